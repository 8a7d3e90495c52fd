//! What many operations of AWS Organizations share: who may call, what is called, pages, tags.
use super::delegation::{self, Says};
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::iam::common::{self as iam_common, Page};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Draft, FeatureSet, Organization, PolicyType, Tags};
use doorward_names::{OrganizationPolicyId, TagKey, TagValue, TargetId};
use doorward_shapes::organizations::errors::{
    AWSOrganizationsNotInUse, AccessDenied, ConstraintViolation, InvalidInput,
    PolicyTypeNotAvailableForOrganization, TargetNotFound,
};
use doorward_shapes::organizations::types::{
    self, ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};

/// The organization of whoever calls.
pub(super) fn organization_of<'a>(ask: &Ask<'a>) -> Option<&'a Organization> {
    let found = ask.world.organization_of(ask.caller.account);
    found.map(AsRef::as_ref)
}

/// Why an account's organization is not the caller's to manage.
#[derive(Debug)]
pub(super) enum Outside {
    /// It is in none.
    NotInUse(AWSOrganizationsNotInUse),
    /// Another account manages it.
    Denied(AccessDenied),
}

impl<E: From<AWSOrganizationsNotInUse> + From<AccessDenied>> From<Outside> for Failure<E> {
    fn from(outside: Outside) -> Self {
        Self::Refused(match outside {
            Outside::NotInUse(error) => E::from(error),
            Outside::Denied(error) => E::from(error),
        })
    }
}

/// The organization of whoever calls, as the draft has it.
pub(super) fn joined<'d, O: Operation>(
    call: &Permitted<'_, O>,
    draft: &'d Draft,
) -> Result<&'d Organization, AWSOrganizationsNotInUse> {
    let found = draft.world().organization_of(call.account_id());
    found.map(AsRef::as_ref).ok_or_else(not_in_use)
}

/// The organization that the caller's account may read: it manages it, administers a service
/// for it, or is let do this in it.
pub(super) fn readable<'d, O: Operation>(
    call: &Permitted<'_, O>,
    draft: &'d Draft,
) -> Result<&'d Organization, Outside> {
    let organization = joined(call, draft).map_err(Outside::NotInUse)?;
    let account = call.account_id();
    if organization.info.management_account == account {
        return Ok(organization);
    }
    match delegation::says(organization, call, draft) {
        Says::Yes => Ok(organization),
        Says::Nothing if organization.is_delegated(account) => Ok(organization),
        Says::No | Says::Nothing => Err(denied()),
    }
}

/// The organization that the caller's account manages, or is let do this in.
pub(super) fn managed<'d, O: Operation>(
    call: &Permitted<'_, O>,
    draft: &'d Draft,
) -> Result<&'d Organization, Outside> {
    let organization = joined(call, draft).map_err(Outside::NotInUse)?;
    let manages = organization.info.management_account == call.account_id();
    if manages || delegation::says(organization, call, draft) == Says::Yes {
        Ok(organization)
    } else {
        Err(denied())
    }
}

/// The same, to be edited.
pub(super) fn managed_mut<'d, O: Operation>(
    call: &Permitted<'_, O>,
    draft: &'d mut Draft,
) -> Result<&'d mut Organization, Outside> {
    let id = managed(call, draft)?.id();
    let found = draft.organization_mut(id);
    found.ok_or_else(|| Outside::NotInUse(not_in_use()))
}

fn denied() -> Outside {
    let message = "You don't have permissions to access this resource.";
    Outside::Denied(AccessDenied::new(message))
}

fn not_in_use() -> AWSOrganizationsNotInUse {
    AWSOrganizationsNotInUse::new("Your account is not a member of an organization.")
}

/// The operation's own action on the root, unit or account that `text` names; on nothing that has
/// a name where there is no organization.
pub(super) fn on_target(text: &str, ask: &Ask<'_>) -> Access {
    let nothing = Access::default();
    let access = and_target(nothing, text, ask);
    if access.requirements.is_empty() {
        return Access::on_all();
    }
    access
}

/// `access`, and the operation's own action on another such target.
pub(super) fn and_target(access: Access, text: &str, ask: &Ask<'_>) -> Access {
    let (Some(organization), Ok(target)) = (organization_of(ask), TargetId::parse(text)) else {
        return access;
    };
    let arn = organization.target_arn(target);
    let access = access.and(Requirement::new(None, Some(arn)));
    match organization.tags(target) {
        Some(tags) => access.resource_tags(tags),
        None => access,
    }
}

