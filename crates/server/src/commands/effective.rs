//! `doorward config`.
use super::AllSettings;
use crate::config::{Config, SETTINGS};
use crate::stop::Stopped;

/// Prints every setting with where its value is from, in the form the file takes.
pub(super) fn print(settings: AllSettings) -> Result<(), Stopped> {
    let gathered = settings.gathered()?;
    for setting in SETTINGS {
        match gathered.find(setting.key) {
            Some(given) => {
                let value = serde_json::Value::String(given.value.clone());
                println!(
                    "{:48} # from {}",
                    format!("{} = {value}", setting.key),
                    given.origin
                );
            }
            None => println!(
                "{:48} # {}",
                format!("# {} is not set", setting.key),
                setting.help
            ),
        }
    }
    Config::parse(&gathered)?;
    Ok(())
}
