//! Guessing passwords, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod common;

use common::{Home, LOGIN, MINUTE, PASSWORD};
use rozum_accounts::{LOCK_TIME, MAX_FAILURES};

on_both! {
    known_and_unknown_logins_are_locked_alike;
    asking_in_vain_does_not_prolong_the_lock;
    guesses_made_at_once_are_all_counted;
    a_right_password_takes_the_count_back;
    old_failures_are_forgotten;
    the_typed_login_is_not_kept;
}

const WRONG: &str = "річка тече швидко";

async fn known_and_unknown_logins_are_locked_alike(home: &Home) {
    let olena = home.olena().await;
    for login in [LOGIN, "nobody@example.ua"] {
        for _ in 0..MAX_FAILURES {
            assert_eq!(home.sign_in(login, WRONG, 0).await, "wrong-credentials");
        }
        assert_eq!(home.sign_in(login, WRONG, 1).await, "account-locked minutes=15");
        assert_eq!(home.sign_in(login, PASSWORD, MINUTE).await, "account-locked minutes=14");
        assert_eq!(home.sign_in(login, PASSWORD, LOCK_TIME - 1).await, "account-locked minutes=1");
        // The same login, written in another way.
        let shouted = format!(" {} ", login.to_uppercase());
        assert_eq!(home.sign_in(&shouted, PASSWORD, MINUTE).await, "account-locked minutes=14");
    }
    assert_eq!(home.sign_in(LOGIN, PASSWORD, LOCK_TIME).await, olena.to_string());
    assert_eq!(home.sign_in("nobody@example.ua", PASSWORD, LOCK_TIME).await, "wrong-credentials");
}

async fn asking_in_vain_does_not_prolong_the_lock(home: &Home) {
    let olena = home.olena().await;
    for _ in 0..MAX_FAILURES {
        home.sign_in(LOGIN, WRONG, 0).await;
    }
    for minute in 1..15 {
        let locked = format!("account-locked minutes={}", 15 - minute);
        assert_eq!(home.sign_in(LOGIN, WRONG, minute * MINUTE).await, locked);
    }
    assert_eq!(home.sign_in(LOGIN, PASSWORD, 15 * MINUTE).await, olena.to_string());
}

async fn guesses_made_at_once_are_all_counted(home: &Home) {
    home.olena().await;
    let guess = |number: usize| {
        let server = if number.is_multiple_of(2) { &home.accounts } else { &home.other };
        let accounts = server.clone();
        tokio::spawn(async move {
            let refused = accounts.authenticate(LOGIN, WRONG, common::at(0)).await.unwrap_err();
            refused.to_string() == "wrong-credentials"
        })
    };
    let guesses: Vec<_> = (0..20).map(guess).collect();
    let mut looked_at = 0;
    for guess in guesses {
        looked_at += i64::from(guess.await.unwrap());
    }
    assert_eq!(looked_at, MAX_FAILURES);
}

async fn a_right_password_takes_the_count_back(home: &Home) {
    let olena = home.olena().await.to_string();
    for round in 0..3 {
        for _ in 1..MAX_FAILURES {
            assert_eq!(home.sign_in(LOGIN, WRONG, round).await, "wrong-credentials");
        }
        assert_eq!(home.sign_in(LOGIN, PASSWORD, round).await, olena);
    }
}

async fn old_failures_are_forgotten(home: &Home) {
    let olena = home.olena().await;
    for _ in 1..MAX_FAILURES {
        assert_eq!(home.sign_in(LOGIN, WRONG, 0).await, "wrong-credentials");
    }
    for _ in 1..MAX_FAILURES {
        assert_eq!(home.sign_in(LOGIN, WRONG, LOCK_TIME).await, "wrong-credentials");
    }
    assert_eq!(home.sign_in(LOGIN, PASSWORD, LOCK_TIME).await, olena.to_string());
}

async fn the_typed_login_is_not_kept(home: &Home) {
    home.sign_in(PASSWORD, "", 0).await;
    home.sign_in("correct-horse-battery", "", 0).await;
    let kept = home.dump("SELECT CAST(length(login) AS TEXT) FROM attempt").await;
    assert_eq!(kept, ["32", "32"]);
}
