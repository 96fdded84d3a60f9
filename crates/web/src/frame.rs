//! What every page is drawn in: language, place, visitor, and the words that templates ask for.
#![allow(
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::unused_self,
    reason = "templates pass their fields by reference and call everything on the frame"
)]

mod files;
mod governance;
mod steering;

pub use steering::measured;

use crate::example::Told;
use crate::visitor::{Viewer, Visitor};
use rozum_app::{Look, OfficeHolders};
use rozum_locale::Lang;
use rozum_model::account::Role;
use rozum_model::draft::{Place, Severity};
use rozum_model::event::Subject;
use rozum_model::state::Change;
use rozum_model::{AccountId, Actor, Argument, Reason, Recorded, RegionIso, SphereId, Timestamp};
use rozum_reference::regions::{REGIONS, Region};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The section of the navigation that a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The country.
    Home,
    /// The country's cockpit.
    Cockpit,
    /// Regions and their strategies.
    Regions,
    /// Spheres.
    Spheres,
    /// Priorities and tasks.
    Priorities,
    /// Evidence: figures and what they say.
    Evidence,
    /// Diagnosis: what is found in the texts.
    Diagnosis,
    /// Coordination: what regions share.
    Coordination,
    /// The national strategy.
    NationalStrategy,
    /// Projects and their money.
    Projects,
    /// Governance: bodies, calls, cases, rules.
    Governance,
    /// The journal.
    Journal,
    /// Methods.
    Methods,
    /// Data and API.
    Data,
    /// Bringing a strategy in.
    Import,
    /// Anything else.
    Other,
}

/// The frame of one page for one visitor.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Language of the page.
    pub lang: Lang,
    /// Path and query without the language prefix.
    pub path: String,
    /// Who is signed in.
    pub viewer: Option<Viewer>,
    /// Token that forms carry.
    pub form_token: String,
    /// Section of the navigation.
    pub section: Section,
    /// Number of events behind this page.
    pub journal_size: u64,
    /// Whether what people entered in this system is made up.
    pub demonstration: bool,
    /// When the last of them was recorded.
    pub as_of: Option<Timestamp>,
    /// Names of office holders.
    pub names: Arc<OfficeHolders>,
    /// What there is to tell of the example, where one is served.
    pub example: Option<Arc<Told>>,
    /// Their part in what the page shows, of those who have no public name.
    pub parts: Option<Arc<Parts>>,
    /// Files that the page names and that are kept here, by their hash.
    pub files: Arc<BTreeMap<String, Look>>,
}

/// A dash whose meaning is heard, not seen.
fn hidden_dash(meaning: &str) -> String {
    format!("–<span class=\"visually-hidden\"> {meaning}</span>")
}

/// The part that people without a public name have in what a page shows.
pub type Parts = BTreeMap<AccountId, String>;

impl Frame {
    /// The frame for this visitor.
    pub fn new(visitor: &Visitor, section: Section) -> Self {
        Self {
            lang: visitor.lang,
            path: visitor.path.clone(),
            viewer: visitor.viewer.clone(),
            form_token: visitor.form_token.clone(),
            section,
            journal_size: visitor.snapshot.state.size,
            demonstration: visitor.snapshot.state.demonstration.is_some(),
            as_of: visitor.snapshot.state.last_at,
            names: Arc::clone(&visitor.names),
            example: visitor.example.clone(),
            parts: None,
            files: Arc::default(),
        }
    }

