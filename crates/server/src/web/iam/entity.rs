//! What users, groups and roles have in common: the policies that say what they may do.
#![allow(
    clippy::needless_update,
    reason = "calls of one kind have members that those of another have not"
)]
use super::ask::address;
use super::list::{Batch, all};
use super::parts::{act, denied, field, link, section, table};
use super::{At, policies};
use crate::web::pages::iam::{Cell, Link, Part, Row, Screen, Section};
use crate::web::words::Language;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{AttachedPermissionsBoundary, AttachedPolicy};
use doorward_shapes::iam::{
    AttachGroupPolicy, AttachGroupPolicyInput, AttachRolePolicy, AttachRolePolicyInput,
    AttachUserPolicy, AttachUserPolicyInput, DeleteGroupPolicy, DeleteGroupPolicyInput,
    DeleteRolePolicy, DeleteRolePolicyInput, DeleteUserPolicy, DeleteUserPolicyInput,
    DetachGroupPolicy, DetachGroupPolicyInput, DetachRolePolicy, DetachRolePolicyInput,
    DetachUserPolicy, DetachUserPolicyInput, GetGroup, GetGroupInput, GetGroupPolicy,
    GetGroupPolicyInput, GetRole, GetRoleInput, GetRolePolicy, GetRolePolicyInput, GetUser,
    GetUserInput, GetUserPolicy, GetUserPolicyInput, ListAttachedGroupPolicies,
    ListAttachedGroupPoliciesInput, ListAttachedRolePolicies, ListAttachedRolePoliciesInput,
    ListAttachedUserPolicies, ListAttachedUserPoliciesInput, ListGroupPolicies,
    ListGroupPoliciesInput, ListRolePolicies, ListRolePoliciesInput, ListUserPolicies,
    ListUserPoliciesInput,
};
use percent_encoding::percent_decode_str;

/// Who has policies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    User,
    Group,
    Role,
}

impl Kind {
    pub(super) fn parse(text: &str) -> Option<Self> {
        [Self::User, Self::Group, Self::Role]
            .into_iter()
            .find(|kind| kind.noun() == text)
    }

    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }

    /// As people call it.
    pub(super) fn called(self, t: Language) -> &'static str {
        match self {
            Self::User => t.a_user(),
            Self::Group => t.a_group(),
            Self::Role => t.a_role(),
        }
    }

    /// As operations are named.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
            Self::Role => "Role",
        }
    }

    pub(super) fn member(self) -> &'static str {
        match self {
            Self::User => "UserName",
            Self::Group => "GroupName",
            Self::Role => "RoleName",
        }
    }

    pub(super) fn area(self) -> &'static str {
        match self {
            Self::User => super::PAGE,
            Self::Group => "/console/iam/groups",
            Self::Role => "/console/iam/roles",
        }
    }

    /// The page of one of them.
    pub(super) fn page(self, name: &str, tab: &str) -> String {
        let path = format!("{}{}", super::BELOW, self.noun());
        address(&path, &[("name", name), ("tab", tab)])
    }
}

/// One call that differs by kind in its name alone.
macro_rules! by_kind {
    ($at:expr, $kind:expr, $user:ident $user_in:ident, $group:ident $group_in:ident,
     $role:ident $role_in:ident, $name:expr, { $($member:ident: $value:expr),* $(,)? } => |$output:ident| $then:expr) => {
        match $kind {
            Kind::User => $at.call::<$user>($user_in {
                user_name: $name.to_owned(), $($member: $value,)* ..$user_in::default()
            }).map(|$output| $then),
            Kind::Group => $at.call::<$group>($group_in {
                group_name: $name.to_owned(), $($member: $value,)* ..$group_in::default()
            }).map(|$output| $then),
            Kind::Role => $at.call::<$role>($role_in {
                role_name: $name.to_owned(), $($member: $value,)* ..$role_in::default()
            }).map(|$output| $then),
        }
    };
}

type Done = Result<(), ErrorAnswer>;

