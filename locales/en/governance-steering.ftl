# Rules of steering: indicators, reviews, risks, stakeholder events. Each rule is explained in docs/methods/steering.md.

## Words of the journal
command-register-indicator = Indicator entered
command-correct-indicator = Target of an indicator corrected
command-record-observation = Observation recorded
command-open-review = Review opened
command-open-due-reviews = The program opened the reviews that had become due
command-propose-review-decision = Decision of a review proposed
command-confirm-review-decision = Decision of a review confirmed
command-return-review-decision = Proposed decision sent back
command-complete-review = Decision of a review carried out
command-register-risk = Risk entered
command-review-risk = Risk looked at again
command-record-occasion = Stakeholder event recorded
command-correct-occasion = Record of a stakeholder event corrected
event-indicator-registered = Indicator entered
event-indicator-corrected = Target of an indicator corrected
event-observation-recorded = Observation recorded
event-review-opened = Review opened
event-review-widened = A ground was added to a review
event-review-decision-proposed = Decision of a review proposed
event-review-decision-confirmed = Decision of a review confirmed
event-review-decision-returned = Proposed decision sent back
event-review-completed = Decision of a review carried out
event-risk-registered = Risk entered
event-risk-reviewed = Risk looked at again
event-occasion-recorded = Stakeholder event recorded
event-occasion-corrected = Record of a stakeholder event corrected
