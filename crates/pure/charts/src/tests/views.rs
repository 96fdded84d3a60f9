//! Any view that a caller could build, sensible or not.

use super::{UK, gaps, heading};
use crate::*;
use proptest::prelude::*;

fn reading() -> impl Strategy<Value = Reading> {
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

fn label() -> impl Strategy<Value = HeatLabel> {
    (text(), href()).prop_map(|(text, href)| HeatLabel { text, href })
}

pub fn heatmap() -> impl Strategy<Value = HeatmapView> {
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

pub fn ranking() -> impl Strategy<Value = RankingView> {
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

pub fn scatter() -> impl Strategy<Value = ScatterView> {
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

pub fn quadrants() -> impl Strategy<Value = QuadrantsView> {
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

pub fn network() -> impl Strategy<Value = NetworkView> {
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

pub fn series() -> impl Strategy<Value = LinesView> {
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

pub fn sankey() -> impl Strategy<Value = SankeyView> {
    let node =
        (text(), 0usize..4, href()).prop_map(|(label, column, href)| SankeyNode { label, column, href });
    let flow = (0usize..14, 0usize..14, shown()).prop_map(|(from, to, figure)| Flow { from, to, figure });
    (
        prop::collection::vec(text(), 0..4),
        prop::collection::vec(node, 0..12),
        prop::collection::vec(flow, 0..30),
    )
        .prop_map(|(columns, nodes, flows)| SankeyView {
            heading: heading("f"),
            head: ["а", "б", "в"].map(str::to_owned),
            columns,
            nodes,
            flows,
        })
}
