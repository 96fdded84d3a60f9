//! English endings: enough for titles of activities and spheres.
//!
//! Plurals after Harman's S-stemmer (D. Harman, How effective is suffixing?, JASIS 42, 1991), with -sses, -xes, -ches, -shes
//! added so that «processes» meets «process».

/// Whether the word is in plain lower-case English letters.
pub(crate) fn is_english_word(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_lowercase() || b == b'\'')
}

/// Singular of a plural, as a key.
pub(crate) fn singular(word: &mut String) {
    let ends = |suffix: &str| word.ends_with(suffix);
    let any = |suffixes: &[&str]| suffixes.iter().any(|s| word.ends_with(s));
    if word.len() < 4 {
        return;
    }
    if ends("ies") && !any(&["eies", "aies"]) {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if any(&["sses", "xes", "ches", "shes"]) {
        word.truncate(word.len() - 2);
    } else if ends("s") && !any(&["us", "ss", "is", "'s"]) {
        word.pop();
    } else if ends("'s") {
        word.truncate(word.len() - 2);
    }
}

/// One step towards the family of the word: -ing, -ed, -al, final e and y.
pub(crate) fn family(word: &mut String) {
    for (suffix, rest) in [("ing", 4), ("ed", 4), ("al", 5), ("e", 4)] {
        if word.ends_with(suffix) && word.len() >= suffix.len() + rest {
            word.truncate(word.len() - suffix.len());
            return;
        }
    }
    if word.len() > 4 && word.ends_with('y') {
        word.pop();
        word.push('i');
    }
}
