//! What holds for every chart: it never panics, is well-formed, has only finite coordinates, and carries no style of its own.

use crate::*;
use proptest::prelude::*;
use quick_xml::events::Event;
use quick_xml::reader::Reader;

pub const UK: Numerals = Numerals { decimal: ',', group: '\u{a0}' };

pub fn heading(id: &str) -> Heading {
    Heading {
        id: id.to_owned(), title: "Назва <&>".to_owned(), description: "Що видно".to_owned()
    }
}

pub fn gaps() -> GapWords {
    GapWords { missing: "немає даних".to_owned(), suppressed: "приховано".to_owned() }
}

pub fn figure(value: f64) -> Figure {
    Figure::new(value, UK.short(value))
}

pub fn gap(reading: Reading) -> Figure {
    Figure::gap(reading, &gaps())
}

/// Breaks a drawing into lines, so that a snapshot's differences can be read.
pub fn lines_of(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

/// Attributes that place something.
const PLACES: &[&str] = &["x", "y", "cx", "cy", "r", "d", "width", "height", "transform", "viewBox"];

/// Reads the whole document; every number in it must be finite and not absurd.
pub fn check(svg: &str) -> Result<(), TestCaseError> {
    let mut reader = Reader::from_str(svg);
    let mut ids = Vec::new();
    loop {
        let event = reader.read_event().map_err(|error| TestCaseError::fail(format!("{error}: {svg}")))?;
        let (Event::Start(element) | Event::Empty(element)) = event else {
            if matches!(event, Event::Eof) {
                break;
            }
            continue;
        };
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|error| TestCaseError::fail(error.to_string()))?;
            let (key, value) = (attribute.key.as_ref().to_owned(), attribute.value.to_string());
            prop_assert!(key != "style" && !key.starts_with("on"), "{key}");
            if PLACES.contains(&&*key) {
                for number in value.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-')) {
                    for number in number.split('-').filter(|number| !number.is_empty()) {
                        let number: f64 = number.parse().map_err(|_| TestCaseError::fail(value.clone()))?;
                        prop_assert!(number < 1e5, "{key}={value}");
                    }
                }
                prop_assert!(!value.contains("NaN") && !value.contains("inf"), "{key}={value}");
            }
            if key == "id" {
                ids.push(value);
            }
        }
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    prop_assert_eq!(ids.len(), count);
    Ok(())
}

pub fn reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        6 => (-100.0f64..100.0).prop_map(Reading::Value),
        2 => any::<f64>().prop_map(Reading::Value),
        1 => Just(Reading::Value(0.0)),
        1 => Just(Reading::Missing),
        1 => Just(Reading::Suppressed),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[А-Яа-яіїєґ’ ]{0,90}",
        "\\PC{0,20}",
        Just("\u{0}<&\"'>\u{1b}".to_owned()),
        Just(String::new()),
    ]
}

fn shown() -> impl Strategy<Value = Figure> {
    (reading(), "[0-9,]{0,8}").prop_map(|(reading, text)| Figure { reading, text })
}

fn href() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(Just("/a?b=1&c=\"2\"".to_owned()))
}

fn line() -> impl Strategy<Value = Option<ReferenceLine>> {
    proptest::option::of((any::<f64>(), text()).prop_map(|(value, label)| ReferenceLine { value, label }))
}

fn axis() -> impl Strategy<Value = Axis> {
    let scale = prop_oneof![Just(AxisScale::Linear), Just(AxisScale::Log)];
    (text(), scale, line()).prop_map(|(name, scale, reference)| Axis {
        name,
        scale,
        suffix: "\u{a0}%".into(),
        reference,
    })
}

