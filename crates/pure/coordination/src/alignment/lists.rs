//! `data/lexicon/alignment_lists.tsv` and `alignment.tsv`: lists of policy and what speaks for their items.

use super::Ground;
use crate::table::{Row, rows};
use rozum_diagnosis::{Label as Found, Labels, Wordings};
use rozum_model::{Flag, SphereId};
use std::sync::OnceLock;

const LISTS: (&str, &str) =
    ("data/lexicon/alignment_lists.tsv", include_str!("../../../../../data/lexicon/alignment_lists.tsv"));
const ITEMS: (&str, &str) =
    ("data/lexicon/alignment.tsv", include_str!("../../../../../data/lexicon/alignment.tsv"));

/// A list of policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyList {
    /// `sdg`.
    pub id: &'static str,
    /// Its place among the lists.
    pub place: usize,
    /// Its title.
    pub title_uk: &'static str,
    /// Its title in English.
    pub title_en: &'static str,
    /// The document that it is from.
    pub source_uk: &'static str,
    /// The document in English.
    pub source_en: &'static str,
    /// The years that it was made for, or the year that it is from.
    pub vintage: &'static str,
    /// Whether titles in Ukrainian are those of the source.
    pub official_uk: bool,
    /// Whether titles in English are those of the source.
    pub official_en: bool,
    /// Where the document can be read.
    pub url: &'static str,
    /// Its items in order.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// `13`.
    pub id: &'static str,
    /// Its place in the list.
    pub place: usize,
    /// Its title.
    pub title_uk: &'static str,
    /// Its title in English.
    pub title_en: &'static str,
    /// A word or two for the head of a column.
    pub short_uk: &'static str,
    /// The same in English.
    pub short_en: &'static str,
    /// Labels that speak for it.
    pub labels: Vec<Label>,
}

/// A label of a text that speaks for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A sphere of annex 2.
    Sphere(SphereId),
    /// A division or a group of KVED.
    Kved(&'static str),
    /// A flag.
    Flag(Flag),
}

/// All lists, and the phrases of their items in the same order.
pub(super) struct Lists {
    pub lists: Vec<PolicyList>,
    pub wordings: Wordings,
}

/// The lists, read once. A test reads them, so that `None` cannot ship.
pub(super) fn read_once() -> Option<&'static Lists> {
    static SHARED: OnceLock<Option<Lists>> = OnceLock::new();
    SHARED.get_or_init(|| read().ok()).as_ref()
}

/// The lists in order.
pub fn lists() -> &'static [PolicyList] {
    read_once().map_or(&[], |all| &all.lists)
}

impl Lists {
    /// All items with their lists, as their phrases are numbered.
    pub(super) fn rows(&'static self) -> impl Iterator<Item = (&'static PolicyList, &'static Item)> {
        self.lists.iter().flat_map(|list| list.items.iter().map(move |item| (list, item)))
    }
}

fn read() -> Result<Lists, String> {
    let mut lists: Vec<PolicyList> =
        rows(LISTS.1).enumerate().map(|(place, row)| list(place, &row)).collect();
    let mut phrases: Vec<(usize, &str, &str)> = Vec::new();
    for row in rows(ITEMS.1) {
        let wrong = |what: &str| format!("{} line {}: {what}", ITEMS.0, row.line);
        let list = lists.iter_mut().find(|list| list.id == row.cell(0));
        let list = list.ok_or_else(|| wrong(&format!("no list `{}` in {}", row.cell(0), LISTS.0)))?;
        let labels =
            row.list(8).map(|code| label(code).ok_or_else(|| wrong(&format!("`{code}` is no label"))));
        list.items.push(Item {
            id: row.cell(1),
            place: list.items.len(),
            title_uk: row.cell(2),
            title_en: row.cell(3),
            short_uk: row.cell(4),
            short_en: row.cell(5),
            labels: labels.collect::<Result<_, _>>()?,
        });
        phrases.push((list.place, row.cell(6), row.cell(7)));
    }
    // Items are numbered list by list; rows of a list may stand anywhere in the table.
    phrases.sort_by_key(|(place, ..)| *place);
    let cells = phrases.iter().map(|&(_, own, unless)| (own, unless));
    let wordings = Wordings::read(cells).map_err(|(row, what)| format!("{} item {row}: {what}", ITEMS.0))?;
    Ok(Lists { lists, wordings })
}

fn list(place: usize, row: &Row<'static>) -> PolicyList {
    PolicyList {
        id: row.cell(0),
        place,
        title_uk: row.cell(1),
        title_en: row.cell(2),
        source_uk: row.cell(3),
        source_en: row.cell(4),
        vintage: row.cell(5),
        official_uk: row.cell(6) == "official",
        official_en: row.cell(7) == "official",
        url: row.cell(8),
        items: Vec::new(),
    }
}

fn label(code: &'static str) -> Option<Label> {
    if let Ok(sphere) = code.parse() {
        return Some(Label::Sphere(sphere));
    }
    if let Some(flag) = Flag::ALL.into_iter().find(|flag| flag.code() == code) {
        return Some(Label::Flag(flag));
    }
    let known = rozum_reference::kved::by_code(code).is_some() && matches!(code.len(), 2 | 4);
    known.then_some(Label::Kved(code))
}

impl Label {
    /// The words of a text that caused this label; none where it does not carry it.
    pub(super) fn grounds(&self, labels: &Labels) -> Vec<Ground> {
        match self {
            Self::Sphere(id) => {
                of_label(labels, labels.spheres.iter().find(|own| own.value == *id), &id.to_string())
            }
            Self::Kved(code) => {
                let all = if code.len() == 2 { &labels.divisions } else { &labels.groups };
                of_label(labels, all.iter().find(|own| own.value == *code), code)
            }
            Self::Flag(flag) => of_label(labels, labels.flags.get(*flag), flag.code()),
        }
    }
}

fn of_label<T>(labels: &Labels, label: Option<&Found<T>>, code: &str) -> Vec<Ground> {
    let spans = label.into_iter().flat_map(|label| &label.spans).filter_map(|&span| labels.spans.get(span));
    let ground = |span: &rozum_diagnosis::Span| Ground {
        start: span.start,
        end: span.end,
        quote: span.quote.clone(),
        label: Some(code.to_owned()),
    };
    spans.map(ground).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_understood() {
        let counts =
            read().map(|all| all.lists.iter().map(|list| (list.id, list.items.len())).collect::<Vec<_>>());
        let expected = [
            ("innovation", 7),
            ("green-deal", 8),
            ("sdg", 17),
            ("digital", 4),
            ("climate", 5),
            ("recovery", 6),
        ];
        assert_eq!(counts, Ok(expected.to_vec()));
    }

    #[test]
    fn every_list_and_item_is_named_and_sourced() {
        for list in lists() {
            for words in [list.title_uk, list.title_en, list.source_uk, list.source_en, list.vintage] {
                assert!(!words.is_empty(), "{}", list.id);
            }
            assert!(list.url.starts_with("https://"), "{}", list.id);
            for item in &list.items {
                let names = [item.title_uk, item.title_en, item.short_uk, item.short_en];
                assert!(names.iter().all(|name| !name.is_empty()), "{} {}", list.id, item.id);
                assert!(item.short_uk.chars().count() <= 18, "{}", item.short_uk);
            }
        }
    }
}
