//! Sessions and drafts, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod common;

use common::{Home, MINUTE, PASSWORD, at, id};
use rozum_accounts::{
    AccountsError, DRAFT_KEPT, DraftLine, IDLE_TIME, LIFE_TIME, SENT_KEPT, Sent, UPLOAD_KEPT,
};

on_both! {
    a_session_says_who_it_is;
    a_session_lasts_as_long_as_it_is_used;
    requests_are_noted_once_a_minute;
    sessions_are_closed;
    a_draft_is_saved_and_found;
    drafts_are_their_owners;
    any_text_can_be_a_draft;
    a_form_is_kept_once_for_each_person;
    a_form_is_sent_once;
    uploads_are_their_owners_and_are_counted_by_time;
    what_is_over_is_purged;
}

async fn a_form_is_sent_once(home: &Home) {
    let olena = home.olena().await;
    let (number, other) = ("ab".repeat(32), "cd".repeat(32));
    let take =
        async |number: &str, micros| home.accounts.take_form(&olena, number, at(micros)).await.unwrap();
    assert_eq!(take(&number, 0).await, Sent::New);
    assert_eq!(take(&number, 1).await, Sent::Pending);
    assert_eq!(take(&other, 1).await, Sent::New);
    // What was refused may be sent again; what was recorded is known by its event.
    home.accounts.release_form(&olena, &number).await.unwrap();
    assert_eq!(take(&number, 2).await, Sent::New);
    home.accounts.form_recorded(&olena, &number, 0).await.unwrap();
    home.accounts.release_form(&olena, &number).await.unwrap();
    assert_eq!(take(&number, 3).await, Sent::Recorded(0));
    // What no page gave is not kept.
    for text in ["", "x", "\0", &"a".repeat(1_000)] {
        assert_eq!((take(text, 4).await, take(text, 5).await), (Sent::New, Sent::New));
    }
    assert_eq!(home.count("SELECT COUNT(*) FROM sent_form").await, 2);
    home.accounts.purge(at(SENT_KEPT + 1)).await.unwrap();
    assert_eq!(home.count("SELECT COUNT(*) FROM sent_form").await, 1);
    assert_eq!(take(&other, SENT_KEPT + 2).await, Sent::New);
}

async fn a_session_says_who_it_is(home: &Home) {
    let olena = home.olena().await;
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    let other = home.accounts.open_session(&olena, at(0)).await.unwrap();
    assert_eq!((token.len(), token != other), (64, true));
    let session = home.accounts.session(&token, at(1)).await.unwrap().unwrap();
    assert_eq!((&session.account, session.name.as_str()), (&olena, "Олена Коваль"));
    let again = home.accounts.session(&token, at(2)).await.unwrap().unwrap();
    assert_eq!((again.form_token.len(), &again.form_token), (64, &session.form_token));
    let others = home.accounts.session(&other, at(2)).await.unwrap().unwrap();
    assert_ne!(others.form_token, session.form_token);
    for guess in ["", "guessed", "\0", &token[1..]] {
        assert_eq!(home.accounts.session(guess, at(1)).await.unwrap(), None);
    }
    assert!(matches!(home.accounts.open_session(&id(9), at(0)).await, Err(AccountsError::NoAccount)));
}

async fn a_session_lasts_as_long_as_it_is_used(home: &Home) {
    let olena = home.olena().await;
    let unused = home.accounts.open_session(&olena, at(0)).await.unwrap();
    assert_eq!(home.accounts.session(&unused, at(IDLE_TIME)).await.unwrap(), None);
    let used = home.accounts.open_session(&olena, at(0)).await.unwrap();
    let mut now = 0;
    while now + IDLE_TIME < LIFE_TIME {
        now += IDLE_TIME - 1;
        assert!(home.accounts.session(&used, at(now)).await.unwrap().is_some());
    }
    assert!(home.accounts.session(&used, at(LIFE_TIME - 1)).await.unwrap().is_some());
    assert_eq!(home.accounts.session(&used, at(LIFE_TIME)).await.unwrap(), None);
}

