//! What a form offers to choose from, taken from the state.

use super::{Asked, Choice, Field, Kind};
use rozum_model::RegionIso;
use rozum_model::account::AccountId;
use rozum_model::governance::{Act, Application, ApplicationContent, BodyKind, CallTerms, Source};
use rozum_model::stakeholder::Sector;

impl Asked<'_> {
    /// A question; its words are the message `ask-` and its name, its help `ask-hint-` where there is one.
    pub fn field(&self, name: &'static str, kind: Kind) -> Field {
        let field = Field::new(name, self.f.named("ask-", name), kind);
        let help = format!("ask-hint-{name}");
        if rozum_locale::has(self.f.lang, &help) { field.hint(self.f.t(&help)) } else { field }
    }

    /// Why: what every act of weight asks for.
    pub fn reason(&self) -> Field {
        self.field("reason", Kind::Text)
    }

    /// What has to say something that can be followed: the rule counts letters, so the form says how many.
    pub fn argued(&self, name: &'static str) -> Field {
        let field = self.field(name, Kind::Text);
        let least = self.f.tv("form-letters", rozum_governance::LETTERS.to_string());
        let hint = field.hint.as_ref().map_or_else(|| least.to_string(), |hint| format!("{hint} {least}"));
        field.hint(hint)
    }

    /// Rows of values that belong together.
    pub fn rows(&self, name: &'static str, columns: Vec<Field>, rows: usize) -> Field {
        let columns = columns.into_iter().map(Field::optional).collect();
        self.field(name, Kind::Rows { columns, rows }).optional()
    }

    /// Words of the model, told by messages that begin so.
    pub fn coded(&self, start: &str, codes: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
        codes.into_iter().map(|code| Choice::new(code, self.f.named(start, code))).collect()
    }

    /// Yes or no, in words that fit the question.
    pub fn yes_no(&self, start: &str) -> Kind {
        Kind::One(self.coded(start, ["yes", "no"]))
    }

    /// Sectors.
    pub fn sectors(&self) -> Vec<Choice> {
        self.coded("ev-sector-", Sector::ALL.map(Sector::code))
    }

    /// Every region.
    pub fn regions(&self) -> Vec<Choice> {
        rozum_reference::regions::REGIONS
            .iter()
            .map(|region| Choice::new(region.iso, self.f.region(region.iso)))
            .collect()
    }

    /// Every organisation of the register.
    pub fn organisations(&self) -> Kind {
        let all = self.state.governance.organisations.values();
        Kind::Known(all.map(|found| Choice::new(found.id, found.facts.name.clone())).collect())
    }

    /// People, by names that may be seen.
    pub fn people<'p>(&self, people: impl IntoIterator<Item = &'p AccountId>) -> Vec<Choice> {
        people.into_iter().map(|account| Choice::new(account.as_str(), self.person(account))).collect()
    }

    /// Everybody whose name may be seen.
    pub fn everybody(&self) -> Kind {
        Kind::Known(self.names.all().map(|(id, name)| Choice::new(id.as_str(), name)).collect())
    }

    /// Open bodies of a region, of those kinds.
    pub fn bodies(&self, region: Option<RegionIso>, is: impl Fn(BodyKind) -> bool) -> Vec<Choice> {
        let found = self.state.governance.bodies_in(region, is);
        found.map(|body| Choice::new(body.id, self.body(body.id))).collect()
    }

    /// Priorities of a region as its strategy words them.
    pub fn priorities(&self, region: RegionIso) -> Vec<Choice> {
        let strategy = self.state.strategy(region);
        let items = strategy.into_iter().flat_map(|strategy| &strategy.current.priorities);
        items.map(|item| choice_of(item.id, &item.item.verbatim)).collect()
    }

    /// Tasks of a region as its strategy words them.
    pub fn tasks(&self, region: RegionIso) -> Vec<Choice> {
        let strategy = self.state.strategy(region);
        let items = strategy.into_iter().flat_map(|strategy| &strategy.current.tasks);
        items.map(|item| choice_of(item.id, &item.item.verbatim)).collect()
    }

    /// Sources that a budget under this call may have.
    pub fn sources(&self, terms: &CallTerms) -> Vec<Choice> {
        let regional = terms.allocations.iter().map(|share| Source::Regional { region: share.region });
        let all = std::iter::once(Source::DevelopmentFund).chain(regional);
        let all = all.chain([Source::Local, Source::EuropeanUnion, Source::Private]);
        all.map(|source| Choice::new(source_value(source), self.source(source))).collect()
    }

    /// Milestones of a project, by number.
    pub fn milestones(content: &ApplicationContent) -> Vec<Choice> {
        let all = (1_u16..).zip(&content.milestones);
        all.map(|(number, one)| Choice::new(number, format!("{number}. {}", one.title))).collect()
    }

    /// Members of the pool who may still be asked: they stated their interests, have none in it and did nothing else on it.
    pub fn assessors(&self, application: &Application) -> Vec<Choice> {
        let governance = &self.state.governance;
        let pools = governance.bodies_in(application.id.region(), |kind| kind == BodyKind::AssessorPool);
        let members = pools.flat_map(|pool| governance.members(pool.id, self.today));
        let stated = |account: &AccountId| {
            governance.declarations.get(account).is_some_and(|declared| declared.stated.is_some())
        };
        let free = |account: &&AccountId| {
            let asked = application.stage.assignments().iter().any(|one| one.assessor == **account);
            let free = rozum_governance::is_free(self.state, application, account, Act::Assessed, self.today);
            !asked && free && stated(account)
        };
        self.people(members.map(|mandate| &mandate.seat.account).filter(free))
    }
}

/// An item of a strategy, with the first words of it: a choice must stay readable.
#[expect(clippy::needless_pass_by_value, reason = "ids are small and mostly copied")]
fn choice_of(id: impl ToString, verbatim: &str) -> Choice {
    const WORDS: usize = 24;
    let mut words: Vec<_> = verbatim.split_whitespace().take(WORDS + 1).collect();
    let more = if words.len() > WORDS { "…" } else { "" };
    words.truncate(WORDS);
    let id = id.to_string();
    Choice::new(&id, format!("{id}. {}{more}", words.join(" ")))
}

/// A source as a form has it: `local`, `regional/UA-05`.
pub fn source_value(source: Source) -> String {
    match source {
        Source::Regional { region } => format!("regional/{region}"),
        other => other.code().to_owned(),
    }
}

/// A source as a form has it, read back.
pub fn source_of(text: &str) -> Option<Source> {
    Some(match text {
        "development-fund" => Source::DevelopmentFund,
        "local" => Source::Local,
        "european-union" => Source::EuropeanUnion,
        "private" => Source::Private,
        other => Source::Regional { region: other.strip_prefix("regional/")?.parse().ok()? },
    })
}
