//! User groups: all of them, one of them, and a new one.
use super::act::well;
use super::ask::address;
use super::attach::chosen;
use super::entity::{self, Kind};
use super::list::{List, all};
use super::parts::{act, denied, field, link, search, section, tabs};
use super::{At, accessed, columns, creation};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use crate::web::words::{Language, Word};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{Group, User};
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, CreateGroup, GetGroup, GetGroupInput, ListGroups,
    ListGroupsInput, ListUsers, ListUsersInput, UpdateGroup,
};
use std::collections::BTreeSet;

const LIST: &str = "/console/iam/groups";
const HERE: &str = "/console/iam/group";
const NEW: &str = "/console/iam/groups/create";

/// `/console/iam/groups`.
pub(super) fn list(at: &At<'_>) -> Screen {
    let fetch = |marker, most| {
        let output = at.call::<ListGroups>(ListGroupsInput {
            marker,
            max_items: Some(most),
            ..ListGroupsInput::default()
        })?;
        Ok((output.groups, output.marker))
    };
    let row = |group: Group| Row {
        cells: vec![
            columns::named(
                &group.group_name,
                Kind::Group.page(&group.group_name, ""),
                &group.path,
            ),
            columns::members(at, &group.group_name),
            Cell::text(at.day(group.create_date)),
        ],
        forms: Vec::new(),
    };
    let list = List {
        path: LIST,
        title: at.t.groups_of_account(),
        of: at.t.list_of_groups(),
        columns: &[at.t.name(), at.t.users(), at.t.created()],
        keep: Vec::new(),
        find: "find",
        fetch: &fetch,
        name: |group: &Group| &group.group_name,
        row: &row,
    };
    Screen {
        area: LIST,
        title: at.t.user_groups().to_owned(),
        links: vec![link(at.t.create_group(), NEW)],
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

/// `/console/iam/groups/create`.
pub(super) fn creation(at: &At<'_>) -> Screen {
    let typed = |name: &str| at.ask.get(name);
    let name = field("text", "GroupName", at.t.name(), &typed("GroupName")).longest(128);
    let path = field("text", "Path", at.t.path(), &typed("Path")).longest(512);
    let mut fields = vec![name.required(), path.hint(at.t.path_hint())];
    let mut parts = Vec::new();
    match all_users(at) {
        Err(error) => parts.push(denied(at, at.t.accounts_users(), &error)),
        Ok(mut users) => {
            let more = users.len().saturating_sub(MOST);
            users.truncate(MOST);
            let options = users.into_iter().map(|user| {
                let ticked = at.ask.has(&format!("user:{}", user.user_name));
                (user.user_name.clone(), user.user_name, ticked)
            });
            let choice = field("ticks", "user:", at.t.users(), "").options(options.collect());
            fields.push(choice.hint(at.t.no_other_user()));
            if more > 0 {
                parts.push(Part::Empty(at.t.more_users(more)));
            }
        }
    }
    creation::policies(at, &mut fields, &mut parts);
    let mut form = act("groups/create", NEW, &[], at.t.create_group()).tone("primary");
    form.also = Some(creation::find_button(at));
    parts.insert(0, Part::Form(form.with(fields)));
    Screen {
        area: LIST,
        title: at.t.create_group().to_owned(),
        links: vec![link(at.t.back(), LIST)],
        sections: vec![section("new", at.t.new_group(), "", parts)],
        ..Screen::default()
    }
}

/// Makes a group, with the users and policies that were chosen.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = super::act::input::<CreateGroup>(form)?;
    let name = input.group_name.clone();
    at.call::<CreateGroup>(input)?;
    let page = Kind::Group.page(&name, "permissions");
    // From here on the group is there: what is refused is told on its own page.
    let rest = || {
        for user in form.names("user:") {
            at.call::<AddUserToGroup>(AddUserToGroupInput {
                group_name: name.clone(),
                user_name: user.to_owned(),
            })?;
        }
        for arn in chosen(form) {
            entity::attach(at, Kind::Group, &name, &arn)?;
        }
        Ok(well(&page, "groups/create"))
    };
    rest().or_else(|error: ErrorAnswer| {
        let title = at.t.group_created_in_part();
        Ok(super::halfway(at, &page, title, &error))
    })
}

/// A group has another name, and so its page another address.
pub(super) fn rename(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = super::act::input::<UpdateGroup>(form)?;
    let name = input.new_group_name.clone();
    let name = name.unwrap_or_else(|| input.group_name.clone());
    at.call::<UpdateGroup>(input)?;
    Ok(well(&Kind::Group.page(&name, "settings"), "groups/rename"))
}

fn all_users(at: &At<'_>) -> Result<Vec<User>, ErrorAnswer> {
    all(|marker, most| {
        let output = at.call::<ListUsers>(ListUsersInput {
            marker,
            max_items: Some(most),
            ..ListUsersInput::default()
        })?;
        Ok((output.users, output.marker))
    })
}

/// Who is in the group.
pub(super) fn members(at: &At<'_>, name: &str) -> Result<Vec<User>, ErrorAnswer> {
    all(|marker, most| {
        let output = at.call::<GetGroup>(GetGroupInput {
            group_name: name.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.users, output.marker))
    })
}

const TABS: [(&str, Word); 4] = [
    ("", Language::users),
    ("permissions", Language::permissions),
    ("access", Language::last_accessed),
    ("settings", Language::name_and_path),
];

/// `/console/iam/group?name=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let (name, tab) = (at.ask.get("name"), at.ask.get("tab"));
    let back = Kind::Group.page(&name, &tab);
    let mut screen = Screen {
        area: LIST,
        title: name.clone(),
        tabs: tabs(at, HERE, &[("name", &name)], &tab, &TABS),
        links: vec![
            link(at.t.all_groups(), LIST),
            link(
                at.t.delete(),
                address("/console/iam/delete", &[("kind", "group"), ("name", &name)]),
            ),
        ],
        ..Screen::default()
    };
    let got = at.call::<GetGroup>(GetGroupInput {
        group_name: name.clone(),
        max_items: Some(1),
        ..GetGroupInput::default()
    });
    match &got {
        Ok(output) => screen.lead.clone_from(&output.group.arn),
        Err(error) if error.status == 404 => {
            screen.status = 404;
            screen.tabs.clear();
            let part = denied(at, at.t.the_group(), error);
            screen.sections = vec![section("gone", at.t.not_there(), "", vec![part])];
            return screen;
        }
        Err(_) => {}
    }
    screen.sections = match tab.as_str() {
        "permissions" => entity::permissions(at, Kind::Group, &name, &back),
        "access" => vec![accessed::tab(at, &screen.lead, HERE, &[("name", &name)])],
        "settings" => {
            let path = got.map(|output| output.group.path).unwrap_or_default();
            let fields = vec![
                field("text", "NewGroupName", at.t.new_name(), "").longest(128),
                field("text", "NewPath", at.t.new_path(), "")
                    .longest(512)
                    .hint(&at.t.now_at(&path)),
            ];
            let form = act(
                "groups/rename",
                &back,
                &[("GroupName", &name)],
                at.t.rename_or_move(),
            );
            let parts = vec![Part::Form(form.with(fields))];
            let hint = at.t.group_rename_hint();
            vec![section("edit", at.t.name_and_path(), hint, parts)]
        }
        _ => users(at, &name, &back),
    };
    screen
}

