//! What both simulations are told: who calls, what is asked, and every policy but the caller's own.
use super::entity::is_excluded;
use super::source::Source;
use super::{context, invalid, scenario};
use crate::state::{Account, OrganizationPolicy, PolicyType, Tags, World};
use doorward_names::{AccountId, Arn, RoleName, UniqueId, UserName};
use doorward_policy::{Context, ContextValue, DocumentKind, Principal};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{
    ContextEntry, OrderedOrganizationPolicyType, PolicyIdentifier,
    PolicyIdentifierPolicyType as Excluded,
};
use std::sync::Arc;

/// Everything a simulation is made of.
pub(super) struct Setting {
    pub(super) caller: SimulatedCaller,
    pub(super) identity: Vec<Source>,
    pub(super) boundary: Option<Source>,
    /// By level, from the organization's root; nothing outside organizations.
    pub(super) scps: Option<Vec<Vec<Source>>>,
    /// The same of resource control policies, around resources of the caller's account.
    pub(super) rcps: Vec<Vec<Source>>,
    pub(super) resource_policy: Option<Source>,
    /// The owner of resources whose ARN names none.
    pub(super) owner: AccountId,
    pub(super) context: Context,
    pub(super) actions: Vec<String>,
    /// Nothing for `*`.
    pub(super) resources: Option<Vec<String>>,
}

/// The parameters that both operations have.
pub(super) struct Parameters<'a> {
    pub(super) actions: &'a [String],
    pub(super) resources: Option<&'a [String]>,
    pub(super) resource_policy: Option<&'a str>,
    pub(super) resource_owner: Option<&'a str>,
    pub(super) boundary: Option<&'a [String]>,
    pub(super) scps: Option<&'a [OrderedOrganizationPolicyType]>,
    pub(super) entries: Option<&'a [ContextEntry]>,
    pub(super) option: Option<&'a str>,
}

/// Who is taken to call.
pub(super) struct SimulatedCaller {
    kind: CallerKind,
    arn: Arn,
    /// A session of the role.
    session: Arn,
    account: AccountId,
    id: UniqueId,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CallerKind {
    Root,
    User,
    Role,
    /// Nobody was named: policies that name principals cannot be asked.
    Somebody,
}

impl SimulatedCaller {
    /// The caller that `text` names: a user, a role or an account's root user.
    pub(super) fn named(text: &str, account: &Account) -> Result<Self, InvalidInput> {
        let not_valid = || {
            invalid(format!(
                "Invalid CallerArn: {text} is not the ARN of an IAM user, role or root user."
            ))
        };
        let arn = Arn::parse(text).map_err(|_| not_valid())?;
        let owner = arn.account().filter(|_| arn.service() == "iam");
        let owner = owner.ok_or_else(not_valid)?;
        let kind = match arn.resource_parts().0 {
            "root" => CallerKind::Root,
            "user" => CallerKind::User,
            "role" => CallerKind::Role,
            _ => return Err(not_valid()),
        };
        let id = (owner == account.id()).then(|| unique_id(&arn, kind, account));
        Ok(Self::new(kind, arn, owner, id.flatten()))
    }

    /// Somebody in `account`.
    pub(super) fn somebody(account: AccountId) -> Self {
        Self::new(
            CallerKind::Somebody,
            Arn::iam(account, "user/*"),
            account,
            None,
        )
    }

    fn new(kind: CallerKind, arn: Arn, account: AccountId, id: Option<UniqueId>) -> Self {
        let session = format!("assumed-role/{}/simulated", arn.resource_name());
        Self {
            kind,
            session: Arn::sts(account, &session),
            arn,
            account,
            id: id.unwrap_or_else(unknown_id),
        }
    }

    /// The caller as policies see it.
    pub(super) fn principal(&self) -> Principal<'_> {
        match self.kind {
            CallerKind::Root => Principal::Root {
                account: self.account,
            },
            CallerKind::Role => Principal::AssumedRole {
                session_arn: &self.session,
                role_arn: &self.arn,
                role_unique_id: &self.id,
                account: self.account,
            },
            CallerKind::User | CallerKind::Somebody => Principal::User {
                arn: &self.arn,
                unique_id: &self.id,
                account: self.account,
            },
        }
    }

    pub(super) fn account(&self) -> AccountId {
        self.account
    }

    /// What follows from who calls.
    fn fill(&self, context: &mut Context, tags: Option<&Tags>) {
        let kind = match self.kind {
            CallerKind::Root => "Account",
            CallerKind::User => "User",
            CallerKind::Role => "AssumedRole",
            CallerKind::Somebody => return,
        };
        context
            .set("aws:PrincipalArn", self.arn.as_str())
            .set("aws:PrincipalAccount", self.account.to_string())
            .set("aws:PrincipalType", kind);
        if self.kind == CallerKind::User {
            context.set("aws:username", self.arn.resource_name());
            if self.id != unknown_id() {
                context.set("aws:userid", self.id.to_string());
            }
        }
        for (key, value) in tags.into_iter().flatten() {
            context.set(format!("aws:PrincipalTag/{key}"), value.as_str());
        }
    }
}

fn unique_id(arn: &Arn, kind: CallerKind, account: &Account) -> Option<UniqueId> {
    let name = arn.resource_name();
    match kind {
        CallerKind::User => {
            let user = account.users.get(&UserName::parse(name).ok()?)?;
            (user.arn(account.id()) == *arn).then(|| user.id.clone())
        }
        CallerKind::Role => {
            let role = account.roles.get(&RoleName::parse(name).ok()?)?;
            (role.arn(account.id()) == *arn).then(|| role.id.clone())
        }
        CallerKind::Root | CallerKind::Somebody => None,
    }
}

