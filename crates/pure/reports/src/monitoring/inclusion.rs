//! Who took part: events at which stakeholders met, and consultations with what was said and answered.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::period::Period;
use rozum_model::governance::{Application, InConsultation, Occasion, Submission};
use rozum_model::stakeholder::Sector;

/// The chapter; `None` while nobody met and nothing was put before the public in the period.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let mut chapter = Chapter::new(voice, "inclusion");
    let met: Vec<&Occasion> = occasions(material).collect();
    if !met.is_empty() {
        let persons: u32 = met.iter().map(|own| own.facts.persons.total()).sum();
        let persons = usize::try_from(persons).unwrap_or(usize::MAX);
        let values = [("count", met.len().into()), ("persons", persons.into())];
        chapter.section.say(voice.say("mon-occasions-says", &values, &[&material.here("inclusion")]));
        chapter.grid(&events(material, &met));
    }
    let asked: Vec<(&Application, &InConsultation)> = consultations(material).collect();
    if !asked.is_empty() {
        let said = || submissions(material);
        let answered = said().filter(|own| own.answer.is_some()).count();
        let values =
            [("count", asked.len().into()), ("said", said().count().into()), ("answered", answered.into())];
        let here = material.here("inclusion");
        chapter.section.say(voice.say("mon-consultations-says", &values, &[&here]));
        chapter.grid(&asked_grid(material.period, &asked));
    }
    chapter.whole()
}

/// Events of the period, by day.
pub fn occasions<'a>(material: &MonitoringMaterial<'a>) -> impl Iterator<Item = &'a Occasion> {
    let (scope, period) = (material.scope, material.period);
    let all = material.state.governance.occasions.values().map(AsRef::as_ref);
    all.filter(move |own: &&Occasion| scope.covers(own.region()) && period.has(own.facts.day))
}

/// Consultations that met the period.
fn consultations<'a>(
    material: &MonitoringMaterial<'a>,
) -> impl Iterator<Item = (&'a Application, &'a InConsultation)> {
    let (scope, period) = (material.scope, material.period);
    let all = material.state.governance.applications.values().map(AsRef::as_ref);
    let own = all.filter(move |own: &&Application| scope.covers(Some(own.region())));
    own.filter_map(|own| Some((own, own.stage.consultation()?)))
        .filter(move |(_, asked)| asked.opened.day() <= period.to && period.from <= asked.until)
}

/// What was said in them in the period: a consultation may go on in the next.
pub fn submissions<'a>(material: &MonitoringMaterial<'a>) -> impl Iterator<Item = &'a Submission> {
    let period = material.period;
    consultations(material).flat_map(move |(_, asked)| said_in(period, asked))
}

fn said_in<'a>(period: &Period, asked: &'a InConsultation) -> impl Iterator<Item = &'a Submission> + Clone {
    let all = asked.submissions.iter().map(AsRef::as_ref);
    all.filter(move |own: &&Submission| period.has(own.filed.day()))
}

fn events(material: &MonitoringMaterial<'_>, met: &[&Occasion]) -> Grid {
    let voice = material.voice();
    let row = |own: &&Occasion| {
        let facts = &own.facts;
        let persons = |sector: Sector| Cell::Count(usize::from(facts.persons.of(sector)));
        let accepted = facts.proposals.iter().filter(|one| one.accepted).count();
        let mut cells = vec![
            Cell::link(Some(own.id), "/events/"),
            Cell::Day(facts.day),
            Cell::Quote(facts.title.clone()),
            Cell::Words(voice.t(&format!("mon-strategy-stage-{}", facts.stage.code()))),
        ];
        cells.extend(Sector::ALL.map(persons));
        cells.extend([Cell::Count(facts.proposals.len()), Cell::Count(accepted)]);
        Line { id: own.id.to_string(), path: format!("/events/{}", own.id), cells }
    };
    Grid {
        id: "occasions",
        columns: vec![
            Head::words("event", 4),
            Head::words("day", 6),
            Head::words("title", 12),
            Head::words("strategy-stage", 6),
            Head::figures("business", 4),
            Head::figures("science", 4),
            Head::figures("community", 4),
            Head::figures("authority", 4),
            Head::figures("proposals", 5),
            Head::figures("accepted", 5),
        ],
        rows: met.iter().map(row).collect(),
        wide: true,
    }
}

fn asked_grid(period: &Period, asked: &[(&Application, &InConsultation)]) -> Grid {
    let row = |(own, asked): &(&Application, &InConsultation)| {
        let answers = said_in(period, asked).filter_map(|one| one.answer.as_ref());
        let accepted = answers.clone().filter(|one| one.accepted).count();
        let cells = vec![
            Cell::link(Some(own.id), "/projects/"),
            Cell::Quote(own.current.content.title.clone()),
            Cell::Day(asked.opened.day()),
            Cell::Day(asked.until),
            Cell::Count(said_in(period, asked).count()),
            Cell::Count(answers.count()),
            Cell::Count(accepted),
        ];
        Line { id: own.id.to_string(), path: format!("/projects/{}", own.id), cells }
    };
    Grid {
        id: "consultations",
        columns: vec![
            Head::words("project", 4),
            Head::words("title", 12),
            Head::words("opened", 6),
            Head::words("open-until", 6),
            Head::figures("submissions", 5),
            Head::figures("answered", 5),
            Head::figures("accepted", 5),
        ],
        rows: asked.iter().map(row).collect(),
        wide: false,
    }
}
