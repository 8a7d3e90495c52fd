// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `Organizations`, 2016-11-28: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod accept_handshake;
mod attach_policy;
mod cancel_handshake;
mod close_account;
mod create_account;
mod create_gov_cloud_account;
mod create_organization;
mod create_organizational_unit;
mod create_policy;
mod decline_handshake;
mod delete_organization;
mod delete_organizational_unit;
mod delete_policy;
mod delete_resource_policy;
mod deregister_delegated_administrator;
mod describe_account;
mod describe_create_account_status;
mod describe_effective_policy;
mod describe_handshake;
mod describe_organization;
mod describe_organizational_unit;
mod describe_policy;
mod describe_resource_policy;
mod describe_responsibility_transfer;
mod detach_policy;
mod disable_aws_service_access;
mod disable_policy_type;
mod enable_all_features;
mod enable_aws_service_access;
mod enable_policy_type;
mod invite_account_to_organization;
mod invite_organization_to_transfer_responsibility;
mod leave_organization;
mod list_accounts;
mod list_accounts_for_parent;
mod list_accounts_with_invalid_effective_policy;
mod list_aws_service_access_for_organization;
mod list_children;
mod list_create_account_status;
mod list_delegated_administrators;
mod list_delegated_services_for_account;
mod list_effective_policy_validation_errors;
mod list_handshakes_for_account;
mod list_handshakes_for_organization;
mod list_inbound_responsibility_transfers;
mod list_organizational_units_for_parent;
mod list_outbound_responsibility_transfers;
mod list_parents;
mod list_policies;
mod list_policies_for_target;
mod list_roots;
mod list_tags_for_resource;
mod list_targets_for_policy;
mod move_account;
mod put_resource_policy;
mod register_delegated_administrator;
mod remove_account_from_organization;
mod tag_resource;
mod terminate_responsibility_transfer;
mod untag_resource;
mod update_organizational_unit;
mod update_policy;
mod update_responsibility_transfer;

