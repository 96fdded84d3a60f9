//! Work that takes long: never more of it at once than there are turns, whoever hangs up; files are made once, and their queue
//! has an end.

use crate::home::{Home, On};
use rozum_app::{Snapshot, Typeset, TypesettingError};
use rozum_locale::Lang;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

/// Long enough to overlap with what is asked meanwhile.
const A_WHILE: Duration = Duration::from_millis(60);

/// Counts how many are at work at once, and how many began.
#[derive(Default)]
struct Watch {
    now: AtomicUsize,
    most: AtomicUsize,
    begun: AtomicUsize,
}

impl Watch {
    fn work(&self) -> Vec<u8> {
        self.begun.fetch_add(1, SeqCst);
        self.most.fetch_max(self.now.fetch_add(1, SeqCst) + 1, SeqCst);
        std::thread::sleep(A_WHILE);
        self.now.fetch_sub(1, SeqCst);
        b"bytes".to_vec()
    }
}

async fn until(done: impl Fn() -> bool) {
    while !done() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_hangs_up_gives_no_turn_back_before_the_work_is_done() {
    let home = Home::new(On::Sqlite).await;
    let rozum = Arc::new(home.open().await);
    let watch = Arc::new(Watch::default());
    for _ in 0..6 {
        let (asked, own) = (Arc::clone(&rozum), Arc::clone(&watch));
        let request = tokio::spawn(async move { asked.drawn(move || Ok::<_, String>(own.work())).await });
        tokio::time::sleep(A_WHILE / 10).await;
        request.abort();
        assert!(request.await.is_err_and(|error| error.is_cancelled()));
    }
    until(|| watch.now.load(SeqCst) == 0).await;
    // How many began depends on how fast the machine is; how many worked at once does not.
    assert_eq!(watch.most.load(SeqCst), 2);
    assert!(watch.begun.load(SeqCst) >= 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_made_once_even_for_who_hangs_up() {
    let home = Home::new(On::Sqlite).await;
    let rozum = Arc::new(home.open().await);
    let (snapshot, watch) = (rozum.snapshot(), Arc::new(Watch::default()));
    let ask = || {
        let (asked, snapshot, own) = (Arc::clone(&rozum), Arc::clone(&snapshot), Arc::clone(&watch));
        async move {
            asked.typeset(&snapshot, (Lang::Uk, Typeset::Pdf), move || Ok::<_, String>(own.work())).await
        }
    };
    let first = tokio::spawn(ask());
    until(|| watch.now.load(SeqCst) == 1).await;
    first.abort();
    let again = ask().await.unwrap();
    assert!(Arc::ptr_eq(&again, &ask().await.unwrap()));
    assert_eq!((&*again, watch.begun.load(SeqCst)), (b"bytes".as_slice(), 1));

    let failed = rozum.typeset(&snapshot, (Lang::En, Typeset::Pdf), || Err("no ink")).await;
    assert!(matches!(failed, Err(TypesettingError::Unmade("no ink"))));
    let mended = rozum.typeset(&snapshot, (Lang::En, Typeset::Pdf), || Ok::<_, ()>(vec![1])).await;
    assert_eq!(*mended.unwrap(), [1], "a failure is not kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_queue_is_said_and_holds_up_nothing_else() {
    let home = Home::new(On::Sqlite).await;
    let rozum = Arc::new(home.open().await);
    let watch = Arc::new(Watch::default());
    let state = rozum.snapshot().state.clone();
    let requests: Vec<_> = (0..9)
        .map(|_| {
            let (asked, own) = (Arc::clone(&rozum), Arc::clone(&watch));
            let snapshot = Arc::new(Snapshot::new(state.clone()));
            tokio::spawn(async move {
                asked.typeset(&snapshot, (Lang::Uk, Typeset::Docx), move || Ok::<_, String>(own.work())).await
            })
        })
        .collect();
    until(|| watch.now.load(SeqCst) == 1).await;
    assert_eq!(rozum.drawn(|| 7).await, 7);
    assert!(watch.begun.load(SeqCst) <= 2, "pages wait for no file");
    let mut busy = 0;
    for request in requests {
        busy += usize::from(matches!(request.await.unwrap(), Err(TypesettingError::Busy)));
    }
    assert_eq!((busy, watch.begun.load(SeqCst), watch.most.load(SeqCst)), (3, 6, 1));
}
