# The monitoring report of a region and of the country. The method is told in docs/methods/monitoring.md.
# What stands in square brackets is a figure: in the document it leads to where it comes from.

## Period
no-such-period = There is no period “{ $value }”. Possible: a year (2026), a half-year (2026-H1 or 2026-H2), an action plan (plan-2024-2027), the period of the strategies (period-2027).
period-not-begun = The period “{ $value }” begins on { $from }: there is nothing to report yet.
mon-period-year = { $year }
mon-period-half = { $half ->
        [1] First
       *[other] Second
    } half of { $year }
mon-days = { $from } – { $to }
mon-period = Period of the report
mon-period-says = The report covers { $days }. Payments, observations, events and decisions are those of this period; applications and sums of money are counted up to its last day; stages, colours, open cases and what is late are told as of { $today }.
mon-period-runs = The period is still running, so the totals are preliminary.
mon-period-by-act = The procedure is set by
mon-period-due = The report is handed in by { $due }.
mon-period-due-unknown = By which day it is handed in is not confirmed here.

## The first page
mon-title-country = Monitoring of the Smart Specialisation of the Regions of Ukraine
mon-title-region = Monitoring of Smart Specialisation: { $region }
mon-made-up = Example: the data are made up
mon-made-up-says = This is an example. Strategies and statistics are real; people, organisations, applications, money and decisions are made up.
mon-front-made-up = Note
mon-front-period = Period
mon-front-today = As of
mon-front-size = State of the journal
mon-front-at = Last event recorded
mon-front-root = Root of the tree
mon-front-method = Method
mon-front-method-says = How the report is made
mon-about-sheet = About the report

## Summary
mon-summary = Summary
mon-sum-no-strategies = The register holds no strategy.
mon-sum-no-strategy = The register holds no strategy of this region.
mon-sum-strategies = Strategies: [{ $strategies }]; [{ $priorities ->
        [one] { $priorities } priority
       *[other] { $priorities } priorities
    }].
mon-sum-projects = [{ $count ->
        [one] { $count } application
       *[other] { $count } applications
    }] handed in; [{ $under }] under way.
mon-sum-money = Calls allocate [{ $planned }]; contracts come to [{ $contracted }], paid are [{ $paid }], of which [{ $now }] in the period.
mon-sum-indicators = [{ $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }]: [{ $green }] green, [{ $amber }] amber, [{ $red }] red, [{ $silent }] without data.
mon-sum-reviews = [{ $count ->
        [one] { $count } review is
       *[other] { $count } reviews are
    }] undecided.
mon-sum-flags = The figures raise [{ $count ->
        [one] { $count } question
       *[other] { $count } questions
    }] about risks.
mon-sum-cases = Not closed: [{ $count ->
        [one] { $count } case of oversight
       *[other] { $count } cases of oversight
    }].
mon-sum-late = Late: [{ $count ->
        [one] { $count } step
       *[other] { $count } steps
    }].
mon-sum-inclusion = Stakeholder events held: [{ $count }]. Submissions to consultations: [{ $said }], of which [{ $answered }] have an answer.
mon-sum-absent = What the register has nothing of in this period:
mon-absent-money = published calls and money under them;
mon-absent-projects = applications and projects;
mon-absent-indicators = indicators;
mon-absent-reviews = reviews by indicators and corrected targets;
mon-absent-relevance = judgements on the relevance of priorities;
mon-absent-risks = questions about risks and registered risks;
mon-absent-oversight = cases of oversight;
mon-absent-inclusion = stakeholder events and consultations;
mon-absent-late = late steps.