pub use accept_handshake::{
    AcceptHandshake, AcceptHandshakeError, AcceptHandshakeInput, AcceptHandshakeOutput,
};
pub use attach_policy::{AttachPolicy, AttachPolicyError, AttachPolicyInput, AttachPolicyOutput};
pub use cancel_handshake::{
    CancelHandshake, CancelHandshakeError, CancelHandshakeInput, CancelHandshakeOutput,
};
pub use close_account::{CloseAccount, CloseAccountError, CloseAccountInput, CloseAccountOutput};
pub use create_account::{
    CreateAccount, CreateAccountError, CreateAccountInput, CreateAccountOutput,
};
pub use create_gov_cloud_account::{
    CreateGovCloudAccount, CreateGovCloudAccountError, CreateGovCloudAccountInput,
    CreateGovCloudAccountOutput,
};
pub use create_organization::{
    CreateOrganization, CreateOrganizationError, CreateOrganizationInput, CreateOrganizationOutput,
};
pub use create_organizational_unit::{
    CreateOrganizationalUnit, CreateOrganizationalUnitError, CreateOrganizationalUnitInput,
    CreateOrganizationalUnitOutput,
};
pub use create_policy::{CreatePolicy, CreatePolicyError, CreatePolicyInput, CreatePolicyOutput};
pub use decline_handshake::{
    DeclineHandshake, DeclineHandshakeError, DeclineHandshakeInput, DeclineHandshakeOutput,
};
pub use delete_organization::{
    DeleteOrganization, DeleteOrganizationError, DeleteOrganizationInput, DeleteOrganizationOutput,
};
pub use delete_organizational_unit::{
    DeleteOrganizationalUnit, DeleteOrganizationalUnitError, DeleteOrganizationalUnitInput,
    DeleteOrganizationalUnitOutput,
};
pub use delete_policy::{DeletePolicy, DeletePolicyError, DeletePolicyInput, DeletePolicyOutput};
pub use delete_resource_policy::{
    DeleteResourcePolicy, DeleteResourcePolicyError, DeleteResourcePolicyInput,
    DeleteResourcePolicyOutput,
};
pub use deregister_delegated_administrator::{
    DeregisterDelegatedAdministrator, DeregisterDelegatedAdministratorError,
    DeregisterDelegatedAdministratorInput, DeregisterDelegatedAdministratorOutput,
};
pub use describe_account::{
    DescribeAccount, DescribeAccountError, DescribeAccountInput, DescribeAccountOutput,
};
pub use describe_create_account_status::{
    DescribeCreateAccountStatus, DescribeCreateAccountStatusError,
    DescribeCreateAccountStatusInput, DescribeCreateAccountStatusOutput,
};
pub use describe_effective_policy::{
    DescribeEffectivePolicy, DescribeEffectivePolicyError, DescribeEffectivePolicyInput,
    DescribeEffectivePolicyOutput,
};
pub use describe_handshake::{
    DescribeHandshake, DescribeHandshakeError, DescribeHandshakeInput, DescribeHandshakeOutput,
};
pub use describe_organization::{
    DescribeOrganization, DescribeOrganizationError, DescribeOrganizationInput,
    DescribeOrganizationOutput,
};
pub use describe_organizational_unit::{
    DescribeOrganizationalUnit, DescribeOrganizationalUnitError, DescribeOrganizationalUnitInput,
    DescribeOrganizationalUnitOutput,
};
pub use describe_policy::{
    DescribePolicy, DescribePolicyError, DescribePolicyInput, DescribePolicyOutput,
};
pub use describe_resource_policy::{
    DescribeResourcePolicy, DescribeResourcePolicyError, DescribeResourcePolicyInput,
    DescribeResourcePolicyOutput,
};
pub use describe_responsibility_transfer::{
    DescribeResponsibilityTransfer, DescribeResponsibilityTransferError,
    DescribeResponsibilityTransferInput, DescribeResponsibilityTransferOutput,
};
pub use detach_policy::{DetachPolicy, DetachPolicyError, DetachPolicyInput, DetachPolicyOutput};
pub use disable_aws_service_access::{
    DisableAWSServiceAccess, DisableAWSServiceAccessError, DisableAWSServiceAccessInput,
    DisableAWSServiceAccessOutput,
};
pub use disable_policy_type::{
    DisablePolicyType, DisablePolicyTypeError, DisablePolicyTypeInput, DisablePolicyTypeOutput,
};
pub use enable_all_features::{
    EnableAllFeatures, EnableAllFeaturesError, EnableAllFeaturesInput, EnableAllFeaturesOutput,
};
pub use enable_aws_service_access::{
    EnableAWSServiceAccess, EnableAWSServiceAccessError, EnableAWSServiceAccessInput,
    EnableAWSServiceAccessOutput,
};
pub use enable_policy_type::{
    EnablePolicyType, EnablePolicyTypeError, EnablePolicyTypeInput, EnablePolicyTypeOutput,
};
pub use invite_account_to_organization::{
    InviteAccountToOrganization, InviteAccountToOrganizationError,
    InviteAccountToOrganizationInput, InviteAccountToOrganizationOutput,
};
pub use invite_organization_to_transfer_responsibility::{
    InviteOrganizationToTransferResponsibility, InviteOrganizationToTransferResponsibilityError,
    InviteOrganizationToTransferResponsibilityInput,
    InviteOrganizationToTransferResponsibilityOutput,
};
pub use leave_organization::{
    LeaveOrganization, LeaveOrganizationError, LeaveOrganizationInput, LeaveOrganizationOutput,
};
pub use list_accounts::{ListAccounts, ListAccountsError, ListAccountsInput, ListAccountsOutput};
pub use list_accounts_for_parent::{
    ListAccountsForParent, ListAccountsForParentError, ListAccountsForParentInput,
    ListAccountsForParentOutput,
};
pub use list_accounts_with_invalid_effective_policy::{
    ListAccountsWithInvalidEffectivePolicy, ListAccountsWithInvalidEffectivePolicyError,
    ListAccountsWithInvalidEffectivePolicyInput, ListAccountsWithInvalidEffectivePolicyOutput,
};
pub use list_aws_service_access_for_organization::{
    ListAWSServiceAccessForOrganization, ListAWSServiceAccessForOrganizationError,
    ListAWSServiceAccessForOrganizationInput, ListAWSServiceAccessForOrganizationOutput,
};
pub use list_children::{ListChildren, ListChildrenError, ListChildrenInput, ListChildrenOutput};
pub use list_create_account_status::{
    ListCreateAccountStatus, ListCreateAccountStatusError, ListCreateAccountStatusInput,
    ListCreateAccountStatusOutput,
};
pub use list_delegated_administrators::{
    ListDelegatedAdministrators, ListDelegatedAdministratorsError,
    ListDelegatedAdministratorsInput, ListDelegatedAdministratorsOutput,
};
pub use list_delegated_services_for_account::{
    ListDelegatedServicesForAccount, ListDelegatedServicesForAccountError,
    ListDelegatedServicesForAccountInput, ListDelegatedServicesForAccountOutput,
};
pub use list_effective_policy_validation_errors::{
    ListEffectivePolicyValidationErrors, ListEffectivePolicyValidationErrorsError,
    ListEffectivePolicyValidationErrorsInput, ListEffectivePolicyValidationErrorsOutput,
};
pub use list_handshakes_for_account::{
    ListHandshakesForAccount, ListHandshakesForAccountError, ListHandshakesForAccountInput,
    ListHandshakesForAccountOutput,
};
pub use list_handshakes_for_organization::{
    ListHandshakesForOrganization, ListHandshakesForOrganizationError,
    ListHandshakesForOrganizationInput, ListHandshakesForOrganizationOutput,
};
pub use list_inbound_responsibility_transfers::{
    ListInboundResponsibilityTransfers, ListInboundResponsibilityTransfersError,
    ListInboundResponsibilityTransfersInput, ListInboundResponsibilityTransfersOutput,
};
pub use list_organizational_units_for_parent::{
    ListOrganizationalUnitsForParent, ListOrganizationalUnitsForParentError,
    ListOrganizationalUnitsForParentInput, ListOrganizationalUnitsForParentOutput,
};
pub use list_outbound_responsibility_transfers::{
    ListOutboundResponsibilityTransfers, ListOutboundResponsibilityTransfersError,
    ListOutboundResponsibilityTransfersInput, ListOutboundResponsibilityTransfersOutput,
};
pub use list_parents::{ListParents, ListParentsError, ListParentsInput, ListParentsOutput};
pub use list_policies::{ListPolicies, ListPoliciesError, ListPoliciesInput, ListPoliciesOutput};
pub use list_policies_for_target::{
    ListPoliciesForTarget, ListPoliciesForTargetError, ListPoliciesForTargetInput,
    ListPoliciesForTargetOutput,
};
pub use list_roots::{ListRoots, ListRootsError, ListRootsInput, ListRootsOutput};
pub use list_tags_for_resource::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceInput,
    ListTagsForResourceOutput,
};
pub use list_targets_for_policy::{
    ListTargetsForPolicy, ListTargetsForPolicyError, ListTargetsForPolicyInput,
    ListTargetsForPolicyOutput,
};
pub use move_account::{MoveAccount, MoveAccountError, MoveAccountInput, MoveAccountOutput};
pub use put_resource_policy::{
    PutResourcePolicy, PutResourcePolicyError, PutResourcePolicyInput, PutResourcePolicyOutput,
};
pub use register_delegated_administrator::{
    RegisterDelegatedAdministrator, RegisterDelegatedAdministratorError,
    RegisterDelegatedAdministratorInput, RegisterDelegatedAdministratorOutput,
};
pub use remove_account_from_organization::{
    RemoveAccountFromOrganization, RemoveAccountFromOrganizationError,
    RemoveAccountFromOrganizationInput, RemoveAccountFromOrganizationOutput,
};
pub use tag_resource::{TagResource, TagResourceError, TagResourceInput, TagResourceOutput};
pub use terminate_responsibility_transfer::{
    TerminateResponsibilityTransfer, TerminateResponsibilityTransferError,
    TerminateResponsibilityTransferInput, TerminateResponsibilityTransferOutput,
};
pub use untag_resource::{
    UntagResource, UntagResourceError, UntagResourceInput, UntagResourceOutput,
};
pub use update_organizational_unit::{
    UpdateOrganizationalUnit, UpdateOrganizationalUnitError, UpdateOrganizationalUnitInput,
    UpdateOrganizationalUnitOutput,
};
pub use update_policy::{UpdatePolicy, UpdatePolicyError, UpdatePolicyInput, UpdatePolicyOutput};
pub use update_responsibility_transfer::{
    UpdateResponsibilityTransfer, UpdateResponsibilityTransferError,
    UpdateResponsibilityTransferInput, UpdateResponsibilityTransferOutput,
};