#[rustfmt::skip]
pub(super) fn attached(at: &At<'_>, kind: Kind, name: &str) -> Result<Vec<AttachedPolicy>, ErrorAnswer> {
    all(|marker, most| -> Batch<AttachedPolicy> {
        by_kind!(at, kind, ListAttachedUserPolicies ListAttachedUserPoliciesInput,
            ListAttachedGroupPolicies ListAttachedGroupPoliciesInput,
            ListAttachedRolePolicies ListAttachedRolePoliciesInput,
            name, { marker: marker, max_items: Some(most) }
            => |output| (output.attached_policies.unwrap_or_default(), output.marker))
    })
}

#[rustfmt::skip]
pub(super) fn inline(at: &At<'_>, kind: Kind, name: &str) -> Result<Vec<String>, ErrorAnswer> {
    all(|marker, most| -> Batch<String> {
        by_kind!(at, kind, ListUserPolicies ListUserPoliciesInput,
            ListGroupPolicies ListGroupPoliciesInput, ListRolePolicies ListRolePoliciesInput,
            name, { marker: marker, max_items: Some(most) }
            => |output| (output.policy_names, output.marker))
    })
}

#[rustfmt::skip]
pub(super) fn document(at: &At<'_>, kind: Kind, name: &str, policy: &str) -> Result<String, ErrorAnswer> {
    by_kind!(at, kind, GetUserPolicy GetUserPolicyInput, GetGroupPolicy GetGroupPolicyInput,
        GetRolePolicy GetRolePolicyInput, name, { policy_name: policy.to_owned() }
        => |output| decoded(&output.policy_document))
}

#[rustfmt::skip]
pub(super) fn attach(at: &At<'_>, kind: Kind, name: &str, arn: &str) -> Done {
    by_kind!(at, kind, AttachUserPolicy AttachUserPolicyInput,
        AttachGroupPolicy AttachGroupPolicyInput, AttachRolePolicy AttachRolePolicyInput,
        name, { policy_arn: arn.to_owned() } => |_output| ())
}

#[rustfmt::skip]
pub(super) fn detach(at: &At<'_>, kind: Kind, name: &str, arn: &str) -> Done {
    by_kind!(at, kind, DetachUserPolicy DetachUserPolicyInput,
        DetachGroupPolicy DetachGroupPolicyInput, DetachRolePolicy DetachRolePolicyInput,
        name, { policy_arn: arn.to_owned() } => |_output| ())
}

#[rustfmt::skip]
pub(super) fn delete_inline(at: &At<'_>, kind: Kind, name: &str, policy: &str) -> Done {
    by_kind!(at, kind, DeleteUserPolicy DeleteUserPolicyInput,
        DeleteGroupPolicy DeleteGroupPolicyInput, DeleteRolePolicy DeleteRolePolicyInput,
        name, { policy_name: policy.to_owned() } => |_output| ())
}

/// The page that says so, where there is nobody of that kind and name.
#[rustfmt::skip]
pub(super) fn absent(at: &At<'_>, kind: Option<Kind>, name: &str) -> Option<Screen> {
    let why = match kind {
        None => Part::Empty(at.t.not_found_text().to_owned()),
        Some(kind) => {
            let got: Done = match kind {
                Kind::User => at.call::<GetUser>(GetUserInput { user_name: Some(name.to_owned()) }).map(drop),
                Kind::Group => at.call::<GetGroup>(GetGroupInput {
                    group_name: name.to_owned(), max_items: Some(1), ..GetGroupInput::default()
                }).map(drop),
                Kind::Role => at.call::<GetRole>(GetRoleInput { role_name: name.to_owned() }).map(drop),
            };
            let is_gone = |error: &ErrorAnswer| matches!(error.status, 400 | 404);
            denied(at, kind.called(at.t), &got.err().filter(is_gone)?)
        }
    };
    Some(Screen {
        area: kind.map_or(super::PAGE, Kind::area),
        title: name.to_owned(),
        sections: vec![section("gone", at.t.not_there(), "", vec![why])],
        status: 404,
        ..Screen::default()
    })
}

/// A document as answers have it: percent-encoded.
pub(super) fn decoded(document: &str) -> String {
    percent_decode_str(document)
        .decode_utf8_lossy()
        .into_owned()
}

