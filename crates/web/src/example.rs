//! The made-up example: whom a reader may be in it, and how its day moves on. Nothing of this exists in a system
//! that was not started as an example.

use crate::site::Site;
use rozum_locale::Lang;
use rozum_model::AccountId;
use rozum_model::time::Day;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The example that is served.
#[derive(Clone)]
pub struct Example {
    /// Whom a reader may be, in the order of the story.
    pub people: Vec<Part>,
    /// Moves the clock of the system on by so many whole days.
    pub ahead: Arc<dyn Fn(u16) + Send + Sync>,
}

/// A person of the example whom a reader may be.
#[derive(Clone)]
pub struct Part {
    /// Name to sign in with.
    pub login: String,
    /// The password, made when the example was played.
    pub password: String,
    /// What the person is in the story, in Ukrainian.
    pub part_uk: String,
    /// The same in English.
    pub part_en: String,
}

impl Part {
    /// What the person is, in words.
    pub fn words(&self, lang: Lang) -> &str {
        lang.pick(&self.part_uk, &self.part_en)
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("login", &self.login).finish_non_exhaustive()
    }
}

impl fmt::Debug for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Example").field("people", &self.people).finish_non_exhaustive()
    }
}

impl Example {
    /// The person of that login.
    pub fn part(&self, login: &str) -> Option<&Part> {
        self.people.iter().find(|part| part.login == login)
    }
}

/// What pages tell of the example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The day that it is in the example.
    pub today: Day,
    /// Logins of those whom a reader may be.
    logins: BTreeMap<AccountId, String>,
}

impl Told {
    /// What can be told now; `None` where no example is served.
    pub async fn of(site: &Site) -> Option<Arc<Self>> {
        let example = site.settings.example.as_ref()?;
        let people = site.rozum.people().await.unwrap_or_else(|error| {
            tracing::error!(%error, "people of the example cannot be read");
            Vec::new()
        });
        let known = people.into_iter().filter(|person| example.part(&person.login).is_some());
        let logins = known.map(|person| (person.id, person.login)).collect();
        Some(Arc::new(Self { today: site.rozum.now().kyiv_day(), logins }))
    }

    /// How a reader signs in as that person.
    pub fn login(&self, account: &AccountId) -> Option<&str> {
        self.logins.get(account).map(String::as_str)
    }

    /// The account of a login.
    pub fn account(&self, login: &str) -> Option<&AccountId> {
        self.logins.iter().find(|(_, own)| *own == login).map(|(account, _)| account)
    }
}
