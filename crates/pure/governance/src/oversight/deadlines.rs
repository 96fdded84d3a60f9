//! What is due and until when: worked out from the state, for desks and for whoever looks whether somebody
//! is late.

use super::due::working_days_after;
use super::orders::appeal_open;
use rozum_model::State;
use rozum_model::governance::{ApplicationId, Case, CaseId, CaseStage, ReportStage, RuleSet, Speaker};
use rozum_model::time::Day;

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineOf {
    /// Oversight admits a complaint or declines it.
    Complaint(CaseId),
    /// The other side answers.
    Answer(CaseId),
    /// Oversight decides what it found: after the answer, or after the case was brought to it.
    Conclusion(CaseId),
    /// The other side reports the remedy.
    Remedy(CaseId),
    /// National oversight decides on an appeal.
    Appeal(CaseId),
    /// A report is controlled; by its number from 1.
    Control(ApplicationId, u16),
}

/// Something due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// What.
    pub of: DeadlineOf,
    /// Last day; `None` when the calendar of working days does not reach it.
    pub due: Option<Day>,
}

impl Deadline {
    /// Whether its last day is past.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.due.is_some_and(|due| due < today)
    }
}

/// Everything that is due, cases first.
pub fn deadlines(state: &State) -> Vec<Deadline> {
    let mut all: Vec<Deadline> = Vec::new();
    cases(state, &mut all);
    reports(state, &mut all);
    all
}

fn cases(state: &State, all: &mut Vec<Deadline>) {
    let rules = state.governance.numbers();
    for (id, case) in &state.governance.cases {
        match case.stage {
            CaseStage::Filed { due } => all.push(Deadline { of: DeadlineOf::Complaint(*id), due: Some(due) }),
            CaseStage::Opened { due } => all.push(Deadline { of: DeadlineOf::Answer(*id), due: Some(due) }),
            CaseStage::Addressed | CaseStage::Escalated { .. } => {
                all.push(Deadline { of: DeadlineOf::Conclusion(*id), due: conclusion_due(rules, case) });
            }
            _ => {}
        }
        let standing = case.stage.standing();
        all.extend(standing.map(|order| Deadline { of: DeadlineOf::Remedy(*id), due: Some(order.due) }));
        if appeal_open(case) {
            all.push(Deadline { of: DeadlineOf::Appeal(*id), due: appeal_due(rules, case) });
        }
    }
}

/// Last day for what a case waits for next; `None` when it waits for nothing, or the calendar does not reach it.
pub fn case_due(state: &State, case: &Case) -> Option<Day> {
    match &case.stage {
        CaseStage::Filed { due } | CaseStage::Opened { due } => Some(*due),
        CaseStage::RemedyDue(conclusion) => Some(conclusion.due),
        _ => conclusion_due(state.governance.numbers(), case),
    }
}

/// Last day for the decision on the last appeal.
pub(crate) fn appeal_due(rules: &RuleSet, case: &Case) -> Option<Day> {
    working_days_after(rules, case.appeals.last()?.filed.day(), rules.case_answer_days)
}

/// Last day for the conclusion of a case that was answered, or brought to national oversight; `None` when
/// nothing is to be concluded, or the calendar does not reach it.
pub(crate) fn conclusion_due(rules: &RuleSet, case: &Case) -> Option<Day> {
    let from = match &case.stage {
        CaseStage::Addressed => {
            let answers = case.dialogue.iter().filter(|turn| turn.side == Speaker::OtherSide);
            answers.map(|turn| turn.said.day()).max()?
        }
        CaseStage::Escalated { escalated, .. } => escalated.day(),
        _ => return None,
    };
    working_days_after(rules, from, rules.case_answer_days)
}

fn reports(state: &State, all: &mut Vec<Deadline>) {
    let rules = state.governance.numbers();
    for (id, application) in &state.governance.applications {
        let reports = application.stage.work().map(|work| work.reports.as_slice()).unwrap_or_default();
        for (number, report) in (1..).zip(reports) {
            if matches!(report.stage, ReportStage::Submitted | ReportStage::InControl { .. }) {
                let due = working_days_after(rules, report.submitted.day(), rules.control_days);
                all.push(Deadline { of: DeadlineOf::Control(*id, number), due });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{appealing, id, opened, ordered};
    use super::*;
    use crate::implementation::samples::{APPLICANT, MONDAY, application, does, report, reporting};
    use crate::samples::seats::day;
    use rozum_model::governance::Order;

    fn due(state: &State) -> Vec<(DeadlineOf, String)> {
        let text = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
        deadlines(state).into_iter().map(|deadline| (deadline.of, text(deadline.due))).collect()
    }

    #[test]
    fn each_thing_that_waits_has_its_day() {
        let state = opened();
        assert_eq!(due(&state), [(DeadlineOf::Answer(id()), "2026-05-05".to_owned())]);
        let answer = deadlines(&state)[0];
        assert!(!answer.is_overdue(day(MONDAY + 64)) && answer.is_overdue(day(MONDAY + 65)));
        let mut state = ordered(Order::Correct);
        does(&mut state, APPLICANT, 55, appealing());
        does(&mut state, APPLICANT, 60, reporting(report(40, 59, &[], &[])));
        assert_eq!(
            due(&state),
            [
                (DeadlineOf::Remedy(id()), "2026-05-22".to_owned()),
                (DeadlineOf::Appeal(id()), "2026-05-08".to_owned()),
                (DeadlineOf::Control(application(), 2), "2026-05-15".to_owned()),
            ]
        );
    }
}
