//! Checkpoints: whether each is what was signed, and by whom.

use super::keys::Keys;
use super::report::Findings;
use crate::database::signed;
use crate::{Checkpoint, Hash};
use rozum_model::Reason;
use std::collections::BTreeSet;
use std::thread;

/// A checkpoint as it was found.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Size beside the note.
    pub size: i64,
    /// Root beside the note, where there is one.
    pub root: Option<Vec<u8>>,
    /// The signed note.
    pub note: String,
}

/// A checkpoint whose text could be read.
#[derive(Debug)]
pub struct Read {
    pub size: u64,
    pub root: Hash,
    /// Whether a key of the journal signed it, at a time when it could.
    pub good: bool,
}

/// All checkpoints.
#[derive(Debug, Default)]
pub struct Notes {
    /// By size as found beside them.
    pub read: Vec<Read>,
    /// The sizes that they stand at or speak of.
    pub sizes: BTreeSet<u64>,
    /// The journal's own name, by the first of them.
    pub origin: Option<String>,
}

/// What the signatures of one note amount to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signed {
    /// By the key of that index.
    By(usize),
    /// A key of the journal is named, but the signature is not its own.
    Wrong,
    /// No key of the journal is named.
    Unknown,
}

/// Reads and checks all notes, which come in rising order of sizes.
pub fn judge(notes: &[Kept], keys: &mut Keys, findings: &mut Findings) -> Notes {
    let parsed: Vec<Option<Checkpoint>> = notes.iter().map(|note| Checkpoint::parse(&note.note)).collect();
    let signatures = check_signatures(&parsed, keys);
    let mut all = Notes::default();
    let mut before = 0;
    for ((note, parsed), signature) in notes.iter().zip(parsed).zip(signatures) {
        let Some(checkpoint) = parsed else {
            findings.push(Reason::new("journal-checkpoint-edited").with("size", note.size));
            all.sizes.extend(u64::try_from(note.size).ok());
            continue;
        };
        let size = checkpoint.size;
        let good = vouched(&checkpoint, signature, before, keys, findings);
        if note.size != signed(size)
            || note.root.as_ref().is_some_and(|root| root != checkpoint.root.as_bytes())
        {
            findings.push(Reason::new("journal-checkpoint-edited").with("size", note.size));
        }
        let origin = all.origin.get_or_insert_with(|| checkpoint.origin.clone());
        if *origin != checkpoint.origin {
            let reason = Reason::new("journal-checkpoint-origin-differs").with("size", size);
            findings.push(reason.with("origin", checkpoint.origin.as_str()));
        }
        all.sizes.insert(size);
        all.sizes.extend(u64::try_from(note.size).ok().filter(|_| !good));
        all.read.push(Read { size, root: checkpoint.root, good });
        before = before.max(if good { size } else { 0 });
    }
    all.read.sort_by_key(|read| read.size);
    all
}

/// Checking a signature costs more than all else, so all processors help.
fn check_signatures(parsed: &[Option<Checkpoint>], keys: &Keys) -> Vec<Signed> {
    let share = parsed.len().div_ceil(thread::available_parallelism().map_or(1, usize::from)).max(1);
    let check = |part: &[Option<Checkpoint>]| -> Vec<Signed> {
        part.iter().map(|note| note.as_ref().map_or(Signed::Unknown, |note| signed_by(note, keys))).collect()
    };
    thread::scope(|scope| {
        let parts: Vec<_> =
            parsed.chunks(share).map(|part| (part, scope.spawn(move || check(part)))).collect();
        parts.into_iter().flat_map(|(part, done)| done.join().unwrap_or_else(|_| check(part))).collect()
    })
}

fn signed_by(checkpoint: &Checkpoint, keys: &Keys) -> Signed {
    let lines = checkpoint.signatures();
    let mut answer = Signed::Unknown;
    for index in keys.named_in(&lines) {
        if checkpoint.signed_by(keys.key(index)) {
            return Signed::By(index);
        }
        answer = Signed::Wrong;
    }
    answer
}

/// Whether the checkpoint's signature counts; says why not.
fn vouched(
    checkpoint: &Checkpoint,
    signature: Signed,
    before: u64,
    keys: &mut Keys,
    findings: &mut Findings,
) -> bool {
    let size = checkpoint.size;
    match signature {
        Signed::By(index) => keys.allow(index, before, size, findings),
        Signed::Wrong => {
            findings.push(Reason::new("journal-checkpoint-signature-wrong").with("size", size));
            false
        }
        Signed::Unknown => {
            let name =
                checkpoint.signatures().first().map_or_else(|| "—".to_owned(), |line| line.name.clone());
            keys.note_unknown(name, size);
            false
        }
    }
}
