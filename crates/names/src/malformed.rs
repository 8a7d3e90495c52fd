use core::fmt;

/// Why a text is not the name it was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// What the text was taken for, in AWS's words: `account id`, `user name`.
    pub expected: &'static str,
}

impl Malformed {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a well-formed {}", self.expected)
    }
}

impl core::error::Error for Malformed {}
