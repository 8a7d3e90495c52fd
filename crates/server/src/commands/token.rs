//! `doorward token import` and `remove`.
use super::{DataSettings, Output};
use crate::operator::{Ask, TokenRemoved, TokensImported, WrittenAs, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};
use std::fs;
use std::path::PathBuf;

/// Hardware tokens: devices that show codes, with seeds that their maker sends.
#[derive(Subcommand)]
pub(super) enum Token {
    /// Bring tokens into an account; their holders enable them by serial number and two codes
    Import(Import),
    /// Take a token out of an account, whosever it is
    Remove(Remove),
}

/// Brings tokens in.
#[derive(Args)]
pub(super) struct Import {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// The list: a serial number, a comma and a seed a line; SHA-1, six digits, 30 seconds
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How the seeds are written
    #[arg(long, value_enum)]
    seeds: WrittenAs,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Takes a token out.
#[derive(Args)]
pub(super) struct Remove {
    #[command(flatten)]
    settings: DataSettings,
    /// The account's id, or its root user's e-mail address
    #[arg(value_name = "ACCOUNT")]
    account: String,
    /// The serial number printed on it
    #[arg(value_name = "SERIAL")]
    serial: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl Token {
    pub(super) fn run(self) -> Result<(), Stopped> {
        match self {
            Self::Import(import) => import.run(),
            Self::Remove(remove) => remove.run(),
        }
    }
}

impl Import {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let list = fs::read_to_string(&self.file).map_err(|error| {
            let file = self.file.display();
            Stopped::new(format!("{file} cannot be read: {error}"))
        })?;
        let asked = Ask::ImportTokens {
            account: self.account,
            list,
            seeds: self.seeds,
        };
        let done: TokensImported = ask(&config.data, &asked)?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}

impl Remove {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let (account, serial) = (self.account, self.serial);
        let done: TokenRemoved = ask(&config.data, &Ask::RemoveToken { account, serial })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}
