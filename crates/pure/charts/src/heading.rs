//! What a chart is called, and how wide it is.

/// Name and description of a chart, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Prefix of all element ids, so that two charts can stand on one page: a letter, then letters and digits.
    pub id: String,
    /// What the chart shows, for screen readers and for the download.
    pub title: String,
    /// What can be seen in it, in a sentence. May be empty.
    pub description: String,
}

/// For which width a chart is laid out. A page carries both and its style sheet shows the one that fits:
/// text that is only scaled down cannot be read on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A page, a sheet of paper, a download: 860 units, more for a heat map of many columns.
    Wide,
    /// A phone: 320 units.
    Narrow,
}

impl Size {
    /// Width of the drawing in units; one unit is one CSS pixel at full size.
    pub fn width(self) -> f64 {
        self.pick(860.0, 320.0)
    }

    pub(crate) fn pick<T>(self, wide: T, narrow: T) -> T {
        match self {
            Self::Wide => wide,
            Self::Narrow => narrow,
        }
    }

    /// The class that the style sheet shows or hides.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Wide => "chart-wide",
            Self::Narrow => "chart-narrow",
        }
    }

    /// Ids of the narrow drawing differ, because both stand on one page.
    pub(crate) fn id(self, heading: &Heading) -> String {
        match self {
            Self::Wide => heading.id.clone(),
            Self::Narrow => format!("{}n", heading.id),
        }
    }
}
