// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ATTACHED_TO: schema::Schema = schema::Schema::structure("AttachedTo", &[
    schema::Member::new("arn", &schemas::ATTACHED_TO_ARN_STRING),
]);

structure! {
    /// AWS's `AttachedTo`.
    #[derive(Default)]
    AttachedTo: ATTACHED_TO {
        /// `arn`.
        arn: Option<String>,
    }
}

pub(crate) static CHECK: schema::Schema = schema::Schema::structure("Check", &[
    schema::Member::new("checkType", &schemas::CHECK_TYPE).required(),
    schema::Member::new("evaluatedEffect", &schemas::CHECK_EFFECT).required(),
    schema::Member::new("targetArn", &schemas::STRING),
    schema::Member::new("relevantPolicyTypes", &schemas::POLICY_TYPE_LIST),
    schema::Member::new("matchedPolicies", &schemas::MATCHED_POLICY_LIST),
]);

structure! {
    /// AWS's `Check`.
    Check: CHECK {
        /// `checkType`, required.
        check_type: types::CheckType,
        /// `evaluatedEffect`, required.
        evaluated_effect: types::CheckEffect,
        /// `targetArn`.
        target_arn: Option<String>,
        /// `relevantPolicyTypes`.
        relevant_policy_types: Option<Vec<types::PolicyType>>,
        /// `matchedPolicies`.
        matched_policies: Option<Vec<types::MatchedPolicy>>,
    }
}

values! {
    /// AWS's `CheckEffect`.
    CheckEffect: schemas::CHECK_EFFECT {
        Allow = "ALLOW",
        NoImpact = "NO_IMPACT",
        ImplicitDeny = "IMPLICIT_DENY",
        ExplicitDeny = "EXPLICIT_DENY",
    }
}

values! {
    /// AWS's `CheckType`.
    CheckType: schemas::CHECK_TYPE {
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
        ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
        VpcEndpoint = "VPC_ENDPOINT",
        Resource = "RESOURCE",
        Principal = "PRINCIPAL",
        PermissionsBoundary = "PERMISSIONS_BOUNDARY",
        Session = "SESSION",
    }
}

values! {
    /// AWS's `EvaluatedEffect`.
    EvaluatedEffect: schemas::EVALUATED_EFFECT {
        Allow = "ALLOW",
        ExplicitDeny = "EXPLICIT_DENY",
        ImplicitDeny = "IMPLICIT_DENY",
    }
}

pub(crate) static EVALUATION: schema::Schema = schema::Schema::structure("Evaluation", &[
    schema::Member::new("action", &schemas::STRING).required(),
    schema::Member::new("resource", &schemas::STRING).required(),
    schema::Member::new("context", &schemas::AUTHORIZATION_CONTEXT),
    schema::Member::new("evaluatedEffect", &schemas::EVALUATED_EFFECT),
    schema::Member::new("matchedPolicies", &schemas::MATCHED_POLICY_LIST),
    schema::Member::new("checks", &schemas::CHECK_LIST),
]);

structure! {
    /// AWS's `Evaluation`.
    #[derive(Default)]
    Evaluation: EVALUATION {
        /// `action`, required.
        action: String,
        /// `resource`, required.
        resource: String,
        /// `context`.
        context: Option<BTreeMap<String, Document>>,
        /// `evaluatedEffect`.
        evaluated_effect: Option<types::EvaluatedEffect>,
        /// `matchedPolicies`.
        matched_policies: Option<Vec<types::MatchedPolicy>>,
        /// `checks`.
        checks: Option<Vec<types::Check>>,
    }
}

pub(crate) static GET_REQUEST_AUTHORIZATION_DETAILS_INPUT: schema::Schema = schema::Schema::structure("GetRequestAuthorizationDetailsInput", &[
    schema::Member::new("authorizationId", &schemas::AUTHORIZATION_ID).at(schema::Location::Uri).required(),
    schema::Member::new("nextToken", &schemas::STRING).at(schema::Location::Query),
]);