## Against the period before
mon-changes = What changed since the period before
mon-changes-says = Beside it stands the period before: { $period }. How things stood is told as of { $today }, as the journal knew it then.
mon-changes-unknown = The journal has nothing of the period before ({ $period }), so there is nothing to compare with.
mon-changes-caption = The headline figures of both periods
mon-changes-sheet = Changes
mon-col-headline = Figure
mon-col-before = Period before
mon-col-now = This period
mon-col-change = Change
mon-col-difference = Difference
mon-change-more = ↑ more by { $by }
mon-change-less = ↓ less by { $by }
mon-change-same = no change
mon-figure-strategies = Strategies
mon-figure-priorities = Priorities
mon-figure-projects = Applications handed in, from the beginning
mon-figure-under-way = Projects under way
mon-figure-planned = Allocated by calls, from the beginning
mon-figure-contracted = Under contract, from the beginning
mon-figure-paid = Paid, from the beginning
mon-figure-paid-in-period = Paid in the period
mon-figure-green = Green indicators
mon-figure-amber = Amber indicators
mon-figure-red = Red indicators
mon-figure-no-data = Indicators without data
mon-figure-reviews = Reviews without a decision
mon-figure-flags = Questions about risks
mon-figure-cases = Cases of oversight not closed
mon-figure-late = Steps that are late
mon-figure-occasions = Events with stakeholders in the period
mon-figure-submissions = Submissions to consultations in the period
mon-figure-answered = Submissions that were answered

## Money
mon-money = Money
mon-money-lead = The plan of a priority is what its calls allocate. The table shows how much of it was asked for, approved by councils, put under contract, certified and paid. Withdrawn applications do not count; a contract that was terminated counts by what was paid under it.
mon-money-by-source-says = The money planned from a source is that in the budgets of projects under contract. A council decides on money of the state fund and on its own in one sum; where a project has both, they are not told apart. What communities, the European Union and private partners paid is not in the register: there is a dash.
mon-money-priorities-caption = Money by priority: what calls allocate, and what came of it
mon-money-priorities-sheet = Money by priority
mon-money-sources-caption = Money by source: budgets and progress
mon-money-sources-sheet = Money by source
mon-tranches-caption = Tranches of contracts
mon-tranches-sheet = Tranches
mon-tranche-first = from the start of the work
mon-reports-caption = Project reports handed in, controlled or paid in the period
mon-reports-sheet = Reports and payments
mon-source-development-fund = State fund for regional development
mon-source-regional = Regional budgets
mon-source-fund-and-regional = State fund and regional budget together
mon-source-local = Budgets of communities
mon-source-european-union = European Union
mon-source-private = Applicants and investors

## Projects
mon-projects = Projects
mon-projects-says = [{ $count ->
        [one] { $count } application
       *[other] { $count } applications
    }] in all, [{ $new }] of them handed in in the period. By stage:
mon-projects-caption = Projects and their money
mon-projects-sheet = Projects

## Indicators
mon-indicators = Indicators
mon-indicators-colours = Green: at least what is expected at the end of the period; amber: somewhat less; red: far less. The limits are among the numbers in the rules. “No data” does not count as green.
mon-indicators-projects = Indicators of projects, by the certified reports of the period.
mon-indicators-caption = Indicators of strategies and priorities: the last period that was due
mon-indicators-sheet = Indicators
mon-observations-caption = Observations of periods that ended in the period of the report
mon-observations-sheet = Observations
mon-project-indicators-caption = Indicators of projects
mon-project-indicators-sheet = Project indicators
mon-light-green = green
mon-light-amber = amber
mon-light-red = red
mon-light-no-data = no data
mon-light-uncoloured = no colour
mon-light-awaited = awaited
mon-light-none = not due yet

## Reviews and corrections
mon-reviews = Reviews and corrections
mon-reviews-says = [{ $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }] opened, decided or carried out in the period, or not finished; [{ $open }] undecided.
mon-corrections-says = Reviews led to corrected targets of indicators.
mon-reviews-caption = Reviews
mon-reviews-sheet = Reviews
mon-corrections-caption = Corrected targets
mon-corrections-sheet = Corrected targets
mon-review-open = waits for a proposal
mon-review-proposed = waits for confirmation
mon-review-decided = decided
mon-review-completed = carried out
mon-decision-keep = keep
mon-decision-correct = correct
mon-decision-discontinue = discontinue
mon-why-answered = { $cause } (answer: { $answer })
mon-why-red = indicator { $name } was red in two periods running, the later one to { $when }
mon-why-silent = indicator { $name } had no data in two periods running, the later one to { $when }
mon-why-project-red = project indicator no. { $name } was red in two reports running, the later one no. { $when }
mon-why-milestone = milestone no. { $name } was not reached by { $when }

