use super::*;
use crate::reading::Reading;
use crate::tests::{UK, figure, gap, heading, lines_of};

fn mark(label: &str, x: f64, y: f64, kind: MarkKind) -> Mark {
    Mark { label: label.to_owned(), x: figure(x), y: figure(y), kind, href: None }
}

fn view(marks: Vec<Mark>) -> QuadrantsView {
    QuadrantsView {
        heading: heading("q"),
        head: ["Вид", "Що це", "Чверть"].map(str::to_owned),
        x: Axis::linear("Спорідненість"),
        y: Axis::linear("Складність"),
        split: (Split::Median("медіана".to_owned()), Split::At(0.0, "середня".to_owned())),
        names: ["далекі складні", "близькі складні", "далекі прості", "близькі прості"].map(str::to_owned),
        marks,
        kinds: ["є", "можливість"].map(str::to_owned),
        numerals: UK,
    }
}

#[test]
fn small_quadrants_are_drawn_so() {
    let marks =
        vec![mark("Меблі", 0.2, 1.0, MarkKind::Option), mark("Торгівля", 0.4, -1.0, MarkKind::Present)];
    insta::assert_snapshot!(lines_of(&view(marks).svg(Size::Wide)));
}

#[test]
fn points_are_told_their_quadrant() {
    let marks = [(0.1, 1.0), (0.5, 1.0), (0.1, -1.0), (0.5, -1.0), (0.3, 0.0)];
    let mut view = view(marks.map(|(x, y)| mark("а", x, y, MarkKind::Option)).to_vec());
    assert_eq!(view.splits(), Some((0.3, 0.0)));
    let found: Vec<_> = view.marks.iter().map(|mark| view.quadrant(mark)).collect();
    assert_eq!(found, [Some(0), Some(1), Some(2), Some(3), Some(1)]);
    assert_eq!(view.table().rows[3][4].text, "близькі прості");
    view.marks[0].x = gap(Reading::Missing);
    assert_eq!(view.quadrant(&view.marks[0]), None);
    assert_eq!(view.table().rows[0][4].text, "");
}

#[test]
fn options_and_what_is_there_differ_in_shape() {
    let svg = view(vec![mark("а", 0.1, 1.0, MarkKind::Option), mark("б", 0.3, 1.0, MarkKind::Present)])
        .svg(Size::Wide);
    // Each once in the chart and once in the key.
    assert_eq!(svg.matches(r#"<path class="dot dot-option""#).count(), 2);
    assert_eq!(svg.matches(r#"<circle class="dot dot-present""#).count(), 2);
}
