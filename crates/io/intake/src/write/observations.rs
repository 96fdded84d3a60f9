//! The workbook for a table of observations. Columns and fields have the same names in both languages:
//! they are what the command line and a header file call them.

use super::{WriteError, style};
use rozum_locale::{Lang, text};
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Formula, Workbook, Worksheet, XlsxError,
};

/// Columns of the sheet of figures.
const COLUMNS: &[(&str, f64)] = &[("region", 28.0), ("activity", 28.0), ("time", 12.0), ("value", 16.0)];

/// Fields of the sheet about them; those with a star are needed.
const FIELDS: &[(&str, bool)] = &[
    ("title.uk", true),
    ("title.en", true),
    ("concept.uk", true),
    ("concept.en", true),
    ("unit.name.uk", true),
    ("unit.name.en", true),
    ("unit.scale", false),
    ("axis", true),
    ("kind", true),
    ("source.title", true),
    ("source.publisher", true),
    ("source.url", false),
    ("licence.uk", true),
    ("licence.en", true),
    ("vintage.period", true),
    ("vintage.retrieved", false),
    ("completeness.uk", true),
    ("completeness.en", true),
    ("notes.uk", false),
    ("notes.en", false),
    ("expected.regions", false),
    ("expected.activities", false),
    ("totals.region", false),
    ("totals.activity", false),
];

/// Steps of the explanation.
const STEPS: usize = 5;

pub(super) fn write(lang: Lang) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    // The same workbook gives the same bytes: the day is a constant, not the clock.
    let properties = DocProperties::new()
        .set_title(text(lang, "observations-template-title"))
        .set_creation_datetime(&ExcelDateTime::from_ymd(2021, 1, 1)?);
    book.set_properties(&properties);
    data(book.add_worksheet(), lang)?;
    about(book.add_worksheet(), lang)?;
    Ok(book.save_to_buffer()?)
}

fn data(sheet: &mut Worksheet, lang: Lang) -> Result<(), XlsxError> {
    sheet.set_name(text(lang, "observations-template-data"))?;
    for (column, (name, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, *width)?;
        sheet.write_string_with_format(0, column, *name, &style::header())?;
        sheet.insert_note(0, column, &note(name, lang))?;
    }
    // Codes such as 10.10 are text; figures stay figures.
    for column in 0..3 {
        sheet.set_column_format(column, &style::words())?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn note(name: &str, lang: Lang) -> rust_xlsxwriter::Note {
    let words = text(lang, &format!("observations-column-{name}"));
    rust_xlsxwriter::Note::new(words).add_author_prefix(false).set_width(320).set_height(120)
}

fn about(sheet: &mut Worksheet, lang: Lang) -> Result<(), XlsxError> {
    sheet.set_name(text(lang, "observations-template-about"))?;
    for (column, width) in [(0, 22.0), (1, 60.0), (2, 80.0)] {
        sheet.set_column_width(column, width)?;
    }
    for (column, id) in [(0, "field"), (1, "value"), (2, "meaning")] {
        let name = text(lang, &format!("observations-about-{id}"));
        sheet.write_string_with_format(0, column, name, &style::header())?;
    }
    for (row, (field, needed)) in (1..).zip(FIELDS) {
        let mark = if *needed { " *" } else { "" };
        sheet.write_string_with_format(row, 0, format!("{field}{mark}"), &style::name())?;
        sheet.write_blank(row, 1, &style::words())?;
        let id = field.replace(".uk", "").replace(".en", "").replace('.', "-");
        sheet.write_string_with_format(row, 2, meaning(field, &id, lang), &style::aside())?;
        if let Some(choices) = choices(field) {
            sheet.add_data_validation(row, 1, row, 1, &one_of(choices))?;
        }
    }
    let below = u32::try_from(FIELDS.len() + 2).unwrap_or_default();
    for (row, step) in (below..).zip(1..=STEPS) {
        let words = text(lang, &format!("observations-step-{step}"));
        sheet.merge_range(row, 0, row, 2, &words, &style::prose())?;
        sheet.set_row_height(row, 32)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// What a field means, and in which language its words are.
fn meaning(field: &str, id: &str, lang: Lang) -> String {
    let words = text(lang, &format!("observations-field-{id}"));
    let tongue = match field.rsplit_once('.') {
        Some((_, "uk")) => text(lang, "observations-in-ukrainian"),
        Some((_, "en")) => text(lang, "observations-in-english"),
        _ => return words.into_owned(),
    };
    format!("{words} {tongue}")
}

fn choices(field: &str) -> Option<&'static [&'static str]> {
    match field {
        "axis" => Some(&["activity", "indicator"]),
        "kind" => Some(&["official", "transcribed", "proxy", "synthetic"]),
        _ => None,
    }
}

fn one_of(choices: &[&str]) -> DataValidation {
    let list = Formula::new(format!("\"{}\"", choices.join(",")));
    DataValidation::new().allow_list_formula(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observations::{Columns, ReadOptions, Source, read};

    #[test]
    fn each_field_is_explained_in_both_languages() {
        for lang in [Lang::Uk, Lang::En] {
            for (field, _) in FIELDS {
                let id = field.replace(".uk", "").replace(".en", "").replace('.', "-");
                let words = meaning(field, &id, lang);
                assert!(words.contains(' ') && !words.contains("observations-field"), "{field}: {words}");
            }
        }
        assert_eq!(write(Lang::Uk).unwrap(), write(Lang::Uk).unwrap());
    }

    #[test]
    fn the_columns_are_those_that_are_read() {
        let bytes = write(Lang::Uk).unwrap();
        let source = Source::Bytes { name: "template.xlsx", bytes: &bytes };
        let columns = Columns::long("region", "activity", "value").with_time("time");
        let read = read(source, &columns, &ReadOptions::default(), &mut |_| ()).unwrap();
        assert_eq!((read.rows, read.bad_rows), (0, 0));
    }
}
