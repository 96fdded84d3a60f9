//! Text typed while the keyboard was in the other layout: «vjkjrj» for «молоко».

/// Keys of the standard Ukrainian layout: what they give in Latin, what in Ukrainian.
const KEYS: [(char, char); 34] = [
    ('q', 'й'),
    ('w', 'ц'),
    ('e', 'у'),
    ('r', 'к'),
    ('t', 'е'),
    ('y', 'н'),
    ('u', 'г'),
    ('i', 'ш'),
    ('o', 'щ'),
    ('p', 'з'),
    ('[', 'х'),
    (']', 'ї'),
    ('a', 'ф'),
    ('s', 'і'),
    ('d', 'в'),
    ('f', 'а'),
    ('g', 'п'),
    ('h', 'р'),
    ('j', 'о'),
    ('k', 'л'),
    ('l', 'д'),
    (';', 'ж'),
    ('\'', 'є'),
    ('z', 'я'),
    ('x', 'ч'),
    ('c', 'с'),
    ('v', 'м'),
    ('b', 'и'),
    ('n', 'т'),
    ('m', 'ь'),
    (',', 'б'),
    ('.', 'ю'),
    ('`', '\''),
    ('\\', 'ґ'),
];

/// What the same keys give in the Ukrainian layout, in lower case; nothing if the text has no Latin letter or has Cyrillic.
pub fn on_ukrainian_keys(text: &str) -> Option<String> {
    retyped(text, |c| c.is_ascii_alphabetic(), |c| KEYS.iter().find(|key| key.0 == c).map(|key| key.1))
}

/// What the same keys give in the Latin layout, in lower case; nothing if the text has no Ukrainian letter or has Latin.
pub fn on_latin_keys(text: &str) -> Option<String> {
    retyped(text, crate::letters::is_cyrillic, |c| KEYS.iter().find(|key| key.1 == c).map(|key| key.0))
}

fn retyped(text: &str, wrong: fn(char) -> bool, key: impl Fn(char) -> Option<char>) -> Option<String> {
    let lower = text.to_lowercase();
    let mixed = lower.chars().any(|c| c.is_alphabetic() && !wrong(c));
    (!mixed && lower.chars().any(wrong)).then(|| lower.chars().map(|c| key(c).unwrap_or(c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_keys_in_the_other_layout() {
        assert_eq!(on_ukrainian_keys("vjkjrj").as_deref(), Some("молоко"));
        assert_eq!(on_ukrainian_keys("Ve,ks [fh").as_deref(), Some("мублі хар"));
        assert_eq!(on_latin_keys("ЬШДЛ").as_deref(), Some("milk"));
    }

    #[test]
    fn nothing_to_retype() {
        assert_eq!(on_ukrainian_keys("молоко"), None);
        assert_eq!(on_ukrainian_keys("10.5"), None);
        assert_eq!(on_latin_keys("milk"), None);
        assert_eq!(on_ukrainian_keys("IT послуги"), None);
    }
}
