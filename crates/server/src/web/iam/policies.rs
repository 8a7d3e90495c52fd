//! Managed policies: all of them, and one of them with its versions and who has it.
use super::ask::{Ask, address};
use super::entity::{Kind, decoded};
use super::list::{Batch, List, all};
use super::parts::{act, denied, field, link, section, table, tabs, tags};
use super::{At, accessed, columns, summary};
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use crate::web::words::{Language, Word};
use crate::web::{editor, respond};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{Policy, PolicyScopeType, PolicyUsageType, PolicyVersion};
use doorward_shapes::iam::{
    GetPolicy, GetPolicyInput, GetPolicyVersion, GetPolicyVersionInput, ListEntitiesForPolicy,
    ListEntitiesForPolicyInput, ListPolicies, ListPoliciesInput, ListPolicyTags,
    ListPolicyTagsInput, ListPolicyVersions, ListPolicyVersionsInput,
};

const LIST: &str = "/console/iam/policies";

/// The page of the policy `arn`.
pub(super) fn page(arn: &str, tab: &str) -> String {
    address("/console/iam/policy", &[("arn", arn), ("tab", tab)])
}

/// Where the editor's own list was, and bookmarks of it still lead.
pub(in crate::web) fn moved(query: &str) -> Answer {
    let ask = Ask::of(query);
    let fields = [("of", &*ask.get("of")), ("find", &*ask.get("find"))];
    respond::redirect(&address(LIST, &fields))
}

