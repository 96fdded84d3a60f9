# Pages of evidence.

nav-evidence = Evidence
ev-title = What the data say
ev-lead = Choose a table, a measure and a period. Every number has its source, every chart its table, and what the data cannot say is said to be so.
ev-datasets-title = All datasets
ev-dataset = Dataset
ev-version = Version
ev-version-number = version { $count }
ev-measure = Measure
ev-activity = Activity
ev-indicator = Indicator
ev-region = Region
ev-period = Period
ev-threshold-label = Threshold of specialisation
ev-threshold-own = Threshold of your own
ev-threshold-hint = A region counts as specialised where its location quotient is at the threshold or above. Your own threshold holds when “Threshold of your own” is chosen in the list.
ev-convention = Conventions
ev-convention-rozum = Rozum
ev-convention-stata = as in the Stata package ecomplexity
ev-show = Show
ev-unit-label = Unit:
ev-unit = Unit
ev-total = Shares are of the total { $value }
ev-total-stated = (stated by the source).
ev-total-summed = (the sum of the table).
ev-gaps = { $values ->
    [one] The table has { $values } figure
   *[other] The table has { $values } figures
}; no data: { $missing }, withheld: { $suppressed }, without a row in the source: { $absent }.
ev-gaps-as-zero = { $values ->
    [one] The table has { $values } figure
   *[other] The table has { $values } figures
}; no data: { $missing }, withheld: { $suppressed }, without a row in the source and taken as zero: { $zeros }.
ev-imported-by = Imported by event
ev-not-supported = The table cannot tell this
ev-withdrawn = This version has been withdrawn
ev-nothing = Nothing to show
ev-nothing-lacks = The measure was not computed: { $value }.
ev-nothing-why = The table has no defined value of this measure for the chosen period.
ev-save-svg = Save the chart (SVG)
ev-kind-official = official data
ev-kind-transcribed = transcribed from an official source
ev-kind-proxy = proxy data
ev-kind-synthetic = synthetic data
ev-kind-own = your table
ev-missing = no data
ev-suppressed = withheld
ev-absent = no row
ev-undefined = not defined
ev-million = {" "}m
ev-group-structure = Specialisation
ev-group-concentration = Concentration and variety
ev-group-change = Change
ev-group-relations = Relatedness and complexity
ev-refused-title = What this table cannot tell
ev-refused-lead = Better not to know than to guess. These measures need what the table does not have.

ev-no-such-measure = There is no measure “{ $value }”.
ev-no-such-format = There are no rows as “{ $value }”. Available: csv, json and parquet.
ev-no-such-drawing = The table has no drawing “{ $value }”.
ev-no-such-convention = There are no conventions “{ $value }”. Available: rozum and stata.
ev-no-such-version = “{ $value }” is not the number of a version.
ev-no-such-period = The table has no period “{ $value }”.
ev-no-such-region-here = The table has no region “{ $value }”.
ev-no-such-activity-here = The table has no activity “{ $value }”.
ev-no-such-indicator-here = The table has no indicator “{ $value }”.
ev-no-such-table-here = “{ $value }” is no table that tells how specialised this region is.
ev-shown-instead = What the table has is shown instead.
ev-threshold = The threshold must be a number above 0. “{ $value }” does not fit.
ev-steps = The number of steps must be a whole number from 1 to 100,000. { $value } does not fit.
ev-space-too-large = The activity space is not drawn: it would have { $count } activities, and up to { $most } can be laid out on a page. The files of the measure “Proximity” have all pairs.
ev-too-many-rows = Too many rows for a page (more than { $most }). Use the command rozum measure.
ev-lacks-incomes = It needs an income of each region, which the table does not have.
ev-lacks-plants = It needs the sizes of plants, and the table has only sums.
ev-lacks-groups = It needs groups of activities, and the codes of the table tell none.

col-activity = Activity
col-kind = What it is
ev-figures-in = The figures, { $unit }
ev-reference-nation = Ukraine = 1
ev-share-of-region = Share of the region
ev-size = Size
ev-section = Section
ev-near = Next to
ev-specialised = specialised
ev-not-specialised = not specialised
ev-other-sections = Others
ev-median = median
ev-quadrant = Quadrant
ev-present = already there
ev-option = option
ev-near-complex = Near and complex
ev-near-simple = Near and simple
ev-far-complex = Far and complex
ev-far-simple = Far and simple

