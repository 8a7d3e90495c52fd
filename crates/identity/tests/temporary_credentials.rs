//! Temporary credentials on the wire: requests signed with them, through the whole of `perform`.
#![cfg(test)]

use doorward_identity::{
    Answer, Installation, Moment, NewAccessKey, NewAccount, Peer, Request, Settings, Timestamp,
};
use doorward_names::{AccountId, Secret};
use doorward_sigv4::{Algorithm, Payload, Service, Signer};
use doorward_store::{FreshKeys, MasterKey, NONCE_LEN, Options, Store};
use std::cell::Cell;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

const NOON: i64 = 1_767_268_800;

/// Credentials as a client has them.
#[derive(Clone, Debug)]
struct Keys {
    id: String,
    secret: String,
    token: Option<String>,
}

impl Keys {
    fn long_term(key: &NewAccessKey) -> Self {
        Self {
            id: key.id.to_string(),
            secret: key.secret.expose().clone(),
            token: None,
        }
    }

    /// The credentials in an answer of STS.
    fn of(answer: &Answer) -> Self {
        let text = body(answer);
        Self {
            id: element(&text, "AccessKeyId"),
            secret: element(&text, "SecretAccessKey"),
            token: Some(element(&text, "SessionToken")),
        }
    }
}

struct Wire {
    installation: Arc<Installation>,
    now: Cell<i64>,
    calls: Cell<u64>,
    root: Keys,
    admin: Keys,
}

impl Wire {
    fn new() -> Self {
        Self::with(doorward_identity::KeyAge::default())
    }

    fn with(key_age: doorward_identity::KeyAge) -> Self {
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
            mfa: doorward_identity::MfaRule::default(),
            key_age,
            sends_mail: false,
        };
        let installation = Installation::open(store, sealer, settings).unwrap();
        let new = NewAccount {
            account_id: AccountId::parse("111122223333").ok(),
            root_access_key: true,
            ..NewAccount::default()
        };
        let moment = Moment::new(Timestamp::from_seconds(NOON), [9; 32]);
        let made = installation.create_account(new, &moment).wait().unwrap();
        Self {
            root: Keys::long_term(&made.root_access_key.unwrap()),
            admin: Keys::long_term(&made.admin_access_key),
            installation,
            now: Cell::new(NOON),
            calls: Cell::new(0),
        }
    }

    /// Sends `form` to `service`, signed with `keys`.
    fn send(&self, keys: &Keys, service: &str, form: &str) -> Answer {
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let host = format!("{service}.localhost");
        let headers = [
            ("host", host.as_str()),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let signer = Signer {
            access_key_id: &keys.id,
            secret_access_key: &keys.secret,
            session_token: keys.token.as_deref(),
            region: "us-east-1",
            service: Service::new(service),
            algorithm: Algorithm::HmacSha256,
        };
        let unsigned = doorward_sigv4::Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
        };
        let at = doorward_sigv4::Timestamp::from_unix(self.now.get());
        let added = signer.sign_header(&unsigned, Payload::Bytes(form.as_bytes()), at);
        let added = added.iter().map(|(name, value)| (*name, value.as_str()));
        let headers = headers.into_iter().chain(added).collect::<Vec<_>>();
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
            body: form.as_bytes(),
            peer: &peer,
        };
        self.installation.perform(&request, &self.moment()).wait()
    }

    fn sts(&self, keys: &Keys, form: &str) -> Answer {
        self.send(keys, "sts", &format!("Version=2011-06-15&{form}"))
    }

    fn iam(&self, keys: &Keys, form: &str) -> Answer {
        self.send(keys, "iam", &format!("Version=2010-05-08&{form}"))
    }

    fn moment(&self) -> Moment {
        self.calls.set(self.calls.get() + 1);
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.calls.get().to_be_bytes());
        Moment::new(Timestamp::from_seconds(self.now.get()), seed)
    }

    /// Credentials of the administrator's own session.
    fn session(&self) -> Keys {
        let answer = self.sts(&self.admin, "Action=GetSessionToken");
        assert_eq!(answer.status, 200, "{}", body(&answer));
        Keys::of(&answer)
    }
}

fn body(answer: &Answer) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

/// The text of the first element `name`.
fn element(xml: &str, name: &str) -> String {
    let (_, rest) = xml
        .split_once(&format!("<{name}>"))
        .unwrap_or_else(|| panic!("no {name} in {xml}"));
    let (text, _) = rest.split_once(&format!("</{name}>")).unwrap();
    text.replace("&amp;", "&")
}

/// `200`, or the status, code and message of the refusal.
fn outcome(answer: &Answer) -> String {
    let text = body(answer);
    match answer.status {
        200 => "200".to_owned(),
        status => format!(
            "{status} {}: {}",
            element(&text, "Code"),
            element(&text, "Message")
        ),
    }
}

const INVALID: &str =
    "403 InvalidClientTokenId: The security token included in the request is invalid.";
const WHO: &str = "Action=GetCallerIdentity";

#[test]
fn a_key_beyond_its_age_is_refused_as_an_inactive_one_is() {
    let days = Some(30);
    for refused in [false, true] {
        let wire = Wire::with(doorward_identity::KeyAge { days, refused });
        for keys in [&wire.admin, &wire.root] {
            wire.now.set(NOON + 30 * 24 * 60 * 60);
            assert_eq!(wire.sts(keys, "Action=GetCallerIdentity").status, 200);
            wire.now.set(NOON + 30 * 24 * 60 * 60 + 1);
            let answer = wire.sts(keys, "Action=GetCallerIdentity");
            assert_eq!(answer.status, if refused { 403 } else { 200 });
            let body = String::from_utf8(answer.body.clone()).unwrap();
            assert_eq!(
                body.contains("<Code>InvalidClientTokenId</Code>"),
                refused,
                "{body}"
            );
        }
    }
}

