//! Delay that grows with failures, for guessers, and cannot lock a stranger out for good.
//!
//! Three counts are kept: of a credential from one source, of a credential from anywhere, and of
//! a source against any credential. Each lets a few failures pass and then asks for a wait that
//! doubles up to its cap; a try during a wait is refused unheard and counts for nothing, so nobody
//! can prolong it. The count of a credential from anywhere has a short cap, and only the first
//! count holds a source that the credential signed in from before: whoever hammers on a name, or
//! from the same office, slows down strangers to it, and its owner not at all.
use crate::Timestamp;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};

/// What is tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Credential {
    /// A password: of an account and a user name, or of an e-mail address.
    Password(String),
    /// What somebody's passkeys answer. Who gets to try has the password already, so the wait is as
    /// long from everywhere.
    Passkey(String),
    /// The new passwords of somebody who must set one: each costs hashes, of those before it too.
    NewPassword(String),
    /// Links to set root's password, mailed to an e-mail address: each request counts.
    Recovery(String),
}

/// Failures of late, in bounded memory. Time is an argument.
#[derive(Clone, Default)]
pub(crate) struct Throttle {
    counts: BTreeMap<Key, Count>,
}

/// Whose failures are counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Pair(Credential, Source),
    Credential(Credential),
    Source(Source),
    Known(Credential, Source),
}

/// A source address: an IPv4 address, or the /64 an IPv6 address is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Source(IpAddr);

#[derive(Clone, Copy)]
struct Count {
    failures: u32,
    last: Timestamp,
}

/// How a count turns into a wait.
struct Rule {
    /// Failures that cost nothing.
    free: u32,
    /// The first wait, in seconds; each further failure doubles it.
    first: u64,
    /// The longest wait, in seconds.
    cap: u64,
}

const PAIR: Rule = Rule {
    free: 4,
    first: 2,
    cap: 15 * 60,
};
const CREDENTIAL: Rule = Rule {
    free: 10,
    first: 1,
    cap: 30,
};
const SOURCE: Rule = Rule {
    free: 30,
    first: 1,
    cap: 15 * 60,
};

/// A failure is forgotten after this many seconds without another.
const FORGET: i64 = 60 * 60;
/// A source is known for as long as people keep coming back from it.
const KNOWN: i64 = 60 * 60 * 24 * 30;
/// No more counts than this are kept: some 20 MB at the worst.
const MOST: usize = 100_000;

impl Throttle {
    /// Begins a try: counted as a failure until it turns out well, so that many tries at once are
    /// no way around the wait. Refused with the seconds to wait, if there are any.
    pub(crate) fn begin(
        &mut self,
        credential: &Credential,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), u64> {
        if let Some(seconds) = self.wait(credential, address, now) {
            return Err(seconds);
        }
        self.failed(credential, address, now);
        Ok(())
    }

    /// How many seconds a try of `credential` from `address` must wait; nothing if it may go on.
    fn wait(&self, credential: &Credential, address: IpAddr, now: Timestamp) -> Option<u64> {
        let source = Source::of(address);
        let known = Key::Known(credential.clone(), source);
        let strange = !self.counts.contains_key(&known);
        let of_all = [
            (Key::Credential(credential.clone()), credential.rule()),
            (Key::Source(source), SOURCE),
        ];
        std::iter::once((Key::Pair(credential.clone(), source), PAIR))
            .chain(of_all.into_iter().filter(|_| strange))
            .filter_map(|(key, rule)| self.counts.get(&key)?.wait(&rule, now))
            .max()
    }

    /// Counts a failure.
    fn failed(&mut self, credential: &Credential, address: IpAddr, now: Timestamp) {
        let source = Source::of(address);
        self.make_room(now);
        for key in [
            Key::Pair(credential.clone(), source),
            Key::Credential(credential.clone()),
            Key::Source(source),
        ] {
            let failures = self
                .counts
                .get(&key)
                .filter(|count| !count.is_over(FORGET, now));
            let failures = failures.map_or(0, |count| count.failures).saturating_add(1);
            self.counts.insert(
                key,
                Count {
                    failures,
                    last: now,
                },
            );
        }
    }

    /// Takes back what [`Throttle::begin`] counted, forgets the failures of the credential from
    /// here, and knows the source from now on.
    ///
    /// What the source failed at elsewhere stays: a right password does not pay for guesses.
    pub(crate) fn succeeded(&mut self, credential: &Credential, address: IpAddr, now: Timestamp) {
        let source = Source::of(address);
        self.make_room(now);
        self.counts.remove(&Key::Pair(credential.clone(), source));
        for key in [Key::Credential(credential.clone()), Key::Source(source)] {
            if let Some(count) = self.counts.get_mut(&key) {
                count.failures = count.failures.saturating_sub(1);
            }
        }
        let known = Key::Known(credential.clone(), source);
        self.counts.insert(
            known,
            Count {
                failures: 0,
                last: now,
            },
        );
    }

    /// Drops what is over, and everything if that is not enough: a flood of names must not take
    /// the memory, and the counts it is after come back with its next failures.
    fn make_room(&mut self, now: Timestamp) {
        if self.counts.len() < MOST {
            return;
        }
        self.counts.retain(|key, count| match key {
            Key::Known(..) => !count.is_over(KNOWN, now),
            _ => !count.is_over(FORGET, now),
        });
        if self.counts.len() >= MOST * 9 / 10 {
            self.counts.retain(|key, count| match key {
                Key::Source(_) | Key::Known(..) => true,
                _ => count.failures > PAIR.free,
            });
        }
        if self.counts.len() >= MOST * 9 / 10 {
            self.counts.clear();
        }
    }
}

