//! Why a signature was refused, in AWS's words.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::presented::{Algorithm, Form};
use crate::timestamp::Timestamp;
use crate::verify::Mismatch;

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

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BothForms => f.write_str(
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
            ),
            Self::MissingToken => f.write_str("Request is missing Authentication Token"),
            Self::UnsupportedAlgorithm(name) => {
                write!(f, "Unsupported AWS 'algorithm': '{name}'.")
            }
            Self::NotKeyValue { pair, header } => write!(
                f,
                "'{pair}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'",
            ),
            Self::MissingParameters { form, algorithm, missing } => {
                write_missing(f, *form, *algorithm, missing)
            }
            Self::Repeated(name) => write!(f, "'{name}' must appear only once."),
            Self::UnsignedHeader(name) => {
                write!(f, "{name} must be a 'SignedHeader' in the AWS Authorization.")
            }
            Self::BadDate(got) => write!(
                f,
                "Date must be in ISO-8601 'basic format'. Got '{got}'. See http://en.wikipedia.org/wiki/ISO_8601",
            ),
            Self::BadExpires(fault) => f.write_str(match fault {
                ExpiresFault::NotANumber => "X-Amz-Expires should be a number",
                ExpiresFault::NotPositive => "X-Amz-Expires must be positive",
                ExpiresFault::TooLong => {
                    "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
                }
            }),
            Self::SignatureExpired { signed, now, window } => {
                let limit = now.plus(-i64::from(*window));
                write!(f, "Signature expired: {signed} is now earlier than {limit} ({now} - ")?;
                write_window(f, *window)
            }
            Self::NotYetCurrent { signed, now } => {
                let window = crate::check::WINDOW;
                let limit = now.plus(i64::from(window));
                write!(
                    f,
                    "Signature not yet current: {signed} is still later than {limit} ({now} + ",
                )?;
                write_window(f, window)
            }
            Self::BadCredential { credential, algorithm } => {
                let (count, example) = match algorithm {
                    Algorithm::HmacSha256 => (5, "keyid/date/region/service/term"),
                    Algorithm::EcdsaP256Sha256 => (4, "keyid/date/service/term"),
                };
                write!(
                    f,
                    "Credential must have exactly {count} slash-delimited elements, e.g. {example}, got '{credential}'",
                )
            }
            Self::BadScope(faults) => write_joined(f, faults),
            Self::InvalidToken => {
                f.write_str("The security token included in the request is invalid.")
            }
            Self::ExpiredToken => {
                f.write_str("The security token included in the request is expired")
            }
            Self::Mismatch(mismatch) => f.write_str(mismatch.message()),
        }
    }
}

impl core::error::Error for Refusal {}

impl fmt::Display for ScopeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Region(region) => {
                write!(
                    f,
                    "Credential should be scoped to a valid region, not '{region}'."
                )
            }
            Self::Service(expected) => {
                write!(
                    f,
                    "Credential should be scoped to correct service: '{expected}'."
                )
            }
            Self::Terminator(got) => write!(
                f,
                "Credential should be scoped with a valid terminator: 'aws4_request', not '{got}'.",
            ),
            Self::Date { scope, signed } => write!(
                f,
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope}' != '{}', from '{signed}'.",
                signed.text().date(),
            ),
        }
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

fn write_missing(
    f: &mut fmt::Formatter<'_>,
    form: Form,
    algorithm: Algorithm,
    missing: &[Parameter],
) -> fmt::Result {
    for parameter in missing {
        match (form, parameter) {
            (Form::Header, Parameter::Date) => f.write_str(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
            )?,
            (Form::Header, Parameter::RegionSet) => f.write_str(
                "Authorization header requires existence of a 'X-Amz-Region-Set' header. ",
            )?,
            (Form::Header, _) => {
                write!(f, "Authorization header requires '{}' parameter. ", parameter.name())?;
            }
            (Form::Query, _) => write!(
                f,
                "AWS query-string parameters must include 'X-Amz-{}'. ",
                parameter.name(),
            )?,
        }
    }
    match form {
        Form::Header => write!(f, "Authorization={}", algorithm.name()),
        Form::Query => f.write_str("Re-examine the query-string parameters."),
    }
}

impl Parameter {
    const fn name(self) -> &'static str {
        match self {
            Self::Credential => "Credential",
            Self::Signature => "Signature",
            Self::SignedHeaders => "SignedHeaders",
            Self::Date => "Date",
            Self::RegionSet => "Region-Set",
        }
    }
}

fn write_window(f: &mut fmt::Formatter<'_>, seconds: u32) -> fmt::Result {
    if seconds.is_multiple_of(60) {
        write!(f, "{} min.)", seconds / 60)
    } else {
        write!(f, "{seconds} sec.)")
    }
}

fn write_joined(f: &mut fmt::Formatter<'_>, faults: &[ScopeFault]) -> fmt::Result {
    for (index, fault) in faults.iter().enumerate() {
        if index > 0 {
            f.write_str(" ")?;
        }
        write!(f, "{fault}")?;
    }
    Ok(())
}
