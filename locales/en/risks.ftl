# Risk indicators: what each asks, why, on what basis, and why it may not be computable. Pages: docs/methods/risk-*.md.

## Families and results
risk-family-funding = Money and those who decide on it
risk-family-inclusion = Who is at the table
risk-family-flexibility = Strategies that adapt
risk-family-capture = Priorities made for somebody
risk-outcome-flag = a question
risk-outcome-clear = nothing to ask
risk-outcome-not-computable = not computable

## In general
methods-risks = Risks
risk-proviso = A flag is a question, never a verdict. Who is asked may have a good answer.
risk-proposed = The threshold is proposed by this program; no act sets it.
risk-threshold-out-of-range = The threshold { $name } is { DECIMAL($value) }; it must lie between { DECIMAL($least) } and { DECIMAL($most) }, or the indicator could not both flag and be clear.

## Indicators
risk-f1 = Concentration of a priority’s money
risk-f1-question = Why did the money of this priority go to so few?
risk-f1-why = A priority that feeds one organisation serves that organisation.
risk-f1-basis = Hirschman (1964); U.S. Horizontal Merger Guidelines (2010), § 5.3
risk-f1-flag =
    Money within the priority was approved for { $count ->
        [one] one beneficiary
       *[other] { $count } beneficiaries
    }; the largest, { $organisation }, has { PERCENT($share) }. Who else could apply, and why did they not receive?

risk-f2 = Share of one beneficiary
risk-f2-question = Why does one organisation receive so much of the region’s money?
risk-f2-why = A region that depends on one beneficiary also hears only one.
risk-f2-basis = Fazekas, Tóth, King (2016): share of one winner
risk-f2-flag = { $organisation } receives { PERCENT($value) } of what was approved in { $region-of }. Who else could have done this work?

risk-f3 = Young applicant
risk-f3-question = Was this organisation founded for the call, and who stands behind it?
risk-f3-why = A firm founded for a call has no record that could be checked.
risk-f3-basis = World Bank (2013), Awareness Handbook; European Commission, EGESIF 14-0021-00 (2014)
risk-f3-flag =
    { $organisation } had been registered for { $months ->
        [one] one month
       *[other] { $months } months
    } when it applied. Who stands behind it, and what has it done before?

risk-f4 = Grant over turnover
risk-f4-question = Can an organisation of this size carry a project of that size?
risk-f4-why = Who cannot carry a project does not finish it, or was never meant to.
risk-f4-basis = Regulation (EU) 2021/1060, Article 73 (2) (d); EGESIF 14-0021-00 (2014)
risk-f4-flag = The grant is { PERCENT($value) } of the yearly turnover of { $organisation }. By what means will it finish the project?

risk-f5 = Cost growth
risk-f5-question = Was the first budget too low on purpose, or did something change?
risk-f5-why = A budget that was too low passed over honest competitors.
risk-f5-basis = Flyvbjerg, Skamris Holm, Buhl (2002)
risk-f5-flag =
    The whole budget of { $application } grew by { PERCENT($value) } through { $count ->
        [one] one modification
       *[other] { $count } modifications
    }. What was not known when it was approved?

risk-f6 = Delay
risk-f6-question = What holds the project up, and who knew of it?
risk-f6-why = What comes late costs more and helps fewer.
risk-f6-basis = Flyvbjerg, Skamris Holm, Buhl (2004)
risk-f6-flag =
    Milestone { $milestone } of { $application } is { $days ->
        [one] one day
       *[other] { $days } days
    } later than was promised. What holds it up?

risk-f7 = Time runs, money does not
risk-f7-question = Does the project stand still, or do payments wait for somebody?
risk-f7-why = Money that is spent in a rush at the end is seldom spent well.
risk-f7-basis = European Court of Auditors (2018), special report 17/2018
risk-f7-flag = { PERCENT($elapsed) } of the time of { $application } is over, and { PERCENT($spent) } of its money is paid. Does it stand still, or does a payment wait?