impl Credential {
    fn rule(&self) -> Rule {
        match self {
            Self::Password(_) | Self::Recovery(_) => CREDENTIAL,
            Self::Passkey(_) | Self::NewPassword(_) => PAIR,
        }
    }
}

impl Count {
    fn wait(self, rule: &Rule, now: Timestamp) -> Option<u64> {
        let over = self.failures.checked_sub(rule.free)?.checked_sub(1)?;
        let wait = rule.first.saturating_mul(1 << over.min(20)).min(rule.cap);
        let until = self.last.plus_seconds(i64::try_from(wait).ok()?);
        let left = until.millis().saturating_sub(now.millis());
        u64::try_from(left)
            .ok()
            .filter(|left| *left > 0)
            .map(|left| left.div_ceil(1000))
    }

    fn is_over(self, seconds: i64, now: Timestamp) -> bool {
        self.last.plus_seconds(seconds) <= now
    }
}

impl Source {
    fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V4(address) => address.into(),
            IpAddr::V6(address) => {
                let network = u128::from(address) & !u128::from(u64::MAX);
                Ipv6Addr::from(network).into()
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn name(text: &str) -> Credential {
        Credential::Password(text.to_owned())
    }

    fn ada() -> Credential {
        name("ada")
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    #[test]
    fn a_few_failures_are_free_and_then_the_wait_doubles_up_to_its_cap() {
        let (mut throttle, home) = (Throttle::default(), ip("192.0.2.1"));
        let mut now = 0;
        let mut waits = Vec::new();
        for _ in 0..16 {
            throttle.failed(&ada(), home, at(now));
            let wait = throttle.wait(&ada(), home, at(now)).unwrap_or_default();
            waits.push(wait);
            now += i64::try_from(wait).unwrap();
        }
        assert_eq!(
            waits,
            [
                0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900
            ]
        );
        assert_eq!(throttle.wait(&ada(), home, at(now)), None);
    }

    #[test]
    fn hammering_on_a_name_from_everywhere_holds_its_owner_for_seconds_at_most() {
        let (mut throttle, home) = (Throttle::default(), ip("2001:db8::1"));
        throttle.succeeded(&ada(), home, at(0));
        for attacker in 0..200_u32 {
            throttle.failed(&ada(), IpAddr::from(attacker.to_be_bytes()), at(10));
        }
        assert_eq!(throttle.wait(&ada(), home, at(10)), None);
        assert_eq!(
            throttle.wait(&ada(), ip("2001:db8::2"), at(10)),
            None,
            "the same /64"
        );
        assert_eq!(throttle.wait(&ada(), ip("2001:db8:1::1"), at(10)), Some(30));
        assert_eq!(throttle.wait(&ada(), ip("2001:db8:1::1"), at(40)), None);
    }

    #[test]
    fn one_source_that_tries_many_names_waits_whatever_it_tries_next() {
        let (mut throttle, source) = (Throttle::default(), ip("203.0.113.9"));
        for number in 0..40 {
            throttle.failed(&name(&format!("user-{number}")), source, at(0));
        }
        assert!(throttle.wait(&name("someone-new"), source, at(0)).unwrap() > 60);
        assert_eq!(
            throttle.wait(&name("someone-new"), ip("203.0.113.10"), at(0)),
            None
        );
        throttle.succeeded(&name("user-1"), source, at(1));
        assert!(throttle.wait(&name("someone-new"), source, at(1)).is_some());
        assert_eq!(
            throttle.wait(&name("user-1"), source, at(1)),
            None,
            "known here"
        );
    }

    #[test]
    fn an_hour_without_failures_is_forgiven() {
        let (mut throttle, home) = (Throttle::default(), ip("192.0.2.1"));
        for _ in 0..10 {
            throttle.failed(&ada(), home, at(0));
        }
        assert_eq!(throttle.wait(&ada(), home, at(3600)), None);
        throttle.failed(&ada(), home, at(3600));
        assert_eq!(throttle.wait(&ada(), home, at(3600)), None);
    }

    #[test]
    fn memory_is_bounded() {
        let mut throttle = Throttle::default();
        for number in 0..60_000_u32 {
            throttle.failed(
                &name(&number.to_string()),
                IpAddr::from(number.to_be_bytes()),
                at(0),
            );
        }
        assert!(throttle.counts.len() <= MOST + 3);
    }

    #[test]
    fn tries_at_the_same_time_count_before_they_are_answered() {
        let (mut throttle, home) = (Throttle::default(), ip("192.0.2.1"));
        let begun = (0..20).filter(|_| throttle.begin(&ada(), home, at(0)).is_ok());
        assert_eq!(begun.count(), 5);
        let mut throttle = Throttle::default();
        for _ in 0..20 {
            throttle.begin(&ada(), home, at(0)).unwrap();
            throttle.succeeded(&ada(), home, at(0));
        }
    }

    #[test]
    fn answers_of_passkeys_wait_as_long_from_everywhere() {
        let mut throttle = Throttle::default();
        let passkeys = Credential::Passkey("ada".to_owned());
        for attacker in 0..40_u32 {
            throttle.failed(&passkeys, IpAddr::from(attacker.to_be_bytes()), at(0));
        }
        assert_eq!(throttle.wait(&passkeys, ip("192.0.2.1"), at(0)), Some(900));
    }
}
