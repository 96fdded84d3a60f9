//! Overlaps of priorities as rows, said in a language.

use crate::diagnosis::said;
use rozum_coordination::overlaps::{Certainty, Match, Overlap, Role};
use rozum_locale::Lang;
use rozum_model::division::{PriorityPair, Progress};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, Reason, RegionIso, SphereId, State};
use serde::Serialize;
use std::str::FromStr;
use utoipa::ToSchema;

/// Two priorities of different regions that have something in common.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OverlapRow {
    /// Priority of the region with the smaller code.
    #[schema(value_type = String, example = "21-P03")]
    pub a: PriorityId,
    /// Priority of the other.
    #[schema(value_type = String, example = "26-P12")]
    pub b: PriorityId,
    /// Region of `a`.
    #[schema(value_type = String)]
    pub region_a: RegionIso,
    /// Region of `b`.
    #[schema(value_type = String)]
    pub region_b: RegionIso,
    /// Whether the regions border on each other.
    pub neighbours: bool,
    /// `exact`, `near_exact`, `same_group`, `same_division` or `same_sphere`: the closest that holds.
    pub r#match: &'static str,
    /// `copy` or `chain`.
    pub role: &'static str,
    /// `same_words` or `same_activity` for a copy, `both_named` for a chain; `left_open` where a text leaves it open, so that it
    /// counts as neither.
    pub certainty: &'static str,
    /// What both texts name.
    pub shared: SharedRow,
    /// Likeness of the texts, 0 … 1.
    pub similarity: f64,
    /// How often chance makes the two regions overlap as much.
    pub p_value: f64,
    /// What is shared, with the words of both, and why it is a copy or a chain.
    pub why: String,
    /// A proposal for sharing out roles.
    pub roles: String,
    /// Words of `a`.
    pub text_a: String,
    /// Words of `b`.
    pub text_b: String,
    /// How far the two regions have come with sharing out roles: `open`, `waits`, `agreed`, `rejected` or `out_of_date`.
    pub division: &'static str,
    /// The region that is to answer, or that does not agree; null otherwise.
    #[schema(value_type = Option<String>)]
    pub division_of: Option<RegionIso>,
    /// The words that are answered; null while nobody has answered.
    pub division_words: Option<String>,
}

/// What two texts name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SharedRow {
    /// KVED groups.
    pub kved_groups: Vec<String>,
    /// KVED divisions; those of the groups too.
    pub kved: Vec<String>,
    /// Spheres of annex 2.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
}

/// The same in one level, for tables without levels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlatOverlapRow {
    a: PriorityId,
    b: PriorityId,
    region_a: RegionIso,
    region_b: RegionIso,
    neighbours: bool,
    r#match: &'static str,
    role: &'static str,
    certainty: &'static str,
    shared_kved_groups: Vec<String>,
    shared_kved: Vec<String>,
    shared_spheres: Vec<SphereId>,
    similarity: f64,
    p_value: f64,
    why: String,
    roles: String,
    text_a: String,
    text_b: String,
    division: &'static str,
    division_of: Option<RegionIso>,
    division_words: Option<String>,
}

impl OverlapRow {
    /// An overlap in words.
    pub fn of(state: &State, own: &Overlap, lang: Lang) -> Self {
        let text = |id| state.item_text(ItemId::Priority(id)).unwrap_or_default().to_owned();
        let (pair, progress) = (PriorityPair::new(own.a, own.b), progress_of(state, own));
        let why = own.why.iter().map(|reason| said(lang, reason)).collect::<Vec<_>>().join(" ");
        Self {
            a: own.a,
            b: own.b,
            region_a: own.region_a,
            region_b: own.region_b,
            neighbours: own.neighbours,
            r#match: own.kind.code(),
            role: own.role.code(),
            certainty: own.certainty.code(),
            shared: SharedRow {
                kved_groups: own.shared.kved_groups.clone(),
                kved: own.shared.kved.clone(),
                spheres: own.shared.spheres.clone(),
            },
            similarity: own.similarity,
            p_value: own.p_value,
            why,
            roles: said(lang, &own.roles),
            text_a: text(own.a),
            text_b: text(own.b),
            division: progress.code(),
            division_of: match progress {
                Progress::Waits(region) | Progress::Rejected(region) => Some(region),
                Progress::Open | Progress::Agreed | Progress::OutOfDate => None,
            },
            division_words: pair.and_then(|pair| words(state, pair)),
        }
    }

