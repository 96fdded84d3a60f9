//! A vote as a page shows it: who stepped aside, who voted how and why, how it was counted.

use super::parts::Link;
use crate::frame::Frame;
use rozum_model::State;
use rozum_model::governance::{
    ApplicationId, Ballot, Choice, Matter, Opinion, Outcome, Present, Recusal, Verdict,
};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Timestamp;

/// A ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotShown {
    /// Who.
    pub person: String,
    /// For which sector; `None` of a member whose presence is not recorded.
    pub sector: Option<Sector>,
    /// Word of the choice or verdict.
    pub choice: &'static str,
    /// Reasons, each with the criterion that it is about; councils give one reason for all.
    pub reasons: Vec<(String, String)>,
    /// When.
    pub at: Timestamp,
    /// Its event.
    pub seq: u64,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteShown {
    /// Ballots in the order in which they were cast.
    pub ballots: Vec<BallotShown>,
    /// How many for each choice that the body has.
    pub tally: Vec<(&'static str, usize)>,
    /// Who stepped aside and why.
    pub recusals: Vec<(String, String, u64)>,
}

/// The word of a choice.
pub const fn choice_code(choice: Choice) -> &'static str {
    match choice {
        Choice::For => "for",
        Choice::Against => "against",
        Choice::Abstain => "abstain",
    }
}

/// The word of what came out.
pub const fn outcome_code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Group { proposed: true } => "proposed",
        Outcome::Group { proposed: false } => "not-proposed",
        Outcome::Council(verdict) => verdict.code(),
    }
}

/// Names of the criteria that a matter is judged by.
fn criteria(state: &State, matter: Matter) -> Vec<String> {
    let of = |application: ApplicationId| {
        let call = state.governance.application(application).map(|application| application.call);
        let call = call.and_then(|call| state.governance.call(call));
        call.map(|call| call.terms.criteria.iter().map(|own| own.name.clone()).collect()).unwrap_or_default()
    };
    match matter {
        Matter::Application(application) | Matter::Modification { application, .. } => of(application),
        Matter::Package(_) => Vec::new(),
    }
}

impl VoteShown {
    /// A vote on a matter.
    pub fn of(
        f: &Frame,
        state: &State,
        matter: Matter,
        (ballots, recusals, present): (&[Ballot], &[Recusal], &[Present]),
    ) -> Self {
        let names = criteria(state, matter);
        let shown = ballots.iter().map(|ballot| shown(f, &names, ballot, present)).collect::<Vec<_>>();
        let aside = |one: &Recusal| (f.person(&one.account), one.reason.clone(), one.recused.seq);
        Self { tally: tally(matter, ballots), recusals: recusals.iter().map(aside).collect(), ballots: shown }
    }
}

/// How many for each choice that the body has.
pub fn tally(matter: Matter, ballots: &[Ballot]) -> Vec<(&'static str, usize)> {
    let choices = match matter {
        Matter::Package(_) => [Verdict::Approve.code(), Verdict::Return.code(), Verdict::Reject.code()],
        _ => ["for", "against", "abstain"],
    };
    let chosen = |ballot: &Ballot| match &ballot.opinion {
        Opinion::Group { choice, .. } => choice_code(*choice),
        Opinion::Council { verdict, .. } => verdict.code(),
    };
    let count = |choice| (choice, ballots.iter().filter(|ballot| chosen(ballot) == choice).count());
    choices.map(count).into()
}

fn shown(f: &Frame, criteria: &[String], ballot: &Ballot, present: &[Present]) -> BallotShown {
    let (choice, reasons) = match &ballot.opinion {
        Opinion::Group { choice, reasons } => {
            let name = |at: usize| criteria.get(at).cloned().unwrap_or_default();
            let named = reasons.iter().enumerate().map(|(at, reason)| (name(at), reason.clone()));
            (choice_code(*choice), named.collect())
        }
        Opinion::Council { verdict, reason, .. } => (verdict.code(), vec![(String::new(), reason.clone())]),
    };
    let sector = present.iter().find(|one| one.account == ballot.account).map(|one| one.sector);
    let (at, seq) = (ballot.cast.at, ballot.cast.seq);
    BallotShown { person: f.person(&ballot.account), sector, choice, reasons, at, seq }
}

/// A closed item of a sitting, for lists of decisions.
pub struct Decision {
    /// What was decided on.
    pub matter: Link,
    /// The sitting.
    pub sitting: Link,
    /// The word of what came out.
    pub outcome: &'static str,
    /// When the vote was closed.
    pub at: Timestamp,
    /// Its event.
    pub seq: u64,
}
