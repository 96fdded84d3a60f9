//! How a reader signs in as one of the persons of the example: passwords made when it is played, kept in a file
//! beside it.

use crate::failure::Failure;
use crate::output::columns;
use rozum_locale::Lang;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// An account that a reader may use.
pub struct SignIn {
    /// What the person is in the story.
    pub part: String,
    /// Name to sign in with.
    pub login: String,
    /// The password.
    pub password: String,
}

/// 64 random bits in groups that can be typed.
pub fn password() -> String {
    let token = rozum_app::random_token();
    let groups: Vec<String> =
        token.chars().take(16).collect::<Vec<_>>().chunks(4).map(|c| c.iter().collect()).collect();
    groups.join("-")
}

/// All of them as a reader sees them.
pub fn sheet(lang: Lang, folder: &Path, all: &[SignIn]) -> String {
    let place = file(folder).display().to_string();
    let value = [("value", rozum_model::Argument::from(place.as_str()))];
    let heading = rozum_locale::text_with(lang, "demo-signs-in", &value);
    let names = ["demo-column-part", "demo-column-login", "demo-column-password"];
    let names = names.map(|id| rozum_locale::text(lang, id));
    let lines: Vec<_> =
        all.iter().map(|one| vec![one.part.clone(), one.login.clone(), one.password.clone()]).collect();
    format!("{heading}\n{}", columns(&names.each_ref().map(AsRef::as_ref), &lines))
}

/// The password of a login: the last two words of its line.
pub fn password_of<'a>(sheet: &'a str, login: &str) -> Option<&'a str> {
    sheet.lines().find_map(|line| {
        let mut words = line.split_whitespace().rev();
        let password = words.next()?;
        (words.next() == Some(login)).then_some(password)
    })
}

/// The file that keeps them.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("sign-in.txt")
}

/// Keeps them for whoever owns the folder.
pub fn keep(folder: &Path, sheet: &str) -> Result<(), Failure> {
    let path = file(folder);
    let failed = |error: std::io::Error| Failure::file(&path, &error);
    let mut options = std::fs::OpenOptions::new();
    let mut file = options.write(true).create_new(true).mode(0o600).open(&path).map_err(failed)?;
    file.write_all(sheet.as_bytes()).map_err(failed)
}

/// What was kept.
pub fn kept(folder: &Path) -> Result<String, Failure> {
    let path = file(folder);
    std::fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_found_again_in_the_sheet() {
        let all = [("секретаріат: веде конкурс", "secretary"), ("оцінювач, 1", "assessor-1")].map(
            |(part, login)| SignIn { part: part.to_owned(), login: login.to_owned(), password: password() },
        );
        let sheet = sheet(Lang::Uk, Path::new("x"), &all);
        for one in &all {
            assert_eq!(password_of(&sheet, &one.login), Some(one.password.as_str()));
        }
        assert_eq!(password_of(&sheet, "nobody"), None);
    }
}
