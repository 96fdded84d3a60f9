//! How fast a journal becomes a state: bytes → event → state, one million events on one core.
//!
//! `cargo bench -p rozum-governance`; the table gives events per second.

#![expect(clippy::unwrap_used, reason = "a bench stops at the first surprise")]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use rozum_governance::{apply, content_of, decide, record, replay_onto};
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, PriorityEntry};
use rozum_model::strategy::{Document, ItemId, LegalRegime, LinkBasis, Period, VersionHeader};
use rozum_model::{
    AccountId, Actor, Command, PriorityId, Recorded, RegionIso, Role, State, TaskId, Timestamp,
};
use std::ops::Range;
use std::sync::LazyLock;

const EVENTS: usize = 1_000_000;

fn main() {
    divan::main();
}

/// The journal as it is read from a database: rows of bytes.
struct Journal {
    bytes: Vec<u8>,
    rows: Vec<Range<usize>>,
}

static JOURNAL: LazyLock<Journal> = LazyLock::new(|| {
    let mut life = Life::new();
    life.begin();
    let mut turn = 0_u64;
    while life.journal.rows.len() < EVENTS {
        life.turn(turn);
        turn += 1;
    }
    let journal = life.journal;
    let rows = journal.rows.len();
    eprintln!("{rows} events, {} bytes each on average", journal.bytes.len() / rows);
    journal
});

impl Journal {
    fn events(&self) -> impl Iterator<Item = Recorded> {
        self.rows.iter().take(EVENTS).map(|row| Recorded::from_bytes(&self.bytes[row.clone()]).unwrap())
    }
}

#[divan::bench(sample_count = 5, sample_size = 1, counters = [ItemsCount::new(EVENTS)])]
fn decode_and_apply(bencher: Bencher<'_, '_>) {
    let journal = &*JOURNAL;
    bencher.bench_local(|| {
        let mut state = State::default();
        replay_onto(&mut state, journal.events()).unwrap();
        black_box(state)
    });
}

#[divan::bench(sample_count = 5, sample_size = 1, counters = [ItemsCount::new(EVENTS)])]
fn decode_only(bencher: Bencher<'_, '_>) {
    let journal = &*JOURNAL;
    bencher.bench_local(|| journal.events().for_each(|recorded| drop(black_box(recorded))));
}

/// The national register, then the everyday: amendments, links, corrections, accounts.
struct Life {
    state: State,
    journal: Journal,
}

impl Life {
    fn new() -> Self {
        let journal = Journal { bytes: Vec::new(), rows: Vec::new() };
        Self { state: State::default(), journal }
    }

    fn give(&mut self, actor: &Actor, command: &Command) {
        let now = Timestamp::from_microsecond(1_700_000_000_000_000).unwrap();
        let events = decide(&self.state, actor, now, command).unwrap();
        for recorded in record(&self.state, actor, now, command.name(), events) {
            apply(&mut self.state, &recorded).unwrap();
            let start = self.journal.bytes.len();
            self.journal.bytes.extend(recorded.to_bytes().unwrap());
            self.journal.rows.push(start..self.journal.bytes.len());
        }
    }

    fn begin(&mut self) {
        let import = rozum_reference::register::national_2027();
        let (name, document, entries) = (import.name, import.document, import.entries);
        self.give(&Actor::System, &Command::ImportRegister { name, document, entries });
    }

    /// One turn, about 16 events.
    fn turn(&mut self, turn: u64) {
        let regions: Vec<RegionIso> = self.state.strategies.keys().copied().collect();
        let region = regions[usize::try_from(turn).unwrap() % regions.len()];
        self.amend(region, turn);
        self.link(region);
        self.account(region, turn);
    }

    /// Every version rewords one priority in two and puts a new one in the place of an old one.
    fn amend(&mut self, region: RegionIso, turn: u64) {
        let mut content = content_of(&self.state.strategy(region).unwrap().current);
        for (index, entry) in content.priorities.iter_mut().enumerate().filter(|(index, _)| index % 2 == 0) {
            entry.verbatim = sentence(turn, index);
        }
        if let Some(task) = content.tasks.first_mut() {
            task.verbatim = sentence(turn, 100);
        }
        if content.priorities.len() > 8 {
            content.priorities.pop();
            content.tasks.iter_mut().for_each(|task| task.links.clear());
        }
        let given = self.state.strategy(region).unwrap().last_priority;
        if given < u16::MAX {
            content.priorities.push(new_priority(turn));
        }
        self.give(
            &Actor::Operator,
            &Command::AmendStrategy { expected: None, entry: entry(region, content) },
        );
    }

    fn link(&mut self, region: RegionIso) {
        let version = &self.state.strategy(region).unwrap().current;
        let ends: Option<(TaskId, PriorityId)> =
            version.tasks.first().map(|task| task.id).zip(version.priorities.first().map(|p| p.id));
        let Some((task, priority)) = ends else { return };
        let linked = version.tasks[0].links.iter().any(|link| link.priority == priority);
        if !linked {
            let basis = LinkBasis::Judged;
            self.give(&Actor::Operator, &Command::LinkTask { expected: None, task, priority, basis });
        }
        let reason = "перегляд зв’язків завдань із пріоритетами".to_owned();
        self.give(&Actor::Operator, &Command::UnlinkTask { expected: None, task, priority, reason });
        let verbatim = sentence(self.state.size, 101);
        let (item, reason) = (ItemId::Task(task), "описка у слові".to_owned());
        let command = Command::CorrectTranscription { expected: None, item, verbatim, reason };
        self.give(&Actor::Operator, &command);
    }

    /// Ten thousand people come and go.
    fn account(&mut self, region: RegionIso, turn: u64) {
        let account = AccountId::from_random((turn % 10_000).to_be_bytes());
        let role = Role::Secretariat { region };
        let (known, held) =
            (self.state.accounts.contains_key(&account), self.state.roles(&account).next().cloned());
        let command = match held {
            Some(role) => {
                Command::WithdrawRole {
                    account, role, reason: "перехід на іншу роботу".to_owned()
                }
            }
            None if known => Command::GrantRole { account, role },
            None => Command::OpenAccount { account, roles: vec![role] },
        };
        self.give(&Actor::Operator, &command);
    }
}

fn sentence(turn: u64, index: usize) -> String {
    format!("підтримка виробництва харчових продуктів із високою доданою вартістю, напрям {turn}/{index};")
}

fn new_priority(turn: u64) -> PriorityEntry {
    PriorityEntry {
        id: None, verbatim: sentence(turn, 999), place: "додаток 1".to_owned(), note: None
    }
}

fn entry(region: RegionIso, content: Content) -> RegisterEntry {
    let header = VersionHeader {
        title: "Стратегія регіонального розвитку області до 2027 року".to_owned(),
        document: Document {
            title: "Рішення обласної ради".to_owned(), ..Document::default()
        },
        regime: LegalRegime {
            act: "Постанова Кабінету Міністрів України від 11.11.2015 № 932".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        },
        period: Period { from: 2021, to: 2027 },
        effective_from: jiff::civil::date(2023, 1, 1),
        reason: "щорічне оновлення".to_owned(),
        note: None,
    };
    RegisterEntry { region, header, content }
}
