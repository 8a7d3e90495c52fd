//! The secret half of a credential.
use super::Service;
use crate::Moment;
use crate::state::Sealed;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use data_encoding::HEXLOWER;
use doorward_names::Secret;
use sha2::{Digest as _, Sha256};

/// A new secret of `service` for whoever is called `name` there, and what is kept of it.
///
/// Nobody can guess 44 random bytes, so that a plain hash of them gives nothing away: it is of
/// passwords that people choose that Argon2id is asked for.
pub(super) fn new(service: Service, name: &str, moment: &Moment) -> (Secret<String>, Sealed) {
    let random = BASE64.encode(moment.random::<44>());
    let secret = match service.key_prefix() {
        None => random,
        Some(prefix) => format!("{prefix}{}", BASE64.encode(format!("{name}:{random}"))),
    };
    let hash = HEXLOWER.encode(&Sha256::digest(&secret));
    (Secret::new(secret), Sealed(hash))
}
