# Pages of bodies, calls, projects, cases and of the numbers in the rules.

## Navigation and what is shared
nav-projects = Projects
nav-governance = Governance
kind-organisation = Organisation
money = UAH { $amount }
money-sign = UAH
governance-no-sphere = This list is not narrowed by sphere: leave sphere out of the query.
not-a-choice = { $field } has no value “{ $value }”. Possible are: { $choices }.
gov-proof = proof
yes = yes
no = no
not-yet = It has not come to this yet.
evidence = Evidence
organisation = Organisation
body = Body
call = Call
project = Project
case = Case
package = Package
sitting = Sitting
sittings = Sittings
filter-any-sector = All sectors
filter-any-kind = All kinds
filter-any-stage = All stages
filter-phase = Group of stages
filter-any-phase = All projects
filter-any-priority = All priorities
filter-any-call = All calls
filter-any-organisation = All organisations
col-stage = Stage
col-member = Person
col-choice = Vote
col-why = Reason
col-event = Journal entry
col-term = Term
col-mandate = Mandate
col-confirmed = Confirmed by
col-matter = Matter
col-outcome = Decision

## Actions
acts-title = Actions
acts-none = There is nothing here for you to do now: it is somebody else’s turn, or your mandate does not cover it.
acts-until = until { $value }
acts-due = waits for you

## Money
money-allocated = Allocated
money-asked = Asked for
money-approved = Approved
money-contracted = Under contract
money-certified = Certified
money-paid = Paid

## Governance
governance-title = Governance
governance-lead = Who decides on money and who controls it. Decisions to fund and the oversight of what is done with the money belong to different people, bodies and organisations. Each decision has its number in the journal, where anyone can verify it.
governance-methods = The rules, explained
governance-money-says = All calls together. A dash means that nothing has come to that step yet.

## Organisations
orgs-title = Organisations
orgs-lead = Who applies, whose people sit in bodies, and who controls these organisations.
orgs-none = No organisations
orgs-none-says = Nothing fits these filters, or no organisation has been entered yet.
org-name = Name
org-edrpou = EDRPOU code
org-no-edrpou = none: an informal group
org-kved = KVED
org-registered = Registered on
org-seats = Mandates
org-applications = Applications
org-control = Who controls it
org-control-says = Chains of control from the nearest link on. Conflicts of interest and the separation of powers are checked along them.
org-control-none = No controllers have been entered.
org-controlled-by = controlled by
org-controls = What it controls
org-seats-title = Its people in bodies
org-seats-none = Nobody from this organisation sits in a body.
org-seats-caption = Mandates, present and past
org-projects-none = The organisation takes part in no application.
org-projects-caption = Applications in which it leads or is a partner
org-interests = Declared interests
org-interests-says = People with an interest in this organisation neither assess its applications nor vote on them.
org-interests-none = Nobody has declared an interest in this organisation.
org-interest-withdrawn = withdrawn
tie-work = works there, or did within the last year
tie-ownership = owns a part
tie-office = sits in its management or supervision
tie-family = a close person is tied to it
tie-business = business relations or a debt
tie-other = another tie that could sway a judgement

