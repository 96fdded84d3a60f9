//! The register of risks: enter one, look at one again.

use super::things::{self, with};
use crate::verbs::{Answers, Asked, Cell, Choice, Facts, Kind, Table, Verb};
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{Matter, Risk, RiskAbout, RiskEntry, RiskNext, risk_indicators};
use rozum_model::{Command, Reason, RegionIso};

/// Enter a risk of a region.
pub const REGISTER: Verb = Verb {
    name: "register-risk",
    subject: things::strategy,
    facts: |asked| {
        let region: RegionIso = asked.whole()?;
        Some(Facts::default().line(asked.f, "region", asked.place(Some(region))))
    },
    fields: |asked| {
        vec![
            asked.field("risk-about", Kind::Known(things_at_risk(asked))),
            asked.field("risk-indicator", Kind::One(indicators(asked))).optional(),
            asked.argued("risk-what"),
            asked.field("risk-owner", Kind::One(owners(asked))),
            asked.argued("risk-answer"),
            asked.field("review-by", Kind::Day),
        ]
    },
    command: |_, answers, _| {
        let (about, owner) = (about(answers), answers.read("risk-owner"));
        let review_by = answers.day("review-by");
        let entry = Box::new(RiskEntry {
            about: about?,
            indicator: answers.some("risk-indicator"),
            what: answers.words("risk-what"),
            owner: owner?,
            answer: answers.words("risk-answer"),
            review_by: review_by?,
        });
        Some(Command::Steering(SteeringCommand::RegisterRisk { entry }))
    },
};

/// Look at a risk again.
pub const REVIEW: Verb = Verb {
    name: "review-risk",
    subject: things::risk,
    facts,
    fields: |asked| {
        let stands = asked.the_risk().and_then(Risk::stands);
        vec![
            asked.argued("risk-judgement"),
            asked.field("risk-next", Kind::One(asked.coded("risk-next-", ["stays", "closed"]))),
            with(asked.argued("risk-answer"), stands.map(|(answer, _)| answer)).optional(),
            asked.field("review-by", Kind::Day).optional(),
            asked.field("risk-new-owner", Kind::One(others(asked))).optional(),
            asked.argued("closing-why").optional(),
        ]
    },
    command: |asked, answers, _| {
        let next = next(answers)?;
        let (risk, judgement) = (asked.whole()?, answers.words("risk-judgement"));
        Some(Command::Steering(SteeringCommand::ReviewRisk { risk, judgement, next }))
    },
};

fn next(answers: &Answers) -> Option<RiskNext> {
    match answers.one("risk-next") {
        "stays" => {
            let (review_by, owner) = (answers.day("review-by"), answers.read_some("risk-new-owner"));
            Some(RiskNext::Stays { answer: answers.words("risk-answer"), review_by: review_by?, owner })
        }
        "closed" => Some(RiskNext::Closed { reason: answers.words("closing-why") }),
        _ => {
            answers.tell("risk-next", Reason::new("answer-missing"));
            None
        }
    }
}

fn facts(asked: &Asked<'_>) -> Option<Facts> {
    let (f, risk) = (asked.f, asked.the_risk()?);
    let stands = risk.stands();
    let rows = risk
        .looks
        .iter()
        .map(|look| vec![Cell::text(f.moment(&look.looked.at)), Cell::text(look.judgement.clone())]);
    Some(
        Facts::default()
            .line(f, "about", at_risk(asked, risk.entry.about))
            .some(f, "risk-indicator", risk.entry.indicator.as_deref().map(|code| indicator(asked, code)))
            .line(f, "risk-what", risk.entry.what.clone())
            .line(f, "owner", asked.body(risk.owner()))
            .some(f, "risk-answer", stands.map(|(answer, _)| answer))
            .some(f, "review-by", stands.map(|(_, by)| f.day(&by)))
            .table(Table::new(f, "looks", &["when", "judgement"]).rows(rows)),
    )
}

/// What a risk is about, in words.
fn at_risk(asked: &Asked<'_>, about: RiskAbout) -> String {
    match about {
        RiskAbout::Application(id) => asked.matter(Matter::Application(id)),
        RiskAbout::Priority(id) => asked.steered(rozum_model::governance::Steered::Priority(id)),
        RiskAbout::Region(region) => asked.place(Some(region)),
        RiskAbout::Body(id) => asked.body(id),
    }
}

/// A risk indicator by its code and name.
fn indicator(asked: &Asked<'_>, code: &str) -> String {
    format!("{code}. {}", asked.f.named("risk-", code.to_lowercase()))
}

fn indicators(asked: &Asked<'_>) -> Vec<Choice> {
    risk_indicators().map(|code| Choice::new(&code, indicator(asked, &code))).collect()
}

/// The region itself, its priorities, projects and bodies.
fn things_at_risk(asked: &Asked<'_>) -> Vec<Choice> {
    let Some(region) = asked.whole::<RegionIso>() else { return Vec::new() };
    let mut all = vec![Choice::new(region, asked.place(Some(region)))];
    all.extend(asked.priorities(region));
    let applications = asked.state.governance.applications.values();
    let own = applications.filter(|application| application.id.region() == Some(region));
    all.extend(own.map(|own| Choice::new(own.id, asked.matter(Matter::Application(own.id)))));
    all.extend(asked.bodies(Some(region), |_| true));
    all
}

fn owners(asked: &Asked<'_>) -> Vec<Choice> {
    answerable(asked, asked.whole())
}

/// Bodies to which the risk may be handed.
fn others(asked: &Asked<'_>) -> Vec<Choice> {
    let Some(risk) = asked.the_risk() else { return Vec::new() };
    let (all, own) = (answerable(asked, risk.id.region()), risk.owner().to_string());
    all.into_iter().filter(|choice| choice.value != own).collect()
}

/// Bodies of the region and of the country.
fn answerable(asked: &Asked<'_>, region: Option<RegionIso>) -> Vec<Choice> {
    let mut all = asked.bodies(region, |_| true);
    if region.is_some() {
        all.extend(asked.bodies(None, |_| true));
    }
    all
}

fn about(answers: &Answers) -> Option<RiskAbout> {
    let typed = answers.one("risk-about");
    let known = of(typed);
    if known.is_none() {
        answers.tell("risk-about", Reason::new("typed-not-at-risk").with("value", typed));
    }
    known
}

fn of(text: &str) -> Option<RiskAbout> {
    let application = text.parse().ok().map(RiskAbout::Application);
    let priority = || text.parse().ok().map(RiskAbout::Priority);
    let region = || text.parse().ok().map(RiskAbout::Region);
    application.or_else(priority).or_else(region).or_else(|| text.parse().ok().map(RiskAbout::Body))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn what_is_at_risk_is_read_by_its_id() {
        for id in ["05-A001", "05-P01", "UA-05", "05-B01"] {
            assert_eq!(of(id).map(|about| about.to_string()).as_deref(), Some(id));
        }
        assert_eq!(of("o-0001"), None);
    }
}
