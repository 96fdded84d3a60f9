//! Calls, applications, requirements, assessments.

use super::super::life;
use super::super::play::Play;
use super::{Row, refuse, with};

pub async fn terms_refused(play: &mut Play) {
    let terms = life::terms();
    let first = with(
        &terms,
        &[
            ("tasks", "05-T02"),
            ("tasks", "05-T02"),
            ("requirement", ""),
            ("weight", "0"),
            ("weight", "40"),
            ("allocation-region", "UA-63"),
            ("allocation", "0"),
            ("allocation-region", "UA-63"),
            ("allocation", "0"),
            ("cap", "0"),
            ("own-percent", "95"),
            ("opens", "2026-10-01"),
            ("closes", "2026-09-30"),
        ],
    );
    let secretariat = with(&terms, &[("working-group", "05-B01")]);
    let rows: Vec<Row<'_>> = vec![
        (
            "secretary",
            "draft-call/UA-05",
            first,
            &[
                "call-task-twice",
                "call-task-of-another-priority",
                "call-count-out-of-range",
                "criterion-weighs-nothing",
                "weights-not-hundred",
                "allocation-twice",
                "allocation-of-nothing",
                "allocation-without-host",
                "cap-out-of-range",
                "own-part-out-of-range",
                "call-reversed",
            ],
        ),
        ("secretary", "draft-call/UA-05", secretariat, &["call-needs-a-working-group"]),
        ("stranger", "draft-call/UA-05", terms.clone(), &["only-the-secretariat-body"]),
    ];
    refuse(play, rows).await;
}

/// A call with little money for its cap; it is looked at again at the end.
pub async fn second_call(play: &mut Play) {
    // Each text is short enough, all of them together are not.
    let long = "ї".repeat(19_000);
    let large = with(&life::terms(), &[("requirement", long.as_str()); 3]);
    let little = with(
        &life::terms(),
        &[
            ("allocation-region", "UA-05"),
            ("allocation", "900000"),
            ("allocation-region", "UA-63"),
            ("allocation", "9000000"),
        ],
    );
    play.act("secretary", "draft-call/UA-05", &little).await;
    let late = with(&life::terms(), &[("opens", "2026-09-22"), ("closes", "2026-09-22")]);
    play.act("secretary", "draft-call/UA-05", &late).await;
    let application = life::application();
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "draft-call/UA-05", large, &["event-too-large"]),
        ("secretary", "publish-call/05-C01", vec![], &["call-step-impossible"]),
        ("secretary", "revise-call/05-C02", vec![], &["call-unchanged"]),
        ("applicant", "submit-application/05-C02", application.clone(), &["call-not-open"]),
    ];
    refuse(play, rows).await;
    play.act("secretary", "publish-call/05-C02", &[]).await;
    play.act("secretary", "publish-call/05-C03", &[]).await;
    let early: Vec<Row<'_>> =
        vec![("applicant", "submit-application/05-C03", application, &["call-not-now"])];
    refuse(play, early).await;
    let past = with(&life::terms(), &[("closes", "2026-09-22")]);
    play.act("secretary", "draft-call/UA-05", &past).await;
}

pub async fn content_refused(play: &mut Play) {
    let good = life::application();
    let wrong = with(
        &good,
        &[
            ("task", "05-T02"),
            ("partner", "o-0011"),
            ("part", "Усе"),
            ("work-kved", "99.98"),
            ("milestone", "Друге"),
            ("due", "2026-10-21"),
            ("milestone", "Перше"),
            ("due", "2026-10-01"),
            ("source", "regional/UA-63"),
            ("year", "2040"),
            ("for-milestone", "9"),
            ("amount", "6000000"),
            ("source", "local"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", "0"),
            ("baseline", "мало"),
        ],
    );
    let none = with(&good, &[("milestone", ""), ("due", "")]);
    let half = "150000000000000000";
    let endless = with(
        &good,
        &[
            ("source", "local"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", half),
            ("source", "private"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", half),
        ],
    );
    let long = "ї".repeat(19_000);
    let large = with(&good, &[("summary", long.as_str()), ("green", long.as_str())]);
    let rows: Vec<Row<'_>> = vec![
        (
            "applicant",
            "submit-application/05-C01",
            wrong,
            &[
                "task-not-called",
                "partner-named-twice",
                "indicator-not-a-number",
                "milestone-before-the-last",
                "milestone-before-the-call",
                "budget-year-outside",
                "budget-for-no-milestone",
                "budget-line-of-nothing",
                "region-gives-nothing",
                "host-asked-for-nothing",
                "cap-exceeded",
                "own-part-too-small",
            ],
        ),
        ("applicant", "submit-application/05-C01", none, &["application-count-out-of-range"]),
        ("applicant", "submit-application/05-C01", endless, &["budget-too-large"]),
        ("applicant", "submit-application/05-C01", large, &["application-too-large"]),
        ("secretary", "submit-application/05-C01", good.clone(), &["runs-the-call"]),
    ];
    refuse(play, rows).await;
}

/// The first application waits for the secretariat; the second is sent in as well.
pub async fn screening_refused(play: &mut Play) {
    let second = with(&life::application(), &[("title", "Друга сироварня")]);
    play.act("applicant", "submit-application/05-C01", &second).await;
    let third = with(&life::application(), &[("title", "Третя сироварня")]);
    play.act("applicant", "submit-application/05-C02", &third).await;
    play.act("secretary", "return-for-fix/05-A002", &[("mend", "Назву уточнити")]).await;
    let other = vec![("lead", "o-0007")];
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "return-for-fix/05-A001", vec![], &["fix-without-reasons"]),
        ("secretary", "close-assessment/05-A001", vec![], &["application-step-impossible"]),
        ("stranger", "withdraw-application/05-A001", vec![("reason", "x")], &["only-the-applicant"]),
        ("applicant", "resubmit-application/05-A002", vec![], &["application-unchanged"]),
        ("applicant", "resubmit-application/05-A002", other, &["application-became-another"]),
        ("secretary", "close-call/05-C01", vec![("reason", "x")], &["call-still-open"]),
    ];
    refuse(play, rows).await;
    play.act("applicant", "resubmit-application/05-A002", &[("title", "Сироварня в Немирові")]).await;
    let met = [("met-1", "yes"), ("why-1", "Витяг"), ("met-2", "yes"), ("why-2", "Довідка")];
    for application in ["05-A002", "05-A003"] {
        play.act("secretary", &format!("declare-eligibility/{application}"), &met).await;
    }
    assessing_refused(play).await;
}

