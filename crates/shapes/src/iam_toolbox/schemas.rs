// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("arn:[^:]*:[^:]*:[^:]*:[^:]*:.*");
static PATTERN_1: Pattern = Pattern::new("[0123456789abcdefghijklmnopqrstuvwxyz]+");

pub(crate) static ATTACHED_TO_ARN_STRING: Schema =
    Schema::string("AttachedToArnString").pattern(&PATTERN_0);
pub(crate) static ATTACHED_TO_LIST: Schema = Schema::list("AttachedToList", &types::ATTACHED_TO);
pub(crate) static AUTHORIZATION_CONTEXT: Schema =
    Schema::map("AuthorizationContext", &STRING, &DOCUMENT);
pub(crate) static AUTHORIZATION_ID: Schema = Schema::string("AuthorizationId")
    .min(0)
    .max(256)
    .pattern(&PATTERN_1);
pub(crate) static BOOLEAN: Schema = Schema::boolean("Boolean");
pub(crate) static CHECK_EFFECT: Schema =
    Schema::string("CheckEffect").values(&["ALLOW", "NO_IMPACT", "IMPLICIT_DENY", "EXPLICIT_DENY"]);
pub(crate) static CHECK_LIST: Schema = Schema::list("CheckList", &types::CHECK);
pub(crate) static CHECK_TYPE: Schema = Schema::string("CheckType").values(&[
    "SERVICE_CONTROL_POLICY",
    "RESOURCE_CONTROL_POLICY",
    "VPC_ENDPOINT",
    "RESOURCE",
    "PRINCIPAL",
    "PERMISSIONS_BOUNDARY",
    "SESSION",
]);
pub(crate) static DOCUMENT: Schema = Schema::document("Document");
pub(crate) static EVALUATED_EFFECT: Schema =
    Schema::string("EvaluatedEffect").values(&["ALLOW", "EXPLICIT_DENY", "IMPLICIT_DENY"]);
pub(crate) static EVALUATIONS: Schema = Schema::list("Evaluations", &types::EVALUATION);
pub(crate) static MATCHED_POLICY_LIST: Schema =
    Schema::list("MatchedPolicyList", &types::MATCHED_POLICY);
pub(crate) static MATCHED_STATEMENT_LIST: Schema =
    Schema::list("MatchedStatementList", &types::MATCHED_STATEMENT);
pub(crate) static POLICY_INFO_LIST: Schema = Schema::list("PolicyInfoList", &types::POLICY_INFO);
pub(crate) static POLICY_SOURCE: Schema = Schema::map("PolicySource", &STRING, &STRING);
pub(crate) static POLICY_TYPE: Schema = Schema::string("PolicyType").values(&[
    "IDENTITY_BASED_POLICY",
    "RESOURCE_BASED_POLICY",
    "PERMISSIONS_BOUNDARY",
    "SESSION_POLICY",
    "SERVICE_CONTROL_POLICY",
    "RESOURCE_CONTROL_POLICY",
    "VPC_ENDPOINT_POLICY",
]);
pub(crate) static POLICY_TYPE_LIST: Schema = Schema::list("PolicyTypeList", &POLICY_TYPE);
pub(crate) static POLICY_URI: Schema = Schema::string("PolicyUri").min(1).max(2048);
pub(crate) static STATEMENT_EFFECT: Schema =
    Schema::string("StatementEffect").values(&["ALLOW", "DENY"]);
pub(crate) static STRING: Schema = Schema::string("String");
