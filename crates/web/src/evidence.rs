//! Evidence drawn: what an address asks of a table, and the charts and tables that answer it. The same
//! drawing serves a page and a download.

mod address;
mod charts;
mod held;
mod list;
mod measures;
mod source;
mod words;

pub use address::{Address, Thresholds};
pub use charts::{Chart, Kind, OPTIONS_NEED, chart, undrawn};
pub use held::{Held, held};
pub use list::{Choice, Choices};
pub use measures::{Format, Group, digits, group_of, label_of};
pub use source::Source;
pub use words::Words;

use rozum_app::Rozum;
use rozum_app::evidence::{Material, Outcome, Question, Shown, Supported, excerpt, supported};
use rozum_locale::Lang;
use rozum_measures::{Complexity, Measure, Names};
use rozum_model::Reason;
use std::borrow::Cow;
use std::sync::Arc;

/// A table, what is asked of it, and who asks.
#[derive(Debug)]
pub struct View<'a> {
    rozum: &'a Rozum,
    /// Language of the words.
    pub lang: Lang,
    /// The table.
    pub material: Arc<Material>,
    /// What is asked.
    pub question: Question,
    /// The chosen region's number in the table.
    pub region: Option<usize>,
    /// The chosen activity's or indicator's number in the table.
    pub activity: Option<usize>,
    /// What the table supports.
    pub supported: Vec<Supported>,
    /// The address as it was understood.
    pub address: Address,
    /// Where the page lies, without the language.
    pub base: String,
    /// What the address asked for and the table does not have.
    pub notes: Vec<Reason>,
}

impl<'a> View<'a> {
    /// What an address asks of a table. What the table does not have is noted and replaced; what means
    /// nothing is refused.
    pub fn new(
        rozum: &'a Rozum,
        lang: Lang,
        material: Arc<Material>,
        asked: &Address,
        base: &str,
    ) -> Result<Self, Reason> {
        let mut notes = Vec::new();
        let time = period(&material, &asked.time, &mut notes);
        let shown = if asked.measure.is_empty() { default(&material) } else { asked.measure.parse()? };
        let question = Question::new(shown, time, asked.threshold()?, asked.convention()?)?;
        let (regions, activities) = (material.panel.regions(), material.panel.activities());
        let region = regions.find(&asked.region).or((!regions.is_empty()).then_some(0));
        let activity = activities.find(&asked.activity).or_else(|| first_activity(&material));
        notes.extend(unknown("ev-no-such-region-here", &regions, &asked.region));
        let second =
            if material.has_indicators() { "ev-no-such-indicator-here" } else { "ev-no-such-activity-here" };
        notes.extend(unknown(second, &activities, &asked.activity));
        let address = Address {
            measure: shown.name().to_owned(),
            time: material.panel.times.iter().nth(time).unwrap_or_default().to_owned(),
            region: region.map(|place| regions.name(place).to_owned()).unwrap_or_default(),
            activity: activity.map(|place| activities.name(place).to_owned()).unwrap_or_default(),
            ..asked.clone()
        };
        let supported = supported(&material, time);
        let base = base.to_owned();
        Ok(Self { rozum, lang, material, question, region, activity, supported, address, base, notes })
    }

    /// What was asked and nothing else: a file and a program have no place to be told that another period or
    /// region was taken.
    pub fn exactly(
        rozum: &'a Rozum,
        lang: Lang,
        material: Arc<Material>,
        asked: &Address,
        base: &str,
    ) -> Result<Self, Reason> {
        let mut view = Self::new(rozum, lang, material, asked, base)?;
        match view.notes.pop() {
            Some(note) => Err(note),
            None => Ok(view),
        }
    }

    /// The answer to what is asked.
    pub fn outcome(&self) -> Arc<Outcome> {
        self.rozum.outcome(&self.material, &self.question)
    }

    /// The answer to something else about the same period.
    pub fn of(&self, shown: Shown) -> Arc<Outcome> {
        self.rozum.outcome(&self.material, &self.question.about(shown))
    }

