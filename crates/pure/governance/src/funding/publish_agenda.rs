//! Publish the agenda of a sitting, long enough before it.

use super::Decided;
use super::open_consultation::days_between;
use super::step::Step;
use crate::texts::{Field, required};
use crate::{Refusal, bodies, numbers};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    Application, Body, BodyId, BodyKind, Matter, ModificationStage, PackageId, Point, SittingId, Stage,
    Weight,
};
use rozum_model::time::Day;

/// Most points of a sitting.
const MOST: usize = 100;

pub(super) fn decide(step: &Step<'_>, body: BodyId, day: Day, points: &[Point]) -> Decided {
    bodies::open(step.state, body)?;
    let kind = step.state.governance.body(body).map(|body| body.facts.kind);
    let numbers = step.state.governance.numbers();
    let least = match kind {
        Some(BodyKind::WorkingGroup { .. }) => numbers.group_agenda_days,
        Some(BodyKind::Council) => numbers.council_agenda_days,
        _ => return Err(Reason::new("body-does-not-vote").with("body", body.to_string()).into()),
    };
    let mut reasons = Vec::new();
    let days = days_between(step.day, day);
    if days < i64::from(least) {
        let reason = Reason::new("agenda-too-late").with("days", days);
        reasons.push(reason.with("least", u32::from(least)));
    }
    if points.is_empty() || points.len() > MOST {
        let reason = Reason::new("agenda-count-out-of-range").with("count", points.len());
        reasons.push(reason.with("most", MOST));
    }
    for (index, point) in points.iter().enumerate() {
        if points[..index].iter().any(|earlier| earlier.matter == point.matter) {
            reasons.push(Reason::new("matter-named-twice").with("matter", point.matter.to_string()));
        }
        reasons.extend(check(step, body, point));
    }
    Refusal::if_any(reasons)?;
    let sitting = next(step, body).ok_or_else(numbers::exhausted)?;
    Ok(vec![FundingEvent::AgendaPublished { sitting, day, points: points.to_vec() }])
}

fn next(step: &Step<'_>, body: BodyId) -> Option<SittingId> {
    let all = SittingId::new(body, 0)..=SittingId::new(body, u16::MAX);
    let last = step.state.governance.sittings.range(all).next_back().map_or(0, |(id, _)| id.number());
    last.checked_add(1).map(|number| SittingId::new(body, number))
}

/// Whether this body can vote on the point now.
fn check(step: &Step<'_>, body: BodyId, point: &Point) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("matter", point.matter.to_string());
    let mut reasons = Vec::new();
    let pending = step.state.governance.sittings.values().any(|sitting| {
        let open = sitting.cancelled.is_none() && sitting.id.body() == body;
        open && sitting.item(point.matter).is_some_and(|item| item.closed.is_none())
    });
    if pending {
        reasons.push(named(Reason::new("matter-already-on-an-agenda")));
    }
    for (index, condition) in point.conditions.iter().enumerate() {
        required(Field::of("condition", index), condition, &mut reasons);
    }
    match point.matter {
        Matter::Application(id) => match step.application(id) {
            Err(reason) => reasons.push(reason),
            Ok(application) => {
                reasons.extend(own_group(step, body, application));
                if !matches!(application.stage, Stage::Consulted(_) | Stage::Returned(_)) {
                    reasons.push(step.impossible(application, "proposed"));
                }
            }
        },
        Matter::Modification { application, number } => match step.application(application) {
            Err(reason) => reasons.push(reason),
            Ok(application) => {
                reasons.extend(own_group(step, body, application));
                if !waits_for_the_group(application, number) {
                    reasons.push(named(Reason::new("modification-not-waiting")));
                }
                // Work goes on meanwhile: nobody would verify them before it does.
                if !point.conditions.is_empty() {
                    reasons.push(named(Reason::new("modification-with-conditions")));
                }
            }
        },
        Matter::Package(id) => reasons.extend(package(step, body, id)),
    }
    if matches!(point.matter, Matter::Package(_)) && !point.conditions.is_empty() {
        reasons.push(named(Reason::new("council-adds-nothing")));
    }
    reasons
}

