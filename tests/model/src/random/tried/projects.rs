//! What is tried on a project, from its approval on.

use super::{Draw, of_body, submitter};
use crate::random::founding::{OVERSIGHT, PAYERS, SECRETARIAT};
use rozum_model::command::ImplementationCommand as Verb;
use rozum_model::governance::{
    Application, ApplicationContent, ApplicationId, BodyId, ContractTerms, Counted, Decided, Implementing,
    Kopecks, Reached, Report, ReportContent, Share, Stage, Tranche,
};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_model::{Actor, Command};

fn paper(title: String) -> Document {
    Document { title, ..Document::default() }
}

fn later(day: Day, days: i64) -> Day {
    day.saturating_add(jiff::Span::new().days(days))
}

/// The step that leads on, mostly; `None` where nothing of a project is left to do.
pub(super) fn step(application: &Application, today: Day, draw: &Draw) -> Option<(Actor, Command)> {
    let (id, region) = (application.id, application.region());
    let payer = of_body(draw, region, PAYERS);
    let applicant = Actor::Account(submitter(application));
    let authority = BodyId::new(Some(region), 6);
    let step = match &application.stage {
        Stage::Approved(decided) if decided.before.vote.conditions.is_empty() => {
            let terms = terms(application, decided, today);
            (payer, Verb::DraftContract { application: id, authority, terms })
        }
        Stage::Approved(_) | Stage::ConditionsPending(_) => (payer, verifying(id, draw)),
        Stage::ConditionsVerified(conditional) => match &conditional.draft {
            Some(draft) if draw.below(2, 8) > 0 => {
                (payer, Verb::SignContract { application: id, authority, terms: draft.terms.clone() })
            }
            _ => {
                let terms = terms(application, &conditional.before, today);
                (payer, Verb::DraftContract { application: id, authority, terms })
            }
        },
        Stage::Contracted(_) if draw.below(2, 16) == 0 => (payer, ending(id, draw)),
        Stage::Contracted(_) => (applicant, Verb::StartWork { application: id }),
        Stage::Implementing(work) => working(application, work, today, draw),
        Stage::Suspended(suspended) => working(application, &suspended.work, today, draw),
        Stage::Completed(_) => {
            let counted = vec![Counted { indicator: 1, value: "3".to_owned() }];
            let conclusion = "досягнуто".to_owned();
            (of_body(draw, region, OVERSIGHT), Verb::EvaluateProject { application: id, counted, conclusion })
        }
        Stage::Evaluated(_) => (payer, Verb::CloseProject { application: id }),
        _ => return None,
    };
    Some((step.0, step.1.into()))
}

fn verifying(application: ApplicationId, draw: &Draw) -> Verb {
    let condition = u16::from(draw.below(2, 3));
    Verb::VerifyCondition { application, condition, evidence: paper("Довідка".to_owned()) }
}

fn ending(application: ApplicationId, draw: &Draw) -> Verb {
    let reason = "порушення".to_owned();
    match draw.below(4, 2) {
        0 => Verb::ProposeTermination { application, reason },
        _ => Verb::TerminateProject { application, reason },
    }
}

/// The first half of each share by the first milestone, the rest by the last.
fn terms(application: &Application, decided: &Decided, today: Day) -> ContractTerms {
    let due = application.current.content.milestones.iter().map(|milestone| milestone.due).max();
    let part = |whole: &Share, first: bool| {
        let half = whole.amount.0 / 2;
        let amount = Kopecks(if first { half } else { whole.amount.0 - half });
        Share { amount, ..*whole }
    };
    let tranche = |milestone, first| Tranche {
        milestone: Some(milestone),
        shares: decided.shares.iter().map(|share| part(share, first)).collect(),
    };
    ContractTerms {
        document: paper("Договір".to_owned()),
        shares: decided.shares.clone(),
        tranches: vec![tranche(1, true), tranche(2, false)],
        starts: today,
        ends: later(due.unwrap_or(today).max(today), 30),
    }
}

