//! Roles: all of them, and one of them with whom it trusts and what it may do.
use super::At;
use super::ask::address;
use super::entity::{self, Kind, decoded};
use super::list::List;
use super::parts::{act, day, denied, field, link, section, tabs, tags};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::accessanalyzer::types::ValidatePolicyResourceType as ResourceType;
use doorward_shapes::iam::types::Role;
use doorward_shapes::iam::{
    GetRole, GetRoleInput, ListRoleTags, ListRoleTagsInput, ListRoles, ListRolesInput,
    PutRolePolicy, PutRolePolicyInput,
};

const LIST: &str = "/console/iam/roles";

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
            Cell::link(&*role.role_name, Kind::Role.page(&role.role_name, "")),
            Cell::code(role.path),
            Cell::text(day(role.create_date)),
        ],
        forms: Vec::new(),
    };
    let list = List {
        path: LIST,
        title: "Roles of this account",
        of: "roles",
        columns: &["Name", "Path", "Created"],
        keep: Vec::new(),
        fetch: &fetch,
        name: |role: &Role| &role.role_name,
        row: &row,
    };
    Screen {
        area: LIST,
        title: "Roles".to_owned(),
        links: vec![link("Create role", "/console/iam/roles/create")],
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

const TABS: [(&str, &str); 5] = [
    ("", "Summary"),
    ("permissions", "Permissions"),
    ("trust", "Trust"),
    ("sessions", "Sessions"),
    ("tags", "Tags"),
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
        tabs: tabs("/console/iam/role", &[("name", &name)], &tab, &TABS),
        links: vec![
            link("All roles", LIST),
            link("Switch to this role", address("/switchrole", &switch)),
            link("Delete", address("/console/iam/delete", &delete)),
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
            let part = denied("The role", error);
            screen.sections = vec![section("gone", "Not there", "", vec![part])];
            return screen;
        }
        Err(_) => {}
    }
    screen.sections = match tab.as_str() {
        "permissions" => {
            let mut sections = entity::permissions(at, Kind::Role, &name, &back);
            let set = got.ok().and_then(|role| role.permissions_boundary);
            sections.push(entity::boundary(Kind::Role, &name, &back, set));
            sections
        }
        "trust" => trust(at, &name, &back, got),
        "sessions" => vec![sessions(&name, &back)],
        "tags" => {
            let listed = at.call::<ListRoleTags>(ListRoleTagsInput {
                role_name: name.clone(),
                ..ListRoleTagsInput::default()
            });
            let listed = listed.map(|output| output.tags);
            vec![tags("Role", ("RoleName", &name), &back, listed)]
        }
        _ => summary(at, &name, &back, got),
    };
    screen
}

fn summary(at: &At<'_>, name: &str, back: &str, got: Result<Role, ErrorAnswer>) -> Vec<Section> {
    let (shown, description, longest) = match got {
        Err(error) => (denied("The role", &error), String::new(), String::new()),
        Ok(role) => {
            let description = role.description.unwrap_or_default();
            let longest = role.max_session_duration.unwrap_or(3600).to_string();
            let used = role.role_last_used.and_then(|used| used.last_used_date);
            let facts = vec![
                ("Role ID", Cell::code(role.role_id)),
                ("Path", Cell::code(role.path)),
                ("Description", Cell::text(&*description)),
                ("Longest session, in seconds", Cell::text(&*longest)),
                ("Created", Cell::text(day(role.create_date))),
                ("Last used", Cell::text(used.map(day).unwrap_or_default())),
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
        "Description",
        &typed("Description", &description),
    );
    let lasts = typed("MaxSessionDuration", &longest);
    let lasts = field(
        "number",
        "MaxSessionDuration",
        "Longest session, in seconds",
        &lasts,
    );
    let fields = vec![
        described.longest(1000),
        lasts.required().hint("3600 to 43200."),
    ];
    let edit = act("do/UpdateRole", back, &[("RoleName", name)], "Save").with(fields);
    vec![
        section("summary", "Summary", "", vec![shown]),
        section(
            "edit",
            "Description and sessions",
            "",
            vec![Part::Form(edit)],
        ),
    ]
}

fn trust(at: &At<'_>, name: &str, back: &str, got: Result<Role, ErrorAnswer>) -> Vec<Section> {
    let mut parts = Vec::new();
    let typed = at.ask.get("PolicyDocument");
    let text = match got {
        _ if !typed.is_empty() => typed,
        Ok(role) => decoded(&role.assume_role_policy_document.unwrap_or_default()),
        Err(error) => {
            parts.push(denied("The trust policy", &error));
            String::new()
        }
    };
    let form = act(
        "do/UpdateAssumeRolePolicy",
        back,
        &[("RoleName", name)],
        "Save trust policy",
    );
    let area = field("area", "PolicyDocument", "Trust policy", &text).longest(131_072);
    let mut form = form.with(vec![area.required()]);
    form.also = Some(entity::CHECK);
    parts.push(Part::Form(form));
    let of = ResourceType::AWSIAMAssumeRolePolicyDocument;
    vec![
        section("trust", "Who may assume the role", "", parts),
        entity::findings(at, text, Some(of)),
    ]
}

fn sessions(name: &str, back: &str) -> Section {
    let revoke = act(
        "roles/revoke",
        back,
        &[("name", name)],
        "Revoke active sessions",
    );
    let say = "Whoever has assumed the role before now may do nothing with it any more, and can \
               assume it anew.";
    let form = revoke.folded("Revoke", say).tone("danger");
    let hint = "An inline policy of the role, AWSRevokeOlderSessions, denies everything to sessions \
                that began before a time.";
    section("sessions", "Sessions", hint, vec![Part::Form(form)])
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
