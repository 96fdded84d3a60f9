//! The worked example of `docs/methods/chains.md`, computed in both languages.

use crate::common::{national, page, table};
use crate::strategies::{found, register};
use rozum_coordination::chains::{LEAST, LINK, Link, STRONG};
use rozum_coordination::{Chains, InputOutput};

fn example(rows: &[Vec<String>]) -> Chains {
    let list = |cell: &str| -> Vec<String> {
        cell.split(';').map(str::trim).filter(|part| *part != "—").map(str::to_owned).collect()
    };
    let lists: Vec<_> = rows.iter().map(|row| (row[0].clone(), list(&row[1]), list(&row[2]))).collect();
    let texts: Vec<_> = lists
        .iter()
        .map(|(region, spheres, priorities)| {
            let all = |texts: &'_ [String]| {
                texts.iter().map(|text| text.clone().leak() as &str).collect::<Vec<_>>()
            };
            (region.as_str(), all(spheres), all(priorities))
        })
        .collect();
    let strategies: Vec<(&str, &[&str], &[&str])> = texts
        .iter()
        .map(|(region, spheres, priorities)| (*region, spheres.as_slice(), priorities.as_slice()))
        .collect();
    found(&register(&strategies), InputOutput::proxy(), None)
}

fn share(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |share| format!("{share:.4}"))
}

fn link(link: &Link) -> Vec<String> {
    let cells = [&link.supplier.to_string(), &link.processor.to_string(), &link.kved_from, &link.kved_to];
    let mut cells: Vec<String> = cells.map(ToOwned::to_owned).to_vec();
    cells.extend([
        share(link.coefficient),
        format!("{:.2}", link.confidence),
        yes(link.neighbours),
        yes(link.at_home),
    ]);
    cells
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn printed(chains: &Chains) -> [Vec<Vec<String>>; 3] {
    let links = chains.links.iter().map(link).collect();
    let stages = chains.chains.iter().map(|chain| {
        let codes = chain.stages.each_ref().map(|stage| stage.kved.clone());
        let regions: Vec<String> = chain.regions.iter().map(ToString::to_string).collect();
        vec![codes.join(" → "), share(chain.coefficient), chain.paths.to_string(), regions.join(" ")]
    });
    let gaps = chains.gaps.iter().map(|gap| {
        let needs: Vec<String> = gap.needs.iter().map(|need| need.priority.to_string()).collect();
        let spheres: Vec<String> = gap.spheres.iter().map(ToString::to_string).collect();
        vec![gap.kved.join(" "), share(gap.coefficient), needs.join(" "), spheres.join(" ")]
    });
    [links, stages.collect(), gaps.collect()]
}

#[test]
fn the_worked_example_comes_out_as_printed() {
    let english = page("chains", "");
    let strategies = table(&english, "Strategies");
    let found = printed(&example(&strategies));
    for (heading, found) in ["Links", "Chains", "Gaps"].into_iter().zip(&found) {
        assert_eq!(&table(&english, heading), found, "{heading}");
    }
    let ukrainian = page("chains", ".uk");
    assert_eq!(table(&ukrainian, "Стратегії"), strategies);
    for (heading, found) in ["Зв’язки", "Ланцюги", "Прогалини"].into_iter().zip(&found)
    {
        assert_eq!(&in_english(table(&ukrainian, heading)), found, "{heading}");
    }
}

/// As the Ukrainian page writes what the English one does.
fn in_english(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let cell = |cell: String| match cell.as_str() {
        "так" => "yes".to_owned(),
        "ні" => "no".to_owned(),
        _ => cell.replace(',', "."),
    };
    rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect()
}

#[test]
fn the_result_on_the_register_is_as_printed() {
    let chains = found(&national(), InputOutput::proxy(), None);
    let near = chains.links.iter().filter(|link| link.neighbours).count();
    let measured = chains.links.iter().filter(|link| link.coefficient.is_some()).count();
    let home = chains.links.iter().filter(|link| link.at_home).count();
    let counts = [
        chains.links.len(),
        near,
        measured,
        home,
        chains.chains.len(),
        chains.gaps.len(),
        chains.unread.len(),
        chains.unknown_needs.len(),
    ];
    let counts = counts.map(|count| count.to_string()).to_vec();
    assert_eq!(table(&page("chains", ""), "Register")[..], *std::slice::from_ref(&counts));
    assert_eq!(table(&page("chains", ".uk"), "Реєстр"), [counts]);
}

#[test]
fn thresholds_are_as_printed() {
    let own = [("`link`", LINK), ("`strong`", STRONG), ("`least`", LEAST)];
    for (ending, heading) in [("", "Thresholds"), (".uk", "Пороги")] {
        let rows = table(&page("chains", ending), heading);
        let printed: Vec<(String, f64)> =
            rows.iter().map(|row| (row[0].clone(), row[1].replace(',', ".").parse().unwrap())).collect();
        assert_eq!(printed, own.map(|(name, value)| (name.to_owned(), value)));
    }
}
