//! Proof: the signature is the one the secret makes for this very request.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use crate::canonical::{self, UNSIGNED_PAYLOAD};
use crate::check::Claim;
use crate::key::SigningKey;
use crate::presented::Form;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::timestamp::Timestamp;

/// The proof that a request was signed with the secret of an access key.
///
/// Only [`Claim::verify`] makes one.
#[derive(Clone, Copy, Debug)]
pub struct Verified<'p> {
    claim: Claim<'p>,
}

/// A signature that is not the one the secret makes, and what should have been signed.
///
/// The canonical request holds the session token if that header was signed, so `Debug` omits it.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch {
    canonical_request: String,
    string_to_sign: String,
}

impl<'p> Claim<'p> {
    /// Proves the claim with the key of its access key id, for this request and this body.
    ///
    /// The body's hash is computed here; what the request says of it must agree. Only S3-style
    /// services may leave the body unsigned.
    pub fn verify(
        &self,
        key: &SigningKey,
        request: &Request<'_>,
        body: &[u8],
    ) -> Result<Verified<'p>, Mismatch> {
        let presented = self.presented;
        let hash = canonical::hash(body);
        let (payload, payload_agrees) = self.payload(canonical::text(&hash));
        let query = match presented.form {
            Form::Header => String::new(),
            Form::Query => canonical::without_signature(request.query),
        };
        let covered = match presented.form {
            Form::Header => *request,
            Form::Query => Request {
                query: &query,
                ..*request
            },
        };
        let canonical_request = canonical::canonical_request(
            &covered,
            self.service.path,
            &presented.signed_headers,
            payload,
        );
        let string_to_sign = canonical::with_scope(
            presented.algorithm,
            [self.date, self.region, self.service.name],
            |scope| {
                canonical::string_to_sign(
                    presented.algorithm,
                    presented.timestamp,
                    scope,
                    &canonical_request,
                )
            },
        );
        let ours = key.algorithm() == presented.algorithm
            && key.verifies(&string_to_sign, &presented.signature);
        if ours && payload_agrees && presented.lists_what_is_there(request) {
            Ok(Verified { claim: *self })
        } else {
            Err(Mismatch {
                canonical_request,
                string_to_sign,
            })
        }
    }

    /// The payload line, and whether what the request says of its body is true.
    fn payload<'h>(&self, hash: &'h str) -> (&'h str, bool) {
        let stated = self.presented.payload_hash();
        let unsigned = match stated {
            Some(stated) => stated == UNSIGNED_PAYLOAD,
            None => self.presented.form == Form::Query,
        };
        if unsigned && self.service.unsigned_payload {
            (UNSIGNED_PAYLOAD, true)
        } else {
            (hash, stated.is_none_or(|stated| stated == hash))
        }
    }
}

impl<'p> Verified<'p> {
    /// The access key id whose secret signed.
    pub const fn access_key_id(&self) -> &'p str {
        self.claim.access_key_id
    }

    /// The region signed for; with version 4A, the set of regions.
    pub const fn region(&self) -> &'p str {
        self.claim.region
    }

    /// The service signed for.
    pub const fn service(&self) -> &'p str {
        self.claim.service.name
    }

    /// When it was signed.
    pub const fn signed_at(&self) -> Timestamp {
        self.claim.presented.timestamp
    }

    /// Where the signature was put.
    pub const fn form(&self) -> Form {
        self.claim.presented.form
    }

    /// The session token, which belongs to the access key only if the issuer says so.
    pub fn session_token(&self) -> Option<&'p str> {
        self.claim.session_token()
    }
}

impl Mismatch {
    /// The canonical request we computed.
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// The string to sign we computed.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The text IAM and STS answer with.
    pub const fn message(&self) -> &'static str {
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
    }

    /// The text many JSON services answer with, which shows what should have been signed.
    pub fn long_message(&self) -> String {
        alloc::format!(
            "{}\n\nThe Canonical String for this request should have been\n'{}'\n\nThe String-to-Sign should have been\n'{}'\n",
            self.message(),
            self.canonical_request,
            self.string_to_sign,
        )
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mismatch")
            .field("string_to_sign", &self.string_to_sign)
            .finish_non_exhaustive()
    }
}

impl From<Mismatch> for Refusal {
    fn from(mismatch: Mismatch) -> Self {
        Self::Mismatch(Box::new(mismatch))
    }
}
