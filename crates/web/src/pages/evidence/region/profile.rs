//! A region's activities in numbers.

use crate::evidence::{Format, View, digits};
use rozum_app::evidence::{Answer, Outcome, Shown};
use rozum_measures::{Measure, Totals};
use std::sync::Arc;

/// An activity of the region.
pub struct ProfileRow {
    pub name: String,
    pub figure: String,
    pub share: String,
    pub quotient: String,
    pub mass: String,
    /// `None` where the table has no period before.
    pub growth: Option<String>,
    /// `None` where the table does not support stars.
    pub stars: Option<String>,
    pub is_strong: bool,
}

const PERCENT: Format = Format { scale: 100.0, digits: 1, is_percent: true };

const fn plain(digits: usize) -> Format {
    Format { scale: 1.0, digits, is_percent: false }
}

/// Each activity of the region, the strongest first.
pub fn profile(view: &View<'_>) -> Vec<ProfileRow> {
    let (Some(region), Some(matrix)) = (view.region, view.material.matrix(view.question.time)) else {
        return Vec::new();
    };
    let quotients = view.of(Shown::Measure(Measure::LocationQuotient));
    let columns = Columns {
        region,
        whole: Totals::of(matrix).regions[region],
        figures: view.of(Shown::Figures),
        masses: view.of(Shown::Measure(Measure::CriticalMass)),
        growth: where_supported(view, Measure::Growth),
        stars: where_supported(view, Measure::ClusterStars),
        quotients,
    };
    let sorted = |place: usize| columns.quotient(place).unwrap_or(f64::NEG_INFINITY);
    let mut order: Vec<usize> = (0..matrix.activities().len()).collect();
    order.sort_by(|a, b| sorted(*b).total_cmp(&sorted(*a)));
    order.into_iter().map(|activity| columns.row(view, activity)).collect()
}

fn where_supported(view: &View<'_>, measure: Measure) -> Option<Arc<Outcome>> {
    let shown = Shown::Measure(measure);
    view.refusal(shown).is_none().then(|| view.of(shown)).filter(|outcome| !outcome.is_empty())
}

/// What rows are made of.
struct Columns {
    region: usize,
    whole: f64,
    figures: Arc<Outcome>,
    quotients: Arc<Outcome>,
    masses: Arc<Outcome>,
    growth: Option<Arc<Outcome>>,
    stars: Option<Arc<Outcome>>,
}

impl Columns {
    fn quotient(&self, activity: usize) -> Option<f64> {
        self.quotients.answer(self.region, activity).value()
    }

    /// Share in the region's total.
    fn share(&self, activity: usize) -> Answer {
        match self.figures.answer(self.region, activity) {
            Answer::Value(value) if self.whole > 0.0 => Answer::Value(value / self.whole),
            Answer::Value(_) => Answer::Undefined,
            gap => gap,
        }
    }

    fn row(&self, view: &View<'_>, activity: usize) -> ProfileRow {
        let text = |answer: Answer, format: Format| view.words().figure(answer, &format).text;
        let of = |outcome: &Arc<Outcome>, format| text(outcome.answer(self.region, activity), format);
        let name = self.figures.second.as_ref().map_or("", |names| names.name(activity));
        ProfileRow {
            name: view.material.activity(view.lang, name),
            figure: of(&self.figures, plain(digits(&self.figures.values))),
            share: text(self.share(activity), PERCENT),
            quotient: of(&self.quotients, plain(2)),
            mass: of(&self.masses, PERCENT),
            growth: self.growth.as_ref().map(|outcome| of(outcome, PERCENT)),
            stars: self.stars.as_ref().map(|outcome| of(outcome, plain(0))),
            is_strong: self.quotient(activity).is_some_and(|value| value >= view.question.threshold),
        }
    }
}
