//! What time makes due, the program does by itself: at its start, after each midnight in Kyiv, and when the day of
//! an example was moved.

use crate::{Receipt, Rozum, SubmitError};
use rozum_model::command::SteeringCommand;
use rozum_model::time::Day;
use rozum_model::{Actor, Command};
use std::sync::Arc;
use std::time::Duration;

/// How often the program looks whether a new day has begun. Looking is cheap, and a clock that was set or a machine
/// that slept is no matter.
const LOOK_EVERY: Duration = Duration::from_secs(20);

impl Rozum {
    /// Opens the reviews that time has made due; `None` when none is.
    pub async fn open_due_reviews(&self) -> Result<Option<Receipt>, SubmitError> {
        let command = Command::Steering(SteeringCommand::OpenDueReviews);
        match self.submit(&Actor::System, &command).await {
            Ok(receipt) => Ok(Some(receipt)),
            Err(SubmitError::Refused(refusal)) if refusal.names("no-review-due") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Does so on each day for as long as the system lives. What could not be written is tried again.
    pub async fn open_reviews_daily(self: Arc<Self>) {
        let mut ticks = tokio::time::interval(LOOK_EVERY);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut done = None;
        loop {
            ticks.tick().await;
            done = self.open_once_a_day(done).await;
        }
    }

    /// Opens what is due unless that was done today; the last day on which it was.
    async fn open_once_a_day(&self, done: Option<Day>) -> Option<Day> {
        let today = self.now().kyiv_day();
        if done == Some(today) {
            return done;
        }
        match self.open_due_reviews().await {
            Ok(opened) => {
                if let Some(receipt) = opened {
                    tracing::info!(first = receipt.first, last = receipt.last, "reviews were opened");
                }
                Some(today)
            }
            Err(error) => {
                tracing::error!(%error, "reviews that are due could not be opened");
                done
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rows::samples::{Cue, MONDAY, founding, indicator, noon, registering};
    use rozum_model::Timestamp;
    use std::sync::atomic::{AtomicI64, Ordering};

    static TODAY: AtomicI64 = AtomicI64::new(MONDAY);

    /// Noon of the day that the test has come to.
    fn clock() -> Timestamp {
        noon(TODAY.load(Ordering::SeqCst))
    }

    async fn plays(rozum: &Rozum, cues: Vec<Cue>) {
        for (on, actor, command) in cues {
            TODAY.store(MONDAY + on, Ordering::SeqCst);
            rozum.submit(&actor, &command).await.unwrap();
        }
    }

    fn reviews(rozum: &Rozum) -> usize {
        rozum.snapshot().state.governance.reviews.len()
    }

    #[tokio::test]
    async fn the_program_opens_what_a_day_has_made_due_once() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { data: folder.path().to_owned(), database: None, clock };
        let rozum = Arc::new(Rozum::open(settings).await.unwrap());
        plays(&rozum, founding()).await;
        plays(&rozum, vec![registering(0, indicator())]).await;
        let mut done = None;
        // Until the last day for the second quarter one period alone is without a value.
        for (on, opened) in [(0, 0), (148, 0), (149, 1), (149, 1), (150, 1)] {
            TODAY.store(MONDAY + on, Ordering::SeqCst);
            done = rozum.open_once_a_day(done).await;
            assert_eq!((done, reviews(&rozum)), (Some(clock().kyiv_day()), opened), "{on}");
        }
        let state = &rozum.snapshot().state;
        let review = state.governance.reviews.values().next().unwrap();
        assert_eq!(
            (review.opened.by.clone(), review.opened.day()),
            (Actor::System, noon(MONDAY + 149).kyiv_day())
        );
        assert!(rozum.open_due_reviews().await.unwrap().is_none(), "nothing more is due");
    }
}
