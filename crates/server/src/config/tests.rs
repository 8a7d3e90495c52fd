use super::*;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;

/// An operator's situation: flags, variables, and files.
#[derive(Default)]
struct Situation {
    flags: Vec<(&'static str, String)>,
    variables: Vec<(OsString, OsString)>,
    files: BTreeMap<&'static str, &'static str>,
}

impl Situation {
    fn flag(mut self, key: &'static str, value: &str) -> Self {
        self.flags.push((key, value.to_owned()));
        self
    }

    fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    fn file(mut self, path: &'static str, text: &'static str) -> Self {
        self.files.insert(path, text);
        self
    }

    fn gathered(&self) -> Result<Gathered, ConfigError> {
        let read = |path: &Path| {
            let text = self.files.get(path.to_str().unwrap());
            text.map(|text| (*text).to_owned())
                .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        };
        Gathered::from(self.flags.clone(), self.variables.clone(), read)
    }

    fn config(&self) -> Result<Config, ConfigError> {
        Config::parse(&self.gathered()?)
    }
}

fn situation() -> Situation {
    Situation::default()
}

fn with_file(text: &'static str) -> Situation {
    situation().flag("config", "d.toml").file("d.toml", text)
}

#[test]
fn nothing_given_listens_on_loopback_only() {
    let config = situation().config().unwrap();
    assert_eq!(config.listen.address.to_string(), "127.0.0.1:4680");
    assert_eq!(config.listen.tls, Tls::Off);
    assert_eq!(config.public_url(4680), "http://127.0.0.1:4680");
    assert_eq!(config.key_file, Path::new("./doorward-data/doorward.key"));
    assert!(config.proxies.is_empty());
}

#[test]
fn flags_win_over_environment_over_file_over_defaults() {
    let all = with_file("listen = '127.0.0.1:3'\ndomain = 'file.test'\nlog-level = 'warn'")
        .variable("DOORWARD_LISTEN", "127.0.0.1:2")
        .variable("DOORWARD_DOMAIN", "environment.test")
        .flag("listen", "127.0.0.1:1");
    let gathered = all.gathered().unwrap();
    let told = |key| {
        let given = gathered.find(key).unwrap();
        format!("{} from {}", given.value, given.origin)
    };
    assert_eq!(told("listen"), "127.0.0.1:1 from --listen");
    assert_eq!(told("domain"), "environment.test from DOORWARD_DOMAIN");
    assert_eq!(told("log-level"), "warn from d.toml");
    assert_eq!(told("max-connections"), "900 from the defaults");
}

#[test]
fn a_variable_may_name_a_file_that_holds_the_value() {
    let config = situation()
        .variable("DOORWARD_DOMAIN_FILE", "/run/domain")
        .file("/run/domain", "id.example.org\n")
        .config()
        .unwrap();
    assert_eq!(config.endpoints.domain.as_str(), "id.example.org");
}

#[test]
fn the_file_may_hold_numbers_and_lists() {
    let config = with_file("max-connections = 12\ntrusted-proxies = ['10.0.0.0/8', 'fd00::/8']")
        .config()
        .unwrap();
    assert_eq!(config.limits.connections, 12);
    let trusted = |address: &str| config.proxies.contain(address.parse().unwrap());
    assert!(trusted("10.1.2.3") && trusted("fd00::1") && trusted("::ffff:10.0.0.1"));
    assert!(!trusted("11.1.2.3") && !trusted("fe00::1") && !trusted("::a00:1"));
}

#[test]
fn beyond_loopback_takes_tls_or_a_trusted_proxy() {
    let open = || situation().flag("listen", "0.0.0.0:4680");
    assert!(open().config().is_err());
    assert!(open().flag("tls", "dev").config().is_ok());
    assert!(open().flag("trusted-proxies", "10.0.0.1").config().is_ok());
    let files = open().flag("tls-cert", "c.pem").flag("tls-key", "k.pem");
    assert!(files.config().is_ok());
}

#[test]
fn the_public_url_follows_from_domain_scheme_and_port() {
    let cases = [
        (situation(), 80, "http://127.0.0.1"),
        (
            situation().flag("listen", "[::1]:4680"),
            4680,
            "http://[::1]:4680",
        ),
        (
            situation().flag("domain", "ID.test").flag("tls", "dev"),
            443,
            "https://id.test",
        ),
        (
            situation().flag("domain", "id.test"),
            4680,
            "http://id.test:4680",
        ),
        (
            situation().flag("public-url", "https://id.test/"),
            4680,
            "https://id.test",
        ),
    ];
    for (situation, port, url) in cases {
        assert_eq!(situation.config().unwrap().public_url(port), url);
    }
}

#[test]
fn a_bad_configuration_is_one_sentence_that_says_what_to_do() {
    let cases = [
        (
            with_file("listne = '127.0.0.1:1'"),
            "`listne` in d.toml is not a setting (did you mean `listen`?): `doorward config` lists them all",
        ),
        (
            with_file("[server]\nport = 1"),
            "`server` in d.toml is not a setting: `doorward config` lists them all",
        ),
        (
            with_file("listen = 127"),
            "`listen` from d.toml is `127`: give an IP address and a port, such as 127.0.0.1:4680",
        ),
        (
            with_file("domain = true"),
            "`domain` in d.toml must be a string, a number or a list of strings",
        ),
        (
            with_file("domain = 'a'\nlisten = "),
            "d.toml is not TOML: line 2: string values must be quoted, expected literal string",
        ),
        (
            situation().variable("DOORWARD_DOMIAN", "x"),
            "the environment variable DOORWARD_DOMIAN is not a setting (did you mean `DOORWARD_DOMAIN`?): unset it",
        ),
        (
            situation().variable("DOORWARD_PASSWORD", "x"),
            "the environment variable DOORWARD_PASSWORD is not a setting: unset it",
        ),
        (
            situation()
                .variable("DOORWARD_DOMAIN", "x")
                .variable("DOORWARD_DOMAIN_FILE", "y")
                .file("y", "z"),
            "DOORWARD_DOMAIN and DOORWARD_DOMAIN_FILE are both set: keep one of them",
        ),
        (
            situation().variable("DOORWARD_CONFIG", "/etc/none.toml"),
            "cannot read /etc/none.toml, named by DOORWARD_CONFIG (entity not found)",
        ),
        (
            situation().flag("domain", "https://x"),
            "`domain` from --domain is `https://x`: give a DNS name without a port, such as id.example.org",
        ),
        (
            situation().flag("trusted-proxies", "10.0.0.1/8"),
            "`trusted-proxies` from --trusted-proxies is `10.0.0.1/8`: give address ranges whose bits after the prefix are zero, such as 10.0.0.0/8",
        ),
        (
            situation().flag("tls-cert", "c.pem"),
            "`tls-cert` is given without `tls-key`: give both, or neither",
        ),
        (
            situation()
                .flag("tls", "dev")
                .flag("tls-cert", "c")
                .flag("tls-key", "k"),
            "`tls` is `dev` and `tls-cert` is given: keep one of them",
        ),
        (
            situation().flag("tls", "on"),
            "`tls` from --tls is `on`: give `off` or `dev`, or use `tls-cert` and `tls-key`",
        ),
        (
            situation().flag("listen", "0.0.0.0:4680"),
            "listening on 0.0.0.0:4680 without TLS would send passwords and keys in the clear: give `tls-cert` and `tls-key`, or `tls` = `dev`, or name the proxy that does TLS in `trusted-proxies`",
        ),
        (
            situation().flag("public-url", "id.test"),
            "`public-url` from --public-url is `id.test`: give a URL without a path, such as https://id.example.org",
        ),
        (
            situation().flag("header-timeout", "0"),
            "`header-timeout` from --header-timeout is `0`: give whole seconds from 1 to 3600",
        ),
        (
            situation().flag("session-idle", "721"),
            "`session-idle` from --session-idle is `721`: give whole minutes from 1 to 720",
        ),
        (
            situation().flag("session-idle", "never"),
            "`session-idle` from --session-idle is `never`: give whole minutes from 1 to 720",
        ),
        (
            situation().flag("require-mfa", "nobody"),
            "`require-mfa` from --require-mfa is `nobody`: give root or everybody",
        ),
        (
            situation().flag("root-mfa-grace", "36"),
            "`root-mfa-grace` from --root-mfa-grace is `36`: give whole days from 0 to 35",
        ),
        (
            situation().flag("access-key-age", "0"),
            "`access-key-age` from --access-key-age is `0`: give whole days from 1 to 3650, or off",
        ),
        (
            situation().flag("old-access-keys", "keep"),
            "`old-access-keys` from --old-access-keys is `keep`: give warn or refuse",
        ),
        (
            situation().flag("log-level", "loud"),
            "`log-level` from --log-level is `loud`: give one of off, error, warn, info, debug, trace",
        ),
        (
            situation().flag("data", ""),
            "`data` has no value: give one",
        ),
    ];
    for (situation, sentence) in cases {
        assert_eq!(situation.config().unwrap_err().to_string(), sentence);
    }
}
