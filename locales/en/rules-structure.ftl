# Rules of the diagnosis: how a strategy is built.

## No sphere
rule-no-sphere = No sphere declared
rule-no-sphere-short = no sphere
rule-no-sphere-about = The strategy declares no sphere of smart specialisation.
finding-no-sphere = The strategy declares no sphere of smart specialisation, so there is nothing to hold its priorities against.
finding-no-sphere-of-annex =
    { $count ->
        [1] The label of the sphere ({ $labels }) does not belong
       *[other] None of the labels of spheres ({ $labels }) belongs
    } to the 17 spheres of annex 2.
finding-no-sphere-by-name =
    { $count ->
        [1] The label of the sphere ({ $labels }) is not in the words of annex 2; most likely it means
       *[other] The labels of the spheres ({ $labels }) are not in the words of annex 2; most likely they mean
    }: { $spheres }.
remedy-no-sphere = Name the spheres in which the region has proven strengths, in the words of annex 2 or saying which of the 17 yours belongs to.
example-no-sphere = Spheres: food industry; mechanical engineering.

## Sphere without priority
rule-sphere-without-priority = Sphere without a priority
rule-sphere-without-priority-short = empty sphere
rule-sphere-without-priority-about = The strategy declares a sphere that no priority is about.
finding-sphere-without-priority =
    The sphere “{ $label }” is declared, but { $priorities ->
        [1] the only priority is not about it
       *[other] none of the { $priorities } priorities is about it
    }.
finding-sphere-only-near = The sphere “{ $label }” is declared, but no priority is plainly about it; { $item } comes nearest.
finding-sphere-without-any-priority = The sphere “{ $label }” is declared, but the strategy has no priority at all.
remedy-sphere-without-priority = Word a priority in the sphere “{ $label }”, or take the sphere off the list.
example-sphere-without-priority = Spheres: tourism. Priority: tourist routes through mountain communities, open all year, with a digital guide.

## Priority without task
rule-priority-without-task = Priority without a task
rule-priority-without-task-short = no task
rule-priority-without-task-about = No task of the strategy is aimed at this priority.
finding-priority-without-task =
    { $tasks ->
        [1] The only task of the strategy does not name
       *[other] None of the { $tasks } tasks names
    } an activity, a product or a resource of this priority{ $general ->
        [0] .
        [one] ; { $general } of them is general.
       *[other] ; { $general } of them are general.
    }
finding-priority-with-general-tasks-only =
    { $tasks ->
        [1] The only task of the strategy is general: it does not name
       *[other] All { $tasks } tasks of the strategy are general: none names
    } an activity, a product or a resource of this priority.
finding-priority-without-any-task = The strategy has no task at all, so nobody knows how the priority will be carried out.
remedy-priority-without-task = Add a task for this very priority: what is to be done, by whom and where, and how the result will be seen. If an existing task carries it out, say so.
example-priority-without-task = Priority: processing of berries. Task: open berry-freezing shops in two communities and train 60 technologists.

## Task without priority
rule-task-without-priority = Task without a priority
rule-task-without-priority-short = no priority
rule-task-without-priority-about = The task does not show which priority it serves.
finding-task-without-priority =
    The task is linked to no priority, names no activity and shares no word with { $priorities ->
        [1] the only priority, so it cannot be seen whether it serves it
       *[other] any of the { $priorities } priorities, so it cannot be seen which of them it serves
    }.
finding-task-without-any-priority = The strategy has no priority at all, so nobody knows what the task serves.
remedy-task-without-priority = Say which priority the task serves. If it is for all of them, say plainly that it is for every sphere of smart specialisation.
example-task-without-priority = Priority: baby food from local fruit. Task: train 40 fruit-processing technologists at the college.

## Task that does not fit
rule-task-mismatch = Task that fits no priority
rule-task-mismatch-short = task does not fit
rule-task-mismatch-about = The task is about an activity that no priority names.
finding-task-mismatch = The task is about something that no priority names: { $spheres }.
finding-task-mismatch-outside =
    The task is about { $count ->
        [1] an activity
       *[other] activities
    } that no priority names: { $codes }.
finding-task-of-sphere-without-priority =
    { $count ->
        [1] The sphere that the task is about is declared ({ $spheres }), but no priority belongs to it.
       *[other] The spheres that the task is about are declared ({ $spheres }), but no priority belongs to them.
    }
remedy-task-mismatch = Bring the task in line with the priority that it should serve, or move it to another part of the strategy.
remedy-task-of-sphere-without-priority = Word a priority that the task serves ({ $spheres }), or link the task to one that exists.
example-task-mismatch = Priority: linen fabrics for protective clothing. Task: set up a laboratory that tests linen fabrics.

