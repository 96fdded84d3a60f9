//! Days ahead: terms that run, sittings, work that is due.

use super::news::called;
use crate::frame::Frame;
use rozum_governance::{Deadline, DeadlineOf, Light, deadlines, readings};
use rozum_model::State;
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, ApplicationId, BodyId, CallStage, CaseAbout, Matter, RiskAbout, Sitting, Stage, Steered,
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
    state.governance.sittings.values().for_each(|own| sitting(own, &mut all));
    state.governance.applications.values().for_each(|own| project(own, &mut all));
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

fn sitting(sitting: &Sitting, all: &mut Vec<Ahead>) {
    if sitting.cancelled.is_some() || sitting.attendance.is_some() {
        return;
    }
    let id = sitting.id;
    let mut ahead = Ahead::new(sitting.day, "sitting", Subject::Body(id.body())).part(&id.number());
    ahead.place = Some(format!("/bodies/{}/sittings/{}", id.body(), id.number()));
    ahead.projects.extend(sitting.items.iter().filter_map(|item| match item.point.matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => Some(id),
        Matter::Package(_) => None,
    }));
    all.push(ahead);
}

fn project(application: &Application, all: &mut Vec<Ahead>) {
    let subject = || Subject::Application(application.id);
    if let Stage::PublicConsultation(stage) = &application.stage {
        all.push(Ahead::new(stage.until, "consultation", subject()));
    }
    let contract = application.stage.contract();
    if let (Some(contract), Stage::Contracted(_)) = (contract, &application.stage) {
        all.push(Ahead::new(contract.terms.starts, "work-starts", subject()));
    }
    // What is done or ended awaits nothing more.
    let (Some(contract), Some(work), false) =
        (contract, application.stage.work(), is_over(&application.stage))
    else {
        return;
    };
    all.push(Ahead::new(contract.terms.ends, "work-ends", subject()));
    for (number, milestone) in (1_u16..).zip(&application.current.content.milestones) {
        if !work.reached().any(|reached| reached == number) {
            let mut ahead = Ahead::new(milestone.due, "milestone", subject()).part(&number);
            ahead.detail = Some(milestone.title.clone());
            all.push(ahead);
        }
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
        let waits = readings(state, indicator, today).into_iter().filter(|own| own.light == Light::Awaited);
        for reading in waits {
            let Some(due) = reading.due else { continue };
            let mut ahead =
                Ahead::new(due, "observation", Subject::Indicator(indicator.id)).part(&reading.period);
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
