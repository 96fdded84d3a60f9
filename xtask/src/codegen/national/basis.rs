//! The column `basis`.

use super::Row;
use crate::codegen::Result;
use crate::codegen::emit;
use crate::codegen::read::{self, Line};

/// What is counted, as the head of the table describes it.
pub fn basis(cell: &str, line: &Line<Row>) -> Result<String> {
    let words: Vec<&str> = cell.split(' ').collect();
    let wrong = || line.wrong(format!("basis `{cell}`"));
    let of = |list: &str| -> Option<String> {
        read::list(list).into_iter().map(emit::sphere).collect::<Option<Vec<_>>>().map(|ids| ids.join(", "))
    };
    Ok(match words[..] {
        ["strategies"] => "Basis::Strategies".to_owned(),
        ["no-sphere"] => "Basis::NoSphere".to_owned(),
        ["any-sphere"] => "Basis::AnySphere".to_owned(),
        ["industry"] => "Basis::Industry".to_owned(),
        ["spheres", ids] => format!("Basis::Spheres(&[{}])", of(ids).ok_or_else(wrong)?),
        ["with" | "without", flag, among, per] => {
            format!(
                "Basis::{}(Flag::{}, Among::{}, Per::{})",
                name(words[0]),
                name(flag),
                name(among),
                name(per)
            )
        }
        ["rule", rule, about] => format!("Basis::Rule({}, About::{})", emit::text(rule), name(about)),
        ["example", region] => {
            let examples = emit::texts(&read::list(&line.row.examples));
            format!("Basis::Example({}, {examples})", emit::iso(region).ok_or_else(wrong)?)
        }
        ["outside", why] => format!("Basis::Outside(Outside::{})", name(why)),
        _ => return Err(wrong()),
    })
}

/// `has_innovation` → `HasInnovation`; whether there is such a name, the compiler checks.
fn name(code: &str) -> String {
    let parts = code.split(['_', '-']).map(|part| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    });
    parts.collect()
}
