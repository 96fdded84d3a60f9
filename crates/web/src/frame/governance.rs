//! Words about money and people.

use super::{Figure, Frame};
use rozum_app::rows::Phase;
use rozum_model::AccountId;
use rozum_model::governance::Kopecks;
use rozum_model::stakeholder::Sector;
use std::borrow::Cow;

impl Frame {
    /// An amount in hryvnias.
    pub fn money(&self, amount: &Kopecks) -> String {
        rozum_locale::money(self.lang, amount.0)
    }

    /// An amount that may not have come yet: a dash, never a zero.
    pub fn money_maybe(&self, amount: &Option<Kopecks>) -> String {
        amount.as_ref().map_or_else(|| self.missing(), |amount| self.money(amount))
    }

    /// As [`Frame::money_maybe`], for the kopecks of a row.
    pub fn kopecks(&self, amount: &Option<u64>) -> String {
        self.money_maybe(&amount.map(Kopecks))
    }

    /// An amount of a step that a project has not come to, or never will.
    pub fn kopecks_so_far(&self, amount: &Option<u64>, phase: &Phase) -> String {
        amount.map_or_else(|| self.unreached(phase), |amount| self.money(&Kopecks(amount)))
    }

    /// A dash for what a project has not come to, or never will.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    pub fn unreached(&self, phase: &Phase) -> String {
        self.dash(if phase.is_over() { "none" } else { "not-yet" })
    }

    /// A mean on the scale of the scores, to two digits; a dash before there is one.
    pub fn score(&self, score: &Option<f64>) -> String {
        score.map_or_else(|| self.dash("not-yet"), |score| rozum_locale::decimal(self.lang, score, 2))
    }

    /// A decimal figure that people wrote, with the language's decimal sign.
    pub fn figure(&self, text: impl AsRef<str>) -> String {
        self.lang.pick(text.as_ref().replace('.', ","), text.as_ref().to_owned())
    }

    /// A person: an office holder by name, anybody else by their part in what the page shows, and where it shows no such
    /// part, by the id of the account.
    pub fn person(&self, account: &AccountId) -> String {
        let part = || self.parts.as_ref()?.get(account).map(String::as_str);
        match self.names.name(account).or_else(part) {
            Some(name) => name.to_owned(),
            None => self.tv("actor-account", account.as_str()).into_owned(),
        }
    }

    /// Where an event is shown.
    pub fn event_href(&self, seq: impl Figure) -> String {
        self.href(format!("/journal/{}", seq.figure()))
    }

    /// A sector of the helix.
    pub fn sector(&self, sector: &Sector) -> Cow<'static, str> {
        self.named("ev-sector-", sector.code())
    }
}
