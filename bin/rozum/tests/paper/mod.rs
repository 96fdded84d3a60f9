//! Documents on paper, read back.

use hayro_syntax::Pdf;

/// Numbers of pages on which nothing stands but what every page has at its foot: it is no part of the tagged text.
pub fn empty_pages(pdf: Vec<u8>) -> Vec<usize> {
    let pdf = Pdf::new(pdf).unwrap();
    let says = |content: &[u8]| content.windows(5).any(|word| word == b"/MCID");
    let pages = pdf.pages().iter().enumerate();
    pages.filter(|(_, page)| !page.page_stream().is_some_and(says)).map(|(place, _)| place + 1).collect()
}