    /// What it counts as: `copy`, `chain`, or `left_open` where a text leaves open whether it is a copy.
    pub fn verdict(&self) -> &'static str {
        let is_open = self.role == Role::Copy.code() && self.certainty == Certainty::Open.code();
        if is_open { self.certainty } else { self.role }
    }

    /// The row without levels.
    pub fn flat(self) -> FlatOverlapRow {
        FlatOverlapRow {
            a: self.a,
            b: self.b,
            region_a: self.region_a,
            region_b: self.region_b,
            neighbours: self.neighbours,
            r#match: self.r#match,
            role: self.role,
            certainty: self.certainty,
            shared_kved_groups: self.shared.kved_groups,
            shared_kved: self.shared.kved,
            shared_spheres: self.shared.spheres,
            similarity: self.similarity,
            p_value: self.p_value,
            why: self.why,
            roles: self.roles,
            text_a: self.text_a,
            text_b: self.text_b,
            division: self.division,
            division_of: self.division_of,
            division_words: self.division_words,
        }
    }
}

/// How far the two regions have come with sharing out roles.
pub fn progress_of(state: &State, own: &Overlap) -> Progress {
    PriorityPair::new(own.a, own.b).map_or(Progress::Open, |pair| state.progress(pair))
}

fn words(state: &State, pair: PriorityPair) -> Option<String> {
    Some(state.divisions.get(&pair)?.wording.as_ref()?.offer.text.clone())
}

/// How far sharing out roles has come, as an address names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProgressCode(&'static str);

impl FromStr for ProgressCode {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-state-of-division").with("value", text);
        Progress::CODES.into_iter().find(|code| *code == text).map(Self).ok_or_else(wrong)
    }
}

/// What a list of overlaps is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OverlapFilter {
    /// Only those of this region.
    pub region: Option<RegionIso>,
    /// Only those with this region too.
    pub with: Option<RegionIso>,
    /// Only where both name this sphere.
    pub sphere: Option<SphereId>,
    /// Only those of regions that border on each other, or only of those that do not.
    pub neighbours: Option<bool>,
    /// Only this closeness.
    pub kind: Option<Match>,
    /// Only copies, or only chains.
    pub role: Option<Role>,
    /// Only where sharing out roles has come so far.
    pub division: Option<ProgressCode>,
}

impl OverlapFilter {
    /// Whether an overlap is left.
    pub fn keeps(&self, state: &State, own: &Overlap) -> bool {
        let of = |region| own.region_a == region || own.region_b == region;
        self.region.is_none_or(of)
            && self.with.is_none_or(of)
            && self.sphere.is_none_or(|sphere| own.shared.spheres.contains(&sphere))
            && self.neighbours.is_none_or(|wanted| own.neighbours == wanted)
            && self.kind.is_none_or(|kind| own.kind == kind)
            && self.role.is_none_or(|role| own.role == role)
            && self.division.is_none_or(|wanted| progress_of(state, own).code() == wanted.0)
    }
}

/// How many overlaps are copies, how many chains, and of how many that is left open.
pub fn split(rows: &[OverlapRow]) -> [(&'static str, usize); 3] {
    let verdicts = [Role::Copy.code(), Role::Chain.code(), Certainty::Open.code()];
    verdicts.map(|verdict| (verdict, rows.iter().filter(|row| row.verdict() == verdict).count()))
}

/// The overlaps that a filter leaves, in their order.
pub fn overlaps(state: &State, all: &[Overlap], filter: &OverlapFilter, lang: Lang) -> Vec<OverlapRow> {
    let left = all.iter().filter(|own| filter.keeps(state, own));
    left.map(|own| OverlapRow::of(state, own, lang)).collect()
}
