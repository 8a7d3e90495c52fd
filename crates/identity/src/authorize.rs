//! Whether a caller may: the only place that collects policies, and the only one that permits.
use crate::access::{Access, Requirement};
use crate::caller::{Caller, Credential, Identity};
use crate::facts::Facts;
use crate::guardrails::Guardrails;
use crate::managed;
use crate::session::SessionPolicies;
use crate::state::{Account, PolicyText, World};
use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Document, Policies, PolicyLabel, PolicyRef, Request, Resource, decide,
};
use doorward_shapes::{ErrorAnswer, OperationSchema};

/// The proof that everything an operation requires was allowed. Only [`authorize`] makes one.
#[derive(Debug)]
pub(crate) struct Permit(());

/// A refusal by policy, with what the record tells of it.
#[derive(Clone, Debug)]
pub(crate) struct Denied {
    /// AWS's message.
    pub(crate) message: String,
}

impl Denied {
    /// What goes on the wire; each protocol's codec gives the code its own form.
    pub(crate) fn answer(&self) -> ErrorAnswer {
        ErrorAnswer::new("AccessDenied", 403, &self.message)
    }
}

/// The prefix of a service's actions where it is not the model's name.
pub(crate) fn action_prefix(service: &str) -> &str {
    match service {
        "sso-admin" => "sso",
        "accessanalyzer" => "access-analyzer",
        "iam-toolbox" => "iam",
        other => other,
    }
}

/// Decides every requirement of `operation` for `caller`, as of `world`.
pub(crate) fn authorize(
    operation: &OperationSchema,
    access: &mut Access,
    caller: &Caller,
    facts: &Facts,
    world: &World,
) -> Result<Permit, Denied> {
    if access.requirements.is_empty() {
        return Ok(Permit(()));
    }
    let gathered = Gathered::of(caller, world);
    for requirement in &mut access.requirements {
        let service = action_prefix(operation.service.id);
        let action = requirement
            .action
            .map_or(Action::new(service, operation.name), Action::parse);
        let owner = requirement.owner.unwrap_or(caller.account);
        facts.fill(&mut requirement.context, caller, world);
        Facts::fill_resource(&mut requirement.context, owner, world);
        decide_one(action, requirement, caller, &gathered, world)?;
    }
    Ok(Permit(()))
}

fn decide_one(
    action: Action<'_>,
    requirement: &Requirement,
    caller: &Caller,
    gathered: &Gathered<'_>,
    world: &World,
) -> Result<(), Denied> {
    let owner = requirement.owner.unwrap_or(caller.account);
    let trust = requirement.assumes.then(|| {
        let role = requirement
            .resource
            .as_ref()
            .and_then(|arn| world.role(arn));
        // A role that is not there trusts nobody.
        match role {
            Some(role) => role.trust.document(),
            None => managed::nothing(),
        }
    });
    let request = Request {
        action,
        resource: requirement
            .resource
            .as_ref()
            .map_or(Resource::ALL, Resource::from),
        principal: caller.principal(),
        context: &requirement.context,
    };
    let of = requirement.resource.as_ref().map(|_| owner);
    let around = Guardrails::around(&action, caller.account, of, world);
    let policies = Policies {
        scps: &around.scps(),
        rcps: &around.rcps(),
        in_management_account: around.in_management_account,
        identity: &gathered.identity,
        boundary: gathered.boundary,
        session: gathered.session.as_deref(),
        trust: trust.map(trusting),
        resource_account: requirement.owner,
        ..Policies::default()
    };
    let decision = decide(&request, &policies);
    if decision.is_allowed() {
        return Ok(());
    }
    let resource = match &requirement.resource {
        Some(arn) => format!(" on resource: {arn}"),
        // The query services name the star; the others leave the resource out.
        None if matches!(action.service(), "iam" | "sts") => " on resource: *".to_owned(),
        None => String::new(),
    };
    let foreign = requirement.assumes && owner != caller.account;
    let suffix = if foreign {
        told_to_strangers(&request, &policies)
    } else {
        decision.denial_suffix(&action)
    };
    let who = caller.arn();
    let message = format!("User: {who} is not authorized to perform: {action}{resource} {suffix}");
    Err(Denied { message })
}

/// The end of the denial where the role is another account's: what it would be if there were no
/// such role, so that nobody learns of a stranger's roles, their tags or their policies.
fn told_to_strangers(request: &Request<'_>, policies: &Policies<'_>) -> String {
    let mut context = Context::new();
    let known = request.context.iter().filter(|(key, _)| {
        let (prefix, _) = key.split_once('/').unwrap_or_default();
        !["aws:ResourceTag", "iam:ResourceTag"].contains(&prefix)
    });
    for (key, value) in known {
        context.set(key.to_owned(), value.clone());
    }
    let request = Request {
        context: &context,
        ..*request
    };
    let policies = Policies {
        trust: Some(trusting(managed::nothing())),
        ..*policies
    };
    decide(&request, &policies).denial_suffix(&request.action)
}

fn trusting(document: &Document) -> PolicyRef<'_> {
    PolicyRef {
        document,
        label: PolicyLabel::default(),
    }
}

/// The policies that speak of one caller.
#[derive(Default)]
struct Gathered<'a> {
    identity: Vec<PolicyRef<'a>>,
    boundary: Option<PolicyRef<'a>>,
    session: Option<Vec<PolicyRef<'a>>>,
}

