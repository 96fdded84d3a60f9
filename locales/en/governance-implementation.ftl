# Rules of implementation: contract, money, control, changes. Each rule is explained in docs/methods/implementation.md.

## Who may do what
not-in-this-authority = You do not sit in { $body }, or it is no payment authority of this region.
second-person-needed = You yourself ({ $account }) did the first half on project { $application }. Another person completes it.
controlled-by-another = Report { $number } on project { $application } is controlled by another person, who asks and certifies.

## Order of steps
project-stage =
    { $from ->
        [submitted] submitted
        [returned-for-fix] returned for mending
        [eligible] eligible
        [ineligible] not eligible
        [under-assessment] under assessment
        [assessed] assessed
        [public-consultation] in consultation
        [consulted] consulted
        [proposed] proposed
        [not-proposed] not proposed
        [approved] approved
        [returned] returned by a council
        [rejected] rejected
        [conditions-pending] conditions pending
        [conditions-verified] conditions verified
        [contracted] contract signed
        [implementing] work under way
        [suspended] payments suspended
        [completed] work done
        [evaluated] results evaluated
        [closed] closed
        [withdrawn] withdrawn
        [terminated] terminated
       *[other] { $from }
    }
part-stage =
    { $from ->
        [submitted] submitted
        [in-control] in control
        [clarification-asked] questions asked
        [certified] certified
        [payment-authorised] payment authorised
        [paid] paid
        [requested] requested
        [proposed] proposed by the working group
        [accepted] accepted
        [refused] refused
       *[other] { $from }
    }
project-verb =
    { $verb ->
        [verify-condition] verify a condition
        [draft-contract] draw up the contract
        [sign-contract] sign the contract
        [start-work] start the work
        [submit-report] submit a report
        [clarify-report] submit a clarified report
        [take-report] take a report into control
        [ask-clarification] ask about a report
        [certify-report] certify an amount
        [authorise-payment] authorise a payment
        [record-payment] record a payment
        [request-modification] ask for a change
        [decide-modification] decide on a change
        [propose-termination] propose a termination
        [terminate-project] terminate the project
        [complete-project] complete the work
        [evaluate-project] evaluate the results
        [close-project] close the project
       *[other] { $verb }
    }
project-step-impossible = Not possible to { project-verb }: project { $application } stands at “{ project-stage }”.
part-step-impossible = Not possible to { project-verb }: part { $number } of project { $application } stands at “{ part-stage }”.

## Conditions and contract
condition-unknown = The decision on project { $application } has no condition { $number }; conditions in all: { $count }.
condition-verified-already = Condition { $number } of project { $application } is verified already.
contract-not-drafted = No contract is drawn up for project { $application } yet: one person draws it up, another signs.
contract-draft-changed = The contract of project { $application } is drawn up otherwise than you read it. Read the current draft and sign that.
contract-not-as-approved = For region { $region } the contract of project { $application } has { DECIMAL($amount) } UAH, approved were { DECIMAL($approved) } UAH. The contract has the approved amount.
contract-reversed = The contract ends ({ $ends }) before it begins ({ $starts }).
work-before-resolution = The work begins on { $starts }, before the council’s decision ({ $resolved }).
contract-ends-before-milestone = The contract ends on { $ends }, the last milestone is due on { $due }.
tranche-milestone-unknown = Tranche { $number }: there is no milestone { $milestone }; milestones in all: { $count }.
tranche-milestone-twice = Tranche { $number } is tied to the same milestone as an earlier one. Join them.
tranche-empty = Tranche { $number } holds no amount.
tranches-not-contract = For region { $region } the tranches sum to { DECIMAL($sum) } UAH, the contract to { DECIMAL($amount) } UAH.
region-twice = Region { $region } stands twice. Leave one line.
allocation-exceeded = Call { $call }, region { $region }: { DECIMAL($allocation) } UAH are allocated, and with this project { DECIMAL($committed) } UAH are bound.
work-before-contract = By the contract the work of project { $application } begins on { $starts }; today is { $today }.

