//! Names and values as a form or a query string writes them.

use crate::refused::Undecodable;
use percent_encoding::percent_decode;
use std::borrow::Cow;

/// One parameter.
pub(crate) type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The parameters of `text`, in its order. Bad UTF-8 is refused, never mended.
pub(crate) fn parse(text: &[u8]) -> Result<Vec<Pair<'_>>, Undecodable> {
    let pairs = text
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = halves.next().unwrap_or_default();
            let value = halves.next().unwrap_or_default();
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

fn decode(text: &[u8]) -> Result<Cow<'_, str>, Undecodable> {
    let refuse = |_| Undecodable::Form("The query string is not UTF-8");
    if text.contains(&b'+') {
        let spaced: Vec<u8> = text
            .iter()
            .map(|b| if *b == b'+' { b' ' } else { *b })
            .collect();
        let decoded: Vec<u8> = percent_decode(&spaced).collect();
        return String::from_utf8(decoded)
            .map(Cow::Owned)
            .map_err(|error| refuse(error.utf8_error()));
    }
    percent_decode(text).decode_utf8().map_err(refuse)
}

/// The value of the parameter `name`.
pub(crate) fn find<'a>(pairs: &'a [Pair<'_>], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(given, _)| given == name)
        .map(|(_, value)| value.as_ref())
}
