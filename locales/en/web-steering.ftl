# Indicators, reviews and everything late: words of rows and pages.

## Causes of reviews
cause-red = Indicator { $indicator } “{ $name }” is red in two periods running, the later up to { $day }.
cause-silent = Indicator { $indicator } “{ $name }” has no value in two periods running, the later up to { $day }.
cause-project-red = The project’s indicator “{ $name }” is red in two certified reports running, the later is no. { $report }.
cause-milestone = Nobody confirmed by { $day } that milestone { $number }, “{ $name }”, was reached.
cause-asked = Asked for by “{ $body }”: { $why }
target-set = Indicator { $indicator } “{ $name }”: { $target } instead of { $before }.

## What is late
late-observation = No observation of the period up to { $day }.
late-unreviewed = No review is opened yet. { $what }
late-decision = No decision of the review is proposed.
late-confirmation = The proposed decision is neither confirmed nor sent back.
late-follow-up = Decided and not carried out: { $what }
late-risk = The risk was not looked at: { $what }
late-submission = Submission no. { $number } of the public has no answer.
late-complaint = The complaint is neither admitted nor declined.
late-answer = There is no answer in the case.
late-conclusion = Oversight has not concluded.
late-remedy = No remedy is reported.
late-appeal = The appeal is not decided.
late-control = Report no. { $report } is not controlled.

## Colours
steer-colour = Colour
steer-colour-green = green
steer-colour-amber = amber
steer-colour-red = red
steer-colour-no-data = no data
steer-colour-none = no colour
steer-colour-awaited = awaited
steer-limits = Green from { $amber }% of the expected progress, amber from { $red }%, red below.
steer-how = The rule of colours
steer-numbers = Numbers in the rules

## Shared
steer-about = About
steer-about-register = strategies and priorities in force
steer-about-strategy = strategy
steer-about-priority = priority
steer-about-project = project
steer-about-body = body
steer-about-region = region
steer-any-about = Strategies, priorities and projects
steer-kind = Kind
steer-kind-output = output
steer-kind-result = result
steer-kind-context = context
steer-any-colour = All colours
steer-period = Period
steer-period-quarterly = Q{ $number } { $year }
steer-period-half-yearly = H{ $number } { $year }
steer-frequency = How often it is observed
steer-frequency-quarterly = each quarter
steer-frequency-half-yearly = each half-year
steer-frequency-yearly = each year
steer-owner = Who reports it
steer-source = Where the figures are from
steer-registered = Entered
steer-overdue = overdue

## Indicators
indicators-title = Indicators
indicators-lead = How strategies, priorities and projects move: where they began, where they shall be, and what was observed. The colour says which part of the way expected by now was made.
indicators-none = No indicators
indicators-none-says = Nothing fits these conditions, or no indicator is entered yet. Here will stand those of strategies and priorities, which the secretariat enters, and those of projects under contract.
indicators-count = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
steer-last = Last observation
steer-expected = Expected
steer-progress = Progress
steer-next-due = Next observation by
steer-review = Open review
steer-stands = As of { $day }: { $value } ({ $unit }).
steer-stands-without = There are no data of the period up to { $day }.
steer-nothing-yet = Nothing is observed yet.
steer-withdrawn = Entered by mistake and withdrawn:
steer-withdrawn-title = Withdrawn
steer-withdrawn-says = Entered by mistake and withdrawn before anything was observed; they steer nothing
steer-withdrawn-on = Withdrawn on
steer-context-says = An indicator of the context tells what surrounds the strategy: it is observed, but has neither target nor colour.
steer-chart = Observed and expected
steer-chart-says = The straight line from the baseline to the target shows what is expected at the end of each period; the thin lines are the limits of green and of amber.
steer-chart-says-context = Values by period; an indicator of the context has no target.
steer-series-observed = observed
steer-series-expected = expected
steer-series-green = limit of green
steer-series-amber = limit of amber
steer-beginning = beginning
steer-ahead = still ahead
observations-title = Observations
observations-none = The observations will stand here by period, once the first one is over.
observations-caption = Periods, the last one on top
observation-value = Value
observation-corrected = Corrected:
observation-was = was { $value }
observation-was-missing = there was no value
observation-entered = Entry
targets-title = The target before
targets-says = A corrected target holds for the periods that end on the day of the correction or later; those before keep their colour.

