# Rules of oversight: cases, evidence, orders, appeals. Each rule is explained in docs/methods/oversight.md.

## Who may do what
only-the-oversight-body = Only a member of the oversight of region { $region } does this.
only-a-member-of-oversight = A case is opened by a member of an oversight body; { $body } is none, or you do not sit in it.
not-in-this-oversight = Case { $case } is with { $body }, in which you do not sit.
not-the-other-side = You are not on the side that case { $case } is about ({ $about }).
stranger-to-the-case = You are no party to case { $case }: you do not sit in the oversight body, do not answer for its matter, and did not complain.
case-second-person = You yourself ({ $account }) opened or admitted case { $case }; another person decides on it.
own-complaint = You yourself complained in case { $case }; another person admits or declines it.
part-in-the-case = The person { $account } had a part in case { $case }; another member of national oversight decides on the appeal.

## Matter and order of steps
case-stage =
    { $from ->
        [filed] complaint filed
        [opened] answer awaited
        [addressed] answered
        [declined] no ground found
        [remedy-due] remedy awaited
        [remedied] remedied
        [escalated] with national oversight
        [closed] closed
       *[other] { $from }
    }
case-verb =
    { $verb ->
        [admit-case] admit the complaint
        [answer-case] speak
        [decline-case] find no ground
        [conclude-case] conclude
        [accept-remedy] accept the remedy
        [escalate-case] hand it to national oversight
        [file-appeal] appeal
        [decide-appeal] decide on the appeal
        [close-case] close the case
       *[other] { $verb }
    }
case-unknown = There is no case { $case }.
case-step-impossible = Not possible to { case-verb }: case { $case } stands at “{ case-stage }”.
case-about-nothing = What the case would be about ({ $about }) is not in the register.
case-about-itself = The oversight body { $body } hears no case about itself.
case-about-own-office = Account { $account } answers for { $about } by office and does not judge it.
oversight-of-another-region = { $body } oversees another region than the one that the case is about ({ $about }).
no-oversight-body = There is no oversight body that could hear a case about { $about }.
calendar-does-not-reach =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } after { $day } cannot be counted: the calendar of holidays does not reach so far.

## Evidence
citation-of-nothing = “{ $indicator }” is nothing that is observed here. Cite an indicator of the register (05-I001), a risk indicator (F6), or an indicator of the project by its name.
citation-not-observed = The register holds no observation { $observed } of { $indicator }; cite the figure that was recorded.
citation-not-a-figure = “{ $value }” is not a figure; what was observed and the threshold are written in digits.
citation-within-threshold = The observed value { DECIMAL($observed) } does not cross the threshold { DECIMAL($threshold) }.
citation-without-evidence = There is no document that shows what was observed.

## Conclusion, remedy, appeal
answer-awaited = An answer in case { $case } is awaited up to and including { $due }; the conclusion comes after it.
order-milder = Case { $case } ordered more than that before; the same is ordered again, or something harder.
order-without-project = Case { $case } is not about a project under contract, so there is no payment to suspend and nothing to terminate.
remedy-not-reported = In case { $case } nobody has reported a remedy yet.
project-not-ended = In case { $case } it was ordered to terminate project { $application }, which has not ended yet.
appeal-open = In case { $case } an appeal is not decided on yet.
appeal-decided-already = This conclusion in case { $case } was appealed against, and the appeal decided on.
appeal-too-late = The conclusion in case { $case } could be appealed against up to and including { $until }.
escalation-too-early = In case { $case } the term runs until { $due }; it is too early to hand it to national oversight.
nowhere-to-escalate = There is nobody to hand case { $case } to: national oversight has it already, or is not founded yet.

## Names of verbs and events
command-open-case = Case opened
command-file-complaint = Complaint filed
command-admit-case = Complaint admitted
command-answer-case = Said in a case
command-decline-case = No ground found
command-conclude-case = Concluded, remedy ordered
command-accept-remedy = Remedy accepted
command-escalate-case = Case handed to national oversight
command-file-appeal = Appeal filed
command-decide-appeal = Appeal decided on
command-close-case = Case closed
event-case-opened = Case opened
event-complaint-filed = Complaint filed
event-case-admitted = Complaint admitted
event-case-answered = Said in a case
event-case-declined = No ground found
event-case-concluded = Concluded, remedy ordered
event-remedy-accepted = Remedy accepted
event-case-escalated = Case handed to national oversight
event-appeal-filed = Appeal filed
event-appeal-decided = Appeal decided on
event-case-closed = Case closed
