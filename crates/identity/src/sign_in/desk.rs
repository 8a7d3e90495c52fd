//! What signing in needs beside the state: failures of late, and the key of its flows.
use super::flow::FlowKey;
use super::throttle::{Credential, Throttle};
use crate::Timestamp;
use crate::failure::Fault;
use crate::means::Means;
use doorward_store::LastUsed;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The desk that people come to.
pub(crate) struct Desk {
    throttle: Mutex<Throttle>,
    /// The key that flows are sealed with.
    pub(crate) flows: FlowKey,
}

impl Desk {
    /// Derives its keys from the installation's, and takes the failures out of what was `kept`.
    pub(crate) fn new(means: &Means, kept: Vec<LastUsed>) -> Result<Self, Fault> {
        let key = means.derive("sign-in flow").map_err(Fault::new)?;
        let flows = FlowKey::new(key.expose()).ok_or_else(|| Fault::new("no key for flows"))?;
        let key = means.derive("failures to sign in").map_err(Fault::new)?;
        let (throttle, _) = Throttle::take(key, kept);
        Ok(Self {
            throttle: Mutex::new(throttle),
            flows,
        })
    }

    /// Begins a try, or says how many seconds it must wait.
    pub(crate) fn begin(
        &self,
        means: &Means,
        credential: &Credential,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(), u64> {
        let mut throttle = self.throttle();
        let begun = throttle.begin(credential, address, now);
        means.keep_failures(throttle.changes());
        begun
    }

    /// Notes that a try turned out well.
    pub(crate) fn succeeded(
        &self,
        means: &Means,
        credential: &Credential,
        address: IpAddr,
        now: Timestamp,
    ) {
        let mut throttle = self.throttle();
        throttle.succeeded(credential, address, now);
        means.keep_failures(throttle.changes());
    }

    fn throttle(&self) -> MutexGuard<'_, Throttle> {
        self.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
