//! The log: lines that read alone, on standard error, never with a secret in them.
use crate::config::{Log, LogFormat};
use std::io::{IsTerminal, stderr};
use tracing_subscriber::fmt;

/// Sends the log where `log` says, from here to the end of the process.
pub(crate) fn start(log: Log) {
    let lines = fmt()
        .with_max_level(log.level)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal());
    let started = match log.format {
        LogFormat::Text => lines.with_target(false).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    // A second start in one process, as tests make, keeps the first one's log.
    drop(started);
}