## Priority outside spheres
rule-priority-outside-spheres = Priority outside the spheres
rule-priority-outside-spheres-short = outside spheres
rule-priority-outside-spheres-about = The priority belongs to none of the spheres that the strategy declares.
finding-priority-outside-spheres =
    { $inside ->
        [0] The priority is about something that is not among the declared spheres
       *[other] The priority belongs to the declared spheres only in part; outside them
    }: { $spheres }. Declared: { $declared }.
finding-priority-outside-all-spheres =
    { $inside ->
        [0] The priority is about { $count ->
            [1] an activity that belongs
           *[other] activities that belong
        } to none of the 17 spheres
       *[other] The priority belongs to the declared spheres only in part; to none of the 17 { $count ->
            [1] belongs
           *[other] belong
        }
    }: { $codes }. Declared: { $declared }.
finding-priority-outside-both =
    { $inside ->
        [0] The priority is about something that is not among the declared spheres
       *[other] The priority belongs to the declared spheres only in part; outside them
    }: { $spheres }; to none of the 17 spheres { $count ->
        [1] belongs
       *[other] belong
    }: { $codes }. Declared: { $declared }.
remedy-priority-outside-spheres = Declare the sphere as well if the region has proven strengths in it; otherwise reword the priority within the declared spheres or drop it.
example-priority-outside-spheres = Spheres: food industry. Priority: processing milk into baby food by new recipes.

## Activities only
rule-activity-list-only = Activities without novelty
rule-activity-list-only-short = list only
rule-activity-list-only-about = The priorities name what is to be made but not what is new about it.
finding-only-activities =
    { $priorities ->
        [1] The only priority has no innovation component
       *[other] None of the { $priorities } priorities has an innovation component
    }{ $unsure ->
        [0] .
       *[other] ; { $unsure } may hint at one.
    }
finding-mostly-activities =
    Too few priorities have an innovation component: { $innovative } of { $priorities }{ $unsure ->
        [0] .
       *[other] ; { $unsure } more may hint at one.
    }
finding-perhaps-only-activities =
    { $priorities ->
        [1] The only priority has no clear innovation component; it may hint at one.
       *[other] No priority has a clear innovation component; { $unsure } of { $priorities } may hint at one.
    }
finding-priority-only-activities = The priority only names an activity or a product; what is to become new about it is not said.
remedy-only-activities = Say for each priority what will be new: a product, a technology, a combination of sectors, or research and companies working together.
remedy-priority-only-activities = Add what will be new, and which knowledge or co-operation will bring it about.
example-activity-list-only = Priority: biodegradable packaging from flax waste by a technology that researchers of the university developed.

## Too many
rule-too-many-activities = Too many activities
rule-too-many-activities-short = too many
rule-too-many-activities-about = More priorities, spheres or activities than a region can develop at once.
finding-too-many-activities = Too much is chosen: priorities { $priorities } (fewer than { $most-priorities } are fine), spheres { $sphere-count } (fewer than { $most-spheres }), activities { $activities } (fewer than { $most-activities }).
finding-nearly-too-many-activities = Nearly too much is chosen: priorities { $priorities } (fewer than { $most-priorities } are fine), spheres { $sphere-count } (fewer than { $most-spheres }), activities { $activities } (fewer than { $most-activities }).
remedy-too-many-activities = Keep a few priorities in which the region has proven strengths; join related activities around something new that they share.
example-too-many-activities = Spheres: light industry. Priority: protective clothing and footwear from new technical fabrics.

## Vague
rule-vague-wording = Vague wording
rule-vague-wording-short = vague
rule-vague-wording-about = The text does not tell what exactly will be done or produced.
finding-vague-sector = Only a sector is named; what exactly will be done in it is not said.
finding-vague-nothing = No activity, product, recipient, place or means is named by which one could check that it was done.
finding-vague-catch-all = These words cover anything: where the choice ends is not said.
finding-vague-strategy = Vaguely worded priorities: { $vague } of { $priorities }. Such a choice does not show what the region will concentrate on.
remedy-vague-priority = Name the product or service, whom it is for, and what will be new about it.
remedy-vague-task = Name the action, who does it, the place or the recipients, and a result by which it will be seen to be done.
remedy-vague-strategy = Go over each vague priority: name the product or service, whom it is for, and what is new about it.
example-vague-wording = Priority: winter health programmes for veterans in mineral-water sanatoria.

## Settings of rules
not-a-rule = “{ $value }” is no rule of the diagnosis.
not-a-severity = “{ $value }” is no severity: info, warning or error.
threshold-unknown = There is no threshold “{ $name }”. There are: { $known }.
threshold-out-of-range = Threshold { $name }: “{ $value }” does not fit, a number from { DECIMAL($least) } to { DECIMAL($most) } is needed.
