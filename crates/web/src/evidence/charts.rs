//! The charts of evidence, each with its table.

mod heat;
mod lines;
mod map;
mod network;
mod options;
mod profile;
mod ranking;
mod scatter;

pub use options::NEEDED as OPTIONS_NEED;

use super::View;
use rozum_app::evidence::{Outcome, Shown};
use rozum_charts::{LegendEntry, Sheet, Size, Style, Table, standalone};
use rozum_measures::catalogue::Shape;
use rozum_model::Reason;
use std::sync::LazyLock;

/// A kind of chart; its word is also its file's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Regions × activities, or regions × regions.
    Heatmap,
    /// One value a region, or an activity.
    Ranking,
    /// One value a region, on the map.
    Map,
    /// Over the periods.
    Lines,
    /// Size × specialisation × growth of a region's activities.
    Scatter,
    /// A region's activities beside the nation.
    Profile,
    /// What is related to what.
    Network,
    /// Where a region could diversify.
    Options,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 8] = [
        Self::Heatmap,
        Self::Ranking,
        Self::Map,
        Self::Lines,
        Self::Scatter,
        Self::Profile,
        Self::Network,
        Self::Options,
    ];

    /// Its word in addresses; also the id of its section.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Heatmap => "heatmap",
            Self::Ranking => "ranking",
            Self::Map => "map",
            Self::Lines => "lines",
            Self::Scatter => "scatter",
            Self::Profile => "profile",
            Self::Network => "network",
            Self::Options => "options",
        }
    }

    /// Id of its table's caption.
    pub fn table_id(self) -> String {
        format!("t-{}", self.code())
    }

    /// Whether it shows what was asked for, and not always the same.
    pub const fn is_of_the_result(self) -> bool {
        matches!(self, Self::Heatmap | Self::Ranking | Self::Map)
    }

    /// The kind of that word.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A drawing, its words and its table.
#[derive(Debug)]
pub struct Chart {
    /// What it is.
    pub kind: Kind,
    /// Over it.
    pub title: String,
    /// What can be seen in it, and what was left out; a sentence each.
    pub notes: Vec<String>,
    /// For a page, for a phone; a map has one for both.
    pub drawings: Vec<String>,
    /// For a map, whose legend is not part of the drawing.
    pub legend: Vec<LegendEntry>,
    /// The same as rows.
    pub table: Table,
}

impl Chart {
    fn new(kind: Kind, title: String, drawings: Vec<String>, table: Table) -> Self {
        Self { kind, title, notes: Vec::new(), drawings, legend: Vec::new(), table }
    }

    /// Whether the drawing is the map of the country.
    pub fn is_map(&self) -> bool {
        self.kind == Kind::Map
    }

    /// A file of its own, with heading and source.
    pub fn file(&self, view: &View<'_>) -> String {
        static STYLE: LazyLock<Style> = LazyLock::new(|| {
            let sheet = |name| crate::assets::text(name).unwrap_or_default();
            Style::read(&sheet("tokens.css"), &sheet("charts.css"))
        });
        let source = super::Source::of(view);
        let sheet = Sheet {
            lang: view.lang.code().to_owned(),
            title: self.title.clone(),
            subtitle: source.subtitle(view),
            source: source.lines(view),
            origin: String::new(),
            legend: self.legend.iter().map(Into::into).collect(),
        };
        let drawing = self.drawings.first().map_or("", |drawing| drawing);
        standalone(&unlinked(drawing), &sheet, &STYLE)
    }
}

/// A file lies anywhere, so that its links would lead nowhere: what was a link is a group.
fn unlinked(drawing: &str) -> String {
    let mut out = String::with_capacity(drawing.len());
    for (place, part) in drawing.split(r#" href="/"#).enumerate() {
        let rest = if place == 0 { part } else { part.split_once('"').map_or("", |(_, rest)| rest) };
        out.push_str(rest);
    }
    out.replace("<a ", "<g ").replace("</a>", "</g>")
}

/// Both sizes of a drawing.
fn both(draw: impl Fn(Size) -> String) -> Vec<String> {
    vec![draw(Size::Wide), draw(Size::Narrow)]
}

/// A chart of what is asked; `None` where that kind of chart does not fit, or nothing could be seen in it.
pub fn chart(view: &View<'_>, kind: Kind) -> Option<Chart> {
    match kind {
        Kind::Heatmap => heat::draw(view),
        Kind::Ranking => ranking::draw(view),
        Kind::Map => map::draw(view),
        Kind::Lines => lines::draw(view),
        Kind::Scatter => scatter::draw(view),
        Kind::Profile => profile::draw(view),
        Kind::Network => network::draw(view),
        Kind::Options => options::draw(view),
    }
}

/// Why a chart that a table supports is not drawn, where there is more to say than that there is nothing to see.
pub fn undrawn(view: &View<'_>, kind: Kind) -> Option<Reason> {
    if kind == Kind::Network { network::too_large(view) } else { None }
}

/// What is shown, with its unit or its place in time: `Location quotient, 2019`.
fn titled(view: &View<'_>, shown: Shown, more: Option<&str>) -> String {
    let mut title = name_of(view, shown);
    for part in more.into_iter().chain([view.address.time.as_str()]).filter(|part| !part.is_empty()) {
        title.push_str(", ");
        title.push_str(part);
    }
    title
}

/// Name of what is shown.
fn name_of(view: &View<'_>, shown: Shown) -> String {
    if shown == Shown::Figures {
        return view.words().with("ev-figures-in", &[("unit", view.material.unit(view.lang, None).into())]);
    }
    view.words().t(&view.wording(&super::measures::label_of(shown))).into_owned()
}

/// The value of a region: of the chosen activity where there are activities.
fn of_region(outcome: &Outcome, region: usize, activity: usize) -> rozum_app::evidence::Answer {
    match outcome.shape {
        Shape::Cell => outcome.answer(region, activity),
        _ => outcome.answer(region, 0),
    }
}

/// Name of a quantity by region, with the activity where it is of one.
fn regional_title(view: &View<'_>, outcome: &Outcome) -> String {
    let of_one = (outcome.shape == Shape::Cell).then(|| view.activity_name());
    match (outcome.shown, of_one) {
        (Shown::Figures, Some(activity)) => {
            let unit = view.material.unit(view.lang, Some(&view.address.activity));
            let time = &view.address.time;
            let tail = if time.is_empty() { String::new() } else { format!(", {time}") };
            format!("{activity}, {unit}{tail}")
        }
        (shown, Some(activity)) => format!("{}: {activity}", titled(view, shown, None)),
        (shown, None) => titled(view, shown, None),
    }
}

#[cfg(test)]
mod tests {
    use super::unlinked;

    #[test]
    fn links_to_the_site_become_groups() {
        let drawing =
            r##"<svg><a class="x" href="/regions/UA-05" data-region="UA-05"><use href="#m"/></a></svg>"##;
        let file = r##"<svg><g class="x" data-region="UA-05"><use href="#m"/></g></svg>"##;
        assert_eq!(unlinked(drawing), file);
    }
}
