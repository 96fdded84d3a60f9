//! What the report covers and by which rule, and at its end how it is made and what it does not say.

use super::{MonitoringMaterial, words};
use rozum_document::{Item, Run, Section};
use rozum_reference::legal;

/// Methods that its figures come from, by the name of their page.
const METHODS: [&str; 6] =
    ["monitoring", "steering", "implementation", "oversight", "relevance", "governance"];

/// Reservations that hold of every report.
const LIMITS: [&str; 5] = [
    "mon-limit-register",
    "mon-limit-today",
    "mon-limit-sources",
    "mon-limit-half-year",
    "mon-limit-deadline",
];

/// The chapter on the period.
pub fn period(material: &MonitoringMaterial<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("period", voice.t("mon-period"));
    let day = |day| rozum_model::Argument::from(rozum_locale::day(voice.lang, day));
    let values = [("days", words::days(voice, material.period).into()), ("today", day(material.as_of))];
    section.say(vec![Run::text(voice.with("mon-period-says", &values))]);
    if material.period.has(material.today) {
        section.note(voice.words("mon-period-runs"));
    }
    let Some(rule) = material.period.rule() else { return section };
    let mut runs = vec![Run::text(voice.lang.pick(rule.name_uk, rule.name_en))];
    runs.push(Run::text(". "));
    if let Some(act) = legal::act(rule.act) {
        let cited = voice.lang.pick(act.cited_uk, act.cited_en);
        runs.extend([Run::text(voice.t("mon-period-by-act")), Run::text(" ")]);
        runs.extend([Run::link(cited, rule.source), Run::text(". ")]);
    }
    match material.period.due() {
        Some(due) => runs.push(Run::text(voice.with("mon-period-due", &[("due", day(due))]))),
        None => runs.push(Run::text(voice.t("mon-period-due-unknown"))),
    }
    section.say(runs);
    section
}

/// The last chapter.
pub fn chapter(material: &MonitoringMaterial<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("sources", voice.t("mon-sources"));
    chapter.say(voice.words("mon-sources-says"));
    let method = |name: &&str| {
        let title = voice.t(&format!("mon-method-{name}"));
        Item::new(vec![Run::link(title, voice.href(&format!("/methods/{name}")))])
    };
    chapter.list(false, METHODS.iter().map(method).collect());
    let mut limits = Section::new("limits", voice.t("mon-limits"));
    limits.list(false, LIMITS.map(|id| Item::new(voice.words(id))).to_vec());
    chapter.sections.push(limits);
    chapter
}
