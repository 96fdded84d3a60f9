//! From documents to an index.

use crate::document::{Document, Field, Kind};
use crate::index::{Index, Posting, Word};
use crate::keys::Keys;
use rozum_language::{Token, fold, root, stem, words};
use std::collections::{HashMap, HashSet};

/// Why an index cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// Two documents have the same kind and id, so a hit would not say which.
    #[error("two documents are the {} {id}", .kind.name())]
    Duplicate {
        /// Kind of both.
        kind: Kind,
        /// Id of both.
        id: String,
    },
    /// More documents than can be numbered (2³²).
    #[error("too many documents")]
    TooMany,
}

impl Index {
    /// The index of these documents.
    pub fn build(documents: impl IntoIterator<Item = Document>) -> Result<Self, BuildError> {
        let documents: Vec<Document> = documents.into_iter().collect();
        refuse_duplicates(&documents)?;
        let mut builder = Builder::default();
        for (number, document) in documents.iter().enumerate() {
            builder.add(u32::try_from(number).map_err(|_| BuildError::TooMany)?, document);
        }
        let Builder { words, lengths } = builder;
        let words = Keys::new(words.into_iter().map(|(text, postings)| (text, Word { postings })).collect());
        let stems = grouped(words.texts(), stem);
        // A word has the root of its stem, so roots need be found for stems only.
        let roots = merged(&grouped(stems.texts(), root), &stems);
        let kinds = documents.iter().map(|document| document.kind).collect();
        Ok(Self { documents, kinds, lengths, words, stems, roots })
    }
}

fn refuse_duplicates(documents: &[Document]) -> Result<(), BuildError> {
    let mut seen = HashSet::with_capacity(documents.len());
    match documents.iter().find(|document| !seen.insert((document.kind, document.id.as_str()))) {
        Some(again) => Err(BuildError::Duplicate { kind: again.kind, id: again.id.clone() }),
        None => Ok(()),
    }
}

/// Places of words by their key.
fn grouped(words: &[Box<str>], key: fn(&str) -> String) -> Keys<Vec<u32>> {
    let mut groups: HashMap<Box<str>, Vec<u32>> = HashMap::with_capacity(words.len());
    for (place, word) in (0u32..).zip(words) {
        groups.entry(key(word).into()).or_default().push(place);
    }
    Keys::new(groups.into_iter().collect())
}

/// Places of words by root, from places of stems by root.
fn merged(roots: &Keys<Vec<u32>>, stems: &Keys<Vec<u32>>) -> Keys<Vec<u32>> {
    let of = |stem: u32| usize::try_from(stem).ok().and_then(|stem| stems.value(stem));
    let words = |group: &[u32]| group.iter().filter_map(|&stem| of(stem)).flatten().copied().collect();
    Keys::new(roots.iter().map(|(root, group)| (root.into(), words(group))).collect())
}

#[derive(Default)]
struct Builder {
    words: HashMap<Box<str>, Vec<Posting>>,
    lengths: Vec<[u16; 4]>,
}

impl Builder {
    fn add(&mut self, number: u32, document: &Document) {
        let lengths = Field::ALL.map(|field| {
            let mut length = 0u16;
            for token in words(document.text(field)) {
                length = length.saturating_add(1);
                each_form(&token, |form, _| self.note(form, number, field));
            }
            length
        });
        self.lengths.push(lengths);
    }

    fn note(&mut self, form: &str, document: u32, field: Field) {
        let postings = match self.words.get_mut(form) {
            Some(postings) => postings,
            None => self.words.entry(form.into()).or_default(),
        };
        match postings.last_mut() {
            Some(last) if last.document == document && last.field == field => {
                last.count = last.count.saturating_add(1);
            }
            _ => postings.push(Posting { document, field, count: 1 }),
        }
    }
}

/// The folded forms that a token is found by: itself, and for «агро-промисловий» its parts and the word in one piece.
pub(crate) fn each_form<'t>(token: &Token<'t>, mut note: impl FnMut(&str, Token<'t>)) {
    if token.is_compound() {
        note(&in_one_piece(token), *token);
        token.parts().for_each(|part| note(&fold(part.text), part));
    } else {
        note(&fold(token.text), *token);
    }
}

/// A hyphenated word without its hyphens, folded: «агро-промисловий» → «агропромисловий».
pub(crate) fn in_one_piece(token: &Token<'_>) -> String {
    token.parts().map(|part| fold(part.text)).collect()
}
