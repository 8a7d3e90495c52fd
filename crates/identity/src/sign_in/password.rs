//! Passwords at rest: Argon2id, and equal work for people who do not exist.
//!
//! Parameters follow the OWASP password storage cheat sheet: 19 MiB, two passes, one lane.
//! <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use doorward_names::Secret;
use subtle::ConstantTimeEq;

/// A password's Argon2id hash in PHC form, with the parameters it was made with.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// Takes a hash as the store has it; whether it is well-formed shows when it is verified.
    pub fn from_phc(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The hash as the store keeps it.
    pub fn as_phc(&self) -> &str {
        &self.0
    }

    /// Whether `candidate` is the password, in a time that does not depend on it.
    pub fn verify(&self, candidate: &Secret<String>) -> bool {
        let Some(parsed) = Parsed::from_phc(&self.0) else {
            return false;
        };
        let computed = derive(candidate.expose(), &parsed.salt, parsed.cost);
        computed.is_some_and(|computed| computed.as_slice().ct_eq(&parsed.output).into())
    }
}

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Hashes a new password with a fresh random `salt`.
pub fn hash_password(password: &Secret<String>, salt: [u8; 16]) -> PasswordHash {
    let output = derive(password.expose(), &salt, Cost::NOW).unwrap_or_default();
    PasswordHash(Cost::NOW.phc(&salt, &output))
}

/// Whether `candidate` is the password behind `known`.
///
/// Where there is none, the same work is done against a hash nobody has the password of, so that
/// the time tells nobody who exists. A password above AWS's longest is refused after that work.
pub fn verify_or_pretend(known: Option<&PasswordHash>, candidate: &Secret<String>) -> bool {
    let right = known.unwrap_or(&nobody()).verify(candidate);
    right && known.is_some() && candidate.expose().chars().count() <= 128
}

/// The hash for people who do not exist: its output is not one of any password we could find.
fn nobody() -> PasswordHash {
    PasswordHash(Cost::NOW.phc(b"nobody has this.", &[0; 32]))
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    const NOW: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };

    fn phc(self, salt: &[u8], output: &[u8]) -> String {
        format!(
            "$argon2id$v=19$m={},t={},p={}${}${}",
            self.memory_kib,
            self.passes,
            self.lanes,
            STANDARD_NO_PAD.encode(salt),
            STANDARD_NO_PAD.encode(output)
        )
    }
}

struct Parsed {
    cost: Cost,
    salt: Vec<u8>,
    output: Vec<u8>,
}

impl Parsed {
    fn from_phc(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("$argon2id$v=19$")?;
        let (cost, rest) = rest.split_once('$')?;
        let (salt, output) = rest.split_once('$')?;
        let mut numbers = ["m=", "t=", "p="]
            .into_iter()
            .zip(cost.split(','))
            .map(|(name, part)| part.strip_prefix(name)?.parse::<u32>().ok());
        Some(Self {
            cost: Cost {
                memory_kib: numbers.next()??,
                passes: numbers.next()??,
                lanes: numbers.next()??,
            },
            salt: STANDARD_NO_PAD.decode(salt).ok()?,
            output: STANDARD_NO_PAD.decode(output).ok()?,
        })
    }
}

/// Nothing only for parameters that Argon2 does not allow, which we never write.
fn derive(password: &str, salt: &[u8], cost: Cost) -> Option<Vec<u8>> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).ok()?;
    let mut output = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password.as_bytes(), salt, &mut output)
        .ok()?;
    Some(output)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret<String> {
        Secret::new(text.to_owned())
    }

    #[test]
    fn a_hash_takes_its_own_password_and_no_other() {
        let hash = hash_password(&secret("correct horse"), [7; 16]);
        assert!(hash.as_phc().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(hash.verify(&secret("correct horse")));
        assert!(!hash.verify(&secret("correct horse ")));
        assert!(!PasswordHash::from_phc("$argon2id$nonsense").verify(&secret("")));
    }

    #[test]
    fn nobody_has_a_password_and_a_hash_of_ours_costs_what_nobodys_does() {
        assert!(!verify_or_pretend(None, &secret("anything")));
        let mine = hash_password(&secret("x"), [1; 16]);
        let cost = |hash: &PasswordHash| Parsed::from_phc(hash.as_phc()).map(|p| p.cost);
        assert!(cost(&mine) == cost(&nobody()) && cost(&mine).is_some());
    }
}
