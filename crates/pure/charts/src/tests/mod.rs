//! What holds for every chart: it never panics, is well-formed, has only finite coordinates, and carries no style of its own.

mod views;

use crate::*;
use proptest::prelude::*;
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use views::{heatmap, network, quadrants, ranking, sankey, scatter, series};

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

fn both(draw: impl Fn(Size) -> String) -> Result<(), TestCaseError> {
    let sheet = Sheet {
        lang: "uk".into(),
        title: "<Назва>".into(),
        subtitle: String::new(),
        source: vec!["Держстат & ін.".into()],
        origin: "https://rozum.example?<".into(),
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
    fn every_sankey_can_be_drawn(view in sankey()) {
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
    pen.mark("rank", "Торгівля", Some(&"/a".to_owned()), |pen| {
        pen.rect("bar", (1.0, 2.0), (3.0, 4.0));
    });
    let svg = pen.close("ranking", &heading, Size::Wide, (860.0, 100.0));
    let sheet = Sheet {
        lang: "uk".into(),
        title: "Спеціалізація Вінницької області".into(),
        subtitle: "2019 рік".into(),
        source: vec!["Держстат, 2019".into(), "CC BY 4.0".into()],
        origin: "https://rozum.example".into(),
        legend: vec![Sample::from(&LegendEntry::new(Shade::Above(3), "≥ 4"))],
    };
    let css = "@layer charts { .bar, .unused { fill: var(--bar-own) } .bar:hover { fill: red } }";
    let file = standalone(&svg, &sheet, &Style::read(":root { --bar-own: #0b5560; }", css));
    insta::assert_snapshot!(lines_of(&file));
}
