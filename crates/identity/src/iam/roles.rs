//! IAM roles.
mod create_role;
mod get_role;
mod trust;

use super::common::{boundary_output, tags_output};
use crate::state::{Role, World};
use doorward_names::AccountId;
use doorward_shapes::iam::types;

/// A role as `CreateRole` and instance profiles show it.
pub(super) fn brief(role: &Role, account: AccountId, world: &World) -> types::Role {
    types::Role {
        path: role.path.to_string(),
        role_name: role.name.to_string(),
        role_id: role.id.to_string(),
        arn: role.arn(account).to_string(),
        create_date: role.created.into(),
        assume_role_policy_document: Some(trust::shown(&role.trust, world)),
        ..types::Role::default()
    }
}

/// A role as `ListRoles` shows it: with its settings.
fn listed(role: &Role, account: AccountId, world: &World) -> types::Role {
    types::Role {
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.max_session_duration).ok(),
        ..brief(role, account, world)
    }
}

/// A role with everything but its last use.
fn whole(role: &Role, account: AccountId, world: &World) -> types::Role {
    types::Role {
        permissions_boundary: boundary_output(role.boundary.as_ref()),
        tags: tags_output(&role.tags),
        ..listed(role, account, world)
    }
}

/// The default of `MaxSessionDuration`: one hour.
const HOUR: i32 = 3600;

/// `MaxSessionDuration` from the wire; the model's constraints have let it pass.
fn max_session_duration(seconds: Option<i32>) -> u32 {
    seconds.unwrap_or(HOUR).unsigned_abs()
}

#[cfg(test)]
pub(super) mod sample {
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput, types};

    pub(crate) const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;

    /// The trust policy above with another principal.
    pub(crate) fn trusting(principal: &str) -> String {
        TRUST.replace("111122223333", principal)
    }

    pub(crate) fn input(name: &str) -> CreateRoleInput {
        CreateRoleInput {
            role_name: name.to_owned(),
            assume_role_policy_document: TRUST.to_owned(),
            ..CreateRoleInput::default()
        }
    }

    /// Makes the role `name`.
    pub(crate) fn role(house: &House, name: &str) -> types::Role {
        house.admin::<CreateRole>(input(name)).unwrap().role
    }
}
