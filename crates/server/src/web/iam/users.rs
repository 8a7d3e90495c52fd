//! Users: all of them, one of them, and a new one.
use super::act::well;
use super::ask::address;
use super::entity::{self, Kind};
use super::list::{List, all};
use super::parts::{act, csv, day, denied, field, link, section, table, tabs, tags};
use super::{At, PAGE, present};
use crate::web::form::Form;
use crate::web::pages::Alert;
use crate::web::pages::iam::{Cell, Field, FormView, Part, Row, Screen, Section};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::Answer;
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{Group, StatusType, User};
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, CreateAccessKey, CreateAccessKeyInput, CreateLoginProfile,
    CreateLoginProfileInput, CreateUser, CreateUserInput, DeactivateMFADevice,
    DeactivateMFADeviceInput, DeleteVirtualMFADevice, DeleteVirtualMFADeviceInput,
    GetAccessKeyLastUsed, GetAccessKeyLastUsedInput, GetLoginProfile, GetLoginProfileInput,
    GetUser, GetUserInput, ListAccessKeys, ListAccessKeysInput, ListGroups, ListGroupsForUser,
    ListGroupsForUserInput, ListGroupsInput, ListMFADevices, ListMFADevicesInput, ListUserTags,
    ListUserTagsInput, ListUsers, ListUsersInput, UpdateLoginProfile, UpdateLoginProfileInput,
};

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
        let last = user.password_last_used.map(day).unwrap_or_default();
        Row {
            cells: vec![
                Cell::link(&*user.user_name, Kind::User.page(&user.user_name, "")),
                Cell::code(user.path),
                Cell::text(last),
                Cell::text(day(user.create_date)),
            ],
            forms: Vec::new(),
        }
    };
    let list = List {
        path: PAGE,
        title: "Users of this account",
        of: "users",
        columns: &["Name", "Path", "Last console sign-in", "Created"],
        keep: Vec::new(),
        fetch: &fetch,
        name: |user: &User| &user.user_name,
        row: &row,
    };
    Screen {
        area: PAGE,
        title: "Users".to_owned(),
        links: vec![link("Create user", "/console/iam/users/create")],
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

/// `/console/iam/users/create`.
pub(super) fn creation(at: &At<'_>) -> Screen {
    let ask = &at.ask;
    let back = "/console/iam/users/create";
    let mut fields = vec![
        field("text", "UserName", "User name", &ask.get("UserName"))
            .longest(64)
            .required(),
        field("text", "Path", "Path", &ask.get("Path"))
            .longest(512)
            .hint("Such as /engineering/. Paths group users in policies."),
        field(
            "check",
            "console",
            "Let the user sign in at the console",
            "",
        )
        .checked(ask.has("console")),
    ];
    fields.extend(password_fields(at));
    let mut parts = Vec::new();
    match all_groups(at) {
        Err(error) => parts.push(denied("The groups", &error)),
        Ok(groups) => {
            let options = groups.into_iter().map(|group| {
                let ticked = ask.has(&format!("group:{}", group.group_name));
                (group.group_name.clone(), group.group_name, ticked)
            });
            fields.push(
                field("ticks", "group:", "Groups", "")
                    .hint("There is no group yet.")
                    .options(options.collect()),
            );
        }
    }
    let form = act("users/create", back, &[], "Create user").tone("primary");
    parts.push(Part::Form(form.with(fields)));
    Screen {
        area: PAGE,
        title: "Create user".to_owned(),
        links: vec![link("Back", PAGE)],
        sections: vec![section("new", "The new user", "", parts)],
        ..Screen::default()
    }
}

/// A password that is made up here or typed, and whether it is to be changed.
fn password_fields(at: &At<'_>) -> Vec<Field> {
    let ask = &at.ask;
    // Where a form comes back, a box that is not there was not ticked.
    let reset = ask.has("reset") || !ask.has("back");
    vec![
        field("password", "password", "Password", "")
            .longest(128)
            .hint("Left empty, one is made up and shown once."),
        field(
            "check",
            "reset",
            "Must choose a new password at the next sign-in",
            "",
        )
        .checked(reset),
    ]
}

fn all_groups(at: &At<'_>) -> Result<Vec<Group>, ErrorAnswer> {
    all(|marker, most| {
        let output = at.call::<ListGroups>(ListGroupsInput {
            marker,
            max_items: Some(most),
            ..ListGroupsInput::default()
        })?;
        Ok((output.groups, output.marker))
    })
}

/// Makes a user, with all that was asked for.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = super::act::input::<CreateUser>(form)?;
    let user_name = input.user_name.clone();
    at.call::<CreateUser>(CreateUserInput { ..input })?;
    let page = Kind::User.page(&user_name, "");
    // From here on the user is there: what is refused is told on its own page.
    let rest = || {
        for group in form.names("group:") {
            at.call::<AddUserToGroup>(AddUserToGroupInput {
                group_name: group.to_owned(),
                user_name: user_name.clone(),
            })?;
        }
        if form.text("console").is_empty() {
            return Ok(well(&page, "users/create"));
        }
        let password = password(at, form);
        at.call::<CreateLoginProfile>(CreateLoginProfileInput {
            user_name: Some(user_name.clone()),
            password: Some(password.clone()),
            password_reset_required: Some(!form.text("reset").is_empty()),
        })?;
        Ok(told(at, &user_name, &password, "The user was created"))
    };
    rest().or_else(|error: ErrorAnswer| {
        let title = "The user was created, and not all that was asked for was done";
        Ok(super::halfway(at, &page, title, &error))
    })
}

