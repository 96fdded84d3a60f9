//! Commands out of bytes: small worlds, so that random commands meet each other.

mod divisions;
mod evidence;
mod labels;
mod relevance;

use rozum_governance::content_of;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, SphereEntry, TaskEntry};
use rozum_model::event::Subject;
use rozum_model::strategy::{Document, ItemId, LegalRegime, LinkBasis, Period, VersionHeader};
use rozum_model::{AccountId, Actor, Command, PriorityId, RegionIso, Role, SphereId, State, TaskId};

/// One random step.
#[derive(Debug, Clone)]
pub struct Draw {
    pub actor: u8,
    pub verb: u8,
    pub bytes: Vec<u8>,
}

/// So many numbers mean a verb.
const VERBS: u8 = 92;

/// Reads choices from bytes; zeros after their end.
pub(super) struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn below(&mut self, limit: u8) -> u8 {
        self.0.next().copied().unwrap_or(0) % limit.max(1)
    }

    fn index(&mut self, length: usize) -> usize {
        usize::from(self.below(u8::try_from(length).unwrap_or(u8::MAX)))
    }

    fn region(&mut self) -> RegionIso {
        let numbers = [5, 5, 5, 5, 5, 14, 14, 14, 14, 30, 99];
        RegionIso::from_number(numbers[self.index(numbers.len())]).unwrap()
    }

    fn account(&mut self) -> AccountId {
        AccountId::from_random([0, 0, 0, 0, 0, 0, 0, self.below(5)])
    }

    fn role(&mut self) -> Role {
        match self.below(6) {
            0 | 1 => Role::Administrator,
            2 => Role::DataSteward,
            3 => Role::Analyst,
            _ => Role::Secretariat { region: self.region() },
        }
    }

    fn text(&mut self) -> String {
        let wrong = ["", " ;", "а\u{202e}б", "мета 1."];
        match self.below(40) {
            0 => wrong[self.index(wrong.len())].to_owned(),
            n if n % 2 == 0 => format!("мета {};", self.below(200)),
            _ => format!("Мета {}", self.below(200)),
        }
    }

    fn basis(&mut self) -> LinkBasis {
        if self.below(2) == 0 { LinkBasis::Stated } else { LinkBasis::Judged }
    }

    fn header(&mut self) -> VersionHeader {
        let title =
            ["Стратегія", "Стратегія", "Стратегія", "Стратегія", "Стратегія", "Оновлена стратегія", " "];
        VersionHeader {
            title: title[self.index(title.len())].to_owned(),
            document: Document { title: "Документ".to_owned(), ..Document::default() },
            regime: LegalRegime {
                act: "Постанова № 932".to_owned(),
                effective_from: jiff::civil::date(2015, 11, 11),
                effective_to: None,
            },
            period: Period { from: 2021, to: 2027 },
            effective_from: jiff::civil::date(2021, 1, 1),
            reason: "підстава".to_owned(),
            note: None,
        }
    }

    fn content(&mut self) -> Content {
        let mut content = Content::default();
        for _ in 0..self.below(4) {
            self.edit(&mut content);
        }
        content
    }

    /// One change of a content; some make it wrong.
    fn edit(&mut self, content: &mut Content) {
        let (priorities, tasks) = (content.priorities.len(), content.tasks.len());
        match self.below(12) {
            0 | 1 => content.priorities.insert(self.index(priorities + 1), self.priority()),
            2 | 3 => content.tasks.insert(self.index(tasks + 1), self.task(priorities)),
            4 => content.spheres.insert(self.index(content.spheres.len() + 1), self.sphere()),
            5 if priorities > 0 => self.drop_priority(content),
            6 if tasks > 0 => drop(content.tasks.remove(self.index(tasks))),
            7 if priorities > 1 => content.priorities.rotate_left(1),
            8 if tasks > 1 => content.tasks.swap(0, tasks - 1),
            9 if priorities > 0 => content.priorities[self.index(priorities)].verbatim = self.text(),
            10 if tasks > 0 => content.tasks[self.index(tasks)].links = self.links(priorities),
            11 if !content.spheres.is_empty() => {
                drop(content.spheres.remove(self.index(content.spheres.len())));
            }
            _ => content.spheres.reverse(),
        }
    }

    fn priority(&mut self) -> PriorityEntry {
        let id = (self.below(16) == 1).then(|| PriorityId::new(self.region(), u16::from(self.below(5)) + 1));
        PriorityEntry { id, verbatim: self.text(), place: String::new(), note: None }
    }

    fn task(&mut self, priorities: usize) -> TaskEntry {
        let links = self.links(priorities);
        TaskEntry { id: None, verbatim: self.text(), place: String::new(), note: None, links }
    }

    fn sphere(&mut self) -> SphereEntry {
        let sphere = SphereId::from_number(self.below(18));
        SphereEntry { label: self.text(), sphere, place: String::new() }
    }

    fn links(&mut self, priorities: usize) -> Vec<LinkEntry> {
        let count = if priorities == 0 { 0 } else { self.below(3) };
        let link =
            |choices: &mut Self| LinkEntry { priority: choices.link_end(priorities), basis: choices.basis() };
        (0..count).map(|_| link(self)).collect()
    }

    /// An index, seldom one too high.
    fn link_end(&mut self, priorities: usize) -> usize {
        if self.below(12) == 1 { priorities } else { self.index(priorities) }
    }

    /// Links by index move with what they point to.
    fn drop_priority(&mut self, content: &mut Content) {
        let gone = self.index(content.priorities.len());
        content.priorities.remove(gone);
        for task in &mut content.tasks {
            task.links.retain(|link| link.priority != gone);
            task.links.iter_mut().filter(|link| link.priority > gone).for_each(|link| link.priority -= 1);
        }
    }

    /// Mostly a priority that is there.
    fn priority_id(&mut self, state: &State, region: RegionIso) -> PriorityId {
        let there = state.strategy(region).map(|s| &s.current.priorities[..]).unwrap_or_default();
        match self.below(8) {
            7 => PriorityId::new(self.region(), u16::from(self.below(5)) + 1),
            _ => there.get(self.index(there.len())).map_or(PriorityId::new(region, 1), |p| p.id),
        }
    }

    /// Mostly a task that is there.
    fn task_id(&mut self, state: &State, region: RegionIso) -> TaskId {
        let there = state.strategy(region).map(|s| &s.current.tasks[..]).unwrap_or_default();
        match self.below(8) {
            7 => TaskId::new(self.region(), u16::from(self.below(5)) + 1),
            _ => there.get(self.index(there.len())).map_or(TaskId::new(region, 1), |t| t.id),
        }
    }

    fn item(&mut self, state: &State, region: RegionIso) -> ItemId {
        if self.below(2) == 0 {
            ItemId::Priority(self.priority_id(state, region))
        } else {
            ItemId::Task(self.task_id(state, region))
        }
    }

    fn expected(&mut self, state: &State, region: RegionIso) -> Option<u64> {
        let current = state.revision(&Subject::Strategy(region));
        match self.below(8) {
            7 => Some(current + 1),
            5 | 6 => Some(current),
            _ => None,
        }
    }
}

