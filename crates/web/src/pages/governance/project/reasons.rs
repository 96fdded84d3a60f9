//! Reasons in short, for the list of what happened; in full they stand where the step leads.

use rozum_model::governance::{Ballot, Choice, Finding, Ground, Opinion, Outcome};

/// Letters of a reason in short.
const LONG: usize = 240;

/// The beginning of a text, up to the end of a word; `None` of an empty one.
pub fn short(text: &str) -> Option<String> {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(LONG) else {
        return (!text.is_empty()).then(|| text.to_owned());
    };
    let whole = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    Some(format!("{}…", text[..whole].trim_end_matches([',', ';', ':', '.', '–', ' '])))
}

/// What was found not to be met, or the first finding when all is.
pub fn of_screening(findings: &[Finding]) -> &str {
    let unmet = findings.iter().find(|finding| !finding.met);
    unmet.or_else(|| findings.first()).map_or("", |finding| finding.reason.as_str())
}

/// What the first of those said whose side prevailed.
pub fn of_vote(ballots: &[Ballot], outcome: Outcome) -> Option<String> {
    ballots.iter().find_map(|ballot| said(&ballot.opinion, outcome)).and_then(short)
}

fn said(opinion: &Opinion, outcome: Outcome) -> Option<&str> {
    match (opinion, outcome) {
        (Opinion::Group { choice, reasons }, Outcome::Group { proposed }) => {
            let prevailed = if proposed { Choice::For } else { Choice::Against };
            reasons.first().filter(|_| *choice == prevailed).map(String::as_str)
        }
        (Opinion::Council { verdict, reason, .. }, Outcome::Council(decided)) if *verdict == decided => {
            Some(reason)
        }
        _ => None,
    }
}

/// What a case was opened for.
pub fn of_ground(ground: &Ground) -> &str {
    match ground {
        Ground::Indicator(citation) | Ground::Risk { citation, .. } => &citation.indicator,
        Ground::Complaint(document) | Ground::Media(document) | Ground::Authority(document) => {
            &document.title
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reason_ends_with_a_word() {
        assert_eq!(short("  "), None);
        assert_eq!(short(" why ").as_deref(), Some("why"));
        let long = format!("{}, end", "слово ".repeat(60).trim_end());
        let told = short(&long).unwrap();
        assert!(told.ends_with("слово…") && told.chars().count() <= LONG + 1, "{told}");
        assert_eq!(short(&"я".repeat(300)).unwrap().chars().count(), LONG + 1);
    }
}
