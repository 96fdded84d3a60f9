//! Days ahead: terms that run, sittings, work that is due.

use super::news::called;
use crate::frame::Frame;
use rozum_governance::{Deadline, DeadlineOf, Light, deadlines, next_observation, readings};
use rozum_model::State;
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, ApplicationId, BodyId, CallStage, CaseAbout, Implementing, Indicator, Matter, RiskAbout,
    Sitting, Stage, Steered,
};
use rozum_model::time::Day;

/// A day ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The day.
    pub day: Day,
    /// The word of what it is.
    pub what: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// Which of several such days of the same subject; empty where there is one.
    pub part: String,
    /// What people called that part.
    pub detail: Option<String>,
    /// Path of the page, where it is not that of the subject.
    pub place: Option<String>,
    /// Projects that it concerns.
    pub projects: Vec<ApplicationId>,
    /// Bodies that it concerns.
    pub bodies: Vec<BodyId>,
}

impl Ahead {
    fn new(day: Day, what: &'static str, subject: Subject) -> Self {
        Self {
            day,
            what,
            subject,
            part: String::new(),
            detail: None,
            place: None,
            projects: Vec::new(),
            bodies: Vec::new(),
        }
    }

    fn part(mut self, part: &impl ToString) -> Self {
        self.part = part.to_string();
        self
    }

    /// Together with what is steered.
    fn steered(mut self, about: Steered) -> Self {
        let place = match about {
            Steered::Strategy(region) => format!("/regions/{region}"),
            Steered::Priority(id) => format!("/priorities/{id}"),
            Steered::Application(id) => format!("/projects/{id}"),
        };
        if let Steered::Application(id) = about {
            self.projects.push(id);
        }
        // The subject may have no page of its own.
        self.place = Some(crate::subject::path(&self.subject).unwrap_or(place));
        self
    }

    /// What it is about, in a line.
    pub fn title(&self, f: &Frame, state: &State) -> String {
        let name = called(f, state, &self.subject).unwrap_or_default();
        self.detail.as_ref().map_or_else(|| name.clone(), |detail| format!("{detail}; {name}"))
    }

    /// Path of the page.
    pub fn path(&self) -> String {
        self.place.clone().or_else(|| crate::subject::path(&self.subject)).unwrap_or_else(|| "/".to_owned())
    }
}

/// All of them from today on, the nearest first.
pub fn ahead(state: &State, today: Day) -> Vec<Ahead> {
    let mut all = Vec::new();
    calls(state, &mut all);
    state.governance.sittings.values().for_each(|own| sitting(state, own, &mut all));
    state.governance.applications.values().for_each(|own| project(state, own, &mut all));
    all.extend(deadlines(state).iter().filter_map(|own| deadline(state, own)));
    steering(state, today, &mut all);
    all.retain(|day| day.day >= today);
    all.sort_by(|a, b| (a.day, a.what, &a.subject, &a.part).cmp(&(b.day, b.what, &b.subject, &b.part)));
    all
}

fn calls(state: &State, all: &mut Vec<Ahead>) {
    let open = |stage: &CallStage| matches!(stage, CallStage::Published(_));
    for call in state.governance.calls.values().filter(|call| open(&call.stage)) {
        for (what, day) in [("call-opens", call.terms.opens), ("call-closes", call.terms.closes)] {
            let mut ahead = Ahead::new(day, what, Subject::Call(call.id));
            ahead.bodies.push(call.terms.working_group);
            all.push(ahead);
        }
    }
}

fn sitting(state: &State, sitting: &Sitting, all: &mut Vec<Ahead>) {
    if sitting.cancelled.is_some() || sitting.attendance.is_some() {
        return;
    }
    let id = sitting.id;
    let mut ahead = Ahead::new(sitting.day, "sitting", Subject::Body(id.body())).part(&id.number());
    ahead.place = Some(format!("/bodies/{}/sittings/{}", id.body(), id.number()));
    ahead.projects = sitting.items.iter().flat_map(|item| projects(state, item.point.matter)).collect();
    all.push(ahead);
}

/// The projects that are decided on with a point of an agenda; a council decides on whole packages.
fn projects(state: &State, matter: Matter) -> Vec<ApplicationId> {
    match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => vec![id],
        Matter::Package(id) => {
            let lines = state.governance.package(id).into_iter().flat_map(|package| &package.lines);
            lines.flat_map(|line| projects(state, line.matter)).collect()
        }
    }
}