risk-f8 = Double funding
risk-f8-question = Is the same work paid for twice?
risk-f8-why = The same costs may not be financed twice.
risk-f8-basis = Regulation (EU, Euratom) 2018/1046, Article 191 (recast: 2024/2509)
risk-f8-flag = { $application } and { $other } of the same organisation share { PERCENT($value) } of their words and run at one time. What does each pay for that the other does not?

risk-f9 = December share
risk-f9-question = Why was so much paid in the last month?
risk-f9-why = Spending at the end of the year is checked less and worth less.
risk-f9-basis = Liebman, Mahoney (2017)
risk-f9-flag = { $subject } paid { PERCENT($value) } of the money of { $year } in December. What had been ready before, and why was it not paid?

risk-f10 = Ownership path
risk-f10-question = Did somebody decide for their own owner, subsidiary or partner?
risk-f10-why = Who decides on their own group’s money decides for themselves.
risk-f10-basis = Law of Ukraine on Prevention of Corruption, articles 28, 35-1; rules of governance, control_path
risk-f10-flag =
    From an organisation of { $application } to { $account }, who decided on it, control leads through { $through } in { $steps ->
        [0] no step at all
        [one] one step
       *[other] { $steps } steps
    }. Why did the person not step aside?

risk-f11 = Interest without recusal
risk-f11-question = Why was the decision not made without this person, and is it to be made anew?
risk-f11-why = Nobody is a judge in their own cause.
risk-f11-basis = Law of Ukraine on Prevention of Corruption, articles 28, 35-1; Regulation (EU, Euratom) 2018/1046, Article 61 (recast: 2024/2509)
risk-f11-flag =
    { $count ->
        [one] One decision
       *[other] { $count } decisions
    } on { $application } came from persons with an interest in it. Must it be decided anew?

risk-f12 = Score dispersion
risk-f12-question = Did the assessors read the same project, and does one of them read all of them otherwise?
risk-f12-why = Scores that are far apart make the ranking a matter of chance, or of somebody’s choice.
risk-f12-basis = Cicchetti (1991)
risk-f12-flag =
    { $count ->
        [one] One assessment
       *[other] { $count } assessments
    } of { $application } lie { PERCENT($value) } of the scale apart. Was the same project read, and is another assessment due?
risk-f12-assessor-flag =
    Assessor { $account } is { TENTHS($value) } standard deviations away from the others on the mean of { $count ->
        [one] one assessment
       *[other] { $count } assessments
    }. Are other measures used, or is somebody favoured?

risk-f13 = Passed over
risk-f13-question = For what reason was the better assessed one refused?
risk-f13-why = An order that is not kept needs no assessment.
risk-f13-basis = Regulation (EU) 2021/1060, Article 73 (1); rules of governance on packages
risk-f13-flag =
    { $count ->
        [one] An application
       *[other] { $count } applications
    } of the same call, best of them { $best }, scored higher than { $application } and was refused. For what reason?

risk-f14 = Just under the cap
risk-f14-question = Was the budget made for the work or for the cap?
risk-f14-why = Budgets that bunch under a limit are made for the limit.
risk-f14-basis = Palguta, Pertold (2017)
risk-f14-flag = { $application } asks for almost all that { $call } allows: { PERCENT($value) } is left to the cap. Does each line of its budget follow from the work?

risk-f15 = Foreign activity
risk-f15-question = What brings this organisation to this priority?
risk-f15-why = Money for a priority should reach those who work in it, or say why not.
risk-f15-basis = Foray and others (2012), Guide to RIS3
risk-f15-flag = The main activity of { $organisation }, “{ $kved }”, is not among those of priority { $priority }. What does it bring to it?

risk-f16 = Addenda
risk-f16-question = Is this still the project that was approved?
risk-f16-why = A contract that is rewritten piece by piece was never put to a vote as it is.
risk-f16-basis = Decarolis, Palumbo (2015)
risk-f16-flag =
    { $count ->
        [one] A modification
       *[other] { $count } modifications
    } moved { PERCENT($value) } of the approved budget of { $application }. Is it still what was approved?

