//! Denials as the console shows them: to who may call `GetRequestAuthorizationDetails`.
use super::{DeniedRequest, find};
use crate::failure::Fault;
use crate::sign_in::{Activity, ConsoleSession, Visit};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam_toolbox::{
    GetRequestAuthorizationDetails, GetRequestAuthorizationDetailsInput,
};
use doorward_store::DenialKey;
use std::sync::Arc;

impl Installation {
    /// What explains the denial that goes by `key`, for the person signed in with `session`: it
    /// takes a call of `GetRequestAuthorizationDetails`, which is recorded, and is refused as
    /// that is. What is unknown, too old or another account's is a `ResourceNotFoundException`.
    pub fn explain_denial(
        self: &Arc<Self>,
        session: &ConsoleSession,
        key: &DenialKey,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<DeniedRequest, ErrorAnswer>> {
        let found = match find(self.means(), key, moment.now) {
            Ok(found) => found.map(|kept| kept.denied),
            Err(fault) => return Performed::Answered(Err(fault.answer())),
        };
        // What is not there is asked for all the same: who may not ask is told no more than that.
        let authorization_id = match (&found, key) {
            (Some(denied), _) => denied.authorization_id.to_string(),
            (None, DenialKey::Authorization(id)) => id.to_string(),
            (None, DenialKey::Request(_)) => "0".to_owned(),
        };
        let input = GetRequestAuthorizationDetailsInput {
            authorization_id,
            ..GetRequestAuthorizationDetailsInput::default()
        };
        let (installation, key, now) = (Arc::clone(self), key.clone(), moment.now);
        self.invoke::<GetRequestAuthorizationDetails>(session, input, visit, moment)
            .map(move |reply| {
                reply?;
                let late = || installation.denied_request(&key, now).ok().flatten();
                // It may have been written only just now.
                let found = found.or_else(late);
                found.ok_or_else(|| Fault::new("a denial that is not there was told").answer())
            })
    }

    /// Whether `activity` was denied by policies, and why is still kept.
    pub(crate) fn is_explained(&self, activity: &Activity, now: Timestamp) -> bool {
        let Some(request) = &activity.request_id else {
            return false;
        };
        let denied = activity
            .error
            .as_deref()
            .is_some_and(|code| code.starts_with("AccessDenied"));
        let key = DenialKey::Request(request.clone());
        denied && find(self.means(), &key, now).is_ok_and(|found| found.is_some())
    }
}