/// `/console/iam/policies`, with `?of=aws` those of AWS.
pub(super) fn list(at: &At<'_>) -> Screen {
    let of_aws = at.ask.get("of") == "aws" || at.ask.get("find").contains(":iam::aws:");
    let scope = if of_aws {
        PolicyScopeType::Aws
    } else {
        PolicyScopeType::Local
    };
    let fetch = |marker, most| {
        let output = at.call::<ListPolicies>(ListPoliciesInput {
            scope: Some(scope),
            marker,
            max_items: Some(most),
            ..ListPoliciesInput::default()
        })?;
        Ok((output.policies.unwrap_or_default(), output.marker))
    };
    let row = |policy: Policy| {
        let changed = policy.update_date.map(|when| at.day(when));
        let (of_it, used) = (
            columns::type_of(at.t, &policy),
            columns::used_as(at.t, &policy),
        );
        let arn = policy.arn.unwrap_or_default();
        let name = policy.policy_name.unwrap_or_default();
        Row {
            cells: vec![
                Cell::link(name, page(&arn, "")).under(arn),
                Cell::text(of_it),
                Cell::text(used),
                Cell::text(changed.unwrap_or_default()),
            ],
            forms: Vec::new(),
        }
    };
    let kinds = [("", at.t.this_account()), ("aws", at.t.aws_managed())];
    let of = if of_aws { "aws" } else { "" };
    let kinds = kinds.map(|(kind, text)| {
        let to = address(LIST, &[("of", kind)]);
        let here = kind == of;
        crate::web::pages::iam::Link {
            here,
            ..link(text, to)
        }
    });
    let list = List {
        path: LIST,
        title: if of_aws {
            at.t.aws_managed_policies()
        } else {
            at.t.policies_of_account()
        },
        of: at.t.list_of_policies(),
        columns: &[
            at.t.name(),
            at.t.type_of_it(),
            at.t.used_as(),
            at.t.changed(),
        ],
        keep: vec![("of", of.to_owned())],
        find: "find",
        fetch: &fetch,
        // Who looks for an ARN has it from somewhere else.
        name: if at.ask.get("find").trim().starts_with("arn:") {
            |policy: &Policy| policy.arn.as_deref().unwrap_or_default()
        } else {
            |policy: &Policy| policy.policy_name.as_deref().unwrap_or_default()
        },
        row: &row,
    };
    Screen {
        area: LIST,
        title: at.t.policies().to_owned(),
        links: vec![link(at.t.create_policy(), editor::PAGE)],
        tabs: kinds.into(),
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

const TABS: [(&str, Word); 5] = [
    ("", Language::document),
    ("versions", Language::versions),
    ("entities", Language::attached_to),
    ("access", Language::last_accessed),
    ("tags", Language::tags),
];

/// `/console/iam/policy?arn=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let (arn, tab) = (at.ask.get("arn"), at.ask.get("tab"));
    let back = page(&arn, &tab);
    let of_aws = arn.starts_with("arn:aws:iam::aws:");
    let name = arn.rsplit('/').next().unwrap_or_default().to_owned();
    let mut screen = Screen {
        area: LIST,
        title: name,
        lead: arn.clone(),
        tabs: tabs(at, "/console/iam/policy", &[("arn", &arn)], &tab, &TABS),
        links: vec![
            link(at.t.all_policies(), LIST),
            link(at.t.edit(), editor::link(&arn)),
        ],
        ..Screen::default()
    };
    let got = at.call::<GetPolicy>(GetPolicyInput {
        policy_arn: arn.clone(),
    });
    if !of_aws {
        let fields = [("kind", "policy"), ("name", &*arn)];
        screen
            .links
            .push(link(at.t.delete(), address("/console/iam/delete", &fields)));
    }
    let policy = got.map(|output| output.policy.unwrap_or_default());
    if let Err(error) = &policy
        && matches!(error.status, 400 | 404)
    {
        screen.status = error.status;
        screen.tabs.clear();
        let part = denied(at, at.t.the_policy(), error);
        screen.sections = vec![section("gone", at.t.not_there(), "", vec![part])];
        return screen;
    }
    screen.sections = match tab.as_str() {
        "access" => {
            let fields = [("arn", &*arn)];
            vec![accessed::tab(at, &arn, "/console/iam/policy", &fields)]
        }
        "versions" => vec![versions(at, &arn, &back, of_aws)],
        "entities" => vec![entities(at, &arn, &back)],
        "tags" => {
            let listed = at.call::<ListPolicyTags>(ListPolicyTagsInput {
                policy_arn: arn.clone(),
                ..ListPolicyTagsInput::default()
            });
            vec![tags(
                at,
                "Policy",
                ("PolicyArn", &arn),
                &back,
                listed.map(|output| output.tags),
            )]
        }
        _ => document(at, &arn, policy),
    };
    screen
}

fn document(at: &At<'_>, arn: &str, policy: Result<Policy, ErrorAnswer>) -> Vec<Section> {
    let asked = at.ask.get("version");
    let mut facts = Vec::new();
    let version = match policy {
        Err(error) => {
            facts.push(denied(at, at.t.the_policy(), &error));
            asked
        }
        Ok(policy) => {
            let default = policy.default_version_id.unwrap_or_default();
            let used = policy.permissions_boundary_usage_count.unwrap_or(0);
            facts.push(Part::Facts(vec![
                (
                    at.t.description(),
                    Cell::text(policy.description.unwrap_or_default()),
                ),
                (
                    at.t.policy_id(),
                    Cell::code(policy.policy_id.unwrap_or_default()),
                ),
                (at.t.force(), Cell::text(&*default)),
                (
                    at.t.attached_to(),
                    Cell::text(policy.attachment_count.unwrap_or(0).to_string()),
                ),
                (at.t.boundary_of(), Cell::text(used.to_string())),
                (
                    at.t.created(),
                    Cell::text(
                        policy
                            .create_date
                            .map(|when| at.day(when))
                            .unwrap_or_default(),
                    ),
                ),
            ]));
            if asked.is_empty() { default } else { asked }
        }
    };
    let mut sections = vec![section("summary", at.t.summary(), "", facts)];
    if !version.is_empty() {
        let got = at.call::<GetPolicyVersion>(GetPolicyVersionInput {
            policy_arn: arn.to_owned(),
            version_id: version.clone(),
        });
        let part = match got {
            Err(error) => denied(at, at.t.the_document(), &error),
            Ok(output) => {
                let document = output.policy_version.and_then(|version| version.document);
                let text = decoded(&document.unwrap_or_default());
                sections.extend(summary::of(at, arn, &text));
                Part::Code(text)
            }
        };
        let title = at.t.document_of(&version);
        sections.push(section("document", &title, "", vec![part]));
    }
    sections
}

fn versions(at: &At<'_>, arn: &str, back: &str, of_aws: bool) -> Section {
    let listed = version_list(at, arn);
    let part = match listed {
        Err(error) => denied(at, at.t.the_versions(), &error),
        Ok(versions) => {
            let rows = versions.into_iter().map(|version| {
                let id = version.version_id.unwrap_or_default();
                let default = version.is_default_version == Some(true);
                let members = [("PolicyArn", arn), ("VersionId", &*id)];
                let mut forms = Vec::new();
                if !default && !of_aws {
                    let set = act(
                        "do/SetDefaultPolicyVersion",
                        back,
                        &members,
                        at.t.set_as_default(),
                    );
                    forms.push(set.of(&id));
                    let delete = act(
                        "do/DeletePolicyVersion",
                        back,
                        &members,
                        at.t.delete_version(),
                    );
                    let say = at.t.written_nowhere();
                    forms.push(delete.folded(at.t.delete(), say).of(&id).tone("danger"));
                }
                let to = address("/console/iam/policy", &[("arn", arn), ("version", &id)]);
                let force = if default {
                    Cell::badge(at.t.in_force(), "good")
                } else {
                    Cell::text(at.t.not_in_force())
                };
                Row {
                    cells: vec![
                        Cell::link(id, to),
                        force,
                        Cell::text(
                            version
                                .create_date
                                .map(|when| at.day(when))
                                .unwrap_or_default(),
                        ),
                    ],
                    forms,
                }
            });
            table(
                at.t.list_of_versions(),
                &[at.t.version(), at.t.in_force(), at.t.created()],
                rows.collect(),
                at.t.no_version(),
            )
        }
    };
    let hint = at.t.versions_hint();
    section("versions", at.t.versions(), hint, vec![part])
}

pub(super) fn version_list(at: &At<'_>, arn: &str) -> Result<Vec<PolicyVersion>, ErrorAnswer> {
    all(|marker, most| {
        let output = at.call::<ListPolicyVersions>(ListPolicyVersionsInput {
            policy_arn: arn.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.versions.unwrap_or_default(), output.marker))
    })
}

/// Some of who has the policy attached.
fn some_holders(at: &At<'_>, arn: &str, marker: Option<String>, most: i32) -> Batch<Holder> {
    let output = at.call::<ListEntitiesForPolicy>(ListEntitiesForPolicyInput {
        policy_arn: arn.to_owned(),
        policy_usage_filter: Some(PolicyUsageType::PermissionsPolicy),
        marker,
        max_items: Some(most),
        ..ListEntitiesForPolicyInput::default()
    })?;
    let users = output.policy_users.unwrap_or_default().into_iter();
    let groups = output.policy_groups.unwrap_or_default().into_iter();
    let roles = output.policy_roles.unwrap_or_default().into_iter();
    let users = users.filter_map(|user| Some((Kind::User, user.user_name?)));
    let groups = groups.filter_map(|group| Some((Kind::Group, group.group_name?)));
    let roles = roles.filter_map(|role| Some((Kind::Role, role.role_name?)));
    Ok((users.chain(groups).chain(roles).collect(), output.marker))
}

/// Who has a policy.
type Holder = (Kind, String);

/// Everybody who has the policy attached.
pub(super) fn holders(at: &At<'_>, arn: &str) -> Result<Vec<Holder>, ErrorAnswer> {
    all(|marker, most| some_holders(at, arn, marker, most))
}

fn entities(at: &At<'_>, arn: &str, back: &str) -> Section {
    let fetch = |marker, most| some_holders(at, arn, marker, most);
    let row = |(kind, name): Holder| {
        let members = [(kind.member(), &*name), ("PolicyArn", arn)];
        let operation = format!("do/Detach{}Policy", kind.word());
        Row {
            forms: vec![act(&operation, back, &members, at.t.detach()).of(&name)],
            cells: vec![
                Cell::link(&*name, kind.page(&name, "permissions")),
                Cell::text(kind.called(at.t)),
            ],
        }
    };
    let list = List {
        path: "/console/iam/policy",
        title: at.t.attached_to(),
        of: at.t.list_of_holders(),
        columns: &[at.t.name(), at.t.kind()],
        keep: vec![("arn", arn.to_owned()), ("tab", "entities".to_owned())],
        find: "find",
        fetch: &fetch,
        name: |(_, name): &Holder| name,
        row: &row,
    };
    let mut section = list.section(at);
    for (kind, id) in [
        (Kind::User, "to-user"),
        (Kind::Group, "to-group"),
        (Kind::Role, "to-role"),
    ] {
        let operation = format!("do/Attach{}Policy", kind.word());
        let label = at.t.attach_to_a(kind.called(at.t));
        let name = field("text", kind.member(), at.t.name(), "")
            .id(id)
            .longest(128);
        let button = at.t.attach_to(kind.called(at.t));
        let form = act(&operation, back, &[("PolicyArn", arn)], &button);
        let form = form.with(vec![name.required()]).in_a_row();
        section.parts.push(Part::Form(form.folded(&label, "")));
    }
    section
}
