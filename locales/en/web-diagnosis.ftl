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
