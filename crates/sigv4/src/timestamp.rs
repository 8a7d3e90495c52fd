//! The moment of a signature, to the second.

use core::fmt;

/// A moment in UTC, in whole seconds, printed as `20150830T123600Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

const DAY: i64 = 86_400;
/// 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z: years have four digits.
const FIRST: i64 = -62_167_219_200;
const LAST: i64 = 253_402_300_799;

impl Timestamp {
    /// The moment this many seconds after 1970-01-01T00:00:00Z, held within the years 0 to 9999.
    pub const fn from_unix(seconds: i64) -> Self {
        if seconds < FIRST {
            Self(FIRST)
        } else if seconds > LAST {
            Self(LAST)
        } else {
            Self(seconds)
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// Reads ISO 8601 basic format, `20150830T123600Z`.
    pub fn parse(text: &str) -> Option<Self> {
        let [
            y1,
            y2,
            y3,
            y4,
            m1,
            m2,
            d1,
            d2,
            b'T',
            h1,
            h2,
            i1,
            i2,
            s1,
            s2,
            b'Z',
        ] = *text
            .as_bytes()
            .first_chunk::<16>()
            .filter(|_| text.len() == 16)?
        else {
            return None;
        };
        Self::from_civil(
            [
                number(&[y1, y2, y3, y4])?,
                number(&[m1, m2])?,
                number(&[d1, d2])?,
            ],
            [number(&[h1, h2])?, number(&[i1, i2])?, number(&[s1, s2])?],
        )
    }

    /// Reads an HTTP or mail date, `Sun, 30 Aug 2015 12:36:00 GMT`, as a `Date` header may hold.
    pub(crate) fn parse_http(text: &str) -> Option<Self> {
        let mut parts = text.split_once(", ")?.1.split(' ');
        let day = number(parts.next()?.as_bytes())?;
        let name = parts.next()?;
        let month = (1..).zip(MONTHS).find(|(_, month)| *month == name)?.0;
        let year = number(parts.next()?.as_bytes())?;
        let mut clock = parts.next()?.split(':').map(|part| number(part.as_bytes()));
        let time = [clock.next()??, clock.next()??, clock.next()??];
        let zone = parts.next()?;
        if clock.next().is_some() || parts.next().is_some() {
            return None;
        }
        if !matches!(zone, "GMT" | "UTC" | "+0000" | "-0000") {
            return None;
        }
        Self::from_civil([year, month, day], time)
    }

    /// This moment, moved by some seconds.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Self {
        Self::from_unix(self.0.saturating_add(seconds))
    }

    /// The sixteen characters of the basic format.
    pub(crate) fn text(self) -> Text {
        let (year, month, day) = civil(self.0.div_euclid(DAY));
        let second = self.0.rem_euclid(DAY);
        let pair = |n: i64| [digit(n / 10), digit(n)];
        let ([c1, c2], [y1, y2]) = (pair(year / 100), pair(year));
        let ([m1, m2], [d1, d2]) = (pair(month), pair(day));
        let ([h1, h2], [i1, i2]) = (pair(second / 3600), pair(second / 60 % 60));
        let [s1, s2] = pair(second % 60);
        Text([
            c1, c2, y1, y2, m1, m2, d1, d2, b'T', h1, h2, i1, i2, s1, s2, b'Z',
        ])
    }

    fn from_civil([year, month, day]: [i64; 3], [hour, minute, second]: [i64; 3]) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if !(1..=days).contains(&day) || year > 9999 || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let time = hour * 3600 + minute * 60 + second;
        Some(Self(days_from_civil(year, month, day) * DAY + time))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

/// A timestamp's text, held without an allocation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text([u8; 16]);

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// `YYYYMMDD`.
    pub(crate) fn date(&self) -> &str {
        self.as_str().get(..8).unwrap_or_default()
    }
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

fn number(digits: &[u8]) -> Option<i64> {
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + i64::from(digit - b'0'))
    })
}

fn digit(n: i64) -> u8 {
    b'0' + u8::try_from(n.rem_euclid(10)).unwrap_or_default()
}

/// Days since 1970-01-01, by counting years from March so that leap days come last.
const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of `days_from_civil`.
const fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    (
        year_of_era + era * 400 + if month <= 2 { 1 } else { 0 },
        month,
        day,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn moments_print_as_they_were_read() {
        for (text, unix) in [
            ("19700101T000000Z", 0),
            ("20150830T123600Z", 1_440_938_160),
            ("20000229T235959Z", 951_868_799),
            ("00000101T000000Z", FIRST),
            ("99991231T235959Z", LAST),
        ] {
            assert_eq!(
                Timestamp::parse(text).map(Timestamp::unix),
                Some(unix),
                "{text}"
            );
            assert_eq!(Timestamp::from_unix(unix).to_string(), text);
        }
    }

    #[test]
    fn every_day_of_ten_thousand_years_survives_the_round_trip() {
        for day in FIRST / DAY..=LAST / DAY {
            let (year, month, date) = civil(day);
            assert_eq!(days_from_civil(year, month, date), day);
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "20150830",
            "2015-08-30T12:36:00Z",
            "20150830T123600",
            "20150830t123600Z",
            "20150229T000000Z",
            "20151301T000000Z",
            "20150800T000000Z",
            "20150830T240000Z",
            "20150830T006000Z",
            "20150830T000060Z",
            "20150830T123600ZZ",
            "2015083\u{664}T12360Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_header_in_mail_format_is_read() {
        let moment = Timestamp::parse("20150830T123600Z");
        for zone in ["GMT", "-0000", "+0000", "UTC"] {
            let text = alloc::format!("Sun, 30 Aug 2015 12:36:00 {zone}");
            assert_eq!(Timestamp::parse_http(&text), moment);
        }
        for text in [
            "Sun, 30 Aug 2015 12:36:00 CET",
            "30 Aug 2015 12:36:00 GMT",
            "Sun, 30 Aug",
        ] {
            assert_eq!(Timestamp::parse_http(text), None);
        }
    }
}
