//! Digits with decimal marks and groups → a number.

// tidy: ukrainian-words: an apostrophe between groups may be typed as a Ukrainian one

use super::marks::{Evidence, Marks};
use super::{Fault, Figure};
use crate::observations::request::DecimalMark;

/// Longest text that is looked at; no figure is longer.
const LONGEST: usize = 60;

/// Reads a number that is neither a sign nor followed by anything.
pub(super) fn read(text: &str, marks: Marks) -> (Figure, Evidence) {
    let nothing = Evidence::default();
    if text.len() > LONGEST {
        return (Figure::Bad(Fault::NoFigure), nothing);
    }
    if text.ends_with(['%', '‰']) {
        return (Figure::Bad(Fault::Percent), nothing);
    }
    let (negative, digits) = match text.strip_prefix(['-', '−', '–', '‒']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if matches!(digits.to_ascii_lowercase().as_str(), "inf" | "infinity" | "nan" | "∞") {
        return (Figure::Bad(Fault::Infinite), nothing);
    }
    match unsigned(digits, marks) {
        Ok((value, evidence)) if value.is_finite() => {
            (Figure::Value(if negative { -value } else { value }), evidence)
        }
        Ok((_, evidence)) => (Figure::Bad(Fault::Infinite), evidence),
        Err((fault, evidence)) => (Figure::Bad(fault), evidence),
    }
}

type Outcome = Result<(f64, Evidence), (Fault, Evidence)>;

fn unsigned(text: &str, marks: Marks) -> Outcome {
    let no_figure = (Fault::NoFigure, Evidence::default());
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let digits = Digits::read(mantissa).ok_or(no_figure)?;
    let (shape, mut evidence) = digits.shape().ok_or(no_figure)?;
    // Nobody writes an exponent after groups of digits: the mark is decimal.
    let shape = match (shape, exponent) {
        (Shape::Unclear(mark), Some(_)) => {
            evidence = decimal(mark);
            Shape::Decimal(Some(mark))
        }
        (shape, _) => shape,
    };
    let whole = match (shape, marks) {
        (Shape::Decimal(Some(mark)), Marks::Told(told)) if mark != told => {
            return Err((Fault::OtherMark, evidence));
        }
        (Shape::Groups(mark), Marks::Told(told)) if mark == told => {
            return Err((Fault::OtherMark, evidence));
        }
        (Shape::Unclear(_), Marks::Unclear) => return Err((Fault::Ambiguous, evidence)),
        (Shape::Unclear(mark), Marks::Told(told)) => mark != told,
        (Shape::Groups(_), _)
        | (Shape::Unclear(DecimalMark::Point), Marks::Comma)
        | (Shape::Unclear(DecimalMark::Comma), Marks::Point) => true,
        (Shape::Decimal(_) | Shape::Unclear(_), _) => false,
    };
    let value = digits.value(whole, exponent).ok_or(no_figure)?;
    Ok((value, evidence))
}

/// What the marks of a number are by themselves.
#[derive(Debug, Clone, Copy)]
enum Shape {
    /// The last mark, if there is one, is decimal.
    Decimal(Option<DecimalMark>),
    /// This mark groups the digits of a whole number.
    Groups(DecimalMark),
    /// This mark is either.
    Unclear(DecimalMark),
}

/// Runs of digits and what stands between them.
#[derive(Debug, Default)]
struct Digits<'a> {
    runs: Vec<&'a str>,
    between: Vec<char>,
}

