//! The operator's socket: who may read the data directory may ask the running server.
//!
//! One JSON object a line, one line each way: [`Ask`], then [`Reply`].
mod client;
mod imported;
mod partners;
mod server;

pub(crate) use client::ask;
pub(crate) use imported::DetailsImported;
pub(crate) use partners::{DelegationRevoked, PartnerRemoved, Partners};
pub(crate) use server::{Operator, OperatorSocket};

use crate::created::print_json;
use clap::ValueEnum;
use doorward_identity::denial::DenialKey;
use doorward_identity::{NewAccount, Quarantined, QuotaValue, SeedFormat};
use doorward_names::{AccountId, AuthorizationId, RequestId, Secret, UserName};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// What an operator asks.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Ask {
    /// How the server is.
    Status,
    /// Make another account.
    CreateAccount(AskedAccount),
    /// Give a root user a new password.
    ResetRoot { account: String, remove_mfa: bool },
    /// Take a root user's MFA devices away.
    ResetRootMfa { account: String },
    /// Whether an account's people need an MFA device at the console.
    RequireMfa { account: String, required: bool },
    /// Bring hardware tokens into an account.
    ImportTokens {
        account: String,
        list: String,
        seeds: WrittenAs,
    },
    /// Take a hardware token out of an account.
    RemoveToken { account: String, serial: String },
    /// Switch off an access key that was found in the open.
    QuarantineKey { key: String },
    /// Make in an account what is told of another.
    ImportDetails {
        account: String,
        details: String,
        dry_run: bool,
    },
    /// The quotas of an account, after the change of one.
    Quotas {
        account: String,
        change: Option<(String, usize)>,
    },
    /// The product providers that are registered, after one was.
    Partners { register: Option<String> },
    /// Take a product provider away.
    RemovePartner { domain: String },
    /// End what was released to one.
    RevokeDelegation { request: String },
    /// Let an account's people sign in to the console from everywhere again.
    OpenConsole { account: String },
    /// Open an account that is closed again.
    ReopenAccount { account: String },
    /// Copy the state to a new file.
    Backup { file: PathBuf },
    /// Explain a denied request.
    Why(AskedDenial),
}

/// What the server answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Reply<T> {
    Done(T),
    Refused(String),
}

/// A new account, as it is asked for over the socket.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct AskedAccount {
    account_id: Option<String>,
    root_email: Option<String>,
    root_password: Option<String>,
    admin_user: Option<String>,
    root_access_key: bool,
}

/// By what a denied request is asked for.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AskedDenial {
    /// The request's id.
    Request(RequestId),
    /// The authorization's.
    Authorization(AuthorizationId),
}

impl From<AskedDenial> for DenialKey {
    fn from(asked: AskedDenial) -> Self {
        match asked {
            AskedDenial::Request(id) => Self::Request(id),
            AskedDenial::Authorization(id) => Self::Authorization(id),
        }
    }
}

/// How the server is.
#[derive(Serialize, Deserialize)]
pub(crate) struct Standing {
    pub(crate) version: String,
    pub(crate) endpoint_url: String,
    pub(crate) listening: String,
    pub(crate) accounts: usize,
    /// `writing`, or what keeps it from that.
    pub(crate) store: String,
    pub(crate) uptime_seconds: u64,
}

/// A console that is open again.
#[derive(Serialize, Deserialize)]
pub(crate) struct OpenedConsole {
    pub(crate) account: String,
    /// What its policies were in force for: `ACCOUNT`, `ORGANIZATION`, both or nothing.
    pub(crate) lifted: Vec<String>,
}

impl OpenedConsole {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
        } else if self.lifted.is_empty() {
            println!("No policy kept anybody of {} out.", self.account);
        } else {
            println!("The console is open again from everywhere. The statements are kept:");
            println!("mend them, and put them in force anew with");
            println!("  aws signin put-console-authorization-configuration");
        }
    }
}

/// An account is open.
#[derive(Serialize, Deserialize)]
pub(crate) struct AccountReopened {
    pub(crate) account: String,
    pub(crate) was_closed: bool,
}

impl AccountReopened {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        match (as_json, self.was_closed) {
            (true, _) => print_json(self),
            (false, false) => println!("The account {} is not closed.", self.account),
            (false, true) => {
                println!(
                    "The account {} is open again: its people call",
                    self.account
                );
                println!("and sign in as before, and its organization binds it as before.");
            }
        }
    }
}

/// A root user's MFA devices are gone.
#[derive(Serialize, Deserialize)]
pub(crate) struct RootMfaRemoved {
    pub(crate) removed: usize,
}

impl RootMfaRemoved {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        match (as_json, self.removed) {
            (true, _) => print_json(self),
            (false, 0) => println!("The root user has no MFA device."),
            (false, removed) => {
                println!(
                    "{removed} removed. The root user signs in with its password, and adds another device"
                );
                println!(
                    "at once: on the way in where MFA is required, or under Security credentials."
                );
            }
        }
    }
}

/// Whether an account's people need an MFA device at the console.
#[derive(Serialize, Deserialize)]
pub(crate) struct MfaRequired {
    pub(crate) required: bool,
}

impl MfaRequired {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        match (as_json, self.required) {
            (true, _) => print_json(self),
            (false, true) => println!("Whoever has no MFA device enrols one at the next sign-in."),
            (false, false) => println!("An MFA device is asked for where there is one."),
        }
    }
}

/// How the seeds of hardware tokens are written.
#[derive(Clone, Copy, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WrittenAs {
    /// Base32
    Base32,
    /// Hexadecimal
    Hex,
}

