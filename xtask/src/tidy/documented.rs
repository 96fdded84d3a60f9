//! Every setting of the command line is explained where people look for it.

use super::finding::Finding;
use super::house::{File, House};

/// Where settings are explained.
const PAGES: &[&str] = &["README.md", "docs/settings.md"];
const COMMAND_LINE: &str = "bin/rozum/src/";

pub fn check(house: &House) -> Vec<Finding> {
    let pages: Vec<_> = house.files.iter().filter(|file| PAGES.contains(&file.path.as_str())).collect();
    let known = |option: &str| pages.iter().any(|page| mentions(&page.text, option));
    let files = house.product().filter(|file| file.path.starts_with(COMMAND_LINE));
    files
        .flat_map(settings)
        .filter(|(_, option)| !known(option))
        .map(|(place, option)| {
            Finding::error(
                place,
                format!("setting {option} is explained neither in {}", PAGES.join(" nor in ")),
            )
        })
        .collect()
}

/// `--data` is not explained by a page that has only `--database`.
fn mentions(text: &str, option: &str) -> bool {
    text.match_indices(option)
        .any(|(at, _)| !text[at + option.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-'))
}

/// Long options that clap derives from fields marked `#[arg(long …)]`, with their places.
fn settings(file: &File) -> Vec<(String, String)> {
    let rust = file.rust();
    let marks = rust.code.match_indices("#[arg(").filter(|(offset, _)| !rust.in_test(*offset));
    marks
        .filter_map(|(offset, _)| {
            let end = offset + rust.code[offset..].find(")]")? + 2;
            let long = offset + position_of_word(&rust.code[offset..end], "long")?;
            let place = format!("{}:{}", file.path, rust.line(offset));
            Some((
                place,
                format!(
                    "--{}",
                    given_name(&file.text[long..end]).unwrap_or_else(|| field_name(&rust.code[end..]))
                ),
            ))
        })
        .collect()
}

fn position_of_word(code: &str, word: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = code.match_indices(word).map(|(at, _)| at);
    found.find(|at| !code[..*at].ends_with(is_part) && !code[at + word.len()..].starts_with(is_part))
}

/// The name in `long = "name"`.
fn given_name(argument: &str) -> Option<String> {
    let rest = argument.strip_prefix("long")?.trim_start().strip_prefix('=')?;
    rest.split('"').nth(1).map(ToOwned::to_owned)
}

/// The field that follows, as clap spells it.
fn field_name(code: &str) -> String {
    let name = code.split(':').next().unwrap_or_default();
    name.split_whitespace().last().unwrap_or_default().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn an_unexplained_setting_is_named() {
        let source = "struct A {\n#[arg(long, value_name = \"DIR\")]\npub data: X,\n#[arg(short, long = \"on\")]\nother: Y,\n#[arg(long)]\nmax_size: Z,\n#[arg(help = \"long\")]\nfile: F }";
        let findings =
            check(&house(&[("bin/rozum/src/a.rs", source), ("README.md", "`--database URL`, `--on`")]));
        let messages: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(messages.len(), 2, "{messages:?}");
        assert!(messages[0].starts_with("error: bin/rozum/src/a.rs:2: setting --data is"));
        assert!(messages[1].contains("setting --max-size"));
    }
}
