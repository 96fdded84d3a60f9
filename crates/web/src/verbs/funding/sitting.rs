//! Sittings of a working group or council: agenda, calling off, attendance.

use crate::verbs::about::matter_of;
use crate::verbs::{Answers, Asked, Choice, Kind, Verb, about};
use jiff::ToSpan as _;
use rozum_model::command::FundingCommand;
use rozum_model::governance::{Body, BodyKind, Matter, ModificationStage, Point, Stage, Weight};
use rozum_model::time::Day;
use rozum_model::{Command, Reason};

/// Publish the agenda of a sitting: what is ready for this body is offered.
pub const PUBLISH: Verb = Verb {
    name: "publish-agenda",
    subject: about::body,
    facts: about::body_facts,
    fields: |asked| {
        let Some(body) = asked.the_body() else { return Vec::new() };
        let ready = ready(asked, body);
        let rows = ready.len().max(1);
        let mut matter = asked.field("matter", Kind::One(ready.iter().map(|m| choice(asked, *m)).collect()));
        matter.values = ready.iter().map(ToString::to_string).collect();
        let mut columns = vec![matter];
        if matches!(body.facts.kind, BodyKind::WorkingGroup { .. }) {
            columns.push(asked.field("conditions", Kind::Line));
        }
        let day = asked.field("sits-on", Kind::Day);
        let day = match earliest(asked, body) {
            Some(earliest) => day.value(earliest),
            None => day,
        };
        vec![day, asked.rows("points", columns, rows)]
    },
    command: |asked, answers, _| {
        let day = answers.day("sits-on");
        let points = read(answers);
        Some(Command::Funding(FundingCommand::PublishAgenda { body: asked.whole()?, day: day?, points }))
    },
};

/// Call a sitting off.
pub const CANCEL: Verb = Verb {
    name: "cancel-sitting",
    subject: about::body_of_part,
    facts: about::sitting_facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let reason = answers.words("reason");
        Some(Command::Funding(FundingCommand::CancelSitting { sitting: asked.whole()?, reason }))
    },
};

/// Record who came, of the members.
pub const ATTEND: Verb = Verb {
    name: "record-attendance",
    subject: about::body_of_part,
    facts: about::sitting_facts,
    fields: |asked| {
        let Some(sitting) = asked.the_sitting() else { return Vec::new() };
        let members = asked.state.governance.members(sitting.id.body(), sitting.day);
        let choices = members.map(|mandate| {
            let (account, sector) = (&mandate.seat.account, mandate.sector.code());
            Choice::new(account.as_str(), asked.person(account)).hint(asked.f.named("ev-sector-", sector))
        });
        // Whoever records should know when those who came cannot decide: no other time can be written down later.
        let group = asked.state.governance.body(sitting.id.body());
        let group = group.is_some_and(|body| matches!(body.facts.kind, BodyKind::WorkingGroup { .. }));
        let needs = if group { "attend-needs-group" } else { "attend-needs-council" };
        let percent = asked.state.governance.numbers().quorum_percent.to_string();
        vec![asked.field("present", Kind::Any(choices.collect())).hint(asked.f.tv(needs, percent))]
    },
    command: |asked, answers, _| {
        let present = answers.read_all("present");
        Some(Command::Funding(FundingCommand::RecordAttendance { sitting: asked.whole()?, present }))
    },
};

fn choice(asked: &Asked<'_>, matter: Matter) -> Choice {
    Choice::new(matter, asked.matter(matter))
}

/// The first day for which an agenda of today is early enough.
fn earliest(asked: &Asked<'_>, body: &Body) -> Option<Day> {
    let numbers = asked.state.governance.numbers();
    let days = match body.facts.kind {
        BodyKind::WorkingGroup { .. } => numbers.group_agenda_days,
        BodyKind::Council => numbers.council_agenda_days,
        _ => return None,
    };
    asked.today.checked_add(i64::from(days).days()).ok()
}

/// What could stand on an agenda of this body now.
fn ready(asked: &Asked<'_>, body: &Body) -> Vec<Matter> {
    let mut all = match body.facts.kind {
        BodyKind::WorkingGroup { .. } => for_group(asked, body),
        BodyKind::Council => for_council(asked, body),
        _ => Vec::new(),
    };
    // What waits for a sitting already needs no other.
    let own = |sitting: &&std::sync::Arc<rozum_model::governance::Sitting>| {
        sitting.id.body() == body.id && sitting.cancelled.is_none()
    };
    let open = |matter: Matter| {
        let mut sittings = asked.state.governance.sittings.values().filter(own);
        sittings.any(|sitting| sitting.item(matter).is_some_and(|item| item.closed.is_none()))
    };
    all.retain(|matter| !open(*matter));
    all
}

fn for_group(asked: &Asked<'_>, body: &Body) -> Vec<Matter> {
    let governance = &asked.state.governance;
    let own = |call| governance.call(call).is_some_and(|call| call.terms.working_group == body.id);
    let of = |application: &rozum_model::governance::Application| match &application.stage {
        Stage::Consulted(_) | Stage::Returned(_) => Some(Matter::Application(application.id)),
        stage => {
            let work = stage.work()?;
            let number = work.open_modification()?;
            let change = work.modification(number)?;
            let waits = change.weight == Weight::Major && change.stage == ModificationStage::Requested;
            waits.then_some(Matter::Modification { application: application.id, number })
        }
    };
    governance.applications.values().filter(|one| own(one.call)).filter_map(|one| of(one)).collect()
}

fn for_council(asked: &Asked<'_>, body: &Body) -> Vec<Matter> {
    let Some(region) = body.region() else { return Vec::new() };
    let packages = asked.state.governance.calls.values().flat_map(|call| &call.packages);
    let open = packages.filter(|package| package.regions().contains(&region));
    let open = open.filter(|package| package.resolution(region).is_none());
    open.map(|package| Matter::Package(package.id)).collect()
}

fn read(answers: &Answers) -> Vec<Point> {
    let read = |[matter, conditions]: [String; 2]| {
        let found = matter_of(&matter);
        if found.is_none() {
            answers.tell("matter", Reason::new("answer-missing"));
        }
        Some(Point { matter: found?, conditions: split(&conditions) })
    };
    let rows = answers.rows(["matter", "conditions"]);
    // A point that was taken off the agenda leaves its conditions behind.
    rows.into_iter().filter(|[matter, _]| !matter.is_empty()).filter_map(read).collect()
}

/// Conditions stand in one line, with a semicolon between.
fn split(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_told_apart_by_semicolons() {
        assert_eq!(split(" a ;; b "), ["a", "b"]);
        assert!(split(" ").is_empty());
    }
}