fn users(at: &At<'_>, name: &str, back: &str) -> Vec<Section> {
    let fetch = |marker, most| {
        let output = at.call::<GetGroup>(GetGroupInput {
            group_name: name.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.users, output.marker))
    };
    let row = |user: User| {
        let members = [("GroupName", name), ("UserName", &*user.user_name)];
        let remove = act("do/RemoveUserFromGroup", back, &members, at.t.remove());
        let page = Kind::User.page(&user.user_name, "");
        Row {
            forms: vec![remove.of(&user.user_name)],
            cells: vec![Cell::link(&*user.user_name, page).under(user.arn)],
        }
    };
    let list = List {
        path: HERE,
        title: at.t.users_in_group(),
        of: at.t.list_of_users(),
        columns: &[at.t.user()],
        keep: vec![("name", name.to_owned()), ("find", at.ask.get("find"))],
        find: "member",
        fetch: &fetch,
        name: |user: &User| &user.user_name,
        row: &row,
    };
    vec![list.section(at), candidates(at, name, back)]
}

/// Who can be added.
fn candidates(at: &At<'_>, name: &str, back: &str) -> Section {
    let find = at.ask.get("find");
    let member = at.ask.get("member");
    let keep = [("name", name), ("member", &*member)];
    let mut parts = vec![Part::Form(search(at, HERE, &keep, "find", &find))];
    let found = all_users(at);
    match found {
        Err(error) => parts.push(denied(at, at.t.accounts_users(), &error)),
        Ok(users) => {
            let has = members(at, name).unwrap_or_default();
            let has: BTreeSet<_> = has.into_iter().map(|user| user.user_name).collect();
            let wanted = find.to_lowercase();
            let others = users.into_iter().map(|user| user.user_name);
            let mut others: Vec<_> = others
                .filter(|user| !has.contains(user) && user.to_lowercase().contains(&wanted))
                .collect();
            let more = others.len().saturating_sub(MOST);
            others.truncate(MOST);
            if others.is_empty() {
                parts.push(Part::Empty(at.t.no_other_user().to_owned()));
            } else {
                let options = others.into_iter().map(|user| (user.clone(), user, false));
                let choice = field("ticks", "user:", at.t.users(), "").options(options.collect());
                let form = act("groups/members", back, &[("group", name)], at.t.add_users());
                parts.push(Part::Form(form.with(vec![choice])));
            }
            if more > 0 {
                parts.push(Part::Empty(at.t.more_of(more)));
            }
        }
    }
    section("add", at.t.add_users(), "", parts)
}

/// Candidates that are shown at once.
const MOST: usize = 100;

/// Adds those who were chosen.
pub(super) fn add_members(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    for user in form.names("user:") {
        at.call::<AddUserToGroup>(AddUserToGroupInput {
            group_name: form.text("group"),
            user_name: user.to_owned(),
        })?;
    }
    Ok(well(&super::act::back(form), "groups/members"))
}
