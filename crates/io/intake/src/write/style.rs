//! How cells look.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

const INK: u32 = 0x1B_2A_33;
const DEEP: u32 = 0x1F_4E_5F;
const PALE: u32 = 0xE8_F0_F2;
const LINE: u32 = 0xC5_D3_D8;
const QUIET: u32 = 0x5A_6B_73;

fn base() -> Format {
    Format::new().set_font_color(INK).set_text_wrap().set_align(FormatAlign::Top)
}

/// Names of columns.
pub(super) fn header() -> Format {
    base().set_bold().set_font_color(0xFF_FF_FF).set_background_color(DEEP).set_border(FormatBorder::Thin)
}

/// Names of fields.
pub(super) fn name() -> Format {
    base().set_bold().set_background_color(PALE).set_border(FormatBorder::Thin).set_border_color(LINE)
}

/// The number format of text, by its number in ECMA-376.
const AS_TEXT: u8 = 49;

/// A cell to write words in: kept as text, so that no program makes a date of «1.2».
pub(super) fn words() -> Format {
    base().set_num_format_index(AS_TEXT).set_border(FormatBorder::Thin).set_border_color(LINE)
}

/// A cell to write a day in.
pub(super) fn day() -> Format {
    base()
        .set_num_format("dd.mm.yyyy")
        .set_align(FormatAlign::Left)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
}

/// A cell to write a year in.
pub(super) fn year() -> Format {
    base()
        .set_num_format("0")
        .set_align(FormatAlign::Left)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
}

/// Explanations beside fields.
pub(super) fn aside() -> Format {
    base().set_font_color(QUIET).set_italic()
}

/// Running text.
pub(super) fn prose() -> Format {
    base()
}

/// A heading in running text.
pub(super) fn heading(size: u32) -> Format {
    base().set_bold().set_font_size(size).set_font_color(DEEP)
}
