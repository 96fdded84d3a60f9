//! Nobody overwrites what they have not seen.

use rozum_model::event::Subject;
use rozum_model::{Reason, State};

/// A reason if the subject moved on since the person looked at it.
pub(crate) fn check(state: &State, subject: &Subject, expected: Option<u64>) -> Option<Reason> {
    let current = state.revision(subject);
    expected.filter(|seen| *seen != current).map(|seen| {
        Reason::new("revision-stale")
            .with("subject", subject.to_string())
            .with("seen", seen)
            .with("current", current)
    })
}

#[cfg(test)]
mod tests {
    use crate::samples::{
        REGION, accepted, answering, at, continued, correcting, dataset_content, dataset_header, dataset_id,
        deciding, entry, funding, importing, judged_by, judgement, judging, linking, read_by, refused_at,
        refusing, registered, review, reviewing, seats, two_regions, with_analyst, with_secretariat,
        withdrawing,
    };
    use rozum_model::command::{BodiesCommand, FundingCommand};
    use rozum_model::division::Answer;
    use rozum_model::event::Subject;
    use rozum_model::labels::PersonReading;
    use rozum_model::{Actor, Command, State, Timestamp};

    /// A command that changes what somebody looked at: where, who, when, and what it is about.
    struct Change {
        state: State,
        actor: Actor,
        now: Timestamp,
        subject: Subject,
        command: Command,
    }

    fn change(state: State, actor: Actor, subject: Subject, command: Command) -> Change {
        Change { state, actor, now: at(1_000), subject, command }
    }

    fn on(day: i64, state: State, actor: Actor, subject: Subject, command: impl Into<Command>) -> Change {
        Change { state, actor, now: seats::noon(day), subject, command: command.into() }
    }

    const WHY: &str = "Записано не той пріоритет.";

    fn of_strategies() -> Vec<Change> {
        let (state, subject) = (registered(), || Subject::Strategy(REGION));
        let linked = accepted(&state, &Actor::Operator, &linking("05-T01", "05-P02"));
        let (task, priority) = ("05-T01".parse().unwrap(), "05-P02".parse().unwrap());
        let unlinking = Command::UnlinkTask { expected: None, task, priority, reason: WHY.to_owned() };
        let correcting = Command::CorrectTranscription {
            expected: None,
            item: "05-P01".parse().unwrap(),
            verbatim: "розвиток мостів;".to_owned(),
            reason: "описка".to_owned(),
        };
        let mut content = continued(&state);
        content.priorities[0].verbatim.push_str(" у горах");
        let amending = Command::AmendStrategy { expected: None, entry: entry(REGION, content) };
        let by = |state: &State, command| change(state.clone(), Actor::Operator, subject(), command);
        vec![
            by(&state, amending),
            by(&state, correcting),
            by(&state, linking("05-T01", "05-P02")),
            by(&linked, unlinking),
        ]
    }

    fn of_figures() -> Vec<Change> {
        let (state, priority) = (with_secretariat(), "05-P01".parse().unwrap());
        let judged = accepted(&state, &judged_by(), &judging("05-P01", judgement()));
        let dataset = || Subject::Dataset(dataset_id());
        let evidence = || Subject::Evidence(priority);
        let unjudging = Command::WithdrawJudgement { expected: None, priority, reason: WHY.to_owned() };
        let importing = importing(dataset_header(), dataset_content("b"));
        vec![
            change(state.clone(), Actor::Operator, dataset(), importing),
            change(state.clone(), Actor::Operator, dataset(), withdrawing(1)),
            change(state, judged_by(), evidence(), judging("05-P01", judgement())),
            change(judged, judged_by(), evidence(), unjudging),
        ]
    }

    fn of_readings() -> Vec<Change> {
        let (item, state) = ("05-P01".parse().unwrap(), with_analyst());
        let labels = || Subject::Labels(item);
        let reading = || correcting("05-P01", PersonReading::default());
        let read = accepted(&state, &read_by(), &reading());
        let unreading = Command::WithdrawLabels { expected: None, item, reason: WHY.to_owned() };
        let priority = "05-P01".parse().unwrap();
        let relevance = || Subject::Relevance(priority);
        let reviewed = accepted(&state, &judged_by(), &reviewing("05-P01", review()));
        let unreviewing = Command::WithdrawReview { expected: None, priority, reason: WHY.to_owned() };
        vec![
            change(state.clone(), read_by(), labels(), reading()),
            change(read, read_by(), labels(), unreading),
            change(state, judged_by(), relevance(), reviewing("05-P01", review())),
            change(reviewed.clone(), judged_by(), relevance(), unreviewing),
            change(reviewed, judged_by(), relevance(), deciding("05-P01", refusing())),
        ]
    }

