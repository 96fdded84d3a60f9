//! What the analytical note says of all strategies, and how each statement is counted from the register.

mod claim;

pub use crate::generated::national::STATEMENTS;
pub use claim::{Claim, Unit};

use rozum_model::{Flag, RegionIso, SphereId};

/// A statement of the note.
#[derive(Debug, PartialEq)]
pub struct Statement {
    /// Its id in this table.
    pub id: &'static str,
    /// What is counted to check it: this project's choice, not the note's.
    pub basis: Basis,
    /// How much the note says.
    pub claim: Claim,
    /// The printed figure.
    pub figure: Option<f64>,
    /// The printed whole that the figure is a part of.
    pub of: Option<u16>,
    /// What the figure counts, or what is counted to check the words.
    pub unit: Unit,
    /// Where it is printed.
    pub places: &'static [Place],
    /// The words of the note, shortened.
    pub quote_uk: &'static str,
    /// The work that the note cites for it.
    pub source: Option<&'static str>,
    /// Address of that work, as the note prints it.
    pub url: Option<&'static str>,
    /// The statement whose figure this one is a part of.
    pub part_of: Option<&'static str>,
    /// Something near it that can be counted as well.
    pub beside: Option<Basis>,
}

/// What of the register a statement is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The strategies.
    Strategies,
    /// Strategies that declare no sphere.
    NoSphere,
    /// Strategies that declare a sphere.
    AnySphere,
    /// Strategies that declare one of these.
    Spheres(&'static [SphereId]),
    /// Pairs of region and sphere whose sphere is industry.
    Industry,
    /// What carries a label.
    With(Flag, Among, Per),
    /// What does not carry it.
    Without(Flag, Among, Per),
    /// Strategies of which a rule of the diagnosis has a finding, by the rule's id.
    Rule(&'static str, About),
    /// The priorities of a region that the note quotes as an example of mere activities.
    Example(RegionIso, &'static [&'static str]),
    /// Nothing: the register does not hold it.
    Outside(Outside),
}

/// Which texts are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Priorities.
    Priorities,
    /// Tasks.
    Tasks,
    /// Priorities and tasks.
    Both,
}

/// What is counted once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    /// A strategy, however many of its texts qualify.
    Strategies,
    /// Each text.
    Items,
}

/// What a finding must be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The strategy as a whole.
    Strategy,
    /// A priority.
    Priorities,
    /// A task.
    Tasks,
    /// Anything.
    Any,
}

/// Why the register does not hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// It is about other countries.
    Abroad,
    /// It is about strategic goals, which the register does not keep.
    Goals,
    /// It is about what is produced, not about what is declared.
    Output,
    /// It is about which industries supply each other.
    Chains,
    /// It is about whose interests stand behind a choice.
    Interests,
    /// It is about the days of approval, which the source does not give.
    Days,
}

/// A place in the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Conclusions and proposals.
    Conclusions,
    /// Justification, before its numbered findings.
    Justification,
    /// A numbered finding of the justification.
    Finding(u8),
    /// The reference passage under finding 3.
    Aside,
    /// A footnote.
    Footnote(u8),
    /// An annex.
    Annex(u8),
    /// A row of annex 2.
    AnnexRow(u8),
}

/// The statement of that id.
pub fn statement(id: &str) -> Option<&'static Statement> {
    STATEMENTS.iter().find(|statement| statement.id == id)
}

#[cfg(test)]
mod tests;
