//! What is counted, and how Prometheus reads it.
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// One listener's counters.
#[derive(Default)]
pub(crate) struct Counters {
    answers: [AtomicU64; 6],
    busy: AtomicU64,
    connections: AtomicU64,
    open: AtomicI64,
}

/// Counts a connection as open for as long as it lives.
pub(crate) struct Open<'c>(&'c Counters);

impl Counters {
    /// Counts an answer by the first digit of its status.
    pub(crate) fn answered(&self, status: u16) {
        if let Some(class) = self.answers.get(usize::from(status / 100)) {
            class.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Counts a request turned away because the hashing pool was full.
    pub(crate) fn turned_away(&self) {
        self.busy.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a connection, open until the answer is dropped.
    pub(crate) fn connected(&self) -> Open<'_> {
        self.connections.fetch_add(1, Ordering::Relaxed);
        self.open.fetch_add(1, Ordering::Relaxed);
        Open(self)
    }

    /// Writes everything in the Prometheus text format.
    pub(crate) fn write(&self, text: &mut String) {
        text.push_str("# HELP doorward_http_responses_total Answers sent, by class of status.\n");
        text.push_str("# TYPE doorward_http_responses_total counter\n");
        for (class, count) in self.answers.iter().enumerate().skip(1) {
            let count = count.load(Ordering::Relaxed);
            line(
                text,
                &format!("doorward_http_responses_total{{class=\"{class}xx\"}}"),
                count,
            );
        }
        let single = [
            (
                "hashing_refused_total",
                "counter",
                "Requests refused by a full hashing pool.",
                self.busy.load(Ordering::Relaxed),
            ),
            (
                "connections_total",
                "counter",
                "Connections accepted.",
                self.connections.load(Ordering::Relaxed),
            ),
            (
                "connections_open",
                "gauge",
                "Connections open now.",
                self.open.load(Ordering::Relaxed).unsigned_abs(),
            ),
        ];
        for (name, kind, help, value) in single {
            metric(text, (name, kind, help), value);
        }
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Writes one metric with its head: name (without our prefix), kind and help.
pub(crate) fn metric(text: &mut String, (name, kind, help): (&str, &str, &str), value: u64) {
    let head = format!("# HELP doorward_{name} {help}\n# TYPE doorward_{name} {kind}\n");
    text.push_str(&head);
    line(text, &format!("doorward_{name}"), value);
}

fn line(text: &mut String, name: &str, value: u64) {
    text.push_str(&[name, " ", &value.to_string(), "\n"].concat());
}
