//! The example phrasings that people are shown satisfy the rule that they are shown for.

use crate::draft::Draft;
use rozum_diagnosis::Rule;

const MESSAGES: [&str; 2] = [
    include_str!("../../../../../locales/uk/rules-structure.ftl"),
    include_str!("../../../../../locales/uk/rules-content.ftl"),
];

/// What begins a part of an example, and the part of a fixture that it stands for.
const PARTS: [(&str, &str); 3] =
    [("Сфери:", "spheres"), ("Пріоритет:", "priorities"), ("Завдання:", "tasks")];

fn draft(example: &str) -> String {
    let mut draft = "region UA-05\n".to_owned();
    let starts = PARTS.map(|(name, part)| (example.find(name), name, part));
    for (start, name, part) in starts {
        let Some(start) = start else { continue };
        let text = &example[start + name.len()..];
        let end = starts.iter().filter_map(|(_, name, _)| text.find(name)).min().unwrap_or(text.len());
        let entries = text[..end].trim().trim_end_matches('.').split("; ");
        draft += &format!("{part}\n");
        entries.for_each(|entry| draft += &format!("- {entry}\n"));
    }
    draft
}

#[test]
fn examples_satisfy_their_rules() {
    let mut seen = 0;
    for rule in Rule::ALL {
        let mut lines = MESSAGES.iter().flat_map(|messages| messages.lines());
        let line = lines.find_map(|line| line.strip_prefix(&format!("example-{rule} = ")));
        let Some(example) = line else { continue };
        seen += 1;
        let draft = draft(example);
        assert!(draft.contains("- "), "{rule}: {example}");
        let found: Vec<_> =
            Draft::read(&draft).findings().into_iter().filter(|finding| finding.rule == *rule).collect();
        assert!(found.is_empty(), "{rule}: {example}\n{found:#?}");
    }
    assert_eq!(seen, Rule::ALL.len(), "every rule has an example");
}
