//! `doorward backup`.
use super::DataSettings;
use crate::operator::{Ask, BackedUp, ask};
use crate::stop::Stopped;
use clap::Args;
use std::path::PathBuf;

/// Copies the running server's state.
#[derive(Args)]
pub(super) struct Backup {
    #[command(flatten)]
    settings: DataSettings,
    /// The file to write, which must not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Backup {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        // The server may have another working directory than this command.
        let file = std::path::absolute(&self.file)
            .map_err(|error| Stopped::new(format!("cannot name the backup file ({error})")))?;
        let done: BackedUp = ask(&config.data, &Ask::Backup { file })?;
        println!(
            "Wrote {} bytes to {}.\nIt opens only with the master key in {}: keep a copy of that too, elsewhere.",
            done.bytes,
            done.file.display(),
            done.key_file.display()
        );
        Ok(())
    }
}
