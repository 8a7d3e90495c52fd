//! Where time and chance come from: one [`Moment`] per request.
use doorward_identity::{Moment, Timestamp};
use std::cell::RefCell;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The moment it is now, with randomness no other request has.
pub(crate) fn moment() -> Moment {
    CHANCE.with_borrow_mut(|chance| Moment::new(now(), chance.seed()))
}

/// The wall clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the wall clock"
)]
pub(crate) fn now() -> Timestamp {
    let since_epoch = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or(Duration::ZERO);
    Timestamp::from_millis(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
}

/// A clock that only goes forward, for durations.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that measures durations"
)]
pub(crate) fn instant() -> Instant {
    Instant::now()
}

thread_local! {
    static CHANCE: RefCell<Chance> = const { RefCell::new(Chance { key: [0; 32], left: 0 }) };
}

/// A generator of seeds that forgets: each seed is drawn together with the key of the next one,
/// so who reads this memory learns nothing of seeds given out before.
struct Chance {
    key: [u8; 32],
    left: u32,
}

impl Chance {
    fn seed(&mut self) -> [u8; 32] {
        if self.left == 0 {
            self.key = from_the_system();
            self.left = SEEDS_PER_SYSTEM_CALL;
        }
        let drawn = Moment::new(Timestamp::from_millis(0), self.key);
        self.key = drawn.random();
        self.left -= 1;
        drawn.random()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system for chance"
)]
#[expect(
    clippy::expect_used,
    reason = "without the system's randomness nothing here is safe"
)]
fn from_the_system() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

const SEEDS_PER_SYSTEM_CALL: u32 = 4096;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_moments_share_their_randomness() {
        let ids: BTreeSet<String> = (0..10_000).map(|_| moment().uuid()).collect();
        assert_eq!(ids.len(), 10_000);
    }
}
