//! Words and ways about what steers.

use super::{Frame, Plain};
use rozum_app::rows::{IndicatorRow, OverdueRow};
use rozum_locale::Lang;
use rozum_model::governance::Frequency;
use rozum_model::time::Day;
use rozum_model::{Argument, Reason};

/// Digits that a figure is shown with when nobody wrote it.
const SHOWN: f64 = 100.0;

impl Frame {
    /// A figure that was worked out: three digits or more, none of them a zero at the end of a fraction.
    pub fn measured(&self, value: impl Plain<f64>) -> String {
        measured(self.lang, value.plain())
    }

    /// Class of the tag of a colour; its word stands in it, so that nobody depends on seeing it.
    pub fn colour_class(&self, code: impl AsRef<str>) -> &'static str {
        match code.as_ref() {
            "green" => "tag-success",
            "amber" => "tag-warning",
            "red" => "tag-error",
            _ => "tag-plain",
        }
    }

    /// Where an indicator is shown: its own page, or the page of its project.
    pub fn indicator_href(&self, row: &IndicatorRow) -> String {
        match row.about_kind {
            "project" => self.href(format!("/projects/{}#steering", row.about)),
            _ => self.href(format!("/indicators/{}", row.id)),
        }
    }

    /// Where something that is steered or watched is shown, by its word and id.
    pub fn about_href(&self, kind: impl AsRef<str>, id: impl AsRef<str>) -> String {
        let folder = match kind.as_ref() {
            "priority" => "priorities",
            "project" => "projects",
            "body" => "bodies",
            _ => "regions",
        };
        self.href(format!("/{folder}/{}", id.as_ref()))
    }

    /// Where something late is shown; `None` where there is no such page.
    pub fn late_href(&self, row: &OverdueRow) -> Option<String> {
        crate::subject::path(&row.shown_by).map(|path| self.href(path))
    }

    /// A period by its last day: `1 кв. 2026`.
    pub fn period(&self, frequency: &Frequency, last: &Day) -> String {
        let year = last.year().to_string();
        let number = i64::from(last.month() / frequency.months());
        let args = [("number", Argument::Number(number)), ("year", Argument::from(year.as_str()))];
        match frequency {
            Frequency::Yearly => year,
            other => {
                let id = format!("steer-period-{}", other.code());
                rozum_locale::text_with(self.lang, &id, &args).into_owned()
            }
        }
    }

    /// How an indicator stood at the end of its last period, in a sentence.
    pub fn stands(&self, period: &Day, value: &Option<String>, unit: &str) -> String {
        let id = if value.is_some() { "steer-stands" } else { "steer-stands-without" };
        let value = value.as_deref().map(|value| self.figure(value)).unwrap_or_default();
        self.reason(&Reason::new(id).with("day", self.day(period)).with("value", value).with("unit", unit))
    }

    /// Where the limits of the colours lie, in percent.
    pub fn limits(&self, amber_below: &u8, red_below: &u8) -> String {
        let reason = Reason::new("steer-limits").with("amber", u32::from(*amber_below));
        self.reason(&reason.with("red", u32::from(*red_below)))
    }
}

/// See [`Frame::measured`].
pub fn measured(lang: Lang, value: f64) -> String {
    let enough = |digits: &i32| value.abs() * 10f64.powi(*digits) >= SHOWN;
    let digits = usize::try_from((0..6).find(enough).unwrap_or(6)).unwrap_or(0);
    let written = rozum_locale::decimal(lang, value, digits);
    if digits == 0 {
        return written;
    }
    written.trim_end_matches('0').trim_end_matches(lang.pick(',', '.')).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_shown_with_the_digits_that_matter() {
        let shown = [24.794, 150.0, 2.0, 0.0, -0.0625, 1480.6, 99.97].map(|value| measured(Lang::Uk, value));
        assert_eq!(shown, ["24,8", "150", "2", "0", "−0,0625", "1481", "100"]);
        assert_eq!(measured(Lang::En, 0.5), "0.5");
    }
}
