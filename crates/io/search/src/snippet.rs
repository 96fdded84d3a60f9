//! The part of a text to show, in pieces that are a match or not.

use rozum_language::Span;
use std::ops::Range;

/// Texts up to this length are shown whole, in bytes (two for a Cyrillic letter).
const WHOLE: usize = 480;
/// Length of what is shown of longer ones, and how much of it stands before the first match.
const WINDOW: usize = 400;
const BEFORE: usize = 80;

/// The text, or the stretch of it where most matches stand together, cut between words.
pub(crate) fn around(text: &str, spans: &[Span]) -> Vec<(String, bool)> {
    if text.len() <= WHOLE {
        return pieces(text, 0..text.len(), spans);
    }
    let matches_from =
        |start: usize| spans.iter().filter(|span| (start..start + WINDOW).contains(&span.start)).count();
    let best = spans.iter().rev().max_by_key(|span| matches_from(span.start));
    let best = best.copied().unwrap_or(Span { start: 0, end: 0 });
    let window = window(text, best);
    let mut shown = pieces(text, window.clone(), spans);
    if window.start > 0 {
        shown.insert(0, ("… ".to_owned(), false));
    }
    if window.end < text.len() {
        shown.push((" …".to_owned(), false));
    }
    shown
}

fn window(text: &str, matched: Span) -> Range<usize> {
    let mut start = text.floor_char_boundary(matched.start.saturating_sub(BEFORE));
    if start > 0 {
        let lead = text.get(start..matched.start).unwrap_or_default();
        start = lead.find(char::is_whitespace).map_or(matched.start, |at| start + at);
        start += text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    }
    let mut end = text.floor_char_boundary((start + WINDOW).min(text.len())).max(matched.end);
    if end < text.len() {
        let tail = text.get(matched.end..end).unwrap_or_default();
        end = tail.rfind(char::is_whitespace).map_or(end, |at| matched.end + at);
    }
    start..end
}

/// The stretch of the text cut at the ends of the spans.
pub(crate) fn pieces(text: &str, stretch: Range<usize>, spans: &[Span]) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut done = stretch.start;
    let mut push = |range: Range<usize>, marked: bool| {
        if let Some(piece) = text.get(range).filter(|piece| !piece.is_empty()) {
            pieces.push((piece.to_owned(), marked));
        }
    };
    for span in spans.iter().filter(|span| span.start >= stretch.start && span.end <= stretch.end) {
        push(done..span.start, false);
        push(span.start..span.end, true);
        done = span.end;
    }
    push(done..stretch.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn short_texts_are_whole() {
        let text = "виробництво молока і сиру";
        let at = text.find("молока").unwrap();
        let span = Span { start: at, end: at + "молока".len() };
        let shown = around(text, &[span]);
        assert_eq!(
            shown,
            [("виробництво ".into(), false), ("молока".into(), true), (" і сиру".into(), false)]
        );
        assert_eq!(around("", &[]), []);
    }

    #[test]
    fn long_texts_show_where_the_match_is() {
        let text = format!("{} молоко {}", "слово ".repeat(200), "інше ".repeat(200));
        let at = text.find("молоко").unwrap();
        let shown = around(&text, &[Span { start: at, end: at + "молоко".len() }]);
        assert_eq!(shown.first(), Some(&("… ".to_owned(), false)));
        assert_eq!(shown.last(), Some(&(" …".to_owned(), false)));
        assert!(shown.contains(&("молоко".to_owned(), true)));
        assert!(shown.iter().map(|(piece, _)| piece.len()).sum::<usize>() < WINDOW + 20);
    }

    proptest! {
        #[test]
        fn pieces_are_the_text(text in any::<String>()) {
            let spans: Vec<_> = rozum_language::words(&text)
                .step_by(2)
                .map(|token| Span { start: token.start, end: token.end })
                .collect();
            let joined: String = pieces(&text, 0..text.len(), &spans).into_iter().map(|(piece, _)| piece).collect();
            prop_assert_eq!(joined, text.as_str());
            around(&text.repeat(30), &spans);
        }
    }
}