/// An administrator, the secretariats of two regions, a steward of data and an analyst.
pub fn people() -> [(AccountId, Role); 5] {
    let account = |number| AccountId::from_random([0, 0, 0, 0, 0, 0, 0, number]);
    let secretariat = |number| Role::Secretariat { region: RegionIso::from_number(number).unwrap() };
    [
        (account(0), Role::Administrator),
        (account(1), secretariat(5)),
        (account(2), secretariat(14)),
        (account(3), Role::DataSteward),
        (account(4), Role::Analyst),
    ]
}

/// A dataset that the rules allow.
pub fn a_dataset() -> Command {
    let choices = &mut Choices([0_u8, 0, 0, 2, 1, 1].iter());
    evidence::import(choices, &State::default())
}

/// A strategy of two priorities that the rules allow.
pub fn a_strategy(region: u8) -> Command {
    let choices = &mut Choices([].iter());
    let mut content = Content::default();
    for text in ["розвиток туризму", "переробка зерна"] {
        content.priorities.push(PriorityEntry { verbatim: text.to_owned(), ..choices.priority() });
    }
    let region = RegionIso::from_number(region).unwrap();
    Command::RegisterStrategy(RegisterEntry { region, header: choices.header(), content })
}

/// Who gives the command: the program, the operator, an account with a role, any account.
pub fn actor(state: &State, draw: &Draw) -> Actor {
    let number = draw.actor / 16;
    let any = || AccountId::from_random([0, 0, 0, 0, 0, 0, 0, number % 5]);
    let with_role: Vec<_> = state.accounts.keys().filter(|id| state.roles(id).next().is_some()).collect();
    let secretariats = || {
        let kept = |id: &&AccountId| state.roles(id).any(|role| matches!(role, Role::Secretariat { .. }));
        state.accounts.keys().filter(kept)
    };
    // Only secretariats judge and only analysts correct labels; left to chance, hardly one ever would.
    let verb = draw.verb % VERBS;
    let judges = ((38..48).contains(&verb) || verb >= 54) && !draw.actor.is_multiple_of(4);
    let analyst = state.accounts.keys().find(|id| state.roles(id).any(|role| *role == Role::Analyst));
    if let Some(analyst) = analyst.filter(|_| (48..54).contains(&verb) && !draw.actor.is_multiple_of(4)) {
        return Actor::Account(analyst.clone());
    }
    if let Some(judge) = secretariats().nth(usize::from(number) % 2).filter(|_| judges) {
        return Actor::Account(judge.clone());
    }
    match draw.actor % 16 {
        0 => Actor::System,
        1..=8 => Actor::Operator,
        9..=14 if !with_role.is_empty() => {
            Actor::Account(with_role[usize::from(number) % with_role.len()].clone())
        }
        _ => Actor::Account(any()),
    }
}

