//! The list of checks: each with its type, its place on AWS's page, and its words.
//!
//! A check that AWS has and that is not here cannot be made from a document and the Service
//! Authorization Reference; `docs/differences.md` names them.

use super::FindingType;
use alloc::format;
use alloc::string::String;

/// One check of AWS's policy check reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// What its findings are.
    pub kind: FindingType,
    /// Its name on AWS's page, such as `invalid-action`.
    pub anchor: &'static str,
    /// Its words, where they are the same for each finding.
    pub details: &'static str,
}

impl Check {
    /// AWS's issue code, such as `INVALID_ACTION`.
    pub fn code(&self) -> String {
        self.anchor.replace('-', "_").to_ascii_uppercase()
    }

    /// The check's place in the IAM User Guide.
    pub fn learn_more(&self) -> String {
        let kind = match self.kind {
            FindingType::Error => "error",
            FindingType::SecurityWarning => "security-warning",
            FindingType::Warning => "general-warning",
            FindingType::Suggestion => "suggestion",
        };
        let page = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html";
        let anchor = self.anchor;
        format!("{page}#access-analyzer-reference-policy-checks-{kind}-{anchor}")
    }
}

macro_rules! checks {
    ($($kind:ident { $($name:ident $anchor:literal $details:literal;)* })*) => {
        $($(pub(super) const $name: Check = Check {
            kind: FindingType::$kind,
            anchor: $anchor,
            details: $details,
        };)*)*

        /// Every check that is made.
        pub const ALL: &[Check] = &[$($($name,)*)*];
    };
}

