//! The slow things, done outside every lock: passwords hashed and verified, keys made.
use crate::outbound::NewKeys;
use crate::sign_in::password::{PasswordHash, hash_password};
use crate::state::Sealed;
use doorward_names::Secret;

/// Passwords to be hashed and verified before an operation runs.
#[derive(Debug, Default)]
pub struct Hashing {
    /// A candidate that must belong to its hash before anything else is done.
    pub gate: Option<(Secret<String>, Sealed)>,
    /// A password to be kept, with its salt.
    pub keep: Option<(Secret<String>, [u8; 16])>,
    /// Candidates, each with the hash it may or may not belong to.
    pub verify: Vec<(Secret<String>, Sealed)>,
    /// Whether keys must be made that tokens can be signed with.
    pub keys: bool,
}

/// What came of it.
#[derive(Debug)]
pub struct Hashed {
    /// Whether the gate's candidate belongs to its hash, with that; nothing else was done if not.
    pub gate: Option<(bool, Sealed)>,
    /// The hash of the password to be kept.
    pub kept: Option<Sealed>,
    /// Whether each candidate belongs to its hash, with the hash it was held against.
    pub verified: Vec<(bool, Sealed)>,
    /// The keys that were made.
    pub keys: Option<NewKeys>,
}

impl Hashing {
    /// Does the work: tens of milliseconds for each password.
    pub fn run(self) -> Hashed {
        let gate = self
            .gate
            .map(|(candidate, hash)| verified(&candidate, hash));
        if matches!(gate, Some((false, _))) {
            return Hashed {
                gate,
                kept: None,
                verified: Vec::new(),
                keys: None,
            };
        }
        let kept = self
            .keep
            .map(|(password, salt)| Sealed(hash_password(&password, salt).as_phc().to_owned()));
        let all = self.verify.into_iter();
        let verified = all
            .map(|(candidate, hash)| verified(&candidate, hash))
            .collect();
        Hashed {
            gate,
            kept,
            verified,
            keys: self.keys.then(NewKeys::make).flatten(),
        }
    }
}

fn verified(candidate: &Secret<String>, hash: Sealed) -> (bool, Sealed) {
    (PasswordHash::from_phc(&hash.0).verify(candidate), hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_done_behind_a_gate_that_stays_shut() {
        let secret = |text: &str| Secret::new(text.to_owned());
        let hash = Sealed(hash_password(&secret("old"), [1; 16]).as_phc().to_owned());
        let run = |old: &str| {
            let hashing = Hashing {
                gate: Some((secret(old), hash.clone())),
                keep: Some((secret("new"), [2; 16])),
                verify: vec![(secret("new"), hash.clone())],
                keys: false,
            };
            let hashed = hashing.run();
            let open = hashed.gate.map(|(open, _)| open);
            (open, hashed.kept.is_some(), hashed.verified.len())
        };
        assert_eq!(run("wrong"), (Some(false), false, 0));
        assert_eq!(run("old"), (Some(true), true, 1));
    }
}
