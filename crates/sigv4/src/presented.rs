//! A signature as it was presented: read, and not yet believed.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::refusal::{ExpiresFault, Parameter, Refusal, quoted};
use crate::request::Request;
use crate::timestamp::Timestamp;

mod parts;
use parts::{Headers, Parts, Query};

/// What a request says of its signature, well-formed but proving nothing yet.
#[derive(Clone)]
pub struct Presented<'a> {
    pub(crate) form: Form,
    pub(crate) algorithm: Algorithm,
    pub(crate) credential: Cow<'a, str>,
    pub(crate) signed_headers: Cow<'a, str>,
    pub(crate) signature: Cow<'a, str>,
    pub(crate) timestamp: Timestamp,
    pub(crate) expires: Option<u32>,
    pub(crate) session_token: Option<Cow<'a, str>>,
    pub(crate) payload_hash: Option<Cow<'a, str>>,
    pub(crate) region_set: Option<Cow<'a, str>>,
}

/// Where a signature was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query: a presigned request.
    Query,
}

/// How a signature was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// Version 4, `AWS4-HMAC-SHA256`.
    HmacSha256,
    /// Version 4A, `AWS4-ECDSA-P256-SHA256`.
    EcdsaP256Sha256,
}

impl Algorithm {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HmacSha256 => "AWS4-HMAC-SHA256",
            Self::EcdsaP256Sha256 => "AWS4-ECDSA-P256-SHA256",
        }
    }

    fn parse(name: &str) -> Result<Self, Refusal> {
        [Self::HmacSha256, Self::EcdsaP256Sha256]
            .into_iter()
            .find(|known| known.name() == name)
            .ok_or_else(|| Refusal::UnsupportedAlgorithm(quoted(name)))
    }
}

/// The longest life of a presigned request: a week.
const LONGEST: u32 = 604_800;

impl<'a> Presented<'a> {
    /// Reads the signature of a request; `None` if it carries none in any AWS form.
    ///
    /// A request without one, where one is needed, is refused as [`Refusal::MissingToken`].
    pub fn parse(request: &Request<'a>) -> Result<Option<Self>, Refusal> {
        let headers = Headers::find(request);
        let query = Query::find(request.query);
        let presented = match (headers.authorization, &query.algorithm) {
            (Some(_), Some(_)) => return Err(Refusal::BothForms),
            (Some(line), None) if line.starts_with("AWS4-") => Self::from_header(line, headers)?,
            (None, Some(_)) => Self::from_query(query, headers)?,
            _ => return Ok(None),
        };
        // The target names the operation: unsigned, a captured request could be made another.
        if request.header_values("x-amz-target").next().is_some()
            && !presented.signs("x-amz-target")
        {
            return Err(Refusal::UnsignedHeader("'X-Amz-Target'"));
        }
        Ok(Some(presented))
    }

    fn from_header(line: &'a str, headers: Headers<'a>) -> Result<Self, Refusal> {
        refuse_repeated(headers.repeated)?;
        let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
        let algorithm = Algorithm::parse(name)?;
        let parts = Parts::parse(rest, line)?;
        let date = headers.amz_date.or(headers.date).map(str::trim);
        let borrowed = |part: Option<&'a str>| part.map(Cow::Borrowed);
        Fields {
            form: Form::Header,
            algorithm,
            credential: borrowed(parts.credential),
            signature: borrowed(parts.signature),
            signed_headers: borrowed(parts.signed_headers),
            date: borrowed(date),
            expires: None,
            session_token: borrowed(headers.session_token),
            payload_hash: borrowed(headers.payload_hash),
            region_set: borrowed(headers.region_set),
        }
        .require()
    }

    fn from_query(query: Query<'a>, headers: Headers<'a>) -> Result<Self, Refusal> {
        refuse_repeated(query.repeated.or(headers.repeated))?;
        let algorithm = Algorithm::parse(&query.algorithm.unwrap_or_default())?;
        Fields {
            form: Form::Query,
            algorithm,
            credential: query.credential,
            signature: query.signature,
            signed_headers: query.signed_headers,
            date: query.date,
            expires: query.expires,
            session_token: query.session_token,
            payload_hash: query
                .payload_hash
                .or(headers.payload_hash.map(Cow::Borrowed)),
            region_set: query.region_set,
        }
        .require()
    }

    /// Where the signature was put.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// How it was made.
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The access key id, as claimed: for the record, not for a decision.
    pub fn access_key_id(&self) -> &str {
        self.credential.split('/').next().unwrap_or_default()
    }

    /// When it says it was signed.
    pub const fn timestamp(&self) -> Timestamp {
        self.timestamp
    }

    /// For how many seconds a presigned request asks to be good.
    pub const fn expires(&self) -> Option<u32> {
        self.expires
    }

