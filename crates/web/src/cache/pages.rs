//! What was drawn, by address and day.

use axum::body::Bytes;
use axum::http::HeaderMap;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::OwnedMutexGuard;

/// Most pages kept; a walk over more draws them anew.
const MOST_PAGES: usize = 4_096;
/// All kept pages together: addresses can be made up without end.
const MOST_IN_ALL: usize = 64 << 20;

/// A drawn page.
#[derive(Debug)]
pub struct Kept {
    /// Size of the journal that it is true of, at least.
    size: u64,
    pub headers: HeaderMap,
    pub body: Bytes,
    drawn: Instant,
    /// Microseconds after `drawn` at which it was last known to be true.
    true_at: AtomicU64,
}

impl Kept {
    /// A page whose drawing began at that moment.
    pub const fn new(size: u64, headers: HeaderMap, body: Bytes, drawn: Instant) -> Self {
        Self { size, headers, body, drawn, true_at: AtomicU64::new(0) }
    }

    fn is_true_now(&self) {
        let since = u64::try_from(self.drawn.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.true_at.fetch_max(since, Ordering::Relaxed);
    }

    /// How long ago it was last known to be true.
    fn age(&self) -> Duration {
        self.drawn.elapsed().saturating_sub(Duration::from_micros(self.true_at.load(Ordering::Relaxed)))
    }
}

/// What the cache has for a request.
#[derive(Debug)]
pub enum Look {
    /// The page as it is.
    True(Arc<Kept>),
    /// The page as it was a moment ago.
    Late(Arc<Kept>),
    /// Nothing that may be shown.
    Nothing,
}

/// The kept pages.
#[derive(Debug, Default)]
pub struct Cache {
    pages: RwLock<Pages>,
    /// What is being drawn, each locked by who draws it.
    drawing: Mutex<HashMap<String, Arc<Drawing>>>,
}

#[derive(Debug, Default)]
struct Pages {
    bytes: usize,
    kept: HashMap<String, Arc<Kept>>,
}

impl Cache {
    /// The page of that address and day when the journal has this size.
    pub fn look(&self, size: u64, key: &str, page_age: Duration) -> Look {
        let Some(kept) = self.pages.read().ok().and_then(|pages| pages.kept.get(key).cloned()) else {
            return Look::Nothing;
        };
        if kept.size >= size {
            kept.is_true_now();
            return Look::True(kept);
        }
        if kept.age() < page_age { Look::Late(kept) } else { Look::Nothing }
    }

    /// Keeps a page, unless a later one is there.
    pub fn put(&self, key: String, page: Arc<Kept>) {
        let Ok(mut pages) = self.pages.write() else { return };
        let before = pages.kept.get(&key).map(|before| (before.size, before.body.len()));
        if before.is_some_and(|(size, _)| size > page.size) {
            return;
        }
        let freed = before.map_or(0, |(_, bytes)| bytes);
        let full = before.is_none() && pages.kept.len() >= MOST_PAGES;
        if full || pages.bytes - freed + page.body.len() > MOST_IN_ALL {
            pages.drop_those_before(page.size);
        }
        let freed = pages.kept.remove(&key).map_or(0, |before| before.body.len());
        pages.bytes = pages.bytes - freed + page.body.len();
        pages.kept.insert(key, page);
    }

    /// Whether the page was drawn so lately that it may rest: a busy journal would have it drawn without end.
    pub fn rests(&self, key: &str, rest: Duration) -> bool {
        let pages = self.pages.read().unwrap_or_else(PoisonError::into_inner);
        pages.kept.get(key).is_some_and(|kept| kept.drawn.elapsed() < rest)
    }

    /// The turn to draw this page, until it is dropped; or what to wait for where another has it.
    pub fn turn(&self, key: &str) -> Result<Turn<'_>, Arc<Drawing>> {
        let mut drawing = self.drawing();
        if let Some(other) = drawing.get(key) {
            return Err(Arc::clone(other));
        }
        let own = Arc::new(Drawing::default());
        // Nobody else has it yet.
        let Ok(lock) = Arc::clone(&own).try_lock_owned() else { return Err(own) };
        drawing.insert(key.to_owned(), own);
        Ok(Turn { cache: self, key: key.to_owned(), _lock: lock })
    }

