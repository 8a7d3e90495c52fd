//! Whether a caller may: the only place that collects policies, and the only one that permits.

mod gathered;

use crate::access::{Access, Requirement};
use crate::caller::Caller;
use crate::facts::Facts;
use crate::guardrails::Guardrails;
use crate::managed;
use crate::state::World;
use doorward_policy::{
    Action, Context, Document, Explanation, Policies, PolicyLabel, PolicyRef, Request, Resource,
    decide, explain,
};
use doorward_shapes::{ErrorAnswer, OperationSchema};
pub(crate) use gathered::{Gathered, Kept, Texts, managed_text, own_password};

/// The proof that everything an operation requires was allowed. Only [`authorize`] makes one.
#[derive(Debug)]
pub(crate) struct Permit(());

/// A refusal by policy.
#[derive(Debug)]
pub(crate) struct Denied {
    /// AWS's message.
    pub(crate) message: String,
    /// What was not allowed, with the condition keys it was decided with. Requirements are decided
    /// in turn and the first denial is the last: a request has one.
    pub(crate) requirement: Requirement,
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

/// The action of an operation, and its event in records: of the operations that only differ in
/// how a client is known, one for all.
pub(crate) fn action_name(operation: &OperationSchema) -> &'static str {
    match operation.service.id {
        "signin" => operation
            .name
            .trim_end_matches("WithIAM")
            .trim_end_matches("WithTokenExchange"),
        _ => operation.name,
    }
}

/// Decides every requirement of `operation` for `caller`, as of `world`.
pub(crate) fn authorize(
    operation: &OperationSchema,
    access: Access,
    caller: &Caller,
    facts: &Facts,
    world: &World,
) -> Result<Permit, Box<Denied>> {
    if access.requirements.is_empty() {
        return Ok(Permit(()));
    }
    let gathered = Gathered::of(caller, world);
    for mut requirement in access.requirements {
        let owner = requirement.account(caller.account);
        facts.fill(&mut requirement.context, caller, world);
        Facts::fill_resource(&mut requirement.context, owner, world);
        let asked = Asked {
            operation,
            requirement: &requirement,
            caller,
            world,
        };
        if let Some(message) = asked.denial(&gathered) {
            return Err(Box::new(Denied {
                message,
                requirement,
            }));
        }
    }
    Ok(Permit(()))
}

/// One requirement of one call, as of one state.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'a OperationSchema,
    pub(crate) requirement: &'a Requirement,
    pub(crate) caller: &'a Caller,
    pub(crate) world: &'a World,
}

impl<'a> Asked<'a> {
    /// What is to be allowed.
    pub(crate) fn action(&self) -> Action<'a> {
        let service = action_prefix(self.operation.service.id);
        self.requirement.action.map_or(
            Action::new(service, action_name(self.operation)),
            Action::parse,
        )
    }

    /// Whether the resource is another account's.
    pub(crate) fn is_foreign(&self) -> bool {
        let owner = self.requirement.owner;
        owner.is_some_and(|owner| owner != self.caller.account)
    }

    /// Whether it is a role of another account that is to be assumed: then nothing is told that
    /// its account knows.
    fn is_stranger(&self) -> bool {
        self.requirement.assumes && self.is_foreign()
    }

    /// AWS's message, if it is not allowed.
    fn denial(&self, gathered: &Gathered<'_>) -> Option<String> {
        let requirement = self.requirement;
        let suffix = self.weigh(gathered, |request, policies| {
            let decision = decide(request, policies);
            if decision.is_allowed() {
                return None;
            }
            Some(if self.is_stranger() {
                to_strangers(request, policies, |request, policies| {
                    decide(request, policies).denial_suffix(&request.action)
                })
            } else {
                decision.denial_suffix(&request.action)
            })
        })?;
        let action = self.action();
        if self.caller.is_bearer() {
            // It learns neither who it is taken for nor what the role's policies say.
            return Some(format!("Not authorized to perform {action}"));
        }
        let resource = match &requirement.resource {
            Some(arn) => format!(" on resource: {arn}"),
            // The query services name the star; the others leave the resource out.
            None if matches!(action.service(), "iam" | "sts") => " on resource: *".to_owned(),
            None => String::new(),
        };
        let who = self.caller.arn();
        Some(format!(
            "User: {who} is not authorized to perform: {action}{resource} {suffix}"
        ))
    }

    /// Hands the explanation of the denial to `then`: of the decision that was made, since what it
    /// is made of is the same, and values never change.
    pub(crate) fn explained<T>(
        &self,
        gathered: &Gathered<'_>,
        then: impl FnOnce(Explanation<'_>) -> T,
    ) -> T {
        self.weigh(gathered, |request, policies| {
            if self.is_stranger() {
                to_strangers(request, policies, |request, policies| {
                    then(explain(request, policies))
                })
            } else {
                then(explain(request, policies))
            }
        })
    }

    /// The policies around the call.
    pub(crate) fn around(&self) -> Guardrails<'a> {
        let owner = self.requirement.account(self.caller.account);
        let of = self.requirement.resource.as_ref().map(|_| owner);
        Guardrails::around(&self.action(), self.caller.account, of, self.world)
    }

    /// Hands the request and all that is to be weighed to `then`.
    fn weigh<T>(
        &self,
        gathered: &Gathered<'_>,
        then: impl FnOnce(&Request<'_>, &Policies<'_>) -> T,
    ) -> T {
        let requirement = self.requirement;
        let trust = requirement.assumes.then(|| {
            let role = requirement.resource.as_ref();
            // A role that is not there trusts nobody.
            match role.and_then(|arn| self.world.role(arn)) {
                Some(role) => role.trust.document(),
                None => managed::nothing(),
            }
        });
        let request = Request {
            action: self.action(),
            resource: requirement
                .resource
                .as_ref()
                .map_or(Resource::ALL, Resource::from),
            principal: self.caller.principal(),
            context: &requirement.context,
        };
        let around = self.around();
        let policies = Policies {
            scps: &around.scps(),
            rcps: &around.rcps(),
            in_management_account: around.in_management_account,
            identity: &gathered.identity,
            boundary: gathered.boundary,
            session: gathered.session.as_deref(),
            scopes: &gathered.scopes,
            trust: trust.map(trusting),
            // As the resource's own policy would say it, so that every other policy has its say.
            resource: requirement
                .by_default
                .then(|| trusting(managed::everybody())),
            resource_account: requirement.owner,
            ..Policies::default()
        };
        then(&request, &policies)
    }
}

/// What is told of a denial where the role is another account's: what it would be if there were no
/// such role, so that nobody learns of a stranger's roles, their tags or their policies.
fn to_strangers<T>(
    request: &Request<'_>,
    policies: &Policies<'_>,
    then: impl FnOnce(&Request<'_>, &Policies<'_>) -> T,
) -> T {
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
    then(&request, &policies)
}

fn trusting(document: &Document) -> PolicyRef<'_> {
    PolicyRef {
        document,
        label: PolicyLabel::default(),
    }
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
