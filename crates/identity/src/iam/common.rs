//! What many IAM operations share: names from the wire, tags, paging, AWS's sentences.
use crate::Caller;
use crate::access::{Access, Requirement};
use crate::failure::{Fault, validation_error};
use crate::managed;
use crate::operation::Ask;
use crate::quota::Quota;
use crate::state::{Account, Entity, Group, KeyStatus, ManagedPolicy, Role, Table, Tags, User};
use base64::Engine as _;
use base64::engine::GeneralPurpose;
use doorward_names::{
    Arn, GroupName, Malformed, Path, PolicyName, RoleName, TagKey, TagValue, UserName,
};
use doorward_shapes::iam::errors::{
    DeleteConflict, EntityAlreadyExists, InvalidInput, LimitExceeded, NoSuchEntity,
};
use doorward_shapes::iam::types;
use doorward_shapes::{ErrorAnswer, ModelError as _};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

/// A user name from the wire; the model's constraints have let it pass.
///
/// They let names of existing users be longer than any new user's may be: nobody has such a name.
pub(crate) fn user_name(text: &str) -> Result<UserName, ErrorAnswer> {
    UserName::parse(text).map_err(|error| match text.len() {
        65..=128 => no_such("user", text).answer(),
        _ => malformed("userName", error),
    })
}

/// A group name from the wire.
pub(crate) fn group_name(text: &str) -> Result<GroupName, ErrorAnswer> {
    GroupName::parse(text).map_err(|error| malformed("groupName", error))
}

/// A role name from the wire.
pub(crate) fn role_name(text: &str) -> Result<RoleName, ErrorAnswer> {
    RoleName::parse(text).map_err(|error| malformed("roleName", error))
}

/// A policy name from the wire.
pub(crate) fn policy_name(text: &str) -> Result<PolicyName, ErrorAnswer> {
    PolicyName::parse(text).map_err(|error| malformed("policyName", error))
}

/// Refuses to keep what would send an end user's identity on.
///
/// # Errors
///
/// If anything of it is `asked`: there is no IAM Identity Center that it would be sent to.
pub(crate) fn no_propagation(asked: bool) -> Result<(), InvalidInput> {
    if asked {
        return Err(InvalidInput::new(
            "Trusted identity propagation is not supported: there is no IAM Identity Center instance.",
        ));
    }
    Ok(())
}

/// A path from the wire; `/` where there is none.
pub(crate) fn path(text: Option<&str>) -> Result<Path, ErrorAnswer> {
    text.map_or(Ok(Path::root()), |text| {
        Path::parse(text).map_err(|_| {
            validation_error(
                "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.",
            )
        })
    })
}

/// An ARN from the wire.
pub(crate) fn arn(text: &str) -> Result<Arn, ErrorAnswer> {
    Arn::parse(text).map_err(|_| validation_error(format!("ARN {text} is not valid.")))
}

/// What the model's pattern let pass and the type does not.
pub(crate) fn malformed(member: &str, error: Malformed) -> ErrorAnswer {
    validation_error(format!(
        "The specified value for {member} is invalid: it is {error}."
    ))
}

/// `arn:aws:iam::<the caller's account>:<kind><path><name>`.
pub(crate) fn iam_arn(ask: &Ask<'_>, kind: &str, path: &Path, name: impl Display) -> Arn {
    Arn::iam(ask.account.id(), &format!("{kind}{path}{name}"))
}

/// The operation's own action on the user `name`, with its tags; without its path if there is
/// none of that name.
pub(crate) fn on_user(ask: &Ask<'_>, name: &UserName) -> Access {
    match ask.account.users.get(name) {
        Some(user) => Access::on(user.arn(ask.account.id())).identity_tags(&user.tags),
        None => Access::on(iam_arn(ask, "user", &Path::root(), name)),
    }
}

/// The same on the role `name`.
pub(crate) fn on_role(ask: &Ask<'_>, name: &RoleName) -> Access {
    match ask.account.roles.get(name) {
        Some(role) => Access::on(role.arn(ask.account.id())).identity_tags(&role.tags),
        None => Access::on(iam_arn(ask, "role", &Path::root(), name)),
    }
}

/// The same on the group `name`.
pub(crate) fn on_group(ask: &Ask<'_>, name: &GroupName) -> Access {
    match ask.account.groups.get(name) {
        Some(group) => Access::on(group.arn(ask.account.id())),
        None => Access::on(iam_arn(ask, "group", &Path::root(), name)),
    }
}

