//! Why a form came back: what could not be read, and what the rules said.

use super::Problem;
use super::field::Field;
use crate::frame::Frame;
use rozum_model::Reason;

/// Why the form came back.
pub struct Error {
    /// What is wrong, and the mend.
    pub text: String,
    /// The field to go to.
    pub field: Option<String>,
    /// Where the rule is told.
    pub rule: Option<String>,
}

/// Each problem beside its field, and all of them above.
pub fn unread(f: &Frame, fields: &mut [Field], problems: Vec<Problem>) -> Vec<Error> {
    let tell = |problem: Problem| {
        let text = f.reason(&problem.reason);
        let field = fields.iter_mut().find(|field| field.holds(&problem.field));
        let label = field.map(|field| {
            field.errors.push(text.clone());
            (field.label.clone(), field.name.to_string())
        });
        match label {
            Some((label, name)) => Error { text: format!("{label}: {text}"), field: Some(name), rule: None },
            None => Error { text, field: None, rule: None },
        }
    };
    problems.into_iter().map(tell).collect()
}

/// Each reason, with the page that tells its rule.
pub fn refused(f: &Frame, reasons: Vec<Reason>) -> Vec<Error> {
    let told = |reason: Reason| Error {
        text: rozum_app::plainly(f.lang, &reason),
        field: None,
        rule: crate::pages::rule_path(&reason.id),
    };
    reasons.into_iter().map(told).collect()
}
