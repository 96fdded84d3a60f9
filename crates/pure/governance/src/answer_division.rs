//! Say what a region holds of a division of roles: agree, not agree, offer other words, remark.
//!
//! The words that are answered become part of the record: what the program proposes may change with its reading of the texts.

use crate::ground::reasoned;
use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::division::{Answer, Author, Offer, PriorityPair, Stand, Wording};
use rozum_model::event::Subject;
use rozum_model::{Event, Reason, RegionIso, State};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    (pair, about): (PriorityPair, Option<&[String; 2]>),
    region: RegionIso,
    answer: &Answer,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons: Vec<Reason> =
        revision::check(state, &Subject::Division(pair), expected).into_iter().collect();
    // A strategy is amended without a word in the talk: who saw the older texts agreed to nothing about these.
    let texts = state.texts_of(pair);
    if about.is_some_and(|seen| seen.each_ref().map(|text| Some(text.as_str())) != texts) {
        reasons.push(Reason::new("division-texts-changed").with("pair", pair.to_string()));
    }
    for id in pair.both() {
        if state.priority(id).is_none() {
            reasons.push(Reason::new("item-unknown").with("item", id.to_string()));
        }
    }
    let table = Table { state, pair, region };
    let events = table.events(answer, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(events)
}

/// The overlap and the region that speaks about it.
struct Table<'a> {
    state: &'a State,
    pair: PriorityPair,
    region: RegionIso,
}

impl Table<'_> {
    fn events(&self, answer: &Answer, reasons: &mut Vec<Reason>) -> Vec<Event> {
        let (pair, region) = (self.pair, self.region);
        match answer {
            Answer::Accept { offer } => {
                let worded = self.answered(offer, Stand::Accepted, reasons);
                worded.into_iter().chain([Event::DivisionAccepted { pair, region }]).collect()
            }
            Answer::Reject { offer, reason } => {
                reasoned(Field::only("reason"), reason, reasons);
                let worded = self.answered(offer, Stand::Rejected, reasons);
                let rejected = Event::DivisionRejected { pair, region, reason: reason.clone() };
                worded.into_iter().chain([rejected]).collect()
            }
            Answer::Propose { text, reason } => {
                reasoned(Field::only("wording"), text, reasons);
                reasoned(Field::only("reason"), reason, reasons);
                if self.wording().is_some_and(|wording| wording.offer.text == *text) {
                    reasons.push(Reason::new("division-wording-same").with("pair", pair.to_string()));
                }
                let offer = Offer { text: text.clone(), author: Author::Region(region) };
                let worded = self.worded(offer, Some(reason.clone()));
                vec![worded, Event::DivisionAccepted { pair, region }]
            }
            Answer::Remark { text } => {
                required(Field::only("remark"), text, reasons);
                vec![Event::DivisionRemarked { pair, region, text: text.clone() }]
            }
        }
    }

    /// The words on the table, if they are about the texts as they are now.
    fn wording(&self) -> Option<&Wording> {
        let wording = self.state.divisions.get(&self.pair)?.wording.as_ref()?;
        wording.holds(self.state.texts_of(self.pair)).then_some(wording)
    }

    /// The event that puts the answered words on the table; `None` when they lie there. Only words of the program may come
    /// so: those of a region were put there by it, and are gone when they are not.
    fn answered(&self, offer: &Offer, stand: Stand, reasons: &mut Vec<Reason>) -> Option<Event> {
        required(Field::only("wording"), &offer.text, reasons);
        let pair = self.pair;
        if self.wording().is_some_and(|wording| wording.offer.text == offer.text) {
            if self.stand() == Some(stand) {
                let reason = Reason::new("division-already-answered").with("pair", pair.to_string());
                reasons.push(reason.with("region", self.region.to_string()));
            }
            return None;
        }
        if matches!(offer.author, Author::Region(_)) {
            reasons.push(Reason::new("division-wording-gone").with("pair", pair.to_string()));
        }
        Some(self.worded(offer.clone(), None))
    }

    fn stand(&self) -> Option<Stand> {
        let place = self.pair.regions().iter().position(|own| *own == self.region)?;
        self.state.divisions.get(&self.pair)?.stands[place]
    }

    fn worded(&self, offer: Offer, reason: Option<String>) -> Event {
        // A priority that is not there was refused before.
        let about = self.state.texts_of(self.pair).map(|text| text.unwrap_or_default().to_owned());
        Event::DivisionWorded { pair: self.pair, offer, about, reason }
    }
}

#[cfg(test)]
mod tests;
