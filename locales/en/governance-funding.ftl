# Rules of governance: why something was refused. Each rule is explained in docs/methods/governance.md.

invariant-broken = Invariant { $number } is broken by { $about }: { $what }.
call-unknown = There is no call { $call }.
call-step-impossible =
    Call { $call } is { $from ->
        [drafted] a draft
        [published] public
       *[closed] closed
    }, so this cannot be done with it.
call-unchanged = Nothing in call { $call } would change.
call-needs-a-working-group = { $body } is not an open working group of this region.
call-task-twice = Task { $task } is named twice.
call-task-of-another-priority = Task { $task } is not linked to the priority of the working group. Link it in the strategy, or choose another task.
call-count-out-of-range =
    { $what ->
        [tasks] Tasks
        [requirements] Requirements
       *[criteria] Criteria
    } of a call number { $least } to { $most }; here are { $count }.
criterion-weighs-nothing = Criterion { $number } weighs nothing. Give it a weight or leave it out.
weights-not-hundred = The weights of the criteria sum to { $sum }, not to 100.
allocation-twice = Region { $region } is named twice among those that give money.
allocation-of-nothing = Region { $region } would give nothing. Name an amount or leave the region out.
allocation-without-host = The region of the call, { $region }, is not among those that give money.
cap-out-of-range = The most that one application may ask, UAH { DECIMAL($cap) }, must be above zero and at most the whole, UAH { DECIMAL($whole) }.
own-part-out-of-range = The part from elsewhere would be { $percent } %; at most 90 % can be asked for.
call-reversed = The call would close on { $closes }, before it opens on { $opens }.
call-over = The last day of call { $call } was { $closes }. Set later days first.
call-not-open = Call { $call } takes no applications.
call-not-now = Call { $call } takes applications from { $opens } to { $closes }.
application-unknown = There is no application { $application }.
application-step-impossible = Application { $application } is now “{ stage-from }”; from there “{ $verb }” does not lead to “{ stage-to }”.
runs-the-call = Whoever sits in { $body } does not apply in that region: they run calls, pay or oversee there.
application-became-another = An application that was returned for mending keeps its task and its lead; { $application } would become another one.
milestone-before-the-call = Milestone { $number } would be due before the call closes on { $closes }.
budget-year-outside = Line { $number } of the budget is for { $year }; money of this project is spent from { $first } to { $last }.
call-still-open = Call { $call } is open until { $closes }; somebody has applied, so it is closed after that day.
vote-complete = On { $matter } everybody has voted in sitting { $sitting }: the vote is closed, not called off.
application-unchanged = Nothing in application { $application } would change.
task-not-called = Task { $task } is not among those that the call names.
partner-named-twice = Organisation { $organisation } is named twice among the applicants.
application-count-out-of-range =
    { $what ->
        [partners] Partners
        [milestones] Milestones
        [indicators] Indicators
       *[budget] Lines of the budget
    } number { $least } to { $most }; here are { $count }.
event-too-large = This takes { $bytes } bytes; at most { $limit } fit one event of the journal. Shorten the texts.
application-too-large = The application takes { $bytes } bytes; at most { $limit } fit the journal. Shorten the texts.
indicator-not-a-number = “{ $value }” of indicator { $number } is not a number. Expected, for example, 12 or 0.5.
milestone-before-the-last = Milestone { $number } is due before the one that stands before it.
budget-for-no-milestone = Line { $number } of the budget is for milestone { $milestone }, which the plan does not have.
budget-line-of-nothing = Line { $number } of the budget has no amount.
budget-too-large = The budget does not add up: the sum is too large to be a sum of money.
region-gives-nothing = Region { $region } gives no money in this call.
host-asked-for-nothing = Nothing is asked of region { $region }, whose call this is.
cap-exceeded = UAH { DECIMAL($asked) } are asked; one application may ask at most UAH { DECIMAL($cap) }.
own-part-too-small = UAH { DECIMAL($own) } of UAH { DECIMAL($total) } come from elsewhere; the call wants at least { $percent } %.
fix-without-reasons = Say what is to be mended: 1 to 50 points; here are { $count }.
findings-not-for-each =
    The call has { $asked ->
        [one] { $asked } requirement
       *[other] { $asked } requirements
    }; findings given: { $count }.