/// A reason unless it is the group that the call names.
fn own_group(step: &Step<'_>, body: BodyId, application: &Application) -> Option<Reason> {
    let group = step.call(application.call).map(|call| call.terms.working_group);
    let reason = || Reason::new("not-of-this-body").with("matter", application.id.to_string());
    (group != Ok(body)).then(|| reason().with("body", body.to_string()))
}

/// Whether a major change waits for a vote of the working group.
pub(super) fn waits_for_the_group(application: &Application, number: u16) -> bool {
    let work = application.stage.under_way();
    work.and_then(|work| work.modification(number)).is_some_and(|modification| {
        modification.weight == Weight::Major && matches!(modification.stage, ModificationStage::Requested)
    })
}

/// A council votes once on a package that asks its region.
fn package(step: &Step<'_>, body: BodyId, id: PackageId) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("matter", id.to_string());
    let Some(package) = step.state.governance.package(id) else {
        return vec![named(Reason::new("package-unknown"))];
    };
    let council = step.state.governance.body(body).filter(|body| body.facts.kind == BodyKind::Council);
    let Some(region) = council.and_then(Body::region) else {
        return vec![named(Reason::new("not-of-this-body")).with("body", body.to_string())];
    };
    if !package.regions().contains(&region) {
        return vec![named(Reason::new("not-of-this-body")).with("body", body.to_string())];
    }
    if package.resolution(region).is_some() {
        return vec![named(Reason::new("package-already-decided")).with("region", region.to_string())];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use crate::samples::document;
    use crate::samples::funding::{
        SECRETARY, agenda, attending, consulted, council, decided, first, forming, group, package, proposed,
        sitting, submitted,
    };
    use crate::samples::seats::{body, day, done, no, other_region, person, seat, seated};
    use rozum_model::command::{BodiesCommand, FundingCommand};
    use rozum_model::governance::{BodyFacts, BodyId, BodyKind, Matter, Point, Verdict};
    use rozum_model::{Actor, State};

    const MATTER: fn() -> Matter = || Matter::Application(first());

    fn found(state: &State, on: i64, command: FundingCommand) -> Vec<String> {
        no(state, on, &person(SECRETARY), command)
    }

    #[test]
    fn an_agenda_is_early_and_of_this_body() {
        let state = consulted();
        assert_eq!(found(&state, 31, agenda(group(), 35, &[MATTER()])), ["agenda-too-late days=4 least=5"]);
        assert!(found(&state, 31, agenda(group(), 36, &[MATTER()])).is_empty());
        assert_eq!(
            found(&state, 31, agenda(group(), 36, &[])),
            ["agenda-count-out-of-range count=0 most=100"]
        );
        assert_eq!(
            found(&state, 31, agenda(group(), 36, &[MATTER(), MATTER()])),
            ["matter-named-twice matter=05-A001"]
        );
        assert_eq!(
            found(&state, 31, agenda(council(), 41, &[MATTER()])),
            ["not-of-this-body matter=05-A001 body=05-B04"]
        );
        assert_eq!(found(&state, 31, agenda(body(2), 41, &[MATTER()])), ["body-does-not-vote body=05-B02"]);
        assert_eq!(found(&state, 31, agenda(body(9), 41, &[MATTER()])), ["body-unknown body=05-B09"]);
        let early = found(&submitted(), 31, agenda(group(), 41, &[MATTER()]));
        assert_eq!(
            early,
            [
                "application-step-impossible application=05-A001 from=submitted verb=publish-agenda to=proposed"
            ]
        );
        let change = Matter::Modification { application: first(), number: 1 };
        assert_eq!(
            found(&state, 31, agenda(group(), 41, &[change])),
            ["modification-not-waiting matter=05-A001/1"]
        );
        assert_eq!(
            found(&state, 31, agenda(council(), 41, &[change])),
            ["not-of-this-body matter=05-A001 body=05-B04", "modification-not-waiting matter=05-A001/1"]
        );
        let unknown = Matter::Modification { application: "05-A009".parse().unwrap(), number: 1 };
        assert_eq!(
            found(&state, 31, agenda(group(), 41, &[unknown])),
            ["application-unknown application=05-A009"]
        );
        let unknown = Matter::Application("05-A009".parse().unwrap());
        assert_eq!(
            found(&state, 31, agenda(group(), 41, &[unknown])),
            ["application-unknown application=05-A009"]
        );
    }

    #[test]
    fn a_matter_stands_on_one_agenda_at_a_time() {
        let mut state = consulted();
        done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[MATTER()]));
        assert_eq!(
            found(&state, 31, agenda(group(), 50, &[MATTER()])),
            ["matter-already-on-an-agenda matter=05-A001"]
        );
    }

    #[test]
    fn a_council_adds_nothing_and_decides_once() {
        let mut state = proposed();
        let matter = Matter::Package(package());
        assert_eq!(
            found(&state, 41, agenda(council(), 60, &[matter])),
            ["package-unknown matter=05-C01-P01"]
        );
        done(&mut state, 41, &person(SECRETARY), forming(&[MATTER()]));
        assert_eq!(found(&state, 41, agenda(council(), 50, &[matter])), ["agenda-too-late days=9 least=10"]);
        assert_eq!(
            found(&state, 41, agenda(group(), 50, &[matter])),
            ["not-of-this-body matter=05-C01-P01 body=05-B03"]
        );
        let conditions = vec!["дешевше".to_owned()];
        let adding = FundingCommand::PublishAgenda {
            body: council(),
            day: day(60),
            points: vec![Point { matter, conditions }],
        };
        assert_eq!(found(&state, 41, adding), ["council-adds-nothing matter=05-C01-P01"]);
        assert_eq!(
            found(&decided(Verdict::Approve), 61, agenda(council(), 80, &[matter])),
            ["package-already-decided matter=05-C01-P01 region=UA-05"]
        );
    }

    #[test]
    fn a_council_whose_region_is_asked_for_nothing_does_not_vote() {
        let mut state = proposed();
        done(&mut state, 41, &person(SECRETARY), forming(&[MATTER()]));
        for kind in [BodyKind::Secretariat, BodyKind::Council] {
            let facts = BodyFacts { name: kind.code().to_owned(), kind, act: document() };
            let opening = BodiesCommand::OpenBody { region: Some(other_region()), facts };
            done(&mut state, 41, &Actor::Operator, opening);
        }
        seated(&mut state, 41, BodyId::new(Some(other_region()), 1), seat(21, 4, 41, 2000));
        let other = agenda(BodyId::new(Some(other_region()), 2), 60, &[Matter::Package(package())]);
        let found = no(&state, 41, &person(21), other);
        assert_eq!(found, ["not-of-this-body matter=05-C01-P01 body=14-B02"]);
    }

    #[test]
    fn attendance_is_of_members_on_the_day() {
        let mut state = consulted();
        done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[MATTER()]));
        let here = sitting(group(), 1);
        assert_eq!(
            found(&state, 39, attending(here, &[5])),
            ["sitting-not-today sitting=05-B03-S01 day=1970-02-10 today=1970-02-09"]
        );
        assert_eq!(
            found(&state, 40, attending(here, &[5, 5, 12])),
            [
                "attendance-named-twice account=a-0000000000000005",
                "attendance-of-a-stranger account=a-000000000000000c"
            ]
        );
        done(&mut state, 40, &person(SECRETARY), attending(here, &[5]));
        assert_eq!(
            found(&state, 40, attending(here, &[5])),
            ["attendance-already-recorded sitting=05-B03-S01"]
        );
        assert_eq!(
            found(&state, 40, attending(sitting(group(), 7), &[5])),
            ["sitting-unknown sitting=05-B03-S07"]
        );
    }

    #[test]
    fn a_sitting_that_is_over_is_not_called_off() {
        let state = proposed();
        let cancelling = |reason: &str| FundingCommand::CancelSitting {
            sitting: sitting(group(), 1),
            reason: reason.to_owned(),
        };
        assert_eq!(found(&state, 41, cancelling("перенесено")), ["sitting-over sitting=05-B03-S01"]);
    }
}
