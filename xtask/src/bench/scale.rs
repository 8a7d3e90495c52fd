//! One account at its raised quotas, beside a small one on the same server: what its size costs.
use super::calls::Credentials;
use super::load::{Connection, Measurement, measure, now};
use super::server::{self, Server};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::Path;

/// Of each kind in the large account: users a little below their quota, so that one can be made.
const LARGE: Size = Size {
    users: 4_900,
    roles: 10_000,
    policies: 3_000,
};
const SMALL: Size = Size {
    users: 100,
    roles: 100,
    policies: 100,
};
/// How often each call is measured.
const ROUNDS: usize = 2_000;
/// How many users and roles the measured changes go to.
const TOUCHED: usize = 100;
const CONNECTIONS: usize = 32;

struct Size {
    users: usize,
    roles: usize,
    policies: usize,
}

/// An account, by its administrator.
struct Account {
    id: String,
    admin: Credentials,
}

type Parameters = Vec<(&'static str, String)>;
/// A call and what it is given at its nth time.
type Change = (&'static str, fn(usize) -> Parameters);

/// Fills both accounts and prints what calls cost in each.
pub(super) fn run(dir: &Path) -> Result<()> {
    let data = dir.join("scale");
    let large = Account::of(&server::init(&data)?)?;
    let running = Server::serve(&data)?;
    let small = Account::of(&running.create_account()?)?;
    for quota in ["RolesPerAccount", "PoliciesPerAccount"] {
        running.set_quota(&large.id, quota, 10_000)?;
    }
    println!(
        "\nAn account of {} users, {} roles and {} policies, beside one of a hundred each",
        LARGE.users, LARGE.roles, LARGE.policies
    );
    large.fill(&running, &LARGE)?;
    small.fill(&running, &SMALL)?;
    changes(&running, &small, &large)?;
    lists(&running, &small, &large)?;
    running.stop()?;
    let (start, idle) = super::median_start(&data)?;
    println!(
        "ready with both           {:>9.1} ms",
        super::milliseconds(start)
    );
    println!(
        "memory when idle there    {:>9.1} MiB",
        super::mebibytes(idle)
    );
    Ok(())
}

impl Account {
    fn of(made: &Value) -> Result<Self> {
        let id = made.get("account_id").and_then(Value::as_str);
        Ok(Self {
            id: id.context("an account id")?.to_owned(),
            admin: Credentials::of(made)?,
        })
    }

    fn call(&self, action: &str, parameters: &Parameters) -> Vec<u8> {
        let parameters = parameters.iter();
        let parameters: Vec<_> = parameters
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.admin.call("iam", "2010-05-08", action, &parameters)
    }

    /// Makes what `size` says; each role has a policy of its own account and one of AWS's.
    fn fill(&self, running: &Server, size: &Size) -> Result<()> {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{}"}},"Action":"sts:AssumeRole"}}}}"#,
            self.id
        );
        self.make(running, size.policies, "CreatePolicy", |at| {
            vec![
                ("PolicyName", format!("policy-{at}")),
                ("PolicyDocument", allow(at)),
            ]
        })?;
        self.make(running, size.users, "CreateUser", |at| {
            vec![("UserName", format!("user-{at}"))]
        })?;
        self.make(running, size.roles, "CreateRole", |at| {
            vec![
                ("RoleName", format!("role-{at}")),
                ("AssumeRolePolicyDocument", trust.clone()),
            ]
        })?;
        self.make(running, size.roles, "AttachRolePolicy", |at| {
            let policy = at % size.policies;
            let policy = format!("arn:aws:iam::{}:policy/policy-{policy}", self.id);
            vec![("RoleName", format!("role-{at}")), ("PolicyArn", policy)]
        })?;
        self.make(running, size.roles, "PutRolePolicy", |at| {
            vec![
                ("RoleName", format!("role-{at}")),
                ("PolicyName", "own".to_owned()),
                ("PolicyDocument", allow(at)),
            ]
        })
    }

    fn make(
        &self,
        running: &Server,
        count: usize,
        action: &str,
        parameters: impl Fn(usize) -> Parameters,
    ) -> Result<()> {
        measure(running.address(), (CONNECTIONS, count), |at| {
            Ok(self.call(action, &parameters(at)))
        })?;
        Ok(())
    }
}

fn allow(at: usize) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::bucket-{at}/*"}}}}"#
    )
}

/// Each change in the small account and in the large one.
fn changes(running: &Server, small: &Account, large: &Account) -> Result<()> {
    let changes: [Change; 4] = [
        ("TagRole", |at| {
            vec![
                ("RoleName", format!("role-{}", at % TOUCHED)),
                ("Tags.member.1.Key", "at".to_owned()),
                ("Tags.member.1.Value", at.to_string()),
            ]
        }),
        ("PutUserPolicy", |at| {
            vec![
                ("UserName", format!("user-{}", at % TOUCHED)),
                ("PolicyName", "own".to_owned()),
                ("PolicyDocument", allow(at)),
            ]
        }),
        ("UpdateRoleDescription", |at| {
            vec![
                ("RoleName", format!("role-{}", at % TOUCHED)),
                ("Description", format!("of {at}")),
            ]
        }),
        ("UpdateUser", |at| {
            vec![
                ("UserName", format!("user-{}", at % TOUCHED)),
                ("NewPath", format!("/{at}/")),
            ]
        }),
    ];
    for (action, parameters) in changes {
        let mut rows = Vec::new();
        for account in [small, large] {
            let load = (CONNECTIONS, ROUNDS);
            rows.push(Measurement::take(action, running, load, |at| {
                Ok(account.call(action, &parameters(at)))
            })?);
        }
        compared(action, &rows)?;
    }
    Ok(())
}

/// Pages of a hundred, the first and one far on, and the whole account in pages of a thousand.
fn lists(running: &Server, small: &Account, large: &Account) -> Result<()> {
    for action in [
        "ListUsers",
        "ListRoles",
        "ListPolicies",
        "GetAccountSummary",
    ] {
        let rows = [small, large].map(|account| {
            let mut parameters = vec![
                ("MaxItems", "100".to_owned()),
                ("Scope", "Local".to_owned()),
            ];
            match action {
                "ListPolicies" => {}
                "GetAccountSummary" => parameters.clear(),
                _ => parameters.truncate(1),
            }
            let call = account.call(action, &parameters);
            Measurement::take(action, running, (1, ROUNDS / 4), |_| Ok(call.clone()))
        });
        let [first, second] = rows;
        compared(action, &[first?, second?])?;
    }
    for action in ["ListUsers", "ListRoles", "GetAccountAuthorizationDetails"] {
        for size in ["100", "1000"] {
            let pages = walk(running, large, action, size)?;
            println!(
                "{action:32} {:>4} pages of {size:>4}: {:>8.1} ms in all, the slowest {:>6.2} ms, {:>6.1} MiB",
                pages.count,
                super::milliseconds(pages.whole),
                super::milliseconds(pages.slowest),
                super::mebibytes(u64::try_from(pages.bytes)?),
            );
        }
    }
    Ok(())
}

#[derive(Default)]
struct Pages {
    count: usize,
    whole: std::time::Duration,
    slowest: std::time::Duration,
    bytes: usize,
}

/// Reads a list to its end.
fn walk(running: &Server, account: &Account, action: &str, size: &str) -> Result<Pages> {
    let mut connection = Connection::open(running.address())?;
    let mut pages = Pages::default();
    let mut marker: Option<String> = None;
    loop {
        let mut parameters = vec![("MaxItems", size.to_owned())];
        parameters.extend(marker.take().map(|marker| ("Marker", marker)));
        let call = account.call(action, &parameters);
        let begun = now();
        connection.send(&call)?;
        let (status, body) = connection.receive()?;
        let took = begun.elapsed();
        let body = String::from_utf8_lossy(body);
        if status != 200 {
            bail!("{action} was answered with {status}: {body}");
        }
        pages.count += 1;
        pages.whole += took;
        pages.slowest = pages.slowest.max(took);
        pages.bytes += body.len();
        marker = body
            .split_once("<Marker>")
            .and_then(|(_, rest)| rest.split_once("</Marker>"))
            .map(|(marker, _)| marker.to_owned());
        if marker.is_none() {
            return Ok(pages);
        }
    }
}

fn compared(action: &str, rows: &[Measurement]) -> Result<()> {
    let [small, large] = rows else {
        bail!("two rows are compared");
    };
    println!(
        "{action:32} {:>8.1} µs of CPU, and {:>8.1} in the large account: × {:.2}",
        small.cpu(),
        large.cpu(),
        large.cpu() / small.cpu()
    );
    Ok(())
}
