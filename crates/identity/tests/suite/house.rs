//! A house: one installation in memory with two accounts, and how to call at its door.
use doorward_identity::denial::DenialKey;
use doorward_identity::state::Partner;
use doorward_identity::{
    Answer, CreatedAccount, Installation, Moment, NewAccessKey, NewAccount, Peer, Request,
    Settings, Timestamp, TlsFacts,
};
use doorward_names::{AccountId, RequestId, Secret, UserName};
use doorward_shapes::schema::Location;
use doorward_shapes::{Protocol, SERVICES, Service};
use doorward_sigv4::{Algorithm, Payload, Signer};
use doorward_store::{FreshKeys, MasterKey, NONCE_LEN, Options, Store};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value as Json;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// Noon on 2026-01-01, UTC.
const NOON: i64 = 1_767_268_800;
pub(crate) const HOST: &str = "localhost:4680";
pub(crate) const CLIENT: &str = "aws-cli/1.44.5";
/// The account of the house's own.
pub(crate) const ACCOUNT: &str = "111122223333";
/// Another account.
pub(crate) const STRANGER: &str = "444455556666";

/// What signs a request.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl From<NewAccessKey> for Key {
    fn from(key: NewAccessKey) -> Self {
        Self {
            id: key.id.to_string(),
            secret: key.secret.expose().clone(),
            token: None,
        }
    }
}

/// One call, and what is wrong with the way it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) service: &'static Service,
    pub(crate) operation: String,
    /// The parameters of the query protocol.
    pub(crate) parameters: Vec<(String, String)>,
    /// The body of the JSON protocols.
    pub(crate) json: String,
    pub(crate) key: Option<Key>,
    pub(crate) flaw: Flaw,
}

/// What is wrong with the way a call is sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flaw {
    /// Signed for this service.
    pub(crate) scope: Option<String>,
    /// Signed for this region.
    pub(crate) region: Option<String>,
    /// Seconds by which the client's clock is ahead.
    pub(crate) ahead: i64,
    /// The `Authorization` header instead of the right one.
    pub(crate) authorization: Option<String>,
    /// A header that is left out.
    pub(crate) without: Option<String>,
    /// Whether the body changes on the way.
    pub(crate) tampered: bool,
    /// The body instead of the right one; it is what is signed.
    pub(crate) body: Option<Vec<u8>>,
}

impl Call {
    /// A call of `operation` of the service `service`, signed with `key`.
    pub(crate) fn new(service: &str, operation: &str, key: &Key) -> Self {
        Self {
            service: service_named(service),
            operation: operation.to_owned(),
            parameters: Vec::new(),
            json: "{}".to_owned(),
            key: Some(key.clone()),
            flaw: Flaw::default(),
        }
    }

    /// The same with another parameter.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.parameters.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The method, the path and the query; in REST they hold what the model puts there.
    fn line(&self) -> (&'static str, String, String) {
        if self.service.protocol != Protocol::RestJson {
            return ("POST", "/".to_owned(), String::new());
        }
        let mut operations = self.service.operations.iter();
        let found = operations.find(|operation| operation.name == self.operation);
        let operation = found.unwrap_or_else(|| panic!("no operation `{}`", self.operation));
        let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let mut path = path.to_owned();
        let mut query = form_urlencoded::Serializer::new(query.to_owned());
        let json: Json = serde_json::from_str(&self.json).unwrap_or_default();
        for member in operation.input.members() {
            let value = match &json[member.wire] {
                Json::Null => continue,
                Json::String(text) => text.clone(),
                other => other.to_string(),
            };
            match member.location {
                Location::Uri => {
                    let value = utf8_percent_encode(&value, NON_ALPHANUMERIC).to_string();
                    path = path.replace(&format!("{{{}}}", member.wire), &value);
                }
                Location::Query => {
                    query.append_pair(member.wire, &value);
                }
                _ => {}
            }
        }
        (operation.method, path, query.finish())
    }