/// The user that is named, or the caller itself where nobody is.
pub(crate) fn own_or_named(name: Option<&str>, caller: &Caller) -> Result<UserName, ErrorAnswer> {
    match (name, caller.user_name()) {
        (Some(name), _) => user_name(name),
        (None, Some(own)) => Ok(own.clone()),
        (None, None) => Err(validation_error(
            "Must specify userName when calling with non-User credentials",
        )),
    }
}

/// The user `name`.
pub(crate) fn find_user<'a>(
    account: &'a Account,
    name: &UserName,
) -> Result<&'a Arc<User>, NoSuchEntity> {
    account.users.get(name).ok_or_else(|| no_such("user", name))
}

/// The group `name`.
pub(crate) fn find_group<'a>(
    account: &'a Account,
    name: &GroupName,
) -> Result<&'a Arc<Group>, NoSuchEntity> {
    account
        .groups
        .get(name)
        .ok_or_else(|| no_such("group", name))
}

/// The role `name`.
pub(crate) fn find_role<'a>(
    account: &'a Account,
    name: &RoleName,
) -> Result<&'a Arc<Role>, NoSuchEntity> {
    account.roles.get(name).ok_or_else(|| no_such("role", name))
}

/// The user `name`, to be edited.
pub(crate) fn user_mut<'a>(
    account: &'a mut Account,
    name: &UserName,
) -> Result<&'a mut User, NoSuchEntity> {
    account
        .users
        .get_mut(name)
        .ok_or_else(|| no_such("user", name))
}

/// The group `name`, to be edited.
pub(crate) fn group_mut<'a>(
    account: &'a mut Account,
    name: &GroupName,
) -> Result<&'a mut Group, NoSuchEntity> {
    account
        .groups
        .get_mut(name)
        .ok_or_else(|| no_such("group", name))
}

/// The role `name`, to be edited.
pub(crate) fn role_mut<'a>(
    account: &'a mut Account,
    name: &RoleName,
) -> Result<&'a mut Role, NoSuchEntity> {
    account
        .roles
        .get_mut(name)
        .ok_or_else(|| no_such("role", name))
}

/// The customer managed policy `arn`, to be edited.
pub(crate) fn policy_mut<'a>(
    account: &'a mut Account,
    arn: &Arn,
) -> Result<&'a mut ManagedPolicy, NoSuchEntity> {
    let name = account.policy_by_arn(arn).map(|policy| policy.name.clone());
    name.and_then(|name| account.policies.get_mut(&name))
        .ok_or_else(|| no_such_policy(arn))
}

/// `The user with name ada cannot be found.`
pub(crate) fn no_such(kind: &str, name: impl Display) -> NoSuchEntity {
    NoSuchEntity::new(format!("The {kind} with name {name} cannot be found."))
}

/// The code is AWS's, the words are ours.
pub(crate) fn no_boundary(kind: &str, name: impl Display) -> NoSuchEntity {
    NoSuchEntity::new(format!(
        "The {kind} with name {name} has no permissions boundary."
    ))
}

/// `Policy arn:… does not exist or is not attachable.`
pub(crate) fn no_such_policy(arn: &Arn) -> NoSuchEntity {
    NoSuchEntity::new(format!("Policy {arn} was not found."))
}

/// A status from the wire; nobody sets that of what is past its time.
pub(crate) fn status(status: types::StatusType) -> Result<KeyStatus, InvalidInput> {
    match status {
        types::StatusType::Active => Ok(KeyStatus::Active),
        types::StatusType::Inactive => Ok(KeyStatus::Inactive),
        types::StatusType::Expired => Err(InvalidInput::new(
            "Operation does not support status Expired",
        )),
    }
}

impl From<KeyStatus> for types::StatusType {
    fn from(status: KeyStatus) -> Self {
        match status {
            KeyStatus::Active => Self::Active,
            KeyStatus::Inactive => Self::Inactive,
        }
    }
}

/// `User with name ada already exists.`
pub(crate) fn already_exists(kind: &str, name: impl Display) -> EntityAlreadyExists {
    EntityAlreadyExists::new(format!("{kind} with name {name} already exists."))
}

/// `Cannot exceed quota for UsersPerAccount: 5000`
pub(crate) fn exceeded(quota: &str, limit: usize) -> LimitExceeded {
    LimitExceeded::new(format!("Cannot exceed quota for {quota}: {limit}"))
}