fn both(draw: impl Fn(Size) -> String) -> Result<(), TestCaseError> {
    let sheet = Sheet {
        lang: "uk".into(),
        title: "<Назва>".into(),
        subtitle: String::new(),
        source: vec!["Держстат & ін.".into()],
        legend: Vec::new(),
    };
    let style = Style::read(":root{--ink:#111}", ".chart { fill: var(--ink); font-family: \"A\" }");
    for size in [Size::Wide, Size::Narrow] {
        let svg = draw(size);
        prop_assert_eq!(&svg, &draw(size));
        check(&svg)?;
        check(&standalone(&svg, &sheet, &style))?;
    }
    Ok(())
}

fn label() -> impl Strategy<Value = HeatLabel> {
    (text(), href()).prop_map(|(text, href)| HeatLabel { text, href })
}

fn heatmap() -> impl Strategy<Value = HeatmapView> {
    let cell = (shown(), href()).prop_map(|(figure, href)| HeatCell { figure, href });
    let row =
        (label(), prop::collection::vec(cell, 0..14)).prop_map(|(label, cells)| HeatRow { label, cells });
    let scale = prop_oneof![
        Just(Scale::Sequential),
        any::<f64>().prop_map(Scale::Around),
        any::<f64>().prop_map(Scale::Times)
    ];
    (prop::collection::vec(label(), 0..12), prop::collection::vec(row, 0..5), scale).prop_map(
        |(columns, rows, scale)| {
            let values = rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.figure.number());
            let classes = Classes::over(scale, values);
            HeatmapView {
                heading: heading("h"),
                corner: "Область".into(),
                columns,
                classes,
                rows,
                measure: "Міра".into(),
                numerals: UK,
                gaps: gaps(),
            }
        },
    )
}

fn ranking() -> impl Strategy<Value = RankingView> {
    let interval = proptest::option::of((any::<f64>(), any::<f64>(), text()));
    let entry = (text(), shown(), interval, href(), any::<bool>()).prop_map(
        |(label, figure, interval, href, is_marked)| RankingEntry {
            label,
            figure,
            interval,
            href,
            is_marked,
        },
    );
    (prop::collection::vec(entry, 0..12), line()).prop_map(|(entries, reference)| RankingView {
        heading: heading("r"),
        head: ["а", "б", "в"].map(str::to_owned),
        entries,
        reference,
        numerals: UK,
        suffix: String::new(),
    })
}

fn scatter() -> impl Strategy<Value = ScatterView> {
    let size = proptest::option::of(shown());
    let point = (text(), shown(), shown(), size, href(), any::<bool>())
        .prop_map(|(label, x, y, size, href, is_marked)| Bubble { label, x, y, size, href, is_marked });
    (prop::collection::vec(point, 0..20), axis(), axis(), proptest::option::of(text())).prop_map(
        |(points, x, y, area)| ScatterView {
            heading: heading("s"),
            corner: "Вид".into(),
            x,
            y,
            area,
            points,
            numerals: UK,
        },
    )
}

fn quadrants() -> impl Strategy<Value = QuadrantsView> {
    let kind = prop_oneof![Just(MarkKind::Present), Just(MarkKind::Option)];
    let mark = (text(), shown(), shown(), kind, href()).prop_map(|(label, x, y, kind, href)| Mark {
        label,
        x,
        y,
        kind,
        href,
    });
    let split = || {
        prop_oneof![
            text().prop_map(Split::Median),
            (any::<f64>(), text()).prop_map(|(at, text)| Split::At(at, text))
        ]
    };
    (prop::collection::vec(mark, 0..20), axis(), axis(), (split(), split())).prop_map(
        |(marks, x, y, split)| QuadrantsView {
            heading: heading("q"),
            head: ["а", "б", "в"].map(str::to_owned),
            x,
            y,
            split,
            names: ["вгорі ліворуч", "вгорі праворуч", "внизу ліворуч", "внизу праворуч"].map(str::to_owned),
            marks,
            kinds: ["є", "може бути"].map(str::to_owned),
            numerals: UK,
        },
    )
}