/// An id that nobody has.
#[expect(clippy::expect_used, reason = "a constant of the right form")]
fn unknown_id() -> UniqueId {
    UniqueId::parse("AIDAAAAAAAAAAAAAAAAAA").expect("it is of the right form")
}

impl Setting {
    /// The setting for `caller`, whose own policies are `identity`.
    pub(super) fn new(
        caller: SimulatedCaller,
        tags: Option<&Tags>,
        identity: Vec<Source>,
        asked: &Parameters<'_>,
    ) -> Result<Self, InvalidInput> {
        for action in asked.actions {
            check_action(action)?;
        }
        let resources = asked.resources.unwrap_or_default();
        for resource in resources {
            if resource != "*" && Arn::parse(resource).is_err() {
                return Err(invalid(format!("Invalid resource ARN: {resource}")));
            }
        }
        scenario::check(asked.option, resources)?;
        let mut context = Context::new();
        caller.fill(&mut context, tags);
        context::fill(&mut context, asked.entries.unwrap_or_default())?;
        let resource_policy = asked.resource_policy;
        let resource_policy =
            resource_policy.map(|text| Source::of_resource(text, resource_kind(asked)));
        Ok(Self {
            owner: asked
                .resource_owner
                .map_or(Ok(caller.account()), read_owner)?,
            caller,
            identity,
            boundary: boundary(asked.boundary)?,
            scps: asked.scps.map(scps).transpose()?,
            rcps: Vec::new(),
            resource_policy: resource_policy.transpose()?,
            context,
            actions: asked.actions.to_vec(),
            resources: (!resources.is_empty() && resources != ["*"]).then(|| resources.to_vec()),
        })
    }
}

impl Setting {
    /// Puts the caller where its account is in an organization, with all that binds it there but
    /// what is `excluded`.
    pub(super) fn organize(&mut self, world: &World, excluded: &[PolicyIdentifier]) {
        let account = self.caller.account();
        let Some((organization, guard)) = world.guard_of(account) else {
            return;
        };
        let mut told = |key, value: ContextValue| {
            if self.context.get(key).is_none() {
                self.context.set(key, value);
            }
        };
        told("aws:PrincipalOrgID", organization.id().to_string().into());
        told("aws:PrincipalOrgPaths", vec![guard.path.clone()].into());
        if organization.info.management_account == account {
            return;
        }
        let in_force = |r#type, kind| {
            let left_out = excluded
                .iter()
                .any(|policy| policy.policy_type == Some(kind));
            organization.info.enabled.contains(&r#type) && !left_out
        };
        let level = |policies: &[Arc<OrganizationPolicy>]| {
            let sources = policies
                .iter()
                .map(|policy| Source::of_organization(policy));
            let left = sources.filter(|policy| !is_excluded(policy, excluded));
            left.collect()
        };
        let levels = guard.levels.iter();
        if in_force(PolicyType::ServiceControlPolicy, Excluded::Scp) {
            self.scps = Some(levels.clone().map(|each| level(&each.scps)).collect());
        }
        if in_force(PolicyType::ResourceControlPolicy, Excluded::Rcp) {
            self.rcps = levels.map(|each| level(&each.rcps)).collect();
        }
    }
}

fn check_action(action: &str) -> Result<(), InvalidInput> {
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_action = action
        .split_once(':')
        .is_some_and(|(service, name)| is_word(service) && is_word(name));
    if is_action {
        Ok(())
    } else {
        Err(invalid(format!("Invalid action name: {action}")))
    }
}

/// What a resource's policy is parsed as: the policy of a role that is assumed is its trust policy.
fn resource_kind(asked: &Parameters<'_>) -> DocumentKind {
    if asked.actions.iter().any(|action| assumes(action)) {
        DocumentKind::Trust
    } else {
        DocumentKind::Resource
    }
}

/// Whether `action` is one of those that a role's trust policy has a say in.
pub(super) fn assumes(action: &str) -> bool {
    let (service, name) = action.split_once(':').unwrap_or_default();
    let name = name.to_ascii_lowercase();
    service.eq_ignore_ascii_case("sts")
        && (name.starts_with("assumerole") || name == "tagsession" || name == "setsourceidentity")
}

fn read_owner(text: &str) -> Result<AccountId, InvalidInput> {
    let of_arn = || Arn::parse(text).ok().and_then(|arn| arn.account());
    let account = AccountId::parse(text).ok().or_else(of_arn);
    account.ok_or_else(|| invalid(format!("Invalid ResourceOwner: {text}")))
}

fn boundary(texts: Option<&[String]>) -> Result<Option<Source>, InvalidInput> {
    let list = "PermissionsBoundaryPolicyInputList";
    let mut found = Source::list(texts.unwrap_or_default(), DocumentKind::Boundary, list)?;
    if found.len() > 1 {
        return Err(invalid("Only one permissions boundary can be simulated."));
    }
    Ok(found.pop())
}

fn scps(levels: &[OrderedOrganizationPolicyType]) -> Result<Vec<Vec<Source>>, InvalidInput> {
    let numbered = levels.iter().zip(1..);
    numbered
        .map(|(level, number)| {
            let texts = level.service_control_policy_input_list.as_deref();
            let list = format!("OrderedOrganizationPolicyInputList.{number}");
            Source::list(texts.unwrap_or_default(), DocumentKind::Scp, &list)
        })
        .collect()
}
