//! The contract: one person draws it up, another signs exactly that; then the work begins.

use crate::verbs::{Answers, Asked, Cell, Facts, Field, Kind, Table, Verb, about, documents, words};
use rozum_model::command::ImplementationCommand;
use rozum_model::governance::{BodyKind, ContractDraft, ContractTerms, Kopecks, Share, Tranche};
use rozum_model::{Command, Reason};

/// Draw up the contract. The shares are those that the councils approved: nobody types them.
pub const DRAFT: Verb = Verb {
    name: "draft-contract",
    subject: about::application,
    facts: about_approval,
    fields: |asked| {
        let now = draft(asked).map(|draft| &draft.terms);
        let of = |field: Field, value: Option<String>| match value {
            Some(value) => field.value(value),
            None => field,
        };
        let mut all = vec![authority(asked)];
        all.extend(documents::fields(asked, "contract", now.map(|terms| &terms.document)));
        all.push(of(
            asked.field("starts", Kind::Day),
            Some(now.map_or(asked.today, |terms| terms.starts).to_string()),
        ));
        all.push(of(
            asked.field("ends", Kind::Day),
            now.map(|terms| terms.ends.to_string()).or_else(|| last(asked)),
        ));
        all.push(tranches(asked, now));
        all
    },
    command: |asked, answers, _| {
        let (authority, terms) = (answers.read("authority"), read(asked, answers));
        Some(Command::Implementation(ImplementationCommand::DraftContract {
            application: asked.whole()?,
            authority: authority?,
            terms: terms?,
        }))
    },
};

/// Sign what was drawn up. The revision that the person saw stands for what they read.
pub const SIGN: Verb = Verb {
    name: "sign-contract",
    subject: about::application,
    facts: |asked| Some(drawn(asked, about::application_facts(asked)?)),
    fields: |asked| {
        let read = draft(asked).map(fingerprint).unwrap_or_default();
        vec![asked.field("read", Kind::Carried).value(read)]
    },
    command: |asked, answers, _| {
        let found = draft(asked).filter(|draft| fingerprint(draft) == answers.one("read"));
        let Some(draft) = found else {
            answers.tell("read", Reason::new("typed-contract-changed"));
            return None;
        };
        Some(Command::Implementation(ImplementationCommand::SignContract {
            application: asked.whole()?,
            authority: draft.authority,
            terms: draft.terms.clone(),
        }))
    },
};

/// Begin the work.
pub const START: Verb = Verb {
    name: "start-work",
    subject: about::application,
    facts: about::application_facts,
    fields: about::no_fields,
    command: |asked, _, _| {
        let application = asked.whole()?;
        Some(Command::Implementation(ImplementationCommand::StartWork { application }))
    },
};

/// The event that drew it up: another draft is another event.
fn fingerprint(draft: &ContractDraft) -> String {
    draft.drafted.seq.to_string()
}

fn draft<'a>(asked: &'a Asked<'_>) -> Option<&'a ContractDraft> {
    asked.the_application()?.stage.conditional()?.draft.as_deref()
}

fn approved<'a>(asked: &'a Asked<'_>) -> &'a [Share] {
    let decided = asked.the_application().and_then(|found| found.stage.decided());
    decided.map(|decided| decided.shares.as_slice()).unwrap_or_default()
}

fn about_approval(asked: &Asked<'_>) -> Option<Facts> {
    let facts = about::application_facts(asked)?;
    Some(facts.line(asked.f, "approved", words::shares(asked.f, approved(asked))))
}

fn authority(asked: &Asked<'_>) -> Field {
    let region = asked.the_application().and_then(|found| found.id.region());
    let choices = asked.bodies(region, |kind| kind == BodyKind::PaymentAuthority);
    let only = choices.first().filter(|_| choices.len() == 1).map(|choice| choice.value.clone());
    let field = asked.field("authority", Kind::One(choices));
    match only {
        Some(only) => field.value(only),
        None => field,
    }
}

/// The day of the last milestone.
fn last(asked: &Asked<'_>) -> Option<String> {
    let milestones = &asked.the_application()?.current.content.milestones;
    milestones.iter().map(|one| one.due).max().map(|day| day.to_string())
}

