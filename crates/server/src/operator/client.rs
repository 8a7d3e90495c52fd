use super::{Ask, LONGEST_LINE, Reply, socket_path};
use crate::stop::Stopped;
use serde::de::DeserializeOwned;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;

/// Asks the server that runs on the data directory `data`.
pub(crate) fn ask<T: DeserializeOwned>(data: &Path, asked: &Ask) -> Result<T, Stopped> {
    let path = socket_path(data);
    let stream = UnixStream::connect(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::ConnectionRefused => Stopped::new(format!(
            "no server runs on {}: start it with `doorward serve`, or name its directory with --data",
            data.display()
        )),
        _ => Stopped::new(format!(
            "cannot reach the server at {} ({error}): run this as the server's user",
            path.display()
        )),
    })?;
    let broken = |error: &dyn std::fmt::Display| {
        Stopped::new(format!(
            "the server did not answer ({error}): its log says more"
        ))
    };
    let line = serde_json::to_string(asked).map_err(|error| broken(&error))?;
    if u64::try_from(line.len()).is_ok_and(|length| length >= LONGEST_LINE) {
        let most = LONGEST_LINE / 1024 / 1024;
        return Err(Stopped::unusable(format!(
            "that is more than the server takes at a time ({most} MiB)"
        )));
    }
    let mut told = String::new();
    (&stream)
        .write_all(format!("{line}\n").as_bytes())
        .and_then(|()| BufReader::new(&stream).read_line(&mut told))
        .map_err(|error| broken(&error))?;
    match serde_json::from_str(&told).map_err(|error| broken(&error))? {
        Reply::Done(done) => Ok(done),
        Reply::Refused(sentence) => Err(Stopped::new(sentence)),
    }
}
