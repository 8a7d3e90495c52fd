//! `doorward key quarantine`.
use super::{DataSettings, Output};
use crate::operator::{Ask, KeyQuarantined, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};

/// Access keys of the running server.
#[derive(Subcommand)]
pub(super) enum Key {
    /// Switch off an access key that was found in the open, and tell what was done with it
    Quarantine(Quarantine),
}

/// Switches a key off.
#[derive(Args)]
pub(super) struct Quarantine {
    #[command(flatten)]
    settings: DataSettings,
    /// The access key's id
    #[arg(value_name = "ACCESS-KEY-ID")]
    key: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl Key {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let Self::Quarantine(quarantine) = self;
        let config = quarantine.settings.config()?;
        let key = quarantine.key;
        let done: KeyQuarantined = ask(&config.data, &Ask::QuarantineKey { key })?;
        done.print(quarantine.output == Output::Json);
        Ok(())
    }
}
