//! What is said in one language is said in the other, about the same things.

use super::finding::Finding;
use super::ftl::{self, Message};
use super::house::House;
use std::collections::BTreeMap;

/// Folders of the two languages.
pub const LANGUAGES: [&str; 2] = ["locales/uk/", "locales/en/"];

pub fn check(house: &House) -> Vec<Finding> {
    let [uk, en] = LANGUAGES.map(|folder| all(house, folder));
    let mut findings = missing(&uk, &en, LANGUAGES[1]);
    findings.extend(missing(&en, &uk, LANGUAGES[0]));
    findings.extend(different(&uk, &en));
    findings.extend(LANGUAGES.iter().flat_map(|folder| doubled(house, folder)));
    findings
}

/// A message with the place that it stands at.
type Placed = (String, Message);

/// All messages of a language by id.
fn all(house: &House, folder: &str) -> BTreeMap<String, Placed> {
    read(house, folder).map(|(place, message)| (message.id.clone(), (place, message))).collect()
}

pub fn read<'a>(house: &'a House, folder: &'a str) -> impl Iterator<Item = (String, Message)> + 'a {
    let files = house.files.iter().filter(move |file| file.path.starts_with(folder) && file.is("ftl"));
    files.flat_map(|file| {
        let messages = ftl::messages(&file.text).into_iter();
        messages.map(|message| (format!("{}:{}", file.path, message.line), message))
    })
}

fn missing(from: &BTreeMap<String, Placed>, to: &BTreeMap<String, Placed>, folder: &str) -> Vec<Finding> {
    let absent = from.iter().filter(|(id, _)| !to.contains_key(*id));
    absent
        .map(|(id, (place, _))| Finding::error(place, format!("message {id} is missing in {folder}")))
        .collect()
}

/// A language may say the same thing by another variable (a name of its own), but says as much.
fn different(uk: &BTreeMap<String, Placed>, en: &BTreeMap<String, Placed>) -> Vec<Finding> {
    let pairs = uk.iter().filter_map(|(id, (place, message))| Some((id, place, message, &en.get(id)?.1)));
    pairs
        .filter(|(_, _, uk, en)| uk.variables.len() != en.variables.len())
        .map(|(id, place, uk, en)| {
            let names: Vec<_> =
                uk.variables.symmetric_difference(&en.variables).map(|name| format!("${name}")).collect();
            Finding::error(place, format!("message {id} names {} in one language only", names.join(", ")))
        })
        .collect()
}

fn doubled(house: &House, folder: &str) -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    let places = read(house, folder).map(|(place, message)| (message.id, place));
    let again = places.filter_map(|(id, place)| Some((id.clone(), seen.insert(id, place.clone())?, place)));
    again
        .map(|(id, first, place)| Finding::error(place, format!("message {id} stands already at {first}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn gaps_differences_and_doubles_are_named() {
        let findings = check(&house(&[
            ("locales/uk/a.ftl", "same = x { $n }\nonly-uk = x\nodd = { $a } { $b }\nown = { $a }\n"),
            ("locales/en/a.ftl", "same = x { $n }\nodd = { $b }\nonly-en = x\nown = { $b }\n"),
            ("locales/en/b.ftl", "same = x { $n }\n"),
        ]));
        let messages: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
        let expected = [
            "message only-uk is missing in locales/en/",
            "message only-en is missing in locales/uk/",
            "message odd names $a in one language only",
            "message same stands already at locales/en/a.ftl:1",
        ];
        assert_eq!(messages, expected);
    }
}
