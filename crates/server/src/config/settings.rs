//! The one list of settings: flags, environment variables and keys of the file follow from it.

/// One setting. `listen` is the flag `--listen`, the variable `DOORWARD_LISTEN`, or its `_FILE`
/// variant, and the key `listen` of the file.
pub(crate) struct Setting {
    /// Its name.
    pub(crate) key: &'static str,
    /// What stands for its value in the help.
    pub(crate) value_name: &'static str,
    /// What it decides.
    pub(crate) help: &'static str,
    /// What it is where nobody says.
    pub(crate) default: Option<&'static str>,
}

/// Every setting.
pub(crate) const SETTINGS: &[Setting] = &[
    setting(
        "data",
        "DIR",
        "Directory that holds all state",
        Some("./doorward-data"),
    ),
    setting(
        "key-file",
        "FILE",
        "Master key [default: <data>/doorward.key]",
        None,
    ),
    setting(
        "listen",
        "ADDR",
        "Address and port for APIs and pages",
        Some("127.0.0.1:4680"),
    ),
    setting(
        "domain",
        "NAME",
        "Name everything is served under",
        Some("localhost"),
    ),
    setting(
        "public-url",
        "URL",
        "What clients type, where a proxy stands in front",
        None,
    ),
    setting(
        "tls",
        "off|dev",
        "`dev` makes a private authority and a certificate",
        Some("off"),
    ),
    setting("tls-cert", "FILE", "Certificate chain, PEM", None),
    setting(
        "tls-key",
        "FILE",
        "The certificate's private key, PEM",
        None,
    ),
    setting(
        "trusted-proxies",
        "CIDR,…",
        "Proxies whose X-Forwarded-For, -Proto and -Host are believed",
        Some(""),
    ),
    setting(
        "identity-providers",
        "public|any",
        "Addresses where keys of OpenID Connect providers are fetched",
        Some("public"),
    ),
    setting(
        "session-idle",
        "MINUTES",
        "A console session ends when it lies idle for this long",
        Some("60"),
    ),
    setting(
        "require-mfa",
        "root|everybody",
        "Whose console needs an MFA device: without one they enrol when they sign in",
        Some("root"),
    ),
    setting(
        "root-mfa-grace",
        "DAYS",
        "For how long root users may put that off after their first sign-in",
        Some("35"),
    ),
    setting(
        "access-key-age",
        "DAYS|off",
        "How old an access key may be: older ones are named in a record a day",
        Some("90"),
    ),
    setting(
        "old-access-keys",
        "warn|refuse",
        "Whether keys older than that are refused, as inactive ones are",
        Some("warn"),
    ),
    setting(
        "smtp-server",
        "HOST:PORT|off",
        "Mail server that takes links for forgotten root passwords, and notices",
        Some("off"),
    ),
    setting(
        "smtp-tls",
        "starttls|tls|off",
        "How the mail server is spoken to; `off` on this machine only",
        Some("starttls"),
    ),
    setting("smtp-user", "NAME", "Who signs in at the mail server", None),
    setting(
        "smtp-password-file",
        "FILE",
        "File with that user's password, in one line",
        None,
    ),
    setting(
        "mail-from",
        "ADDRESS",
        "Sender of mails, such as Doorward <doorward@example.org>",
        None,
    ),
    setting(
        "health-listen",
        "ADDR|off",
        "Address and port for /healthz, /readyz and /metrics",
        Some("127.0.0.1:4681"),
    ),
    setting(
        "max-connections",
        "N",
        "Connections served at once",
        Some("900"),
    ),
    setting(
        "header-timeout",
        "SECONDS",
        "A request's headers come within this",
        Some("30"),
    ),
    setting(
        "body-timeout",
        "SECONDS",
        "A request's body comes within this",
        Some("30"),
    ),
    setting(
        "log-level",
        "LEVEL",
        "off, error, warn, info, debug or trace",
        Some("info"),
    ),
    setting(
        "log-format",
        "text|json",
        "How log lines are written",
        Some("text"),
    ),
];

/// The setting that names the file, which no file can hold.
pub(crate) const CONFIG_FILE: Setting = setting("config", "FILE", "Configuration file, TOML", None);

const fn setting(
    key: &'static str,
    value_name: &'static str,
    help: &'static str,
    default: Option<&'static str>,
) -> Setting {
    Setting {
        key,
        value_name,
        help,
        default,
    }
}

impl Setting {
    /// The environment variable: `DOORWARD_LISTEN`.
    pub(crate) fn variable(&self) -> String {
        format!(
            "{PREFIX}{}",
            self.key.to_ascii_uppercase().replace('-', "_")
        )
    }
}

/// What our environment variables begin with.
pub(crate) const PREFIX: &str = "DOORWARD_";

/// The setting whose name is nearest to `written`, if one is near.
pub(crate) fn nearest(written: &str) -> Option<&'static str> {
    SETTINGS
        .iter()
        .map(|setting| (edits(written, setting.key), setting.key))
        .min()
        .filter(|(edits, key)| *edits <= 2 && *edits < key.len() / 2 + 1)
        .map(|(_, key)| key)
}

/// How many letters are inserted, left out or replaced between two words.
fn edits(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.bytes().enumerate() {
        let mut diagonal = std::mem::replace(row.first_mut().unwrap_or(&mut 0), at + 1);
        let mut left = at + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(other.bytes()) {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = *cell;
            *cell = replaced.min(diagonal + 1).min(left + 1);
            left = *cell;
        }
    }
    row.last().copied().unwrap_or(0)
}
