//! Temporary delegation: a product provider asks for access to an account, somebody there accepts
//! it, and the provider acts as whoever did, with what the request says and no more.
//!
//! See "IAM temporary delegation" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-temporary-delegation.html>.
mod accept_delegation_request;
mod associate_delegation_request;
mod check;
mod create_delegation_request;
mod get_delegation_request;
mod get_human_readable_summary;
mod list_delegation_requests;
mod reject_delegation_request;
mod send_delegation_token;
mod summary;
pub(crate) mod template;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod update_delegation_request;

use crate::access::Access;
use crate::caller::Caller;
use crate::failure::{Fault, access_denied};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{DelegationRequest, DelegationState, Draft, World};
use crate::{Timestamp, iam::common};
use doorward_names::{AccountId, Arn};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity};
use doorward_shapes::iam::types;
use std::sync::Arc;

/// What the resources of requests are called.
const KIND: &str = "delegation-request";

/// The ARN of the request `id`, as `account` calls it.
fn arn(account: AccountId, id: &str) -> Arn {
    Arn::iam(account, &format!("{KIND}/{id}"))
}

/// The request `id`, if `account` is asked: anybody is, until an account is named.
fn asked<'w>(world: &'w World, id: &str, account: AccountId) -> Option<&'w Arc<DelegationRequest>> {
    let found = world.directory.delegation_requests.get(&id.to_owned());
    found.filter(|request| request.owner_account.is_none_or(|owner| owner == account))
}

/// The same, or the request of `account`'s own making.
fn readable<'w>(
    world: &'w World,
    id: &str,
    account: AccountId,
) -> Option<&'w Arc<DelegationRequest>> {
    let own = || {
        let found = world.directory.delegation_requests.get(&id.to_owned());
        found.filter(|request| request.requestor == account)
    };
    asked(world, id, account).or_else(own)
}

/// Refuses to go on with a request whose maker is no product provider any more.
fn require_partner(world: &World, id: &str, account: AccountId) -> Result<(), ErrorAnswer> {
    let partner = |request: &Arc<DelegationRequest>| world.directory.partner_of(request.requestor);
    if asked(world, id, account).is_some_and(|request| partner(request).is_none()) {
        let message = "Who made the delegation request is not registered any more";
        return Err(access_denied(message));
    }
    Ok(())
}

/// The operation's own action on the request `id`, granted by default to whom `granted` says.
fn access(
    ask: &Ask<'_>,
    id: &str,
    request: Option<&Arc<DelegationRequest>>,
    granted: impl FnOnce(&DelegationRequest) -> bool,
) -> Access {
    let owner = request.and_then(|request| request.owner.as_ref());
    Access::on(arn(ask.account.id(), id))
        .with_some(
            "iam:DelegationRequestOwner",
            owner.map(|owner| owner.arn.as_str()),
        )
        .by_default(request.is_some_and(|request| granted(request)))
}

/// The same on a request that the caller's account is asked, granted to its owner.
fn access_of_owner(ask: &Ask<'_>, id: &str) -> Access {
    let request = asked(ask.world, id, ask.account.id());
    access(ask, id, request, |request| is_owner(request, ask.caller))
}

/// The same for who reads: until it has an owner, everybody of an account that is asked may.
fn access_to_read(ask: &Ask<'_>, id: &str) -> Access {
    let account = ask.account.id();
    let request = readable(ask.world, id, account);
    let anybodys = |request: &DelegationRequest| {
        request.owner.is_none() && request.owner_account.is_none_or(|owner| owner == account)
    };
    access(ask, id, request, |request| {
        anybodys(request) || is_owner(request, ask.caller)
    })
}

/// Whether `caller` claimed `request`.
fn is_owner(request: &DelegationRequest, caller: &Caller) -> bool {
    let owner = request.owner.as_ref();
    owner.is_some_and(|owner| owner.user_id == caller.user_id() && owner.arn == *caller.arn())
}

fn no_such(id: &str) -> NoSuchEntity {
    NoSuchEntity::new(format!(
        "The delegation request with id {id} cannot be found."
    ))
}

