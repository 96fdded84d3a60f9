use super::*;
use crate::reading::Reading;
use crate::tests::{UK, figure, gap, heading, lines_of};

fn entry(label: &str, figure: Figure) -> RankingEntry {
    RankingEntry { label: label.to_owned(), figure, interval: None, href: None, is_marked: false }
}

fn view(entries: Vec<RankingEntry>) -> RankingView {
    RankingView {
        heading: heading("r"),
        head: ["Вид діяльності", "Коефіцієнт", "Інтервал"].map(str::to_owned),
        entries,
        reference: Some(ReferenceLine { value: 1.0, label: "Україна = 1".to_owned() }),
        numerals: UK,
        suffix: String::new(),
    }
}

#[test]
fn a_small_ranking_is_drawn_so() {
    let mut entries = vec![
        entry("Без даних", gap(Reading::Missing)),
        entry("Сільське господарство", figure(2.5)),
        entry("Спад", figure(-0.5)),
    ];
    entries[1].interval = Some((2.0, 3.1, "2,0–3,1".to_owned()));
    entries[1].href = Some("/a".to_owned());
    entries[1].is_marked = true;
    insta::assert_snapshot!(lines_of(&view(entries).svg(Size::Wide)));
}

#[test]
fn what_is_not_known_stands_at_the_end_in_drawing_and_table() {
    let view = view(vec![
        entry("а", gap(Reading::Suppressed)),
        entry("б", figure(0.0)),
        entry("в", figure(f64::NAN)),
        entry("г", figure(-3.0)),
    ]);
    let order = ["б", "г", "а", "в"];
    assert_eq!(view.ordered().map(|entry| &*entry.label).collect::<Vec<_>>(), order);
    assert_eq!(view.table().rows.iter().map(|row| &*row[0].text).collect::<Vec<_>>(), order);
    assert_eq!(view.svg(Size::Narrow).matches("url(#rn-").count(), 2);
}

#[test]
fn the_interval_has_a_column_when_there_is_one() {
    let mut view = view(vec![entry("а", figure(1.0))]);
    assert_eq!(view.table().head.len(), 2);
    view.entries[0].interval = Some((0.5, 2.0, "0,5–2".to_owned()));
    assert_eq!(view.table().rows[0][2].text, "0,5–2");
}