/// The operation's own action on the policy that `text` names; on nothing that has a name where
/// there is none.
pub(super) fn on_policy(text: &str, ask: &Ask<'_>) -> Access {
    let id = OrganizationPolicyId::parse(text).ok();
    let policy = organization_of(ask)
        .zip(id)
        .and_then(|(organization, id)| organization.policy(&id));
    match policy {
        Some(policy) => Access::on(policy.arn.clone())
            .resource_tags(&policy.tags)
            .with(POLICY_TYPE, wire_type(policy.r#type).as_str()),
        None => Access::on_all(),
    }
}

/// The condition key that tells a policy's type.
pub(super) const POLICY_TYPE: &str = "organizations:PolicyType";

/// The type of policies that is enforced here, if `type` is one.
pub(super) fn policy_type(r#type: types::PolicyType) -> Option<PolicyType> {
    match r#type {
        types::PolicyType::ServiceControlPolicy => Some(PolicyType::ServiceControlPolicy),
        types::PolicyType::ResourceControlPolicy => Some(PolicyType::ResourceControlPolicy),
        _ => None,
    }
}

/// The same, where policies of the type can be had in `organization`.
pub(super) fn available(
    r#type: types::PolicyType,
    organization: &Organization,
) -> Result<PolicyType, PolicyTypeNotAvailableForOrganization> {
    let has_policies = organization.info.features == FeatureSet::All;
    let available = policy_type(r#type).filter(|_| has_policies);
    available.ok_or_else(|| {
        let message = "You can't use the specified policy type with the feature set currently enabled for this organization.";
        PolicyTypeNotAvailableForOrganization::new(message)
    })
}

/// The type on the wire.
pub(super) fn wire_type(r#type: PolicyType) -> types::PolicyType {
    match r#type {
        PolicyType::ServiceControlPolicy => types::PolicyType::ServiceControlPolicy,
        PolicyType::ResourceControlPolicy => types::PolicyType::ResourceControlPolicy,
    }
}

/// A target from the wire that there is.
pub(super) fn target(text: &str, organization: &Organization) -> Result<TargetId, TargetNotFound> {
    let target = TargetId::parse(text).ok();
    target
        .filter(|target| organization.attached(*target).is_some())
        .ok_or_else(no_target)
}

/// There is nothing of that id.
pub(super) fn no_target() -> TargetNotFound {
    TargetNotFound::new("You specified a target that doesn't exist.")
}

/// `ConstraintViolationException` with its reason.
pub(super) fn constraint(
    reason: ConstraintViolationExceptionReason,
    message: &str,
) -> ConstraintViolation {
    ConstraintViolation {
        reason: Some(reason),
        ..ConstraintViolation::new(message)
    }
}

/// `InvalidInputException` with its reason.
pub(super) fn invalid(reason: InvalidInputExceptionReason, message: &str) -> InvalidInput {
    InvalidInput {
        reason: Some(reason),
        ..InvalidInput::new(message)
    }
}

/// The page of `items`, ordered by `id`, that begins after `token`.
pub(super) fn page<T>(
    items: impl Iterator<Item = T>,
    id: impl Fn(&T) -> String,
    token: Option<&str>,
    max_results: Option<i32>,
) -> Result<Page<T>, InvalidInput> {
    const MOST: i32 = 20;
    let most = Some(max_results.unwrap_or(MOST));
    let not_valid = || {
        let message = "You specified an invalid value for nextToken. You must get the value from the response to a previous call to the API.";
        invalid(InvalidInputExceptionReason::InvalidNextToken, message)
    };
    if token == Some("") {
        return Err(not_valid());
    }
    iam_common::page(items, id, token, most).map_err(|_| not_valid())
}

/// Tags that are not taken.
#[derive(Debug)]
pub(super) enum TagsRefused {
    /// They are no tags.
    Invalid(InvalidInput),
    /// They are too many.
    TooMany(ConstraintViolation),
}

impl<E: From<InvalidInput> + From<ConstraintViolation>> From<TagsRefused> for Failure<E> {
    fn from(refused: TagsRefused) -> Self {
        Self::Refused(match refused {
            TagsRefused::Invalid(error) => E::from(error),
            TagsRefused::TooMany(error) => E::from(error),
        })
    }
}

/// Tags from the wire.
pub(super) fn tags(tags: Option<&[types::Tag]>) -> Result<Tags, TagsRefused> {
    use InvalidInputExceptionReason as Reason;
    let refuse = |reason, message: &str| TagsRefused::Invalid(invalid(reason, message));
    let mut read = Tags::new();
    for tag in tags.unwrap_or_default() {
        let start = tag.key.get(..4).unwrap_or_default();
        if start.eq_ignore_ascii_case("aws:") {
            let message = "Tag keys starting with 'aws:' are reserved for system use.";
            return Err(refuse(Reason::InvalidSystemTagsParameter, message));
        }
        let not_valid = |_| {
            refuse(
                Reason::InvalidPattern,
                "You provided a tag that is not valid.",
            )
        };
        let key = TagKey::parse(&tag.key).map_err(not_valid)?;
        let value = TagValue::parse(&tag.value).map_err(not_valid)?;
        if read.insert(key, value).is_some() {
            let message = "Your request includes duplicate tag keys.";
            return Err(refuse(Reason::DuplicateTagKey, message));
        }
    }
    if read.len() > quota::TAGS {
        return Err(TagsRefused::TooMany(too_many_tags()));
    }
    Ok(read)
}

/// A resource would have more tags than any may.
pub(super) fn too_many_tags() -> ConstraintViolation {
    let message = "You have exceeded the number of tags allowed on this resource.";
    constraint(
        ConstraintViolationExceptionReason::MaxTagLimitExceeded,
        message,
    )
}

/// `access`, and, where what is made is tagged, the action that does so on `kind/…<rest>`.
pub(super) fn tagging(
    access: Access,
    kind: &str,
    rest: &str,
    tags: &Tags,
    ask: &Ask<'_>,
) -> Access {
    let access = access.request_tags(tags);
    match organization_of(ask) {
        Some(organization) if !tags.is_empty() => {
            let arn = organization.arn_of(kind, rest);
            let tag = Requirement::new(Some("organizations:TagResource"), Some(arn));
            access.and(tag).request_tags(tags)
        }
        _ => access,
    }
}
