//! `GetRequestAuthorizationDetails`:
//! <https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationDetails.html>.
use super::denial;
use crate::access::Access;
use crate::denial::{DeniedRequest, PolicyTypeSaid, SpokenStatement, Told, WeighedPolicy};
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::Document;
use doorward_shapes::iam_toolbox::errors::Validation;
use doorward_shapes::iam_toolbox::types::{
    AttachedTo, Check, CheckEffect, CheckType, EvaluatedEffect, Evaluation, MatchedPolicy,
    MatchedStatement, PolicyInfo, PolicyType, StatementEffect,
};
use doorward_shapes::iam_toolbox::{
    GetRequestAuthorizationDetails, GetRequestAuthorizationDetailsError,
    GetRequestAuthorizationDetailsInput, GetRequestAuthorizationDetailsOutput,
};
use std::collections::BTreeMap;

impl Operation for GetRequestAuthorizationDetails {
    fn access(
        _: &GetRequestAuthorizationDetailsInput,
        _: &Ask<'_>,
    ) -> Result<Access, Failure<GetRequestAuthorizationDetailsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _: &mut Draft,
    ) -> Result<GetRequestAuthorizationDetailsOutput, Failure<GetRequestAuthorizationDetailsError>>
    {
        // One page holds the one evaluation that a denial has.
        if call.input.next_token.is_some() {
            return Err(Validation::new("The nextToken is not valid.").into());
        }
        let denied = denial(&call, &call.input.authorization_id)?.denied;
        let (own, shared) = denied
            .context
            .iter()
            .partition::<Vec<_>, _>(|(key, _)| is_of_evaluation(key));
        Ok(GetRequestAuthorizationDetailsOutput {
            request_context: documents(shared),
            evaluations: vec![evaluation(&denied, documents(own))],
            policies: denied.policies.iter().map(info).collect(),
            next_token: None,
        })
    }
}

/// Whether a condition key is of one action and resource rather than of the whole request.
fn is_of_evaluation(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    !key.starts_with("aws:") || key.starts_with("aws:resource")
}

fn documents(keys: Vec<(&String, &Told)>) -> BTreeMap<String, Document> {
    let told = |told: &Told| match told {
        Told::One(value) => Document::from(value.as_str()),
        Told::Many(values) => Document::from(values.as_slice()),
    };
    let keys = keys.into_iter();
    keys.map(|(key, value)| (key.clone(), told(value)))
        .collect()
}

fn evaluation(denied: &DeniedRequest, context: BTreeMap<String, Document>) -> Evaluation {
    let mut said: Vec<_> = denied.policy_types.iter().collect();
    // AWS lists resource control policies first.
    said.sort_by_key(|said| said.policy_type != "resourceControl");
    let spoken = said.iter().flat_map(|said| &said.statements);
    Evaluation {
        action: denied.action.clone(),
        resource: denied.resource.clone(),
        context: Some(context),
        evaluated_effect: Some(match denied.decision.as_str() {
            "ExplicitlyDenied" => EvaluatedEffect::ExplicitDeny,
            _ => EvaluatedEffect::ImplicitDeny,
        }),
        matched_policies: Some(matched(spoken, denied)),
        checks: Some(said.iter().filter_map(|said| check(said, denied)).collect()),
    }
}

fn check(said: &PolicyTypeSaid, denied: &DeniedRequest) -> Option<Check> {
    let (check_type, r#type) = types(&said.policy_type)?;
    let evaluated_effect = match said.said.as_str() {
        "allows" => CheckEffect::Allow,
        "denies" => CheckEffect::ExplicitDeny,
        "withholds" => CheckEffect::ImplicitDeny,
        "silent" => CheckEffect::NoImpact,
        // Applies to whoever calls, with policies or without.
        "absent" if check_type == CheckType::Principal => CheckEffect::NoImpact,
        _ => return None,
    };
    Some(Check {
        check_type,
        evaluated_effect,
        target_arn: said.attached_to.clone(),
        relevant_policy_types: Some(vec![r#type]),
        matched_policies: Some(matched(&said.statements, denied)),
    })
}

/// The statements by policy.
fn matched<'a>(
    statements: impl IntoIterator<Item = &'a SpokenStatement>,
    denied: &DeniedRequest,
) -> Vec<MatchedPolicy> {
    let mut policies: Vec<MatchedPolicy> = Vec::new();
    for statement in statements {
        let Some(WeighedPolicy { uri, .. }) = denied.policies.get(statement.policy) else {
            continue;
        };
        let told = MatchedStatement {
            sid: Some(sid(statement)),
            evaluated_effect: Some(match statement.effect.as_str() {
                "Deny" => StatementEffect::Deny,
                _ => StatementEffect::Allow,
            }),
        };
        match policies.iter_mut().find(|policy| policy.uri == *uri) {
            Some(policy) => {
                let statements = policy.matched_statements.get_or_insert_default();
                // A policy that is attached twice matches twice.
                if !statements.iter().any(|known| known.sid == told.sid) {
                    statements.push(told);
                }
            }
            None => policies.push(MatchedPolicy {
                uri: uri.clone(),
                matched_statements: Some(vec![told]),
            }),
        }
    }
    policies
}

/// "If the statement has no Sid, one is generated for reference."
fn sid(statement: &SpokenStatement) -> String {
    let generated = || format!("statement{}", statement.statement + 1);
    statement.sid.clone().unwrap_or_else(generated)
}

fn info(policy: &WeighedPolicy) -> PolicyInfo {
    let attached = policy.attached_to.iter().map(|arn| AttachedTo {
        arn: Some(arn.clone()),
    });
    PolicyInfo {
        r#type: types(&policy.policy_type).map(|(_, r#type)| r#type),
        inline: Some(!policy.managed),
        uri: Some(policy.uri.clone()),
        attached_to: Some(attached.collect()),
        policy_source: None,
    }
}

/// What AWS calls a type of policy, as a check and as a policy.
fn types(policy_type: &str) -> Option<(CheckType, PolicyType)> {
    Some(match policy_type {
        "serviceControl" => (
            CheckType::ServiceControlPolicy,
            PolicyType::ServiceControlPolicy,
        ),
        "resourceControl" => (
            CheckType::ResourceControlPolicy,
            PolicyType::ResourceControlPolicy,
        ),
        "vpcEndpoint" => (CheckType::VpcEndpoint, PolicyType::VpcEndpointPolicy),
        "resource" | "trust" => (CheckType::Resource, PolicyType::ResourceBasedPolicy),
        "identity" => (CheckType::Principal, PolicyType::IdentityBasedPolicy),
        "boundary" => (
            CheckType::PermissionsBoundary,
            PolicyType::PermissionsBoundary,
        ),
        "session" => (CheckType::Session, PolicyType::SessionPolicy),
        _ => return None,
    })
}
