//! Users: all of them, one of them, and a new one.
use super::act::well;
use super::ask::address;
use super::credentials::{console, keys};
use super::devices::devices;
use super::entity::{self, Kind};
use super::list::{List, all};
use super::parts::{act, denied, field, link, search, section, table, tabs, tags};
use super::programs::programs;
use super::{At, PAGE, accessed, columns, services};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use crate::web::words::{Language, Word};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{Group, User};
use doorward_shapes::iam::{
    GetUser, GetUserInput, ListGroups, ListGroupsForUser, ListGroupsForUserInput, ListGroupsInput,
    ListUserTags, ListUserTagsInput, ListUsers, ListUsersInput,
};
use std::collections::BTreeSet;

/// The page of one of them.
const HERE: &str = "/console/iam/user";

/// `/console/iam/users`.
pub(super) fn list(at: &At<'_>) -> Screen {
    let fetch = |marker, most| {
        let output = at.call::<ListUsers>(ListUsersInput {
            marker,
            max_items: Some(most),
            ..ListUsersInput::default()
        })?;
        Ok((output.users, output.marker))
    };
    let row = |user: User| {
        let name = &*user.user_name;
        let last = user.password_last_used.map(|when| at.day(when));
        Row {
            cells: vec![
                columns::named(name, Kind::User.page(name, ""), &user.path),
                columns::groups(at, name),
                columns::mfa(at, name),
                columns::password_age(at, name),
                Cell::text(last.unwrap_or_else(|| at.t.never().to_owned())),
                columns::key_age(at, name),
            ],
            forms: Vec::new(),
        }
    };
    let list = List {
        path: PAGE,
        title: at.t.users_of_account(),
        of: at.t.list_of_users(),
        columns: &[
            at.t.name(),
            at.t.groups(),
            "MFA",
            at.t.password_age(),
            at.t.last_console_sign_in(),
            at.t.key_age(),
        ],
        keep: Vec::new(),
        find: "find",
        fetch: &fetch,
        name: |user: &User| &user.user_name,
        row: &row,
    };
    Screen {
        area: PAGE,
        title: at.t.users().to_owned(),
        links: vec![link(at.t.create_user(), "/console/iam/users/create")],
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

/// Groups that are shown at once.
pub(super) const MOST: usize = 100;

pub(super) fn all_groups(at: &At<'_>) -> Result<Vec<Group>, ErrorAnswer> {
    all(|marker, most| {
        let output = at.call::<ListGroups>(ListGroupsInput {
            marker,
            max_items: Some(most),
            ..ListGroupsInput::default()
        })?;
        Ok((output.groups, output.marker))
    })
}

/// The groups that a user is in.
pub(super) fn groups_of(at: &At<'_>, name: &str) -> Result<Vec<Group>, ErrorAnswer> {
    all(|marker, most| {
        let output = at.call::<ListGroupsForUser>(ListGroupsForUserInput {
            user_name: name.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.groups, output.marker))
    })
}

const TABS: [(&str, Word); 6] = [
    ("", Language::summary),
    ("permissions", Language::permissions),
    ("groups", Language::groups),
    ("security", Language::security_credentials),
    ("access", Language::last_accessed),
    ("tags", Language::tags),
];

/// `/console/iam/user?name=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let (name, tab) = (at.ask.get("name"), at.ask.get("tab"));
    let back = Kind::User.page(&name, &tab);
    let input = GetUserInput {
        user_name: Some(name.clone()),
    };
    let got = at.call::<GetUser>(input).map(|output| output.user);
    let mut screen = Screen {
        area: PAGE,
        title: name.clone(),
        tabs: tabs(at, HERE, &[("name", &name)], &tab, &TABS),
        links: vec![
            link(at.t.all_users(), PAGE),
            link(
                at.t.delete(),
                address("/console/iam/delete", &[("kind", "user"), ("name", &name)]),
            ),
        ],
        ..Screen::default()
    };
    match &got {
        Ok(user) => screen.lead.clone_from(&user.arn),
        Err(error) if error.status == 404 => {
            screen.status = 404;
            screen.tabs.clear();
            screen.sections = vec![section(
                "gone",
                at.t.not_there(),
                "",
                vec![denied(at, at.t.the_user(), error)],
            )];
            return screen;
        }
        Err(_) => {}
    }
    screen.sections = match tab.as_str() {
        "permissions" => {
            let mut sections = entity::permissions(at, Kind::User, &name, &back);
            let set = got.ok().and_then(|user| user.permissions_boundary);
            sections.push(entity::boundary(at, Kind::User, &name, &back, set));
            sections
        }
        "groups" => vec![groups(at, &name, &back)],
        "security" => {
            let mut sections = vec![
                console(at, &name, &back),
                devices(at, &name, &back),
                keys(at, &name, &back),
                programs(at, &name, &back),
            ];
            sections.extend(services::sections(at, &name, &back));
            sections
        }
        "access" => vec![accessed::tab(at, &screen.lead, HERE, &[("name", &name)])],
        "tags" => {
            let input = ListUserTagsInput {
                user_name: name.clone(),
                max_items: Some(50),
                ..ListUserTagsInput::default()
            };
            let listed = at.call::<ListUserTags>(input).map(|output| output.tags);
            vec![tags(at, "User", ("UserName", &name), &back, listed)]
        }
        _ => summary(at, &name, &back, got),
    };
    screen
}

fn summary(at: &At<'_>, name: &str, back: &str, got: Result<User, ErrorAnswer>) -> Vec<Section> {
    let (path, shown) = match got {
        Err(error) => (String::new(), denied(at, at.t.the_user(), &error)),
        Ok(user) => {
            let last = user
                .password_last_used
                .map(|when| at.day(when))
                .unwrap_or_default();
            let boundary = user.permissions_boundary;
            let boundary = boundary.and_then(|set| set.permissions_boundary_arn);
            let facts = vec![
                (at.t.user_id(), Cell::code(user.user_id)),
                (at.t.path(), Cell::code(&*user.path)),
                (at.t.created(), Cell::text(at.day(user.create_date))),
                (at.t.last_console_sign_in(), Cell::text(last)),
                (
                    at.t.permissions_boundary(),
                    Cell::text(boundary.unwrap_or_default()),
                ),
            ];
            (user.path, Part::Facts(facts))
        }
    };
    let renamed = field("text", "NewUserName", at.t.new_name(), "").longest(64);
    let moved = field("text", "NewPath", at.t.new_path(), "").longest(512);
    let hint = at.t.now_at(&path);
    let edit = act(
        "users/rename",
        back,
        &[("UserName", name)],
        at.t.rename_or_move(),
    )
    .with(vec![renamed, moved.hint(&hint)]);
    vec![
        section("summary", at.t.summary(), "", vec![shown]),
        section(
            "edit",
            at.t.name_and_path(),
            at.t.user_rename_hint(),
            vec![Part::Form(edit)],
        ),
    ]
}

/// A user has another name, and so its page another address.
pub(super) fn rename(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    use doorward_shapes::iam::UpdateUser;
    let input = super::act::input::<UpdateUser>(form)?;
    let name = input.new_user_name.clone();
    let name = name.unwrap_or_else(|| input.user_name.clone());
    at.call::<UpdateUser>(input)?;
    Ok(well(&Kind::User.page(&name, ""), "users/rename"))
}

fn groups(at: &At<'_>, name: &str, back: &str) -> Section {
    let mut parts = Vec::new();
    let listed = groups_of(at, name);
    let mut has = BTreeSet::new();
    match listed {
        Err(error) => parts.push(denied(at, at.t.users_groups(), &error)),
        Ok(groups) => {
            has.extend(groups.iter().map(|group| group.group_name.clone()));
            let row = |group: Group| {
                let members = [("UserName", name), ("GroupName", &*group.group_name)];
                let leave = act("do/RemoveUserFromGroup", back, &members, at.t.remove());
                Row {
                    forms: vec![leave.of(&at.t.out_of_group(&group.group_name))],
                    cells: vec![
                        Cell::link(&*group.group_name, Kind::Group.page(&group.group_name, ""))
                            .under(group.arn),
                    ],
                }
            };
            let rows = groups.into_iter().map(row).collect();
            parts.push(table(
                at.t.list_of_groups(),
                &[at.t.group()],
                rows,
                at.t.in_no_group(),
            ));
        }
    }
    match all_groups(at) {
        Err(error) => parts.push(denied(at, at.t.accounts_groups(), &error)),
        Ok(groups) => {
            let find = at.ask.get("find");
            let wanted = find.to_lowercase();
            let names = groups.into_iter().map(|group| group.group_name);
            let others: Vec<_> = names.filter(|group| !has.contains(group)).collect();
            if others.len() > MOST {
                let keep = [("name", name), ("tab", "groups")];
                parts.push(Part::Form(search(at, HERE, &keep, "find", &find)));
            }
            let mut found: Vec<_> = others
                .into_iter()
                .filter(|group| group.to_lowercase().contains(&wanted))
                .collect();
            let more = found.len().saturating_sub(MOST);
            found.truncate(MOST);
            let options = found.into_iter().map(|group| (group.clone(), group, false));
            let options: Vec<_> = options.collect();
            if !options.is_empty() {
                let choice = field("select", "GroupName", at.t.group(), "").options(options);
                let members = [("UserName", name)];
                let join = act("do/AddUserToGroup", back, &members, at.t.add_to_group());
                parts.push(Part::Form(join.in_a_row().with(vec![choice])));
            } else if !find.is_empty() {
                parts.push(Part::Empty(at.t.none_named(at.t.list_of_groups(), &find)));
            }
            if more > 0 {
                parts.push(Part::Empty(at.t.more_of(more)));
            }
        }
    }
    section("groups", at.t.groups(), "", parts)
}