/// The password that was typed, or one that nobody has typed.
fn password(at: &At<'_>, form: &Form) -> Secret<String> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%+=-_";
    let typed = form.secret("password");
    if !typed.expose().is_empty() {
        return typed;
    }
    let random = at.visitor.moment.random::<28>();
    let mut made: String = random
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(byte % 64)))
        .map(|letter| char::from(*letter))
        .collect();
    // Whatever the account's rules ask for is in it.
    made.push_str("Aa7!");
    Secret::new(made)
}

/// Shows a password once.
fn told(at: &At<'_>, user_name: &str, password: &Secret<String>, title: &str) -> Answer {
    let session = &at.member.session;
    let account = session.alias.clone();
    let account = account.unwrap_or_else(|| session.account.to_string());
    let public_url = &at.visitor.installation.settings().public_url;
    let url = format!("{public_url}/signin/{account}");
    let file = csv(
        &["User name", "Password", "Console sign-in URL"],
        &[user_name, password.expose(), &url],
    );
    let facts = vec![
        ("User name", Cell::text(user_name)),
        (
            "Password",
            Cell {
                id: "password",
                ..Cell::code(password.expose().as_str())
            },
        ),
        ("Sign-in page", Cell::code(url)),
    ];
    let name = format!("{user_name}_credentials.csv");
    once(at, user_name, (title, "The password"), facts, (name, file))
}

