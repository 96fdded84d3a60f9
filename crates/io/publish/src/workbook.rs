//! A workbook → XLSX: a sheet that tells what it is made from, then a sheet for each table. Numbers are numbers, money is
//! hryvnias with two decimals, days are days; each row ends with the page that it comes from.

use crate::Error;
use rozum_document::{Sheet, SheetRow, Value, Workbook};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Worksheet, XlsxError,
};

/// Digits that a program keeps of a number: what has more is written as text, for it would be changed.
const DIGITS: usize = 15;

/// The workbook as XLSX; links lead to that site, `https://…` without a slash at its end. The same workbook gives the same
/// bytes.
pub fn xlsx(workbook: &Workbook, site: &str) -> Result<Vec<u8>, Error> {
    written(workbook, site).map_err(|error| Error::Workbook(error.to_string()))
}

fn written(workbook: &Workbook, site: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    // The day is a constant, not the clock.
    let properties = DocProperties::new()
        .set_title(&workbook.title)
        .set_comment(&workbook.warning)
        .set_creation_datetime(&ExcelDateTime::from_ymd(2021, 1, 1)?);
    book.set_properties(&properties);
    about(book.add_worksheet(), workbook)?;
    for sheet in &workbook.sheets {
        table(book.add_worksheet(), workbook, sheet, site)?;
    }
    book.save_to_buffer()
}

fn about(out: &mut Worksheet, workbook: &Workbook) -> Result<(), XlsxError> {
    out.set_name(&workbook.about)?;
    out.set_column_width(0, 28.0)?;
    out.set_column_width(1, 90.0)?;
    out.write_string_with_format(0, 0, &workbook.title, &heading())?;
    for (row, (label, value)) in (2..).zip(&workbook.facts) {
        out.write_string_with_format(row, 0, label, &head())?;
        out.write_string_with_format(row, 1, value, &words())?;
    }
    Ok(())
}

fn table(out: &mut Worksheet, workbook: &Workbook, sheet: &Sheet, site: &str) -> Result<(), XlsxError> {
    out.set_name(&sheet.name)?;
    out.write_string_with_format(0, 0, &sheet.caption, &heading())?;
    let mut top = 1;
    if !workbook.warning.is_empty() {
        out.write_string_with_format(1, 0, &workbook.warning, &warning())?;
        top = 2;
    }
    let heads = sheet.heads.iter().chain([&workbook.page]);
    for (column, text) in (0_u16..).zip(heads) {
        out.write_string_with_format(top, column, text, &head())?;
        out.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    for (row, own) in (top + 1..).zip(&sheet.rows) {
        values(out, row, own, site)?;
    }
    out.set_freeze_panes(top + 1, 1)?;
    out.set_landscape();
    out.set_print_fit_to_pages(1, 0);
    out.set_repeat_rows(top, top)?;
    if !workbook.warning.is_empty() {
        out.set_footer(format!("&C{}", workbook.warning.replace('&', "&&")));
    }
    Ok(())
}

fn values(out: &mut Worksheet, row: u32, own: &SheetRow, site: &str) -> Result<(), XlsxError> {
    let mut column = 0;
    for value in &own.values {
        put(out, (row, column), value)?;
        column += 1;
    }
    let address = format!("{site}{}", own.href);
    if site.is_empty() {
        out.write_string_with_format(row, column, &address, &words())?;
    } else {
        out.write_url(row, column, Url::new(address))?;
    }
    Ok(())
}

fn put(out: &mut Worksheet, (row, column): (u32, u16), value: &Value) -> Result<(), XlsxError> {
    match value {
        Value::Missing => {}
        Value::Text(text) => {
            out.write_string_with_format(row, column, text, &words())?;
        }
        Value::Count(count) => number(out, (row, column), &count.to_string(), &plain())?,
        Value::Kopecks(amount) => {
            let hryvnias = format!("{}.{:02}", amount / 100, amount % 100);
            number(out, (row, column), &hryvnias, &money())?;
        }
        Value::Figure(text) => number(out, (row, column), text, &plain())?,
        Value::Day(year, month, day) => {
            match (u16::try_from(*year), u8::try_from(*month), u8::try_from(*day)) {
                (Ok(year @ 1900..), Ok(month), Ok(day)) => {
                    let day = ExcelDateTime::from_ymd(year, month, day)?;
                    out.write_datetime_with_format(row, column, &day, &date())?;
                }
                // Workbooks know no day before 1900.
                _ => {
                    out.write_string_with_format(
                        row,
                        column,
                        format!("{year:04}-{month:02}-{day:02}"),
                        &words(),
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// A decimal figure as a number; as text where a number could not hold all of its digits.
fn number(
    out: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let digits = text.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    match text.parse::<f64>() {
        Ok(value) if digits <= DIGITS && value.is_finite() => {
            out.write_number_with_format(row, column, value, format)?;
        }
        _ => {
            out.write_string_with_format(row, column, text, &words())?;
        }
    }
    Ok(())
}

/// Wide enough for what stands in it, as far as a screen goes.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let longest = sheet.rows.iter().filter_map(|row| row.values.get(column)).map(|value| match value {
        Value::Text(text) => text.chars().count(),
        Value::Kopecks(_) => 16,
        Value::Missing | Value::Count(_) | Value::Figure(_) | Value::Day(..) => 11,
    });
    let head = sheet.heads.get(column).map_or(40, |head| head.chars().count());
    let chars = longest.chain([head]).max().unwrap_or(11).clamp(8, 60);
    f64::from(u32::try_from(chars).unwrap_or(60)) + 2.0
}

const INK: u32 = 0x1B_2A_33;
const DEEP: u32 = 0x1F_4E_5F;
const LINE: u32 = 0xC5_D3_D8;
const ALARM: u32 = 0x8A_1C_1C;

fn base() -> Format {
    Format::new().set_font_color(INK).set_align(FormatAlign::Top)
}

fn cell() -> Format {
    base().set_border(FormatBorder::Thin).set_border_color(LINE)
}

fn words() -> Format {
    cell().set_text_wrap()
}

fn plain() -> Format {
    cell()
}

fn money() -> Format {
    cell().set_num_format("#,##0.00")
}

fn date() -> Format {
    cell().set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left)
}

fn head() -> Format {
    cell().set_bold().set_text_wrap().set_font_color(0xFF_FF_FF).set_background_color(DEEP)
}

fn heading() -> Format {
    base().set_bold().set_font_size(14).set_font_color(DEEP)
}

fn warning() -> Format {
    base().set_bold().set_font_color(ALARM)
}

#[cfg(test)]
mod tests;
