//! IAM roles.
mod acquire_role;
mod attach_role_policy;
mod create_role;
mod delete_role;
mod delete_role_permissions_boundary;
mod delete_role_policy;
mod detach_role_policy;
mod get_role;
mod get_role_policy;
mod get_role_template_version;
mod list_attached_role_policies;
mod list_role_policies;
mod list_role_tags;
mod list_roles;
mod put_role_permissions_boundary;
mod put_role_policy;
mod tag_role;
mod templates;
pub(crate) mod trust;
mod untag_role;
mod update_assume_role_policy;
mod update_role;
mod update_role_description;

use super::common::{self, boundary_output, tags_output};
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Role, World};
use doorward_names::{AccountId, Arn};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types;

/// The operation's own action on the role that is named, whose boundary is a condition key.
fn on_bounded_role(ask: &Ask<'_>, name: &str) -> Result<Access, ErrorAnswer> {
    let name = common::role_name(name)?;
    let role = ask.account.roles.get(&name);
    let boundary = role.and_then(|role| role.boundary.as_ref());
    let access = common::on_role(ask, &name);
    Ok(access.with_some("iam:PermissionsBoundary", boundary.map(Arn::as_str)))
}

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
        max_signin_session_duration: common::signin_seconds(role.max_signin_session),
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
pub(crate) fn max_session_duration(seconds: Option<i32>) -> u32 {
    seconds.unwrap_or(HOUR).unsigned_abs()
}

/// `Description` from the wire; an empty one is none.
pub(crate) fn description(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.is_empty()).cloned()
}

#[cfg(test)]
pub(super) mod sample {
    use crate::Caller;
    use crate::session::{Session, Subject};
    use crate::state::{Tags, Unknown};
    use crate::testing::House;
    use doorward_names::{AccessKeyId, AccessKeyKind, SessionName, UniqueId};
    use doorward_shapes::iam::{
        CreateRole, CreateRoleInput, GetRole, GetRoleInput, PutRolePolicy, PutRolePolicyInput,
        types,
    };
    use std::collections::BTreeSet;

    /// A policy that allows all of IAM.
    pub(crate) const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*"}]}"#;

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

    /// The role `name`.
    pub(crate) fn get(house: &House, name: &str) -> types::Role {
        let role_name = name.to_owned();
        house
            .admin::<GetRole>(GetRoleInput { role_name })
            .unwrap()
            .role
    }

    /// The trust policy of the role `name`, as text.
    pub(crate) fn trust_of(house: &House, name: &str) -> String {
        let encoded = get(house, name).assume_role_policy_document.unwrap();
        let text = percent_encoding::percent_decode_str(&encoded).decode_utf8();
        text.unwrap().into_owned()
    }

    /// A session of a new role `name` with the inline policy `document`.
    pub(crate) fn acting(house: &House, name: &str, document: &str) -> Caller {
        let id = UniqueId::parse(&role(house, name).role_id).unwrap();
        let put = PutRolePolicyInput {
            role_name: name.to_owned(),
            policy_name: "inline".to_owned(),
            policy_document: document.to_owned(),
        };
        house.admin::<PutRolePolicy>(put).unwrap();
        let kind = AccessKeyKind::Temporary;
        let random = house.moment().random();
        let session = Session {
            access_key_id: AccessKeyId::generate(kind, house.account, random),
            account: house.account,
            subject: Subject::Role {
                id,
                name: SessionName::parse("tester").unwrap(),
            },
            issued: house.now(),
            expires: house.now().plus_seconds(3600),
            mfa: None,
            policies: None,
            tags: Tags::new(),
            transitive: BTreeSet::new(),
            source_identity: None,
            federated_provider: None,
            scopes: Vec::new(),
            narrowed: false,
            sign_in: None,
            delegated: None,
            chained: false,
            unknown: Unknown::new(),
        };
        house.role(name, session)
    }
}
