//! Full access to the database, and patience.

use crate::house::House;
use rozum_journal::{Body, Checkpoint, Frontier, Hash, Signer};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Executor as _};
use std::collections::BTreeMap;

/// Groups of facts of governance.
const GROUPS: [&str; 6] = ["bodies", "funding", "implementation", "oversight", "rules", "steering"];

/// The kind of an event.
pub fn kind(event: &Value) -> &str {
    let name = |value: &'_ Value| value.as_object().and_then(|facts| facts.keys().next().cloned());
    let outer = name(&event["event"]).unwrap_or_default();
    let inner = GROUPS.contains(&outer.as_str()).then(|| event["event"][&outer].as_object()).flatten();
    let facts = inner.or_else(|| event["event"].as_object());
    facts.and_then(|facts| facts.keys().next()).map_or("", String::as_str)
}

/// What an event says.
pub fn event_mut(event: &mut Value) -> &mut Value {
    let kind = kind(event).to_owned();
    let outer = event["event"].as_object_mut().unwrap();
    let (group, facts) = outer.iter_mut().next().unwrap();
    if GROUPS.contains(&group.as_str()) { &mut facts[&kind] } else { facts }
}

/// Place of the first event of a kind.
pub fn find(events: &[Value], wanted: &str) -> usize {
    events.iter().position(|event| kind(event) == wanted).unwrap()
}

/// The bytes of an event.
pub fn body(event: &Value) -> Vec<u8> {
    serde_json::to_vec(event).unwrap()
}

/// Two events change places, each in the command of the other, as if it had been so.
pub fn swap_contents(events: &mut [Value], a: usize, b: usize) {
    events.swap(a, b);
    let (first, second) = (events[a]["command"].clone(), events[b]["command"].clone());
    for (place, own, bounds) in [(a, first.clone(), &second), (b, second.clone(), &first)] {
        let mut command = own;
        command["first"] = bounds["first"].clone();
        command["last"] = bounds["last"].clone();
        events[place]["command"] = command;
    }
}

fn hex(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("X'{digits}'")
}

impl House {
    /// Runs statements by hand.
    pub async fn tamper(&self, statements: &[&str]) {
        let pool = rozum_journal::database::connect(&self.url()).await.unwrap();
        for statement in statements {
            pool.execute(AssertSqlSafe((*statement).to_owned())).await.unwrap();
        }
        pool.close().await;
    }

    /// All events.
    pub async fn events(&self) -> Vec<Value> {
        let journal = self.journal(self.signer()).await;
        let stored = journal.read(0, u64::MAX).await.unwrap();
        journal.close().await;
        stored.iter().map(|stored| serde_json::from_slice(&stored.body).unwrap()).collect()
    }

    /// Other bytes for an event, and nothing else.
    pub async fn write_body(&self, seq: usize, body: &[u8]) {
        self.tamper(&[&format!("UPDATE event SET body = {} WHERE seq = {seq}", hex(body))]).await;
    }

    /// A row behind the end, with its hash.
    pub async fn insert_row(&self, seq: usize, revision: usize, body: &[u8]) {
        let (body, leaf) = (hex(body), hex(Hash::leaf(body).as_bytes()));
        let columns = format!("{seq}, 'application/05-A001', {revision}, {body}, {leaf}");
        self.tamper(&[&format!("INSERT INTO event VALUES ({columns})")]).await;
    }

    /// A checkpoint over all rows that are there.
    pub async fn sign_end(&self, signer: &Signer) {
        let mut frontier = Frontier::default();
        let events = {
            // One more than the journal counts.
            let pool = rozum_journal::database::connect(&self.url()).await.unwrap();
            let rows = sqlx::query_scalar::<_, Vec<u8>>("SELECT leaf FROM event ORDER BY seq");
            let leaves = rows.fetch_all(&pool).await.unwrap();
            pool.close().await;
            leaves
        };
        for leaf in &events {
            frontier.push(Hash::from_slice(leaf).unwrap());
        }
        let note = Checkpoint::sign("rozum", frontier.size(), frontier.root(), signer).note;
        let root = hex(frontier.root().as_bytes());
        let row = format!("INSERT INTO checkpoint VALUES ({}, {root}, '{note}')", frontier.size());
        self.tamper(&[&row]).await;
    }

    /// The whole history anew: numbered, counted, hashed, and signed command by command.
    pub async fn replace_history(&self, events: Vec<Value>, signer: Signer) {
        self.tamper(&["DELETE FROM event", "DELETE FROM checkpoint"]).await;
        let journal = self.journal(signer).await;
        let mut revisions = BTreeMap::new();
        let mut size = 0;
        for command in events.chunk_by(|a, b| a["command"]["first"] == b["command"]["first"]) {
            let bodies = numbered(command, size, &mut revisions);
            let count = bodies.len() as u64;
            journal.append(size, bodies).await.unwrap();
            size += count;
        }
        journal.close().await;
    }
}

fn numbered(command: &[Value], first: u64, revisions: &mut BTreeMap<String, u64>) -> Vec<Body> {
    let last = first + command.len() as u64 - 1;
    let number = |(seq, event): (u64, &Value)| {
        let mut event = event.clone();
        let subject = event["subject"].as_str().unwrap().to_owned();
        let revision = revisions.entry(subject.clone()).or_insert(0);
        *revision += 1;
        event["seq"] = seq.into();
        event["command"]["first"] = first.into();
        event["command"]["last"] = last.into();
        event["revision"] = (*revision).into();
        Body { subject, revision: *revision, bytes: body(&event) }
    };
    (first..).zip(command).map(number).collect()
}
