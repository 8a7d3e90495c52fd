//! What a trusted proxy says about the client behind it.
use crate::config::TrustedProxies;
use doorward_identity::{Peer, TlsFacts};
use std::net::{IpAddr, SocketAddr};

/// The client and the host it asked for, as a trusted proxy tells them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Forwarded<'h> {
    pub(super) peer: Peer,
    pub(super) host: Option<&'h str>,
}

impl<'h> Forwarded<'h> {
    /// What `headers` say, if the connection is from a proxy of ours; strangers are not believed.
    pub(super) fn read(
        headers: &[(&str, &'h str)],
        peer: &Peer,
        proxies: &TrustedProxies,
    ) -> Option<Self> {
        if proxies.is_empty() || !proxies.contain(peer.address) {
            return None;
        }
        let values = |name: &'static str| {
            let named = headers
                .iter()
                .rev()
                .filter(move |(known, _)| *known == name);
            named
                .flat_map(|(_, value)| value.rsplit(','))
                .map(str::trim)
        };
        // The last entry is our proxy's own; what is before the first stranger, a stranger wrote.
        let mut address = peer.address;
        for named in values("x-forwarded-for") {
            let Some(before) = parse_address(named) else {
                break;
            };
            address = before.to_canonical();
            if !proxies.contain(address) {
                break;
            }
        }
        let tls = match values("x-forwarded-proto").next() {
            // Version and suite are the proxy's; it does not tell them.
            Some(proto) if proto.eq_ignore_ascii_case("https") => Some(TlsFacts {
                version: "",
                cipher_suite: String::new(),
            }),
            Some(_) => None,
            None => peer.tls.clone(),
        };
        let host = values("x-forwarded-host")
            .next()
            .filter(|host| !host.is_empty());
        Some(Self {
            peer: Peer { address, tls },
            host,
        })
    }
}

/// An address as proxies write it: alone, or with a port.
fn parse_address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    bare.parse().ok().or_else(with_port)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where a connection is from, what its headers say, and what is believed.
    type Case<'c> = (&'c str, &'c [(&'c str, &'static str)], Option<&'c str>);

    fn told(from: &str, headers: &[(&str, &'static str)]) -> Option<String> {
        let proxies = TrustedProxies::parse("10.0.0.0/8").unwrap();
        let peer = Peer {
            address: from.parse().unwrap(),
            tls: None,
        };
        Forwarded::read(headers, &peer, &proxies).map(|told| {
            let secure = if told.peer.tls.is_some() { " tls" } else { "" };
            format!("{}{secure} {}", told.peer.address, told.host.unwrap_or("-"))
        })
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_up_to_the_first_stranger() {
        let for_ = "x-forwarded-for";
        let cases: [Case<'_>; 8] = [
            ("192.0.2.1", &[(for_, "198.51.100.7")], None),
            (
                "10.0.0.1",
                &[(for_, "198.51.100.7")],
                Some("198.51.100.7 -"),
            ),
            (
                "10.0.0.1",
                &[(for_, "6.6.6.6, 198.51.100.7, 10.0.0.9")],
                Some("198.51.100.7 -"),
            ),
            (
                "10.0.0.1",
                &[(for_, "6.6.6.6"), (for_, "198.51.100.7:4711")],
                Some("198.51.100.7 -"),
            ),
            (
                "10.0.0.1",
                &[(for_, "6.6.6.6, nonsense")],
                Some("10.0.0.1 -"),
            ),
            (
                "10.0.0.1",
                &[(for_, "[2001:db8::1]:80")],
                Some("2001:db8::1 -"),
            ),
            (
                "10.0.0.1",
                &[("x-forwarded-proto", "https")],
                Some("10.0.0.1 tls -"),
            ),
            (
                "10.0.0.1",
                &[
                    ("x-forwarded-host", "id.test"),
                    ("x-forwarded-proto", "http"),
                ],
                Some("10.0.0.1 id.test"),
            ),
        ];
        for (from, headers, expected) in cases {
            assert_eq!(told(from, headers).as_deref(), expected, "{headers:?}");
        }
    }
}
