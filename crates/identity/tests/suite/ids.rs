//! What chance decides, named by its kind and in the order of its first appearance.
use crate::house::{ACCOUNT, STRANGER};
use doorward_names::{
    CreateAccountRequestId, OrganizationId, OrganizationPolicyId, OrganizationRootId,
    OrganizationalUnitId,
};
use std::collections::BTreeMap;

/// Elements and members whose values nobody can foresee, and what they are called.
const NAMED: [(&str, &str); 11] = [
    ("access_token", "access-token"),
    ("SecretAccessKey", "secret"),
    ("ServicePassword", "password"),
    ("ServiceCredentialSecret", "api-key"),
    ("SessionToken", "token"),
    ("WebIdentityToken", "web-identity-token"),
    ("Marker", "marker"),
    ("NextToken", "next-token"),
    ("Base32StringSeed", "seed"),
    ("QRCodePNG", "qr-code"),
    ("CloudTrailEvent", "event"),
];

const KINDS: [&str; 10] = [
    "AIDA", "AROA", "AGPA", "ANPA", "AIPA", "APKA", "ACCA", "ASCA", "AKIA", "ASIA",
];

/// The names given so far.
#[derive(Default)]
pub(crate) struct Ids {
    known: Vec<(String, String)>,
    counts: BTreeMap<&'static str, usize>,
}

impl Ids {
    /// Gives `value` the name `{name}`.
    pub(crate) fn name(&mut self, value: &str, name: &str) {
        self.known.push((value.to_owned(), format!("{{{name}}}")));
        // What contains another is replaced first.
        self.known
            .sort_by_key(|(value, _)| usize::MAX - value.len());
    }

    /// The value called `{name}`.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let found = self.known.iter().find(|(_, known)| known == name);
        found.map(|(value, _)| value.as_str())
    }

    /// `text` with names for everything nobody can foresee.
    pub(crate) fn hide(&mut self, text: &str) -> String {
        for (element, kind) in NAMED {
            for value in values(text, element) {
                self.learn(kind, &value);
            }
        }
        for rest in text.split("authorization id: ").skip(1) {
            let mut words = rest.split(|letter: char| !letter.is_ascii_alphanumeric());
            self.learn("authorization", words.next().unwrap());
        }
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        let words = words.map(str::to_owned).collect::<Vec<_>>();
        self.learn_organization(text, &words);
        for word in words {
            let kind = KINDS.into_iter().find(|kind| word.starts_with(kind));
            if let Some(kind) = kind.filter(|_| matches!(word.len(), 20 | 21)) {
                self.learn(kind, &word);
            }
            if is_uuid(&word) {
                self.learn("uuid", &word);
            }
        }
        self.hide_known(text)
    }

    /// Learns what is made in an organization, told by its form, and its new accounts.
    fn learn_organization(&mut self, text: &str, words: &[String]) {
        for word in words {
            let kind = match word.split('-').next() {
                Some("o") if OrganizationId::parse(word).is_ok() => "organization",
                Some("r") if OrganizationRootId::parse(word).is_ok() => "root",
                Some("ou") if OrganizationalUnitId::parse(word).is_ok() => "unit",
                Some("car") if CreateAccountRequestId::parse(word).is_ok() => "request",
                // AWS's own are longer.
                Some("p") if OrganizationPolicyId::parse(word).is_ok() && word.len() == 12 => {
                    "policy"
                }
                Some("rp") if word.len() == 11 => "resource-policy",
                Some("h") if word.len() == 34 => "handshake",
                _ => continue,
            };
            self.learn(kind, word);
        }
        for account in values(text, "AccountId") {
            if ![ACCOUNT, STRANGER].contains(&account.as_str()) {
                self.learn("account", &account);
            }
        }
    }

    /// `text` with the names given so far.
    pub(crate) fn hide_known(&self, text: &str) -> String {
        let hide = |text: String, (value, name): &(String, String)| text.replace(value, name);
        self.known.iter().fold(text.to_owned(), hide)
    }

    /// `text` with the values that the names in it stand for.
    pub(crate) fn show(&self, text: &str) -> String {
        let show = |text: String, (value, name): &(String, String)| text.replace(name, value);
        self.known.iter().fold(text.to_owned(), show)
    }

    fn learn(&mut self, kind: &'static str, value: &str) {
        if self.known.iter().any(|(known, _)| known == value) {
            return;
        }
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        let name = format!("{kind}-{count}");
        self.name(value, &name);
    }
}

/// The values of the element or member `name` in XML or JSON.
pub(crate) fn values(text: &str, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (open, close) in [(format!("<{name}>"), "<"), (format!("\"{name}\":\""), "\"")] {
        for rest in text.split(&open).skip(1) {
            let mut value = String::new();
            for part in rest.split_inclusive(close) {
                value.push_str(part);
                if !part.ends_with(&format!("\\{close}")) {
                    break;
                }
            }
            found.push(value.trim_end_matches(close).to_owned());
        }
    }
    found.retain(|value| !value.is_empty());
    found
}

fn is_uuid(word: &str) -> bool {
    let parts = word.split('-').map(str::len).collect::<Vec<_>>();
    let hex = |letter: char| letter == '-' || letter.is_ascii_hexdigit();
    parts == [8, 4, 4, 4, 12] && word.chars().all(hex)
}
