use super::outline::Outlines;
use super::shapes::Shapes;
use super::*;
use quick_xml::events::Event;
use quick_xml::reader::Reader;

fn cell(number: u8, shade: Shade, value: Option<&str>) -> MapCell {
    let region = RegionIso::from_number(number).unwrap();
    MapCell {
        region,
        name: format!("Область «{number}»"),
        label: if number == 7 {
            "Івано-Франківська".to_owned()
        } else {
            format!("О{number}")
        },
        shade,
        value: value.map(str::to_owned),
        title: format!("Область <{number}> & ін."),
        href: format!("/regions/{region}?a=1&b=2"),
    }
}

fn view(cells: Vec<MapCell>) -> MapView {
    let legend = vec![LegendEntry::new(Shade::Step(3), "3–4"), LegendEntry::new(Shade::None, "не заявлено")];
    MapView { id: "map".to_owned(), title: "Проба".to_owned(), cells, legend }
}

/// Three regions in a row; the last is small and named outside.
fn toy() -> Shapes {
    let text = "arc\t1\t31000 48000 0 1000\narc\t2\t31000 49000 -1000 0 0 -1000 1000 0\n\
                arc\t3\t31000 48000 1000 0 0 1000 -1000 0\narc\t4\t33000 48000 100 0 0 100 -100 0 0 -100\n\
                ring\tUA-05\touter\t1 2\nring\tUA-07\touter\t-1 3\nring\tUA-40\touter\t4\n\
                label\tUA-05\t30500 48500\nlabel\tUA-07\t31500 48500\nlabel\tUA-40\t33050 48050\noutside\tUA-40\t33000 47500";
    Shapes::of(&Outlines::parse(text).unwrap())
}

/// Element names with their attribute `name`, having read the whole document.
fn elements(xml: &str, attribute: &str) -> Vec<(String, Option<String>)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(element) | Event::Empty(element) => {
                let name = element.name().as_ref().to_owned();
                let value = element.attributes().map(Result::unwrap).find(|a| a.key.as_ref() == attribute);
                found.push((name, value.map(|a| a.value.into_owned())));
            }
            _ => {}
        }
    }
}

#[test]
fn a_small_map_is_drawn_so() {
    let cells =
        vec![cell(5, Shade::Step(3), Some("4")), cell(7, Shade::Yes, None), cell(40, Shade::None, Some("0"))];
    let drawing = svg::draw(&view(cells), &toy()).replace('>', ">\n");
    insta::assert_snapshot!(drawing);
}

#[test]
fn the_whole_map_is_valid_and_small() {
    let cells =
        Shapes::ukraine().regions.keys().map(|iso| cell(iso.number(), Shade::Step(2), Some("3"))).collect();
    let svg = view(cells).svg();
    let links = elements(&svg, "href").into_iter().filter(|(name, _)| name == "a").count();
    assert_eq!(links, 27);
    assert!(svg.len() < 40_000, "{} bytes", svg.len());
}

#[test]
fn ids_are_unique_and_carry_the_prefix() {
    let svg = view(vec![cell(5, Shade::Missing, None)]).svg();
    let mut ids: Vec<_> = elements(&svg, "id").into_iter().filter_map(|(_, id)| id).collect();
    assert!(ids.iter().all(|id| id.starts_with("map")));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn a_region_without_a_cell_is_still_on_the_map() {
    let svg = view(vec![cell(5, Shade::Step(1), Some("1"))]).svg();
    assert_eq!(svg.matches("map-unlinked").count(), 26);
}

#[test]
fn nothing_needs_inline_style_or_script() {
    let svg = view(vec![cell(5, Shade::None, None)]).svg();
    assert!(!svg.contains("style=") && !svg.contains("<script") && !svg.contains(" on"));
}

#[test]
fn the_rows_say_what_the_map_says() {
    let view = view(vec![cell(5, Shade::Step(3), Some("4")), cell(14, Shade::None, None)]);
    let rows: Vec<_> = view.rows().map(|row| (row.region.to_string(), row.value, row.meaning)).collect();
    assert_eq!(
        rows,
        [("UA-05".to_owned(), Some("4"), Some("3–4")), ("UA-14".to_owned(), None, Some("не заявлено"))]
    );
    assert_eq!(view.count(Shade::None), 1);
}
