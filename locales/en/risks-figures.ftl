# Figures of risk indicators in words.

## Figure, unit and meaning: what an indicator measured. The number comes with a point; the words choose how it is told.
risk-f1-measured = concentration index { ROUND($value) }, where 1 means that one beneficiary has all
risk-f2-measured = { PERCENT($value) } of the region’s money is with one beneficiary
risk-f3-measured =
    { $count ->
        [one] one month
       *[other] { ROUND($value) } months
    } from registration to application
risk-f4-measured = the grant is { PERCENT($value) } of yearly turnover
risk-f5-measured =
    { $sign ->
        [less] the budget shrank by { PERCENT($size) }
        [none] the budget is as approved
       *[more] the budget grew by { PERCENT($size) } over the approved one
    }
risk-f6-measured =
    { $sign ->
        [none] no milestone is late
       *[more] the latest milestone is late by { PERCENT($size) } of the project’s planned time
    }
risk-f7-measured =
    { $sign ->
        [less] payments run ahead of time by { POINTS($size) } percentage points
        [none] time and payments run level
       *[more] time runs ahead of payments by { POINTS($size) } percentage points
    }
risk-f8-measured = { PERCENT($value) } of the words are shared with the application most like it
risk-f9-measured = { PERCENT($value) } of the year’s payments were made in December
risk-f10-measured =
    from the organisation to the person who decided control leads in { $count ->
        [0] no step at all
        [one] one step
       *[other] { ROUND($value) } steps
    }
risk-f11-measured =
    { $count ->
        [0] no decision by a person with an interest
        [one] one decision by a person with an interest
       *[other] { ROUND($value) } decisions by persons with an interest
    }
risk-f12-measured = highest and lowest assessment lie { PERCENT($value) } of the scale apart
risk-f12-assessor-measured = the assessor farthest from the others is { TENTHS($value) } standard deviations away on the mean
risk-f13-measured =
    { $count ->
        [0] no refused application scored higher
        [one] one refused application scored higher
       *[other] { ROUND($value) } refused applications scored higher
    }
risk-f14-measured = { PERCENT($value) } of the call’s cap is left above the sum asked for
risk-f15-measured =
    { $count ->
        [0] the priority names the applicant’s activity
       *[other] the priority does not name the applicant’s activity
    }
risk-f16-measured =
    { $sign ->
        [none] no modification moved money
       *[more] modifications moved { PERCENT($value) } of the approved budget
    }
risk-f17-measured = agreement with the strategy’s order { ROUND($value) }, where 1 is the same order and −1 the reverse
risk-p1-measured = balance of attendance { PERCENT($value) }, where 100% means all sectors in equal numbers
risk-p2-measured =
    { $count ->
        [0] no meeting without science or without communities
        [one] one meeting without science or without communities
       *[other] { ROUND($value) } meetings without science or without communities
    }
risk-p3-measured =
    { $sign ->
        [none] all submissions are answered
       *[more] { PERCENT($value) } of submissions are unanswered
    }
risk-p4-measured =
    the consultation was open for { $count ->
        [one] one day
       *[other] { ROUND($value) } days
    }
risk-p5-measured = { PERCENT($value) } of accepted proposals came from three organisations
risk-p6-measured =
    { $count ->
        [0] no stage at which nobody was heard
        [one] one stage at which nobody was heard
       *[other] { ROUND($value) } stages at which nobody was heard
    }
risk-a1-measured =
    { $count ->
        [one] one month
       *[other] { ROUND($value) } months
    } without a review
risk-a2-measured =
    { $count ->
        [0] no indicator stays red without a correction
        [one] one indicator stays red without a correction
       *[other] { ROUND($value) } indicators stay red without a correction
    }
risk-a3-measured =
    { $sign ->
        [none] all indicators have been observed
       *[more] { PERCENT($value) } of indicators were never observed
    }
risk-a4-measured =
    { $count ->
        [one] one day
       *[other] { ROUND($value) } days
    } unchanged since something called for a change
risk-c1-measured =
    { $count ->
        [one] one organisation of the region works in what the priority names
       *[other] { ROUND($value) } organisations of the region work in what the priority names
    }
risk-c2-measured =
    { $count ->
        [0] what was decided does not go against the figures
       *[other] the priority was kept against the figures
    }
risk-c3-measured =
    the priority came into force { $count ->
        [one] one day
       *[other] { ROUND($value) } days
    } after the consultation closed