ev-heatmap-title = { $measure }: regions and activities
ev-heatmap-says = Each cell is one region and one activity; the darker, the further from the threshold.
ev-heatmap-part = Shown are { $rows } of { $of_rows } rows and { $columns } of { $of_columns } columns, the largest. The files have all.
ev-ranking-says = From the largest to the smallest; those without a figure at the end.
ev-ranking-part = Shown are { $count } of { $of }, the largest. The files have all.
ev-lines-says = A line breaks where there is no figure.
ev-lines-note = Highlighted: { $region }. The other regions are there to compare with.
ev-scatter-title = Size, specialisation and growth: { $region }
ev-scatter-says = To the right of the line are activities with a larger share in the region than in the country.
ev-scatter-without-growth = The table has one period, so growth cannot be seen: the height is the share of the region.
ev-not-drawn = { $count ->
    [one] { $count } activity is not in the drawing, because a figure is absent. The table has it.
   *[other] { $count } activities are not in the drawing, because figures are absent. The table has them.
}
ev-profile-title = The region beside the country: { $region }
ev-profile-says = The location quotient of each activity; the line is the country.
ev-network-title = Activity space: { $region }
ev-network-says = A line joins activities that are often found in the same regions; filled are those in which the region is specialised.
ev-options-title = Options: { $region }
ev-options-says = To the right is nearer to what the region already does; higher is more complex.

ev-part-activity = One activity: { $value }
ev-part-activity-charts-says = The same measure for one activity, on the map and in order. The activity is chosen above.
ev-part-region = One region: { $value }
ev-part-region-charts-says = How the region differs from the country. The region is chosen above.
ev-part-space = Activity space
ev-part-space-says = What is related to what: activities that people are able to do side by side.
ev-part-options = Where to go next: { $value }
ev-part-options-says = What the region lacks, by two things: how near it is to what is there, and how complex.

ev-file-source = Source: { $source }; version { $version } in the register Rozum.
ev-file-own = Your table; it is not in the register.
ev-file-unit = Unit: { $unit }.
ev-file-total = Shares are of the total { $value }.
ev-file-licence = Terms of use: { $value }.

ev-region-title = Evidence: { $value }
ev-region-lead = What the region’s strategy chose, and what figures say about it. The calculation and what people hold stand side by side: neither changes the other.
ev-region-silent = There are no data on the region’s specialisation
ev-region-silent-why = No table by activity has this region together with something to compare it with. It does not mean that the region is strong in nothing. Tables that lack the region, or the totals of the country:
ev-own-offer = Have a table? Look at it here; nothing is kept.
ev-declared = Declared against evident
ev-declared-says = For each priority: which activities it names, how specialised the region is in them, and what follows.
ev-declared-caption = Priorities and figures
ev-col-words = Activities named
ev-col-figures = Location quotient
ev-col-verdict = Conclusion
ev-col-judgement = What people hold
ev-kved = KVED
ev-names-nothing = no activity named
ev-no-figures = no figures
ev-broader = a broader activity
ev-verdict-supported = supported
ev-verdict-contradicted = contradicted
ev-verdict-unknown = unknown
ev-stance-supported = the priority is well founded
ev-stance-contradicted = the priority is not well founded
ev-not-judged = nobody judged
ev-judged-older = Judged on an earlier version of the strategy
ev-unnamed = Strong activities that no priority names
ev-unnamed-says = The region is specialised in them and has a notable part of the country’s, but the strategy is silent about them.
ev-unnamed-none = There are none in this table.
ev-judge-title = Record what stakeholders hold
ev-judge-lead = Where those who discussed know more than the figures say, write it down with its ground. The record stays in the journal beside the calculated conclusion.
ev-judge-refused = The record was not accepted
ev-judge-stance = Choose what the participants hold.
ev-judge-stance-label = The participants hold that
ev-judge-reason = Ground
ev-judge-reason-hint = At least 40 letters: the facts that you rely on.
ev-judge-participants = Who judged
ev-judge-participants-hint = Names of organisations, no names of people. Leave spare rows empty.
ev-judge-button = Write into the journal
ev-organisation = Organisation
ev-sector = Sector
ev-sector-business = business
ev-sector-science = science
ev-sector-community = community
ev-sector-authority = authority
ev-alone = Recorded earlier
ev-alone-says = These records hold, though no calculation stands beside them: no table shows the region, or the strategy no longer has the priority.
ev-withdraw-reason = Why the record is withdrawn
ev-withdraw-button = Withdraw the record
ev-profile = Profile of the region
ev-profile-lead = The share of an activity in the region divided by its share in the country: above 1 the region has more than would fall to it.
ev-profile-caption = The profile in numbers
ev-options = Options
ev-open-in-evidence = open in Evidence
ev-lacking = Tables without this region
ev-lacking-says = They have no row of this region, or no totals to compare it with. That is not zero.
ev-indicators = Indicators of the region
ev-indicators-caption = The latest figure of each indicator
ev-rank = Rank
ev-summary-lead = Whether figures support what the strategy chose.
ev-summary-none = No table by activity can compare this region with the country.
ev-summary-strong = Strongest:
ev-summary-more = All evidence of the region

