//! The one door: who may, then the rule of the verb.

use crate::{
    Refusal, amend_strategy, answer_division, bodies, close_account, correct_labels, correct_transcription,
    decide_proposal, declare_demonstration, funding, grant_role, implementation, import_dataset,
    import_register, introduce_key, judge_evidence, link_task, open_account, oversight, permission,
    register_strategy, review_relevance, rules, steering, unlink_task, withdraw_dataset, withdraw_judgement,
    withdraw_labels, withdraw_review, withdraw_role,
};
use rozum_model::{Actor, Command, Event, State, Timestamp};

/// Decides on a command: the events that it makes, at least one, or every reason against it that can
/// be found at once. Who may not give a command hears that alone.
///
/// `now` is the moment of the decision. A clock that went back does not bring back a day: the rules see
/// no earlier moment than that of the last event.
pub fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let now = state.last_at.map_or(now, |last| last.max(now));
    permission::check(state, actor, command)?;
    match command {
        Command::ImportRegister { name, document, entries } => {
            import_register::decide(state, name, document, entries)
        }
        Command::RegisterStrategy(entry) => register_strategy::decide(state, entry),
        Command::AmendStrategy { expected, entry } => amend_strategy::decide(state, *expected, entry),
        Command::CorrectTranscription { expected, item, verbatim, reason } => {
            correct_transcription::decide(state, *expected, *item, verbatim, reason)
        }
        Command::LinkTask { expected, task, priority, basis } => {
            link_task::decide(state, *expected, *task, *priority, *basis)
        }
        Command::UnlinkTask { expected, task, priority, reason } => {
            unlink_task::decide(state, *expected, *task, *priority, reason)
        }
        Command::OpenAccount { account, roles } => open_account::decide(state, account, roles),
        Command::GrantRole { account, role } => grant_role::decide(state, actor, now, account, role),
        Command::WithdrawRole { account, role, reason } => {
            withdraw_role::decide(state, actor, account, role, reason)
        }
        Command::CloseAccount { account, reason } => {
            close_account::decide(state, actor, now, account, reason)
        }
        Command::IntroduceKey { name, public_key, reason } => {
            introduce_key::decide(state, name, public_key, reason.as_deref())
        }
        Command::DeclareDemonstration => declare_demonstration::decide(state),
        Command::ImportDataset { expected, dataset, header, content } => {
            import_dataset::decide(state, *expected, dataset, header, content)
        }
        Command::WithdrawDataset { expected, dataset, version, reason } => {
            withdraw_dataset::decide(state, *expected, dataset, *version, reason)
        }
        Command::JudgeEvidence { expected, priority, judgement } => {
            judge_evidence::decide(state, *expected, *priority, judgement)
        }
        Command::WithdrawJudgement { expected, priority, reason } => {
            withdraw_judgement::decide(state, *expected, *priority, reason)
        }
        Command::CorrectLabels { expected, item, reading, reason } => {
            correct_labels::decide(state, *expected, *item, reading, reason)
        }
        Command::WithdrawLabels { expected, item, reason } => {
            withdraw_labels::decide(state, *expected, *item, reason)
        }
        Command::Bodies(command) => bodies::decide(state, actor, now, command),
        Command::Funding(command) => funding::decide(state, actor, now, command),
        Command::Implementation(command) => implementation::decide(state, actor, now, command),
        Command::Oversight(command) => oversight::decide(state, actor, now, command),
        Command::Rules(command) => rules::decide(state, actor, now, command),
        Command::Steering(command) => steering::decide(state, actor, now, command),
        Command::AnswerDivision { expected, pair, about, region, answer } => {
            answer_division::decide(state, *expected, (*pair, about.as_ref()), *region, answer)
        }
        Command::ReviewRelevance { expected, priority, review } => {
            review_relevance::decide(state, *expected, *priority, review)
        }
        Command::WithdrawReview { expected, priority, reason } => {
            withdraw_review::decide(state, *expected, *priority, reason)
        }
        Command::DecideProposal { expected, priority, decision } => {
            decide_proposal::decide(state, *expected, *priority, decision)
        }
    }
}
