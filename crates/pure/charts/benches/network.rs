//! How long laying out and drawing an activity space takes.

use rozum_charts::{Edge, Figure, Heading, NetworkView, Node, Size};

fn main() {
    divan::main();
}

/// Every node is connected with every other; those with near numbers are close.
fn view(nodes: usize) -> NetworkView {
    let node = |number: usize| Node {
        label: format!("Виробництво харчових продуктів {number}"),
        size: Figure::new(f64::from(u32::try_from(number * 7 % 50).unwrap_or(0)), "7"),
        group: u8::try_from(number % 8 + 1).unwrap_or(1),
        is_highlighted: number.is_multiple_of(5),
        href: None,
    };
    let whole = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let weight = |from: usize, to: usize| 1.0 / (1.0 + whole(to - from) + whole((from * 31 + to * 17) % 7));
    let pairs = (0..nodes).flat_map(|from| (from + 1..nodes).map(move |to| (from, to)));
    NetworkView {
        heading: Heading {
            id: "n".to_owned(), title: "Простір".to_owned(), description: String::new()
        },
        head: [const { String::new() }; 5],
        nodes: (0..nodes).map(node).collect(),
        edges: pairs.map(|(from, to)| Edge { from, to, weight: weight(from, to) }).collect(),
        groups: (1..=8).map(|group| format!("Група {group}")).collect(),
        highlight: ["так".to_owned(), "ні".to_owned()],
    }
}

#[divan::bench(args = [88, 100, 272, 1_000])]
fn lay_out(bencher: divan::Bencher, nodes: usize) {
    let view = view(nodes);
    bencher.bench(|| view.lay_out());
}

#[divan::bench(args = [88, 1_000])]
fn draw(bencher: divan::Bencher, nodes: usize) {
    let view = view(nodes);
    let laid = view.lay_out();
    bencher.bench(|| laid.svg(Size::Wide));
}
