//! An axis: from values to places and to round numbers beside them.

mod span;
mod ticks;

pub use span::Span;
pub use ticks::round_up;

/// An axis as the caller describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What is measured, with its unit.
    pub name: String,
    /// Whether equal steps are equal differences or equal ratios.
    pub scale: AxisScale,
    /// Written after each number: `%`, with the space that the language wants.
    pub suffix: String,
    /// A value to compare with.
    pub reference: Option<ReferenceLine>,
}

impl Axis {
    /// A plain axis with equal differences.
    pub fn linear(name: impl Into<String>) -> Self {
        Self { name: name.into(), scale: AxisScale::Linear, suffix: String::new(), reference: None }
    }

    /// An axis on which equal steps are equal ratios; what is not above zero has no place on it.
    pub fn log(name: impl Into<String>) -> Self {
        Self { scale: AxisScale::Log, ..Self::linear(name) }
    }

    /// The value of the reference line, when it can be drawn.
    pub(crate) fn reference(&self) -> Option<(f64, &str)> {
        let line = self.reference.as_ref()?;
        (line.value.is_finite() && self.scale.holds(line.value)).then_some((line.value, &*line.label))
    }
}

/// How an axis is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AxisScale {
    /// Equal steps are equal differences.
    Linear,
    /// Equal steps are equal ratios. Values at or below zero have no place and count as not shown.
    Log,
}

impl AxisScale {
    pub(crate) fn holds(self, value: f64) -> bool {
        value.is_finite() && (self == Self::Linear || value > 0.0)
    }
}

/// A value that the others are compared with.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceLine {
    /// Where it stands.
    pub value: f64,
    /// What it is: `Ukraine = 1`.
    pub label: String,
}
