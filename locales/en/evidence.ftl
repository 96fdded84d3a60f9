# What a table supports. The method is told in docs/methods/support.md.

support-needs-activities = The columns of the table are indicators, not activities: they add up to nothing, so that no share of them can be taken.
support-needs-comparison = The table has one region and no totals of the country: there is nothing to compare with.
support-needs-periods = At least two periods are needed, and the table has one.
support-needs-all-activities =
    All activities of a region are needed, and the { $activities ->
        [one] one activity
       *[other] { $activities } activities
    } of the table { $activities ->
        [one] covers
       *[other] cover
    } only { $percent }% of some region’s total.
support-needs-all-regions =
    All regions are needed, and the { $regions ->
        [one] one region
       *[other] { $regions } regions
    } of the table { $regions ->
        [one] covers
       *[other] cover
    } only { $percent }% of some activity’s national total.
support-overlap = Rows or columns of the table overlap, such as a section beside its divisions: they add up to more than the source’s total.
support-too-few = Too little data: { $regions } regions and { $activities } activities, while relations between activities need at least { $least } of each.
support-few = An unsure estimate: { $regions } regions and { $activities } activities. With fewer than { $least } of each, relatedness and complexity are known only roughly.
support-gaps =
    { $cells ->
        [one] One cell has
       *[other] { $cells } cells have
    } no figure, and the source states no totals: sums are too small, and shares of what is there too large.

support-gaps-not-present =
    { $cells ->
        [one] One cell has no figure: the activity counts as not present there
       *[other] { $cells } cells have no figure: the activities count as not present there
    }, although that is not known.

# Declared against evident. The method is told in docs/methods/declared_evidence.md.

evidence-region-absent = The table has no figures for this region ({ $region }).
evidence-names-no-activity = The priority names no activity that could be checked.
evidence-activity-not-in-table = The table does not have the activities that are named.
evidence-specialised = The region is specialised: { $activities }.
evidence-not-specialised = The share is below the threshold of specialisation: { $activities }.
evidence-no-figure = There is no figure: { $activities }.
evidence-coarse-below = The table has only a broader activity; its small share does not show that the narrower one is not there.
evidence-coarse = The table has only a broader activity, so the conclusion is rough.

# Why a measure was not computed.

measure-lacks-periods = it compares periods, and the table has one
measure-lacks-earlier = there is no earlier period: { $period } is the first of the table
measure-lacks-incomes = it needs an income of each region
measure-lacks-plants = it needs the sizes of single firms, not only sums
measure-lacks-groups = it needs groups of activities, and the codes tell none
measure-lacks-width = it compares regions and activities, and the table has { $regions } and { $activities } with a figure
measure-lacks-variation = all regions have the same activities present, so that none is more complex
measure-lacks-connection = regions fall apart into { $parts } groups that share no activity, so that no order among them is the only one
measure-lacks-total = the total of the table is zero or unknown

# rozum measure

measure-not-computed = { $measure } was not computed: { $why }
measure-written =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    } written, and provenance.json.
measure-duplicates =
    { $count ->
        [one] { $count } row repeats
       *[other] { $count } rows repeat
    } the period, region and activity of another row; the figures were added up. The first such places:
measure-absent-as-zero =
    { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    } of region and activity without a row: read as zero (--absent missing reads them as unknown).
measure-bad-rows =
    { $count ->
        [0] Nothing was written; --skip-bad-rows leaves such rows out.
        [one] One more row cannot be read. Nothing was written; --skip-bad-rows leaves such rows out.
       *[other] { $count } more rows cannot be read. Nothing was written; --skip-bad-rows leaves such rows out.
    }
measure-threshold = The threshold of specialisation must be a number above 0, not { $value }.
measure-steps = The number of steps must be 1 to 100,000, not { $value }.
measure-no-such-total = No row is called “{ $name }”, which was named as the total; see --total-region and --total-activity.
measure-negative = { $place }: the figure { $value } is negative, and shares of what is negative mean nothing. Only growth can be computed with negative figures.
measure-gaps =
    { $count ->
        [one] One cell has
       *[other] { $count } cells have
    } no figure; unless the source states totals, sums are too small. The file gaps lists them.
measure-progress = { $percent }%, { $count } rows
measure-unmatched = { $file } has no figure for { $count } of { $of } names of the table: { $names }. Whatever needs one is left empty there.
measure-value-missing = --activity is given without --value, so each other column would be a period, and “{ $column }” is none. Name the column of figures: --value COL (there are: { $columns }).
measure-periods-across = Without --value the columns are read as periods: { $columns }.
measure-no-match = No name in { $file } is in the table.

# rozum classify

classify-bad-line = Line { $line }: a JSON object with the fields id and text is needed; it cannot be read from character { $column } on.
classify-not-utf8 = Line { $line } is no text in UTF-8. Save the file in UTF-8.
classify-line-too-long = Line { $line } is longer than a megabyte. One line is one priority or task.
