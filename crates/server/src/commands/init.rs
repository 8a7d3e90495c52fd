//! `doorward init`.
use super::{AllSettings, Output};
use crate::clock;
use crate::config::Config;
use crate::created::Created;
use crate::house::House;
use crate::stop::Stopped;
use clap::Args;
use doorward_identity::NewAccount;
use doorward_names::{AccountId, Secret, UserName};
use std::path::{Path, PathBuf};

/// Makes the first account.
#[derive(Args)]
pub(super) struct Init {
    #[command(flatten)]
    settings: AllSettings,
    #[command(flatten)]
    account: AccountFlags,
}

/// What a new account is made with.
#[derive(Args)]
pub(super) struct AccountFlags {
    /// The account's id, 12 digits [default: random]
    #[arg(long, value_name = "ID", value_parser = account_id)]
    account_id: Option<AccountId>,
    /// The root user's e-mail address
    #[arg(long, value_name = "EMAIL")]
    pub(super) root_email: Option<String>,
    /// File with the root user's password [default: random]
    #[arg(long, value_name = "FILE")]
    root_password_file: Option<PathBuf>,
    /// The administrator's name [default: admin]
    #[arg(long, value_name = "NAME", value_parser = user_name)]
    admin_user: Option<UserName>,
    /// Give the root user an access key too
    #[arg(long)]
    root_access_key: bool,
    /// How to print what was made
    #[arg(long, value_enum, default_value_t)]
    pub(super) output: Output,
}

impl Init {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let output = self.account.output;
        let new = self.account.into_account()?;
        let created = init(&config, new)?;
        created.print(output == Output::Json);
        Ok(())
    }
}

/// Makes the first account of the data directory.
fn init(config: &Config, new: NewAccount) -> Result<Created, Stopped> {
    let url = config.public_url(config.listen.address.port());
    let house = House::open(config, url, &clock::moment())?;
    if house.has_accounts() {
        return Err(Stopped::new(format!(
            "{} holds an account already: `doorward account create` adds one to a running server",
            config.data.display()
        )));
    }
    let created = house.create_account(new, &clock::moment()).wait()?;
    house.close()?;
    Ok(created)
}

impl AccountFlags {
    /// The account these flags ask for.
    pub(super) fn into_account(self) -> Result<NewAccount, Stopped> {
        let password = self.root_password_file.as_deref().map(password_in);
        Ok(NewAccount {
            account_id: self.account_id,
            root_email: self.root_email,
            root_password: password.transpose()?,
            admin_user: self.admin_user,
            root_access_key: self.root_access_key,
        })
    }
}

fn password_in(file: &Path) -> Result<Secret<String>, Stopped> {
    let read = std::fs::read_to_string(file).map_err(|error| {
        Stopped::new(format!(
            "cannot read the password file {} ({error})",
            file.display()
        ))
    })?;
    let password = read.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        let file = file.display();
        return Err(Stopped::new(format!(
            "the password file {file} is empty: write one line"
        )));
    }
    Ok(Secret::new(password.to_owned()))
}

fn account_id(text: &str) -> Result<AccountId, &'static str> {
    AccountId::parse(text).map_err(|_| "an account id has 12 digits")
}

fn user_name(text: &str) -> Result<UserName, &'static str> {
    UserName::parse(text).map_err(|_| "a user name has 1 to 64 letters, digits or any of +=,.@_-")
}