fn network() -> impl Strategy<Value = NetworkView> {
    let node = (text(), shown(), any::<u8>(), any::<bool>(), href()).prop_map(
        |(label, size, group, is_highlighted, href)| Node { label, size, group, is_highlighted, href },
    );
    let edge =
        (0usize..16, 0usize..16, any::<f64>()).prop_map(|(from, to, weight)| Edge { from, to, weight });
    (prop::collection::vec(node, 0..14), prop::collection::vec(edge, 0..60)).prop_map(|(nodes, edges)| {
        NetworkView {
            heading: heading("n"),
            head: ["а", "б", "в", "г", "ґ"].map(str::to_owned),
            nodes,
            edges,
            groups: vec!["перша".into(), "друга".into()],
            highlight: ["так", "ні"].map(str::to_owned),
        }
    })
}

fn series() -> impl Strategy<Value = LinesView> {
    let one = (text(), prop::collection::vec(shown(), 0..9), href(), any::<bool>())
        .prop_map(|(name, figures, href, is_backdrop)| Series { name, figures, href, is_backdrop });
    (0u16..9, prop::collection::vec(one, 0..11), axis(), any::<bool>()).prop_map(
        |(count, series, y, from_zero)| LinesView {
            heading: heading("l"),
            corner: "Рік".into(),
            periods: (0..count).map(|year| (2015 + year).to_string()).collect(),
            series,
            y,
            from_zero,
            numerals: UK,
            gaps: gaps(),
        },
    )
}

/// Every row is as long as the head.
fn square(table: &Table) -> Result<(), TestCaseError> {
    prop_assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_heatmap_can_be_drawn(view in heatmap()) {
        both(|size| view.svg(size))?;
        square(&view.table())?;
        prop_assert_eq!(view.table().rows.len(), view.rows.len());
    }

    #[test]
    fn every_ranking_can_be_drawn(view in ranking()) {
        both(|size| view.svg(size))?;
        square(&view.table())?;
        prop_assert_eq!(view.table().rows.len(), view.entries.len());
    }

    #[test]
    fn every_scatter_can_be_drawn(view in scatter()) {
        both(|size| view.svg(size))?;
        square(&view.table())?;
        let drawn = view.svg(Size::Wide).matches(r#"class="point""#).count();
        prop_assert_eq!(drawn + view.not_drawn().count(), view.points.len());
    }

    #[test]
    fn all_quadrants_can_be_drawn(view in quadrants()) {
        both(|size| view.svg(size))?;
        square(&view.table())?;
        let drawn = view.svg(Size::Wide).matches(r#"class="point""#).count();
        prop_assert_eq!(drawn + view.not_drawn().count(), view.marks.len());
    }

    #[test]
    fn every_network_can_be_drawn(view in network()) {
        both(|size| view.svg(size))?;
        square(&view.table())?;
    }

    #[test]
    fn all_series_can_be_drawn(view in series()) {
        both(|size| view.svg(size))?;
        square(&view.table())?;
        prop_assert_eq!(view.table().rows.len(), view.periods.len());
    }
}

#[test]
fn a_file_of_its_own_carries_style_title_and_source() {
    let heading = Heading { id: "c".into(), title: "Назва".into(), description: String::new() };
    let mut pen = pen::Pen::new();
    pen.rect("bar", (1.0, 2.0), (3.0, 4.0));
    let svg = pen.close("ranking", &heading, Size::Wide, (860.0, 100.0));
    let sheet = Sheet {
        lang: "uk".into(),
        title: "Спеціалізація Вінницької області".into(),
        subtitle: "2019 рік".into(),
        source: vec!["Держстат, 2019".into(), "CC BY 4.0".into()],
        legend: vec![LegendEntry::new(Shade::Above(3), "≥ 4")],
    };
    let css = "@layer charts { .bar, .unused { fill: var(--bar-own) } .bar:hover { fill: red } }";
    let file = standalone(&svg, &sheet, &Style::read(":root { --bar-own: #0b5560; }", css));
    insta::assert_snapshot!(lines_of(&file));
}
