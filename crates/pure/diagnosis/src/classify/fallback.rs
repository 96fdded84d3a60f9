//! What is left when no phrase fits: likeness to official titles, and candidates to choose from.

use crate::classify::answer::Answer;
use crate::classify::classifier::Classifier;
use crate::classify::evidence::SURE;
use crate::classify::flags::EVERYWHERE;
use crate::classify::lexicon::{Activity, Target};
use crate::classify::matcher::Match;
use crate::classify::reading::Reading;
use crate::classify::similar::Likeness;
use crate::labels::Candidate;

/// From here on, likeness to a title is a label; below, a candidate.
const ALIKE: f64 = 0.52;
/// Below this, likeness is chance.
const RESEMBLES: f64 = 0.2;
/// How many candidates are shown.
const CANDIDATES: usize = 3;

impl Classifier {
    /// Segments that resemble a title; adds those that do so clearly and returns what the best of them is like.
    pub(crate) fn alike(&self, reading: &Reading, answer: &mut Answer<'_>) -> Vec<Likeness> {
        let words = &reading.words;
        // Activities that were named and ruled out («крім …») must not come back by likeness.
        let is_silent = reading.activities.iter().all(|hit| self.entries[hit.entry].weight < SURE);
        let mut best: Vec<Likeness> = Vec::new();
        let mut first = 0;
        for segment in words.chunk_by(|a, b| a.segment == b.segment) {
            let last = first + segment.len() - 1;
            let telling = (first..=last).filter(|&index| !reading.is_generic[index]);
            let like = self.titles.most_like(telling.map(|index| &words[index]));
            let clear =
                |top: &&Likeness| is_silent && top.is_firm && top.score >= ALIKE && !is_everywhere(&top.code);
            if let Some(top) = like.first().filter(clear) {
                let activity = Activity { codes: vec![top.code.clone()], spheres: Vec::new() };
                answer.activity(&activity, top.score, answer.bytes(first, last), &self.spheres);
            }
            if like.first().map(|top| top.score) > best.first().map(|top| top.score) {
                best = like;
            }
            first = last + 1;
        }
        best
    }

    /// Weak phrases first, then likeness.
    pub(crate) fn candidates(&self, weak: &[Match], likeness: &[Likeness]) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let weak = weak.iter().flat_map(|hit| match &self.entries[hit.entry].target {
            Target::Activity(activity) => {
                activity.codes.iter().map(|code| (code.clone(), self.entries[hit.entry].weight)).collect()
            }
            _ => Vec::new(),
        });
        let alike = likeness.iter().filter(|like| like.score >= RESEMBLES);
        for (code, confidence) in weak.chain(alike.map(|like| (like.code.clone(), like.score))) {
            let division = code.get(..2).unwrap_or(&code).to_owned();
            if found.iter().all(|known| known.division != division) {
                let sphere = self.spheres.of(&code);
                let group = (code.len() > 2).then_some(code);
                found.push(Candidate { division, group, sphere, confidence });
            }
        }
        found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        found.truncate(CANDIDATES);
        found
    }
}

/// Horizontal texts resemble these, whatever they are about.
fn is_everywhere(code: &str) -> bool {
    EVERYWHERE.contains(&code.get(..2).unwrap_or(code))
}