## Bodies
bodies-title = Bodies
bodies-lead = Secretariats, assessors, working groups, oblast councils, payment authorities and oversight bodies: who sits in them and what they decided.
bodies-places = Which region has which bodies
bodies-places-says = Without the full set of bodies a region cannot run a call: nobody is there to assess, decide, pay or control.
bodies-places-caption = Open bodies by region and kind
bodies-country = Ukraine
bodies-missing = none
bodies-caption = Bodies and their members today
bodies-none = No bodies
bodies-none-says = Nothing fits these filters, or no body has been opened yet.
body-kind = Kind of body
body-members = Members
body-opened = Opened
body-closed-on = Closed
body-act = Act
body-over-cap = one sector has more than { $value } % of the seats
body-cap-says = No sector may have more than { $value } % of the seats.
body-members-none = No members yet.
body-members-caption = Members, present and past
body-contracts = Contracts signed
body-cases-caption = Cases of this body
body-secretariat = Secretariat
body-assessor-pool = Assessors
body-working-group = Working group
body-council = Oblast council
body-payment-authority = Payment authority
body-oversight = Oversight body
body-civic-monitors = Civic monitors
body-does-secretariat = It convenes sittings, keeps minutes and checks applications against the requirements. It never votes.
body-does-assessor-pool = People who may be asked to assess applications by the criteria of a call.
body-does-working-group = It discusses applications within one priority and proposes which of them to fund.
body-does-council = It approves, returns or rejects exactly the package that the working group proposed. It cannot change a line of it.
body-does-payment-authority = It signs contracts, checks reports and pays what is certified.
body-does-oversight = It follows implementation, opens cases, suspends payments and orders corrections. It never funds.
body-does-civic-monitors = They watch projects and may ask for a case to be opened.
mandate-stage-proposed = waits for confirmation
mandate-stage-holds = in force
mandate-stage-out-of-term = before or after the term
mandate-stage-refused = refused
mandate-stage-ended = ended before the term
separation-title = What separation forbids
separation-funding = Members of this body decide on money. So neither they, nor the organisations they come from, nor those who control these organisations may sit in an oversight body of the same oblast.
separation-oversight = Members of this body control how money is used. So neither they, nor the organisations they come from, nor those who control these organisations may sit among the assessors or in a working group, council or payment authority of the same oblast.
separation-neither = This body neither decides on money nor controls its use, so its members belong to neither side.
separation-dynamic = On one application nobody has two roles that exclude each other: who submitted does not assess, who assessed or voted does not control, who controls does not pay.
sittings-none = No sitting has been called yet.
sitting-number = Sitting No. { $value }
sitting-called-off = called off
sitting-agenda = Agenda published
sitting-attendance = Attendance recorded
sitting-who-came = Who came
sitting-attendance-none = Attendance has not been recorded yet.
sitting-sectors-caption = Members by sector
sitting-members = Members
sitting-present = Present
matter-application = Whether to propose an application
matter-modification = Whether to propose a major change of a project
matter-package = What to decide on a package
conditions = Conditions
vote-open = The vote is not closed yet.
vote-none = No ballots yet.
vote-caption = Votes
vote-caption-of = Votes { $value }
vote-bound = Bound to step aside
vote-bound-then = Were bound to step aside
vote-recused = Stepped aside
choice-for = for
choice-against = against
choice-abstain = abstained
choice-approve = approve
choice-return = return
choice-reject = reject
# What a member chooses.
ballot-for = for
ballot-against = against
ballot-abstain = abstain
ballot-approve = approve
ballot-return = return
ballot-reject = reject
outcome-proposed = The working group proposes it
outcome-not-proposed = The working group does not propose it
outcome-approve = The council approved
outcome-return = The council returned it to the working group
outcome-reject = The council rejected
quorum-title = How the quorum is counted
quorum-members = Members on the day of the sitting
quorum-recused = Stepped aside
quorum-may-vote = May vote
quorum-least = More than { $value } % must be present, that is at least
quorum-present = Present and may vote
quorum-holds = there is a quorum
quorum-fails = there is no quorum
sitting-cannot-decide = Those who came cannot decide on this
sitting-cannot-decide-next = The secretariat calls the sitting off and puts the matter on another agenda.
decisions = Decisions
decisions-none = No decisions yet.
decisions-caption = Matters on which the vote is closed

