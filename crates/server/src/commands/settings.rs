//! Settings as flags: made from the one list, so that it stays one.
use crate::config::{CONFIG_FILE, Config, ConfigError, Gathered, SETTINGS, Setting};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};

/// A flag for each setting.
pub(super) struct AllSettings(Vec<(&'static str, String)>);

/// Flags for finding a running server: its data directory, or the file that names it.
pub(super) struct DataSettings(Vec<(&'static str, String)>);

impl AllSettings {
    /// The configuration these flags give, with environment, file and defaults below them.
    pub(super) fn config(self) -> Result<Config, ConfigError> {
        Config::parse(&self.gathered()?)
    }

    pub(super) fn gathered(self) -> Result<Gathered, ConfigError> {
        Gathered::here(self.0)
    }
}

impl DataSettings {
    /// The configuration these flags give, with environment, file and defaults below them.
    pub(super) fn config(self) -> Result<Config, ConfigError> {
        Config::parse(&Gathered::here(self.0)?)
    }
}

fn all() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().chain([&CONFIG_FILE])
}

fn for_data() -> impl Iterator<Item = &'static Setting> {
    all().filter(|setting| matches!(setting.key, "data" | "config"))
}

fn augment(command: Command, settings: impl Iterator<Item = &'static Setting>) -> Command {
    settings.fold(command, |command, setting| {
        let help = match setting.default {
            Some(default) if !default.is_empty() => {
                format!("{} [default: {default}]", setting.help)
            }
            _ => setting.help.to_owned(),
        };
        let flag = Arg::new(setting.key).long(setting.key);
        command.arg(flag.value_name(setting.value_name).help(help))
    })
}

fn given(
    matches: &ArgMatches,
    settings: impl Iterator<Item = &'static Setting>,
) -> Vec<(&'static str, String)> {
    settings
        .filter_map(|setting| {
            let value = matches.get_one::<String>(setting.key)?;
            Some((setting.key, value.clone()))
        })
        .collect()
}

impl FromArgMatches for AllSettings {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(given(matches, all())))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = given(matches, all());
        Ok(())
    }
}

impl Args for AllSettings {
    fn augment_args(command: Command) -> Command {
        augment(command, all())
    }

    fn augment_args_for_update(command: Command) -> Command {
        augment(command, all())
    }
}

impl FromArgMatches for DataSettings {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(given(matches, for_data())))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = given(matches, for_data());
        Ok(())
    }
}

impl Args for DataSettings {
    fn augment_args(command: Command) -> Command {
        augment(command, for_data())
    }

    fn augment_args_for_update(command: Command) -> Command {
        augment(command, for_data())
    }
}
