// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ATTACHED_TO = "AttachedTo" {
        "arn": schemas::ATTACHED_TO_ARN_STRING;
    }
}

structure! {
    /// AWS's `AttachedTo`.
    #[derive(Default)]
    AttachedTo: ATTACHED_TO {
        /// `arn`.
        arn: Option<String>,
    }
}

schema! {
    CHECK = "Check" {
        "checkType": schemas::CHECK_TYPE, required;
        "evaluatedEffect": schemas::CHECK_EFFECT, required;
        "targetArn": schemas::STRING;
        "relevantPolicyTypes": schemas::POLICY_TYPE_LIST;
        "matchedPolicies": schemas::MATCHED_POLICY_LIST;
    }
}

structure! {
    /// AWS's `Check`.
    Check: CHECK {
        /// `checkType`, required.
        check_type: CheckType,
        /// `evaluatedEffect`, required.
        evaluated_effect: CheckEffect,
        /// `targetArn`.
        target_arn: Option<String>,
        /// `relevantPolicyTypes`.
        relevant_policy_types: Option<Vec<PolicyType>>,
        /// `matchedPolicies`.
        matched_policies: Option<Vec<MatchedPolicy>>,
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

schema! {
    EVALUATION = "Evaluation" {
        "action": schemas::STRING, required;
        "resource": schemas::STRING, required;
        "context": schemas::AUTHORIZATION_CONTEXT;
        "evaluatedEffect": schemas::EVALUATED_EFFECT;
        "matchedPolicies": schemas::MATCHED_POLICY_LIST;
        "checks": schemas::CHECK_LIST;
    }
}

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
        evaluated_effect: Option<EvaluatedEffect>,
        /// `matchedPolicies`.
        matched_policies: Option<Vec<MatchedPolicy>>,
        /// `checks`.
        checks: Option<Vec<Check>>,
    }
}

schema! {
    GET_REQUEST_AUTHORIZATION_DETAILS_INPUT = "GetRequestAuthorizationDetailsInput" {
        "authorizationId": schemas::AUTHORIZATION_ID, uri, required;
        "nextToken": schemas::STRING, query;
    }
}

schema! {
    GET_REQUEST_AUTHORIZATION_DETAILS_OUTPUT = "GetRequestAuthorizationDetailsOutput" {
        "requestContext": schemas::AUTHORIZATION_CONTEXT, required;
        "evaluations": schemas::EVALUATIONS, required;
        "policies": schemas::POLICY_INFO_LIST, required;
        "nextToken": schemas::STRING;
    }
}

schema! {
    GET_REQUEST_AUTHORIZATION_POLICY_INPUT = "GetRequestAuthorizationPolicyInput" {
        "authorizationId": schemas::AUTHORIZATION_ID, uri, required;
        "policyUri": schemas::POLICY_URI, query, required;
    }
}

schema! {
    GET_REQUEST_AUTHORIZATION_POLICY_OUTPUT = "GetRequestAuthorizationPolicyOutput" {
        "policyDocument": schemas::DOCUMENT, required;
    }
}

schema! {
    MATCHED_POLICY = "MatchedPolicy" {
        "uri": schemas::STRING, required;
        "matchedStatements": schemas::MATCHED_STATEMENT_LIST;
    }
}

structure! {
    /// AWS's `MatchedPolicy`.
    #[derive(Default)]
    MatchedPolicy: MATCHED_POLICY {
        /// `uri`, required.
        uri: String,
        /// `matchedStatements`.
        matched_statements: Option<Vec<MatchedStatement>>,
    }
}

schema! {
    MATCHED_STATEMENT = "MatchedStatement" {
        "sid": schemas::STRING;
        "evaluatedEffect": schemas::STATEMENT_EFFECT;
    }
}

structure! {
    /// AWS's `MatchedStatement`.
    #[derive(Default)]
    MatchedStatement: MATCHED_STATEMENT {
        /// `sid`.
        sid: Option<String>,
        /// `evaluatedEffect`.
        evaluated_effect: Option<StatementEffect>,
    }
}

schema! {
    POLICY_INFO = "PolicyInfo" {
        "type": schemas::POLICY_TYPE;
        "inline": schemas::BOOLEAN;
        "uri": schemas::STRING;
        "attachedTo": schemas::ATTACHED_TO_LIST;
        "policySource": schemas::POLICY_SOURCE;
    }
}

structure! {
    /// AWS's `PolicyInfo`.
    #[derive(Default)]
    PolicyInfo: POLICY_INFO {
        /// `type`.
        r#type: Option<PolicyType>,
        /// `inline`.
        inline: Option<bool>,
        /// `uri`.
        uri: Option<String>,
        /// `attachedTo`.
        attached_to: Option<Vec<AttachedTo>>,
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
