//! Hand an application in again after mending, whole.

use super::step::Step;
use super::{Decided, content};
use crate::{Refusal, revision};
use rozum_model::Reason;
use rozum_model::event::{FundingEvent, Subject};
use rozum_model::governance::{Act, ApplicationContent, ApplicationId, Stage};
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
    reasons.extend(crate::acts::check(application, step.account()?, Act::Submitted));
    reasons.extend(content::check(step.state, &step.call(application.call)?.terms, content));
    if content.task.region() != application.region() {
        reasons.push(Reason::new("item-of-other-region").with("item", content.task.to_string()));
    }
    if *application.current.content == *content {
        reasons.push(Reason::new("application-unchanged").with("application", id.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ApplicationResubmitted { application: id, content: Arc::new(content.clone()) }])
}