/// The command that the bytes mean in this state.
pub fn command(state: &State, draw: &Draw) -> Command {
    let choices = &mut Choices(draw.bytes.iter());
    match draw.verb % VERBS {
        0 => import(choices),
        1 | 2 => Command::RegisterStrategy(RegisterEntry {
            region: choices.region(),
            header: choices.header(),
            content: choices.content(),
        }),
        3..=14 => amend(choices, state),
        15..=18 => correct(choices, state),
        19..=24 => link(choices, state),
        25..=31 => people_command(choices, draw.verb),
        verb @ 32..=47 => evidence::command(choices, state, verb),
        verb @ 48..=53 => labels::command(choices, state, verb),
        verb @ 54..=65 => divisions::command(choices, state, draw, verb),
        verb => relevance::command(choices, state, draw, verb),
    }
}

fn people_command(choices: &mut Choices<'_>, verb: u8) -> Command {
    let account = choices.account();
    match verb % VERBS {
        25 => {
            Command::OpenAccount { account, roles: (0..choices.below(3)).map(|_| choices.role()).collect() }
        }
        26 | 27 => Command::GrantRole { account, role: choices.role() },
        28 | 29 => Command::WithdrawRole { account, role: choices.role(), reason: choices.text() },
        30 => Command::CloseAccount { account, reason: choices.text() },
        _ => Command::IntroduceKey {
            name: "register".to_owned(),
            public_key: format!("{:A<43}=", char::from(b'a' + choices.below(6))),
            reason: Some(choices.text()),
        },
    }
}

fn import(choices: &mut Choices<'_>) -> Command {
    let entry = |choices: &mut Choices<'_>| RegisterEntry {
        region: choices.region(),
        header: choices.header(),
        content: choices.content(),
    };
    Command::ImportRegister {
        name: choices.text(),
        document: Document { title: "Додаток".to_owned(), ..Document::default() },
        entries: (0..choices.below(3)).map(|_| entry(choices)).collect(),
    }
}

/// What is not there yet is registered, what is there amended; seldom the other way round.
fn amend(choices: &mut Choices<'_>, state: &State) -> Command {
    let region = choices.region();
    let strategy = state.strategy(region);
    let mut content = strategy.map(|s| content_of(&s.current)).unwrap_or_default();
    for _ in 0..=choices.below(5) {
        choices.edit(&mut content);
    }
    let expected = choices.expected(state, region);
    let entry = RegisterEntry { region, header: choices.header(), content };
    if strategy.is_some() == (choices.below(16) != 1) {
        Command::AmendStrategy { expected, entry }
    } else {
        Command::RegisterStrategy(entry)
    }
}

fn correct(choices: &mut Choices<'_>, state: &State) -> Command {
    let region = choices.region();
    let item = choices.item(state, region);
    let expected = choices.expected(state, region);
    Command::CorrectTranscription { expected, item, verbatim: choices.text(), reason: choices.text() }
}

fn link(choices: &mut Choices<'_>, state: &State) -> Command {
    let region = choices.region();
    let (task, priority) = (choices.task_id(state, region), choices.priority_id(state, region));
    let expected = choices.expected(state, region);
    let linked = state.task(task).is_some_and(|task| !task.links.is_empty());
    if linked && choices.below(2) == 0 {
        Command::UnlinkTask { expected, task, priority, reason: choices.text() }
    } else {
        Command::LinkTask { expected, task, priority, basis: choices.basis() }
    }
}
