//! Reasons of indicators with names and days in place of codes.

use crate::diagnosis::said;
use rozum_locale::{Lang, day};
use rozum_model::governance::OrganisationId;
use rozum_model::time::Day;
use rozum_model::{Argument, Reason, RegionIso, State};

/// A reason in words: organisations and regions by name, days as the language writes them.
pub(crate) fn told(state: &State, lang: Lang, why: &Reason) -> String {
    let mut named = why.clone();
    for (name, value) in &mut named.args {
        let Argument::Text(text) = value else { continue };
        let better = match name.as_ref() {
            "organisation" => text.parse().ok().and_then(|id| organisation(state, id)),
            "subject" => text.parse().ok().and_then(|iso| region(lang, iso)),
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

fn region(lang: Lang, iso: RegionIso) -> Option<String> {
    rozum_reference::regions::region(iso).map(|found| lang.pick(found.name_uk, found.name_en).to_owned())
}

/// A name that begins with a small letter («місто Київ») may begin the sentence.
fn capital(text: String) -> String {
    let mut letters = text.chars();
    match letters.next().filter(|first| first.is_lowercase()) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => text,
    }
}
