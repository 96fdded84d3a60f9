//! One page: the figures, and what there is nothing of.

use super::MonitoringMaterial;
use super::indicators;
use super::numbers::Numbers;
use super::scope::Scope;
use crate::voice::Voice;
use rozum_document::{Item, Run, Section};
use rozum_model::Argument;
use rozum_model::governance::Kopecks;

/// The chapter; `absent` are the chapters that there was nothing to tell in.
pub fn chapter(material: &MonitoringMaterial<'_>, numbers: &Numbers, absent: &[&str]) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("summary", voice.t("mon-summary"));
    if numbers.strategies == 0 {
        chapter.say(voice.words(match material.scope {
            Scope::Country => "mon-sum-no-strategies",
            Scope::Region(_) => "mon-sum-no-strategy",
        }));
    }
    chapter.list(false, figures(material, numbers).into_iter().map(Item::new).collect());
    if !absent.is_empty() {
        chapter.say(voice.words("mon-sum-absent"));
        let item = |anchor: &&str| Item::new(vec![Run::text(voice.t(&format!("mon-absent-{anchor}")))]);
        chapter.list(false, absent.iter().map(item).collect());
    }
    chapter
}

/// What is not there is told below, not as a row of zeros.
fn figures(material: &MonitoringMaterial<'_>, n: &Numbers) -> Vec<Vec<Run>> {
    let voice = material.voice();
    let path = |list: &str| material.scope.path(list);
    let mut said = Vec::new();
    if n.strategies > 0 {
        let values = [("strategies", n.strategies.into()), ("priorities", n.priorities.into())];
        said.push(voice.say(
            "mon-sum-strategies",
            &values,
            &[&regions(material.scope), &path("/priorities")],
        ));
    }
    if n.projects > 0 {
        let values = [("count", n.projects.into()), ("under", n.under_way.into())];
        let (list, own) = (material.rows(path("/projects"), "projects"), material.here("projects"));
        said.push(voice.say("mon-sum-projects", &values, &[&list, &own]));
        let values = [
            ("planned", money(voice, n.planned)),
            ("contracted", money(voice, n.contracted)),
            ("paid", money(voice, n.paid)),
            ("now", money(voice, n.paid_in_period)),
        ];
        let rows =
            [path("/calls"), material.here("projects"), material.here("projects"), material.here("money")];
        said.push(voice.say("mon-sum-money", &values, &rows.each_ref().map(String::as_str)));
    }
    said.extend(steering(material, n));
    if n.occasions > 0 || n.submissions > 0 {
        let values =
            [("count", n.occasions.into()), ("said", n.submissions.into()), ("answered", n.answered.into())];
        said.push(voice.say("mon-sum-inclusion", &values, &[&material.here("inclusion")]));
    }
    said
}

fn steering(material: &MonitoringMaterial<'_>, n: &Numbers) -> Vec<Vec<Run>> {
    let voice = material.voice();
    let path = |list: &str| material.scope.path(list);
    let mut said = Vec::new();
    if n.lights.total() > 0 {
        said.push(indicators::counted(material, n.lights));
    }
    if n.lights.total() > 0 || n.open_reviews > 0 {
        let undecided = material.rows(material.scope.list("/reviews", &[("stage", "undecided")]), "reviews");
        said.push(voice.count("mon-sum-reviews", n.open_reviews, &undecided));
    }
    if n.flags > 0 {
        let asked = material.rows(material.scope.list("/risks", &[("outcome", "flag")]), "risks");
        said.push(voice.count("mon-sum-flags", n.flags, &asked));
    }
    if n.open_cases > 0 {
        let unclosed = material.rows(material.scope.list("/cases", &[("stage", "unclosed")]), "oversight");
        said.push(voice.count("mon-sum-cases", n.open_cases, &unclosed));
    }
    if n.late > 0 {
        said.push(voice.count("mon-sum-late", n.late, &material.rows(path("/overdue"), "late")));
    }
    said
}

/// Rows that count the strategies: of the country, the regions that have one.
pub fn regions(scope: Scope) -> String {
    match scope {
        Scope::Country => "/regions?strategy=yes".to_owned(),
        Scope::Region(region) => format!("/regions/{region}"),
    }
}

/// An amount; a dash for one that is not known.
fn money(voice: Voice, amount: Option<Kopecks>) -> Argument {
    amount.map_or_else(|| "–".to_owned(), |amount| voice.money(amount)).into()
}
