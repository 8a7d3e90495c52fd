//! What AWS answers beyond its documentation is on record in public, in the test data of
//! `github.com/radkawar/stackd`: these tests expect the same, but where `docs/differences.md` says
//! otherwise.
mod custom;
mod enforcement;
mod pages;
mod principal;
mod random;
mod refusals;

use crate::iam::testing::told;
use crate::testing::House;
use doorward_shapes::iam::types::{
    ContextEntry, ContextKeyTypeEnum, EvaluationResult, PolicyEvaluationDecisionType as Verdict,
};
use doorward_shapes::iam::{
    SimulateCustomPolicy, SimulateCustomPolicyInput, SimulatePrincipalPolicy,
    SimulatePrincipalPolicyInput,
};

const ADA: &str = "arn:aws:iam::111122223333:user/ada";

fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

fn deny(action: &str) -> String {
    format!(r#"{{"Effect":"Deny","Action":"{action}","Resource":"*"}}"#)
}

/// Leave for everybody who is `principal`, as a resource's policy.
fn open_to(principal: &str) -> String {
    policy(&format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"s3:*","Resource":"*"}}"#
    ))
}

fn custom(policies: &[String], action: &str, resources: &[&str]) -> SimulateCustomPolicyInput {
    let resources = resources
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>();
    SimulateCustomPolicyInput {
        policy_input_list: policies.to_vec(),
        action_names: vec![action.to_owned()],
        resource_arns: (!resources.is_empty()).then_some(resources),
        ..SimulateCustomPolicyInput::default()
    }
}

fn simulate(house: &House, input: SimulateCustomPolicyInput) -> EvaluationResult {
    let output = house.admin::<SimulateCustomPolicy>(input).unwrap();
    output.evaluation_results.unwrap().remove(0)
}

fn refused(house: &House, input: SimulateCustomPolicyInput) -> String {
    let (code, message) = told(house.admin::<SimulateCustomPolicy>(input));
    assert_eq!(code, "InvalidInput");
    message
}

fn of_ada(action: &str) -> SimulatePrincipalPolicyInput {
    SimulatePrincipalPolicyInput {
        policy_source_arn: ADA.to_owned(),
        action_names: vec![action.to_owned()],
        ..SimulatePrincipalPolicyInput::default()
    }
}

fn principal(house: &House, input: SimulatePrincipalPolicyInput) -> EvaluationResult {
    let output = house.admin::<SimulatePrincipalPolicy>(input).unwrap();
    output.evaluation_results.unwrap().remove(0)
}

fn entry(name: &str, kind: ContextKeyTypeEnum, values: &[&str]) -> ContextEntry {
    ContextEntry {
        context_key_name: Some(name.to_owned()),
        context_key_values: Some(values.iter().map(ToString::to_string).collect()),
        context_key_type: Some(kind),
    }
}
