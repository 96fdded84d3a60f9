# Review of the relevance of priorities, and proposals to change them.

## In the journal
command-review-relevance = Relevance of a priority reviewed
command-withdraw-review = Review of a priority withdrawn
command-decide-proposal = Decision on a proposal recorded
event-relevance-reviewed = Relevance of a priority reviewed
event-review-withdrawn = Review of a priority withdrawn
event-proposal-decided = Decision on a proposal recorded

## On pages
rel-title = Review of relevance
rel-lead = Whether the priorities fit recovery, sustainable development and the European Green Deal, and what should become of them.
rel-how = How priorities are reviewed and proposals followed to an end
rel-next = Review the next: { $value }
rel-proposals = Proposals to change priorities
rel-alignment = Alignment with state policy
rel-progress = { $reviewed } of { $total } reviewed.
rel-overdue = Overdue
rel-overdue-count = { $count ->
        [one] { $count } proposal is overdue.
       *[other] { $count } proposals are overdue.
    }
rel-overdue-says = A proposal is overdue when it is open for more than { $value } days; that is a default of the program, no rule of law.
rel-open-days = { $count ->
        [one] Open for { $count } day.
       *[other] Open for { $count } days.
    }
rel-show = Show
rel-show-all = All
rel-show-to-review = To be reviewed
rel-show-reviewed = Reviewed
rel-show-open = With an open proposal
rel-none = There are no such priorities
rel-caption = Priorities of the region and what the secretariat holds
rel-aim-recovery = Recovery
rel-aim-sustainable-development = Sustainable development
rel-aim-green-deal = Green Deal
rel-fit-holds = fits
rel-fit-partly = in part
rel-fit-fails = does not fit
rel-fit-not-judged = not judged
rel-conclusion = Conclusion
rel-conclusion-keep = keep
rel-conclusion-amend = change
rel-conclusion-discontinue = drop
rel-state = State
rel-state-unreviewed = not reviewed
rel-state-reviewed = reviewed
rel-state-outdated = the words have changed, to be reviewed again
rel-found = { $count ->
        [0] nothing found
        [one] { $count } mark found
       *[other] { $count } marks found
    }
rel-found-says = Beside each aim stands what the program found: what the words of the priority name, and what its kind of activity implies. The secretariat concludes: what was found decides nothing.
rel-nothing-found = Nothing about this was found.
rel-found-title = What the program found
rel-form-title = Review
rel-review = What the secretariat holds
rel-about-words = Reviewed were the words
rel-version = version { $count }
rel-words = Why
rel-words-hint = At least 15 letters where something is judged.
rel-reason = Reason
rel-reason-hint = At least 15 letters where the priority should be changed or dropped.
rel-wording = Other words
rel-wording-hint = Only where the priority should be changed; may be left empty.
rel-wording-proposed = Proposed:
rel-button = Write the review into the journal
rel-refused = The record was not accepted
rel-nothing-concluded = Choose what should become of the priority: keep, change or drop.
rel-changed-open = The text of the priority has changed since. Was the proposal adopted? Record what became of it.
rel-changed = The text of the priority has changed since: the review is about older words, and the priority should be reviewed again.
rel-changed-short = The text has changed since: was the proposal adopted?
rel-proposal = Proposal
rel-proposal-open = open
rel-proposal-adopted = adopted
rel-proposal-refused = refused
rel-proposal-withdrawn = withdrawn
rel-decide = What became of the proposal
rel-decide-says = The council decides; the secretariat records its decision. Adopted is what a version of the strategy says.
rel-outcome = Decision
rel-outcome-refused = refused
rel-adopted-in = Adopted by version { $count }.
rel-was-refused = Refused.
rel-was-withdrawn = Withdrawn:
rel-no-version = No version of the strategy carries this proposal out yet.
rel-decision = Decision
rel-decision-reason = Explanation
rel-document = Document
rel-document-hint = Who decided, date and number.
rel-decide-button = Write the decision into the journal
rel-no-outcome = Choose what was decided.
rel-withdraw = Withdraw the review
rel-withdraw-reason = Why it is withdrawn
rel-withdraw-button = Withdraw
rel-earlier = Earlier reviews
rel-proposals-lead = What secretariats propose to change or drop, and what became of it.
rel-proposals-caption = Proposals: open ones first, the oldest of them on top
rel-no-proposals = There are no proposals
rel-no-proposals-says = No secretariat has proposed to change or drop a priority yet, or nothing fits these conditions.
rel-region-says = { $reviewed } of { $total } reviewed; open proposals: { $open }.
work-reviews = Proposals to be followed to an end
work-review-open = The proposal about { $value } is open
work-review-overdue = The proposal about { $value } is overdue
not-a-choice-of-reviews = “{ $value }” is no choice: to-review, reviewed or open.
not-a-state-of-proposal = “{ $value }” is no state of a proposal: open, adopted, refused or withdrawn.
rel-how-far = Priorities one by one
