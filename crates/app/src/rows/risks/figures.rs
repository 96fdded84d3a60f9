//! Figures of indicators as people read them.

use super::RiskRow;
use rozum_locale::{Lang, decimal, text, text_with};
use rozum_risks::{Indicator, Unit, find};

/// A figure to three digits after the decimal sign, without zeros at its end.
pub fn risk_figure(lang: Lang, value: f64) -> String {
    let text = decimal(lang, value, 3);
    let sign = lang.pick(",", ".");
    if text.contains(sign) { text.trim_end_matches('0').trim_end_matches(sign).to_owned() } else { text }
}

/// A figure with its unit: a quotient stands alone.
pub fn risk_figure_with_unit(lang: Lang, value: f64, unit: Unit) -> String {
    let figure = risk_figure(lang, value);
    match unit {
        Unit::Months | Unit::Days | Unit::Steps => {
            format!("{figure}\u{a0}{}", text(lang, &format!("risk-unit-{}", unit.code())))
        }
        Unit::Ratio | Unit::Count => figure,
    }
}

/// From where on an indicator asks: `asked above 0.25`.
pub fn risk_limit(lang: Lang, indicator: &Indicator, threshold: f64) -> String {
    let threshold = risk_figure_with_unit(lang, threshold, indicator.unit);
    let id = format!("risk-side-{}", indicator.side.code());
    text_with(lang, &id, &[("value", threshold.into())]).into_owned()
}

impl RiskRow {
    /// Its figure beside the threshold, in a line; `None` where there is no figure.
    pub fn measured(&self, lang: Lang) -> Option<String> {
        let (indicator, value, threshold) = (find(self.id)?, self.value?, self.threshold?);
        let figure = risk_figure_with_unit(lang, value, indicator.unit);
        Some(format!("{figure} ({})", risk_limit(lang, indicator, threshold)))
    }
}