fn project(state: &State, application: &Application, all: &mut Vec<Ahead>) {
    let subject = || Subject::Application(application.id);
    match &application.stage {
        Stage::PublicConsultation(stage) => all.push(Ahead::new(stage.until, "consultation", subject())),
        // What came back is handed in again while the call is open.
        Stage::ReturnedForFix(_) => {
            let call = state.governance.call(application.call);
            all.extend(call.map(|call| Ahead::new(call.terms.closes, "handed-in-again", subject())));
        }
        _ => {}
    }
    // What is done or ended awaits nothing more.
    let Some(contract) = application.stage.contract().filter(|_| !is_over(&application.stage)) else {
        return;
    };
    let work = application.stage.work();
    if work.is_none() {
        all.push(Ahead::new(contract.terms.starts, "work-starts", subject()));
    }
    all.push(Ahead::new(contract.terms.ends, "work-ends", subject()));
    let reached: Vec<u16> = work.into_iter().flat_map(Implementing::reached).collect();
    let milestones = (1_u16..).zip(&application.current.content.milestones);
    for (number, milestone) in milestones.filter(|(number, _)| !reached.contains(number)) {
        let mut ahead = Ahead::new(milestone.due, "milestone", subject()).part(&number);
        ahead.detail = Some(milestone.title.clone());
        all.push(ahead);
    }
}

const fn is_over(stage: &Stage) -> bool {
    matches!(
        stage,
        Stage::Completed(_)
            | Stage::Evaluated(_)
            | Stage::Closed(_)
            | Stage::Terminated(_)
            | Stage::Withdrawn(_)
    )
}

fn deadline(state: &State, deadline: &Deadline) -> Option<Ahead> {
    let (what, subject, part) = match deadline.of {
        DeadlineOf::Complaint(id) => ("complaint", Subject::Case(id), String::new()),
        DeadlineOf::Answer(id) => ("answer", Subject::Case(id), String::new()),
        DeadlineOf::Conclusion(id) => ("conclusion", Subject::Case(id), String::new()),
        DeadlineOf::Remedy(id) => ("remedy", Subject::Case(id), String::new()),
        DeadlineOf::Appeal(id) => ("appeal", Subject::Case(id), String::new()),
        DeadlineOf::Control(id, report) => ("control", Subject::Application(id), report.to_string()),
    };
    let mut ahead = Ahead::new(deadline.due?, what, subject).part(&part);
    if let Subject::Case(id) = ahead.subject {
        let case = state.governance.case(id)?;
        ahead.bodies.push(case.body);
        match case.about {
            CaseAbout::Application(id) => ahead.projects.push(id),
            CaseAbout::Priority(_) => {}
            CaseAbout::Body(id) => ahead.bodies.push(id),
        }
    }
    Some(ahead)
}

/// Periods for which an observation is awaited, each with its last day; where none is, the one that is asked for next.
fn observations(state: &State, indicator: &Indicator, today: Day) -> Vec<(Day, Day)> {
    let waits = readings(state, indicator, today).into_iter().filter(|own| own.light == Light::Awaited);
    let mut all: Vec<_> = waits.filter_map(|own| Some((own.period, own.due?))).collect();
    if all.is_empty() {
        let next = next_observation(state, indicator).and_then(|(period, due)| Some((period, due?)));
        all.extend(next.filter(|(_, due)| *due >= today));
    }
    all
}

fn steering(state: &State, today: Day, all: &mut Vec<Ahead>) {
    let governance = &state.governance;
    for review in governance.reviews.values() {
        let subject = || Subject::Review(review.id);
        if review.is_open() {
            all.push(Ahead::new(review.due, "review", subject()).steered(review.about));
        }
        if let Some((_, until)) = review.awaited() {
            all.push(Ahead::new(until, "follow-up", subject()).steered(review.about));
        }
    }
    for indicator in governance.indicators.values() {
        for (period, due) in observations(state, indicator, today) {
            let mut ahead = Ahead::new(due, "observation", Subject::Indicator(indicator.id)).part(&period);
            ahead.bodies.push(indicator.terms.owner);
            all.push(ahead.steered(indicator.terms.about));
        }
    }
    for risk in governance.risks.values() {
        let Some((_, day)) = risk.stands() else { continue };
        let mut ahead = Ahead::new(day, "risk", Subject::Risk(risk.id));
        ahead.bodies.push(risk.owner());
        match risk.entry.about {
            RiskAbout::Application(id) => ahead.projects.push(id),
            RiskAbout::Priority(_) | RiskAbout::Region(_) => {}
            RiskAbout::Body(id) => ahead.bodies.push(id),
        }
        all.push(ahead);
    }
}

