//! Whether the form is for this person at all. The rules are asked about a command with made-up answers; what they say against
//! the person or the moment they would say of any answers, so it is told before anybody fills the form in.

use super::{Answers, Asked, Field, Kind, Verb};
use crate::site::Site;
use rozum_model::Reason;

/// Reasons that no answer can meet; none where the rules cannot tell before they know the answers.
pub fn barred(site: &Site, verb: &Verb, asked: &Asked<'_>, fields: &[Field]) -> Vec<Reason> {
    let command = |answered: &dyn Fn(&Field) -> bool| {
        let asked_for = fields.iter().filter(|field| answered(field));
        let answers = Answers::new(asked_for.flat_map(|field| made_up(asked, field)).collect());
        (verb.command)(asked, &answers, None)
    };
    // What may be left out is answered only where nothing can be read without it, and a choice last of all: it may ask for
    // more than the person would.
    let needed = |field: &Field| !field.optional || !field.values.is_empty();
    let unchosen = |field: &Field| needed(field) || !matches!(field.kind, Kind::One(_) | Kind::Known(_));
    let command = command(&needed).or_else(|| command(&unchosen)).or_else(|| command(&|_| true));
    let Some(command) = command else { return Vec::new() };
    let refusal = site.rozum.try_out(&asked.viewer.actor(), &command).err();
    refusal.map(rozum_governance::Refusal::whatever_is_said).unwrap_or_default()
}

/// An answer that can be read: what stands there, else the first that is offered.
fn made_up(asked: &Asked<'_>, field: &Field) -> Vec<(String, String)> {
    let named = |value: String| (field.name.to_string(), value);
    if let Kind::Rows { columns, .. } = &field.kind {
        return columns.iter().flat_map(of_column).collect();
    }
    if !field.values.is_empty() {
        return field.values.iter().cloned().map(named).collect();
    }
    let value = match &field.kind {
        Kind::Line | Kind::Text => "…".to_owned(),
        Kind::Day => asked.today.to_string(),
        Kind::Money => "1".to_owned(),
        Kind::Whole { least, .. } => least.to_string(),
        Kind::One(choices) | Kind::Known(choices) | Kind::Any(choices) => {
            choices.first().map(|choice| choice.value.clone()).unwrap_or_default()
        }
        Kind::Carried | Kind::Paper | Kind::Rows { .. } => return Vec::new(),
    };
    vec![named(value)]
}

/// What stands in a column; rows that are empty do not count.
fn of_column(column: &Field) -> Vec<(String, String)> {
    column.values.iter().map(|value| (column.name.to_string(), value.clone())).collect()
}
