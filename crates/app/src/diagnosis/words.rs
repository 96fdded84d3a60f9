//! What rules say, with names in place of codes.

use rozum_diagnosis::Rule;
use rozum_locale::{Lang, reason, text};
use rozum_model::{Argument, Reason, RegionIso, SphereId};
use rozum_reference::{kved, regions, spheres};

/// A reason in words. Codes of spheres, activities and regions are said by name.
pub fn said(lang: Lang, why: &Reason) -> String {
    let mut named = why.clone();
    for (name, value) in &mut named.args {
        let Argument::Text(codes) = value else { continue };
        if name == "adjacent" {
            *codes = codes.split(", ").map(|one| adjacent(lang, one)).collect::<Vec<_>>().join("; ");
            continue;
        }
        let title: fn(Lang, &str) -> Option<String> = match name.as_ref() {
            "spheres" => sphere,
            "codes" | "other_codes" | "supplier" | "processor" => activity,
            "region" | "regions" | "other_region" => region,
            "rule" => rule,
            _ => continue,
        };
        let titles = codes.split(", ").map(|code| title(lang, code).unwrap_or_else(|| code.to_owned()));
        *codes = titles.collect::<Vec<_>>().join("; ");
    }
    sentences(reason(lang, &named), &named)
}

/// A name that begins with a small letter («місто Київ») gets a capital where it begins a sentence.
fn sentences(mut text: String, named: &Reason) -> String {
    for (name, value) in &named.args {
        let Argument::Text(value) = value else { continue };
        let first = value.chars().next().filter(|first| first.is_lowercase());
        let Some(first) = first.filter(|_| matches!(name.as_ref(), "region" | "other_region" | "regions"))
        else {
            continue;
        };
        let capital = format!("{}{}", first.to_uppercase(), &value[first.len_utf8()..]);
        if text.starts_with(value.as_str()) {
            text.replace_range(..value.len(), &capital);
        }
        text = text.replace(&format!(". {value}"), &format!(". {capital}"));
    }
    text
}

/// `26-P02 supplies 13.2 14.1`: which activity of an adjacent priority gives what, or takes it.
fn adjacent(lang: Lang, told: &str) -> String {
    let parts: Vec<&str> = told.split(' ').collect();
    let [item, _, from, to] = parts.as_slice() else { return told.to_owned() };
    let why = Reason::new("roles-adjacent").with("item", *item);
    said(lang, &why.with("supplier", *from).with("processor", *to))
}

fn sphere(lang: Lang, code: &str) -> Option<String> {
    let sphere = spheres::sphere(code.parse::<SphereId>().ok()?);
    Some(format!("«{}»", lang.pick(sphere.name_uk, sphere.name_en)))
}

fn activity(lang: Lang, code: &str) -> Option<String> {
    let kved = kved::by_code(code)?;
    Some(format!("{code} «{}»", lang.pick(kved.title_uk, kved.title_en)))
}

/// The name of a region by its code.
pub(crate) fn region(lang: Lang, code: &str) -> Option<String> {
    let region = regions::region(code.parse::<RegionIso>().ok()?)?;
    Some(lang.pick(region.name_uk, region.name_en).to_owned())
}

fn rule(lang: Lang, code: &str) -> Option<String> {
    code.parse().ok().map(|rule| format!("«{}»", title(lang, rule)))
}

/// The title of a rule.
pub fn title(lang: Lang, rule: Rule) -> String {
    text(lang, &format!("rule-{rule}")).into_owned()
}

/// Words that would satisfy a rule.
pub fn example(lang: Lang, rule: Rule) -> String {
    text(lang, &format!("example-{rule}")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_said_by_name() {
        let why = Reason::new("finding-no-sphere-of-annex").with("labels", "Рибальство");
        assert!(said(Lang::Uk, &why).contains("Рибальство"));
        assert_eq!(sphere(Lang::En, "S01").as_deref(), Some("«Tourism»"));
        assert!(activity(Lang::Uk, "10.5").unwrap().starts_with("10.5 «"));
        assert_eq!(region(Lang::Uk, "nowhere"), None);
        let supplies = Reason::new("roles-supply").with("region", "UA-30").with("other_region", "UA-32");
        let supplies = said(Lang::Uk, &supplies.with("supplier", "62").with("processor", "63"));
        assert!(supplies.starts_with("Місто Київ постачає"), "{supplies}");
        let lead = Reason::new("roles-copy-lead").with("region", "UA-46").with("other_region", "UA-07");
        let lead =
            lead.with("count", 1_usize).with("measured", "no").with("adjacent", "46-P02 supplies 13.2 14.1");
        let lead = said(Lang::Uk, &lead);
        assert!(lead.contains("46-P02: 13.2 «") && lead.contains("» → 14.1 «"), "{lead}");
    }

    #[test]
    fn every_rule_has_its_words() {
        for lang in Lang::ALL {
            for rule in Rule::ALL {
                for id in [format!("rule-{rule}"), format!("rule-{rule}-short"), format!("rule-{rule}-about")]
                {
                    assert_ne!(text(lang, &id), id);
                }
                assert_ne!(example(lang, *rule), format!("example-{rule}"));
                let short = text(lang, &format!("rule-{rule}-short"));
                assert!(short.chars().count() <= 20, "{short}");
            }
        }
    }
}
