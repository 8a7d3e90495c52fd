//! Requests and their answers, as files: every file is replayed in a house of its own.
use crate::house::{Call, Flaw, House, Key, element, header, service_named};
use crate::ids::{Ids, values};
use crate::script::{self, Exchange};
use crate::{golden, pretty};
use doorward_identity::totp;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Parameters whose values no record may tell.
const SECRETS: [&str; 7] = [
    "Password",
    "OldPassword",
    "NewPassword",
    "PrivateKey",
    "TokenCode",
    "AuthenticationCode1",
    "AuthenticationCode2",
];

/// A file being replayed.
struct Replay {
    house: House,
    ids: Ids,
    keys: BTreeMap<String, Key>,
}

impl Replay {
    fn new() -> Self {
        let house = House::new();
        let (mut ids, mut keys) = (Ids::default(), BTreeMap::new());
        for (name, key) in [
            ("root", &house.root),
            ("admin", &house.admin),
            ("stranger", &house.stranger),
        ] {
            ids.name(&key.id, &format!("key of {name}"));
            ids.name(&key.secret, &format!("secret of {name}"));
            keys.insert(name.to_owned(), key.clone());
        }
        let unknown = Key {
            id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_owned(),
            token: None,
        };
        ids.name(&unknown.id, "unknown key");
        keys.insert("unknown".to_owned(), unknown);
        Self { house, ids, keys }
    }

    /// The exchange with the answer it gets.
    fn replay(&mut self, exchange: &Exchange) -> String {
        let call = self.call(exchange);
        let answer = self.house.send(&call);
        let content_type = header(&answer, "content-type").unwrap_or_default();
        let request_id = header(&answer, "x-amzn-requestid");
        let request_id = request_id.expect("every answer names its request");
        let error_type = header(&answer, "x-amzn-errortype");
        let error_type = error_type.map_or_else(String::new, |error| format!(" {error}"));
        let body = String::from_utf8(answer.body).unwrap();
        for known in values(&body, "RequestId") {
            assert_eq!(known, request_id, "the body names another request");
        }
        let body = body.replace(&request_id, "{request-id}");
        self.remember(&body);
        let body = self.ids.hide(&body);
        let laid_out = match body.chars().next() {
            Some('<') => pretty::xml(&body),
            Some('{') => pretty::json(&body),
            _ => body,
        };
        let written = &exchange.written;
        let status = answer.status;
        format!("{written}{status} {content_type}{error_type}\n{laid_out}")
    }

    fn call(&self, exchange: &Exchange) -> Call {
        let mut call = Call {
            service: service_named(&exchange.service),
            operation: exchange.operation.clone(),
            parameters: Vec::new(),
            json: self.fill(exchange.json.as_deref().unwrap_or("{}")),
            key: Some(self.keys["admin"].clone()),
            flaw: Flaw::default(),
        };
        for (name, rest) in &exchange.directives {
            let rest = self.ids.show(rest);
            match name.as_str() {
                "as" => call.key = Some(self.keys[&rest].clone()),
                "unsigned" => call.key = None,
                "token" => {
                    let key = call.key.as_mut().unwrap();
                    key.token = (!rest.is_empty()).then_some(rest);
                }
                "after" => self.house.pass(rest.parse().unwrap()),
                "scope" => call.flaw.scope = Some(rest),
                "region" => call.flaw.region = Some(rest),
                "ahead" => call.flaw.ahead = rest.parse().unwrap(),
                "authorization" => call.flaw.authorization = Some(rest),
                "without" => call.flaw.without = Some(rest),
                "partner" => self.house.register_partner(),
                "tampered" => call.flaw.tampered = true,
                _ => panic!("no directive `@{name}`"),
            }
        }
        for (name, value) in &exchange.parameters {
            let value = self.fill(value);
            if SECRETS.contains(&name.as_str()) && value.len() >= 6 {
                self.house.keep_secret(&value);
            }
            call.parameters.push((name.clone(), value));
        }
        call
    }

    /// `text` with what its names in braces stand for.
    fn fill(&self, text: &str) -> String {
        let Some(name) = text
            .strip_prefix("{code:")
            .and_then(|rest| rest.strip_suffix('}'))
        else {
            return self.ids.show(text);
        };
        let (seed, later) = name.split_once('+').unwrap_or((name, "0"));
        let seed = self.ids.value(&format!("{{{seed}}}")).unwrap();
        let seed = data_encoding::BASE64.decode(seed.as_bytes()).unwrap();
        let seed = data_encoding::BASE32.decode(&seed);
        let step = totp::step_of(self.house.now()) + later.parse::<u64>().unwrap();
        totp::code_of(&seed.unwrap(), step)
    }

    /// Keeps the keys that an answer brings, by id, and what must not be told of it.
    fn remember(&mut self, body: &str) {
        if let (Some(id), Some(secret)) = (
            element(body, "AccessKeyId"),
            element(body, "SecretAccessKey"),
        ) {
            let token = element(body, "SessionToken").map(str::to_owned);
            let (id, secret) = (id.to_owned(), secret.to_owned());
            self.house.keep_secret(&secret);
            let key = Key {
                id: id.clone(),
                secret,
                token,
            };
            self.keys.insert(id, key);
        }
        for token in values(body, "access_token") {
            self.house.keep_secret(&token);
        }
        for secret in ["ServicePassword", "ServiceCredentialSecret"] {
            if let Some(value) = element(body, secret) {
                self.house.keep_secret(value);
            }
        }
        for secret in ["Base32StringSeed", "QRCodePNG"] {
            let Some(value) = element(body, secret) else {
                continue;
            };
            self.house.keep_secret(value);
            let bytes = data_encoding::BASE64.decode(value.as_bytes()).unwrap();
            if let Ok(text) = String::from_utf8(bytes) {
                self.house.keep_secret(&text);
            }
        }
    }
}

fn check(path: &Path) {
    let text = std::fs::read_to_string(path).unwrap();
    let (preamble, exchanges) = script::read(&text);
    let mut replay = Replay::new();
    let answered = exchanges.iter().map(|exchange| replay.replay(exchange));
    let answered = answered.collect::<Vec<_>>().join("\n");
    replay.house.assert_no_secret_is_recorded();
    golden::compare(path, &format!("{preamble}{answered}"));
}

fn files(service: &str) -> Vec<PathBuf> {
    let folder = golden::folder().join("exchanges").join(service);
    let entries = std::fs::read_dir(folder).unwrap();
    let mut files = entries
        .map(|entry| entry.unwrap().path())
        .collect::<Vec<_>>();
    files.sort();
    files
}

/// Replays the files of `service` side by side, each in its own house.
fn check_service(service: &str) {
    let files = files(service);
    assert!(!files.is_empty());
    std::thread::scope(|scope| {
        for path in &files {
            scope.spawn(|| check(path));
        }
    });
}

#[test]
fn access_analyzer_answers_as_written() {
    check_service("access_analyzer");
}

#[test]
fn account_answers_as_written() {
    check_service("account");
}

#[test]
fn iam_answers_as_written() {
    check_service("iam");
}

#[test]
fn iam_toolbox_answers_as_written() {
    check_service("iam_toolbox");
}

#[test]
fn organizations_answers_as_written() {
    check_service("organizations");
}

#[test]
fn signin_answers_as_written() {
    check_service("signin");
}

#[test]
fn sts_answers_as_written() {
    check_service("sts");
}

#[test]
fn cloudtrail_answers_as_written() {
    check_service("cloudtrail");
}

#[test]
fn whoever_is_not_authenticated_is_refused_as_written() {
    check_service("refusals");
}
