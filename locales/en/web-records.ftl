# Events of stakeholders and the register of risks: words of the pages.

## Events
occasion = Event
occasions-title = Events of stakeholders
occasions-lead = Who sat at the table at each stage of a strategy, what they proposed, and what became of it.
occasions-none = No events
occasions-none-says = Nothing meets these conditions, or no event has been recorded. Events by stage of the strategy will be here, with attendance by sector and proposals.
occasions-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
occasion-day = Day
occasion-stage = Stage of the strategy
occasion-stage-analysis = Analysis
occasion-stage-discovery = Entrepreneurial discovery
occasion-stage-priorities = Choice of priorities
occasion-stage-action-plan = Action plan
occasion-stage-monitoring = Monitoring
occasion-stage-evaluation = Evaluation
occasion-whole = the strategy as a whole
occasion-proposals = Proposals
occasion-taken-up = Of them accepted
occasion-minutes = Minutes
occasion-entered = Recorded
occasion-attendance = Attendance by sector
occasion-organisations = Organisations
occasion-persons = Persons
occasion-persons-count = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
occasion-nobody = nobody
occasion-guests = Organisations
occasion-guests-none = No organisation is named.
occasion-proposals-title = Proposals
occasion-proposals-none = Nothing was proposed.
occasion-proposals-count = { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
occasion-accepted = accepted
occasion-declined = declined
occasion-corrections = Corrections
occasion-before = Before:

## Register of risks
risk-record = Risk
risk-records-title = Register of risks
risk-records-lead = What may go wrong, who answers for it, what they do, and when they look at it again.
risk-records-none = No risks
risk-records-none-says = Nothing meets these conditions, or no risk has been entered. Risks will be here with those who answer for them and the days on which they are looked at; first those that wait longest.
risk-records-count = { $count ->
    [one] { $count } risk
   *[other] { $count } risks
}
risk-record-any-about = Everything
risk-record-any-state = All
risk-record-open = Open
risk-record-closed = Closed
risk-record-overdue = overdue
risk-record-indicator = Risk indicator
risk-record-owner = Answers for it
risk-record-answer = What is done
risk-record-review-by = Looked at again by
risk-record-handed = From here on it is answered for by
risk-record-closed-why = Why it was closed
risk-record-entered = Entered
risk-record-looks = How it was looked at
