# Sharing out roles: what two regions answer to the proposal about an overlap.

## In the journal
command-answer-division = Answer on sharing out roles
event-division-worded = Words for sharing out roles offered
event-division-accepted = A region agreed to share out roles
event-division-rejected = A region did not agree to share out roles
event-division-remarked = Remark on sharing out roles
not-a-pair-of-priorities = “{ $value }” is no pair of priorities of different regions, such as 21-P03+26-P12.
