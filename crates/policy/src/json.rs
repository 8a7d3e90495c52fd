//! A JSON reader that keeps byte spans, refuses duplicate keys, and is bounded in depth and size.

use crate::Span;
use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// AWS's request parameter for a document holds at most this many characters.
const MAX_BYTES: usize = 262_144;
/// A policy needs six levels; anything near this bound is no policy.
const MAX_DEPTH: usize = 32;

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub(crate) value: Value<'t>,
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    Number(&'t str),
    Text(Cow<'t, str>),
    Array(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

#[derive(Debug)]
pub(crate) struct Member<'t> {
    pub(crate) key: Cow<'t, str>,
    pub(crate) key_span: Span,
    pub(crate) node: Node<'t>,
}

/// What is wrong, for people, and at which byte.
#[derive(Debug)]
pub(crate) struct Malformed {
    pub(crate) at: usize,
    pub(crate) message: String,
}

type Result<T> = core::result::Result<T, Malformed>;

/// Reads one value that fills `text`.
pub(crate) fn read(text: &str) -> Result<Node<'_>> {
    if text.len() > MAX_BYTES {
        return Err(Malformed {
            at: 0,
            message: format!("a policy of {} bytes is too large", text.len()),
        });
    }
    let mut reader = Reader { text, at: 0 };
    reader.skip_blanks();
    let node = reader.value(0)?;
    reader.skip_blanks();
    if reader.peek().is_some() {
        return Err(reader.fail("expected the end of the text"));
    }
    Ok(node)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn fail(&self, message: &str) -> Malformed {
        Malformed {
            at: self.at,
            message: message.to_string(),
        }
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> Result<Node<'t>> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => return Err(self.fail("nested too deeply")),
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            _ => self.word()?,
        };
        let span = Span {
            start,
            end: self.at,
        };
        Ok(Node { value, span })
    }

    fn word(&mut self) -> Result<Value<'t>> {
        let rest = self.slice(self.at, self.text.len());
        for (word, value) in [
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("null", Value::Null),
        ] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.fail("expected a JSON value"))
    }

    fn object(&mut self, depth: usize) -> Result<Value<'t>> {
        let mut members: Vec<Member<'t>> = Vec::new();
        let mut keys = BTreeSet::new();
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_blanks();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.fail("expected a key in double quotes"));
            }
            let key = self.string()?;
            let key_span = Span {
                start,
                end: self.at,
            };
            if !keys.insert(key.clone()) {
                let message = format!("the key `{key}` stands here twice");
                return Err(Malformed { at: start, message });
            }
            self.skip_blanks();
            if self.peek() != Some(b':') {
                return Err(self.fail("expected a colon"));
            }
            self.at += 1;
            self.skip_blanks();
            let node = self.value(depth + 1)?;
            members.push(Member {
                key,
                key_span,
                node,
            });
            if self.ends_list(b'}')? {
                return Ok(Value::Object(members));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value<'t>> {
        let mut items = Vec::new();
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::Array(items));
        }
        loop {
            self.skip_blanks();
            items.push(self.value(depth + 1)?);
            if self.ends_list(b']')? {
                return Ok(Value::Array(items));
            }
        }
    }

    /// Takes a comma or the closing bracket; says whether it was the latter.
    fn ends_list(&mut self, close: u8) -> Result<bool> {
        self.skip_blanks();
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.fail(if close == b'}' {
                "expected a comma or `}`"
            } else {
                "expected a comma or `]`"
            })),
        }
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            Err(self.fail("expected a digit"))
        } else {
            Ok(())
        }
    }

    fn number(&mut self) -> Result<&'t str> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.slice(start, self.at))
    }

    fn string(&mut self) -> Result<Cow<'t, str>> {
        self.at += 1;
        let start = self.at;
        let mut plain_from = start;
        let mut unescaped: Option<String> = None;
        loop {
            match self.peek() {
                Some(b'"') => {
                    let tail = self.slice(plain_from, self.at);
                    self.at += 1;
                    return Ok(match unescaped {
                        Some(mut text) => {
                            text.push_str(tail);
                            Cow::Owned(text)
                        }
                        None => Cow::Borrowed(tail),
                    });
                }
                Some(b'\\') => {
                    let before = self.slice(plain_from, self.at);
                    let text = unescaped.get_or_insert_with(String::new);
                    text.push_str(before);
                    self.at += 1;
                    let escaped = self.escape()?;
                    unescaped.get_or_insert_with(String::new).push(escaped);
                    plain_from = self.at;
                }
                Some(0..0x20) => return Err(self.fail("a control character must be escaped")),
                Some(_) => self.at += 1,
                None => return Err(self.fail("the text ends inside a string")),
            }
        }
    }

    fn escape(&mut self) -> Result<char> {
        let escape = self.peek();
        self.at += 1;
        Ok(match escape {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => self.unicode_escape()?,
            _ => {
                self.at -= 1;
                return Err(self.fail("no such escape"));
            }
        })
    }

    fn unicode_escape(&mut self) -> Result<char> {
        let first = self.four_hex_digits()?;
        let code = if (0xd800..0xdc00).contains(&first) {
            if !self.slice(self.at, self.at + 2).eq("\\u") {
                return Err(self.fail("half of a surrogate pair"));
            }
            self.at += 2;
            let second = self.four_hex_digits()?;
            if !(0xdc00..0xe000).contains(&second) {
                return Err(self.fail("half of a surrogate pair"));
            }
            0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        } else {
            first
        };
        char::from_u32(code).ok_or_else(|| self.fail("half of a surrogate pair"))
    }

    fn four_hex_digits(&mut self) -> Result<u32> {
        let digits = self.slice(self.at, self.at + 4);
        let all_hex = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| all_hex);
        let code = code.ok_or_else(|| self.fail("expected four hexadecimal digits"))?;
        self.at += 4;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(json: &str) -> String {
        match read(json).unwrap().value {
            Value::Text(text) => text.into_owned(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn escapes_are_read() {
        assert_eq!(text_of(r#""a\n\"\\\/\u00e9\ud83d\ude00z""#), "a\n\"\\/é😀z");
    }

    #[test]
    fn what_is_no_json_is_refused_where_it_goes_wrong() {
        for (json, at) in [
            ("", 0),
            ("{", 1),
            ("[1,]", 3),
            (r#"{"a":1,"a":2}"#, 7),
            (r#"{"a" 1}"#, 5),
            (r#""\ud800""#, 7),
            (r#""\x""#, 2),
            ("01", 1),
            ("1.", 2),
            ("nul", 0),
            ("\"a\nb\"", 2),
            ("{} x", 3),
        ] {
            assert_eq!(read(json).unwrap_err().at, at, "{json:?}");
        }
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let deep = "[".repeat(100_000);
        assert_eq!(read(&deep).unwrap_err().message, "nested too deeply");
        let long = " ".repeat(MAX_BYTES + 1);
        assert!(read(&long).unwrap_err().message.contains("too large"));
    }
}