risk-f17 = Order of money
risk-f17-question = Does the money follow the strategy, or somebody else’s order?
risk-f17-why = A strategy whose money goes elsewhere is not the strategy that is followed.
risk-f17-basis = Kendall (1938); D’Adda, Iacobucci, Palloni (2020)
risk-f17-flag =
    Over { $count ->
        [one] one funded priority
       *[other] { $count } funded priorities
    } of { $region-of } money runs against the order of the strategy. Which order is followed, and who set it?

risk-p1 = Balance of attendance
risk-p1-question = Who stays away, and who fills the room?
risk-p1-why = A strategy that one sector makes is that sector’s.
risk-p1-basis = Shannon (1948); Pielou (1966); Carayannis, Campbell (2009)
risk-p1-flag =
    Over { $count ->
        [one] one meeting
       *[other] { $count } meetings
    } of { $subject } the four sectors came in unequal numbers: the balance of attendance is { PERCENT($value) }, and 100% would be equal numbers. Who stays away, and why?

risk-p2 = Absent sectors
risk-p2-question = Were they invited, and why did they not come?
risk-p2-why = Who is not there is not heard.
risk-p2-basis = Carayannis, Campbell (2009); Guide to RIS3 (2012), step 2
risk-p2-flag =
    { $count ->
        [one] One meeting
       *[other] { $count } meetings
    } of { $all } held by { $subject } had nobody from science or nobody from communities. Were they invited?

risk-p3 = Unanswered submissions
risk-p3-question = What was said that nobody answers?
risk-p3-why = Who gets no answer does not speak again.
risk-p3-basis = Resolution of the Cabinet of Ministers No. 996 of 3 November 2010; rules of governance on consultations
risk-p3-flag =
    In the consultation on { $application }, open until { $until }, { $count ->
        [one] one submission waits
       *[other] { $count } submissions wait
    } for an answer. What was said that nobody answers?

risk-p4 = Short consultation
risk-p4-question = Who could not have answered in so few days?
risk-p4-why = A consultation that nobody can attend is a formality.
risk-p4-basis = Resolution of the Cabinet of Ministers No. 996 of 3 November 2010; rules of governance, consultation_days
risk-p4-flag =
    The consultation on { $subject-of } was open for { $days ->
        [one] one day
       *[other] { $days } days
    }. Who could not have answered in that time?

risk-p5 = The top three
risk-p5-question = Whose proposals are never taken up, and who does not even make any?
risk-p5-why = A circle that is closed discovers nothing new.
risk-p5-basis = Grillitsch (2016)
risk-p5-flag = In { $region-of } { PERCENT($value) } of { $count } accepted proposals came from three of { $organisations } organisations. Whose are never taken up?

risk-p6 = Silent stages
risk-p6-question = Who was to be heard at this stage?
risk-p6-why = Business, science and communities can be left out at any stage.
risk-p6-basis = Foray and others (2012), Guide to RIS3
risk-p6-flag =
    At { $count ->
        [one] one stage
       *[other] { $count } stages
    } of the strategy of { $region-of } no stakeholder was heard. Who was to be?

risk-a1 = Age of the last review
risk-a1-question = When will somebody look at this priority?
risk-a1-why = A priority that nobody reviews is kept by habit.
risk-a1-basis = Regulation (EU) 2021/1060, Annex IV, condition 1.1; Kroll (2015)
risk-a1-flag =
    { $priority } was last reviewed, or adopted, { $months ->
        [one] one month
       *[other] { $months } months
    } ago. When is it looked at again?

risk-a2 = Red without correction
risk-a2-question = Who decides what is to change?
risk-a2-why = An indicator that steers nothing is a decoration.
risk-a2-basis = Regulation (EU) 2021/1060, Annex IV, condition 1.1; rules of governance on stage reviews
risk-a2-flag =
    { $count ->
        [one] An indicator
       *[other] { $count } indicators
    } of { $subject } stayed red for two periods or more and nothing was corrected. Who decides what is to change?

risk-a3 = Unobserved indicators
risk-a3-question = Why is it an indicator if nobody counts it?
risk-a3-why = What nobody counts nobody can be asked about.
risk-a3-basis = Kleibrink, Gianelle, Doussineau (2016)
risk-a3-flag =
    { $count ->
        [one] An indicator of { $subject } was
       *[other] { $count } indicators of { $subject } were
    } never observed ({ PERCENT($value) } of all). Who is to count, and when?