## Calls
calls-title = Calls
calls-lead = For which tasks of their strategies regions look for projects, by which criteria, and how much money there is.
calls-none = No calls
calls-none-says = Nothing fits these filters, or no call has been made yet.
call-stage-drafted = Being prepared
call-stage-published = Published
call-stage-closed = Closed for applications
call-dates = Open for applications
call-takes = Open for applications:
call-applications = Applications
call-applications-none = No applications yet.
call-applications-caption = Applications to this call
call-group = Who proposes
call-cap = The most for one application
call-own = At least from other sources
call-published = Published
call-closed = Closed
call-requirements = Requirements
call-requirements-none = There are no requirements.
call-criteria = Criteria
call-criteria-caption = What applications are measured by; weights sum to 100 %
criterion = Criterion
criterion-meaning = What is looked at
criterion-weight = Weight
call-money = Money by region
call-money-caption = From allocated to paid
call-money-says = Asked for: by all applications that were not withdrawn. Approved: by councils. Certified: of reports that were checked.
packages = Packages
packages-none = No package yet.
package-number = Package No. { $value }
package-lines-figure = lines in the package
package-asks = asked for
package-what = What the working group proposes
package-what-says = A council approves, returns or rejects the whole package, for its own region’s share. It cannot add, remove or re-price a line.
package-caption = Lines in the order of preference; the sums are exact
package-rank = No.
package-group = Votes of the working group
package-hash = Hash of the package
package-hash-says = Councillors vote on exactly this hash (SHA-256). Were one sign of the package different, so would be the hash.
package-whole = The lines above give exactly this hash: it has just been computed anew.
package-broken = The lines give another hash. Do not vote, and tell the operator.
package-recompute = To check for yourself, download the file and run:
resolutions = Resolutions of councils
council-waits = the council has not decided yet

## Projects
projects-title = Projects
projects-lead = From application to outcome: who asked, who decided and why, what was paid and what came of it.
projects-none = No projects
projects-none-says = Nothing fits these filters, or no application has been handed in yet.
projects-money-says = Money of regions. Asked for: by all applications that were not withdrawn. A dash means that the project has not come to that step yet.
project-lead = Applicant
project-partners = Partners
project-life = Who decided what, and why
project-asked = What was asked
project-eligibility = Eligibility
project-assessment = Assessments
project-decision = Decisions
project-contract = Contract and money
project-reports = Reports and payments
project-modifications = Modifications
project-oversight = Oversight
project-end = The end
project-end-none = The project has not ended yet.
project-cases-none = There are no cases about this project.
project-cases-caption = Cases
effect-green = Green effect
effect-digital = Digital effect
effect-inclusion = Inclusion
budget-caption = Budget by source and year
budget-source = Source
source-development-fund = State fund for regional development
source-regional = Budget of the region
source-local = Budgets of communities
source-european-union = Funds of the European Union
source-private = Money of the applicant and investors
milestones = Milestones
milestone = Milestone
milestone-due = Due
indicators = Indicators
indicator = Indicator
indicator-unit = Unit
indicator-baseline = Baseline
indicator-target = Target
requirement = Requirement
requirement-met = Met
eligibility-caption = What the secretariat found about each requirement
score = Score
score-mean = Weighted mean:
score-of = of { $value }
score-sealed = Scores and reasons are shown once the secretariat has closed the assessment. { $count } of { $of } submitted.
consultation = Public consultation
consultation-until = Statements are taken until { $value }.
consultation-silent = Nothing was said.
consultation-answered = answered
position-for = for
position-against = against
position-change = with changes
statement-accepted = Taken up
statement-not-accepted = Not taken up
statement-waits = Not answered yet.
round-group = Working group
round-number = round { $value }
approved-shares = Shares that regions approved:
condition-verified = Verified
contract-drafted = The contract waits for a second signature
contract-document = Contract
contract-term = Term of the work
contract-signed = Signed
tranches = Tranches
tranche-due = When it becomes due
tranche-reached = Became due
tranche-shares = Shares of regions
tranche-at-once = From the beginning of the work
termination-proposed = Termination is proposed and waits for a second person
flows-caption = Money of each region
flows-says = Paid is at most what is certified, and that at most the contract. Bars show parts of the contract.
reports-none = No reports yet.
report-number = Report No. { $value }
report-period = Period
report-submitted = Handed in
report-reached = Milestones reached
report-claimed = Claimed
report-questions = Questions
report-taken = Taken up
report-authorised = Payment authorised
report-stage-submitted = handed in
report-stage-in-control = under control
report-stage-clarification-asked = waits for clarification
report-stage-certified = certified
report-stage-payment-authorised = payment authorised
report-stage-paid = paid
modifications-none = No change was asked for.
modification-number = Modification No. { $value }
modification-stage-requested = under consideration
modification-stage-proposed = proposed by the working group; councils decide
modification-stage-accepted = accepted
modification-stage-refused = refused
weight-minor = minor: the secretariat decides
weight-major = major: working group and councils decide
text-before = of the text before the change
phase-asked = Before a decision
phase-approved = Approved, without a contract
phase-under-way = Under way
phase-done = Done
phase-refused = Refused
phase-ended = Ended early
stage-submitted = Submitted
stage-returned-for-fix = Returned for mending
stage-eligible = Eligible
stage-ineligible = Not eligible
stage-under-assessment = Under assessment
stage-assessed = Assessed
stage-public-consultation = Public consultation
stage-consulted = Consultation closed
stage-proposed = Proposed by the working group
stage-not-proposed = Not proposed by the working group
stage-approved = Approved
stage-returned = Returned by a council
stage-rejected = Rejected
stage-conditions-pending = Approved on conditions
stage-conditions-verified = Conditions met
stage-contracted = Under contract
stage-implementing = Under way
stage-suspended = Payments suspended
stage-completed = Completed
stage-evaluated = Evaluated
stage-closed = Closed
stage-withdrawn = Withdrawn
stage-terminated = Terminated
stage-next-submitted = Next the secretariat checks it against the requirements of the call.
stage-next-returned-for-fix = Next the applicant mends it and hands it in again.
stage-next-eligible = Next the secretariat assigns assessors.
stage-next-ineligible = The application goes no further.
stage-next-under-assessment = Assessors give scores by the criteria of the call.
stage-next-assessed = Next the secretariat opens the public consultation.
stage-next-public-consultation = Anyone may speak; each statement must be answered.
stage-next-consulted = Next the working group votes.
stage-next-proposed = Next the oblast councils decide.
stage-next-not-proposed = The application goes no further.
stage-next-approved = Next the payment authority concludes the contract.
stage-next-approved-on-conditions = Next the payment authority verifies the conditions of the approval; until then there is no contract.
stage-next-returned = Next the working group considers it again.
stage-next-rejected = The application goes no further.
stage-next-conditions-pending = Next the conditions of the approval are verified.
stage-next-conditions-verified = Next the payment authority concludes the contract.
stage-next-contracted = Next the applicant begins the work.
stage-next-implementing = The applicant reports; the payment authority checks and pays.
stage-next-suspended = Nothing is paid until oversight accepts the remedy.
stage-next-completed = Next it is judged what came of it.
stage-next-evaluated = Next the project is closed.
stage-next-closed = Nothing is open any more.
stage-next-withdrawn = The applicant took it back.
stage-next-terminated = The project was ended before its end.

