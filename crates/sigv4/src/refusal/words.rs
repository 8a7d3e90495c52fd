//! AWS's words for each refusal.

use core::fmt;

use super::{ExpiresFault, Parameter, Refusal, ScopeFault};
use crate::check::WINDOW;
use crate::presented::{Algorithm, Form};

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
                let window = WINDOW;
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
