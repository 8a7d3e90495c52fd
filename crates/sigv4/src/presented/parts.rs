//! Where the parts of a signature are: in headers, in the `Authorization` line, in the query.

use alloc::borrow::Cow;

use crate::encode;
use crate::refusal::{Refusal, quoted};
use crate::request::Request;

/// The headers a signature may use, found in one pass.
#[derive(Default)]
pub(super) struct Headers<'a> {
    pub(super) authorization: Option<&'a str>,
    pub(super) amz_date: Option<&'a str>,
    pub(super) date: Option<&'a str>,
    pub(super) session_token: Option<&'a str>,
    pub(super) payload_hash: Option<&'a str>,
    pub(super) region_set: Option<&'a str>,
    pub(super) repeated: Option<&'static str>,
}

impl<'a> Headers<'a> {
    pub(super) fn find(request: &Request<'a>) -> Self {
        let mut found = Self::default();
        for (name, value) in request.headers {
            if let Some((label, slot)) = found.slot(name)
                && slot.replace(value.trim()).is_some()
            {
                found.repeated = Some(label);
            }
        }
        found
    }

    fn slot(&mut self, name: &str) -> Option<(&'static str, &mut Option<&'a str>)> {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        match name.len() {
            13 if is("authorization") => Some(("Authorization", &mut self.authorization)),
            10 if is("x-amz-date") => Some(("X-Amz-Date", &mut self.amz_date)),
            4 if is("date") => Some(("Date", &mut self.date)),
            20 if is("x-amz-security-token") => {
                Some(("X-Amz-Security-Token", &mut self.session_token))
            }
            20 if is("x-amz-content-sha256") => {
                Some(("X-Amz-Content-Sha256", &mut self.payload_hash))
            }
            16 if is("x-amz-region-set") => Some(("X-Amz-Region-Set", &mut self.region_set)),
            _ => None,
        }
    }
}

/// The parameters of an `Authorization` header.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub(super) credential: Option<&'a str>,
    pub(super) signed_headers: Option<&'a str>,
    pub(super) signature: Option<&'a str>,
}

impl<'a> Parts<'a> {
    pub(super) fn parse(rest: &'a str, header: &str) -> Result<Self, Refusal> {
        let mut parts = Self::default();
        for pair in rest
            .split(',')
            .map(str::trim)
            .filter(|pair| !pair.is_empty())
        {
            let Some((name, value)) = pair.split_once('=') else {
                let (pair, header) = (quoted(pair), quoted(header));
                return Err(Refusal::NotKeyValue { pair, header });
            };
            let (label, slot) = match name {
                "Credential" => ("Credential", &mut parts.credential),
                "SignedHeaders" => ("SignedHeaders", &mut parts.signed_headers),
                "Signature" => ("Signature", &mut parts.signature),
                _ => continue,
            };
            if slot.replace(value).is_some() {
                return Err(Refusal::Repeated(label));
            }
        }
        Ok(parts)
    }
}

/// The query parameters of a presigned request.
#[derive(Default)]
pub(super) struct Query<'a> {
    pub(super) algorithm: Option<Cow<'a, str>>,
    pub(super) credential: Option<Cow<'a, str>>,
    pub(super) signature: Option<Cow<'a, str>>,
    pub(super) signed_headers: Option<Cow<'a, str>>,
    pub(super) date: Option<Cow<'a, str>>,
    pub(super) expires: Option<Cow<'a, str>>,
    pub(super) session_token: Option<Cow<'a, str>>,
    pub(super) payload_hash: Option<Cow<'a, str>>,
    pub(super) region_set: Option<Cow<'a, str>>,
    pub(super) repeated: Option<&'static str>,
}

impl<'a> Query<'a> {
    pub(super) fn find(query: &'a str) -> Self {
        let mut found = Self::default();
        for (name, value) in encode::pairs(query) {
            if let Some((label, slot)) = found.slot(&encode::decoded(name))
                && slot.replace(encode::decoded(value)).is_some()
            {
                found.repeated = Some(label);
            }
        }
        found
    }

    fn slot(&mut self, name: &str) -> Option<(&'static str, &mut Option<Cow<'a, str>>)> {
        Some(match name {
            "X-Amz-Algorithm" => ("X-Amz-Algorithm", &mut self.algorithm),
            "X-Amz-Credential" => ("X-Amz-Credential", &mut self.credential),
            "X-Amz-Signature" => ("X-Amz-Signature", &mut self.signature),
            "X-Amz-SignedHeaders" => ("X-Amz-SignedHeaders", &mut self.signed_headers),
            "X-Amz-Date" => ("X-Amz-Date", &mut self.date),
            "X-Amz-Expires" => ("X-Amz-Expires", &mut self.expires),
            "X-Amz-Security-Token" => ("X-Amz-Security-Token", &mut self.session_token),
            "X-Amz-Content-Sha256" => ("X-Amz-Content-Sha256", &mut self.payload_hash),
            "X-Amz-Region-Set" => ("X-Amz-Region-Set", &mut self.region_set),
            _ => return None,
        })
    }
}
