//! No operation is allowed because nobody mapped it: each that is performed is refused to a user
//! without a policy, and to whoever does not sign.
#![cfg(test)]

use doorward_identity::services::{Performer, performer};
use doorward_identity::{
    Answer, Installation, Moment, NewAccount, Peer, Request, Settings, Timestamp,
};
use doorward_names::{Secret, UserName};
use doorward_shapes::schema::Kind;
use doorward_shapes::{Auth, OperationSchema, Protocol, SERVICES, Schema, Service};
use doorward_sigv4::{Algorithm, Payload, Signer};
use doorward_store::{FreshKeys, MasterKey, NONCE_LEN, Options, Store};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// What needs no permission, by AWS's word.
const FREE: [&str; 2] = ["GetCallerIdentity", "GetSessionToken"];

const NOW: i64 = 1_767_268_800;

struct House {
    installation: Arc<Installation>,
    key: (String, Secret<String>),
}

impl House {
    /// A house whose administrator has lost the one policy it had.
    fn of_a_user_without_a_policy() -> Self {
        let store = Store::in_memory(Options::default()).unwrap();
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
        };
        let installation = Installation::open(store, sealer, settings).unwrap();
        let new = NewAccount {
            admin_user: UserName::parse("nobody").ok(),
            ..NewAccount::default()
        };
        let made = installation.create_account(new, &moment()).wait().unwrap();
        let key = (
            made.admin_access_key.id.to_string(),
            made.admin_access_key.secret,
        );
        let house = Self { installation, key };
        let iam = SERVICES
            .into_iter()
            .find(|service| service.id == "iam")
            .unwrap();
        let detach = "Action=DetachUserPolicy&Version=2010-05-08&UserName=nobody\
                      &PolicyArn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAdministratorAccess";
        assert_eq!(house.send(iam, None, "/", detach, true).status, 200);
        house
    }

    fn send(
        &self,
        service: &Service,
        target: Option<&str>,
        path: &str,
        body: &str,
        signed: bool,
    ) -> Answer {
        let mut headers = vec![("host", "localhost:4680")];
        headers.push(match service.protocol {
            Protocol::Query => ("content-type", "application/x-www-form-urlencoded"),
            Protocol::Json10 => ("content-type", "application/x-amz-json-1.0"),
            Protocol::Json11 => ("content-type", "application/x-amz-json-1.1"),
            Protocol::RestJson => ("content-type", "application/json"),
        });
        headers.extend(target.map(|target| ("x-amz-target", target)));
        let unsigned = doorward_sigv4::Request {
            method: "POST",
            path,
            query: "",
            headers: &headers,
        };
        let key = Signer {
            access_key_id: &self.key.0,
            secret_access_key: self.key.1.expose(),
            session_token: None,
            region: "us-east-1",
            service: doorward_sigv4::Service::new(service.signing_name),
            algorithm: Algorithm::HmacSha256,
        };
        let at = doorward_sigv4::Timestamp::from_unix(NOW);
        let added = key.sign_header(&unsigned, Payload::Bytes(body.as_bytes()), at);
        let mut all = headers.clone();
        if signed {
            all.extend(added.iter().map(|(name, value)| (*name, value.as_str())));
        }
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let request = Request {
            method: "POST",
            path,
            query: "",
            headers: &all,
            body: body.as_bytes(),
            peer: &peer,
        };
        self.installation.perform(&request, &moment()).wait()
    }

    fn call(&self, operation: &OperationSchema, signed: bool) -> Answer {
        let service = operation.service;
        if service.protocol == Protocol::Query {
            let mut body = format!("Action={}&Version={}", operation.name, service.api_version);
            fill_form(operation.input, "", &mut body);
            return self.send(service, None, "/", &body, signed);
        }
        let target = format!("{}.{}", service.target_prefix, operation.name);
        self.send(service, Some(&target), "/", "{}", signed)
    }
}

/// Randomness need not differ between calls that change nothing.
fn moment() -> Moment {
    use std::sync::atomic::{AtomicU64, Ordering};
    static CALLS: AtomicU64 = AtomicU64::new(0);
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&CALLS.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    Moment::new(Timestamp::from_seconds(NOW), seed)
}

/// Every required member of `schema`, with a value its constraints let pass.
fn fill_form(schema: &Schema, prefix: &str, body: &mut String) {
    for member in schema.members().iter().filter(|member| member.required) {
        let name = format!("{prefix}{}", member.wire);
        match member.schema.kind {
            Kind::Structure { .. } => fill_form(member.schema, &format!("{name}."), body),
            Kind::List { member: inner, .. } => match inner.kind {
                Kind::Structure { .. } => fill_form(inner, &format!("{name}.member.1."), body),
                _ => push(body, &format!("{name}.member.1"), "some"),
            },
            Kind::Integer | Kind::Long => push(body, &name, "3600"),
            Kind::Boolean => push(body, &name, "true"),
            _ => push(body, &name, sample(member.name, member.schema)),
        }
    }
}

fn push(body: &mut String, name: &str, value: &str) {
    let pair = form_urlencoded::Serializer::new(String::new())
        .append_pair(name, value)
        .finish();
    body.push('&');
    body.push_str(&pair);
}

fn sample(name: &str, schema: &Schema) -> &'static str {
    if let Some(first) = schema.values.first() {
        return first;
    }
    match name {
        "PolicyDocument" | "AssumeRolePolicyDocument" => {
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#
        }
        "PolicyArn" | "PermissionsBoundary" => "arn:aws:iam::aws:policy/AdministratorAccess",
        "RoleArn" => "arn:aws:iam::111122223333:role/some",
        "SerialNumber" => "arn:aws:iam::111122223333:mfa/some",
        "AuthenticationCode1" | "AuthenticationCode2" | "TokenCode" => "123456",
        "AccessKeyId" => "AKIAIOSFODNN7EXAMPLE",
        "VersionId" => "v1",
        _ => "some",
    }
}

fn performed() -> impl Iterator<Item = &'static OperationSchema> {
    SERVICES
        .into_iter()
        .flat_map(|service| service.operations.iter().copied())
        .filter(|operation| matches!(performer(operation), Performer::Runs(_)))
}

#[test]
fn a_user_without_a_policy_is_refused_every_operation() {
    let house = House::of_a_user_without_a_policy();
    for operation in performed().filter(|operation| !FREE.contains(&operation.name)) {
        let answer = house.call(operation, true);
        let text = String::from_utf8(answer.body).unwrap();
        assert!(
            text.contains("AccessDenied"),
            "{}: {} {text}",
            operation.name,
            answer.status
        );
    }
}

#[test]
fn whoever_does_not_sign_is_refused_every_operation() {
    let house = House::of_a_user_without_a_policy();
    for operation in performed().filter(|operation| operation.auth != Auth::None) {
        let answer = house.call(operation, false);
        let text = String::from_utf8(answer.body).unwrap();
        assert!(
            text.contains("MissingAuthenticationToken"),
            "{}: {text}",
            operation.name
        );
    }
}
