//! Writing: one command, one transaction, one checkpoint.

use crate::database::signed;
use crate::tile::MAX_BODY;
use crate::{AppendError, Checkpoint, Frontier, Hash, Journal, JournalError};
use rozum_model::Reason;
use sqlx::{Any, AssertSqlSafe, Transaction};
use std::fmt::Write as _;
use std::time::Duration;

/// An event on its way into the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// What it is about, as in the body.
    pub subject: String,
    /// Revision of the subject that it makes, as in the body.
    pub revision: u64,
    /// The leaf: JSON of [`rozum_model::Recorded`], at most [`MAX_BODY`] bytes.
    pub bytes: Vec<u8>,
}

/// Events are written and will stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// Sequence number of the first of them.
    pub first: u64,
    /// The checkpoint that closes them.
    pub checkpoint: Checkpoint,
}

/// Rows per statement: five parameters each, far below what either database takes.
const ROWS: usize = 500;
/// Tries when the database asks to try again.
const TRIES: u32 = 5;

/// The checkpoint goes in only when the journal ends exactly where the writer thinks. Two writers that
/// both see this meet at the primary key of their first event.
const CHECKPOINT: &str = "INSERT INTO checkpoint (size, root, note) SELECT $1, $2, $3 \
     WHERE (SELECT COALESCE(MAX(size), 0) FROM checkpoint) = $4 \
     AND (SELECT COALESCE(MAX(seq) + 1, 0) FROM event) = $4";

impl Journal {
    /// Appends the events of one command together with their leaves and one signed checkpoint, or
    /// nothing at all. When it returns, they are on disk.
    ///
    /// `expected` is the size that the command was decided on; the first event gets that number.
    pub async fn append(&self, expected: u64, bodies: Vec<Body>) -> Result<Appended, AppendError> {
        check(expected, &bodies)?;
        let _turn = self.turn.lock().await;
        if self.known().tree.size() != expected {
            self.catch_up().await?;
        }
        let mut frontier = self.known().tree.frontier().clone();
        if frontier.size() != expected {
            return Err(AppendError::Conflict { expected });
        }
        let leaves: Vec<Hash> = bodies.iter().map(|body| Hash::leaf(&body.bytes)).collect();
        frontier.extend(leaves.iter().copied());
        let checkpoint = self.close_with(&frontier);
        self.write_patiently(expected, &bodies, &leaves, &checkpoint).await?;
        let mut known = self.known_mut();
        known.tree.extend(leaves);
        known.origin.get_or_insert_with(|| checkpoint.origin.clone());
        Ok(Appended { first: expected, checkpoint })
    }

    fn close_with(&self, frontier: &Frontier) -> Checkpoint {
        let signer = self.signer();
        let known = self.known();
        let origin = known.origin.as_deref().unwrap_or(signer.public_key().name());
        Checkpoint::sign(origin, frontier.size(), frontier.root(), &signer)
    }

    /// A distributed database may ask to run a transaction again; a busy one is worth a short wait.
    async fn write_patiently(
        &self,
        expected: u64,
        bodies: &[Body],
        leaves: &[Hash],
        checkpoint: &Checkpoint,
    ) -> Result<(), AppendError> {
        for pause in 1..=TRIES {
            let Err(error) = self.write(expected, bodies, leaves, checkpoint).await else { return Ok(()) };
            match error {
                AppendError::Journal(JournalError::Database(error)) if again(&error) => {}
                AppendError::Journal(JournalError::Database(error)) if taken(&error) => {
                    return Err(AppendError::Conflict { expected });
                }
                error => return Err(error),
            }
            tokio::time::sleep(Duration::from_millis(u64::from(10 * pause))).await;
        }
        Err(AppendError::Conflict { expected })
    }

    async fn write(
        &self,
        expected: u64,
        bodies: &[Body],
        leaves: &[Hash],
        checkpoint: &Checkpoint,
    ) -> Result<(), AppendError> {
        let mut transaction = self.pool.begin_with(self.backend.begin()).await?;
        let closed = sqlx::query(CHECKPOINT)
            .bind(signed(checkpoint.size))
            .bind(checkpoint.root.as_bytes().as_slice())
            .bind(checkpoint.note.as_str())
            .bind(signed(expected))
            .execute(&mut *transaction)
            .await?;
        if closed.rows_affected() != 1 {
            transaction.rollback().await?;
            return Err(self.why_refused(expected).await?);
        }
        let mut first = expected;
        for (bodies, leaves) in bodies.chunks(ROWS).zip(leaves.chunks(ROWS)) {
            insert(&mut transaction, first, bodies, leaves).await?;
            first += bodies.len() as u64;
        }
        Ok(transaction.commit().await?)
    }

    /// The checkpoint did not fit: another writer was first, or events and checkpoints disagree.
    async fn why_refused(&self, expected: u64) -> Result<AppendError, AppendError> {
        if self.size().await? == expected {
            let reason = Reason::new("journal-events-and-checkpoints-disagree").with("size", expected);
            return Ok(AppendError::Journal(JournalError::Damaged(reason)));
        }
        Ok(AppendError::Conflict { expected })
    }
}

fn check(expected: u64, bodies: &[Body]) -> Result<(), AppendError> {
    if bodies.is_empty() {
        return Err(AppendError::Empty);
    }
    match (expected..).zip(bodies).find(|(_, body)| body.bytes.len() > MAX_BODY) {
        Some((seq, body)) => Err(AppendError::TooLarge { seq, bytes: body.bytes.len() }),
        None => Ok(()),
    }
}

async fn insert(
    transaction: &mut Transaction<'_, Any>,
    first: u64,
    bodies: &[Body],
    leaves: &[Hash],
) -> Result<(), sqlx::Error> {
    let mut sql = String::from("INSERT INTO event (seq, subject, revision, body, leaf) VALUES ");
    for row in 0..bodies.len() {
        let at = row * 5;
        let comma = if row == 0 { "" } else { ", " };
        let _ = write!(sql, "{comma}(${}, ${}, ${}, ${}, ${})", at + 1, at + 2, at + 3, at + 4, at + 5);
    }
    // Only the two commonest shapes are worth remembering as prepared statements.
    let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(matches!(bodies.len(), 1 | ROWS));
    for ((seq, body), leaf) in (first..).zip(bodies).zip(leaves) {
        query = query
            .bind(signed(seq))
            .bind(body.subject.as_str())
            .bind(signed(body.revision))
            .bind(body.bytes.as_slice())
            .bind(leaf.as_bytes().as_slice());
    }
    query.execute(&mut **transaction).await.map(|_| ())
}

/// Another writer was first: the event's number, the subject's revision or the checkpoint is taken.
fn taken(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}

/// The database asks to run the same again: serialization failure or deadlock (PostgreSQL 40001,
/// 40P01), or a lock held for too long (SQLite 5, 6 and their extended codes).
fn again(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    code.is_some_and(|code| match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 6),
        _ => matches!(code.as_ref(), "40001" | "40P01"),
    })
}
