# Sharing out roles: what two regions answer to the proposal about an overlap.

## In the journal
command-answer-division = Answer on sharing out roles
event-division-worded = Words for sharing out roles offered
event-division-accepted = A region agreed to share out roles
event-division-rejected = A region did not agree to share out roles
event-division-remarked = Remark on sharing out roles
not-a-pair-of-priorities = “{ $value }” is no pair of priorities of different regions, such as 21-P03+26-P12.
not-a-state-of-division = “{ $value }” is no state of sharing out roles: open, waits, agreed, rejected or out_of_date.
division-without-overlap = The program finds no overlap { $pair }, and nobody has talked about it yet.
division-proposal-changed = The program's proposal about { $pair } has changed in the meantime. Read the present one and answer it.

## On pages
dv-title = Sharing out roles
dv-says = The program proposes how two regions could share out roles; their secretariats answer. An agreement stands when both have agreed to the same words.
dv-how = How regions agree
dv-state = Sharing out roles
dv-any = In any state
dv-progress-open = not answered
dv-progress-waits = waits for an answer
dv-progress-agreed = agreed
dv-progress-rejected = not agreed
dv-progress-out_of_date = about older words
dv-chance = Chance would make the two regions overlap as much or more with probability p = { $p } ({ $draws } draws).
dv-ground-draws = how it is computed
dv-ground-quote = { $item }: “{ $words }”
dv-ground-evidence = KVED { $codes } in the figures: { $region }
dv-ground-priority = the words of { $value }
dv-ground-likeness = how likeness is computed
dv-seen-in = This rests on:
dv-refused = The answer was not accepted
dv-words-of = Words of { $value }
dv-words-of-program = Proposal of the program
dv-older-agreement = The agreement was made about older words: one of the priorities has changed since. It does not hold until both regions agree anew.
dv-older-words = These words are about older texts: one of the priorities has changed since.
dv-history = What the regions said
dv-said-program = The program's proposal came up for discussion
dv-said-worded = { $value }: other words offered
dv-said-accepted = { $value }: agreed
dv-said-rejected = { $value }: not agreed
dv-said-remarked = { $value }: remark
dv-because = Why:
dv-gone = What was talked about before
dv-gone-says = The program no longer finds these overlaps: the texts or their labels have changed. What was said stays.
dv-answer = Answer for the region: { $value }
dv-answers-to = You answer these words:
dv-program-says = The program proposes:
dv-kind = Your answer
dv-kind-accept = We agree
dv-kind-accept-program = We agree to the program's proposal instead
dv-kind-reject = We do not agree
dv-kind-propose = We offer other words
dv-kind-remark = We have a remark
dv-wording = Other words
dv-wording-hint = Only if you offer them. At least 15 letters.
dv-words = Why, or your remark
dv-words-hint = If you do not agree or offer other words, say why: at least 15 letters.
dv-button = Write the answer into the journal
dv-nothing-chosen = Choose what you answer.
work-divisions = Waiting for your answer
work-division-waits = { $value } waits for an answer on sharing out roles
