//! Why the program stops: one sentence for its operator.
use crate::config::ConfigError;
use std::fmt;
use std::process::ExitCode;

/// A sentence that says what is wrong and what to do, and the exit code that goes with it.
#[derive(Debug)]
pub(crate) struct Stopped {
    sentence: String,
    usage: bool,
}

impl Stopped {
    /// Stops with exit code 1.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self {
            sentence: sentence.into(),
            usage: false,
        }
    }

    /// Stops with exit code 2: what was given to the command cannot be used.
    pub(crate) fn unusable(sentence: impl Into<String>) -> Self {
        Self {
            sentence: sentence.into(),
            usage: true,
        }
    }

    /// 2 where the command or its settings are wrong, 1 for everything else.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(if self.usage { 2 } else { 1 })
    }
}

impl From<ConfigError> for Stopped {
    fn from(error: ConfigError) -> Self {
        Self::unusable(error.to_string())
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}
