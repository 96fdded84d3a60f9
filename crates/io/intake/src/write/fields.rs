//! The sheet about the strategy as a whole: name, value, explanation.

use super::{book, style};
use crate::vocabulary::{COLUMNS, FIELDS, Field, Part, Word, part_name};
use rozum_locale::{Lang, text};
use rozum_model::draft::StrategyDraft;
use rozum_model::time::Day;
use rust_xlsxwriter::{DataValidation, DataValidationRule, ExcelDateTime, Format, Worksheet, XlsxError};

/// What a value is, and so how its cell behaves.
enum Cell {
    Words(Option<String>),
    Day(Option<Day>),
    Year(Option<i16>),
    Region(Option<&'static str>),
}

/// Name of a column in the template.
pub(super) fn column_name(word: Word, lang: Lang) -> &'static str {
    COLUMNS.iter().find(|column| column.meaning == word).map_or("", |column| column.name(lang))
}

/// Message id of a field: `intake-field-…` explains, `intake-example-…` shows.
pub(super) const fn slug(field: Field) -> &'static str {
    match field {
        Field::Region => "region",
        Field::Title => "title",
        Field::DocumentTitle => "document-title",
        Field::Publisher => "publisher",
        Field::Url => "url",
        Field::Act => "act",
        Field::ActFrom => "act-from",
        Field::ActTo => "act-to",
        Field::PeriodFrom => "period-from",
        Field::PeriodTo => "period-to",
        Field::EffectiveFrom => "effective-from",
        Field::Reason => "reason",
        Field::Note => "note",
    }
}

/// A field that may stay empty.
pub(super) const fn is_optional(field: Field) -> bool {
    matches!(field, Field::Publisher | Field::Url | Field::ActTo | Field::Note)
}

/// Writes the sheet.
pub(super) fn write(sheet: &mut Worksheet, draft: &StrategyDraft, lang: Lang) -> Result<(), XlsxError> {
    sheet.set_name(part_name(Part::Strategy, lang))?;
    for (column, (word, width)) in
        [(Word::Field, 30), (Word::Value, 60), (Word::Aside, 70)].into_iter().enumerate()
    {
        let column = u16::try_from(column).unwrap_or_default();
        sheet.write_string_with_format(0, column, column_name(word, lang), &style::header())?;
        sheet.set_column_width(column, width)?;
    }
    for (row, field) in (1..).zip(FIELDS) {
        let mark = if is_optional(field.meaning) { "" } else { " *" };
        sheet.write_string_with_format(row, 0, format!("{}{mark}", field.name(lang)), &style::name())?;
        value(sheet, row, &cell(field.meaning, draft, lang), lang)?;
        let explained = text(lang, &format!("intake-field-{}", slug(field.meaning)));
        sheet.write_string_with_format(row, 2, explained, &style::aside())?;
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn cell(field: Field, draft: &StrategyDraft, lang: Lang) -> Cell {
    let regime = draft.regime.as_ref();
    let document = &draft.document;
    match field {
        Field::Region => {
            let region = draft.region.and_then(rozum_reference::regions::region);
            Cell::Region(region.map(|region| book::region_name(region, lang)))
        }
        Field::Title => Cell::Words(draft.title.clone()),
        Field::DocumentTitle => Cell::Words(Some(document.title.clone())),
        Field::Publisher => Cell::Words(document.publisher.clone()),
        Field::Url => Cell::Words(document.url.clone()),
        Field::Act => Cell::Words(regime.map(|regime| regime.act.clone())),
        Field::ActFrom => Cell::Day(regime.map(|regime| regime.effective_from)),
        Field::ActTo => Cell::Day(regime.and_then(|regime| regime.effective_to)),
        Field::PeriodFrom => Cell::Year(draft.period.map(|period| period.from)),
        Field::PeriodTo => Cell::Year(draft.period.map(|period| period.to)),
        Field::EffectiveFrom => Cell::Day(draft.effective_from),
        Field::Reason => Cell::Words(draft.reason.clone()),
        Field::Note => Cell::Words(draft.note.clone()),
    }
}

fn value(sheet: &mut Worksheet, row: u32, cell: &Cell, lang: Lang) -> Result<(), XlsxError> {
    match cell {
        Cell::Words(words) => put(sheet, row, words.as_deref(), &style::words())?,
        Cell::Region(name) => {
            put(sheet, row, *name, &style::words())?;
            sheet.add_data_validation(row, 1, row, 1, &book::a_region(lang))?;
        }
        Cell::Day(day) => {
            let format = style::day();
            match day.map(excel_day) {
                Some(Some(date)) => drop(sheet.write_datetime_with_format(row, 1, &date, &format)?),
                // Before 1900 spreadsheets know no days.
                Some(None) => put(sheet, row, day.map(|day| day.to_string()).as_deref(), &style::words())?,
                None => drop(sheet.write_blank(row, 1, &format)?),
            }
            let (first, last) =
                (ExcelDateTime::from_ymd(1991, 1, 1)?, ExcelDateTime::from_ymd(2200, 12, 31)?);
            let rule = DataValidation::new().allow_date(DataValidationRule::Between(first, last));
            sheet.add_data_validation(row, 1, row, 1, &explained(rule, "intake-choose-day", lang)?)?;
        }
        Cell::Year(year) => {
            let format = style::year();
            match year {
                Some(year) => drop(sheet.write_number_with_format(row, 1, *year, &format)?),
                None => drop(sheet.write_blank(row, 1, &format)?),
            }
            let rule = DataValidation::new().allow_whole_number(DataValidationRule::Between(1990, 2100));
            sheet.add_data_validation(row, 1, row, 1, &explained(rule, "intake-choose-year", lang)?)?;
        }
    }
    Ok(())
}

fn explained(rule: DataValidation, id: &str, lang: Lang) -> Result<DataValidation, XlsxError> {
    rule.set_error_message(text(lang, id))
}

fn put(sheet: &mut Worksheet, row: u32, words: Option<&str>, format: &Format) -> Result<(), XlsxError> {
    match words.filter(|words| !words.is_empty()) {
        Some(words) => drop(sheet.write_string_with_format(row, 1, words, format)?),
        None => drop(sheet.write_blank(row, 1, format)?),
    }
    Ok(())
}

fn excel_day(day: Day) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, day.month().unsigned_abs(), day.day().unsigned_abs()).ok()
}
