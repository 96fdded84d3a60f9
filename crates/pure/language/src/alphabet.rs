//! The order of the Ukrainian alphabet, in which letters of other alphabets come behind.

// tidy: ukrainian-words: the alphabet itself
const ALPHABET: &str = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

/// A key by which texts sort as in a Ukrainian dictionary: case does not matter, apostrophes and marks are passed over.
pub fn alphabetical(text: &str) -> Vec<u32> {
    let letters = text.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric() || *c == ' ');
    letters.map(place).collect()
}

/// A space first, then digits and Latin, then the alphabet.
fn place(letter: char) -> u32 {
    const BEHIND_OTHERS: u32 = 0x11_0000;
    match ALPHABET.chars().zip(0_u32..).find(|(own, _)| *own == letter) {
        Some((_, place)) => BEHIND_OTHERS + place,
        None => u32::from(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::alphabetical;

    #[test]
    fn letters_that_unicode_has_elsewhere_stand_where_people_look() {
        let mut names = [
            "Київська",
            "Івано-Франківська",
            "Житомирська",
            "Ґалаґан",
            "Чернівецька",
            "місто Київ",
            "Дніпро",
        ];
        names.sort_by_cached_key(|name| alphabetical(name));
        assert_eq!(
            names,
            [
                "Ґалаґан",
                "Дніпро",
                "Житомирська",
                "Івано-Франківська",
                "Київська",
                "місто Київ",
                "Чернівецька"
            ]
        );
    }
}