/// Where `request` is by `now`.
fn state(request: &DelegationRequest, now: Timestamp) -> types::StateType {
    if request.is_expired(now) {
        return types::StateType::Expired;
    }
    match request.state {
        DelegationState::Unassigned => types::StateType::Unassigned,
        DelegationState::Assigned => types::StateType::Assigned,
        DelegationState::PendingApproval => types::StateType::PendingApproval,
        DelegationState::Accepted => types::StateType::Accepted,
        DelegationState::Finalized => types::StateType::Finalized,
        DelegationState::Rejected => types::StateType::Rejected,
    }
}

/// Why a request does not go on.
enum Stuck {
    /// The account knows of none.
    Missing(NoSuchEntity),
    /// It is elsewhere on its way.
    Elsewhere(String),
}

/// The request `id` of the caller's account, to go on from one of `from`.
fn moving<'d, O: Operation>(
    call: &Permitted<'_, O>,
    draft: &'d mut Draft,
    id: &str,
    from: &[DelegationState],
) -> Result<&'d mut DelegationRequest, Stuck> {
    let (account, now) = (call.account_id(), call.facts.now);
    let found = asked(draft.world(), id, account);
    let found = found.ok_or_else(|| Stuck::Missing(no_such(id)))?;
    let is = state(found, now);
    if is == types::StateType::Expired || !from.contains(&found.state) {
        return Err(Stuck::Elsewhere(format!(
            "The delegation request {id} is in the {} state.",
            is.as_str()
        )));
    }
    let requests = &mut draft.directory_mut().delegation_requests;
    let request = requests.get_mut(&id.to_owned());
    let request = request.ok_or_else(|| Stuck::Missing(no_such(id)))?;
    request.updated = now;
    Ok(request)
}

impl<E: From<NoSuchEntity> + From<InvalidInput>> From<Stuck> for crate::failure::Failure<E> {
    fn from(stuck: Stuck) -> Self {
        match stuck {
            Stuck::Missing(error) => Self::Refused(E::from(error)),
            Stuck::Elsewhere(message) => Self::Refused(E::from(InvalidInput::new(message))),
        }
    }
}

/// A request as it is shown.
fn shown(request: &DelegationRequest, now: Timestamp) -> Result<types::DelegationRequest, Fault> {
    let boundaries = template::boundaries(&request.policy);
    let seconds = i32::try_from(request.session_duration);
    let seconds = seconds.map_err(|_| common::broken("a delegation of many years"))?;
    let parameters = request.parameters.iter().map(|parameter| {
        let kind = if parameter.is_list {
            types::PolicyParameterTypeEnum::StringList
        } else {
            types::PolicyParameterTypeEnum::String
        };
        types::PolicyParameter {
            name: Some(parameter.name.clone()),
            values: Some(parameter.values.clone()),
            r#type: Some(kind),
        }
    });
    let parameters: Vec<_> = parameters.collect();
    let approver = request.approver.as_ref();
    Ok(types::DelegationRequest {
        delegation_request_id: Some(request.id.clone()),
        owner_account_id: request.owner_account.map(|account| account.to_string()),
        description: Some(request.description.clone()),
        request_message: request.request_message.clone(),
        permissions: Some(types::DelegationPermission {
            policy_template_arn: Some(request.template.to_string()),
            parameters: (!parameters.is_empty()).then_some(parameters),
        }),
        permission_policy: Some(request.policy.clone()),
        role_permission_restriction_arns: (!boundaries.is_empty()).then_some(boundaries),
        owner_id: request.owner.as_ref().map(|owner| owner.arn.to_string()),
        approver_id: approver.map(|approver| approver.arn.to_string()),
        state: Some(state(request, now)),
        expiration_time: Some(request.expires().into()),
        requestor_id: Some(request.requestor.to_string()),
        requestor_name: Some(request.requestor_name.clone()),
        create_date: Some(request.created.into()),
        session_duration: Some(seconds),
        redirect_url: request.redirect_url.clone(),
        notes: request.notes.clone(),
        rejection_reason: request.rejection_reason.clone(),
        only_send_by_owner: Some(request.only_send_by_owner),
        updated_time: Some(request.updated.into()),
    })
}
