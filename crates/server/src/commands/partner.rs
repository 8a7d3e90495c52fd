//! `doorward partner register`, `list`, `remove` and `revoke`.
use super::{DataSettings, Output};
use crate::operator::{Ask, DelegationRevoked, PartnerRemoved, Partners, ask};
use crate::stop::Stopped;
use clap::{Args, Subcommand};
use doorward_identity::state;
use std::fs;
use std::path::PathBuf;

/// Product providers: who may ask accounts for temporary access.
#[derive(Subcommand)]
pub(super) enum Partner {
    /// Let a provider ask, for what its templates say; in place of one of the same domain
    Register(Register),
    /// The providers that are registered, and the ARNs of their templates
    List(List),
    /// Let a provider ask for nothing more
    Remove(Remove),
    /// End the access that was released by a delegation request, at once
    Revoke(Revoke),
}

/// Registers a provider.
#[derive(Args)]
pub(super) struct Register {
    #[command(flatten)]
    settings: DataSettings,
    /// A JSON object: `domain`, `name`, `accounts` (a list of ids) and `templates` (policies with
    /// parameters, by name)
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Lists the providers.
#[derive(Args)]
pub(super) struct List {
    #[command(flatten)]
    settings: DataSettings,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Takes a provider away.
#[derive(Args)]
pub(super) struct Remove {
    #[command(flatten)]
    settings: DataSettings,
    /// Its domain
    #[arg(value_name = "DOMAIN")]
    domain: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Ends what was released.
#[derive(Args)]
pub(super) struct Revoke {
    #[command(flatten)]
    settings: DataSettings,
    /// The delegation request's id
    #[arg(value_name = "REQUEST")]
    request: String,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl Partner {
    pub(super) fn run(self) -> Result<(), Stopped> {
        match self {
            Self::Register(register) => register.run(),
            Self::List(list) => list.run(),
            Self::Remove(remove) => remove.run(),
            Self::Revoke(revoke) => revoke.run(),
        }
    }
}

impl Register {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let file = self.file.display();
        let text = fs::read_to_string(&self.file)
            .map_err(|error| Stopped::unusable(format!("{file} cannot be read: {error}")))?;
        state::Partner::read(&text)
            .map_err(|error| Stopped::unusable(format!("{file}: {error}")))?;
        let register = Some(text);
        let done: Partners = ask(&config.data, &Ask::Partners { register })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}

impl List {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let told: Partners = ask(&config.data, &Ask::Partners { register: None })?;
        told.print(self.output == Output::Json);
        Ok(())
    }
}

impl Remove {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let domain = self.domain;
        let done: PartnerRemoved = ask(&config.data, &Ask::RemovePartner { domain })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}

impl Revoke {
    fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let request = self.request;
        let done: DelegationRevoked = ask(&config.data, &Ask::RevokeDelegation { request })?;
        done.print(self.output == Output::Json);
        Ok(())
    }
}
