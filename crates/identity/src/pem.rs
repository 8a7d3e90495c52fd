//! PEM: what is encoded between lines that name it.
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use zeroize::Zeroizing;

/// One thing, named by its label.
pub(crate) struct Block<'a> {
    /// `CERTIFICATE`, and the like.
    pub(crate) label: &'a str,
    /// It may be a private key.
    pub(crate) der: Zeroizing<Vec<u8>>,
}

/// Everything in `text`; nothing where there is anything else in it but white space. Lines may
/// be of any length.
pub(crate) fn blocks(text: &str) -> Option<Vec<Block<'_>>> {
    let mut blocks = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (label, after) = rest.strip_prefix("-----BEGIN ")?.split_once("-----")?;
        let (body, after) = after.split_once(&format!("-----END {label}-----"))?;
        let body = Zeroizing::new(body.split_ascii_whitespace().collect::<String>());
        let der = Zeroizing::new(BASE64.decode(body.as_bytes()).ok()?);
        blocks.push(Block { label, der });
        rest = after.trim_start();
    }
    Some(blocks)
}

/// The only thing in `text`.
pub(crate) fn block(text: &str) -> Option<Block<'_>> {
    let mut blocks = blocks(text)?;
    let block = blocks.pop()?;
    blocks.is_empty().then_some(block)
}

/// `der` as PEM, in lines of 64.
pub(crate) fn encode(label: &str, der: &[u8]) -> String {
    let body = BASE64.encode(der);
    let lines = body.as_bytes().chunks(64).map(String::from_utf8_lossy);
    let body = lines.collect::<Vec<_>>().join("\n");
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_read_back_whatever_its_lines() {
        let der = (0..100).collect::<Vec<u8>>();
        let text = encode("THING", &der);
        assert!(text.lines().all(|line| line.len() <= 64), "{text}");
        for text in [
            text.clone(),
            text.replace('\n', " "),
            text.replace('\n', "\r\n"),
        ] {
            let read = block(&text).unwrap();
            assert_eq!((read.label, read.der.as_slice()), ("THING", &der[..]));
            let both = format!("{text}\n\n{text}");
            assert_eq!(blocks(&both).unwrap().len(), 2);
            assert!(block(&both).is_none());
        }
    }

    #[test]
    fn nothing_else_may_stand_beside_it() {
        let text = encode("THING", &[1, 2, 3]);
        for bad in [
            format!("a thing\n{text}"),
            format!("{text}the end"),
            text.replace("END THING", "END OTHER"),
            text.replace("AQID", "AQ?D"),
            text.replace("-----END THING-----", ""),
        ] {
            assert!(block(&bad).is_none(), "{bad}");
        }
        assert!(block(" \n").is_none());
    }
}
