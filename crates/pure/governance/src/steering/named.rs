//! Whether a text names something: the name as whole words one after another, never a piece of another word or
//! number.

/// Signs that stand within words and that people write differently.
const APOSTROPHES: [char; 3] = ['\'', '\u{2019}', '\u{2bc}'];

/// Letters of numbers such as `05-I001`, as a Ukrainian keyboard gives them.
const LETTERS: [(char, char); 3] = [('а', 'a'), ('і', 'i'), ('м', 'm')];

/// Whether a text has the words of a name in their order.
pub(super) fn names(text: &str, name: &str) -> bool {
    let (text, name) = (words(text), words(name));
    !name.is_empty() && text.windows(name.len()).any(|run| run == name)
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric() || APOSTROPHES.contains(&sign));
    parts.filter(|part| !part.is_empty()).map(word).collect()
}

fn word(part: &str) -> String {
    let lower = part.to_lowercase();
    if !lower.contains(|sign: char| sign.is_ascii_digit()) {
        return lower;
    }
    let latin = |sign| LETTERS.into_iter().find(|(own, _)| *own == sign).map_or(sign, |(_, latin)| latin);
    lower.chars().map(latin).collect()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_name_is_whole_words() {
        for (text, name) in [
            ("Показник 05-A001/1 відновиться.", "05-A001/1"),
            ("показник (05-i001) відновиться", "05-I001"),
            ("показник 05-І001 відновиться", "05-I001"),
            ("«Нові  Продукти» відстають", "Нові продукти"),
            ("Здоров’я ветеранів, як і було", "Здоров'я ветеранів"),
        ] {
            assert!(names(text, name), "{name} in {text}");
        }
        for (text, name) in [
            ("Показник 05-A001/12 відновиться.", "05-A001/1"),
            ("Показник 05-I0012 відновиться.", "05-I001"),
            ("Експортери зволікають", "Експорт"),
            ("Продукти нові", "Нові продукти"),
            ("Будь-що", " — "),
        ] {
            assert!(!names(text, name), "{name} in {text}");
        }
    }
}
