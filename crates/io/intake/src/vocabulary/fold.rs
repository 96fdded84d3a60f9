//! A key by which two spellings of one word are equal, and how far two keys are apart.

/// Longest text that is compared; names are shorter.
const COMPARED: usize = 80;

/// Lower case, letters and digits only, letters that look alike in Cyrillic and Latin made one.
pub(crate) fn fold(text: &str) -> String {
    let mut key = String::new();
    for c in text.chars().take(COMPARED).flat_map(char::to_lowercase) {
        match c {
            '№' => key.push_str("no"),
            'ʼ' => {}
            c if c.is_alphanumeric() => key.push(look(c)),
            _ => {}
        }
    }
    key
}

/// One letter for each shape. Lower-case pairs whose capitals look alike count too.
const fn look(c: char) -> char {
    match c {
        'а' => 'a',
        'в' => 'b',
        // «Проект» and «проєкт» are both met.
        'е' | 'ё' | 'є' => 'e',
        'і' | 'ї' | 'ï' | 'ı' => 'i',
        'к' => 'k',
        'м' => 'm',
        'н' => 'h',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' => 'y',
        'х' => 'x',
        other => other,
    }
}

/// How many letters must be put, taken away or changed to turn one key into the other.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, other) in b.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(fold("Підстава зв’язку"), fold("  ПІДСТАВА звʼязку:"));
        assert_eq!(fold("Мiсце в дoкументі"), fold("місце в документі"));
        assert_eq!(fold("№"), fold("No."));
    }

    #[test]
    fn letters_apart() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("пріоритет", "пріоритет"), 0);
    }
}
