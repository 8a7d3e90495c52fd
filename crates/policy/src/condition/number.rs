use core::cmp::Ordering;
use core::fmt;

/// A decimal number, kept exactly: a sign, digits and a power of ten.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    negative: bool,
    digits: u128,
    exponent: i32,
}

impl Number {
    /// Reads `-12.50` or `1e3`, with at most 36 digits that count; all else is no number.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (negative, text) = match text.as_bytes().first()? {
            b'-' => (true, text.get(1..)?),
            b'+' => (false, text.get(1..)?),
            _ => (false, text),
        };
        let (mantissa, power) = match text.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, power.parse::<i16>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let mut number = Self {
            negative,
            digits: 0,
            exponent: i32::from(power),
        };
        let trimmed = fraction.trim_end_matches('0');
        for byte in whole.bytes().chain(trimmed.bytes()) {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            if number.digits >= 10u128.pow(35) {
                return None;
            }
            number.digits = number.digits * 10 + u128::from(digit);
        }
        number.exponent -= i32::try_from(trimmed.len()).ok()?;
        Some(number.normal())
    }

    /// The same number without zeros at the end, so that equal numbers are equal in every field.
    fn normal(mut self) -> Self {
        while self.digits != 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.exponent += 1;
        }
        if self.digits == 0 {
            self.negative = false;
            self.exponent = 0;
        }
        self
    }

    pub(crate) fn cmp(&self, other: &Self) -> Ordering {
        match (self.sign(), other.sign()) {
            (left, right) if left != right => left.cmp(&right),
            (-1, _) => other.cmp_size(self),
            _ => self.cmp_size(other),
        }
    }

    /// The power of ten of its last digit.
    pub(crate) fn exponent(&self) -> i32 {
        self.exponent
    }

    /// The numbers one `10^exponent` below and above, where they have few enough digits.
    pub(crate) fn beside(&self, exponent: i32) -> Option<[Self; 2]> {
        let power = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        let digits = self.digits.checked_mul(10u128.checked_pow(power)?)?;
        let signed = i128::try_from(digits).ok()?;
        let signed = if self.negative { -signed } else { signed };
        Some(
            [signed.checked_sub(1)?, signed.checked_add(1)?].map(|signed| {
                Self {
                    negative: signed < 0,
                    digits: signed.unsigned_abs(),
                    exponent,
                }
                .normal()
            }),
        )
    }

    fn sign(&self) -> i8 {
        match (self.digits, self.negative) {
            (0, _) => 0,
            (_, true) => -1,
            (_, false) => 1,
        }
    }

    fn cmp_size(&self, other: &Self) -> Ordering {
        let length = |n: &Self| i64::from(n.digits.checked_ilog10().unwrap_or(0));
        let reach = |n: &Self| length(n) + i64::from(n.exponent);
        reach(self).cmp(&reach(other)).then_with(|| {
            // Equally long before the point; bring both to the same number of digits.
            let shift = |n: &Self, by: i64| {
                let power = u32::try_from(by.max(0)).unwrap_or(0);
                10u128
                    .checked_pow(power)
                    .and_then(|p| n.digits.checked_mul(p))
            };
            let longer = length(self).max(length(other));
            shift(self, longer - length(self)).cmp(&shift(other, longer - length(other)))
        })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        match self.exponent {
            0 => write!(f, "{sign}{}", self.digits),
            power => write!(f, "{sign}{}e{power}", self.digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_by_value() {
        let number = |text| Number::parse(text).unwrap();
        let ascending = [
            "-1e20",
            "-10",
            "-9.5",
            "-0.001",
            "0",
            "1e-30",
            "0.1",
            "0.11",
            "1",
            "1.5",
            "10",
            "9007199254740992",
            "9007199254740993",
            "1e17",
            "123456789012345678901234567890",
        ];
        for (i, left) in ascending.iter().enumerate() {
            for (j, right) in ascending.iter().enumerate() {
                assert_eq!(
                    number(left).cmp(&number(right)),
                    i.cmp(&j),
                    "{left} {right}"
                );
            }
        }
        for (left, right) in [
            (
                "99999999999999999999999999999999999",
                "9.9999999999999999999999999999999999e34",
            ),
            ("1.0", "1"),
            ("1e2", "100"),
            ("-0", "0"),
            ("+3", "3.00"),
            (".5", "0.5"),
        ] {
            assert_eq!(
                number(left).cmp(&number(right)),
                Ordering::Equal,
                "{left} {right}"
            );
        }
    }

    #[test]
    fn neighbours_are_closer_than_any_other_number_written() {
        for (text, exponent, below, above) in [
            ("5", -1, "4.9", "5.1"),
            ("-5", 0, "-6", "-4"),
            ("0", -3, "-0.001", "0.001"),
            ("1e3", -1, "999.9", "1000.1"),
        ] {
            let number = Number::parse(text).unwrap();
            let beside = number.beside(exponent).unwrap();
            for (found, wanted) in beside.iter().zip([below, above]) {
                let shown = alloc::format!("{found}");
                let again = Number::parse(&shown).unwrap();
                let wanted = Number::parse(wanted).unwrap();
                assert_eq!(again.cmp(&wanted), Ordering::Equal, "{text} {shown}");
            }
        }
        let long = Number::parse("1e300").unwrap();
        assert!(long.beside(-1).is_none());
    }

    #[test]
    fn what_is_no_number_is_none() {
        for bad in [
            "", "-", ".", "1x", "0x10", "1e", "1e99999", "NaN", "1.2.3", "1,000",
        ] {
            assert!(Number::parse(bad).is_none(), "{bad:?}");
        }
    }
}
