// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION = "AWSOrganizationsNotInUseException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AWSOrganizationsNotInUseException`.
    AWSOrganizationsNotInUse: AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
    code: "AWSOrganizationsNotInUseException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION = "AccessDeniedForDependencyException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "Reason": schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `AccessDeniedForDependencyException`.
    AccessDeniedForDependency: ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION,
    code: "AccessDeniedForDependencyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::AccessDeniedForDependencyExceptionReason, },
}

schema! {
    ACCOUNT_ALREADY_CLOSED_EXCEPTION = "AccountAlreadyClosedException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AccountAlreadyClosedException`.
    AccountAlreadyClosed: ACCOUNT_ALREADY_CLOSED_EXCEPTION,
    code: "AccountAlreadyClosedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_ALREADY_REGISTERED_EXCEPTION = "AccountAlreadyRegisteredException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AccountAlreadyRegisteredException`.
    AccountAlreadyRegistered: ACCOUNT_ALREADY_REGISTERED_EXCEPTION,
    code: "AccountAlreadyRegisteredException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_NOT_FOUND_EXCEPTION = "AccountNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AccountNotFoundException`.
    AccountNotFound: ACCOUNT_NOT_FOUND_EXCEPTION,
    code: "AccountNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_NOT_REGISTERED_EXCEPTION = "AccountNotRegisteredException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AccountNotRegisteredException`.
    AccountNotRegistered: ACCOUNT_NOT_REGISTERED_EXCEPTION,
    code: "AccountNotRegisteredException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION = "AccountOwnerNotVerifiedException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AccountOwnerNotVerifiedException`.
    AccountOwnerNotVerified: ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION,
    code: "AccountOwnerNotVerifiedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ALREADY_IN_ORGANIZATION_EXCEPTION = "AlreadyInOrganizationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `AlreadyInOrganizationException`.
    AlreadyInOrganization: ALREADY_IN_ORGANIZATION_EXCEPTION,
    code: "AlreadyInOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    CHILD_NOT_FOUND_EXCEPTION = "ChildNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ChildNotFoundException`.
    ChildNotFound: CHILD_NOT_FOUND_EXCEPTION,
    code: "ChildNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    CONCURRENT_MODIFICATION_EXCEPTION = "ConcurrentModificationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ConcurrentModificationException`.
    ConcurrentModification: CONCURRENT_MODIFICATION_EXCEPTION,
    code: "ConcurrentModificationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    CONSTRAINT_VIOLATION_EXCEPTION = "ConstraintViolationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "Reason": schemas::CONSTRAINT_VIOLATION_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ConstraintViolationException`.
    ConstraintViolation: CONSTRAINT_VIOLATION_EXCEPTION,
    code: "ConstraintViolationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::ConstraintViolationExceptionReason, },
}

schema! {
    CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION = "CreateAccountStatusNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `CreateAccountStatusNotFoundException`.
    CreateAccountStatusNotFound: CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
    code: "CreateAccountStatusNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    DESTINATION_PARENT_NOT_FOUND_EXCEPTION = "DestinationParentNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `DestinationParentNotFoundException`.
    DestinationParentNotFound: DESTINATION_PARENT_NOT_FOUND_EXCEPTION,
    code: "DestinationParentNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_ACCOUNT_EXCEPTION = "DuplicateAccountException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicateAccountException`.
    DuplicateAccount: DUPLICATE_ACCOUNT_EXCEPTION,
    code: "DuplicateAccountException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_HANDSHAKE_EXCEPTION = "DuplicateHandshakeException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicateHandshakeException`.
    DuplicateHandshake: DUPLICATE_HANDSHAKE_EXCEPTION,
    code: "DuplicateHandshakeException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION = "DuplicateOrganizationalUnitException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicateOrganizationalUnitException`.
    DuplicateOrganizationalUnit: DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION,
    code: "DuplicateOrganizationalUnitException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_POLICY_ATTACHMENT_EXCEPTION = "DuplicatePolicyAttachmentException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicatePolicyAttachmentException`.
    DuplicatePolicyAttachment: DUPLICATE_POLICY_ATTACHMENT_EXCEPTION,
    code: "DuplicatePolicyAttachmentException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    DUPLICATE_POLICY_EXCEPTION = "DuplicatePolicyException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `DuplicatePolicyException`.
    DuplicatePolicy: DUPLICATE_POLICY_EXCEPTION,
    code: "DuplicatePolicyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION = "EffectivePolicyNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `EffectivePolicyNotFoundException`.
    EffectivePolicyNotFound: EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION,
    code: "EffectivePolicyNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    FINALIZING_ORGANIZATION_EXCEPTION = "FinalizingOrganizationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `FinalizingOrganizationException`.
    FinalizingOrganization: FINALIZING_ORGANIZATION_EXCEPTION,
    code: "FinalizingOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    HANDSHAKE_ALREADY_IN_STATE_EXCEPTION = "HandshakeAlreadyInStateException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `HandshakeAlreadyInStateException`.
    HandshakeAlreadyInState: HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
    code: "HandshakeAlreadyInStateException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION = "HandshakeConstraintViolationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "Reason": schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `HandshakeConstraintViolationException`.
    HandshakeConstraintViolation: HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
    code: "HandshakeConstraintViolationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::HandshakeConstraintViolationExceptionReason, },
}

schema! {
    HANDSHAKE_NOT_FOUND_EXCEPTION = "HandshakeNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `HandshakeNotFoundException`.
    HandshakeNotFound: HANDSHAKE_NOT_FOUND_EXCEPTION,
    code: "HandshakeNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    INVALID_HANDSHAKE_TRANSITION_EXCEPTION = "InvalidHandshakeTransitionException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidHandshakeTransitionException`.
    InvalidHandshakeTransition: INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
    code: "InvalidHandshakeTransitionException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    INVALID_INPUT_EXCEPTION = "InvalidInputException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "Reason": schemas::INVALID_INPUT_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `InvalidInputException`.
    InvalidInput: INVALID_INPUT_EXCEPTION,
    code: "InvalidInputException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::InvalidInputExceptionReason, },
}

