//! `doorward import authorization-details`.
use super::{DataSettings, Output};
use crate::operator::{Ask, DetailsImported, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};
use doorward_identity::AuthorizationDetails;
use std::fs;
use std::path::PathBuf;

/// What another account has, brought into one of the running server.
#[derive(Subcommand)]
pub(super) enum Import {
    /// Make the users, groups, roles and policies that
    /// `aws iam get-account-authorization-details` printed
    AuthorizationDetails(Details),
}

/// Makes in an account what is told of another: each thing whole or not at all, and all in one
/// change. ARNs of the other account become ARNs of this one. What is there by its name is left
/// alone, and whoever is made joins the groups, and has the policies, that are there.
#[derive(Args)]
pub(super) struct Details {
    #[command(flatten)]
    settings: DataSettings,
    /// What the AWS CLI printed; pages may follow each other
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The account it goes into: its id, or its root user's e-mail address
    #[arg(long, value_name = "ACCOUNT")]
    account: String,
    /// Say what would be made, and make nothing
    #[arg(long)]
    dry_run: bool,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl Import {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let Self::AuthorizationDetails(import) = self;
        let config = import.settings.config()?;
        let file = import.file.display();
        let details = fs::read_to_string(&import.file)
            .map_err(|error| Stopped::unusable(format!("{file} cannot be read: {error}")))?;
        AuthorizationDetails::read(&details)
            .map_err(|error| Stopped::unusable(format!("{file}: {error}")))?;
        let asked = Ask::ImportDetails {
            account: import.account,
            details,
            dry_run: import.dry_run,
        };
        let done: DetailsImported = ask(&config.data, &asked)?;
        done.print(import.output == Output::Json);
        match done.left_out() {
            0 => Ok(()),
            left => Err(Stopped::new(format!(
                "{left} left out: mend what is said of each, and import again"
            ))),
        }
    }
}