checks! {
    Error {
        ARN_ACCOUNT_NOT_ALLOWED "arn-account-not-allowed" "The service {service} does not support specifying an account ID in the resource ARN.";
        ARN_REGION_NOT_ALLOWED "arn-region-not-allowed" "The service {service} does not support specifying a Region in the resource ARN.";
        DATA_TYPE_MISMATCH "data-type-mismatch" "The text does not match the expected JSON data type.";
        DUPLICATE_KEYS_WITH_DIFFERENT_CASE "duplicate-keys-with-different-case" "The condition key {key} appears more than once with different capitalization in the same condition block. Remove the duplicate condition keys.";
        EMPTY_VARIABLE "empty-variable" "Empty policy variable. Remove the ${ } variable structure or provide a variable within the structure.";
        INVALID_ACTION "invalid-action" "The action {action} does not exist.{meant}";
        INVALID_ARN_ACCOUNT "invalid-arn-account" "The resource ARN account ID {account} is not valid. Provide a 12-digit account ID.";
        INVALID_ARN_PREFIX "invalid-arn-prefix" "Add the required prefix (arn) to the resource ARN.";
        INVALID_ARN_REGION "invalid-arn-region" "The Region {region} is not valid for this resource. Update the resource ARN to include a supported Region.";
        INVALID_ARN_RESOURCE "invalid-arn-resource" "Resource ARN does not match the expected ARN format. Update the resource portion of the ARN.";
        INVALID_ARN_SERVICE_CASE "invalid-arn-service-case" "Update the service name {service} in the resource ARN to use all lowercase letters.";
        INVALID_CONDITION_DATA_TYPE "invalid-condition-data-type" "The condition value data types do not match. Use condition values of the same JSON data type.";
        INVALID_CONDITION_KEY_FORMAT "invalid-condition-key-format" "The condition key format is not valid. Use the format service:keyname.";
        INVALID_CONDITION_MULTIPLE_BOOLEAN "invalid-condition-multiple-boolean" "The condition key does not support multiple Boolean values. Use a single Boolean value.";
        INVALID_CONDITION_OPERATOR "invalid-condition-operator" "The condition operator {operator} is not valid. Use a valid condition operator.";
        INVALID_EFFECT "invalid-effect" "The effect {effect} is not valid. Use Allow or Deny.";
        INVALID_GLOBAL_CONDITION_KEY "invalid-global-condition-key" "The condition key {key} does not exist. Use a valid condition key.";
        INVALID_PARTITION "invalid-partition" "The resource ARN for the service {service} does not support the partition {partition}. Use the supported values: aws, aws-cn, aws-us-gov";
        INVALID_POLICY_ELEMENT "invalid-policy-element" "The policy element {element} is not valid.";
        INVALID_PRINCIPAL_FORMAT "invalid-principal-format" "The Principal element contents are not valid. Specify a key-value pair in the Principal element.";
        INVALID_PRINCIPAL_KEY "invalid-principal-key" "The principal key {key} is not valid.";
        INVALID_REGION "invalid-region" "The Region {region} is not valid. Update the condition value to a suported Region.";
        INVALID_SERVICE "invalid-service" "The service {service} does not exist. Use a valid service name.";
        INVALID_SERVICE_CONDITION_KEY "invalid-service-condition-key" "The condition key {key} does not exist in the service {service}. Use a valid condition key.";
        INVALID_SERVICE_IN_ACTION "invalid-service-in-action" "The service {service} specified in the action does not exist.{meant}";
        INVALID_SERVICE_PRINCIPAL_FORMAT "invalid-service-principal-format" "The service principal does not match the expected format. Use the format service-name.amazonaws.com.";
        INVALID_VARIABLE_FOR_OPERATOR "invalid-variable-for-operator" "Policy variables can only be used with String and ARN operators.";
        INVALID_VERSION "invalid-version" "The version {version} is not valid. Use one of the following versions: 2012-10-17, 2008-10-17";
        JSON_SYNTAX_ERROR "json-syntax-error" "Fix the JSON syntax error.";
        MISSING_ACTION "missing-action" "Add an Action or NotAction element to the policy statement.";
        MISSING_ARN_FIELD "missing-arn-field" "Resource ARNs must include at least 6 fields in the following structure: arn:partition:service:region:account:resource";
        MISSING_ARN_REGION "missing-arn-region" "Add a Region to the {service} resource ARN.";
        MISSING_BRACE_IN_VARIABLE "missing-brace-in-variable" "The policy variable is missing a closing curly brace. Add } after the variable text.";
        MISSING_EFFECT "missing-effect" "Add an Effect element to the policy statement with a value of Allow or Deny.";
        MISSING_PRINCIPAL "missing-principal" "Add a Principal element to the policy statement.";
        MISSING_QUALIFIER "missing-qualifier" "The request context key {key} has multiple values. Use the ForAllValues or ForAnyValue condition key qualifiers in your policy.";
        MISSING_QUOTE_IN_VARIABLE "missing-quote-in-variable" "The policy variable default value must begin and end with a single quote. Add the missing quote.";
        MISSING_RESOURCE "missing-resource" "Add a Resource or NotResource element to the policy statement.";
        MISSING_STATEMENT "missing-statement" "Add a statement to the policy";
        MISSING_TAG_KEY_IN_CONDITION "missing-tag-key-in-condition" "The condition key {key} must include a tag key to control access based on tags. Use the format {key}/tag-key and specify a key name for tag-key.";
        NULL_WITH_IF_EXISTS "null-with-if-exists" "The Null condition operator cannot be used with the IfExists suffix. Update the operator or the suffix.";
        POLICY_SIZE_EXCEEDS_RCP_QUOTA "policy-size-exceeds-rcp-quota" "The {characters} characters in the resource control policy (RCP) exceed the {maximum} character maximum for RCPs. We recommend that you use multiple granular policies.";
        POLICY_SIZE_EXCEEDS_SCP_QUOTA "policy-size-exceeds-scp-quota" "The {characters} characters in the service control policy (SCP) exceed the {maximum} character maximum for SCPs. We recommend that you use multiple granular policies.";
        PRIVATE_IP_ADDRESS "private-ip-address" "aws:SourceIp works only for public IP address ranges. The values for condition key aws:SourceIp include only private IP addresses and will not have the desired effect. Update the value to include only public IP addresses.";
        PRIVATE_NOT_IP_ADDRESS "private-not-ip-address" "The values for condition key aws:SourceIp include only private IP addresses and has no effect. aws:SourceIp works only for public IP address ranges. Update the value to include only public IP addresses.";
        RCP_SYNTAX_ERROR_ACTION_WILDCARD "rcp-syntax-error-action-wildcard" "RCP actions must name the service that they deny. Update {action}.";
        RCP_SYNTAX_ERROR_ALLOW "rcp-syntax-error-allow" "RCPs only support the effect Deny. Update the effect.";
        RCP_SYNTAX_ERROR_NOTACTION "rcp-syntax-error-notaction" "RCPs do not support the NotAction element. Update the policy to use Action instead.";
        RCP_SYNTAX_ERROR_PRINCIPAL "rcp-syntax-error-principal" "RCPs only support the principal *. Update the Principal element.";
        SCP_SYNTAX_ERROR_PRINCIPAL "scp-syntax-error-principal" "SCPs do not support specifying principals. Remove the Principal or NotPrincipal element.";
        UNIQUE_SIDS_REQUIRED "unique-sids-required" "Duplicate statement IDs are not supported for this policy type. Update the Sid value.";
        UNSUPPORTED_ELEMENT_COMBINATION "unsupported-element-combination" "The policy elements {element} and Not{element} can not be used in the same statement. Remove one of these elements.";
        UNSUPPORTED_GLOBAL_CONDITION_KEY "unsupported-global-condition-key" "The condition key aws:ARN is not supported. Use aws:PrincipalArn or aws:SourceArn instead.";
        UNSUPPORTED_PRINCIPAL "unsupported-principal" "The policy type {type} does not support the Principal element. Remove the Principal element.";
        UNSUPPORTED_SID "unsupported-sid" "Update the characters in the Sid element to use one of the following character types: [a-z, A-Z, 0-9]";
        UNSUPPORTED_SPACE_IN_VARIABLE "unsupported-space-in-variable" "A space is not supported within the policy variable text. Remove the space.";
        UNSUPPORTED_SYMBOL_IN_VARIABLE "unsupported-symbol-in-variable" "The symbol {symbol} is not supported within the policy variable text. Remove the symbol.";
        UNSUPPORTED_WILDCARD_IN_PRINCIPAL "unsupported-wildcard-in-principal" "Wildcards (*, ?) are not supported with the principal key {key}. Replace the wildcard with a valid principal value.";
        VARIABLE_UNSUPPORTED_IN_ELEMENT "variable-unsupported-in-element" "Policy variables are supported in the Resource and Condition elements. Remove the policy variable from this element.";
        VARIABLE_UNSUPPORTED_IN_VERSION "variable-unsupported-in-version" "To include variables in your policy, use the policy version 2012-10-17 or later.";
    }
    SecurityWarning {
        ALLOW_WITH_NOT_PRINCIPAL "allow-with-not-principal" "Using Allow with NotPrincipal can be overly permissive. We recommend that you use Principal instead.";
        DENY_NOTACTION_WITH_UNSUPPORTED_TAG "deny-notaction-with-unsupported-tag-condition-key-for-service" "Using the effect Deny with NotAction and the tag condition key {key} can be overly permissive because some service actions are not denied by this statement. This is because the condition key doesn't apply to some service actions. We recommend that you use Action instead of NotAction.";
        DENY_WITH_UNSUPPORTED_TAG "deny-with-unsupported-tag-condition-key-for-service" "Using the effect Deny with the tag condition key {key} and actions for services with the following prefixes can be overly permissive: {services}. Actions for the listed services are not denied by this statement. We recommend that you move these actions to a different statement without this condition key.";
        FORALLVALUES_WITH_SINGLE_VALUED_KEY "forallvalues-with-single-valued-key" "Using ForAllValues qualifier with the single-valued condition key {key} can be overly permissive. We recommend that you remove ForAllValues:.";
        MISSING_PAIRED_CONDITION_KEYS "missing-paired-condition-keys" "Using the condition key {key} can be overly permissive without also using the following condition keys: {pairs}. Condition keys like this one are more secure when paired with a related key. We recommend that you add the related condition keys to the same condition block.";
        PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE "pass-role-with-not-action-and-not-resource" "Using NotAction with NotResource can be overly permissive because it can allow iam:PassRole permissions on multiple resources.. We recommend that you specify resource ARNs instead.";
        PASS_ROLE_WITH_NOT_RESOURCE "pass-role-with-not-resource" "Using the iam:PassRole action with NotResource can be overly permissive because it can allow iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs instead.";
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE "pass-role-with-star-in-action-and-not-resource" "Using an action with a wildcard (*) and NotResource can be overly permissive because it can allow iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs instead.";
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE "pass-role-with-star-in-action-and-resource" "Using wildcards (*) in the action and the resource can be overly permissive because it allows iam:PassRole permissions on all resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.";
        PASS_ROLE_WITH_STAR_IN_RESOURCE "pass-role-with-star-in-resource" "Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive because it allows iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.";
        PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION "pass-role-with-star-in-resource-and-not-action" "Using a resource with wildcards (*) and NotAction can be overly permissive because it allows iam:PassRole permissions on all resources. We recommend that you specify resource ARNs or add the iam:PassedToService condition key to your statement.";
    }
    Warning {
        CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE "create-slr-with-not-action-and-not-resource" "Using NotAction with NotResource can allow creation of unintended service-linked roles because it allows iam:CreateServiceLinkedRole permissions on multiple resources. We recommend that you specify resource ARNs instead.";
        CREATE_SLR_WITH_NOT_RESOURCE "create-slr-with-not-resource" "Using the iam:CreateServiceLinkedRole action with NotResource can allow creation of unintended service-linked roles for multiple resources. We recommend that you specify resource ARNs instead.";
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE "create-slr-with-star-in-action-and-not-resource" "Using an action with a wildcard(*) and NotResource can allow creation of unintended service-linked roles because it can allow iam:CreateServiceLinkedRole permissions on multiple resources. We recommend that you specify resource ARNs instead.";
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE "create-slr-with-star-in-action-and-resource" "Using wildcards (*) in the action and the resource can allow creation of unintended service-linked roles because it allows iam:CreateServiceLinkedRole permissions on all resources. We recommend that you specify resource ARNs instead.";
        CREATE_SLR_WITH_STAR_IN_RESOURCE "create-slr-with-star-in-resource" "Using the iam:CreateServiceLinkedRole action with wildcards (*) in the resource can allow creation of unintended service-linked roles. We recommend that you specify resource ARNs instead.";
        CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION "create-slr-with-star-in-resource-and-not-action" "Using a resource with wildcards (*) and NotAction can allow creation of unintended service-linked roles because it allows iam:CreateServiceLinkedRole permissions on all resources. We recommend that you specify resource ARNs instead.";
        INVALID_DATE_VALUE "invalid-date-value" "The date {date} might not resolve as expected. We recommend that you use the YYYY-MM-DD format.";
        INVALID_ROLE_REFERENCE "invalid-role-reference" "The Principal element includes the IAM role ID {id}. We recommend that you use a role ARN instead.";
        INVALID_USER_REFERENCE "invalid-user-reference" "The Principal element includes the IAM user ID {id}. We recommend that you use a user ARN instead.";
        MISSING_VERSION "missing-version" "We recommend that you specify the Version element to help you with debugging permission issues.";
        POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA "policy-size-exceeds-identity-policy-quota" "The {characters} characters in the identity policy, excluding whitespace, exceed the {maximum} character maximum for inline and managed policies. We recommend that you use multiple granular policies.";
        TYPE_MISMATCH "type-mismatch" "Use the operator type {type} instead of operator {operator} for the condition key {key}.";
        TYPE_MISMATCH_BOOLEAN "type-mismatch-boolean" "Add a valid Boolean value (true or false) for the condition operator {operator}.";
        TYPE_MISMATCH_DATE "type-mismatch-date" "The date condition operator is used with an invalid value. Specify a valid date using YYYY-MM-DD or other ISO 8601 date/time format.";
        TYPE_MISMATCH_IP_RANGE "type-mismatch-ip-range" "The condition operator {operator} is used with an invalid IP range value. Specify the IP range in standard CIDR format.";
        TYPE_MISMATCH_NUMBER "type-mismatch-number" "Add a valid numeric value for the condition operator {operator}.";
        TYPE_MISMATCH_STRING "type-mismatch-string" "Add a valid base64-encoded string value for the condition operator {operator}.";
        UNIQUE_SIDS_RECOMMENDED "unique-sids-recommended" "We recommend that you use statement IDs that are unique to your policy. Update the Sid value.";
        WILDCARD_WITHOUT_LIKE_OPERATOR "wildcard-without-like-operator" "Your condition value includes a * or ? character. If you meant to use a wildcard (*, ?), update the condition operator to include Like.";
    }
    Suggestion {
        ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG "allow-notaction-with-unsupported-tag-condition-key-for-service" "Using the effect Allow with NotAction and the tag condition key {key} allows only service actions that support the condition key. The condition key doesn't apply to some service actions. We recommend that you use Action instead of NotAction.";
        ALLOW_WITH_UNSUPPORTED_TAG "allow-with-unsupported-tag-condition-key-for-service" "Using the effect Allow with the tag condition key {key} and actions for services with the following prefixes does not affect the policy: {services}. Actions for the listed service are not allowed by this statement. We recommend that you move these actions to a different statement without this condition key.";
        EMPTY_ARRAY_ACTION "empty-array-action" "This statement includes no actions and does not affect the policy. Specify actions.";
        EMPTY_ARRAY_CONDITION "empty-array-condition" "There are no values for the condition key {key} and it does not affect the policy. Specify conditions.";
        EMPTY_ARRAY_CONDITION_FORALLVALUES "empty-array-condition-forallvalues" "The ForAllValues prefix with an empty condition key matches only if the key {key} is missing from the request context. To determine if the request context is empty, we recommend that you use the Null condition operator with the value of true instead.";
        EMPTY_ARRAY_CONDITION_FORANYVALUE "empty-array-condition-foranyvalue" "The ForAnyValue prefix with an empty condition key {key} never matches the request context and it does not affect the policy. Specify conditions.";
        EMPTY_ARRAY_CONDITION_IFEXISTS "empty-array-condition-ifexists" "The IfExists suffix with an empty condition key matches only if the key {key} is missing from the request context. To determine if the request context is empty, we recommend that you use the Null condition operator with the value of true instead.";
        EMPTY_ARRAY_PRINCIPAL "empty-array-principal" "This statement includes no principals and does not affect the policy. Specify principals.";
        EMPTY_ARRAY_RESOURCE "empty-array-resource" "This statement includes no resources and does not affect the policy. Specify resources.";
        EMPTY_OBJECT_CONDITION "empty-object-condition" "This condition block is empty and it does not affect the policy. Specify conditions.";
        EMPTY_OBJECT_PRINCIPAL "empty-object-principal" "This statement includes no principals and does not affect the policy. Specify principals.";
        EMPTY_SID_VALUE "empty-sid-value" "Add a value to the empty string in the Sid element.";
        IMPROVE_IP_RANGE "improve-ip-range" "The non-zero bits in the IP address after the masked bits are ignored. Replace address with {address}.";
        NULL_WITH_QUALIFIER "null-with-qualifier" "Avoid using the Null condition operator with the ForAllValues or ForAnyValue qualifiers because they always return a true or false respectively.";
        PRIVATE_IP_ADDRESS_SUBSET "private-ip-address-subset" "The values for condition key aws:SourceIp include a mix of private and public IP addresses. The private addresses will not have the desired effect. aws:SourceIp works only for public IP address ranges. To define permissions for private IP ranges, use aws:VpcSourceIp.";
        PRIVATE_NOT_IP_ADDRESS_SUBSET "private-not-ip-address-subset" "The values for condition key aws:SourceIp include a mix of private and public IP addresses. The private addresses have no effect. aws:SourceIp works only for public IP address ranges. To define permissions for private IP ranges, use aws:VpcSourceIp.";
        REDUNDANT_ACTION "redundant-action" "The {count} action(s) are redundant because they provide similar permissions. Update the policy to remove the redundant action such as: {action}.";
        REDUNDANT_CONDITION_VALUE_NUM "redundant-condition-value-num" "Multiple values in {operator} are redundant. Replace with the {which} single value for {key}.";
        REDUNDANT_RESOURCE "redundant-resource" "The {count} resource ARN(s) are redundant because they reference the same resource. Review the use of wildcards (*)";
        REDUNDANT_STATEMENT "redundant-statement" "The statements are redundant because they provide identical permissions. Update the policy to remove the redundant statement.";
        WILDCARD_IN_SERVICE_NAME "wildcard-in-service-name" "Avoid using wildcards (*, ?) in the service name because it might grant unintended access to other AWS services with similar names.";
    }
}
