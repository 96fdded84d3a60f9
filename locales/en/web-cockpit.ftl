# The country's cockpit and the pages of the monitoring report.
nav-cockpit = Cockpit
home-cockpit = The country at a glance: what moves, where the money goes, what is late
region-report = Monitoring report
report = Monitoring report
report-of-period = Period
report-show = Show
report-front = What it is made from
not-a-since = “{ $value }” is neither a size of the journal nor one of the words day, week, month.

cockpit-title = Cockpit
cockpit-lead = The country on one page: which regions move and which stand still, where the money went against plan, what is late, what is to be asked, and what changed.
cockpit-as-of = As of { $value }.
cockpit-report = Monitoring report of the country
cockpit-since-visit = What changed since your last visit
cockpit-regions-move = Regions that move
cockpit-of-regions = of { $count ->
        [one] { $count } region
       *[other] { $count } regions
    }
cockpit-regions = Regions: which move and which stand still
cockpit-count-moves = { $count ->
        [one] { $count } region moves
       *[other] { $count } regions move
    }
cockpit-count-slow = { $count ->
        [one] { $count } region has slowed down
       *[other] { $count } regions have slowed down
    }
cockpit-count-still = { $count ->
        [one] { $count } region stands still
       *[other] { $count } regions stand still
    }
cockpit-count-never = { $count ->
        [one] { $count } region has entered nothing yet
       *[other] { $count } regions have entered nothing yet
    }
cockpit-motion-says = Moves: the last act of the region’s own people is at most 30 days old; slowed down: at most 90; stands still: older. What the program or the operator enters is no act of a region. Money is the region’s own share: a shared project counts in each by its share, and the list of projects has it as a whole.
cockpit-nothing = Nobody has entered anything yet
cockpit-nothing-says = What each region does will be seen here as soon as somebody makes the first entry.
cockpit-regions-caption = Regions for which something was entered; those that move first
cockpit-motion = Motion
cockpit-motion-moves = moves
cockpit-motion-slow = slowed down
cockpit-motion-still = stands still
cockpit-motion-never = entered nothing
cockpit-last-act = Last act
cockpit-projects = Projects
cockpit-phase-asked = { $count } before a decision
cockpit-phase-approved = { $count } approved
cockpit-phase-under-way = { $count } under way
cockpit-phase-done = { $count } done
cockpit-phase-refused = { $count } refused
cockpit-phase-ended = { $count } ended
cockpit-phase-none = none
cockpit-indicators = Indicators
cockpit-light-green = { $count } green
cockpit-light-amber = { $count } amber
cockpit-light-red = { $count } red
cockpit-light-no-data = { $count } without data
cockpit-light-none = none
cockpit-open-reviews = Undecided reviews
cockpit-reviews-rows = Reviews
cockpit-late = Late steps
cockpit-late-rows = Everything late
cockpit-flags = Questions about risks
cockpit-risks-rows = Risks
cockpit-open-cases = Open cases of oversight
cockpit-cases-rows = Cases of oversight
cockpit-silent = Nothing entered for:

cockpit-money = Money against plan
cockpit-money-none = No call is published yet, so there is no money either.
cockpit-money-priorities = By priority: what calls allocate, and what came of it
cockpit-money-sources = By source: budgets of projects under contract, and what came of them
cockpit-plan-priorities = Allocated by calls
cockpit-plan-sources = Budgets of projects

cockpit-late-title = What is late
cockpit-late-none = Nothing is late.
cockpit-late-caption = Late steps by kind
cockpit-late-what = What
cockpit-how-many = How many
cockpit-longest = Most days
cockpit-late-observation = observation not entered
cockpit-late-unreviewed = review not opened
cockpit-late-decision = decision of a review not proposed
cockpit-late-confirmation = decision of a review not confirmed
cockpit-late-follow-up = decision not carried out
cockpit-late-oversight = step of oversight or control of a report
cockpit-late-risk = risk not looked at again
cockpit-late-submission = submission without an answer

cockpit-risks-title = Risks
cockpit-risks-caption = Risk indicators by family
cockpit-family = Family
cockpit-registered = { $count ->
        [one] { $count } entry of the register of risks is not closed
       *[other] { $count } entries of the register of risks are not closed
    }

cockpit-changes = What changed
cockpit-since-day = in a day
cockpit-since-week = in a week
cockpit-since-month = in 30 days
cockpit-from-event = From event no. { $value } on:
cockpit-events = { $count ->
        [one] { $count } event.
       *[other] { $count } events.
    }
cockpit-changed-regions = Regions:
cockpit-changes-caption = Events by kind
cockpit-what = Event
cockpit-latest = Latest

## Sentences atop the page
cockpit-not-begun = Nothing has happened yet: no region has entered anything, and nothing is late.
cockpit-worse = Worse over the last 90 days:
cockpit-worse-none = Nothing got worse over the last 90 days.
cockpit-better = Better:
cockpit-better-none = Nothing got better over the last 90 days.
cockpit-act = Who must act now:
cockpit-act-none = Nobody owes a late answer.
cockpit-act-more = { $count ->
        [one] { $count } more owes answers
       *[other] { $count } more owe answers
    }
cockpit-trend-more = ({ $count } more)
cockpit-trend-less = ({ $count } fewer)
cockpit-trend-red = { $count ->
        [one] { $count } red indicator
       *[other] { $count } red indicators
    }
cockpit-trend-no-data = { $count ->
        [one] { $count } indicator without data
       *[other] { $count } indicators without data
    }
cockpit-trend-late = { $count ->
        [one] { $count } step that is late
       *[other] { $count } steps that are late
    }
cockpit-trend-flags = { $count ->
        [one] { $count } question about risks
       *[other] { $count } questions about risks
    }
cockpit-trend-reviews = { $count ->
        [one] { $count } review without a decision
       *[other] { $count } reviews without a decision
    }
cockpit-trend-cases = { $count ->
        [one] { $count } open case
       *[other] { $count } open cases
    }
cockpit-trend-green = { $count ->
        [one] { $count } green indicator
       *[other] { $count } green indicators
    }
cockpit-trend-done = { $count ->
        [one] { $count } completed project
       *[other] { $count } completed projects
    }
cockpit-owes = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
cockpit-owes-since =
    { $count ->
        [1] , late by
       *[other] , the oldest late by
    } { $days ->
        [one] one day
       *[other] { $days } days
    }
cockpit-owes-applicant = applicants
cockpit-owes-program = the system itself
cockpit-owes-nobody = a body that does not exist yet
