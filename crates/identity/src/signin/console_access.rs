//! The sign-in's own policies: from where the console may be signed in to, root included.
//!
//! Nothing is asked until it is in force for the account or its organization. From then on the
//! statements of the account and the organization's resource control policies are asked twice:
//! before a password is verified (`signin:Authenticate`), and when all is proven
//! (`signin:AuthorizeOAuth2Access`), where what denies of the identity's own policies counts too;
//! and that again at every request of an open console.
//! See "Controlling console access with resource-based policies and resource control policies" in
//! the Sign-In User Guide.
mod delete_console_authorization_configuration;
mod delete_resource_permission_statement;
mod get_console_authorization_configuration;
mod get_resource_policy;
mod list_resource_permission_statements;
mod put_console_authorization_configuration;
mod put_resource_permission_statement;
mod target;
#[cfg(test)]
mod tests;

use crate::authorize::Gathered;
use crate::failure::Fault;
use crate::guardrails::Guardrails;
use crate::services::{Performer, runs};
use crate::state::{Account, ConsoleAccess, PermissionStatement, World};
use crate::{Caller, Facts, managed};
use doorward_names::{AccountId, Arn};
use doorward_policy::{
    Action, Context, Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Principal, Request,
    Resource, decide,
};
use doorward_shapes::signin::{self, Operation as Op};
use serde_json::json;
use std::collections::BTreeMap;

/// How each of these operations is performed, or why it is not.
pub(super) fn performer(operation: Op) -> Performer {
    match operation {
        Op::DeleteConsoleAuthorizationConfiguration => {
            runs::<signin::DeleteConsoleAuthorizationConfiguration>()
        }
        Op::DeleteResourcePermissionStatement => {
            runs::<signin::DeleteResourcePermissionStatement>()
        }
        Op::GetConsoleAuthorizationConfiguration => {
            runs::<signin::GetConsoleAuthorizationConfiguration>()
        }
        Op::GetResourcePolicy => runs::<signin::GetResourcePolicy>(),
        Op::ListResourcePermissionStatements => runs::<signin::ListResourcePermissionStatements>(),
        Op::PutConsoleAuthorizationConfiguration => {
            runs::<signin::PutConsoleAuthorizationConfiguration>()
        }
        Op::PutResourcePermissionStatement => runs::<signin::PutResourcePermissionStatement>(),
        _ => Performer::Absent("it is not about console access"),
    }
}

/// Why the console is not opened: for the account's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Barred(pub(crate) String);

/// What is asked while a password is typed, when all is proven, and for a program.
const AUTHENTICATE: &str = "signin:Authenticate";
const AUTHORIZE: &str = "signin:AuthorizeOAuth2Access";
const CREATE_TOKEN: &str = "signin:CreateOAuth2Token";
/// What the statements speak of.
const ACTIONS: [&str; 3] = [AUTHENTICATE, AUTHORIZE, CREATE_TOKEN];
/// The console, as a resource.
const CONSOLE: &str = "arn:aws:signin:::console/console";

/// Whether the password of `principal` may be asked for here.
pub(crate) fn before_password(
    account: &Account,
    principal: &Arn,
    facts: &Facts,
    world: &World,
) -> Result<(), Barred> {
    if !in_force(account, world) {
        return Ok(());
    }
    let mut context = Context::new();
    facts.fill_request(&mut context);
    context.set("signin:PrincipalArn", principal.as_str());
    // Nobody is proven yet, so no identity's policies are asked: root's are none.
    let nobody = Principal::Root {
        account: account.id(),
    };
    let asked = Asked {
        action: AUTHENTICATE,
        who: principal.as_str(),
        principal: nobody,
        context,
    };
    asked.weigh(account, world, &[])
}

/// Whether `caller`, who has proven who it is, may have the console, and sign a program in.
pub(crate) fn after_sign_in(caller: &Caller, facts: &Facts, world: &World) -> Result<(), Barred> {
    may(AUTHORIZE, caller, facts, world)
}

/// Whether `caller`, whose console is open, may have it where a request of it has the facts that
/// `facts` tells. Where nothing is in force nothing is asked, so that nothing is paid.
pub(crate) fn while_open(
    caller: &Caller,
    facts: impl FnOnce() -> Facts,
    world: &World,
) -> Result<(), Barred> {
    match world.account(caller.account) {
        Some(account) if !in_force(account, world) => Ok(()),
        _ => after_sign_in(caller, &facts(), world),
    }
}

/// Whether a program that `caller` has signed in may have credentials here.
pub(super) fn for_program(caller: &Caller, facts: &Facts, world: &World) -> Result<(), Barred> {
    may(CREATE_TOKEN, caller, facts, world)
}

fn may(action: &str, caller: &Caller, facts: &Facts, world: &World) -> Result<(), Barred> {
    let Some(account) = world.account(caller.account) else {
        return Err(Barred("the account is gone".to_owned()));
    };
    if !in_force(account, world) {
        return Ok(());
    }
    let mut context = Context::new();
    facts.fill(&mut context, caller, world);
    if let Some(principal) = context.get("aws:PrincipalArn").cloned() {
        context.set("signin:PrincipalArn", principal);
    }
    let mut identity = Gathered::of(caller, world).identity;
    identity.extend(everything());
    let asked = Asked {
        action,
        who: caller.arn().as_str(),
        principal: caller.principal(),
        context,
    };
    asked.weigh(account, world, &identity)
}

