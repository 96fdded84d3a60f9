//! Forms keep what was typed, tell what is wrong beside it, and link each refusal to its rule.

use super::play::Play;
use crate::site::Site;
use axum::http::StatusCode;

#[tokio::test]
async fn what_was_typed_is_kept_and_found_again() {
    let mut play = Play::begin("").await;
    let path = "open-body/UA-05";
    let kept = play.attempt("administrator", path, &[("name", "Рада"), ("go", "keep")]).await;
    assert_eq!(kept.location(), "/act/open-body/UA-05");
    let page = play.see("administrator", "/act/open-body/UA-05").await;
    assert_eq!(page.form("/act/open-body/UA-05").one("name"), "Рада");
    // Nobody else sees it.
    let other = play.see("secretary", "/act/open-body/UA-05").await;
    assert!(!other.text().contains("Рада"), "{}", other.text());
    let saved = play.attempt("administrator", path, &[("name", "Обласна рада"), ("go", "autosave")]).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT);
    let page = play.see("administrator", "/act/open-body/UA-05").await;
    assert_eq!(page.form("/act/open-body/UA-05").one("name"), "Обласна рада");
    play.attempt("administrator", path, &[("go", "discard")]).await;
    let page = play.see("administrator", "/act/open-body/UA-05").await;
    assert_eq!(page.form("/act/open-body/UA-05").one("name"), "");
}

#[tokio::test]
async fn what_cannot_be_read_is_told_beside_its_field() {
    let mut play = Play::begin("/en").await;
    let answer =
        play.attempt("administrator", "enter-organisation/new", &[("name", "X"), ("edrpou", "12")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.has("#edrpou-error") && answer.has("#sector p.field-error, #sector-error"),
        "{}",
        answer.text()
    );
    assert_eq!(answer.form("/en/act/enter-organisation/new").one("name"), "X");
}

#[tokio::test]
async fn a_refusal_names_its_rule_and_leads_to_it() {
    let mut play = Play::begin("/en").await;
    let fields = [("region", "UA-05"), ("body-kind", "council"), ("name", "Council"), ("act-title", "Act")];
    let answer = play.attempt("administrator", "open-body/UA-05", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let link = answer.html();
    let link =
        link.select(&crate::site::css("#errors li a")).next().and_then(|a| a.attr("href").map(str::to_owned));
    let page = play.see("administrator", link.unwrap().trim_start_matches("/en")).await;
    assert!(page.text().contains("national-oversight-first"), "{}", page.text());
}

#[tokio::test]
async fn forms_are_for_those_who_are_signed_in_and_about_what_there_is() {
    let site = Site::new().await;
    let answer = site.get("/act/open-body/UA-05").await;
    assert!(answer.location().starts_with("/sign-in?next="));
    let mut play = Play::begin("").await;
    for path in ["/act/no-such-verb/new", "/act/publish-call/05-C01", "/act/confirm-mandate/05-B01-M01"] {
        assert_eq!(play.see("secretary", path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn who_may_not_do_it_is_told_before_anything_is_typed() {
    let mut play = Play::with_bodies("/en").await;
    super::steering::red(&mut play).await;
    for (who, verb, rule) in [
        ("stranger", "record-observation/05-I001", "only-a-member"),
        ("stranger", "register-indicator/UA-05", "only-the-secretariat-body"),
        ("stranger", "withdraw-indicator/05-I001", "only-the-secretariat-body"),
        ("secretary", "withdraw-indicator/05-I001", "indicator-observed"),
        ("stranger", "register-risk/UA-05", "not-a-keeper-of-risks"),
        ("stranger", "record-occasion/UA-05", "only-the-secretariat-body"),
        ("overseer", "propose-review-decision/05-V001", "only-the-secretariat-body"),
        ("secretary", "confirm-review-decision/05-V001", "only-the-deciding-body"),
        ("councillor-1", "draft-call/UA-05", "only-the-secretariat-body"),
        ("secretary", "open-body/UA-05", "only-a-keeper"),
    ] {
        let page = play.see(who, &format!("/act/{verb}")).await;
        assert!(
            !page.has("form.sheet") && page.has(&format!("#errors a[href$='#{rule}']")),
            "{who} {verb}: {}",
            page.text()
        );
    }
    for (who, verb) in [
        ("business-1", "record-observation/05-I001"),
        ("secretary", "register-indicator/UA-05"),
        ("overseer", "register-risk/UA-05"),
        ("secretary", "propose-review-decision/05-V001"),
        ("stranger", "file-complaint/05-B03"),
    ] {
        let page = play.see(who, &format!("/act/{verb}")).await;
        assert!(page.has("form.sheet") && !page.has("#errors"), "{who} {verb}: {}", page.text());
    }
}

#[tokio::test]
async fn what_is_wrong_is_quoted_as_typed_with_its_bounds() {
    let mut play = Play::with_bodies("").await;
    super::steering::red(&mut play).await;
    let nothing = [("observed-value", "60 днів"), ("evidence-title", "Звіт"), ("observed-period", "")];
    let answer = play.attempt("business-1", "record-observation/05-I001", &nothing).await;
    let said = answer.texts("#errors li").join(" ");
    assert!(said.contains("Тут потрібна відповідь") && !said.contains("«»"), "{said}");
    let period =
        [("observed-value", "60 днів"), ("evidence-title", "Звіт"), ("observed-period", "2026-03-31")];
    let answer = play.attempt("business-1", "record-observation/05-I001", &period).await;
    let said = answer.texts("#errors li").join(" ");
    assert!(said.contains("«60 днів»"), "{said}");
    let mut crowd = super::steering::occasion();
    crowd.retain(|(name, _)| *name != "persons-science");
    crowd.push(("persons-science", "-3"));
    let answer = play.attempt("secretary", "record-occasion/UA-05", &crowd).await;
    let said = answer.texts("#errors li").join(" ");
    assert!(said.contains("«-3» не є цілим числом від 0 до 65535"), "{said}");
    let form = play.see("secretary", "/act/register-risk/UA-05").await;
    assert!(form.texts("#risk-what-hint").join(" ").contains("15 літер"), "{}", form.text());
}