measure-figures = The figures
measure-figures-says = The figures of the table as its source gives them.
measure-location-quotient = Location quotient
measure-location-quotient-says = The share of an activity in the region divided by its share in the country. Above 1 the region has more than would fall to it.
measure-symmetric-location-quotient = Symmetric location quotient
measure-symmetric-location-quotient-says = The same quotient between −1 and 1: zero is as in the country.
measure-presence = Presence of specialisation
measure-presence-says = 1 where the location quotient is at the threshold or above, otherwise 0.
measure-diversity = Diversity
measure-diversity-says = In how many activities the region is specialised.
measure-ubiquity = Ubiquity
measure-ubiquity-says = How many regions are specialised in the activity.
measure-proximity = Proximity
measure-proximity-says = How often two activities are found in the same regions.
measure-cooccurrence = Co-occurrence
measure-cooccurrence-says = In how many regions both activities are found.
measure-relatedness-density = Relatedness density
measure-relatedness-density-says = How much of what is related to an activity is already in the region: 0 to 1.
measure-economic-complexity = Economic complexity of the region
measure-economic-complexity-says = Whether the region does what few, and diverse, regions do. The mean is 0.
measure-activity-complexity = Complexity of the activity
measure-activity-complexity-says = Whether an activity takes many different capabilities. The mean is 0.
measure-fitness = Fitness
measure-fitness-says = The region’s diversity weighted by the complexity of what it does.
measure-activity-fitness-complexity = Complexity by fitness
measure-activity-fitness-complexity-says = Complexity of an activity, bounded by the least fit region that does it.
measure-complexity-outlook = Complexity outlook
measure-complexity-outlook-says = How much that is complex lies near what the region already does.
measure-opportunity-gain = Opportunity gain
measure-opportunity-gain-says = How much nearer a new activity would bring the region to other complex ones.
measure-distance = Distance
measure-distance-says = How much of what is related is still absent: 1 minus the density.
measure-herfindahl = Herfindahl–Hirschman index
measure-herfindahl-says = How concentrated the region is on few activities: 1 is on one alone.
measure-krugman = Krugman specialisation index
measure-krugman-says = How much the region’s structure differs from the country’s: 0 to 2.
measure-gini-specialisation = Gini coefficient of specialisation
measure-gini-specialisation-says = How unevenly the region is specialised: 0 is as the country.
measure-gini-location = Gini coefficient of location
measure-gini-location-says = How unevenly an activity is spread over the country.
measure-hoover = Hoover coefficient
measure-hoover-says = Which share of an activity would have to move for it to be spread over regions as the whole economy is.
measure-theil = Theil index
measure-theil-says = How the spread of an activity differs from that of everything together; 0 is the same.
measure-entropy = Entropy
measure-entropy-says = The region’s variety in bits: the more, the more evenly spread over activities.
measure-related-variety = Related variety
measure-related-variety-says = Variety within groups of related activities.
measure-unrelated-variety = Unrelated variety
measure-unrelated-variety-says = Variety between groups of activities.
measure-ellison-glaeser = Ellison–Glaeser index
measure-ellison-glaeser-says = Whether an activity is clustered more than the sizes of plants explain.
measure-shift-share = Shift-share
measure-shift-share-says = The part of a region’s change that neither national growth nor structure explains: its own advantage.
measure-growth = Growth
measure-growth-says = Change since the period before.
measure-entry = Entry
measure-entry-says = A specialisation that was not there in the period before.
measure-exit = Exit
measure-exit-says = A specialisation that was there in the period before.
measure-critical-mass = Share of the country
measure-critical-mass-says = Which part of the whole country’s activity is in the region.
measure-cluster-stars = Cluster stars
measure-cluster-stars-says = One star each for size, specialisation and weight in the region: 0 to 3.
measure-prody = Income level of the activity
measure-prody-says = Mean income of the regions that are specialised in the activity.
measure-expy = Income level of the region’s structure
measure-expy-says = Mean income level of the region’s activities.
measure-complementarity = Complementarity of regions
measure-complementarity-says = What another region has and this one lacks, weighted by proximity.
measure-relative-relatedness = Relative relatedness
measure-relative-relatedness-says = Relatedness density compared with the other options of the same region.

