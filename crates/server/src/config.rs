//! The configuration: flags over environment over one file over defaults, parsed once.
//!
//! Only this module reads the environment. What it makes is typed and checked as a whole, so
//! nothing after it meets a setting that cannot be.
mod error;
mod gather;
mod mail;
mod settings;
mod values;

pub(crate) use error::ConfigError;
pub(crate) use gather::{Gathered, Origin};
pub(crate) use mail::{MailServer, MailTls};
pub(crate) use settings::{CONFIG_FILE, SETTINGS, Setting};
pub(crate) use values::{Domain, LogFormat, PublicUrl, TrustedProxies};

use doorward_identity::{KeyAge, MfaRule};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use tracing::level_filters::LevelFilter;

/// Everything an operator can decide.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// Where state is kept.
    pub(crate) data: PathBuf,
    /// Where the master key is.
    pub(crate) key_file: PathBuf,
    /// Where requests come in.
    pub(crate) listen: Listen,
    /// The names clients reach us by.
    pub(crate) endpoints: Endpoints,
    /// Whose word on a client's address is believed.
    pub(crate) proxies: TrustedProxies,
    /// Whether identity providers may be at private addresses too.
    pub(crate) providers_anywhere: bool,
    /// What mails are handed to, if anything.
    pub(crate) mail: Option<MailServer>,
    /// Where health and metrics are answered, if anywhere.
    pub(crate) health: Option<SocketAddr>,
    /// How long a console session may lie idle.
    pub(crate) session_idle: Duration,
    pub(crate) mfa: MfaRule,
    pub(crate) key_age: KeyAge,
    /// What a client may cost.
    pub(crate) limits: Limits,
    /// What is logged, and how.
    pub(crate) log: Log,
}

/// Where requests come in.
#[derive(Clone, Debug)]
pub(crate) struct Listen {
    pub(crate) address: SocketAddr,
    pub(crate) tls: Tls,
}

/// Whether the listener speaks TLS, and with what certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tls {
    /// In the clear: on loopback, or behind a proxy that does TLS.
    Off,
    /// With a certificate of a private authority made in the data directory.
    Dev,
    /// With the operator's certificate chain and key, in PEM files.
    Files { cert: PathBuf, key: PathBuf },
}

/// The names clients reach us by.
#[derive(Clone, Debug)]
pub(crate) struct Endpoints {
    pub(crate) domain: Domain,
    /// What the operator says clients type; otherwise it follows from listener and domain.
    pub(crate) public_url: Option<PublicUrl>,
}

/// What a client may cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) connections: usize,
    pub(crate) header_time: Duration,
    pub(crate) body_time: Duration,
    pub(crate) header_bytes: usize,
    pub(crate) body_bytes: usize,
    /// How long requests in flight may take to finish when the server stops.
    pub(crate) drain_time: Duration,
}

/// What is logged, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Log {
    pub(crate) level: LevelFilter,
    pub(crate) format: LogFormat,
}

impl Config {
    /// Parses what was gathered.
    pub(crate) fn parse(gathered: &Gathered) -> Result<Self, ConfigError> {
        let data = PathBuf::from(gathered.required("data")?);
        let key_file = gathered.find("key-file").map_or_else(
            || data.join("doorward.key"),
            |given| PathBuf::from(&given.value),
        );
        let config = Self {
            key_file,
            listen: Listen {
                address: gathered.parsed("listen", values::address)?,
                tls: tls(gathered)?,
            },
            endpoints: Endpoints {
                domain: gathered.parsed("domain", Domain::parse)?,
                public_url: gathered.parsed_if_given("public-url", PublicUrl::parse)?,
            },
            proxies: gathered.parsed("trusted-proxies", TrustedProxies::parse)?,
            providers_anywhere: gathered.parsed("identity-providers", values::anywhere)?,
            mail: mail::parse(gathered)?,
            health: gathered.parsed("health-listen", values::optional_address)?,
            mfa: MfaRule {
                everybody: gathered.parsed("require-mfa", values::everybody)?,
                root_grace: gathered.parsed("root-mfa-grace", values::grace_days)?,
            },
            key_age: KeyAge {
                days: gathered.parsed("access-key-age", values::key_days)?,
                refused: gathered.parsed("old-access-keys", values::refused)?,
            },
            session_idle: gathered.parsed("session-idle", values::session_minutes)?,
            limits: Limits {
                connections: gathered.parsed("max-connections", values::count)?,
                header_time: gathered.parsed("header-timeout", values::seconds)?,
                body_time: gathered.parsed("body-timeout", values::seconds)?,
                ..Limits::DEFAULT
            },
            log: Log {
                level: gathered.parsed("log-level", values::level)?,
                format: gathered.parsed("log-format", LogFormat::parse)?,
            },
            data,
        };
        config.refuse_passwords_in_the_clear()?;
        Ok(config)
    }

    fn refuse_passwords_in_the_clear(&self) -> Result<(), ConfigError> {
        let address = self.listen.address;
        let protected = self.listen.tls != Tls::Off || !self.proxies.is_empty();
        if protected || address.ip().is_loopback() {
            return Ok(());
        }
        Err(ConfigError::InTheClear { address })
    }

    /// The URL clients reach us by, when the listener's port is `port`.
    pub(crate) fn public_url(&self, port: u16) -> String {
        if let Some(given) = &self.endpoints.public_url {
            return given.as_str().to_owned();
        }
        let (scheme, usual) = match self.listen.tls {
            Tls::Off => ("http", 80),
            Tls::Dev | Tls::Files { .. } => ("https", 443),
        };
        let ip = self.listen.address.ip();
        // `localhost` may mean ::1 to a client, where nobody listens: the address is surer.
        let host = match &self.endpoints.domain {
            domain if domain.is_localhost() && ip.is_loopback() => match ip {
                std::net::IpAddr::V4(ip) => ip.to_string(),
                std::net::IpAddr::V6(ip) => format!("[{ip}]"),
            },
            domain => domain.as_str().to_owned(),
        };
        if port == usual {
            format!("{scheme}://{host}")
        } else {
            format!("{scheme}://{host}:{port}")
        }
    }
}

impl Limits {
    /// Header bytes leave room for the longest session token and then some; a body of an identity
    /// API is a few policies long.
    pub(crate) const DEFAULT: Self = Self {
        connections: 900,
        header_time: Duration::from_secs(30),
        body_time: Duration::from_secs(30),
        header_bytes: 64 * 1024,
        body_bytes: 1024 * 1024,
        drain_time: Duration::from_secs(10),
    };
}

fn tls(gathered: &Gathered) -> Result<Tls, ConfigError> {
    let dev = gathered.parsed("tls", values::tls_mode)?;
    let file = |key| gathered.find(key).map(|given| PathBuf::from(&given.value));
    match (file("tls-cert"), file("tls-key")) {
        (None, None) => Ok(if dev { Tls::Dev } else { Tls::Off }),
        (Some(_), Some(_)) if dev => Err(ConfigError::DevTlsWithCertificate),
        (Some(cert), Some(key)) => Ok(Tls::Files { cert, key }),
        (Some(_), None) => Err(ConfigError::Alone {
            given: "tls-cert",
            missing: "tls-key",
        }),
        (None, Some(_)) => Err(ConfigError::Alone {
            given: "tls-key",
            missing: "tls-cert",
        }),
    }
}

#[cfg(test)]
mod tests;
