//! `national_findings.tsv`.

mod basis;

use super::Result;
use super::emit::{self, File};
use super::read::{self, Line};
use basis::basis;
use serde::Deserialize;
use std::path::Path;

const FILE: &str = "data/reference/national_findings.tsv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    basis: String,
    claim: String,
    figure: String,
    of: String,
    unit: String,
    places: String,
    quote_uk: String,
    source: String,
    url: String,
    part_of: String,
    beside: String,
    examples: String,
}

pub fn generate(root: &Path) -> Result<String> {
    let lines = read::table::<Row>(root, FILE)?;
    read::unique(&lines, |row| &row.id)?;
    for line in &lines {
        let whole = &line.row.part_of;
        if !whole.is_empty() && !lines.iter().any(|other| other.row.id == *whole) {
            return Err(line.wrong(format!("part_of `{whole}` is no row")));
        }
    }
    let statements = lines.iter().map(statement).collect::<Result<Vec<_>>>()?;
    let uses = [
        "crate::codes::{iso, sphere}",
        "crate::national::{About, Among, Basis, Claim, Outside, Per, Place, Statement, Unit}",
        "rozum_model::Flag",
    ];
    let doc = "The statements in the order of the note.";
    Ok(File::new(FILE, &uses).table(doc, "STATEMENTS", "&[Statement]", &statements).finish())
}

fn statement(line: &Line<Row>) -> Result<String> {
    let row = &line.row;
    let claim = claim(line)?;
    let places: Result<Vec<String>> =
        read::list(&row.places).into_iter().map(|place| self::place(place, line)).collect();
    let beside = match row.beside.as_str() {
        "" => "None".to_owned(),
        other => format!("Some({})", basis(other, line)?),
    };
    Ok(format!(
        "Statement {{ id: {}, basis: {}, claim: Claim::{claim}, figure: {}, of: {}, unit: Unit::{}, places: &[{}], quote_uk: {}, source: {}, url: {}, part_of: {}, beside: {beside} }}",
        emit::text(&row.id),
        basis(&row.basis, line)?,
        number::<f64>(&row.figure, line)?.map_or("None".to_owned(), |figure| format!("Some({figure:?})")),
        number::<u16>(&row.of, line)?.map_or("None".to_owned(), |of| format!("Some({of})")),
        unit(line)?,
        places?.join(", "),
        emit::text(&row.quote_uk),
        emit::option(&row.source),
        emit::option(&row.url),
        emit::option(&row.part_of),
    ))
}

fn claim(line: &Line<Row>) -> Result<&'static str> {
    let (claim, words) = match line.row.claim.as_str() {
        "" => ("Exactly", false),
        "more-than" => ("MoreThan", false),
        "most" => ("Most", true),
        "overwhelming" => ("Overwhelming", true),
        "often" => ("Often", true),
        "common" => ("Common", true),
        "in-places" => ("InPlaces", true),
        "insufficient" => ("Insufficient", true),
        "unquantified" => ("Unquantified", true),
        other => return Err(line.wrong(format!("claim `{other}`"))),
    };
    if words && !line.row.figure.is_empty() {
        return Err(line.wrong("a word of quantity and a figure"));
    }
    let counted = !line.row.basis.starts_with("outside ");
    if counted && !words && line.row.figure.is_empty() {
        return Err(line.wrong("neither a figure nor a word of quantity that a count could be compared with"));
    }
    Ok(claim)
}

/// A number, or nothing for an empty cell.
fn number<T: std::str::FromStr>(cell: &str, line: &Line<Row>) -> Result<Option<T>> {
    match cell {
        "" => Ok(None),
        other => other.parse().map(Some).map_err(|_| line.wrong(format!("`{other}` is not a number"))),
    }
}

fn unit(line: &Line<Row>) -> Result<&'static str> {
    Ok(match line.row.unit.as_str() {
        "" => "None",
        "strategies" => "Strategies",
        "regions" => "Regions",
        "pairs" => "Pairs",
        "priorities" => "Priorities",
        "items" => "Items",
        "platforms" => "Platforms",
        "percent" => "Percent",
        "bn-eur" => "BillionEuros",
        other => return Err(line.wrong(format!("unit `{other}`"))),
    })
}

fn place(cell: &str, line: &Line<Row>) -> Result<String> {
    let (word, number) = cell.split_once(' ').unwrap_or((cell, ""));
    let kind = match (word, number.parse::<u8>()) {
        ("conclusions", Err(_)) => return Ok("Place::Conclusions".to_owned()),
        ("justification", Err(_)) => return Ok("Place::Justification".to_owned()),
        ("aside", Err(_)) => return Ok("Place::Aside".to_owned()),
        ("finding", Ok(_)) => "Finding",
        ("footnote", Ok(_)) => "Footnote",
        ("annex", Ok(_)) => "Annex",
        ("annex-2-row", Ok(_)) => "AnnexRow",
        _ => return Err(line.wrong(format!("place `{cell}`"))),
    };
    Ok(format!("Place::{kind}({number})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(basis: &str, claim: &str, figure: &str) -> Line<Row> {
        let own = str::to_owned;
        let row = Row {
            id: own("a"),
            basis: own(basis),
            claim: own(claim),
            figure: own(figure),
            of: String::new(),
            unit: own("items"),
            places: own("finding 3;annex 2"),
            quote_uk: own("q"),
            source: String::new(),
            url: String::new(),
            part_of: String::new(),
            beside: own("spheres S02;S03"),
            examples: String::new(),
        };
        Line { file: FILE, number: 7, row }
    }

    #[test]
    fn a_statement_is_a_line_of_rust() {
        let made = statement(&line("with has_innovation both items", "often", "")).unwrap();
        assert!(made.starts_with("Statement { id: \"a\", basis: Basis::With(Flag::HasInnovation, Among::Both, Per::Items), claim: Claim::Often, figure: None"), "{made}");
        assert!(made.contains("places: &[Place::Finding(3), Place::Annex(2)]"), "{made}");
        assert!(made.ends_with("beside: Some(Basis::Spheres(&[sphere(2), sphere(3)])) }"), "{made}");
    }

    #[test]
    fn what_cannot_be_compared_is_refused_by_line() {
        for (basis, claim, figure) in [
            ("strategies", "", ""),
            ("strategies", "often", "3"),
            ("strategies", "", "many"),
            ("strategies", "seldom", ""),
            ("spheres 3", "often", ""),
            ("with green", "often", ""),
        ] {
            let error = statement(&line(basis, claim, figure)).unwrap_err().to_string();
            assert!(error.starts_with("data/reference/national_findings.tsv line 7: "), "{error}");
        }
    }
}
