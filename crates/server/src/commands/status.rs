//! `doorward status`.
use super::{DataSettings, Output};
use crate::operator::{Ask, Standing, ask};
use crate::stop::Stopped;
use clap::Args;

/// How the running server is.
#[derive(Args)]
pub(super) struct Status {
    #[command(flatten)]
    settings: DataSettings,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

impl Status {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let standing: Standing = ask(&config.data, &Ask::Status)?;
        standing.print(self.output == Output::Json);
        Ok(())
    }
}
