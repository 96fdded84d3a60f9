//! Reads the ids and variables out of a Fluent file; the texts themselves are the locale crate's matter.

use std::collections::BTreeSet;

/// A message or attribute of it (`id.attribute`) with the variables that it names.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    pub id: String,
    pub line: usize,
    pub variables: BTreeSet<String>,
}

/// Messages in the order of the file. Terms (`-name`) are private to a language and left out.
pub fn messages(text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let (mut parent, mut inside) = (String::new(), false);
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        if let Some(id) = entry(line, &parent) {
            if !id.contains('.') {
                parent.clone_from(&id);
            }
            inside = true;
            messages.push(Message { id, line: index + 1, variables: BTreeSet::new() });
        } else if line.starts_with('-') {
            inside = false;
        }
        if let (true, Some(message)) = (inside, messages.last_mut()) {
            message.variables.extend(variables(line));
        }
    }
    messages
}

/// The id that a line opens: `id = …`, or `.attribute = …` of the message above.
fn entry(line: &str, parent: &str) -> Option<String> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let (name, full) = match name.trim_start().strip_prefix('.') {
        Some(attribute) => (attribute, format!("{parent}.{attribute}")),
        None => (name, name.to_owned()),
    };
    let is_id = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_id.then_some(full)
}

fn variables(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_attributes_and_variables_are_read() {
        let text = "# note = no\n-term = { $hidden }\nfirst = { $count ->\n    [one] a = b\n   *[other] { $name }\n  }\n    .title = { $title }\nsecond-one = x\n";
        let found = messages(text);
        let shape: Vec<_> = found
            .iter()
            .map(|message| {
                (message.id.as_str(), message.line, message.variables.iter().map(String::as_str).collect())
            })
            .collect::<Vec<(&str, usize, Vec<&str>)>>();
        assert_eq!(
            shape,
            [
                ("first", 3, vec!["count", "name"]),
                ("first.title", 7, vec!["title"]),
                ("second-one", 8, vec![])
            ]
        );
    }
}
