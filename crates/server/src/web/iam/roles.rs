//! Roles: all of them, and one of them with whom it trusts and what it may do.
use super::ask::address;
use super::entity::{self, Kind, decoded};
use super::list::List;
use super::parts::{act, denied, field, link, section, tabs, tags};
use super::signin_session::{longest_fact, longest_forms};
use super::{At, accessed, columns, draft};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use crate::web::words::{Language, Word};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::accessanalyzer::types::ValidatePolicyResourceType as ResourceType;
use doorward_shapes::iam::types::Role;
use doorward_shapes::iam::{
    GetRole, GetRoleInput, ListRoleTags, ListRoleTagsInput, ListRoles, ListRolesInput,
    PutRolePolicy, PutRolePolicyInput,
};

const LIST: &str = "/console/iam/roles";
const HERE: &str = "/console/iam/role";

/// `/console/iam/roles`.
pub(super) fn list(at: &At<'_>) -> Screen {
    let fetch = |marker, most| {
        let output = at.call::<ListRoles>(ListRolesInput {
            marker,
            max_items: Some(most),
            ..ListRolesInput::default()
        })?;
        Ok((output.roles, output.marker))
    };
    let row = |role: Role| Row {
        cells: vec![
            columns::named(
                &role.role_name,
                Kind::Role.page(&role.role_name, ""),
                &role.path,
            ),
            columns::trusted(
                at.t,
                &decoded(&role.assume_role_policy_document.unwrap_or_default()),
            ),
            columns::last_activity(at, &role.role_name),
        ],
        forms: Vec::new(),
    };
    let list = List {
        path: LIST,
        title: at.t.roles_of_account(),
        of: at.t.list_of_roles(),
        columns: &[at.t.name(), at.t.trusted_entities(), at.t.last_activity()],
        keep: Vec::new(),
        find: "find",
        fetch: &fetch,
        name: |role: &Role| &role.role_name,
        row: &row,
    };
    Screen {
        area: LIST,
        title: at.t.roles().to_owned(),
        links: vec![link(at.t.create_role(), "/console/iam/roles/create")],
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

const TABS: [(&str, Word); 6] = [
    ("", Language::summary),
    ("permissions", Language::permissions),
    ("trust", Language::trust),
    ("access", Language::last_accessed),
    ("sessions", Language::sessions),
    ("tags", Language::tags),
];

/// `/console/iam/role?name=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let (name, tab) = (at.ask.get("name"), at.ask.get("tab"));
    let back = Kind::Role.page(&name, &tab);
    let account = at.member.session.account.to_string();
    let switch = [("account", &*account), ("roleName", &*name)];
    let delete = [("kind", "role"), ("name", &*name)];
    let mut screen = Screen {
        area: LIST,
        title: name.clone(),
        tabs: tabs(at, HERE, &[("name", &name)], &tab, &TABS),
        links: vec![
            link(at.t.all_roles(), LIST),
            link(at.t.switch_to_this(), address("/switchrole", &switch)),
            link(at.t.delete(), address("/console/iam/delete", &delete)),
        ],
        ..Screen::default()
    };
    let got = at.call::<GetRole>(GetRoleInput {
        role_name: name.clone(),
    });
    let got = got.map(|output| output.role);
    match &got {
        Ok(role) => screen.lead.clone_from(&role.arn),
        Err(error) if error.status == 404 => {
            screen.status = 404;
            screen.tabs.clear();
            let part = denied(at, at.t.the_role(), error);
            screen.sections = vec![section("gone", at.t.not_there(), "", vec![part])];
            return screen;
        }
        Err(_) => {}
    }
    screen.sections = match tab.as_str() {
        "permissions" => {
            let mut sections = entity::permissions(at, Kind::Role, &name, &back);
            let set = got.ok().and_then(|role| role.permissions_boundary);
            sections.push(entity::boundary(at, Kind::Role, &name, &back, set));
            sections
        }
        "trust" => trust(at, &name, &back, got),
        "access" => vec![accessed::tab(at, &screen.lead, HERE, &[("name", &name)])],
        "sessions" => vec![sessions(at, &name, &back)],
        "tags" => {
            let listed = at.call::<ListRoleTags>(ListRoleTagsInput {
                role_name: name.clone(),
                ..ListRoleTagsInput::default()
            });
            let listed = listed.map(|output| output.tags);
            vec![tags(at, "Role", ("RoleName", &name), &back, listed)]
        }
        _ => summary(at, &name, &back, got),
    };
    screen
}

fn summary(at: &At<'_>, name: &str, back: &str, got: Result<Role, ErrorAnswer>) -> Vec<Section> {
    let mut signin = None;
    let (shown, description, longest) = match got {
        Err(error) => (
            denied(at, at.t.the_role(), &error),
            String::new(),
            String::new(),
        ),
        Ok(role) => {
            signin = role.max_signin_session_duration;
            let description = role.description.unwrap_or_default();
            let longest = role.max_session_duration.unwrap_or(3600).to_string();
            let used = role.role_last_used.and_then(|used| used.last_used_date);
            let facts = vec![
                (at.t.role_id(), Cell::code(role.role_id)),
                (at.t.path(), Cell::code(role.path)),
                (at.t.description(), Cell::text(&*description)),
                (at.t.longest_session(), Cell::text(&*longest)),
                longest_fact(at, signin),
                (at.t.created(), Cell::text(at.day(role.create_date))),
                (
                    at.t.last_used(),
                    Cell::text(used.map(|when| at.day(when)).unwrap_or_default()),
                ),
            ];
            (Part::Facts(facts), description, longest)
        }
    };
    let typed = |name: &str, set: &str| {
        if at.ask.has(name) {
            at.ask.get(name)
        } else {
            set.to_owned()
        }
    };
    let described = field(
        "text",
        "Description",
        at.t.description(),
        &typed("Description", &description),
    );
    let lasts = typed("MaxSessionDuration", &longest);
    let lasts = field(
        "number",
        "MaxSessionDuration",
        at.t.longest_session(),
        &lasts,
    );
    let fields = vec![
        described.longest(1000),
        lasts.required().hint(at.t.longest_session_hint()),
    ];
    let edit = act("do/UpdateRole", back, &[("RoleName", name)], at.t.save()).with(fields);
    let mut parts = vec![Part::Form(edit)];
    let role = [("RoleName", name)];
    parts.extend(longest_forms(at, ("do/UpdateRole", back), role, signin));
    vec![
        section("summary", at.t.summary(), "", vec![shown]),
        section("edit", at.t.description_and_sessions(), "", parts),
    ]
}

fn trust(at: &At<'_>, name: &str, back: &str, got: Result<Role, ErrorAnswer>) -> Vec<Section> {
    let mut parts = Vec::new();
    let typed = at.ask.get("PolicyDocument");
    let text = match got {
        _ if !typed.is_empty() => typed,
        Ok(role) => decoded(&role.assume_role_policy_document.unwrap_or_default()),
        Err(error) => {
            parts.push(denied(at, at.t.the_trust_policy(), &error));
            String::new()
        }
    };
    let form = act(
        "do/UpdateAssumeRolePolicy",
        back,
        &[("RoleName", name)],
        at.t.save_trust(),
    );
    let area = field("area", "PolicyDocument", at.t.trust_policy(), &text).longest(131_072);
    let mut form = form.with(vec![area.required()]);
    form.also = Some(draft::check_button(at));
    parts.push(Part::Form(form));
    let of = ResourceType::AWSIAMAssumeRolePolicyDocument;
    vec![
        section("trust", at.t.who_may_assume(), "", parts),
        draft::findings(at, text, Some(of)),
    ]
}

fn sessions(at: &At<'_>, name: &str, back: &str) -> Section {
    let revoke = act(
        "roles/revoke",
        back,
        &[("name", name)],
        at.t.revoke_sessions(),
    );
    let say = at.t.revoke_say();
    let form = revoke.folded(at.t.revoke(), say).tone("danger");
    let hint = at.t.revoke_hint();
    section("sessions", at.t.sessions(), hint, vec![Part::Form(form)])
}

/// Denies everything to sessions that began before now, as AWS's console does.
pub(super) fn revoke(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let name = form.text("name");
    // A session's time is told in whole seconds: one of this very second began before now, too.
    let end = at.visitor.moment.now.plus_seconds(1).iso();
    let document = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Deny",
            "Action": ["*"],
            "Resource": ["*"],
            "Condition": { "DateLessThan": { "aws:TokenIssueTime": end } },
        }],
    });
    at.call::<PutRolePolicy>(PutRolePolicyInput {
        role_name: name.clone(),
        policy_name: "AWSRevokeOlderSessions".to_owned(),
        policy_document: document.to_string(),
    })?;
    Ok(super::act::well(
        &Kind::Role.page(&name, "sessions"),
        "roles/revoke",
    ))
}
