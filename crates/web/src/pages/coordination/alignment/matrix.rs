//! One list as a matrix: regions, or the priorities of one region, by its items.

use crate::frame::Frame;
use rozum_app::rows::PolicyListRow;
use rozum_coordination::alignment::{Alignment, Item, Mark, Strength, lists};
use rozum_model::{PriorityId, RegionIso};

/// A matrix of one list.
pub struct Matrix {
    pub list: PolicyListRow,
    /// Items: id, a short name, the title.
    pub items: Vec<(&'static str, &'static str, &'static str)>,
    pub rows: Vec<Row>,
}

/// A region, or a priority of the chosen one.
pub struct Row {
    pub title: String,
    pub href: String,
    /// `None` where nothing speaks for the item.
    pub cells: Vec<Option<Cell>>,
}

/// What speaks for an item.
pub struct Cell {
    /// The number of priorities that do; of one priority a mark.
    pub shown: String,
    pub class: &'static str,
    /// In words, for those who do not see the mark.
    pub says: String,
    pub href: String,
}

impl Matrix {
    pub fn of(f: &Frame, all: &Alignment, list: PolicyListRow, region: Option<RegionIso>) -> Self {
        let items: &'static [Item] =
            lists().iter().find(|own| own.id == list.id).map_or(&[], |own| &own.items);
        let marks: Vec<&Mark> = all.marks.iter().filter(|mark| mark.list.id == list.id).collect();
        let rows = match region {
            None => of_regions(f, all, &list, &marks, items),
            Some(region) => of_priorities(f, all, &marks, items, region),
        };
        let titles = items.iter().map(|item| {
            let pick = |uk, en| f.lang.pick(uk, en);
            (item.id, pick(item.short_uk, item.short_en), pick(item.title_uk, item.title_en))
        });
        Self { items: titles.collect(), rows, list }
    }
}

fn of_regions(
    f: &Frame,
    all: &Alignment,
    list: &PolicyListRow,
    marks: &[&Mark],
    items: &'static [Item],
) -> Vec<Row> {
    let mut regions: Vec<RegionIso> = all.priorities.iter().map(|(region, _)| *region).collect();
    regions.dedup();
    let row = |region: RegionIso| {
        let href = format!("/coordination/alignment?region={region}&list={}", list.id);
        let cell = |item: &Item| {
            let own = marks.iter().filter(|mark| mark.region == region && mark.item == item);
            counted(f, own.map(|mark| mark.strength), format!("{href}#{}", list.id))
        };
        let cells = items.iter().map(cell).collect();
        Row {
            title: f.region(region).into_owned(),
            href: format!("/coordination/alignment?region={region}"),
            cells,
        }
    };
    regions.into_iter().map(row).collect()
}

fn counted(f: &Frame, own: impl Iterator<Item = Strength>, href: String) -> Option<Cell> {
    let (mut named, mut implied) = (0_usize, 0_usize);
    own.for_each(|strength| match strength {
        Strength::Named => named += 1,
        Strength::Implied => implied += 1,
    });
    let says = [("aln-says-named", named), ("aln-says-implied", implied)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| f.count(id, count).into_owned())
        .collect::<Vec<_>>()
        .join(", ");
    let class = if named > 0 { "named" } else { "implied" };
    (named + implied > 0).then(|| Cell { shown: (named + implied).to_string(), class, says, href })
}

fn of_priorities(
    f: &Frame,
    all: &Alignment,
    marks: &[&Mark],
    items: &'static [Item],
    region: RegionIso,
) -> Vec<Row> {
    let own = all.priorities.iter().filter(|(of, _)| *of == region).map(|(_, id)| *id);
    let row = |id: PriorityId| {
        let cell = |item: &Item| {
            let mark = marks.iter().find(|mark| mark.priority == id && mark.item == item)?;
            let words: Vec<String> =
                mark.grounds.iter().map(|ground| format!("«{}»", ground.quote)).collect();
            let strength = f.named("aln-strength-", mark.strength.code());
            Some(Cell {
                shown: if mark.strength == Strength::Named { "●" } else { "○" }.to_owned(),
                class: mark.strength.code(),
                says: format!("{strength}: {}", words.join(", ")),
                href: format!("#{}-{}-{id}", mark.list.id, mark.item.id),
            })
        };
        Row {
            title: id.to_string(),
            href: format!("/priorities/{id}"),
            cells: items.iter().map(cell).collect(),
        }
    };
    own.map(row).collect()
}
