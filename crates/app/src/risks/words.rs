//! Reasons of indicators with names and days in place of codes.

use crate::diagnosis::said;
use rozum_locale::{Lang, day};
use rozum_model::governance::OrganisationId;
use rozum_model::time::Day;
use rozum_model::{Argument, Reason, RegionIso, State};
use rozum_reference::regions::{self, Region};
use rozum_reports::kved_titled;

/// A reason in words: organisations and regions by name, days as the language writes them. What ends in `-of` stands where
/// Ukrainian wants the genitive.
pub(crate) fn told(state: &State, lang: Lang, why: &Reason) -> String {
    let mut named = why.clone();
    for (name, value) in &mut named.args {
        let Argument::Text(text) = value else { continue };
        let better = match name.as_ref() {
            "kved" => Some(kved_titled(lang, text)),
            "organisation" => text.parse().ok().and_then(|id| organisation(state, id)),
            "subject" => text.parse().ok().and_then(|iso| region(lang, iso, |own| own.name_uk)),
            "subject-of" | "region-of" => {
                text.parse().ok().and_then(|iso| region(lang, iso, |own| own.genitive_uk))
            }
            "until" | "closed" => text.parse::<Day>().ok().map(|date| day(lang, date)),
            _ => None,
        };
        if let Some(better) = better {
            *text = better;
        }
    }
    capital(said(lang, &named))
}

fn organisation(state: &State, id: OrganisationId) -> Option<String> {
    let known = state.governance.organisation(id)?;
    Some(format!("{} ({id})", known.facts.name))
}

fn region(lang: Lang, iso: RegionIso, uk: fn(&Region) -> &'static str) -> Option<String> {
    regions::region(iso).map(|found| lang.pick(uk(found), found.name_en).to_owned())
}

/// A name that begins with a small letter («місто Київ») may begin the sentence.
fn capital(text: String) -> String {
    let mut letters = text.chars();
    match letters.next().filter(|first| first.is_lowercase()) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    // tidy: ukrainian-words: the case in which the name of a region stands.
    use super::*;

    #[test]
    fn a_region_stands_in_the_case_of_its_sentence() {
        let said = |why: Reason| told(&State::default(), Lang::Uk, &why);
        let awards = |id: &str| said(Reason::new("risk-missing-awards").with("subject-of", id));
        assert!(awards("UA-05").starts_with("Для Вінницької області ще не схвалено"));
        assert!(awards("UA-30").starts_with("Для міста Києва ще не схвалено"));
        assert!(awards("05-P01").starts_with("Для 05-P01 ще не схвалено"));
        let orders = Reason::new("risk-f17-flag").with("region-of", "UA-30").with("count", 3_i64);
        assert!(said(orders).starts_with("Кошти міста Києва ("));
        let without = Reason::new("risk-without-indicators").with("subject", "UA-30");
        assert!(said(without).starts_with("Місто Київ не має"));
    }
}
