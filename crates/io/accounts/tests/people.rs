//! Accounts and passwords, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod common;

use common::{Home, LOGIN, PASSWORD, at, id};
use rozum_accounts::{AccountsError, CreateError, Person};

on_both! {
    an_account_signs_in_with_its_password_only;
    a_login_and_an_id_are_taken_once;
    of_two_at_once_one_is_refused;
    rules_are_named;
    a_new_password_replaces_the_old_one;
    a_closed_account_is_out_at_once;
    a_removed_account_never_was;
    two_servers_share_the_tables;
    nothing_secret_is_kept_or_shown;
}

fn refusal(result: Result<(), CreateError>) -> String {
    match result {
        Ok(()) => "created".to_owned(),
        Err(CreateError::Refused(reason)) => reason.id.into_owned(),
        Err(CreateError::Accounts(error)) => error.to_string(),
    }
}

async fn an_account_signs_in_with_its_password_only(home: &Home) {
    let olena = home.olena().await.to_string();
    assert_eq!(home.sign_in(" OLENA@example.ua ", PASSWORD, 1).await, olena);
    assert_eq!(home.sign_in(LOGIN, "річка тече швидко", 2).await, "wrong-credentials");
    assert_eq!(home.sign_in(LOGIN, "", 3).await, "wrong-credentials");
    assert_eq!(home.sign_in("nobody@example.ua", PASSWORD, 4).await, "wrong-credentials");
    assert_eq!(home.sign_in("", PASSWORD, 5).await, "wrong-credentials");
    assert_eq!(home.sign_in("olena\0@example.ua", PASSWORD, 6).await, "wrong-credentials");
    assert_eq!(home.sign_in(LOGIN, "\0", 7).await, "wrong-credentials");
}

async fn a_login_and_an_id_are_taken_once(home: &Home) {
    home.olena().await;
    let accounts = &home.accounts;
    let again = accounts.create(&id(2), "Olena@Example.UA", "Інша", PASSWORD, at(1)).await;
    assert_eq!(refusal(again), "login-taken");
    let again = accounts.create(&id(1), "petro@example.ua", "Петро", PASSWORD, at(1)).await;
    assert_eq!(refusal(again), "login-taken");
    let petro = accounts.create(&id(2), "petro@example.ua", "Петро", PASSWORD, at(1)).await;
    assert_eq!(refusal(petro), "created");
    let person = |number, login: &str, name: &str| Person {
        id: id(number),
        login: login.to_owned(),
        name: name.to_owned(),
        closed: false,
    };
    let people = [person(1, LOGIN, "Олена Коваль"), person(2, "petro@example.ua", "Петро")];
    assert_eq!(accounts.people().await.unwrap(), people);
    assert_eq!(accounts.name(&id(2)).await.unwrap().as_deref(), Some("Петро"));
    assert_eq!(accounts.name(&id(3)).await.unwrap(), None);
}

async fn of_two_at_once_one_is_refused(home: &Home) {
    let create = |number| {
        let accounts = home.accounts.clone();
        tokio::spawn(async move {
            refusal(accounts.create(&id(number), LOGIN, "Олена", PASSWORD, at(0)).await)
        })
    };
    let (one, other) = (create(1), create(2));
    let mut outcomes = [one.await.unwrap(), other.await.unwrap()];
    outcomes.sort();
    assert_eq!(outcomes, ["created", "login-taken"]);
}

async fn rules_are_named(home: &Home) {
    for (login, name, password, rule) in [
        ("ol", "Олена", PASSWORD, "login-not-allowed"),
        ("olena koval", "Олена", PASSWORD, "login-not-allowed"),
        ("olena", "  ", PASSWORD, "name-not-allowed"),
        ("olena", "Олена", "коротко", "password-too-short"),
        ("olena.koval@oda.ua", "Олена", "Olena.Koval@oda.ua", "password-like-login"),
        ("olena", "Олена", "яяяяяяяяяяяяяяяя", "password-too-simple"),
    ] {
        let refused = home.accounts.create(&id(1), login, name, password, at(0)).await;
        assert_eq!(refusal(refused), rule);
    }
    let long = "довго ".repeat(200);
    assert_eq!(
        refusal(home.accounts.create(&id(1), "olena", "Олена", &long, at(0)).await),
        "password-too-long"
    );
    assert_eq!(home.accounts.people().await.unwrap(), []);
}

