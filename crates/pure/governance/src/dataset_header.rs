//! What is said about a dataset must be enough to read every figure without asking anyone.

use crate::document;
use crate::texts::{Field, required};
use rozum_model::dataset::{Counts, DatasetHeader, Label, Unit};
use rozum_model::{Bilingual, Reason};
use std::collections::BTreeSet;

/// Most labels of one dataset: its event must fit into the journal.
pub(crate) const LABEL_LIMIT: usize = 200;

/// Adds what is wrong with the header, and where it disagrees with what was counted.
pub(crate) fn check(header: &DatasetHeader, counts: &Counts, reasons: &mut Vec<Reason>) {
    both(["dataset-title-uk", "dataset-title-en"], &header.title, reasons);
    both(["dataset-concept-uk", "dataset-concept-en"], &header.concept, reasons);
    unit(["dataset-unit-uk", "dataset-unit-en"], 0, &header.unit, reasons);
    document::check(&header.source, reasons);
    if header.source.publisher.is_none() {
        required(Field::only("document-publisher"), "", reasons);
    }
    both(["dataset-licence-uk", "dataset-licence-en"], &header.licence, reasons);
    required(Field::only("dataset-period"), &header.vintage.period, reasons);
    both(["dataset-completeness-uk", "dataset-completeness-en"], &header.completeness, reasons);
    if let Some(notes) = &header.notes {
        both(["dataset-notes-uk", "dataset-notes-en"], notes, reasons);
    }
    for name in [&header.totals.region, &header.totals.activity].into_iter().flatten() {
        required(Field::only("dataset-total-name"), name, reasons);
    }
    labels(&header.labels, reasons);
    expected(header, counts, reasons);
}

fn both(fields: [&'static str; 2], text: &Bilingual, reasons: &mut Vec<Reason>) {
    required(Field::only(fields[0]), &text.uk, reasons);
    required(Field::only(fields[1]), &text.en, reasons);
}

/// `number` is that of the label which the unit belongs to, 0 for the unit of the table.
fn unit(fields: [&'static str; 2], number: usize, unit: &Unit, reasons: &mut Vec<Reason>) {
    required(Field { name: fields[0], number }, &unit.name.uk, reasons);
    required(Field { name: fields[1], number }, &unit.name.en, reasons);
    if unit.scale == 0 {
        reasons.push(Reason::new("dataset-scale-zero").with("unit", unit.name.uk.as_str()));
    }
}

fn labels(labels: &[Label], reasons: &mut Vec<Reason>) {
    if labels.len() > LABEL_LIMIT {
        let reason = Reason::new("too-many-labels").with("count", labels.len());
        reasons.push(reason.with("limit", LABEL_LIMIT));
    }
    let mut seen = BTreeSet::new();
    for (index, label) in labels.iter().enumerate() {
        required(Field::of("label-code", index), &label.code, reasons);
        required(Field::of("label-name-uk", index), &label.name.uk, reasons);
        required(Field::of("label-name-en", index), &label.name.en, reasons);
        if let Some(own) = &label.unit {
            unit(["label-unit-uk", "label-unit-en"], index + 1, own, reasons);
        }
        if !seen.insert(label.code.as_str()) {
            reasons.push(Reason::new("label-named-twice").with("code", label.code.as_str()));
        }
    }
}

fn expected(header: &DatasetHeader, counts: &Counts, reasons: &mut Vec<Reason>) {
    let axes = [
        ("regions", header.expected.regions, counts.regions),
        ("activities", header.expected.activities, counts.activities),
    ];
    for (axis, expected, found) in axes {
        if let Some(expected) = expected.filter(|expected| *expected < found) {
            let reason = Reason::new("dataset-more-than-expected").with("axis", axis);
            reasons.push(reason.with("expected", expected).with("found", found));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{dataset_content, dataset_header};

    fn found(change: impl FnOnce(&mut DatasetHeader)) -> Vec<String> {
        let mut header = dataset_header();
        change(&mut header);
        let mut reasons = Vec::new();
        check(&header, &dataset_content("a").counts, &mut reasons);
        reasons.iter().map(ToString::to_string).collect()
    }

    fn label(code: &str, scale: u64) -> Label {
        let unit = Unit { name: Bilingual::new("км²", "km²"), scale };
        Label { code: code.to_owned(), name: Bilingual::new("площа", "area"), unit: Some(unit) }
    }

    #[test]
    fn a_header_in_order_passes() {
        assert_eq!(found(|_| ()), [""; 0]);
        assert_eq!(found(|h| h.labels = vec![label("area", 1), label("total", 1000)]), [""; 0]);
    }

    #[test]
    fn each_text_is_in_both_languages() {
        assert_eq!(found(|h| h.title.en.clear()), ["text-empty field=dataset-title-en number=0"]);
        assert_eq!(
            found(|h| h.concept.uk = " ".to_owned()),
            ["text-empty field=dataset-concept-uk number=0"]
        );
        let half = Some(Bilingual::new("", "a trap"));
        assert_eq!(found(|h| h.notes = half), ["text-empty field=dataset-notes-uk number=0"]);
        let two = vec![label("a", 1), Label { name: Bilingual::new("б", ""), ..label("b", 1) }];
        assert_eq!(found(|h| h.labels = two), ["text-empty field=label-name-en number=2"]);
    }

    #[test]
    fn who_published_is_said() {
        let publisher = "text-empty field=document-publisher number=0";
        assert_eq!(found(|h| h.source.publisher = None), [publisher]);
        assert_eq!(found(|h| h.licence.en.clear()), ["text-empty field=dataset-licence-en number=0"]);
        assert_eq!(found(|h| h.source.url = Some("ukrstat".to_owned())).len(), 1);
    }

    #[test]
    fn labels_are_few_and_each_once() {
        assert_eq!(found(|h| h.labels = vec![label("a", 1), label("a", 1)]), ["label-named-twice code=a"]);
        let many = (0..=LABEL_LIMIT).map(|n| label(&n.to_string(), 1)).collect();
        assert_eq!(found(|h| h.labels = many), ["too-many-labels count=201 limit=200"]);
        assert_eq!(found(|h| h.labels = vec![label("a", 0)]), ["dataset-scale-zero unit=км²"]);
    }

    #[test]
    fn a_part_is_not_more_than_the_whole() {
        assert_eq!(
            found(|h| h.expected.regions = Some(1)),
            ["dataset-more-than-expected axis=regions expected=1 found=2"]
        );
        assert_eq!(found(|h| h.expected.regions = Some(2)), [""; 0]);
    }
}