## Cases
cases-title = Cases of oversight
cases-lead = Why oversight bodies look into projects, priorities and bodies, what they found and what they ordered.
cases-none = No cases
cases-none-says = Nothing fits these filters, or no case has been opened yet.
case-about = About
case-body = Body
case-opened = Opened
case-admitted = Complaint admitted
case-due = Due
case-overdue = overdue
case-ground = Ground
case-order = Order
case-dialogue = Dialogue
case-dialogue-none = Nothing has been said yet.
case-conclusion = Conclusion
case-conclusion-none = There is no conclusion.
case-fell = The conclusion fell: the appeal was upheld
case-fell-on = the conclusion fell on { $value }
case-remedy-until = To be remedied by
case-appeals = Appeals
appeal-upheld = Appeal upheld
appeal-refused = Appeal refused
appeal-waits = The appeal is not decided yet.
case-stage-unclosed = Not closed
case-stage-filed = Complaint waits to be admitted
case-stage-opened = Waits for an answer
case-stage-addressed = Answered
case-stage-declined = No ground found
case-stage-remedy-due = A remedy is ordered
case-stage-remedied = Remedied
case-stage-escalated = Escalated to national oversight
case-stage-closed = Closed
case-next-filed = The oversight body admits the complaint or declines it.
case-next-opened = Whoever the case is about answers.
case-next-addressed = The oversight body concludes, or asks again.
case-next-declined = The case is closed.
case-next-remedy-due = It is mended, and the oversight body looks. The conclusion may be appealed.
case-next-remedied = The case is closed.
case-next-escalated = National oversight decides.
case-next-closed = Nothing is open any more.
ground-indicator = indicator
ground-risk = computed risk
ground-complaint = complaint
ground-media = media report
ground-authority = letter of an authority
order-correct = correct
order-suspend-payments = correct, and suspend payments
order-terminate = terminate the project
citation-indicator = Indicator
citation-period = Period
citation-observed = Observed
citation-threshold = Threshold
crossed-above = too much: from the threshold on
crossed-below = too little: from the threshold down

