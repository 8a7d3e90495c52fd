//! Delay that grows with failures, for guessers, and cannot lock a stranger out for good.
//!
//! Three counts are kept: of a credential from one source, of a credential from anywhere, and of
//! a source against any credential. Each lets a few failures pass and then asks for a wait that
//! doubles up to its cap; a try during a wait is refused unheard and counts for nothing, so nobody
//! can prolong it. The count of a credential from anywhere has a short cap, and only the first
//! count holds a source that the credential signed in from before: whoever hammers on a name, or
//! from the same office, slows down strangers to it, and its owner not at all.
use crate::Timestamp;
use crate::tally::{Changed, Count, Tag, Tally};
use doorward_names::Secret;
use doorward_store::LastUsed;
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
pub(crate) struct Throttle {
    counts: Tally,
    /// When what is over was last dropped.
    swept: Timestamp,
}

/// The kinds of what failures are counted of: a credential from one source, one from anywhere, a
/// source, and a source that a credential signed in from, which has none.
const OF_PAIR: char = 'p';
const OF_CREDENTIAL: char = 'c';
const OF_SOURCE: char = 's';
const KNOWN_SOURCE: char = 'k';

/// A source address: an IPv4 address, or the /64 an IPv6 address is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Source(IpAddr);

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
    /// Takes what was counted before out of what the store has; the rest is returned.
    pub(crate) fn take(key: Secret<[u8; 32]>, kept: Vec<LastUsed>) -> (Self, Vec<LastUsed>) {
        let (counts, others) = Tally::take("throttle/", key, kept);
        let swept = Timestamp::from_seconds(0);
        (Self { counts, swept }, others)
    }

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
        let strange = self
            .counts
            .get(self.tag(KNOWN_SOURCE, Some(credential), Some(source)))
            .is_none();
        let of_all = [
            (self.of_credential(credential), credential.rule()),
            (self.of_source(source), SOURCE),
        ];
        std::iter::once((self.of_pair(credential, source), PAIR))
            .chain(of_all.into_iter().filter(|_| strange))
            .filter_map(|(tag, rule)| rule.wait(self.counts.get(tag)?, now))
            .max()
    }

    /// Counts a failure.
    fn failed(&mut self, credential: &Credential, address: IpAddr, now: Timestamp) {
        let source = Source::of(address);
        self.make_room(now);
        for tag in [
            self.of_pair(credential, source),
            self.of_credential(credential),
            self.of_source(source),
        ] {
            let known = self.counts.get(tag);
            let known = known.filter(|count| !count.is_over(FORGET, now));
            let failures = known.map_or(0, |count| count.failures).saturating_add(1);
            let last = now;
            self.counts.set(tag, Count { failures, last });
        }
    }

    /// Takes back what [`Throttle::begin`] counted, forgets the failures of the credential from
    /// here, and knows the source from now on.
    ///
    /// What the source failed at elsewhere stays: a right password does not pay for guesses.
    pub(crate) fn succeeded(&mut self, credential: &Credential, address: IpAddr, now: Timestamp) {
        let source = Source::of(address);
        self.make_room(now);
        self.counts.remove(self.of_pair(credential, source));
        for tag in [self.of_credential(credential), self.of_source(source)] {
            if let Some(count) = self.counts.get(tag) {
                let failures = count.failures.saturating_sub(1);
                self.counts.set(tag, Count { failures, ..count });
            }
        }
        let known = self.tag(KNOWN_SOURCE, Some(credential), Some(source));
        let (failures, last) = (0, now);
        self.counts.set(known, Count { failures, last });
    }

    /// What is to be written.
    pub(crate) fn changes(&mut self) -> Vec<Changed> {
        self.counts.changes()
    }

    /// Drops what is over every hour, and what matters least where that is not enough: a flood of
    /// names must not take the memory, and the counts it is after come back with its next failures.
    fn make_room(&mut self, now: Timestamp) {
        let due = self.swept.plus_seconds(FORGET) <= now;
        if !due && self.counts.len() < MOST {
            return;
        }
        self.swept = now;
        self.counts.retain(|tag, count| match tag.kind {
            KNOWN_SOURCE => !count.is_over(KNOWN, now),
            _ => !count.is_over(FORGET, now),
        });
        if self.counts.len() >= MOST * 9 / 10 {
            self.counts.retain(|tag, count| match tag.kind {
                OF_SOURCE | KNOWN_SOURCE => true,
                _ => count.failures > PAIR.free,
            });
        }
        if self.counts.len() >= MOST * 9 / 10 {
            self.counts.retain(|_, _| false);
        }
    }

    fn of_pair(&self, credential: &Credential, source: Source) -> Tag {
        self.tag(OF_PAIR, Some(credential), Some(source))
    }

    fn of_credential(&self, credential: &Credential) -> Tag {
        self.tag(OF_CREDENTIAL, Some(credential), None)
    }

    fn of_source(&self, source: Source) -> Tag {
        self.tag(OF_SOURCE, None, Some(source))
    }

    fn tag(&self, kind: char, credential: Option<&Credential>, source: Option<Source>) -> Tag {
        let (what, name) = credential.map_or(("", ""), Credential::parts);
        let source = source.map_or([0; 16], Source::octets);
        self.counts
            .tag(kind, &[what.as_bytes(), name.as_bytes(), &source])
    }
}

