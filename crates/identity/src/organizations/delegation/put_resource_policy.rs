//! `PutResourcePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_PutResourcePolicy.html>.
use super::{ACTIONS, arn, output};
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::{Draft, OrganizationResourcePolicy, PolicyText, Unknown};
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::organizations::errors::{ConstraintViolation, InvalidInput};
use doorward_shapes::organizations::types::InvalidInputExceptionReason as Reason;
use doorward_shapes::organizations::{
    PutResourcePolicy, PutResourcePolicyError, PutResourcePolicyInput, PutResourcePolicyOutput,
};
use serde_json::Value as Json;

impl Operation for PutResourcePolicy {
    const WRITES: bool = true;

    fn access(
        input: &PutResourcePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutResourcePolicyError>> {
        let tags = common::tags(input.tags.as_deref())?;
        let access = match common::organization_of(ask) {
            Some(organization) => {
                let known = organization.info.resource_policy.as_ref();
                let id = known.map_or("rp-*", |policy| &policy.id);
                Access::on(arn(id, organization))
            }
            None => Access::on_all(),
        };
        Ok(common::tagging(
            access,
            "resourcepolicy",
            "/rp-*",
            &tags,
            ask,
        ))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutResourcePolicyOutput, Failure<PutResourcePolicyError>> {
        let tags = common::tags(call.input.tags.as_deref())?;
        let organization = common::managed_mut(&call, draft)?;
        let content = content(&call.input.content)?;
        let policy = match organization.info.resource_policy.take() {
            Some(_) if !tags.is_empty() => {
                let message = "You can't add tags when you update an existing resource policy.";
                return Err(ConstraintViolation::new(message).into());
            }
            Some(known) => OrganizationResourcePolicy { content, ..known },
            None => OrganizationResourcePolicy {
                id: OrganizationResourcePolicy::generate_id(call.moment.random()),
                content,
                tags,
                unknown: Unknown::new(),
            },
        };
        organization.info.resource_policy = Some(policy);
        let put = organization.info.resource_policy.as_ref();
        let put = put.ok_or_else(|| Fault::new("a resource policy is gone"))?;
        Ok(PutResourcePolicyOutput {
            resource_policy: Some(output(put, organization)),
        })
    }
}

/// A policy that names whom it lets, and lets them do nothing but what can be delegated.
fn content(text: &str) -> Result<PolicyText, InvalidInput> {
    let document = Document::parse(text, DocumentKind::Resource).ok();
    let document = document.filter(|document| document.require_current_version().is_ok());
    let json = serde_json::from_str::<Json>(text).ok();
    let (Some(document), Some(json)) = (document, json) else {
        let message = "The provided resource policy document is not valid.";
        return Err(common::invalid(Reason::InvalidResourcePolicyJson, message));
    };
    for statement in listed(json.get("Statement")) {
        if statement
            .get("Principal")
            .or(statement.get("NotPrincipal"))
            .is_none()
        {
            let message = "The provided resource policy document is not valid.";
            return Err(common::invalid(Reason::InvalidResourcePolicyJson, message));
        }
        if statement
            .get("Effect")
            .is_some_and(|effect| effect == "Deny")
        {
            continue;
        }
        if statement.get("NotPrincipal").is_some() {
            let message = "You specified a principal that is not supported.";
            return Err(common::invalid(Reason::InvalidPrincipal, message));
        }
        let actions = listed(statement.get("Action"));
        if actions.is_empty() || !actions.iter().all(|action| is_supported(action)) {
            let message = "You specified an action that is not supported in a resource policy.";
            let reason = Reason::UnsupportedActionInResourcePolicy;
            return Err(common::invalid(reason, message));
        }
    }
    Ok(PolicyText::new(text, document))
}

/// One value, or those of a list.
fn listed(value: Option<&Json>) -> Vec<&Json> {
    match value {
        Some(Json::Array(values)) => values.iter().collect(),
        Some(value) => vec![value],
        None => Vec::new(),
    }
}

fn is_supported(action: &Json) -> bool {
    let parts = action.as_str().and_then(|action| action.split_once(':'));
    parts.is_some_and(|(service, name)| {
        service.eq_ignore_ascii_case("organizations")
            && ACTIONS.iter().any(|known| known.eq_ignore_ascii_case(name))
    })
}