## Numbers in the rules
numbers-title = Numbers in the rules
numbers-lead = The periods, shares and limits by which decisions are made. Only two people together change them: an administrator proposes, a member of national oversight confirms.
numbers-caption = Numbers in force
numbers-rule = Rule
numbers-current = In force
numbers-proposed = Proposed
numbers-earlier = Earlier
numbers-same = unchanged
numbers-changes = When they changed
number-group-agenda-days = Days from the agenda to the sitting of a working group
number-council-agenda-days = Days from the agenda to the sitting of a council
number-quorum-percent = Quorum: more than so many percent of those who may vote
number-seat-cap-percent = Largest share of one sector in a working group, percent
number-cooling-off-months = Months after a mandate in which the other side is closed
number-least-assessments = Fewest assessments by different assessors
number-largest-score = Largest score of a criterion
number-consultation-days = Whole days of a public consultation
number-control-path = Longest chain of control along which interests are found
number-major-change-percent = A change of more than so many percent of the budget is major
number-minor-shift-days = A milestone moved by more than so many days makes a change major
number-holidays-suspended-to = Last day on which martial law makes holidays working days
number-case-answer-days = Working days for an answer in a case
number-remedy-days = Working days for a remedy
number-appeal-days = Working days for an appeal
number-control-days = Working days for the control of a report
number-observation-days = Working days after a period for its observation
number-review-days = Working days for the decision of a stage review
number-amber-below-percent = An indicator is amber below so many percent of its expected progress
number-red-below-percent = An indicator is red below so many percent of its expected progress

## On the pages of a region and of a priority
region-governance = Bodies and projects
region-bodies-none = No bodies yet.
region-projects-none = No applications yet.
region-projects-caption = Projects of the region
project-all = All projects of the priority
priority-projects-caption = Projects of this priority

## How many
orgs-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
bodies-count = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}
body-members-now = { $count ->
    [one] { $count } member today.
   *[other] { $count } members today.
}
separation-cooling = { $count ->
    [one] It holds for { $count } month after the mandate too.
   *[other] It holds for { $count } months after the mandate too.
}
sitting-points = { $count ->
    [one] { $count } matter
   *[other] { $count } matters
}
sitting-notice = { $count ->
    [one] { $count } day before the sitting
   *[other] { $count } days before the sitting
}
calls-count = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
package-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
package-bytes = { $count ->
    [one] Download { $count } byte
   *[other] Download { $count } bytes
}
assessments-count = { $count ->
    [one] { $count } assessment
   *[other] { $count } assessments
}
projects-count = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
project-earlier = { $count ->
    [one] The application was mended { $count } time; the text before stands in the journal.
   *[other] The application was mended { $count } times; the texts before stand in the journal.
}
cases-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}

# What happens next: whose turn it is, and where to begin.
next-title = What happens next
next-own = Do it
next-applicant = the applicant
next-anybody = anybody with an account
next-sign-in = Sign in to do it
next-waits-consultation = The consultation is still open. It can be closed from { $value }.
next-waits-sitting = The sitting is on { $value }.
next-waits-contract = By the contract the work begins on { $value }.
next-waits-opening = Applications are taken from { $value }.
council-share = Share of the region:
council-not-yet = The council has not decided yet.
council-refuses = This council’s refusal blocks the share of its own region only; the other councils decide on theirs.
