//! Fifty writers at one application: most speak in its consultation, the others race to answer the same statements.

use crate::client::{Answer, Connection};
use crate::example::Example;
use rozum_e2e::Result;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

/// Number of the first statement that those who answer look for; what is answered already is refused.
const FIRST: usize = 1;

/// A decision that was acknowledged.
pub struct Told {
    /// The event that the answer named.
    pub seq: u64,
    /// Words of it that are nowhere else.
    pub words: String,
}

/// What one writer did.
#[derive(Default)]
pub struct Done {
    told: Vec<Told>,
    refused: usize,
    times: Vec<Duration>,
}

/// How the writing went.
pub struct Took {
    accepted: usize,
    refused: usize,
    p50: Duration,
    p99: Duration,
    rate: f64,
}

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { accepted, refused, p50, p99, rate } = self;
        write!(f, "{accepted} acknowledged ({rate:.0}/s), {refused} refused because another was first; ")?;
        write!(f, "form sent to answer: p50 {p50:.2?}, p99 {p99:.2?}")
    }
}

/// The writers at work, and since when.
pub struct Writing(Vec<JoinHandle<Result<Done>>>, Instant);

/// Signs all of them in, and lets them write until it is over.
pub async fn start(example: &Example, every: Duration, over: &Arc<AtomicBool>) -> Result<Writing> {
    // One after the other: checking passwords costs more than all else, and is not what is measured.
    let mut signed_in = Vec::new();
    for writer in example.writers() {
        signed_in.push((writer.sign_in().await?, writer.answers));
    }
    // The statement that those who answer race for.
    let next = Arc::new(AtomicUsize::new(FIRST));
    let all = signed_in.into_iter().enumerate().map(|(number, (connection, answers))| {
        let (over, next) = (Arc::clone(over), Arc::clone(&next));
        let writer = Writer { number, answers, application: example.application().to_owned(), every };
        tokio::spawn(async move { writer.write(connection, &next, &over).await })
    });
    Ok(Writing(all.collect(), Instant::now()))
}

/// Waits for the last of them.
pub async fn finish(writing: Writing) -> Result<(Vec<Told>, Took)> {
    let Writing(writers, begun) = writing;
    let mut all = Done::default();
    for writer in writers {
        let done = writer.await??;
        all.told.extend(done.told);
        all.times.extend(done.times);
        all.refused += done.refused;
    }
    all.times.sort_unstable();
    let at = |hundredths: usize| all.times.get(all.times.len() * hundredths / 100).copied();
    let (p50, p99) = (at(50).ok_or("no decision")?, at(99).ok_or("no decision")?);
    let rate = f64::from(u32::try_from(all.told.len())?) / begun.elapsed().as_secs_f64();
    let took = Took { accepted: all.told.len(), refused: all.refused, p50, p99, rate };
    Ok((all.told, took))
}

/// One of them at work.
struct Writer {
    number: usize,
    answers: bool,
    application: String,
    every: Duration,
}

impl Writer {
    async fn write(self, mut connection: Connection, next: &AtomicUsize, over: &AtomicBool) -> Result<Done> {
        let mut done = Done::default();
        for turn in 0.. {
            let pause = tokio::time::sleep(self.every);
            if over.load(Ordering::Relaxed) {
                break;
            }
            let words = format!("load-{}-{turn}", self.number);
            let statement = next.load(Ordering::Relaxed);
            let (path, fields) = self.form(&words, statement);
            let answer = send(&mut connection, &path, &fields, &mut done.times).await?;
            match acknowledged(&answer) {
                Some(seq) => done.told.push(Told { seq, words }),
                // Nothing to answer yet, or another answered it.
                None if self.answers && matches!(answer.status, 404 | 422) => done.refused += 1,
                None => return Err(format!("{path} answers {}", answer.status).into()),
            }
            if self.answers && answer.status != 404 {
                let _ = next.compare_exchange(statement, statement + 1, Ordering::Relaxed, Ordering::Relaxed);
            }
            pause.await;
        }
        Ok(done)
    }

    fn form<'a>(&self, words: &'a str, statement: usize) -> (String, [(&'static str, &'a str); 2]) {
        if self.answers {
            let path = format!("/act/answer-statement/{}/{statement}", self.application);
            (path, [("accepted", "yes"), ("reason", words)])
        } else {
            let path = format!("/act/file-statement/{}", self.application);
            (path, [("position", "for"), ("statement", words)])
        }
    }
}

/// Opens the form and sends it, as a browser does.
async fn send(
    connection: &mut Connection,
    path: &str,
    fields: &[(&str, &str)],
    times: &mut Vec<Duration>,
) -> Result<Answer> {
    let page = connection.get(path).await?;
    if page.status != 200 {
        return Ok(page);
    }
    let page = String::from_utf8(page.bytes)?;
    let (form, expected) = (hidden(&page, "form")?, hidden(&page, "expected")?);
    let mut all = vec![("form", form.as_str()), ("expected", expected.as_str())];
    all.extend_from_slice(fields);
    let begun = Instant::now();
    let answer = connection.post(path, &all).await?;
    times.push(begun.elapsed());
    Ok(answer)
}

/// The number of the event, from where the answer leads to.
fn acknowledged(answer: &Answer) -> Option<u64> {
    let (_, query) = answer.location.split_once("?done=").filter(|_| answer.status == 303)?;
    query.split('&').next()?.parse().ok()
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> Result<String> {
    let tag = format!("name=\"{name}\"");
    // The last one: the frame around has forms of its own, for signing out.
    let (_, rest) = page.rsplit_once(&tag).ok_or_else(|| format!("no field {name}"))?;
    let value = rest.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"'));
    Ok(value.ok_or_else(|| format!("field {name} has no value"))?.0.to_owned())
}
