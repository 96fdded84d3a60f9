//! Bytes → text: UTF-8, UTF-16, and the one-byte encodings that Ukrainian files have come in.

// tidy: ukrainian-words: letters by which an encoding is recognised

use encoding_rs::{Encoding, IBM866, KOI8_U, UTF_16BE, UTF_16LE, WINDOWS_1251};

/// Text and how it was encoded.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub text: String,
    /// Name of the encoding as people know it.
    pub encoding: &'static str,
    /// Some bytes made no sense in it.
    pub lossy: bool,
    /// UTF-8 had been read as Windows-1251 by some program before; this was undone.
    pub mended: bool,
}

/// Finds the encoding and decodes; `None` when the bytes are no text.
pub(crate) fn decode(bytes: &[u8]) -> Option<Decoded> {
    if let Some((encoding, rest)) = marked(bytes) {
        return Some(with(encoding, rest));
    }
    if let Some(encoding) = wide(bytes) {
        return Some(with(encoding, bytes))
            .filter(|decoded| !decoded.text.chars().take(4096).any(is_no_text));
    }
    if bytes.contains(&0) {
        return None;
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return one_byte(bytes) };
    let plain = Decoded { text: text.to_owned(), encoding: "UTF-8", lossy: false, mended: false };
    Some(match unmangle(text) {
        Some(text) => Decoded { text, mended: true, ..plain },
        None => plain,
    })
}

/// The encoding of a text by its beginning, and the length of its byte order mark; `None` when the
/// bytes are no text.
pub(crate) fn recognise(start: &[u8]) -> Option<(&'static Encoding, usize)> {
    if let Some(marked) = Encoding::for_bom(start) {
        return Some(marked);
    }
    if let Some(encoding) = wide(start) {
        let text = encoding.decode_without_bom_handling(start).0;
        return (!text.chars().take(4096).any(is_no_text)).then_some((encoding, 0));
    }
    if start.is_empty() || start.contains(&0) {
        return None;
    }
    // The beginning may end within a letter.
    let unicode = std::str::from_utf8(start).map_or_else(|error| error.error_len().is_none(), |_| true);
    let western = || !start.iter().any(|byte| *byte < b' ' && !byte.is_ascii_whitespace());
    let encoding = match likeliest(start) {
        _ if unicode => encoding_rs::UTF_8,
        Some(encoding) => encoding,
        None => western().then_some(encoding_rs::WINDOWS_1252)?,
    };
    Some((encoding, 0))
}

/// Decodes Unicode text in any of its byte orders, with marks for what makes no sense.
pub(crate) fn unicode(bytes: &[u8]) -> String {
    let encoding = wide(bytes).unwrap_or(encoding_rs::UTF_8);
    encoding.decode(bytes).0.into_owned()
}

/// Characters that stand in no text; a zero byte read as one half of a letter gives such.
fn is_no_text(c: char) -> bool {
    (c.is_control() && !c.is_whitespace()) || matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}')
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, lossy) = encoding.decode_without_bom_handling(bytes);
    let name = if encoding == encoding_rs::UTF_8 { "UTF-8 (BOM)" } else { encoding.name() };
    Decoded { text: text.into_owned(), encoding: name, lossy, mended: false }
}

fn marked(bytes: &[u8]) -> Option<(&'static Encoding, &[u8])> {
    let (encoding, length) = Encoding::for_bom(bytes)?;
    Some((encoding, bytes.get(length..)?))
}

/// UTF-16 without a mark: every other byte of spaces, digits and line ends is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = sample.len() / 2 / 12;
    match () {
        () if sample.len() < 8 => None,
        () if odd > many && even == 0 => Some(UTF_16LE),
        () if even > many && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// The one-byte encoding in which the bytes look most like Ukrainian.
fn likeliest(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(65_536)];
    let (score, encoding) = [WINDOWS_1251, KOI8_U, IBM866]
        .into_iter()
        .map(|encoding| (likeness(&encoding.decode_without_bom_handling(sample).0), encoding))
        .reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    (score > 0).then_some(encoding)
}

/// Text in one of the one-byte encodings.
fn one_byte(bytes: &[u8]) -> Option<Decoded> {
    let encoding = likeliest(bytes)?;
    let mut decoded = with(encoding, bytes);
    decoded.encoding = match decoded.encoding {
        "windows-1251" => "Windows-1251",
        "IBM866" => "CP866",
        other => other,
    };
    Some(decoded)
}

/// Lower-case Cyrillic letters speak for an encoding; capitals inside words, drawing characters and
/// control characters against it.
fn likeness(text: &str) -> i64 {
    let mut last = ' ';
    let mut score = 0;
    for c in text.chars() {
        score += match c {
            'а'..='я' | 'і' | 'ї' | 'є' | 'ґ' => 2,
            'А'..='Я' | 'І' | 'Ї' | 'Є' | 'Ґ' => {
                if last.is_lowercase() {
                    -3
                } else {
                    1
                }
            }
            '\t' | '\n' | '\r' | ' '..='~' | '№' | '«' | '»' | '’' | '–' | '—' | '…' => 0,
            c if c.is_control() => -10,
            _ => -2,
        };
        last = c;
    }
    score
}

/// «Р С–РІРЅРµ» → «Рівне»: undone only if nearly the whole text is of that kind.
fn unmangle(text: &str) -> Option<String> {
    let letters = text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count();
    let leads = text.chars().filter(|c| matches!(c, 'Р' | 'С' | 'Т' | 'в')).count();
    if letters < 20 || leads * 5 < letters * 2 {
        return None;
    }
    let (bytes, _, unmappable) = WINDOWS_1251.encode(text);
    let inner = std::str::from_utf8(&bytes).ok().filter(|_| !unmappable)?;
    (likeness(inner) > likeness(text)).then(|| inner.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "вид;текст\r\nпріоритет;розвиток харчової промисловості та ґрунтів Її\r\n";

    fn said(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes).unwrap();
        assert!(!decoded.lossy);
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn encodings_are_recognised() {
        assert_eq!(said(TEXT.as_bytes()), (TEXT.to_owned(), "UTF-8"));
        assert_eq!(said(format!("\u{feff}{TEXT}").as_bytes()), (TEXT.to_owned(), "UTF-8 (BOM)"));
        for (encoding, name) in [(WINDOWS_1251, "Windows-1251"), (KOI8_U, "KOI8-U")] {
            assert_eq!(said(&encoding.encode(TEXT).0), (TEXT.to_owned(), name));
        }
        let old = "вид;текст\r\nзавдання;розвиток машинобудування\r\n";
        assert_eq!(said(&IBM866.encode(old).0), (old.to_owned(), "CP866"));
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(said(&little), (TEXT.to_owned(), "UTF-16LE"));
        assert_eq!(said(&big), (TEXT.to_owned(), "UTF-16BE"));
        assert_eq!(said(&[&[0xff, 0xfe], little.as_slice()].concat()), (TEXT.to_owned(), "UTF-16LE"));
    }

    #[test]
    fn twice_encoded_text_is_undone() {
        let mangled = WINDOWS_1251.decode_without_bom_handling(TEXT.as_bytes()).0;
        let decoded = decode(mangled.as_bytes()).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.mended), (TEXT, true));
    }

    #[test]
    fn bytes_that_are_no_text() {
        assert!(decode(&[0, 1, 2, 3, 0, 0, 255, 254, 9]).is_none());
        assert!(decode(&[0x80, 0x01, 0x02, 0x90, 0xff]).is_none());
    }
}