/// What somebody may do: policies that are attached, and those of its own.
pub(super) fn permissions(at: &At<'_>, kind: Kind, name: &str, back: &str) -> Vec<Section> {
    let (word, noun) = (kind.word(), kind.noun());
    let mut managed = Vec::new();
    match attached(at, kind, name) {
        Err(error) => managed.push(denied(at, at.t.the_attached(), &error)),
        Ok(policies) => {
            let row = |policy: AttachedPolicy| {
                let arn = policy.policy_arn.unwrap_or_default();
                let policy_name = policy.policy_name.unwrap_or_default();
                let members = [(kind.member(), name), ("PolicyArn", &*arn)];
                let detach = act(
                    &format!("do/Detach{word}Policy"),
                    back,
                    &members,
                    at.t.detach(),
                );
                Row {
                    cells: vec![Cell::link(&*policy_name, policies::page(&arn, "")).under(&*arn)],
                    forms: vec![detach.of(&policy_name)],
                }
            };
            let rows = policies.into_iter().map(row).collect();
            managed.push(table(
                at.t.list_of_attached(),
                &[at.t.policy()],
                rows,
                at.t.none_attached(),
            ));
        }
    }
    let chooser = address("/console/iam/attach", &[("kind", noun), ("name", name)]);
    managed.push(Part::Links(vec![link(at.t.attach_policies(), chooser)]));
    let mut own = Vec::new();
    let editor = |policy: &str| {
        let fields = [("kind", noun), ("name", name), ("policy", policy)];
        address("/console/iam/inline", &fields)
    };
    match inline(at, kind, name) {
        Err(error) => own.push(denied(at, at.t.the_inline(), &error)),
        Ok(names) => {
            let row = |policy: String| {
                let members = [(kind.member(), name), ("PolicyName", &*policy)];
                let operation = format!("do/Delete{word}Policy");
                let delete = act(&operation, back, &members, at.t.delete_policy())
                    .folded(at.t.delete(), at.t.written_nowhere())
                    .of(&policy);
                Row {
                    cells: vec![Cell::link(&*policy, editor(&policy))],
                    forms: vec![delete.tone("danger")],
                }
            };
            let rows = names.into_iter().map(row).collect();
            own.push(table(
                at.t.list_of_inline(),
                &[at.t.policy()],
                rows,
                at.t.none_yet(),
            ));
        }
    }
    own.push(Part::Links(vec![link(at.t.create_inline(), editor(""))]));
    vec![
        section("managed", at.t.attached_policies(), "", managed),
        section("inline", at.t.inline_policies(), at.t.inline_hint(), own),
    ]
}

/// The boundary of what a user or role can be allowed.
pub(super) fn boundary(
    at: &At<'_>,
    kind: Kind,
    name: &str,
    back: &str,
    boundary: Option<AttachedPermissionsBoundary>,
) -> Section {
    let word = kind.word();
    let owner = (kind.member(), name);
    let arn = boundary.and_then(|set| set.permissions_boundary_arn);
    let mut parts = Vec::new();
    if let Some(arn) = &arn {
        let cell = Cell::link(&**arn, policies::page(arn, ""));
        parts.push(Part::Facts(vec![(at.t.boundary(), cell)]));
        let operation = format!("do/Delete{word}PermissionsBoundary");
        parts.push(Part::Form(act(
            &operation,
            back,
            &[owner],
            at.t.remove_boundary(),
        )));
    }
    let fields = [("kind", kind.noun()), ("name", name), ("as", "boundary")];
    let chooser = address("/console/iam/attach", &fields);
    parts.push(Part::Links(vec![link(at.t.choose_boundary(), chooser)]));
    let operation = format!("do/Put{word}PermissionsBoundary");
    let set = act(&operation, back, &[owner], at.t.set_boundary()).in_a_row();
    parts.push(Part::Form(set.with(vec![
        field("text", "PermissionsBoundary", at.t.arn_of_policy(), "")
            .id("boundary")
            .longest(2048)
            .required(),
    ])));
    let hint = at.t.boundary_hint();
    section("boundary-set", at.t.permissions_boundary(), hint, parts)
}

/// The way back from where policies are chosen or written.
pub(super) fn back_to(at: &At<'_>, kind: Kind, name: &str) -> Link {
    link(at.t.back(), kind.page(name, "permissions"))
}
