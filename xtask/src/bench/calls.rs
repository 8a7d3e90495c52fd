//! Signed calls, and what they need to be there.
use super::load::Connection;
use super::server::Server;
use anyhow::{Context, Result, bail};
use doorward_sigv4::{Algorithm, Payload, Request, Service, Signer, Timestamp};
use serde_json::Value;
use std::time::{SystemTime, UNIX_EPOCH};

/// An access key.
pub(super) struct Credentials {
    id: String,
    secret: String,
}

impl Credentials {
    /// The administrator's, of what `doorward init` printed.
    pub(super) fn of(made: &Value) -> Result<Self> {
        let admin = |field: &str| {
            made.pointer(&format!("/admin/{field}"))
                .and_then(Value::as_str)
        };
        Ok(Self {
            id: admin("access_key_id")
                .context("an access key id")?
                .to_owned(),
            secret: admin("secret_access_key")
                .context("a secret access key")?
                .to_owned(),
        })
    }

    /// Nobody's.
    pub(super) fn unknown() -> Self {
        Self {
            id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret: "none".to_owned(),
        }
    }

    /// A signed call of a query API, as bytes for the wire.
    pub(super) fn call(
        &self,
        service: &str,
        version: &str,
        action: &str,
        parameters: &[(&str, &str)],
    ) -> Vec<u8> {
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            body.push_str(&["&", name, "=", &form_encoded(value)].concat());
        }
        let headers = [
            ("host", "localhost"),
            (
                "content-type",
                "application/x-www-form-urlencoded; charset=utf-8",
            ),
            ("user-agent", "doorward-bench"),
        ];
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
        };
        let signer = Signer {
            access_key_id: &self.id,
            secret_access_key: &self.secret,
            session_token: None,
            region: "us-east-1",
            service: Service::new(service),
            algorithm: Algorithm::HmacSha256,
        };
        let added = signer.sign_header(&request, Payload::Bytes(body.as_bytes()), now());
        let added = added.iter().map(|(name, value)| (*name, value.as_str()));
        let mut wire = String::from("POST / HTTP/1.1\r\n");
        for (name, value) in headers.into_iter().chain(added) {
            wire.push_str(&[name, ": ", value, "\r\n"].concat());
        }
        format!("{wire}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
    }
}

/// Which user the `at`th change is for, and which change it is: the first round makes all users,
/// two more give each a key.
pub(super) fn user_and_action(at: usize, users: usize) -> (usize, &'static str) {
    let action = if at < users {
        "CreateUser"
    } else {
        "CreateAccessKey"
    };
    (at % users, action)
}

/// Makes the user `ada`, and a role that its account may assume; answers the role's ARN.
pub(super) fn prepare(server: &Server, admin: &Credentials, made: &Value) -> Result<String> {
    let account = made
        .get("account_id")
        .and_then(Value::as_str)
        .context("an account id")?;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let role = [
        ("RoleName", "bench"),
        ("AssumeRolePolicyDocument", trust.as_str()),
    ];
    let calls: [(&str, &[(&str, &str)]); 2] = [
        ("CreateUser", &[("UserName", "ada")]),
        ("CreateRole", &role),
    ];
    for (action, parameters) in calls {
        let mut connection = Connection::open(server.address())?;
        connection.send(&admin.call("iam", "2010-05-08", action, parameters))?;
        let (status, body) = connection.receive()?;
        if status != 200 {
            bail!(
                "{action} was answered with {status}: {}",
                String::from_utf8_lossy(body)
            );
        }
    }
    Ok(format!("arn:aws:iam::{account}:role/bench"))
}

/// As many new accounts as `users` users take, by their administrators.
pub(super) fn accounts(server: &Server, users: usize) -> Result<Vec<Credentials>> {
    (0..users.div_ceil(USERS_PER_ACCOUNT))
        .map(|_| Credentials::of(&server.create_account()?))
        .collect()
}

/// The account that the user `at` is in.
pub(super) fn account_of(accounts: &[Credentials], at: usize) -> Result<&Credentials> {
    accounts
        .get(at / USERS_PER_ACCOUNT)
        .context("enough accounts")
}

/// AWS's quota is 5,000, and each account has its administrator already.
const USERS_PER_ACCOUNT: usize = 4_900;

#[expect(
    clippy::disallowed_methods,
    reason = "a client signs with the time it has"
)]
fn now() -> Timestamp {
    let since_epoch = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp::from_unix(i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX))
}

fn form_encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
