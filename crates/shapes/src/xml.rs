//! Writes the little XML that awsQuery needs.

/// A document being written.
pub(crate) struct Xml(String);

impl Xml {
    pub(crate) fn new() -> Self {
        Self(String::with_capacity(512))
    }

    pub(crate) fn open(&mut self, name: &str) {
        self.tag("<", name);
    }

    pub(crate) fn open_with_namespace(&mut self, name: &str, namespace: &str) {
        self.0.push('<');
        self.0.push_str(name);
        self.0.push_str(" xmlns=\"");
        self.escaped(namespace);
        self.0.push_str("\">");
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.tag("</", name);
    }

    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.open(name);
        self.escaped(text);
        self.close(name);
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn tag(&mut self, start: &str, name: &str) {
        self.0.push_str(start);
        self.0.push_str(name);
        self.0.push('>');
    }

    /// A carriage return would be read as a line feed, and what XML cannot say becomes U+FFFD.
    fn escaped(&mut self, text: &str) {
        // Nearly all text is plain: it is copied whole.
        let plain =
            |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>' | b'"');
        if text.bytes().all(plain) {
            self.0.push_str(text);
            return;
        }
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\r' => self.0.push_str("&#xD;"),
                '\t' | '\n' => self.0.push(c),
                c if c < ' ' || c == '\u{FFFE}' || c == '\u{FFFF}' => self.0.push('\u{FFFD}'),
                c => self.0.push(c),
            }
        }
    }
}