    /// A text of the interface.
    pub fn t(&self, id: &str) -> Cow<'static, str> {
        rozum_locale::text(self.lang, id)
    }

    /// A text that names a number, with the right plural.
    pub fn count(&self, id: &str, count: impl Figure) -> Cow<'static, str> {
        rozum_locale::text_with(self.lang, id, &[("count", Argument::Number(count.figure()))])
    }

    /// The text of a word of the model that names a number: `diag-count-` and `error`.
    pub fn counted(&self, start: &str, word: impl AsRef<str>, count: impl Figure) -> Cow<'static, str> {
        self.count(&format!("{start}{}", word.as_ref()), count)
    }

    /// A text that names one value.
    pub fn tv(&self, id: &str, value: impl AsRef<str>) -> Cow<'static, str> {
        rozum_locale::text_with(self.lang, id, &[("value", Argument::from(value.as_ref()))])
    }

    /// The text of a word of the model: `role-` and `reader`.
    pub fn named(&self, start: &str, word: impl AsRef<str>) -> Cow<'static, str> {
        self.t(&format!("{start}{}", word.as_ref()))
    }

    /// A reason in words.
    pub fn reason(&self, reason: &Reason) -> String {
        rozum_locale::reason(self.lang, reason)
    }

    /// Code of the language.
    pub fn code(&self) -> &'static str {
        self.lang.code()
    }

    /// A path in this page's language.
    pub fn href(&self, path: impl AsRef<str>) -> String {
        localised(self.lang, path.as_ref())
    }

    /// A file below a page, in this page's language.
    pub fn below(&self, page: impl AsRef<str>, file: &str) -> String {
        self.href(format!("{}/{file}", page.as_ref()))
    }

    /// This page in the other language.
    pub fn alternate(&self) -> String {
        localised(self.lang.other(), &self.path)
    }

    /// Name of a region.
    pub fn region(&self, iso: impl Plain<RegionIso>) -> Cow<'static, str> {
        let iso = iso.plain();
        rozum_reference::regions::region(iso).map_or_else(
            || Cow::Owned(iso.to_string()),
            |r| Cow::Borrowed(self.lang.pick(r.name_uk, r.name_en)),
        )
    }

    /// Regions in the order of the alphabet of this page.
    pub fn by_name(&self, regions: impl IntoIterator<Item = RegionIso>) -> Vec<RegionIso> {
        let mut all: Vec<RegionIso> = regions.into_iter().collect();
        all.sort_by_cached_key(|region| rozum_language::alphabetical(&self.region(*region)));
        all
    }

    /// All regions in the order of the alphabet of this page.
    pub fn regions(&self) -> Vec<&'static Region> {
        let mut all: Vec<&Region> = REGIONS.iter().collect();
        all.sort_by_cached_key(|region| rozum_language::alphabetical(&self.region(region.iso)));
        all
    }

    /// Name of a sphere.
    pub fn sphere(&self, id: impl Plain<SphereId>) -> Cow<'static, str> {
        let sphere = rozum_reference::spheres::sphere(id.plain());
        Cow::Borrowed(self.lang.pick(sphere.name_uk, sphere.name_en))
    }

    /// The one of two texts that fits the language.
    pub fn pick<'a>(&self, uk: &'a str, en: &'a str) -> &'a str {
        self.lang.pick(uk, en)
    }

    /// A moment by the clock of Kyiv.
    pub fn moment(&self, at: &Timestamp) -> String {
        rozum_locale::moment(self.lang, *at)
    }

    /// A day in words.
    pub fn day(&self, date: &jiff::civil::Date) -> String {
        rozum_locale::day(self.lang, *date)
    }

    /// A share as percent with one digit.
    pub fn percent(&self, fraction: impl Plain<f64>) -> String {
        rozum_locale::percent(self.lang, fraction.plain(), 1)
    }

    /// A share as percent without digits, as annex 2 prints it.
    pub fn percent_whole(&self, fraction: impl Plain<f64>) -> String {
        rozum_locale::percent(self.lang, fraction.plain(), 0)
    }

    /// A whole number.
    pub fn number(&self, value: impl Figure) -> String {
        rozum_locale::integer(self.lang, value.figure())
    }

    /// A count that may be missing: a dash, never a zero.
    pub fn maybe(&self, value: &Option<usize>) -> String {
        value.as_ref().map_or_else(|| self.missing(), |value| self.number(value))
    }

    /// A version of the interface's files, so that a new program brings new files.
    pub fn asset(&self, name: &str) -> String {
        crate::assets::href(name)
    }

    /// Whether the visitor keeps this region's strategy.
    pub fn keeps(&self, iso: impl Plain<RegionIso>) -> bool {
        self.viewer.as_ref().is_some_and(|viewer| viewer.keeps(iso.plain()))
    }

    /// Whether the visitor corrects how texts are read.
    pub fn corrects_labels(&self) -> bool {
        self.viewer.as_ref().is_some_and(|viewer| viewer.roles.contains(&Role::Analyst))
    }

    /// Whether the visitor administers accounts.
    pub fn administers(&self) -> bool {
        self.viewer.as_ref().is_some_and(|viewer| viewer.roles.contains(&Role::Administrator))
    }

    /// The navigation: path, message id, section.
    pub fn sections(&self) -> [(&'static str, &'static str, Section); 15] {
        [
            ("/", "nav-home", Section::Home),
            ("/cockpit", "nav-cockpit", Section::Cockpit),
            ("/regions", "nav-regions", Section::Regions),
            ("/spheres", "nav-spheres", Section::Spheres),
            ("/priorities", "nav-priorities", Section::Priorities),
            ("/evidence", "nav-evidence", Section::Evidence),
            ("/diagnosis", "nav-diagnosis", Section::Diagnosis),
            ("/coordination", "nav-coordination", Section::Coordination),
            ("/national-strategy", "menu-national-strategy", Section::NationalStrategy),
            ("/projects", "nav-projects", Section::Projects),
            ("/governance", "nav-governance", Section::Governance),
            ("/import", "menu-import", Section::Import),
            ("/journal", "nav-journal", Section::Journal),
            ("/methods", "nav-methods", Section::Methods),
            ("/data", "nav-data", Section::Data),
        ]
    }

    /// `page` on the section's own page, `true` below it.
    pub fn current(&self, path: &str, section: &Section) -> Option<&'static str> {
        let own = self.path.split('?').next() == Some(path);
        (self.section == *section).then_some(if own { "page" } else { "true" })
    }

    /// A dash that also says what it means: a missing value is not a zero.
    pub fn missing(&self) -> String {
        hidden_dash(&self.t("no-data"))
    }

    /// A dash where nothing is missing: `none`, `not-yet` or `no-term`.
    pub fn dash(&self, why: &str) -> String {
        hidden_dash(&self.named("dash-", why))
    }

    /// A code of KVED with its title.
    pub fn kved(&self, code: impl AsRef<str>) -> String {
        rozum_reports::kved_titled(self.lang, code.as_ref())
    }

    /// A command as the list of changes tells it.
    pub fn command(&self, change: &Change) -> String {
        let what = self.t(&format!("command-{}", change.command));
        match crate::subject::name(self, &change.subject) {
            Some(name) => format!("{what}: {name}"),
            None => what.into_owned(),
        }
    }

    /// An event in a line.
    pub fn event(&self, recorded: &Recorded) -> String {
        let what = self.t(&format!("event-{}", recorded.event.kind()));
        let name = crate::subject::name(self, &recorded.subject);
        match (&recorded.subject, recorded.event.item()) {
            (Subject::Strategy(region), Some(item)) => format!("{what} {item}: {}", self.region(region)),
            _ => name.map_or_else(|| what.clone().into_owned(), |name| format!("{what}: {name}")),
        }
    }

    /// The number of the event by which the visitor came here, to be told; a link from elsewhere tells nothing.
    pub fn done(&self) -> Option<u64> {
        self.viewer.as_ref()?;
        self.chosen("done")?.parse().ok().filter(|seq| *seq < self.journal_size)
    }

    /// The form that was accepted, whose draft need not be kept any longer.
    pub fn done_form(&self) -> Option<&str> {
        self.chosen("form")
    }

    /// The number of the event that the form made when it was sent before.
    pub fn before(&self) -> Option<u64> {
        self.chosen("sent")?.parse().ok()
    }

    fn chosen(&self, name: &str) -> Option<&str> {
        let (_, query) = self.path.split_once('?')?;
        query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    /// Who gave a command. Office holders have names; all others are named as [`Frame::person`] says.
    pub fn actor(&self, actor: &Actor) -> String {
        match actor {
            Actor::System => self.t("actor-system").into_owned(),
            Actor::Operator => self.t("actor-operator").into_owned(),
            Actor::Account(id) => self.person(id),
        }
    }

    /// How much an issue matters, in words.
    pub fn severity(&self, severity: &Severity) -> Cow<'static, str> {
        self.t(match severity {
            Severity::Info => "severity-info",
            Severity::Warning => "severity-warning",
            Severity::Error => "severity-error",
        })
    }

    /// Tone of its tag.
    pub const fn severity_class(&self, severity: &Severity) -> &'static str {
        match severity {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// Where an issue stands: sheet, row, column.
    pub fn place(&self, place: &Place) -> String {
        let mut parts = Vec::new();
        if let Some(sheet) = &place.sheet {
            let table =
                sheet.strip_prefix("table ").map(|number| self.tv("place-table", number).into_owned());
            parts.push(table.unwrap_or_else(|| sheet.clone()));
        }
        if let Some(row) = place.row {
            parts.push(self.tv("place-row", row.to_string()).into_owned());
        }
        if let Some(column) = &place.column {
            parts.push(self.tv("place-column", column).into_owned());
        }
        if parts.is_empty() { place.file.clone() } else { parts.join(", ") }
    }

    /// A role in words.
    pub fn role(&self, role: &Role) -> String {
        match role {
            Role::Secretariat { region } => self.tv("role-secretariat", self.region(region)).into_owned(),
            Role::Administrator => self.t("role-administrator").into_owned(),
            Role::DataSteward => self.t("role-data-steward").into_owned(),
            Role::Analyst => self.t("role-analyst").into_owned(),
        }
    }
}

/// A small value that a template may have by value or by any number of references.
pub trait Plain<T> {
    /// The value.
    fn plain(&self) -> T;
}

macro_rules! plain {
    ($($kind:ty),*) => {$(
        impl Plain<$kind> for $kind {
            fn plain(&self) -> $kind {
                *self
            }
        }
        impl<P: Plain<$kind>> Plain<$kind> for &P {
            fn plain(&self) -> $kind {
                (**self).plain()
            }
        }
    )*};
}

plain!(RegionIso, SphereId, f64);

/// A number that a template may have by value or by reference.
pub trait Figure {
    /// The number; beyond the range of `i64` nothing is counted here.
    fn figure(&self) -> i64;
}

macro_rules! figure {
    ($($kind:ty),*) => {$(
        impl Figure for $kind {
            fn figure(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

figure!(usize, u64, u32, u16, u8);

impl<T: Figure> Figure for &T {
    fn figure(&self) -> i64 {
        (**self).figure()
    }
}

/// A path under the prefix of a language.
pub fn localised(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Uk => path.to_owned(),
        Lang::En if path == "/" => "/en".to_owned(),
        Lang::En => format!("/en{path}"),
    }
}
