//! Gathers settings as text from flags, environment, file and defaults, with where each is from.
use super::settings::{PREFIX, nearest};
use super::{CONFIG_FILE, ConfigError, SETTINGS, Setting};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Every setting that has a value, not parsed yet.
#[derive(Debug)]
pub(crate) struct Gathered(BTreeMap<&'static str, Given>);

/// A setting's value and where it is from.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) value: String,
    pub(crate) origin: Origin,
}

/// Where a setting's value is from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// Nobody said anything.
    Default,
    /// The configuration file.
    File(PathBuf),
    /// An environment variable.
    Environment(String),
    /// A flag of the command line.
    Flag(&'static str),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("the defaults"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Environment(name) => f.write_str(name),
            Self::Flag(key) => write!(f, "--{key}"),
        }
    }
}

/// What the operator wrote on the command line: settings by their names.
pub(crate) type Flags = Vec<(&'static str, String)>;

impl Gathered {
    /// Gathers from this process's environment and file system.
    pub(crate) fn here(flags: Flags) -> Result<Self, ConfigError> {
        Self::from(flags, std::env::vars_os(), |path| {
            std::fs::read_to_string(path)
        })
    }

    /// Gathers from what is given.
    pub(crate) fn from(
        flags: Flags,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
        read: impl Fn(&Path) -> io::Result<String>,
    ) -> Result<Self, ConfigError> {
        let mut gathered = Self(BTreeMap::new());
        for setting in SETTINGS {
            if let Some(value) = setting.default {
                gathered.set(setting.key, value.to_owned(), Origin::Default);
            }
        }
        let mut above = variables(environment, &read)?;
        above.extend(flags.into_iter().map(|(key, value)| {
            (
                key,
                Given {
                    value,
                    origin: Origin::Flag(key),
                },
            )
        }));
        let file = above.iter().rev().find(|(key, _)| *key == CONFIG_FILE.key);
        if let Some((_, file)) = file {
            gathered.add_file(file, &read)?;
        }
        for (key, Given { value, origin }) in above {
            gathered.set(key, value, origin);
        }
        Ok(gathered)
    }

    fn set(&mut self, key: &'static str, value: String, origin: Origin) {
        self.0.insert(key, Given { value, origin });
    }

    fn add_file(
        &mut self,
        file: &Given,
        read: impl Fn(&Path) -> io::Result<String>,
    ) -> Result<(), ConfigError> {
        let path = PathBuf::from(&file.value);
        let text = read(&path).map_err(|error| ConfigError::Unreadable {
            path: path.clone(),
            origin: file.origin.clone(),
            detail: error.to_string(),
        })?;
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            ConfigError::NotToml {
                path: path.clone(),
                line: before.map_or(1, |before| before.matches('\n').count() + 1),
                detail: error.message().lines().collect::<Vec<_>>().join(", "),
            }
        })?;
        for (key, value) in table {
            let Some(setting) = SETTINGS.iter().find(|setting| setting.key == key) else {
                let meant = nearest(&key);
                return Err(ConfigError::UnknownKey { key, path, meant });
            };
            let Some(value) = as_text(&value) else {
                return Err(ConfigError::WrongKind { key, path });
            };
            self.set(setting.key, value, Origin::File(path.clone()));
        }
        Ok(())
    }

    /// The value of `key`, if it has one.
    pub(crate) fn find(&self, key: &'static str) -> Option<&Given> {
        self.0.get(key)
    }

    /// The text of `key`, which must have one.
    pub(crate) fn required(&self, key: &'static str) -> Result<&str, ConfigError> {
        match self.find(key) {
            Some(given) if !given.value.is_empty() => Ok(&given.value),
            _ => Err(ConfigError::Missing { key }),
        }
    }

    /// `key` as `parse` reads it.
    pub(crate) fn parsed<T>(
        &self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, &'static str>,
    ) -> Result<T, ConfigError> {
        self.parsed_if_given(key, parse)?
            .ok_or(ConfigError::Missing { key })
    }

    /// `key` as `parse` reads it, if it has a value.
    pub(crate) fn parsed_if_given<T>(
        &self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, &'static str>,
    ) -> Result<Option<T>, ConfigError> {
        let Some(given) = self.find(key) else {
            return Ok(None);
        };
        parse(given.value.trim())
            .map(Some)
            .map_err(|expected| ConfigError::Malformed {
                key,
                origin: given.origin.clone(),
                value: given.value.clone(),
                expected,
            })
    }
}

/// The settings among the environment's variables.
fn variables(
    environment: impl IntoIterator<Item = (OsString, OsString)>,
    read: impl Fn(&Path) -> io::Result<String>,
) -> Result<Flagged, ConfigError> {
    let mut found: Flagged = Vec::new();
    for (name, value) in environment {
        let name = name.to_string_lossy().into_owned();
        if !name.starts_with(PREFIX) {
            continue;
        }
        let Ok(value) = value.into_string() else {
            return Err(ConfigError::NotText { name });
        };
        let known = || SETTINGS.iter().chain([&CONFIG_FILE]);
        let (setting, from_file) = match known().find(|setting| setting.variable() == name) {
            Some(setting) => (setting, false),
            None => match known().find(|setting| format!("{}_FILE", setting.variable()) == name) {
                Some(setting) => (setting, true),
                None => return Err(unknown_variable(name)),
            },
        };
        if found.iter().any(|(key, _)| *key == setting.key) {
            return Err(ConfigError::ValueAndFile {
                value_variable: setting.variable(),
                file_variable: format!("{}_FILE", setting.variable()),
            });
        }
        let origin = Origin::Environment(name);
        let value = if from_file {
            contents(&value, &origin, &read)?
        } else {
            value
        };
        found.push((setting.key, Given { value, origin }));
    }
    Ok(found)
}

type Flagged = Vec<(&'static str, Given)>;

fn unknown_variable(name: String) -> ConfigError {
    let written = name
        .trim_start_matches(PREFIX)
        .to_ascii_lowercase()
        .replace('_', "-");
    let meant = nearest(&written)
        .and_then(|key| SETTINGS.iter().find(|setting| setting.key == key))
        .map(Setting::variable);
    ConfigError::UnknownVariable { name, meant }
}

fn contents(
    path: &str,
    origin: &Origin,
    read: impl Fn(&Path) -> io::Result<String>,
) -> Result<String, ConfigError> {
    let path = PathBuf::from(path);
    match read(&path) {
        Ok(text) => Ok(text.trim_end_matches(['\r', '\n']).to_owned()),
        Err(error) => Err(ConfigError::Unreadable {
            path,
            origin: origin.clone(),
            detail: error.to_string(),
        }),
    }
}

/// A value of the file as the text a flag would give.
fn as_text(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Array(items) => {
            let items: Option<Vec<&str>> = items.iter().map(toml::Value::as_str).collect();
            items.map(|items| items.join(","))
        }
        _ => None,
    }
}
