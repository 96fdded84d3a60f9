# Rules of the diagnosis: what a strategy says.

## No green content
rule-no-green-content = No green content
rule-no-green-content-short = not green
rule-no-green-content-about = No priority and no task is about the environment or sustainable development.
finding-no-green-content =
    { $texts ->
        [1] The only text of the strategy is not about
       *[other] None of the { $texts } texts of the strategy (priorities and tasks) is about
    } the environment: neither saving of energy and resources nor waste, renewable energy, organic production or climate is named.
finding-no-green-content-doubtful =
    At most { $item } may be about the environment (“{ $words }”), but these words may mean something else. { $texts ->
        [1] The strategy has no other text.
        [2] The other text does not mention it.
       *[other] The other texts do not mention it ({ $texts } in all).
    }
finding-no-green-content-empty = The strategy has neither priorities nor tasks, so it says nothing about the environment either.
remedy-no-green-content = Add at least one task of green modernisation: saving energy and water, processing waste, replacing harmful substances. Begin with { $count ->
        [1] the sphere most often named
       *[other] the spheres most often named
    }: { $spheres }.
remedy-no-green-content-anywhere = Add at least one task of green modernisation: saving energy and water, processing waste, replacing harmful substances.
example-no-green-content = Task: move the canneries to biogas from their own waste and use a third less water.

## No digital content
rule-no-digital-content = No digital content
rule-no-digital-content-short = not digital
rule-no-digital-content-about = No priority and no task is about digital technology.
finding-no-digital-content =
    { $texts ->
        [1] The only text of the strategy is not about
       *[other] None of the { $texts } texts of the strategy (priorities and tasks) is about
    } digital technology: neither software nor data, automation or e-services are named.
finding-no-digital-content-doubtful =
    At most { $item } may be about digital technology (“{ $words }”), but it does not say so. { $texts ->
        [1] The strategy has no other text.
        [2] The other text does not mention it.
       *[other] The other texts do not mention it ({ $texts } in all).
    }
finding-no-digital-content-empty = The strategy has neither priorities nor tasks, so it says nothing about digital technology either.
remedy-no-digital-content = Add a task in which digital technology works for the spheres already chosen, first of all { $spheres }. Say what will be automated, measured or offered online.
remedy-no-digital-content-anywhere = Add a task in which digital technology works for the chosen spheres: say what will be automated, measured or offered online.
example-no-digital-content = Task: a digital ledger of milk yields on family farms, with data that the dairy sees online.

## No social inclusion
rule-no-inclusion = No social inclusion
rule-no-inclusion-short = no inclusion
rule-no-inclusion-about = The strategy names neither women nor youth, veterans, people with disabilities or displaced people.
finding-no-inclusion =
    { $texts ->
        [1] The only text of the strategy does not name
       *[other] None of the { $texts } texts of the strategy (priorities and tasks) names
    } people whom change may leave behind: women, youth, veterans, people with disabilities, internally displaced people.
finding-no-inclusion-doubtful =
    At most { $item } may be about social inclusion (“{ $words }”), but these words may mean everybody. { $texts ->
        [1] The strategy has no other text.
        [2] The other text does not mention it.
       *[other] The other texts do not mention it ({ $texts } in all).
    }
finding-no-inclusion-empty = The strategy has neither priorities nor tasks, so it says nothing about social inclusion either.
remedy-no-inclusion = Name the people for whom and with whom tasks will be done, first of all in the { $count ->
        [1] sphere
       *[other] spheres
    } { $spheres }: training and jobs for veterans, grants for businesswomen, accessible premises.
remedy-no-inclusion-anywhere = Name the people for whom and with whom tasks will be done: training and jobs for veterans, grants for businesswomen, accessible premises.
example-no-inclusion = Task: courses for machine operators among veterans, women and men, with jobs in furniture factories.

## No interregional co-operation
rule-no-interregional-cooperation = No interregional co-operation
rule-no-interregional-cooperation-short = no co-operation
rule-no-interregional-cooperation-about = No priority and no task provides for co-operation with another region.
finding-no-interregional-cooperation =
    { $texts ->
        [1] The only text of the strategy does not provide
       *[other] None of the { $texts } texts of the strategy (priorities and tasks) provides
    } for co-operation with another oblast or region: neither a joint project nor a supply chain nor aligned priorities.
finding-no-interregional-cooperation-doubtful =
    At most { $item } mentions other regions (“{ $words }”), but not what is done together. { $texts ->
        [1] The strategy has no other text.
        [2] The other text mentions no co-operation.
       *[other] The other texts mention no co-operation ({ $texts } in all).
    }
finding-no-interregional-cooperation-empty = The strategy has neither priorities nor tasks, so it says nothing about co-operation with other regions either.
remedy-no-interregional-cooperation = Agree on a joint task with the neighbour that shares most spheres with you: { $region }, in { $spheres }. Say who supplies, who processes, who does research and who sells.
remedy-no-interregional-cooperation-anywhere = Find an oblast that supplies you, processes what you make, does the same research or buys from you, and name a joint task.
example-no-interregional-cooperation = Task: a laboratory of berry quality joint with the neighbouring oblasts, and one brand for export.

