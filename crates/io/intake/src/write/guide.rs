//! The sheet that explains the others. Examples stand here and nowhere else.

use super::fields::{column_name, is_optional, slug};
use super::{items, style};
use crate::vocabulary::{FIELDS, Part, Word, part_name};
use rozum_locale::{Lang, text};
use rust_xlsxwriter::{Worksheet, XlsxError};

const STEPS: usize = 6;

struct Writer<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    lang: Lang,
}

/// Writes the sheet.
pub(super) fn write(sheet: &mut Worksheet, lang: Lang) -> Result<(), XlsxError> {
    sheet.set_name(part_name(Part::Guide, lang))?;
    for (column, width) in [(0, 30.0), (1, 70.0), (2, 60.0)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_screen_gridlines(false).set_landscape().set_print_fit_to_pages(1, 0);
    let mut writer = Writer { sheet, row: 0, lang };
    writer.wide("intake-guide-title", 18)?;
    writer.wide("intake-guide-intro", 0)?;
    for step in 1..=STEPS {
        writer.wide(&format!("intake-guide-step-{step}"), 0)?;
    }
    writer.fields()?;
    for part in [Part::Spheres, Part::Priorities, Part::Tasks] {
        writer.part(part)?;
    }
    writer.wide("intake-guide-other-formats", 0)
}

const fn word_slug(word: Word) -> &'static str {
    match word {
        Word::Label => "label",
        Word::Sphere => "sphere",
        Word::Number => "number",
        Word::Priority => "priority",
        Word::Task => "task",
        Word::Serves => "serves",
        Word::Basis => "basis",
        Word::Place => "place",
        Word::Id => "id",
        _ => "remark",
    }
}

impl Writer<'_> {
    /// A paragraph over all columns; `size` 0 is running text, anything else a heading.
    fn wide(&mut self, id: &str, size: u32) -> Result<(), XlsxError> {
        let format = if size == 0 { style::prose() } else { style::heading(size) };
        let words = text(self.lang, id);
        // Excel does not grow the height of merged cells by itself; 150 letters fit a line.
        let lines = f64::from(u32::try_from(words.chars().count() / 150 + 1).unwrap_or(1));
        self.sheet.set_row_height(self.row, (lines * 16.0).max(f64::from(size) * 1.6))?;
        self.sheet.merge_range(self.row, 0, self.row, 2, &words, &format)?;
        self.row += 1;
        Ok(())
    }

    /// Heading and column names of a table.
    fn table(&mut self, part: Part) -> Result<(), XlsxError> {
        self.row += 1;
        let lang = self.lang;
        self.sheet.write_string_with_format(self.row, 0, part_name(part, lang), &style::heading(13))?;
        self.row += 1;
        for (column, id) in
            [(0, "intake-guide-cell"), (1, "intake-guide-meaning"), (2, "intake-guide-example")]
        {
            self.sheet.write_string_with_format(self.row, column, text(lang, id), &style::header())?;
        }
        self.row += 1;
        Ok(())
    }

    fn line(&mut self, name: &str, explanation: &str, example: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 0, name, &style::name())?;
        self.sheet.write_string_with_format(self.row, 1, text(self.lang, explanation), &style::words())?;
        self.sheet.write_string_with_format(self.row, 2, text(self.lang, example), &style::words())?;
        self.row += 1;
        Ok(())
    }

    fn fields(&mut self) -> Result<(), XlsxError> {
        self.table(Part::Strategy)?;
        for field in FIELDS {
            let mark = if is_optional(field.meaning) { "" } else { " *" };
            let slug = slug(field.meaning);
            let name = format!("{}{mark}", field.name(self.lang));
            self.line(&name, &format!("intake-field-{slug}"), &format!("intake-example-{slug}"))?;
        }
        Ok(())
    }

    fn part(&mut self, part: Part) -> Result<(), XlsxError> {
        self.table(part)?;
        for (word, _) in items::columns(part) {
            let slug = word_slug(*word);
            let name = column_name(*word, self.lang);
            self.line(name, &format!("intake-column-{slug}"), &format!("intake-column-{slug}-example"))?;
        }
        Ok(())
    }
}
