# Review of the relevance of priorities, and proposals to change them.

## In the journal
command-review-relevance = Relevance of a priority reviewed
command-withdraw-review = Review of a priority withdrawn
command-decide-proposal = Decision on a proposal recorded
event-relevance-reviewed = Relevance of a priority reviewed
event-review-withdrawn = Review of a priority withdrawn
event-proposal-decided = Decision on a proposal recorded
