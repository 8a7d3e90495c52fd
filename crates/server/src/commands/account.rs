//! `doorward account create`, `open-console`, `quota`, `reopen` and `require-mfa`.
use super::init::AccountFlags;
use super::{DataSettings, Output};
use crate::created::Created;
use crate::operator::{
    AccountReopened, Ask, AskedAccount, MfaRequired, OpenedConsole, Quotas, ask,
};
use crate::stop::Stopped;
use clap::{Args, Subcommand};

/// Accounts of the running server.
#[derive(Subcommand)]
pub(super) enum Account {
    /// Make another account, with its root user and an administrator
    Create(Box<Create>),
    /// Let everybody sign in to the console from everywhere again, whatever its policies say
    OpenConsole(OpenConsole),
    /// The quotas of the account, and what one of them is to be
    Quota(Quota),
    /// Open an account again that was closed
    Reopen(Reopen),
    /// Have everybody of the account enrol an MFA device before they use the console
    RequireMfa(RequireMfa),
}

/// Opens the console of an account.
#[derive(Args)]
pub(super) struct OpenConsole {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Tells an account's quotas, and changes one.
#[derive(Args)]
pub(super) struct Quota {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// The quota to change, by the name that the API's refusal gives it
    #[arg(value_name = "QUOTA", requires = "value")]
    name: Option<String>,
    /// What it is to be
    #[arg(value_name = "VALUE")]
    value: Option<usize>,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Opens an account again.
#[derive(Args)]
pub(super) struct Reopen {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Says whether an account's people need an MFA device.
#[derive(Args)]
pub(super) struct RequireMfa {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// Require it no more
    #[arg(long)]
    off: bool,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
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
        let create = match self {
            Self::Create(create) => create,
            Self::OpenConsole(open) => return open.run(),
            Self::Quota(quota) => return quota.run(),
            Self::Reopen(reopen) => return reopen.run(),
            Self::RequireMfa(require) => return require.run(),
        };
        let config = create.settings.config()?;
        let output = create.account.output;
        let asked = AskedAccount::from(create.account.into_account()?);
        let created: Created = ask(&config.data, &Ask::CreateAccount(asked))?;
        created.print(output == Output::Json);
        Ok(())
    }
}

impl Quota {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let (account, change) = (self.account, self.name.zip(self.value));
        let quotas: Quotas = ask(&config.data, &Ask::Quotas { account, change })?;
        quotas.print(self.output == Output::Json);
        Ok(())
    }
}

impl Reopen {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let account = self.account;
        let done: AccountReopened = ask(&config.data, &Ask::ReopenAccount { account })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}

impl RequireMfa {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let (account, required) = (self.account, !self.off);
        let done: MfaRequired = ask(&config.data, &Ask::RequireMfa { account, required })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}

impl OpenConsole {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let account = self.account;
        let opened: OpenedConsole = ask(&config.data, &Ask::OpenConsole { account })?;
        opened.print(self.output == Output::Json);
        Ok(())
    }
}
