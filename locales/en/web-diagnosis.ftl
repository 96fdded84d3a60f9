# Pages of the diagnosis.

role-analyst = analyst
command-correct-labels = Labels of a text corrected
command-withdraw-labels = Correction of labels withdrawn
event-labels-corrected = Labels of a text corrected
event-label-correction-withdrawn = Correction of labels withdrawn

count-findings =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
finding-severity-info = note
finding-severity-warning = warning
finding-severity-error = error
no-strategy-of = The register has no strategy of region { $region }.
diagnose-nothing-read = File { $file } has no spheres, priorities or tasks that could be read. Use the template: rozum template strategy -o FILE.xlsx.
diagnose-no-region = The file does not say which region the strategy is of. Add --region UA-xx.
comparison-side-malformed = “{ $value }” cannot be read: the code of a region is needed, with the number of a version if need be: UA-05 or UA-05@1.
comparison-side-absent = The register has no { $value }.

nav-diagnosis = Diagnosis
diag-title = Diagnosis of the strategies
diag-lead = Every priority and every task is read by { $count } rules. A finding is a question to the authors with a quote, an explanation and a way to mend it; it is no verdict.
diag-to-draft = Check a draft strategy
diag-to-national = The note and the register
diag-to-compare = Compare two strategies
diag-count-error = { $count ->
    [one] error
   *[other] errors
}
diag-count-warning = { $count ->
    [one] warning
   *[other] warnings
}
diag-count-info = { $count ->
    [one] note
   *[other] notes
}
diag-rule = Rule
diag-any-rule = All rules
diag-severity = Severity
diag-any-severity = Any
diag-from-warning = Warnings and errors
diag-from-error = Errors only
diag-thresholds = Thresholds of the rules
diag-thresholds-hint = See what other thresholds would change. The reasons for the usual ones stand on the pages of the rules.
diag-by = Other thresholds, separated by commas
diag-nothing = No findings
diag-nothing-says = No rule found anything under these conditions.
diag-heat = Regions and rules
diag-heat-says = A cell says how many findings there are; its colour, how grave the gravest is. Cell, region and rule lead to the findings themselves.
diag-heat-caption = Findings by region and rule
diag-regions-of-rule = Regions
diag-clear = No findings.
diag-rules = Rules
diag-rules-caption = What each rule asks, and how much it found
diag-asks = What it is about
diag-findings = Findings
diag-regions = Regions
diag-method = Method
diag-sure = confidence { $value }
diag-remedy = To mend it:
diag-example = For example:
diag-region-title = Diagnosis:
diag-region-lead = The words from which the program concluded are marked in the text; the findings of each item stand below it.
diag-region-more = All findings with their quotes
diag-rework = Rework it with advice
diag-of-strategy = The strategy as a whole
diag-marks-say = Point at marked words, or go to them with the Tab key, to see what they mean to the program.
diag-corrected = read by an analyst
diag-label-sphere = Sphere: { $value }
diag-label-division = KVED division: { $value }
diag-label-group = KVED group: { $value }
diag-label-flag = Property: { $value }
flag-has_innovation = innovative component
flag-green = green content
flag-digital = digital content
flag-vague = vague wording
flag-cluster = cluster
flag-interregional = interregional co-operation
flag-activity_only = only a list of activities
flag-inclusion = inclusion
diag-compare-title = Diagnoses compared
diag-compare-lead = Two strategies, or two versions of one: what each rule finds in them.
diag-compare-first = First
diag-compare-second = Second
diag-compare-button = Compare
diag-choose = Choose
diag-draft-title = Check a draft strategy
diag-draft-lead = Type, paste or upload a draft: the same rules answer while you write. Nothing is kept or passed on.
diag-draft-region-hint = Your priorities are compared with those of its neighbours and with its figures.
diag-draft-lines = One entry a line.
diag-draft-file = Upload a file
diag-draft-file-label = File of the draft
diag-draft-file-hint = XLSX, CSV, DOCX or JSON. What is read takes the place of what is typed above.
diag-draft-button = Check
diag-draft-no-region = Choose a region: without it the draft cannot be compared with neighbours and figures.
diag-draft-empty = Enter at least one sphere, priority or task.
diag-draft-waiting = The answer will be here
diag-draft-waiting-says = Choose a region and enter at least one priority.
diag-similar = { $count ->
    [one] { $count } similar priority of another region
   *[other] { $count } similar priorities of other regions
}
diag-shared = (shared KVED: { $value })
reading-title = How the text is read
reading-findings = Findings of this item
how-read = How the program reads
reading-candidates = The program is not sure. It is most likely about:
reading-corrected-by = An analyst corrected the program:
reading-earlier = Earlier corrections
reading-correct = Correct the reading
reading-correct-hint = Tick all that the text says: your reading takes the place of the program's as a whole, goes into the journal and is shown to everyone.
reading-kved = KVED divisions and groups
reading-kved-hint = Separated by commas: 10.5, 31
reading-flags = Properties
reading-reason = Why the program is wrong
reading-button = Record the correction
reading-withdraw = Withdraw the correction
national-title = The note and the register
national-lead = Every statement of the analytical note beside what the register itself gives. The program explains the differences.
national-caption = Statements of the note: printed and recomputed
national-statement = Statement
national-place = Where in the note
national-why = What was counted and why so
national-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
methods-diagnosis = Diagnosis
show-findings = number of findings
draft-findings-say = Findings do not keep the strategy from being registered. They tell what should be mended before the decision.
draft-findings-show = Show the findings
draft-too-many-items = The draft has { $count } priorities and tasks; at most { $limit } can be checked. Split it.
draft-too-many-spheres = The draft has { $count } spheres; at most { $limit } can be checked.
draft-item-too-long = One of the items has { $count } characters; it may have at most { $limit }. Have several run into one?
draft-too-long = The whole draft has { $count } characters; at most { $limit } can be checked. Split it.
diag-unread = The figures of { $value } could not be read: what they say of priorities is not here.
diag-of-many = What several items have in common
