//! How long a map of 27 regions takes once the outlines have been read.

use rozum_charts::{LegendEntry, MapCell, MapView, Shade, Steps};
use rozum_model::RegionIso;

fn main() {
    divan::main();
}

const REGIONS: [u8; 27] =
    [5, 7, 9, 12, 14, 18, 21, 23, 26, 30, 32, 35, 40, 43, 46, 48, 51, 53, 56, 59, 61, 63, 65, 68, 71, 74, 77];

fn view() -> MapView {
    let steps = Steps::over([9]);
    let cells = REGIONS
        .iter()
        .filter_map(|&number| RegionIso::from_number(number))
        .map(|region| MapCell {
            region,
            name: "Дніпропетровська область".to_owned(),
            label: "Дніпропетровська".to_owned(),
            shade: Shade::Step(region.number() % 6),
            value: Some("7".to_owned()),
            title: "Дніпропетровська область: 7 пріоритетів".to_owned(),
            href: format!("/regions/{region}"),
        })
        .collect();
    MapView {
        id: "map".to_owned(),
        title: "Пріоритети".to_owned(),
        cells,
        legend: LegendEntry::of_steps(&steps),
    }
}

#[divan::bench]
fn draw(bencher: divan::Bencher) {
    let view = view();
    let _ = view.svg();
    bencher.bench(|| view.svg());
}
