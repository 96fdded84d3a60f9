//! What the journal promises to the application, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod common;

use common::{Home, append, command, introduce, signer, withdrawn};
use rozum_journal::tile::{self, Content, Tile};
use rozum_journal::{AppendError, Checkpoint, Hash, Journal, JournalError, Stored, proof};
use std::time::{Duration, Instant};

on_both! {
    what_is_appended_is_read_back;
    each_command_has_its_checkpoint;
    a_second_writer_has_to_decide_again;
    writers_at_once_leave_no_gap;
    too_large_and_empty_are_refused;
    a_large_command_goes_in_whole;
    a_second_process_sees_news_within_a_second;
    proofs_hold;
    tiles_add_up;
    a_replay_notices_a_change;
    an_append_notices_a_missing_event;
    the_origin_stays;
}

async fn what_is_appended_is_read_back(home: &Home) {
    let journal = home.filled(3).await;
    assert_eq!(journal.size().await.unwrap(), 7);
    let events = journal.read(2, 3).await.unwrap();
    assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), [2, 3, 4]);
    assert_eq!(events[0].recorded().unwrap().event, withdrawn("label 1 1"));
    assert_eq!(journal.read(7, 10).await.unwrap(), []);
    assert_eq!(journal.read(9, 10).await.unwrap(), []);
    journal.close().await;
    let again = home.open().await;
    assert_eq!(replayed(&again).await.unwrap().len(), 7);
    append(&again, 1).await;
    assert_eq!(again.size().await.unwrap(), 8);
}

async fn replayed(journal: &Journal) -> Result<Vec<Stored>, JournalError> {
    let mut all = Vec::new();
    let next = journal
        .replay(0, |event| {
            all.push(event);
            Ok::<_, JournalError>(())
        })
        .await?;
    assert_eq!(next, all.len() as u64);
    Ok(all)
}

async fn each_command_has_its_checkpoint(home: &Home) {
    let journal = home.open().await;
    assert_eq!(journal.checkpoint().await.unwrap(), None);
    introduce(&journal, &signer(1)).await;
    let appended = append(&journal, 3).await;
    assert_eq!((appended.first, appended.checkpoint.size), (1, 4));
    assert!(appended.checkpoint.signed_by(signer(1).public_key()));
    assert_eq!(journal.checkpoint().await.unwrap(), Some(appended.checkpoint.clone()));
    assert_eq!(journal.checkpoint_at(4).await.unwrap(), Some(appended.checkpoint));
    assert_eq!(journal.checkpoint_at(3).await.unwrap(), None);
    let mut tree = rozum_journal::Frontier::default();
    replayed(&journal).await.unwrap().iter().for_each(|event| tree.push(event.leaf()));
    assert_eq!(journal.checkpoint().await.unwrap().unwrap().root, tree.root());
}

async fn a_second_writer_has_to_decide_again(home: &Home) {
    let first = home.filled(1).await;
    let second = home.open().await;
    append(&second, 1).await;
    let stale = first.append(3, command(3, "amend-strategy", vec![withdrawn("late")])).await;
    assert!(matches!(stale, Err(AppendError::Conflict { expected: 3 })), "{stale:?}");
    for ahead in [5, 100] {
        let refused = first.append(ahead, command(ahead, "amend-strategy", vec![withdrawn("early")])).await;
        assert!(matches!(refused, Err(AppendError::Conflict { .. })), "{refused:?}");
    }
    append(&first, 2).await;
    assert_eq!(first.size().await.unwrap(), 6);
    // The revision of a subject is taken even when the number of the event is not.
    let mut twice = command(6, "amend-strategy", vec![withdrawn("twice")]);
    twice[0].revision = 2;
    assert!(matches!(first.append(6, twice).await, Err(AppendError::Conflict { .. })));
    assert_eq!(second.size().await.unwrap(), 6);
    assert_eq!(replayed(&second).await.unwrap().len(), 6);
}

async fn writers_at_once_leave_no_gap(home: &Home) {
    home.filled(0).await.close().await;
    let writers: Vec<_> = (0..4).map(|number| tokio::spawn(write_twenty(home.url.clone(), number))).collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(replayed(&home.open().await).await.unwrap().len(), 1 + 4 * 20);
}

