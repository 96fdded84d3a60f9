//! Whether priorities still fit: what secretariats judged, what they proposed, and what became of it.

use super::Material;
use crate::voice::Voice;
use rozum_document::{Column, Row, Run, Section, Table};
use rozum_model::relevance::{Conclusion, Decided, Outcome, Reviewed};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, Reason};

const PATH: &str = "/coordination/proposals";

/// The part of the chapter on what is open; `None` while nobody has reviewed anything.
pub fn section(material: &Material<'_>) -> Option<Section> {
    let voice = material.voice();
    let mut section = Section::new("reviews", voice.t("ns-reviews"));
    let held: Vec<(PriorityId, &Reviewed)> = material
        .state
        .relevance
        .iter()
        .filter_map(|(id, reviews)| Some((*id, reviews.current.as_ref()?)))
        .collect();
    if held.is_empty() {
        return None;
    }
    let count = |is: &dyn Fn(&Reviewed) -> bool| held.iter().filter(|(_, own)| is(own)).count();
    let outcome = |own: &Reviewed| own.decided.as_ref().map(|decided| decided.decision.outcome);
    let values = [
        ("count", held.len().into()),
        ("keep", count(&|own| own.review.conclusion == Conclusion::Keep).into()),
        ("proposed", count(&|own| own.review.conclusion.proposes()).into()),
        ("adopted", count(&|own| matches!(outcome(own), Some(Outcome::Adopted { .. }))).into()),
        ("refused", count(&|own| outcome(own) == Some(Outcome::Refused)).into()),
    ];
    section.say(voice.say("ns-reviews-says", &values, &[PATH]));
    section.table(Table {
        id: "reviews".to_owned(),
        caption: voice.t("ns-reviews-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-id"), 3),
            Column::words(voice.t("ns-col-reviewed"), 8),
            Column::words(voice.t("ns-col-proposed"), 8),
            Column::words(voice.t("ns-col-decided"), 8),
        ],
        rows: held
            .iter()
            .filter(|(_, own)| own.review.conclusion.proposes())
            .map(|own| row(material, *own))
            .collect(),
        source: vec![Run::link(voice.t("ns-source-reviews"), voice.href("/methods/relevance"))],
        wide: false,
    });
    Some(section)
}

fn row(material: &Material<'_>, (id, own): (PriorityId, &Reviewed)) -> Row {
    let voice = material.voice();
    let review = &own.review;
    let proposed = review.wording.as_ref().map_or_else(
        || vec![Run::text(voice.t(&format!("ns-review-{}", review.conclusion.code())))],
        |wording| vec![Voice::quote(wording)],
    );
    Row {
        id: Some(id.to_string()),
        cells: vec![
            vec![voice.item_link(ItemId::Priority(id))],
            vec![Voice::quote(&own.text)],
            proposed,
            own.decided
                .as_ref()
                .map_or_else(|| voice.words("ns-review-open"), |decided| told(material, id, decided)),
        ],
    }
}

/// What was decided, by which act; of an adopted proposal the words that hold now, which may be others.
fn told(material: &Material<'_>, id: PriorityId, decided: &Decided) -> Vec<Run> {
    let voice = material.voice();
    let decision = &decided.decision;
    let document = decision.document.as_str();
    let said = match decision.outcome {
        Outcome::Adopted { version } => {
            Reason::new("ns-review-adopted").with("version", i64::from(version)).with("document", document)
        }
        Outcome::Refused => {
            Reason::new("ns-review-refused").with("document", document).with("why", decision.reason.as_str())
        }
    };
    let mut runs = vec![voice.reason(&said, PATH)];
    if let (Outcome::Adopted { .. }, Some(text)) =
        (decision.outcome, material.state.item_text(ItemId::Priority(id)))
    {
        runs.extend([Run::text(" "), Voice::quote(text)]);
    }
    runs
}
