// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: schema::Schema = schema::Schema::structure("AWSOrganizationsNotInUseException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AWSOrganizationsNotInUseException`: `AWSOrganizationsNotInUseException`, status 400.
    AWSOrganizationsNotInUse: AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, code: "AWSOrganizationsNotInUseException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 400.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedForDependencyException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("Reason", &schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON),
]);

error! {
    /// AWS's `AccessDeniedForDependencyException`: `AccessDeniedForDependencyException`, status 400.
    AccessDeniedForDependency: ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION, code: "AccessDeniedForDependencyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::AccessDeniedForDependencyExceptionReason, },
}

pub(crate) static ACCOUNT_ALREADY_CLOSED_EXCEPTION: schema::Schema = schema::Schema::structure("AccountAlreadyClosedException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AccountAlreadyClosedException`: `AccountAlreadyClosedException`, status 400.
    AccountAlreadyClosed: ACCOUNT_ALREADY_CLOSED_EXCEPTION, code: "AccountAlreadyClosedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: schema::Schema = schema::Schema::structure("AccountAlreadyRegisteredException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AccountAlreadyRegisteredException`: `AccountAlreadyRegisteredException`, status 400.
    AccountAlreadyRegistered: ACCOUNT_ALREADY_REGISTERED_EXCEPTION, code: "AccountAlreadyRegisteredException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("AccountNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AccountNotFoundException`: `AccountNotFoundException`, status 400.
    AccountNotFound: ACCOUNT_NOT_FOUND_EXCEPTION, code: "AccountNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_NOT_REGISTERED_EXCEPTION: schema::Schema = schema::Schema::structure("AccountNotRegisteredException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AccountNotRegisteredException`: `AccountNotRegisteredException`, status 400.
    AccountNotRegistered: ACCOUNT_NOT_REGISTERED_EXCEPTION, code: "AccountNotRegisteredException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccountOwnerNotVerifiedException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AccountOwnerNotVerifiedException`: `AccountOwnerNotVerifiedException`, status 400.
    AccountOwnerNotVerified: ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION, code: "AccountOwnerNotVerifiedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ALREADY_IN_ORGANIZATION_EXCEPTION: schema::Schema = schema::Schema::structure("AlreadyInOrganizationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `AlreadyInOrganizationException`: `AlreadyInOrganizationException`, status 400.
    AlreadyInOrganization: ALREADY_IN_ORGANIZATION_EXCEPTION, code: "AlreadyInOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static CHILD_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ChildNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ChildNotFoundException`: `ChildNotFoundException`, status 400.
    ChildNotFound: CHILD_NOT_FOUND_EXCEPTION, code: "ChildNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static CONCURRENT_MODIFICATION_EXCEPTION: schema::Schema = schema::Schema::structure("ConcurrentModificationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ConcurrentModificationException`: `ConcurrentModificationException`, status 400.
    ConcurrentModification: CONCURRENT_MODIFICATION_EXCEPTION, code: "ConcurrentModificationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("ConflictException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ConflictException`: `ConflictException`, status 400.
    Conflict: CONFLICT_EXCEPTION, code: "ConflictException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static CONSTRAINT_VIOLATION_EXCEPTION: schema::Schema = schema::Schema::structure("ConstraintViolationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("Reason", &schemas::CONSTRAINT_VIOLATION_EXCEPTION_REASON),
]);

error! {
    /// AWS's `ConstraintViolationException`: `ConstraintViolationException`, status 400.
    ConstraintViolation: CONSTRAINT_VIOLATION_EXCEPTION, code: "ConstraintViolationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::ConstraintViolationExceptionReason, },
}

