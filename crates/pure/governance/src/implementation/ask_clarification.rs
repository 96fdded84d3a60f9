//! Ask about a report: the person who controls it.

use super::certify_report::in_control;
use super::project::{Answer, Project};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;

pub(super) fn decide(project: &Project<'_>, number: u16, questions: &[String]) -> Answer {
    let (_, mut reasons) = in_control(project, number)?;
    if questions.is_empty() {
        reasons.push(Reason::new("no-questions"));
    }
    for (index, question) in questions.iter().enumerate() {
        required(Field::of("question", index), question, &mut reasons);
    }
    Refusal::if_any(reasons)?;
    let (application, questions) = (project.id(), questions.to_vec());
    Ok(ImplementationEvent::ClarificationAsked { application, report: number, questions })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{APPLICANT, application, does, report, reporting, taking, under_way, why};
    use rozum_model::command::ImplementationCommand as Verb;

    fn asking(questions: &[&str]) -> Verb {
        let questions = questions.iter().map(ToString::to_string).collect();
        Verb::AskClarification { application: application(), report: 1, questions }
    }

    fn clarifying(to: i64) -> Verb {
        let content = Box::new(report(0, to, &[], &[]));
        Verb::ClarifyReport { application: application(), report: 1, content }
    }

    #[test]
    fn questions_bring_the_report_back_and_the_answer_is_controlled_anew() {
        let mut state = under_way();
        does(&mut state, APPLICANT, 20, reporting(report(0, 19, &[], &[])));
        assert_eq!(why(&state, 3, 21, asking(&["Де рахунки?"])), ["part-step-impossible"]);
        does(&mut state, 3, 21, taking(1));
        assert_eq!(why(&state, 4, 21, asking(&["Де рахунки?"])), ["controlled-by-another"]);
        assert_eq!(why(&state, 3, 21, asking(&[])), ["no-questions"]);
        assert_eq!(why(&state, 3, 21, asking(&["Де рахунки?", " "])), ["text-empty"]);
        assert_eq!(why(&state, APPLICANT, 21, clarifying(18)), ["part-step-impossible"]);
        does(&mut state, 3, 21, asking(&["Де рахунки?"]));
        assert_eq!(why(&state, APPLICANT, 22, clarifying(19)), ["report-unchanged"]);
        does(&mut state, APPLICANT, 22, clarifying(18));
        let work = state.governance.application(application()).unwrap().stage.work().unwrap();
        assert_eq!((work.reports[0].stage.name(), work.reports[0].earlier.len()), ("submitted", 1));
        does(&mut state, 4, 23, taking(1));
    }
}