## Reviews
reviews-title = Reviews
reviews-lead = What made a strategy, a priority or a project due for review, what was decided, and whether it was done. The program itself opens a review when an indicator is red or without data twice running, or a milestone is missed; two persons decide.
reviews-none = No reviews
reviews-none-says = Nothing fits these conditions, or nothing has called for a review yet.
reviews-count = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}
review = Review
review-stage-undecided = Undecided
review-stage-open = Waits for a proposal
review-stage-proposed = Waits for confirmation
review-stage-decided = Decided
review-stage-completed = Carried out
review-next-open = The secretariat proposes a decision: keep, correct or discontinue.
review-next-proposed = A second person of the body that decides confirms the proposal or sends it back.
review-next-decided = What was decided is carried out next; to keep needs nothing more.
review-next-completed = All is done.
review-decision-keep = keep
review-decision-correct = correct
review-decision-discontinue = discontinue
review-causes = Causes
review-cause-answer = Answer:
review-cause-unanswered = The proposed decision says nothing to it.
review-opened = Opened
review-deadline = To be decided by
review-deciders = Who decides
review-deciders-none = nobody: no such body is in office
review-decision = Decision
review-decision-none = No decision is proposed yet.
review-change = What is to be changed
review-until = To be done by
review-targets = New targets
review-proposed = Proposed
review-confirmed = Confirmed
review-confirmed-none = Not confirmed yet.
review-returned = Proposals that were sent back
review-returned-why = Why it was sent back
review-done = What was done
review-done-none = Nothing is reported as done yet.
review-done-keep = To keep needs nothing more.
review-done-version = A new version of the strategy
review-done-target = The target of an indicator was corrected
review-done-modification = A modification of the project was accepted, no.
review-done-ended = The project has ended
reviews-open-caption = Reviews in which something is still to be done
reviews-same-caption = Reviews about the same

## Late
overdue-title = Overdue
overdue-lead = Everything that was not done in time: observations, reviews, answers, looks at risks, with whose turn it is and how many days have passed.
overdue-none = Nothing is overdue
overdue-none-says = Under these conditions everything was done in time. Whatever becomes late shows here by itself.
overdue-count = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
overdue-what = What was not done
overdue-turn = Whose turn
overdue-since = Overdue since
overdue-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
overdue-group = What
overdue-any-group = Everything
overdue-any-turn = Anybody’s
overdue-kind = Kind of step
overdue-any-kind = Any kind
overdue-group-observations = Observations
overdue-group-reviews = Reviews
overdue-group-answers = Answers
overdue-group-risks = Risks
overdue-turn-applicant = the applicant
overdue-turn-program = the program
overdue-turn-nobody = nobody’s: no such body is in office
overdue-regions = By region
overdue-regions-caption = How much is overdue in each region
overdue-all-caption = What is overdue, the longest on top
overdue-country = Ukraine as a whole
overdue-total = Together
overdue-methods = When something becomes overdue

## On other pages
steering-title = Indicators and reviews
steering-none-region = No indicator of the strategy or its priorities is entered yet. Their colours, open reviews and everything late will stand here.
steering-none-priority = No indicator of the priority is entered yet. Their colours, open reviews and everything late will stand here.
steering-none-project = The project’s indicators, their colours and reviews will stand here once the contract is signed.
steering-indicators-caption = Indicators and their colours
steering-counted-caption = What certified reports counted
steering-late-caption = Overdue
steering-all-indicators = All indicators
steering-all-late = Everything overdue
steering-late-none = Nothing is overdue.
home-late = Overdue
home-late-none = Nothing is overdue: observations, reviews and answers came in time.
home-late-observations = { $count ->
    [one] { $count } observation
   *[other] { $count } observations
}
home-late-reviews = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}
home-late-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
home-late-risks = { $count ->
    [one] { $count } look at a risk
   *[other] { $count } looks at risks
}
