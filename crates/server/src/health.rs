//! Health and metrics, on their own listener so that no page or proxy shows them by accident.
use crate::app::App;
use crate::counters::metric;
use crate::listen::Door;
use crate::pool::HashingPool;
use doorward_identity::{Answer, Moment, Performed, Request};
use doorward_store::Health as StoreHealth;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Answers `/healthz`, `/readyz` and `/metrics`.
pub(crate) struct Health {
    app: Arc<App>,
    pool: Arc<HashingPool>,
    ready: Arc<AtomicBool>,
}

impl Health {
    /// Tells of `app`, which is ready while `ready` is set.
    pub(crate) fn new(app: Arc<App>, pool: Arc<HashingPool>, ready: Arc<AtomicBool>) -> Self {
        Self { app, pool, ready }
    }

    /// Whether requests can be served, those that change state among them.
    fn is_ready(&self) -> bool {
        let store = self.app.installation.status().store;
        self.ready.load(Ordering::Acquire) && store == StoreHealth::Writing
    }

    fn metrics(&self) -> String {
        let mut text = String::new();
        self.app.counters.write(&mut text);
        let waiting = (
            "hashing_waiting",
            "gauge",
            "Requests that wait for a hashing thread.",
        );
        metric(&mut text, waiting, self.pool.waiting() as u64);
        let status = self.app.installation.status();
        let accounts = ("accounts", "gauge", "Accounts.");
        metric(&mut text, accounts, status.accounts as u64);
        let store = (
            "store_writing",
            "gauge",
            "1 while the store writes, 0 while it cannot.",
        );
        metric(
            &mut text,
            store,
            u64::from(status.store == StoreHealth::Writing),
        );
        text
    }
}

impl Door for Health {
    fn perform(self: &Arc<Self>, request: &Request<'_>, _: &Moment) -> Performed<Answer> {
        let (status, body) = match (request.method, request.path) {
            ("GET" | "HEAD", "/healthz") => (200, "ok\n".to_owned()),
            ("GET" | "HEAD", "/readyz") if self.is_ready() => (200, "ready\n".to_owned()),
            ("GET" | "HEAD", "/readyz") => (503, "not ready\n".to_owned()),
            ("GET" | "HEAD", "/metrics") => (200, self.metrics()),
            _ => (404, "/healthz, /readyz and /metrics are here\n".to_owned()),
        };
        Performed::Answered(Answer {
            status,
            headers: vec![(
                "content-type",
                "text/plain; version=0.0.4; charset=utf-8".to_owned(),
            )],
            body: body.into_bytes(),
        })
    }
}
