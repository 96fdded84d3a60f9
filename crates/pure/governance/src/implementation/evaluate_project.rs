//! Judge what came of a project: oversight, with a figure for each indicator.

use super::project::{Answer, Project};
use super::report;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, Counted, Stage};

pub(super) fn decide(project: &Project<'_>, counted: &[Counted], conclusion: &str) -> Answer {
    if !matches!(project.stage(), Stage::Completed(_)) {
        return Err(project.impossible());
    }
    let mut reasons = Vec::new();
    required(Field::only("conclusion"), conclusion, &mut reasons);
    report::counted(project, counted, &mut reasons);
    let all = u16::try_from(project.application.current.content.indicators.len()).unwrap_or(u16::MAX);
    for missing in (1..=all).filter(|number| !counted.iter().any(|counted| counted.indicator == *number)) {
        reasons.push(Reason::new("indicator-not-counted").with("indicator", u32::from(missing)));
    }
    project.separate(Act::Oversaw, &mut reasons);
    Refusal::if_any(reasons)?;
    let (application, counted) = (project.id(), counted.to_vec());
    Ok(ImplementationEvent::ProjectEvaluated { application, counted, conclusion: conclusion.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        OVERSIGHT, application, citation, completed, does, opening_case, paid, stage, why,
    };
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{Counted, Ground};

    fn evaluating(counted: &[(u16, &str)]) -> Verb {
        let counted = counted
            .iter()
            .map(|(indicator, value)| Counted { indicator: *indicator, value: (*value).to_owned() });
        let conclusion = "Досягнуто майже всього.".to_owned();
        Verb::EvaluateProject { application: application(), counted: counted.collect(), conclusion }
    }

    #[test]
    fn oversight_judges_each_indicator_and_the_authority_closes() {
        let closing = || Verb::CloseProject { application: application() };
        let mut state = completed();
        assert_eq!(why(&state, 1, 100, evaluating(&[(1, "110")])), ["only-the-oversight-body"]);
        assert_eq!(why(&state, OVERSIGHT[0], 100, evaluating(&[])), ["indicator-not-counted"]);
        assert_eq!(
            why(&state, OVERSIGHT[0], 100, evaluating(&[(1, "110"), (1, "110")])),
            ["indicator-twice"]
        );
        assert_eq!(why(&state, OVERSIGHT[0], 100, evaluating(&[(1, "-3")])), ["value-below-zero"]);
        assert_eq!(why(&state, 1, 100, closing()), ["project-step-impossible"]);
        does(&mut state, OVERSIGHT[0], 100, evaluating(&[(1, "110")]));
        let mut doubted = state.clone();
        does(&mut doubted, OVERSIGHT[1], 101, opening_case(Ground::Indicator(citation())));
        assert_eq!(why(&doubted, 1, 101, closing()), ["case-open"]);
        does(&mut state, 1, 101, closing());
        assert_eq!(stage(&state), "closed");
        assert_eq!(why(&paid(), OVERSIGHT[0], 100, evaluating(&[(1, "110")])), ["project-step-impossible"]);
    }
}