    fn body(&self) -> Vec<u8> {
        if let Some(body) = &self.flaw.body {
            return body.clone();
        }
        if self.service.protocol != Protocol::Query {
            return self.json.clone().into_bytes();
        }
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("Action", &self.operation)
            .append_pair("Version", self.service.api_version)
            .extend_pairs(&self.parameters);
        form.finish().into_bytes()
    }
}

/// The value of the header `name` of an answer.
pub(crate) fn header(answer: &Answer, name: &str) -> Option<String> {
    let mut headers = answer.headers.iter();
    let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.clone())
}

/// The code of an answer that refuses, wherever its protocol puts it.
pub(crate) fn code(answer: &Answer) -> Option<String> {
    let body = std::str::from_utf8(&answer.body).unwrap();
    let code = crate::ids::values(body, "Code").pop();
    let named = || crate::ids::values(body, "__type").pop();
    let code = code.or_else(named);
    let code = code.or_else(|| header(answer, "x-amzn-errortype"))?;
    Some(code.rsplit('#').next().unwrap().to_owned())
}

pub(crate) fn service_named(id: &str) -> &'static Service {
    let found = SERVICES.into_iter().find(|service| service.id == id);
    found.unwrap_or_else(|| panic!("no service `{id}`"))
}

/// One installation with the account [`ACCOUNT`] and the account [`STRANGER`].
pub(crate) struct House {
    pub(crate) installation: Arc<Installation>,
    pub(crate) root: Key,
    pub(crate) admin: Key,
    /// The administrator of [`STRANGER`].
    pub(crate) stranger: Key,
    pub(crate) admin_password: Secret<String>,
    now: Cell<i64>,
    calls: Cell<u64>,
    secrets: RefCell<BTreeSet<String>>,
}

impl House {
    pub(crate) fn new() -> Self {
        let installation = open(Store::in_memory(Options::default()).unwrap());
        let made = create(&installation, ACCOUNT, 1);
        let stranger = create(&installation, STRANGER, 2);
        Self {
            installation,
            root: made.root_access_key.unwrap().into(),
            admin: made.admin_access_key.into(),
            admin_password: made.admin_password,
            stranger: stranger.admin_access_key.into(),
            now: Cell::new(NOON),
            calls: Cell::new(0),
            secrets: RefCell::default(),
        }
    }

    /// The same house over another store, at the same time.
    pub(crate) fn with(&self, store: Store) -> Self {
        Self {
            installation: open(store),
            root: self.root.clone(),
            admin: self.admin.clone(),
            stranger: self.stranger.clone(),
            admin_password: self.admin_password.clone(),
            now: self.now.clone(),
            calls: self.calls.clone(),
            secrets: self.secrets.clone(),
        }
    }

