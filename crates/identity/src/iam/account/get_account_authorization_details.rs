//! `GetAccountAuthorizationDetails`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, boundary_output, document_output, tag_list};
use crate::iam::{attached, instance_profiles, policies, roles};
use crate::managed::{self, AwsManagedPolicy};
use crate::means::Means;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, Group, ManagedPolicy, PolicyText, Role, User, World};
use doorward_names::PolicyName;
use doorward_shapes::iam::types::{self, EntityType, PolicyDetail, RoleLastUsed};
use doorward_shapes::iam::{
    GetAccountAuthorizationDetails, GetAccountAuthorizationDetailsError,
    GetAccountAuthorizationDetailsInput, GetAccountAuthorizationDetailsOutput,
};
use std::collections::BTreeMap;

impl Operation for GetAccountAuthorizationDetails {
    fn access(
        _input: &GetAccountAuthorizationDetailsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccountAuthorizationDetailsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAccountAuthorizationDetailsOutput, Failure<GetAccountAuthorizationDetailsError>>
    {
        let (input, account) = (&call.input, call.account(draft)?);
        let filter = input.filter.as_deref().unwrap_or_default();
        let wanted =
            entities(account).filter(|one| filter.is_empty() || filter.contains(&one.kind()));
        let marker = input.marker.as_deref();
        let page = common::page(wanted, Found::place, marker, input.max_items)?;
        let is_truncated = page.is_truncated();
        let (mut users, mut groups, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        let mut policies = Vec::new();
        for found in page.items {
            match found {
                Found::User(one) => users.push(user(one, account)),
                Found::Group(one) => groups.push(group(one, account)),
                Found::Role(one) => roles.push(role(one, account, draft.world(), call.means)),
                Found::Own(one) => policies.push(own_policy(one, account)),
                Found::Aws(one) => policies.push(aws_policy(one, account)),
            }
        }
        Ok(GetAccountAuthorizationDetailsOutput {
            user_detail_list: Some(users),
            group_detail_list: Some(groups),
            role_detail_list: Some(roles),
            policies: Some(policies),
            is_truncated: Some(is_truncated),
            marker: page.marker,
        })
    }
}

/// One thing of the account's.
enum Found<'a> {
    User(&'a User),
    Group(&'a Group),
    Role(&'a Role),
    Own(&'a ManagedPolicy),
    Aws(&'static AwsManagedPolicy),
}

impl Found<'_> {
    fn kind(&self) -> EntityType {
        match self {
            Self::User(_) => EntityType::User,
            Self::Group(_) => EntityType::Group,
            Self::Role(_) => EntityType::Role,
            Self::Own(_) => EntityType::LocalManagedPolicy,
            Self::Aws(_) => EntityType::AWSManagedPolicy,
        }
    }

    /// Where it stands: kinds follow each other, in each kind the names.
    fn place(&self) -> String {
        match self {
            Self::User(user) => format!("0{}", user.name),
            Self::Group(group) => format!("1{}", group.name),
            Self::Role(role) => format!("2{}", role.name),
            Self::Own(policy) => format!("3{}", policy.name),
            Self::Aws(policy) => format!("4{}", policy.name),
        }
    }
}

/// All there is, in order. Of AWS's policies, those the account uses.
fn entities(account: &Account) -> impl Iterator<Item = Found<'_>> {
    let used = |policy: &&AwsManagedPolicy| {
        let (index, arn) = (&account.index, &policy.arn);
        index.attachment_count(arn) > 0 || index.boundary_count(arn) > 0
    };
    let aws = managed::all().iter().filter(used);
    let users = account.users.iter().map(|one| Found::User(one));
    users
        .chain(account.groups.iter().map(|one| Found::Group(one)))
        .chain(account.roles.iter().map(|one| Found::Role(one)))
        .chain(account.policies.iter().map(|one| Found::Own(one)))
        .chain(aws.map(Found::Aws))
}

fn user(user: &User, account: &Account) -> types::UserDetail {
    types::UserDetail {
        path: Some(user.path.to_string()),
        user_name: Some(user.name.to_string()),
        user_id: Some(user.id.to_string()),
        arn: Some(user.arn(account.id()).to_string()),
        create_date: Some(user.created.into()),
        user_policy_list: Some(inline(&user.inline_policies)),
        group_list: Some(user.groups.iter().map(ToString::to_string).collect()),
        attached_managed_policies: Some(attached::all(&user.attached_policies)),
        permissions_boundary: boundary_output(user.boundary.as_ref()),
        tags: Some(tag_list(&user.tags)),
    }
}

fn group(group: &Group, account: &Account) -> types::GroupDetail {
    types::GroupDetail {
        path: Some(group.path.to_string()),
        group_name: Some(group.name.to_string()),
        group_id: Some(group.id.to_string()),
        arn: Some(group.arn(account.id()).to_string()),
        create_date: Some(group.created.into()),
        group_policy_list: Some(inline(&group.inline_policies)),
        attached_managed_policies: Some(attached::all(&group.attached_policies)),
    }
}

fn role(role: &Role, account: &Account, world: &World, means: &Means) -> types::RoleDetail {
    let brief = roles::brief(role, account.id(), world);
    let profiles = account.index.profiles.get(&role.name).into_iter().flatten();
    let profiles = profiles.filter_map(|name| account.instance_profiles.get(name));
    let last_used = means.last_use(role.id.as_str()).map(|last| RoleLastUsed {
        last_used_date: Some(last.at.into()),
        region: Some(last.region),
    });
    types::RoleDetail {
        path: Some(brief.path),
        role_name: Some(brief.role_name),
        role_id: Some(brief.role_id),
        arn: Some(brief.arn),
        create_date: Some(brief.create_date),
        assume_role_policy_document: brief.assume_role_policy_document,
        instance_profile_list: Some(
            profiles
                .map(|profile| instance_profiles::listed(profile, account, world))
                .collect(),
        ),
        role_policy_list: Some(inline(&role.inline_policies)),
        attached_managed_policies: Some(attached::all(&role.attached_policies)),
        permissions_boundary: boundary_output(role.boundary.as_ref()),
        tags: Some(tag_list(&role.tags)),
        role_last_used: Some(last_used.unwrap_or_default()),
    }
}

fn own_policy(policy: &ManagedPolicy, account: &Account) -> types::ManagedPolicyDetail {
    let versions = policy.versions.iter().rev();
    let versions = versions.map(|version| types::PolicyVersion {
        document: Some(document_output(version.document.as_written())),
        ..policies::version_output(version, policy)
    });
    types::ManagedPolicyDetail {
        description: policy.description.clone(),
        policy_version_list: Some(versions.collect()),
        ..detail(policies::output(policy, account))
    }
}

fn aws_policy(policy: &AwsManagedPolicy, account: &Account) -> types::ManagedPolicyDetail {
    let version = types::PolicyVersion {
        document: Some(document_output(policy.document().as_written())),
        ..policies::aws_version_output(policy)
    };
    types::ManagedPolicyDetail {
        policy_version_list: Some(vec![version]),
        ..detail(policies::aws_output(policy, account))
    }
}

/// What lists say of a policy, in this operation's form.
fn detail(policy: types::Policy) -> types::ManagedPolicyDetail {
    types::ManagedPolicyDetail {
        policy_name: policy.policy_name,
        policy_id: policy.policy_id,
        arn: policy.arn,
        path: policy.path,
        default_version_id: policy.default_version_id,
        attachment_count: policy.attachment_count,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        is_attachable: policy.is_attachable,
        create_date: policy.create_date,
        update_date: policy.update_date,
        ..types::ManagedPolicyDetail::default()
    }
}

fn inline(policies: &BTreeMap<PolicyName, PolicyText>) -> Vec<PolicyDetail> {
    let policies = policies.iter().map(|(name, text)| PolicyDetail {
        policy_name: Some(name.to_string()),
        policy_document: Some(document_output(text.as_written())),
    });
    policies.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        CreateGroup, CreateGroupInput, CreatePolicy, CreatePolicyInput, CreateRole,
        CreateRoleInput, PutRolePolicy, PutRolePolicyInput,
    };

    type Output = GetAccountAuthorizationDetailsOutput;

    fn get(
        house: &House,
        filter: &[EntityType],
        max_items: Option<i32>,
        marker: Option<String>,
    ) -> Result<Output, ErrorAnswer> {
        house.admin::<GetAccountAuthorizationDetails>(GetAccountAuthorizationDetailsInput {
            filter: Some(filter.to_vec()),
            max_items,
            marker,
        })
    }

    /// A role with an inline policy, a group and a policy, beside the administrator.
    fn house() -> House {
        let house = House::new();
        roles::sample::role(&house, "Deploy");
        let put = PutRolePolicyInput {
            role_name: "Deploy".to_owned(),
            policy_name: "inline".to_owned(),
            policy_document: roles::sample::ALLOW.to_owned(),
        };
        house.admin::<PutRolePolicy>(put).unwrap();
        let made = house.admin::<CreatePolicy>(CreatePolicyInput {
            policy_name: "Bound".to_owned(),
            policy_document: roles::sample::ALLOW.to_owned(),
            description: Some("what bounds".to_owned()),
            ..CreatePolicyInput::default()
        });
        let bound = CreateRoleInput {
            permissions_boundary: made.unwrap().policy.unwrap().arn,
            ..roles::sample::input("Bounded")
        };
        house.admin::<CreateRole>(bound).unwrap();
        let group = CreateGroupInput {
            group_name: "Admins".to_owned(),
            ..CreateGroupInput::default()
        };
        house.admin::<CreateGroup>(group).unwrap();
        house
    }

    fn names(output: &Output) -> Vec<String> {
        let users = output.user_detail_list.iter().flatten();
        let groups = output.group_detail_list.iter().flatten();
        let roles = output.role_detail_list.iter().flatten();
        let policies = output.policies.iter().flatten();
        users
            .map(|one| one.user_name.clone())
            .chain(groups.map(|one| one.group_name.clone()))
            .chain(roles.map(|one| one.role_name.clone()))
            .chain(policies.map(|one| one.policy_name.clone()))
            .flatten()
            .collect()
    }

    #[test]
    fn all_there_is_comes_with_its_policies() {
        let output = get(&house(), &[], None, None).unwrap();
        let tail = [
            "Admins",
            "Bounded",
            "Deploy",
            "Bound",
            "AdministratorAccess",
        ];
        assert_eq!(names(&output)[1..], tail);
        let roles = output.role_detail_list.unwrap();
        let trust = roles[1].assume_role_policy_document.as_deref().unwrap();
        assert!(trust.starts_with("%7B%22Version"), "{trust}");
        let inline = roles[1].role_policy_list.as_ref().unwrap();
        let text = inline[0].policy_document.as_deref().unwrap();
        let text = percent_encoding::percent_decode_str(text).decode_utf8();
        assert_eq!(text.unwrap(), roles::sample::ALLOW);
        let bound = &output.policies.unwrap()[0];
        assert_eq!(bound.description.as_deref(), Some("what bounds"));
        assert_eq!(bound.permissions_boundary_usage_count, Some(1));
        let versions = bound.policy_version_list.as_ref().unwrap();
        assert_eq!(versions[0].is_default_version, Some(true));
        assert!(versions[0].document.is_some());
    }

    #[test]
    fn the_filter_names_kinds() {
        let house = house();
        for (filter, wanted) in [
            (vec![EntityType::Group], vec!["Admins"]),
            (vec![EntityType::LocalManagedPolicy], vec!["Bound"]),
            (
                vec![EntityType::AWSManagedPolicy, EntityType::Role],
                vec!["Bounded", "Deploy", "AdministratorAccess"],
            ),
        ] {
            let output = get(&house, &filter, None, None).unwrap();
            assert_eq!(names(&output), wanted, "{filter:?}");
        }
    }

    #[test]
    fn pages_go_on_from_kind_to_kind_and_lose_nothing() {
        let house = house();
        let all = names(&get(&house, &[], None, None).unwrap());
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = get(&house, &[], Some(1), marker).unwrap();
            assert_eq!(page.is_truncated, Some(page.marker.is_some()));
            seen.extend(names(&page));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
        let refused = get(&house, &[], None, Some("!".to_owned())).unwrap_err();
        assert_eq!(refused.code, "ValidationError");
    }
}
