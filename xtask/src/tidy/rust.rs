//! Just enough of Rust's lexical grammar to tell code, comments and string literals apart, and tests from the rest.

use std::ops::Range;

/// A source file taken apart. `code` has the same length as the source, so offsets agree.
#[derive(Debug)]
pub struct Rust<'a> {
    source: &'a str,
    /// The source with comments and literals blanked.
    pub code: String,
    /// String and character literals with their quotes: offset and text.
    pub literals: Vec<(usize, &'a str)>,
    tests: Vec<Range<usize>>,
}

impl<'a> Rust<'a> {
    pub fn read(source: &'a str) -> Self {
        let mut literals = Vec::new();
        let mut code = source.as_bytes().to_vec();
        let mut at = 0;
        while at < source.len() {
            let rest = &source[at..];
            let comment = comment_length(rest);
            let length = comment.or_else(|| literal_length(source, at));
            if let Some(length) = length {
                let range = at..at + length;
                if comment.is_none() {
                    literals.push((at, &source[range.clone()]));
                }
                blank(&mut code[range]);
                at += length;
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
        let code = String::from_utf8_lossy(&code).into_owned();
        let tests = test_items(&code);
        Self { source, code, literals, tests }
    }

    /// Line of an offset, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        1 + self.source[..offset].matches('\n').count()
    }

    /// Whether the offset lies in an item marked `#[cfg(test)]`.
    pub fn in_test(&self, offset: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&offset))
    }
}

fn blank(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().filter(|byte| **byte != b'\n') {
        *byte = b' ';
    }
}

fn comment_length(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return None;
    }
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += 1;
        }
    }
    Some(rest.len())
}

fn literal_length(source: &str, at: usize) -> Option<usize> {
    let rest = &source[at..];
    match rest.as_bytes()[0] {
        b'"' => Some(quoted_length(rest)),
        b'r' if !follows_word(source, at) => raw_length(rest),
        b'\'' => character_length(rest),
        _ => None,
    }
}

/// `br"…"` and `cr"…"` are raw strings too, `error"` is not.
fn follows_word(source: &str, at: usize) -> bool {
    let before = source[..at].trim_end_matches(['b', 'c']);
    before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

fn quoted_length(rest: &str) -> usize {
    let mut escaped = false;
    for (offset, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return offset + 1,
            _ => {}
        }
    }
    rest.len()
}

fn raw_length(rest: &str) -> Option<usize> {
    let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
    if !rest[1 + hashes..].starts_with('"') {
        return None;
    }
    let start = hashes + 2;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(rest[start..].find(&close).map_or(rest.len(), |end| start + end + close.len()))
}

/// A quote that opens a character, not a lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1);
    let (_, first) = chars.next()?;
    if first == '\\' {
        // The character after the backslash may itself be a quote.
        let start = chars.nth(1)?.0;
        return Some(start + rest[start..].find('\'')? + 1);
    }
    let (end, second) = chars.next()?;
    (second == '\'').then_some(end + 1)
}

fn test_items(code: &str) -> Vec<Range<usize>> {
    let marks = code.match_indices("#[cfg(test)]").map(|(start, mark)| (start, start + mark.len()));
    marks.map(|(start, after)| start..item_end(code, after)).collect()
}

/// The end of the item that starts at `from`: its `;`, or the brace that closes it.
fn item_end(code: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, byte) in code.bytes().enumerate().skip(from) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return offset + 1,
            b'}' => depth -= 1,
            b';' if depth == 0 => return offset + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_code_from_comments_and_literals() {
        let source =
            "let a = \"x // y\"; // 'z'\nlet b: &'static str = r#\"q\"w\"#; /* a /* b */ c */ let c = 'є';";
        let rust = Rust::read(source);
        assert_eq!(rust.code.len(), source.len());
        assert_eq!(
            rust.code.split_whitespace().collect::<Vec<_>>().join(" "),
            "let a = ; let b: &'static str = ; let c = ;"
        );
        let literals: Vec<_> = rust.literals.iter().map(|literal| literal.1).collect();
        assert_eq!(literals, ["\"x // y\"", "r#\"q\"w\"#", "'є'"]);
        assert_eq!(rust.line(rust.literals[2].0), 2);
    }

    #[test]
    fn escapes_do_not_end_a_literal() {
        let rust = Rust::read(r#"f("a\"b", '\'', '\\', br"c\"); g()"#);
        assert_eq!(rust.code.split_whitespace().collect::<String>(), "f(,,,b);g()");
    }

    #[test]
    fn a_test_module_ends_with_its_brace() {
        let source = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { let c = 1; } }\nfn d() {}";
        let rust = Rust::read(source);
        assert!(!rust.in_test(0));
        assert!(rust.in_test(source.find("let c").unwrap()));
        assert!(!rust.in_test(source.find("fn d").unwrap()));
    }
}
