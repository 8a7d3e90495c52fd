//! `doorward root reset` and `reset-mfa`.
use super::{DataSettings, Output};
use crate::created::ResetRoot;
use crate::operator::{Ask, RootMfaRemoved, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};

/// The root user of an account.
#[derive(Subcommand)]
pub(super) enum Root {
    /// Give the root user a new random password, and take its MFA devices away if asked to
    Reset(Reset),
    /// Take the root user's MFA devices away, and leave its password as it is
    ResetMfa(ResetMfa),
}

/// Resets the root user.
#[derive(Args)]
pub(super) struct Reset {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// Take the root user's MFA devices away too
    #[arg(long)]
    remove_mfa: bool,
    /// How to print the new password
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Takes the root user's devices away.
#[derive(Args)]
pub(super) struct ResetMfa {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl ResetMfa {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let account = self.account;
        let done: RootMfaRemoved = ask(&config.data, &Ask::ResetRootMfa { account })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}

impl Root {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let reset = match self {
            Self::Reset(reset) => reset,
            Self::ResetMfa(reset) => return reset.run(),
        };
        let config = reset.settings.config()?;
        let asked = Ask::ResetRoot {
            account: reset.account,
            remove_mfa: reset.remove_mfa,
        };
        let done: ResetRoot = ask(&config.data, &asked)?;
        done.print(reset.output == Output::Json);
        Ok(())
    }
}
