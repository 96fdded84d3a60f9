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

    /// Opens what is due unless that was done today; the last day on which it was done.
    pub async fn open_once_a_day(&self, done: Option<Day>) -> Option<Day> {
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
