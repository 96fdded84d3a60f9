//! Nothing in the checkout leads to the machine that it was written on: no absolute paths, no private registries.

use super::finding::Finding;
use super::house::{File, House};

/// Folders of a person's machine, spelt in two parts so that this file does not find itself.
const FOLDERS: &[&str] = &[
    concat!("/wo", "rk/main"),
    concat!("/wo", "rk/shared"),
    concat!("/wo", "rk/."),
    concat!("/tm", "p/t/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
];

/// How cargo and npm are told of another registry.
const REGISTRIES: &[&str] =
    &[concat!("replace-", "with"), concat!("sparse", "+http"), concat!("\"reso", "lved\": \"http")];

pub fn check(house: &House) -> Vec<Finding> {
    let ours = house.files.iter().filter(|file| !file.path.split('/').any(|part| part == "vendor"));
    ours.flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<Finding> {
    let lines = file.text.lines().enumerate();
    let found = lines.filter_map(|(index, line)| {
        let trace = FOLDERS.iter().chain(REGISTRIES).find(|trace| line.contains(*trace))?;
        Some(Finding::error(format!("{}:{}", file.path, index + 1), format!("{trace} leads to one machine")))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::super::house::house;
    use super::*;

    #[test]
    fn a_path_of_somebody_is_found() {
        let line = format!("see {}rest and /var/lib", FOLDERS[0]);
        let findings =
            check(&house(&[("a.md", &line), ("vendor/b.js", &line), ("c.md", "https://example.org/")]));
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].place, "a.md:1");
    }
}
