//! Percent-encoding as signatures know it: everything but `A-Z a-z 0-9 - . _ ~`.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// Appends `text`, encoded once.
pub(crate) fn push_encoded(out: &mut String, text: &str) {
    for byte in text.bytes() {
        push_byte(out, byte);
    }
}

/// A query name or value as the canonical request has it: decoded, then encoded.
///
/// `+` means a space, because that is how every query parser behind us reads it: two spellings
/// may share a signature only when they share a meaning.
pub(crate) fn canonical_component(raw: &str) -> Cow<'_, str> {
    if raw.bytes().all(is_unreserved) {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len() + 8);
    for byte in decoded_bytes(raw) {
        push_byte(&mut out, byte);
    }
    Cow::Owned(out)
}

/// A query name or value as meant; what is not UTF-8 becomes U+FFFD and matches nothing.
pub(crate) fn decoded(raw: &str) -> Cow<'_, str> {
    if !raw.bytes().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(raw);
    }
    let bytes: Vec<u8> = decoded_bytes(raw).collect();
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// The pairs of a raw query, still encoded; empty pairs say nothing and are skipped.
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn decoded_bytes(raw: &str) -> impl Iterator<Item = u8> {
    let mut rest = raw.as_bytes();
    core::iter::from_fn(move || {
        let (byte, after) = match rest {
            [b'%', high, low, after @ ..] => match (hex_value(*high), hex_value(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, after),
                _ => rest.split_first().map(|(first, after)| (*first, after))?,
            },
            [b'+', after @ ..] => (b' ', after),
            [first, after @ ..] => (*first, after),
            [] => return None,
        };
        rest = after;
        Some(byte)
    })
}

fn push_byte(out: &mut String, byte: u8) {
    if is_unreserved(byte) {
        out.push(char::from(byte));
    } else {
        out.push('%');
        out.push(upper_digit(byte >> 4));
        out.push(upper_digit(byte & 15));
    }
}

const fn is_unreserved(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~')
}

const fn upper_digit(nibble: u8) -> char {
    (if nibble < 10 {
        b'0' + nibble
    } else {
        b'A' + nibble - 10
    }) as char
}

const fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_meaning_has_one_canonical_spelling() {
        for (raw, canonical) in [
            ("plain-._~", "plain-._~"),
            ("a+b", "a%20b"),
            ("a%20b", "a%20b"),
            ("a%2fb", "a%2Fb"),
            ("a/b", "a%2Fb"),
            ("%41", "A"),
            ("100%", "100%25"),
            ("%zz", "%25zz"),
            ("%4", "%254"),
            ("ሴ", "%E1%88%B4"),
            ("%ff", "%FF"),
            ("a*'()", "a%2A%27%28%29"),
        ] {
            assert_eq!(canonical_component(raw), canonical, "{raw}");
        }
    }
}
