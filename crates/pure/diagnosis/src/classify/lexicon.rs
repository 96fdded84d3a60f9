//! The phrase lexicon: `data/lexicon/*.tsv` read into entries and phrases.

use crate::classify::pattern::{Element, Lists, atom, parse, parse_guard};
use crate::classify::table::{Row, rows};
use rozum_model::Flag;
use rozum_model::SphereId;

/// Files of phrases in the order in which they are read.
const FILES: &[(&str, &str)] = &[
    ("data/lexicon/land.tsv", include_str!("../../../../../data/lexicon/land.tsv")),
    ("data/lexicon/food.tsv", include_str!("../../../../../data/lexicon/food.tsv")),
    ("data/lexicon/light.tsv", include_str!("../../../../../data/lexicon/light.tsv")),
    ("data/lexicon/chemistry.tsv", include_str!("../../../../../data/lexicon/chemistry.tsv")),
    ("data/lexicon/metal.tsv", include_str!("../../../../../data/lexicon/metal.tsv")),
    ("data/lexicon/machines.tsv", include_str!("../../../../../data/lexicon/machines.tsv")),
    ("data/lexicon/utilities.tsv", include_str!("../../../../../data/lexicon/utilities.tsv")),
    ("data/lexicon/trade.tsv", include_str!("../../../../../data/lexicon/trade.tsv")),
    ("data/lexicon/services.tsv", include_str!("../../../../../data/lexicon/services.tsv")),
    ("data/lexicon/culture.tsv", include_str!("../../../../../data/lexicon/culture.tsv")),
    ("data/lexicon/sectors.tsv", include_str!("../../../../../data/lexicon/sectors.tsv")),
    ("data/lexicon/flags.tsv", include_str!("../../../../../data/lexicon/flags.tsv")),
    ("data/lexicon/signals.tsv", include_str!("../../../../../data/lexicon/signals.tsv")),
];

const LISTS: (&str, &str) = ("data/lexicon/lists.tsv", include_str!("../../../../../data/lexicon/lists.tsv"));

/// What the words say beside labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// A way to support something: a fund, a park, training.
    Instrument,
    /// Something that one could go and look at.
    Concrete,
    /// A word that fits every text.
    Generic,
    /// Doing something together with somebody.
    Together,
    /// Two sectors in one undertaking.
    Joins,
    /// Something used in something else.
    Uses,
    /// Research and those who do it.
    Science,
    /// What one undertaking leaves over for another.
    Residue,
    /// Something made for somebody's work.
    Device,
}

/// An economic activity as a phrase names it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Activity {
    /// Divisions and groups.
    pub codes: Vec<String>,
    /// Spheres, if the phrase says more than the codes do.
    pub spheres: Vec<SphereId>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    Activity(Activity),
    Flag(Flag),
    Signal(Signal),
    /// Takes its words away from shorter phrases.
    Nothing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    /// What follows in the clause is its object: «ремонт суден», «торгівля меблями».
    Head,
    /// The bare name of a sector.
    Broad,
    /// Counts only if nothing else does: IT used in another sector is that sector.
    Tool,
    /// The bare name of a sector that others use as a tool.
    BroadTool,
    /// An official title.
    Title,
}

impl Kind {
    /// Whether the phrase is no more than the name of a sector.
    pub(crate) const fn is_broad(self) -> bool {
        matches!(self, Self::Broad | Self::BroadTool)
    }

    /// Whether the phrase gives way to others of its sentence.
    pub(crate) const fn is_tool(self) -> bool {
        matches!(self, Self::Tool | Self::BroadTool)
    }
}

/// A row of the lexicon.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub target: Target,
    pub weight: f64,
    pub kind: Kind,
    pub phrases: Vec<Vec<Element>>,
    /// Where one of these stands in the same segment, the row does not count.
    pub unless: Vec<Vec<Element>>,
}

/// All entries, and the lists that phrases refer to.
pub(crate) fn read() -> Result<(Vec<Entry>, Lists), String> {
    let lists = lists()?;
    let all = FILES.iter().flat_map(|(file, text)| rows(file, text));
    let entries = all.map(|row| entry(&row, &lists)).collect::<Result<_, _>>()?;
    Ok((entries, lists))
}

/// The lists that phrases refer to as `@name`.
pub(crate) fn lists() -> Result<Lists, String> {
    let list = |row: Row<'_>| {
        let atoms = row.cell(1).split_whitespace().map(atom).collect::<Result<_, _>>();
        Ok((row.cell(0).to_owned(), atoms.map_err(|what| row.wrong(&what))?))
    };
    rows(LISTS.0, LISTS.1).map(list).collect()
}

fn entry(row: &Row<'_>, lists: &Lists) -> Result<Entry, String> {
    let read = |phrases: Result<Vec<_>, String>| phrases.map_err(|what| row.wrong(&what));
    let phrases = read(row.list(1).map(|phrase| parse(phrase, lists)).collect())?;
    let unless = read(row.list(4).map(|phrase| parse_guard(phrase, lists)).collect())?;
    let weight = row.cell(2).parse().map_err(|_| row.wrong("weight is no number"))?;
    Ok(Entry { target: target(row)?, weight, kind: kind(row)?, phrases, unless })
}

fn kind(row: &Row<'_>) -> Result<Kind, String> {
    match row.cell(3) {
        "" => Ok(Kind::Plain),
        "head" => Ok(Kind::Head),
        "broad" => Ok(Kind::Broad),
        "tool" => Ok(Kind::Tool),
        "broad tool" => Ok(Kind::BroadTool),
        _ => Err(row.wrong("kind is none of head, broad, tool, broad tool")),
    }
}

fn target(row: &Row<'_>) -> Result<Target, String> {
    let signal = match row.cell(0) {
        "-" => return Ok(Target::Nothing),
        "instrument" => Some(Signal::Instrument),
        "concrete" => Some(Signal::Concrete),
        "generic" => Some(Signal::Generic),
        "together" => Some(Signal::Together),
        "joins" => Some(Signal::Joins),
        "uses" => Some(Signal::Uses),
        "science" => Some(Signal::Science),
        "residue" => Some(Signal::Residue),
        "device" => Some(Signal::Device),
        _ => None,
    };
    if let Some(signal) = signal {
        return Ok(Target::Signal(signal));
    }
    if let Some(flag) = Flag::ALL.into_iter().find(|flag| flag.code() == row.cell(0)) {
        return Ok(Target::Flag(flag));
    }
    let mut activity = Activity::default();
    for label in row.list(0) {
        if let Ok(sphere) = label.parse() {
            activity.spheres.push(sphere);
        } else if rozum_reference::kved::by_code(label).is_some() && matches!(label.len(), 2 | 4) {
            activity.codes.push(label.to_owned());
        } else {
            return Err(row.wrong(&format!("`{label}` is no sphere, division, group or flag")));
        }
    }
    Ok(Target::Activity(activity))
}