## Reports and payments
too-many-reports = Project { $application } has as many reports as the program can number.
report-unknown = There is no report { $number } on project { $application }; reports in all: { $count }.
report-open = Report { $number } on project { $application } is still being looked at. A new one comes after the decision on it.
report-unchanged = The clarified report { $number } on project { $application } does not differ from the one before.
report-reversed = The period of the report ends ({ $to }) before it begins ({ $from }).
report-of-the-future = The period of the report ends on { $to }; today is { $today }.
report-after-contract = The period of the report ends on { $to }; the contract ends on { $ends }. Report on days of the contract.
report-period-overlaps = The period of the report begins on { $from }; it may begin on { $least } at the earliest, because the days before are covered or the contract did not hold yet.
milestone-unknown = There is no milestone { $milestone }; milestones in all: { $count }.
milestone-reached-already = Milestone { $milestone } counts as reached already, or stands twice.
milestone-not-reported = Milestone { $milestone } is not claimed in the report on project { $application }, or stands twice.
indicator-unknown = There is no indicator { $indicator }; indicators in all: { $count }.
indicator-twice = Indicator { $indicator } stands twice.
indicator-not-counted = It is not said what was reached on indicator { $indicator }.
claim-without-evidence = A payment is claimed without any document about expenses.
claim-above-contract = For region { $region } on project { $application } there stand { DECIMAL($amount) } UAH; by the contract and the milestones reached, { DECIMAL($left) } UAH are left.
certified-above-claimed = For region { $region } on project { $application } { DECIMAL($amount) } UAH would be certified, claimed were { DECIMAL($claimed) } UAH.
no-questions = There is no question.
nothing-to-pay = Nothing was certified for payment on report { $number } of project { $application }.
payments-suspended = Payments on project { $application } are suspended by oversight in case { $case }.
payment-order-repeated = The payment order “{ $order }” stands on project { $application } already. One order does not show two payments; name it by its number and date.

## Changes and ends
too-many-modifications = Project { $application } has as many requested changes as the program can number.
modification-unknown = There is no requested change { $number } on project { $application }; changes in all: { $count }.
modification-open = The requested change { $number } on project { $application } is not decided on yet.
modification-changes-nothing = The request on project { $application } changes nothing.
modification-major = Change { $number } of project { $application } is major: working group and council decide on it, the secretariat can only refuse it.
modification-above-contract = After the change project { $application } would cost region { $region } { DECIMAL($amount) } UAH, the contract gives { DECIMAL($contract) } UAH. More money is a new application.
modification-below-certified = After the change project { $application } would cost region { $region } { DECIMAL($amount) } UAH, certified are { DECIMAL($certified) } UAH already.
certified-milestone-changed = Milestone { $milestone } of project { $application } counts as reached and can no longer be changed.
tranche-milestone-dropped = The contract of project { $application } pays for milestone { $milestone }; after the change there would be { $count }.
termination-proposed-already = The termination of project { $application } is proposed already; another person decides.
termination-not-proposed = Nobody proposed to terminate project { $application }, and oversight did not order it.
milestones-open =
    On project { $application } { $count ->
        [one] { $count } milestone is
       *[other] { $count } milestones are
    } not confirmed as reached.
reports-unsettled =
    On project { $application } { $count ->
        [one] { $count } report is
       *[other] { $count } reports are
    } not settled.
case-open = A case of oversight about project { $application } is open: { $case }.

## Names of verbs and events
command-verify-condition = Condition verified
command-draft-contract = Contract drawn up
command-sign-contract = Contract signed
command-start-work = Work started
command-submit-report = Report submitted
command-clarify-report = Clarified report submitted
command-take-report = Report taken into control
command-ask-clarification = Questions asked about a report
command-certify-report = Amount of a report certified
command-authorise-payment = Payment authorised
command-record-payment = Payment recorded
command-request-modification = Change asked for
command-decide-modification = Change decided on
command-propose-termination = Termination proposed
command-terminate-project = Project terminated
command-complete-project = Work completed
command-evaluate-project = Results evaluated
command-close-project = Project closed
event-condition-verified = Condition verified
event-contract-drafted = Contract drawn up
event-contract-signed = Contract signed
event-work-started = Work started
event-report-submitted = Report submitted
event-report-clarified = Clarified report submitted
event-report-taken = Report taken into control
event-clarification-asked = Questions asked about a report
event-report-certified = Amount of a report certified
event-payment-authorised = Payment authorised
event-payment-recorded = Payment recorded
event-modification-requested = Change asked for
event-modification-decided = Change decided on
event-project-suspended = Payments suspended
event-project-resumed = Payments go on
event-termination-proposed = Termination proposed
event-project-terminated = Project terminated
event-project-completed = Work completed
event-project-evaluated = Results evaluated
event-project-closed = Project closed
