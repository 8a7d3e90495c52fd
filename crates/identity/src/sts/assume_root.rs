//! `AssumeRoot`: a session of a member's root user, for one task.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html>.
use super::issue::{self, issue};
use crate::Caller;
use crate::access::Access;
use crate::failure::{Failure, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::{RootTask, Subject};
use crate::state::{Draft, RootFeature};
use doorward_names::{AccountId, Arn};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::{AssumeRoot, AssumeRootError, AssumeRootInput, AssumeRootOutput};

/// How long a session lasts if nobody says, and at most.
const QUARTER: i32 = 900;

impl Operation for AssumeRoot {
    fn access(input: &AssumeRootInput, ask: &Ask<'_>) -> Result<Access, Failure<AssumeRootError>> {
        if is_global(&ask.facts.host) {
            return Err(ErrorAnswer::new("InvalidAction", 400, "Unknown Operation").into());
        }
        let asked = Asked::read(input)?;
        if ask.caller.is_root() {
            return Err(asked.denied(ask.caller).into());
        }
        let access = Access::on(asked.root()).located(asked.target);
        Ok(access.with("sts:TaskPolicyArn", asked.task.policy().as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRootOutput, Failure<AssumeRootError>> {
        let asked = Asked::read(&call.input)?;
        let denied = || asked.denied(call.caller);
        let world = draft.world();
        let organization = world
            .organization_of(call.account_id())
            .ok_or_else(denied)?;
        let is_open = world
            .account(asked.target)
            .is_some_and(|account| account.info.closed.is_none());
        let is_member = is_open
            && organization.members.contains(&asked.target)
            && organization.info.management_account != asked.target;
        if !is_member || !organization.administers_iam(call.account_id()) {
            return Err(denied().into());
        }
        if !organization.trusts_iam() {
            return Err(access_denied("Service not enabled for AWS Organizations.").into());
        }
        if !organization.manages_root(asked.task.feature()) {
            let feature = match asked.task.feature() {
                RootFeature::Sessions => "Root sessions",
                RootFeature::CredentialsManagement => "Root credentials management",
            };
            let message = format!("{feature} feature is not enabled for your AWS Organization.");
            return Err(access_denied(message).into());
        }
        let subject = Subject::AssumedRoot {
            organization: organization.id(),
            task: asked.task,
        };
        let seconds = call.input.duration_seconds.unwrap_or(QUARTER);
        let (now, moment) = (call.facts.now, call.moment);
        let mut session = issue::session(asked.target, subject, now, seconds.into(), moment);
        let own = call.caller.session();
        session.source_identity = own.and_then(|own| own.source_identity.clone());
        issue::stay_delegated(&mut session, call.caller);
        let minimum = call.input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, moment)?;
        Ok(AssumeRootOutput {
            credentials: Some(issued.credentials),
            source_identity: session.source_identity,
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
        })
    }
}

/// Whose root user is wanted, and what for.
#[derive(Clone, Copy)]
struct Asked {
    target: AccountId,
    task: RootTask,
}

impl Asked {
    fn read(input: &AssumeRootInput) -> Result<Self, ErrorAnswer> {
        let target = target(&input.target_principal)
            .ok_or_else(|| validation_error("Request must contain a valid target principal"))?;
        let task = input.task_policy_arn.arn.as_deref();
        let task = task.and_then(RootTask::parse).ok_or_else(|| {
            validation_error("Request must contain valid AWS managed task policy ARN")
        })?;
        Ok(Self { target, task })
    }

    fn root(self) -> Arn {
        Arn::iam(self.target, "root")
    }

    /// AWS tells no more, whether there is no such member or the caller is nobody to ask.
    fn denied(self, caller: &Caller) -> ErrorAnswer {
        access_denied(format!(
            "User: {} is not authorized to perform: sts:AssumeRoot on resource: {}",
            caller.arn(),
            self.root()
        ))
    }
}

/// The account that `text` means, by its id or its root user's ARN.
fn target(text: &str) -> Option<AccountId> {
    if let Ok(id) = AccountId::parse(text) {
        return Some(id);
    }
    let id = Arn::parse(text).ok()?.account()?;
    (Arn::iam(id, "root").as_str() == text).then_some(id)
}

/// Whether `host` is the endpoint without a region, which does not know the operation.
fn is_global(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    name.trim_end_matches('.')
        .eq_ignore_ascii_case("sts.amazonaws.com")
}

#[cfg(test)]
mod tests;
