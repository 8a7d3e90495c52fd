//! Lower-case hexadecimal, the only form AWS signatures and hashes have.

use alloc::string::String;
use alloc::vec::Vec;

/// The 64 digits of a SHA-256 value.
pub(crate) fn digits(bytes: &[u8; 32]) -> [u8; 64] {
    let mut out = [0; 64];
    let (pairs, _) = out.as_chunks_mut::<2>();
    for (pair, byte) in pairs.iter_mut().zip(bytes) {
        *pair = [digit(byte >> 4), digit(byte & 15)];
    }
    out
}

/// Appends the digits of `bytes`.
pub(crate) fn push(out: &mut String, bytes: &[u8]) {
    for byte in bytes {
        out.push(char::from(digit(byte >> 4)));
        out.push(char::from(digit(byte & 15)));
    }
}

/// Reads lower-case digits; upper-case ones are not what AWS clients send.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs
        .iter()
        .map(|[high, low]| Some(value(*high)? << 4 | value(*low)?))
        .collect()
}

const fn digit(nibble: u8) -> u8 {
    if nibble < 10 {
        b'0' + nibble
    } else {
        b'a' + nibble - 10
    }
}

const fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}
