//! What an operator is told once, for people and for programs.
use doorward_identity::{CreatedAccount, RecoveredRoot};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::PathBuf;

/// A new account and how to reach it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Created {
    pub(crate) account_id: String,
    pub(crate) endpoint_url: String,
    pub(crate) signin_url: String,
    /// What clients must trust, where the certificate is of the private authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ca_bundle: Option<PathBuf>,
    pub(crate) root: RootUser,
    pub(crate) admin: Administrator,
}

/// The root user's credentials.
#[derive(Serialize, Deserialize)]
pub(crate) struct RootUser {
    pub(crate) email: String,
    pub(crate) password: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) access_key_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) secret_access_key: Option<String>,
}

/// The administrator's credentials.
#[derive(Serialize, Deserialize)]
pub(crate) struct Administrator {
    pub(crate) user_name: String,
    pub(crate) password: String,
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
}

/// The root user after `doorward root reset`.
#[derive(Serialize, Deserialize)]
pub(crate) struct ResetRoot {
    pub(crate) account_id: String,
    pub(crate) email: String,
    pub(crate) password: String,
    pub(crate) mfa_removed: usize,
}

impl Created {
    /// What the owner of `account` is told, reached at `public_url` by who trusts `ca_bundle`.
    pub(crate) fn new(
        account: &CreatedAccount,
        public_url: &str,
        ca_bundle: Option<PathBuf>,
    ) -> Self {
        let key = &account.admin_access_key;
        let root_key = account.root_access_key.as_ref();
        Self {
            account_id: account.account_id.to_string(),
            endpoint_url: public_url.to_owned(),
            signin_url: format!("{public_url}/signin"),
            ca_bundle,
            root: RootUser {
                email: account.root_email.clone(),
                password: account.root_password.expose().clone(),
                access_key_id: root_key.map(|key| key.id.to_string()),
                secret_access_key: root_key.map(|key| key.secret.expose().clone()),
            },
            admin: Administrator {
                user_name: account.admin_user.to_string(),
                password: account.admin_password.expose().clone(),
                access_key_id: key.id.to_string(),
                secret_access_key: key.secret.expose().clone(),
            },
        }
    }

    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
        } else {
            print!("{self}");
        }
    }
}

impl fmt::Display for Created {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Created {
            account_id,
            endpoint_url,
            signin_url,
            ca_bundle,
            root,
            admin,
        } = self;
        writeln!(
            f,
            "A new account. Its secrets are shown this once: keep them now.\n"
        )?;
        writeln!(f, "  Account          {account_id}")?;
        writeln!(f, "  Sign-in page     {signin_url}")?;
        writeln!(f, "  Root user        {}", root.email)?;
        writeln!(f, "    password       {}", root.password)?;
        if let (Some(id), Some(secret)) = (&root.access_key_id, &root.secret_access_key) {
            writeln!(f, "    access key     {id}")?;
            writeln!(f, "    its secret     {secret}")?;
        }
        writeln!(f, "  Administrator    {}", admin.user_name)?;
        writeln!(f, "    password       {}", admin.password)?;
        writeln!(f, "    access key     {}", admin.access_key_id)?;
        writeln!(f, "    its secret     {}", admin.secret_access_key)?;
        writeln!(f, "\nTo call it as the administrator, paste:\n")?;
        writeln!(f, "  export AWS_ACCESS_KEY_ID={}", admin.access_key_id)?;
        writeln!(
            f,
            "  export AWS_SECRET_ACCESS_KEY={}",
            admin.secret_access_key
        )?;
        writeln!(f, "  export AWS_DEFAULT_REGION=us-east-1")?;
        writeln!(f, "  export AWS_ENDPOINT_URL={endpoint_url}")?;
        if let Some(file) = ca_bundle {
            writeln!(f, "  export AWS_CA_BUNDLE={}", file.display())?;
        }
        writeln!(f, "  aws sts get-caller-identity\n")?;
        writeln!(
            f,
            "An AWS CLI older than 1.29 or 2.13 needs the address in each command:\n"
        )?;
        writeln!(
            f,
            "  aws --endpoint-url {endpoint_url} sts get-caller-identity\n"
        )
    }
}

impl ResetRoot {
    /// What the operator is told of `root`.
    pub(crate) fn new(root: &RecoveredRoot) -> Self {
        Self {
            account_id: root.account_id.to_string(),
            email: root.email.clone(),
            password: root.password.expose().clone(),
            mfa_removed: root.mfa_removed,
        }
    }

    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
            return;
        }
        println!("The root user has a new password. It is shown this once: keep it now.\n");
        println!("  Account          {}", self.account_id);
        println!("  Root user        {}", self.email);
        println!("    password       {}", self.password);
        println!("    MFA devices    {} taken away", self.mfa_removed);
    }
}

/// Prints `value` as one JSON object.
pub(crate) fn print_json(value: &impl Serialize) {
    match serde_json::to_string_pretty(value) {
        Ok(text) => println!("{text}"),
        Err(error) => tracing::error!(%error, "what was done cannot be written as JSON"),
    }
}
