//! Tables: heads repeat on each page, rows do not break across pages, the first column is a head too.

use super::links::Links;
use super::text::{escaped, paragraph, run, runs};
use rozum_document::{Align, Column, Row, Table};

/// Width of the text of an upright page and of one on its side, in twentieths of a point.
const UPRIGHT: u32 = 9_406;
const ON_ITS_SIDE: u32 = 14_338;

/// A table with its caption and source; on an upright page a wide one is set smaller.
pub fn table(own: &Table, upright: bool, links: &mut Links) -> String {
    let widths = widths(own, upright);
    let grid: String = widths.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)).collect();
    let many = own.columns.iter().any(|column| column.align == Align::Middle);
    let heads: String = own.columns.iter().zip(&widths).map(|(column, width)| head(column, *width)).collect();
    let rows: String = own
        .rows
        .iter()
        .map(|one| row(one, &own.columns, &widths, many || own.wide && upright, links))
        .collect();
    let caption = escaped(&own.caption);
    let height = if many { r#"<w:trHeight w:val="1700"/>"# } else { "" };
    let source = if own.source.is_empty() { String::new() } else { runs(&own.source, links) };
    format!(
        r#"{}<w:tbl><w:tblPr><w:tblStyle w:val="Data"/><w:tblW w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>{heads}</w:tr>{rows}</w:tbl>{}"#,
        paragraph("Caption", &run(&own.caption, "")),
        widths.iter().sum::<u32>(),
        paragraph("Source", &source)
    )
}

fn widths(own: &Table, upright: bool) -> Vec<u32> {
    let whole = if own.wide && !upright { ON_ITS_SIDE } else { UPRIGHT };
    let shares: u32 = own.columns.iter().map(|column| u32::from(column.share)).sum();
    own.columns.iter().map(|column| whole * u32::from(column.share) / shares.max(1)).collect()
}

/// Heads of many narrow columns stand upright.
fn head(column: &Column, width: u32) -> String {
    let turned = if column.align == Align::Middle { r#"<w:textDirection w:val="btLr"/>"# } else { "" };
    let height = if column.align == Align::Middle { r#"<w:ind w:left="40"/>"# } else { "" };
    format!(
        r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{turned}<w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/>{height}{}</w:pPr>{}</w:p></w:tc>"#,
        if column.align == Align::End { r#"<w:jc w:val="right"/>"# } else { "" },
        run(&column.head, "")
    )
}

fn row(own: &Row, columns: &[Column], widths: &[u32], many: bool, links: &mut Links) -> String {
    let style = if many { "TableSmall" } else { "TableText" };
    let cells: String = own
        .cells
        .iter()
        .zip(columns.iter().zip(widths))
        .map(|(cell, (column, width))| {
            let side = match column.align {
                Align::Start => "left",
                Align::End => "right",
                Align::Middle => "center",
            };
            format!(
                r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{style}"/><w:jc w:val="{side}"/></w:pPr>{}</w:p></w:tc>"#,
                runs(cell, links)
            )
        })
        .collect();
    format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
}
