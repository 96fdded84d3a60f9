# What a table supports. The method is told in docs/methods/support.md.

support-needs-activities = The columns of the table are indicators, not activities: they add up to nothing, so that no share of them can be taken.
support-needs-periods = At least two periods are needed, and the table has one.
support-needs-all-activities =
    All activities of a region are needed, and the { $activities ->
        [one] one activity
       *[other] { $activities } activities
    } of the table { $activities ->
        [one] covers
       *[other] cover
    } no more than { $percent }% of some region’s total.
support-needs-all-regions =
    All regions are needed, and the { $regions ->
        [one] one region
       *[other] { $regions } regions
    } of the table { $regions ->
        [one] covers
       *[other] cover
    } no more than { $percent }% of some activity’s national total.
support-too-few = Too little data: { $regions } regions and { $activities } activities, while relations between activities need at least { $least } of each.
support-few = An unsure estimate: { $regions } regions and { $activities } activities. With fewer than { $least } of each, relatedness and complexity are known only roughly.
support-gaps =
    { $cells ->
        [one] One cell has
       *[other] { $cells } cells have
    } no figure, and the source states no totals: sums are too small, and shares of what is there too large.

# Declared against evident. The method is told in docs/methods/declared_evidence.md.

evidence-region-absent = The table has no figures for this region ({ $region }).
evidence-names-no-activity = The priority names no activity that could be checked.
evidence-activity-not-in-table = The table does not have the activities that are named.
evidence-specialised = The region is specialised: { $activities }.
evidence-not-specialised = The share is below the threshold of specialisation: { $activities }.
evidence-no-figure = There is no figure: { $activities }.
evidence-coarse = The table has only a broader activity, so the conclusion is rough.

# Why a measure was not computed.

measure-lacks-periods = it compares periods, and the table has one
measure-lacks-incomes = it needs an income of each region (--incomes)
measure-lacks-plants = it needs the sizes of single firms, not only sums (--plant)
measure-lacks-groups = it needs groups of activities, and the codes tell none (--groups)
measure-lacks-width = it compares regions and activities, and the table has { $regions } and { $activities } with a figure
measure-lacks-variation = all regions have the same activities present, so that none is more complex
measure-lacks-total = the total of the table is zero or unknown