#[cfg(test)]
mod tests {
    use super::super::scope::Scope;
    use super::*;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};
    use std::sync::Arc;

    fn read<T: DeserializeOwned>(value: Value) -> Arc<T> {
        Arc::new(serde_json::from_value(value).unwrap())
    }

    /// A project of Vinnytsia that asks Zhytomyr for money too, handed in or returned; the council of Zhytomyr sits.
    fn shared(stage: &Value, matter: &Value) -> State {
        let mut state = State::default();
        let mark = json!({"by": "operator", "at": "2026-03-02T10:00:00Z", "seq": 7});
        let shares = json!([{"region": "UA-05", "amount": 10}, {"region": "UA-18", "amount": 10}]);
        let line = json!({"matter": {"application": "05-A001"}, "title": "Сушарня", "shares": shares,
            "conditions": [], "sitting": "05-B03-S01"});
        let package =
            json!({"id": "05-C01-P01", "lines": [line], "hash": "", "formed": mark, "resolutions": []});
        let call = json!({"id": "05-C01", "stage": {"published": mark}, "packages": [package],
            "terms": {"title": "Конкурс", "act": {"title": "Наказ"}, "tasks": ["05-T01"],
            "working_group": "05-B03", "requirements": [], "criteria": [], "allocations": shares, "cap": 20,
            "own_percent": 0, "opens": "2026-03-01", "closes": "2026-04-01"}});
        let budget = json!([{"source": "development-fund", "year": 2026, "milestone": 1, "amount": 5},
            {"source": "regional", "region": "UA-18", "year": 2026, "milestone": 1, "amount": 5}]);
        let content = json!({"title": "Сушарня", "summary": "", "task": "05-T01", "lead": "o-0001",
            "partners": [], "kved": "10.39", "budget": budget, "milestones": [], "indicators": [],
            "effects": {"green": "", "digital": "", "inclusion": ""}});
        let project = json!({"id": "05-A001", "call": "05-C01", "current": {"content": content, "submitted": mark},
            "earlier": [], "stage": stage, "acts": {}});
        let item = json!({"point": {"matter": matter, "conditions": []}, "recusals": [], "ballots": [], "closed": null});
        let sitting = json!({"id": "18-B01-S01", "day": "2026-03-20", "items": [item], "published": mark,
            "attendance": null, "cancelled": null});
        state.governance.calls.insert("05-C01".parse().unwrap(), read(call));
        state.governance.applications.insert("05-A001".parse().unwrap(), read(project));
        state.governance.sittings.insert("18-B01-S01".parse().unwrap(), read(sitting));
        state
    }

    fn days(state: &State, path: &str) -> Vec<String> {
        let scope = Scope::of(&format!("{path}/calendar.ics")).unwrap();
        let all = ahead(state, jiff::civil::date(2026, 3, 10));
        all.iter()
            .filter(|day| scope.has(state, day))
            .map(|day| format!("{} {}", day.what, day.day))
            .collect()
    }

    #[test]
    fn what_came_back_is_handed_in_again_while_the_call_is_open() {
        let mark = json!({"by": "operator", "at": "2026-03-02T10:00:00Z", "seq": 7});
        let returned = json!({"returned-for-fix":
            {"before": {"submitted": mark}, "reasons": ["Немає кошторису."], "returned": mark}});
        let state = shared(&returned, &json!({"package": "05-C01-P02"}));
        assert_eq!(days(&state, "/projects/05-A001"), ["handed-in-again 2026-04-01"]);
        assert!(days(&state, "/regions/UA-05").contains(&"handed-in-again 2026-04-01".to_owned()));
    }

    #[test]
    fn a_sitting_of_another_region_is_in_the_calendars_of_a_shared_project() {
        let mark = json!({"by": "operator", "at": "2026-03-02T10:00:00Z", "seq": 7});
        let submitted = json!({"submitted": {"submitted": mark}});
        let sitting = "sitting 2026-03-20".to_owned();
        for matter in [json!({"application": "05-A001"}), json!({"package": "05-C01-P01"})] {
            let state = shared(&submitted, &matter);
            assert_eq!(days(&state, "/projects/05-A001"), std::slice::from_ref(&sitting));
            for region in ["UA-05", "UA-18"] {
                assert!(days(&state, &format!("/regions/{region}")).contains(&sitting), "{region}");
            }
            assert!(!days(&state, "/regions/UA-32").contains(&sitting));
        }
    }
}
