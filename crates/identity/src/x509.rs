//! X.509 certificates as users upload them.
mod private_key;
mod signature;

use crate::{Timestamp, pem};
use data_encoding::BASE32_NOPAD;
pub(crate) use private_key::{KeyUnreadable, public_half};
use sha1::{Digest as _, Sha1};
use std::time::Duration;
use x509_cert::Certificate;
use x509_cert::der::{Decode as _, Encode as _};

/// A certificate. Who signed it and whether it is in force is not said by that.
pub(crate) struct X509(Certificate);

impl X509 {
    /// The certificate that `text` is the PEM of.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::read(&pem::block(text)?)
    }

    /// The certificates that `text` is the PEM of, in its order.
    pub(crate) fn parse_all(text: &str) -> Option<Vec<Self>> {
        pem::blocks(text)?.iter().map(Self::read).collect()
    }

    fn read(block: &pem::Block<'_>) -> Option<Self> {
        let is_certificate = block.label == "CERTIFICATE";
        let certificate = Certificate::from_der(&block.der).ok()?;
        is_certificate.then_some(Self(certificate))
    }

    /// Whether its time has not come at `now`.
    pub(crate) fn is_early(&self, now: Timestamp) -> bool {
        let begins = self.0.tbs_certificate().validity().not_before;
        now < timestamp(begins.to_unix_duration())
    }

    /// Whether its time is over at `now`.
    pub(crate) fn is_over(&self, now: Timestamp) -> bool {
        self.expires() < now
    }

    /// The last second it is good for.
    pub(crate) fn expires(&self) -> Timestamp {
        let ends = self.0.tbs_certificate().validity().not_after;
        timestamp(ends.to_unix_duration())
    }

    /// Its public key, without what says of which kind it is.
    pub(crate) fn public_key(&self) -> &[u8] {
        let info = self.0.tbs_certificate().subject_public_key_info();
        info.subject_public_key.raw_bytes()
    }

    /// What tells it from every other: its SHA-1 in base32, which is AWS's id for it.
    pub(crate) fn id(&self) -> Option<String> {
        let der = self.0.to_der().ok()?;
        Some(BASE32_NOPAD.encode(&Sha1::digest(der)))
    }
}

fn timestamp(since_epoch: Duration) -> Timestamp {
    Timestamp::from_seconds(i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const LEAF: &str = include_str!("../tests/credentials/server.pem");
    pub(super) const EC: &str = include_str!("../tests/credentials/server_ec.pem");
    pub(super) const CHAIN: &str = include_str!("../tests/credentials/chain.pem");
    pub(super) const EXPIRED: &str = include_str!("../tests/credentials/expired.pem");

    #[test]
    fn a_certificate_is_good_from_its_first_second_to_its_last() {
        let certificate = X509::parse(EXPIRED).unwrap();
        let at = |seconds| {
            let now = certificate.expires().plus_seconds(seconds);
            (certificate.is_early(now), certificate.is_over(now))
        };
        assert_eq!(certificate.expires().iso(), "2025-01-01T00:00:00Z");
        assert_eq!(at(0), (false, false));
        assert_eq!(at(1), (false, true));
        let whole_year = 366 * 24 * 60 * 60;
        assert_eq!(at(-whole_year), (false, false));
        assert_eq!(at(-whole_year - 1), (true, false));
    }

    #[test]
    fn only_a_certificate_is_one() {
        for text in [
            "",
            &EXPIRED.replace("CERTIFICATE", "PUBLIC KEY"),
            &EXPIRED.replacen("MII", "MIJ", 1),
            &EXPIRED.repeat(2),
        ] {
            assert!(X509::parse(text).is_none(), "{text}");
        }
    }
}