## Relevance
mon-relevance = Relevance of priorities
mon-relevance-says = Judgements of secretariats made or decided in the period, or undecided still: [{ $count }]; [{ $open }] wait for a decision.
mon-relevance-caption = Judgements on relevance
mon-relevance-sheet = Relevance
mon-conclusion-keep = keep
mon-conclusion-amend = amend
mon-conclusion-discontinue = take out
mon-outcome-adopted = adopted, version { $version }
mon-outcome-refused = refused
mon-outcome-open = undecided

## Risks
mon-risks = Risks
mon-risks-says = Risk indicators raise [{ $count ->
        [one] { $count } question
       *[other] { $count } questions
    }].
mon-register-says = The register of risks has [{ $count ->
        [one] { $count } risk
       *[other] { $count } risks
    }], [{ $open }] of them not closed.
mon-risk-families-caption = Risk indicators by family: how often they ask, do not ask, cannot be computed
mon-risk-families-sheet = Risks by family
mon-flags-caption = Questions that the figures raise
mon-flags-sheet = Questions
mon-risk-register-caption = Register of risks
mon-risk-register-sheet = Register of risks
mon-risk-closed = closed

## Oversight
mon-oversight = Oversight
mon-oversight-says = [{ $count ->
        [one] { $count } case
       *[other] { $count } cases
    }]: [{ $open }] not closed, [{ $new }] opened in the period.
mon-cases-caption = Cases of oversight
mon-cases-sheet = Cases of oversight

## Inclusion
mon-inclusion = Participation
mon-occasions-says = [{ $count ->
        [one] { $count } event
       *[other] { $count } events
    }] with stakeholders, [{ $persons ->
        [one] { $persons } person
       *[other] { $persons } persons
    }] present.
mon-consultations-says = [{ $count ->
        [one] { $count } consultation
       *[other] { $count } consultations
    }] with the public: [{ $said ->
        [one] { $said } submission
       *[other] { $said } submissions
    }], [{ $answered }] of them answered.
mon-occasions-caption = Events with stakeholders
mon-occasions-sheet = Events
mon-consultations-caption = Consultations on applications
mon-consultations-sheet = Consultations
mon-strategy-stage-analysis = analysis
mon-strategy-stage-discovery = entrepreneurial discovery
mon-strategy-stage-priorities = choice of priorities
mon-strategy-stage-action-plan = action plan
mon-strategy-stage-monitoring = monitoring
mon-strategy-stage-evaluation = evaluation

## What is late
mon-late = What is late
mon-late-says = On the day of the report [{ $count ->
        [one] { $count } step is
       *[other] { $count } steps are
    }] late.
mon-late-caption = What is late, and whose turn it is
mon-late-sheet = Late
mon-late-observation = observation of the period to { $period }
mon-late-unreviewed = no review was opened: { $why }
mon-late-decision = no decision of the review was proposed
mon-late-confirmation = the proposed decision was neither confirmed nor sent back
mon-late-follow-up = what was decided was not carried out
mon-late-complaint = the complaint was not looked at
mon-late-answer = no answer in the case
mon-late-conclusion = no conclusion yet
mon-late-remedy = no remedy yet
mon-late-appeal = the appeal was not decided
mon-late-control = the project’s report was not controlled
mon-late-risk = the risk was not looked at again
mon-late-submission = no answer to submission no. { $number }
mon-turn-applicant = the applicant
mon-turn-program = the program
mon-turn-nobody = no such body is open

