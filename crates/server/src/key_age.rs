//! Has access keys that are too old recorded, once a day.
use crate::clock;
use crate::listen::Stop;
use doorward_identity::Installation;
use std::sync::Arc;
use std::time::Duration;

/// How often it is looked whether a day has passed.
const LOOK: Duration = Duration::from_hours(1);

/// Looks until `stop`.
pub(crate) async fn run(installation: Arc<Installation>, mut stop: Stop) {
    loop {
        let asked = Arc::clone(&installation);
        let look = tokio::task::spawn_blocking(move || asked.record_old_keys(&clock::moment()));
        match look.await {
            Ok(Ok(0)) => {}
            Ok(Ok(accounts)) => {
                tracing::warn!(
                    accounts,
                    "access keys are too old: AccessKeysBeyondAge in the accounts' event history names them"
                );
            }
            Ok(Err(fault)) => {
                tracing::error!(cause = %fault.cause, "old access keys could not be recorded");
            }
            Err(error) => tracing::error!(%error, "old access keys could not be looked for"),
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.asked() => return,
        }
    }
}
