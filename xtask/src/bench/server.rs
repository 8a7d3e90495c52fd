//! The server under load: on its own core, with its own data directory.
use super::load::now;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs::{read_dir, read_to_string};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running server.
pub(super) struct Server {
    process: Child,
    data: Option<PathBuf>,
    address: SocketAddr,
    ready_after: Duration,
}

/// Which core does what.
pub(super) struct Cores {
    pub(super) server: usize,
    pub(super) load: usize,
}

const CORES: Cores = Cores { server: 0, load: 1 };

/// Keeps this process away from the server's core.
pub(super) fn pin_load_generator() -> Result<Cores> {
    let cores = std::thread::available_parallelism()?.get();
    if cores < 2 {
        bail!("the benchmark takes two cores: one for the server, one for its load");
    }
    let process = std::process::id().to_string();
    let mut pin = Command::new("taskset");
    pin.args(["--all-tasks", "--cpu-list", "--pid"]);
    pin.args([&CORES.load.to_string(), &process])
        .stdout(Stdio::null());
    let pinned = pin.status().context("`taskset` of util-linux is needed")?;
    if !pinned.success() {
        bail!("the load generator cannot be pinned to its core");
    }
    Ok(CORES)
}

/// `doorward init`: what it printed.
pub(super) fn init(data: &Path) -> Result<Value> {
    printed(Command::new(binary()).arg("init").arg("--data").arg(data))
}

impl Server {
    /// The constant answer.
    pub(super) fn ceiling() -> Result<Self> {
        let address = free_address()?;
        let listen = address.to_string();
        Self::start(
            &["bench-ceiling", "--listen", &listen],
            None,
            (address, address),
        )
    }

    /// The server on the data directory `data`.
    pub(super) fn serve(data: &Path) -> Result<Self> {
        Self::serve_with(data, &[])
    }

    /// The same, for clients behind a proxy on this machine.
    pub(super) fn serve_behind_proxy(data: &Path) -> Result<Self> {
        // Nobody takes its mail, which waits.
        let nobody = free_address()?.to_string();
        let more = [
            "--trusted-proxies",
            "127.0.0.1/32",
            "--smtp-server",
            &nobody,
            "--smtp-tls",
            "off",
            "--mail-from",
            "doorward@localhost",
        ];
        Self::serve_with(data, &more)
    }

    fn serve_with(data: &Path, more: &[&str]) -> Result<Self> {
        let (address, health) = (free_address()?, free_address()?);
        let (listen, health_listen) = (address.to_string(), health.to_string());
        let directory = data.to_str().context("a directory in UTF-8")?;
        let arguments = [
            "serve",
            "--data",
            directory,
            "--listen",
            &listen,
            "--health-listen",
            &health_listen,
            "--log-level",
            "warn",
        ];
        let arguments = [&arguments, more].concat();
        Self::start(&arguments, Some(data), (address, health))
    }

    fn start(
        arguments: &[&str],
        data: Option<&Path>,
        (address, health): (SocketAddr, SocketAddr),
    ) -> Result<Self> {
        let core = CORES.server.to_string();
        let mut command = Command::new("taskset");
        command
            .args(["--cpu-list", &core])
            .arg(binary())
            .args(arguments);
        let begun = now();
        let mut process = command.stdout(Stdio::null()).spawn()?;
        loop {
            if is_ready(health) {
                break;
            }
            if let Some(status) = process.try_wait()? {
                bail!("the server stopped at its start: {status}");
            }
            if begun.elapsed() > Duration::from_mins(2) {
                process.kill()?;
                bail!("the server is not ready after two minutes");
            }
            std::thread::yield_now();
        }
        let ready_after = begun.elapsed();
        Ok(Self {
            process,
            data: data.map(Path::to_owned),
            address,
            ready_after,
        })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// From starting the process to its first answer.
    pub(super) fn ready_after(&self) -> Duration {
        self.ready_after
    }

    /// Makes an account: what `doorward account create` printed.
    pub(super) fn create_account(&self) -> Result<Value> {
        let data = self.data.as_ref().context("the ceiling has no accounts")?;
        printed(
            Command::new(binary())
                .args(["account", "create", "--data"])
                .arg(data),
        )
    }

    /// Makes the quota `name` of the account `account` `value`.
    pub(super) fn set_quota(&self, account: &str, name: &str, value: usize) -> Result<()> {
        let data = self.data.as_ref().context("the ceiling has no accounts")?;
        let mut set = Command::new(binary());
        set.args(["account", "quota", account, name, &value.to_string()]);
        printed(set.arg("--data").arg(data))?;
        Ok(())
    }

    /// The CPU time its threads have used so far.
    pub(super) fn cpu_time(&self) -> Result<Duration> {
        let mut nanoseconds = 0;
        for task in read_dir(format!("/proc/{}/task", self.process.id()))? {
            let times = read_to_string(task?.path().join("schedstat"))?;
            let on_cpu = times.split(' ').next().context("a line of schedstat")?;
            nanoseconds += on_cpu.parse::<u64>()?;
        }
        Ok(Duration::from_nanos(nanoseconds))
    }

    /// The memory it holds.
    pub(super) fn resident_bytes(&self) -> Result<u64> {
        let status = read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = line
            .and_then(|line| line.trim().strip_suffix(" kB"))
            .context("VmRSS")?;
        Ok(kibibytes.trim().parse::<u64>()? * 1024)
    }

    /// Asks it to stop and waits until it has.
    pub(super) fn stop(mut self) -> Result<()> {
        let asked = Command::new("kill")
            .arg(self.process.id().to_string())
            .status()?;
        let ended = self.process.wait()?;
        if !asked.success() || (self.data.is_some() && !ended.success()) {
            bail!("the server did not stop well: {ended}");
        }
        Ok(())
    }
}

impl Drop for Server {
    /// No server outlives a benchmark that failed.
    fn drop(&mut self) {
        // One that was stopped is gone already.
        drop(self.process.kill());
    }
}

/// Whether something answers there; whether well or not is for the measurement to see.
fn is_ready(health: SocketAddr) -> bool {
    let Ok(mut stream) = TcpStream::connect(health) else {
        return false;
    };
    let asked = stream.write_all(b"GET /readyz HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let mut told = [0; 12];
    asked.is_ok() && stream.read_exact(&mut told).is_ok() && &told == b"HTTP/1.1 200"
}

fn printed(command: &mut Command) -> Result<Value> {
    let output = command
        .args(["--output", "json"])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("`{command:?}` failed");
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn binary() -> PathBuf {
    crate::root().join("target/release/doorward")
}

/// An address that was free a moment ago.
fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?)
}