/// Each row is one part of one region's share: what becomes due with a milestone, or at once.
fn tranches(asked: &Asked<'_>, now: Option<&ContractTerms>) -> Field {
    let Some(application) = asked.the_application() else { return asked.reason() };
    let own: Vec<(Option<u16>, Share)> = now
        .map(|terms| terms.tranches.as_slice())
        .unwrap_or_default()
        .iter()
        .flat_map(|tranche| tranche.shares.iter().map(|share| (tranche.milestone, *share)))
        .collect();
    let milestones = Asked::milestones(&application.current.content);
    let rows = own.len().max(milestones.len() * approved(asked).len().max(1)) + 1;
    let regions = asked.regions().into_iter();
    let regions = regions.filter(|one| approved(asked).iter().any(|s| s.region.to_string() == one.value));
    let column = |name, kind, values: Vec<String>| Field { values, ..asked.field(name, kind) };
    let columns = vec![
        column(
            "tranche-milestone",
            Kind::One(milestones),
            own.iter().map(|(milestone, _)| milestone.map(|m| m.to_string()).unwrap_or_default()).collect(),
        ),
        column(
            "tranche-region",
            Kind::One(regions.collect()),
            own.iter().map(|(_, share)| share.region.to_string()).collect(),
        ),
        column(
            "tranche-amount",
            Kind::Money,
            own.iter().map(|(_, share)| words::typed_money(share.amount)).collect(),
        ),
    ];
    asked.rows("tranches", columns, rows)
}

fn read(asked: &Asked<'_>, answers: &Answers) -> Option<ContractTerms> {
    let tranches = read_tranches(answers);
    let (starts, ends) = (answers.day("starts"), answers.day("ends"));
    Some(ContractTerms {
        document: documents::read(answers, "contract"),
        shares: approved(asked).to_vec(),
        tranches,
        starts: starts?,
        ends: ends?,
    })
}

/// Rows of the same milestone are one tranche, in the order of their first rows.
fn read_tranches(answers: &Answers) -> Vec<Tranche> {
    let mut tranches = Vec::<Tranche>::new();
    for [milestone, region, amount] in answers.rows(["tranche-milestone", "tranche-region", "tranche-amount"])
    {
        let milestone = match milestone.as_str() {
            "" => Some(None),
            text => answers.whole_of("tranche-milestone", text).map(Some),
        };
        let region = answers.read_of("tranche-region", &region);
        let amount = answers.kopecks_of("tranche-amount", &amount).map(Kopecks);
        let (Some(milestone), Some(region), Some(amount)) = (milestone, region, amount) else { continue };
        let share = Share { region, amount };
        match tranches.iter_mut().find(|tranche| tranche.milestone == milestone) {
            Some(tranche) => tranche.shares.push(share),
            None => tranches.push(Tranche { milestone, shares: vec![share] }),
        }
    }
    tranches
}

/// What was drawn up, for whoever signs it.
fn drawn(asked: &Asked<'_>, facts: Facts) -> Facts {
    let Some(draft) = draft(asked) else { return facts };
    let (f, terms) = (asked.f, &draft.terms);
    let rows = terms.tranches.iter().map(|tranche| {
        let milestone = tranche.milestone.map(|number| number.to_string());
        let at_once = f.t("fact-from-the-beginning").into_owned();
        vec![Cell::text(milestone.unwrap_or(at_once)), Cell::figure(words::shares(f, &tranche.shares))]
    });
    facts
        .line(f, "authority", asked.body(draft.authority))
        .line(f, "contract", terms.document.title.clone())
        .some(f, "url", terms.document.url.clone())
        .line(f, "approved", words::shares(f, &terms.shares))
        .line(f, "days", format!("{} — {}", f.day(&terms.starts), f.day(&terms.ends)))
        .line(f, "drafted", format!("{}, {}", f.actor(&draft.drafted.by), f.moment(&draft.drafted.at)))
        .table(Table::new(f, "tranches", &["milestone", "shares"]).rows(rows))
}
