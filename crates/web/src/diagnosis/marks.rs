//! A text with the words marked that caused something.

use crate::frame::Frame;
use rozum_diagnosis::{Finding, Label, Labels, Span};

/// A stretch of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// What they caused; nothing for words that caused nothing.
    pub says: Vec<String>,
}

/// A text in stretches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked {
    /// The stretches in order; together they are the text.
    pub pieces: Vec<Piece>,
    /// What the text as a whole caused.
    pub whole: Vec<String>,
}

/// Marks the words of labels and findings.
pub fn marked(f: &Frame, text: &str, labels: &Labels, findings: &[&Finding]) -> Marked {
    // From the first letter to the last: quotation marks around it belong to no word.
    let first = text.chars().position(char::is_alphanumeric).unwrap_or(0);
    let last = text.chars().count() - text.chars().rev().position(char::is_alphanumeric).unwrap_or(0);
    let is_whole = |start: usize, end: usize| start <= first && end >= last;
    let (whole, mut parts): (Vec<_>, Vec<_>) =
        said(f, labels).into_iter().partition(|(start, end, _)| is_whole(*start, *end));
    // A finding about the whole text stands below it anyway.
    let quoted =
        findings.iter().filter(|finding| !finding.quote.is_empty() && !is_whole(finding.start, finding.end));
    parts.extend(
        quoted.map(|finding| (finding.start, finding.end, rozum_app::diagnosis::title(f.lang, finding.rule))),
    );
    let mut says: Vec<String> = Vec::new();
    for (_, _, word) in whole {
        if !says.contains(&word) {
            says.push(word);
        }
    }
    Marked { pieces: pieces(text, &parts), whole: says }
}

/// Each label's words with what they say.
fn said(f: &Frame, labels: &Labels) -> Vec<(usize, usize, String)> {
    let mut all = Vec::new();
    for label in &labels.spheres {
        let name = format!("{} {}", label.value, f.sphere(label.value));
        add(&mut all, f, labels, label, "diag-label-sphere", &name);
    }
    for label in &labels.divisions {
        add(&mut all, f, labels, label, "diag-label-division", &f.kved(&label.value));
    }
    for label in &labels.groups {
        add(&mut all, f, labels, label, "diag-label-group", &f.kved(&label.value));
    }
    for label in &labels.flags.0 {
        let name = f.named("flag-", label.value.code()).into_owned();
        add(&mut all, f, labels, label, "diag-label-flag", &name);
    }
    all
}

fn add<T>(
    all: &mut Vec<(usize, usize, String)>,
    f: &Frame,
    labels: &Labels,
    label: &Label<T>,
    id: &str,
    name: &str,
) {
    let sure = f.percent_whole(label.confidence);
    let says = f.tv(id, format!("{name} ({sure})")).into_owned();
    let spans = label.spans.iter().filter_map(|&span| labels.spans.get(span));
    all.extend(spans.map(|Span { start, end, .. }| (*start, *end, says.clone())));
}

/// Cuts the text wherever something begins or ends.
fn pieces(text: &str, stretches: &[(usize, usize, String)]) -> Vec<Piece> {
    let letters: Vec<char> = text.chars().collect();
    let mut cuts: Vec<usize> = stretches.iter().flat_map(|(start, end, _)| [*start, *end]).collect();
    cuts.extend([0, letters.len()]);
    cuts.retain(|cut| *cut <= letters.len());
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |ends: &[usize]| {
        let (from, to) = (ends[0], ends[1]);
        let covering = stretches.iter().filter(|(start, end, _)| *start <= from && to <= *end);
        let mut says: Vec<String> = Vec::new();
        for (_, _, word) in covering {
            if !says.contains(word) {
                says.push(word.clone());
            }
        }
        Piece { text: letters[from..to].iter().collect(), says }
    };
    cuts.windows(2).map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_are_the_text() {
        let stretches = [(0, 4, "а".to_owned()), (2, 6, "б".to_owned()), (8, 9, "в".to_owned())];
        let pieces = pieces("сиро й масло", &stretches);
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(text, "сиро й масло");
        let says: Vec<(&str, usize)> =
            pieces.iter().map(|piece| (piece.text.as_str(), piece.says.len())).collect();
        assert_eq!(says, [("си", 1), ("ро", 2), (" й", 1), (" м", 0), ("а", 1), ("сло", 0)]);
        assert_eq!(super::pieces("", &[]), []);
    }
}
