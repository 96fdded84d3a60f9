//! One case of oversight: why it was opened, what was said, what was found and ordered, what became of it.

use super::acts::About;
use super::next::Next;
use super::parts::{Act, Link, answer, parts};
use super::project::papers::said_in;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::set_aside;
use rozum_model::event::Subject;
use rozum_model::governance::{
    Case, CaseAbout, CaseId, CaseStage, Citation, Conclusion, Crossed, Ground, Mark,
};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "case.html")]
struct Page<'a> {
    f: Frame,
    case: &'a Case,
    about: Link,
    body: Link,
    ground: &'static str,
    citation: Option<&'a Citation>,
    document: Option<&'a Document>,
    conclusion: Option<&'a Conclusion>,
    /// Why and when the conclusion fell on appeal.
    fallen: Option<(&'a str, &'a Mark)>,
    /// What ended the parts of its life, in order: word, why, by whom and when.
    ends: Vec<(&'static str, Option<&'a str>, &'a Mark)>,
    due: Option<Day>,
    overdue: bool,
    /// Last day for an appeal.
    appeal_until: Option<Day>,
    acts: Vec<Act>,
    next: Next,
}

impl Page<'_> {
    /// Word of the side on which a quantity crossed its threshold.
    const fn crossed(citation: &Citation) -> &'static str {
        match citation.crossed {
            Crossed::Above => "above",
            Crossed::Below => "below",
        }
    }
}

/// `GET /cases/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: CaseId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let case = state.governance.case(id).ok_or(PageError::NotFound)?;
    let mut f = Frame::new(&visitor, Section::Governance);
    let application = match case.about {
        CaseAbout::Application(id) => state.governance.application(id),
        CaseAbout::Body(_) | CaseAbout::Priority(_) => None,
    };
    let said = case.dialogue.iter().map(|turn| &turn.said).chain(case.appeals.iter().map(|one| &one.filed));
    let said = said.chain([&case.opened]).map(|mark| &mark.by);
    f.parts = Some(parts(&f, state, application, said));
    f.look_at(&site, said_in(case).into_iter().map(|(document, _)| document)).await;
    let (ground, citation, document) = grounds(&case.ground);
    let due = rozum_app::case_due(state, case);
    let mut ends = Vec::new();
    ended(&case.stage, &mut ends);
    let about = About::one(Subject::Case(id));
    let page = Page {
        case,
        about: Link::about(state, case.about),
        body: Link::body(state, case.body),
        ground,
        citation,
        document,
        conclusion: case.stage.conclusion(),
        fallen: set_aside(case),
        ends,
        due,
        overdue: due.is_some_and(|due| due < site.rozum.now().kyiv_day()),
        appeal_until: rozum_governance::appeal_until(state, case),
        acts: super::acts::of(&f, &site, state, &about),
        next: super::next::of(&f, &site, state, &about),
        f,
    };
    answer(&page.f, &page)
}

const fn grounds(ground: &Ground) -> (&'static str, Option<&Citation>, Option<&Document>) {
    match ground {
        Ground::Indicator(citation) => ("indicator", Some(citation), None),
        Ground::Risk { citation, .. } => ("risk", Some(citation), None),
        Ground::Complaint(document) => ("complaint", None, Some(document)),
        Ground::Media(document) => ("media", None, Some(document)),
        Ground::Authority(document) => ("authority", None, Some(document)),
    }
}

fn ended<'a>(stage: &'a CaseStage, ends: &mut Vec<(&'static str, Option<&'a str>, &'a Mark)>) {
    match stage {
        CaseStage::Declined { reason, declined } => ends.push(("declined", Some(reason), declined)),
        CaseStage::Remedied { accepted, .. } => ends.push(("remedied", None, accepted)),
        CaseStage::Escalated { reason, escalated, .. } => ends.push(("escalated", Some(reason), escalated)),
        CaseStage::Closed { before, reason, closed } => {
            ended(before, ends);
            ends.push(("closed", Some(reason), closed));
        }
        _ => {}
    }
}