impl Credential {
    /// Its kind and its name.
    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Password(name) => ("password", name),
            Self::Passkey(name) => ("passkey", name),
            Self::NewPassword(name) => ("new-password", name),
            Self::Recovery(name) => ("recovery", name),
        }
    }

    fn rule(&self) -> Rule {
        match self {
            Self::Password(_) | Self::Recovery(_) => CREDENTIAL,
            Self::Passkey(_) | Self::NewPassword(_) => PAIR,
        }
    }
}

impl Rule {
    /// How many seconds are left to wait after the failures that `count` tells.
    fn wait(&self, count: Count, now: Timestamp) -> Option<u64> {
        let over = count.failures.checked_sub(self.free)?.checked_sub(1)?;
        let wait = self.first.saturating_mul(1 << over.min(20)).min(self.cap);
        let until = count.last.plus_seconds(i64::try_from(wait).ok()?);
        let left = until.millis().saturating_sub(now.millis());
        u64::try_from(left)
            .ok()
            .filter(|left| *left > 0)
            .map(|left| left.div_ceil(1000))
    }
}

impl Source {
    fn octets(self) -> [u8; 16] {
        match self.0 {
            IpAddr::V4(address) => address.to_ipv6_mapped().octets(),
            IpAddr::V6(address) => address.octets(),
        }
    }

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

    fn fresh() -> Throttle {
        Throttle::take(Secret::new([7; 32]), Vec::new()).0
    }

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
        let (mut throttle, home) = (fresh(), ip("192.0.2.1"));
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
        let (mut throttle, home) = (fresh(), ip("2001:db8::1"));
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
        let (mut throttle, source) = (fresh(), ip("203.0.113.9"));
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
        let (mut throttle, home) = (fresh(), ip("192.0.2.1"));
        for _ in 0..10 {
            throttle.failed(&ada(), home, at(0));
        }
        assert_eq!(throttle.wait(&ada(), home, at(3600)), None);
        throttle.failed(&ada(), home, at(3600));
        assert_eq!(throttle.wait(&ada(), home, at(3600)), None);
    }

    #[test]
    fn memory_is_bounded() {
        let mut throttle = fresh();
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
        let (mut throttle, home) = (fresh(), ip("192.0.2.1"));
        let begun = (0..20).filter(|_| throttle.begin(&ada(), home, at(0)).is_ok());
        assert_eq!(begun.count(), 5);
        let mut throttle = fresh();
        for _ in 0..20 {
            throttle.begin(&ada(), home, at(0)).unwrap();
            throttle.succeeded(&ada(), home, at(0));
        }
    }

    #[test]
    fn answers_of_passkeys_wait_as_long_from_everywhere() {
        let mut throttle = fresh();
        let passkeys = Credential::Passkey("ada".to_owned());
        for attacker in 0..40_u32 {
            throttle.failed(&passkeys, IpAddr::from(attacker.to_be_bytes()), at(0));
        }
        assert_eq!(throttle.wait(&passkeys, ip("192.0.2.1"), at(0)), Some(900));
    }

    #[test]
    fn waits_and_known_sources_outlive_a_restart() {
        let (mut before, home, office) = (fresh(), ip("192.0.2.1"), ip("192.0.2.2"));
        before.succeeded(&ada(), office, at(0));
        for attacker in 0..200_u32 {
            before.failed(&ada(), IpAddr::from(attacker.to_be_bytes()), at(10));
        }
        let kept = before.changes().into_iter().filter_map(|changed| {
            Some(LastUsed {
                scope: crate::tally::SCOPE.to_owned(),
                key: changed.key,
                json: changed.json?,
            })
        });
        let (after, others) = Throttle::take(Secret::new([7; 32]), kept.collect());
        assert!(others.is_empty());
        assert_eq!(after.wait(&ada(), home, at(10)), Some(30));
        assert_eq!(after.wait(&ada(), office, at(10)), None);
    }

    #[test]
    fn what_is_over_is_dropped_by_the_hour_and_known_sources_by_the_month() {
        let (mut throttle, home) = (fresh(), ip("192.0.2.1"));
        throttle.succeeded(&ada(), home, at(0));
        for number in 0..10 {
            throttle.failed(&name(&number.to_string()), home, at(0));
        }
        throttle.failed(&name("eve"), home, at(FORGET + 1));
        assert_eq!(
            throttle.counts.len(),
            4,
            "eve's three, and where ada is known"
        );
        throttle.failed(&name("eve"), home, at(KNOWN + 1));
        assert_eq!(throttle.counts.len(), 3);
    }
}