/// Shows what can be seen only now.
fn once(
    at: &At<'_>,
    user_name: &str,
    (title, what): (&str, &str),
    facts: Vec<(&'static str, Cell)>,
    (name, file): (String, String),
) -> Answer {
    let parts = vec![
        Part::Facts(facts),
        Part::File {
            name,
            base64: BASE64.encode(file),
        },
        Part::Links(vec![link("Done", Kind::User.page(user_name, "security"))]),
    ];
    let screen = Screen {
        area: PAGE,
        title: title.to_owned(),
        sections: vec![section("once", user_name, "", parts)],
        ..Screen::default()
    };
    let alert = Alert::warn(
        format!("{what} is shown only this once"),
        "Save it now. Lost, it cannot be found again.",
    );
    present(at, screen, Some(alert))
}

const TABS: [(&str, &str); 5] = [
    ("", "Summary"),
    ("permissions", "Permissions"),
    ("groups", "Groups"),
    ("security", "Security credentials"),
    ("tags", "Tags"),
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
        tabs: tabs("/console/iam/user", &[("name", &name)], &tab, &TABS),
        links: vec![
            link("All users", PAGE),
            link(
                "Delete",
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
                "Not there",
                "",
                vec![denied("The user", error)],
            )];
            return screen;
        }
        Err(_) => {}
    }
    screen.sections = match tab.as_str() {
        "permissions" => {
            let mut sections = entity::permissions(at, Kind::User, &name, &back);
            let set = got.ok().and_then(|user| user.permissions_boundary);
            sections.push(entity::boundary(Kind::User, &name, &back, set));
            sections
        }
        "groups" => vec![groups(at, &name, &back)],
        "security" => vec![
            console(at, &name, &back),
            devices(at, &name, &back),
            keys(at, &name, &back),
        ],
        "tags" => {
            let input = ListUserTagsInput {
                user_name: name.clone(),
                max_items: Some(50),
                ..ListUserTagsInput::default()
            };
            let listed = at.call::<ListUserTags>(input).map(|output| output.tags);
            vec![tags("User", ("UserName", &name), &back, listed)]
        }
        _ => summary(&name, &back, got),
    };
    screen
}

