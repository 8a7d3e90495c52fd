// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCEPT_HANDSHAKE_REQUEST = "AcceptHandshakeRequest" {
        "HandshakeId": schemas::HANDSHAKE_ID, required;
    }
}

schema! {
    ACCEPT_HANDSHAKE_RESPONSE = "AcceptHandshakeResponse" {
        "Handshake": HANDSHAKE;
    }
}

values! {
    /// AWS's `AccessDeniedForDependencyExceptionReason`.
    AccessDeniedForDependencyExceptionReason: schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON {
        AccessDeniedDuringCreateServiceLinkedRole = "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE",
    }
}

schema! {
    ACCOUNT = "Account" {
        "Id": schemas::ACCOUNT_ID;
        "Arn": schemas::ACCOUNT_ARN;
        "Email": schemas::EMAIL;
        "Name": schemas::ACCOUNT_NAME;
        "Status": schemas::ACCOUNT_STATUS;
        "State": schemas::ACCOUNT_STATE;
        "Paths": schemas::PATHS;
        "JoinedMethod": schemas::ACCOUNT_JOINED_METHOD;
        "JoinedTimestamp": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `Account`.
    #[derive(Default)]
    Account: ACCOUNT {
        /// `Id`, at most 12.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Email`, 6 to 64.
        email: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Status`.
        status: Option<AccountStatus>,
        /// `State`.
        state: Option<AccountState>,
        /// `Paths`.
        paths: Option<Vec<String>>,
        /// `JoinedMethod`.
        joined_method: Option<AccountJoinedMethod>,
        /// `JoinedTimestamp`.
        joined_timestamp: Option<Timestamp>,
    }
}

values! {
    /// AWS's `AccountJoinedMethod`.
    AccountJoinedMethod: schemas::ACCOUNT_JOINED_METHOD {
        Invited = "INVITED",
        Created = "CREATED",
    }
}

values! {
    /// AWS's `AccountState`.
    AccountState: schemas::ACCOUNT_STATE {
        PendingActivation = "PENDING_ACTIVATION",
        Active = "ACTIVE",
        Suspended = "SUSPENDED",
        PendingClosure = "PENDING_CLOSURE",
        Closed = "CLOSED",
    }
}

values! {
    /// AWS's `AccountStatus`.
    AccountStatus: schemas::ACCOUNT_STATUS {
        Active = "ACTIVE",
        Suspended = "SUSPENDED",
        PendingClosure = "PENDING_CLOSURE",
    }
}

values! {
    /// AWS's `ActionType`.
    ActionType: schemas::ACTION_TYPE {
        Invite = "INVITE",
        EnableAllFeatures = "ENABLE_ALL_FEATURES",
        ApproveAllFeatures = "APPROVE_ALL_FEATURES",
        AddOrganizationsServiceLinkedRole = "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
        TransferResponsibility = "TRANSFER_RESPONSIBILITY",
    }
}

schema! {
    ATTACH_POLICY_REQUEST = "AttachPolicyRequest" {
        "PolicyId": schemas::POLICY_ID, required;
        "TargetId": schemas::POLICY_TARGET_ID, required;
    }
}

schema! {
    CANCEL_HANDSHAKE_REQUEST = "CancelHandshakeRequest" {
        "HandshakeId": schemas::HANDSHAKE_ID, required;
    }
}

schema! {
    CANCEL_HANDSHAKE_RESPONSE = "CancelHandshakeResponse" {
        "Handshake": HANDSHAKE;
    }
}

schema! {
    CHILD = "Child" {
        "Id": schemas::CHILD_ID;
        "Type": schemas::CHILD_TYPE;
    }
}

structure! {
    /// AWS's `Child`.
    #[derive(Default)]
    Child: CHILD {
        /// `Id`, at most 100.
        id: Option<String>,
        /// `Type`.
        r#type: Option<ChildType>,
    }
}

values! {
    /// AWS's `ChildType`.
    ChildType: schemas::CHILD_TYPE {
        Account = "ACCOUNT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
    }
}

schema! {
    CLOSE_ACCOUNT_REQUEST = "CloseAccountRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
    }
}

values! {
    /// AWS's `ConstraintViolationExceptionReason`.
    ConstraintViolationExceptionReason: schemas::CONSTRAINT_VIOLATION_EXCEPTION_REASON {
        AccountNumberLimitExceeded = "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        HandshakeRateLimitExceeded = "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        OuNumberLimitExceeded = "OU_NUMBER_LIMIT_EXCEEDED",
        OuDepthLimitExceeded = "OU_DEPTH_LIMIT_EXCEEDED",
        PolicyNumberLimitExceeded = "POLICY_NUMBER_LIMIT_EXCEEDED",
        PolicyContentLimitExceeded = "POLICY_CONTENT_LIMIT_EXCEEDED",
        MaxPolicyTypeAttachmentLimitExceeded = "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        MinPolicyTypeAttachmentLimitExceeded = "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        AccountCannotLeaveOrganization = "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
        AccountCannotLeaveWithoutEula = "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
        AccountCannotLeaveWithoutPhoneVerification = "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
        MasterAccountPaymentInstrumentRequired = "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        MemberAccountPaymentInstrumentRequired = "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        AccountCreationRateLimitExceeded = "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
        MasterAccountAddressDoesNotMatchMarketplace = "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
        MasterAccountMissingContactInfo = "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
        MasterAccountNotGovcloudEnabled = "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
        OrganizationNotInAllFeaturesMode = "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        CreateOrganizationInBillingModeUnsupportedRegion = "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
        EmailVerificationCodeExpired = "EMAIL_VERIFICATION_CODE_EXPIRED",
        WaitPeriodActive = "WAIT_PERIOD_ACTIVE",
        MaxTagLimitExceeded = "MAX_TAG_LIMIT_EXCEEDED",
        TagPolicyViolation = "TAG_POLICY_VIOLATION",
        MaxDelegatedAdministratorsForServiceLimitExceeded = "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
        CannotRegisterMasterAsDelegatedAdministrator = "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        CannotRemoveDelegatedAdministratorFromOrg = "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
        DelegatedAdministratorExistsForThisService = "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
        PolicyTypeEnabledForThisService = "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
        MasterAccountMissingBusinessLicense = "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
        CannotCloseManagementAccount = "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        CloseAccountQuotaExceeded = "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
        CloseAccountRequestsLimitExceeded = "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
        ServiceAccessNotEnabled = "SERVICE_ACCESS_NOT_ENABLED",
        InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
        AccountCreationNotComplete = "ACCOUNT_CREATION_NOT_COMPLETE",
        CannotRegisterSuspendedAccountAsDelegatedAdministrator = "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        AllFeaturesMigrationOrganizationSizeLimitExceeded = "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
        ResponsibilityTransferMaxLevelViolation = "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
        ResponsibilityTransferMaxInboundQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
        ResponsibilityTransferMaxOutboundQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
        ResponsibilityTransferMaxTransfersQuotaViolation = "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
        ActiveResponsibilityTransferProcess = "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
        TransferResponsibilityTargetDeletionInProgress = "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
        TransferResponsibilitySourceDeletionInProgress = "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
        UnsupportedPricing = "UNSUPPORTED_PRICING",
        UnmetBillingPrerequisite = "UNMET_BILLING_PREREQUISITE",
        AccountNotActiveForTransferResponsibility = "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
        TransferResponsibilityUpdateNotAllowed = "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
    }
}

values! {
    /// AWS's `CreateAccountFailureReason`.
    CreateAccountFailureReason: schemas::CREATE_ACCOUNT_FAILURE_REASON {
        AccountLimitExceeded = "ACCOUNT_LIMIT_EXCEEDED",
        EmailAlreadyExists = "EMAIL_ALREADY_EXISTS",
        InvalidAddress = "INVALID_ADDRESS",
        InvalidEmail = "INVALID_EMAIL",
        ConcurrentAccountModification = "CONCURRENT_ACCOUNT_MODIFICATION",
        InternalFailure = "INTERNAL_FAILURE",
        GovcloudAccountAlreadyExists = "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        MissingBusinessValidation = "MISSING_BUSINESS_VALIDATION",
        FailedBusinessValidation = "FAILED_BUSINESS_VALIDATION",
        PendingBusinessValidation = "PENDING_BUSINESS_VALIDATION",
        InvalidIdentityForBusinessValidation = "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        UnknownBusinessValidation = "UNKNOWN_BUSINESS_VALIDATION",
        MissingPaymentInstrument = "MISSING_PAYMENT_INSTRUMENT",
        InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
        UpdateExistingResourcePolicyWithTagsNotSupported = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    }
}

schema! {
    CREATE_ACCOUNT_REQUEST = "CreateAccountRequest" {
        "Email": schemas::EMAIL, required;
        "AccountName": schemas::CREATE_ACCOUNT_NAME, required;
        "RoleName": schemas::ROLE_NAME;
        "IamUserAccessToBilling": schemas::IAM_USER_ACCESS_TO_BILLING;
        "Tags": schemas::TAGS;
    }
}

schema! {
    CREATE_ACCOUNT_RESPONSE = "CreateAccountResponse" {
        "CreateAccountStatus": CREATE_ACCOUNT_STATUS;
    }
}

values! {
    /// AWS's `CreateAccountState`.
    CreateAccountState: schemas::CREATE_ACCOUNT_STATE {
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
}

schema! {
    CREATE_ACCOUNT_STATUS = "CreateAccountStatus" {
        "Id": schemas::CREATE_ACCOUNT_REQUEST_ID;
        "AccountName": schemas::CREATE_ACCOUNT_NAME;
        "State": schemas::CREATE_ACCOUNT_STATE;
        "RequestedTimestamp": schemas::TIMESTAMP;
        "CompletedTimestamp": schemas::TIMESTAMP;
        "AccountId": schemas::ACCOUNT_ID;
        "GovCloudAccountId": schemas::ACCOUNT_ID;
        "FailureReason": schemas::CREATE_ACCOUNT_FAILURE_REASON;
    }
}

structure! {
    /// AWS's `CreateAccountStatus`.
    #[derive(Default)]
    CreateAccountStatus: CREATE_ACCOUNT_STATUS {
        /// `Id`, at most 36.
        id: Option<String>,
        /// `AccountName`, 1 to 50.
        account_name: Option<String>,
        /// `State`.
        state: Option<CreateAccountState>,
        /// `RequestedTimestamp`.
        requested_timestamp: Option<Timestamp>,
        /// `CompletedTimestamp`.
        completed_timestamp: Option<Timestamp>,
        /// `AccountId`, at most 12.
        account_id: Option<String>,
        /// `GovCloudAccountId`, at most 12.
        gov_cloud_account_id: Option<String>,
        /// `FailureReason`.
        failure_reason: Option<CreateAccountFailureReason>,
    }
}

schema! {
    CREATE_GOV_CLOUD_ACCOUNT_REQUEST = "CreateGovCloudAccountRequest" {
        "Email": schemas::EMAIL, required;
        "AccountName": schemas::CREATE_ACCOUNT_NAME, required;
        "RoleName": schemas::ROLE_NAME;
        "IamUserAccessToBilling": schemas::IAM_USER_ACCESS_TO_BILLING;
        "Tags": schemas::TAGS;
    }
}

schema! {
    CREATE_GOV_CLOUD_ACCOUNT_RESPONSE = "CreateGovCloudAccountResponse" {
        "CreateAccountStatus": CREATE_ACCOUNT_STATUS;
    }
}

schema! {
    CREATE_ORGANIZATION_REQUEST = "CreateOrganizationRequest" {
        "FeatureSet": schemas::ORGANIZATION_FEATURE_SET;
    }
}

schema! {
    CREATE_ORGANIZATION_RESPONSE = "CreateOrganizationResponse" {
        "Organization": ORGANIZATION;
    }
}

schema! {
    CREATE_ORGANIZATIONAL_UNIT_REQUEST = "CreateOrganizationalUnitRequest" {
        "ParentId": schemas::PARENT_ID, required;
        "Name": schemas::ORGANIZATIONAL_UNIT_NAME, required;
        "Tags": schemas::TAGS;
    }
}

schema! {
    CREATE_ORGANIZATIONAL_UNIT_RESPONSE = "CreateOrganizationalUnitResponse" {
        "OrganizationalUnit": ORGANIZATIONAL_UNIT;
    }
}

schema! {
    CREATE_POLICY_REQUEST = "CreatePolicyRequest" {
        "Content": schemas::POLICY_CONTENT, required;
        "Description": schemas::POLICY_DESCRIPTION, required;
        "Name": schemas::POLICY_NAME, required;
        "Type": schemas::POLICY_TYPE, required;
        "Tags": schemas::TAGS;
    }
}

schema! {
    CREATE_POLICY_RESPONSE = "CreatePolicyResponse" {
        "Policy": POLICY;
    }
}

schema! {
    DECLINE_HANDSHAKE_REQUEST = "DeclineHandshakeRequest" {
        "HandshakeId": schemas::HANDSHAKE_ID, required;
    }
}

schema! {
    DECLINE_HANDSHAKE_RESPONSE = "DeclineHandshakeResponse" {
        "Handshake": HANDSHAKE;
    }
}

schema! {
    DELEGATED_ADMINISTRATOR = "DelegatedAdministrator" {
        "Id": schemas::ACCOUNT_ID;
        "Arn": schemas::ACCOUNT_ARN;
        "Email": schemas::EMAIL;
        "Name": schemas::ACCOUNT_NAME;
        "Status": schemas::ACCOUNT_STATUS;
        "State": schemas::ACCOUNT_STATE;
        "JoinedMethod": schemas::ACCOUNT_JOINED_METHOD;
        "JoinedTimestamp": schemas::TIMESTAMP;
        "DelegationEnabledDate": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `DelegatedAdministrator`.
    #[derive(Default)]
    DelegatedAdministrator: DELEGATED_ADMINISTRATOR {
        /// `Id`, at most 12.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Email`, 6 to 64.
        email: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Status`.
        status: Option<AccountStatus>,
        /// `State`.
        state: Option<AccountState>,
        /// `JoinedMethod`.
        joined_method: Option<AccountJoinedMethod>,
        /// `JoinedTimestamp`.
        joined_timestamp: Option<Timestamp>,
        /// `DelegationEnabledDate`.
        delegation_enabled_date: Option<Timestamp>,
    }
}

schema! {
    DELEGATED_SERVICE = "DelegatedService" {
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL;
        "DelegationEnabledDate": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `DelegatedService`.
    #[derive(Default)]
    DelegatedService: DELEGATED_SERVICE {
        /// `ServicePrincipal`, 1 to 128.
        service_principal: Option<String>,
        /// `DelegationEnabledDate`.
        delegation_enabled_date: Option<Timestamp>,
    }
}

schema! {
    DELETE_ORGANIZATIONAL_UNIT_REQUEST = "DeleteOrganizationalUnitRequest" {
        "OrganizationalUnitId": schemas::ORGANIZATIONAL_UNIT_ID, required;
    }
}

schema! {
    DELETE_POLICY_REQUEST = "DeletePolicyRequest" {
        "PolicyId": schemas::POLICY_ID, required;
    }
}

schema! {
    DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST = "DeregisterDelegatedAdministratorRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL, required;
    }
}

schema! {
    DESCRIBE_ACCOUNT_REQUEST = "DescribeAccountRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
    }
}

schema! {
    DESCRIBE_ACCOUNT_RESPONSE = "DescribeAccountResponse" {
        "Account": ACCOUNT;
    }
}

schema! {
    DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST = "DescribeCreateAccountStatusRequest" {
        "CreateAccountRequestId": schemas::CREATE_ACCOUNT_REQUEST_ID, required;
    }
}

schema! {
    DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE = "DescribeCreateAccountStatusResponse" {
        "CreateAccountStatus": CREATE_ACCOUNT_STATUS;
    }
}

schema! {
    DESCRIBE_EFFECTIVE_POLICY_REQUEST = "DescribeEffectivePolicyRequest" {
        "PolicyType": schemas::EFFECTIVE_POLICY_TYPE, required;
        "TargetId": schemas::POLICY_TARGET_ID;
    }
}

schema! {
    DESCRIBE_EFFECTIVE_POLICY_RESPONSE = "DescribeEffectivePolicyResponse" {
        "EffectivePolicy": EFFECTIVE_POLICY;
    }
}

schema! {
    DESCRIBE_HANDSHAKE_REQUEST = "DescribeHandshakeRequest" {
        "HandshakeId": schemas::HANDSHAKE_ID, required;
    }
}

schema! {
    DESCRIBE_HANDSHAKE_RESPONSE = "DescribeHandshakeResponse" {
        "Handshake": HANDSHAKE;
    }
}

schema! {
    DESCRIBE_ORGANIZATION_RESPONSE = "DescribeOrganizationResponse" {
        "Organization": ORGANIZATION;
    }
}

schema! {
    DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST = "DescribeOrganizationalUnitRequest" {
        "OrganizationalUnitId": schemas::ORGANIZATIONAL_UNIT_ID, required;
    }
}

schema! {
    DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE = "DescribeOrganizationalUnitResponse" {
        "OrganizationalUnit": ORGANIZATIONAL_UNIT;
    }
}

schema! {
    DESCRIBE_POLICY_REQUEST = "DescribePolicyRequest" {
        "PolicyId": schemas::POLICY_ID, required;
    }
}

schema! {
    DESCRIBE_POLICY_RESPONSE = "DescribePolicyResponse" {
        "Policy": POLICY;
    }
}

schema! {
    DESCRIBE_RESOURCE_POLICY_RESPONSE = "DescribeResourcePolicyResponse" {
        "ResourcePolicy": RESOURCE_POLICY;
    }
}

schema! {
    DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST = "DescribeResponsibilityTransferRequest" {
        "Id": schemas::RESPONSIBILITY_TRANSFER_ID, required;
    }
}

schema! {
    DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE = "DescribeResponsibilityTransferResponse" {
        "ResponsibilityTransfer": RESPONSIBILITY_TRANSFER;
    }
}

schema! {
    DETACH_POLICY_REQUEST = "DetachPolicyRequest" {
        "PolicyId": schemas::POLICY_ID, required;
        "TargetId": schemas::POLICY_TARGET_ID, required;
    }
}

schema! {
    DISABLE_AWS_SERVICE_ACCESS_REQUEST = "DisableAWSServiceAccessRequest" {
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL, required;
    }
}

schema! {
    DISABLE_POLICY_TYPE_REQUEST = "DisablePolicyTypeRequest" {
        "RootId": schemas::ROOT_ID, required;
        "PolicyType": schemas::POLICY_TYPE, required;
    }
}

schema! {
    DISABLE_POLICY_TYPE_RESPONSE = "DisablePolicyTypeResponse" {
        "Root": ROOT;
    }
}

schema! {
    EFFECTIVE_POLICY = "EffectivePolicy" {
        "PolicyContent": schemas::POLICY_CONTENT;
        "LastUpdatedTimestamp": schemas::TIMESTAMP;
        "TargetId": schemas::POLICY_TARGET_ID;
        "PolicyType": schemas::EFFECTIVE_POLICY_TYPE;
    }
}

structure! {
    /// AWS's `EffectivePolicy`.
    #[derive(Default)]
    EffectivePolicy: EFFECTIVE_POLICY {
        /// `PolicyContent`, at least 1.
        policy_content: Option<String>,
        /// `LastUpdatedTimestamp`.
        last_updated_timestamp: Option<Timestamp>,
        /// `TargetId`, at most 100.
        target_id: Option<String>,
        /// `PolicyType`.
        policy_type: Option<EffectivePolicyType>,
    }
}

values! {
    /// AWS's `EffectivePolicyType`.
    EffectivePolicyType: schemas::EFFECTIVE_POLICY_TYPE {
        TagPolicy = "TAG_POLICY",
        BackupPolicy = "BACKUP_POLICY",
        AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
        ChatbotPolicy = "CHATBOT_POLICY",
        DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
        SecurityhubPolicy = "SECURITYHUB_POLICY",
        SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
        InspectorPolicy = "INSPECTOR_POLICY",
        UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
        BedrockPolicy = "BEDROCK_POLICY",
        S3Policy = "S3_POLICY",
        NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
        GuarddutyPolicy = "GUARDDUTY_POLICY",
    }
}

schema! {
    EFFECTIVE_POLICY_VALIDATION_ERROR = "EffectivePolicyValidationError" {
        "ErrorCode": schemas::ERROR_CODE;
        "ErrorMessage": schemas::ERROR_MESSAGE;
        "PathToError": schemas::PATH_TO_ERROR;
        "ContributingPolicies": schemas::POLICY_IDS;
    }
}

structure! {
    /// AWS's `EffectivePolicyValidationError`.
    #[derive(Default)]
    EffectivePolicyValidationError: EFFECTIVE_POLICY_VALIDATION_ERROR {
        /// `ErrorCode`.
        error_code: Option<String>,
        /// `ErrorMessage`.
        error_message: Option<String>,
        /// `PathToError`.
        path_to_error: Option<String>,
        /// `ContributingPolicies`.
        contributing_policies: Option<Vec<String>>,
    }
}

schema! {
    ENABLE_AWS_SERVICE_ACCESS_REQUEST = "EnableAWSServiceAccessRequest" {
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL, required;
    }
}

schema! {
    ENABLE_ALL_FEATURES_REQUEST = "EnableAllFeaturesRequest" {
    }
}

schema! {
    ENABLE_ALL_FEATURES_RESPONSE = "EnableAllFeaturesResponse" {
        "Handshake": HANDSHAKE;
    }
}

schema! {
    ENABLE_POLICY_TYPE_REQUEST = "EnablePolicyTypeRequest" {
        "RootId": schemas::ROOT_ID, required;
        "PolicyType": schemas::POLICY_TYPE, required;
    }
}

schema! {
    ENABLE_POLICY_TYPE_RESPONSE = "EnablePolicyTypeResponse" {
        "Root": ROOT;
    }
}

schema! {
    ENABLED_SERVICE_PRINCIPAL = "EnabledServicePrincipal" {
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL;
        "DateEnabled": schemas::TIMESTAMP;
    }
}

structure! {
    /// AWS's `EnabledServicePrincipal`.
    #[derive(Default)]
    EnabledServicePrincipal: ENABLED_SERVICE_PRINCIPAL {
        /// `ServicePrincipal`, 1 to 128.
        service_principal: Option<String>,
        /// `DateEnabled`.
        date_enabled: Option<Timestamp>,
    }
}

schema! {
    HANDSHAKE = "Handshake" {
        "Id": schemas::HANDSHAKE_ID;
        "Arn": schemas::HANDSHAKE_ARN;
        "Parties": schemas::HANDSHAKE_PARTIES;
        "State": schemas::HANDSHAKE_STATE;
        "RequestedTimestamp": schemas::TIMESTAMP;
        "ExpirationTimestamp": schemas::TIMESTAMP;
        "Action": schemas::ACTION_TYPE;
        "Resources": schemas::HANDSHAKE_RESOURCES;
    }
}

structure! {
    /// AWS's `Handshake`.
    #[derive(Default)]
    Handshake: HANDSHAKE {
        /// `Id`, at most 34.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Parties`.
        parties: Option<Vec<HandshakeParty>>,
        /// `State`.
        state: Option<HandshakeState>,
        /// `RequestedTimestamp`.
        requested_timestamp: Option<Timestamp>,
        /// `ExpirationTimestamp`.
        expiration_timestamp: Option<Timestamp>,
        /// `Action`.
        action: Option<ActionType>,
        /// `Resources`.
        resources: Option<Vec<HandshakeResource>>,
    }
}

values! {
    /// AWS's `HandshakeConstraintViolationExceptionReason`.
    HandshakeConstraintViolationExceptionReason: schemas::HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON {
        AccountNumberLimitExceeded = "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        HandshakeRateLimitExceeded = "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        AlreadyInAnOrganization = "ALREADY_IN_AN_ORGANIZATION",
        OrganizationAlreadyHasAllFeatures = "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
        OrganizationIsAlreadyPendingAllFeaturesMigration = "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
        InviteDisabledDuringEnableAllFeatures = "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
        PaymentInstrumentRequired = "PAYMENT_INSTRUMENT_REQUIRED",
        OrganizationFromDifferentSellerOfRecord = "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
        OrganizationMembershipChangeRateLimitExceeded = "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
        ManagementAccountEmailNotVerified = "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
        ResponsibilityTransferAlreadyExists = "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
        SourceAndTargetCannotMatch = "SOURCE_AND_TARGET_CANNOT_MATCH",
        UnusedPrepaymentBalance = "UNUSED_PREPAYMENT_BALANCE",
        LegacyPermissionsStillInUse = "LEGACY_PERMISSIONS_STILL_IN_USE",
        PastDueInvoice = "PAST_DUE_INVOICE",
        TargetAccountValidationFailure = "TARGET_ACCOUNT_VALIDATION_FAILURE",
    }
}

schema! {
    HANDSHAKE_FILTER = "HandshakeFilter" {
        "ActionType": schemas::ACTION_TYPE;
        "ParentHandshakeId": schemas::HANDSHAKE_ID;
    }
}

structure! {
    /// AWS's `HandshakeFilter`.
    #[derive(Default)]
    HandshakeFilter: HANDSHAKE_FILTER {
        /// `ActionType`.
        action_type: Option<ActionType>,
        /// `ParentHandshakeId`, at most 34.
        parent_handshake_id: Option<String>,
    }
}

schema! {
    HANDSHAKE_PARTY = "HandshakeParty" {
        "Id": schemas::HANDSHAKE_PARTY_ID, required;
        "Type": schemas::HANDSHAKE_PARTY_TYPE, required;
    }
}

structure! {
    /// AWS's `HandshakeParty`.
    HandshakeParty: HANDSHAKE_PARTY {
        /// `Id`, required, 1 to 64.
        id: String,
        /// `Type`, required.
        r#type: HandshakePartyType,
    }
}

values! {
    /// AWS's `HandshakePartyType`.
    HandshakePartyType: schemas::HANDSHAKE_PARTY_TYPE {
        Account = "ACCOUNT",
        Organization = "ORGANIZATION",
        Email = "EMAIL",
    }
}

schema! {
    HANDSHAKE_RESOURCE = "HandshakeResource" {
        "Value": schemas::HANDSHAKE_RESOURCE_VALUE;
        "Type": schemas::HANDSHAKE_RESOURCE_TYPE;
        "Resources": schemas::HANDSHAKE_RESOURCES;
    }
}

structure! {
    /// AWS's `HandshakeResource`.
    #[derive(Default)]
    HandshakeResource: HANDSHAKE_RESOURCE {
        /// `Value`.
        value: Option<String>,
        /// `Type`.
        r#type: Option<HandshakeResourceType>,
        /// `Resources`.
        resources: Option<Vec<HandshakeResource>>,
    }
}

values! {
    /// AWS's `HandshakeResourceType`.
    HandshakeResourceType: schemas::HANDSHAKE_RESOURCE_TYPE {
        Account = "ACCOUNT",
        Organization = "ORGANIZATION",
        OrganizationFeatureSet = "ORGANIZATION_FEATURE_SET",
        Email = "EMAIL",
        MasterEmail = "MASTER_EMAIL",
        MasterName = "MASTER_NAME",
        Notes = "NOTES",
        ParentHandshake = "PARENT_HANDSHAKE",
        ResponsibilityTransfer = "RESPONSIBILITY_TRANSFER",
        TransferStartTimestamp = "TRANSFER_START_TIMESTAMP",
        TransferType = "TRANSFER_TYPE",
        ManagementAccount = "MANAGEMENT_ACCOUNT",
        ManagementEmail = "MANAGEMENT_EMAIL",
        ManagementName = "MANAGEMENT_NAME",
    }
}

values! {
    /// AWS's `HandshakeState`.
    HandshakeState: schemas::HANDSHAKE_STATE {
        Requested = "REQUESTED",
        Open = "OPEN",
        Canceled = "CANCELED",
        Accepted = "ACCEPTED",
        Declined = "DECLINED",
        Expired = "EXPIRED",
    }
}

values! {
    /// AWS's `IAMUserAccessToBilling`.
    IAMUserAccessToBilling: schemas::IAM_USER_ACCESS_TO_BILLING {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}

values! {
    /// AWS's `InvalidInputExceptionReason`.
    InvalidInputExceptionReason: schemas::INVALID_INPUT_EXCEPTION_REASON {
        InvalidPartyTypeTarget = "INVALID_PARTY_TYPE_TARGET",
        InvalidSyntaxOrganizationArn = "INVALID_SYNTAX_ORGANIZATION_ARN",
        InvalidSyntaxPolicyId = "INVALID_SYNTAX_POLICY_ID",
        InvalidEnum = "INVALID_ENUM",
        InvalidEnumPolicyType = "INVALID_ENUM_POLICY_TYPE",
        InvalidListMember = "INVALID_LIST_MEMBER",
        MaxLengthExceeded = "MAX_LENGTH_EXCEEDED",
        MaxValueExceeded = "MAX_VALUE_EXCEEDED",
        MinLengthExceeded = "MIN_LENGTH_EXCEEDED",
        MinValueExceeded = "MIN_VALUE_EXCEEDED",
        ImmutablePolicy = "IMMUTABLE_POLICY",
        InvalidPattern = "INVALID_PATTERN",
        InvalidPatternTargetId = "INVALID_PATTERN_TARGET_ID",
        InputRequired = "INPUT_REQUIRED",
        InvalidNextToken = "INVALID_NEXT_TOKEN",
        MaxLimitExceededFilter = "MAX_LIMIT_EXCEEDED_FILTER",
        MovingAccountBetweenDifferentRoots = "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
        InvalidFullNameTarget = "INVALID_FULL_NAME_TARGET",
        UnrecognizedServicePrincipal = "UNRECOGNIZED_SERVICE_PRINCIPAL",
        InvalidRoleName = "INVALID_ROLE_NAME",
        InvalidSystemTagsParameter = "INVALID_SYSTEM_TAGS_PARAMETER",
        DuplicateTagKey = "DUPLICATE_TAG_KEY",
        TargetNotSupported = "TARGET_NOT_SUPPORTED",
        InvalidEmailAddressTarget = "INVALID_EMAIL_ADDRESS_TARGET",
        InvalidResourcePolicyJson = "INVALID_RESOURCE_POLICY_JSON",
        InvalidPrincipal = "INVALID_PRINCIPAL",
        UnsupportedActionInResourcePolicy = "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        UnsupportedPolicyTypeInResourcePolicy = "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
        UnsupportedResourceInResourcePolicy = "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
        NonDetachablePolicy = "NON_DETACHABLE_POLICY",
        CallerRequiredFieldMissing = "CALLER_REQUIRED_FIELD_MISSING",
        UnsupportedActionInResponsibilityTransfer = "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
        StartDateNotBeginningOfMonth = "START_DATE_NOT_BEGINNING_OF_MONTH",
        StartDateNotBeginningOfDay = "START_DATE_NOT_BEGINNING_OF_DAY",
        StartDateTooEarly = "START_DATE_TOO_EARLY",
        StartDateTooLate = "START_DATE_TOO_LATE",
        InvalidStartDate = "INVALID_START_DATE",
        EndDateNotEndOfMonth = "END_DATE_NOT_END_OF_MONTH",
        EndDateTooEarly = "END_DATE_TOO_EARLY",
        EndDateTooLate = "END_DATE_TOO_LATE",
        InvalidEndDate = "INVALID_END_DATE",
    }
}

schema! {
    INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST = "InviteAccountToOrganizationRequest" {
        "Target": HANDSHAKE_PARTY, required;
        "Notes": schemas::HANDSHAKE_NOTES;
        "Tags": schemas::TAGS;
    }
}

schema! {
    INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE = "InviteAccountToOrganizationResponse" {
        "Handshake": HANDSHAKE;
    }
}

schema! {
    INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST = "InviteOrganizationToTransferResponsibilityRequest" {
        "Type": schemas::RESPONSIBILITY_TRANSFER_TYPE, required;
        "Target": HANDSHAKE_PARTY, required;
        "Notes": schemas::HANDSHAKE_NOTES;
        "StartTimestamp": schemas::TIMESTAMP, required;
        "SourceName": schemas::RESPONSIBILITY_TRANSFER_NAME, required;
        "Tags": schemas::TAGS;
    }
}

schema! {
    INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE = "InviteOrganizationToTransferResponsibilityResponse" {
        "Handshake": HANDSHAKE;
    }
}

schema! {
    LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST = "ListAWSServiceAccessForOrganizationRequest" {
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE = "ListAWSServiceAccessForOrganizationResponse" {
        "EnabledServicePrincipals": schemas::ENABLED_SERVICE_PRINCIPALS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_ACCOUNTS_FOR_PARENT_REQUEST = "ListAccountsForParentRequest" {
        "ParentId": schemas::PARENT_ID, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_ACCOUNTS_FOR_PARENT_RESPONSE = "ListAccountsForParentResponse" {
        "Accounts": schemas::ACCOUNTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_ACCOUNTS_REQUEST = "ListAccountsRequest" {
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_ACCOUNTS_RESPONSE = "ListAccountsResponse" {
        "Accounts": schemas::ACCOUNTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST = "ListAccountsWithInvalidEffectivePolicyRequest" {
        "PolicyType": schemas::EFFECTIVE_POLICY_TYPE, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE = "ListAccountsWithInvalidEffectivePolicyResponse" {
        "Accounts": schemas::ACCOUNTS;
        "PolicyType": schemas::EFFECTIVE_POLICY_TYPE;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_CHILDREN_REQUEST = "ListChildrenRequest" {
        "ParentId": schemas::PARENT_ID, required;
        "ChildType": schemas::CHILD_TYPE, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_CHILDREN_RESPONSE = "ListChildrenResponse" {
        "Children": schemas::CHILDREN;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_CREATE_ACCOUNT_STATUS_REQUEST = "ListCreateAccountStatusRequest" {
        "States": schemas::CREATE_ACCOUNT_STATES;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_CREATE_ACCOUNT_STATUS_RESPONSE = "ListCreateAccountStatusResponse" {
        "CreateAccountStatuses": schemas::CREATE_ACCOUNT_STATUSES;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_DELEGATED_ADMINISTRATORS_REQUEST = "ListDelegatedAdministratorsRequest" {
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_DELEGATED_ADMINISTRATORS_RESPONSE = "ListDelegatedAdministratorsResponse" {
        "DelegatedAdministrators": schemas::DELEGATED_ADMINISTRATORS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST = "ListDelegatedServicesForAccountRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE = "ListDelegatedServicesForAccountResponse" {
        "DelegatedServices": schemas::DELEGATED_SERVICES;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST = "ListEffectivePolicyValidationErrorsRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "PolicyType": schemas::EFFECTIVE_POLICY_TYPE, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE = "ListEffectivePolicyValidationErrorsResponse" {
        "AccountId": schemas::ACCOUNT_ID;
        "PolicyType": schemas::EFFECTIVE_POLICY_TYPE;
        "Path": schemas::PATH;
        "EvaluationTimestamp": schemas::TIMESTAMP;
        "NextToken": schemas::NEXT_TOKEN;
        "EffectivePolicyValidationErrors": schemas::EFFECTIVE_POLICY_VALIDATION_ERRORS;
    }
}

schema! {
    LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST = "ListHandshakesForAccountRequest" {
        "Filter": HANDSHAKE_FILTER;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE = "ListHandshakesForAccountResponse" {
        "Handshakes": schemas::HANDSHAKES;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST = "ListHandshakesForOrganizationRequest" {
        "Filter": HANDSHAKE_FILTER;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE = "ListHandshakesForOrganizationResponse" {
        "Handshakes": schemas::HANDSHAKES;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST = "ListInboundResponsibilityTransfersRequest" {
        "Type": schemas::RESPONSIBILITY_TRANSFER_TYPE, required;
        "Id": schemas::RESPONSIBILITY_TRANSFER_ID;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE = "ListInboundResponsibilityTransfersResponse" {
        "ResponsibilityTransfers": schemas::RESPONSIBILITY_TRANSFERS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST = "ListOrganizationalUnitsForParentRequest" {
        "ParentId": schemas::PARENT_ID, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE = "ListOrganizationalUnitsForParentResponse" {
        "OrganizationalUnits": schemas::ORGANIZATIONAL_UNITS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST = "ListOutboundResponsibilityTransfersRequest" {
        "Type": schemas::RESPONSIBILITY_TRANSFER_TYPE, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE = "ListOutboundResponsibilityTransfersResponse" {
        "ResponsibilityTransfers": schemas::RESPONSIBILITY_TRANSFERS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_PARENTS_REQUEST = "ListParentsRequest" {
        "ChildId": schemas::CHILD_ID, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_PARENTS_RESPONSE = "ListParentsResponse" {
        "Parents": schemas::PARENTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_POLICIES_FOR_TARGET_REQUEST = "ListPoliciesForTargetRequest" {
        "TargetId": schemas::POLICY_TARGET_ID, required;
        "Filter": schemas::POLICY_TYPE, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_POLICIES_FOR_TARGET_RESPONSE = "ListPoliciesForTargetResponse" {
        "Policies": schemas::POLICIES;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_POLICIES_REQUEST = "ListPoliciesRequest" {
        "Filter": schemas::POLICY_TYPE, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_POLICIES_RESPONSE = "ListPoliciesResponse" {
        "Policies": schemas::POLICIES;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_ROOTS_REQUEST = "ListRootsRequest" {
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_ROOTS_RESPONSE = "ListRootsResponse" {
        "Roots": schemas::ROOTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_TAGS_FOR_RESOURCE_REQUEST = "ListTagsForResourceRequest" {
        "ResourceId": schemas::TAGGABLE_RESOURCE_ID, required;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_TAGS_FOR_RESOURCE_RESPONSE = "ListTagsForResourceResponse" {
        "Tags": schemas::TAGS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_TARGETS_FOR_POLICY_REQUEST = "ListTargetsForPolicyRequest" {
        "PolicyId": schemas::POLICY_ID, required;
        "NextToken": schemas::NEXT_TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_TARGETS_FOR_POLICY_RESPONSE = "ListTargetsForPolicyResponse" {
        "Targets": schemas::POLICY_TARGETS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    MOVE_ACCOUNT_REQUEST = "MoveAccountRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "SourceParentId": schemas::PARENT_ID, required;
        "DestinationParentId": schemas::PARENT_ID, required;
    }
}

schema! {
    ORGANIZATION = "Organization" {
        "Id": schemas::ORGANIZATION_ID;
        "Arn": schemas::ORGANIZATION_ARN;
        "FeatureSet": schemas::ORGANIZATION_FEATURE_SET;
        "MasterAccountArn": schemas::ACCOUNT_ARN;
        "MasterAccountId": schemas::ACCOUNT_ID;
        "MasterAccountEmail": schemas::EMAIL;
        "AvailablePolicyTypes": schemas::POLICY_TYPES;
    }
}

structure! {
    /// AWS's `Organization`.
    #[derive(Default)]
    Organization: ORGANIZATION {
        /// `Id`.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `FeatureSet`.
        feature_set: Option<OrganizationFeatureSet>,
        /// `MasterAccountArn`.
        master_account_arn: Option<String>,
        /// `MasterAccountId`, at most 12.
        master_account_id: Option<String>,
        /// `MasterAccountEmail`, 6 to 64.
        master_account_email: Option<String>,
        /// `AvailablePolicyTypes`.
        available_policy_types: Option<Vec<PolicyTypeSummary>>,
    }
}

values! {
    /// AWS's `OrganizationFeatureSet`.
    OrganizationFeatureSet: schemas::ORGANIZATION_FEATURE_SET {
        All = "ALL",
        ConsolidatedBilling = "CONSOLIDATED_BILLING",
    }
}

schema! {
    ORGANIZATIONAL_UNIT = "OrganizationalUnit" {
        "Id": schemas::ORGANIZATIONAL_UNIT_ID;
        "Arn": schemas::ORGANIZATIONAL_UNIT_ARN;
        "Name": schemas::ORGANIZATIONAL_UNIT_NAME;
        "Path": schemas::PATH;
    }
}

structure! {
    /// AWS's `OrganizationalUnit`.
    #[derive(Default)]
    OrganizationalUnit: ORGANIZATIONAL_UNIT {
        /// `Id`, at most 68.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Path`.
        path: Option<String>,
    }
}

schema! {
    PARENT = "Parent" {
        "Id": schemas::PARENT_ID;
        "Type": schemas::PARENT_TYPE;
    }
}

structure! {
    /// AWS's `Parent`.
    #[derive(Default)]
    Parent: PARENT {
        /// `Id`, at most 100.
        id: Option<String>,
        /// `Type`.
        r#type: Option<ParentType>,
    }
}

values! {
    /// AWS's `ParentType`.
    ParentType: schemas::PARENT_TYPE {
        Root = "ROOT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
    }
}

schema! {
    POLICY = "Policy" {
        "PolicySummary": POLICY_SUMMARY;
        "Content": schemas::POLICY_CONTENT;
    }
}

structure! {
    /// AWS's `Policy`.
    #[derive(Default)]
    Policy: POLICY {
        /// `PolicySummary`.
        policy_summary: Option<PolicySummary>,
        /// `Content`, at least 1.
        content: Option<String>,
    }
}

schema! {
    POLICY_SUMMARY = "PolicySummary" {
        "Id": schemas::POLICY_ID;
        "Arn": schemas::POLICY_ARN;
        "Name": schemas::POLICY_NAME;
        "Description": schemas::POLICY_DESCRIPTION;
        "Type": schemas::POLICY_TYPE;
        "AwsManaged": schemas::AWS_MANAGED_POLICY;
    }
}

structure! {
    /// AWS's `PolicySummary`.
    #[derive(Default)]
    PolicySummary: POLICY_SUMMARY {
        /// `Id`, at most 130.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Description`, at most 512.
        description: Option<String>,
        /// `Type`.
        r#type: Option<PolicyType>,
        /// `AwsManaged`.
        aws_managed: Option<bool>,
    }
}

schema! {
    POLICY_TARGET_SUMMARY = "PolicyTargetSummary" {
        "TargetId": schemas::POLICY_TARGET_ID;
        "Arn": schemas::GENERIC_ARN;
        "Name": schemas::TARGET_NAME;
        "Type": schemas::TARGET_TYPE;
    }
}

structure! {
    /// AWS's `PolicyTargetSummary`.
    #[derive(Default)]
    PolicyTargetSummary: POLICY_TARGET_SUMMARY {
        /// `TargetId`, at most 100.
        target_id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Type`.
        r#type: Option<TargetType>,
    }
}

values! {
    /// AWS's `PolicyType`.
    PolicyType: schemas::POLICY_TYPE {
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
        ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
        TagPolicy = "TAG_POLICY",
        BackupPolicy = "BACKUP_POLICY",
        AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
        ChatbotPolicy = "CHATBOT_POLICY",
        DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
        SecurityhubPolicy = "SECURITYHUB_POLICY",
        SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
        InspectorPolicy = "INSPECTOR_POLICY",
        UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
        BedrockPolicy = "BEDROCK_POLICY",
        S3Policy = "S3_POLICY",
        NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
        GuarddutyPolicy = "GUARDDUTY_POLICY",
    }
}

values! {
    /// AWS's `PolicyTypeStatus`.
    PolicyTypeStatus: schemas::POLICY_TYPE_STATUS {
        Enabled = "ENABLED",
        PendingEnable = "PENDING_ENABLE",
        PendingDisable = "PENDING_DISABLE",
    }
}

schema! {
    POLICY_TYPE_SUMMARY = "PolicyTypeSummary" {
        "Type": schemas::POLICY_TYPE;
        "Status": schemas::POLICY_TYPE_STATUS;
    }
}

structure! {
    /// AWS's `PolicyTypeSummary`.
    #[derive(Default)]
    PolicyTypeSummary: POLICY_TYPE_SUMMARY {
        /// `Type`.
        r#type: Option<PolicyType>,
        /// `Status`.
        status: Option<PolicyTypeStatus>,
    }
}

schema! {
    PUT_RESOURCE_POLICY_REQUEST = "PutResourcePolicyRequest" {
        "Content": schemas::RESOURCE_POLICY_CONTENT, required;
        "Tags": schemas::TAGS;
    }
}

schema! {
    PUT_RESOURCE_POLICY_RESPONSE = "PutResourcePolicyResponse" {
        "ResourcePolicy": RESOURCE_POLICY;
    }
}

schema! {
    REGISTER_DELEGATED_ADMINISTRATOR_REQUEST = "RegisterDelegatedAdministratorRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "ServicePrincipal": schemas::SERVICE_PRINCIPAL, required;
    }
}

schema! {
    REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST = "RemoveAccountFromOrganizationRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
    }
}

schema! {
    RESOURCE_POLICY = "ResourcePolicy" {
        "ResourcePolicySummary": RESOURCE_POLICY_SUMMARY;
        "Content": schemas::RESOURCE_POLICY_CONTENT;
    }
}

structure! {
    /// AWS's `ResourcePolicy`.
    #[derive(Default)]
    ResourcePolicy: RESOURCE_POLICY {
        /// `ResourcePolicySummary`.
        resource_policy_summary: Option<ResourcePolicySummary>,
        /// `Content`, 1 to 40000.
        content: Option<String>,
    }
}

schema! {
    RESOURCE_POLICY_SUMMARY = "ResourcePolicySummary" {
        "Id": schemas::RESOURCE_POLICY_ID;
        "Arn": schemas::RESOURCE_POLICY_ARN;
    }
}

structure! {
    /// AWS's `ResourcePolicySummary`.
    #[derive(Default)]
    ResourcePolicySummary: RESOURCE_POLICY_SUMMARY {
        /// `Id`, at most 131.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
    }
}

schema! {
    RESPONSIBILITY_TRANSFER = "ResponsibilityTransfer" {
        "Arn": schemas::RESPONSIBILITY_TRANSFER_ARN;
        "Name": schemas::RESPONSIBILITY_TRANSFER_NAME;
        "Id": schemas::RESPONSIBILITY_TRANSFER_ID;
        "Type": schemas::RESPONSIBILITY_TRANSFER_TYPE;
        "Status": schemas::RESPONSIBILITY_TRANSFER_STATUS;
        "Source": TRANSFER_PARTICIPANT;
        "Target": TRANSFER_PARTICIPANT;
        "StartTimestamp": schemas::TIMESTAMP;
        "EndTimestamp": schemas::TIMESTAMP;
        "ActiveHandshakeId": schemas::HANDSHAKE_ID;
    }
}

structure! {
    /// AWS's `ResponsibilityTransfer`.
    #[derive(Default)]
    ResponsibilityTransfer: RESPONSIBILITY_TRANSFER {
        /// `Arn`.
        arn: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `Id`.
        id: Option<String>,
        /// `Type`.
        r#type: Option<ResponsibilityTransferType>,
        /// `Status`.
        status: Option<ResponsibilityTransferStatus>,
        /// `Source`.
        source: Option<TransferParticipant>,
        /// `Target`.
        target: Option<TransferParticipant>,
        /// `StartTimestamp`.
        start_timestamp: Option<Timestamp>,
        /// `EndTimestamp`.
        end_timestamp: Option<Timestamp>,
        /// `ActiveHandshakeId`, at most 34.
        active_handshake_id: Option<String>,
    }
}

values! {
    /// AWS's `ResponsibilityTransferStatus`.
    ResponsibilityTransferStatus: schemas::RESPONSIBILITY_TRANSFER_STATUS {
        Requested = "REQUESTED",
        Declined = "DECLINED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
        Accepted = "ACCEPTED",
        Withdrawn = "WITHDRAWN",
    }
}

values! {
    /// AWS's `ResponsibilityTransferType`.
    ResponsibilityTransferType: schemas::RESPONSIBILITY_TRANSFER_TYPE {
        Billing = "BILLING",
    }
}

schema! {
    ROOT = "Root" {
        "Id": schemas::ROOT_ID;
        "Arn": schemas::ROOT_ARN;
        "Name": schemas::ROOT_NAME;
        "PolicyTypes": schemas::POLICY_TYPES;
    }
}

structure! {
    /// AWS's `Root`.
    #[derive(Default)]
    Root: ROOT {
        /// `Id`, at most 34.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Name`, 1 to 128.
        name: Option<String>,
        /// `PolicyTypes`.
        policy_types: Option<Vec<PolicyTypeSummary>>,
    }
}

schema! {
    TAG = "Tag" {
        "Key": schemas::TAG_KEY, required;
        "Value": schemas::TAG_VALUE, required;
    }
}

structure! {
    /// AWS's `Tag`.
    #[derive(Default)]
    Tag: TAG {
        /// `Key`, required, 1 to 128.
        key: String,
        /// `Value`, required, 0 to 256.
        value: String,
    }
}

schema! {
    TAG_RESOURCE_REQUEST = "TagResourceRequest" {
        "ResourceId": schemas::TAGGABLE_RESOURCE_ID, required;
        "Tags": schemas::TAGS, required;
    }
}

values! {
    /// AWS's `TargetType`.
    TargetType: schemas::TARGET_TYPE {
        Account = "ACCOUNT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
        Root = "ROOT",
    }
}

schema! {
    TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST = "TerminateResponsibilityTransferRequest" {
        "Id": schemas::RESPONSIBILITY_TRANSFER_ID, required;
        "EndTimestamp": schemas::TIMESTAMP;
    }
}

schema! {
    TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE = "TerminateResponsibilityTransferResponse" {
        "ResponsibilityTransfer": RESPONSIBILITY_TRANSFER;
    }
}

schema! {
    TRANSFER_PARTICIPANT = "TransferParticipant" {
        "ManagementAccountId": schemas::ACCOUNT_ID;
        "ManagementAccountEmail": schemas::EMAIL;
    }
}

structure! {
    /// AWS's `TransferParticipant`.
    #[derive(Default)]
    TransferParticipant: TRANSFER_PARTICIPANT {
        /// `ManagementAccountId`, at most 12.
        management_account_id: Option<String>,
        /// `ManagementAccountEmail`, 6 to 64.
        management_account_email: Option<String>,
    }
}

schema! {
    UNTAG_RESOURCE_REQUEST = "UntagResourceRequest" {
        "ResourceId": schemas::TAGGABLE_RESOURCE_ID, required;
        "TagKeys": schemas::TAG_KEYS, required;
    }
}

schema! {
    UPDATE_ORGANIZATIONAL_UNIT_REQUEST = "UpdateOrganizationalUnitRequest" {
        "OrganizationalUnitId": schemas::ORGANIZATIONAL_UNIT_ID, required;
        "Name": schemas::ORGANIZATIONAL_UNIT_NAME;
    }
}

schema! {
    UPDATE_ORGANIZATIONAL_UNIT_RESPONSE = "UpdateOrganizationalUnitResponse" {
        "OrganizationalUnit": ORGANIZATIONAL_UNIT;
    }
}

schema! {
    UPDATE_POLICY_REQUEST = "UpdatePolicyRequest" {
        "PolicyId": schemas::POLICY_ID, required;
        "Name": schemas::POLICY_NAME;
        "Description": schemas::POLICY_DESCRIPTION;
        "Content": schemas::POLICY_CONTENT;
    }
}

schema! {
    UPDATE_POLICY_RESPONSE = "UpdatePolicyResponse" {
        "Policy": POLICY;
    }
}

schema! {
    UPDATE_RESPONSIBILITY_TRANSFER_REQUEST = "UpdateResponsibilityTransferRequest" {
        "Id": schemas::RESPONSIBILITY_TRANSFER_ID, required;
        "Name": schemas::RESPONSIBILITY_TRANSFER_NAME, required;
    }
}

schema! {
    UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE = "UpdateResponsibilityTransferResponse" {
        "ResponsibilityTransfer": RESPONSIBILITY_TRANSFER;
    }
}
