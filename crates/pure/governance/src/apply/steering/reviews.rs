//! Effects on reviews; `None` where an event does not follow.

use rozum_model::event::SteeringEvent as Fact;
use rozum_model::governance::{
    Cause, Governance, Mark, NamedCause, ReturnedDecision, ReviewId, ReviewStage, StageReview,
};
use std::sync::Arc;

pub(super) fn effect(governance: &mut Governance, mark: &Mark, event: Fact) -> Option<()> {
    let (id, change) = match event {
        Fact::ReviewOpened { review, about, causes, due } => {
            let open = governance.reviews_of(about).any(StageReview::is_open);
            let id = (!open && next(governance, review)).then_some(review)?;
            let (causes, opened) = (named(causes, mark), mark.clone());
            let (returned, stage) = (Vec::new(), ReviewStage::Open);
            let review = StageReview { id, about, causes, due, opened, returned, stage };
            governance.reviews.insert(id, Arc::new(review));
            return Some(());
        }
        Fact::ReviewWidened { review, .. }
        | Fact::ReviewDecisionProposed { review, .. }
        | Fact::ReviewDecisionConfirmed { review, .. }
        | Fact::ReviewDecisionReturned { review, .. }
        | Fact::ReviewCompleted { review, .. } => (review, event),
        _ => return None,
    };
    let mut review = governance.stage_review(id)?.clone();
    changed(&mut review, mark, change)?;
    governance.reviews.insert(id, Arc::new(review));
    Some(())
}

/// Whether the number follows on the last one of the region.
fn next(governance: &Governance, id: ReviewId) -> bool {
    let all = ReviewId::new(id.region(), 0)..=ReviewId::new(id.region(), u16::MAX);
    let last = governance.reviews.range(all).next_back().map_or(0, |(id, _)| id.number());
    last.checked_add(1) == Some(id.number())
}

fn named(causes: Vec<Cause>, mark: &Mark) -> Vec<NamedCause> {
    causes.into_iter().map(|cause| NamedCause { cause, named: mark.clone() }).collect()
}

fn changed(review: &mut StageReview, mark: &Mark, event: Fact) -> Option<()> {
    let mark = mark.clone();
    review.stage = match (review.stage.clone(), event) {
        (
            stage @ (ReviewStage::Open | ReviewStage::Proposed { .. }),
            Fact::ReviewWidened { causes, due, .. },
        ) => {
            review.causes.extend(named(causes, &mark));
            review.due = due.unwrap_or(review.due);
            stage
        }
        (ReviewStage::Open, Fact::ReviewDecisionProposed { proposal, .. }) => {
            ReviewStage::Proposed { proposal: *proposal, proposed: mark }
        }
        (ReviewStage::Proposed { proposal, proposed }, Fact::ReviewDecisionConfirmed { body, .. }) => {
            ReviewStage::Decided { proposal, proposed, body, confirmed: mark }
        }
        (ReviewStage::Proposed { proposal, proposed }, Fact::ReviewDecisionReturned { body, reason, .. }) => {
            review.returned.push(ReturnedDecision { proposal, proposed, body, reason, returned: mark });
            ReviewStage::Open
        }
        (
            ReviewStage::Decided { proposal, proposed, body, confirmed },
            Fact::ReviewCompleted { done, words, .. },
        ) if proposal.until.is_some() => {
            ReviewStage::Completed { proposal, proposed, body, confirmed, done, words, completed: mark }
        }
        _ => return None,
    };
    Some(())
}
