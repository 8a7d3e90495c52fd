//! Any response of a SAML provider, around one that is signed: nothing panics, and whatever is done to
//! it, nobody is believed to be somebody else, nor to have another role.
#![no_main]

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use doorward_identity::{
    Answer, Installation, MfaRule, Moment, NewAccount, Peer, Request, Settings, Timestamp,
};
use doorward_names::{AccountId, Secret};
use doorward_sigv4::{Algorithm, Payload, Service, Signer};
use doorward_store::{FreshKeys, MasterKey, NONCE_LEN, Options, Store};
use libfuzzer_sys::fuzz_target;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// What the provider signed: that `ada` has the role `Reader`, at noon on 2026-01-01.
const SIGNED: &str = include_str!("../../crates/identity/tests/saml/assertion.b64");
const METADATA: &str = include_str!("../../crates/identity/tests/saml/metadata.xml");
const NOON: i64 = 1_767_268_800;
const IAM: &str = "arn:aws:iam::111122223333";
const HOST: &str = "localhost:4680";
/// Responses until the house is made anew, so that its records do not fill the memory.
const MANY: u32 = 20_000;

struct House {
    installation: Arc<Installation>,
    key: (String, String),
    calls: u32,
}

impl House {
    /// A house in which `Reader` is for all but `ada`, and `Other` for everybody.
    fn new() -> Self {
        let store = Store::in_memory(Options::default()).unwrap();
        let fresh = FreshKeys {
            master: Secret::new([1; 32]),
            data: Secret::new([2; 32]),
            nonce: [3; NONCE_LEN],
        };
        let master = MasterKey::new(Secret::new([1; 32]));
        let sealer = store.sealer_under(&master, &fresh).unwrap();
        let settings = Settings {
            domain: "localhost".to_owned(),
            public_url: "http://localhost:4680".to_owned(),
            session_idle: 3600,
            mfa: MfaRule::default(),
            sends_mail: false,
        };
        let installation = Installation::open(store, sealer, settings).unwrap();
        let new = NewAccount {
            account_id: AccountId::parse("111122223333").ok(),
            ..NewAccount::default()
        };
        let made = installation.create_account(new, &moment(0)).wait().unwrap();
        let key = made.admin_access_key;
        let mut house = Self {
            installation,
            key: (key.id.to_string(), key.secret.expose().clone()),
            calls: 0,
        };
        let provider = [("Name", "Office"), ("SAMLMetadataDocument", METADATA)];
        house.signed("CreateSAMLProvider", &provider);
        let condition = r#","Condition":{"StringNotEquals":{"saml:sub":"ada"}}"#;
        for (name, condition) in [("Reader", condition), ("Other", "")] {
            let trust = format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"Federated":"{IAM}:saml-provider/Office"}},"Action":"sts:AssumeRoleWithSAML"{condition}}}}}"#
            );
            let role = [("RoleName", name), ("AssumeRolePolicyDocument", &trust)];
            house.signed("CreateRole", &role);
        }
        let (status, body) = house.trade(SIGNED.trim(), "Reader");
        assert_eq!(status, 403, "{body}");
        assert!(body.contains("Not authorized to perform"), "{body}");
        house
    }

    fn signed(&mut self, operation: &str, parameters: &[(&str, &str)]) {
        let body = form(operation, "2010-05-08", parameters);
        let headers = [("host", HOST)];
        let request = doorward_sigv4::Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
        };
        let signer = Signer {
            access_key_id: &self.key.0,
            secret_access_key: &self.key.1,
            session_token: None,
            region: "us-east-1",
            service: Service::new("iam"),
            algorithm: Algorithm::HmacSha256,
        };
        let at = doorward_sigv4::Timestamp::from_unix(NOON);
        let added = signer.sign_header(&request, Payload::Bytes(body.as_bytes()), at);
        let added = added.iter().map(|(name, value)| (*name, value.as_str()));
        let headers = headers.into_iter().chain(added).collect::<Vec<_>>();
        let answer = self.send(&headers, &body);
        assert_eq!(answer.status, 200, "{operation}");
    }

    /// What becomes of `response`, traded in for the role `name`.
    fn trade(&mut self, response: &str, name: &str) -> (u16, String) {
        let role = format!("{IAM}:role/{name}");
        let parameters = [
            ("RoleArn", role.as_str()),
            ("PrincipalArn", &format!("{IAM}:saml-provider/Office")),
            ("SAMLAssertion", response),
        ];
        let body = form("AssumeRoleWithSAML", "2011-06-15", &parameters);
        let answer = self.send(&[("host", HOST)], &body);
        (answer.status, String::from_utf8(answer.body).unwrap())
    }

    fn send(&mut self, headers: &[(&str, &str)], body: &str) -> Answer {
        self.calls += 1;
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers,
            body: body.as_bytes(),
            peer: &peer,
        };
        self.installation
            .perform(&request, &moment(self.calls))
            .wait()
    }
}

fn moment(number: u32) -> Moment {
    let mut seed = [9; 32];
    seed[..4].copy_from_slice(&number.to_be_bytes());
    Moment::new(Timestamp::from_seconds(NOON), seed)
}

fn form(operation: &str, version: &str, parameters: &[(&str, &str)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("Action", operation)
        .append_pair("Version", version)
        .extend_pairs(parameters);
    form.finish()
}

static HOUSE: Mutex<Option<House>> = Mutex::new(None);

fuzz_target!(|text: &str| {
    let mut house = HOUSE.lock().unwrap_or_else(PoisonError::into_inner);
    if house.as_ref().is_none_or(|house| house.calls > MANY) {
        *house = Some(House::new());
    }
    let house = house.as_mut().unwrap();
    let response = BASE64_STANDARD.encode(text);
    for name in ["Reader", "Other"] {
        let (status, body) = house.trade(&response, name);
        assert!((400..500).contains(&status), "{status} {body}");
    }
});
