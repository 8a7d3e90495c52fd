//! What a model's string must match.

/// A pattern as the model writes it.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
}

impl Pattern {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text }
    }

    /// The pattern as the model writes it.
    pub fn as_str(&self) -> &'static str {
        self.text
    }
}
