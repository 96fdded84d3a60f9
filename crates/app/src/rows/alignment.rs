//! Marks and blanks of the alignment with policy as rows, said in a language.

use crate::diagnosis::said;
use rozum_coordination::alignment::{Alignment, Blank, BlankOf, Ground, Mark, PolicyList, lists};
use rozum_locale::Lang;
use rozum_model::{PriorityId, RegionIso};
use serde::Serialize;
use utoipa::ToSchema;

/// A list of policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PolicyListRow {
    /// Id of the list.
    #[schema(example = "sdg")]
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The document that it is from.
    pub source: &'static str,
    /// The years that it was made for, or the year that it is from.
    pub vintage: &'static str,
    /// Whether titles of items are those of the source in this language.
    pub official: bool,
    /// Where the document can be read.
    pub url: &'static str,
    /// How many items it has.
    pub items: usize,
}

/// An item of a list that a priority serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MarkRow {
    /// The list.
    #[schema(example = "sdg")]
    pub list: &'static str,
    /// The item in it.
    #[schema(example = "7")]
    pub item: &'static str,
    /// Title of the item.
    pub title: &'static str,
    /// The region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// The priority.
    #[schema(value_type = String, example = "23-P07")]
    pub priority: PriorityId,
    /// `named`: words of the text say it; `implied`: only a label of the text belongs to it.
    pub strength: &'static str,
    /// The words that justify the mark.
    pub spans: Vec<GroundRow>,
}

/// Words of a priority that speak for an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroundRow {
    /// The words as written.
    pub quote: String,
    /// First character of the text of the priority.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The label that they caused: a sphere, a KVED code or a flag; null where the words speak for themselves.
    pub label: Option<String>,
}

/// The same in one level: a row for each stretch of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FlatMarkRow {
    list: &'static str,
    item: &'static str,
    title: &'static str,
    region: RegionIso,
    priority: PriorityId,
    strength: &'static str,
    quote: String,
    start: usize,
    end: usize,
    label: Option<String>,
}

/// What nothing speaks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct BlankRow {
    /// The list.
    pub list: &'static str,
    /// `item`, `region` or `priority`.
    pub kind: &'static str,
    /// Id of the item, the region or the priority.
    pub id: String,
    /// Title of the item, where it is one.
    pub title: Option<&'static str>,
    /// The region, where it is one or a priority of one.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// What that means.
    pub why: String,
}

/// What matrices are narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AlignmentFilter {
    /// Only this list.
    pub list: Option<String>,
    /// Only this region.
    pub region: Option<RegionIso>,
}

impl AlignmentFilter {
    fn keeps(&self, list: &PolicyList, region: Option<RegionIso>) -> bool {
        let own = self.list.as_ref().is_none_or(|id| list.id == id);
        own && self.region.is_none_or(|only| region == Some(only))
    }
}

impl MarkRow {
    /// A row for each stretch of words.
    pub fn flat(self) -> Vec<FlatMarkRow> {
        let Self { list, item, title, region, priority, strength, spans } = self;
        let row = |span: GroundRow| {
            let GroundRow { quote, start, end, label } = span;
            FlatMarkRow { list, item, title, region, priority, strength, quote, start, end, label }
        };
        spans.into_iter().map(row).collect()
    }
}

/// The lists in order.
pub fn policy_lists(lang: Lang) -> Vec<PolicyListRow> {
    let row = |list: &'static PolicyList| PolicyListRow {
        id: list.id,
        title: lang.pick(list.title_uk, list.title_en),
        source: lang.pick(list.source_uk, list.source_en),
        vintage: list.vintage,
        official: if lang == Lang::Uk { list.official_uk } else { list.official_en },
        url: list.url,
        items: list.items.len(),
    };
    lists().iter().map(row).collect()
}

/// The marks that a filter leaves.
pub fn marks(all: &Alignment, filter: &AlignmentFilter, lang: Lang) -> Vec<MarkRow> {
    let left = all.marks.iter().filter(|mark| filter.keeps(mark.list, Some(mark.region)));
    left.map(|mark| row(mark, lang)).collect()
}

fn row(mark: &Mark, lang: Lang) -> MarkRow {
    let ground = |one: &Ground| GroundRow {
        quote: one.quote.clone(),
        start: one.start,
        end: one.end,
        label: one.label.clone(),
    };
    MarkRow {
        list: mark.list.id,
        item: mark.item.id,
        title: lang.pick(mark.item.title_uk, mark.item.title_en),
        region: mark.region,
        priority: mark.priority,
        strength: mark.strength.code(),
        spans: mark.grounds.iter().map(ground).collect(),
    }
}

/// The blanks that a filter leaves. What no region serves is no blank of one region.
pub fn blanks(all: &Alignment, filter: &AlignmentFilter, lang: Lang) -> Vec<BlankRow> {
    let blank = |blank: &Blank| {
        let (kind, id, title, region) = match blank.of {
            BlankOf::Item(item) => {
                ("item", item.id.to_owned(), Some(lang.pick(item.title_uk, item.title_en)), None)
            }
            BlankOf::Region(region) => ("region", region.to_string(), None, Some(region)),
            BlankOf::Priority(id, region) => ("priority", id.to_string(), None, Some(region)),
        };
        let keeps = filter.keeps(blank.list, region);
        let row = BlankRow { list: blank.list.id, kind, id, title, region, why: said(lang, &blank.why) };
        keeps.then_some(row)
    };
    all.blanks.iter().filter_map(blank).collect()
}
