//! Where a rule says no, found in its text. What stands in a test is no rule.

use crate::tidy::rust::Rust;

/// A place where a rule refuses.
#[derive(Debug, Clone)]
pub struct Guard {
    /// Number of the fault, from 0.
    pub id: usize,
    /// Below the crate's folder.
    pub path: String,
    pub line: usize,
    /// Its first line.
    pub text: String,
}

impl Guard {
    /// By what it is known when lines move.
    pub fn name(&self) -> String {
        format!("{}\t{}", self.path, self.text)
    }
}

/// A text to be put in, before or after the byte.
type Insertion = (usize, String);

/// The source with a question at each guard, numbered from `next` on.
pub fn seed(path: &str, source: &str, next: usize) -> (String, Vec<Guard>) {
    let rust = Rust::read(source);
    let rule = rust.code.as_str();
    let mut found: Vec<(usize, usize, Kind)> = Vec::new();
    for word in ["reasons.push(", "reasons.extend(", "reasons\n"] {
        found.extend(starts(rule, word).filter_map(|at| Some((at, call_end(rule, at)?, Kind::Adds))));
    }
    found.extend(starts(rule, "return ").filter_map(|at| returned(rule, at)));
    found.extend(statements(rule));
    found.extend(starts(rule, ".then(|| ").filter_map(|at| Some((at, call_end(rule, at)?, Kind::Maybe))));
    found.retain(|(at, ..)| !rust.in_test(*at));
    found.sort_by_key(|(at, ..)| *at);
    let mut guards = Vec::new();
    let mut insertions: Vec<Insertion> = Vec::new();
    for (at, end, kind) in found {
        let id = next + guards.len();
        let keeps = format!("crate::mutants::keeps({id})");
        match kind {
            Kind::Adds => insertions.extend([(at, format!("{{ if {keeps} {{ ")), (end, " } }".to_owned())]),
            Kind::Statement => insertions.extend([(at, format!("if {keeps} {{ ")), (end, " }".to_owned())]),
            Kind::Maybe => insertions.push((end, format!(".filter(|_| {keeps})"))),
        }
        let line = rust.line(at);
        let text = source[at..].lines().next().unwrap_or_default().trim().to_owned();
        guards.push(Guard { id, path: path.to_owned(), line, text });
    }
    insertions.sort_by_key(|(at, _)| *at);
    let (mut seeded, mut from) = (String::new(), 0);
    for (at, text) in insertions {
        seeded.push_str(&source[from..at]);
        seeded.push_str(&text);
        from = at;
    }
    seeded.push_str(&source[from..]);
    (seeded, guards)
}

#[derive(Clone, Copy)]
enum Kind {
    /// Adds a reason: an expression without a value.
    Adds,
    /// A whole statement, with its semicolon.
    Statement,
    /// A condition that gives a reason or none.
    Maybe,
}

fn starts<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let whole =
        move |at: &usize| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
    text.match_indices(word).map(|(at, _)| at).filter(move |at| word.starts_with('.') || whole(at))
}

/// Behind the parenthesis that closes the first one opened from here; the line breaks of a chain may come before.
fn call_end(text: &str, at: usize) -> Option<usize> {
    let chain = text[at..].find('(')?;
    let head = text[at..at + chain].trim_start_matches("reasons").trim_start();
    matches!(head, ".push" | ".extend" | ".then").then_some(())?;
    closing(text, at + chain)
}

/// Behind the parenthesis that closes the one at the byte.
fn closing(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in code[open..].bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(open + at + 1),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// `return Err(…);` or `return vec![…];` in the block of an `if`. In an `else` of a `let` or an arm of a match
/// something must come back, so nothing can be dropped there.
fn returned(text: &str, at: usize) -> Option<(usize, usize, Kind)> {
    let rest = &text[at..];
    let refuses = rest.starts_with("return Err(") || rest.starts_with("return vec![");
    let before = text[..at].trim_end();
    let block = before.strip_suffix('{')?.trim_end();
    let opener = block.rfind(['{', '}', ';']).map_or(block, |from| &block[from + 1..]);
    let of_if = opener.trim_start().starts_with("if ") && !block.ends_with("else");
    let end = at + rest.find(";\n")? + 1;
    let alone = text[end..].trim_start().starts_with('}');
    (refuses && of_if && alone).then_some((at, end, Kind::Statement))
}

/// `open(state, body)?;`: a statement whose only effect is to refuse.
fn statements(text: &str) -> Vec<(usize, usize, Kind)> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, trimmed) = (at + line.len() - line.trim_start().len(), line.trim());
        at += line.len();
        let word = trimmed.split('(').next().unwrap_or_default();
        let plain = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "_:.".contains(c));
        if plain && trimmed.ends_with(")?;") && !trimmed.contains(").") {
            found.push((start, start + trimmed.len(), Kind::Statement));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seeded(source: &str) -> (String, usize) {
        let (text, guards) = seed("a.rs", source, 0);
        (text.replace("crate::mutants::keeps", "k"), guards.len())
    }

    #[test]
    fn each_kind_of_guard_asks() {
        assert_eq!(seeded("x => reasons.push(a(\")\")),").0, "x => { if k(0) { reasons.push(a(\")\")) } },");
        assert_eq!(seeded("reasons\n    .push(a());").0, "{ if k(0) { reasons\n    .push(a()) } };");
        assert_eq!(seeded("  open(state)?;\n").0, "  if k(0) { open(state)?; }\n");
        assert_eq!(
            seeded("b.then(|| Reason::new(\"x\"))").0,
            "b.then(|| Reason::new(\"x\")).filter(|_| k(0))"
        );
        assert_eq!(
            seeded("if a {\n return Err(x.into());\n}").0,
            "if a {\n if k(0) { return Err(x.into()); }\n}"
        );
    }

    #[test]
    fn where_something_must_come_back_nothing_is_dropped() {
        for kept in [
            "let A = b else {\n return Err(x);\n};",
            "match a {\n B => return Err(x),\n}",
            "let a = b(c)?;\n",
            "#[cfg(test)]\nmod tests {\n reasons.push(a);\n}",
            "// reasons.push(a);",
        ] {
            assert_eq!(seeded(kept), (kept.to_owned(), 0));
        }
    }
}
