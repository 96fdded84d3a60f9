//! The worked example of `docs/methods/journal.md` is computed.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_journal::proof::verify_inclusion;
use rozum_journal::{Checkpoint, Frontier, Hash, Signer};
use rozum_model::{Event, Recorded};
use std::fs;

const METHODS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/methods");

fn page(name: &str) -> String {
    fs::read_to_string(format!("{METHODS}/{name}")).unwrap()
}

/// What stands in the block of that name, up to its last line feed.
fn block<'a>(page: &'a str, name: &str) -> &'a str {
    let (_, after) = page.split_once(&format!("```text {name}\n")).unwrap();
    after.split_once("```").unwrap().0
}

fn events(page: &str) -> Vec<&str> {
    ["event-0", "event-1", "event-2"].map(|name| block(page, name).trim_end()).into()
}

/// The key that the page says it is, of 32 bytes 0x01.
fn signer() -> Signer {
    Signer::from_seed("rozum.example/journal", [1; 32]).unwrap()
}

fn root(leaves: &[Hash]) -> Hash {
    let mut frontier = Frontier::default();
    for leaf in leaves {
        frontier.push(*leaf);
    }
    frontier.root()
}

#[test]
fn the_leaves_are_events_as_they_are_written() {
    let page = page("journal.md");
    for (seq, line) in (0..).zip(events(&page)) {
        let recorded = Recorded::from_bytes(line.as_bytes()).unwrap();
        assert_eq!(recorded.seq, seq);
        assert_eq!(String::from_utf8(recorded.to_bytes().unwrap()).unwrap(), line);
    }
    let first = Recorded::from_bytes(events(&page)[0].as_bytes()).unwrap();
    let Event::KeyIntroduced { name, public_key, .. } = first.event else { panic!("not a key") };
    let key = signer();
    assert_eq!((name.as_str(), public_key), (key.public_key().name(), key.public_key().to_base64()));
}

#[test]
fn hashes_proof_key_and_checkpoint_come_out_as_printed() {
    let page = page("journal.md");
    let leaves: Vec<Hash> = events(&page).iter().map(|line| Hash::leaf(line.as_bytes())).collect();
    let node = Hash::node(&leaves[0], &leaves[1]);
    let [a, b, c] = [leaves[0], leaves[1], leaves[2]];
    let hashes =
        format!("leaf 0  {a}\nleaf 1  {b}\nleaf 2  {c}\nnode 01 {node}\nroot    {}\n", root(&leaves));
    assert_eq!(block(&page, "hashes"), hashes);

    let proof: Vec<Hash> =
        block(&page, "proof").lines().map(|line| Hash::from_base64(line).unwrap()).collect();
    assert!(verify_inclusion(b, 1, 3, &proof, root(&leaves)));

    let signer = signer();
    assert_eq!(block(&page, "key").trim_end(), signer.public_key().to_string());
    let checkpoint = Checkpoint::sign("rozum.example/journal", 3, root(&leaves), &signer);
    assert_eq!(block(&page, "checkpoint"), checkpoint.note);
}

#[test]
fn the_page_in_ukrainian_shows_the_same() {
    let (english, ukrainian) = (page("journal.md"), page("journal.uk.md"));
    for name in ["event-0", "event-1", "event-2", "hashes", "proof", "key", "checkpoint"] {
        assert_eq!(block(&english, name), block(&ukrainian, name), "{name}");
    }
}
