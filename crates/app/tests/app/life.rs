//! A life of commands: what the program holds is what its journal says, and nothing else.

use crate::acts::{
    amendment, by_operator, correct, entry, kyiv, link, person, refused, region, secretariat, unlink,
};
use crate::home::{Home, bodies, live, replayed};
use rozum_app::{OpenAccountError, Rozum};
use rozum_journal::{Anchor, Checkpoint};
use rozum_model::account::Role;
use rozum_model::{AccountId, Actor, Command};

on_both! {
    replay_equals_the_living_state;
    personal_data_is_never_in_the_journal;
    a_refused_account_leaves_no_row;
    rights_end_with_the_role_and_with_the_account;
    a_new_key_is_vouched_for_by_the_old;
}

/// Registers Kyiv, amends, corrects, links and unlinks, each by whoever may.
async fn live_through(rozum: &Rozum) -> AccountId {
    let id = secretariat(rozum, "kyiv@example.ua", "UA-30").await;
    let actor = Actor::Account(id.clone());
    let give = async |command: Command| rozum.submit(&actor, &command).await.unwrap();
    give(Command::RegisterStrategy(entry(&kyiv()))).await;
    give(correct("30-P01", "розвиток міських електронних послуг;", None)).await;
    give(link("30-T01", "30-P02")).await;
    give(unlink("30-T01", "30-P01")).await;
    let mut draft = amendment(rozum, "UA-30");
    draft.content.priorities.swap(0, 1);
    draft.content.tasks[0].verbatim.push_str(" для лікарень");
    give(Command::AmendStrategy { expected: None, entry: entry(&draft) }).await;
    by_operator(rozum, &correct("05-P01", "виправлений текст пріоритету", None)).await;
    id
}

async fn replay_equals_the_living_state(home: &Home) {
    let rozum = home.open().await;
    live_through(&rozum).await;
    let strategy = rozum.snapshot().state.strategy(region("UA-30")).unwrap().clone();
    assert_eq!((strategy.current.number, strategy.earlier.len()), (2, 1));
    assert_eq!(replayed(&rozum).await, live(&rozum));
    let before = live(&rozum);
    rozum.journal().close().await;
    assert_eq!(live(&home.open().await), before);
    let report = home.verified(&Anchor::default()).await;
    assert_eq!(report.findings, []);
    assert_eq!(report.proven, report.events);
}

async fn personal_data_is_never_in_the_journal(home: &Home) {
    let rozum = home.open().await;
    let id = live_through(&rozum).await;
    let token = rozum.sign_in("kyiv@example.ua", crate::acts::PASSWORD).await.unwrap();
    let close = Command::CloseAccount {
        account: id.clone(), reason: "перейшла на іншу роботу".to_owned()
    };
    rozum.submit_on_account(&Actor::Operator, &close).await.unwrap();
    assert!(rozum.session(&token).await.is_none());

    let all: Vec<_> = bodies(&rozum).await.into_iter().map(|body| String::from_utf8(body).unwrap()).collect();
    let told = |words: &str| all.iter().filter(|body| body.to_lowercase().contains(words)).count();
    for words in
        ["kyiv@example.ua", "example.ua", "олена", "коваль", crate::acts::PASSWORD, token.as_str(), "$argon2"]
    {
        assert_eq!(told(words), 0, "{words}");
    }
    assert!(told(id.as_str()) > 5, "the account acts by its id");
}

async fn a_refused_account_leaves_no_row(home: &Home) {
    let rozum = home.open().await;
    let kyiv = Actor::Account(secretariat(&rozum, "kyiv@example.ua", "UA-30").await);
    let size = rozum.snapshot().state.size;
    let refused = person(&rozum, &kyiv, "friend@example.ua", Role::Administrator).await;
    let Err(OpenAccountError::Refused(reasons)) = refused else { panic!("{refused:?}") };
    assert_eq!(
        reasons.iter().map(|reason| reason.id.as_ref()).collect::<Vec<_>>(),
        ["only-an-administrator"]
    );
    let logins: Vec<_> = rozum.people().await.unwrap().into_iter().map(|person| person.login).collect();
    assert_eq!(logins, ["kyiv@example.ua"]);
    assert_eq!(rozum.snapshot().state.size, size);
    // The login is free for whoever may have it.
    person(&rozum, &Actor::Operator, "friend@example.ua", Role::Administrator).await.unwrap();
    let twice = person(&rozum, &Actor::Operator, "Friend@example.ua", Role::Administrator).await;
    assert!(matches!(twice, Err(OpenAccountError::Refused(_))), "{twice:?}");
    assert_eq!(rozum.people().await.unwrap().len(), 2);
    assert_eq!(rozum.snapshot().state.accounts.len(), 2);
}

async fn rights_end_with_the_role_and_with_the_account(home: &Home) {
    let rozum = home.open().await;
    let administrator = Actor::Account(
        person(&rozum, &Actor::Operator, "admin@example.ua", Role::Administrator).await.unwrap(),
    );
    let role = Role::Secretariat { region: region("UA-05") };
    let account = person(&rozum, &administrator, "vinnytsia@example.ua", role.clone()).await.unwrap();
    let actor = Actor::Account(account.clone());
    let mend = |text: &str| correct("05-P01", text, None);
    rozum.submit(&actor, &mend("перша правка")).await.unwrap();
    assert_eq!(refused(rozum.submit(&administrator, &mend("друга правка")).await), ["only-the-secretariat"]);

    let withdraw = Command::WithdrawRole {
        account: account.clone(),
        role: role.clone(),
        reason: "відпустка".to_owned(),
    };
    rozum.submit_on_account(&administrator, &withdraw).await.unwrap();
    assert_eq!(refused(rozum.submit(&actor, &mend("друга правка")).await), ["only-the-secretariat"]);
    rozum.submit(&administrator, &Command::GrantRole { account: account.clone(), role }).await.unwrap();
    rozum.submit(&actor, &mend("друга правка")).await.unwrap();

    let close = Command::CloseAccount { account, reason: "звільнення".to_owned() };
    rozum.submit_on_account(&administrator, &close).await.unwrap();
    assert_eq!(refused(rozum.submit(&actor, &mend("третя правка")).await), ["actor-closed"]);
    assert!(rozum.sign_in("vinnytsia@example.ua", crate::acts::PASSWORD).await.is_err());
}

async fn a_new_key_is_vouched_for_by_the_old(home: &Home) {
    let rozum = home.open().await;
    let old = rozum.journal().signer().public_key().clone();
    let kept: Checkpoint = rozum.journal().checkpoint().await.unwrap().unwrap();
    rozum.rotate_key(&Actor::Operator, "щорічна заміна".to_owned()).await.unwrap();
    by_operator(&rozum, &correct("05-P01", "підписано новим ключем", None)).await;
    let new = rozum.journal().signer().public_key().clone();
    assert_ne!(old, new);
    rozum.journal().close().await;

    // The next start has the new key and does not introduce it again.
    let rozum = home.open().await;
    assert_eq!(*rozum.journal().signer().public_key(), new);
    assert_eq!(rozum.snapshot().state.keys.len(), 2);
    by_operator(&rozum, &correct("05-P01", "підписано після запуску", None)).await;

    let anchor = Anchor { keys: vec![old], checkpoint: Some(kept) };
    let report = home.verified(&anchor).await;
    assert_eq!(report.findings, []);
    assert_eq!(report.proven, report.events);
    let used: Vec<_> = report.keys.iter().map(|key| (key.signed, key.trusted)).collect();
    // First key, national register, nine datasets, its successor; then two corrections by the successor.
    assert_eq!(used, [(12, true), (2, true)]);
}
