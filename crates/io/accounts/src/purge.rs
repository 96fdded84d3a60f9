//! Forgetting what nobody needs any more.

use crate::draft::DRAFT_KEPT;
use crate::lockout::LOCK_TIME;
use crate::sent::SENT_KEPT;
use crate::session::{IDLE_TIME, LIFE_TIME};
use crate::upload::UPLOAD_KEPT;
use crate::{Accounts, AccountsError};
use rozum_model::Timestamp;

/// Each with the times before which a row is over.
const PURGES: [(&str, &[i64]); 6] = [
    ("DELETE FROM session WHERE opened <= $1 OR last_seen <= $2", &[LIFE_TIME, IDLE_TIME]),
    ("DELETE FROM draft WHERE updated <= $1", &[DRAFT_KEPT]),
    ("DELETE FROM form_draft WHERE updated <= $1", &[DRAFT_KEPT]),
    ("DELETE FROM sent_form WHERE sent <= $1", &[SENT_KEPT]),
    ("DELETE FROM upload WHERE brought <= $1", &[UPLOAD_KEPT]),
    ("DELETE FROM attempt WHERE last <= $1", &[LOCK_TIME]),
];

impl Accounts {
    /// Removes sessions that are over, drafts that nobody saved for 90 days, numbers of forms sent a day ago, who
    /// brought a file 90 days ago, and failures that no longer count.
    pub async fn purge(&self, now: Timestamp) -> Result<(), AccountsError> {
        for (sql, times) in PURGES {
            let query =
                times.iter().fold(sqlx::query(sql), |query, time| query.bind(now.as_microsecond() - time));
            query.execute(&self.pool).await?;
        }
        Ok(())
    }
}
