use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address range: the addresses whose leading bits are those of `address`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Network {
    address: IpAddr,
    length: u32,
}

impl Network {
    /// Reads `203.0.113.0/24`; a bare address is a range of one. Numbers may begin with zeros.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, length) = match text.trim().split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text.trim(), None),
        };
        let address: IpAddr = parse(address)?;
        let whole = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            None => whole,
            Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().ok()?,
            Some(_) => return None,
        };
        (length <= whole).then_some(Self { address, length })
    }

    /// Whether AWS saves it: an IPv4 range may have bits after its length, an IPv6 range may not.
    pub(crate) fn is_saved(&self) -> bool {
        self.address.is_ipv4() || self.edges().0 == self.address
    }

    pub(crate) fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(mine), IpAddr::V4(other)) => {
                let differing = mine.to_bits() ^ other.to_bits();
                differing.leading_zeros() >= self.length
            }
            (IpAddr::V6(mine), IpAddr::V6(other)) => {
                let differing = mine.to_bits() ^ other.to_bits();
                differing.leading_zeros() >= self.length
            }
            _ => false,
        }
    }

    /// Its first address, and the one after its last if there is one.
    pub(crate) fn edges(&self) -> (IpAddr, Option<IpAddr>) {
        match self.address {
            IpAddr::V4(address) => {
                let rest = u32::MAX.checked_shr(self.length).unwrap_or(0);
                let bits = address.to_bits();
                let after = (bits | rest).checked_add(1);
                let first = Ipv4Addr::from_bits(bits & !rest);
                (
                    first.into(),
                    after.map(|bits| Ipv4Addr::from_bits(bits).into()),
                )
            }
            IpAddr::V6(address) => {
                let rest = u128::MAX.checked_shr(self.length).unwrap_or(0);
                let bits = address.to_bits();
                let after = (bits | rest).checked_add(1);
                let first = Ipv6Addr::from_bits(bits & !rest);
                (
                    first.into(),
                    after.map(|bits| Ipv6Addr::from_bits(bits).into()),
                )
            }
        }
    }

    /// The number of leading bits that are fixed.
    pub(crate) fn length(&self) -> u32 {
        self.length
    }
}

/// The address of a request's value; an IPv4 address may be written as IPv6.
pub(crate) fn address(text: &str) -> Option<IpAddr> {
    parse(text).map(|address| address.to_canonical())
}

/// Reads an address; the numbers of an IPv4 address may begin with zeros.
fn parse(text: &str) -> Option<IpAddr> {
    text.parse().ok().or_else(|| {
        let mut octets = [0; 4];
        let mut numbers = text.split('.');
        for octet in &mut octets {
            let digits = numbers.next()?;
            let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
            *octet = digits.parse().ok().filter(|_| are_digits)?;
        }
        numbers.next().is_none().then(|| octets.into())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(network: &str, address: &str) -> bool {
        let address = super::address(address).unwrap();
        Network::parse(network).unwrap().contains(address)
    }

    #[test]
    fn a_range_holds_the_addresses_with_its_leading_bits() {
        assert!(contains("203.0.113.0/24", "203.0.113.255"));
        assert!(!contains("203.0.113.0/24", "203.0.114.0"));
        assert!(contains("203.0.113.77/24", "203.0.113.1"));
        assert!(contains("203.0.113.7", "203.0.113.7"));
        assert!(!contains("203.0.113.7", "203.0.113.8"));
        assert!(contains("0.0.0.0/0", "8.8.8.8"));
        assert!(contains("2001:DB8:1234::/48", "2001:db8:1234:abcd::1"));
        assert!(contains("::/0", "::1"));
        assert!(!contains("0.0.0.0/0", "::1"));
        assert!(!contains("::/0", "8.8.8.8"));
        assert!(contains("203.0.113.0/24", "203.000.113.001"));
        assert!(contains("203.000.113.007", "::ffff:203.0.113.7"));
        assert!(contains("2001:db8::4/127", "2001:db8::5"));
        assert!(contains("2001:db8::5/64", "2001:db8::1"));
        for (range, is_saved) in [
            ("2001:db8::5/64", false),
            ("2001:db8::/64", true),
            ("10.1.2.3/8", true),
        ] {
            assert_eq!(
                Network::parse(range).unwrap().is_saved(),
                is_saved,
                "{range}"
            );
        }
    }

    #[test]
    fn a_range_begins_at_its_first_address_and_ends_before_the_next() {
        for (range, first, after) in [
            ("203.0.113.77/24", "203.0.113.0", Some("203.0.114.0")),
            ("1.2.3.4", "1.2.3.4", Some("1.2.3.5")),
            ("0.0.0.0/0", "0.0.0.0", None),
            ("2001:db8::/32", "2001:db8::", Some("2001:db9::")),
            ("::/0", "::", None),
        ] {
            let address = |text: &str| text.parse::<IpAddr>().unwrap();
            let edges = (address(first), after.map(address));
            assert_eq!(Network::parse(range).unwrap().edges(), edges, "{range}");
        }
    }

    #[test]
    fn what_is_no_range_is_none() {
        for bad in [
            "",
            "x",
            "1.2.3",
            "1.2.3.4/33",
            "::/129",
            "1.2.3.4/",
            "1.2.3.4/+8",
            "1.2.3.+4",
            "1.2.3.4.5",
            "1..3.4",
            "1.2.3.256",
            "*",
        ] {
            assert!(Network::parse(bad).is_none(), "{bad}");
        }
    }
}
