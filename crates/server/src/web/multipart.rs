//! Forms with a file in them: `multipart/form-data`, as browsers send it.
//!
//! <https://www.rfc-editor.org/rfc/rfc7578>
use doorward_names::Secret;
use std::collections::BTreeMap;

/// What such a form holds.
#[derive(Default)]
pub(super) struct Parts {
    /// The fields that are text.
    pub(super) fields: BTreeMap<String, Secret<String>>,
    /// The files.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// More than this is no form of ours.
const MOST_PARTS: usize = 16;

/// The parts of `body`; nothing if it is anything but what a browser makes of a form.
pub(super) fn parse(content_type: &str, body: &[u8]) -> Option<Parts> {
    let boundary = boundary(content_type)?;
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter has no line before it.
    let mut rest = body.strip_prefix(delimiter.get(2..)?)?;
    let mut parts = Parts::default();
    for _ in 0..MOST_PARTS {
        if matches!(rest, b"--" | b"--\r\n") {
            return Some(parts);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let (headers, after) = split(rest, b"\r\n\r\n")?;
        let (content, after) = split(after, &delimiter)?;
        rest = after;
        let (name, is_file) = disposition(std::str::from_utf8(headers).ok()?)?;
        let again = if is_file {
            parts.files.insert(name, content.to_vec()).is_some()
        } else {
            let text = Secret::new(String::from_utf8(content.to_vec()).ok()?);
            parts.fields.insert(name, text).is_some()
        };
        if again {
            return None;
        }
    }
    None
}

fn boundary(content_type: &str) -> Option<&str> {
    let mut words = content_type.split(';').map(str::trim);
    let kind = words.next()?;
    let boundary = words.find_map(|word| word.strip_prefix("boundary="))?;
    let boundary = boundary.trim_matches('"');
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=?".contains(&byte);
    let good = (1..=70).contains(&boundary.len()) && boundary.bytes().all(plain);
    (good && kind.eq_ignore_ascii_case("multipart/form-data")).then_some(boundary)
}

/// The name of the field, and whether it is a file.
fn disposition(headers: &str) -> Option<(String, bool)> {
    let line = headers.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-disposition")
            .then_some(value.trim())
    })?;
    let rest = line.strip_prefix("form-data; name=\"")?;
    let (name, rest) = rest.split_once('"')?;
    Some((name.to_owned(), rest.starts_with("; filename=")))
}

/// What is before and after the first `mark`.
fn split<'b>(bytes: &'b [u8], mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes
        .windows(mark.len())
        .position(|window| window == mark)?;
    let (before, after) = bytes.split_at_checked(at)?;
    Some((before, after.get(mark.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "multipart/form-data; boundary=----x1";

    fn body(parts: &[(&str, &str)]) -> Vec<u8> {
        let part = |(disposition, content): &(&str, &str)| {
            let head = format!("Content-Disposition: form-data; {disposition}");
            format!("------x1\r\n{head}\r\n\r\n{content}\r\n")
        };
        let parts: String = parts.iter().map(part).collect();
        (parts + "------x1--\r\n").into_bytes()
    }

    #[test]
    fn fields_and_files_are_told_apart() {
        let file = "name=\"image\"; filename=\"a \\\" b.png\"\r\nContent-Type: image/png";
        let content = "\r\n--\0\r\n----x\r\n";
        let parts = parse(KIND, &body(&[("name=\"form\"", "t"), (file, content)])).unwrap();
        assert_eq!(parts.fields["form"].expose(), "t");
        assert_eq!(parts.files["image"], content.as_bytes());
    }

    #[test]
    fn anything_else_is_no_form() {
        let good = body(&[("name=\"form\"", "t")]);
        assert!(parse(KIND, &good).is_some());
        for kind in [
            "text/plain; boundary=----x1",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=a b",
            "multipart/mixed; boundary=----x1",
        ] {
            assert!(parse(kind, &good).is_none(), "{kind}");
        }
        for length in 0..good.len() - 2 {
            assert!(parse(KIND, &good[..length]).is_none(), "cut at {length}");
        }
        let twice = body(&[("name=\"form\"", "t"), ("name=\"form\"", "u")]);
        assert!(parse(KIND, &twice).is_none());
        assert!(parse(KIND, &body(&[("name=form", "t")])).is_none());
        let many: Vec<_> = (0..20).map(|n| format!("name=\"f{n}\"")).collect();
        let many: Vec<_> = many.iter().map(|part| (part.as_str(), "")).collect();
        assert!(parse(KIND, &body(&many)).is_none());
    }
}
