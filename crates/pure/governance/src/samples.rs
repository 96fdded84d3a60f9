//! Small strategies and journals for the tests of the rules.

pub(crate) mod funding;
pub(crate) mod seats;

use crate::{apply, content_of, decide, record};
use rozum_model::command::RegisterEntry;
use rozum_model::dataset::{
    Axis, Counts, DatasetHeader, DatasetKind, Expected, Stored, Totals, Unit, Vintage,
};
use rozum_model::division::{Answer, PriorityPair};
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::evidence::{Calculated, Judgement, Stance};
use rozum_model::labels::PersonReading;
use rozum_model::relevance::{Conclusion, Fit, Outcome, ProposalDecision, Review, Verdict};
use rozum_model::stakeholder::{Sector, Stakeholder};
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period, VersionHeader};
use rozum_model::{
    AccountId, Actor, Bilingual, Command, DatasetId, Recorded, RegionIso, Role, SphereId, State, Timestamp,
};

pub(crate) const REGION: RegionIso = match RegionIso::from_number(5) {
    Some(region) => region,
    None => panic!("a region"),
};

pub(crate) fn at(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap()
}

pub(crate) fn document() -> Document {
    Document { title: "Стратегія".to_owned(), ..Document::default() }
}

pub(crate) fn header() -> VersionHeader {
    VersionHeader {
        title: "Стратегія розвитку".to_owned(),
        document: document(),
        regime: LegalRegime {
            act: "Постанова № 932".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        },
        period: Period { from: 2021, to: 2027 },
        effective_from: jiff::civil::date(2021, 1, 1),
        reason: "перше внесення".to_owned(),
        note: None,
    }
}

pub(crate) fn sphere(label: &str, number: u8) -> SphereEntry {
    SphereEntry { label: label.to_owned(), sphere: SphereId::from_number(number), place: String::new() }
}

pub(crate) fn link(priority: usize) -> LinkEntry {
    LinkEntry { priority, basis: LinkBasis::Stated }
}

pub(crate) fn content(priorities: &[&str], tasks: &[&str]) -> Content {
    let priority = |verbatim: &&str| PriorityEntry {
        id: None,
        verbatim: (*verbatim).to_owned(),
        place: String::new(),
        note: None,
    };
    let task = |verbatim: &&str| TaskEntry {
        id: None,
        verbatim: (*verbatim).to_owned(),
        place: String::new(),
        note: None,
        links: Vec::new(),
    };
    Content {
        spheres: Vec::new(),
        priorities: priorities.iter().map(priority).collect(),
        tasks: tasks.iter().map(task).collect(),
    }
}

pub(crate) fn entry(region: RegionIso, content: Content) -> RegisterEntry {
    RegisterEntry { region, header: header(), content }
}

/// The state with one strategy of this content.
pub(crate) fn registered_with(content: Content) -> State {
    let command = Command::RegisterStrategy(entry(REGION, content));
    accepted(&State::default(), &Actor::Operator, &command)
}

/// Two priorities and a task, four events.
pub(crate) fn registered() -> State {
    registered_with(content(&["розвиток туризму;", "розвиток логістики;"], &["будівництво доріг;"]))
}

pub(crate) fn amended(state: &State, content: Content) -> State {
    let command = Command::AmendStrategy { expected: None, entry: entry(REGION, content) };
    accepted(state, &Actor::Operator, &command)
}

/// What the current version says.
pub(crate) fn continued(state: &State) -> Content {
    content_of(&state.strategy(REGION).unwrap().current)
}

pub(crate) fn account(number: u64) -> AccountId {
    AccountId::from_random(number.to_be_bytes())
}

pub(crate) fn opening(number: u64, roles: &[Role]) -> Command {
    Command::OpenAccount { account: account(number), roles: roles.to_vec() }
}

pub(crate) fn closing(number: u64) -> Command {
    Command::CloseAccount { account: account(number), reason: "звільнення".to_owned() }
}

pub(crate) fn linking(task: &str, priority: &str) -> Command {
    let (task, priority) = (task.parse().unwrap(), priority.parse().unwrap());
    Command::LinkTask { expected: None, task, priority, basis: LinkBasis::Judged }
}

/// The state after a command that must be accepted.
pub(crate) fn accepted(state: &State, actor: &Actor, command: &Command) -> State {
    let mut next = state.clone();
    run(&mut next, actor, command);
    next
}

fn run(state: &mut State, actor: &Actor, command: &Command) -> Vec<Recorded> {
    let events = decide(state, actor, at(1_000), command).unwrap();
    let recorded = record(state, actor, at(1_000), command.name(), events);
    for event in &recorded {
        apply(state, event).unwrap();
    }
    recorded
}

/// The journal of commands that must be accepted.
pub(crate) fn journal_of(commands: &[(Actor, Command)]) -> Vec<Recorded> {
    let mut state = State::default();
    commands.iter().flat_map(|(actor, command)| run(&mut state, actor, command)).collect()
}

/// The reasons against a command, none if it is accepted.
pub(crate) fn refused(state: &State, actor: &Actor, command: &Command) -> Vec<String> {
    refused_at(state, at(1_000), actor, command)
}

/// The same at a moment.
pub(crate) fn refused_at(state: &State, now: Timestamp, actor: &Actor, command: &Command) -> Vec<String> {
    match decide(state, actor, now, command) {
        Ok(_) => Vec::new(),
        Err(refusal) => refusal.reasons.iter().map(ToString::to_string).collect(),
    }
}

/// The reasons against a command of the operator.
pub(crate) fn given(state: &State, command: &Command) -> Vec<String> {
    refused(state, &Actor::Operator, command)
}

pub(crate) fn dataset_id() -> DatasetId {
    "employed-2019".parse().unwrap()
}