async fn write_twenty(url: String, number: u8) {
    let journal = Journal::open(&url, signer(1)).await.unwrap();
    let mut written = 0;
    while written < 20 {
        let size = journal.size().await.unwrap();
        let bodies = command(size, "amend-strategy", vec![withdrawn(&format!("{number} {written}"))]);
        match journal.append(size, bodies).await {
            Ok(_) => written += 1,
            Err(AppendError::Conflict { .. }) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

async fn too_large_and_empty_are_refused(home: &Home) {
    let journal = home.filled(0).await;
    let large = command(1, "amend-strategy", vec![withdrawn("a"), withdrawn(&"x".repeat(65_536))]);
    let bytes = large[1].bytes.len();
    match journal.append(1, large).await {
        Err(error @ AppendError::TooLarge { seq: 2, .. }) => {
            assert_eq!(error.reason().argument("bytes"), Some(&bytes.into()));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(journal.append(1, vec![]).await, Err(AppendError::Empty)));
    assert_eq!(journal.size().await.unwrap(), 1);
}

async fn a_large_command_goes_in_whole(home: &Home) {
    let journal = home.filled(0).await;
    append(&journal, 1234).await;
    assert_eq!(replayed(&home.open().await).await.unwrap().len(), 1235);
}

async fn a_second_process_sees_news_within_a_second(home: &Home) {
    let writer = home.filled(0).await;
    let reader = home.open().await;
    let mut follower = reader.follow(0);
    assert_eq!(follower.next().await.unwrap().len(), 1);
    let news = async {
        let events = follower.next().await.unwrap();
        (events.len(), Instant::now())
    };
    let write = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        append(&writer, 2).await;
        Instant::now()
    };
    let ((seen, at), written) = tokio::join!(news, write);
    assert_eq!(seen, 2);
    assert!(at.saturating_duration_since(written) < Duration::from_secs(1));
}

async fn proofs_hold(home: &Home) {
    let writer = home.filled(0).await;
    append(&writer, 700).await;
    append(&writer, 3).await;
    let journal = home.open().await;
    let (old, new) =
        (journal.checkpoint_at(701).await.unwrap().unwrap(), journal.checkpoint().await.unwrap().unwrap());
    let proof = journal.consistency_proof(701, 704).await.unwrap().unwrap();
    assert!(proof::verify_consistency(701, old.root, 704, new.root, &proof));
    for seq in [0, 255, 256, 511, 699, 703] {
        let event = &journal.read(seq, 1).await.unwrap()[0];
        for Checkpoint { size, root, .. } in [&old, &new] {
            let proof = journal.inclusion_proof(seq, *size).await.unwrap();
            let holds = proof.map(|proof| proof::verify_inclusion(event.leaf(), seq, *size, &proof, *root));
            assert_eq!(holds, (seq < *size).then_some(true));
        }
    }
    assert_eq!(journal.root_at(701).await.unwrap(), Some(old.root));
    assert_eq!(journal.root_at(705).await.unwrap(), None);
    assert_eq!(journal.inclusion_proof(0, 705).await.unwrap(), None);
    assert_eq!(journal.consistency_proof(5, 705).await.unwrap(), None);
}

async fn tiles_add_up(home: &Home) {
    let journal = home.filled(0).await;
    append(&journal, 599).await;
    let events = replayed(&journal).await.unwrap();
    for tile in Tile::all(600) {
        let bytes = journal.tile(tile).await.unwrap().unwrap();
        let items = usize::try_from(tile.items().start).unwrap()..usize::try_from(tile.items().end).unwrap();
        match tile.content {
            Content::Entries => {
                let bodies: Vec<_> = events[items].iter().map(|event| event.body.as_slice()).collect();
                assert_eq!(tile::decode_entries(&bytes), (bodies, true));
            }
            Content::Hashes { level: 0 } => {
                let leaves: Vec<_> = events[items].iter().map(Stored::leaf).collect();
                assert_eq!(bytes, tile::encode_hashes(&leaves));
            }
            Content::Hashes { .. } => {
                let root = |block: &[Stored]| {
                    let mut frontier = rozum_journal::Frontier::default();
                    frontier.extend(block.iter().map(Stored::leaf));
                    frontier.root()
                };
                let roots: Vec<Hash> = events.chunks_exact(256).map(root).collect();
                assert_eq!(bytes, tile::encode_hashes(&roots));
            }
        }
    }
    let beyond: Tile = "tile/0/002.p/89".parse().unwrap();
    assert_eq!(journal.tile(beyond).await.unwrap(), None);
}

async fn a_replay_notices_a_change(home: &Home) {
    home.filled(3).await.close().await;
    home.tamper(&["UPDATE event SET body = (SELECT body FROM event WHERE seq = 3) WHERE seq = 4"]).await;
    assert!(matches!(replayed(&home.open().await).await, Err(JournalError::Damaged(_))));
    home.tamper(&["DELETE FROM event WHERE seq = 4"]).await;
    let missing = replayed(&home.open().await).await.unwrap_err();
    assert_eq!(missing.reason().argument("seq"), Some(&4_u64.into()));
}

async fn an_append_notices_a_missing_event(home: &Home) {
    let journal = home.filled(3).await;
    home.tamper(&["DELETE FROM event WHERE seq = 6"]).await;
    let refused = journal.append(7, command(7, "amend-strategy", vec![withdrawn("next")])).await;
    assert!(matches!(refused, Err(AppendError::Journal(JournalError::Damaged(_)))), "{refused:?}");
}

async fn the_origin_stays(home: &Home) {
    home.filled(1).await.close().await;
    let other = rozum_journal::Signer::from_seed("rozum.example/node-2", [9; 32]).unwrap();
    let journal = Journal::open(&home.url, other).await.unwrap();
    let appended = append(&journal, 1).await;
    assert_eq!(appended.checkpoint.origin, "rozum.example/journal");
    assert_eq!(appended.checkpoint.signatures()[0].name, "rozum.example/node-2");
}
