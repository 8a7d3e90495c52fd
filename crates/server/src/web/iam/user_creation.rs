//! A new user: how they sign in, what they may do, or what somebody else may.
use super::act::{input, well};
use super::attach::chosen;
use super::creation;
use super::credentials::{let_change, password, password_fields, told};
use super::entity::{Kind, attach, attached, document, inline};
use super::parts::{act, denied, field, link, section};
use super::users::{MOST, all_groups, groups_of};
use super::{At, PAGE};
use crate::web::form::Form;
use crate::web::pages::iam::{Part, Screen};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, CreateLoginProfile, CreateLoginProfileInput, CreateUser,
    CreateUserInput, GetUser, GetUserInput, PutUserPolicy, PutUserPolicyInput,
};

const HERE: &str = "/console/iam/users/create";

/// `/console/iam/users/create`.
pub(super) fn show(at: &At<'_>) -> Screen {
    let ask = &at.ask;
    let typed = |name: &str| ask.get(name);
    let mut fields = vec![
        field("text", "UserName", at.t.by_user_name(), &typed("UserName"))
            .longest(64)
            .required(),
        field("text", "Path", at.t.path(), &typed("Path"))
            .longest(512)
            .hint(at.t.path_hint()),
        field("check", "console", at.t.let_sign_in(), "").checked(ask.has("console")),
    ];
    fields.extend(password_fields(at));
    let mut parts = Vec::new();
    match all_groups(at) {
        Err(error) => parts.push(denied(at, at.t.the_groups(), &error)),
        Ok(mut groups) => {
            let more = groups.len().saturating_sub(MOST);
            groups.truncate(MOST);
            let options = groups.into_iter().map(|group| {
                let ticked = ask.has(&format!("group:{}", group.group_name));
                (group.group_name.clone(), group.group_name, ticked)
            });
            fields.push(
                field("ticks", "group:", at.t.groups(), "")
                    .hint(at.t.no_group_yet())
                    .options(options.collect()),
            );
            if more > 0 {
                parts.push(Part::Empty(at.t.more_groups(more)));
            }
        }
    }
    creation::policies(at, &mut fields, &mut parts);
    let copied = field("text", "copy_from", at.t.copy_from(), &typed("copy_from"));
    fields.push(copied.longest(64).hint(at.t.copy_from_hint()));
    fields.push(creation::boundary(at));
    fields.extend(creation::tag_fields(at));
    let mut form = act("users/create", HERE, &[], at.t.create_user()).tone("primary");
    form.also = Some(creation::find_button(at));
    parts.insert(0, Part::Form(form.with(fields)));
    Screen {
        area: PAGE,
        title: at.t.create_user().to_owned(),
        links: vec![link(at.t.back(), PAGE)],
        sections: vec![section("new", at.t.the_new_user(), "", parts)],
        ..Screen::default()
    }
}

/// What a user may do, to be given to another.
#[derive(Default)]
struct Permissions {
    groups: Vec<String>,
    attached: Vec<String>,
    inline: Vec<(String, String)>,
    boundary: Option<String>,
}

/// What the user whose permissions are copied may do, if there is to be one.
fn copied(at: &At<'_>, name: &str) -> Result<Permissions, ErrorAnswer> {
    if name.is_empty() {
        return Ok(Permissions::default());
    }
    let got = at.call::<GetUser>(GetUserInput {
        user_name: Some(name.to_owned()),
    })?;
    let groups = groups_of(at, name)?.into_iter();
    let policies = attached(at, Kind::User, name)?.into_iter();
    let inline = inline(at, Kind::User, name)?.into_iter();
    let inline = inline.map(|policy| {
        let text = document(at, Kind::User, name, &policy)?;
        Ok((policy, text))
    });
    let boundary = got.user.permissions_boundary;
    Ok(Permissions {
        groups: groups.map(|group| group.group_name).collect(),
        attached: policies.filter_map(|policy| policy.policy_arn).collect(),
        inline: inline.collect::<Result<_, ErrorAnswer>>()?,
        boundary: boundary.and_then(|set| set.permissions_boundary_arn),
    })
}

/// Makes a user, with all that was asked for.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = input::<CreateUser>(form)?;
    let user_name = input.user_name.clone();
    // Asked for before anything is made: a name that is nobody's makes no user.
    let mut permissions = copied(at, &form.trimmed("copy_from"))?;
    permissions
        .groups
        .extend(form.names("group:").map(str::to_owned));
    permissions.attached.extend(chosen(form));
    let boundary = input.permissions_boundary.clone();
    at.call::<CreateUser>(CreateUserInput {
        permissions_boundary: boundary.or_else(|| permissions.boundary.take()),
        tags: creation::tags(form),
        ..input
    })?;
    let page = Kind::User.page(&user_name, "");
    // From here on the user is there: what is refused is told on its own page.
    let rest = || {
        give(at, &user_name, &permissions)?;
        if form.text("console").is_empty() {
            return Ok(well(&page, "users/create"));
        }
        let password = password(at, form);
        let reset = !form.text("reset").is_empty();
        at.call::<CreateLoginProfile>(CreateLoginProfileInput {
            user_name: Some(user_name.clone()),
            password: Some(password.clone()),
            password_reset_required: Some(reset),
            max_signin_session_duration: None,
        })?;
        let refused = reset.then(|| let_change(at, &user_name)).flatten();
        let title = at.t.user_created();
        Ok(told(at, &user_name, &password, title, refused.as_ref()))
    };
    rest().or_else(|error: ErrorAnswer| {
        let title = at.t.user_created_in_part();
        Ok(super::halfway(at, &page, title, &error))
    })
}

fn give(at: &At<'_>, user_name: &str, permissions: &Permissions) -> Result<(), ErrorAnswer> {
    for group in &permissions.groups {
        at.call::<AddUserToGroup>(AddUserToGroupInput {
            group_name: group.clone(),
            user_name: user_name.to_owned(),
        })?;
    }
    for arn in &permissions.attached {
        attach(at, Kind::User, user_name, arn)?;
    }
    for (policy_name, text) in &permissions.inline {
        at.call::<PutUserPolicy>(PutUserPolicyInput {
            user_name: user_name.to_owned(),
            policy_name: policy_name.clone(),
            policy_document: text.clone(),
        })?;
    }
    Ok(())
}
