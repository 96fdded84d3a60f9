//! Risks: the questions that figures raise, by family, and the register of risks. A flag is a question, never a verdict.

use super::MonitoringMaterial;
use super::chapter::Chapter;
use super::grid::{Cell, Grid, Head, Line};
use super::things;
use rozum_model::governance::Risk;
use rozum_risks::{Family, Finding, Outcome, find, of_family};

/// The chapter; `None` while no indicator flags and no risk is registered.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Option<Chapter> {
    let voice = material.voice();
    let flags: Vec<&Finding> = material.findings().filter(|own| own.outcome.is_flag()).collect();
    let all = material.standing.governance.risks.values().map(AsRef::as_ref);
    let entries: Vec<&Risk> = all.filter(|own: &&Risk| material.scope.covers(own.id.region())).collect();
    if flags.is_empty() && entries.is_empty() {
        return None;
    }
    let mut chapter = Chapter::new(voice, "risks");
    let asked = material.rows(material.scope.list("/risks", &[("outcome", "flag")]), "risks");
    chapter.section.say(voice.count("mon-risks-says", flags.len(), &asked));
    chapter.section.note(voice.words("risk-proviso"));
    chapter.grid(&families(material));
    chapter.grid(&flagged(material, &flags));
    if !entries.is_empty() {
        let open = entries.iter().filter(|own| own.stands().is_some()).count();
        let values = [("count", entries.len().into()), ("open", open.into())];
        let open_ones = material.scope.list(things::RISKS, &[("state", "open")]);
        let lists = [material.scope.path(things::RISKS), open_ones].map(|list| material.rows(list, "risks"));
        chapter.section.say(voice.say("mon-register-says", &values, &lists.each_ref().map(String::as_str)));
        chapter.grid(&register(material, &entries));
    }
    chapter.whole()
}

fn families(material: &MonitoringMaterial<'_>) -> Grid {
    let voice = material.voice();
    let row = |family: Family| {
        let ids: Vec<&str> = of_family(family).map(|one| one.id).collect();
        let own = || material.findings().filter(|one| ids.contains(&one.indicator));
        let list = |more: &[(&str, &str)]| {
            let by: Vec<_> = [("family", family.code())].into_iter().chain(more.iter().copied()).collect();
            material.rows(material.scope.list("/risks", &by), "risks")
        };
        let count = |outcome: &str| {
            let count = own().filter(|one| one.outcome.code() == outcome).count();
            Cell::Counted(count, list(&[("outcome", outcome)]))
        };
        let cells = vec![
            Cell::Words(voice.t(&format!("risk-family-{}", family.code()))),
            count("flag"),
            count("clear"),
            count("not-computable"),
        ];
        Line { id: family.code().to_owned(), path: list(&[]), cells }
    };
    Grid {
        id: "risk-families",
        columns: vec![
            Head::words("family", 10),
            Head::figures("flags", 4),
            Head::figures("clear", 4),
            Head::figures("not-computable", 4),
        ],
        rows: Family::ALL.into_iter().map(row).collect(),
        wide: false,
    }
}

fn flagged(material: &MonitoringMaterial<'_>, flags: &[&Finding]) -> Grid {
    Grid {
        id: "flags",
        columns: vec![
            Head::words("risk-indicator", 3),
            Head::words("risk-name", 8),
            Head::words("about", 5),
            Head::words("question", 16),
            Head::figures("measured", 0),
            Head::figures("threshold", 0),
        ],
        rows: flags.iter().map(|own| flag(material, own)).collect(),
        wide: false,
    }
}

fn flag(material: &MonitoringMaterial<'_>, own: &Finding) -> Line {
    let voice = material.voice();
    let name =
        find(own.indicator).map_or(Cell::Missing, |one| Cell::Words(voice.t(&format!("risk-{}", one.key()))));
    let question = match &own.outcome {
        Outcome::Flag { reasons, .. } => {
            let said = reasons.iter().map(|reason| (material.told)(material.standing, voice.lang, reason));
            Cell::Words(said.collect::<Vec<_>>().join(" "))
        }
        _ => Cell::Missing,
    };
    let measured = own.outcome.measured();
    // No more digits than a spreadsheet keeps.
    let figure = |value: f64| {
        let kept = format!("{value:.14e}").parse::<f64>().unwrap_or(value);
        Cell::Figure(kept.to_string())
    };
    let cells = vec![
        Cell::Link(own.indicator.to_owned(), format!("/risks/{}", own.indicator)),
        name,
        Cell::Link(own.subject.to_string(), things::subject(own.subject)),
        question,
        measured.and_then(|one| one.value).map_or(Cell::Missing, figure),
        measured.map_or(Cell::Missing, |one| figure(one.threshold)),
    ];
    Line { id: format!("{}-{}", own.indicator, own.subject), path: things::subject(own.subject), cells }
}

fn register(material: &MonitoringMaterial<'_>, entries: &[&Risk]) -> Grid {
    let voice = material.voice();
    let row = |own: &&Risk| {
        let body = material.standing.governance.body(own.owner());
        let stands = own.stands();
        let cells = vec![
            Cell::link(Some(own.id), "/risks/register/"),
            Cell::Link(own.entry.about.to_string(), things::risky(own.entry.about)),
            Cell::Quote(own.entry.what.clone()),
            body.map_or(Cell::Missing, |own| Cell::Quote(own.facts.name.clone())),
            stands.map_or_else(
                || Cell::Words(voice.t("mon-risk-closed")),
                |(answer, _)| Cell::Quote(answer.to_owned()),
            ),
            Cell::day(stands.map(|(_, by)| by)),
        ];
        Line { id: own.id.to_string(), path: format!("{}/{}", things::RISKS, own.id), cells }
    };
    Grid {
        id: "risk-register",
        columns: vec![
            Head::words("risk", 4),
            Head::words("about", 4),
            Head::words("what", 10),
            Head::words("owner", 7),
            Head::words("answer", 9),
            Head::words("look-again", 6),
        ],
        rows: entries.iter().map(row).collect(),
        wide: true,
    }
}