assessor-not-in-the-pool = Account { $account } does not sit in the pool of assessors of the region.
assessor-already-assigned = Account { $account } was asked to assess this application already.
interests-not-stated = Account { $account } has not stated any interests yet. A statement that there are none is enough.
interest-in-project = Account { $account } has an interest in application { $application }, through { $in }.
assessment-not-asked-for = You were not asked to assess application { $application }.
assessment-already-there = You have assessed application { $application } already.
scores-not-for-each =
    The call has { $asked ->
        [one] { $asked } criterion
       *[other] { $asked } criteria
    }; scores given: { $count }.
score-too-large = The score for criterion { $number } is { $score }; the largest is { $largest }.
assessments-too-few =
    Application { $application } has { $count ->
        [0] no assessment
        [one] { $count } assessment
       *[other] { $count } assessments
    } by people without an interest; at least { $least } are needed.
assessments-missing =
    { $count ->
        [one] { $count } assessor
       *[other] { $count } assessors
    } who can still answer about application { $application } did not.
consultation-too-short =
    The consultation on application { $application } would be open for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; at least { $least } are needed.
consultation-over = The consultation on application { $application } ended on { $until }.
consultation-still-open = The consultation on application { $application } is open up to and including { $until }.
statement-unknown = There is no submission number { $number }.
statement-already-answered = Submission { $number } has its answer.
statements-unanswered =
    { $count ->
        [one] { $count } submission has
       *[other] { $count } submissions have
    } no answer yet.
body-does-not-vote = Body { $body } does not vote. Agendas are published for working groups and councils.
agenda-too-late =
    There would be { $days ->
        [one] { $days } day
       *[other] { $days } days
    } between agenda and sitting; at least { $least } are needed.
agenda-count-out-of-range = An agenda has 1 to { $most } points; here are { $count }.
matter-named-twice = { $matter } stands on the agenda twice.
matter-already-on-an-agenda = { $matter } stands on another agenda of this body already.
not-of-this-body = { $matter } is not for body { $body } to decide.
modification-not-waiting = Change { $matter } does not wait for a vote of the working group.
sitting-unknown = There is no sitting { $sitting }.
sitting-cancelled = Sitting { $sitting } was called off.
sitting-over = All votes of sitting { $sitting } are closed, so there is nothing to call off.
sitting-under-way = Votes have been cast in sitting { $sitting }. It can be called off from the next day on.
sitting-not-today = Sitting { $sitting } is on { $day }; today is { $today }.
matter-not-on-the-agenda = { $matter } is not on the agenda of sitting { $sitting }.
attendance-already-recorded = Attendance of sitting { $sitting } is recorded.
attendance-named-twice = Account { $account } is named twice among those present.
attendance-of-a-stranger = Account { $account } is not a member of this body today.
already-recused = You have stepped aside from { $matter } already.
recused-after-voting = You have voted on { $matter }. If an interest came to light, declare it: the vote is then void.
ballot-of-the-recused = Account { $account } has stepped aside and does not vote.
ballot-of-an-absent = Account { $account } is not recorded as present.
ballot-already-cast = Account { $account } has voted already.
ballot-of-another-kind = { $matter } is voted on in another way: projects with a choice and reasons, packages with a verdict.
reasons-not-for-each =
    The call has { $asked ->
        [one] { $asked } criterion
       *[other] { $asked } criteria
    }; reasons given: { $count }.
no-quorum = { $present } of { $entitled } who may vote are present; more than { $percent } % are needed.
sector-absent = Nobody who may vote is present from { sector-from }.
sector-above-cap = The sector of { sector-from } has { $held } of { $seats } seats; at most { $percent } % are allowed.
ballots-missing =
    { $count ->
        [one] { $count } member who is present has
       *[other] { $count } members who are present have
    } not voted. After today a silent member counts as not for it.