schema! {
    INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION = "InvalidResponsibilityTransferTransitionException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidResponsibilityTransferTransitionException`.
    InvalidResponsibilityTransferTransition: INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
    code: "InvalidResponsibilityTransferTransitionException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION = "MalformedPolicyDocumentException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `MalformedPolicyDocumentException`.
    MalformedPolicyDocument: MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    code: "MalformedPolicyDocumentException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION = "MasterCannotLeaveOrganizationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `MasterCannotLeaveOrganizationException`.
    MasterCannotLeaveOrganization: MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION,
    code: "MasterCannotLeaveOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATION_NOT_EMPTY_EXCEPTION = "OrganizationNotEmptyException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `OrganizationNotEmptyException`.
    OrganizationNotEmpty: ORGANIZATION_NOT_EMPTY_EXCEPTION,
    code: "OrganizationNotEmptyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION = "OrganizationalUnitNotEmptyException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `OrganizationalUnitNotEmptyException`.
    OrganizationalUnitNotEmpty: ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION,
    code: "OrganizationalUnitNotEmptyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION = "OrganizationalUnitNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `OrganizationalUnitNotFoundException`.
    OrganizationalUnitNotFound: ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
    code: "OrganizationalUnitNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    PARENT_NOT_FOUND_EXCEPTION = "ParentNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ParentNotFoundException`.
    ParentNotFound: PARENT_NOT_FOUND_EXCEPTION,
    code: "ParentNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_CHANGES_IN_PROGRESS_EXCEPTION = "PolicyChangesInProgressException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyChangesInProgressException`.
    PolicyChangesInProgress: POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
    code: "PolicyChangesInProgressException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_IN_USE_EXCEPTION = "PolicyInUseException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyInUseException`.
    PolicyInUse: POLICY_IN_USE_EXCEPTION,
    code: "PolicyInUseException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_NOT_ATTACHED_EXCEPTION = "PolicyNotAttachedException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyNotAttachedException`.
    PolicyNotAttached: POLICY_NOT_ATTACHED_EXCEPTION,
    code: "PolicyNotAttachedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_NOT_FOUND_EXCEPTION = "PolicyNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyNotFoundException`.
    PolicyNotFound: POLICY_NOT_FOUND_EXCEPTION,
    code: "PolicyNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_TYPE_ALREADY_ENABLED_EXCEPTION = "PolicyTypeAlreadyEnabledException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyTypeAlreadyEnabledException`.
    PolicyTypeAlreadyEnabled: POLICY_TYPE_ALREADY_ENABLED_EXCEPTION,
    code: "PolicyTypeAlreadyEnabledException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION = "PolicyTypeNotAvailableForOrganizationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyTypeNotAvailableForOrganizationException`.
    PolicyTypeNotAvailableForOrganization: POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
    code: "PolicyTypeNotAvailableForOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    POLICY_TYPE_NOT_ENABLED_EXCEPTION = "PolicyTypeNotEnabledException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `PolicyTypeNotEnabledException`.
    PolicyTypeNotEnabled: POLICY_TYPE_NOT_ENABLED_EXCEPTION,
    code: "PolicyTypeNotEnabledException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_POLICY_NOT_FOUND_EXCEPTION = "ResourcePolicyNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ResourcePolicyNotFoundException`.
    ResourcePolicyNotFound: RESOURCE_POLICY_NOT_FOUND_EXCEPTION,
    code: "ResourcePolicyNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION = "ResponsibilityTransferAlreadyInStatusException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ResponsibilityTransferAlreadyInStatusException`.
    ResponsibilityTransferAlreadyInStatus: RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION,
    code: "ResponsibilityTransferAlreadyInStatusException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION = "ResponsibilityTransferNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ResponsibilityTransferNotFoundException`.
    ResponsibilityTransferNotFound: RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
    code: "ResponsibilityTransferNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    ROOT_NOT_FOUND_EXCEPTION = "RootNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `RootNotFoundException`.
    RootNotFound: ROOT_NOT_FOUND_EXCEPTION,
    code: "RootNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    SERVICE_EXCEPTION = "ServiceException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ServiceException`.
    Service: SERVICE_EXCEPTION,
    code: "ServiceException", status: 500, sender: false,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    SOURCE_PARENT_NOT_FOUND_EXCEPTION = "SourceParentNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `SourceParentNotFoundException`.
    SourceParentNotFound: SOURCE_PARENT_NOT_FOUND_EXCEPTION,
    code: "SourceParentNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    TARGET_NOT_FOUND_EXCEPTION = "TargetNotFoundException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `TargetNotFoundException`.
    TargetNotFound: TARGET_NOT_FOUND_EXCEPTION,
    code: "TargetNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    TOO_MANY_REQUESTS_EXCEPTION = "TooManyRequestsException" {
        "Type": schemas::EXCEPTION_TYPE;
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `TooManyRequestsException`.
    TooManyRequests: TOO_MANY_REQUESTS_EXCEPTION,
    code: "TooManyRequestsException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { r#type: "Type" String, },
}

schema! {
    UNSUPPORTED_API_ENDPOINT_EXCEPTION = "UnsupportedAPIEndpointException" {
        "Message": schemas::EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `UnsupportedAPIEndpointException`.
    UnsupportedAPIEndpoint: UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    code: "UnsupportedAPIEndpointException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}
