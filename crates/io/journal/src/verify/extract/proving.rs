//! Whether each event leads to the signed root.

use super::contents::{Contents, Proof};
use crate::proof::verify_inclusion;
use crate::verify::envelope;
use crate::verify::report::Findings;
use crate::{Checkpoint, Hash};
use rozum_model::Reason;

/// Names each event that does not, and tells whether the event or its proof is what was altered.
pub fn prove(contents: &Contents<'_>, checkpoint: Option<&Checkpoint>, findings: &mut Findings) {
    let Some(checkpoint) = checkpoint else { return };
    let told: Vec<Reason> =
        contents.events.keys().filter_map(|seq| judge(contents, *seq, checkpoint)).collect();
    // Then it is the checkpoint that does not fit, not each of them.
    if told.len() > 1 && told.len() == contents.events.len() && told.iter().all(|own| own.id == UNPROVEN) {
        findings.push(Reason::new("journal-extract-nothing-proven").with("size", checkpoint.size));
    } else {
        for reason in told {
            findings.push(reason);
        }
    }
}

/// Neither the event nor the leaf written beside it leads to the root.
const UNPROVEN: &str = "journal-extract-event-unproven";

fn judge(contents: &Contents<'_>, seq: u64, checkpoint: &Checkpoint) -> Option<Reason> {
    let body = contents.events.get(&seq)?;
    if envelope::read(body).is_some_and(|own| own.seq != seq) {
        // Told as moved.
        return None;
    }
    let Some(proof) = contents.proofs.get(&seq) else {
        return Some(contents.about("journal-extract-proof-missing", seq));
    };
    wrong(seq, body, proof, checkpoint).map(|id| contents.about(id, seq))
}

fn wrong(seq: u64, body: &[u8], proof: &Proof, checkpoint: &Checkpoint) -> Option<&'static str> {
    let leads = |leaf: Hash| verify_inclusion(leaf, seq, checkpoint.size, &proof.hashes, checkpoint.root);
    let computed = Hash::leaf(body);
    match (leads(computed), leads(proof.leaf)) {
        (true, true) => None,
        // The event is genuine, the leaf written beside it is not its own.
        (true, false) => Some("journal-leaf-differs"),
        (false, true) => Some("journal-event-edited"),
        (false, false) => Some(UNPROVEN),
    }
}