vote-already-closed = The vote on { $matter } in sitting { $sitting } is closed.
vote-void = Account { $account } voted but had to step aside, or has the seat no more, so the vote is void. Call the sitting off and put the matter on another agenda.
package-empty = Nothing of call { $call } waits for a package.
package-not-as-proposed = The package of call { $call } holds, in this order: { $expected }. Look at it again.
allocation-exhausted = What is left of the money of call { $call } does not suffice for the best application that waits.
package-unknown = There is no package { $matter }.
package-already-decided = The council of region { $region } has decided on package { $matter }.
package-hash-stale = Your vote is for another text than package { $package } has. Read it again.
council-adds-nothing = A council sets no conditions on package { $matter }: it approves, returns or rejects it as it is.
modification-with-conditions = Change { $matter } is proposed as it is: work goes on, and conditions on it would be verified by nobody. Ask the applicant for another change instead.

command-draft-call = Call drafted
command-revise-call = Draft of a call revised
command-publish-call = Call published
command-close-call = Call closed
command-submit-application = Application submitted
command-resubmit-application = Application submitted again
command-withdraw-application = Application withdrawn
command-return-for-fix = Application returned for mending
command-declare-eligibility = Requirements looked at
command-assign-assessor = Assessor assigned
command-submit-assessment = Assessment submitted
command-close-assessment = Assessment closed
command-open-consultation = Consultation opened
command-file-statement = Statement filed
command-answer-statement = Statement answered
command-close-consultation = Consultation closed
command-publish-agenda = Agenda published
command-cancel-sitting = Sitting called off
command-record-attendance = Attendance recorded
command-recuse = Member stepped aside
command-cast-ballot = Vote cast
command-close-vote = Votes counted
command-form-package = Package formed
event-call-drafted = Call drafted
event-call-revised = Draft of a call revised
event-call-published = Call published
event-call-closed = Call closed
event-application-submitted = Application submitted
event-application-resubmitted = Application submitted again
event-application-withdrawn = Application withdrawn
event-application-returned-for-fix = Application returned for mending
event-eligibility-declared = Requirements looked at
event-assessor-assigned = Assessor assigned
event-assessment-submitted = Assessment submitted
event-assessment-closed = Assessment closed
event-consultation-opened = Consultation opened
event-statement-filed = Statement filed
event-statement-answered = Statement answered
event-consultation-closed = Consultation closed
event-agenda-published = Agenda published
event-sitting-cancelled = Sitting called off
event-attendance-recorded = Attendance recorded
event-member-recused = Member stepped aside
event-ballot-cast = Vote cast
event-vote-closed = Votes counted
event-package-formed = Package formed
event-application-decided = Councils decided on the application

stage-from =
    { $from ->
        [submitted] submitted
        [returned-for-fix] returned for mending
        [eligible] eligible
        [ineligible] not eligible
        [under-assessment] under assessment
        [assessed] assessed
        [public-consultation] in consultation
        [consulted] consulted on
        [proposed] proposed
        [not-proposed] not proposed
        [approved] approved
        [returned] returned by a council
        [rejected] rejected
        [conditions-pending] approved on conditions
        [conditions-verified] conditions verified
        [contracted] under contract
        [implementing] under way
        [suspended] payments stopped
        [completed] completed
        [evaluated] evaluated
        [closed] closed
        [withdrawn] withdrawn
       *[terminated] terminated
    }
stage-to =
    { $to ->
        [submitted] submitted
        [returned-for-fix] returned for mending
        [eligible] eligible
        [ineligible] not eligible
        [under-assessment] under assessment
        [assessed] assessed
        [public-consultation] in consultation
        [consulted] consulted on
        [proposed] proposed
        [not-proposed] not proposed
        [approved] approved
        [returned] returned by a council
        [rejected] rejected
        [conditions-pending] approved on conditions
        [conditions-verified] conditions verified
        [contracted] under contract
        [implementing] under way
        [suspended] payments stopped
        [completed] completed
        [evaluated] evaluated
        [closed] closed
        [withdrawn] withdrawn
       *[terminated] terminated
    }
sector-from =
    { $sector ->
        [business] business
        [science] science
        [community] communities
       *[authority] public authorities
    }
