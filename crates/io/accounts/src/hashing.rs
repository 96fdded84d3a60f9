//! How passwords are kept: argon2id, away from the threads that serve, and not too many at once.

use crate::AccountsError;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Memory in KiB, passes, lanes: 19 MiB, 2, 1 (OWASP, Password Storage Cheat Sheet).
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// Passwords hashed at the same time; the others wait. So a flood of sign-ins takes no more than twice
/// 19 MiB and two threads.
const AT_ONCE: usize = 2;

/// Hashes passwords, a few at a time.
#[derive(Clone)]
pub struct Hashing(Arc<Semaphore>);

impl Hashing {
    pub fn new() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }

    /// PHC string of a new password, with a salt of its own.
    pub async fn hash(&self, password: &str) -> Result<String, AccountsError> {
        let password = password.to_owned();
        self.aside(move || hash(&password)).await?
    }

    /// Whether the password belongs to the PHC string. Without one the answer is no, after the same work.
    pub async fn matches(&self, password: &str, kept: Option<String>) -> Result<bool, AccountsError> {
        let password = password.to_owned();
        self.aside(move || match kept {
            Some(kept) => matches(&password, &kept),
            None => hash(&password).map(|_| false),
        })
        .await?
    }

    /// The permit goes along: work whose caller has gone away still counts.
    async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, AccountsError> {
        let permit = Arc::clone(&self.0).acquire_owned().await.map_err(|_| AccountsError::Hashing)?;
        let task = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        });
        task.await.map_err(|_| AccountsError::Hashing)
    }
}

fn hash(password: &str) -> Result<String, AccountsError> {
    let hash: Result<PasswordHash, _> = argon2()?.hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|_| AccountsError::Hashing)
}

fn matches(password: &str, kept: &str) -> Result<bool, AccountsError> {
    let unreadable = AccountsError::Unreadable { table: "account", what: "password hash" };
    let kept = PasswordHash::new(kept).map_err(|_| unreadable)?;
    match argon2()?.verify_password(password.as_bytes(), &kept) {
        Ok(()) => Ok(true),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(_) => Err(AccountsError::Hashing),
    }
}

fn argon2() -> Result<Argon2<'static>, AccountsError> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|_| AccountsError::Hashing)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: &str = "річка тече повільно";

    #[tokio::test]
    async fn a_hash_knows_its_password_and_says_its_cost() {
        let hashing = Hashing::new();
        let kept = hashing.hash(PASSWORD).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, hashing.hash(PASSWORD).await.unwrap());
        assert!(hashing.matches(PASSWORD, Some(kept.clone())).await.unwrap());
        assert!(!hashing.matches("річка тече швидко", Some(kept)).await.unwrap());
        assert!(!hashing.matches(PASSWORD, None).await.unwrap());
        let broken = hashing.matches(PASSWORD, Some("not a hash".to_owned())).await;
        assert!(matches!(broken, Err(AccountsError::Unreadable { .. })));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn no_more_than_two_work_at_once() {
        use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
        static NOW: AtomicUsize = AtomicUsize::new(0);
        static MOST: AtomicUsize = AtomicUsize::new(0);
        let hashing = Hashing::new();
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let hashing = hashing.clone();
                tokio::spawn(async move {
                    let work = || {
                        MOST.fetch_max(NOW.fetch_add(1, SeqCst) + 1, SeqCst);
                        std::thread::sleep(std::time::Duration::from_millis(20));
                        NOW.fetch_sub(1, SeqCst);
                    };
                    hashing.aside(work).await.unwrap();
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(MOST.load(SeqCst), AT_ONCE);
    }
}