impl<'a> Gathered<'a> {
    fn of(caller: &'a Caller, world: &'a World) -> Self {
        let mut gathered = Self::default();
        let Some(account) = world.account(caller.account) else {
            return gathered;
        };
        match &caller.identity {
            Identity::Root { .. } => {}
            Identity::User { id, .. } => gathered.user(account, id),
            Identity::Role { role_id, .. } => gathered.role(account, role_id),
            Identity::Federated { by, .. } => {
                if let Some((_, id, _)) = by {
                    gathered.user(account, id);
                }
            }
        }
        if let Credential::Session(session) = &caller.credential {
            gathered.session = session
                .policies
                .as_ref()
                .map(|p| session_policies(p, account));
            // Federation without a policy grants nothing of the user's or root's own.
            if matches!(caller.identity, Identity::Federated { .. }) && gathered.session.is_none() {
                gathered.session = Some(Vec::new());
            }
        }
        gathered
    }

    // By unique id: who is made anew under an old name since the caller was authenticated is
    // somebody else.

    fn user(&mut self, account: &'a Account, id: &UniqueId) {
        let Some(user) = account.user_by_id(id) else {
            return;
        };
        self.inline(&user.inline_policies, "");
        self.attached(&user.attached_policies, account, "");
        for group in user
            .groups
            .iter()
            .filter_map(|name| account.groups.get(name))
        {
            self.inline(&group.inline_policies, group.name.as_str());
            self.attached(&group.attached_policies, account, group.name.as_str());
        }
        let rules = account.password_policy.as_ref();
        if rules.is_some_and(|rules| rules.allow_users_to_change) {
            self.identity
                .extend(managed::own_password().map(|document| PolicyRef {
                    document,
                    label: PolicyLabel::default(),
                }));
        }
        self.boundary = user.boundary.as_ref().map(|arn| bounding(arn, account));
    }

    fn role(&mut self, account: &'a Account, id: &UniqueId) {
        let Some(role) = account.role_by_id(id) else {
            return;
        };
        self.inline(&role.inline_policies, "");
        self.attached(&role.attached_policies, account, "");
        self.boundary = role.boundary.as_ref().map(|arn| bounding(arn, account));
    }

    fn inline(
        &mut self,
        policies: &'a std::collections::BTreeMap<doorward_names::PolicyName, PolicyText>,
        group: &'a str,
    ) {
        self.identity
            .extend(policies.iter().map(|(name, text)| PolicyRef {
                document: text.document(),
                label: PolicyLabel {
                    arn: None,
                    name: name.as_str(),
                    attached_to: group,
                },
            }));
    }

    fn attached(
        &mut self,
        policies: &'a std::collections::BTreeSet<Arn>,
        account: &'a Account,
        group: &'a str,
    ) {
        for arn in policies {
            self.identity
                .extend(managed_policy(arn, account).map(|mut policy| {
                    policy.label.attached_to = group;
                    policy
                }));
        }
    }
}

/// The managed policy `arn` in force: the account's own, or one of AWS's.
pub(crate) fn managed_text<'a>(arn: &Arn, account: &'a Account) -> Option<&'a PolicyText> {
    match account.policy_by_arn(arn) {
        Some(policy) => policy.in_force(),
        None => managed::find(arn).map(|policy| &policy.document),
    }
}

fn managed_policy<'a>(arn: &'a Arn, account: &'a Account) -> Option<PolicyRef<'a>> {
    let document = managed_text(arn, account)?.document();
    let label = PolicyLabel {
        arn: Some(arn.as_str()),
        name: arn.resource_name(),
        attached_to: "",
    };
    Some(PolicyRef { document, label })
}

/// A boundary that is gone bounds everything: nothing is allowed under it.
fn bounding<'a>(arn: &'a Arn, account: &'a Account) -> PolicyRef<'a> {
    managed_policy(arn, account).unwrap_or_else(|| PolicyRef {
        document: managed::nothing(),
        label: PolicyLabel {
            arn: Some(arn.as_str()),
            name: arn.resource_name(),
            attached_to: "",
        },
    })
}

fn session_policies<'a>(policies: &'a SessionPolicies, account: &'a Account) -> Vec<PolicyRef<'a>> {
    let inline = policies.inline.iter().map(|policy| PolicyRef {
        document: &policy.document,
        label: PolicyLabel::default(),
    });
    let managed = policies
        .managed
        .iter()
        // One that is gone takes its denials along only if it also takes everything else.
        .map(|arn| bounding(arn, account));
    inline.chain(managed).collect()
}

#[cfg(test)]
mod tests {
    use crate::testing::House;
    use doorward_shapes::iam::{
        AttachUserPolicy, AttachUserPolicyInput, CreateUser, CreateUserInput, DeleteUser,
        DeleteUserInput, ListUsers, ListUsersInput,
    };

    #[test]
    fn nobody_gets_the_policies_of_who_came_after_under_the_same_name() {
        let house = House::new();
        let user_name = "ada".to_owned();
        let make = || {
            let input = CreateUserInput {
                user_name: user_name.clone(),
                ..CreateUserInput::default()
            };
            house.admin::<CreateUser>(input).unwrap();
            house.user("ada")
        };
        let before = make();
        let input = DeleteUserInput {
            user_name: user_name.clone(),
        };
        house.admin::<DeleteUser>(input).unwrap();
        let after = make();
        let policy = AttachUserPolicyInput {
            user_name: user_name.clone(),
            policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess".to_owned(),
        };
        house.admin::<AttachUserPolicy>(policy).unwrap();
        let list = |caller| house.call::<ListUsers>(caller, ListUsersInput::default());
        assert!(list(&after).is_ok());
        assert_eq!(list(&before).unwrap_err().code, "AccessDenied");
    }
}
