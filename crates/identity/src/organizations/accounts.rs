//! Accounts in an organization.
mod create_account;
mod describe_account;
mod describe_create_account_status;
mod list_accounts;
mod list_accounts_for_parent;
mod list_create_account_status;
mod move_account;

use crate::state::{AccountCreation, CreateAccountRequest, Member, Organization, World};
use doorward_names::{AccountId, TargetId};
use doorward_shapes::organizations::errors::AccountNotFound;
use doorward_shapes::organizations::types::{
    self, AccountJoinedMethod, AccountState, AccountStatus, CreateAccountFailureReason,
    CreateAccountState,
};
use std::sync::Arc;

/// The member that `text` names.
pub(super) fn member<'a>(
    text: &str,
    organization: &'a Organization,
) -> Result<&'a Arc<Member>, AccountNotFound> {
    let id = AccountId::parse(text).ok();
    id.and_then(|id| organization.members.get(&id))
        .ok_or_else(|| AccountNotFound::new("You specified an account that doesn't exist."))
}

/// A member as lists show it; one that was never given a name goes by its id.
pub(super) fn output(
    member: &Member,
    organization: &Organization,
    world: &World,
) -> types::Account {
    let id = member.account;
    let account = world.account(id);
    let name = account.and_then(|account| account.info.name.clone());
    let path = &organization.parent_guard(member.parent).path;
    let method = if member.created {
        AccountJoinedMethod::Created
    } else {
        AccountJoinedMethod::Invited
    };
    let closed = account.is_some_and(|account| account.info.closed.is_some());
    let (status, state) = if closed {
        (AccountStatus::Suspended, AccountState::Closed)
    } else {
        (AccountStatus::Active, AccountState::Active)
    };
    types::Account {
        id: Some(id.to_string()),
        arn: Some(organization.target_arn(TargetId::Account(id)).to_string()),
        email: account.map(|account| account.root.email.clone()),
        name: Some(name.unwrap_or_else(|| id.to_string())),
        status: Some(status),
        state: Some(state),
        paths: Some(vec![format!("{path}{id}/")]),
        joined_method: Some(method),
        joined_timestamp: Some(member.joined.into()),
    }
}

/// What became of a request for an account.
fn status(request: &CreateAccountRequest) -> types::CreateAccountStatus {
    let (account, failure) = match request.outcome {
        AccountCreation::Succeeded(account) => (Some(account.to_string()), None),
        AccountCreation::EmailAlreadyExists => {
            (None, Some(CreateAccountFailureReason::EmailAlreadyExists))
        }
        AccountCreation::InternalFailure => {
            (None, Some(CreateAccountFailureReason::InternalFailure))
        }
    };
    let state = if failure.is_none() {
        CreateAccountState::Succeeded
    } else {
        CreateAccountState::Failed
    };
    types::CreateAccountStatus {
        id: Some(request.id.to_string()),
        account_name: Some(request.account_name.clone()),
        state: Some(state),
        requested_timestamp: Some(request.at.into()),
        completed_timestamp: Some(request.at.into()),
        account_id: account,
        gov_cloud_account_id: None,
        failure_reason: failure,
    }
}
