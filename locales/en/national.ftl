# National findings: what the note prints and what the register gives. The method is described in docs/methods/national_findings.md.

# What the note says.

national-claim-formal = The principles of smart specialisation are taken into account formally.
national-claim-raw-materials = Raw-material production prevails in industry.
national-claim-eu-budget = EU funds of thematic objective 1, reserved for smart-specialisation projects, 2014–2020.
national-claim-eu-poland = Of these, received by Poland.
national-claim-eu-spain = Of these, received by Spain.
national-claim-eu-germany = Of these, received by Germany.
national-claim-clusters = The development of clusters is named as one of the key tasks.
national-claim-clusters-most = The regions intend to develop clusters.
national-claim-platforms = Thematic smart-specialisation platforms of the EU: agri-food, energy, industrial modernisation.
national-claim-green-deal = The European Green Deal is the global smart specialisation of the EU.
national-claim-goals = Every regional strategy has at least one strategic goal set by the principles of smart specialisation.
national-claim-strategies = The regional development strategies to 2027 were analysed.
national-claim-no-sphere = No sphere of smart specialisation is declared.
national-claim-industry = The chosen spheres belong directly to industry.
national-claim-industry-rest = The remaining spheres are closely linked with industry.
national-claim-food-and-farming = The food industry and agriculture prevail.
national-claim-sphere = The sphere is chosen in strategies: { $sphere-en }.
national-claim-activities = The wording of priorities comes down to a breakdown of activities.
national-claim-kherson = An example of priorities reduced to activities: Kherson Oblast.
national-claim-no-innovation = The priorities lack a clearly defined innovation component.
national-claim-vague-priorities = Priorities are blurred.
national-claim-many-activities = Priorities include too many activities.
national-claim-vague-tasks = Tasks are worded too generally.
national-claim-tasks-mismatch = Tasks do not fit the priorities that were set.
national-claim-tasks-absent = For some priorities no task is set.
national-claim-captured = Priorities are chosen under the influence of business groups close to those in power.
national-claim-eu-examples = Examples of innovative priorities that combine sectors: Midi-Pyrénées (France), Kymenlaakso (Finland).
national-claim-green = Priorities and tasks reflect the turn to sustainable development.
national-claim-inclusion = Priorities and tasks take account of inclusive activities.
national-claim-s4 = The EU is moving to smart specialisation strategies for sustainability (S4).
national-claim-eu-climate = Smart specialisation strategies in the EU directly address the climate challenge.
national-claim-it = The development of information technology is named in the priorities.
national-claim-before-crisis = The current strategies were drawn up before the global crisis began.
national-claim-interregional = Regions leave possibilities of interregional co-operation out of account.
national-claim-neighbours = Priorities of neighbouring regions duplicate each other.

# How much, in the words of the note.

national-said-more-than = more than
national-said-most = most
national-said-overwhelming = the overwhelming majority
national-said-often = often
national-said-common = common
national-said-in-places = in places
national-said-insufficient = insufficiently
national-said-unquantified = no quantity

# What is counted.

national-unit-strategies = { $count ->
    [one] strategy
   *[other] strategies
}
national-unit-regions = { $count ->
    [one] region
   *[other] regions
}
national-unit-pairs = { $count ->
    [one] pair of region and sphere
   *[other] pairs of region and sphere
}
national-unit-priorities = { $count ->
    [one] priority
   *[other] priorities
}
national-unit-items = { $count ->
    [one] priority or task
   *[other] priorities and tasks
}
national-unit-platforms = { $count ->
    [one] platform
   *[other] platforms
}
national-unit-percent = %
national-unit-billion-euros = billion euros

# Agreement.

national-agreement-agrees = agrees
national-agreement-differs = differs
national-agreement-not-computable = cannot be recomputed from the register

# Where it is printed.

national-place-conclusions = Conclusions and proposals
national-place-justification = Justification
national-place-aside = Justification, reference passage under finding 3
national-place-finding = Justification, finding { $number }
national-place-footnote = Footnote { $number }
national-place-annex = Annex { $number }
national-place-annex-row = Annex 2, row { $number }