impl From<WrittenAs> for SeedFormat {
    fn from(written: WrittenAs) -> Self {
        match written {
            WrittenAs::Base32 => Self::Base32,
            WrittenAs::Hex => Self::Hex,
        }
    }
}

/// Hardware tokens that are an account's.
#[derive(Serialize, Deserialize)]
pub(crate) struct TokensImported {
    pub(crate) imported: usize,
}

impl TokensImported {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
        } else {
            println!(
                "{} brought in. Whoever holds one enables it with",
                self.imported
            );
            println!("  aws iam enable-mfa-device --user-name NAME --serial-number SERIAL \\");
            println!("    --authentication-code1 CODE --authentication-code2 NEXT-CODE");
            println!("Delete the file: who has a seed can make its codes.");
        }
    }
}

/// A hardware token that is gone.
#[derive(Serialize, Deserialize)]
pub(crate) struct TokenRemoved {
    pub(crate) serial: String,
}

impl TokenRemoved {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
        } else {
            println!("The token {} is nobody's device any more.", self.serial);
        }
    }
}

/// An access key that was switched off.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeyQuarantined {
    pub(crate) account_id: String,
    pub(crate) owner: String,
    /// The policy that its owner has now.
    pub(crate) policy: Option<String>,
    /// What was done with it, newest first.
    pub(crate) calls: Vec<QuarantinedCall>,
}

/// A call with a key that was switched off.
#[derive(Serialize, Deserialize)]
pub(crate) struct QuarantinedCall {
    pub(crate) time: String,
    pub(crate) service: String,
    pub(crate) operation: String,
    pub(crate) address: String,
    pub(crate) error: Option<String>,
}

impl From<Quarantined> for KeyQuarantined {
    fn from(done: Quarantined) -> Self {
        let calls = done.calls.into_iter().map(|call| QuarantinedCall {
            time: call.at.iso(),
            service: call.service,
            operation: call.name,
            address: call.address,
            error: call.error,
        });
        Self {
            account_id: done.account.to_string(),
            owner: done.owner.to_string(),
            policy: done.policy.map(|policy| policy.to_string()),
            calls: calls.collect(),
        }
    }
}

impl KeyQuarantined {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
            return;
        }
        println!("The key of {} is inactive.", self.owner);
        if let Some(policy) = &self.policy {
            println!("Its owner has {policy}.");
        }
        if self.calls.is_empty() {
            println!("Nothing was recorded of it.");
            return;
        }
        println!("What was last done with it, newest first:");
        for call in &self.calls {
            let error = call.error.as_deref().unwrap_or("done");
            println!(
                "  {}  {} {}  from {}  {error}",
                call.time, call.service, call.operation, call.address
            );
        }
    }
}

/// The quotas of an account.
#[derive(Serialize, Deserialize)]
pub(crate) struct Quotas {
    pub(crate) quotas: Vec<QuotaShown>,
}

/// A quota of an account.
#[derive(Serialize, Deserialize)]
pub(crate) struct QuotaShown {
    pub(crate) name: String,
    pub(crate) value: usize,
    pub(crate) default: usize,
    pub(crate) maximum: usize,
}

impl From<Vec<QuotaValue>> for Quotas {
    fn from(values: Vec<QuotaValue>) -> Self {
        let shown = values.into_iter().map(|QuotaValue { quota, value }| {
            let name = quota.name().to_owned();
            QuotaShown {
                name,
                value,
                default: quota.default(),
                maximum: quota.most(),
            }
        });
        Self {
            quotas: shown.collect(),
        }
    }
}

impl Quotas {
    /// Prints them: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
            return;
        }
        println!("{:34} {:>6} {:>8} {:>8}", "", "is", "default", "maximum");
        for quota in &self.quotas {
            println!(
                "{:34} {:>6} {:>8} {:>8}",
                quota.name, quota.value, quota.default, quota.maximum
            );
        }
    }
}

/// A backup that was written.
#[derive(Serialize, Deserialize)]
pub(crate) struct BackedUp {
    pub(crate) file: PathBuf,
    pub(crate) bytes: u64,
    pub(crate) key_file: PathBuf,
}

impl From<NewAccount> for AskedAccount {
    fn from(new: NewAccount) -> Self {
        Self {
            account_id: new.account_id.map(|id| id.to_string()),
            root_email: new.root_email,
            root_password: new.root_password.map(|password| password.expose().clone()),
            admin_user: new.admin_user.map(|name| name.to_string()),
            root_access_key: new.root_access_key,
        }
    }
}

impl TryFrom<AskedAccount> for NewAccount {
    type Error = doorward_names::Malformed;

    fn try_from(asked: AskedAccount) -> Result<Self, Self::Error> {
        let account_id = asked.account_id.as_deref().map(AccountId::parse);
        let admin_user = asked.admin_user.as_deref().map(UserName::parse);
        Ok(Self {
            account_id: account_id.transpose()?,
            root_email: asked.root_email,
            root_password: asked.root_password.map(Secret::new),
            admin_user: admin_user.transpose()?,
            root_access_key: asked.root_access_key,
        })
    }
}

impl Standing {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
            return;
        }
        println!("Doorward {} is running.", self.version);
        println!("  Address          {}", self.endpoint_url);
        println!("  Listening on     {}", self.listening);
        println!("  Accounts         {}", self.accounts);
        println!("  Store            {}", self.store);
        println!("  Running for      {} s", self.uptime_seconds);
    }
}

/// Where the socket of the data directory `data` is.
pub(crate) fn socket_path(data: &Path) -> PathBuf {
    data.join("doorward.sock")
}

/// What asks most is the details of an account: thousands of policies.
const LONGEST_LINE: u64 = 128 * 1024 * 1024;
