//! The national strategy: one document made of the register, which systematises all priorities and tasks, shows coordination,
//! alignment, findings and instruments, and says what is to be decided. Method: `docs/methods/national_strategy.md`.

mod alignment;
mod annex;
mod coordination;
mod country;
mod diagnosis;
mod divisions;
mod front;
mod instruments;
mod links;
mod maps;
mod matrices;
mod numbers;
mod open;
mod platforms;
mod reading;
mod reviews;
mod sources;
mod statements;
mod summary;
mod themes;

use crate::voice::{Said, Voice};
use numbers::Numbers;
use rozum_coordination::alignment::Alignment;
use rozum_coordination::chains::Chains;
use rozum_coordination::overlaps::Overlaps;
use rozum_coordination::platforms::Platforms;
use rozum_coordination::{NationalFinding, SphereTable};
use rozum_diagnosis::{EvidenceSays, Finding, Labels};
use rozum_document::{Document, Section};
use rozum_locale::Lang;
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, Reason, RegionIso, State, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The state of the journal that a document is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Number of events.
    pub size: u64,
    /// When the last of them was recorded; `None` in an empty journal.
    pub at: Option<Timestamp>,
    /// The signed head at that size; `None` where a command was only half written then.
    pub checkpoint: Option<Checkpoint>,
}

/// The signed head of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Name of the journal.
    pub origin: String,
    /// Root of the Merkle tree, base64.
    pub root: String,
}

/// Everything that the document is made of.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    /// Language of the document.
    pub lang: Lang,
    /// Says reasons with names in place of codes.
    pub said: Said,
    /// The register and what else the journal adds up to.
    pub state: &'a State,
    /// Which state that is.
    pub edition: &'a Edition,
    /// The national table of spheres.
    pub spheres: &'a SphereTable,
    /// What holds of each item's text.
    pub labels: &'a BTreeMap<ItemId, Arc<Labels>>,
    /// Findings of all strategies.
    pub findings: &'a [Finding],
    /// The statements of the note beside what the register gives.
    pub national: &'a [NationalFinding],
    /// What figures say of priorities.
    pub evidence: &'a BTreeMap<PriorityId, EvidenceSays>,
    /// Overlaps of priorities.
    pub overlaps: &'a Overlaps,
    /// Chains and gaps.
    pub chains: &'a Chains,
    /// Where the structure of inputs behind them is from.
    pub chains_source: &'a Reason,
    /// Thematic platforms.
    pub platforms: &'a Platforms,
    /// Their names by id.
    pub platform_titles: &'a BTreeMap<String, String>,
    /// Priorities against lists of state policy.
    pub alignment: &'a Alignment,
}

impl Material<'_> {
    fn voice(&self) -> Voice {
        Voice { lang: self.lang, said: self.said }
    }

    /// Regions with a strategy, by code.
    fn regions(&self) -> impl Iterator<Item = RegionIso> {
        self.state.strategies.keys().copied()
    }

    /// The words of a priority; a caller names one that exists.
    fn priority_text(&self, id: PriorityId) -> &str {
        self.state.item_text(ItemId::Priority(id)).unwrap_or_default()
    }
}

/// The document as of an edition, in a language.
pub fn national_strategy(material: &Material<'_>) -> Document {
    let voice = material.voice();
    let numbers = Numbers::of(material);
    Document {
        lang: material.lang.code().to_owned(),
        title: voice.t("ns-title"),
        subtitle: voice.t("ns-subtitle"),
        front: front::facts(material),
        mark: front::mark(material),
        flowing: false,
        sections: chapters(material, &numbers),
    }
}

fn chapters(material: &Material<'_>, numbers: &Numbers) -> Vec<Section> {
    vec![
        summary::chapter(material, numbers),
        reading::chapter(material),
        country::chapter(material, numbers),
        themes::chapter(material),
        coordination::chapter(material, numbers),
        alignment::chapter(material),
        diagnosis::chapter(material, numbers),
        instruments::chapter(material),
        open::chapter(material, numbers),
        sources::chapter(material),
        annex::chapter(material),
    ]
}
