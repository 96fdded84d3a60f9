# Pages of the diagnosis.

role-analyst = analyst
command-correct-labels = Labels of a text corrected
command-withdraw-labels = Correction of labels withdrawn
event-labels-corrected = Labels of a text corrected
event-label-correction-withdrawn = Correction of labels withdrawn