risk-a4 = Text unchanged
risk-a4-question = What has to happen before these words change?
risk-a4-why = A strategy that does not change when it should is not steered.
risk-a4-basis = Hausmann, Rodrik (2003); Gianelle, Guzzo, Mieszkowski (2020)
risk-a4-flag =
    { $priority } stands unchanged { $days ->
        [one] one day
       *[other] { $days } days
    } after something called for a change. What has to happen before it changes?

risk-c1 = A priority for one firm
risk-c1-question = Whose priority is this?
risk-c1-why = A priority that fits one firm is a subsidy with another name.
risk-c1-basis = Hellman, Jones, Kaufmann (2003)
risk-c1-flag = Only one organisation of the region works in what { $priority } names. Whose priority is it?

risk-c2 = Evidence overridden
risk-c2-question = What do those who kept it know that the figures do not show?
risk-c2-why = An override is right only with a reason that others can check.
risk-c2-basis = Di Cataldo, Monastiriotis, Rodríguez-Pose (2022)
risk-c2-flag =
    Figures contradict { $priority }; { $count ->
        [0] nobody is named who
        [one] one participant
       *[other] { $count } participants
    } kept it. What do they know that the figures do not show?

risk-c3 = A late priority
risk-c3-question = Who brought this priority in, and who was asked?
risk-c3-why = What nobody could read nobody could object to.
risk-c3-basis = Resolutions of the Cabinet of Ministers No. 816 (2023; before it No. 932 of 2015) and No. 996 (2010)
risk-c3-flag = { $priority } was not in what people could read until { $closed }. Who brought it in, and who was asked?

## Not computable: what is missing and who could supply it
risk-missing-awards = No money has been approved for { $subject-of } yet. Once a council decides, the figure is there.
risk-missing-contract = { $application } has no contract yet. The contracting authority enters it.
risk-missing-registration = The register does not say since when { $organisation } exists. Who keeps its entry can add the day of registration; an informal group has none.
risk-missing-sum = The budget of { $application } has no sum that could be compared. The applicant can mend it.
risk-missing-turnover = The yearly turnover of { $organisation } is not known. The applicant, or the tax authority, can supply it.
risk-no-turnover = The last known turnover of { $organisation } is nothing, so that no grant can be set against it. Ask what it lives on.
risk-plan-without-length = The contract of { $application } has no days, no sum or no milestone to measure by. The contracting authority can amend it.
risk-text-too-short = Title and summary of { $application } have fewer than { $least } words that mean something: too few to compare. The applicant can say more.
risk-missing-year = No year in which { $subject } paid is over yet. The figure is there in January.
risk-missing-controllers = Nobody has entered who controls { $organisation }. Who keeps its entry can add it from the register of ultimate beneficial owners.
risk-missing-declaration = { $account }, who decided, has never made a statement of interests. Only the person can make it.
risk-missing-assessments = { $application } has fewer than two assessments. The secretariat asks assessors.
risk-missing-assessor =
    In the calls of { $body } no assessor has assessed { $least ->
        [one] one application
       *[other] { $least } applications
    } together with others yet. It takes more calls.
risk-missing-score = { $application } has no assessment, so that it has no rank. The secretariat asks assessors.
risk-missing-cap = { $call }, which { $application } answers, has no cap. The secretariat sets it in the next call.
risk-missing-kved = No main kind of activity by KVED is entered for { $organisation }. Who keeps its entry can add it from the state register.
risk-missing-priority = The call of { $application } belongs to no priority. The secretariat names the working group.
risk-missing-activities = The words of { $priority } name no kind of activity. The region can say it, or an analyst can correct how the words are read.
risk-missing-order =
    In { $region-of } { $count ->
        [0] no priority has
        [one] one priority has
       *[other] { $count } priorities have
    } approved money, or all have the same; an order needs { $least }. Councils decide.
