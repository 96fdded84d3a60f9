//! Hand an application in again after mending, whole.

use super::step::Step;
use super::{Decided, content};
use crate::{Refusal, revision};
use rozum_model::Reason;
use rozum_model::event::{FundingEvent, Subject};
use rozum_model::governance::{ApplicationContent, ApplicationId, Stage};
use std::sync::Arc;

pub(super) fn decide(
    step: &Step<'_>,
    expected: Option<u64>,
    id: ApplicationId,
    content: &ApplicationContent,
) -> Decided {
    let application = step.application(id)?;
    let Stage::ReturnedForFix(_) = application.stage else {
        return Err(step.impossible(application, "submitted").into());
    };
    let mut reasons: Vec<Reason> =
        revision::check(step.state, &Subject::Application(id), expected).into_iter().collect();
    reasons.extend(content::check(step.state, &step.call(application.call)?.terms, content));
    if content.task.region() != application.region() {
        reasons.push(Reason::new("item-of-other-region").with("item", content.task.to_string()));
    }
    let before = &application.current.content;
    if before.task != content.task || before.lead != content.lead {
        reasons.push(Reason::new("application-became-another").with("application", id.to_string()));
    }
    if *application.current.content == *content {
        reasons.push(Reason::new("application-unchanged").with("application", id.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ApplicationResubmitted { application: id, content: Arc::new(content.clone()) }])
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{SECRETARIAT, approved, cannot, content, does, why};
    use rozum_model::State;
    use rozum_model::command::FundingCommand as Verb;
    use rozum_model::governance::{ApplicationContent, ApplicationId, Kopecks};

    const APPLICANT: u64 = 21;
    /// While the call was open.
    const THEN: i64 = -250;

    fn second() -> ApplicationId {
        "05-A002".parse().unwrap()
    }

    /// Another application to the same call, returned by the secretariat.
    fn returned() -> State {
        let mut state = approved();
        let submitting =
            Verb::SubmitApplication { call: "05-C01".parse().unwrap(), content: Box::new(content()) };
        does(&mut state, APPLICANT, THEN, submitting);
        let reasons = vec!["Додайте кошторис.".to_owned()];
        does(&mut state, SECRETARIAT, THEN, Verb::ReturnForFix { application: second(), reasons });
        state
    }

    fn again(change: impl FnOnce(&mut ApplicationContent)) -> Verb {
        let mut content = Box::new(content());
        content.summary.push_str(" з кошторисом");
        change(&mut content);
        Verb::ResubmitApplication { expected: None, application: second(), content }
    }

    #[test]
    fn what_is_mended_is_looked_at_like_the_first_time() {
        let state = returned();
        assert_eq!(why(&state, APPLICANT, THEN, again(|_| ())), [""; 0]);
        assert_eq!(
            why(&state, APPLICANT, THEN, again(|c| c.budget[3].amount = Kopecks(1))),
            ["own-part-too-small"]
        );
        let other = again(|c| c.lead = crate::samples::seats::org(8));
        assert_eq!(why(&state, APPLICANT, THEN, other), ["application-became-another"]);
        let moved = cannot(&state, APPLICANT, THEN, again(|c| c.task = "14-T01".parse().unwrap()));
        assert_eq!(moved[0], "task-not-called task=14-T01");
        assert!(moved.contains(&"item-of-other-region item=14-T01".to_owned()), "{moved:?}");
    }
}
