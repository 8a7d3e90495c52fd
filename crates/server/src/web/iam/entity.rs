//! What users, groups and roles have in common: the policies that say what they may do.
#![allow(
    clippy::needless_update,
    reason = "calls of one kind have members that those of another have not"
)]
use super::ask::address;
use super::list::{Batch, all};
use super::parts::{act, denied, field, link, search, section, table};
use super::{At, policies};
use crate::web::editor;
use crate::web::findings::{self, Subject};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Link, Part, Row, Screen, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::accessanalyzer::types::{
    PolicyType, ValidatePolicyResourceType as ResourceType,
};
use doorward_shapes::iam::types::{AttachedPermissionsBoundary, AttachedPolicy, PolicyScopeType};
use doorward_shapes::iam::{
    AttachGroupPolicy, AttachGroupPolicyInput, AttachRolePolicy, AttachRolePolicyInput,
    AttachUserPolicy, AttachUserPolicyInput, DeleteGroupPolicy, DeleteGroupPolicyInput,
    DeleteRolePolicy, DeleteRolePolicyInput, DeleteUserPolicy, DeleteUserPolicyInput,
    DetachGroupPolicy, DetachGroupPolicyInput, DetachRolePolicy, DetachRolePolicyInput,
    DetachUserPolicy, DetachUserPolicyInput, GetGroupPolicy, GetGroupPolicyInput, GetRolePolicy,
    GetRolePolicyInput, GetUserPolicy, GetUserPolicyInput, ListAttachedGroupPolicies,
    ListAttachedGroupPoliciesInput, ListAttachedRolePolicies, ListAttachedRolePoliciesInput,
    ListAttachedUserPolicies, ListAttachedUserPoliciesInput, ListGroupPolicies,
    ListGroupPoliciesInput, ListPolicies, ListPoliciesInput, ListRolePolicies,
    ListRolePoliciesInput, ListUserPolicies, ListUserPoliciesInput,
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
fn document(at: &At<'_>, kind: Kind, name: &str, policy: &str) -> Result<String, ErrorAnswer> {
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

/// Takes every policy away, as it must be before who has them is deleted.
#[rustfmt::skip]
pub(super) fn take_policies(at: &At<'_>, kind: Kind, name: &str) -> Done {
    for policy in attached(at, kind, name)? {
        let arn = policy.policy_arn.unwrap_or_default();
        detach(at, kind, name, &arn)?;
    }
    for policy in inline(at, kind, name)? {
        by_kind!(at, kind, DeleteUserPolicy DeleteUserPolicyInput,
            DeleteGroupPolicy DeleteGroupPolicyInput, DeleteRolePolicy DeleteRolePolicyInput,
            name, { policy_name: policy.clone() } => |_output| ())?;
    }
    Ok(())
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
        Err(error) => managed.push(denied("The attached policies", &error)),
        Ok(policies) => {
            let row = |policy: AttachedPolicy| {
                let arn = policy.policy_arn.unwrap_or_default();
                let policy_name = policy.policy_name.unwrap_or_default();
                let members = [(kind.member(), name), ("PolicyArn", &*arn)];
                let detach = act(&format!("do/Detach{word}Policy"), back, &members, "Detach");
                Row {
                    cells: vec![Cell::link(&*policy_name, policies::page(&arn, "")).under(&*arn)],
                    forms: vec![detach.of(&policy_name)],
                }
            };
            let rows = policies.into_iter().map(row).collect();
            managed.push(table(
                "attached policies",
                &["Policy"],
                rows,
                "None is attached.",
            ));
        }
    }
    let chooser = address("/console/iam/attach", &[("kind", noun), ("name", name)]);
    managed.push(Part::Links(vec![link("Attach policies", chooser)]));
    let mut own = Vec::new();
    let editor = |policy: &str| {
        let fields = [("kind", noun), ("name", name), ("policy", policy)];
        address("/console/iam/inline", &fields)
    };
    match inline(at, kind, name) {
        Err(error) => own.push(denied("The inline policies", &error)),
        Ok(names) => {
            let row = |policy: String| {
                let members = [(kind.member(), name), ("PolicyName", &*policy)];
                let operation = format!("do/Delete{word}Policy");
                let delete = act(&operation, back, &members, "Delete policy")
                    .folded("Delete", "What it says is written nowhere else.")
                    .of(&policy);
                Row {
                    cells: vec![Cell::link(&*policy, editor(&policy))],
                    forms: vec![delete.tone("danger")],
                }
            };
            let rows = names.into_iter().map(row).collect();
            own.push(table(
                "inline policies",
                &["Policy"],
                rows,
                "There is none.",
            ));
        }
    }
    own.push(Part::Links(vec![link("Create inline policy", editor(""))]));
    vec![
        section("managed", "Attached policies", "", managed),
        section(
            "inline",
            "Inline policies",
            "Each belongs to this one alone.",
            own,
        ),
    ]
}

/// The boundary of what a user or role can be allowed.
pub(super) fn boundary(
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
        parts.push(Part::Facts(vec![("Boundary", cell)]));
        let operation = format!("do/Delete{word}PermissionsBoundary");
        parts.push(Part::Form(act(
            &operation,
            back,
            &[owner],
            "Remove boundary",
        )));
    }
    let operation = format!("do/Put{word}PermissionsBoundary");
    let set = act(&operation, back, &[owner], "Set boundary").in_a_row();
    parts.push(Part::Form(set.with(vec![
        field("text", "PermissionsBoundary", "ARN of a policy", "")
            .id("boundary")
            .longest(2048)
            .required(),
    ])));
    let hint = "The most that this one can be allowed, whatever its policies allow.";
    section("boundary-set", "Permissions boundary", hint, parts)
}