risk-missing-attendance = No attendance is recorded for { $subject-of }. The secretariat records it.
risk-nobody-spoke = Nobody has spoken in the consultation on { $application }. Anybody can; the secretariat can make it known.
risk-missing-consultation = No consultation on { $subject-of } is known. The secretariat opens or reports it.
risk-missing-events = { $region-of } has entered no occasion with stakeholders, so that nobody knows of those that were. The secretariat can enter them.
risk-missing-proposals = No proposal made at an occasion of { $region-of } has been accepted, or none was entered. The secretariat enters them.
risk-few-organisations =
    The proposals accepted at occasions of { $region-of } came from { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }: of three or fewer there is nothing to ask, for they have all. The secretariat can invite others.
risk-missing-reviews = { $region-of } has recorded no review of its strategy. The secretariat can review it, or enter what was reviewed.
risk-missing-colours = The colours of indicators are not known here. The bodies that own the indicators observe them.
risk-missing-observations = No indicator of { $subject-of } has two coloured periods yet. The body that owns the indicator observes it.
risk-missing-report = { $application } has handed in no report yet. The applicant does.
risk-missing-indicators = { $application } names no indicator. The applicant can add one by a modification.
risk-without-indicators = { $subject } has no indicator. The secretariat can set one.
risk-indicators-awaited = No period of the indicators of { $subject } has ended yet.
risk-missing-trigger = { $priority } was never reviewed and the colours of its indicators are not known, so that nothing could call for a change. The secretariat can review it.
risk-missing-firms = There is no table of organisations of { $region-of } by kind of activity, by which { $priority } could be judged. A data steward can import one; its id begins with “organisations-by-activity”.
risk-firms-kept-back = The table of organisations of { $region-of } keeps back how many work in what { $priority } names, as tables do of few. Whoever made the table can say whether it is one.
risk-missing-evidence = No figures speak for or against { $priority }. A data steward can import a table that does.
risk-missing-strategy-consultation = No consultation on the strategy of { $region-of } before this priority is known. The secretariat can report it.

## Names of inputs
risk-input-act = decision of the person
risk-input-activity = activity that the priority names
risk-input-adopted = in force since
risk-input-approved = approved
risk-input-accepted-proposals = accepted proposals
risk-input-organisations = organisations
risk-input-heard-often = heard most often
risk-input-asked = asked from the regions
risk-input-assessments = assessments
risk-input-beneficiaries = beneficiaries
risk-input-beneficiary = beneficiary
risk-input-budget-over-planned = budget over the approved one
risk-input-calculated = what the figures say
risk-input-cap = cap of the call
risk-input-change-decided = review that decided on a change
risk-input-change-proposed = review that proposes a change
risk-input-consultation-closed = consultation closed
risk-input-declared-interest = declared interest; decided as
risk-input-elapsed = part of the time that is over
risk-input-ends = last day of the contract
risk-input-firms = organisations
risk-input-found-interest = interest that the register shows; decided as
risk-input-gatherings = meetings
risk-input-grant = grant
risk-input-held = what stakeholders hold
risk-input-kved = main activity
risk-input-largest-share = largest share
risk-input-last-review = last review
risk-input-least-possible = least that is possible
risk-input-mean-score = mean score
risk-input-milestone = number of the milestone
risk-input-milestone-due = promised for
risk-input-modifications = modifications
risk-input-moved = part of the budget that moved
risk-input-open-until = last day
risk-input-opened = first day
risk-input-order = order
risk-input-red-twice = red for a second period since
risk-input-registered-on = registered
risk-input-silent-stage = silent stage
risk-input-spent = part of the money that is paid
risk-input-starts = first day of the contract
risk-input-submissions = submissions
risk-input-submitted = application handed in
risk-input-through = through
risk-input-title = title
risk-input-turnover = yearly turnover
risk-input-turnover-year = year of the turnover
risk-input-unanswered = without an answer
risk-input-unobserved = never observed
risk-input-without-community = without communities
risk-input-without-science = without science
risk-input-year = year
risk-input-business = participants from business
risk-input-science = participants from science
risk-input-community = participants from communities
risk-input-authority = participants from authorities
risk-input-analysis = analysis
risk-input-discovery = entrepreneurial discovery
risk-input-priorities = choice of priorities
risk-input-action-plan = action plan
risk-input-monitoring = monitoring
risk-input-evaluation = evaluation
