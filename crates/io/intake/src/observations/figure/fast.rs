//! Plain numbers, as programs write them, without a detour through text.

use super::marks::Evidence;

/// Powers of ten that a number can be divided by exactly.
const TENS: [f64; 18] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17];

/// Digits with at most one point, which is taken for the decimal mark. `None` for anything else and for
/// numbers that need more care to be exact.
///
/// Exact because both the digits as a whole number and the power of ten are: their quotient is rounded
/// once, as the nearest number would be.
#[inline]
pub(in super::super) fn read(text: &[u8]) -> Option<(f64, Evidence)> {
    if text.len() > 17 {
        return None;
    }
    let (mut digits, mut point) = (0_u64, usize::MAX);
    for (at, byte) in text.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            digits = digits * 10 + u64::from(digit);
        } else if *byte == b'.' && point == usize::MAX {
            point = at;
        } else {
            return None;
        }
    }
    if digits > 1 << 53 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "below two to the 53rd, where whole numbers are exact")]
    let whole = digits as f64;
    if point == usize::MAX {
        let evidence = if text.len() > 3 { Evidence::NO_GROUPS } else { Evidence::default() };
        return (!text.is_empty()).then_some((whole, evidence));
    }
    let fraction = text.len() - point - 1;
    if point == 0 || fraction == 0 {
        return None;
    }
    let unclear = fraction == 3 && point <= 3 && text.first() != Some(&b'0');
    let evidence = if unclear { Evidence::UNCLEAR_POINT } else { Evidence::POINT };
    Some((whole / TENS[fraction], evidence))
}

/// The same for longer numbers, those below zero and those with an exponent: still without looking for
/// signs and groups.
pub(in super::super) fn longer(text: &[u8]) -> Option<(f64, Evidence)> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let rest = digits[whole..].strip_prefix(b".").unwrap_or_default();
    let fraction = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    // Fewer digits may be groups of thousands, which only the column tells.
    if whole == 0 || fraction == 0 || (fraction == 3 && whole <= 3) {
        return None;
    }
    let exponent = match &rest[fraction..] {
        [] => true,
        [b'e' | b'E', b'+' | b'-', power @ ..] | [b'e' | b'E', power @ ..] => {
            !power.is_empty() && power.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    };
    let number: f64 = std::str::from_utf8(text).ok().filter(|_| exponent)?.parse().ok()?;
    number.is_finite().then_some((number, Evidence::POINT))
}

#[cfg(test)]
mod tests {
    use super::super::marks::Marks;
    use super::super::{Figure, read as slow};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_reads_as_the_slow_way_does(text in "[0-9]{0,12}[.]?[0-9]{0,12}") {
            if let Some((value, evidence)) = read(text.as_bytes()) {
                prop_assert_eq!(Some(value), text.parse().ok());
                let said = slow(&text, Marks::Point);
                prop_assert_eq!((said.figure, said.evidence), (Figure::Value(value), evidence));
            }
        }
    }

    proptest! {
        #[test]
        fn longer_ones_are_read_as_the_slow_way_does(text in "-?[0-9]{0,5}[.]?[0-9]{0,18}(e[+-]?[0-9]{1,2})?") {
            if let Some((value, evidence)) = longer(text.as_bytes()) {
                prop_assert_eq!(Some(value), text.parse().ok());
                let said = slow(&text, Marks::Point);
                prop_assert_eq!((said.figure, said.evidence), (Figure::Value(value), evidence));
            }
        }
    }

    #[test]
    fn it_leaves_to_others_what_needs_care() {
        for text in ["", ".", "1.", ".5", "-1", "1,5", "12345678901234567890", "1e5", "9007199254740993"] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
        assert_eq!(read(b"0.123").map(|read| read.0), Some(0.123));
        assert_eq!(read(b"123.4567").map(|read| read.0), Some(123.4567));
    }
}