fn summary(name: &str, back: &str, got: Result<User, ErrorAnswer>) -> Vec<Section> {
    let (path, shown) = match got {
        Err(error) => (String::new(), denied("The user", &error)),
        Ok(user) => {
            let last = user.password_last_used.map(day).unwrap_or_default();
            let boundary = user.permissions_boundary;
            let boundary = boundary.and_then(|set| set.permissions_boundary_arn);
            let facts = vec![
                ("User ID", Cell::code(user.user_id)),
                ("Path", Cell::code(&*user.path)),
                ("Created", Cell::text(day(user.create_date))),
                ("Last console sign-in", Cell::text(last)),
                (
                    "Permissions boundary",
                    Cell::text(boundary.unwrap_or_default()),
                ),
            ];
            (user.path, Part::Facts(facts))
        }
    };
    let renamed = field("text", "NewUserName", "New name", "").longest(64);
    let moved = field("text", "NewPath", "New path", "").longest(512);
    let hint = format!("Now {path}");
    let edit = act(
        "users/rename",
        back,
        &[("UserName", name)],
        "Rename or move",
    )
    .with(vec![renamed, moved.hint(&hint)]);
    vec![
        section("summary", "Summary", "", vec![shown]),
        section(
            "edit",
            "Name and path",
            "Access keys go on working. Policies that name the user by its ARN do not follow.",
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
    let listed = all(|marker, most| {
        let output = at.call::<ListGroupsForUser>(ListGroupsForUserInput {
            user_name: name.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.groups, output.marker))
    });
    let mut has = Vec::new();
    match listed {
        Err(error) => parts.push(denied("The user's groups", &error)),
        Ok(groups) => {
            has.extend(groups.iter().map(|group| group.group_name.clone()));
            let row = |group: Group| {
                let members = [("UserName", name), ("GroupName", &*group.group_name)];
                let leave = act("do/RemoveUserFromGroup", back, &members, "Remove");
                Row {
                    forms: vec![leave.of(&format!("from {}", group.group_name))],
                    cells: vec![
                        Cell::link(&*group.group_name, Kind::Group.page(&group.group_name, ""))
                            .under(group.arn),
                    ],
                }
            };
            let rows = groups.into_iter().map(row).collect();
            parts.push(table(
                "groups",
                &["Group"],
                rows,
                "The user is in no group.",
            ));
        }
    }
    match all_groups(at) {
        Err(error) => parts.push(denied("The account's groups", &error)),
        Ok(groups) => {
            let others = groups.into_iter().map(|group| group.group_name);
            let others = others.filter(|group| !has.contains(group));
            let options: Vec<_> = others.map(|group| (group.clone(), group, false)).collect();
            if !options.is_empty() {
                let choice = field("select", "GroupName", "Group", "").options(options);
                let members = [("UserName", name)];
                let join = act("do/AddUserToGroup", back, &members, "Add to group");
                parts.push(Part::Form(join.in_a_row().with(vec![choice])));
            }
        }
    }
    section("groups", "Groups", "", parts)
}

fn console(at: &At<'_>, name: &str, back: &str) -> Section {
    let mut parts = Vec::new();
    let input = GetLoginProfileInput {
        user_name: Some(name.to_owned()),
    };
    let has = match at.call::<GetLoginProfile>(input) {
        Ok(output) => {
            let profile = output.login_profile;
            let reset = profile.password_reset_required == Some(true);
            let reset = if reset { "Yes" } else { "No" };
            parts.push(Part::Facts(vec![
                ("Password", Cell::badge("Set", "good")),
                ("Since", Cell::text(day(profile.create_date))),
                ("Must be changed at the next sign-in", Cell::text(reset)),
            ]));
            true
        }
        Err(error) if error.status == 404 => {
            parts.push(Part::Empty(
                "The user cannot sign in at the console.".to_owned(),
            ));
            false
        }
        Err(error) => {
            parts.push(denied("The password's state", &error));
            true
        }
    };
    let members = [("user", name), ("has", if has { "yes" } else { "" })];
    let label = if has {
        "Set new password"
    } else {
        "Enable console access"
    };
    parts.push(Part::Form(
        act("users/password", back, &members, label).with(password_fields(at)),
    ));
    if has {
        let remove = act(
            "do/DeleteLoginProfile",
            back,
            &[("UserName", name)],
            "Remove password",
        );
        let say = "The user can no longer sign in at the console. Access keys go on working.";
        parts.push(Part::Form(
            remove.folded("Remove console access", say).tone("danger"),
        ));
    }
    section("console", "Console sign-in", "", parts)
}

/// Sets a password, and shows it once if it was made up here.
pub(super) fn set_password(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let user_name = form.text("user");
    let typed = !form.secret("password").expose().is_empty();
    let password = password(at, form);
    let password_reset_required = Some(!form.text("reset").is_empty());
    if form.text("has").is_empty() {
        at.call::<CreateLoginProfile>(CreateLoginProfileInput {
            user_name: Some(user_name.clone()),
            password: Some(password.clone()),
            password_reset_required,
        })?;
    } else {
        at.call::<UpdateLoginProfile>(UpdateLoginProfileInput {
            user_name: user_name.clone(),
            password: Some(password.clone()),
            password_reset_required,
        })?;
    }
    if typed {
        return Ok(well(&super::act::back(form), "users/password"));
    }
    Ok(told(at, &user_name, &password, "The password was set"))
}

fn devices(at: &At<'_>, name: &str, back: &str) -> Section {
    let input = ListMFADevicesInput {
        user_name: Some(name.to_owned()),
        ..ListMFADevicesInput::default()
    };
    let part = match at.call::<ListMFADevices>(input) {
        Err(error) => denied("The MFA devices", &error),
        Ok(output) => {
            let rows = output.mfa_devices.into_iter().map(|device| {
                let members = [("user", name), ("serial", &*device.serial_number)];
                let remove = act("users/mfa", back, &members, "Remove device")
                    .folded("Remove", "The user then signs in with the password alone.")
                    .of(&device.serial_number);
                Row {
                    forms: vec![remove.tone("danger")],
                    cells: vec![
                        Cell::code(device.serial_number),
                        Cell::text(day(device.enable_date)),
                    ],
                }
            });
            let empty = "No device. The user adds one under Security credentials.";
            table(
                "devices",
                &["Serial number", "Since"],
                rows.collect(),
                empty,
            )
        }
    };
    section("mfa", "Multi-factor authentication", "", vec![part])
}

/// A device is no longer the user's; a virtual one is gone.
pub(super) fn remove_device(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    take_device(at, &form.text("user"), &form.text("serial"))?;
    Ok(well(&super::act::back(form), "users/mfa"))
}

pub(super) fn take_device(at: &At<'_>, user: &str, serial: &str) -> Result<(), ErrorAnswer> {
    at.call::<DeactivateMFADevice>(DeactivateMFADeviceInput {
        user_name: Some(user.to_owned()),
        serial_number: serial.to_owned(),
    })?;
    if serial.contains(":mfa/") {
        at.call::<DeleteVirtualMFADevice>(DeleteVirtualMFADeviceInput {
            serial_number: serial.to_owned(),
        })?;
    }
    Ok(())
}

fn keys(at: &At<'_>, name: &str, back: &str) -> Section {
    let input = ListAccessKeysInput {
        user_name: Some(name.to_owned()),
        ..ListAccessKeysInput::default()
    };
    let mut parts = Vec::new();
    match at.call::<ListAccessKeys>(input) {
        Err(error) => parts.push(denied("The access keys", &error)),
        Ok(output) => {
            let rows = output.access_key_metadata.into_iter().map(|key| {
                let id = key.access_key_id.unwrap_or_default();
                let active = key.status == Some(StatusType::Active);
                let (badge, status, label) = if active {
                    (Cell::badge("Active", "good"), "Inactive", "Deactivate")
                } else {
                    (Cell::badge("Inactive", "plain"), "Active", "Activate")
                };
                let members = [
                    ("UserName", name),
                    ("AccessKeyId", &*id),
                    ("Status", status),
                ];
                let turn = act("do/UpdateAccessKey", back, &members, label).of(&id);
                let say = "What still uses this key stops working at once. This cannot be undone.";
                let [user, key_id, _] = members;
                let delete = act(
                    "do/DeleteAccessKey",
                    back,
                    &[user, key_id],
                    "Delete access key",
                )
                .folded("Delete", say)
                .of(&id)
                .tone("danger");
                Row {
                    cells: vec![
                        Cell::code(&*id),
                        badge,
                        Cell::text(key.create_date.map(day).unwrap_or_default()),
                        last_used(at, &id),
                    ],
                    forms: vec![turn, delete],
                }
            });
            let columns = &["Key ID", "Status", "Created", "Last used"];
            parts.push(table(
                "access keys",
                columns,
                rows.collect(),
                "No access key.",
            ));
        }
    }
    let create: FormView = act("users/key", back, &[("user", name)], "Create access key");
    parts.push(Part::Form(create));
    section(
        "keys",
        "Access keys",
        "For the AWS CLI and SDKs. Two at a time.",
        parts,
    )
}

fn last_used(at: &At<'_>, id: &str) -> Cell {
    let access_key_id = id.to_owned();
    let used = at.call::<GetAccessKeyLastUsed>(GetAccessKeyLastUsedInput { access_key_id });
    let used = used.ok().and_then(|output| output.access_key_last_used);
    match used.and_then(|used| Some((used.last_used_date?, used.service_name))) {
        Some((when, service)) => Cell::text(day(when)).under(service),
        None => Cell::text("never"),
    }
}

/// A new access key, whose secret is shown once.
pub(super) fn create_key(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let user_name = form.text("user");
    let created = at.call::<CreateAccessKey>(CreateAccessKeyInput {
        user_name: Some(user_name.clone()),
    })?;
    let key = created.access_key;
    let (id, secret) = (key.access_key_id, key.secret_access_key.expose());
    let file = csv(&["Access key ID", "Secret access key"], &[&id, secret]);
    let code = |id: &'static str, text: &str| Cell {
        id,
        ..Cell::code(text)
    };
    let facts = vec![
        ("Access key ID", code("access-key-id", &id)),
        ("Secret access key", code("secret-access-key", secret)),
    ];
    let name = format!("{user_name}_accessKeys.csv");
    let title = "Access key created";
    Ok(once(
        at,
        &user_name,
        (title, "The secret access key"),
        facts,
        (name, file),
    ))
}
