//! Small bars inside table cells. The figures stand in the neighbouring cells, so screen readers skip them.

use std::fmt::Write as _;

const WIDTH: u32 = 144;

/// Two bars under one another on the same scale: as the source prints (`bars-source`, above) and as Rozum
/// counts (`bars-own`, below). `most` is the greatest value of the whole column.
pub fn pair(source: u32, own: u32, most: u32) -> String {
    let mut svg = opened(22);
    bar(&mut svg, "bars-source", 2, source, most);
    bar(&mut svg, "bars-own", 12, own, most);
    svg.push_str("</svg>");
    svg
}

/// One bar of Rozum's own figure.
pub fn single(value: u32, most: u32) -> String {
    let mut svg = opened(22);
    bar(&mut svg, "bars-own", 7, value, most);
    svg.push_str("</svg>");
    svg
}

/// A small sample for the key above a table, `bars-source` or `bars-own`.
pub fn key(class: &'static str) -> String {
    format!(
        r#"<svg viewBox="0 0 24 8" aria-hidden="true"><rect class="{class}" width="24" height="8"/></svg>"#
    )
}

fn opened(height: u32) -> String {
    format!(r#"<svg class="bars" viewBox="0 0 {WIDTH} {height}" aria-hidden="true">"#)
}

fn bar(svg: &mut String, class: &str, y: u32, value: u32, most: u32) {
    let wide = u64::from(value.min(most)) * u64::from(WIDTH) / u64::from(most.max(1));
    // Writing to a string cannot fail.
    let _ = write!(
        svg,
        r#"<rect class="bars-rest" y="{y}" width="{WIDTH}" height="8"/><rect class="{class}" y="{y}" width="{wide}" height="8"/>"#
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_seen_to_differ() {
        insta::assert_snapshot!(pair(7, 4, 15));
    }

    #[test]
    fn an_empty_column_does_not_divide_by_nothing() {
        assert!(single(0, 0).contains(r#"width="0""#));
        assert!(single(9, 3).contains(r#"class="bars-own" y="7" width="144""#));
    }
}
