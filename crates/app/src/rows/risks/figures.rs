//! Figures of indicators as people read them: with unit and meaning. Files keep the plain number and the word of its unit.

use rozum_locale::{Lang, short, short_percent, text_with};
use rozum_model::Argument;
use rozum_risks::{Finding, Indicator, Unit, find};

/// A number and the arguments by which words choose its form: `value` as it is, `count` whole, `size` and `sign` apart.
fn arguments(value: f64) -> [(&'static str, Argument); 4] {
    let sign = if value > 0.0 {
        "more"
    } else if value < 0.0 {
        "less"
    } else {
        "none"
    };
    [
        ("value", value.to_string().into()),
        ("count", whole(value).into()),
        ("size", value.abs().to_string().into()),
        ("sign", sign.into()),
    ]
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a count for the form of a word; what is too large is many anyway"
)]
const fn whole(value: f64) -> i64 {
    value as i64
}

/// A number in its unit: `25 %`, `12 months`.
pub fn risk_in_unit(lang: Lang, value: f64, unit: Unit) -> String {
    text_with(lang, &format!("risk-unit-{}", unit.code()), &arguments(value)).into_owned()
}

/// On which side of its threshold an indicator asks: `above 25 %`.
pub fn risk_side(lang: Lang, indicator: &Indicator, threshold: f64, unit: Unit) -> String {
    let side = if asks_of_every(indicator, threshold, unit) { "every" } else { indicator.side.code() };
    let value = risk_in_unit(lang, threshold, unit);
    text_with(lang, &format!("risk-side-{side}"), &[("value", value.into())]).into_owned()
}

/// The same as it stands beside a figure: `threshold: above 25 %`.
pub fn risk_limit(lang: Lang, indicator: &Indicator, threshold: f64, unit: Unit) -> String {
    let side = risk_side(lang, indicator, threshold, unit);
    if asks_of_every(indicator, threshold, unit) {
        return side;
    }
    text_with(lang, "risk-limit", &[("value", side.into())]).into_owned()
}

/// Whether nothing at all would be clear, so that the threshold is no number that anybody chose.
fn asks_of_every(indicator: &Indicator, threshold: f64, unit: Unit) -> bool {
    threshold == 0.0 && matches!(unit, Unit::Count | Unit::Days) || EVERY.contains(&indicator.id)
}

/// Indicators that ask of any part of a whole.
const EVERY: [&str; 2] = ["P3", "A3"];

/// What an indicator measured of a subject, in words: `the latest milestone is late by 45.8% of the planned time`; `None`
/// where there is no figure.
pub fn risk_measured(lang: Lang, finding: &Finding) -> Option<String> {
    let indicator = find(finding.indicator)?;
    let value = finding.outcome.measured()?.value?;
    let whose = if indicator.unit_of(finding.subject) == Unit::Deviations { "-assessor" } else { "" };
    let id = format!("risk-{}{whose}-measured", indicator.key());
    Some(text_with(lang, &id, &arguments(value)).into_owned())
}

/// A quotient behind a figure: most are parts of a whole, some stand on a scale of their own.
pub fn risk_input_ratio(lang: Lang, name: &str, ratio: f64) -> String {
    match name {
        "mean-score" | "least-possible" => short(lang, ratio, 2),
        _ => short_percent(lang, ratio),
    }
}
