//! Contract, reports, payments, changes of the first project.

use super::super::life;
use super::super::play::Play;
use super::{Row, refuse, with};

fn contract() -> Vec<(&'static str, &'static str)> {
    vec![
        ("contract-title", "Договір № 2"),
        ("ends", "2027-12-31"),
        ("tranche-milestone", ""),
        ("tranche-region", "UA-05"),
        ("tranche-amount", "400000,50"),
        ("tranche-milestone", "1"),
        ("tranche-region", "UA-05"),
        ("tranche-amount", "600000"),
    ]
}

/// The contract of the second project, which is approved on two conditions that were verified.
pub async fn contract_refused(play: &mut Play) {
    let wrong = with(
        &contract(),
        &[
            ("authority", "05-B04"),
            ("starts", "2026-09-21"),
            ("ends", "2026-09-20"),
            ("tranche-milestone", "9"),
            ("tranche-region", "UA-05"),
            ("tranche-amount", "0"),
            ("tranche-milestone", "9"),
            ("tranche-region", "UA-05"),
            ("tranche-amount", "0"),
        ],
    );
    let rows: Vec<Row<'_>> = vec![(
        "treasurer",
        "draft-contract/05-A002",
        wrong,
        &[
            "not-in-this-authority",
            "contract-reversed",
            "work-before-resolution",
            "contract-ends-before-milestone",
            "tranche-milestone-unknown",
            "tranche-empty",
            "region-twice",
            "tranches-not-contract",
        ],
    )];
    refuse(play, rows).await;
    let tomorrow = play.day_in(1);
    play.act("treasurer", "draft-contract/05-A002", &with(&contract(), &[("starts", &tomorrow)])).await;
    play.act("cashier", "sign-contract/05-A002", &[]).await;
    refuse(play, vec![("applicant", "start-work/05-A002", vec![], &["work-before-contract"])]).await;
    play.days_pass(1);
    play.act("applicant", "start-work/05-A002", &[]).await;
}

fn report() -> Vec<(&'static str, &'static str)> {
    vec![("narrative", "Замовлено"), ("claimed-UA-05", "0"), ("counted-1", "1")]
}

/// Work is under way, nothing is reported yet.
pub async fn reports_refused(play: &mut Play) {
    let wrong = with(
        &report(),
        &[
            ("from", "2026-10-01"),
            ("to", "2030-01-01"),
            ("claimed-UA-05", "900000"),
            ("reached-milestone", "9"),
            ("reached-title", "Акт"),
            ("reached-url", ""),
            ("reached-milestone", "9"),
            ("reached-title", "Акт"),
            ("reached-url", ""),
        ],
    );
    let backwards = with(&report(), &[("from", "2026-10-20"), ("to", "2026-10-01")]);
    let one = [("reached-milestone", "1"), ("reached-title", "Акт"), ("reached-url", "")];
    let twice = with(&report(), &[one, one].concat());
    let rows: Vec<Row<'_>> = vec![
        (
            "applicant",
            "submit-report/05-A001",
            wrong,
            &[
                "report-of-the-future",
                "report-period-overlaps",
                "milestone-unknown",
                "claim-above-contract",
                "claim-without-evidence",
            ],
        ),
        ("applicant", "submit-report/05-A001", backwards, &["report-reversed"]),
        ("applicant", "submit-report/05-A001", twice, &["milestone-reached-already"]),
        ("treasurer", "complete-project/05-A001", vec![], &["milestones-open"]),
        ("treasurer", "terminate-project/05-A001", vec![("reason", "x")], &["termination-not-proposed"]),
        ("stranger", "evaluate-project/05-A001", vec![("conclusion", "x")], &["only-the-oversight-body"]),
    ];
    refuse(play, rows).await;
}

