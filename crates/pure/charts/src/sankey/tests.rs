use super::*;
use crate::tests::{figure, heading, lines_of};
use proptest::prelude::*;

fn view(flows: &[(usize, usize, f64)]) -> SankeyView {
    let node = |(label, column, href): (&str, usize, Option<&str>)| SankeyNode {
        label: label.to_owned(),
        column,
        href: href.map(str::to_owned),
    };
    SankeyView {
        heading: heading("f"),
        head: ["Звідки", "Куди", "Пар"].map(str::to_owned),
        columns: vec!["Постачають".to_owned(), "Споживають".to_owned()],
        nodes: [
            ("Лісівництво", 0, Some("/a")),
            ("Тваринництво", 0, None),
            ("Деревообробка", 1, None),
            ("Харчі", 1, None),
        ]
        .map(node)
        .to_vec(),
        flows: flows.iter().map(|&(from, to, value)| Flow { from, to, figure: figure(value) }).collect(),
    }
}

#[test]
fn small_flows_are_drawn_so() {
    insta::assert_snapshot!(lines_of(&view(&[(0, 2, 3.0), (1, 3, 1.0)]).svg(Size::Wide)));
}

#[test]
fn the_table_says_each_flow() {
    let table = view(&[(0, 2, 3.0), (1, 3, 1.0), (1, 9, 1.0)]).table();
    let texts: Vec<Vec<&str>> =
        table.rows.iter().map(|row| row.iter().map(|cell| &*cell.text).collect()).collect();
    assert_eq!(texts, [["Лісівництво", "Деревообробка", "3"], ["Тваринництво", "Харчі", "1"]]);
    assert_eq!(table.rows[0][0].href.as_deref(), Some("/a"));
}

#[test]
fn what_does_not_lead_to_the_right_is_not_drawn() {
    let bands = |flows: &[(usize, usize, f64)]| {
        layout::places(&view(flows), (100.0, 300.0), (30.0, 200.0)).bands.len()
    };
    assert_eq!(bands(&[(2, 0, 1.0), (0, 1, 1.0), (0, 2, 0.0), (0, 2, f64::NAN), (0, 7, 1.0)]), 0);
    assert_eq!(bands(&[(0, 2, 1.0), (0, 3, 1e300), (1, 3, 1e300)]), 3);
    let narrow = view(&[]).svg(Size::Narrow);
    assert!(narrow.contains("</svg>") && !narrow.contains("flow-band"));
}

proptest! {
    #[test]
    fn bands_fill_their_bars_and_nothing_overlaps(
        flows in prop::collection::vec((0_usize..2, 2_usize..4, 0.01_f64..1e6), 1..9),
    ) {
        let view = view(&flows);
        let found = layout::places(&view, (100.0, 300.0), (30.0, 200.0));
        let bars: Vec<_> = found.bars.iter().zip(&view.nodes).filter_map(|(bar, node)| bar.map(|bar| (bar, node))).collect();
        for (place, (bar, node)) in bars.iter().enumerate() {
            prop_assert!(bar.y >= 29.99 && bar.y + bar.height <= 30.0 + found.height + 0.01);
            for (other, _) in bars[place + 1..].iter().filter(|(_, other)| other.column == node.column) {
                prop_assert!(bar.y + bar.height <= other.y + 0.01);
            }
        }
        for (index, bar) in found.bars.iter().enumerate() {
            let own = |band: &&layout::Band| [view.flows[band.flow].from, view.flows[band.flow].to].contains(&index);
            let sum: f64 = found.bands.iter().filter(own).map(|band| band.width).sum();
            prop_assert!((sum - bar.map_or(0.0, |bar| bar.height)).abs() < 1e-6 * (1.0 + sum));
        }
    }
}
