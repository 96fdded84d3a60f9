//! What one activity supplies to another: the one notion of it, for links, gaps and overlaps.

use super::groups::{Giver, Groups, MAY_MEAN, User};
use super::named::{Activity, Named};
use super::{InputOutput, LEAST, LINK, STRONG, division};
use rozum_diagnosis::{Stage, is_assembled, supplies};

/// What is known of one activity supplying another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Supply {
    pub coefficient: Option<f64>,
    /// 0 to 1: how well the groups fit.
    pub fit: f64,
}

/// Whether one activity supplies another: it usually does and the table does not say that it is little, or the table
/// alone says that it is much; and their groups fit.
pub(crate) fn supply(table: &InputOutput, groups: &Groups, from: Giver<'_>, to: User<'_>) -> Option<Supply> {
    let (giver, from) = (from, from.code);
    if from == to.code {
        return None;
    }
    let fit = groups.fit(giver, to);
    // Where an industry of the table is more than the activity, what others of it supply is not this one's.
    let own = |((suppliers, users), _): &((&[String], &[String]), f64)| {
        fit.is_some() || !groups.narrow(suppliers, users)
    };
    let coefficient = table.cells(from, to.code).filter(own).map(|(_, share)| share).reduce(f64::max);
    let fit = fit.unwrap_or(1.0);
    let is_link = match coefficient {
        Some(share) => share >= STRONG || (supplies(from, to.code) && !serves_all(from)),
        None => !serves_all(from) && is_usual(table, from, to.code),
    };
    (fit > 0.0 && is_link).then_some(Supply { coefficient, fit })
}

/// Energy, carriage, data: what every trade takes links no two of them more than others.
fn serves_all(from: &str) -> bool {
    matches!(Stage::of(from), Some(Stage::Service | Stage::Market))
}

/// Whether one usually supplies the other. Where the table says that divisions do so but little, only what is particular
/// to a group counts: tanks of dairies, ships of fishermen.
fn is_usual(table: &InputOutput, from: &str, to: &str) -> bool {
    let particular = || !supplies(division(from), to) || !supplies(from, division(to));
    supplies(from, to) && (!table.knows(from, to) || particular())
}

/// What one activity gives another, and how sure that is.
pub(crate) struct Flow<'a> {
    pub from: &'a Activity<'a>,
    pub to: &'a Activity<'a>,
    pub supply: Supply,
    pub confidence: f64,
}

impl<'a> Flow<'a> {
    fn of(
        from: &'a Activity<'a>,
        to: &'a Activity<'a>,
        table: &InputOutput,
        groups: &Groups,
    ) -> Option<Self> {
        let supply = supply(table, groups, from.giver(), to.user()).or_else(|| assembly(from, to))?;
        let confidence = from.confidence.min(to.confidence) * supply.fit;
        (confidence >= LEAST).then_some(Self { from, to, supply, confidence })
    }

    /// Orders flows as links are ordered.
    pub(crate) fn weight(&self) -> f64 {
        self.confidence * self.supply.coefficient.unwrap_or(LINK)
    }

    /// Whether parts are supplied of what the user assembles.
    pub(crate) fn is_parts(&self) -> bool {
        division(&self.from.value) == division(&self.to.value) && self.from.parts.is_some()
    }
}

/// Parts go to those who assemble the same: KVED has one code for both.
fn assembly(from: &Activity<'_>, to: &Activity<'_>) -> Option<Supply> {
    let (one, other) = (from.value.as_str(), to.value.as_str());
    let is_same =
        one == other || (division(one) == division(other) && !(one.contains('.') && other.contains('.')));
    // Who names the division only may mean these goods or others.
    let fit = if one == other && one.contains('.') { 1.0 } else { MAY_MEAN };
    let joins = is_same && from.parts.is_some() && to.parts.is_none() && is_assembled(other);
    joins.then_some(Supply { coefficient: None, fit })
}

/// All that one text supplies to another.
pub(crate) fn flows<'a>(
    supplier: &'a Named<'a>,
    user: &'a Named<'a>,
    table: &'a InputOutput,
    groups: &'a Groups,
) -> impl Iterator<Item = Flow<'a>> {
    let pairs = supplier.activities.iter().flat_map(|from| user.activities.iter().map(move |to| (from, to)));
    pairs.filter_map(|(from, to)| Flow::of(from, to, table, groups))
}

/// The strongest of some flows; of those that count the same, the first.
pub(crate) fn strongest<'a>(flows: impl Iterator<Item = Flow<'a>>) -> Option<Flow<'a>> {
    flows.reduce(|best, next| if next.weight() > best.weight() { next } else { best })
}
