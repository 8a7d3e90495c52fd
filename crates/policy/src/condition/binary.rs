use alloc::boxed::Box;
use alloc::vec::Vec;

/// Decodes base64 with its padding; `None` for what is none.
pub(crate) fn decode(text: &str) -> Option<Box<[u8]>> {
    let digits = text.trim_end_matches('=');
    if text.len() - digits.len() > 2 || !text.len().is_multiple_of(4) {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    let (mut buffer, mut bits) = (0u32, 0u32);
    for byte in digits.bytes() {
        buffer = (buffer << 6 | u32::from(digit(byte)?)) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(buffer >> bits & 0xff).ok()?);
        }
    }
    Some(bytes.into())
}

/// The same of a value that was saved when its padding did not matter.
pub(crate) fn decode_written(text: &str) -> Option<Box<[u8]>> {
    let missing = text.len().next_multiple_of(4) - text.len();
    let padding = "===".get(..missing)?;
    decode(&[text, padding].concat())
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_decoded() {
        assert_eq!(decode("").as_deref(), Some(&b""[..]));
        assert_eq!(decode("QQ==").as_deref(), Some(&b"A"[..]));
        assert_eq!(decode("QUI=").as_deref(), Some(&b"AB"[..]));
        assert_eq!(decode("YWJj").as_deref(), Some(&b"abc"[..]));
        assert_eq!(decode("enl4").as_deref(), Some(&b"zyx"[..]));
        assert_eq!(decode_written("QUI"), decode("QUI="));
        assert_eq!(decode_written("Q"), None);
        assert_eq!(decode("/+7/").as_deref(), Some(&[0xff, 0xee, 0xff][..]));
        for bad in ["A", "QQ", "QUI", "QQ=", "Q Q=", "QQ===", "Q===", "é"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
