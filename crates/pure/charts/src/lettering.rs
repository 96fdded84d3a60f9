//! How wide a text will be, without a font at hand. Widths are those of Onest, rounded up, so that the usual
//! substitutes fit too.

/// Font sizes in units; the style sheet says the same.
pub const BASE: f64 = 13.0;
pub const TICK: f64 = 12.0;
pub const DENSE: f64 = 10.5;

const ELLIPSIS: char = '…';

/// Width of a text at a font size.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size
}

fn advance(letter: char) -> f64 {
    match letter {
        'ї' | 'і' | 'І' | 'Ї' | 'i' | 'j' | 'l' | 'I' | ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\''
        | '’' | '·' | '|' => 0.28,
        '(' | ')' | 'f' | 'r' | 't' | '1' | '-' | 'г' | 'ґ' | 'т' => 0.44,
        'з' | 'к' | 'х' | 'ь' | 's' | 'x' | 'z' | 'k' => 0.52,
        'м' | 'ф' | 'Д' | 'Є' | 'Л' | 'С' | 'Ц' | 'C' | 'D' | 'G' | 'V' | '…' | '&' => 0.71,
        'ж' | 'И' | 'Й' | 'Н' | 'О' | 'П' | 'H' | 'N' | 'O' | 'Q' | 'U' => 0.76,
        'ш' | 'щ' | 'ю' | 'm' | '%' | 'Ж' | 'М' | 'Ф' | 'w' | 'M' => 0.86,
        'Ш' | 'Щ' | 'Ю' | 'W' | '@' => 1.0,
        // Scripts that fill a square.
        letter if letter >= '\u{2e80}' => 1.05,
        letter if letter.is_uppercase() => 0.68,
        _ => 0.6,
    }
}

/// The text, or as much of it as fits and an ellipsis.
pub fn cut(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut left = room - advance(ELLIPSIS) * size;
    let kept: String = text
        .chars()
        .take_while(|&letter| {
            left -= advance(letter) * size;
            left >= 0.0
        })
        .collect();
    let mut kept = kept.trim_end_matches([' ', ',', '(', '-', ';', '\u{a0}']).to_owned();
    kept.push(ELLIPSIS);
    kept
}

/// The text in at most so many lines; what does not fit is cut.
pub fn wrap(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if lines_fit(line, word, size, room) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| cut(line, size, room)).collect()
}

fn lines_fit(line: &str, word: &str, size: f64, room: f64) -> bool {
    width(line, size) + (advance(' ')) * size + width(word, size) <= room
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_long_name_is_cut_and_wrapped() {
        let name = "Виробництво хімічних речовин і хімічної продукції";
        assert_eq!(cut(name, BASE, 130.0), "Виробництво хіміч…");
        assert_eq!(wrap(name, BASE, 130.0, 3), ["Виробництво", "хімічних речовин і", "хімічної продукції"]);
        assert_eq!(wrap(name, BASE, 130.0, 2), ["Виробництво", "хімічних речовин і…"]);
        assert_eq!(wrap("Торгівля", BASE, 130.0, 3), ["Торгівля"]);
        assert!(wrap("", BASE, 130.0, 3).is_empty());
    }

    proptest! {
        #[test]
        fn what_is_cut_fits(text in "[ -~а-яіїєґА-Я]{0,60}", room in 12.0f64..300.0, most in 1usize..5) {
            prop_assert!(width(&cut(&text, BASE, room), BASE) <= room);
            let lines = wrap(&text, BASE, room, most);
            prop_assert!(lines.len() <= most);
            prop_assert!(lines.iter().all(|line| width(line, BASE) <= room));
        }
    }
}