impl<'a> Digits<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (mut digits, mut start) = (Self::default(), 0);
        for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii_digit()) {
            digits.between.push(match c {
                '.' | ',' => c,
                ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\u{200a}' | '\u{2008}' | '\''
                | '’' | 'ʼ' | '‘' => ' ',
                _ => return None,
            });
            digits.runs.push(&text[start..at]);
            start = at + c.len_utf8();
        }
        digits.runs.push(&text[start..]);
        digits.runs.iter().any(|run| !run.is_empty()).then_some(digits)
    }

    fn shape(&self) -> Option<(Shape, Evidence)> {
        let count = |mark: char| self.between.iter().filter(|c| **c == mark).count();
        let last = self.between.last().copied();
        let grouped = |runs: &[&str]| {
            let first = runs.first().is_some_and(|run| (1..=3).contains(&run.len()));
            first && runs.iter().skip(1).all(|run| run.len() == 3)
        };
        let (whole, fraction) = self.runs.split_at(self.runs.len() - 1);
        match (count('.'), count(','), count(' ')) {
            (0, 0, 0) => {
                let long = self.runs[0].len() > 3;
                let evidence = if long { Evidence::NO_GROUPS } else { Evidence::default() };
                Some((Shape::Decimal(None), evidence))
            }
            (0, 0, _) => grouped(&self.runs).then_some((Shape::Decimal(None), Evidence::OTHER_GROUPS)),
            (1, 0, _) | (0, 1, _) => {
                let mark = mark(last?)?;
                let spaced = whole.len() > 1;
                let fits = (!spaced || grouped(whole)) && (!whole[0].is_empty() || !fraction[0].is_empty());
                let leading = whole[0].len() <= 3 && !whole[0].is_empty() && !whole[0].starts_with('0');
                let unclear = !spaced && fraction[0].len() == 3 && leading;
                let shape = if unclear { Shape::Unclear(mark) } else { Shape::Decimal(Some(mark)) };
                let spaces = if spaced { Evidence::OTHER_GROUPS } else { Evidence::default() };
                let own = if unclear { self::unclear(mark) } else { decimal(mark) };
                fits.then_some((shape, own.and(spaces)))
            }
            (_, 0, 0) | (0, _, 0) => {
                let mark = mark(last?)?;
                grouped(&self.runs).then_some((Shape::Groups(mark), groups(mark)))
            }
            (points, commas, 0) => {
                let mark = mark(last?)?;
                let once = if mark == DecimalMark::Point { points } else { commas } == 1;
                let evidence = decimal(mark).and(groups(other(mark)));
                (once && grouped(whole) && !fraction[0].is_empty())
                    .then_some((Shape::Decimal(Some(mark)), evidence))
            }
            _ => None,
        }
    }

    fn value(&self, whole: bool, exponent: Option<&str>) -> Option<f64> {
        let mut text = String::with_capacity(LONGEST);
        let decimal = if whole { None } else { self.between.iter().rposition(|c| *c != ' ') };
        for (index, run) in self.runs.iter().enumerate() {
            text.push_str(run);
            if decimal == Some(index) {
                text.push('.');
            }
        }
        if let Some(exponent) = exponent {
            let digits = exponent.strip_prefix(['+', '-', '−']).unwrap_or(exponent);
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            text.push('e');
            text.push_str(&exponent.replace('−', "-"));
        }
        text.parse().ok()
    }
}

fn mark(c: char) -> Option<DecimalMark> {
    match c {
        '.' => Some(DecimalMark::Point),
        ',' => Some(DecimalMark::Comma),
        _ => None,
    }
}

const fn other(mark: DecimalMark) -> DecimalMark {
    match mark {
        DecimalMark::Point => DecimalMark::Comma,
        DecimalMark::Comma => DecimalMark::Point,
    }
}

const fn decimal(mark: DecimalMark) -> Evidence {
    match mark {
        DecimalMark::Point => Evidence::POINT,
        DecimalMark::Comma => Evidence::COMMA,
    }
}

const fn groups(mark: DecimalMark) -> Evidence {
    match mark {
        DecimalMark::Point => Evidence::POINT_GROUPS,
        DecimalMark::Comma => Evidence::COMMA_GROUPS,
    }
}

const fn unclear(mark: DecimalMark) -> Evidence {
    match mark {
        DecimalMark::Point => Evidence::UNCLEAR_POINT,
        DecimalMark::Comma => Evidence::UNCLEAR_COMMA,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str, marks: Marks) -> Figure {
        read(text, marks).0
    }

    #[test]
    fn numbers_that_tell_themselves() {
        for (text, expected) in [
            ("7", 7.0),
            ("12,5", 12.5),
            ("12.5", 12.5),
            ("0,125", 0.125),
            ("1234.567", 1234.567),
            ("1 234,5", 1234.5),
            ("1\u{a0}234\u{202f}567,25", 1_234_567.25),
            ("1'234.5", 1234.5),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1,234,567", 1_234_567.0),
            ("-3,5", -3.5),
            ("−3,5", -3.5),
            ("+4", 4.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("1.234e2", 123.4),
            ("1E+05", 100_000.0),
            ("007", 7.0),
        ] {
            assert_eq!(value(text, Marks::Unclear), Figure::Value(expected), "{text}");
        }
    }

    #[test]
    fn numbers_that_the_column_tells() {
        assert_eq!(value("1,234", Marks::Point), Figure::Value(1234.0));
        assert_eq!(value("1,234", Marks::Comma), Figure::Value(1.234));
        assert_eq!(value("1.234", Marks::Comma), Figure::Value(1234.0));
        assert_eq!(value("1,234", Marks::Unclear), Figure::Bad(Fault::Ambiguous));
    }

    #[test]
    fn a_mark_that_was_asked_for_is_kept_to() {
        let comma = Marks::Told(DecimalMark::Comma);
        assert_eq!(value("1,234", comma), Figure::Value(1.234));
        assert_eq!(value("1.234", comma), Figure::Value(1234.0));
        assert_eq!(value("1.234,5", comma), Figure::Value(1234.5));
        assert_eq!(value("12.5", comma), Figure::Bad(Fault::OtherMark));
        assert_eq!(value("1,234,567", comma), Figure::Bad(Fault::OtherMark));
    }
}
