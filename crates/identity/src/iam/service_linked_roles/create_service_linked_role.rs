//! `CreateServiceLinkedRole`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html>.
use super::known::{self, Service};
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::iam::common;
use crate::iam::roles;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, Role, SERVICE_LINKED, Tags, Unknown};
use crate::{Moment, Timestamp};
use doorward_names::{AccountId, Arn, RoleName, UniqueId, UniqueIdKind};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::{
    CreateServiceLinkedRole, CreateServiceLinkedRoleError, CreateServiceLinkedRoleInput,
    CreateServiceLinkedRoleOutput,
};
use std::collections::BTreeMap;

impl Operation for CreateServiceLinkedRole {
    const WRITES: bool = true;

    fn access(
        input: &CreateServiceLinkedRoleInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateServiceLinkedRoleError>> {
        let principal = input.aws_service_name.as_str();
        let name = known::service(principal).map_or_else(
            || "AWSServiceRoleFor".to_owned(),
            |service| service.role_name(input.custom_suffix.as_deref()),
        );
        let role = format!("role{SERVICE_LINKED}{principal}/{name}");
        let access = Access::on(Arn::iam(ask.account.id(), &role));
        Ok(access.with("iam:AWSServiceName", principal))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateServiceLinkedRoleOutput, Failure<CreateServiceLinkedRoleError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let suffix = input.custom_suffix.as_deref();
        let service = service(&input.aws_service_name, suffix)?;
        let name = service.role_name(suffix);
        let name = RoleName::parse(&name)
            .map_err(|_| InvalidInput::new(format!("The role name {name} is too long.")))?;
        if account.roles.contains(&name) {
            return Err(InvalidInput::new(format!(
                "Service role name {name} has been taken in this account, please try a different suffix."
            ))
            .into());
        }
        // There is one of a service beyond the quota too, so that no service has to go without.
        if suffix.is_some() {
            common::require_room(account, Quota::Roles, account.roles.len())?;
        }
        let mut role = own_role(service, call.account_id(), call.facts.now, call.moment)?;
        role.name = name;
        role.description = roles::description(input.description.as_ref());
        let output = roles::brief(&role, account.id(), draft.world());
        call.account_mut(draft)?.roles.insert(role);
        Ok(CreateServiceLinkedRoleOutput { role: Some(output) })
    }
}

/// The one role of `service` that has no suffix, as it is made.
pub(super) fn own_role(
    service: Service,
    account: AccountId,
    now: Timestamp,
    moment: &Moment,
) -> Result<Role, Fault> {
    Ok(Role {
        name: RoleName::parse(&service.role_name(None)).map_err(Fault::new)?,
        path: service.path()?,
        id: UniqueId::generate(UniqueIdKind::Role, account, moment.random()),
        created: now.whole_seconds(),
        description: None,
        max_session_duration: roles::max_session_duration(None),
        max_signin_session: None,
        trust: service.trust()?,
        tags: Tags::new(),
        boundary: None,
        inline_policies: BTreeMap::new(),
        attached_policies: service.policy().into_iter().collect(),
        source_template: None,
        unknown: Unknown::new(),
    })
}

/// The service `principal`, if its roles may have the `suffix`.
fn service(principal: &str, suffix: Option<&str>) -> Result<Service, InvalidInput> {
    let service = known::service(principal).ok_or_else(|| {
        InvalidInput::new(format!(
            "Service-linked roles are not supported for {principal}"
        ))
    })?;
    if suffix.is_some() && !service.takes_suffix {
        let message = format!("Custom suffix is not allowed for {principal}");
        return Err(InvalidInput::new(message));
    }
    Ok(service)
}
