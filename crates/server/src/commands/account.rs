//! `doorward account create`.
use super::init::AccountFlags;
use super::{DataSettings, Output};
use crate::created::Created;
use crate::operator::{Ask, AskedAccount, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};

/// Accounts of the running server.
#[derive(Subcommand)]
pub(super) enum Account {
    /// Make another account, with its root user and an administrator
    Create(Box<Create>),
}

/// Makes another account.
#[derive(Args)]
pub(super) struct Create {
    #[command(flatten)]
    settings: DataSettings,
    #[command(flatten)]
    account: AccountFlags,
}

impl Account {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let Self::Create(create) = self;
        let config = create.settings.config()?;
        let output = create.account.output;
        let asked = AskedAccount::from(create.account.into_account()?);
        let created: Created = ask(&config.data, &Ask::CreateAccount(asked))?;
        created.print(output == Output::Json);
        Ok(())
    }
}
