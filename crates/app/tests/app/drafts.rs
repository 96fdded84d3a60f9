//! From a file to a registered strategy: check, keep, confirm.

use crate::acts::{amendment, by_operator, correct, kyiv, region, revision, secretariat};
use crate::home::Home;
use rozum_app::{ConfirmError, Rozum, SavedDraft};
use rozum_locale::Lang;
use rozum_model::{AccountId, Actor};

on_both! {
    a_file_becomes_a_draft_and_a_strategy;
    a_refusal_keeps_the_draft;
    a_draft_belongs_to_its_account;
}

async fn confirm(rozum: &Rozum, account: &AccountId, id: &str) -> Result<(), Vec<String>> {
    match rozum.confirm_draft(&Actor::Account(account.clone()), account, id, false).await {
        Ok(_) => Ok(()),
        Err(ConfirmError::Refused(reasons)) => {
            Err(reasons.iter().map(|reason| reason.id.to_string()).collect())
        }
        Err(error) => panic!("{error}"),
    }
}

async fn a_file_becomes_a_draft_and_a_strategy(home: &Home) {
    let rozum = home.open().await;
    let account = secretariat(&rozum, "kyiv@example.ua", "UA-30").await;
    let size = rozum.snapshot().state.size;
    let bytes = rozum_intake::write_strategy(&kyiv(), Lang::Uk).unwrap();
    let checked = rozum.check_upload("київ.xlsx", bytes, None).await;
    let saved = rozum.keep_original(checked).await.unwrap();
    assert_eq!(saved.issues, []);
    let id = rozum.save_draft(&account, None, &saved).await.unwrap();
    assert_eq!(rozum.draft(&account, &id).await.unwrap(), Some(saved));
    assert_eq!(rozum.snapshot().state.size, size, "a draft is no event");
    let regions: Vec<_> = rozum.drafts(&account).await.unwrap().iter().map(|draft| draft.region).collect();
    assert_eq!(regions, [Some(region("UA-30"))]);

    confirm(&rozum, &account, &id).await.unwrap();
    let version = rozum.snapshot().state.strategy(region("UA-30")).unwrap().current.clone();
    let counts = (version.spheres.len(), version.priorities.len(), version.tasks.len());
    assert_eq!(counts, (1, 2, 1));
    assert!(version.header.document.sha256.is_some(), "the original is cited by its hash");
    assert_eq!(version.tasks[0].links[0].priority.to_string(), "30-P01");
    assert_eq!(rozum.drafts(&account).await.unwrap(), []);
    assert_eq!(confirm(&rozum, &account, &id).await, Err(vec!["draft-gone".to_owned()]));
}

async fn a_refusal_keeps_the_draft(home: &Home) {
    let rozum = home.open().await;
    let account = secretariat(&rozum, "vinnytsia@example.ua", "UA-05").await;
    let mut draft = amendment(&rozum, "UA-05");
    "нове формулювання пріоритету".clone_into(&mut draft.content.priorities[0].verbatim);
    let saved = SavedDraft { draft, seen: Some(revision(&rozum, "UA-05")), ..SavedDraft::default() };
    let id = rozum.save_draft(&account, None, &saved).await.unwrap();
    by_operator(&rozum, &correct("05-T01", "хтось був швидшим", None)).await;
    assert_eq!(confirm(&rozum, &account, &id).await, Err(vec!["revision-stale".to_owned()]));
    assert_eq!(rozum.draft(&account, &id).await.unwrap(), Some(saved.clone()));

    // Another region's strategy is not theirs, however complete the draft.
    let foreign = SavedDraft { draft: kyiv(), ..SavedDraft::default() };
    let foreign_id = rozum.save_draft(&account, None, &foreign).await.unwrap();
    assert_eq!(confirm(&rozum, &account, &foreign_id).await, Err(vec!["only-the-secretariat".to_owned()]));

    // Having looked at what changed, they confirm the same draft.
    let seen = SavedDraft { seen: Some(revision(&rozum, "UA-05")), ..saved };
    assert_eq!(rozum.save_draft(&account, Some(&id), &seen).await.unwrap(), id);
    confirm(&rozum, &account, &id).await.unwrap();
    assert_eq!(rozum.snapshot().state.strategy(region("UA-05")).unwrap().current.number, 2);
}

async fn a_draft_belongs_to_its_account(home: &Home) {
    let rozum = home.open().await;
    let one = secretariat(&rozum, "one@example.ua", "UA-30").await;
    let other = secretariat(&rozum, "other@example.ua", "UA-30").await;
    let saved = SavedDraft { draft: kyiv(), ..SavedDraft::default() };
    let id = rozum.save_draft(&one, None, &saved).await.unwrap();
    assert_eq!(rozum.draft(&other, &id).await.unwrap(), None);
    assert_eq!(confirm(&rozum, &other, &id).await, Err(vec!["draft-gone".to_owned()]));
    rozum.discard_draft(&other, &id).await.unwrap();
    assert_eq!(rozum.draft(&one, &id).await.unwrap(), Some(saved));
}