async fn requests_are_noted_once_a_minute(home: &Home) {
    let olena = home.olena().await;
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    for (asked, noted) in
        [(MINUTE - 1, 0), (MINUTE, MINUTE), (2 * MINUTE - 1, MINUTE), (3 * MINUTE, 3 * MINUTE)]
    {
        home.accounts.session(&token, at(asked)).await.unwrap().unwrap();
        assert_eq!(home.count("SELECT last_seen FROM session").await, at(noted).as_microsecond());
    }
}

async fn sessions_are_closed(home: &Home) {
    let olena = home.olena().await;
    home.accounts.create(&id(2), "petro@example.ua", "Петро", PASSWORD, at(0)).await.unwrap();
    let mut tokens = Vec::new();
    for account in [&olena, &olena, &olena, &id(2)] {
        tokens.push(home.accounts.open_session(account, at(0)).await.unwrap());
    }
    home.accounts.close_session(&tokens[0]).await.unwrap();
    assert_eq!(open(home, &tokens).await, [false, true, true, true]);
    home.accounts.close_other_sessions(&olena, &tokens[2]).await.unwrap();
    assert_eq!(open(home, &tokens).await, [false, false, true, true]);
}

async fn open(home: &Home, tokens: &[String]) -> Vec<bool> {
    let mut open = Vec::new();
    for token in tokens {
        open.push(home.accounts.session(token, at(1)).await.unwrap().is_some());
    }
    open
}

async fn a_draft_is_saved_and_found(home: &Home) {
    let olena = home.olena().await;
    let accounts = &home.accounts;
    let first = accounts.save_draft(None, &olena, None, "{}", at(0)).await.unwrap();
    let second = accounts.save_draft(None, &olena, Some("UA-05"), "{}", at(1)).await.unwrap();
    let body = r#"{"назва":"Стратегія"}"#;
    let same = accounts.save_draft(Some(&first), &olena, Some("UA-74"), body, at(2)).await.unwrap();
    assert_eq!((first.len(), &same), (32, &first));
    assert_eq!(accounts.draft(&olena, &first).await.unwrap().as_deref(), Some(body));
    let line = |id: &str, region: &str, micros| DraftLine {
        id: id.to_owned(),
        region: Some(region.to_owned()),
        updated: at(micros),
    };
    let lines = [line(&first, "UA-74", 2), line(&second, "UA-05", 1)];
    assert_eq!(accounts.drafts(&olena).await.unwrap(), lines);
    accounts.save_draft(Some(&first), &olena, None, body, at(3)).await.unwrap();
    assert_eq!(accounts.drafts(&olena).await.unwrap()[0].region, None);
    accounts.discard_draft(&olena, &first).await.unwrap();
    assert_eq!(accounts.draft(&olena, &first).await.unwrap(), None);
    // Discarded in another window: what is typed here is kept all the same.
    let anew = accounts.save_draft(Some(&first), &olena, None, body, at(4)).await.unwrap();
    assert_ne!(anew, first);
    assert_eq!(accounts.draft(&olena, &anew).await.unwrap().as_deref(), Some(body));
}

async fn drafts_are_their_owners(home: &Home) {
    let olena = home.olena().await;
    let accounts = &home.accounts;
    accounts.create(&id(2), "petro@example.ua", "Петро", PASSWORD, at(0)).await.unwrap();
    let hers = accounts.save_draft(None, &olena, None, "hers", at(0)).await.unwrap();
    assert_eq!(accounts.draft(&id(2), &hers).await.unwrap(), None);
    let his = accounts.save_draft(Some(&hers), &id(2), None, "his", at(1)).await.unwrap();
    assert_ne!(his, hers);
    accounts.discard_draft(&id(2), &hers).await.unwrap();
    assert_eq!(accounts.draft(&olena, &hers).await.unwrap().as_deref(), Some("hers"));
    assert_eq!(accounts.drafts(&id(2)).await.unwrap().len(), 1);
    let nobodys = accounts.save_draft(None, &id(9), None, "", at(0)).await;
    assert!(matches!(nobodys, Err(AccountsError::NoAccount)));
}