/// Policies that can be attached, by scope and part of the name.
pub(super) fn candidates(
    at: &At<'_>,
    find: &str,
) -> Result<Vec<(String, String, bool)>, ErrorAnswer> {
    let policies = all(|marker, most| {
        let output = at.call::<ListPolicies>(ListPoliciesInput {
            scope: Some(PolicyScopeType::All),
            marker,
            max_items: Some(most),
            ..ListPoliciesInput::default()
        })?;
        Ok((output.policies.unwrap_or_default(), output.marker))
    })?;
    let wanted = find.to_lowercase();
    let mut found: Vec<_> = policies
        .into_iter()
        .filter_map(|policy| Some((policy.arn?, policy.policy_name?)))
        .filter(|(_, name)| name.to_lowercase().contains(&wanted))
        .map(|(arn, name)| {
            let of_aws = arn.starts_with("arn:aws:iam::aws:");
            let label = if of_aws {
                format!("{name} (AWS managed)")
            } else {
                name
            };
            (of_aws, arn, label)
        })
        .collect();
    found.sort();
    let chosen = |(_, arn, label): (bool, String, String)| {
        let ticked = at.ask.has(&format!("pick:{arn}"));
        (arn, label, ticked)
    };
    Ok(found.into_iter().map(chosen).collect())
}

/// Which of them the form has chosen.
pub(super) fn chosen(form: &Form) -> Vec<String> {
    form.names("pick:").map(str::to_owned).collect()
}

/// `/console/iam/attach`: policies to choose from.
pub(super) fn chooser(at: &At<'_>) -> Screen {
    let (kind, name, find) = (at.ask.get("kind"), at.ask.get("name"), at.ask.get("find"));
    let kind = Kind::parse(&kind).unwrap_or(Kind::User);
    let here = address(
        "/console/iam/attach",
        &[("kind", kind.noun()), ("name", &name)],
    );
    let keep = [("kind", kind.noun()), ("name", &*name)];
    let search = search("/console/iam/attach", &keep, &find);
    let mut parts = vec![Part::Form(search)];
    match candidates(at, &find) {
        Err(error) => parts.push(denied("The policies", &error)),
        Ok(found) if found.is_empty() => {
            parts.push(Part::Empty(format!("No policy has “{find}” in its name.")));
        }
        Ok(mut found) => {
            let more = found.len().saturating_sub(MOST);
            found.truncate(MOST);
            let members = [("kind", kind.noun()), ("name", &*name)];
            let form = act("attach", &here, &members, "Attach policies").tone("primary");
            let mut choice = field("ticks", "pick:", "Policies", "").options(found);
            "policies".clone_into(&mut choice.id);
            parts.push(Part::Form(form.with(vec![choice])));
            if more > 0 {
                let more = format!("{more} more. Type more of the name to find them.");
                parts.push(Part::Empty(more));
            }
        }
    }
    Screen {
        area: kind.area(),
        title: format!("Attach policies to {name}"),
        links: vec![back_to(kind, &name)],
        sections: vec![section("choose", "Policies", "", parts)],
        ..Screen::default()
    }
}