    /// Registers both accounts as a product provider's, with a template of one parameter.
    pub(crate) fn register_partner(&self) {
        let partner = serde_json::json!({
            "domain": "example.com", "name": "Example Corp", "accounts": [ACCOUNT, STRANGER],
            "templates": {"Onboarding": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Action": ["iam:GetUser", "iam:CreateRole"],
                "Resource": "arn:aws:iam::*:user/@{entityName}",
            }]}},
        });
        let partner = Partner::read(&partner.to_string()).unwrap();
        let registered = self.installation.register_partner(partner, &self.moment());
        registered.wait().unwrap();
    }

    /// The time in the house.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from_seconds(self.now.get())
    }

    /// Lets time pass, or turns it back.
    pub(crate) fn pass(&self, seconds: i64) {
        self.now.set(self.now.get() + seconds);
    }

    /// A moment of now, with randomness of its own.
    pub(crate) fn moment(&self) -> Moment {
        self.calls.set(self.calls.get() + 1);
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.calls.get().to_be_bytes());
        Moment::new(self.now(), seed)
    }

    /// The client's end of every connection.
    pub(crate) fn peer() -> Peer {
        Peer {
            address: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)),
            tls: Some(TlsFacts {
                version: "TLSv1.3",
                cipher_suite: "TLS_AES_128_GCM_SHA256".to_owned(),
            }),
        }
    }

    /// Sends `call` and waits for its answer.
    pub(crate) fn send(&self, call: &Call) -> Answer {
        let target = format!("{}.{}", call.service.target_prefix, call.operation);
        let mut headers = vec![("host", HOST), ("user-agent", CLIENT)];
        headers.push(match call.service.protocol {
            Protocol::Query => ("content-type", "application/x-www-form-urlencoded"),
            Protocol::Json10 => ("content-type", "application/x-amz-json-1.0"),
            Protocol::Json11 => ("content-type", "application/x-amz-json-1.1"),
            Protocol::RestJson => ("content-type", "application/json"),
        });
        if matches!(call.service.protocol, Protocol::Json10 | Protocol::Json11) {
            headers.push(("x-amz-target", &target));
        }
        let mut body = call.body();
        let added = self.signature(call, &headers, &body);
        headers.extend(added.iter().map(|(name, value)| (*name, value.as_str())));
        if let Some(authorization) = &call.flaw.authorization {
            headers.retain(|(name, _)| *name != "authorization");
            headers.push(("authorization", authorization));
        }
        headers.retain(|(name, _)| Some(*name) != call.flaw.without.as_deref());
        if call.flaw.tampered {
            // What both protocols pass over.
            body.push(if call.service.protocol == Protocol::Query {
                b'&'
            } else {
                b' '
            });
        }
        let peer = Self::peer();
        let (method, path, query) = call.line();
        let request = Request {
            method,
            path: &path,
            query: &query,
            headers: &headers,
            body: &body,
            peer: &peer,
        };
        self.installation.perform(&request, &self.moment()).wait()
    }

    fn signature(
        &self,
        call: &Call,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Vec<(&'static str, String)> {
        let Some(key) = &call.key else {
            return Vec::new();
        };
        let flaw = &call.flaw;
        let service = flaw.scope.as_deref().unwrap_or(call.service.signing_name);
        let signer = Signer {
            access_key_id: &key.id,
            secret_access_key: &key.secret,
            session_token: key.token.as_deref(),
            region: flaw.region.as_deref().unwrap_or("us-east-1"),
            service: doorward_sigv4::Service::new(service),
            algorithm: Algorithm::HmacSha256,
        };
        let (method, path, query) = call.line();
        let request = doorward_sigv4::Request {
            method,
            path: &path,
            query: &query,
            headers,
        };
        let at = doorward_sigv4::Timestamp::from_unix(self.now.get() + flaw.ahead);
        signer.sign_header(&request, Payload::Bytes(body), at)
    }

    /// Sends `call`, which must succeed, for its body.
    pub(crate) fn ok(&self, call: &Call) -> String {
        let answer = self.send(call);
        let body = String::from_utf8(answer.body).unwrap();
        assert_eq!(answer.status, 200, "{}: {body}", call.operation);
        body
    }

    /// Sends a call to IAM as the administrator, which must succeed.
    pub(crate) fn iam(&self, operation: &str, parameters: &[(&str, &str)]) -> String {
        self.ok(&calling("iam", operation, &self.admin, parameters))
    }

    /// Calls an operation of STS for temporary credentials.
    pub(crate) fn session(&self, operation: &str, by: &Key, parameters: &[(&str, &str)]) -> Key {
        key_in(&self.ok(&calling("sts", operation, by, parameters)))
    }

    /// A user without any policy, and a key of it.
    pub(crate) fn user(&self, name: &str) -> Key {
        self.iam("CreateUser", &[("UserName", name)]);
        key_in(&self.iam("CreateAccessKey", &[("UserName", name)]))
    }

    /// `text` must not appear in any record.
    pub(crate) fn keep_secret(&self, text: &str) {
        self.secrets.borrow_mut().insert(text.to_owned());
    }

    /// The account's records, newest first.
    pub(crate) fn records(&self) -> Vec<String> {
        // Records of calls that changed nothing wait for the next change.
        let stamp = self.calls.get().to_string();
        let tag = [
            ("UserName", "admin"),
            ("Tags.member.1.Key", "stamp"),
            ("Tags.member.1.Value", &stamp),
        ];
        self.iam("TagUser", &tag);
        let (mut records, mut token) = (Vec::new(), String::new());
        loop {
            let mut call = Call::new("cloudtrail", "LookupEvents", &self.admin);
            if !token.is_empty() {
                call.json = format!(r#"{{"NextToken":"{token}"}}"#);
            }
            let page: Json = serde_json::from_str(&self.ok(&call)).unwrap();
            let events = page["Events"].as_array().unwrap();
            let texts = events.iter().map(|event| &event["CloudTrailEvent"]);
            records.extend(texts.map(|text| text.as_str().unwrap().to_owned()));
            match page["NextToken"].as_str() {
                Some(next) => token = next.to_owned(),
                None => return records,
            }
        }
    }

    /// No record tells what was to be kept secret, nor what is kept of denials.
    pub(crate) fn assert_no_secret_is_recorded(&self) {
        let mut records = self.records();
        assert!(!records.is_empty());
        let denials = records.iter().filter_map(|record| {
            let record: Json = serde_json::from_str(record).unwrap();
            let id = RequestId::parse(record["requestID"].as_str()?).unwrap();
            let key = DenialKey::Request(id);
            let denied = self
                .installation
                .denied_request(&key, self.now())
                .unwrap()?;
            let told = record["errorMessage"].as_str().unwrap();
            let (message, where_to_read) = told.split_once(". Go to ").unwrap();
            assert_eq!(message, denied.message);
            assert!(where_to_read.ends_with(denied.authorization_id.as_str()));
            Some(serde_json::to_string(&denied).unwrap())
        });
        let denials = denials.collect::<Vec<_>>();
        records.extend(denials);
        for secret in self.secrets.borrow().iter() {
            // Six digits alone are in many a date and id.
            let quoted = format!("\"{secret}\"");
            let text = if secret.len() > 6 { secret } else { &quoted };
            let told = records.iter().find(|record| record.contains(text));
            assert!(told.is_none(), "{secret} is in {told:?}");
        }
    }
}

/// An installation over `store`, with keys that are always the same.
fn open(store: Store) -> Arc<Installation> {
    let fresh = FreshKeys {
        master: Secret::new([1; 32]),
        data: Secret::new([2; 32]),
        nonce: [3; NONCE_LEN],
    };
    let sealer = store
        .sealer_under(&MasterKey::new(Secret::new([1; 32])), &fresh)
        .unwrap();
    let settings = Settings {
        domain: "localhost".to_owned(),
        public_url: "http://localhost:4680".to_owned(),
        session_idle: 3600,
        mfa: doorward_identity::MfaRule::default(),
        key_age: doorward_identity::KeyAge::default(),
        sends_mail: false,
    };
    Installation::open(store, sealer, settings).unwrap()
}

fn create(installation: &Arc<Installation>, id: &str, seed: u8) -> CreatedAccount {
    let new = NewAccount {
        account_id: AccountId::parse(id).ok(),
        admin_user: UserName::parse("admin").ok(),
        root_access_key: true,
        ..NewAccount::default()
    };
    let moment = Moment::new(Timestamp::from_seconds(NOON), [0x80 | seed; 32]);
    installation.create_account(new, &moment).wait().unwrap()
}

/// A call with all its parameters.
pub(crate) fn calling(
    service: &str,
    operation: &str,
    key: &Key,
    parameters: &[(&str, &str)],
) -> Call {
    let call = Call::new(service, operation, key);
    let add = |call: Call, (name, value): &(&str, &str)| call.with(name, value);
    parameters.iter().fold(call, add)
}

/// What stands between `<name>` and `</name>`, the first time.
pub(crate) fn element<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    Some(rest.split_once(&format!("</{name}>"))?.0)
}

/// The credentials in an answer.
pub(crate) fn key_in(xml: &str) -> Key {
    Key {
        id: element(xml, "AccessKeyId").unwrap().to_owned(),
        secret: element(xml, "SecretAccessKey").unwrap().to_owned(),
        token: element(xml, "SessionToken").map(str::to_owned),
    }
}
