//! Texts that nothing asks for: what a removed rule or page left behind. A warning, because ids may be put together in
//! ways that this check does not see.

use super::finding::Finding;
use super::house::House;
use super::messages::{LANGUAGES, read};
use std::collections::BTreeSet;

pub fn check(house: &House) -> Vec<Finding> {
    let asked = asked(house);
    // `format!("role-{code}")` asks for every id that starts so.
    let starts: Vec<_> = asked.iter().filter_map(|word| start(word)).collect();
    // `format!("{id}-mend")` asks for a second text of every id that is asked for.
    let ends: Vec<_> = asked.iter().filter_map(|word| end(word)).collect();
    let is_second =
        |id: &str| ends.iter().any(|end| id.strip_suffix(end).is_some_and(|first| asked.contains(first)));
    read(house, LANGUAGES[0])
        .filter(|(_, message)| !asked.contains(message.id.as_str()))
        .filter(|(_, message)| !starts.iter().any(|start| message.id.starts_with(start)))
        .filter(|(_, message)| !is_second(&message.id))
        .map(|(place, message)| Finding::warning(place, format!("nothing asks for message {}", message.id)))
        .collect()
}

/// Every quoted word in code and templates.
fn asked(house: &House) -> BTreeSet<&str> {
    let sources = house.files.iter().filter(|file| file.is_product() && (file.is_rust() || file.is("html")));
    sources.flat_map(|file| file.text.split('"')).filter(|word| word.len() < 100).collect()
}

fn start(word: &str) -> Option<&str> {
    let start = word.split('{').next().unwrap_or_default();
    (start.len() > 2 && start.ends_with('-') && !start.contains(' ')).then_some(start)
}

fn end(word: &str) -> Option<&str> {
    let (_, end) = word.rsplit_once('}')?;
    (end.len() > 2 && end.starts_with('-') && !end.contains(' ')).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn a_text_without_asker_is_named() {
        let findings = check(&house(&[
            ("locales/uk/a.ftl", "used = x\nused-mend = x\nrole-reader = x\nspare-mend = x\n"),
            (
                "crates/web/src/a.rs",
                "text(\"used\"); text(&format!(\"role-{code}\"), &format!(\"{id}-mend\"))",
            ),
        ]));
        let shown: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["warning: locales/uk/a.ftl:4: nothing asks for message spare-mend"]);
    }
}
