//! Whether who looks at a request could cover it: an estimate, as AWS's own is.
use crate::authorize::Gathered;
use crate::guardrails::Guardrails;
use crate::operation::{Operation, Permitted};
use crate::state::World;
use doorward_policy::{Action, Context, Policies, Request, Resource, decide};
use doorward_shapes::iam::types::PermissionCheckResultType as Covered;
use serde_json::Value;

/// How many pairs of an action and a resource are looked at; of more it is not said.
const MOST_PAIRS: usize = 500;

/// Whether the caller is allowed what `policy` allows.
///
/// What `policy` lists is asked for as it stands: a resource with wildcards is covered by what
/// matches it whole. Where the caller is refused and some policy of theirs speaks of the action
/// all the same, it may be a matter of conditions.
pub(super) fn covers<O: Operation>(
    policy: &str,
    call: &Permitted<'_, O>,
    world: &World,
) -> Covered {
    let document: Value = serde_json::from_str(policy).unwrap_or_default();
    let statements = match document.get("Statement") {
        Some(Value::Array(statements)) => statements.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let gathered = Gathered::of(call.caller, world);
    let mut context = Context::new();
    call.facts.fill(&mut context, call.caller, world);
    let mut unsure = false;
    for statement in statements {
        if statement.get("Effect").and_then(Value::as_str) != Some("Allow") {
            continue;
        }
        let actions = listed(statement, "Action");
        let resources = listed(statement, "Resource");
        unsure |= actions.is_empty() || resources.is_empty();
        if actions.len().saturating_mul(resources.len()) > MOST_PAIRS {
            unsure = true;
            continue;
        }
        for action in actions {
            if action.contains(['*', '?']) {
                unsure = true;
                continue;
            }
            let action = Action::parse(action);
            let around = Guardrails::around(&action, call.caller.account, None, world);
            let scps = around.scps();
            for resource in &resources {
                let request = Request {
                    action,
                    resource: Resource::parse(resource),
                    principal: call.caller.principal(),
                    context: &context,
                };
                let policies = Policies {
                    scps: &scps,
                    in_management_account: around.in_management_account,
                    identity: &gathered.identity,
                    boundary: gathered.boundary,
                    session: gathered.session.as_deref(),
                    scopes: &gathered.scopes,
                    ..Policies::default()
                };
                if decide(&request, &policies).is_allowed() {
                    continue;
                }
                let mut own = gathered.identity.iter();
                if !own.any(|policy| policy.document.may_allow(&action)) {
                    return Covered::Denied;
                }
                unsure = true;
            }
        }
    }
    if unsure {
        Covered::Unsure
    } else {
        Covered::Allowed
    }
}

fn listed<'a>(statement: &'a Value, member: &str) -> Vec<&'a str> {
    match statement.get(member) {
        Some(Value::String(only)) => vec![only],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
