//! What a login, a name and a password may be. Nothing else is asked of a password: no mixture of kinds
//! of characters and no regular change, which make passwords worse (NIST SP 800-63B, 5.1.1.2).

use rozum_model::Reason;
use std::ops::RangeInclusive;

/// Characters of a login.
pub const LOGIN_LENGTH: RangeInclusive<usize> = 3..=200;
/// Most characters of a name.
pub const NAME_MOST: usize = 200;
/// Characters of a password. The upper bound only spares work.
pub const PASSWORD_LENGTH: RangeInclusive<usize> = 12..=1000;

/// A login as it is kept and looked for: without spaces around it, in lower case.
pub(crate) fn normal(login: &str) -> String {
    login.trim().to_lowercase()
}

/// Whether a login in its normal form can be one at all.
pub(crate) fn is_login(login: &str) -> bool {
    LOGIN_LENGTH.contains(&login.chars().count())
        && !login.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The login in its normal form, or `login-not-allowed` with the arguments `least` and `most`.
pub fn login(login: &str) -> Result<String, Reason> {
    let login = normal(login);
    if is_login(&login) {
        return Ok(login);
    }
    let (least, most) = LOGIN_LENGTH.into_inner();
    Err(Reason::new("login-not-allowed").with("least", least).with("most", most))
}

/// The name without spaces around it, or `name-not-allowed` with the argument `most`.
pub fn name(name: &str) -> Result<&str, Reason> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > NAME_MOST || name.contains(char::is_control) {
        return Err(Reason::new("name-not-allowed").with("most", NAME_MOST));
    }
    Ok(name)
}

/// Whether this may be the password of that login: `password-too-short` and `password-too-long` with
/// the argument `count` (the least or most characters), `password-like-login`, `password-too-simple`.
pub fn password(password: &str, login: &str) -> Result<(), Reason> {
    let count = password.chars().count();
    let (least, most) = PASSWORD_LENGTH.into_inner();
    if count < least {
        Err(Reason::new("password-too-short").with("count", least))
    } else if count > most {
        Err(Reason::new("password-too-long").with("count", most))
    } else if normal(password) == normal(login) {
        Err(Reason::new("password-like-login"))
    } else if all_the_same(password) {
        Err(Reason::new("password-too-simple"))
    } else {
        Ok(())
    }
}

fn all_the_same(text: &str) -> bool {
    let mut characters = text.chars();
    let first = characters.next();
    characters.all(|c| Some(c) == first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id<T>(result: Result<T, Reason>) -> String {
        result.map_or_else(|reason| reason.to_string(), |_| "allowed".to_owned())
    }

    #[test]
    fn a_login_has_one_form() {
        assert_eq!(login("  Олена.Коваль@Example.UA "), Ok("олена.коваль@example.ua".to_owned()));
        for refused in ["", "ab", "  ab ", "olena koval", "olena\0koval", &"x".repeat(201)] {
            assert_eq!(id(login(refused)), "login-not-allowed least=3 most=200", "{refused:?}");
        }
    }

    #[test]
    fn a_name_is_a_line_of_text() {
        assert_eq!(name(" Олена Коваль "), Ok("Олена Коваль"));
        for refused in ["", "   ", "Олена\nКоваль", &"я".repeat(201)] {
            assert_eq!(id(name(refused)), "name-not-allowed most=200", "{refused:?}");
        }
    }

    #[test]
    fn each_rule_for_passwords_is_named() {
        let check = |text: &str| id(password(text, "olena.koval@oda.ua"));
        assert_eq!(check("річка тече"), "password-too-short count=12");
        assert_eq!(check(&"річка тече ".repeat(100)), "password-too-long count=1000");
        assert_eq!(check("Olena.Koval@ODA.ua "), "password-like-login");
        assert_eq!(check("яяяяяяяяяяяя"), "password-too-simple");
        assert_eq!(check("річка тече повільно"), "allowed");
    }

    proptest! {
        #[test]
        fn a_login_in_its_form_stays(text in "\\PC{0,30}") {
            if let Ok(kept) = login(&text) {
                prop_assert_eq!(login(&kept), Ok(kept.clone()));
            }
        }

        #[test]
        fn nothing_shorter_than_the_least_passes(text in ".{0,11}") {
            prop_assert!(password(&text, "olena").is_err());
        }
    }
}