# What was counted, and why so.

national-empty = The register holds no strategy.
national-counted-strategies = Counted are the strategies in the register: { $count }. Ukraine has { $of } regions.
national-regions-absent =
    { $count ->
        [one] One region has
       *[other] { $count } regions have
    } no strategy in the register: { $regions-en }.
national-counted-no-sphere = Counted are the strategies that name no sphere.
national-remark = { $regions-en }. The source remarks: «{ $text }».
national-counted-sphere = Counted are the strategies that declare the sphere “{ $sphere-en }”, each once: { $count } of { $of }.
national-share = The share in whole percent is that of annex 2: { $percent } (printed { $printed }).
national-share-differs = The share in whole percent is { $percent }, but annex 2 prints { $printed }.
national-counted-any-sphere = Counted are the strategies that declare at least one of the spheres named.
national-rank = { $sphere-en }: { $count ->
    [one] { $count } strategy
   *[other] { $count } strategies
}, rank { $rank } among the spheres.
national-counted-industry = Counted are the pairs of region and sphere in which all core activities of the sphere are industry (sections B, C, D, E of KVED): { $count } of { $of }.
national-industry-spheres = Of the spheres themselves, { $count } of { $of } are industry.
national-industry-manufacturing = With manufacturing alone (section C), there are { $count } such pairs of { $of }.
national-industry-mixed =
    A sphere that is only partly industry is not counted: { $sphere-en } ({ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }).
national-counted-with = Counted are the { $per ->
    [items] { $among ->
        [priorities] priorities
        [tasks] tasks
       *[both] priorities and tasks
    } that mention
   *[strategies] strategies in which at least one { $among ->
        [priorities] priority
        [tasks] task
       *[both] priority or task
    } mentions
} { $flag ->
    [has_innovation] novelty, research or the transfer of technology
    [green] the environment or sustainability
    [digital] IT, data or automation
    [cluster] clusters
    [interregional] co-operation with another region
   *[inclusion] women, youth, veterans, people with disabilities or displaced people
}.
national-counted-without = Counted are the { $per ->
    [items] { $among ->
        [priorities] priorities
        [tasks] tasks
       *[both] priorities and tasks
    } that do not mention
   *[strategies] strategies, those without priorities and tasks among them, in which { $among ->
        [priorities] no priority mentions
        [tasks] no task mentions
       *[both] neither a priority nor a task mentions
    }
} { $flag ->
    [has_innovation] novelty, research or the transfer of technology
    [green] the environment or sustainability
    [digital] IT, data or automation
    [cluster] clusters
    [interregional] co-operation with another region
   *[inclusion] women, youth, veterans, people with disabilities or displaced people
}.
national-among = Strategies that mention it: among the priorities { $priorities }, among the tasks { $tasks }, altogether { $both } of { $of }.
national-texts = Priorities and tasks that mention it: { $count } of { $of }.
national-texts-named = Priorities and tasks that mention it: { $count } of { $of }, namely { $items }.
national-strategies-would-agree = Counted by strategies instead of texts, there are { $count } of { $of }, and then the statement holds.
national-strategies-would-differ = Counted by strategies instead of texts, there are { $count } of { $of }, and then the statement does not hold.
national-counted-rule = Counted are the strategies { $rule ->
    [activity-list-only] whose priorities wholly or mostly just name activities
    [vague-wording] with { $about ->
        [tasks] vague tasks
       *[other] vague priorities
    }
    [too-many-activities] with too many priorities, spheres or activities
    [task-mismatch] with tasks that concern none of their priorities
    [priority-without-task] with priorities that have no task
    [neighbour-copy] with a priority that repeats a neighbouring region’s word for word or nearly so
   *[other] with a finding
} (rule { $rule }, findings that are warnings or errors).
national-doubtful =
    Doubtful cases are not counted: { $count ->
        [one] { $count } strategy
       *[other] { $count } strategies
    } ({ $regions-en }).
