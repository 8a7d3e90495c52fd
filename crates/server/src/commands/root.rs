//! `doorward root reset`.
use super::{DataSettings, Output};
use crate::created::ResetRoot;
use crate::operator::{Ask, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};

/// The root user of an account.
#[derive(Subcommand)]
pub(super) enum Root {
    /// Give the root user a new random password, and take its MFA devices away if asked to
    Reset(Reset),
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

impl Root {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let Self::Reset(reset) = self;
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
