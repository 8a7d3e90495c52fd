//! What signing in needs beside the state: failures of late, and the key of its flows.
use super::flow::FlowKey;
use super::throttle::{Credential, Throttle};
use crate::Timestamp;
use crate::failure::Fault;
use crate::means::Means;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The desk that people come to.
pub(crate) struct Desk {
    throttle: Mutex<Throttle>,
    /// The key that flows are sealed with.
    pub(crate) flows: FlowKey,
}

impl Desk {
    /// Derives its key from the installation's.
    pub(crate) fn new(means: &Means) -> Result<Self, Fault> {
        let key = means.derive("sign-in flow").map_err(Fault::new)?;
        let flows = FlowKey::new(key.expose()).ok_or_else(|| Fault::new("no key for flows"))?;
        Ok(Self {
            throttle: Mutex::default(),
            flows,
        })
    }

    /// Begins a try, or says how many seconds it must wait.
    pub(crate) fn begin(
        &self,
        credential: &Credential,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), u64> {
        self.throttle().begin(credential, address, now)
    }

    /// Notes that a try turned out well.
    pub(crate) fn succeeded(&self, credential: &Credential, address: IpAddr, now: Timestamp) {
        self.throttle().succeeded(credential, address, now);
    }

    fn throttle(&self) -> MutexGuard<'_, Throttle> {
        self.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
