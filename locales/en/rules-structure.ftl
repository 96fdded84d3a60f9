# Rules of the diagnosis: how a strategy is built.

rule-no-sphere = No sphere declared
rule-no-sphere-short = no sphere
rule-no-sphere-about = The strategy declares no sphere of smart specialisation.
finding-no-sphere = The strategy declares no sphere of smart specialisation, so there is nothing to hold its priorities against.
finding-no-sphere-of-annex = None of the labels ({ $labels }) belongs to the 17 spheres of annex 2.
remedy-no-sphere = Name the spheres in which the region has proven strengths, in the words of annex 2 or saying which of the 17 yours belongs to.
example-no-sphere = Spheres of smart specialisation: food industry; mechanical engineering.
not-a-rule = “{ $value }” is no rule of the diagnosis.
not-a-severity = “{ $value }” is no severity: info, warning or error.
threshold-unknown = There is no threshold “{ $name }”. There are: { $known }.
threshold-out-of-range = Threshold { $name }: “{ $value }” does not fit, a number from { $least } to { $most } is needed.
