//! The load: blocking sockets on one thread, each with one request in flight.
//!
//! The thread goes round: it takes the answer of one connection and sends its next request before
//! it looks at the next connection. So the server always has work from all of them, and the load
//! costs no switches between threads. A latency is from sending to having read the answer, with
//! the time the thread was busy with others in it: what a client of a loaded server sees.
use super::server::Server;
use anyhow::{Context, Result, bail};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// A connection that is kept alive.
pub(super) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What a load measured.
pub(super) struct Measured {
    pub(super) per_second: f64,
    pub(super) p50: Duration,
    pub(super) p99: Duration,
}

/// A row of the table.
pub(super) struct Measurement {
    name: String,
    connections: usize,
    measured: Measured,
    /// The server's CPU time for one request, in microseconds.
    cpu: f64,
}

impl Measurement {
    /// Sends `load`, a number of connections and of requests, to `server`, after a warm-up.
    pub(super) fn take(
        name: &str,
        server: &Server,
        load: (usize, usize),
        mut request: impl FnMut(usize) -> Result<Vec<u8>>,
    ) -> Result<Self> {
        let (connections, requests) = load;
        let before = server.cpu_time()?;
        let measured = measure(server.address(), load, &mut request)
            .with_context(|| format!("{name} at {connections} connections"))?;
        let spent = server.cpu_time()?.saturating_sub(before);
        let row = Self {
            name: name.to_owned(),
            connections,
            measured,
            cpu: spent.as_secs_f64() * 1e6 / count(requests),
        };
        eprintln!("{}", row.line(None));
        Ok(row)
    }

    /// The server's CPU time for one request, in microseconds.
    pub(super) fn cpu(&self) -> f64 {
        self.cpu
    }

    fn line(&self, ceiling: Option<&Self>) -> String {
        let Measured {
            per_second,
            p50,
            p99,
        } = self.measured;
        let share = ceiling.map_or(String::new(), |ceiling| {
            format!(
                "{:>10.0} % {:>10.0} %",
                100.0 * per_second / ceiling.measured.per_second,
                100.0 * ceiling.cpu / self.cpu
            )
        });
        let micros = |time: Duration| time.as_secs_f64() * 1e6;
        format!(
            "{:24} {:>5} {:>11.0} {:>9.0} {:>9.0} {:>9.1} {share}",
            self.name,
            self.connections,
            per_second,
            micros(p50),
            micros(p99),
            self.cpu
        )
    }
}

/// Prints all rows, each beside the ceiling of as many connections.
pub(super) fn print_table(rows: &[Measurement]) {
    println!(
        "\n{:24} {:>5} {:>11} {:>9} {:>9} {:>9} {:>12} {:>12}",
        "", "conn.", "requests/s", "p50 µs", "p99 µs", "CPU µs", "of ceiling", "by CPU"
    );
    for row in rows {
        let ceiling = rows
            .iter()
            .find(|first| first.connections == row.connections);
        println!("{}", row.line(ceiling));
    }
}

/// Sends requests over connections, one in flight on each, and demands that all succeed.
pub(super) fn measure(
    address: SocketAddr,
    (connections, requests): (usize, usize),
    mut request: impl FnMut(usize) -> Result<Vec<u8>>,
) -> Result<Measured> {
    let mut lanes = Vec::with_capacity(connections);
    let begun = now();
    let mut sent = 0;
    for _ in 0..connections.min(requests) {
        let mut connection = Connection::open(address)?;
        connection.send(&request(sent)?)?;
        lanes.push((connection, now()));
        sent += 1;
    }
    let mut latencies = Vec::with_capacity(requests);
    while latencies.len() < requests {
        for (connection, sent_at) in &mut lanes {
            if latencies.len() == requests {
                break;
            }
            let (status, body) = connection.receive()?;
            if status != 200 {
                bail!("answered with {status}: {}", String::from_utf8_lossy(body));
            }
            latencies.push(sent_at.elapsed());
            if sent < requests {
                let next = request(sent)?;
                *sent_at = now();
                connection.send(&next)?;
                sent += 1;
            }
        }
    }
    let per_second = count(requests) / begun.elapsed().as_secs_f64();
    latencies.sort_unstable();
    let at = |share: usize| {
        latencies
            .get(requests * share / 100)
            .copied()
            .unwrap_or_default()
    };
    Ok(Measured {
        per_second,
        p50: at(50),
        p99: at(99),
    })
}

impl Connection {
    pub(super) fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).context("cannot connect to the server")?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(16 * 1024),
        })
    }

    pub(super) fn send(&mut self, request: &[u8]) -> Result<()> {
        Ok(self.stream.write_all(request)?)
    }

    /// The head and the body of the one answer that is due.
    pub(super) fn receive_whole(&mut self) -> Result<(String, String)> {
        let (_, body) = self.receive()?;
        let body = String::from_utf8_lossy(body).into_owned();
        let head = String::from_utf8_lossy(&self.buffer);
        let (head, _) = head.split_once("\r\n\r\n").context("a head")?;
        Ok((head.to_owned(), body))
    }

    /// The status and the body of the one answer that is due.
    pub(super) fn receive(&mut self) -> Result<(u16, &[u8])> {
        self.buffer.clear();
        let mut chunk = [0; 8 * 1024];
        let (status, body_at, end) = loop {
            let read = self.stream.read(&mut chunk)?;
            if read == 0 {
                bail!("the server closed the connection");
            }
            self.buffer
                .extend_from_slice(chunk.get(..read).unwrap_or_default());
            if let Some(head) = head_of(&self.buffer)? {
                break head;
            }
        };
        while self.buffer.len() < end {
            let read = self.stream.read(&mut chunk)?;
            if read == 0 {
                bail!("the server closed the connection within an answer");
            }
            self.buffer
                .extend_from_slice(chunk.get(..read).unwrap_or_default());
        }
        Ok((status, self.buffer.get(body_at..end).unwrap_or_default()))
    }
}

/// Status, beginning and end of the body, once the head is there.
fn head_of(bytes: &[u8]) -> Result<Option<(u16, usize, usize)>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let head = std::str::from_utf8(bytes.get(..end).unwrap_or_default())?;
    let status = head.get(9..12).context("a status")?.parse()?;
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .context("a content-length")?
        .parse::<usize>()?;
    Ok(Some((status, end + 4, end + 4 + length)))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
pub(super) fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::cast_precision_loss, reason = "counts here are far below 2^52")]
pub(super) fn count(number: usize) -> f64 {
    number as f64
}