## Where it comes from
mon-sources = Method and sources
mon-sources-says = Each figure leads to the page with the rows that it was counted from. The rows come from the journal; its state is named on the first page, so the report can be made again and compared.
mon-method-monitoring = How the report is made
mon-method-steering = Indicators, colours and reviews
mon-method-implementation = Contracts, reports and payments
mon-method-oversight = Oversight
mon-method-relevance = Relevance of priorities
mon-method-governance = Decisions and who takes them
mon-limits = What the report does not say
mon-limit-register = It knows only what was entered in the journal. What nobody entered is not in it, even if it happened.
mon-limit-today = Stages, colours, questions and what is late are as the journal knew them on the last day of the period: what was entered later does not change them. Observations and payments of the period are as they are known on the day of the report.
mon-limit-sources = Payments are known only of shares that councils decide on. Other sources are shown by their budgets.
mon-limit-half-year = Budgets are divided by year, so a half-year has no plan of its own: there is a dash.
mon-limit-deadline = It sets no deadline for reports; where a deadline could not be confirmed, it says so.

## Columns
mon-col-page = Where the row comes from
mon-col-priority = Priority
mon-col-priority-text = Text of the priority
mon-col-planned = Allocated by calls
mon-col-asked = Asked
mon-col-approved = Approved
mon-col-contracted = Contracted
mon-col-certified = Certified
mon-col-paid = Paid
mon-col-paid-in-period = Paid in the period
mon-col-source = Source
mon-col-budget = Budget
mon-col-budget-in-period = Budget of the period’s years
mon-col-project = Project
mon-col-tranche = Tranche
mon-col-milestone = Milestone
mon-col-due = Due
mon-col-amount = Amount
mon-col-reached = Reached
mon-col-report = Report
mon-col-stage = Stage
mon-col-handed-in = Handed in
mon-col-claimed = Claimed
mon-col-certified-on = Certified on
mon-col-paid-on = Paid on
mon-col-title = Title
mon-col-lead = Applicant
mon-col-region = Region
mon-col-whole-budget = Whole budget
mon-col-indicator = Indicator
mon-col-name = Name
mon-col-about = About
mon-col-unit = Unit
mon-col-baseline = Baseline
mon-col-baseline-on = Baseline on
mon-col-target = Target
mon-col-target-on = Target by
mon-col-last-period = Last period to
mon-col-last-value = Value
mon-col-light = Colour
mon-col-period-end = Period to
mon-col-value = Value
mon-col-recorded = Recorded
mon-col-why-missing = Why there is none
mon-col-review = Review
mon-col-why = Why
mon-col-opened = Opened
mon-col-decide-by = Decide by
mon-col-decision = Decision
mon-col-decided-on = Decided on
mon-col-until = Carry out by
mon-col-target-before = Target before
mon-col-corrected-on = Corrected on
mon-col-reason = Reason
mon-col-conclusion = Conclusion
mon-col-judged-on = Judged on
mon-col-outcome = Outcome
mon-col-family = Family
mon-col-flags = Asks
mon-col-clear = Does not ask
mon-col-not-computable = Not computable
mon-col-risk-indicator = Indicator
mon-col-risk-name = What it is about
mon-col-question = Question
mon-col-measured = Value
mon-col-threshold = Threshold
mon-col-risk = Risk
mon-col-what = What may go wrong
mon-col-owner = Owner
mon-col-answer = What is done
mon-col-look-again = Look again by
mon-col-case = Case
mon-col-ground = Ground
mon-col-closed = Closed
mon-col-event = Event
mon-col-day = Day
mon-col-strategy-stage = Stage of the strategy
mon-col-business = Business
mon-col-science = Science
mon-col-community = Community
mon-col-authority = Authority
mon-col-proposals = Proposals
mon-col-accepted = Accepted
mon-col-open-until = Open until
mon-col-submissions = Submissions
mon-col-answered = Answered
mon-col-late-with = What is late
mon-col-turn = Whose turn
mon-col-late-since = Since
mon-col-days-late = Days