async fn a_new_password_replaces_the_old_one(home: &Home) {
    let olena = home.olena().await;
    assert_eq!(refusal(home.accounts.set_password(&olena, LOGIN).await), "password-like-login");
    assert_eq!(refusal(home.accounts.set_password(&olena, "новий пароль тут").await), "created");
    assert_eq!(home.sign_in(LOGIN, PASSWORD, 1).await, "wrong-credentials");
    assert_eq!(home.sign_in(LOGIN, "новий пароль тут", 2).await, olena.to_string());
    let nobody = home.accounts.set_password(&id(9), "новий пароль тут").await;
    assert!(matches!(nobody, Err(CreateError::Accounts(AccountsError::NoAccount))));
}

async fn a_closed_account_is_out_at_once(home: &Home) {
    let olena = home.olena().await;
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    home.accounts.close(&olena).await.unwrap();
    home.accounts.close(&olena).await.unwrap();
    assert_eq!(home.accounts.session(&token, at(1)).await.unwrap(), None);
    assert_eq!(home.sign_in(LOGIN, PASSWORD, 1).await, "wrong-credentials");
    let opened = home.accounts.open_session(&olena, at(2)).await;
    assert!(matches!(opened, Err(AccountsError::NoAccount)));
    let set = home.accounts.set_password(&olena, "новий пароль тут").await;
    assert!(matches!(set, Err(CreateError::Accounts(AccountsError::NoAccount))));
    assert!(home.accounts.people().await.unwrap()[0].closed);
    assert_eq!(home.accounts.name(&olena).await.unwrap().as_deref(), Some("Олена Коваль"));
    let again = home.accounts.create(&id(2), LOGIN, "Інша", PASSWORD, at(3)).await;
    assert_eq!(refusal(again), "login-taken");
}

async fn a_removed_account_never_was(home: &Home) {
    let olena = home.olena().await;
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    home.accounts.save_draft(None, &olena, None, "{}", at(0)).await.unwrap();
    home.accounts.remove(&olena).await.unwrap();
    assert_eq!(home.accounts.people().await.unwrap(), []);
    assert_eq!(home.accounts.session(&token, at(1)).await.unwrap(), None);
    let left = home.count("SELECT (SELECT COUNT(*) FROM session) + (SELECT COUNT(*) FROM draft)").await;
    assert_eq!(left, 0);
    home.olena().await;
}

async fn two_servers_share_the_tables(home: &Home) {
    let olena = home.olena().await;
    assert_eq!(home.other.people().await.unwrap().len(), 1);
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    assert!(home.other.session(&token, at(1)).await.unwrap().is_some());
    home.other.close_session(&token).await.unwrap();
    assert_eq!(home.accounts.session(&token, at(1)).await.unwrap(), None);
}

async fn nothing_secret_is_kept_or_shown(home: &Home) {
    let olena = home.olena().await;
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    let session = home.accounts.session(&token, at(1)).await.unwrap().unwrap();
    let shown = format!("{session:?} {:?}", home.accounts);
    assert!(!shown.contains(&session.form_token) && !shown.contains("sqlite") && !shown.contains("postgres"));
    let kept = home.dump("SELECT password FROM account").await;
    assert!(kept.iter().all(|kept| kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")));
    // 32 bytes of a hash, not 64 digits of a token.
    assert_eq!(home.count("SELECT COUNT(*) FROM session WHERE length(token) = 32").await, 1);
}