/// Whether anything is asked: the account has it in force, or its organization has.
fn in_force(account: &Account, world: &World) -> bool {
    let own = account.console_access.as_ref();
    let organization = world.organization_of(account.id());
    own.is_some_and(|access| access.enabled)
        || organization.is_some_and(|organization| organization.info.console_access)
}

/// One question to the policies.
struct Asked<'a> {
    action: &'a str,
    who: &'a str,
    principal: Principal<'a>,
    context: Context,
}

impl Asked<'_> {
    fn weigh(
        mut self,
        account: &Account,
        world: &World,
        identity: &[PolicyRef<'_>],
    ) -> Result<(), Barred> {
        Facts::fill_resource(&mut self.context, account.id(), world);
        let request = Request {
            action: Action::parse(self.action),
            resource: Resource::parse(CONSOLE),
            principal: self.principal,
            context: &self.context,
        };
        let around = Guardrails::around(&request.action, account.id(), Some(account.id()), world);
        let document = account.console_access.as_ref().map(document).transpose();
        // A policy that cannot be read opens nothing.
        let document = document.map_err(|fault| Barred(fault.cause))?;
        let policies = Policies {
            rcps: &around.rcps(),
            resource: document.as_ref().and_then(Option::as_ref).map(unnamed),
            identity,
            ..Policies::default()
        };
        let decision = decide(&request, &policies);
        if decision.is_allowed() {
            return Ok(());
        }
        Err(Barred(format!(
            "User: {} is not authorized to perform: {} on resource: {CONSOLE} {}",
            self.who,
            self.action,
            decision.denial_suffix(&request.action)
        )))
    }
}

fn unnamed(document: &Document) -> PolicyRef<'_> {
    PolicyRef {
        document,
        label: PolicyLabel::default(),
    }
}

/// The console is everybody's of the account unless something denies it.
fn everything() -> Option<PolicyRef<'static>> {
    let all = managed::find(&Arn::aws_managed("policy/AdministratorAccess"))?;
    Some(unnamed(all.document().document()))
}

/// A statement's conditions: operator, key, values.
type Conditions = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// A statement denies who is not from any of its places and not excluded: negated conditions, all
/// of which must hold. One on a key that a request has not, holds.
fn conditions(statement: &PermissionStatement) -> Conditions {
    let mut conditions = Conditions::new();
    let mut none_of = |operator: &str, key: &str, values: Vec<String>| {
        if !values.is_empty() {
            let keys = conditions.entry(operator.to_owned()).or_default();
            keys.insert(key.to_owned(), values);
        }
    };
    let PermissionStatement {
        source_ips,
        source_vpc,
        source_vpces,
        vpc_source_ips,
        excluded_principal,
        unknown: _,
    } = statement;
    let one = |value: &Option<String>| value.iter().cloned().collect();
    none_of("NotIpAddress", "aws:SourceIp", source_ips.clone());
    none_of("NotIpAddress", "aws:VpcSourceIp", vpc_source_ips.clone());
    none_of("StringNotEquals", "aws:SourceVpc", one(source_vpc));
    none_of("StringNotEquals", "aws:SourceVpce", source_vpces.clone());
    none_of(
        "ArnNotEquals",
        "signin:PrincipalArn",
        one(excluded_principal),
    );
    conditions
}

/// The account's statements as one policy; none where there are no statements.
fn document(access: &ConsoleAccess) -> Result<Option<Document>, Fault> {
    if access.statements.is_empty() {
        return Ok(None);
    }
    let statements = access.statements.values().map(|statement| {
        json!({
            "Effect": "Deny",
            "Principal": "*",
            "Action": ACTIONS,
            "Resource": "*",
            "Condition": conditions(statement),
        })
    });
    let statements: Vec<_> = statements.collect();
    let text = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    // What was taken once must shut nobody out.
    let parsed = Document::parse_kept(&text, DocumentKind::Resource);
    parsed.map(Some).map_err(Fault::new)
}

/// The account's own part of it.
fn own(account: &Account) -> ConsoleAccess {
    account.console_access.clone().unwrap_or_default()
}

/// Takes it out of force for `account` and for its organization: the operator's way back in.
/// Where it was in force is returned.
pub(crate) fn lift(
    account: AccountId,
    draft: &mut crate::state::Draft,
) -> Result<Vec<&'static str>, Fault> {
    let gone = || Fault::new("the account is gone");
    let mut lifted = Vec::new();
    let own = draft.account_mut(account).ok_or_else(gone)?;
    if let Some(access) = own.console_access.as_mut().filter(|access| access.enabled) {
        access.enabled = false;
        lifted.push(target::ACCOUNT);
    }
    let organization = own.info.organization;
    let organization = organization.and_then(|id| draft.organization_mut(id));
    if let Some(organization) = organization.filter(|organization| organization.info.console_access)
    {
        organization.info.console_access = false;
        lifted.push(target::ORGANIZATION);
    }
    Ok(lifted)
}
