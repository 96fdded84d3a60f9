//! Invariants 2, 5 and 6: whose hands touched an application, read from what is recorded of it.

use super::{broken, person, submitters};
use rozum_model::governance::{
    Application, ApplicationContent, ApplicationId, Decided, InterestIn, Mark, ModificationStage,
    ReportStage, Stage, Vote,
};
use rozum_model::{AccountId, Reason, State};
use std::collections::BTreeSet;

type Hands<'a> = BTreeSet<&'a AccountId>;

/// All votes of the working group, with those before a return.
pub(super) fn votes(stage: &Stage) -> Vec<&Vote> {
    let Some(voted) = stage.voted() else { return Vec::new() };
    voted.earlier.iter().map(|decided| decided.before.vote.as_ref()).chain([voted.vote.as_ref()]).collect()
}

/// All decisions of councils, with those before.
pub(super) fn decisions(stage: &Stage) -> Vec<&Decided> {
    let earlier = stage.voted().into_iter().flat_map(|voted| &voted.earlier).map(AsRef::as_ref);
    earlier.chain(stage.decided().map(AsRef::as_ref)).collect()
}

pub(super) fn check(state: &State, application: &Application) -> Vec<Reason> {
    let stage = &application.stage;
    let submitted = submitters(application);
    let assessed: Hands<'_> = stage.assessments().iter().map(|one| &one.assessor).collect();
    let voted: Hands<'_> =
        votes(stage).into_iter().flat_map(|vote| &vote.ballots).map(|b| &b.account).collect();
    let resolved: Hands<'_> =
        decisions(stage).into_iter().flat_map(|d| &d.resolutions).flat_map(|r| &r.voters).collect();
    let screened: Hands<'_> = stage.screened().into_iter().filter_map(|s| person(&s.screened.by)).collect();
    let changed = changers(stage);
    let (controlled, paid) = (controllers(stage), payers(stage));
    let verified = verifiers(stage);
    let evaluated = evaluator(stage);
    let decided: Hands<'_> = assessed.iter().chain(&voted).chain(&resolved).copied().collect();
    let pairs: [(u32, &'static str, &Hands<'_>, &Hands<'_>); 10] = [
        (2, "submitted and assessed", &submitted, &assessed),
        (2, "submitted and voted", &submitted, &voted),
        (2, "submitted and resolved", &submitted, &resolved),
        (2, "submitted and controlled", &submitted, &controlled),
        (2, "screened and decided", &screened, &decided),
        (2, "decided on a change and voted", &changed, &decided),
        (5, "decided on a change and evaluated", &changed, &evaluated),
        (2, "decided and controlled", &decided, &controlled),
        (2, "controlled and paid", &controlled, &paid),
        (6, "decided and verified", &decided, &verified),
    ];
    let met = pairs.into_iter().filter(|(_, _, one, other)| one.intersection(other).next().is_some());
    let mut found: Vec<Reason> =
        met.map(|(number, what, _, _)| broken(number, what, &application.id)).collect();
    let held = counted(application);
    found.extend(held.flat_map(|(text, vote)| interested(state, application, text, vote)));
    found
}

/// Every vote that was counted, on the application and on its changes, with the text that it was about.
fn counted(application: &Application) -> impl Iterator<Item = (&ApplicationContent, &Vote)> {
    let stage = &application.stage;
    let own = votes(stage).into_iter().map(|vote| (text_at(application, vote.closed.seq), vote));
    let changes = stage.work().into_iter().flat_map(|work| &work.modifications);
    own.chain(changes.filter_map(|change| match &change.stage {
        ModificationStage::Proposed(vote) | ModificationStage::Accepted { vote: Some(vote), .. } => {
            Some((&*change.content, vote.as_ref()))
        }
        _ => None,
    }))
}

/// The application as it read at that place in the journal; what a change brings in later ties no earlier vote.
fn text_at(application: &Application, seq: u64) -> &ApplicationContent {
    let versions = application.earlier.iter().chain([&application.current]);
    let then = versions.rev().find(|version| version.submitted.seq < seq);
    &then.unwrap_or(&application.current).content
}

/// Who accepted small changes.
fn changers(stage: &Stage) -> Hands<'_> {
    let all = stage.work().into_iter().flat_map(|work| &work.modifications);
    let alone = all.filter_map(|one| match &one.stage {
        ModificationStage::Accepted { vote: None, accepted, .. } => person(&accepted.by),
        _ => None,
    });
    alone.collect()
}

fn evaluator(stage: &Stage) -> Hands<'_> {
    let evaluated = match stage {
        Stage::Evaluated(evaluated) => Some(evaluated),
        Stage::Closed(closed) => Some(&closed.before),
        _ => None,
    };
    evaluated.into_iter().filter_map(|found| person(&found.evaluation.evaluated.by)).collect()
}

fn controllers(stage: &Stage) -> Hands<'_> {
    let reports = stage.work().into_iter().flat_map(|work| &work.reports);
    reports
        .filter_map(|report| report.stage.certificate())
        .filter_map(|one| person(&one.certified.by))
        .collect()
}

fn payers(stage: &Stage) -> Hands<'_> {
    let reports = stage.work().into_iter().flat_map(|work| &work.reports);
    let marks = reports.flat_map(|report| -> Vec<&Mark> {
        match &report.stage {
            ReportStage::PaymentAuthorised { authorised, .. } => vec![authorised],
            ReportStage::Paid { authorised, paid, .. } => vec![authorised, paid],
            _ => Vec::new(),
        }
    });
    marks.filter_map(|mark| person(&mark.by)).collect()
}

fn verifiers(stage: &Stage) -> Hands<'_> {
    let verified = stage.conditional().into_iter().flat_map(|conditional| &conditional.verified);
    verified.filter_map(|verification| person(&verification.verified.by)).collect()
}

/// Whether somebody had declared an interest in the application, as it read then, by that place in the journal.
pub(super) fn tied_then(state: &State, application: &Application, account: &AccountId, seq: u64) -> bool {
    tied(state, application.id, text_at(application, seq), account, seq)
}

/// Ballots of people who had stepped aside, or who had declared an interest by the time of the count.
fn interested(
    state: &State,
    application: &Application,
    text: &ApplicationContent,
    vote: &Vote,
) -> Vec<Reason> {
    let aside = |account: &AccountId| vote.recusals.iter().any(|recusal| recusal.account == *account);
    let wrong = vote.ballots.iter().filter(|ballot| {
        aside(&ballot.account) || tied(state, application.id, text, &ballot.account, vote.closed.seq)
    });
    wrong.map(|ballot| broken(2, "a ballot with an interest", &ballot.account)).collect()
}

/// Whether somebody had declared an interest in the application, as that text has it, by that place in the journal.
fn tied(
    state: &State,
    application: ApplicationId,
    text: &ApplicationContent,
    account: &AccountId,
    seq: u64,
) -> bool {
    let declared = state.governance.declarations.get(account);
    declared.into_iter().flat_map(|declared| &declared.interests).any(|interest| {
        let held =
            interest.declared.seq < seq && interest.withdrawn.as_ref().is_none_or(|(mark, _)| mark.seq > seq);
        held && match interest.interest.in_what {
            InterestIn::Organisation(id) => text.organisations().any(|one| one == id),
            InterestIn::Application(id) => id == application,
        }
    })
}
