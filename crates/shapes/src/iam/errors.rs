// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION = "AccountNotManagementOrDelegatedAdministratorException" {
    }
}

error! {
    /// AWS's `AccountNotManagementOrDelegatedAdministratorException`.
    AccountNotManagementOrDelegatedAdministrator: ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
    code: "AccountNotManagementOrDelegatedAdministratorException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION = "CallerIsNotManagementAccountException" {
    }
}

error! {
    /// AWS's `CallerIsNotManagementAccountException`.
    CallerIsNotManagementAccount: CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
    code: "CallerIsNotManagementAccountException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    CONCURRENT_MODIFICATION_EXCEPTION = "ConcurrentModificationException" {
        "message": schemas::CONCURRENT_MODIFICATION_MESSAGE;
    }
}

error! {
    /// AWS's `ConcurrentModificationException`.
    ConcurrentModification: CONCURRENT_MODIFICATION_EXCEPTION,
    code: "ConcurrentModification", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    CREDENTIAL_REPORT_EXPIRED_EXCEPTION = "CredentialReportExpiredException" {
        "message": schemas::CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `CredentialReportExpiredException`.
    CredentialReportExpired: CREDENTIAL_REPORT_EXPIRED_EXCEPTION,
    code: "ReportExpired", status: 410, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION = "CredentialReportNotPresentException" {
        "message": schemas::CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `CredentialReportNotPresentException`.
    CredentialReportNotPresent: CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION,
    code: "ReportNotPresent", status: 410, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    CREDENTIAL_REPORT_NOT_READY_EXCEPTION = "CredentialReportNotReadyException" {
        "message": schemas::CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `CredentialReportNotReadyException`.
    CredentialReportNotReady: CREDENTIAL_REPORT_NOT_READY_EXCEPTION,
    code: "ReportInProgress", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    DELETE_CONFLICT_EXCEPTION = "DeleteConflictException" {
        "message": schemas::DELETE_CONFLICT_MESSAGE;
    }
}

error! {
    /// AWS's `DeleteConflictException`.
    DeleteConflict: DELETE_CONFLICT_EXCEPTION,
    code: "DeleteConflict", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_CERTIFICATE_EXCEPTION = "DuplicateCertificateException" {
        "message": schemas::DUPLICATE_CERTIFICATE_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicateCertificateException`.
    DuplicateCertificate: DUPLICATE_CERTIFICATE_EXCEPTION,
    code: "DuplicateCertificate", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION = "DuplicateSSHPublicKeyException" {
        "message": schemas::DUPLICATE_SSH_PUBLIC_KEY_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicateSSHPublicKeyException`.
    DuplicateSSHPublicKey: DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION,
    code: "DuplicateSSHPublicKey", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    ENTITY_ALREADY_EXISTS_EXCEPTION = "EntityAlreadyExistsException" {
        "message": schemas::ENTITY_ALREADY_EXISTS_MESSAGE;
    }
}

error! {
    /// AWS's `EntityAlreadyExistsException`.
    EntityAlreadyExists: ENTITY_ALREADY_EXISTS_EXCEPTION,
    code: "EntityAlreadyExists", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION = "EntityTemporarilyUnmodifiableException" {
        "message": schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE;
    }
}

error! {
    /// AWS's `EntityTemporarilyUnmodifiableException`.
    EntityTemporarilyUnmodifiable: ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
    code: "EntityTemporarilyUnmodifiable", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    FEATURE_DISABLED_EXCEPTION = "FeatureDisabledException" {
        "message": schemas::FEATURE_DISABLED_MESSAGE;
    }
}

error! {
    /// AWS's `FeatureDisabledException`.
    FeatureDisabled: FEATURE_DISABLED_EXCEPTION,
    code: "FeatureDisabled", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    FEATURE_ENABLED_EXCEPTION = "FeatureEnabledException" {
        "message": schemas::FEATURE_ENABLED_MESSAGE;
    }
}

error! {
    /// AWS's `FeatureEnabledException`.
    FeatureEnabled: FEATURE_ENABLED_EXCEPTION,
    code: "FeatureEnabled", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_AUTHENTICATION_CODE_EXCEPTION = "InvalidAuthenticationCodeException" {
        "message": schemas::INVALID_AUTHENTICATION_CODE_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidAuthenticationCodeException`.
    InvalidAuthenticationCode: INVALID_AUTHENTICATION_CODE_EXCEPTION,
    code: "InvalidAuthenticationCode", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_CERTIFICATE_EXCEPTION = "InvalidCertificateException" {
        "message": schemas::INVALID_CERTIFICATE_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidCertificateException`.
    InvalidCertificate: INVALID_CERTIFICATE_EXCEPTION,
    code: "InvalidCertificate", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_INPUT_EXCEPTION = "InvalidInputException" {
        "message": schemas::INVALID_INPUT_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidInputException`.
    InvalidInput: INVALID_INPUT_EXCEPTION,
    code: "InvalidInput", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_PUBLIC_KEY_EXCEPTION = "InvalidPublicKeyException" {
        "message": schemas::INVALID_PUBLIC_KEY_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidPublicKeyException`.
    InvalidPublicKey: INVALID_PUBLIC_KEY_EXCEPTION,
    code: "InvalidPublicKey", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_USER_TYPE_EXCEPTION = "InvalidUserTypeException" {
        "message": schemas::INVALID_USER_TYPE_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidUserTypeException`.
    InvalidUserType: INVALID_USER_TYPE_EXCEPTION,
    code: "InvalidUserType", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    KEY_PAIR_MISMATCH_EXCEPTION = "KeyPairMismatchException" {
        "message": schemas::KEY_PAIR_MISMATCH_MESSAGE;
    }
}

error! {
    /// AWS's `KeyPairMismatchException`.
    KeyPairMismatch: KEY_PAIR_MISMATCH_EXCEPTION,
    code: "KeyPairMismatch", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    LIMIT_EXCEEDED_EXCEPTION = "LimitExceededException" {
        "message": schemas::LIMIT_EXCEEDED_MESSAGE;
    }
}

error! {
    /// AWS's `LimitExceededException`.
    LimitExceeded: LIMIT_EXCEEDED_EXCEPTION,
    code: "LimitExceeded", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    MALFORMED_CERTIFICATE_EXCEPTION = "MalformedCertificateException" {
        "message": schemas::MALFORMED_CERTIFICATE_MESSAGE;
    }
}

error! {
    /// AWS's `MalformedCertificateException`.
    MalformedCertificate: MALFORMED_CERTIFICATE_EXCEPTION,
    code: "MalformedCertificate", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION = "MalformedPolicyDocumentException" {
        "message": schemas::MALFORMED_POLICY_DOCUMENT_MESSAGE;
    }
}

error! {
    /// AWS's `MalformedPolicyDocumentException`.
    MalformedPolicyDocument: MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    code: "MalformedPolicyDocument", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    NAME_CONFLICT_EXCEPTION = "NameConflictException" {
        "message": schemas::NAME_CONFLICT_MESSAGE;
    }
}

error! {
    /// AWS's `NameConflictException`.
    NameConflict: NAME_CONFLICT_EXCEPTION,
    code: "NameConflict", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    NO_SUCH_ENTITY_EXCEPTION = "NoSuchEntityException" {
        "message": schemas::NO_SUCH_ENTITY_MESSAGE;
    }
}

error! {
    /// AWS's `NoSuchEntityException`.
    NoSuchEntity: NO_SUCH_ENTITY_EXCEPTION,
    code: "NoSuchEntity", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION = "OpenIdIdpCommunicationErrorException" {
        "message": schemas::OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `OpenIdIdpCommunicationErrorException`.
    OpenIdIdpCommunicationError: OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION,
    code: "OpenIdIdpCommunicationError", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATION_NOT_FOUND_EXCEPTION = "OrganizationNotFoundException" {
    }
}

error! {
    /// AWS's `OrganizationNotFoundException`.
    OrganizationNotFound: ORGANIZATION_NOT_FOUND_EXCEPTION,
    code: "OrganizationNotFoundException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION = "OrganizationNotInAllFeaturesModeException" {
    }
}

error! {
    /// AWS's `OrganizationNotInAllFeaturesModeException`.
    OrganizationNotInAllFeaturesMode: ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
    code: "OrganizationNotInAllFeaturesModeException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    PASSWORD_POLICY_VIOLATION_EXCEPTION = "PasswordPolicyViolationException" {
        "message": schemas::PASSWORD_POLICY_VIOLATION_MESSAGE;
    }
}

error! {
    /// AWS's `PasswordPolicyViolationException`.
    PasswordPolicyViolation: PASSWORD_POLICY_VIOLATION_EXCEPTION,
    code: "PasswordPolicyViolation", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    POLICY_EVALUATION_EXCEPTION = "PolicyEvaluationException" {
        "message": schemas::POLICY_EVALUATION_ERROR_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyEvaluationException`.
    PolicyEvaluation: POLICY_EVALUATION_EXCEPTION,
    code: "PolicyEvaluation", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    POLICY_NOT_ATTACHABLE_EXCEPTION = "PolicyNotAttachableException" {
        "message": schemas::POLICY_NOT_ATTACHABLE_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyNotAttachableException`.
    PolicyNotAttachable: POLICY_NOT_ATTACHABLE_EXCEPTION,
    code: "PolicyNotAttachable", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION = "ReportGenerationLimitExceededException" {
        "message": schemas::REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE;
    }
}

error! {
    /// AWS's `ReportGenerationLimitExceededException`.
    ReportGenerationLimitExceeded: REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION,
    code: "ReportGenerationLimitExceeded", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    ROLE_MODIFIED_EXCEPTION = "RoleModifiedException" {
        "message": schemas::ROLE_MODIFIED_MESSAGE;
    }
}

error! {
    /// AWS's `RoleModifiedException`.
    RoleModified: ROLE_MODIFIED_EXCEPTION,
    code: "RoleModified", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    ROLE_TEMPLATE_DISABLED_EXCEPTION = "RoleTemplateDisabledException" {
        "message": schemas::ROLE_TEMPLATE_DISABLED_MESSAGE;
    }
}

error! {
    /// AWS's `RoleTemplateDisabledException`.
    RoleTemplateDisabled: ROLE_TEMPLATE_DISABLED_EXCEPTION,
    code: "RoleTemplateDisabled", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    SERVICE_ACCESS_NOT_ENABLED_EXCEPTION = "ServiceAccessNotEnabledException" {
    }
}

error! {
    /// AWS's `ServiceAccessNotEnabledException`.
    ServiceAccessNotEnabled: SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    code: "ServiceAccessNotEnabledException", status: 400, sender: true,
    message: "",
    required: { },
    optional: { },
}

schema! {
    SERVICE_FAILURE_EXCEPTION = "ServiceFailureException" {
        "message": schemas::SERVICE_FAILURE_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ServiceFailureException`.
    ServiceFailure: SERVICE_FAILURE_EXCEPTION,
    code: "ServiceFailure", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    SERVICE_NOT_SUPPORTED_EXCEPTION = "ServiceNotSupportedException" {
        "message": schemas::SERVICE_NOT_SUPPORTED_MESSAGE;
    }
}

error! {
    /// AWS's `ServiceNotSupportedException`.
    ServiceNotSupported: SERVICE_NOT_SUPPORTED_EXCEPTION,
    code: "NotSupportedService", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    UNMODIFIABLE_ENTITY_EXCEPTION = "UnmodifiableEntityException" {
        "message": schemas::UNMODIFIABLE_ENTITY_MESSAGE;
    }
}

error! {
    /// AWS's `UnmodifiableEntityException`.
    UnmodifiableEntity: UNMODIFIABLE_ENTITY_EXCEPTION,
    code: "UnmodifiableEntity", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION = "UnrecognizedPublicKeyEncodingException" {
        "message": schemas::UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE;
    }
}

error! {
    /// AWS's `UnrecognizedPublicKeyEncodingException`.
    UnrecognizedPublicKeyEncoding: UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
    code: "UnrecognizedPublicKeyEncoding", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}
