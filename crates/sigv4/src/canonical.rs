//! The canonical request and the string to sign.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use sha2::{Digest, Sha256};

use crate::encode;
use crate::hex;
use crate::presented::Algorithm;
use crate::request::{PathRule, Request};
use crate::timestamp::Timestamp;

/// The payload hash that says the body is not signed.
pub(crate) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The SHA-256 of some bytes, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> [u8; 64] {
    hex::digits(&Sha256::digest(bytes).into())
}

/// Hexadecimal digits as text.
pub(crate) fn text(digits: &[u8; 64]) -> &str {
    core::str::from_utf8(digits).unwrap_or_default()
}

/// Writes the canonical request, in one buffer.
pub(crate) fn canonical_request(
    request: &Request<'_>,
    path: PathRule,
    signed_headers: &str,
    payload: &str,
) -> String {
    let names = signed_headers.len() * 2 + payload.len();
    let values: usize = request.headers.iter().map(|(_, value)| value.len()).sum();
    let mut out = String::with_capacity(
        request.method.len() + request.path.len() + request.query.len() + names + values + 128,
    );
    out.push_str(request.method);
    out.push('\n');
    push_path(&mut out, request.path, path);
    out.push('\n');
    push_query(&mut out, request.query);
    out.push('\n');
    // No honest list is longer than the headers; a hostile one must not make the text explode.
    for name in signed_headers.split(';').take(request.headers.len()) {
        push_header(&mut out, request, name);
    }
    out.push('\n');
    out.push_str(signed_headers);
    out.push('\n');
    out.push_str(payload);
    out
}

/// A presigned query as it was when it was signed.
pub(crate) fn without_signature(query: &str) -> String {
    let mut out = String::with_capacity(query.len());
    for pair in query.split('&') {
        let name = pair.split_once('=').map_or(pair, |(name, _)| name);
        if encode::decoded(name) != "X-Amz-Signature" {
            out.push_str(pair);
            out.push('&');
        }
    }
    out
}

/// Writes the string to sign.
pub(crate) fn string_to_sign(
    algorithm: Algorithm,
    timestamp: Timestamp,
    scope: &[&str],
    canonical_request: &str,
) -> String {
    let mut out = String::with_capacity(192);
    out.push_str(algorithm.name());
    out.push('\n');
    out.push_str(timestamp.text().as_str());
    out.push('\n');
    for part in scope {
        out.push_str(part);
        out.push('/');
    }
    out.push_str("aws4_request\n");
    out.push_str(text(&hash(canonical_request.as_bytes())));
    out
}

/// The scope's parts before its terminator; version 4A names no region.
pub(crate) fn with_scope<T>(
    algorithm: Algorithm,
    [date, region, service]: [&str; 3],
    then: impl FnOnce(&[&str]) -> T,
) -> T {
    match algorithm {
        Algorithm::HmacSha256 => then(&[date, region, service]),
        Algorithm::EcdsaP256Sha256 => then(&[date, service]),
    }
}

fn push_path(out: &mut String, path: &str, rule: PathRule) {
    match rule {
        PathRule::AsSent if path.is_empty() => out.push('/'),
        PathRule::AsSent => out.push_str(path),
        PathRule::Normalized => push_normalized(out, path),
    }
}

/// RFC 3986 section 5.2.4, and repeated slashes are one.
fn push_normalized(out: &mut String, path: &str) {
    let start = out.len();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                let written = out.get(start..).unwrap_or_default();
                let parent = written.rfind('/').unwrap_or_default();
                out.truncate(start + parent);
            }
            _ => {
                out.push('/');
                encode::push_encoded(out, segment);
            }
        }
    }
    let directory = ["/", "/.", "/.."].iter().any(|end| path.ends_with(end));
    if directory || out.len() == start {
        out.push('/');
    }
}

/// Sorted by encoded name, then by encoded value.
fn push_query(out: &mut String, query: &str) {
    if query.is_empty() {
        return;
    }
    let mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = encode::pairs(query)
        .map(|(name, value)| {
            (
                encode::canonical_component(name),
                encode::canonical_component(value),
            )
        })
        .collect();
    pairs.sort_unstable();
    let mut separator = "";
    for (name, value) in &pairs {
        out.push_str(separator);
        out.push_str(name);
        out.push('=');
        out.push_str(value);
        separator = "&";
    }
}

/// All values of one header, each trimmed and its runs of blanks made one.
///
/// The name is written as listed: a list that is not in lower case proves nothing.
fn push_header(out: &mut String, request: &Request<'_>, name: &str) {
    out.push_str(name);
    let mut separator = ':';
    for value in request.header_values(name) {
        out.push(separator);
        separator = ',';
        push_folded(out, value);
    }
    if separator == ':' {
        out.push(':');
    }
    out.push('\n');
}

fn push_folded(out: &mut String, value: &str) {
    let mut words = value.split_ascii_whitespace();
    if let Some(first) = words.next() {
        out.push_str(first);
    }
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
}
