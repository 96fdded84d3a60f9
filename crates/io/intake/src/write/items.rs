//! The sheets of spheres, priorities and tasks: a row for each.

use super::fields::column_name;
use super::{book, style};
use crate::limits::{MAX_ITEMS, MAX_TEXT};
use crate::vocabulary::{Basis, Part, Word, basis_name, part_name};
use rozum_locale::{Lang, text};
use rozum_model::draft::{StrategyDraft, TaskEntry};
use rust_xlsxwriter::{DataValidation, DataValidationRule, Worksheet, XlsxError};

/// Last row that drop-downs are offered in.
#[expect(clippy::cast_possible_truncation, reason = "a small constant")]
const LAST_ROW: u32 = MAX_ITEMS as u32;

const SPHERES: &[(Word, u16)] = &[(Word::Label, 50), (Word::Sphere, 45), (Word::Place, 30)];
const PRIORITIES: &[(Word, u16)] =
    &[(Word::Number, 6), (Word::Priority, 90), (Word::Place, 30), (Word::Note, 40), (Word::Id, 16)];
const TASKS: &[(Word, u16)] = &[
    (Word::Number, 6),
    (Word::Task, 80),
    (Word::Serves, 24),
    (Word::Basis, 22),
    (Word::Place, 30),
    (Word::Note, 40),
    (Word::Id, 16),
];

/// Columns of a sheet in order.
pub(super) fn columns(part: Part) -> &'static [(Word, u16)] {
    match part {
        Part::Spheres => SPHERES,
        Part::Priorities => PRIORITIES,
        _ => TASKS,
    }
}

/// Writes the spheres.
pub(super) fn spheres(sheet: &mut Worksheet, draft: &StrategyDraft, lang: Lang) -> Result<(), XlsxError> {
    head(sheet, Part::Spheres, lang)?;
    sheet.add_data_validation(1, 1, LAST_ROW, 1, &book::a_sphere(lang))?;
    for (row, sphere) in (1..).zip(&draft.content.spheres) {
        line(sheet, row, &[&sphere.label, &book::sphere_name(sphere.sphere, lang), &sphere.place])?;
    }
    Ok(())
}

/// Writes the priorities.
pub(super) fn priorities(sheet: &mut Worksheet, draft: &StrategyDraft, lang: Lang) -> Result<(), XlsxError> {
    head(sheet, Part::Priorities, lang)?;
    sheet.add_data_validation(1, 1, LAST_ROW, 1, &short_enough(lang)?)?;
    for (row, priority) in (1..).zip(&draft.content.priorities) {
        let id = priority.id.map(|id| id.to_string()).unwrap_or_default();
        let note = priority.note.as_deref().unwrap_or_default();
        line(sheet, row, &[&row.to_string(), &priority.verbatim, &priority.place, note, &id])?;
    }
    Ok(())
}

/// Writes the tasks.
pub(super) fn tasks(sheet: &mut Worksheet, draft: &StrategyDraft, lang: Lang) -> Result<(), XlsxError> {
    head(sheet, Part::Tasks, lang)?;
    sheet.add_data_validation(1, 1, LAST_ROW, 1, &short_enough(lang)?)?;
    sheet.add_data_validation(1, 3, LAST_ROW, 3, &book::a_basis(lang)?)?;
    for (row, task) in (1..).zip(&draft.content.tasks) {
        let id = task.id.map(|id| id.to_string()).unwrap_or_default();
        let note = task.note.as_deref().unwrap_or_default();
        let cells =
            [&*row.to_string(), &task.verbatim, &served(task), &bases(task, lang), &task.place, note, &id];
        line(sheet, row, &cells)?;
    }
    Ok(())
}

fn served(task: &TaskEntry) -> String {
    task.links.iter().map(|link| (link.priority + 1).to_string()).collect::<Vec<_>>().join(", ")
}

/// One name if all links are known in the same way, otherwise one for each.
fn bases(task: &TaskEntry, lang: Lang) -> String {
    let all: Vec<Basis> = task.links.iter().map(|link| link.basis).collect();
    let shown = if all.iter().all(|basis| Some(basis) == all.first()) { all.get(..1) } else { Some(&*all) };
    let names = shown.unwrap_or_default().iter().map(|basis| basis_name(*basis, lang));
    names.collect::<Vec<_>>().join(", ")
}

fn head(sheet: &mut Worksheet, part: Part, lang: Lang) -> Result<(), XlsxError> {
    sheet.set_name(part_name(part, lang))?;
    for (column, (word, width)) in (0..).zip(columns(part)) {
        sheet.set_column_width(column, f64::from(*width))?;
        sheet.set_column_format(column, &style::words())?;
        sheet.write_string_with_format(0, column, column_name(*word, lang), &style::header())?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn line(sheet: &mut Worksheet, row: u32, cells: &[&str]) -> Result<(), XlsxError> {
    for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        sheet.write_string_with_format(row, column, *cell, &style::words())?;
    }
    Ok(())
}

fn short_enough(lang: Lang) -> Result<DataValidation, XlsxError> {
    let limit = u32::try_from(MAX_TEXT).unwrap_or(u32::MAX);
    DataValidation::new()
        .allow_text_length(DataValidationRule::LessThanOrEqualTo(limit))
        .set_error_message(text(lang, "intake-keep-short"))
}
