//! How to read the document, and where it comes from.

use super::Material;
use rozum_document::{Item, Section};

/// The chapter.
pub fn chapter(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("reading", voice.t("ns-reading"));
    chapter.say(voice.words("ns-reading-what"));
    let size = usize::try_from(material.edition.size).unwrap_or(usize::MAX);
    chapter.say(voice.count("ns-reading-made", size, "/journal"));
    let rules = [
        "ns-reading-figures",
        "ns-reading-quotes",
        "ns-reading-blank",
        "ns-reading-machine",
        "ns-reading-proxy",
    ];
    chapter.list(false, rules.map(|id| Item::new(voice.words(id))).to_vec());
    chapter.note(voice.words("ns-reading-status"));
    chapter
}
