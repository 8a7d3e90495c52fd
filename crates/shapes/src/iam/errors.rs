// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: schema::Schema = schema::Schema::structure("AccountNotManagementOrDelegatedAdministratorException", &[]);

error! {
    /// AWS's `AccountNotManagementOrDelegatedAdministratorException`: `AccountNotManagementOrDelegatedAdministratorException`, status 400.
    AccountNotManagementOrDelegatedAdministrator: ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, code: "AccountNotManagementOrDelegatedAdministratorException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: schema::Schema = schema::Schema::structure("CallerIsNotManagementAccountException", &[]);

error! {
    /// AWS's `CallerIsNotManagementAccountException`: `CallerIsNotManagementAccountException`, status 400.
    CallerIsNotManagementAccount: CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION, code: "CallerIsNotManagementAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static CONCURRENT_MODIFICATION_EXCEPTION: schema::Schema = schema::Schema::structure("ConcurrentModificationException", &[
    schema::Member::new("message", &schemas::CONCURRENT_MODIFICATION_MESSAGE),
]);

error! {
    /// AWS's `ConcurrentModificationException`: `ConcurrentModification`, status 409.
    ConcurrentModification: CONCURRENT_MODIFICATION_EXCEPTION, code: "ConcurrentModification", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: schema::Schema = schema::Schema::structure("CredentialReportExpiredException", &[
    schema::Member::new("message", &schemas::CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `CredentialReportExpiredException`: `ReportExpired`, status 410.
    CredentialReportExpired: CREDENTIAL_REPORT_EXPIRED_EXCEPTION, code: "ReportExpired", status: 410, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: schema::Schema = schema::Schema::structure("CredentialReportNotPresentException", &[
    schema::Member::new("message", &schemas::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `CredentialReportNotPresentException`: `ReportNotPresent`, status 410.
    CredentialReportNotPresent: CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION, code: "ReportNotPresent", status: 410, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: schema::Schema = schema::Schema::structure("CredentialReportNotReadyException", &[
    schema::Member::new("message", &schemas::CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `CredentialReportNotReadyException`: `ReportInProgress`, status 404.
    CredentialReportNotReady: CREDENTIAL_REPORT_NOT_READY_EXCEPTION, code: "ReportInProgress", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static DELETE_CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("DeleteConflictException", &[
    schema::Member::new("message", &schemas::DELETE_CONFLICT_MESSAGE),
]);

error! {
    /// AWS's `DeleteConflictException`: `DeleteConflict`, status 409.
    DeleteConflict: DELETE_CONFLICT_EXCEPTION, code: "DeleteConflict", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_CERTIFICATE_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicateCertificateException", &[
    schema::Member::new("message", &schemas::DUPLICATE_CERTIFICATE_MESSAGE),
]);

error! {
    /// AWS's `DuplicateCertificateException`: `DuplicateCertificate`, status 409.
    DuplicateCertificate: DUPLICATE_CERTIFICATE_EXCEPTION, code: "DuplicateCertificate", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicateSSHPublicKeyException", &[
    schema::Member::new("message", &schemas::DUPLICATE_SSH_PUBLIC_KEY_MESSAGE),
]);

error! {
    /// AWS's `DuplicateSSHPublicKeyException`: `DuplicateSSHPublicKey`, status 400.
    DuplicateSSHPublicKey: DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION, code: "DuplicateSSHPublicKey", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static ENTITY_ALREADY_EXISTS_EXCEPTION: schema::Schema = schema::Schema::structure("EntityAlreadyExistsException", &[
    schema::Member::new("message", &schemas::ENTITY_ALREADY_EXISTS_MESSAGE),
]);

error! {
    /// AWS's `EntityAlreadyExistsException`: `EntityAlreadyExists`, status 409.
    EntityAlreadyExists: ENTITY_ALREADY_EXISTS_EXCEPTION, code: "EntityAlreadyExists", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: schema::Schema = schema::Schema::structure("EntityTemporarilyUnmodifiableException", &[
    schema::Member::new("message", &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE),
]);

error! {
    /// AWS's `EntityTemporarilyUnmodifiableException`: `EntityTemporarilyUnmodifiable`, status 409.
    EntityTemporarilyUnmodifiable: ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, code: "EntityTemporarilyUnmodifiable", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static FEATURE_DISABLED_EXCEPTION: schema::Schema = schema::Schema::structure("FeatureDisabledException", &[
    schema::Member::new("message", &schemas::FEATURE_DISABLED_MESSAGE),
]);

error! {
    /// AWS's `FeatureDisabledException`: `FeatureDisabled`, status 404.
    FeatureDisabled: FEATURE_DISABLED_EXCEPTION, code: "FeatureDisabled", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static FEATURE_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("FeatureEnabledException", &[
    schema::Member::new("message", &schemas::FEATURE_ENABLED_MESSAGE),
]);

error! {
    /// AWS's `FeatureEnabledException`: `FeatureEnabled`, status 409.
    FeatureEnabled: FEATURE_ENABLED_EXCEPTION, code: "FeatureEnabled", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_AUTHENTICATION_CODE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidAuthenticationCodeException", &[
    schema::Member::new("message", &schemas::INVALID_AUTHENTICATION_CODE_MESSAGE),
]);

error! {
    /// AWS's `InvalidAuthenticationCodeException`: `InvalidAuthenticationCode`, status 403.
    InvalidAuthenticationCode: INVALID_AUTHENTICATION_CODE_EXCEPTION, code: "InvalidAuthenticationCode", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_CERTIFICATE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidCertificateException", &[
    schema::Member::new("message", &schemas::INVALID_CERTIFICATE_MESSAGE),
]);

error! {
    /// AWS's `InvalidCertificateException`: `InvalidCertificate`, status 400.
    InvalidCertificate: INVALID_CERTIFICATE_EXCEPTION, code: "InvalidCertificate", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_INPUT_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidInputException", &[
    schema::Member::new("message", &schemas::INVALID_INPUT_MESSAGE),
]);

error! {
    /// AWS's `InvalidInputException`: `InvalidInput`, status 400.
    InvalidInput: INVALID_INPUT_EXCEPTION, code: "InvalidInput", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_PUBLIC_KEY_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidPublicKeyException", &[
    schema::Member::new("message", &schemas::INVALID_PUBLIC_KEY_MESSAGE),
]);

error! {
    /// AWS's `InvalidPublicKeyException`: `InvalidPublicKey`, status 400.
    InvalidPublicKey: INVALID_PUBLIC_KEY_EXCEPTION, code: "InvalidPublicKey", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_USER_TYPE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidUserTypeException", &[
    schema::Member::new("message", &schemas::INVALID_USER_TYPE_MESSAGE),
]);

error! {
    /// AWS's `InvalidUserTypeException`: `InvalidUserType`, status 400.
    InvalidUserType: INVALID_USER_TYPE_EXCEPTION, code: "InvalidUserType", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static KEY_PAIR_MISMATCH_EXCEPTION: schema::Schema = schema::Schema::structure("KeyPairMismatchException", &[
    schema::Member::new("message", &schemas::KEY_PAIR_MISMATCH_MESSAGE),
]);

error! {
    /// AWS's `KeyPairMismatchException`: `KeyPairMismatch`, status 400.
    KeyPairMismatch: KEY_PAIR_MISMATCH_EXCEPTION, code: "KeyPairMismatch", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static LIMIT_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("LimitExceededException", &[
    schema::Member::new("message", &schemas::LIMIT_EXCEEDED_MESSAGE),
]);

error! {
    /// AWS's `LimitExceededException`: `LimitExceeded`, status 409.
    LimitExceeded: LIMIT_EXCEEDED_EXCEPTION, code: "LimitExceeded", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static MALFORMED_CERTIFICATE_EXCEPTION: schema::Schema = schema::Schema::structure("MalformedCertificateException", &[
    schema::Member::new("message", &schemas::MALFORMED_CERTIFICATE_MESSAGE),
]);

error! {
    /// AWS's `MalformedCertificateException`: `MalformedCertificate`, status 400.
    MalformedCertificate: MALFORMED_CERTIFICATE_EXCEPTION, code: "MalformedCertificate", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static MALFORMED_POLICY_DOCUMENT_EXCEPTION: schema::Schema = schema::Schema::structure("MalformedPolicyDocumentException", &[
    schema::Member::new("message", &schemas::MALFORMED_POLICY_DOCUMENT_MESSAGE),
]);

error! {
    /// AWS's `MalformedPolicyDocumentException`: `MalformedPolicyDocument`, status 400.
    MalformedPolicyDocument: MALFORMED_POLICY_DOCUMENT_EXCEPTION, code: "MalformedPolicyDocument", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static NAME_CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("NameConflictException", &[
    schema::Member::new("message", &schemas::NAME_CONFLICT_MESSAGE),
]);

error! {
    /// AWS's `NameConflictException`: `NameConflict`, status 409.
    NameConflict: NAME_CONFLICT_EXCEPTION, code: "NameConflict", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static NO_SUCH_ENTITY_EXCEPTION: schema::Schema = schema::Schema::structure("NoSuchEntityException", &[
    schema::Member::new("message", &schemas::NO_SUCH_ENTITY_MESSAGE),
]);

error! {
    /// AWS's `NoSuchEntityException`: `NoSuchEntity`, status 404.
    NoSuchEntity: NO_SUCH_ENTITY_EXCEPTION, code: "NoSuchEntity", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: schema::Schema = schema::Schema::structure("OpenIdIdpCommunicationErrorException", &[
    schema::Member::new("message", &schemas::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `OpenIdIdpCommunicationErrorException`: `OpenIdIdpCommunicationError`, status 400.
    OpenIdIdpCommunicationError: OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION, code: "OpenIdIdpCommunicationError", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATION_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationNotFoundException", &[]);

error! {
    /// AWS's `OrganizationNotFoundException`: `OrganizationNotFoundException`, status 400.
    OrganizationNotFound: ORGANIZATION_NOT_FOUND_EXCEPTION, code: "OrganizationNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationNotInAllFeaturesModeException", &[]);

error! {
    /// AWS's `OrganizationNotInAllFeaturesModeException`: `OrganizationNotInAllFeaturesModeException`, status 400.
    OrganizationNotInAllFeaturesMode: ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, code: "OrganizationNotInAllFeaturesModeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static PASSWORD_POLICY_VIOLATION_EXCEPTION: schema::Schema = schema::Schema::structure("PasswordPolicyViolationException", &[
    schema::Member::new("message", &schemas::PASSWORD_POLICY_VIOLATION_MESSAGE),
]);

error! {
    /// AWS's `PasswordPolicyViolationException`: `PasswordPolicyViolation`, status 400.
    PasswordPolicyViolation: PASSWORD_POLICY_VIOLATION_EXCEPTION, code: "PasswordPolicyViolation", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_EVALUATION_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyEvaluationException", &[
    schema::Member::new("message", &schemas::POLICY_EVALUATION_ERROR_MESSAGE),
]);

error! {
    /// AWS's `PolicyEvaluationException`: `PolicyEvaluation`, status 500.
    PolicyEvaluation: POLICY_EVALUATION_EXCEPTION, code: "PolicyEvaluation", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_NOT_ATTACHABLE_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyNotAttachableException", &[
    schema::Member::new("message", &schemas::POLICY_NOT_ATTACHABLE_MESSAGE),
]);

error! {
    /// AWS's `PolicyNotAttachableException`: `PolicyNotAttachable`, status 400.
    PolicyNotAttachable: POLICY_NOT_ATTACHABLE_EXCEPTION, code: "PolicyNotAttachable", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("ReportGenerationLimitExceededException", &[
    schema::Member::new("message", &schemas::REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE),
]);

error! {
    /// AWS's `ReportGenerationLimitExceededException`: `ReportGenerationLimitExceeded`, status 409.
    ReportGenerationLimitExceeded: REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION, code: "ReportGenerationLimitExceeded", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static ROLE_MODIFIED_EXCEPTION: schema::Schema = schema::Schema::structure("RoleModifiedException", &[
    schema::Member::new("message", &schemas::ROLE_MODIFIED_MESSAGE),
]);

error! {
    /// AWS's `RoleModifiedException`: `RoleModified`, status 409.
    RoleModified: ROLE_MODIFIED_EXCEPTION, code: "RoleModified", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static ROLE_TEMPLATE_DISABLED_EXCEPTION: schema::Schema = schema::Schema::structure("RoleTemplateDisabledException", &[
    schema::Member::new("message", &schemas::ROLE_TEMPLATE_DISABLED_MESSAGE),
]);

error! {
    /// AWS's `RoleTemplateDisabledException`: `RoleTemplateDisabled`, status 400.
    RoleTemplateDisabled: ROLE_TEMPLATE_DISABLED_EXCEPTION, code: "RoleTemplateDisabled", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceAccessNotEnabledException", &[]);

error! {
    /// AWS's `ServiceAccessNotEnabledException`: `ServiceAccessNotEnabledException`, status 400.
    ServiceAccessNotEnabled: SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, code: "ServiceAccessNotEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

pub(crate) static SERVICE_FAILURE_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceFailureException", &[
    schema::Member::new("message", &schemas::SERVICE_FAILURE_EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ServiceFailureException`: `ServiceFailure`, status 500.
    ServiceFailure: SERVICE_FAILURE_EXCEPTION, code: "ServiceFailure", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static SERVICE_NOT_SUPPORTED_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceNotSupportedException", &[
    schema::Member::new("message", &schemas::SERVICE_NOT_SUPPORTED_MESSAGE),
]);

error! {
    /// AWS's `ServiceNotSupportedException`: `NotSupportedService`, status 404.
    ServiceNotSupported: SERVICE_NOT_SUPPORTED_EXCEPTION, code: "NotSupportedService", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static UNMODIFIABLE_ENTITY_EXCEPTION: schema::Schema = schema::Schema::structure("UnmodifiableEntityException", &[
    schema::Member::new("message", &schemas::UNMODIFIABLE_ENTITY_MESSAGE),
]);

error! {
    /// AWS's `UnmodifiableEntityException`: `UnmodifiableEntity`, status 400.
    UnmodifiableEntity: UNMODIFIABLE_ENTITY_EXCEPTION, code: "UnmodifiableEntity", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: schema::Schema = schema::Schema::structure("UnrecognizedPublicKeyEncodingException", &[
    schema::Member::new("message", &schemas::UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE),
]);

error! {
    /// AWS's `UnrecognizedPublicKeyEncodingException`: `UnrecognizedPublicKeyEncoding`, status 400.
    UnrecognizedPublicKeyEncoding: UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION, code: "UnrecognizedPublicKeyEncoding", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}
