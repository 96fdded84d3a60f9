# Rules of steering: indicators, reviews, risks, stakeholder events. Each rule is explained in docs/methods/steering.md.

## Who may do what
only-the-program-opens-them = The program itself opens the reviews that time has made due; a person asks for a review with a reason.
not-concerned = A review ({ $about }) is asked for by a member of the secretariat, the council or the oversight of the region, or of the body that decides on it; you sit in none of them.
only-the-deciding-body = The decision of review { $review } is confirmed or sent back by a member of the working group, or of the council where there is no group or it is about a strategy; you do not sit in that body.
oversight-decides-nothing = { $account } sits in oversight and neither proposes nor confirms decisions of reviews.
review-second-person = You yourself ({ $account }) proposed the decision of review { $review }; another person confirms it or sends it back.
not-a-keeper-of-risks = The register of risks ({ $region }) is kept by members of the secretariat and of oversight. A member of the body that answers for a risk looks at it too, but neither hands it to another body nor closes it.

## Indicators
frequency-word =
    { $frequency ->
        [quarterly] each quarter
        [half-yearly] each half-year
        [yearly] each year
       *[other] { $frequency }
    }
indicator-of-a-project = The indicators of project { $application } are those of its application; their values come from its reports.
steered-unknown = { $about }: the register has no such strategy or priority in force, nor such a project under way.
indicator-not-registered = There is no indicator { $indicator }.
indicator-owner-unfit = Body { $body } cannot answer for the indicator: it takes an open body of the same region that does not oversee.
baseline-from-the-future = The baseline is of { $day }, and today is { $today }.
baseline-too-early = The baseline is of { $day }; it must not be earlier than { $least }, since statistics from before do not compare.
target-missing = There is no target. Only an indicator of the context is entered without one.
context-with-target = An indicator of the context has no target.
target-before-baseline = The day of the target, { $target }, must be later than that of the baseline, { $baseline }.
indicator-known = An indicator of that name is there already: { $indicator }.
indicator-withdrawn = Indicator { $indicator } was withdrawn as entered by mistake: nothing about it changes any more.
target-over = The day of the target, { $target }, is over or leaves no period to observe: today is { $today }.
indicator-observed = Indicator { $indicator } was observed, so it is not withdrawn any more: only a review corrects its target or discontinues what it measures.
indicator-stands = Indicator { $indicator } could be withdrawn as a mistake until { $day }. Now it stands: only a review corrects its target or discontinues what it measures.
indicator-was-corrected = Review { $review } set the target of indicator { $indicator }: what two persons decided is not withdrawn by one.
indicator-under-review = Review { $review } is about the same as indicator { $indicator } and has not ended: until then the indicator is not withdrawn.
targets-only-to-correct = Decision “{ decision-word }” sets no targets: new targets are named only to correct.
target-of-something-else = The review is about { $about }, and { $indicator } is no indicator of that.
target-twice = Indicator { $indicator } is given two targets; one is set.
value-below-zero = { $value } is less than nothing. A value is negative only where the baseline or the target of the indicator is.
target-unchanged = The target of indicator { $indicator } is as it was.
target-too-near = Indicator { $indicator }: the day of the target, { $day }, must be later than the end of the current period, { $period }, so that the indicator is still observed.

## Observations
period-not-over = The period up to { $period } is not over; today is { $today }.
period-not-of-the-indicator = The indicator has no period up to { $period }: it is observed { frequency-word }, after the day of its baseline and up to that of its target.
observation-without-evidence = A value without any document that shows it.
observation-known = The observation of the period up to { $period } is there already. To correct it, give a reason.
nothing-to-correct = Nothing was recorded for the period up to { $period }, so there is nothing to correct.
observation-unchanged = The observation of the period up to { $period } is as it was.

## Reviews
review-stage =
    { $from ->
        [open] open
        [proposed] decision proposed
        [decided] decided
        [completed] carried out
       *[other] { $from }
    }
review-verb =
    { $verb ->
        [propose-review-decision] propose a decision
        [confirm-review-decision] confirm the decision
        [return-review-decision] send the proposal back
        [complete-review] report what was done
       *[other] { $verb }
    }
decision-word =
    { $decision ->
        [keep] keep
        [correct] correct
        [discontinue] discontinue
       *[other] { $decision }
    }
day-field =
    { $field ->
        [until] Last day for it
        [review-by] Day of the next look
       *[other] { $field }
    }
stage-review-unknown = There is no review { $review }.
review-step-impossible = It is not possible to { review-verb }: review { $review } stands at “{ review-stage }”.
review-open-already = Review { $review } is open about this already.
no-review-due = No review is due to be opened.
keep-changes-nothing = To keep has neither a change nor a last day.
cause-unanswered = Cause no. { $cause } of review { $review } has no answer. Each is answered; where it joined after the proposal, that is sent back first.
cause-unknown = Review { $review } has no cause no. { $cause }.
cause-answered-twice = Cause no. { $cause } of review { $review } is answered twice.
change-missing = Decision “{ decision-word }”: it is not said what is changed or ended.
until-missing = Decision “{ decision-word }”: there is no last day for it.
day-not-ahead = { day-field }: { $day } must be later than today ({ $today }).
day-too-far-ahead = { day-field }: { $day } is too far ahead; the latest possible day is { $most }.
strategy-not-discontinued = A strategy as a whole is not discontinued: a new version corrects it.
follow-up-of-another-kind = Review { $review } ended in the decision “{ decision-word }”; what is reported does not carry it out.
follow-up-version-unknown = Review { $review }: there is no version { $version }.
follow-up-version-before = Review { $review }: version { $version } was recorded before it was opened.
follow-up-changed-nothing = Review { $review }: version { $version } changed nothing of what it is about.
follow-up-still-there = Review { $review }: the priority that was to be discontinued is still in version { $version }.
follow-up-target-not-corrected = Review { $review }: the target of indicator { $indicator } was not corrected under it.
follow-up-modification-not-accepted = Review { $review }: modification no. { $number } of the project was not accepted since it was opened.
follow-up-project-not-ended = Review { $review }: project { $application } is still under way.

## Risks
risk-about-nothing = What the risk would be about ({ $about }) is not in the register.
risk-indicator-unknown = “{ $indicator }” is not a risk indicator. There are F1–F17, P1–P6, A1–A4 and C1–C3.
risk-owner-unfit = Body { $body } cannot answer for the risk: it takes an open body of the same region or of the country.
risk-not-registered = There is no risk { $risk }.
risk-closed = Risk { $risk } is closed; if it has come back, enter it as a new one.

## Stakeholder events
sector-word =
    { $sector ->
        [business] business
        [science] science
        [community] community
        [authority] authority
       *[other] { $sector }
    }
occasion-unknown = There is no event { $occasion }.
occasion-unchanged = The record of event { $occasion } is as it was.
occasion-known = An event of that title on the same day is there already: { $occasion }.
occasion-in-the-future = The event is dated { $day }, and today is { $today }; it is recorded after it was held.
occasion-priority-unknown = No version of this region’s strategy has a priority { $priority }.
guest-twice = Organisation no. { $number } is named above already.
occasion-without-persons = It is not said how many persons came.
fewer-persons-than-organisations = Sector “{ sector-word }”: { $persons } persons, but { $organisations } organisations; somebody came from each.
proposal-of-nobody = Proposal no. { $number } is of organisation no. { $guest }, but { $count } are named.

## Words of the journal
command-register-indicator = Indicator entered
command-withdraw-indicator = Indicator withdrawn
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
event-indicator-withdrawn = Indicator withdrawn
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
