//! A moment on the wire.

use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use std::fmt::Write as _;

/// A moment, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2024-01-31T12:00:00Z`.
    DateTime,
    /// `Wed, 31 Jan 2024 12:00:00 GMT`.
    HttpDate,
    /// `1706702400`, in JSON as a number.
    EpochSeconds,
}

impl Timestamp {
    /// The moment `seconds` after 1970.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// The moment `millis` milliseconds after 1970.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Whole seconds since 1970, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Reads `text` in `format`.
    pub fn parse(text: &str, format: TimestampFormat) -> Option<Self> {
        match format {
            TimestampFormat::EpochSeconds => Self::from_fraction(text.parse().ok()?),
            TimestampFormat::HttpDate => {
                let zoned = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
                Some(Self(zoned.as_millisecond()))
            }
            TimestampFormat::DateTime => {
                let zoned = text.parse::<jiff::Timestamp>().or_else(|_| in_utc(text));
                zoned.ok().map(|moment| Self(moment.as_millisecond()))
            }
        }
    }

    /// The moment `seconds`, with their fraction, after 1970.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the bounds are checked first"
    )]
    pub fn from_fraction(seconds: f64) -> Option<Self> {
        let millis = (seconds * 1000.0).round();
        (millis.abs() < 2.6e14).then_some(Self(millis as i64))
    }

    /// The text of this moment in `format`.
    pub fn to_text(self, format: TimestampFormat) -> String {
        match format {
            TimestampFormat::EpochSeconds => {
                let mut text = self.seconds().to_string();
                let millis = self.0.rem_euclid(1000);
                if self.0 < 0 && millis != 0 {
                    // A fraction counts away from zero.
                    text = format!("-{}.{:03}", -(self.seconds() + 1), 1000 - millis);
                } else if millis != 0 {
                    let _ = write!(text, ".{millis:03}");
                }
                text
            }
            TimestampFormat::DateTime => match jiff::Timestamp::from_millisecond(self.0) {
                Ok(moment) => moment.to_string(),
                Err(_) => String::new(),
            },
            TimestampFormat::HttpDate => jiff::Timestamp::from_second(self.seconds())
                .ok()
                .and_then(|moment| {
                    rfc2822::DateTimePrinter::new()
                        .timestamp_to_rfc9110_string(&moment)
                        .ok()
                })
                .unwrap_or_default(),
        }
    }
}

/// AWS reads a time without a zone, and a date alone, as UTC.
fn in_utc(text: &str) -> Result<jiff::Timestamp, jiff::Error> {
    Ok(text
        .parse::<DateTime>()?
        .to_zoned(TimeZone::UTC)?
        .timestamp())
}

impl std::fmt::Display for Timestamp {
    /// As AWS shows it: `2024-01-31T12:00:00Z`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_text(TimestampFormat::DateTime))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_and_read_in_every_format() {
        let table = [
            (
                1_706_702_400_000,
                "2024-01-31T12:00:00Z",
                "Wed, 31 Jan 2024 12:00:00 GMT",
                "1706702400",
            ),
            (
                1_706_702_400_120,
                "2024-01-31T12:00:00.12Z",
                "",
                "1706702400.120",
            ),
            (-1_500, "1969-12-31T23:59:58.5Z", "", "-1.500"),
            (-500, "1969-12-31T23:59:59.5Z", "", "-0.500"),
            (
                0,
                "1970-01-01T00:00:00Z",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "0",
            ),
        ];
        for (millis, iso, http, epoch) in table {
            let moment = Timestamp::from_millis(millis);
            assert_eq!(moment.to_text(TimestampFormat::DateTime), iso);
            assert_eq!(moment.to_text(TimestampFormat::EpochSeconds), epoch);
            assert_eq!(
                Timestamp::parse(iso, TimestampFormat::DateTime),
                Some(moment)
            );
            assert_eq!(
                Timestamp::parse(epoch, TimestampFormat::EpochSeconds),
                Some(moment)
            );
            if !http.is_empty() {
                assert_eq!(moment.to_text(TimestampFormat::HttpDate), http);
                assert_eq!(
                    Timestamp::parse(http, TimestampFormat::HttpDate),
                    Some(moment)
                );
            }
        }
    }

    #[test]
    fn other_spellings_are_read() {
        let noon = Some(Timestamp::from_seconds(1_706_702_400));
        for text in [
            "2024-01-31T13:00:00+01:00",
            "2024-01-31T12:00:00",
            "2024-01-31T12:00:00.000Z",
        ] {
            assert_eq!(
                Timestamp::parse(text, TimestampFormat::DateTime),
                noon,
                "{text}"
            );
        }
        let midnight = Timestamp::parse("2024-01-31", TimestampFormat::DateTime);
        assert_eq!(midnight, Some(Timestamp::from_seconds(1_706_659_200)));
        for text in ["", "noon", "2024-13-01T00:00:00Z", "1e400", "NaN", "inf"] {
            assert_eq!(
                Timestamp::parse(text, TimestampFormat::DateTime),
                None,
                "{text}"
            );
            assert_eq!(
                Timestamp::parse(text, TimestampFormat::EpochSeconds),
                None,
                "{text}"
            );
        }
    }
}
