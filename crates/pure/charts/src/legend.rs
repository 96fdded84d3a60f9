//! What the shades mean, as list items beside the map.

use crate::shade::Shade;
use crate::steps::{Steps, written};

/// A line of the legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendEntry {
    /// The shade it explains.
    pub shade: Shade,
    /// What the shade means, in the reader's language.
    pub text: String,
}

impl LegendEntry {
    /// A line of the legend.
    pub fn new(shade: Shade, text: impl Into<String>) -> Self {
        Self { shade, text: text.into() }
    }

    /// The classes of a numeric map, `1–3`, `4–6`.
    pub fn of_steps(steps: &Steps) -> Vec<Self> {
        steps.classes().map(|(shade, range)| Self::new(shade, written(&range))).collect()
    }

    /// The sample of the shade as SVG, hidden from screen readers.
    pub fn swatch(&self) -> String {
        swatch(self.shade)
    }
}

/// A line of the legend, drawn: for who has no shades any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The sample as SVG.
    pub swatch: String,
    /// What it means.
    pub text: String,
}

impl From<&LegendEntry> for Sample {
    fn from(entry: &LegendEntry) -> Self {
        Self { swatch: entry.swatch(), text: entry.text.clone() }
    }
}

/// A sample of a shade, 24 × 16, with the sign that goes with the colour.
pub fn swatch(shade: Shade) -> String {
    let class = shade.class();
    let minus = format!(r#"<path class="sign-below sign-{class}" d="M9 8h6"/>"#);
    let sign = match shade {
        Shade::Yes => r#"<circle class="map-dot ink-yes" cx="12" cy="8" r="3"/>"#,
        Shade::None => r#"<path class="hatch-none" d="M-2 12 12-2M4 18 22 0M14 18 28 4"/>"#,
        Shade::Missing => r#"<path class="hatch-missing" d="M10-2 28 16M-2-2 18 18M-4 8 6 18"/>"#,
        Shade::Suppressed => r#"<path class="dots-suppressed" d="M4 5h0M12 5h0M20 5h0M8 11h0M16 11h0"/>"#,
        Shade::Below(_) => &minus,
        Shade::Step(_) | Shade::Above(_) | Shade::No => "",
    };
    format!(
        r#"<svg class="swatch" viewBox="0 0 24 16" aria-hidden="true"><rect class="shade-{class}" width="24" height="16"/>{sign}<rect class="swatch-edge" x=".5" y=".5" width="23" height="15"/></svg>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shade_has_its_own_sample() {
        let shades = [
            Shade::Step(0),
            Shade::Step(5),
            Shade::Below(3),
            Shade::Above(1),
            Shade::Yes,
            Shade::No,
            Shade::None,
            Shade::Missing,
            Shade::Suppressed,
        ];
        insta::assert_snapshot!(shades.map(swatch).join("\n"));
    }

    #[test]
    fn numeric_classes_name_themselves() {
        let entries = LegendEntry::of_steps(&Steps::over([2, 9]));
        assert_eq!(
            entries.iter().map(|entry| &*entry.text).collect::<Vec<_>>(),
            ["1–2", "3", "4", "5–6", "7–9"]
        );
    }
}