pub(crate) static GET_REQUEST_AUTHORIZATION_DETAILS_OUTPUT: schema::Schema = schema::Schema::structure("GetRequestAuthorizationDetailsOutput", &[
    schema::Member::new("requestContext", &schemas::AUTHORIZATION_CONTEXT).required(),
    schema::Member::new("evaluations", &schemas::EVALUATIONS).required(),
    schema::Member::new("policies", &schemas::POLICY_INFO_LIST).required(),
    schema::Member::new("nextToken", &schemas::STRING),
]);

pub(crate) static GET_REQUEST_AUTHORIZATION_POLICY_INPUT: schema::Schema = schema::Schema::structure("GetRequestAuthorizationPolicyInput", &[
    schema::Member::new("authorizationId", &schemas::AUTHORIZATION_ID).at(schema::Location::Uri).required(),
    schema::Member::new("policyUri", &schemas::POLICY_URI).at(schema::Location::Query).required(),
]);

pub(crate) static GET_REQUEST_AUTHORIZATION_POLICY_OUTPUT: schema::Schema = schema::Schema::structure("GetRequestAuthorizationPolicyOutput", &[
    schema::Member::new("policyDocument", &schemas::DOCUMENT).required(),
]);

pub(crate) static MATCHED_POLICY: schema::Schema = schema::Schema::structure("MatchedPolicy", &[
    schema::Member::new("uri", &schemas::STRING).required(),
    schema::Member::new("matchedStatements", &schemas::MATCHED_STATEMENT_LIST),
]);

structure! {
    /// AWS's `MatchedPolicy`.
    #[derive(Default)]
    MatchedPolicy: MATCHED_POLICY {
        /// `uri`, required.
        uri: String,
        /// `matchedStatements`.
        matched_statements: Option<Vec<types::MatchedStatement>>,
    }
}

pub(crate) static MATCHED_STATEMENT: schema::Schema = schema::Schema::structure("MatchedStatement", &[
    schema::Member::new("sid", &schemas::STRING),
    schema::Member::new("evaluatedEffect", &schemas::STATEMENT_EFFECT),
]);

structure! {
    /// AWS's `MatchedStatement`.
    #[derive(Default)]
    MatchedStatement: MATCHED_STATEMENT {
        /// `sid`.
        sid: Option<String>,
        /// `evaluatedEffect`.
        evaluated_effect: Option<types::StatementEffect>,
    }
}

pub(crate) static POLICY_INFO: schema::Schema = schema::Schema::structure("PolicyInfo", &[
    schema::Member::new("type", &schemas::POLICY_TYPE),
    schema::Member::new("inline", &schemas::BOOLEAN),
    schema::Member::new("uri", &schemas::STRING),
    schema::Member::new("attachedTo", &schemas::ATTACHED_TO_LIST),
    schema::Member::new("policySource", &schemas::POLICY_SOURCE),
]);

structure! {
    /// AWS's `PolicyInfo`.
    #[derive(Default)]
    PolicyInfo: POLICY_INFO {
        /// `type`.
        r#type: Option<types::PolicyType>,
        /// `inline`.
        inline: Option<bool>,
        /// `uri`.
        uri: Option<String>,
        /// `attachedTo`.
        attached_to: Option<Vec<types::AttachedTo>>,
        /// `policySource`.
        policy_source: Option<BTreeMap<String, String>>,
    }
}

values! {
    /// AWS's `PolicyType`.
    PolicyType: schemas::POLICY_TYPE {
        IdentityBasedPolicy = "IDENTITY_BASED_POLICY",
        ResourceBasedPolicy = "RESOURCE_BASED_POLICY",
        PermissionsBoundary = "PERMISSIONS_BOUNDARY",
        SessionPolicy = "SESSION_POLICY",
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
        ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
        VpcEndpointPolicy = "VPC_ENDPOINT_POLICY",
    }
}

values! {
    /// AWS's `StatementEffect`.
    StatementEffect: schemas::STATEMENT_EFFECT {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}