national-doubtful-would-agree = With the doubtful there are { $count } of { $of }, and then the statement holds.
national-doubtful-would-differ = With the doubtful there are { $count } of { $of }, and then the statement does not hold.
national-without-links = The source does not say which task serves which priority ({ $count } tasks, summarised in annex 1), so what fits is judged by content.
national-counted-example =
    { $regions-en }: the note quotes { $quotes ->
        [one] { $quotes } priority
       *[other] { $quotes } priorities
    }, the register has { $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }. Counted are those quoted that just name an activity.
national-example-reworded = The note does not quote word for word: «{ $quote }» is «{ $text }» in the register.

# What the words are held to mean.

national-words-most = “Most” is held to mean more than half. The register gives { $count } of { $of }.
national-words-overwhelming = “The overwhelming majority” is held to mean at least two thirds. The register gives { $count } of { $of }.
national-words-often = “Often” is held to mean at least a third. The register gives { $count } of { $of }.
national-words-common = “Common” is held to mean at least a third. The register gives { $count } of { $of }.
national-words-in-places = “In places” is held to mean at least one case, but no majority. The register gives { $count } of { $of }.
national-words-insufficient = “Insufficiently” is held to mean not more than half. The register gives { $count } of { $of }.
national-words-unquantified = No quantity is named. The note says that this considerably lowers the effect of strategies, so the statement is held to be true if it is true of at least a third. The register gives { $count } of { $of }.

# Where a difference comes from.

national-without-annex = Annex 1 is not loaded into this register, so there is no ground for a comparison with print.
national-unexplained = Printed is { $printed }, but annex 1 gives { $count }. The register gives no reason.
national-since = The register has changed since: annex 1 gave { $count } of { $of }.
national-since-joined =
    { $count ->
        [one] { $count } region joined
       *[other] { $count } regions joined
    }: { $regions-en }.
national-since-left =
    { $count ->
        [one] { $count } region left
       *[other] { $count } regions left
    }: { $regions-en }.

# Why it cannot be recomputed from the register.

national-outside-abroad = This is about the EU, and the register holds strategies of Ukraine’s regions only. The note cites { $source }.
national-outside-abroad-uncited = This is about the EU, and the register holds strategies of Ukraine’s regions only. The note cites no source.
national-outside-goals = The register holds spheres, priorities and tasks, but no strategic goals.
national-outside-output = This is about output. The register shows only what strategies declare; what there is, tables of observations tell.
national-outside-chains = A link with industry could be checked with input-output tables; the register has none.
national-outside-interests = The text of a strategy does not show whose interests stand behind a choice.
national-outside-days = The source does not give the days on which the strategies were approved.
national-other-spheres =
    Of the chosen spheres, { $count ->
        [one] { $count } is
       *[other] { $count } are
    } not industry: { $spheres-en }.
national-parts-fit =
    { $count ->
        [one] The part that is named makes
       *[other] The { $count } parts that are named make
    } { $sum-en }, which is { $percent-en }% of the whole. There is no contradiction.
national-parts-exceed =
    { $count ->
        [one] The part that is named makes
       *[other] The { $count } parts that are named make
    } { $sum-en }, which is { $percent-en }% of the whole. That is more than the whole, so one of the figures is wrong.

# What stands beside.

national-beside-raw-materials =
    { $count ->
        [0] By their texts, raw materials and first processing prevail among the priorities of none of the { $of } strategies.
       *[other] By their texts, raw materials and first processing prevail among the priorities of { $count } of { $of } strategies: { $regions-en }.
    }
national-beside-goals = Spheres of smart specialisation are declared in { $count } of { $of } strategies.
national-beside-eu-examples = In Ukraine, { $count } of { $of } strategies have no priority that combines sectors.
national-beside-eu-climate = In Ukraine { $count } of { $of } strategies mention the environment or sustainability.
national-beside-it =
    { $count ->
        [0] As a sphere, information technology is declared in none of the { $of } strategies.
       *[other] As a sphere, information technology is declared in { $count } of { $of } strategies: { $regions-en }.
    }
national-same-regions = These are the same regions.
