use core::cmp::Ordering;
use core::fmt;

/// A moment: seconds since 1970 and nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    seconds: i64,
    nanoseconds: u32,
}

impl Date {
    /// Reads epoch seconds, or the W3C form of ISO 8601 with any offset; parts left out at the end
    /// are the smallest, and without an offset the time is UTC.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.get(1..)?.contains('-') || text.contains(['T', 't']) {
            return Self::iso(text);
        }
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let nanoseconds = fraction_of(fraction)?;
        let digits = whole.strip_prefix('-').unwrap_or(whole);
        let all_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        let seconds = whole.parse().ok().filter(|_| all_digits)?;
        Some(Self {
            seconds,
            nanoseconds,
        })
    }

    pub(crate) fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds, self.nanoseconds).cmp(&(other.seconds, other.nanoseconds))
    }

    /// The moments a nanosecond before and after.
    pub(crate) fn beside(&self) -> [Self; 2] {
        const LAST: u32 = 999_999_999;
        let Self {
            seconds,
            nanoseconds,
        } = *self;
        let before = match nanoseconds.checked_sub(1) {
            Some(nanoseconds) => (seconds, nanoseconds),
            None => (seconds.saturating_sub(1), LAST),
        };
        let after = match nanoseconds {
            LAST.. => (seconds.saturating_add(1), 0),
            less => (seconds, less + 1),
        };
        [before, after].map(|(seconds, nanoseconds)| Self {
            seconds,
            nanoseconds,
        })
    }

    fn iso(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(['T', 't']).unwrap_or((text, ""));
        let mut parts = date.splitn(3, '-');
        let year = number(parts.next()?, 9)?;
        let month = parts.next().map_or(Some(1), |m| number(m, 2))?;
        let day = parts.next().map_or(Some(1), |d| number(d, 2))?;
        if !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
            return None;
        }
        let (clock, offset) = split_offset(time)?;
        let mut parts = clock.splitn(3, ':');
        let hour = parts
            .next()
            .filter(|h| !h.is_empty())
            .map_or(Some(0), |h| number(h, 2))?;
        let minute = parts.next().map_or(Some(0), |m| number(m, 2))?;
        let (second, fraction) = parts
            .next()
            .map_or(("0", "0"), |s| s.split_once('.').unwrap_or((s, "0")));
        let second = number(second, 2)?;
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let seconds =
            days_from_epoch(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
        Some(Self {
            seconds: seconds - offset,
            nanoseconds: fraction_of(fraction)?,
        })
    }
}

impl fmt::Display for Date {
    /// Epoch seconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:09}", self.seconds, self.nanoseconds)
    }
}

/// The time of day and the seconds it is ahead of UTC.
fn split_offset(time: &str) -> Option<(&str, i64)> {
    if let Some(clock) = time.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let Some(at) = time.find(['+', '-']) else {
        return Some((time, 0));
    };
    let (clock, offset) = time.split_at_checked(at)?;
    let (sign, rest) = match offset.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, offset.strip_prefix('-')?),
    };
    let (hours, minutes) = match rest.split_once(':') {
        Some(parts) => parts,
        None if rest.len() == 4 => rest.split_at_checked(2)?,
        None => (rest, "0"),
    };
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    (hours < 24 && minutes < 60).then_some((clock, sign * (hours * 3600 + minutes * 60)))
}

fn number(text: &str, most: usize) -> Option<i64> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// Nanoseconds from the digits after the point; finer digits are dropped.
fn fraction_of(digits: &str) -> Option<u32> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let padded = digits.bytes().chain(core::iter::repeat(b'0')).take(9);
    Some(padded.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
}

fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01, counting years from March so that the leap day comes last.
fn days_from_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let months_since_march = (month + 9) % 12;
    let day_of_year = (153 * months_since_march + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
        - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> i64 {
        Date::parse(text).unwrap().seconds
    }

    #[test]
    fn every_form_of_one_moment_is_equal() {
        for same in [
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05",
            "2026-01-02t03:04:05z",
            "2026-01-02T05:04:05+02:00",
            "2026-01-02T05:04:05+0200",
            "2026-01-01T22:04:05-05:00",
            "1767323045",
        ] {
            assert_eq!(seconds(same), 1_767_323_045, "{same}");
        }
        assert_eq!(seconds("2024-02-29"), 1_709_164_800);
        assert_eq!(seconds("2000-02-29"), 951_782_400);
        assert_eq!(seconds("2026-04-30"), 1_777_507_200);
        assert_eq!(seconds("2026-01-01T00:00:60Z"), 1_767_225_660);
        assert_eq!(seconds("2026-01-01T05:30:00+05:30"), 1_767_225_600);
        assert_eq!(seconds("2026-01-01T02+02"), 1_767_225_600);
        assert_eq!(seconds("1970-01"), 0);
        assert_eq!(seconds("1969-12-31T23:59:59Z"), -1);
        assert_eq!(seconds("-1"), -1);
    }

    #[test]
    fn neighbours_are_a_nanosecond_away_and_can_be_read() {
        for (text, before, after) in [
            ("5", "4.999999999", "5.000000001"),
            ("5.999999999", "5.999999998", "6"),
            ("0", "-1.999999999", "0.000000001"),
        ] {
            let date = Date::parse(text).unwrap();
            let beside = date.beside().map(|date| alloc::format!("{date}"));
            let read = beside.map(|text| Date::parse(&text));
            assert_eq!(read, [Date::parse(before), Date::parse(after)], "{text}");
        }
    }

    #[test]
    fn fractions_order_moments() {
        let earlier = Date::parse("2026-01-01T00:00:00.25Z").unwrap();
        let later = Date::parse("2026-01-01T00:00:00.5Z").unwrap();
        assert_eq!(earlier.cmp(&later), Ordering::Less);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for bad in [
            "",
            "x",
            "2026-13-01",
            "2023-02-29",
            "2026-01-01T24:00Z",
            "2026-01-01T00:60Z",
            "2026-01-01T00:00:00+24:00",
            "2026-1x-01",
            "now",
            "1e9",
            "2026-01-01-01",
            "é-é",
            "2026-04-31",
            "2026-06-31",
            "1900-02-29",
            "2100-02-29",
            "2026-01-01T25:00Z",
            "2026-01-01T00:61Z",
            "2026-01-01T00:00:61Z",
            "2026-01-01T00:00:00+00:60",
            "2026-01-01T00:00:00+24",
            "2026-01-01T00:00:00+02000",
            "-",
            "1-",
            "12345678901-01-01",
            "2026-001-01",
        ] {
            assert!(Date::parse(bad).is_none(), "{bad:?}");
        }
    }
}
