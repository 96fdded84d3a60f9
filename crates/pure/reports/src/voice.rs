//! Says things in one language, with figures that lead to where they come from.

use rozum_document::Run;
use rozum_locale::Lang;
use rozum_model::governance::Kopecks;
use rozum_model::strategy::ItemId;
use rozum_model::{Argument, Reason, RegionIso, SphereId};
use rozum_reference::{regions, spheres};

/// Says a reason with names in place of codes.
pub type Said = fn(Lang, &Reason) -> String;

/// A message with figures: what stands in brackets is a figure and leads to where it comes from.
#[derive(Debug, Clone, Copy)]
pub struct Voice {
    /// The language.
    pub lang: Lang,
    /// Says reasons.
    pub said: Said,
}

/// Values of a message.
pub type Arguments<'a> = &'a [(&'a str, Argument)];

impl Voice {
    /// A message without values.
    pub fn t(&self, id: &str) -> String {
        rozum_locale::text(self.lang, id).into_owned()
    }

    /// A message with values.
    pub fn with(&self, id: &str, values: Arguments<'_>) -> String {
        rozum_locale::text_with(self.lang, id, values).into_owned()
    }

    /// A message without values as a paragraph.
    pub fn words(&self, id: &str) -> Vec<Run> {
        vec![Run::text(self.t(id))]
    }

    /// A message whose figures stand in brackets, with the page that each comes from in the same order. A figure without
    /// a page of its own has that of the one before.
    pub fn say(&self, id: &str, values: Arguments<'_>, paths: &[&str]) -> Vec<Run> {
        let text = self.with(id, values);
        let mut runs = Vec::new();
        let mut rest = text.as_str();
        let mut place = 0;
        while let Some((before, figure, after)) = bracketed(rest) {
            runs.extend((!before.is_empty()).then(|| Run::text(before)));
            let path = paths.get(place).or(paths.last()).copied().unwrap_or("/");
            runs.push(Run::figure(key(id, place), figure, self.href(path)));
            (rest, place) = (after, place + 1);
        }
        runs.extend((!rest.is_empty()).then(|| Run::text(rest)));
        runs
    }

    /// As [`Self::say`], of one number.
    pub fn count(&self, id: &str, count: usize, path: &str) -> Vec<Run> {
        self.say(id, &[("count", count.into())], &[path])
    }

    /// A number alone, as in a cell of a table.
    pub fn figure(&self, key: &str, count: usize, path: &str) -> Vec<Run> {
        vec![Run::figure(key, self.number(count), self.href(path))]
    }

    /// A reason in words that lead somewhere.
    pub fn reason(&self, reason: &Reason, path: &str) -> Run {
        Run::link((self.said)(self.lang, reason), self.href(path))
    }

    /// A whole number.
    pub fn number(&self, count: usize) -> String {
        rozum_locale::integer(self.lang, i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// An amount in hryvnias. Exact.
    pub fn money(&self, amount: Kopecks) -> String {
        rozum_locale::money(self.lang, amount.0)
    }

    /// A decimal figure that people wrote, with the language's decimal sign.
    pub fn decimal(&self, text: &str) -> String {
        self.lang.pick(text.replace('.', ","), text.to_owned())
    }

    /// The path of a page in this language.
    pub fn href(&self, path: &str) -> String {
        match self.lang {
            Lang::En if path == "/" => "/en".to_owned(),
            Lang::En if path.starts_with('/') => format!("/en{path}"),
            _ => path.to_owned(),
        }
    }

    /// Words of a strategy: always Ukrainian.
    pub fn quote(text: &str) -> Run {
        Run::quote(text, "uk")
    }

    /// Name of a region.
    pub fn region(&self, iso: RegionIso) -> String {
        let known = regions::region(iso);
        known.map_or_else(
            || iso.to_string(),
            |region| self.lang.pick(region.name_uk, region.name_en).to_owned(),
        )
    }

    /// Short name of a region, for the rows of a matrix.
    pub fn short(&self, iso: RegionIso) -> String {
        let known = regions::region(iso);
        known.map_or_else(
            || iso.to_string(),
            |region| self.lang.pick(region.short_uk, region.short_en).to_owned(),
        )
    }

    /// Name of a region that leads to its page.
    pub fn region_link(&self, iso: RegionIso) -> Run {
        Run::link(self.region(iso), self.href(&format!("/regions/{iso}")))
    }

    /// Several regions that lead to their pages.
    pub fn region_links(&self, all: impl IntoIterator<Item = RegionIso>) -> Vec<Run> {
        joined(all.into_iter().map(|iso| self.region_link(iso)))
    }

    /// Name of a sphere.
    pub fn sphere(&self, id: SphereId) -> &'static str {
        let sphere = spheres::sphere(id);
        self.lang.pick(sphere.name_uk, sphere.name_en)
    }

    /// A priority or a task that leads to its page.
    pub fn item_link(&self, item: ItemId) -> Run {
        Run::link(item.to_string(), self.href(&item_path(item)))
    }

    /// Several priorities or tasks that lead to their pages.
    pub fn item_links(&self, all: impl IntoIterator<Item = ItemId>) -> Vec<Run> {
        joined(all.into_iter().map(|item| self.item_link(item)))
    }
}

/// The page of a priority or a task.
pub fn item_path(item: ItemId) -> String {
    match item {
        ItemId::Priority(id) => format!("/priorities/{id}"),
        ItemId::Task(id) => format!("/tasks/{id}"),
    }
}

/// Runs with commas between them.
pub fn joined(runs: impl Iterator<Item = Run>) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        out.extend((!out.is_empty()).then(|| Run::text(", ")));
        out.push(run);
    }
    out
}

/// What stands before the first brackets, in them, and after them.
fn bracketed(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (inside, after) = rest.split_once(']')?;
    Some((before, inside, after))
}

fn key(id: &str, place: usize) -> String {
    if place == 0 { id.to_owned() } else { format!("{id}-{}", place + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_figures_that_lead_to_their_pages() {
        let voice = Voice { lang: Lang::En, said: rozum_locale::reason };
        let values = [("strategies", 24_i64.into()), ("regions", 27_i64.into())];
        let runs = voice.say("ns-sum-strategies", &values, &["/regions"]);
        let figures: Vec<_> =
            runs.iter().filter_map(|run| run.href().map(|href| (run.words(), href))).collect();
        assert_eq!(figures, [("24 strategies", "/en/regions"), ("27 regions", "/en/regions")]);
        assert!(!rozum_document::plain(&runs).contains(['[', ']']));
    }

    #[test]
    fn a_path_of_the_site_is_in_the_language_and_another_address_is_not() {
        let voice = |lang| Voice { lang, said: rozum_locale::reason };
        assert_eq!(voice(Lang::En).href("/regions"), "/en/regions");
        assert_eq!(voice(Lang::En).href("/"), "/en");
        assert_eq!(voice(Lang::En).href("https://example.org/"), "https://example.org/");
        assert_eq!(voice(Lang::Uk).href("/regions"), "/regions");
    }
}
