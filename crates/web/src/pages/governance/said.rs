//! What an event says in a sentence: what came out and why. For the life of a project and for the page of an event.

use super::project::reasons;
use super::votes::{choice_code, outcome_code, tally};
use crate::frame::Frame;
use rozum_app::rows::cause_said;
use rozum_model::event::{FundingEvent, ImplementationEvent, OversightEvent, SteeringEvent};
use rozum_model::governance::{
    ApplicationId, Kopecks, Matter, Opinion, Outcome, Position, ReviewId, Share, SittingId, Verdict,
};
use rozum_model::{Event, State};

/// What came out and why; nothing of what the kind of the event says alone.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What came out, in the words of the interface.
    pub outcome: Option<String>,
    /// Why, as people wrote it.
    pub why: Option<String>,
}

impl Said {
    fn of(outcome: impl Into<String>) -> Self {
        Self { outcome: Some(outcome.into()), why: None }
    }

    fn why(self, why: impl Into<String>) -> Self {
        Self { why: Some(why.into()), ..self }
    }

    fn because(why: impl Into<String>) -> Self {
        Self::default().why(why)
    }
}

/// What the event says; the state knows what it leaves out, such as the ballots of a vote.
pub fn said(f: &Frame, state: &State, event: &Event) -> Said {
    match event {
        Event::Funding(event) => of_funding(f, state, event),
        Event::Implementation(event) => of_work(f, state, event),
        Event::Oversight(event) => of_oversight(f, event),
        Event::Steering(event) => of_steering(f, state, event),
        _ => Said::default(),
    }
}

fn of_funding(f: &Frame, state: &State, event: &FundingEvent) -> Said {
    use FundingEvent as Told;
    match event {
        Told::CallClosed { reason, .. }
        | Told::ApplicationWithdrawn { reason, .. }
        | Told::StatementAnswered { reason, .. }
        | Told::SittingCancelled { reason, .. }
        | Told::MemberRecused { reason, .. } => Said::because(reason),
        Told::ApplicationReturnedForFix { reasons, .. } => Said::because(reasons.join("; ")),
        Told::EligibilityDeclared { findings, .. } => {
            let met = findings.iter().all(|finding| finding.met);
            let word = if met { "eligible" } else { "ineligible" };
            Said::of(f.named("stage-", word)).why(reasons::of_screening(findings))
        }
        Told::StatementFiled { statement, .. } => {
            let position = match statement.position {
                Position::For => "for",
                Position::Against => "against",
                Position::Change => "change",
            };
            Said::of(f.named("position-", position)).why(&statement.text)
        }
        Told::BallotCast { opinion, .. } => match opinion {
            Opinion::Group { choice, reasons } => {
                Said::of(f.named("ballot-", choice_code(*choice))).why(reasons.join("; "))
            }
            Opinion::Council { verdict, reason, .. } => {
                Said::of(f.named("ballot-", verdict.code())).why(reason)
            }
        },
        Told::VoteClosed { sitting, matter, outcome } => vote(f, state, *sitting, *matter, *outcome),
        Told::ApplicationDecided { verdict, shares, .. } => decided(f, *verdict, shares),
        _ => Said::default(),
    }
}

