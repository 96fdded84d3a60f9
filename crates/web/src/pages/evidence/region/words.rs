//! What the template of the page asks.

use super::{Page, Typed, judging};
use crate::evidence::{Words, digits};
use rozum_app::evidence::IndicatorRow;
use rozum_model::PriorityId;
use rozum_model::stakeholder::Sector;

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    clippy::unused_self,
    reason = "templates pass their fields by reference and call everything on the page"
)]
impl Page<'_> {
    pub(super) fn number(&self, value: &Option<f64>) -> String {
        value.map_or_else(|| self.f.t("ev-missing").into_owned(), |value| Words(self.f.lang).number(value, 2))
    }

    pub(super) fn quotient(&self, value: &f64) -> String {
        Words(self.f.lang).number(*value, 2)
    }

    pub(super) fn indicator(&self, row: &IndicatorRow) -> String {
        let words = Words(self.f.lang);
        match row.value {
            Some(value) => words.number(value, digits(&[value])),
            None => {
                words.t(if row.state == "suppressed" { "ev-suppressed" } else { "ev-missing" }).into_owned()
            }
        }
    }

    pub(super) fn revision(&self, id: &PriorityId) -> u64 {
        self.revisions.iter().find(|(known, _)| known == id).map_or(0, |(_, revision)| *revision)
    }

    /// What was typed for this priority and refused.
    pub(super) fn typed_for(&self, id: &PriorityId) -> Option<&Typed> {
        self.typed.as_ref().filter(|typed| typed.priority == *id)
    }

    pub(super) fn verdict_class(&self, verdict: &str) -> &'static str {
        match verdict {
            "supported" => "success",
            "contradicted" => "error",
            _ => "info",
        }
    }

    pub(super) const fn rows(&self) -> usize {
        judging::ROWS
    }

    /// What was typed in a row for an organisation.
    pub(super) fn participant(&self, id: &PriorityId, place: &usize) -> Option<&(String, String)> {
        self.typed_for(id)?.participants.get(*place)
    }

    pub(super) const fn sectors(&self) -> [Sector; 4] {
        Sector::ALL
    }
}
