//! The workbook: its sheets in order, and the lists behind the drop-downs.

use super::{WriteError, fields, guide, items};
use crate::vocabulary::{Basis, Part, basis_name, no_sphere_name, part_name};
use rozum_locale::Lang;
use rozum_model::draft::StrategyDraft;
use rozum_reference::regions::REGIONS;
use rozum_reference::spheres::{SPHERES, sphere};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Formula, Workbook, XlsxError,
};

/// Writes the workbook.
pub(super) fn write(draft: &StrategyDraft, lang: Lang) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    // The same draft gives the same bytes: the day is a constant, not the clock.
    let properties = DocProperties::new()
        .set_title(rozum_locale::text(lang, "intake-guide-title"))
        .set_creation_datetime(&ExcelDateTime::from_ymd(2021, 1, 1)?);
    book.set_properties(&properties);
    guide::write(book.add_worksheet(), lang)?;
    fields::write(book.add_worksheet(), draft, lang)?;
    items::spheres(book.add_worksheet(), draft, lang)?;
    items::priorities(book.add_worksheet(), draft, lang)?;
    items::tasks(book.add_worksheet(), draft, lang)?;
    lists(&mut book, lang)?;
    Ok(book.save_to_buffer()?)
}

/// Name of a region in a drop-down.
pub(super) fn region_name(region: &rozum_reference::regions::Region, lang: Lang) -> &'static str {
    lang.pick(region.name_uk, region.name_en)
}

/// Name of a sphere in a drop-down: its code makes it certain, its name readable.
pub(super) fn sphere_name(id: Option<rozum_model::SphereId>, lang: Lang) -> String {
    id.map_or_else(
        || no_sphere_name(lang).to_owned(),
        |id| format!("{id} {}", lang.pick(sphere(id).name_uk, sphere(id).name_en)),
    )
}

/// Drop-down lists hold at most 255 characters in themselves, so the long ones stand in a hidden
/// sheet.
fn lists(book: &mut Workbook, lang: Lang) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(part_name(Part::Lists, lang))?;
    for (row, region) in (0..).zip(REGIONS) {
        sheet.write_string(row, 0, region_name(region, lang))?;
    }
    let spheres = SPHERES.iter().map(|sphere| Some(sphere.id)).chain([None]);
    for (row, id) in (0..).zip(spheres) {
        sheet.write_string(row, 1, sphere_name(id, lang))?;
    }
    sheet.set_hidden(true);
    Ok(())
}

fn from_list(column: char, length: usize, lang: Lang) -> DataValidation {
    let list = format!("='{}'!${column}$1:${column}${length}", part_name(Part::Lists, lang));
    DataValidation::new().allow_list_formula(Formula::new(list))
}

/// One of the regions.
pub(super) fn a_region(lang: Lang) -> DataValidation {
    from_list('A', REGIONS.len(), lang)
}

/// One of the 17 spheres, or none.
pub(super) fn a_sphere(lang: Lang) -> DataValidation {
    from_list('B', SPHERES.len() + 1, lang)
}

/// How a link is known. Several, one for each priority, may be typed too.
pub(super) fn a_basis(lang: Lang) -> Result<DataValidation, XlsxError> {
    let names = [Basis::Stated, Basis::Judged].map(|basis| basis_name(basis, lang));
    let validation = DataValidation::new().allow_list_strings(&names)?;
    Ok(validation.set_error_style(DataValidationErrorStyle::Information))
}
