//! Time and chance, as values.
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::cell::Cell;
use std::fmt;

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The point `millis` milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// The point `seconds` seconds after the epoch.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The point `seconds` later; negative for earlier.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// The same point without its milliseconds, as AWS stores most dates.
    #[must_use]
    pub const fn whole_seconds(self) -> Self {
        Self::from_seconds(self.seconds())
    }

    /// `2026-11-22T06:30:00Z`.
    pub fn iso(self) -> String {
        // Every request writes one, so it is not left to a pattern.
        let date = self.civil();
        let mut text = String::with_capacity(20);
        for (value, digits, after) in [
            (i64::from(date.year()), 4, '-'),
            (i64::from(date.month()), 2, '-'),
            (i64::from(date.day()), 2, 'T'),
            (i64::from(date.hour()), 2, ':'),
            (i64::from(date.minute()), 2, ':'),
            (i64::from(date.second()), 2, 'Z'),
        ] {
            push_digits(&mut text, value, digits);
            text.push(after);
        }
        text
    }

    fn civil(self) -> jiff::civil::DateTime {
        jiff::Timestamp::from_millisecond(self.0)
            .map(|at| jiff::tz::Offset::UTC.to_datetime(at))
            .unwrap_or_default()
    }

    /// `20261122T063000Z`, the form of `X-Amz-Date`.
    pub fn basic(self) -> String {
        self.format("%Y%m%dT%H%M%SZ")
    }

    /// `Oct 2, 2019, 11:12:29 PM`, the form of expirations in CloudTrail's STS records.
    pub fn spoken(self) -> String {
        self.format("%b %-d, %Y, %-I:%M:%S %p")
    }

    /// The time in a `strftime` pattern, in UTC.
    pub fn format(self, pattern: &str) -> String {
        jiff::Timestamp::from_millisecond(self.0)
            .map(|at| at.to_zoned(TimeZone::UTC).strftime(pattern).to_string())
            .unwrap_or_default()
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl From<Timestamp> for doorward_shapes::Timestamp {
    fn from(at: Timestamp) -> Self {
        Self::from_millis(at.0)
    }
}

/// When a request happens and the randomness it may use: made once per request by the server.
///
/// The random bytes come from a hash counter over one seed, so a request can draw any amount and
/// a test can repeat it.
pub struct Moment {
    /// When the request is being performed.
    pub now: Timestamp,
    seed: [u8; 32],
    drawn: Cell<u64>,
}

impl Moment {
    /// The moment `now`, with 32 bytes from the operating system's generator as `seed`.
    pub const fn new(now: Timestamp, seed: [u8; 32]) -> Self {
        Self {
            now,
            seed,
            drawn: Cell::new(0),
        }
    }

    /// `N` fresh random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        for chunk in bytes.chunks_mut(32) {
            let block = self.block();
            for (slot, byte) in chunk.iter_mut().zip(block) {
                *slot = byte;
            }
        }
        bytes
    }

    /// A random (version 4) UUID, as text: request ids and event ids.
    pub fn uuid(&self) -> String {
        let mut bytes = self.random::<16>();
        if let Some(byte) = bytes.get_mut(6) {
            *byte = (*byte & 0x0f) | 0x40;
        }
        if let Some(byte) = bytes.get_mut(8) {
            *byte = (*byte & 0x3f) | 0x80;
        }
        let mut text = String::with_capacity(36);
        for (at, byte) in bytes.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.push(hex_digit(byte >> 4));
            text.push(hex_digit(byte & 0x0f));
        }
        text
    }

    /// A moment of the same time whose randomness is its own: for work that goes on elsewhere.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self::new(self.now, self.random())
    }

    fn block(&self) -> [u8; 32] {
        let count = self.drawn.get();
        self.drawn.set(count.wrapping_add(1));
        Sha256::new()
            .chain_update(self.seed)
            .chain_update(count.to_be_bytes())
            .finalize()
            .into()
    }
}

fn push_digits(text: &mut String, value: i64, digits: u32) {
    for place in (0..digits).rev() {
        let digit = value / 10_i64.pow(place) % 10;
        text.push(char::from(b'0' + u8::try_from(digit).unwrap_or(0)));
    }
}

const fn hex_digit(value: u8) -> char {
    match value {
        0..=9 => (b'0' + value) as char,
        _ => (b'a' - 10 + (value & 0x0f)) as char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_repeats_itself_from_its_seed_and_never_within() {
        let draw = || {
            let moment = Moment::new(Timestamp::from_seconds(0), [7; 32]);
            (moment.uuid(), moment.uuid(), moment.random::<40>())
        };
        assert_eq!(draw(), draw());
        assert_ne!(draw().0, draw().1);
        assert_eq!(draw().0.as_bytes()[14], b'4');
    }

    #[test]
    fn times_are_written_as_aws_writes_them() {
        let at = Timestamp::from_millis(1_570_057_949_123);
        assert_eq!(at.iso(), "2019-10-02T23:12:29Z");
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (4_102_444_799, "2099-12-31T23:59:59Z"),
        ] {
            assert_eq!(Timestamp::from_seconds(seconds).iso(), text);
        }
        assert_eq!(at.basic(), "20191002T231229Z");
        assert_eq!(at.spoken(), "Oct 2, 2019, 11:12:29 PM");
    }
}