    fn drawing(&self) -> MutexGuard<'_, HashMap<String, Arc<Drawing>>> {
        self.drawing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Locked while a page is drawn.
type Drawing = tokio::sync::Mutex<()>;

/// Somebody draws a page; ends whatever becomes of it.
#[derive(Debug)]
pub struct Turn<'a> {
    cache: &'a Cache,
    key: String,
    _lock: OwnedMutexGuard<()>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.cache.drawing().remove(&self.key);
    }
}

impl Pages {
    /// Makes room: what is out of date goes first, and everything if that is not enough.
    fn drop_those_before(&mut self, size: u64) {
        self.kept.retain(|_, kept| kept.size >= size);
        self.bytes = self.kept.values().map(|kept| kept.body.len()).sum();
        if self.kept.len() >= MOST_PAGES || self.bytes > MOST_IN_ALL / 2 {
            *self = Self::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn page(size: u64, bytes: usize) -> Arc<Kept> {
        let body = Bytes::from(vec![b'x'; bytes]);
        Arc::new(Kept::new(size, HeaderMap::new(), body, Instant::now()))
    }

    fn old(size: u64) -> Arc<Kept> {
        let drawn = Instant::now().checked_sub(SECOND * 10).unwrap();
        Arc::new(Kept::new(size, HeaderMap::new(), Bytes::new(), drawn))
    }

    #[test]
    fn a_page_is_true_until_the_journal_grows() {
        let cache = Cache::default();
        assert!(matches!(cache.look(5, "/", SECOND), Look::Nothing));
        cache.put("/".to_owned(), page(5, 1));
        assert!(matches!(cache.look(5, "/", Duration::ZERO), Look::True(_)));
        assert!(matches!(cache.look(6, "/", SECOND), Look::Late(_)));
        assert!(matches!(cache.look(6, "/", Duration::ZERO), Look::Nothing), "no age is allowed");
    }

    #[test]
    fn age_counts_from_when_it_was_last_true() {
        let cache = Cache::default();
        cache.put("/".to_owned(), old(5));
        assert!(matches!(cache.look(6, "/", SECOND), Look::Nothing));
        cache.put("/".to_owned(), old(5));
        // Somebody saw it just now, while it was true.
        assert!(matches!(cache.look(5, "/", SECOND), Look::True(_)));
        assert!(matches!(cache.look(6, "/", SECOND), Look::Late(_)));
    }

    #[test]
    fn a_later_page_is_not_replaced_by_an_earlier_one() {
        let cache = Cache::default();
        cache.put("/".to_owned(), page(7, 1));
        cache.put("/".to_owned(), page(6, 1));
        assert!(matches!(cache.look(7, "/", Duration::ZERO), Look::True(_)));
    }

    #[test]
    fn a_page_is_drawn_by_one_at_a_time_and_then_rests() {
        let cache = Cache::default();
        let turn = cache.turn("/").unwrap();
        let Err(other) = cache.turn("/") else { panic!("two draw the same page") };
        assert!(other.try_lock().is_err(), "there is something to wait for");
        assert!(cache.turn("/other").is_ok());
        drop(turn);
        assert!(other.try_lock().is_ok() && cache.turn("/").is_ok());
        cache.put("/".to_owned(), old(5));
        assert!(!cache.rests("/", SECOND) && !cache.rests("/nowhere", SECOND));
        cache.put("/".to_owned(), page(6, 1));
        assert!(cache.rests("/", SECOND));
    }

    #[test]
    fn what_is_out_of_date_makes_room() {
        let cache = Cache::default();
        for number in 0..MOST_PAGES {
            cache.put(format!("/{number}"), page(u64::from(number % 2 == 0), 1));
        }
        cache.put("/new".to_owned(), page(1, 1));
        assert!(matches!(cache.look(1, "/new", SECOND), Look::True(_)));
        assert!(matches!(cache.look(1, "/0", SECOND), Look::True(_)));
        assert!(matches!(cache.look(1, "/1", SECOND), Look::Nothing));
        let bytes = cache.pages.read().unwrap().bytes;
        assert_eq!(bytes, MOST_PAGES / 2 + 1);
    }
}
