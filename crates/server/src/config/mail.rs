//! What mails are handed to, and as whom.
use super::{ConfigError, Gathered};
use lettre::message::Mailbox;
use std::net::IpAddr;
use std::path::PathBuf;

/// A mail server.
#[derive(Clone, Debug)]
pub(crate) struct MailServer {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) tls: MailTls,
    /// Who signs in there, and the file with the password.
    pub(crate) login: Option<(String, PathBuf)>,
    /// The sender of every mail.
    pub(crate) from: Mailbox,
}

/// How a mail server is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MailTls {
    /// In the clear until `STARTTLS`, which must work. See RFC 3207.
    StartTls,
    /// TLS from the first byte on. See RFC 8314.
    Tls,
    /// In the clear, to this machine only.
    Off,
}

/// The mail server, if there is one; its other settings are nothing without it.
pub(super) fn parse(gathered: &Gathered) -> Result<Option<MailServer>, ConfigError> {
    let server = gathered.parsed("smtp-server", server)?;
    let tls = gathered.parsed("smtp-tls", tls)?;
    let from = gathered.parsed_if_given("mail-from", mailbox)?;
    let user = gathered.parsed_if_given("smtp-user", |user| Ok(user.to_owned()))?;
    let file = gathered.parsed_if_given("smtp-password-file", |file| Ok(PathBuf::from(file)))?;
    let alone = |given, missing| Err(ConfigError::Alone { given, missing });
    let Some((host, port)) = server else {
        return match (from, user, file) {
            (Some(_), _, _) => alone("mail-from", "smtp-server"),
            (_, Some(_), _) => alone("smtp-user", "smtp-server"),
            (_, _, Some(_)) => alone("smtp-password-file", "smtp-server"),
            (None, None, None) => Ok(None),
        };
    };
    let login = match (user, file) {
        (Some(user), Some(file)) => Some((user, file)),
        (None, None) => None,
        (Some(_), None) => return alone("smtp-user", "smtp-password-file"),
        (None, Some(_)) => return alone("smtp-password-file", "smtp-user"),
    };
    let Some(from) = from else {
        return alone("smtp-server", "mail-from");
    };
    if tls == MailTls::Off && !is_here(&host) {
        return Err(ConfigError::MailInTheClear { host });
    }
    Ok(Some(MailServer {
        host,
        port,
        tls,
        login,
        from,
    }))
}

fn server(text: &str) -> Result<Option<(String, u16)>, &'static str> {
    let refused = "a name or address and a port, such as mail.example.org:587, or `off`";
    if text == "off" {
        return Ok(None);
    }
    let (host, port) = text.rsplit_once(':').ok_or(refused)?;
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let named = super::Domain::parse(host).is_ok() || host.parse::<IpAddr>().is_ok();
    match port.parse() {
        Ok(port @ 1..) if named => Ok(Some((host.to_owned(), port))),
        _ => Err(refused),
    }
}

fn tls(text: &str) -> Result<MailTls, &'static str> {
    match text {
        "starttls" => Ok(MailTls::StartTls),
        "tls" => Ok(MailTls::Tls),
        "off" => Ok(MailTls::Off),
        _ => Err("`starttls`, `tls` or `off`"),
    }
}

fn mailbox(text: &str) -> Result<Mailbox, &'static str> {
    text.parse()
        .map_err(|_| "an e-mail address, such as Doorward <doorward@example.org>")
}

fn is_here(host: &str) -> bool {
    let address: Option<IpAddr> = host.parse().ok();
    host.eq_ignore_ascii_case("localhost") || address.is_some_and(|address| address.is_loopback())
}
