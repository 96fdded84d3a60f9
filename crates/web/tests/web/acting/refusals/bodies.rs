//! Organisations, bodies, seats, interests, numbers.

use super::super::play::Play;
use super::{Row, refuse};

const TITLE: (&str, &str) = ("act-title", "Order");

/// Before anybody oversees anything.
pub async fn before_oversight(play: &mut Play) {
    let council = vec![("region", "UA-05"), ("body-kind", "council"), ("name", "Council"), TITLE];
    let complaint = vec![("complaint-text", "Nobody listens"), ("complaint-title", "Letter")];
    let rows: Vec<Row<'_>> = vec![
        ("administrator", "open-body/UA-05", council.clone(), &["national-oversight-first"]),
        ("stranger", "open-body/UA-05", council, &["only-a-keeper"]),
        ("stranger", "file-complaint/05-P01", complaint, &["no-oversight-body"]),
    ];
    refuse(play, rows).await;
}

pub async fn refused(play: &mut Play) {
    organisations(play).await;
    controllers(play).await;
    opened(play).await;
    seats(play).await;
    interests(play).await;
    numbers(play).await;
}

async fn organisations(play: &mut Play) {
    let bank = [("name", "Банк"), ("sector", "business"), ("edrpou", "00032129")];
    play.act("administrator", "enter-organisation/new", &bank).await;
    let branch = [("name", "Дочірній банк"), ("sector", "business")];
    let owned = [&branch[..], &[("controller", "o-0002"), ("since", "2026-01-01"), ("until", "")]].concat();
    play.act("administrator", "enter-organisation/new", &owned).await;
    let wrong = vec![
        ("name", "Інший банк"),
        ("sector", "business"),
        ("edrpou", "00032129"),
        ("kved", "99.98"),
        ("registered-on", "2027-01-01"),
    ];
    let rows: Vec<Row<'_>> = vec![
        ("stranger", "enter-organisation/new", bank.to_vec(), &["only-a-registrar"]),
        (
            "administrator",
            "enter-organisation/new",
            wrong,
            &["organisation-code-taken", "kved-class-unknown", "organisation-from-the-future"],
        ),
        ("administrator", "revise-organisation/o-0001", vec![("reason", "x")], &["organisation-unchanged"]),
    ];
    refuse(play, rows).await;
}

async fn controllers(play: &mut Play) {
    let wrong = vec![
        ("controller", "o-0999"),
        ("since", "2026-01-01"),
        ("until", ""),
        ("controller", "o-0002"),
        ("since", "2026-01-01"),
        ("until", "2025-01-01"),
        ("controller", "o-0002"),
        ("since", "2026-01-01"),
        ("until", ""),
        ("controller", "o-0001"),
        ("since", "2026-01-01"),
        ("until", ""),
        ("reason", "A deal"),
    ];
    let many: Vec<_> = (0..101)
        .flat_map(|_| [("controller", "o-0002"), ("since", "2026-01-01"), ("until", "")])
        .chain([("reason", "A deal")])
        .collect();
    let idle = vec![
        ("controller", "o-0002"),
        ("since", "2026-01-01"),
        ("until", ""),
        ("ending", "05-B01-M01"),
        ("reason", "A deal"),
    ];
    let again: Vec<_> = idle.iter().copied().chain([("ending", "05-B01-M01")]).collect();
    // The one that was entered with its owner.
    let branch = *play.site.rozum.snapshot().state.governance.organisations.keys().next_back().unwrap();
    let owned = format!("change-controllers/{branch}");
    let rows: Vec<Row<'_>> = vec![
        ("administrator", "change-controllers/o-0001", vec![("reason", "x")], &["controllers-unchanged"]),
        (
            "administrator",
            "change-controllers/o-0001",
            wrong,
            &["controller-unknown", "controller-reversed", "controller-named-twice", "controller-of-itself"],
        ),
        ("administrator", "change-controllers/o-0001", many, &["too-many-controllers"]),
        ("administrator", "change-controllers/o-0001", idle.clone(), &["ending-not-needed"]),
        ("administrator", "change-controllers/o-0001", again, &["ending-named-twice"]),
        ("national-1", "change-controllers/o-0001", idle, &["controllers-not-those-proposed"]),
        (
            "administrator",
            owned.as_str(),
            vec![("controller", ""), ("since", ""), ("until", ""), ("reason", "x")],
            &["controller-dropped"],
        ),
    ];
    refuse(play, rows).await;
}

async fn opened(play: &mut Play) {
    let council = vec![("region", "UA-05"), ("body-kind", "council"), ("name", "Council"), TITLE];
    let monitors = [("region", "UA-05"), ("body-kind", "civic-monitors"), ("name", "Monitors"), TITLE];
    play.act("administrator", "open-body/UA-05", &monitors).await;
    play.act("national-1", "close-body/05-B07", &[("reason", "Opened by mistake")]).await;
    let account = play.account("stranger").to_string();
    let seat = vec![
        ("account", account.as_str()),
        ("organisation", "o-0008"),
        ("from", "2026-09-21"),
        ("to", "2027-09-20"),
    ];
    let rows: Vec<Row<'_>> = vec![
        ("administrator", "open-body/UA-05", council, &["body-already-open"]),
        ("administrator", "propose-mandate/05-B07", seat, &["body-closed"]),
        ("national-1", "close-body/05-B01", vec![("reason", "x")], &["body-has-members"]),
        ("stranger", "close-body/05-B01", vec![("reason", "x")], &["only-national-oversight"]),
    ];
    refuse(play, rows).await;
}

