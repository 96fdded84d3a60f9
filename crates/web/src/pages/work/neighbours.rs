//! What the other region said of shared roles since this one last spoke.

use rozum_model::division::{Division, PriorityPair, Progress, Said, Saying};
use rozum_model::{RegionIso, State};

/// Something that the other region said, or that happened to the words of both.
pub struct News {
    pub pair: PriorityPair,
    pub other: RegionIso,
    /// Message of the line.
    pub message: &'static str,
    /// What was said.
    pub words: String,
}

/// The news for these regions. Told until the region speaks about that overlap again.
pub fn news(state: &State, regions: &[RegionIso]) -> Vec<News> {
    let mut found = Vec::new();
    for (pair, division) in &state.divisions {
        for own in pair.regions().into_iter().filter(|own| regions.contains(own)) {
            let Some(other) = pair.other(own) else { continue };
            let told = |(message, words)| News { pair: *pair, other, message, words };
            found.extend(since(division, own, other).into_iter().map(told));
            if state.progress(*pair) == Progress::OutOfDate && division.is_agreed() {
                found.push(told(("work-division-old", String::new())));
            }
        }
    }
    found
}

/// The refusal that stands and the last remark after the last word of the own region.
fn since(division: &Division, own: RegionIso, other: RegionIso) -> Vec<(&'static str, String)> {
    let said = &division.said;
    let spoke = said.iter().rposition(|one| one.region == Some(own)).map_or(0, |place| place + 1);
    let last = |fits: &dyn Fn(&Said) -> bool| {
        let place = said.iter().rposition(|one| one.region == Some(other) && fits(one));
        place.filter(|place| *place >= spoke)
    };
    // Whoever refused may have thought again.
    let stand = last(&|one| one.what != Saying::Remarked);
    let refused = stand.filter(|place| said[*place].what == Saying::Rejected);
    let refused = refused.map(|place| {
        let broke = [own, other].iter().all(|region| agreed(&said[..place], *region));
        let message = if broke { "work-division-broken" } else { "work-division-rejected" };
        (message, said[place].text.clone())
    });
    let remarked = last(&|one| one.what == Saying::Remarked);
    let remarked = remarked.map(|place| ("work-division-remarked", said[place].text.clone()));
    refused.into_iter().chain(remarked).collect()
}

/// Whether a region had agreed to the words that were on the table last.
fn agreed(said: &[Said], region: RegionIso) -> bool {
    let worded = said.iter().rposition(|one| one.what == Saying::Worded).unwrap_or(0);
    let mut stands = said[worded..].iter().filter(|one| one.region == Some(region));
    let last = stands.rfind(|one| matches!(one.what, Saying::Accepted | Saying::Rejected));
    last.is_some_and(|one| one.what == Saying::Accepted)
}
