//! The one slow thing: passwords, hashed and verified outside every lock.
use crate::sign_in::password::{PasswordHash, hash_password};
use crate::state::Sealed;
use doorward_names::Secret;

/// Passwords to be hashed and verified before an operation runs.
#[derive(Debug, Default)]
pub struct Hashing {
    /// A password to be kept, with its salt.
    pub keep: Option<(Secret<String>, [u8; 16])>,
    /// Candidates, each with the hash it may or may not belong to.
    pub verify: Vec<(Secret<String>, Sealed)>,
}

/// What came of it.
#[derive(Debug)]
pub struct Hashed {
    /// The hash of the password to be kept.
    pub kept: Option<Sealed>,
    /// Whether each candidate belongs to its hash, with the hash it was held against.
    pub verified: Vec<(bool, Sealed)>,
}

impl Hashing {
    /// Does the work: tens of milliseconds for each password.
    pub fn run(self) -> Hashed {
        let kept = self
            .keep
            .map(|(password, salt)| Sealed(hash_password(&password, salt).as_phc().to_owned()));
        let verified = self
            .verify
            .into_iter()
            .map(|(candidate, hash)| (PasswordHash::from_phc(&hash.0).verify(&candidate), hash))
            .collect();
        Hashed { kept, verified }
    }
}
