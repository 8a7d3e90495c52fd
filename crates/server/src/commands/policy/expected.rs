//! What a case, or every case, should be decided as.
use clap::ValueEnum;
use doorward_identity::cases::Verdict;
use std::fmt;

/// A decision that is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Expected {
    /// The request may proceed
    #[value(name = "Allowed")]
    Allowed,
    /// A statement denies it
    #[value(name = "ExplicitlyDenied")]
    ExplicitlyDenied,
    /// A policy that had to allow it does not
    #[value(name = "ImplicitlyDenied")]
    ImplicitlyDenied,
    /// Either of the two
    #[value(name = "Denied")]
    Denied,
}

impl Expected {
    /// Reads it as it is written in a case.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::from_str(text, false).ok()
    }

    /// Whether `verdict` is what was expected.
    pub(super) fn is_met_by(self, verdict: Verdict) -> bool {
        match self {
            Self::Allowed => verdict == Verdict::Allowed,
            Self::ExplicitlyDenied => verdict == Verdict::ExplicitlyDenied,
            Self::ImplicitlyDenied => verdict == Verdict::ImplicitlyDenied,
            Self::Denied => verdict != Verdict::Allowed,
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allowed => "Allowed",
            Self::ExplicitlyDenied => "ExplicitlyDenied",
            Self::ImplicitlyDenied => "ImplicitlyDenied",
            Self::Denied => "Denied",
        })
    }
}