pub(crate) fn dataset_header() -> DatasetHeader {
    DatasetHeader {
        title: Bilingual::new("Зайняті", "Employed"),
        concept: Bilingual::new("зайняті віком 15–70 років", "employed aged 15 to 70"),
        unit: Unit { name: Bilingual::new("тис. осіб", "thousand persons"), scale: 1000 },
        axis: Axis::Activity,
        source: Document { publisher: Some("Держстат".to_owned()), ..document() },
        licence: Bilingual::new("дані статистики", "official statistics"),
        vintage: Vintage { period: "2019".to_owned(), retrieved: None },
        kind: DatasetKind::Transcribed,
        completeness: Bilingual::new("дві області", "two oblasts"),
        notes: None,
        expected: Expected::default(),
        totals: Totals::default(),
        labels: Vec::new(),
    }
}

/// Two regions, three activities; `name` makes the hash.
pub(crate) fn dataset_content(name: &str) -> Stored {
    let counts = Counts {
        rows: 5,
        regions: 2,
        activities: 3,
        times: 1,
        values: 4,
        missing: 1,
        suppressed: 1,
        duplicates: 0,
    };
    Stored { sha256: format!("{name:0>64}"), bytes: 900, counts }
}

pub(crate) fn importing(header: DatasetHeader, content: Stored) -> Command {
    Command::ImportDataset { expected: None, dataset: dataset_id(), header: Box::new(header), content }
}

pub(crate) fn withdrawing(version: u32) -> Command {
    let reason = "помилка в джерелі".to_owned();
    Command::WithdrawDataset { expected: None, dataset: dataset_id(), version, reason }
}

pub(crate) const GROUND: &str = "Три підприємства області вже експортують це обладнання з 2021 року.";

pub(crate) fn judgement() -> Judgement {
    let stakeholder =
        |organisation: &str, sector| Stakeholder { organisation: organisation.to_owned(), sector };
    Judgement {
        dataset: dataset_id(),
        dataset_version: 1,
        period: "2019".to_owned(),
        threshold: "1".to_owned(),
        calculated: Calculated::Contradicted,
        stance: Stance::Supported,
        reason: GROUND.to_owned(),
        participants: vec![
            stakeholder("ТОВ «Млин»", Sector::Business),
            stakeholder("Аграрний університет", Sector::Science),
        ],
    }
}

pub(crate) fn judging(priority: &str, judgement: Judgement) -> Command {
    Command::JudgeEvidence { expected: None, priority: priority.parse().unwrap(), judgement }
}

/// The secretariat of [`with_secretariat`].
pub(crate) fn judged_by() -> Actor {
    Actor::Account(account(7))
}

/// A strategy, a dataset, the secretariat of the region (7) and of another (8).
pub(crate) fn with_secretariat() -> State {
    let other = RegionIso::from_number(14).unwrap();
    let state =
        accepted(&registered(), &Actor::Operator, &opening(7, &[Role::Secretariat { region: REGION }]));
    let state = accepted(&state, &Actor::Operator, &opening(8, &[Role::Secretariat { region: other }]));
    accepted(&state, &Actor::Operator, &importing(dataset_header(), dataset_content("a")))
}

pub(crate) fn correcting(item: &str, reading: PersonReading) -> Command {
    let reason = "Ідеться про готовий продукт, а не про сировину.".to_owned();
    Command::CorrectLabels { expected: None, item: item.parse().unwrap(), reading, reason }
}

/// The analyst of [`with_analyst`].
pub(crate) fn read_by() -> Actor {
    Actor::Account(account(9))
}

/// As [`with_secretariat`], with an analyst (9).
pub(crate) fn with_analyst() -> State {
    accepted(&with_secretariat(), &Actor::Operator, &opening(9, &[Role::Analyst]))
}

/// As [`with_secretariat`], with a strategy of the other region.
pub(crate) fn two_regions() -> State {
    let other = RegionIso::from_number(14).unwrap();
    let command = Command::RegisterStrategy(entry(other, content(&["туристичні послуги;"], &[])));
    accepted(&with_secretariat(), &Actor::Operator, &command)
}

pub(crate) fn answering(pair: PriorityPair, region: RegionIso, answer: Answer) -> Command {
    Command::AnswerDivision { expected: None, pair, about: None, region, answer }
}

/// Fits recovery, in part the rest; should be worded otherwise.
pub(crate) fn review() -> Review {
    let verdict = |fit| Verdict {
        fit, words: "Санаторії приймають поранених і переселенців.".to_owned()
    };
    Review {
        verdicts: [verdict(Fit::Holds), verdict(Fit::Partly), verdict(Fit::Fails)],
        conclusion: Conclusion::Amend,
        reason: "Про довкілля не сказано нічого.".to_owned(),
        wording: Some("розвиток лікувального туризму без шкоди довкіллю".to_owned()),
    }
}

pub(crate) fn reviewing(priority: &str, review: Review) -> Command {
    Command::ReviewRelevance { expected: None, priority: priority.parse().unwrap(), review: Box::new(review) }
}

pub(crate) fn refusing() -> ProposalDecision {
    ProposalDecision {
        outcome: Outcome::Refused,
        reason: "Рада вважає формулювання достатнім.".to_owned(),
        document: "Рішення обласної ради № 12-5/VIII".to_owned(),
    }
}

pub(crate) fn adopting(version: u32) -> ProposalDecision {
    ProposalDecision { outcome: Outcome::Adopted { version }, ..refusing() }
}

pub(crate) fn deciding(priority: &str, decision: ProposalDecision) -> Command {
    Command::DecideProposal { expected: None, priority: priority.parse().unwrap(), decision }
}