    /// The session token that came with it.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    /// The names of the signed headers, in the order listed.
    pub fn signed_headers(&self) -> impl Iterator<Item = &str> {
        self.signed_headers.split(';')
    }

    /// The signature itself, in hexadecimal.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// What it says the body's hash is.
    pub fn payload_hash(&self) -> Option<&str> {
        self.payload_hash.as_deref()
    }

    /// Whether every listed header is there, since an absent one could be added later, empty.
    pub(crate) fn lists_what_is_there(&self, request: &Request<'_>) -> bool {
        self.signed_headers().count() <= request.headers.len()
            && self
                .signed_headers()
                .all(|name| request.header_values(name).next().is_some())
    }

    pub(crate) fn signs(&self, header: &str) -> bool {
        self.signed_headers()
            .any(|name| name.eq_ignore_ascii_case(header))
    }
}

impl fmt::Debug for Presented<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Presented")
            .field("form", &self.form)
            .field("algorithm", &self.algorithm)
            .field("credential", &self.credential)
            .field("signed_headers", &self.signed_headers)
            .field("timestamp", &self.timestamp)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// What was found in either form, before it is known to be whole.
struct Fields<'a> {
    form: Form,
    algorithm: Algorithm,
    credential: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    signed_headers: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    expires: Option<Cow<'a, str>>,
    session_token: Option<Cow<'a, str>>,
    payload_hash: Option<Cow<'a, str>>,
    region_set: Option<Cow<'a, str>>,
}

impl<'a> Fields<'a> {
    /// Checks in AWS's order: missing parts, `host` signed, date, expiry.
    fn require(self) -> Result<Presented<'a>, Refusal> {
        let missing = self.missing();
        let (Some(credential), Some(signature), Some(signed_headers), Some(date), true) = (
            self.credential,
            self.signature,
            self.signed_headers,
            self.date,
            missing.is_empty(),
        ) else {
            let (form, algorithm) = (self.form, self.algorithm);
            return Err(Refusal::MissingParameters {
                form,
                algorithm,
                missing,
            });
        };
        let mut presented = Presented {
            form: self.form,
            algorithm: self.algorithm,
            credential,
            signed_headers,
            signature,
            timestamp: Timestamp::from_unix(0),
            expires: None,
            session_token: self.session_token.filter(|token| !token.is_empty()),
            payload_hash: self.payload_hash,
            region_set: self.region_set,
        };
        if !presented.signs("host") {
            return Err(Refusal::UnsignedHeader("'Host' or ':authority'"));
        }
        if presented.unsigned_region_set() {
            return Err(Refusal::UnsignedHeader("'X-Amz-Region-Set'"));
        }
        presented.timestamp = parse_date(&date, self.form)?;
        presented.expires = self.expires.map(|text| parse_expires(&text)).transpose()?;
        Ok(presented)
    }

    fn missing(&self) -> Vec<Parameter> {
        let absent = |part: &Option<Cow<'a, str>>| part.as_ref().is_none_or(|p| p.is_empty());
        let needs_regions = self.algorithm == Algorithm::EcdsaP256Sha256;
        [
            (Parameter::Credential, absent(&self.credential)),
            (Parameter::Signature, absent(&self.signature)),
            (Parameter::SignedHeaders, absent(&self.signed_headers)),
            (Parameter::Date, absent(&self.date)),
            (
                Parameter::RegionSet,
                needs_regions && absent(&self.region_set),
            ),
        ]
        .into_iter()
        .filter_map(|(parameter, absent)| absent.then_some(parameter))
        .collect()
    }
}

impl Presented<'_> {
    /// The scope of a version 4A signature has no region, so its header must be signed.
    fn unsigned_region_set(&self) -> bool {
        self.algorithm == Algorithm::EcdsaP256Sha256
            && self.form == Form::Header
            && !self.signs("x-amz-region-set")
    }
}

/// What is repeated has no single meaning, so nobody downstream may pick one.
fn refuse_repeated(repeated: Option<&'static str>) -> Result<(), Refusal> {
    repeated.map_or(Ok(()), |name| Err(Refusal::Repeated(name)))
}

fn parse_date(text: &str, form: Form) -> Result<Timestamp, Refusal> {
    Timestamp::parse(text)
        .or_else(|| Timestamp::parse_http(text).filter(|_| form == Form::Header))
        .ok_or_else(|| Refusal::BadDate(quoted(text)))
}

fn parse_expires(text: &str) -> Result<u32, Refusal> {
    let seconds: i64 = text
        .parse()
        .map_err(|_| Refusal::BadExpires(ExpiresFault::NotANumber))?;
    if seconds <= 0 {
        return Err(Refusal::BadExpires(ExpiresFault::NotPositive));
    }
    u32::try_from(seconds)
        .ok()
        .filter(|seconds| *seconds <= LONGEST)
        .ok_or(Refusal::BadExpires(ExpiresFault::TooLong))
}
