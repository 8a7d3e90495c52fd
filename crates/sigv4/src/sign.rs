//! Signing, for those who call AWS-like services: tests, load generators, delivery.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::canonical::{self, UNSIGNED_PAYLOAD};
use crate::encode;
use crate::key::SigningKey;
use crate::presented::Algorithm;
use crate::request::{Request, Service};
use crate::timestamp::Timestamp;

/// Who signs, and for what; `Debug` omits the secret.
#[derive(Clone, Copy)]
pub struct Signer<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// Its secret.
    pub secret_access_key: &'a str,
    /// The session token of temporary credentials.
    pub session_token: Option<&'a str>,
    /// The region; with version 4A, the set of regions.
    pub region: &'a str,
    /// The service.
    pub service: Service<'a>,
    /// The algorithm.
    pub algorithm: Algorithm,
}

/// The body, as the signature covers it.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// Not covered; only S3-style services accept it.
    Unsigned,
}

impl Signer<'_> {
    /// The headers to add to a request so that it is signed.
    ///
    /// Every header given is covered, but those that proxies change.
    pub fn sign_header(
        &self,
        request: &Request<'_>,
        payload: Payload<'_>,
        at: Timestamp,
    ) -> Vec<(&'static str, String)> {
        let hash = payload.hash();
        let mut added = self.extra_headers(payload, &hash, at);
        let mut headers: Vec<(&str, &str)> = request.headers.to_vec();
        headers.extend(added.iter().map(|(name, value)| (*name, value.as_str())));
        let signed_headers = signable(&headers);
        let covered = Request {
            headers: &headers,
            ..*request
        };
        let signature = self.signature(&covered, &signed_headers, &hash, at);
        let authorization = alloc::format!(
            "{} Credential={}, SignedHeaders={signed_headers}, Signature={signature}",
            self.algorithm.name(),
            self.credential(at),
        );
        added.push(("authorization", authorization));
        added
    }

    /// The whole query of the presigned request, good for some seconds.
    pub fn presign(
        &self,
        request: &Request<'_>,
        payload: Payload<'_>,
        at: Timestamp,
        expires: u32,
    ) -> String {
        let signed_headers = signable(request.headers);
        let mut query = request.query.to_owned();
        let mut add = |name: &str, value: &str| {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(name);
            query.push('=');
            encode::push_encoded(&mut query, value);
        };
        add("X-Amz-Algorithm", self.algorithm.name());
        add("X-Amz-Credential", &self.credential(at));
        add("X-Amz-Date", at.text().as_str());
        add("X-Amz-Expires", &expires.to_string());
        if self.algorithm == Algorithm::EcdsaP256Sha256 {
            add("X-Amz-Region-Set", self.region);
        }
        if let Some(token) = self.session_token {
            add("X-Amz-Security-Token", token);
        }
        add("X-Amz-SignedHeaders", &signed_headers);
        let covered = Request {
            query: &query,
            ..*request
        };
        let signature = self.signature(&covered, &signed_headers, &payload.hash(), at);
        query.push_str("&X-Amz-Signature=");
        query.push_str(&signature);
        query
    }

    fn extra_headers(
        &self,
        payload: Payload<'_>,
        hash: &str,
        at: Timestamp,
    ) -> Vec<(&'static str, String)> {
        let mut added = Vec::with_capacity(5);
        added.push(("x-amz-date", at.to_string()));
        if let Some(token) = self.session_token {
            added.push(("x-amz-security-token", token.to_owned()));
        }
        if self.service.unsigned_payload || matches!(payload, Payload::Unsigned) {
            added.push(("x-amz-content-sha256", hash.to_owned()));
        }
        if self.algorithm == Algorithm::EcdsaP256Sha256 {
            added.push(("x-amz-region-set", self.region.to_owned()));
        }
        added
    }

    fn credential(&self, at: Timestamp) -> String {
        let text = at.text();
        let scope = [text.date(), self.region, self.service.name];
        let scope = canonical::with_scope(self.algorithm, scope, |parts| parts.join("/"));
        alloc::format!("{}/{scope}/aws4_request", self.access_key_id)
    }

    fn signature(
        &self,
        request: &Request<'_>,
        signed_headers: &str,
        hash: &str,
        at: Timestamp,
    ) -> String {
        let canonical_request =
            canonical::canonical_request(request, self.service.path, signed_headers, hash);
        let text = at.text();
        let scope = [text.date(), self.region, self.service.name];
        let string_to_sign = canonical::with_scope(self.algorithm, scope, |parts| {
            canonical::string_to_sign(self.algorithm, at, parts, &canonical_request)
        });
        self.key(text.date()).sign(&string_to_sign)
    }

    fn key(&self, date: &str) -> SigningKey {
        match self.algorithm {
            Algorithm::HmacSha256 => {
                SigningKey::derive(self.secret_access_key, date, self.region, self.service.name)
            }
            Algorithm::EcdsaP256Sha256 => {
                SigningKey::derive_v4a(self.access_key_id, self.secret_access_key)
            }
        }
    }
}

impl fmt::Debug for Signer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("access_key_id", &self.access_key_id)
            .field("region", &self.region)
            .field("service", &self.service)
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

impl Payload<'_> {
    fn hash(self) -> String {
        match self {
            Self::Bytes(bytes) => canonical::text(&canonical::hash(bytes)).to_owned(),
            Self::Unsigned => UNSIGNED_PAYLOAD.to_owned(),
        }
    }
}

/// What proxies and tracers change on the way, and the signature itself.
const UNSIGNABLE: [&str; 15] = [
    "authorization",
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

fn signable(headers: &[(&str, &str)]) -> String {
    let mut names: Vec<String> = headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .filter(|name| !UNSIGNABLE.contains(&name.as_str()))
        .collect();
    names.sort_unstable();
    names.dedup();
    names.join(";")
}