#[test]
fn a_token_works_with_its_own_key_alone() {
    let wire = Wire::new();
    let (one, other) = (wire.session(), wire.session());
    assert_eq!(outcome(&wire.sts(&one, WHO)), "200");
    let text = body(&wire.sts(&one, WHO));
    assert_eq!(
        element(&text, "Arn"),
        "arn:aws:iam::111122223333:user/admin"
    );
    let with = |token: Option<&str>| Keys {
        token: token.map(str::to_owned),
        ..one.clone()
    };
    let own = one.token.as_deref().unwrap();
    let cut = own.get(..own.len() - 4).unwrap();
    for (what, keys) in [
        ("another session's token", with(other.token.as_deref())),
        ("no token", with(None)),
        ("a token of nobody's", with(Some("AAAA"))),
        ("a token cut short", with(Some(cut))),
        ("an empty token", with(Some(""))),
        (
            "a long-term key with a token",
            Keys {
                token: one.token.clone(),
                ..wire.admin.clone()
            },
        ),
    ] {
        assert_eq!(outcome(&wire.sts(&keys, WHO)), INVALID, "{what}");
    }
    let secret = Keys {
        secret: other.secret.clone(),
        ..one.clone()
    };
    let refused = outcome(&wire.sts(&secret, WHO));
    assert!(
        refused.starts_with("403 SignatureDoesNotMatch:"),
        "{refused}"
    );
}

#[test]
fn no_changed_character_of_a_token_is_taken() {
    let wire = Wire::new();
    let keys = wire.session();
    let token = keys.token.clone().unwrap();
    for at in 0..token.len() {
        let mut changed = token.clone().into_bytes();
        let letter = changed.get_mut(at).unwrap();
        *letter = if *letter == b'A' { b'B' } else { b'A' };
        let keys = Keys {
            token: String::from_utf8(changed).ok(),
            ..keys.clone()
        };
        assert_eq!(outcome(&wire.sts(&keys, WHO)), INVALID, "{at}");
    }
}

#[test]
fn a_session_ends_on_time_for_those_who_can_sign() {
    let wire = Wire::new();
    let answer = wire.sts(&wire.admin, "Action=GetSessionToken&DurationSeconds=900");
    let keys = Keys::of(&answer);
    wire.now.set(NOON + 899);
    assert_eq!(outcome(&wire.sts(&keys, WHO)), "200");
    wire.now.set(NOON + 900);
    assert_eq!(
        outcome(&wire.sts(&keys, WHO)),
        "403 ExpiredToken: The security token included in the request is expired"
    );
    let guessed = Keys {
        secret: "no secret".to_owned(),
        ..keys
    };
    let refused = outcome(&wire.sts(&guessed, WHO));
    assert!(
        refused.starts_with("403 SignatureDoesNotMatch:"),
        "{refused}"
    );
}

#[test]
fn sessions_without_mfa_and_federated_users_reach_what_aws_lets_them_reach() {
    let wire = Wire::new();
    let own = wire.session();
    let federated = Keys::of(&wire.sts(&wire.admin, "Action=GetFederationToken&Name=bob"));
    let of_root = Keys::of(&wire.sts(&wire.root, "Action=GetSessionToken"));
    let role = "Action=AssumeRole&RoleArn=arn:aws:iam::111122223333:role/None&RoleSessionName=me";
    let refused =
        |name: &str| format!("403 AccessDenied: Cannot call {name} with session credentials");
    let (token, federation) = (
        "Action=GetSessionToken",
        "Action=GetFederationToken&Name=eve",
    );
    let key_info = "Action=GetAccessKeyInfo&AccessKeyId=ASIAY34FZKBOKMUTVV7A";
    for (keys, form, expected) in [
        (&own, WHO, "200".to_owned()),
        (&federated, WHO, "200".to_owned()),
        (&of_root, WHO, "200".to_owned()),
        (&own, token, refused("GetSessionToken")),
        (&own, federation, refused("GetFederationToken")),
        (&own, key_info, refused("GetAccessKeyInfo")),
        (&federated, role, refused("AssumeRole")),
        (&federated, federation, refused("GetFederationToken")),
        (&of_root, token, refused("GetSessionToken")),
        (
            &of_root,
            role,
            "403 AccessDenied: Roles may not be assumed by root accounts.".to_owned(),
        ),
        (&wire.admin, key_info, "200".to_owned()),
    ] {
        assert_eq!(outcome(&wire.sts(keys, form)), expected, "{form}");
    }
    // This one ends without a full stop.
    let invalid = INVALID.trim_end_matches('.');
    for keys in [&own, &federated, &of_root] {
        assert_eq!(outcome(&wire.iam(keys, "Action=GetUser")), invalid);
    }
    let answer = wire.sts(&own, role);
    assert!(outcome(&answer).contains("is not authorized to perform: sts:AssumeRole"));
}

#[test]
fn what_the_model_forbids_is_refused_before_anything_else() {
    let wire = Wire::new();
    let name = "Action=AssumeRole&RoleArn=arn:aws:iam::111122223333:role/None&RoleSessionName=x";
    let refused = outcome(&wire.sts(&wire.admin, name));
    assert!(
        refused.starts_with("400 ValidationError: 1 validation error detected: Value")
            && refused.ends_with("'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2"),
        "{refused}"
    );
    let short = outcome(&wire.sts(&wire.admin, "Action=GetSessionToken&DurationSeconds=899"));
    assert!(
        short.contains("'durationSeconds' failed to satisfy constraint"),
        "{short}"
    );
}
