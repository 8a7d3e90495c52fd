//! Service-linked roles: made for one service of AWS's, under its path, and changed by nobody.
//!
//! See "Create a service-linked role" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>.
mod create_service_linked_role;
mod delete_service_linked_role;
mod get_service_linked_role_deletion_status;
mod known;
mod task;
#[cfg(test)]
mod tests;

use crate::failure::{Failure, Fault};
use crate::iam::common;
use crate::state::{Account, Role, SERVICE_LINKED};
use crate::{Moment, Timestamp};
use doorward_names::{AccountId, RoleName};
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity, UnmodifiableEntity};

/// The role that the service `principal` has in every account that uses it, as it is to be made.
pub(super) fn own_role(
    principal: &str,
    account: AccountId,
    now: Timestamp,
    moment: &Moment,
) -> Result<Role, Fault> {
    let service = known::service(principal);
    let service = service.ok_or_else(|| Fault::new("a service without a role is asked for one"))?;
    create_service_linked_role::own_role(service, account, now, moment)
}

/// The role `name`, to be edited, unless it is a service's.
pub(super) fn role_mut<'a, E>(
    account: &'a mut Account,
    name: &RoleName,
) -> Result<&'a mut Role, Failure<E>>
where
    E: From<NoSuchEntity> + From<UnmodifiableEntity>,
{
    let role = common::role_mut(account, name)?;
    unprotected(role)?;
    Ok(role)
}

/// Refuses to change a service's role.
pub(super) fn unprotected(role: &Role) -> Result<(), UnmodifiableEntity> {
    if !role.is_service_linked() {
        return Ok(());
    }
    Err(UnmodifiableEntity::new(format!(
        "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
        role.name
    )))
}

/// Refuses a path for a role that only services' roles have: what is under it, the policies of an
/// organization do not bind.
pub(super) fn free_path(path: &str) -> Result<(), InvalidInput> {
    if !path.starts_with(SERVICE_LINKED) {
        return Ok(());
    }
    Err(InvalidInput::new(format!(
        "Path prefix '{SERVICE_LINKED}' can only be used for AWS Service linked Roles"
    )))
}