fn working(application: &Application, work: &Implementing, today: Day, draw: &Draw) -> (Actor, Verb) {
    let (id, region) = (application.id, application.region());
    let (payer, applicant) = (of_body(draw, region, PAYERS), Actor::Account(submitter(application)));
    if draw.below(1, 60) == 0 {
        return (payer, ending(id, draw));
    }
    if draw.below(1, 8) == 1 {
        return changing(application, work, draw);
    }
    let number = u16::try_from(work.reports.len()).unwrap_or(u16::MAX);
    match work.reports.last().filter(|report| !report.stage.is_settled()) {
        Some(report) => reported(application, work, (number, report), today, draw),
        None if work.reached().count() < 2 => {
            let content = Box::new(report(work, today, draw));
            (applicant, Verb::SubmitReport { application: id, content })
        }
        None => (payer, Verb::CompleteProject { application: id }),
    }
}

/// What follows on a report that is not settled.
fn reported(
    application: &Application,
    work: &Implementing,
    (number, last): (u16, &Report),
    today: Day,
    draw: &Draw,
) -> (Actor, Verb) {
    let (id, payer) = (application.id, of_body(draw, application.region(), PAYERS));
    let verb = match last.stage.name() {
        "submitted" => Verb::TakeReport { application: id, report: number },
        "in-control" if draw.below(2, 5) == 0 => {
            Verb::AskClarification {
                application: id, report: number, questions: vec!["Чому?".to_owned()]
            }
        }
        "in-control" => {
            let shares = last.content.claimed.iter().map(|share| less(*share, draw)).collect();
            let reached = last.content.reached.iter().map(|reached| reached.milestone).collect();
            let reason = "рахунки перевірено".to_owned();
            Verb::CertifyReport { application: id, report: number, shares, reached, reason }
        }
        "clarification-asked" => {
            let content =
                ReportContent { narrative: format!("Уточнено {today}"), ..(*last.content).clone() };
            let content = Box::new(content);
            let applicant = Actor::Account(submitter(application));
            return (applicant, Verb::ClarifyReport { application: id, report: number, content });
        }
        "certified" => Verb::AuthorisePayment { application: id, report: number },
        _ => {
            let title = format!("№ {id}/{}", work.reports.len());
            Verb::RecordPayment { application: id, report: number, order: paper(title) }
        }
    };
    (payer, verb)
}

/// Mostly all of it.
fn less(share: Share, draw: &Draw) -> Share {
    let amount = if draw.below(4, 4) == 0 { share.amount.0 / 2 } else { share.amount.0 };
    Share { amount: Kopecks(amount + u64::from(draw.below(5, 20) == 0)), ..share }
}

fn report(work: &Implementing, today: Day, draw: &Draw) -> ReportContent {
    let terms = &work.before.contract.terms;
    let next = u16::try_from(work.reached().count() + 1).unwrap_or(u16::MAX);
    let from =
        work.reports.last().and_then(|report| report.content.to.tomorrow().ok()).unwrap_or(terms.starts);
    let tranche = terms.tranches.iter().find(|tranche| tranche.milestone == Some(next));
    let claimed = tranche.map(|tranche| tranche.shares.iter().map(|share| less(*share, draw)).collect());
    ReportContent {
        from,
        to: today.min(terms.ends),
        narrative: "Закуплено обладнання.".to_owned(),
        reached: vec![Reached { milestone: next, evidence: paper("Акт".to_owned()) }],
        counted: vec![Counted { indicator: 1, value: "1.5".to_owned() }],
        claimed: claimed.unwrap_or_default(),
        evidence: vec![paper("Рахунок".to_owned())],
    }
}

/// A change that is asked for or decided on by the secretariat; a vote on a major one comes with the sittings.
fn changing(application: &Application, work: &Implementing, draw: &Draw) -> (Actor, Verb) {
    let id = application.id;
    if let Some(number) = work.open_modification() {
        let (accepted, reason) = (draw.below(4, 2) == 0, "так".to_owned());
        let clerk = of_body(draw, application.region(), SECRETARIAT);
        return (clerk, Verb::DecideModification { application: id, number, accepted, reason });
    }
    let mut content: ApplicationContent = (*application.current.content).clone();
    if let Some(last) = content.milestones.last_mut() {
        last.due = later(last.due, i64::from(draw.below(4, 25)));
    }
    if draw.below(5, 3) == 0 {
        let other = if content.kved == "10.51" { "10.52" } else { "10.51" };
        other.clone_into(&mut content.kved);
    }
    let content = Box::new(content);
    let reason = "затримка".to_owned();
    (Actor::Account(submitter(application)), Verb::RequestModification { application: id, content, reason })
}
