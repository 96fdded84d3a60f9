//! One search: what was typed is tried as it stands, then in the other keyboard layout, then with errors forgiven, and
//! at last with some of its words missing. The first attempt that finds anything answers.

use crate::candidates::Candidates;
use crate::hits::{Hit, Hits, Options};
use crate::index::Index;
use crate::query::{Term, shortened, terms};
use crate::score::{Ranked, Wanted};
use rozum_language::{fold, on_latin_keys, on_ukrainian_keys, words};
use std::collections::HashMap;

/// A query understood in one way.
pub(crate) struct Attempt {
    pub(crate) wanted: Vec<Wanted>,
    /// Words replaced by likelier ones, by their folded form.
    replaced: HashMap<String, String>,
}

impl Index {
    /// Finds documents for what a person typed. Any text is fine; one without words finds nothing.
    pub fn search(&self, query: &str, options: &Options) -> Hits {
        let typed = shortened(query).trim();
        // Commas and dots inside words are letters of the other layout; as Latin they would be no words.
        let letters = |text: &String| text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace());
        let retyped = on_ukrainian_keys(typed).or_else(|| on_latin_keys(typed).filter(letters));
        let readings: Vec<&str> = std::iter::once(typed).chain(retyped.as_deref()).collect();
        for (forgiving, all) in [(false, true), (true, true), (true, false)] {
            for reading in &readings {
                let attempt = self.understand(reading, forgiving);
                let ranked = self.answer(&attempt, options, all);
                if !ranked.is_empty() {
                    let corrected =
                        attempt.corrected(reading).or((*reading != typed).then(|| (*reading).to_owned()));
                    return self.hits(&attempt, &ranked, options, corrected, !all);
                }
            }
        }
        Hits { total: 0, hits: Vec::new(), corrected: None, partial: false }
    }

    /// The terms of the query with the word forms that answer them; typing errors only for words that nothing else answers.
    pub(crate) fn understand(&self, query: &str, forgiving: bool) -> Attempt {
        let mut replaced = HashMap::new();
        let mut resolve = |word: &String| {
            let found = self.candidates(word);
            if !forgiving || !found.is_empty() {
                return found;
            }
            let (mistyped, likeliest) = self.mistyped(word);
            if let Some(likeliest) = likeliest {
                replaced.insert(word.clone(), likeliest.to_owned());
            }
            mistyped
        };
        let wanted = terms(query)
            .iter()
            .map(|term| match term {
                Term::Word(word) => Wanted::Word(resolve(word)),
                Term::Compound { whole, parts } => Wanted::Compound {
                    whole: self.candidates(whole),
                    parts: parts.iter().map(&mut resolve).collect(),
                },
            })
            .collect();
        Attempt { wanted, replaced }
    }

    fn answer(&self, attempt: &Attempt, options: &Options, all: bool) -> Vec<Ranked> {
        let missing = attempt.wanted.iter().any(|wanted| wanted.all_candidates().all(Candidates::is_empty));
        let useless = attempt.wanted.is_empty() || (all && missing) || (!all && attempt.wanted.len() < 2);
        if useless {
            return Vec::new();
        }
        self.rank(&attempt.wanted, &options.kinds, all, options.skip.saturating_add(options.limit))
    }

    fn hits(
        &self,
        attempt: &Attempt,
        ranked: &[Ranked],
        options: &Options,
        corrected: Option<String>,
        partial: bool,
    ) -> Hits {
        let places = attempt.places();
        let shown = ranked.iter().skip(options.skip).take(options.limit);
        let hits = shown.filter_map(|ranked| self.hit(&places, ranked)).collect();
        Hits { total: ranked.len(), hits, corrected, partial }
    }

    fn hit(&self, places: &[usize], ranked: &Ranked) -> Option<Hit> {
        let document = self.documents.get(ranked.document)?;
        let text = document.text(ranked.field);
        let spans = self.spans(places, text);
        Some(Hit {
            kind: document.kind,
            id: document.id.clone(),
            region: document.region,
            title_uk: document.title_uk.clone(),
            title_en: document.title_en.clone(),
            score: ranked.score,
            nearest: ranked.nearest,
            field: ranked.field,
            snippet: crate::snippet::around(text, &spans),
            spans,
        })
    }
}

impl Attempt {
    /// The query with its mistyped words replaced, if there were any.
    fn corrected(&self, query: &str) -> Option<String> {
        if self.replaced.is_empty() {
            return None;
        }
        let mut corrected = String::new();
        let mut done = 0;
        for token in words(query).flat_map(|token| token.parts()) {
            if let Some(likelier) = self.replaced.get(fold(token.text).as_ref()) {
                corrected.push_str(query.get(done..token.start)?);
                corrected.push_str(likelier);
                done = token.end;
            }
        }
        corrected.push_str(query.get(done..)?);
        Some(corrected)
    }
}

impl Wanted {
    pub(crate) fn all_candidates(&self) -> impl Iterator<Item = &Candidates> {
        let (first, rest) = match self {
            Self::Word(candidates) => (candidates, &[][..]),
            Self::Compound { whole, parts } => (whole, &parts[..]),
        };
        std::iter::once(first).chain(rest)
    }
}