pub(crate) static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("CreateAccountStatusNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `CreateAccountStatusNotFoundException`: `CreateAccountStatusNotFoundException`, status 400.
    CreateAccountStatusNotFound: CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION, code: "CreateAccountStatusNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("DestinationParentNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `DestinationParentNotFoundException`: `DestinationParentNotFoundException`, status 400.
    DestinationParentNotFound: DESTINATION_PARENT_NOT_FOUND_EXCEPTION, code: "DestinationParentNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_ACCOUNT_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicateAccountException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `DuplicateAccountException`: `DuplicateAccountException`, status 400.
    DuplicateAccount: DUPLICATE_ACCOUNT_EXCEPTION, code: "DuplicateAccountException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_HANDSHAKE_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicateHandshakeException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `DuplicateHandshakeException`: `DuplicateHandshakeException`, status 400.
    DuplicateHandshake: DUPLICATE_HANDSHAKE_EXCEPTION, code: "DuplicateHandshakeException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicateOrganizationalUnitException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `DuplicateOrganizationalUnitException`: `DuplicateOrganizationalUnitException`, status 400.
    DuplicateOrganizationalUnit: DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION, code: "DuplicateOrganizationalUnitException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicatePolicyAttachmentException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `DuplicatePolicyAttachmentException`: `DuplicatePolicyAttachmentException`, status 400.
    DuplicatePolicyAttachment: DUPLICATE_POLICY_ATTACHMENT_EXCEPTION, code: "DuplicatePolicyAttachmentException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static DUPLICATE_POLICY_EXCEPTION: schema::Schema = schema::Schema::structure("DuplicatePolicyException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `DuplicatePolicyException`: `DuplicatePolicyException`, status 400.
    DuplicatePolicy: DUPLICATE_POLICY_EXCEPTION, code: "DuplicatePolicyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("EffectivePolicyNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `EffectivePolicyNotFoundException`: `EffectivePolicyNotFoundException`, status 400.
    EffectivePolicyNotFound: EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION, code: "EffectivePolicyNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static FINALIZING_ORGANIZATION_EXCEPTION: schema::Schema = schema::Schema::structure("FinalizingOrganizationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `FinalizingOrganizationException`: `FinalizingOrganizationException`, status 400.
    FinalizingOrganization: FINALIZING_ORGANIZATION_EXCEPTION, code: "FinalizingOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: schema::Schema = schema::Schema::structure("HandshakeAlreadyInStateException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `HandshakeAlreadyInStateException`: `HandshakeAlreadyInStateException`, status 400.
    HandshakeAlreadyInState: HANDSHAKE_ALREADY_IN_STATE_EXCEPTION, code: "HandshakeAlreadyInStateException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: schema::Schema = schema::Schema::structure("HandshakeConstraintViolationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("Reason", &schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON),
]);

error! {
    /// AWS's `HandshakeConstraintViolationException`: `HandshakeConstraintViolationException`, status 400.
    HandshakeConstraintViolation: HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION, code: "HandshakeConstraintViolationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::HandshakeConstraintViolationExceptionReason, },
}

pub(crate) static HANDSHAKE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("HandshakeNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `HandshakeNotFoundException`: `HandshakeNotFoundException`, status 400.
    HandshakeNotFound: HANDSHAKE_NOT_FOUND_EXCEPTION, code: "HandshakeNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidHandshakeTransitionException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `InvalidHandshakeTransitionException`: `InvalidHandshakeTransitionException`, status 400.
    InvalidHandshakeTransition: INVALID_HANDSHAKE_TRANSITION_EXCEPTION, code: "InvalidHandshakeTransitionException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_INPUT_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidInputException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("Reason", &schemas::INVALID_INPUT_EXCEPTION_REASON),
]);

error! {
    /// AWS's `InvalidInputException`: `InvalidInputException`, status 400.
    InvalidInput: INVALID_INPUT_EXCEPTION, code: "InvalidInputException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::InvalidInputExceptionReason, },
}

