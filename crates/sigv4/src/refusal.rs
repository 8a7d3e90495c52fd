//! Why a signature was refused, in AWS's words.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::presented::{Algorithm, Form};
use crate::timestamp::Timestamp;
use crate::verify::Mismatch;

mod words;

/// A refusal of authentication: the facts, which [`Refusal::message`] puts in AWS's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Both an `Authorization` header and `X-Amz-Algorithm` were sent.
    BothForms,
    /// Nothing was presented, or nothing AWS-like.
    MissingToken,
    /// The algorithm is none we know.
    UnsupportedAlgorithm(String),
    /// A part of the `Authorization` header lacks its equal sign.
    NotKeyValue {
        /// The part.
        pair: String,
        /// The whole header.
        header: String,
    },
    /// Parts are missing; all of them are listed.
    MissingParameters {
        /// Where they were looked for.
        form: Form,
        /// The algorithm that was named.
        algorithm: Algorithm,
        /// What is missing.
        missing: Vec<Parameter>,
    },
    /// A part that may appear once appears twice.
    Repeated(&'static str),
    /// A header that decides what the request means is not signed.
    UnsignedHeader(&'static str),
    /// The date is not in ISO 8601 basic format.
    BadDate(String),
    /// `X-Amz-Expires` is no permitted number of seconds.
    BadExpires(ExpiresFault),
    /// The signature is older than it may be.
    SignatureExpired {
        /// When it was signed.
        signed: Timestamp,
        /// The server's time.
        now: Timestamp,
        /// How many seconds it was good for.
        window: u32,
    },
    /// The signature is from the future.
    NotYetCurrent {
        /// When it was signed.
        signed: Timestamp,
        /// The server's time.
        now: Timestamp,
    },
    /// The credential does not have the parts the algorithm needs.
    BadCredential {
        /// What was sent.
        credential: String,
        /// The algorithm, which decides on the number of parts.
        algorithm: Algorithm,
    },
    /// The credential's scope does not fit; all faults are listed.
    BadScope(Vec<ScopeFault>),
    /// The access key is unknown or inactive, or its session token does not belong to it.
    InvalidToken,
    /// The session is over.
    ExpiredToken,
    /// The signature is not the one the secret makes for this request.
    Mismatch(Box<Mismatch>),
}

/// The family of a refusal, from which each protocol takes its error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `MissingAuthenticationToken`.
    MissingAuthenticationToken,
    /// `IncompleteSignature`.
    IncompleteSignature,
    /// `InvalidClientTokenId`, or `UnrecognizedClientException`.
    InvalidClientTokenId,
    /// Too old: `SignatureDoesNotMatch`, `InvalidSignatureException` or `RequestExpired`.
    SignatureExpired,
    /// Too new: `SignatureDoesNotMatch`, `InvalidSignatureException` or `RequestTimeTooSkewed`.
    SignatureNotYetCurrent,
    /// `ExpiredToken`.
    ExpiredToken,
    /// `SignatureDoesNotMatch`, or `InvalidSignatureException`.
    SignatureDoesNotMatch,
}

/// A part a signature cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The access key id and scope.
    Credential,
    /// The signature itself.
    Signature,
    /// The list of signed headers.
    SignedHeaders,
    /// The moment of signing.
    Date,
    /// The regions a version 4A signature is for.
    RegionSet,
}

/// What is wrong with `X-Amz-Expires`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiresFault {
    /// It is not a number.
    NotANumber,
    /// It is zero or less.
    NotPositive,
    /// It is more than a week.
    TooLong,
}

/// What is wrong with a credential's scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeFault {
    /// The region is not a name a region can have.
    Region(String),
    /// The service is not the one the request reached, which is this.
    Service(String),
    /// The scope does not end in `aws4_request`, but in this.
    Terminator(String),
    /// The day is not the day of signing.
    Date {
        /// The day in the scope.
        scope: String,
        /// The moment of signing.
        signed: Timestamp,
    },
}

impl Refusal {
    /// The family this refusal belongs to.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::MissingToken => Kind::MissingAuthenticationToken,
            Self::BothForms
            | Self::UnsupportedAlgorithm(_)
            | Self::NotKeyValue { .. }
            | Self::MissingParameters { .. }
            | Self::Repeated(_)
            | Self::BadDate(_)
            | Self::BadExpires(_)
            | Self::BadCredential { .. } => Kind::IncompleteSignature,
            Self::SignatureExpired { .. } => Kind::SignatureExpired,
            Self::NotYetCurrent { .. } => Kind::SignatureNotYetCurrent,
            Self::InvalidToken => Kind::InvalidClientTokenId,
            Self::ExpiredToken => Kind::ExpiredToken,
            Self::UnsignedHeader(_) | Self::BadScope(_) | Self::Mismatch(_) => {
                Kind::SignatureDoesNotMatch
            }
        }
    }

    /// The text AWS answers with; a mismatch without the canonical strings.
    pub fn message(&self) -> String {
        self.to_string()
    }
}

/// What was sent, fit to be quoted in any protocol: short, and without control characters.
pub(crate) fn quoted(text: &str) -> String {
    let visible = |c: char| {
        if c.is_control() {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    text.chars().take(1024).map(visible).collect()
}