/// Candidates that are shown at once.
const MOST: usize = 100;

pub(super) fn back_to(kind: Kind, name: &str) -> Link {
    link("Back", kind.page(name, "permissions"))
}

/// Attaches what was chosen.
pub(super) fn attach_chosen(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let (kind, name) = (form.text("kind"), form.text("name"));
    let kind = Kind::parse(&kind).unwrap_or(Kind::User);
    for arn in chosen(form) {
        attach(at, kind, &name, &arn)?;
    }
    Ok(super::act::well(&kind.page(&name, "permissions"), "attach"))
}

/// What is found wrong with a policy that is on the page.
pub(super) fn findings(at: &At<'_>, document: String, of: Option<ResourceType>) -> Section {
    let kind = if of.is_some() {
        PolicyType::ResourcePolicy
    } else {
        PolicyType::IdentityPolicy
    };
    let subject = Subject { document, kind, of };
    let (_, found) = findings::of(at.visitor, at.member, &subject);
    let rows = found.rows.into_iter().map(|finding| {
        let places = finding.places.iter().map(|place| &*place.path);
        let places = places.collect::<Vec<_>>().join(", ");
        Row {
            cells: vec![
                Cell::badge(finding.label, finding.tone),
                Cell::text(finding.title).under(finding.details),
                Cell::code(places),
            ],
            forms: Vec::new(),
        }
    });
    let mut parts = vec![Part::Alert(found.refused)];
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        parts.push(table("findings", &["Kind", "Finding", "Place"], rows, ""));
    }
    section("findings", "Findings", &found.verdict, parts)
}

/// Shows the page again with what was typed, which is checked and not saved.
#[expect(clippy::unnecessary_wraps, reason = "the table of deeds has it so")]
pub(super) fn check(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let back = super::act::back(form);
    let (path, query) = back.split_once('?').unwrap_or((&back, ""));
    let show = super::screen_at(path).unwrap_or(inline_policy);
    let ask = super::Ask::of(query).and(form);
    Ok(super::render(at.visitor, at.member, show, ask, None))
}

/// The button for that.
pub(super) const CHECK: (&str, &str) = ("/console/iam/check", "Check policy");

/// `/console/iam/inline`: one inline policy, or a new one.
pub(super) fn inline_policy(at: &At<'_>) -> Screen {
    let (kind, name, policy) = (at.ask.get("kind"), at.ask.get("name"), at.ask.get("policy"));
    let kind = Kind::parse(&kind).unwrap_or(Kind::User);
    let fields = [
        ("kind", kind.noun()),
        ("name", &*name),
        ("policy", &*policy),
    ];
    let here = address("/console/iam/inline", &fields);
    let typed = at.ask.get("PolicyDocument");
    let mut parts = Vec::new();
    let text = match (typed.is_empty(), policy.is_empty()) {
        (false, _) => typed,
        (true, true) => editor::START.to_owned(),
        (true, false) => match document(at, kind, &name, &policy) {
            Ok(text) => text,
            Err(error) => {
                parts.push(denied("The policy", &error));
                String::new()
            }
        },
    };
    let operation = format!("do/Put{}Policy", kind.word());
    let mut form = act(&operation, &here, &[(kind.member(), &name)], "Save policy").tone("primary");
    if policy.is_empty() {
        let typed = at.ask.get("PolicyName");
        let named = field("text", "PolicyName", "Name", &typed).longest(128);
        form.fields.push(named.required());
    } else {
        form.hidden.push(("PolicyName".to_owned(), policy.clone()));
    }
    let area = field("area", "PolicyDocument", "Policy document", &text).longest(131_072);
    form.fields.push(area.required());
    form.also = Some(CHECK);
    parts.push(Part::Form(form));
    Screen {
        area: kind.area(),
        title: if policy.is_empty() {
            format!("New inline policy of {name}")
        } else {
            policy
        },
        links: vec![back_to(kind, &name)],
        sections: vec![
            section("policy", "Inline policy", "", parts),
            findings(at, text, None),
        ],
        ..Screen::default()
    }
}
