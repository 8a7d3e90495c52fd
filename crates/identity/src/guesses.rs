//! Guesses of codes, and of passwords by callers who have proven who they are.
//!
//! Six digits are guessed within the hour by whoever may try without end, and a password costs a
//! hash each time. A device's codes are counted here wherever they are tried: at sign-in, at STS and
//! at IAM. Passwords at sign-in are counted apart, by address too: see `sign_in`.
use crate::Timestamp;
use crate::tally::{Changed, Count, Tally};
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_store::LastUsed;

/// Tries in vain of late, for each secret: an MFA device's seed, or whose password it is.
///
/// Each try counts as a failure until it succeeds, so tries side by side gain nothing.
pub(crate) struct Guesses(Tally);

/// Failures that cost nothing.
const FREE: u32 = 5;
/// The longest wait, in seconds.
const LONGEST_WAIT: i64 = 15 * 60;
/// A failure is forgotten after this many seconds without another.
const FORGET: i64 = 24 * 60 * 60;
/// Beyond this many counts, those to be forgotten are dropped.
const MANY: usize = 10_000;

/// There is one kind of them.
const KIND: char = 's';

/// How long a try must wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    /// In seconds, rounded up.
    pub(crate) seconds: u64,
}

impl From<Wait> for ErrorAnswer {
    fn from(_: Wait) -> Self {
        Self::new("Throttling", 400, "Rate exceeded")
    }
}

impl Guesses {
    /// Takes what was counted before out of what the store has; the rest is returned.
    pub(crate) fn take(key: Secret<[u8; 32]>, kept: Vec<LastUsed>) -> (Self, Vec<LastUsed>) {
        let (counts, others) = Tally::take("guesses/", key, kept);
        (Self(counts), others)
    }

    /// Begins a try of `secret`, unless it must wait, which counts for nothing.
    pub(crate) fn begin(&mut self, secret: &str, now: Timestamp) -> Result<(), Wait> {
        let Self(counts) = self;
        if counts.len() >= MANY {
            counts.retain(|_, count| !count.is_over(FORGET, now));
        }
        let tag = counts.tag(KIND, &[secret.as_bytes()]);
        let known = counts.get(tag).filter(|count| !count.is_over(FORGET, now));
        let until = known.map(|count| count.last.plus_seconds(wait(count.failures)));
        if let Some(until) = until.filter(|until| now < *until) {
            let left = until.millis().saturating_sub(now.millis());
            let seconds = u64::try_from(left).unwrap_or_default().div_ceil(1000);
            return Err(Wait { seconds });
        }
        let failures = known.map_or(0, |count| count.failures).saturating_add(1);
        let last = now;
        counts.set(tag, Count { failures, last });
        Ok(())
    }

    /// Forgets the failures of `secret`.
    pub(crate) fn succeeded(&mut self, secret: &str) {
        let tag = self.0.tag(KIND, &[secret.as_bytes()]);
        self.0.remove(tag);
    }

    /// What is to be written.
    pub(crate) fn changes(&mut self) -> Vec<Changed> {
        self.0.changes()
    }
}

/// How many seconds must pass after the last of so many failures.
fn wait(failures: u32) -> i64 {
    match failures.checked_sub(FREE) {
        Some(over) => (1_i64 << over.min(20)).min(LONGEST_WAIT),
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    #[test]
    fn a_few_guesses_are_free_and_then_the_wait_grows() {
        let (mut guesses, _) = Guesses::take(Secret::new([7; 32]), Vec::new());
        for _ in 0..FREE {
            guesses.begin("phone", at(0)).unwrap();
        }
        assert_eq!(guesses.begin("phone", at(0)), Err(Wait { seconds: 1 }));
        guesses.begin("other", at(0)).unwrap();
        guesses.begin("phone", at(1)).unwrap();
        assert!(guesses.begin("phone", at(2)).is_err());
        guesses.begin("phone", at(3)).unwrap();
        guesses.succeeded("phone");
        guesses.begin("phone", at(3)).unwrap();
    }

    #[test]
    fn failures_are_forgotten_and_take_no_memory_then() {
        let (mut guesses, _) = Guesses::take(Secret::new([7; 32]), Vec::new());
        for number in 0..MANY {
            guesses.begin(&number.to_string(), at(0)).unwrap();
        }
        guesses.begin("phone", at(FORGET)).unwrap();
        assert_eq!(guesses.0.len(), 1);
    }
}
