//! The types settings are parsed into. A parser that refuses says what to give instead.
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tracing::level_filters::LevelFilter;

type Parsed<T> = Result<T, &'static str>;

/// A DNS name in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domain(String);

impl Domain {
    pub(crate) fn parse(text: &str) -> Parsed<Self> {
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        if text.len() <= 200 && text.split('.').all(label) {
            Ok(Self(text.to_ascii_lowercase()))
        } else {
            Err("a DNS name without a port, such as id.example.org")
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_localhost(&self) -> bool {
        self.0 == "localhost"
    }
}

/// A URL without path or final slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PublicUrl(String);

impl PublicUrl {
    pub(crate) fn parse(text: &str) -> Parsed<Self> {
        let refused = "a URL without a path, such as https://id.example.org";
        let text = text.trim_end_matches('/');
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| text.strip_prefix(scheme));
        let authority: hyper::http::uri::Authority =
            rest.ok_or(refused)?.parse().map_err(|_| refused)?;
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(refused);
        }
        Ok(Self(text.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// A range of addresses: `10.0.0.0/8`, or one address alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cidr {
    network: u128,
    bits: u32,
    is_v4: bool,
}

impl Cidr {
    pub(crate) fn parse(text: &str) -> Parsed<Self> {
        let refused = "address ranges such as 10.0.0.0/8,fd00::/8";
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| refused)?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            Some(bits) => bits.parse().map_err(|_| refused)?,
            None => width,
        };
        if bits > width {
            return Err(refused);
        }
        let network = number(address);
        if network & !mask(width - bits) != 0 {
            return Err("address ranges whose bits after the prefix are zero, such as 10.0.0.0/8");
        }
        Ok(Self {
            network,
            bits,
            is_v4: address.is_ipv4(),
        })
    }

    fn contains(self, address: IpAddr) -> bool {
        let width = if self.is_v4 { 32 } else { 128 };
        let prefix = mask(width - self.bits);
        address.is_ipv4() == self.is_v4 && number(address) & prefix == self.network
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = match u32::try_from(self.network) {
            Ok(bits) if self.is_v4 => IpAddr::V4(bits.into()),
            _ => IpAddr::V6(self.network.into()),
        };
        write!(f, "{address}/{}", self.bits)
    }
}

/// All ones but the last `host_bits`.
fn mask(host_bits: u32) -> u128 {
    u128::MAX.checked_shl(host_bits).unwrap_or(0)
}

fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u128::from(address.to_bits()),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// The proxies that are believed.
#[derive(Clone, Debug, Default)]
pub(crate) struct TrustedProxies(Vec<Cidr>);

impl TrustedProxies {
    pub(crate) fn parse(text: &str) -> Parsed<Self> {
        text.split(',')
            .map(str::trim)
            .filter(|range| !range.is_empty())
            .map(Cidr::parse)
            .collect::<Parsed<_>>()
            .map(Self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the address is a proxy of ours.
    pub(crate) fn contain(&self, address: IpAddr) -> bool {
        self.0
            .iter()
            .any(|range| range.contains(address.to_canonical()))
    }
}

impl fmt::Display for TrustedProxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, range) in self.0.iter().enumerate() {
            write!(f, "{}{range}", if at == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl LogFormat {
    pub(crate) fn parse(text: &str) -> Parsed<Self> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("`text` or `json`"),
        }
    }
}

pub(crate) fn address(text: &str) -> Parsed<SocketAddr> {
    text.parse()
        .map_err(|_| "an IP address and a port, such as 127.0.0.1:4680")
}

pub(crate) fn optional_address(text: &str) -> Parsed<Option<SocketAddr>> {
    match text {
        "off" => Ok(None),
        text => match text.parse() {
            Ok(address) => Ok(Some(address)),
            Err(_) => Err("an IP address and a port, such as 127.0.0.1:4681, or `off`"),
        },
    }
}

/// Whether the private authority is wanted.
pub(crate) fn tls_mode(text: &str) -> Parsed<bool> {
    match text {
        "off" => Ok(false),
        "dev" => Ok(true),
        _ => Err("`off` or `dev`, or use `tls-cert` and `tls-key`"),
    }
}

/// Whether identity providers may be anywhere, or at public addresses alone.
pub(crate) fn anywhere(text: &str) -> Parsed<bool> {
    match text {
        "public" => Ok(false),
        "any" => Ok(true),
        _ => Err("`public` or `any`"),
    }
}

pub(crate) fn count(text: &str) -> Parsed<usize> {
    match text.parse() {
        Ok(number @ 1..=1_000_000) => Ok(number),
        _ => Err("a whole number from 1 to 1000000"),
    }
}

pub(crate) fn seconds(text: &str) -> Parsed<Duration> {
    match text.parse() {
        Ok(number @ 1..=3600) => Ok(Duration::from_secs(number)),
        _ => Err("whole seconds from 1 to 3600"),
    }
}

/// Console sessions last for twelve hours at most, idle or not.
pub(crate) fn session_minutes(text: &str) -> Parsed<Duration> {
    match text.parse() {
        Ok(number @ 1..=720) => Ok(Duration::from_secs(number * 60)),
        _ => Err("whole minutes from 1 to 720"),
    }
}

pub(crate) fn everybody(text: &str) -> Parsed<bool> {
    match text {
        "root" => Ok(false),
        "everybody" => Ok(true),
        _ => Err("root or everybody"),
    }
}

pub(crate) fn grace_days(text: &str) -> Parsed<i64> {
    match text.parse() {
        Ok(days @ 0..=35) => Ok(days * 24 * 60 * 60),
        _ => Err("whole days from 0 to 35"),
    }
}

/// As many days as anybody keeps a key; `off` for any number.
pub(crate) fn key_days(text: &str) -> Parsed<Option<i64>> {
    match (text, text.parse()) {
        ("off", _) => Ok(None),
        (_, Ok(days @ 1..=3650)) => Ok(Some(days)),
        _ => Err("whole days from 1 to 3650, or off"),
    }
}

pub(crate) fn refused(text: &str) -> Parsed<bool> {
    match text {
        "warn" => Ok(false),
        "refuse" => Ok(true),
        _ => Err("warn or refuse"),
    }
}

pub(crate) fn level(text: &str) -> Parsed<LevelFilter> {
    match text {
        "off" => Ok(LevelFilter::OFF),
        "error" => Ok(LevelFilter::ERROR),
        "warn" => Ok(LevelFilter::WARN),
        "info" => Ok(LevelFilter::INFO),
        "debug" => Ok(LevelFilter::DEBUG),
        "trace" => Ok(LevelFilter::TRACE),
        _ => Err("one of off, error, warn, info, debug, trace"),
    }
}
