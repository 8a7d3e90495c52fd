//! Is what was presented in time and in scope?

use alloc::borrow::ToOwned;
use alloc::vec::Vec;
use core::fmt;

use crate::key::SigningKey;
use crate::presented::{Algorithm, Presented};
use crate::refusal::{Refusal, ScopeFault, quoted};
use crate::request::Service;
use crate::timestamp::Timestamp;

/// How far a signature's clock may be from ours, in seconds, to either side.
pub(crate) const WINDOW: u32 = 15 * 60;

const TERMINATOR: &str = "aws4_request";

/// A signature in time and in scope, that names its key; only this can be verified.
#[derive(Clone, Copy)]
pub struct Claim<'p> {
    pub(crate) presented: &'p Presented<'p>,
    pub(crate) service: Service<'p>,
    pub(crate) access_key_id: &'p str,
    pub(crate) date: &'p str,
    pub(crate) region: &'p str,
}

impl Presented<'_> {
    /// Checks the clock, then the scope, as AWS does, for the service the request was routed to.
    ///
    /// Any well-formed region is accepted: it is what the caller asked for, not where we are.
    pub fn check<'p>(&'p self, now: Timestamp, service: Service<'p>) -> Result<Claim<'p>, Refusal> {
        self.check_clock(now, service)?;
        let scope = Scope::split(self).ok_or_else(|| Refusal::BadCredential {
            credential: quoted(&self.credential),
            algorithm: self.algorithm,
        })?;
        let faults = scope.faults(self.timestamp, service);
        if !faults.is_empty() {
            return Err(Refusal::BadScope(faults));
        }
        let Scope {
            access_key_id,
            date,
            region,
            ..
        } = scope;
        Ok(Claim {
            presented: self,
            service,
            access_key_id,
            date,
            region,
        })
    }

    fn check_clock(&self, now: Timestamp, service: Service<'_>) -> Result<(), Refusal> {
        let signed = self.timestamp;
        let window = self
            .expires
            .map_or(WINDOW, |stated| stated.max(service.presigned_floor));
        if signed.plus(i64::from(window)) < now {
            return Err(Refusal::SignatureExpired {
                signed,
                now,
                window,
            });
        }
        if signed > now.plus(i64::from(WINDOW)) {
            return Err(Refusal::NotYetCurrent { signed, now });
        }
        Ok(())
    }
}

impl<'p> Claim<'p> {
    /// The access key id: whose secret to verify with.
    pub const fn access_key_id(&self) -> &'p str {
        self.access_key_id
    }

    /// The region signed for; with version 4A, the set of regions.
    pub const fn region(&self) -> &'p str {
        self.region
    }

    /// The day of the scope, `YYYYMMDD`: part of what a cached key is found by.
    pub const fn date(&self) -> &'p str {
        self.date
    }

    /// The service signed for, which is the one the request was routed to.
    pub const fn service(&self) -> &'p str {
        self.service.name
    }

    /// The algorithm: part of what a cached key is found by.
    pub const fn algorithm(&self) -> Algorithm {
        self.presented.algorithm
    }

    /// The session token that came with it.
    pub fn session_token(&self) -> Option<&'p str> {
        self.presented.session_token.as_deref()
    }

    /// Derives the key this claim must be verified with; worth caching by the caller.
    ///
    /// It depends on the secret, the algorithm and, for version 4, date, region and service.
    pub fn derive_key(&self, secret_access_key: &str) -> SigningKey {
        match self.presented.algorithm {
            Algorithm::HmacSha256 => {
                SigningKey::derive(secret_access_key, self.date, self.region, self.service.name)
            }
            Algorithm::EcdsaP256Sha256 => {
                SigningKey::derive_v4a(self.access_key_id, secret_access_key)
            }
        }
    }
}

impl fmt::Debug for Claim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("presented", &self.presented)
            .finish_non_exhaustive()
    }
}

/// The parts of a credential.
struct Scope<'p> {
    algorithm: Algorithm,
    access_key_id: &'p str,
    date: &'p str,
    region: &'p str,
    service: &'p str,
    terminator: &'p str,
}

impl<'p> Scope<'p> {
    fn split(presented: &'p Presented<'_>) -> Option<Self> {
        let mut parts = presented.credential.split('/');
        let mut part = || parts.next();
        let (access_key_id, date) = (part()?, part()?);
        let region = match presented.algorithm {
            Algorithm::HmacSha256 => part()?,
            Algorithm::EcdsaP256Sha256 => presented.region_set.as_deref()?,
        };
        let (service, terminator) = (part()?, part()?);
        let whole = part().is_none() && !access_key_id.is_empty();
        whole.then_some(Self {
            algorithm: presented.algorithm,
            access_key_id,
            date,
            region,
            service,
            terminator,
        })
    }

    /// Version 4A knows `*` and lists; version 4 is for one region.
    fn has_region(&self) -> bool {
        match self.algorithm {
            Algorithm::HmacSha256 => is_region(self.region),
            Algorithm::EcdsaP256Sha256 => {
                self.region.split(',').map(str::trim).all(is_region_pattern)
            }
        }
    }

    fn faults(&self, signed: Timestamp, expected: Service<'_>) -> Vec<ScopeFault> {
        let region = (!self.has_region()).then(|| ScopeFault::Region(quoted(self.region)));
        let service =
            (self.service != expected.name).then(|| ScopeFault::Service(expected.name.to_owned()));
        let terminator = (self.terminator != TERMINATOR)
            .then(|| ScopeFault::Terminator(quoted(self.terminator)));
        let date = (self.date != signed.text().date()).then(|| ScopeFault::Date {
            scope: self.date.to_owned(),
            signed,
        });
        [region, service, terminator, date]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// A name a region can have.
fn is_region(name: &str) -> bool {
    let valid = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    !name.is_empty() && name.len() <= 64 && name.bytes().all(valid)
}

/// A region, or what stands for several of them.
fn is_region_pattern(name: &str) -> bool {
    is_region(&name.replace('*', "x"))
}
