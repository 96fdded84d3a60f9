//! Names of industries in input-output tables, as codes of KVED: `10`, `D10T12`, `CPA_A`, `C10-C12`, `24A`.

use rozum_reference::kved::{KVED, by_code, children};

/// What of an industry's supply a row has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Everything,
    /// What is made in the country: `DOM_01`.
    Domestic,
    /// What is imported: `IMP_01`.
    Imported,
}

/// Codes of KVED that an industry consists of, and what part of it is meant; `None` for what is no industry: exports,
/// value added.
///
/// A section letter alone is its divisions. `24A` and `24B` are what the OECD makes of division 24: iron and steel, and
/// other metals.
pub(super) fn codes(name: &str) -> Option<(Part, Vec<String>)> {
    let first = name.split_whitespace().next()?.trim_matches('"').to_uppercase();
    let marked = [("DOM_", Part::Domestic), ("IMP_", Part::Imported), ("TTL_", Part::Everything)];
    let marked = marked.into_iter().find_map(|(start, part)| Some((part, first.strip_prefix(start)?)));
    let (part, rest) = marked.unwrap_or((Part::Everything, &first));
    let bare = ["CPA_", "NACE_"].iter().find_map(|start| rest.strip_prefix(start)).unwrap_or(rest);
    let pieces = bare.split([';', ',', '+', '_']).filter(|part| !part.is_empty());
    let mut all = Vec::new();
    for piece in pieces {
        all.extend(of_part(piece)?);
    }
    (!all.is_empty()).then_some((part, all))
}

fn of_part(part: &str) -> Option<Vec<String>> {
    match part {
        "24A" | "D24A" => return Some(["24.1", "24.2", "24.3", "24.5"].map(str::to_owned).to_vec()),
        "24B" | "D24B" => return Some(vec!["24.4".to_owned()]),
        _ => {}
    }
    let mut ends = part.split(['-', '–', '—', 'T']).map(one);
    let from = ends.next()??;
    match ends.next() {
        None => Some(expanded(from)),
        Some(to) => between(from, to?),
    }
}

/// A section letter, a division or a group, `C10` as well as `10`, `301` as well as `30.1`.
fn one(text: &str) -> Option<&'static str> {
    let official = |code: &str| by_code(code).map(|kved| kved.code);
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    if digits.is_empty() {
        return official(text).filter(|code| code.len() == 1);
    }
    match (digits.contains('.'), digits.len()) {
        // `D1` and `P1` are accounts of a table, `1` is a division.
        (false, 1) if digits.len() < text.len() => None,
        (false, 1) => official(&format!("0{digits}")),
        (false, 3) => official(&format!("{}.{}", digits.get(..2)?, digits.get(2..)?)),
        _ => official(digits).filter(|code| code.len() <= 4),
    }
}

fn expanded(code: &'static str) -> Vec<String> {
    if code.len() == 1 {
        children(code).map(|kved| kved.code.to_owned()).collect()
    } else {
        vec![code.to_owned()]
    }
}

/// All codes from one to another of the same length, in official order.
fn between(from: &str, to: &str) -> Option<Vec<String>> {
    let mut same = KVED.iter().map(|kved| kved.code).filter(|code| code.len() == from.len());
    (from.len() == to.len() && from <= to).then_some(())?;
    let mut all = Vec::new();
    for code in same.by_ref().filter(|code| (from..=to).contains(code)) {
        all.extend(expanded(code));
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::codes;

    fn said(name: &str) -> String {
        codes(name).map_or_else(|| "none".to_owned(), |(_, codes)| codes.join(" "))
    }

    #[test]
    fn names_of_the_usual_tables() {
        for (name, expected) in [
            ("10", "10"),
            ("1", "01"),
            ("TTL_10T12", "10 11 12"),
            ("D302T309", "30.2 30.3 30.4 30.9"),
            ("C10-C12", "10 11 12"),
            ("13–15", "13 14 15"),
            ("05,06", "05 06"),
            ("TTL_24B", "24.4"),
            ("F", "41 42 43"),
            ("CPA_B", "05 06 07 08 09"),
            ("10.5 Молочні продукти", "10.5"),
        ] {
            assert_eq!(said(name), expected, "{name}");
        }
    }

    #[test]
    fn what_is_no_industry_is_none() {
        for name in
            ["HFCE", "OUTPUT", "D1", "P1", "TOTAL", "VALU", "", "99.9", "12-10", "Експорт", "TTL_INT_FNL"]
        {
            assert_eq!(said(name), "none", "{name}");
        }
    }
}
