//! What a task is about, in words: a number alone tells nobody what waits.

use crate::frame::Frame;
use rozum_app::Offer;
use rozum_model::State;
use rozum_model::event::Subject;
use rozum_model::governance::{ApplicationId, BodyId, CaseAbout, CaseId, MandateId, Matter, SittingId};

/// The thing by its name and number, with the part of it and the person.
pub fn words(f: &Frame, state: &State, offer: &Offer) -> String {
    let id = offer.id.as_str();
    match &offer.subject {
        Subject::Application(own) => part(f, offer, project(state, *own)),
        Subject::Call(own) => named(id, state.governance.call(*own).map(|found| found.terms.title.as_str())),
        Subject::Body(own) => body(f, state, *own, id),
        Subject::Organisation(own) => {
            named(id, state.governance.organisation(*own).map(|found| found.facts.name.as_str()))
        }
        Subject::Case(own) => case(f, state, *own),
        Subject::Indicator(own) => {
            named(id, state.governance.entered_indicator(*own).map(|found| found.terms.name.as_str()))
        }
        Subject::Review(own) => {
            let about = state.governance.stage_review(*own).map(|found| found.about.to_string());
            named(id, about.as_deref())
        }
        Subject::Risk(own) => named(id, state.governance.risk(*own).map(|found| found.entry.what.as_str())),
        Subject::Occasion(own) => {
            named(id, state.governance.occasion(*own).map(|found| found.facts.title.as_str()))
        }
        // A review is also asked for of a priority, whose page is that of its strategy.
        Subject::Strategy(region) if id != region.to_string() => id.to_owned(),
        Subject::Strategy(region) => f.region(region).into_owned(),
        _ => String::new(),
    }
}

fn named(id: &str, name: Option<&str>) -> String {
    name.map_or_else(|| id.to_owned(), |name| format!("{id} «{name}»"))
}

fn project(state: &State, id: ApplicationId) -> String {
    named(&id.to_string(), state.governance.application(id).map(|found| found.current.content.title.as_str()))
}

/// With which report, change, submission or condition.
fn part(f: &Frame, offer: &Offer, project: String) -> String {
    let Some((_, number)) = offer.id.split_once('/') else { return project };
    let word = match offer.verb {
        "decide-modification" => "modification-number",
        "answer-statement" => "work-statement",
        "verify-condition" => "work-condition",
        _ => "report-number",
    };
    format!("{project}, {}", f.tv(word, number))
}

/// A sitting with its day and what is voted on, a mandate with its person, or the body.
fn body(f: &Frame, state: &State, own: BodyId, id: &str) -> String {
    let name = named(&own.to_string(), state.governance.body(own).map(|found| found.facts.name.as_str()));
    if let Some(mandate) = id.parse::<MandateId>().ok().and_then(|id| state.governance.mandate(id)) {
        return format!("{}, {name}", f.person(&mandate.seat.account));
    }
    let (sitting, number) = id.split_once('/').map_or((id, None), |(own, number)| (own, number.parse().ok()));
    let Some(found) = sitting.parse::<SittingId>().ok().and_then(|id| state.governance.sitting(id)) else {
        return name;
    };
    let item = number.and_then(|number: usize| found.items.get(number.checked_sub(1)?));
    match item {
        Some(item) => format!("{}, {}", matter(state, item.point.matter), f.day(&found.day)),
        None => format!("{sitting}, {}, {name}", f.day(&found.day)),
    }
}

fn matter(state: &State, matter: Matter) -> String {
    let title = |id| state.governance.application(id).map(|found| found.current.content.title.as_str());
    match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => {
            named(&matter.to_string(), title(id))
        }
        Matter::Package(id) => {
            named(&id.to_string(), state.governance.call(id.call()).map(|call| call.terms.title.as_str()))
        }
    }
}

fn case(f: &Frame, state: &State, id: CaseId) -> String {
    let about = state.governance.case(id).map(|case| case.about);
    let told = about.map(|about| match about {
        CaseAbout::Application(own) => project(state, own),
        CaseAbout::Body(own) => {
            named(&own.to_string(), state.governance.body(own).map(|found| found.facts.name.as_str()))
        }
        CaseAbout::Priority(own) => {
            named(&own.to_string(), state.priority(own).map(|found| found.item.text.as_str()))
        }
    });
    let case = format!("{} {id}", f.t("case"));
    told.map_or_else(|| case.clone(), |told| format!("{case}: {told}"))
}
