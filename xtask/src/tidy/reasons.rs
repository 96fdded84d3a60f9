//! Every message that code or a page asks for has a text. That both languages have it is seen to by the neighbour `messages`.

use super::finding::Finding;
use super::house::{File, House};
use super::messages::{LANGUAGES, read};
use std::collections::BTreeSet;

/// How code names a message: the literal that follows one of these is its id.
const IN_CODE: &[&str] = &["Reason::new(", ".t(", ".tv(", ".count(", "text(lang,", "text_with(lang,"];
/// How a template does.
const IN_TEMPLATES: &[&str] = &["f.t(\"", "f.tv(\"", "f.count(\""];

pub fn check(house: &House) -> Vec<Finding> {
    let known: BTreeSet<String> = read(house, LANGUAGES[0]).map(|(_, message)| message.id).collect();
    let code = house.product().flat_map(in_code);
    let templates =
        house.files.iter().filter(|file| file.is_product() && file.is("html")).flat_map(in_template);
    let unknown = code.chain(templates).filter(|(_, id)| !known.contains(id));
    unknown
        .map(|(place, id)| Finding::error(place, format!("message {id} has no text in locales/")))
        .collect()
}

fn in_code(file: &File) -> Vec<(String, String)> {
    let rust = file.rust();
    let named = rust.literals.iter().filter(|(offset, _)| {
        let before = rust.code[..*offset].trim_end();
        IN_CODE.iter().any(|call| before.ends_with(call)) && !rust.in_test(*offset)
    });
    named
        .map(|(offset, literal)| {
            (format!("{}:{}", file.path, rust.line(*offset)), literal.trim_matches('"').to_owned())
        })
        .collect()
}

fn in_template(file: &File) -> Vec<(String, String)> {
    let lines =
        file.text.lines().enumerate().map(|(index, line)| (format!("{}:{}", file.path, index + 1), line));
    lines.flat_map(|(place, line)| ids(line).into_iter().map(move |id| (place.clone(), id))).collect()
}

fn ids(line: &str) -> Vec<String> {
    let calls = IN_TEMPLATES.iter().flat_map(|call| line.match_indices(call));
    calls.map(|(at, call)| line[at + call.len()..].split('"').next().unwrap_or_default().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn a_message_without_text_is_named() {
        let source = "fn a() { Reason::new(\n \"known\"); Reason::new(\"lost\") }\n#[cfg(test)]\nmod tests { Reason::new(\"x\") }";
        let template =
            "{{ f.t(\"known\") }}\n{{ f.t(\"known\") }}{{ f.count(\"gone\", n) }}{{ f.href(\"/x\") }}";
        let findings = check(&house(&[
            ("locales/uk/a.ftl", "known = x\n"),
            ("crates/app/src/a.rs", source),
            ("crates/web/templates/b.html", template),
        ]));
        let shown: Vec<_> = findings.iter().map(ToString::to_string).collect();
        let expected = [
            "error: crates/app/src/a.rs:2: message lost has no text in locales/",
            "error: crates/web/templates/b.html:2: message gone has no text in locales/",
        ];
        assert_eq!(shown, expected);
    }
}
