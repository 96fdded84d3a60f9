//! Declared priorities beside what a table says of them, as rows.

use super::Material;
use super::material::pick;
use crate::Rozum;
use crate::datasets::second_title;
use crate::rows::{JudgementRow, judgements_of};
use rozum_evidence::declared::Figure;
use rozum_evidence::{Declared, PriorityEvidence, Strong, Thresholds, declared};
use rozum_locale::{Lang, reason};
use rozum_model::strategy::{ItemId, Priority};
use rozum_model::{Argument, Bilingual, PriorityId, Reason, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// What a table says of a region's declared priorities.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct DeclaredDetail {
    /// ISO 3166-2 code of the region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// Id of the dataset; null for a table of one's own.
    pub dataset: Option<String>,
    /// Version of the dataset.
    pub version: Option<u32>,
    /// Period that was looked at; empty where the source names none.
    pub time: String,
    /// Location quotient from which a region counts as specialised.
    pub threshold: f64,
    /// Why the table says nothing of this region; null where it does.
    pub silent: Option<String>,
    /// Each priority in order.
    pub priorities: Vec<PriorityEvidenceRow>,
    /// Activities in which the region is strong and that no priority names, strongest first.
    pub unnamed: Vec<StrongRow>,
}

/// A priority beside the figures.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PriorityEvidenceRow {
    /// The priority.
    #[schema(value_type = String, example = "05-P01")]
    pub priority: PriorityId,
    /// Its words.
    pub verbatim: String,
    /// KVED codes that the words name.
    pub named: Vec<String>,
    /// The words that name them.
    pub words: Vec<String>,
    /// `supported`, `contradicted` or `unknown`.
    pub verdict: &'static str,
    /// Why, in the language that was asked for.
    pub why: Vec<String>,
    /// Codes of the activities of the table that speak of it.
    pub activities: Vec<String>,
    /// Location quotient of each of them; null where there is no figure.
    pub quotients: Vec<Option<f64>>,
    /// What stakeholders hold of it: `supported` or `contradicted`; null where nobody judged.
    pub judged: Option<&'static str>,
    /// Their reason.
    pub judged_reason: Option<String>,
    /// The same activities with their names.
    #[serde(skip)]
    pub figures: Vec<FigureRow>,
    /// The judgement that holds.
    #[serde(skip)]
    pub judgement: Option<JudgementRow>,
}

/// An activity that a priority names, in the table.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FigureRow {
    /// Code in the table.
    pub activity: String,
    /// Its name.
    pub title_uk: String,
    /// Its name in English.
    pub title_en: String,
    /// Codes that the words name and that it covers.
    pub named: Vec<String>,
    /// Whether the table has only something broader.
    pub is_broader: bool,
    /// Location quotient; null where there is no figure.
    pub quotient: Option<f64>,
    /// Part of the nation's activity; null where there is no figure.
    pub mass: Option<f64>,
}

/// A strength that no priority names.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct StrongRow {
    /// Code in the table.
    pub activity: String,
    /// Its name.
    pub title_uk: String,
    /// Its name in English.
    pub title_en: String,
    /// Location quotient.
    pub quotient: f64,
    /// Part of the nation's activity.
    pub mass: f64,
}

