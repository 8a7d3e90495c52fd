use crate::Position;
use alloc::string::String;
use core::fmt;

/// Why a text is no policy document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// Where, counted from 1.
    pub position: Position,
    /// What is wrong.
    pub kind: ErrorKind,
}

/// What is wrong with a policy document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// It is no JSON, or JSON of another shape; the words are for people.
    Syntax(String),
}

impl ParseError {
    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.position.line
    }

    /// The column in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.position.column
    }

    /// What is wrong, for people.
    pub fn message(&self) -> String {
        let ErrorKind::Syntax(message) = &self.kind;
        message.clone()
    }

    /// The message of AWS's `MalformedPolicyDocument` for this error.
    pub fn aws_message(&self) -> String {
        "Syntax errors in policy.".into()
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(f, "{} at line {line}, column {column}", self.message())
    }
}

impl core::error::Error for ParseError {}