    /// Relatedness and complexity.
    pub fn complexity(&self) -> Option<Arc<Complexity>> {
        self.rozum.complexity(&self.material, &self.question)
    }

    /// Why a measure may not be read from this table; `None` when it may.
    pub fn refusal(&self, shown: Shown) -> Option<&Reason> {
        let Shown::Measure(measure) = shown else { return None };
        self.supported.iter().find(|supported| supported.measure == measure)?.refusal()
    }

    /// What to have in mind when a measure is read.
    pub fn caution(&self, shown: Shown) -> Option<&Reason> {
        let Shown::Measure(measure) = shown else { return None };
        self.supported.iter().find(|supported| supported.measure == measure)?.caution()
    }

    /// Words and numbers of the language.
    pub const fn words(&self) -> Words {
        Words(self.lang)
    }

    /// The id of a text that speaks of the country; where the regions are not Ukraine's, of the one that speaks
    /// of all regions together, if there is such a text.
    pub fn wording<'b>(&self, id: &'b str) -> Cow<'b, str> {
        let elsewhere = format!("{id}-elsewhere");
        if self.material.is_of_ukraine() || !rozum_locale::has(self.lang, &elsewhere) {
            Cow::Borrowed(id)
        } else {
            Cow::Owned(elsewhere)
        }
    }

    /// Name of the chosen region.
    pub fn region_name(&self) -> String {
        self.material.region(self.lang, &self.address.region)
    }

    /// Name of the chosen activity or indicator.
    pub fn activity_name(&self) -> String {
        self.material.activity(self.lang, &self.address.activity)
    }

    /// Whether the table is one of the journal's and not somebody's own.
    pub fn is_dataset(&self) -> bool {
        matches!(self.material.origin, rozum_app::evidence::Origin::Dataset { .. })
    }

    /// Where a region's own page of evidence is; `None` for a region of another country.
    pub fn region_href(&self, code: &str) -> Option<String> {
        let iso: rozum_model::RegionIso = code.parse().ok()?;
        rozum_reference::regions::region(iso)?;
        Some(crate::frame::localised(self.lang, &format!("/regions/{iso}/evidence")))
    }

    /// A drawing as a file, in the language of the page.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    pub fn chart_href(&self, kind: &Kind) -> String {
        let below = format!("{}/charts/{}.svg{}", self.base, kind.code(), self.address.query());
        crate::frame::localised(self.lang, &below)
    }

    /// The same from another page: files are made at one place.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    pub fn evidence_chart_href(&self, kind: &Kind) -> String {
        let path = format!("/evidence/charts/{}.svg{}", kind.code(), self.address.query());
        crate::frame::localised(self.lang, &path)
    }

    /// Rows as a file, the same in both languages.
    pub fn plain_href(&self, below: &str) -> String {
        format!("{}{below}{}", self.base, self.address.query())
    }
}

/// The period that is named; the last one where it is not there, which is noted, or none is named.
fn period(material: &Material, name: &str, notes: &mut Vec<Reason>) -> usize {
    material.time(name).unwrap_or_else(|| {
        if !name.is_empty() {
            notes.push(Reason::new("ev-no-such-period").with("value", excerpt(name)));
        }
        material.panel.matrices.len().saturating_sub(1)
    })
}

/// That a table lacks what was asked for by name.
fn unknown(id: &'static str, names: &Names, asked: &str) -> Option<Reason> {
    let lacks = !asked.is_empty() && names.find(asked).is_none();
    lacks.then(|| Reason::new(id).with("value", excerpt(asked)))
}

/// What is shown where nothing is chosen.
fn default(material: &Material) -> Shown {
    if material.has_indicators() { Shown::Figures } else { Shown::Measure(Measure::LocationQuotient) }
}

/// Indicators in the order of their labels, activities in that of the table.
fn first_activity(material: &Material) -> Option<usize> {
    let names = material.panel.activities();
    let labelled = material.header.labels.iter().filter(|_| material.has_indicators());
    let mut labelled = labelled.filter_map(|label| names.find(&label.code));
    labelled.next().or((!names.is_empty()).then_some(0))
}