    fn of_divisions() -> Vec<Change> {
        let pair = "05-P01+14-P01".parse().unwrap();
        let (text, reason) = ("Переробляємо разом, наука спільна.".to_owned(), WHY.to_owned());
        let answering = answering(pair, REGION, Answer::Propose { text, reason });
        vec![change(two_regions(), judged_by(), Subject::Division(pair), answering)]
    }

    fn of_bodies() -> Vec<Change> {
        let (organisation, reason) = (seats::org(1), "виписка".to_owned());
        let subject = || Subject::Organisation(organisation);
        let mut facts = seats::facts("Завод", rozum_model::stakeholder::Sector::Business);
        facts.region = None;
        let (controllers, ending) = (vec![seats::by_person(3, 0)], Vec::new());
        let revising =
            BodiesCommand::ReviseOrganisation { expected: None, organisation, facts, reason: reason.clone() };
        let owned =
            BodiesCommand::ChangeControllers { expected: None, organisation, controllers, ending, reason };
        vec![
            on(1, seats::founded(), Actor::Operator, subject(), revising),
            on(1, seats::founded(), Actor::Operator, subject(), owned),
        ]
    }

    fn of_funding() -> Vec<Change> {
        let secretary = || seats::person(funding::SECRETARY);
        let mut drafted = funding::bodies();
        seats::done(&mut drafted, 0, &secretary(), funding::drafting(funding::terms()));
        let mut terms = Box::new(funding::terms());
        "Другий конкурс".clone_into(&mut terms.title);
        let revising = FundingCommand::ReviseCall { expected: None, call: funding::call(), terms };
        let (application, mut returned) = (funding::first(), funding::submitted());
        let reasons = vec!["Додайте кошторис.".to_owned()];
        seats::done(&mut returned, 3, &secretary(), FundingCommand::ReturnForFix { application, reasons });
        let content = Box::new(funding::content(500_000, 400_000));
        let mended = FundingCommand::ResubmitApplication { expected: None, application, content };
        let applicant = seats::person(funding::APPLICANT);
        vec![
            on(0, drafted, secretary(), Subject::Call(funding::call()), revising),
            on(3, returned, applicant, Subject::Application(application), mended),
        ]
    }

    /// What the person saw of it; a command without that is not of this law.
    fn seen(command: &mut Command) -> &mut Option<u64> {
        match command {
            Command::AmendStrategy { expected, .. }
            | Command::CorrectTranscription { expected, .. }
            | Command::LinkTask { expected, .. }
            | Command::UnlinkTask { expected, .. }
            | Command::ImportDataset { expected, .. }
            | Command::WithdrawDataset { expected, .. }
            | Command::JudgeEvidence { expected, .. }
            | Command::WithdrawJudgement { expected, .. }
            | Command::CorrectLabels { expected, .. }
            | Command::WithdrawLabels { expected, .. }
            | Command::AnswerDivision { expected, .. }
            | Command::ReviewRelevance { expected, .. }
            | Command::WithdrawReview { expected, .. }
            | Command::DecideProposal { expected, .. }
            | Command::Bodies(
                BodiesCommand::ReviseOrganisation { expected, .. }
                | BodiesCommand::ChangeControllers { expected, .. },
            )
            | Command::Funding(
                FundingCommand::ReviseCall { expected, .. }
                | FundingCommand::ResubmitApplication { expected, .. },
            ) => expected,
            other => panic!("{} changes nothing that is looked at", other.name()),
        }
    }

    /// Whatever it is about: with what is there now it passes, with anything else it is refused for that alone.
    #[test]
    fn every_change_is_of_what_the_person_saw() {
        let all = [of_strategies(), of_figures(), of_readings(), of_divisions(), of_bodies(), of_funding()];
        let mut names = std::collections::BTreeSet::new();
        for mut change in all.into_iter().flatten() {
            names.insert(change.command.name());
            let current = change.state.revision(&change.subject);
            let mut against = |expected| {
                *seen(&mut change.command) = expected;
                refused_at(&change.state, change.now, &change.actor, &change.command)
            };
            assert_eq!(against(None), [""; 0]);
            assert_eq!(against(Some(current)), [""; 0]);
            let said =
                |seen| format!("revision-stale subject={} seen={seen} current={current}", change.subject);
            for other in [Some(current + 1), current.checked_sub(1)].into_iter().flatten() {
                assert_eq!(against(Some(other)), [said(other)]);
            }
        }
        assert_eq!(names.len(), 18, "{names:?}");
    }
}
