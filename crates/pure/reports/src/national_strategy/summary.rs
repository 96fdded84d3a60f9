//! One page for who has no time for more: ten figures, and what is to be decided.

use super::{Material, Numbers};
use rozum_document::{Item, Run, Section};
use rozum_locale::decimal;

/// The chapter.
pub fn chapter(material: &Material<'_>, numbers: &Numbers) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("summary", voice.t("ns-summary"));
    chapter.say(voice.words("ns-summary-lead"));
    chapter.list(true, figures(material, numbers).into_iter().map(Item::new).collect());
    let mut decide = Section::new("decisions", voice.t("ns-decide"));
    decide.say(voice.words("ns-decide-lead"));
    decide.list(true, decisions(material, numbers).into_iter().map(Item::new).collect());
    chapter.sections.push(decide);
    chapter
}

fn figures(material: &Material<'_>, n: &Numbers) -> Vec<Vec<Run>> {
    let voice = material.voice();
    let totals = &material.spheres.totals;
    let declared = material.spheres.rows.iter().filter(|row| row.recomputed_count > 0).count();
    let chance = n.chance;
    let expected = decimal(material.lang, chance.by_chance, 1);
    let platforms = &material.platforms.platforms;
    let mut figures = vec![
        voice.say(
            "ns-sum-strategies",
            &[("strategies", n.strategies.into()), ("regions", n.regions.into())],
            &["/regions"],
        ),
        voice.say(
            "ns-sum-items",
            &[("priorities", n.priorities.into()), ("tasks", n.tasks.into())],
            &["/priorities"],
        ),
        voice.say(
            "ns-sum-spheres",
            &[("spheres", declared.into()), ("count", totals.without_sphere.len().into())],
            &["/spheres", "/diagnosis?rule=no-sphere"],
        ),
    ];
    figures.extend(leading(material));
    figures.extend([
        voice.say(
            "ns-sum-findings",
            &[("count", material.findings.len().into()), ("errors", n.errors.into())],
            &["/diagnosis", "/diagnosis?severity=error"],
        ),
        voice.say(
            "ns-sum-novelty",
            &[("count", n.without_novelty.into()), ("strategies", n.strategies.into())],
            &["/diagnosis?rule=activity-list-only", "/regions"],
        ),
        voice.say(
            "ns-sum-overlaps",
            &[("rare", chance.rare.into()), ("count", chance.tested.into()), ("expected", expected.into())],
            &["/coordination/overlaps"],
        ),
        voice.count("ns-sum-words", n.same_words, "/coordination/overlaps?who=all"),
        voice.count("ns-sum-platforms", platforms.len(), "/coordination/platforms"),
        voice.say(
            "ns-sum-blanks",
            &[("blank", n.blank_items.into()), ("count", n.policy_items.into())],
            &["/coordination/alignment"],
        ),
    ]);
    figures
}

/// The sphere that most strategies declare.
fn leading(material: &Material<'_>) -> Option<Vec<Run>> {
    let voice = material.voice();
    let most =
        material.spheres.rows.iter().max_by_key(|row| (row.recomputed_count, std::cmp::Reverse(row.id)))?;
    let values = [("sphere", voice.sphere(most.id).into()), ("count", most.recomputed_count.into())];
    (most.recomputed_count > 0)
        .then(|| voice.say("ns-sum-leading", &values, &[&format!("/spheres/{}", most.id)]))
}

fn decisions(material: &Material<'_>, n: &Numbers) -> Vec<Vec<Run>> {
    let voice = material.voice();
    let unnamed = material.spheres.totals.without_sphere.len();
    let told = [
        ("ns-decide-strategies", n.without_strategy.len(), "/regions"),
        ("ns-decide-spheres", unnamed, "/diagnosis?rule=no-sphere"),
        ("ns-decide-roles", n.undivided, "/coordination/overlaps?role=copy"),
        ("ns-decide-left-open", n.left_open_of_neighbours, "/coordination/overlaps?role=copy"),
        ("ns-decide-platforms", material.platforms.platforms.len(), "/coordination/platforms"),
        ("ns-decide-gaps", material.chains.gaps.len(), "/coordination/chains"),
        ("ns-decide-errors", n.errors, "/diagnosis?severity=error"),
        ("ns-decide-proposals", n.proposals, "/coordination/proposals"),
        ("ns-decide-reviews", n.unreviewed, "/priorities"),
        ("ns-decide-blanks", n.blank_items, "/coordination/alignment"),
        ("ns-decide-figures", n.without_figures, "/evidence"),
    ];
    // What is zero needs no decision.
    told.into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(id, count, path)| voice.count(id, count, path))
        .collect()
}