## Copy of a neighbour
rule-neighbour-copy = Copy of a neighbour
rule-neighbour-copy-short = neighbour’s copy
rule-neighbour-copy-about = A neighbouring oblast has declared the same priority.
finding-neighbour-copy = A neighbour words its priority the same way. { $region }: { $item } “{ $text }”.
finding-neighbour-copy-near = A neighbour words its priority nearly the same way. { $region }: { $item } “{ $text }”.
finding-neighbour-copy-group =
    A neighbour has chosen the same { $count ->
        [1] group
       *[other] groups
    } of activities ({ $codes }). { $region }: { $item } “{ $text }”. The words differ, and so may what is meant.
remedy-neighbour-copy = Share out the roles with the neighbour ({ $region }, { $item }): who supplies, who processes, who does research. Or name the niche by which your priority differs.
remedy-neighbour-copy-group = Compare your priority with { $item } ({ $region }): if you do the same, share out the roles; if not, say how you differ.
example-neighbour-copy = Priority: hard cheese from the milk of mountain pastures, with starter cultures that the neighbouring oblast supplies.

## No measurable indicator
rule-no-measurable-indicator = No measurable indicator
rule-no-measurable-indicator-short = not measurable
rule-no-measurable-indicator-about = Tasks name nothing that could be measured: no number, no deadline, no indicator.
finding-no-measurable-indicator =
    { $texts ->
        [1] The only task names nothing
       *[other] None of the { $texts } tasks names anything
    } that could be measured: no number, no deadline, no indicator.
finding-no-measurable-indicator-priorities =
    There are no tasks, and { $texts ->
        [1] the only priority names nothing
       *[other] none of the { $texts } priorities names anything
    } that could be measured: no number, no deadline, no indicator.
finding-no-measurable-indicator-few =
    Only { $measured } of { $texts } tasks { $measured ->
        [one] names
       *[other] name
    } a number, a deadline or an indicator.
finding-no-measurable-indicator-priorities-few =
    There are no tasks, and only { $measured } of { $texts } priorities { $measured ->
        [one] names
       *[other] name
    } a number, a deadline or an indicator.
finding-no-measurable-indicator-empty = The strategy has neither tasks nor priorities, so there is nothing to measure.
remedy-no-measurable-indicator = Give each task an indicator with a baseline, a target and the year in which it will be reached. Begin with { $item }.
remedy-no-measurable-indicator-anywhere = Word tasks with their indicator, its baseline, its target and the year in which it will be reached.
example-no-measurable-indicator = Task: train 120 machine operators by the end of 2026; raise the share of milk that is processed from 40 to 60%.

## Not supported by evidence
rule-unsupported-by-evidence = Not supported by evidence
rule-unsupported-by-evidence-short = against figures
rule-unsupported-by-evidence-about = Figures say that the region is not specialised in what the priority names.
finding-unsupported-by-evidence = Figures speak against this priority: in every activity that it names the region’s share is below the threshold of specialisation ({ $activities }; dataset { $dataset }).
finding-unsupported-by-evidence-kept = Figures speak against this priority ({ $activities }; dataset { $dataset }), but stakeholders hold it well founded, so it stays.
remedy-unsupported-by-evidence = Check the priority against newer and finer data. If they say the same, narrow it to what the region is specialised in, or write down why it should be kept.
remedy-unsupported-by-evidence-kept = Come back to this judgement when there are new data.
example-unsupported-by-evidence = Priority: manufacture of pumps, whose share in the region’s employment is twice the national mean.

## Raw materials prevail
rule-raw-material-dominance = Raw materials prevail
rule-raw-material-dominance-short = raw materials
rule-raw-material-dominance-about = Most priorities are raw materials or their first processing.
finding-raw-material-dominance =
    { $priorities ->
        [1] The only priority that names an activity is
       *[other] Of { $priorities } priorities that name an activity, { $raw ->
            [one] { $raw } is
           *[other] { $raw } are
        }
    } about raw materials or their first processing: { $items } ({ $codes }).
remedy-raw-material-dominance = Carry the chain on to finished goods: name deep processing, organic production or a new technology for { $items }, or agree with another oblast on the processing.
example-raw-material-dominance = Priority: deep processing of sunflower into lecithin and vegetable proteins.

## Sectors are not combined
rule-no-cross-sector-combination = Sectors are not combined
rule-no-cross-sector-combination-short = sectors apart
rule-no-cross-sector-combination-about = No priority and no task combines two sectors in one undertaking.
finding-no-cross-sector-combination =
    { $texts ->
        [1] The only text of the strategy does not combine
       *[other] None of the { $texts } texts of the strategy (priorities and tasks) combines
    } two sectors in one undertaking: sectors stand alone or in a list.
finding-no-cross-sector-combination-doubtful =
    At most { $item } combines sectors (“{ $words }”), but it is a plain supply, or the other sector is not named. { $texts ->
        [1] The strategy has no other text.
        [2] In the other text sectors stand apart.
       *[other] In the other texts sectors stand apart ({ $texts } in all).
    }
finding-no-cross-sector-combination-empty = The strategy has neither priorities nor tasks, so there is nothing to combine.
remedy-no-cross-sector-combination = Look for an undertaking where sectors meet: digital technology or science at work in other spheres, new materials of one sector for another, the waste of one as the raw material of another. Begin with the { $count ->
        [1] sphere
       *[other] spheres
    } { $spheres }.
remedy-no-cross-sector-combination-anywhere = Look for an undertaking where sectors meet: digital technology or science at work in other spheres, new materials of one sector for another, the waste of one as the raw material of another.
example-no-cross-sector-combination = Priority: new composite materials for shipbuilding. Task: digital dairy farms.
