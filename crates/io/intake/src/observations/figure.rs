//! One figure as statistics offices print it.
//!
//! | printed | read as |
//! |---|---|
//! | `1 234,5` `1'234.5` `1.234,5` `1,234.5` `12.5e3` | the number |
//! | `–` `—` `-` | zero: nothing of the kind |
//! | `к` `k` `c` `: c` `(c)` `конф.` | suppressed: known and confidential |
//! | nothing, `…` `...` `..` `NA` `n/a` `н/д` `:` `х` `x` | missing |
//!
//! Letters count in either case and in either alphabet. A mark of a footnote after any of these (`*`,
//! `¹`, ` 1)`, ` (1)`) is dropped and told. Anything else is no figure.

// tidy: ukrainian-words: the signs that stand for confidential and for meaningless

pub(super) mod fast;
pub(super) mod marks;
mod number;

use marks::{Evidence, Marks};

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Figure {
    Value(f64),
    Missing,
    Suppressed,
    Bad(Fault),
}

/// Why a text is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is no number and no sign.
    NoFigure,
    /// A share and not an amount.
    Percent,
    /// Infinite, not a number, or too large to be stored.
    Infinite,
    /// `1,234`, and nothing in the column tells what the comma is.
    Ambiguous,
    /// The other decimal mark than the one that was asked for.
    OtherMark,
}

/// A cell as it was understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Said {
    pub figure: Figure,
    /// A mark of a footnote was dropped.
    pub footnote: bool,
    /// What the cell shows of how the column writes numbers.
    pub evidence: Evidence,
}

/// Reads a cell.
pub(super) fn read(text: &str, marks: Marks) -> Said {
    let text = trim(text);
    let plain = |figure, footnote| Said { figure, footnote, evidence: Evidence::default() };
    if let Some(figure) = sign(text) {
        return plain(figure, false);
    }
    let bare = without_footnote(text);
    let footnote = bare.len() < text.len();
    if bare.is_empty() {
        return plain(Figure::Bad(Fault::NoFigure), false);
    }
    if let Some(figure) = sign(bare) {
        return plain(figure, footnote);
    }
    let (figure, evidence) = number::read(bare, marks);
    Said { figure, footnote, evidence }
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || crate::text::is_invisible(c))
}

/// Longest sign, in bytes.
const LONGEST_SIGN: usize = 40;

/// Without the marks that refer to notes below the table.
fn without_footnote(text: &str) -> &str {
    let bare = trim(text.trim_end_matches(is_footnote));
    numbered_footnote(bare).map_or(bare, trim)
}

/// What stands before ` 1)` or ` (1)`. Without a space nobody can tell the mark from the figure: `12,51)`.
fn numbered_footnote(text: &str) -> Option<&str> {
    let (before, mark) = text.rsplit_once(char::is_whitespace)?;
    let mark = mark.strip_suffix(')')?;
    let number = mark.strip_prefix('(').unwrap_or(mark);
    let is_number = matches!(number.len(), 1 | 2) && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(before)
}

/// Single marks that refer to a note below the table.
fn is_footnote(c: char) -> bool {
    matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '⁾' | '⁽') || c.is_whitespace()
}

/// A sign that stands in place of a number.
fn sign(text: &str) -> Option<Figure> {
    if text.len() > LONGEST_SIGN {
        return None;
    }
    let spelt: String = text.split_whitespace().flat_map(str::chars).flat_map(char::to_lowercase).collect();
    Some(match spelt.as_str() {
        "-" | "–" | "—" | "−" | "‒" | "―" => Figure::Value(0.0),
        "к"
        | "k"
        | "c"
        | "с"
        | ":c"
        | ":с"
        | "(c)"
        | "(с)"
        | "(к)"
        | "(k)"
        | "конф"
        | "конф."
        | "конфід."
        | "конфіденційно"
        | "conf"
        | "conf."
        | "confidential" => Figure::Suppressed,
        "" | "…" | "..." | ".." | ":" | "х" | "x" | "na" | "n/a" | "n.a." | "н/д" | "н.д." | "нд" => {
            Figure::Missing
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::marks::Marks;
    use super::*;

    fn figure(text: &str) -> Figure {
        read(text, Marks::Point).figure
    }

    #[test]
    fn each_printed_sign_has_its_meaning() {
        for missing in [
            "",
            " ",
            "…",
            "...",
            "NA",
            "n/a",
            ":",
            "х",
            "Х",
            "x",
            "X",
            "\u{a0}…\u{a0}",
            "…¹",
            "н/д",
            "Н/Д",
            "н. д.",
            "n / a",
            "н/д 2)",
        ] {
            assert_eq!(figure(missing), Figure::Missing, "{missing}");
        }
        for suppressed in
            ["к", "К", "k", "K", "c", "C", "с", " к ", "к*", "к²⁾", "(c)", "(С)", "конф.", "Конф.", "к 1)"]
        {
            assert_eq!(figure(suppressed), Figure::Suppressed, "{suppressed}");
        }
        for zero in ["-", "–", "—", "−", "–¹", "0", "0,0", "0.00"] {
            assert_eq!(figure(zero), Figure::Value(0.0), "{zero}");
        }
    }

    #[test]
    fn a_footnote_is_dropped_and_told() {
        for text in ["12,3¹", "12,3*", "12,3 ²⁾", "12,3**", "12,3 1)", "12,3 (2)", "12,3\u{a0}1)"] {
            let said = read(text, Marks::Unclear);
            assert_eq!((said.figure, said.footnote), (Figure::Value(12.3), true), "{text}");
        }
        assert!(!read("12,3", Marks::Point).footnote);
        assert_eq!(figure("1 234 1)"), Figure::Value(1234.0));
    }

    #[test]
    fn what_is_no_figure() {
        for (text, fault) in [
            ("12 %", Fault::Percent),
            ("12,5%", Fault::Percent),
            ("inf", Fault::Infinite),
            ("-Infinity", Fault::Infinite),
            ("NaN", Fault::Infinite),
            ("1e999", Fault::Infinite),
            ("∞", Fault::Infinite),
            ("*", Fault::NoFigure),
            ("abc", Fault::NoFigure),
            ("12 осіб", Fault::NoFigure),
            ("1 2", Fault::NoFigure),
            ("1,23,456", Fault::NoFigure),
            ("0x10", Fault::NoFigure),
            ("--5", Fault::NoFigure),
            ("(5)", Fault::NoFigure),
            // A footnote, or a digit and a stray bracket?
            ("12,51)", Fault::NoFigure),
            ("12 345)", Fault::NoFigure),
            ("1)", Fault::NoFigure),
            ("конференція", Fault::NoFigure),
            ("1e", Fault::NoFigure),
            ("٣", Fault::NoFigure),
            ("1.2.3", Fault::NoFigure),
        ] {
            assert_eq!(figure(text), Figure::Bad(fault), "{text}");
        }
    }
}