/// The facts of `Organizations`.
pub static SERVICE: Service = Service {
    id: "organizations",
    protocol: Protocol::Json11,
    api_version: "2016-11-28",
    target_prefix: "AWSOrganizationsV20161128",
    xml_namespace: "",
    signing_name: "organizations",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `Organizations`.
    SERVICE {
        AcceptHandshake = accept_handshake::ACCEPT_HANDSHAKE,
        AttachPolicy = attach_policy::ATTACH_POLICY,
        CancelHandshake = cancel_handshake::CANCEL_HANDSHAKE,
        CloseAccount = close_account::CLOSE_ACCOUNT,
        CreateAccount = create_account::CREATE_ACCOUNT,
        CreateGovCloudAccount = create_gov_cloud_account::CREATE_GOV_CLOUD_ACCOUNT,
        CreateOrganization = create_organization::CREATE_ORGANIZATION,
        CreateOrganizationalUnit = create_organizational_unit::CREATE_ORGANIZATIONAL_UNIT,
        CreatePolicy = create_policy::CREATE_POLICY,
        DeclineHandshake = decline_handshake::DECLINE_HANDSHAKE,
        DeleteOrganization = delete_organization::DELETE_ORGANIZATION,
        DeleteOrganizationalUnit = delete_organizational_unit::DELETE_ORGANIZATIONAL_UNIT,
        DeletePolicy = delete_policy::DELETE_POLICY,
        DeleteResourcePolicy = delete_resource_policy::DELETE_RESOURCE_POLICY,
        DeregisterDelegatedAdministrator = deregister_delegated_administrator::DEREGISTER_DELEGATED_ADMINISTRATOR,
        DescribeAccount = describe_account::DESCRIBE_ACCOUNT,
        DescribeCreateAccountStatus = describe_create_account_status::DESCRIBE_CREATE_ACCOUNT_STATUS,
        DescribeEffectivePolicy = describe_effective_policy::DESCRIBE_EFFECTIVE_POLICY,
        DescribeHandshake = describe_handshake::DESCRIBE_HANDSHAKE,
        DescribeOrganization = describe_organization::DESCRIBE_ORGANIZATION,
        DescribeOrganizationalUnit = describe_organizational_unit::DESCRIBE_ORGANIZATIONAL_UNIT,
        DescribePolicy = describe_policy::DESCRIBE_POLICY,
        DescribeResourcePolicy = describe_resource_policy::DESCRIBE_RESOURCE_POLICY,
        DescribeResponsibilityTransfer = describe_responsibility_transfer::DESCRIBE_RESPONSIBILITY_TRANSFER,
        DetachPolicy = detach_policy::DETACH_POLICY,
        DisableAWSServiceAccess = disable_aws_service_access::DISABLE_AWS_SERVICE_ACCESS,
        DisablePolicyType = disable_policy_type::DISABLE_POLICY_TYPE,
        EnableAWSServiceAccess = enable_aws_service_access::ENABLE_AWS_SERVICE_ACCESS,
        EnableAllFeatures = enable_all_features::ENABLE_ALL_FEATURES,
        EnablePolicyType = enable_policy_type::ENABLE_POLICY_TYPE,
        InviteAccountToOrganization = invite_account_to_organization::INVITE_ACCOUNT_TO_ORGANIZATION,
        InviteOrganizationToTransferResponsibility = invite_organization_to_transfer_responsibility::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
        LeaveOrganization = leave_organization::LEAVE_ORGANIZATION,
        ListAWSServiceAccessForOrganization = list_aws_service_access_for_organization::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
        ListAccounts = list_accounts::LIST_ACCOUNTS,
        ListAccountsForParent = list_accounts_for_parent::LIST_ACCOUNTS_FOR_PARENT,
        ListAccountsWithInvalidEffectivePolicy = list_accounts_with_invalid_effective_policy::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
        ListChildren = list_children::LIST_CHILDREN,
        ListCreateAccountStatus = list_create_account_status::LIST_CREATE_ACCOUNT_STATUS,
        ListDelegatedAdministrators = list_delegated_administrators::LIST_DELEGATED_ADMINISTRATORS,
        ListDelegatedServicesForAccount = list_delegated_services_for_account::LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
        ListEffectivePolicyValidationErrors = list_effective_policy_validation_errors::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
        ListHandshakesForAccount = list_handshakes_for_account::LIST_HANDSHAKES_FOR_ACCOUNT,
        ListHandshakesForOrganization = list_handshakes_for_organization::LIST_HANDSHAKES_FOR_ORGANIZATION,
        ListInboundResponsibilityTransfers = list_inbound_responsibility_transfers::LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
        ListOrganizationalUnitsForParent = list_organizational_units_for_parent::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
        ListOutboundResponsibilityTransfers = list_outbound_responsibility_transfers::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
        ListParents = list_parents::LIST_PARENTS,
        ListPolicies = list_policies::LIST_POLICIES,
        ListPoliciesForTarget = list_policies_for_target::LIST_POLICIES_FOR_TARGET,
        ListRoots = list_roots::LIST_ROOTS,
        ListTagsForResource = list_tags_for_resource::LIST_TAGS_FOR_RESOURCE,
        ListTargetsForPolicy = list_targets_for_policy::LIST_TARGETS_FOR_POLICY,
        MoveAccount = move_account::MOVE_ACCOUNT,
        PutResourcePolicy = put_resource_policy::PUT_RESOURCE_POLICY,
        RegisterDelegatedAdministrator = register_delegated_administrator::REGISTER_DELEGATED_ADMINISTRATOR,
        RemoveAccountFromOrganization = remove_account_from_organization::REMOVE_ACCOUNT_FROM_ORGANIZATION,
        TagResource = tag_resource::TAG_RESOURCE,
        TerminateResponsibilityTransfer = terminate_responsibility_transfer::TERMINATE_RESPONSIBILITY_TRANSFER,
        UntagResource = untag_resource::UNTAG_RESOURCE,
        UpdateOrganizationalUnit = update_organizational_unit::UPDATE_ORGANIZATIONAL_UNIT,
        UpdatePolicy = update_policy::UPDATE_POLICY,
        UpdateResponsibilityTransfer = update_responsibility_transfer::UPDATE_RESPONSIBILITY_TRANSFER,
    }
    errors {
        AWSOrganizationsNotInUse,
        AccessDenied,
        AccessDeniedForDependency,
        AccountAlreadyClosed,
        AccountAlreadyRegistered,
        AccountNotFound,
        AccountNotRegistered,
        AccountOwnerNotVerified,
        AlreadyInOrganization,
        ChildNotFound,
        ConcurrentModification,
        Conflict,
        ConstraintViolation,
        CreateAccountStatusNotFound,
        DestinationParentNotFound,
        DuplicateAccount,
        DuplicateHandshake,
        DuplicateOrganizationalUnit,
        DuplicatePolicyAttachment,
        DuplicatePolicy,
        EffectivePolicyNotFound,
        FinalizingOrganization,
        HandshakeAlreadyInState,
        HandshakeConstraintViolation,
        HandshakeNotFound,
        InvalidHandshakeTransition,
        InvalidInput,
        InvalidResponsibilityTransferTransition,
        MalformedPolicyDocument,
        MasterCannotLeaveOrganization,
        OrganizationNotEmpty,
        OrganizationalUnitNotEmpty,
        OrganizationalUnitNotFound,
        ParentNotFound,
        PolicyChangesInProgress,
        PolicyInUse,
        PolicyNotAttached,
        PolicyNotFound,
        PolicyTypeAlreadyEnabled,
        PolicyTypeNotAvailableForOrganization,
        PolicyTypeNotEnabled,
        ResourcePolicyNotFound,
        ResponsibilityTransferAlreadyInStatus,
        ResponsibilityTransferNotFound,
        RootNotFound,
        Service,
        SourceParentNotFound,
        TargetNotFound,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
