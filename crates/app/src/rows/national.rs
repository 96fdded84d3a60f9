//! What the note says of all strategies, beside what the register gives, as rows.

use crate::diagnosis::said;
use rozum_coordination::national::NationalFinding;
use rozum_locale::Lang;
use rozum_model::{Reason, RegionIso};
use serde::Serialize;
use utoipa::ToSchema;

/// A statement of the note: printed against recomputed.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct NationalRow {
    /// Id of the statement.
    #[schema(example = "clusters")]
    pub id: &'static str,
    /// What it says.
    pub statement: String,
    /// Its words in the note.
    pub quote: &'static str,
    /// Where the note prints it.
    pub place: String,
    /// How much, as printed: a figure or words.
    pub printed: String,
    /// The printed figure; null where the note has words only.
    pub printed_figure: Option<f64>,
    /// How many by the register; null where it does not hold that.
    pub recomputed: Option<usize>,
    /// Of how many.
    pub of: Option<usize>,
    /// What is counted.
    pub unit: String,
    /// `agrees`, `differs` or `not-computable`.
    pub agreement: &'static str,
    /// The regions that count.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// What was counted, and where a difference comes from.
    pub why: String,
    /// The work that the note cites.
    pub source: Option<&'static str>,
}

/// All statements in the order of the note.
pub fn national(all: &[NationalFinding], lang: Lang) -> Vec<NationalRow> {
    all.iter().map(|finding| row(finding, lang)).collect()
}

fn row(finding: &NationalFinding, lang: Lang) -> NationalRow {
    let join = |reasons: &[Reason], between: &str| {
        reasons.iter().map(|reason| said(lang, reason)).collect::<Vec<_>>().join(between)
    };
    let printed = &finding.printed;
    let figure = printed.figure.map(|figure| number(lang, figure));
    let words = printed.words.as_ref().map(|words| said(lang, words));
    let counted = finding.recomputed;
    let unit_of = counted.map_or(0, |counted| counted.of);
    NationalRow {
        id: finding.id,
        statement: said(lang, &finding.statement),
        quote: finding.quote_uk,
        place: join(&finding.places, "; "),
        printed: [words, figure].into_iter().flatten().collect::<Vec<_>>().join(" "),
        printed_figure: printed.figure,
        recomputed: counted.map(|counted| counted.count),
        of: counted.map(|counted| counted.of),
        unit: printed.unit_of(unit_of).map(|unit| said(lang, &unit)).unwrap_or_default(),
        agreement: finding.agreement.code(),
        regions: finding.regions.clone(),
        why: join(&finding.why, " "),
        source: finding.source,
    }
}

/// A figure as the note prints it: without digits that it does not have.
fn number(lang: Lang, figure: f64) -> String {
    let digits = if figure.fract().abs() < 1e-9 { 0 } else { 2 };
    rozum_locale::decimal(lang, figure, digits)
}