/// Whether `account`, which has `have` of what `quota` limits, may have one more.
pub(crate) fn require_room(
    account: &Account,
    quota: Quota,
    have: usize,
) -> Result<(), LimitExceeded> {
    let limit = account.quota(quota);
    if have < limit {
        return Ok(());
    }
    Err(exceeded(quota.name(), limit))
}

/// `Cannot delete entity, must detach all policies first.`
pub(crate) fn delete_conflict(must: &str) -> DeleteConflict {
    DeleteConflict::new(format!("Cannot delete entity, must {must} first."))
}

/// A permissions boundary from the wire: a managed policy there is.
pub(crate) fn boundary(
    text: Option<&str>,
    account: &Account,
) -> Result<Option<Arn>, BoundaryRefused> {
    let Some(text) = text else { return Ok(None) };
    let arn = arn(text).map_err(BoundaryRefused::Malformed)?;
    let there = account.policy_by_arn(&arn).is_some() || managed::find(&arn).is_some();
    if there {
        Ok(Some(arn))
    } else {
        let message = format!("Scope ARN: {arn} does not exist or is not attachable.");
        Err(BoundaryRefused::Missing(NoSuchEntity::new(message)))
    }
}

/// Why a permissions boundary is not taken.
#[derive(Debug)]
pub(crate) enum BoundaryRefused {
    /// It is no ARN.
    Malformed(ErrorAnswer),
    /// There is no such policy.
    Missing(NoSuchEntity),
}

impl BoundaryRefused {
    /// The same where the operation's model does not name the error that AWS answers with.
    pub(crate) fn unmodelled(self) -> ErrorAnswer {
        match self {
            Self::Malformed(answer) => answer,
            Self::Missing(error) => error.answer(),
        }
    }
}

impl<E: From<NoSuchEntity>> From<BoundaryRefused> for crate::failure::Failure<E> {
    fn from(refused: BoundaryRefused) -> Self {
        match refused {
            BoundaryRefused::Malformed(answer) => Self::Common(answer),
            BoundaryRefused::Missing(error) => Self::Refused(E::from(error)),
        }
    }
}

/// A boundary as users and roles show it.
pub(crate) fn boundary_output(
    boundary: Option<&Arn>,
) -> Option<types::AttachedPermissionsBoundary> {
    boundary.map(|arn| types::AttachedPermissionsBoundary {
        permissions_boundary_type: Some(types::PermissionsBoundaryAttachmentType::Policy),
        permissions_boundary_arn: Some(arn.to_string()),
    })
}

/// Tags from the wire: keys that differ only in case are one key twice.
pub(crate) fn tags(tags: Option<&[types::Tag]>) -> Result<Tags, TagsRefused> {
    let mut read = Tags::new();
    for tag in tags.unwrap_or_default() {
        let refused = |_: Malformed| {
            TagsRefused(InvalidInput::new(format!(
                "The tag {} is not valid.",
                tag.key
            )))
        };
        let key = TagKey::parse(&tag.key).map_err(refused)?;
        let value = TagValue::parse(&tag.value).map_err(refused)?;
        if tag
            .key
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
        {
            let message = "Tag keys starting with 'aws:' are reserved for system use.";
            return Err(TagsRefused(InvalidInput::new(message)));
        }
        if read.insert(key, value).is_some() {
            let message =
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(TagsRefused(InvalidInput::new(message)));
        }
    }
    Ok(read)
}

/// Tags that are not taken.
#[derive(Debug)]
pub(crate) struct TagsRefused(InvalidInput);

impl<E: From<InvalidInput>> From<TagsRefused> for crate::failure::Failure<E> {
    fn from(refused: TagsRefused) -> Self {
        Self::Refused(E::from(refused.0))
    }
}

/// `access` and, where tags are set while something is made, the action that sets them.
pub(crate) fn tagging(access: Access, action: &'static str, arn: Arn, tags: &Tags) -> Access {
    if tags.is_empty() {
        return access;
    }
    access
        .and(Requirement::new(Some(action), Some(arn)))
        .request_tags(tags)
}

/// Tags as entities show them; absent where there are none.
pub(crate) fn tags_output(tags: &Tags) -> Option<Vec<types::Tag>> {
    (!tags.is_empty()).then(|| tag_list(tags))
}

/// Tags as a list.
pub(crate) fn tag_list(tags: &Tags) -> Vec<types::Tag> {
    tags.iter()
        .map(|(key, value)| types::Tag {
            key: key.to_string(),
            value: value.to_string(),
        })
        .collect()
}