fn seat<'a>(account: &'a str, organisation: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("account", account), ("organisation", organisation), ("from", "2026-09-21"), ("to", "2027-09-20")]
}

async fn seats(play: &mut Play) {
    let name = |who| play.account(who).to_string();
    let (keeper, secretary, treasurer, stranger, national) =
        (name("administrator"), name("secretary"), name("treasurer"), name("stranger"), name("national-2"));
    let mut backwards = seat(&stranger, "o-0999");
    (backwards[2].1, backwards[3].1) = ("2026-09-20", "2026-08-01");
    let rows: Vec<Row<'_>> = vec![
        (
            "administrator",
            "propose-mandate/05-B01",
            seat(&keeper, "o-0004"),
            &["administrator-takes-no-seat"],
        ),
        (
            "administrator",
            "propose-mandate/05-B01",
            backwards,
            &["organisation-unknown", "term-reversed", "term-backdated"],
        ),
        ("administrator", "propose-mandate/05-B01", seat(&secretary, "o-0004"), &["seat-already-held"]),
        ("administrator", "propose-mandate/05-B06", seat(&treasurer, "o-0009"), &["separation-broken"]),
        ("administrator", "propose-mandate/05-B03", seat(&secretary, "o-0004"), &["convener-never-votes"]),
        ("administrator", "propose-mandate/05-B06", seat(&secretary, "o-0004"), &["convener-never-oversees"]),
        ("national-1", "confirm-mandate/05-B01-M01", vec![], &["mandate-not-waiting"]),
        ("stranger", "end-mandate/05-B01-M01", vec![("reason", "x")], &["mandate-of-another"]),
    ];
    refuse(play, rows).await;
    // Somebody of national oversight is proposed, and would confirm their own seat.
    play.act("administrator", "propose-mandate/05-B06", &seat(&national, "o-0002")).await;
    // A seat that nobody confirms in time.
    let mut short = seat(&stranger, "o-0008");
    short[3].1 = "2026-09-22";
    play.act("administrator", "propose-mandate/05-B02", &short).await;
    let rows: Vec<Row<'_>> = vec![
        ("national-2", "confirm-mandate/05-B06-M03", vec![], &["mandate-same-person"]),
        ("national-1", "end-mandate/05-B02-M03", vec![("reason", "x")], &["mandate-not-held"]),
    ];
    refuse(play, rows).await;
    play.act("national-1", "refuse-mandate/05-B06-M03", &[("reason", "Two seats at once")]).await;
}

async fn interests(play: &mut Play) {
    let twice = vec![("interest-in", "o-0001"), ("tie", "work"), ("interest-in", "o-0001"), ("tie", "work")];
    let nothing = vec![("interest-in", "o-0999"), ("tie", "work")];
    let many: Vec<_> = (0..201).flat_map(|_| [("interest-in", "o-0001"), ("tie", "work")]).collect();
    let rows: Vec<Row<'_>> = vec![
        ("stranger", "declare-interests/new", twice, &["interest-already-declared"]),
        ("stranger", "declare-interests/new", nothing, &["interest-in-nothing"]),
        ("stranger", "declare-interests/new", many, &["too-many-interests"]),
        (
            "stranger",
            "withdraw-interest/new",
            vec![("interest", "7"), ("reason", "x")],
            &["interest-not-there"],
        ),
    ];
    refuse(play, rows).await;
}

async fn numbers(play: &mut Play) {
    let rows: Vec<Row<'_>> = vec![
        ("administrator", "propose-rules/rules", vec![("reason", "x")], &["rules-unchanged"]),
        (
            "administrator",
            "propose-rules/rules",
            vec![("quorum-percent", "10"), ("reason", "x")],
            &["rules-out-of-range"],
        ),
    ];
    refuse(play, rows).await;
    proposer_confirms(play).await;
}

/// Whoever proposed the numbers as an administrator and came to sit in national oversight since.
async fn proposer_confirms(play: &mut Play) {
    play.deputy().await;
    let other = [("quorum-percent", "52"), ("reason", "A try")];
    play.act("deputy", "propose-rules/rules", &other).await;
    play.withdraw_administrator("deputy").await;
    let deputy = play.account("deputy").to_string();
    play.act("administrator", "propose-mandate/UA-B01", &seat(&deputy, "o-0002")).await;
    play.act("national-1", "confirm-mandate/UA-B01-M04", &[]).await;
    refuse(play, vec![("deputy", "confirm-rules/rules", vec![], &["rules-same-person"])]).await;
    play.act("national-1", "refuse-rules/rules", &[("reason", "Only a try")]).await;
    play.account_is_kept("deputy").await;
}