pub(crate) static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidResponsibilityTransferTransitionException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `InvalidResponsibilityTransferTransitionException`: `InvalidResponsibilityTransferTransitionException`, status 400.
    InvalidResponsibilityTransferTransition: INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION, code: "InvalidResponsibilityTransferTransitionException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static MALFORMED_POLICY_DOCUMENT_EXCEPTION: schema::Schema = schema::Schema::structure("MalformedPolicyDocumentException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `MalformedPolicyDocumentException`: `MalformedPolicyDocumentException`, status 400.
    MalformedPolicyDocument: MALFORMED_POLICY_DOCUMENT_EXCEPTION, code: "MalformedPolicyDocumentException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: schema::Schema = schema::Schema::structure("MasterCannotLeaveOrganizationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `MasterCannotLeaveOrganizationException`: `MasterCannotLeaveOrganizationException`, status 400.
    MasterCannotLeaveOrganization: MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION, code: "MasterCannotLeaveOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATION_NOT_EMPTY_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationNotEmptyException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `OrganizationNotEmptyException`: `OrganizationNotEmptyException`, status 400.
    OrganizationNotEmpty: ORGANIZATION_NOT_EMPTY_EXCEPTION, code: "OrganizationNotEmptyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationalUnitNotEmptyException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `OrganizationalUnitNotEmptyException`: `OrganizationalUnitNotEmptyException`, status 400.
    OrganizationalUnitNotEmpty: ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION, code: "OrganizationalUnitNotEmptyException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("OrganizationalUnitNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `OrganizationalUnitNotFoundException`: `OrganizationalUnitNotFoundException`, status 400.
    OrganizationalUnitNotFound: ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION, code: "OrganizationalUnitNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static PARENT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ParentNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ParentNotFoundException`: `ParentNotFoundException`, status 400.
    ParentNotFound: PARENT_NOT_FOUND_EXCEPTION, code: "ParentNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyChangesInProgressException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyChangesInProgressException`: `PolicyChangesInProgressException`, status 400.
    PolicyChangesInProgress: POLICY_CHANGES_IN_PROGRESS_EXCEPTION, code: "PolicyChangesInProgressException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_IN_USE_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyInUseException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyInUseException`: `PolicyInUseException`, status 400.
    PolicyInUse: POLICY_IN_USE_EXCEPTION, code: "PolicyInUseException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_NOT_ATTACHED_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyNotAttachedException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyNotAttachedException`: `PolicyNotAttachedException`, status 400.
    PolicyNotAttached: POLICY_NOT_ATTACHED_EXCEPTION, code: "PolicyNotAttachedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyNotFoundException`: `PolicyNotFoundException`, status 400.
    PolicyNotFound: POLICY_NOT_FOUND_EXCEPTION, code: "PolicyNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyTypeAlreadyEnabledException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyTypeAlreadyEnabledException`: `PolicyTypeAlreadyEnabledException`, status 400.
    PolicyTypeAlreadyEnabled: POLICY_TYPE_ALREADY_ENABLED_EXCEPTION, code: "PolicyTypeAlreadyEnabledException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyTypeNotAvailableForOrganizationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyTypeNotAvailableForOrganizationException`: `PolicyTypeNotAvailableForOrganizationException`, status 400.
    PolicyTypeNotAvailableForOrganization: POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION, code: "PolicyTypeNotAvailableForOrganizationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static POLICY_TYPE_NOT_ENABLED_EXCEPTION: schema::Schema = schema::Schema::structure("PolicyTypeNotEnabledException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `PolicyTypeNotEnabledException`: `PolicyTypeNotEnabledException`, status 400.
    PolicyTypeNotEnabled: POLICY_TYPE_NOT_ENABLED_EXCEPTION, code: "PolicyTypeNotEnabledException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourcePolicyNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ResourcePolicyNotFoundException`: `ResourcePolicyNotFoundException`, status 400.
    ResourcePolicyNotFound: RESOURCE_POLICY_NOT_FOUND_EXCEPTION, code: "ResourcePolicyNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: schema::Schema = schema::Schema::structure("ResponsibilityTransferAlreadyInStatusException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ResponsibilityTransferAlreadyInStatusException`: `ResponsibilityTransferAlreadyInStatusException`, status 400.
    ResponsibilityTransferAlreadyInStatus: RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION, code: "ResponsibilityTransferAlreadyInStatusException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResponsibilityTransferNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ResponsibilityTransferNotFoundException`: `ResponsibilityTransferNotFoundException`, status 400.
    ResponsibilityTransferNotFound: RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION, code: "ResponsibilityTransferNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static ROOT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("RootNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `RootNotFoundException`: `RootNotFoundException`, status 400.
    RootNotFound: ROOT_NOT_FOUND_EXCEPTION, code: "RootNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static SERVICE_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ServiceException`: `ServiceException`, status 500.
    Service: SERVICE_EXCEPTION, code: "ServiceException", status: 500, sender: false,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static SOURCE_PARENT_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("SourceParentNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `SourceParentNotFoundException`: `SourceParentNotFoundException`, status 400.
    SourceParentNotFound: SOURCE_PARENT_NOT_FOUND_EXCEPTION, code: "SourceParentNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static TARGET_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("TargetNotFoundException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `TargetNotFoundException`: `TargetNotFoundException`, status 400.
    TargetNotFound: TARGET_NOT_FOUND_EXCEPTION, code: "TargetNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

pub(crate) static TOO_MANY_REQUESTS_EXCEPTION: schema::Schema = schema::Schema::structure("TooManyRequestsException", &[
    schema::Member::new("Type", &schemas::EXCEPTION_TYPE),
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `TooManyRequestsException`: `TooManyRequestsException`, status 400.
    TooManyRequests: TOO_MANY_REQUESTS_EXCEPTION, code: "TooManyRequestsException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { r#type: "Type" String, },
}

pub(crate) static UNSUPPORTED_API_ENDPOINT_EXCEPTION: schema::Schema = schema::Schema::structure("UnsupportedAPIEndpointException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `UnsupportedAPIEndpointException`: `UnsupportedAPIEndpointException`, status 400.
    UnsupportedAPIEndpoint: UNSUPPORTED_API_ENDPOINT_EXCEPTION, code: "UnsupportedAPIEndpointException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}
