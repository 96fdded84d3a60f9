//! Classes of characters that the rest of the crate asks about.

/// A letter of the Cyrillic block.
pub(crate) const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// A letter of the Latin blocks.
pub(crate) const fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{212a}' | '\u{2c60}'..='\u{2c7f}')
}

/// A letter or a digit. The common ones first: asking the Unicode tables takes longer.
pub(crate) fn is_word_character(c: char) -> bool {
    matches!(c, 'а'..='я' | 'А'..='Я' | 'і' | 'ї' | 'є' | 'a'..='z' | 'A'..='Z' | '0'..='9')
        || (!c.is_ascii() && c.is_alphanumeric())
}

/// Marks that word processors and web pages leave inside words and nobody sees.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Accents written as a character of their own: stress marks, and the tops of decomposed й and ї.
pub(crate) const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The apostrophe in the shapes that Ukrainian texts really have.
pub(crate) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | 'ʹ' | '＇')
}

/// Hyphens; the en dash counts because people type it inside words.
pub(crate) const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–')
}

/// Vowels of Ukrainian, lower case.
pub(crate) const fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'є' | 'и' | 'і' | 'ї' | 'о' | 'у' | 'ю' | 'я')
}

/// Consonants of Ukrainian, lower case; й counts, the soft sign does not.
pub(crate) const fn is_consonant(c: char) -> bool {
    matches!(c, 'а'..='я' | 'ґ') && !is_vowel(c) && !matches!(c, 'ь' | 'ъ' | 'ы' | 'э')
}

/// Words that the Ukrainian rules apply to: lower-case Cyrillic and the apostrophe, nothing else.
pub(crate) fn is_ukrainian_word(word: &str) -> bool {
    word.chars().all(|c| is_cyrillic(c) || c == '\'')
}