ev-datasets-lead = The tables that evidence is computed from: where they are from, what they hold and what they lack.
ev-datasets-caption = Datasets
ev-columns = Columns
ev-values = Figures
ev-without = Without a figure
ev-held = What the table holds
ev-held-says = Each cell shows whether there is a figure.
ev-held-measure = A figure (1) or none
ev-held-value = there
ev-without-sections = Absent sections of KVED:
ev-rows-with-states = All figures with their states:
ev-about = About the dataset
ev-duplicates = Rows added to others
ev-retrieved = Source read on
ev-licence = Terms of use
ev-supports = What can be learnt from it
ev-supports-yes = Can be computed
ev-no = cannot
ev-indicators-list = Indicators
ev-activities-list = Activities
ev-versions = Versions of the dataset
ev-open-in-evidence-button = See the evidence

ev-own-title = My own table
ev-own-lead = Look at your own figures with the same measures and charts. No account is needed, and nothing is kept.
ev-own-results = My own table: results
ev-own-results-lead = The same measures and charts as for the datasets of the register, from your file.
ev-own-upload = File
ev-own-file = A table: regions, activities, figures
ev-own-file-hint = CSV, XLSX or Parquet, up to 20 MB. Delimiter, encoding and decimal comma are recognised.
ev-own-look = Look
ev-own-kept = The file is not written to disk and does not enter the journal. A copy stays in the server’s memory for up to { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}, so that measure and threshold can be changed; it can be removed at once. When there are many users it may go earlier.
ev-own-shape = What the table looks like
ev-own-shape-long = Long: a row for each region and activity, and period where there are some.
ev-own-example-long =
    Region;NACE;Year;Value
    Vinnytsia;10;2023;18.4
    Vinnytsia;62;2023;3.1
ev-own-shape-wide = Or wide: a column for each activity.
ev-own-example-wide =
    Region;10;20;62
    Vinnytsia;18.4;2.2;3.1
    Lviv;15.0;4.8;21.7
ev-own-shape-gaps = An empty cell means no data, “c” means confidential, 0 means zero. A row “Ukraine” and a column “Total” count as totals.
ev-own-minutes = { $count ->
    [one] The copy stays in memory for { $count } more minute.
   *[other] The copy stays in memory for { $count } more minutes.
}
ev-own-private = Everyone who has the address of this page sees it.
ev-own-forget = Forget it now
ev-own-gone = This table is gone: its copy was removed. Upload the file again.
ev-own-rows = { $count ->
    [one] { $count } row was read.
   *[other] { $count } rows were read.
}
ev-own-bad-rows = { $count ->
    [one] { $count } row was left out.
   *[other] { $count } rows were left out.
}
ev-own-duplicates = { $count ->
    [one] { $count } row was added to another of the same place.
   *[other] { $count } rows were added to others of the same place.
}
ev-own-unknown = Not regions of Ukraine, so not on the map:
ev-own-issues = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
ev-own-columns = Which column is what
ev-own-columns-hint = The header of a column, its number or its letter. Empty where there is no such column.
ev-own-col-region = Region
ev-own-col-activity = Activity
ev-own-col-value = Figure
ev-own-col-time = Period
ev-own-total-region = Row with the totals of all regions
ev-own-total-activity = Total over activities
ev-own-across = The other columns are
ev-own-across-activities = activities
ev-own-across-periods = periods
ev-own-axis = Activities are
ev-own-axis-activities = parts of a whole
ev-own-axis-indicators = indicators that add up to nothing
ev-own-read-again = Read it so
ev-own-everything = All measures that the table gives:
ev-own-unread = The table was not read
ev-own-unread-lead = Below is what stood in the way. Where columns have unusual names, say which they are and try again.
ev-own-unit = units of your table
ev-own-mend = Mend the file and upload it again.

## The same where the regions are not Ukraine’s: compared is with all of them together
ev-reference-nation-elsewhere = All regions = 1
ev-scatter-says-elsewhere = To the right of the line are activities with a larger share in the region than in all regions together.
ev-profile-title-elsewhere = The region beside all regions: { $region }
ev-profile-says-elsewhere = The location quotient of each activity; the line is all regions together.
ev-part-region-charts-says-elsewhere = How the region differs from all regions together. The region is chosen above.
measure-location-quotient-says-elsewhere = The share of an activity in the region divided by its share in all regions together. Above 1 the region has more than would fall to it.
measure-symmetric-location-quotient-says-elsewhere = The same quotient between −1 and 1: zero is as in all regions together.
measure-krugman-says-elsewhere = How much the region’s structure differs from that of all regions together: 0 to 2.
measure-gini-specialisation-says-elsewhere = How unevenly the region is specialised: 0 is as all regions together.
measure-gini-location-says-elsewhere = How unevenly an activity is spread over the regions.
measure-shift-share-says-elsewhere = The part of a region’s change that neither the growth of all regions together nor structure explains: its own advantage.
measure-critical-mass-elsewhere = Share of all regions
measure-critical-mass-says-elsewhere = Which part of the activity in all regions together is in the region.
