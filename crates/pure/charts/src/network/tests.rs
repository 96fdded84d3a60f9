use super::*;
use crate::tests::{figure, heading, lines_of};

fn view(nodes: usize, edges: &[(usize, usize, f64)]) -> NetworkView {
    let node = |number: usize| Node {
        label: format!("Вид {number}"),
        size: figure(4.0),
        group: u8::try_from(number % 3 + 1).unwrap(),
        is_highlighted: number == 0,
        href: (number == 1).then(|| "/a".to_owned()),
    };
    NetworkView {
        heading: heading("n"),
        head: ["Вид", "Група", "Зайняті", "Спеціалізація", "Споріднені"].map(str::to_owned),
        nodes: (0..nodes).map(node).collect(),
        edges: edges.iter().map(|&(from, to, weight)| Edge { from, to, weight }).collect(),
        groups: ["перша", "друга", "третя"].map(str::to_owned).to_vec(),
        highlight: ["так", "ні"].map(str::to_owned),
    }
}

#[test]
fn a_small_network_is_drawn_so() {
    let view = view(4, &[(0, 1, 0.9), (1, 2, 0.8), (2, 0, 0.7), (2, 3, 0.2)]);
    insta::assert_snapshot!(lines_of(&view.svg(Size::Wide)));
}

#[test]
fn the_table_names_the_closest_first() {
    let table = view(3, &[(0, 1, 0.2), (2, 0, 0.9)]).table();
    let texts: Vec<_> = table.rows[0].iter().map(|cell| &*cell.text).collect();
    assert_eq!(texts, ["Вид 0", "перша", "4", "так", "Вид 2; Вид 1"]);
}

#[test]
fn a_network_laid_out_once_is_drawn_in_both_sizes() {
    let view = view(5, &[(0, 1, 0.2), (2, 3, 0.9)]);
    let laid = view.lay_out();
    assert_eq!(laid.svg(Size::Wide), view.svg(Size::Wide));
    assert_eq!(laid.svg(Size::Narrow), view.svg(Size::Narrow));
    assert_eq!(laid.drawn(), &view.drawn());
}

#[test]
fn without_a_highlight_all_nodes_are_filled() {
    let mut view = view(3, &[(0, 1, 0.5)]);
    assert!(view.svg(Size::Wide).contains("node-off"));
    view.nodes[0].is_highlighted = false;
    assert!(!view.svg(Size::Wide).contains("node-off"));
}
