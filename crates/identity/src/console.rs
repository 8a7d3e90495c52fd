//! Operations called from pages: the same ones as the API's, by the same way.
use crate::caller::{Caller, Credential, Identity};
use crate::operation::Operation;
use crate::perform::{Exchange, attempt};
use crate::sign_in::{ConsoleSession, Visit};
use crate::state::SessionPrincipal;
use crate::{Facts, Installation, Moment, Performed};
use doorward_shapes::ErrorAnswer;
use std::sync::Arc;

impl Installation {
    /// Performs `O` for the person signed in with `session`: through policies, commit and record.
    pub fn invoke<O: Operation>(
        self: &Arc<Self>,
        session: &ConsoleSession,
        input: O::Input,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<O::Output, ErrorAnswer>> {
        let Some(caller) = self.console_caller(session) else {
            let message = "The security token included in the request is expired";
            return Performed::Answered(Err(ErrorAnswer::new("ExpiredToken", 403, message)));
        };
        let facts = Facts {
            request_id: moment.uuid(),
            now: moment.now,
            peer: visit.peer.clone(),
            user_agent: visit.user_agent.clone(),
            referer: None,
            host: visit.host.clone(),
            region: visit.region.clone(),
            from_console: true,
        };
        attempt::<O>(self, Exchange { caller, facts }, input, moment)
    }

    /// The caller `session` stands for, if both session and identity are still there.
    pub(crate) fn console_caller(&self, session: &ConsoleSession) -> Option<Caller> {
        let world = self.durable();
        let account = world.account(session.account)?;
        let stored = account.sessions.get(&session.id)?;
        let identity = match &stored.principal {
            SessionPrincipal::Root => Identity::root(account.id()),
            SessionPrincipal::User(id) => {
                Identity::user(account, &account.user_by_id(id)?.name.clone())?
            }
        };
        let credential = Credential::Console {
            signed_in: stored.signed_in,
            mfa: stored.mfa,
        };
        Some(Caller {
            account: account.id(),
            identity,
            credential,
        })
    }
}