async fn a_form_is_kept_once_for_each_person(home: &Home) {
    const FORM: &str = "submit-application/05-C01";
    let olena = home.olena().await;
    let accounts = &home.accounts;
    accounts.create(&id(2), "petro@example.ua", "Петро", PASSWORD, at(0)).await.unwrap();
    accounts.save_form(&olena, FORM, "перша", at(0)).await.unwrap();
    accounts.save_form(&olena, FORM, "друга", at(1)).await.unwrap();
    accounts.save_form(&olena, "draft-call/UA-05", "", at(2)).await.unwrap();
    assert_eq!(accounts.form(&olena, FORM).await.unwrap(), Some(("друга".to_owned(), at(1))));
    assert_eq!(accounts.form(&id(2), FORM).await.unwrap(), None);
    let forms = accounts.forms(&olena).await.unwrap();
    assert_eq!(forms.iter().map(|line| line.form.as_str()).collect::<Vec<_>>(), ["draft-call/UA-05", FORM]);
    accounts.discard_form(&id(2), FORM).await.unwrap();
    assert_eq!(accounts.forms(&olena).await.unwrap().len(), 2);
    accounts.purge(at(1 + DRAFT_KEPT)).await.unwrap();
    assert_eq!(accounts.form(&olena, FORM).await.unwrap(), None);
    assert_eq!(accounts.forms(&olena).await.unwrap().len(), 1);
    let nobodys = accounts.save_form(&id(9), FORM, "", at(0)).await;
    assert!(matches!(nobodys, Err(AccountsError::NoAccount)));
}

async fn uploads_are_their_owners_and_are_counted_by_time(home: &Home) {
    let olena = home.olena().await;
    let accounts = &home.accounts;
    let (photo, act) = ("ab".repeat(32), "cd".repeat(32));
    accounts.note_upload(&olena, &photo, 300, at(0)).await.unwrap();
    accounts.note_upload(&olena, &act, 20, at(10)).await.unwrap();
    let since = async |micros| accounts.uploaded_since(&olena, at(micros)).await.unwrap();
    assert_eq!((since(-1).await, since(0).await, since(10).await), (320, 20, 0));
    // The same file brought again counts once, as of the later time.
    accounts.note_upload(&olena, &photo, 300, at(20)).await.unwrap();
    assert_eq!((since(-1).await, since(10).await), (320, 300));
    assert!(accounts.has_uploaded(&olena, &photo).await.unwrap());
    assert!(!accounts.has_uploaded(&id(9), &photo).await.unwrap());
    accounts.purge(at(10 + UPLOAD_KEPT)).await.unwrap();
    assert!(!accounts.has_uploaded(&olena, &act).await.unwrap());
    assert!(accounts.has_uploaded(&olena, &photo).await.unwrap());
}

async fn any_text_can_be_a_draft(home: &Home) {
    let olena = home.olena().await;
    let long = "ї".repeat(1 << 20);
    for body in ["", "a\0b", "‘’“”🙂", &long] {
        let id = home.accounts.save_draft(Some("no\0id"), &olena, None, body, at(0)).await.unwrap();
        assert_eq!(home.accounts.draft(&olena, &id).await.unwrap().as_deref(), Some(body));
    }
    assert_eq!(home.accounts.draft(&olena, "no\0id").await.unwrap(), None);
    home.accounts.discard_draft(&olena, "no\0id").await.unwrap();
}

async fn what_is_over_is_purged(home: &Home) {
    const ROWS: &str = "SELECT (SELECT COUNT(*) FROM session) * 100 + (SELECT COUNT(*) FROM draft) * 10 \
                        + (SELECT COUNT(*) FROM attempt)";
    let olena = home.olena().await;
    let token = home.accounts.open_session(&olena, at(0)).await.unwrap();
    home.accounts.save_draft(None, &olena, None, "{}", at(0)).await.unwrap();
    home.sign_in("nobody", "", 0).await;
    let rows_after = async |micros| {
        home.accounts.purge(at(micros)).await.unwrap();
        home.count(ROWS).await
    };
    assert_eq!(rows_after(15 * MINUTE - 1).await, 111);
    assert_eq!(rows_after(15 * MINUTE).await, 110);
    home.accounts.session(&token, at(MINUTE)).await.unwrap();
    assert_eq!(rows_after(IDLE_TIME).await, 110);
    assert_eq!(rows_after(IDLE_TIME + MINUTE).await, 10);
    assert_eq!(rows_after(DRAFT_KEPT - 1).await, 10);
    assert_eq!(rows_after(DRAFT_KEPT).await, 0);
}
