//! Agendas and decisions around the first application.

use super::super::play::Play;
use super::{Row, refuse};

/// Both consultations are over; the first is closed.
pub async fn agenda_refused(play: &mut Play) {
    let late = vec![("position", "for"), ("statement", "Запізнився")];
    let rows: Vec<Row<'_>> = vec![
        ("stranger", "file-statement/05-A002", late, &["consultation-over"]),
        ("secretary", "publish-call/05-C04", vec![], &["call-over"]),
        ("national-1", "confirm-mandate/05-B02-M03", vec![], &["mandate-expired"]),
        ("secretary", "form-package/05-C01", vec![], &["package-empty"]),
        (
            "secretary",
            "publish-agenda/05-B01",
            vec![("sits-on", "2026-11-01"), ("matter", "05-A001"), ("conditions", "")],
            &["body-does-not-vote"],
        ),
        (
            "secretary",
            "publish-agenda/05-B03",
            vec![("sits-on", "2026-10-08"), ("matter", ""), ("conditions", "")],
            &["agenda-too-late", "agenda-count-out-of-range"],
        ),
        (
            "secretary",
            "publish-agenda/05-B03",
            vec![
                ("sits-on", "2026-11-01"),
                ("matter", "05-A001"),
                ("conditions", ""),
                ("matter", "05-A001"),
                ("conditions", ""),
                ("matter", "05-A001/1"),
                ("conditions", ""),
            ],
            &["matter-named-twice", "modification-not-waiting"],
        ),
        (
            "secretary",
            "publish-agenda/05-B04",
            vec![("sits-on", "2026-11-01"), ("matter", "05-A001"), ("matter", "05-C01-P09")],
            &["not-of-this-body", "package-unknown"],
        ),
    ];
    refuse(play, rows).await;
    play.act("secretary", "close-consultation/05-A002", &[]).await;
    play.act("secretary", "close-consultation/05-A003", &[]).await;
}

/// The council has approved the package with the first application.
pub async fn decided_refused(play: &mut Play) {
    let again = vec![("sits-on", "2026-12-01"), ("matter", "05-C01-P01"), ("conditions", "Дешевше")];
    let vote = vec![("verdict", "reject"), ("reason", "Передумали")];
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "publish-agenda/05-B04", again, &["package-already-decided", "council-adds-nothing"]),
        ("councillor-1", "cast-ballot/05-B04-S01/1", vote, &["vote-already-closed"]),
        ("secretary", "cancel-sitting/05-B04-S01", vec![("reason", "x")], &["sitting-over"]),
        ("applicant", "submit-application/05-C01", super::super::life::application(), &["call-not-now"]),
        ("applicant", "start-work/05-A001", vec![], &["project-step-impossible"]),
        (
            "stranger",
            "verify-condition/05-A001/1",
            vec![("evidence-title", "x")],
            &["only-the-payment-authority"],
        ),
    ];
    refuse(play, rows).await;
}
