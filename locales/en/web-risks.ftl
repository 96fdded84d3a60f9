# Pages about risks.

risk-title = Questions that the figures raise
risk-lead =
    { $count ->
        [one] One indicator looks
       *[other] { $count } indicators look
    } at money, at who was heard, at strategies that ought to change and at whose priorities they are. Each figure opens to what it was computed from.
risk-part-lead = What money, attendance, indicators and texts give reason to ask, with every value behind it.
risk-to-inclusion = Who was heard at which stage
risk-questions = Questions that the figures raise
risk-questions-all = All results
risk-questions-none = The figures ask nothing here. That is no praise: what could not be computed is counted below.
risk-questions-more =
    { $count ->
        [one] One more question
       *[other] { $count } more questions
    }
risk-count-flag =
    { $count ->
        [one] one question
       *[other] { $count } questions
    }
risk-count-clear =
    { $count ->
        [one] one result without a question
       *[other] { $count } results without a question
    }
risk-count-not-computable =
    { $count ->
        [one] one not computable
       *[other] { $count } not computable
    }
risk-said-flag =
    { $count ->
        [one] question
       *[other] questions
    }
risk-said-clear =
    { $count ->
        [one] result without a question
       *[other] results without a question
    }
risk-said-not-computable =
    { $count ->
        [one] result that cannot be computed
       *[other] results that cannot be computed
    }
risk-col-flag = Questions
risk-col-clear = Nothing to ask
risk-col-not-computable = Not computable
risk-found =
    { $count ->
        [one] One result
       *[other] { $count } results
    }
risk-range = Results { $from } to { $to } of { $count }
risk-nothing = Nothing is found
risk-nothing-says = The filter leaves no result. Take something out of it.
risk-none-of-it = There is nothing yet that this indicator looks at.
risk-indicators = Indicators
risk-indicators-say = Each number leads to its results. Not computable means that something is missing; each such result says what, and who could supply it.
risk-indicator = Indicator
risk-any-indicator = Any indicator
risk-asks = Asks
risk-family = Family
risk-any-family = Any family
risk-kind = About
risk-any-kind = Anything
risk-kind-project = projects
risk-kind-priority = priorities
risk-kind-region = regions
risk-kind-strategy = strategies
risk-kind-body = bodies
risk-kind-organisation = organisations
risk-outcome = Result
risk-any-outcome = Any result
risk-subject = Id
risk-threshold = Threshold
risk-thresholds = Thresholds
risk-thresholds-hint = Other thresholds than those in force, for this address only: name=value, several joined by commas.
risk-threshold-proposed = default proposed here
risk-threshold-basis = from the source of the indicator
risk-threshold-rules = set by the rules in force
risk-threshold-typed = in the address
risk-threshold-own = set in the address
risk-limit = threshold: { $value }
risk-side-above = above { $value }
risk-side-below = below { $value }
risk-side-at-least = { $value } or more
risk-side-at-most = { $value } or less
risk-side-every = asked of every case
risk-unit-share = { PERCENT($value) }
risk-unit-points = { POINTS($value) } percentage points
risk-unit-index = { ROUND($value) }
risk-unit-deviations = { TENTHS($value) } standard deviations
risk-unit-count = { ROUND($value) }
risk-unit-months =
    { $count ->
        [one] one month
       *[other] { ROUND($value) } months
    }
risk-unit-days =
    { $count ->
        [one] one day
       *[other] { ROUND($value) } days
    }
risk-unit-steps =
    { $count ->
        [one] one step
       *[other] { ROUND($value) } steps
    }
risk-rule = Rule
risk-formula = Formula and example
risk-method = Rule, worked example, sources and limits
risk-basis-law = Rests on an act
risk-basis-literature = Rests on a publication
risk-inputs =
    { $count ->
        [one] One value behind it
       *[other] { $count } values behind it
    }
risk-value-stated = stated by the region
risk-value-document = of the document
risk-value-supported = supported
risk-value-contradicted = contradicted
risk-value-unknown = not known
risk-inclusion = Who was heard at which stage
risk-inclusion-lead = Business, science, communities and authorities at each stage of a region’s strategy, from attendance and from what they submitted.
risk-inclusion-says = Left out means that others came or spoke and this sector did not. Where nothing is recorded nobody knows; that is not the same. Persons are counted anew at each meeting.
risk-inclusion-caption = Persons that came and what they submitted
risk-inclusion-none = Nothing is recorded yet
risk-inclusion-none-says = No meeting with attendance and no submission is entered. A secretariat enters events; sittings and consultations count by themselves.
risk-inclusion-silent = Regions of which nothing is recorded
risk-left-out =
    { $count ->
        [0] Business, science and communities were heard wherever anybody was.
        [one] Business, science or communities were left out once where others were heard.
       *[other] Business, science or communities were left out { $count } times where others were heard.
    }
risk-persons =
    { $count ->
        [one] one person
       *[other] { $count } persons
    }
risk-submissions =
    { $count ->
        [one] one submission
       *[other] { $count } submissions
    }
risk-presence-left-out = left out
risk-presence-unknown = nothing recorded
