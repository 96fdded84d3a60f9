//! Mandates: propose, confirm, refuse, end.

use crate::verbs::{Asked, Facts, Kind, Verb, about};
use rozum_model::Command;
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{BodyKind, Seat, Term};

/// Propose somebody for a seat.
pub const PROPOSE: Verb = Verb {
    name: "propose-mandate",
    subject: about::body,
    facts: about::body_facts,
    fields: |asked| {
        vec![
            asked.field("account", asked.everybody()),
            asked.field("organisation", asked.organisations()),
            asked.field("from", Kind::Day).value(asked.today),
            asked.field("to", Kind::Day),
        ]
    },
    command: |asked, answers, _| {
        let (account, organisation) = (answers.read("account"), answers.read("organisation"));
        let (from, to) = (answers.day("from"), answers.day("to"));
        let term = Term { from: from?, to: to? };
        let seat = Seat { account: account?, organisation: organisation?, term };
        Some(Command::Bodies(BodiesCommand::ProposeMandate { body: asked.whole()?, seat }))
    },
};

/// Let a proposed mandate take effect.
pub const CONFIRM: Verb = Verb {
    name: "confirm-mandate",
    subject: about::body_of_part,
    facts,
    fields: about::no_fields,
    command: |asked, _, _| Some(Command::Bodies(BodiesCommand::ConfirmMandate { mandate: asked.whole()? })),
};

/// Do not.
pub const REFUSE: Verb = Verb {
    name: "refuse-mandate",
    subject: about::body_of_part,
    facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (mandate, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Bodies(BodiesCommand::RefuseMandate { mandate, reason }))
    },
};

/// End a mandate before its term.
pub const END: Verb = Verb {
    name: "end-mandate",
    subject: about::body_of_part,
    facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (mandate, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Bodies(BodiesCommand::EndMandate { mandate, reason }))
    },
};

/// Who is to sit where, beside all other seats of the same person: what must be kept apart is seen.
fn facts(asked: &Asked<'_>) -> Option<Facts> {
    let mandate = asked.the_mandate()?;
    let (f, seat) = (asked.f, &mandate.seat);
    let body = asked.state.governance.body(mandate.id.body())?;
    let others = asked.state.governance.mandates_held(&seat.account).filter(|other| other.id != mandate.id);
    let others: Vec<_> = others.filter_map(|other| other.span().map(|span| (other, span))).collect();
    let told = others.iter().map(|(other, span)| {
        format!("{}: {} — {}", asked.body(other.id.body()), f.day(&span.from), f.day(&span.to))
    });
    let other = told.collect::<Vec<_>>().join("; ");
    let group = matches!(body.facts.kind, BodyKind::WorkingGroup { .. });
    Some(
        Facts::default()
            .line(f, "person", asked.person(&seat.account))
            .line(f, "body", asked.body(body.id))
            .line(f, "organisation", asked.organisation(seat.organisation))
            .line(f, "sector", f.named("ev-sector-", mandate.sector.code()))
            .line(f, "term", format!("{} — {}", f.day(&seat.term.from), f.day(&seat.term.to)))
            .line(
                f,
                "proposed",
                format!("{}, {}", f.actor(&mandate.proposed.by), f.moment(&mandate.proposed.at)),
            )
            .line(f, "other-seats", if other.is_empty() { f.t("fact-none").into_owned() } else { other })
            .some(f, "seats-by-sector", group.then(|| by_sector(asked, body.id))),
    )
}

fn by_sector(asked: &Asked<'_>, body: rozum_model::governance::BodyId) -> String {
    let members: Vec<_> = asked.state.governance.members(body, asked.today).collect();
    let count = |sector| members.iter().filter(|member| member.sector == sector).count();
    let told = rozum_model::stakeholder::Sector::ALL
        .map(|sector| format!("{}: {}", asked.f.named("ev-sector-", sector.code()), count(sector)));
    told.join("; ")
}
