//! Record whether a priority still fits what the country aims at, and what should become of it.

use crate::ground::{LETTERS, letters, reasoned};
use crate::texts::{Field, allowed, compared};
use crate::{Refusal, revision};
use rozum_model::event::Subject;
use rozum_model::relevance::{Aim, Conclusion, Fit, Review, Verdict};
use rozum_model::strategy::ItemId;
use rozum_model::{Event, PriorityId, Reason, State};
use std::sync::Arc;

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    priority: PriorityId,
    review: &Review,
) -> Result<Vec<Event>, Refusal> {
    let named = |reason: Reason| reason.with("priority", priority.to_string());
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Relevance(priority), expected));
    let text = state.item_text(ItemId::Priority(priority));
    if text.is_none() {
        reasons.push(Reason::new("item-unknown").with("item", priority.to_string()));
    }
    verdicts(&review.verdicts, &mut reasons);
    conclusion(review, text, &mut reasons);
    match state.review(priority) {
        // Nothing that was proposed disappears behind something newer.
        Some(current) if current.is_open() => reasons.push(named(Reason::new("proposal-still-open"))),
        Some(current)
            if current.decided.is_none()
                && current.review == *review
                && Some(current.text.as_str()) == text =>
        {
            reasons.push(named(Reason::new("review-unchanged")));
        }
        _ => {}
    }
    Refusal::if_any(reasons)?;
    // Refused above if there is no such priority.
    let strategy_version = state.strategy(priority.region()).map_or(0, |strategy| strategy.current.number);
    let text = text.unwrap_or_default().to_owned();
    Ok(vec![Event::RelevanceReviewed { priority, text, strategy_version, review: Arc::new(review.clone()) }])
}

fn verdicts(all: &[Verdict; 3], reasons: &mut Vec<Reason>) {
    if all.iter().all(|verdict| verdict.fit == Fit::NotJudged) {
        reasons.push(Reason::new("review-judges-nothing"));
    }
    for (aim, verdict) in Aim::ALL.into_iter().zip(all) {
        let of = |reason: Reason| reason.with("aim", aim.code());
        allowed(Field::only("verdict-words"), &verdict.words, reasons);
        let letters = letters(&verdict.words);
        if verdict.fit == Fit::NotJudged {
            if !verdict.words.trim().is_empty() {
                reasons.push(of(Reason::new("verdict-words-without-verdict")));
            }
        } else if letters < LETTERS {
            reasons.push(
                of(Reason::new("verdict-words-too-short")).with("letters", letters).with("least", LETTERS),
            );
        }
    }
}

fn conclusion(review: &Review, text: Option<&str>, reasons: &mut Vec<Reason>) {
    if review.conclusion.proposes() {
        reasoned(Field::only("reason"), &review.reason, reasons);
    } else {
        allowed(Field::only("reason"), &review.reason, reasons);
    }
    let Some(wording) = &review.wording else { return };
    reasoned(Field::only("wording"), wording, reasons);
    if review.conclusion != Conclusion::Amend {
        reasons.push(Reason::new("review-wording-unasked"));
    }
    if text.is_some_and(|text| compared(text) == compared(wording)) {
        reasons.push(Reason::new("review-wording-same"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{accepted, account, judged_by, refused, review, reviewing, with_secretariat};
    use rozum_model::Actor;

    fn found(change: impl FnOnce(&mut Review)) -> Vec<String> {
        let mut review = review();
        change(&mut review);
        refused(&with_secretariat(), &judged_by(), &reviewing("05-P01", review))
    }

    fn kept() -> Review {
        Review { conclusion: Conclusion::Keep, reason: String::new(), wording: None, ..review() }
    }

    #[test]
    fn a_review_is_about_words_and_opens_a_proposal() {
        let state = accepted(&with_secretariat(), &judged_by(), &reviewing("05-P01", review()));
        let reviewed = state.review("05-P01".parse().unwrap()).unwrap();
        assert_eq!((reviewed.text.as_str(), reviewed.strategy_version), ("розвиток туризму", 1));
        assert!(reviewed.is_open());
        assert_eq!(
            refused(&state, &judged_by(), &reviewing("05-P01", kept())),
            ["proposal-still-open priority=05-P01"]
        );
    }

    #[test]
    fn a_review_follows_the_one_before() {
        let state = accepted(&with_secretariat(), &judged_by(), &reviewing("05-P01", kept()));
        let priority = "05-P01".parse().unwrap();
        assert!(!state.review(priority).unwrap().is_open());
        assert_eq!(
            refused(&state, &judged_by(), &reviewing("05-P01", kept())),
            ["review-unchanged priority=05-P01"]
        );
        let state = accepted(&state, &judged_by(), &reviewing("05-P01", review()));
        assert_eq!(
            (state.relevance[&priority].earlier.len(), state.review(priority).unwrap().is_open()),
            (1, true)
        );
    }

    #[test]
    fn verdicts_say_something() {
        assert_eq!(found(|_| ()), [""; 0]);
        let none = |review: &mut Review| {
            review.verdicts = std::array::from_fn(|_| Verdict { fit: Fit::NotJudged, words: String::new() });
        };
        assert_eq!(found(none), ["review-judges-nothing"]);
        assert_eq!(
            found(|r| r.verdicts[1].words = "так".to_owned()),
            ["verdict-words-too-short aim=sustainable-development letters=3 least=15"]
        );
        assert_eq!(
            found(|r| r.verdicts[0].fit = Fit::NotJudged),
            ["verdict-words-without-verdict aim=recovery"]
        );
        assert_eq!(found(|r| r.verdicts[0].words.push('\t')).len(), 1);
    }

    #[test]
    fn a_proposal_says_why_and_other_words_are_other() {
        assert_eq!(found(|r| r.reason.clear()), ["text-empty field=reason number=0"]);
        assert_eq!(found(|r| r.wording = Some("Розвиток  туризму;".to_owned())), ["review-wording-same"]);
        assert_eq!(found(|r| r.conclusion = Conclusion::Discontinue), ["review-wording-unasked"]);
        assert_eq!(found(|r| r.wording = None), [""; 0]);
        let state = with_secretariat();
        assert_eq!(
            refused(&state, &judged_by(), &reviewing("05-P09", review())),
            ["item-unknown item=05-P09"]
        );
    }

    #[test]
    fn only_the_secretariat_of_the_region_reviews() {
        for actor in [Actor::Operator, Actor::Account(account(8))] {
            assert_eq!(
                refused(&with_secretariat(), &actor, &reviewing("05-P01", review())),
                ["only-the-secretariat-reviews region=UA-05"]
            );
        }
    }
}