impl Rozum {
    /// Holds the current strategy of a region against a period of a table; `None` without a strategy.
    pub fn against(
        &self,
        state: &State,
        region: RegionIso,
        material: &Material,
        (time, threshold): (usize, f64),
        lang: Lang,
    ) -> Option<DeclaredDetail> {
        let version = state.strategy(region)?.current.as_ref();
        let matrix = material.matrix(time)?;
        let thresholds = Thresholds { quotient: threshold, ..Thresholds::default() };
        let label = |priority: &Priority| {
            self.readings.holding(state, ItemId::Priority(priority.id), &priority.item.text)
        };
        let found = declared(version, &region.to_string(), matrix, material.header.axis, &thresholds, &label);
        let Declared { priorities, unnamed, silent } = found;
        let row = |evidence: PriorityEvidence| {
            let verbatim = version.priority(evidence.priority).map(|priority| priority.item.verbatim.clone());
            priority_row(state, material, &evidence, verbatim.unwrap_or_default(), lang)
        };
        let (dataset, number) = match &material.origin {
            super::Origin::Dataset { id, version, .. } => (Some(id.to_string()), Some(*version)),
            super::Origin::Own { .. } => (None, None),
        };
        Some(DeclaredDetail {
            region,
            dataset,
            version: number,
            time: material.panel.times.iter().nth(time).unwrap_or_default().to_owned(),
            threshold,
            silent: silent.map(|silent| reason(lang, &silent)),
            priorities: priorities.into_iter().map(row).collect(),
            unnamed: unnamed.into_iter().map(|strong| strong_row(material, strong)).collect(),
        })
    }
}

fn priority_row(
    state: &State,
    material: &Material,
    evidence: &PriorityEvidence,
    verbatim: String,
    lang: Lang,
) -> PriorityEvidenceRow {
    let mut words: Vec<String> = Vec::new();
    let labels = &evidence.labels;
    for label in labels.groups.iter().chain(&labels.divisions) {
        let quoted = labels.quotes(label).map(str::to_owned);
        words.extend(quoted.filter(|quote| !words.contains(quote)).collect::<Vec<_>>());
    }
    let judgement = judgements_of(state, evidence.priority).into_iter().find(|row| row.status == "holds");
    PriorityEvidenceRow {
        priority: evidence.priority,
        verbatim,
        named: evidence.named().map(str::to_owned).collect(),
        words,
        verdict: evidence.verdict.code(),
        why: evidence.why.iter().map(|why| reason(lang, &titled(material, why, lang))).collect(),
        activities: evidence.figures.iter().map(|figure| figure.activity.clone()).collect(),
        quotients: evidence.figures.iter().map(|figure| figure.quotient).collect(),
        judged: judgement.as_ref().map(|row| row.stance),
        judged_reason: judgement.as_ref().map(|row| row.reason.clone()),
        figures: evidence.figures.iter().map(|figure| figure_row(material, figure)).collect(),
        judgement,
    }
}

/// Codes in a reason as the reader's names.
fn titled(material: &Material, why: &Reason, lang: Lang) -> Reason {
    let mut titled = why.clone();
    for (_, value) in titled.args.iter_mut().filter(|(name, _)| name == "activities") {
        if let Argument::Text(codes) = value {
            let names: Vec<_> = codes.split(", ").map(|code| material.activity(lang, code)).collect();
            *codes = names.join("; ");
        }
    }
    titled
}

fn figure_row(material: &Material, figure: &Figure) -> FigureRow {
    let Bilingual { uk, en } = second_title(&material.header, &figure.activity);
    FigureRow {
        activity: figure.activity.clone(),
        title_uk: uk,
        title_en: en,
        named: figure.named.clone(),
        is_broader: figure.fineness == rozum_evidence::coverage::Fineness::Coarser,
        quotient: figure.quotient,
        mass: figure.mass,
    }
}

fn strong_row(material: &Material, strong: Strong) -> StrongRow {
    let Bilingual { uk, en } = second_title(&material.header, &strong.activity);
    let Strong { activity, quotient, mass } = strong;
    StrongRow { activity, title_uk: uk, title_en: en, quotient, mass }
}

impl FigureRow {
    /// Its name in a language.
    pub fn title(&self, lang: Lang) -> String {
        pick(lang, Bilingual::new(self.title_uk.clone(), self.title_en.clone()))
    }
}

impl StrongRow {
    /// Its name in a language.
    pub fn title(&self, lang: Lang) -> String {
        pick(lang, Bilingual::new(self.title_uk.clone(), self.title_en.clone()))
    }
}
