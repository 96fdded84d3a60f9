//! Instruments: what the law sets up, what the note proposes, and what is not known here.

use super::Material;
use crate::instruments::{Instrument, instruments};
use rozum_document::{Column, Row, Run, Section, Table};

/// The chapter.
pub fn chapter(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut chapter = Section::new("instruments", voice.t("ns-instruments"));
    chapter.say(voice.words("ns-instruments-lead"));
    chapter.table(Table {
        id: "instruments".to_owned(),
        caption: voice.t("ns-instruments-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-instrument"), 5),
            Column::words(voice.t("ns-col-act"), 7),
            Column::words(voice.t("ns-col-sets-up"), 8),
            Column::words(voice.t("ns-col-proposes"), 9),
        ],
        rows: instruments().iter().map(|own| row(material, own)).collect(),
        source: voice.words("ns-source-instruments"),
        wide: false,
    });
    chapter.note(voice.words("ns-instruments-money"));
    chapter
}

fn row(material: &Material<'_>, own: &Instrument) -> Row {
    let voice = material.voice();
    let pick = |both: [&'static str; 2]| material.lang.pick(both[0], both[1]);
    let act = pick(own.act);
    let act = if act.is_empty() { Run::text(voice.t("ns-act-unknown")) } else { Run::link(act, own.url) };
    let mut sets_up = vec![Run::text(pick(own.sets_up))];
    if !pick(own.reserve).is_empty() {
        // A reservation comes from the same page as the rest.
        sets_up.extend([Run::text(" "), reserve(pick(own.reserve), own.url)]);
    }
    Row {
        id: Some(own.id.to_owned()),
        cells: vec![
            vec![Run::strong(pick(own.title))],
            vec![act],
            sets_up,
            vec![crate::voice::Voice::quote(own.proposes)],
        ],
    }
}

fn reserve(text: &str, url: &str) -> Run {
    if url.is_empty() { Run::text(text) } else { Run::link(text, url) }
}