async fn assessing_refused(play: &mut Play) {
    let name = |who| play.account(who).to_string();
    let (stranger, first, second) = (name("stranger"), name("assessor-1"), name("assessor-2"));
    let scores = vec![("score-1", "8"), ("why-1", "Нове"), ("score-2", "7"), ("why-2", "Зможуть")];
    play.act("secretary", "assign-assessor/05-A002", &[("assessor", &first)]).await;
    let high = with(&scores, &[("score-1", "99")]);
    let rows: Vec<Row<'_>> = vec![
        (
            "secretary",
            "assign-assessor/05-A002",
            vec![("assessor", stranger.as_str())],
            &["assessor-not-in-the-pool", "interests-not-stated"],
        ),
        (
            "secretary",
            "assign-assessor/05-A002",
            vec![("assessor", first.as_str())],
            &["assessor-already-assigned"],
        ),
        ("stranger", "submit-assessment/05-A002", scores.clone(), &["only-an-assessor"]),
        ("assessor-2", "submit-assessment/05-A002", scores.clone(), &["assessment-not-asked-for"]),
        ("assessor-1", "submit-assessment/05-A002", high, &["score-too-large"]),
        ("secretary", "close-assessment/05-A002", vec![], &["assessments-too-few", "assessments-missing"]),
    ];
    refuse(play, rows).await;
    play.act("assessor-2", "declare-interests/new", &[("interest-in", "05-A002"), ("tie", "family")]).await;
    let rows: Vec<Row<'_>> = vec![(
        "secretary",
        "assign-assessor/05-A002",
        vec![("assessor", second.as_str())],
        &["interest-in-project"],
    )];
    refuse(play, rows).await;
    play.act("assessor-2", "withdraw-interest/new", &[("interest", "1"), ("reason", "Розлучення")]).await;
    play.act("secretary", "assign-assessor/05-A002", &[("assessor", &second)]).await;
    for who in ["assessor-1", "assessor-2"] {
        play.act(who, "submit-assessment/05-A002", &scores).await;
    }
    let again = scores.clone();
    refuse(play, vec![("assessor-1", "submit-assessment/05-A002", again, &["assessment-already-there"])])
        .await;
    for (who, account) in [("assessor-1", &first), ("assessor-2", &second)] {
        play.act("secretary", "assign-assessor/05-A003", &[("assessor", account)]).await;
        play.act(who, "submit-assessment/05-A003", &scores).await;
    }
    for application in ["05-A002", "05-A003"] {
        play.act("secretary", &format!("close-assessment/{application}"), &[]).await;
    }
}

/// The consultations on the other applications run beside that on the first.
pub async fn closed_assessment_refused(play: &mut Play) {
    let short = vec![("consult-until", "2026-09-22")];
    refuse(play, vec![("secretary", "open-consultation/05-A002", short, &["consultation-too-short"])]).await;
    play.act("secretary", "open-consultation/05-A002", &[]).await;
    play.act("secretary", "open-consultation/05-A003", &[]).await;
    let said = [("position", "for"), ("statement", "Треба")];
    play.act("stranger", "file-statement/05-A002", &said).await;
    let answer = vec![("accepted", "yes"), ("reason", "Дякуємо")];
    play.act("secretary", "answer-statement/05-A002/1", &answer).await;
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "answer-statement/05-A002/1", answer, &["statement-already-answered"]),
        ("secretary", "close-consultation/05-A002", vec![], &["consultation-still-open"]),
    ];
    refuse(play, rows).await;
}