/// What a vote came to, how it was counted, and what the first of those said whose side prevailed.
pub fn vote(f: &Frame, state: &State, sitting: SittingId, matter: Matter, outcome: Outcome) -> Said {
    let item = state.governance.sitting(sitting).and_then(|own| own.item(matter));
    let ballots = item.map(|item| item.ballots.as_slice()).unwrap_or_default();
    let counted = tally(matter, ballots);
    let count = |(choice, count): &(&'static str, usize)| format!("{} – {count}", f.named("choice-", choice));
    let counted: Vec<String> = counted.iter().map(count).collect();
    let came = f.named("outcome-", outcome_code(outcome));
    Said { outcome: Some(format!("{came}: {}", counted.join(", "))), why: reasons::of_vote(ballots, outcome) }
}

/// What the councils decided, and on how much.
fn decided(f: &Frame, verdict: Verdict, shares: &[Share]) -> Said {
    let stage = match verdict {
        Verdict::Approve => "approved",
        Verdict::Return => "returned",
        Verdict::Reject => "rejected",
    };
    let word = f.named("stage-", stage);
    match sum(f, shares).filter(|_| verdict == Verdict::Approve) {
        Some(sum) => Said::of(format!("{word}, {sum}")),
        None => Said::of(word),
    }
}

fn sum(f: &Frame, shares: &[Share]) -> Option<String> {
    Kopecks::sum(shares.iter().map(|share| share.amount)).map(|sum| f.money(&sum))
}

fn of_work(f: &Frame, state: &State, event: &ImplementationEvent) -> Said {
    use ImplementationEvent as Told;
    match event {
        Told::ContractDrafted { terms, .. } | Told::ContractSigned { terms, .. } => {
            Said { outcome: sum(f, &terms.shares), why: None }
        }
        Told::ClarificationAsked { questions, .. } => Said::because(questions.join("; ")),
        Told::ReportSubmitted { content, .. } | Told::ReportClarified { content, .. } => {
            Said::because(&content.narrative)
        }
        Told::ReportCertified { shares, reason, .. } => {
            Said { outcome: sum(f, shares), why: Some(reason.clone()) }
        }
        Told::PaymentAuthorised { application, report }
        | Told::PaymentRecorded { application, report, .. } => {
            Said { outcome: certified(f, state, *application, *report), why: None }
        }
        Told::ModificationRequested { reason, .. }
        | Told::ProjectResumed { reason, .. }
        | Told::TerminationProposed { reason, .. }
        | Told::ProjectTerminated { reason, .. } => Said::because(reason),
        Told::ModificationDecided { accepted, reason, .. } => {
            let word = if *accepted { "accepted" } else { "refused" };
            Said::of(f.named("modification-stage-", word)).why(reason)
        }
        Told::ProjectSuspended { case, .. } => Said::of(format!("{} {case}", f.t("case"))),
        Told::ProjectEvaluated { conclusion, .. } => Said::because(conclusion),
        _ => Said::default(),
    }
}

/// What of a report is certified, which is what is paid.
fn certified(f: &Frame, state: &State, application: ApplicationId, report: u16) -> Option<String> {
    let work = state.governance.application(application)?.stage.work()?;
    let report = work.reports.get(usize::from(report).checked_sub(1)?)?;
    sum(f, &report.stage.certificate()?.shares)
}

fn of_oversight(f: &Frame, event: &OversightEvent) -> Said {
    use OversightEvent as Told;
    match event {
        Told::CaseOpened { ground, .. } => Said::because(reasons::of_ground(ground)),
        Told::ComplaintFiled { text, .. } | Told::CaseAnswered { text, .. } => Said::because(text),
        Told::CaseConcluded { order, finding, .. } => Said::of(f.named("order-", order.code())).why(finding),
        Told::AppealDecided { upheld, reason, .. } => {
            Said::of(f.named("appeal-", if *upheld { "upheld" } else { "refused" })).why(reason)
        }
        Told::CaseDeclined { reason, .. }
        | Told::RemedyAccepted { reason, .. }
        | Told::CaseEscalated { reason, .. }
        | Told::AppealFiled { reason, .. }
        | Told::CaseClosed { reason, .. } => Said::because(reason),
        Told::CaseAdmitted { .. } => Said::default(),
    }
}

fn of_steering(f: &Frame, state: &State, event: &SteeringEvent) -> Said {
    use SteeringEvent as Told;
    let causes = |about, causes: &[rozum_model::governance::Cause]| {
        let said: Vec<String> = causes.iter().map(|one| cause_said(state, f.lang, about, one)).collect();
        Said::because(said.join("; "))
    };
    match event {
        Told::ReviewOpened { about, causes: all, .. } => causes(*about, all),
        Told::ReviewWidened { review, causes: all, .. } => {
            let about = state.governance.stage_review(*review).map(|own| own.about);
            about.map(|about| causes(about, all)).unwrap_or_default()
        }
        Told::ReviewDecisionProposed { proposal, .. } => {
            Said::of(f.named("review-decision-", proposal.decision.code())).why(&proposal.reason)
        }
        Told::ReviewDecisionConfirmed { review, .. } => confirmed(f, state, *review),
        Told::ReviewDecisionReturned { reason, .. }
        | Told::IndicatorCorrected { reason, .. }
        | Told::IndicatorWithdrawn { reason, .. } => Said::because(reason),
        Told::ReviewCompleted { words, .. } => Said::because(words),
        Told::RiskReviewed { judgement, .. } => Said::because(judgement),
        _ => Said::default(),
    }
}

fn confirmed(f: &Frame, state: &State, review: ReviewId) -> Said {
    let decided = state.governance.stage_review(review).and_then(|own| own.stage.decided());
    let said = |(proposal, _): (&rozum_model::governance::ProposedDecision, _)| {
        Said::of(f.named("review-decision-", proposal.decision.code())).why(&proposal.reason)
    };
    decided.map(said).unwrap_or_default()
}