/// Work on the second project is under way. Its first report asks for nothing, so there is nothing to pay.
pub async fn work_refused(play: &mut Play) {
    play.act("applicant", "submit-report/05-A002", &report()).await;
    let seen = vec![("seen-reached", "1"), ("reason", "x")];
    let rows: Vec<Row<'_>> = vec![
        ("applicant", "submit-report/05-A002", report(), &["report-open"]),
        ("controller", "certify-report/05-A002/1", vec![("reason", "x")], &["part-step-impossible"]),
    ];
    refuse(play, rows).await;
    play.act("controller", "take-report/05-A002/1", &[]).await;
    let rows: Vec<Row<'_>> = vec![
        ("controller", "ask-clarification/05-A002/1", vec![], &["no-questions"]),
        ("controller", "certify-report/05-A002/1", seen, &["milestone-not-reported"]),
        ("treasurer", "certify-report/05-A002/1", vec![("reason", "x")], &["controlled-by-another"]),
    ];
    refuse(play, rows).await;
    play.act("controller", "certify-report/05-A002/1", &[("reason", "Нічого не просять")]).await;
    let rows: Vec<Row<'_>> = vec![("treasurer", "authorise-payment/05-A002/1", vec![], &["nothing-to-pay"])];
    refuse(play, rows).await;
    play.days_pass(1);
    let claim = [
        ("narrative", "Стоїть"),
        ("claimed-UA-05", "900000"),
        ("reached-milestone", "1"),
        ("reached-title", "Акт"),
        ("reached-url", ""),
        ("evidence-title", "Рахунок"),
    ];
    play.act("applicant", "submit-report/05-A002", &claim).await;
    play.act("controller", "take-report/05-A002/2", &[]).await;
    play.act("controller", "certify-report/05-A002/2", &[("seen-reached", "1"), ("reason", "Бачили")]).await;
    changes_refused(play).await;
}

async fn changes_refused(play: &mut Play) {
    let now = life::application();
    let dear = with(
        &now,
        &[
            ("source", "development-fund"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", "1100000"),
            ("source", "private"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", "500000"),
            ("milestone", "Усе разом"),
            ("due", "2028-09-01"),
            ("reason", "Дорожче й пізніше"),
        ],
    );
    let without = with(&now, &[("milestone", ""), ("due", ""), ("reason", "Без етапів")]);
    let cheap = with(
        &now,
        &[
            ("source", "development-fund"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", "1000"),
            ("source", "private"),
            ("year", "2027"),
            ("for-milestone", "2"),
            ("amount", "500000"),
            ("reason", "Дешевше"),
        ],
    );
    let rows: Vec<Row<'_>> = vec![
        (
            "applicant",
            "request-modification/05-A002",
            dear,
            &["modification-above-contract", "contract-ends-before-milestone"],
        ),
        ("applicant", "request-modification/05-A002", without, &["tranche-milestone-dropped"]),
        ("applicant", "request-modification/05-A002", cheap, &["modification-below-certified"]),
    ];
    refuse(play, rows).await;
    let certified = vec![("due", "2027-03-02"), ("due", "2027-09-01"), ("reason", "На день пізніше")];
    let rows: Vec<Row<'_>> =
        vec![("applicant", "request-modification/05-A002", certified, &["certified-milestone-changed"])];
    refuse(play, rows).await;
    let later = [("due", "2027-03-01"), ("due", "2027-09-02"), ("reason", "На день пізніше")];
    play.act("applicant", "request-modification/05-A002", &later).await;
    let other = vec![("due", "2027-03-01"), ("due", "2027-09-03"), ("reason", "Ще на день")];
    let rows: Vec<Row<'_>> =
        vec![("applicant", "request-modification/05-A002", other, &["modification-open"])];
    refuse(play, rows).await;
    let refused = [("accepted", "no"), ("reason", "Зайве")];
    play.act("secretary", "decide-modification/05-A002/1", &refused).await;
    play.act("treasurer", "propose-termination/05-A002", &[("reason", "Не встигнуть")]).await;
    let reason = vec![("reason", "x")];
    let rows: Vec<Row<'_>> = vec![
        ("cashier", "propose-termination/05-A002", reason.clone(), &["termination-proposed-already"]),
        ("treasurer", "terminate-project/05-A002", reason, &["second-person-needed"]),
    ];
    refuse(play, rows).await;
}
