//! Why a form came back: what could not be read, and what the rules said.

use super::Problem;
use super::field::Field;
use crate::frame::Frame;
use rozum_model::{AccountId, Argument, Reason};

/// Why the form came back.
pub struct Error {
    /// What is wrong, and the mend.
    pub text: String,
    /// The field to go to.
    pub field: Option<String>,
    /// Where the rule is told.
    pub rule: Option<String>,
}

impl Error {
    /// Words alone.
    pub fn told(text: impl Into<String>) -> Self {
        Self { text: text.into(), field: None, rule: None }
    }
}

/// Each problem beside its field, and all of them above.
pub fn unread(f: &Frame, fields: &mut [Field], problems: Vec<Problem>) -> Vec<Error> {
    let tell = |problem: Problem| {
        let field = fields.iter_mut().find(|field| field.holds(&problem.field));
        let bounds = field.as_ref().and_then(|field| field.bounds(&problem.field));
        let text = f.reason(&within(problem.reason, bounds));
        let label = field.map(|field| {
            field.errors.push(text.clone());
            (field.label.clone(), field.name.to_string())
        });
        match label {
            Some((label, name)) => Error { text: format!("{label}: {text}"), field: Some(name), rule: None },
            None => Error::told(text),
        }
    };
    problems.into_iter().map(tell).collect()
}

/// A number that is none of those allowed, with the bounds that the form knows.
fn within(reason: Reason, bounds: Option<(u64, u64)>) -> Reason {
    match bounds.filter(|_| reason.id == "typed-not-whole") {
        Some((least, most)) => Reason { args: reason.args, ..Reason::new("typed-not-whole-between") }
            .with("least", least.to_string())
            .with("most", most.to_string()),
        None => reason,
    }
}

/// Each reason, with the page that tells its rule.
pub fn refused(f: &Frame, reasons: Vec<Reason>) -> Vec<Error> {
    let told = |reason: Reason| Error {
        text: said(f, &reason),
        field: None,
        rule: crate::pages::rule_path(&reason.id),
    };
    reasons.into_iter().map(told).collect()
}

/// A reason in the reader's words: office holders by name, days and sums as everywhere on the pages.
pub fn said(f: &Frame, reason: &Reason) -> String {
    let mut named = reason.clone();
    for (_, value) in &mut named.args {
        let Argument::Text(text) = value else { continue };
        if let Some(words) = person(f, text).or_else(|| day(f, text)).or_else(|| sum(f, text)) {
            *text = words;
        }
    }
    rozum_app::plainly(f.lang, &named)
}

fn person(f: &Frame, text: &str) -> Option<String> {
    let name = f.names.name(&text.parse::<AccountId>().ok()?)?;
    Some(f.lang.pick(format!("«{name}»"), format!("“{name}”")))
}

fn day(f: &Frame, text: &str) -> Option<String> {
    let iso = text.len() == "2026-01-31".len() && text.bytes().filter(|byte| *byte == b'-').count() == 2;
    Some(f.day(&text.parse().ok().filter(|_| iso)?))
}

/// Hryvnias with two digits of kopecks, as reasons have them: thousands apart, with the language's decimal sign.
fn sum(f: &Frame, text: &str) -> Option<String> {
    let (whole, rest) = text.split_once('.').filter(|(_, rest)| rest.len() == 2)?;
    let number: i64 = whole.parse().ok()?;
    let digits = rest.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| format!("{}{}{rest}", rozum_locale::integer(f.lang, number), f.lang.pick(',', '.')))
}
