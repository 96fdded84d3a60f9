//! Two editions of a document, part by part: what was added, changed, removed.

use super::{Block, Document, Run, Section, plain};
use serde::Serialize;
use std::collections::BTreeMap;

/// What differs between two editions. Order is that of the later one; what it no longer has comes last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Facts of the front, by id.
    pub front: Vec<Change>,
    /// Parts that came, went or are called otherwise; by anchor.
    pub sections: Vec<Change>,
    /// Items and rows with an id.
    pub items: Vec<Change>,
    /// Figures outside of such rows, by key.
    pub figures: Vec<Change>,
}

/// Something that one edition has and the other has not, or has otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Anchor of the part; empty for the front.
    pub section: String,
    /// Title of the part.
    pub title: String,
    /// What differs.
    pub id: String,
    /// As it was; `None` where it is new.
    pub before: Option<String>,
    /// As it is; `None` where it is gone.
    pub after: Option<String>,
}

impl Comparison {
    /// Whether both editions say the same.
    pub const fn is_empty(&self) -> bool {
        self.front.is_empty() && self.sections.is_empty() && self.items.is_empty() && self.figures.is_empty()
    }
}

/// What differs from the first edition to the second.
pub fn compare(before: &Document, after: &Document) -> Comparison {
    let (old, new) = (Parts::of(before), Parts::of(after));
    Comparison {
        front: changes(&old.front, &new.front),
        sections: changes(&old.sections, &new.sections),
        items: changes(&old.items, &new.items),
        figures: changes(&old.figures, &new.figures),
    }
}

/// What editions are compared by, in the order of reading.
#[derive(Default)]
struct Parts {
    front: Vec<Part>,
    sections: Vec<Part>,
    items: Vec<Part>,
    figures: Vec<Part>,
}

struct Part {
    section: String,
    title: String,
    id: String,
    text: String,
}

impl Parts {
    fn of(document: &Document) -> Self {
        let mut parts = Self::default();
        for fact in &document.front {
            let (title, id) = (fact.label.clone(), fact.id.clone());
            parts.front.push(Part { section: String::new(), title, id, text: plain(&fact.value) });
        }
        for section in document.all_sections() {
            parts.sections.push(part(section, &section.anchor, section.title.clone()));
            section.blocks.iter().for_each(|block| parts.add(section, block));
        }
        parts
    }

    fn add(&mut self, section: &Section, block: &Block) {
        match block {
            Block::List(list) => {
                for item in &list.items {
                    self.add_item(section, item.id.as_deref(), std::slice::from_ref(&item.runs));
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    self.add_item(section, row.id.as_deref(), &row.cells);
                }
            }
            Block::Paragraph { runs } | Block::Note { runs } => self.add_figures(section, runs),
            Block::Picture(_) => {}
        }
    }

    fn add_item(&mut self, section: &Section, id: Option<&str>, cells: &[Vec<Run>]) {
        match id {
            Some(id) => {
                let text = cells.iter().map(|runs| plain(runs)).collect::<Vec<_>>().join(" · ");
                self.items.push(part(section, id, text));
            }
            None => cells.iter().for_each(|runs| self.add_figures(section, runs)),
        }
    }

    fn add_figures(&mut self, section: &Section, runs: &[Run]) {
        for run in runs {
            if let Run::Figure { key, text, .. } = run {
                self.figures.push(part(section, key, text.clone()));
            }
        }
    }
}

fn part(section: &Section, id: &str, text: String) -> Part {
    Part { section: section.anchor.clone(), title: section.title.clone(), id: id.to_owned(), text }
}

/// Where a part stands, what it is, and which of those that share the name.
type Name<'a> = (&'a str, &'a str, usize);

/// Parts with their names, in the order of reading.
fn named(parts: &[Part]) -> Vec<(Name<'_>, &Part)> {
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut all = Vec::new();
    for part in parts {
        let place = seen.entry((&part.section, &part.id)).or_default();
        *place += 1;
        all.push(((part.section.as_str(), part.id.as_str(), *place), part));
    }
    all
}

fn changes(before: &[Part], after: &[Part]) -> Vec<Change> {
    let (old, new) = (named(before), named(after));
    let (was, is): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (old.iter().copied().collect(), new.iter().copied().collect());
    let gone = old.iter().filter(|(name, _)| !is.contains_key(name));
    let change = |&(name, part): &(Name<'_>, &Part)| {
        let text = |side: &BTreeMap<Name<'_>, &Part>| side.get(&name).map(|part| part.text.clone());
        let (before, after) = (text(&was), text(&is));
        let Part { section, title, id, .. } = part;
        let (section, title, id) = (section.clone(), title.clone(), id.clone());
        (before != after).then_some(Change { section, title, id, before, after })
    };
    new.iter().chain(gone).filter_map(change).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fact, Item, Section};

    fn edition(size: &str, items: &[(&str, &str)], figure: &str, more: Option<&str>) -> Document {
        let fact = Fact { id: "size".into(), label: "Size".into(), value: vec![Run::text(size)] };
        let mut section = Section::new("theme-s01", "Tourism");
        section.say(vec![Run::text("There are "), Run::figure("priorities", figure, "/priorities")]);
        let item = |&(id, text): &(&str, &str)| Item { id: Some(id.into()), runs: vec![Run::text(text)] };
        section.list(false, items.iter().map(item).collect());
        let more = more.map(|anchor| Section::new(anchor, anchor.to_uppercase()));
        let sections = std::iter::once(section).chain(more).collect();
        Document { front: vec![fact], sections, ..Document::default() }
    }

    fn told(changes: &[Change]) -> Vec<(&str, Option<&str>, Option<&str>)> {
        changes.iter().map(|one| (one.id.as_str(), one.before.as_deref(), one.after.as_deref())).collect()
    }

    #[test]
    fn what_came_went_and_changed_is_named_with_both_sides() {
        let before = edition("10", &[("05-P01", "spas"), ("05-P02", "wine")], "2", Some("gone"));
        let after = edition("12", &[("05-P01", "spas and lakes"), ("05-P03", "trails")], "3", Some("new"));
        let found = compare(&before, &after);
        assert_eq!(told(&found.front), [("size", Some("10"), Some("12"))]);
        assert_eq!(told(&found.sections), [("new", None, Some("NEW")), ("gone", Some("GONE"), None)]);
        let items = [
            ("05-P01", Some("spas"), Some("spas and lakes")),
            ("05-P03", None, Some("trails")),
            ("05-P02", Some("wine"), None),
        ];
        assert_eq!(told(&found.items), items);
        assert_eq!(told(&found.figures), [("priorities", Some("2"), Some("3"))]);
        assert_eq!(found.items[0].title, "Tourism");
    }

    #[test]
    fn an_edition_differs_in_nothing_from_itself() {
        let edition = edition("10", &[("05-P01", "spas"), ("05-P01", "spas again")], "2", None);
        assert!(compare(&edition, &edition).is_empty());
    }

    #[test]
    fn two_items_of_one_name_are_told_apart() {
        let before = edition("1", &[("x", "a"), ("x", "b")], "1", None);
        let after = edition("1", &[("x", "a"), ("x", "c")], "1", None);
        assert_eq!(told(&compare(&before, &after).items), [("x", Some("b"), Some("c"))]);
    }
}