/// RFC 3986: what IAM percent-encodes in policy documents.
const DOCUMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A policy document as answers carry it.
pub(crate) fn document_output(text: &str) -> String {
    utf8_percent_encode(text, DOCUMENT).to_string()
}

/// One page of a list.
pub(crate) struct Page<T> {
    /// What is on it.
    pub(crate) items: Vec<T>,
    /// Where the next one begins, if there is one.
    pub(crate) marker: Option<String>,
}

impl<T> Page<T> {
    /// `IsTruncated`.
    pub(crate) fn is_truncated(&self) -> bool {
        self.marker.is_some()
    }
}

/// `MaxSigninSessionDuration` from the wire; the model's constraints have let it pass.
pub(crate) fn signin_session(seconds: Option<i32>) -> Option<u32> {
    seconds.map(i32::unsigned_abs)
}

/// `MaxSigninSessionDuration` as it is shown, where it is set.
pub(crate) fn signin_seconds(seconds: Option<u32>) -> Option<i32> {
    seconds.and_then(|seconds| i32::try_from(seconds).ok())
}

/// What `present` becomes by a request that sets it to `new` or has it `reset`; both at once is
/// neither.
pub(crate) fn new_signin_session(
    present: Option<u32>,
    new: Option<i32>,
    reset: Option<bool>,
) -> Result<Option<u32>, ErrorAnswer> {
    let reset = reset.unwrap_or_default();
    match new {
        Some(_) if reset => Err(validation_error(
            "MaxSigninSessionDuration cannot be specified when ResetMaxSigninSessionDuration is true.",
        )),
        None if reset => Ok(None),
        None => Ok(present),
        Some(_) => Ok(signin_session(new)),
    }
}

/// The page of `items`, ordered and named by `name`, that begins after `marker`.
///
/// A marker is the name of the last item of the page before, hidden in base64 so that nobody
/// builds on it.
pub(crate) fn page<T>(
    items: impl Iterator<Item = T>,
    name: impl Fn(&T) -> String,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<T>, ErrorAnswer> {
    let after = marker.map(read_marker).transpose()?;
    let after = after.as_deref().map(fold);
    let rest = items.skip_while(|item| {
        let after = after.as_ref();
        after.is_some_and(|after| fold(&name(item)) <= *after)
    });
    Ok(cut(rest, &name, max_items))
}

/// The same of a table's entities that `keep` lets pass; what comes before is not looked at.
pub(crate) fn table_page<'a, E: Entity<Key: FromStr>>(
    table: &'a Table<E>,
    keep: impl Fn(&E) -> bool,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<&'a Arc<E>>, ErrorAnswer> {
    let keep = |entity: &&Arc<E>| keep(entity);
    let name = |entity: &&Arc<E>| entity.key().to_string();
    match marker.map(read_marker).transpose()? {
        None => Ok(cut(table.iter().filter(keep), name, max_items)),
        Some(after) => {
            let after = after.parse().map_err(|_| invalid_marker())?;
            Ok(cut(table.after(&after).filter(keep), name, max_items))
        }
    }
}

/// What stands before the next page's beginning, which the marker tells.
fn cut<T>(
    mut items: impl Iterator<Item = T>,
    name: impl Fn(&T) -> String,
    max_items: Option<i32>,
) -> Page<T> {
    let limit = usize::try_from(max_items.unwrap_or(100))
        .unwrap_or(100)
        .clamp(1, 1000);
    let on_page = items.by_ref().take(limit).collect::<Vec<_>>();
    let more = items.next().is_some();
    let marker = on_page
        .last()
        .filter(|_| more)
        .map(|last| MARKER.encode(name(last)));
    Page {
        items: on_page,
        marker,
    }
}

const MARKER: GeneralPurpose = base64::engine::general_purpose::URL_SAFE_NO_PAD;

fn read_marker(marker: &str) -> Result<String, ErrorAnswer> {
    let decoded = MARKER.decode(marker).ok();
    decoded
        .and_then(|name| String::from_utf8(name).ok())
        .ok_or_else(invalid_marker)
}

fn invalid_marker() -> ErrorAnswer {
    validation_error("Invalid Marker.")
}

fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// What the state promised and did not hold.
pub(crate) fn broken(what: &str) -> Fault {
    Fault::new(format!("the state is inconsistent: {what}"))
}
