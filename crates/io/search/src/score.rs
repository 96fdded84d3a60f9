//! How well a document answers: nearness of the word × weight of the field × weight of the kind.
//!
//! Within one field and kind a nearer match always wins, because shortness and repetition together count for less than
//! one step of nearness. The numbers are choices; `docs/methods/search.md` says why.

use crate::candidates::Candidates;
use crate::document::{Field, Kind};
use crate::hits::Match;
use crate::index::{Index, Posting};

/// A term of the query with the word forms that answer it.
#[derive(Debug, Clone)]
pub(crate) enum Wanted {
    Word(Candidates),
    /// A hyphenated word: in one piece, or all parts.
    Compound {
        whole: Candidates,
        parts: Vec<Candidates>,
    },
}

/// The best answer of one document to one term; a score of zero means none.
#[derive(Debug, Clone, Copy)]
struct Best {
    score: f32,
    field: Field,
    nearest: Match,
}

const NONE: Best = Best { score: 0.0, field: Field::Body, nearest: Match::Typo };

/// What a document answers to all terms.
#[derive(Debug, Clone, Copy)]
struct Total {
    score: f32,
    terms: usize,
    top: Best,
}

/// A document that answers the query.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ranked {
    pub(crate) document: usize,
    pub(crate) score: f32,
    pub(crate) field: Field,
    pub(crate) nearest: Match,
}

const fn nearness(nearest: Match) -> f32 {
    match nearest {
        Match::Exact => 16.0,
        Match::Inflected => 12.0,
        Match::Derived => 8.0,
        Match::Prefix => 5.0,
        Match::Typo => 3.0,
    }
}

const fn weight(field: Field, kind: Kind) -> f32 {
    let field_weight = match field {
        Field::Id => 4.0,
        Field::TitleUk | Field::TitleEn => 3.0,
        Field::Body => return 1.0,
    };
    let kind_weight = match kind {
        Kind::Region => 3.0,
        Kind::Sphere => 1.6,
        Kind::Priority => 1.2,
        Kind::Task | Kind::Organisation | Kind::Body | Kind::Call | Kind::Project => 1.1,
        Kind::Activity | Kind::Territory => 1.0,
    };
    field_weight * kind_weight
}

impl Index {
    /// Documents of the kinds (empty: all) that answer all terms, or any of them; the best `first` in order, then the rest.
    pub(crate) fn rank(&self, wanted: &[Wanted], kinds: &[Kind], all: bool, first: usize) -> Vec<Ranked> {
        let least = if all { wanted.len() } else { 1 };
        let mut ranked: Vec<Ranked> = (0..)
            .zip(self.totals(wanted, kinds))
            .filter(|(_, total)| total.terms >= least.max(1))
            .map(|(document, total)| Ranked {
                document,
                // Three words of four are worth more than one rare word of four.
                score: total.score * share(total.terms, wanted.len()),
                field: total.top.field,
                nearest: total.top.nearest,
            })
            .collect();
        let kind = |r: &Ranked| self.kinds.get(r.document);
        let order = |a: &Ranked, b: &Ranked| {
            b.score.total_cmp(&a.score).then_with(|| kind(a).cmp(&kind(b))).then(a.document.cmp(&b.document))
        };
        if first < ranked.len() {
            ranked.select_nth_unstable_by(first, order);
        }
        let head = first.min(ranked.len());
        if let Some(head) = ranked.get_mut(..head) {
            head.sort_unstable_by(order);
        }
        ranked
    }

    /// For each document the sum over the terms that it answers.
    fn totals(&self, wanted: &[Wanted], kinds: &[Kind]) -> Vec<Total> {
        let mut totals = vec![Total { score: 0.0, terms: 0, top: NONE }; self.len()];
        for term in wanted {
            let best = self.best_of(term, kinds);
            let rarity = rarity(best.iter().filter(|b| b.score > 0.0).count(), best.len());
            for (total, best) in totals.iter_mut().zip(best).filter(|(_, best)| best.score > 0.0) {
                total.score += best.score * rarity;
                total.terms += 1;
                total.top = better(total.top, best);
            }
        }
        totals
    }

    fn best_of(&self, term: &Wanted, kinds: &[Kind]) -> Vec<Best> {
        match term {
            Wanted::Word(candidates) => self.best(candidates, kinds),
            Wanted::Compound { whole, parts } => {
                let mut best = self.best(whole, kinds);
                let parts: Vec<Vec<Best>> = parts.iter().map(|part| self.best(part, kinds)).collect();
                for (document, best) in best.iter_mut().enumerate() {
                    *best = better(*best, all_of(parts.iter().filter_map(|part| part.get(document))));
                }
                best
            }
        }
    }

    /// For each document its best posting among the candidates.
    fn best(&self, candidates: &Candidates, kinds: &[Kind]) -> Vec<Best> {
        let mut best = vec![NONE; self.len()];
        for (place, nearest) in candidates.iter() {
            let Some(word) = self.words.value(place) else { continue };
            for posting in &word.postings {
                let Ok(number) = usize::try_from(posting.document) else { continue };
                let (Some(slot), Some(document)) = (best.get_mut(number), self.documents.get(number)) else {
                    continue;
                };
                if kinds.is_empty() || kinds.contains(&document.kind) {
                    let score =
                        nearness(nearest) * weight(posting.field, document.kind) * self.fineness(*posting);
                    *slot = better(*slot, Best { score, field: posting.field, nearest });
                }
            }
        }
        best
    }

    /// From 1 to less than 1.25, below one step of nearness: a short text says more by one word, a repeated word more.
    fn fineness(&self, posting: Posting) -> f32 {
        let place = Field::ALL.iter().position(|field| *field == posting.field).unwrap_or_default();
        let lengths = usize::try_from(posting.document).ok().and_then(|number| self.lengths.get(number));
        let length = lengths.and_then(|lengths| lengths.get(place)).copied().unwrap_or(1).max(1);
        1.0 + 0.2 / f32::from(length).sqrt() + 0.04 * (1.0 - 1.0 / f32::from(posting.count.max(1)))
    }
}

fn better(a: Best, b: Best) -> Best {
    if b.score > a.score { b } else { a }
}

/// All parts of a compound must answer; together they count as their mean.
fn all_of<'b>(parts: impl Iterator<Item = &'b Best> + Clone) -> Best {
    let count = parts.clone().count();
    if count == 0 || parts.clone().any(|part| part.score <= 0.0) {
        return NONE;
    }
    let sum: f32 = parts.clone().map(|part| part.score).sum();
    let top = parts.copied().fold(NONE, better);
    Best { score: sum * share(1, count), ..top }
}

/// How much a term tells: 1.7 when every document has it, more for rare ones.
fn rarity(having: usize, all: usize) -> f32 {
    1.0 + (1.0 + 1.0 / share(having, all).max(f32::MIN_POSITIVE)).ln()
}

/// `part` of `whole`; counts of documents and words are far below what f32 holds exactly.
#[expect(clippy::cast_precision_loss, reason = "scores compare hits and need no more digits")]
fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}
