//! Random bytes of the system, written in hexadecimal.

use crate::AccountsError;
use std::fmt::Write as _;

/// `N` random bytes as `2 N` lower-case hexadecimal digits.
pub fn hex<const N: usize>() -> Result<String, AccountsError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| AccountsError::NoRandomness)?;
    Ok(bytes.iter().fold(String::with_capacity(2 * N), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Whether the text could have come from [`hex`] with `N` bytes.
pub fn is_hex<const N: usize>(text: &str) -> bool {
    text.len() == 2 * N && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        let (one, other) = (hex::<16>().unwrap(), hex::<16>().unwrap());
        assert!(is_hex::<16>(&one) && is_hex::<16>(&other));
        assert_ne!(one, other);
        assert!(!is_hex::<16>(&one[1..]) && !is_hex::<16>(&one.replace(|_| true, "G")));
    }
}
