//! Events of divisions of roles.

use super::{Moment, impossible};
use rozum_model::division::{Author, Division, Offer, PriorityPair, Said, Saying, Stand, Wording};
use rozum_model::{Event, Reason, RegionIso, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, moment: Moment, event: Event) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        Event::DivisionWorded { pair, offer, about, reason } => {
            let texts = state.texts_of(pair);
            if texts != about.each_ref().map(|text| Some(text.as_str())) {
                return Err(impossible(kind, pair.to_string()));
            }
            word(of(state, pair), moment, offer, about, reason);
            Ok(())
        }
        Event::DivisionAccepted { pair, region } => {
            stand(state, moment, (pair, region), Stand::Accepted, String::new())
        }
        Event::DivisionRejected { pair, region, reason } => {
            stand(state, moment, (pair, region), Stand::Rejected, reason)
        }
        Event::DivisionRemarked { pair, region, text } => {
            if pair.other(region).is_none() {
                return Err(impossible(kind, pair.to_string()));
            }
            say(of(state, pair), moment, Saying::Remarked, Some(region), text);
            Ok(())
        }
        _ => Err(impossible(kind, "")),
    }
}

fn of(state: &mut State, pair: PriorityPair) -> &mut Division {
    Arc::make_mut(state.divisions.entry(pair).or_default())
}

fn say(division: &mut Division, moment: Moment, what: Saying, region: Option<RegionIso>, text: String) {
    let Moment { seq, at } = moment;
    division.said.push(Said { what, region, text, reason: None, seq, at });
}

/// New words: nobody has agreed to them yet.
fn word(division: &mut Division, moment: Moment, offer: Offer, about: [String; 2], reason: Option<String>) {
    let region = match offer.author {
        Author::Program => None,
        Author::Region(region) => Some(region),
    };
    let Moment { seq, at } = moment;
    let text = offer.text.clone();
    division.said.push(Said { what: Saying::Worded, region, text, reason, seq, at });
    division.wording = Some(Wording { offer, about, seq });
    division.stands = [None; 2];
}

fn stand(
    state: &mut State,
    moment: Moment,
    (pair, region): (PriorityPair, RegionIso),
    stand: Stand,
    reason: String,
) -> Result<(), Reason> {
    let (kind, what) = match stand {
        Stand::Accepted => ("division-accepted", Saying::Accepted),
        Stand::Rejected => ("division-rejected", Saying::Rejected),
    };
    let place = pair.regions().iter().position(|own| *own == region);
    let texts = state.texts_of(pair);
    let holds = |division: &Arc<Division>| division.wording.as_ref().is_some_and(|own| own.holds(texts));
    // Looked at before anything is copied: after an error the state is as it was.
    let there = state.divisions.get(&pair).is_some_and(holds);
    let Some(place) = place.filter(|_| there) else {
        return Err(impossible(kind, pair.to_string()));
    };
    let division = of(state, pair);
    division.stands[place] = Some(stand);
    say(division, moment, what, Some(region), reason);
    Ok(())
}