## The rule in words; the formula is on the page of the method
risk-f1-rule = Each beneficiary’s share of the money that councils approved within the priority is multiplied by itself, and the products are added. The nearer to 1, the fewer hands hold all; four equal shares give 0.25.
risk-f2-rule = What part of the money approved in the region one organisation receives.
risk-f3-rule = How many whole months passed from the registration of the organisation to the day on which it applied.
risk-f4-rule = The grant over the last known yearly turnover of the organisation.
risk-f5-rule = How much larger the whole budget of the project is by the contract in force than the one that was approved.
risk-f6-rule = How many days the latest milestone lies behind the day promised in the approved application, set against the length of the contract. A milestone that no report has shown yet is late until today.
risk-f7-rule = What part of the contract’s time is over, less the part of its money that is paid. The difference is counted in percentage points.
risk-f8-rule = What part of the words in the titles and summaries of two applications of one organisation that run at one time is common to both.
risk-f9-rule = What part of the payments of the last full year was made in December.
risk-f10-rule = In how many steps of “who controls whom” one comes from the applicant or a partner to a person who assessed the application or voted on it. None is the organisation itself.
risk-f11-rule = How many decisions on the application were made by those who had an interest in it and did not step aside.
risk-f12-rule = Of an application: what part of the scale lies between the highest and the lowest assessment. Of a working group: how far from the others the farthest assessor stands on the mean.
risk-f13-rule = How many applications of the same call that scored higher were refused while this one is funded.
risk-f14-rule = How far the sum asked for lies below the most that the call allows, set against that most.
risk-f15-rule = Whether the main activity of the applicant is among those that the priority names.
risk-f16-rule = What part of the approved budget all accepted modifications together moved between its lines.
risk-f17-rule = How far the order of priorities by approved money agrees with the order in which the strategy names them. Below zero it is rather the other way round.
risk-p1-rule = How equally business, science, communities and authorities come to meetings: 100% is all in equal numbers, 0% a single sector.
risk-p2-rule = How many meetings had nobody from science or nobody from communities.
risk-p3-rule = What part of the submissions to the closed consultation on the application is unanswered.
risk-p4-rule = For how many days people could speak.
risk-p5-rule = What part of all accepted proposals came from the three organisations that have most of them.
risk-p6-rule = At how many of the six stages of the strategy nobody but authorities was heard.
risk-a1-rule = How many whole months passed since the priority was last reviewed, or else since it is in force.
risk-a2-rule = How many indicators were red in their last two periods or more, while no review after that corrected or ended anything.
risk-a3-rule = What part of the indicators has no observation yet.
risk-a4-rule = For how many days the words of the priority have stood unchanged after the oldest call for a change that nobody answered.
risk-c1-rule = How many organisations of the region have an activity that the priority names as their main one.
risk-c2-rule = Whether the priority was kept by a judgement of stakeholders while the recorded figures speak against it.
risk-c3-rule = How many days lie between the end of the consultation on the strategy and the day from which a priority that was not in it is in force.

## Names of thresholds
risk-threshold-name-concentration = Concentration of a priority’s money
risk-threshold-name-beneficiary_share = Share of one beneficiary
risk-threshold-name-least_age_months = Least age of an applicant
risk-threshold-name-grant_over_turnover = Grant over yearly turnover
risk-threshold-name-cost_growth = Growth of the budget
risk-threshold-name-delay = Delay over the planned time
risk-threshold-name-spending_gap = Payments behind time
risk-threshold-name-likeness = Likeness of two texts
risk-threshold-name-december_share = Share of December in payments
risk-threshold-name-control_path = Longest path of control that counts
risk-threshold-name-dispersion = Spread of assessments over the scale
risk-threshold-name-assessor_deviation = Distance of an assessor from the others
risk-threshold-name-least_assessed = Assessments from which on an assessor is compared
risk-threshold-name-under_cap = Distance to the cap
risk-threshold-name-addenda = Part of the budget moved by modifications
risk-threshold-name-order = Agreement of money with the strategy’s order
risk-threshold-name-attendance_balance = Balance of attendance
risk-threshold-name-consultation_days = Shortest consultation
risk-threshold-name-top_three = Share of the first three organisations
risk-threshold-name-review_months = Longest without a review
risk-threshold-name-unchanged_days = Longest unchanged after a call for change

## How a person decided
risk-act-submitted = handed in
risk-act-screened = screened
risk-act-assessed = assessed
risk-act-voted = voted
risk-act-resolved = resolved by the council
risk-act-verified = verified a report
risk-act-controlled = controlled a report
risk-act-paid = paid
risk-act-oversaw = oversight
