//! `doorward serve`.
use super::AllSettings;
use crate::running::Server;
use crate::stop::Stopped;
use crate::telemetry;
use std::io::stdout;
use tokio::signal::unix::{SignalKind, signal};

/// Serves until a signal asks to stop.
pub(super) fn serve(settings: AllSettings) -> Result<(), Stopped> {
    let config = settings.config()?;
    telemetry::start(config.log);
    runtime()?.block_on(async {
        let (Ok(mut terminated), Ok(mut interrupted)) = (
            signal(SignalKind::terminate()),
            signal(SignalKind::interrupt()),
        ) else {
            return Err(Stopped::new("cannot wait for signals: the system refuses"));
        };
        let server = Server::start(config, &mut stdout()).await?;
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
        server.stop().await
    })
}

/// The threads that carry connections.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Stopped> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_name("doorward")
        .build()
        .map_err(|error| Stopped::new(format!("cannot start threads ({error})")))
}
