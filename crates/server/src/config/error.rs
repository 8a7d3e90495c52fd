use super::Origin;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a configuration is refused, in a sentence that says what to do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    #[error("`{key}` in {path} is not a setting{}: `doorward config` lists them all", guess(*.meant), path = .path.display())]
    UnknownKey {
        key: String,
        path: PathBuf,
        meant: Option<&'static str>,
    },
    #[error("the environment variable {name} is not a setting{}: unset it", guess(.meant.as_deref()))]
    UnknownVariable { name: String, meant: Option<String> },
    #[error("the environment variable {name} is not UTF-8: set it again")]
    NotText { name: String },
    #[error("{value_variable} and {file_variable} are both set: keep one of them")]
    ValueAndFile {
        value_variable: String,
        file_variable: String,
    },
    #[error("cannot read {path}, named by {origin} ({detail})", path = .path.display())]
    Unreadable {
        path: PathBuf,
        origin: Origin,
        detail: String,
    },
    #[error("{path} is not TOML: line {line}: {detail}", path = .path.display())]
    NotToml {
        path: PathBuf,
        line: usize,
        detail: String,
    },
    #[error("`{key}` in {path} must be a string, a number or a list of strings", path = .path.display())]
    WrongKind { key: String, path: PathBuf },
    #[error("`{key}` from {origin} is `{value}`: give {expected}")]
    Malformed {
        key: &'static str,
        origin: Origin,
        value: String,
        expected: &'static str,
    },
    #[error("`{key}` has no value: give one")]
    Missing { key: &'static str },
    #[error("`{given}` is given without `{missing}`: give both, or neither")]
    Alone {
        given: &'static str,
        missing: &'static str,
    },
    #[error("`tls` is `dev` and `tls-cert` is given: keep one of them")]
    DevTlsWithCertificate,
    #[error(
        "`smtp-tls` is `off`, and the mail server {host} is not on this machine: links that set passwords would be sent in the clear"
    )]
    MailInTheClear { host: String },
    #[error(
        "listening on {address} without TLS would send passwords and keys in the clear: give `tls-cert` and `tls-key`, or `tls` = `dev`, or name the proxy that does TLS in `trusted-proxies`"
    )]
    InTheClear { address: SocketAddr },
}

fn guess(meant: Option<&str>) -> String {
    meant.map_or_else(String::new, |meant| format!(" (did you mean `{meant}`?)"))
}
