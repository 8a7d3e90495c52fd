// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCEPT_HANDSHAKE_REQUEST: schema::Schema = schema::Schema::structure("AcceptHandshakeRequest", &[
    schema::Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required(),
]);

pub(crate) static ACCEPT_HANDSHAKE_RESPONSE: schema::Schema = schema::Schema::structure("AcceptHandshakeResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

values! {
    /// AWS's `AccessDeniedForDependencyExceptionReason`.
    AccessDeniedForDependencyExceptionReason: schemas::ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON {
        AccessDeniedDuringCreateServiceLinkedRole = "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE",
    }
}

pub(crate) static ACCOUNT: schema::Schema = schema::Schema::structure("Account", &[
    schema::Member::new("Id", &schemas::ACCOUNT_ID),
    schema::Member::new("Arn", &schemas::ACCOUNT_ARN),
    schema::Member::new("Email", &schemas::EMAIL),
    schema::Member::new("Name", &schemas::ACCOUNT_NAME),
    schema::Member::new("Status", &schemas::ACCOUNT_STATUS),
    schema::Member::new("State", &schemas::ACCOUNT_STATE),
    schema::Member::new("Paths", &schemas::PATHS),
    schema::Member::new("JoinedMethod", &schemas::ACCOUNT_JOINED_METHOD),
    schema::Member::new("JoinedTimestamp", &schemas::TIMESTAMP),
]);

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
        status: Option<types::AccountStatus>,
        /// `State`.
        state: Option<types::AccountState>,
        /// `Paths`.
        paths: Option<Vec<String>>,
        /// `JoinedMethod`.
        joined_method: Option<types::AccountJoinedMethod>,
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

pub(crate) static ATTACH_POLICY_REQUEST: schema::Schema = schema::Schema::structure("AttachPolicyRequest", &[
    schema::Member::new("PolicyId", &schemas::POLICY_ID).required(),
    schema::Member::new("TargetId", &schemas::POLICY_TARGET_ID).required(),
]);

pub(crate) static CANCEL_HANDSHAKE_REQUEST: schema::Schema = schema::Schema::structure("CancelHandshakeRequest", &[
    schema::Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required(),
]);

pub(crate) static CANCEL_HANDSHAKE_RESPONSE: schema::Schema = schema::Schema::structure("CancelHandshakeResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

pub(crate) static CHILD: schema::Schema = schema::Schema::structure("Child", &[
    schema::Member::new("Id", &schemas::CHILD_ID),
    schema::Member::new("Type", &schemas::CHILD_TYPE),
]);

structure! {
    /// AWS's `Child`.
    #[derive(Default)]
    Child: CHILD {
        /// `Id`, at most 100.
        id: Option<String>,
        /// `Type`.
        r#type: Option<types::ChildType>,
    }
}

values! {
    /// AWS's `ChildType`.
    ChildType: schemas::CHILD_TYPE {
        Account = "ACCOUNT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
    }
}

pub(crate) static CLOSE_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("CloseAccountRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
]);

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

pub(crate) static CREATE_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("CreateAccountRequest", &[
    schema::Member::new("Email", &schemas::EMAIL).required(),
    schema::Member::new("AccountName", &schemas::CREATE_ACCOUNT_NAME).required(),
    schema::Member::new("RoleName", &schemas::ROLE_NAME),
    schema::Member::new("IamUserAccessToBilling", &schemas::IAM_USER_ACCESS_TO_BILLING),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static CREATE_ACCOUNT_RESPONSE: schema::Schema = schema::Schema::structure("CreateAccountResponse", &[
    schema::Member::new("CreateAccountStatus", &types::CREATE_ACCOUNT_STATUS),
]);

values! {
    /// AWS's `CreateAccountState`.
    CreateAccountState: schemas::CREATE_ACCOUNT_STATE {
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
}

pub(crate) static CREATE_ACCOUNT_STATUS: schema::Schema = schema::Schema::structure("CreateAccountStatus", &[
    schema::Member::new("Id", &schemas::CREATE_ACCOUNT_REQUEST_ID),
    schema::Member::new("AccountName", &schemas::CREATE_ACCOUNT_NAME),
    schema::Member::new("State", &schemas::CREATE_ACCOUNT_STATE),
    schema::Member::new("RequestedTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("CompletedTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("GovCloudAccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("FailureReason", &schemas::CREATE_ACCOUNT_FAILURE_REASON),
]);

structure! {
    /// AWS's `CreateAccountStatus`.
    #[derive(Default)]
    CreateAccountStatus: CREATE_ACCOUNT_STATUS {
        /// `Id`, at most 36.
        id: Option<String>,
        /// `AccountName`, 1 to 50.
        account_name: Option<String>,
        /// `State`.
        state: Option<types::CreateAccountState>,
        /// `RequestedTimestamp`.
        requested_timestamp: Option<Timestamp>,
        /// `CompletedTimestamp`.
        completed_timestamp: Option<Timestamp>,
        /// `AccountId`, at most 12.
        account_id: Option<String>,
        /// `GovCloudAccountId`, at most 12.
        gov_cloud_account_id: Option<String>,
        /// `FailureReason`.
        failure_reason: Option<types::CreateAccountFailureReason>,
    }
}

pub(crate) static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("CreateGovCloudAccountRequest", &[
    schema::Member::new("Email", &schemas::EMAIL).required(),
    schema::Member::new("AccountName", &schemas::CREATE_ACCOUNT_NAME).required(),
    schema::Member::new("RoleName", &schemas::ROLE_NAME),
    schema::Member::new("IamUserAccessToBilling", &schemas::IAM_USER_ACCESS_TO_BILLING),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: schema::Schema = schema::Schema::structure("CreateGovCloudAccountResponse", &[
    schema::Member::new("CreateAccountStatus", &types::CREATE_ACCOUNT_STATUS),
]);

pub(crate) static CREATE_ORGANIZATION_REQUEST: schema::Schema = schema::Schema::structure("CreateOrganizationRequest", &[
    schema::Member::new("FeatureSet", &schemas::ORGANIZATION_FEATURE_SET),
]);

pub(crate) static CREATE_ORGANIZATION_RESPONSE: schema::Schema = schema::Schema::structure("CreateOrganizationResponse", &[
    schema::Member::new("Organization", &types::ORGANIZATION),
]);

pub(crate) static CREATE_ORGANIZATIONAL_UNIT_REQUEST: schema::Schema = schema::Schema::structure("CreateOrganizationalUnitRequest", &[
    schema::Member::new("ParentId", &schemas::PARENT_ID).required(),
    schema::Member::new("Name", &schemas::ORGANIZATIONAL_UNIT_NAME).required(),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: schema::Schema = schema::Schema::structure("CreateOrganizationalUnitResponse", &[
    schema::Member::new("OrganizationalUnit", &types::ORGANIZATIONAL_UNIT),
]);

pub(crate) static CREATE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("CreatePolicyRequest", &[
    schema::Member::new("Content", &schemas::POLICY_CONTENT).required(),
    schema::Member::new("Description", &schemas::POLICY_DESCRIPTION).required(),
    schema::Member::new("Name", &schemas::POLICY_NAME).required(),
    schema::Member::new("Type", &schemas::POLICY_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static CREATE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("CreatePolicyResponse", &[
    schema::Member::new("Policy", &types::POLICY),
]);

pub(crate) static DECLINE_HANDSHAKE_REQUEST: schema::Schema = schema::Schema::structure("DeclineHandshakeRequest", &[
    schema::Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required(),
]);

pub(crate) static DECLINE_HANDSHAKE_RESPONSE: schema::Schema = schema::Schema::structure("DeclineHandshakeResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

pub(crate) static DELEGATED_ADMINISTRATOR: schema::Schema = schema::Schema::structure("DelegatedAdministrator", &[
    schema::Member::new("Id", &schemas::ACCOUNT_ID),
    schema::Member::new("Arn", &schemas::ACCOUNT_ARN),
    schema::Member::new("Email", &schemas::EMAIL),
    schema::Member::new("Name", &schemas::ACCOUNT_NAME),
    schema::Member::new("Status", &schemas::ACCOUNT_STATUS),
    schema::Member::new("State", &schemas::ACCOUNT_STATE),
    schema::Member::new("JoinedMethod", &schemas::ACCOUNT_JOINED_METHOD),
    schema::Member::new("JoinedTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("DelegationEnabledDate", &schemas::TIMESTAMP),
]);

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
        status: Option<types::AccountStatus>,
        /// `State`.
        state: Option<types::AccountState>,
        /// `JoinedMethod`.
        joined_method: Option<types::AccountJoinedMethod>,
        /// `JoinedTimestamp`.
        joined_timestamp: Option<Timestamp>,
        /// `DelegationEnabledDate`.
        delegation_enabled_date: Option<Timestamp>,
    }
}

pub(crate) static DELEGATED_SERVICE: schema::Schema = schema::Schema::structure("DelegatedService", &[
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL),
    schema::Member::new("DelegationEnabledDate", &schemas::TIMESTAMP),
]);

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

pub(crate) static DELETE_ORGANIZATIONAL_UNIT_REQUEST: schema::Schema = schema::Schema::structure("DeleteOrganizationalUnitRequest", &[
    schema::Member::new("OrganizationalUnitId", &schemas::ORGANIZATIONAL_UNIT_ID).required(),
]);

pub(crate) static DELETE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DeletePolicyRequest", &[
    schema::Member::new("PolicyId", &schemas::POLICY_ID).required(),
]);

pub(crate) static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: schema::Schema = schema::Schema::structure("DeregisterDelegatedAdministratorRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required(),
]);

pub(crate) static DESCRIBE_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("DescribeAccountRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
]);

pub(crate) static DESCRIBE_ACCOUNT_RESPONSE: schema::Schema = schema::Schema::structure("DescribeAccountResponse", &[
    schema::Member::new("Account", &types::ACCOUNT),
]);

pub(crate) static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: schema::Schema = schema::Schema::structure("DescribeCreateAccountStatusRequest", &[
    schema::Member::new("CreateAccountRequestId", &schemas::CREATE_ACCOUNT_REQUEST_ID).required(),
]);

pub(crate) static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("DescribeCreateAccountStatusResponse", &[
    schema::Member::new("CreateAccountStatus", &types::CREATE_ACCOUNT_STATUS),
]);

pub(crate) static DESCRIBE_EFFECTIVE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DescribeEffectivePolicyRequest", &[
    schema::Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE).required(),
    schema::Member::new("TargetId", &schemas::POLICY_TARGET_ID),
]);

pub(crate) static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("DescribeEffectivePolicyResponse", &[
    schema::Member::new("EffectivePolicy", &types::EFFECTIVE_POLICY),
]);

pub(crate) static DESCRIBE_HANDSHAKE_REQUEST: schema::Schema = schema::Schema::structure("DescribeHandshakeRequest", &[
    schema::Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required(),
]);

pub(crate) static DESCRIBE_HANDSHAKE_RESPONSE: schema::Schema = schema::Schema::structure("DescribeHandshakeResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

pub(crate) static DESCRIBE_ORGANIZATION_RESPONSE: schema::Schema = schema::Schema::structure("DescribeOrganizationResponse", &[
    schema::Member::new("Organization", &types::ORGANIZATION),
]);

pub(crate) static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: schema::Schema = schema::Schema::structure("DescribeOrganizationalUnitRequest", &[
    schema::Member::new("OrganizationalUnitId", &schemas::ORGANIZATIONAL_UNIT_ID).required(),
]);

pub(crate) static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: schema::Schema = schema::Schema::structure("DescribeOrganizationalUnitResponse", &[
    schema::Member::new("OrganizationalUnit", &types::ORGANIZATIONAL_UNIT),
]);

pub(crate) static DESCRIBE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DescribePolicyRequest", &[
    schema::Member::new("PolicyId", &schemas::POLICY_ID).required(),
]);

pub(crate) static DESCRIBE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("DescribePolicyResponse", &[
    schema::Member::new("Policy", &types::POLICY),
]);

pub(crate) static DESCRIBE_RESOURCE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("DescribeResourcePolicyResponse", &[
    schema::Member::new("ResourcePolicy", &types::RESOURCE_POLICY),
]);

pub(crate) static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: schema::Schema = schema::Schema::structure("DescribeResponsibilityTransferRequest", &[
    schema::Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID).required(),
]);

pub(crate) static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: schema::Schema = schema::Schema::structure("DescribeResponsibilityTransferResponse", &[
    schema::Member::new("ResponsibilityTransfer", &types::RESPONSIBILITY_TRANSFER),
]);

pub(crate) static DETACH_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DetachPolicyRequest", &[
    schema::Member::new("PolicyId", &schemas::POLICY_ID).required(),
    schema::Member::new("TargetId", &schemas::POLICY_TARGET_ID).required(),
]);

pub(crate) static DISABLE_AWS_SERVICE_ACCESS_REQUEST: schema::Schema = schema::Schema::structure("DisableAWSServiceAccessRequest", &[
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required(),
]);

pub(crate) static DISABLE_POLICY_TYPE_REQUEST: schema::Schema = schema::Schema::structure("DisablePolicyTypeRequest", &[
    schema::Member::new("RootId", &schemas::ROOT_ID).required(),
    schema::Member::new("PolicyType", &schemas::POLICY_TYPE).required(),
]);

pub(crate) static DISABLE_POLICY_TYPE_RESPONSE: schema::Schema = schema::Schema::structure("DisablePolicyTypeResponse", &[
    schema::Member::new("Root", &types::ROOT),
]);

pub(crate) static EFFECTIVE_POLICY: schema::Schema = schema::Schema::structure("EffectivePolicy", &[
    schema::Member::new("PolicyContent", &schemas::POLICY_CONTENT),
    schema::Member::new("LastUpdatedTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("TargetId", &schemas::POLICY_TARGET_ID),
    schema::Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE),
]);

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
        policy_type: Option<types::EffectivePolicyType>,
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

pub(crate) static EFFECTIVE_POLICY_VALIDATION_ERROR: schema::Schema = schema::Schema::structure("EffectivePolicyValidationError", &[
    schema::Member::new("ErrorCode", &schemas::ERROR_CODE),
    schema::Member::new("ErrorMessage", &schemas::ERROR_MESSAGE),
    schema::Member::new("PathToError", &schemas::PATH_TO_ERROR),
    schema::Member::new("ContributingPolicies", &schemas::POLICY_IDS),
]);

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

pub(crate) static ENABLE_AWS_SERVICE_ACCESS_REQUEST: schema::Schema = schema::Schema::structure("EnableAWSServiceAccessRequest", &[
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required(),
]);

pub(crate) static ENABLE_ALL_FEATURES_REQUEST: schema::Schema = schema::Schema::structure("EnableAllFeaturesRequest", &[]);

pub(crate) static ENABLE_ALL_FEATURES_RESPONSE: schema::Schema = schema::Schema::structure("EnableAllFeaturesResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

pub(crate) static ENABLE_POLICY_TYPE_REQUEST: schema::Schema = schema::Schema::structure("EnablePolicyTypeRequest", &[
    schema::Member::new("RootId", &schemas::ROOT_ID).required(),
    schema::Member::new("PolicyType", &schemas::POLICY_TYPE).required(),
]);

pub(crate) static ENABLE_POLICY_TYPE_RESPONSE: schema::Schema = schema::Schema::structure("EnablePolicyTypeResponse", &[
    schema::Member::new("Root", &types::ROOT),
]);

pub(crate) static ENABLED_SERVICE_PRINCIPAL: schema::Schema = schema::Schema::structure("EnabledServicePrincipal", &[
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL),
    schema::Member::new("DateEnabled", &schemas::TIMESTAMP),
]);

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

pub(crate) static HANDSHAKE: schema::Schema = schema::Schema::structure("Handshake", &[
    schema::Member::new("Id", &schemas::HANDSHAKE_ID),
    schema::Member::new("Arn", &schemas::HANDSHAKE_ARN),
    schema::Member::new("Parties", &schemas::HANDSHAKE_PARTIES),
    schema::Member::new("State", &schemas::HANDSHAKE_STATE),
    schema::Member::new("RequestedTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("ExpirationTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("Action", &schemas::ACTION_TYPE),
    schema::Member::new("Resources", &schemas::HANDSHAKE_RESOURCES),
]);

structure! {
    /// AWS's `Handshake`.
    #[derive(Default)]
    Handshake: HANDSHAKE {
        /// `Id`, at most 34.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `Parties`.
        parties: Option<Vec<types::HandshakeParty>>,
        /// `State`.
        state: Option<types::HandshakeState>,
        /// `RequestedTimestamp`.
        requested_timestamp: Option<Timestamp>,
        /// `ExpirationTimestamp`.
        expiration_timestamp: Option<Timestamp>,
        /// `Action`.
        action: Option<types::ActionType>,
        /// `Resources`.
        resources: Option<Vec<types::HandshakeResource>>,
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

pub(crate) static HANDSHAKE_FILTER: schema::Schema = schema::Schema::structure("HandshakeFilter", &[
    schema::Member::new("ActionType", &schemas::ACTION_TYPE),
    schema::Member::new("ParentHandshakeId", &schemas::HANDSHAKE_ID),
]);

structure! {
    /// AWS's `HandshakeFilter`.
    #[derive(Default)]
    HandshakeFilter: HANDSHAKE_FILTER {
        /// `ActionType`.
        action_type: Option<types::ActionType>,
        /// `ParentHandshakeId`, at most 34.
        parent_handshake_id: Option<String>,
    }
}

pub(crate) static HANDSHAKE_PARTY: schema::Schema = schema::Schema::structure("HandshakeParty", &[
    schema::Member::new("Id", &schemas::HANDSHAKE_PARTY_ID).required(),
    schema::Member::new("Type", &schemas::HANDSHAKE_PARTY_TYPE).required(),
]);

structure! {
    /// AWS's `HandshakeParty`.
    HandshakeParty: HANDSHAKE_PARTY {
        /// `Id`, required, 1 to 64.
        id: String,
        /// `Type`, required.
        r#type: types::HandshakePartyType,
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

pub(crate) static HANDSHAKE_RESOURCE: schema::Schema = schema::Schema::structure("HandshakeResource", &[
    schema::Member::new("Value", &schemas::HANDSHAKE_RESOURCE_VALUE),
    schema::Member::new("Type", &schemas::HANDSHAKE_RESOURCE_TYPE),
    schema::Member::new("Resources", &schemas::HANDSHAKE_RESOURCES),
]);

structure! {
    /// AWS's `HandshakeResource`.
    #[derive(Default)]
    HandshakeResource: HANDSHAKE_RESOURCE {
        /// `Value`.
        value: Option<String>,
        /// `Type`.
        r#type: Option<types::HandshakeResourceType>,
        /// `Resources`.
        resources: Option<Vec<types::HandshakeResource>>,
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

pub(crate) static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: schema::Schema = schema::Schema::structure("InviteAccountToOrganizationRequest", &[
    schema::Member::new("Target", &types::HANDSHAKE_PARTY).required(),
    schema::Member::new("Notes", &schemas::HANDSHAKE_NOTES),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: schema::Schema = schema::Schema::structure("InviteAccountToOrganizationResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

pub(crate) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: schema::Schema = schema::Schema::structure("InviteOrganizationToTransferResponsibilityRequest", &[
    schema::Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE).required(),
    schema::Member::new("Target", &types::HANDSHAKE_PARTY).required(),
    schema::Member::new("Notes", &schemas::HANDSHAKE_NOTES),
    schema::Member::new("StartTimestamp", &schemas::TIMESTAMP).required(),
    schema::Member::new("SourceName", &schemas::RESPONSIBILITY_TRANSFER_NAME).required(),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: schema::Schema = schema::Schema::structure("InviteOrganizationToTransferResponsibilityResponse", &[
    schema::Member::new("Handshake", &types::HANDSHAKE),
]);

pub(crate) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: schema::Schema = schema::Schema::structure("ListAWSServiceAccessForOrganizationRequest", &[
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: schema::Schema = schema::Schema::structure("ListAWSServiceAccessForOrganizationResponse", &[
    schema::Member::new("EnabledServicePrincipals", &schemas::ENABLED_SERVICE_PRINCIPALS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_ACCOUNTS_FOR_PARENT_REQUEST: schema::Schema = schema::Schema::structure("ListAccountsForParentRequest", &[
    schema::Member::new("ParentId", &schemas::PARENT_ID).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountsForParentResponse", &[
    schema::Member::new("Accounts", &schemas::ACCOUNTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_ACCOUNTS_REQUEST: schema::Schema = schema::Schema::structure("ListAccountsRequest", &[
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_ACCOUNTS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountsResponse", &[
    schema::Member::new("Accounts", &schemas::ACCOUNTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("ListAccountsWithInvalidEffectivePolicyRequest", &[
    schema::Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountsWithInvalidEffectivePolicyResponse", &[
    schema::Member::new("Accounts", &schemas::ACCOUNTS),
    schema::Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_CHILDREN_REQUEST: schema::Schema = schema::Schema::structure("ListChildrenRequest", &[
    schema::Member::new("ParentId", &schemas::PARENT_ID).required(),
    schema::Member::new("ChildType", &schemas::CHILD_TYPE).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_CHILDREN_RESPONSE: schema::Schema = schema::Schema::structure("ListChildrenResponse", &[
    schema::Member::new("Children", &schemas::CHILDREN),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_CREATE_ACCOUNT_STATUS_REQUEST: schema::Schema = schema::Schema::structure("ListCreateAccountStatusRequest", &[
    schema::Member::new("States", &schemas::CREATE_ACCOUNT_STATES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("ListCreateAccountStatusResponse", &[
    schema::Member::new("CreateAccountStatuses", &schemas::CREATE_ACCOUNT_STATUSES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_DELEGATED_ADMINISTRATORS_REQUEST: schema::Schema = schema::Schema::structure("ListDelegatedAdministratorsRequest", &[
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: schema::Schema = schema::Schema::structure("ListDelegatedAdministratorsResponse", &[
    schema::Member::new("DelegatedAdministrators", &schemas::DELEGATED_ADMINISTRATORS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("ListDelegatedServicesForAccountRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: schema::Schema = schema::Schema::structure("ListDelegatedServicesForAccountResponse", &[
    schema::Member::new("DelegatedServices", &schemas::DELEGATED_SERVICES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: schema::Schema = schema::Schema::structure("ListEffectivePolicyValidationErrorsRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: schema::Schema = schema::Schema::structure("ListEffectivePolicyValidationErrorsResponse", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE),
    schema::Member::new("Path", &schemas::PATH),
    schema::Member::new("EvaluationTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("EffectivePolicyValidationErrors", &schemas::EFFECTIVE_POLICY_VALIDATION_ERRORS),
]);

pub(crate) static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("ListHandshakesForAccountRequest", &[
    schema::Member::new("Filter", &types::HANDSHAKE_FILTER),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: schema::Schema = schema::Schema::structure("ListHandshakesForAccountResponse", &[
    schema::Member::new("Handshakes", &schemas::HANDSHAKES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: schema::Schema = schema::Schema::structure("ListHandshakesForOrganizationRequest", &[
    schema::Member::new("Filter", &types::HANDSHAKE_FILTER),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: schema::Schema = schema::Schema::structure("ListHandshakesForOrganizationResponse", &[
    schema::Member::new("Handshakes", &schemas::HANDSHAKES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: schema::Schema = schema::Schema::structure("ListInboundResponsibilityTransfersRequest", &[
    schema::Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE).required(),
    schema::Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: schema::Schema = schema::Schema::structure("ListInboundResponsibilityTransfersResponse", &[
    schema::Member::new("ResponsibilityTransfers", &schemas::RESPONSIBILITY_TRANSFERS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: schema::Schema = schema::Schema::structure("ListOrganizationalUnitsForParentRequest", &[
    schema::Member::new("ParentId", &schemas::PARENT_ID).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: schema::Schema = schema::Schema::structure("ListOrganizationalUnitsForParentResponse", &[
    schema::Member::new("OrganizationalUnits", &schemas::ORGANIZATIONAL_UNITS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: schema::Schema = schema::Schema::structure("ListOutboundResponsibilityTransfersRequest", &[
    schema::Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: schema::Schema = schema::Schema::structure("ListOutboundResponsibilityTransfersResponse", &[
    schema::Member::new("ResponsibilityTransfers", &schemas::RESPONSIBILITY_TRANSFERS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_PARENTS_REQUEST: schema::Schema = schema::Schema::structure("ListParentsRequest", &[
    schema::Member::new("ChildId", &schemas::CHILD_ID).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_PARENTS_RESPONSE: schema::Schema = schema::Schema::structure("ListParentsResponse", &[
    schema::Member::new("Parents", &schemas::PARENTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_POLICIES_FOR_TARGET_REQUEST: schema::Schema = schema::Schema::structure("ListPoliciesForTargetRequest", &[
    schema::Member::new("TargetId", &schemas::POLICY_TARGET_ID).required(),
    schema::Member::new("Filter", &schemas::POLICY_TYPE).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_POLICIES_FOR_TARGET_RESPONSE: schema::Schema = schema::Schema::structure("ListPoliciesForTargetResponse", &[
    schema::Member::new("Policies", &schemas::POLICIES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListPoliciesRequest", &[
    schema::Member::new("Filter", &schemas::POLICY_TYPE).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListPoliciesResponse", &[
    schema::Member::new("Policies", &schemas::POLICIES),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_ROOTS_REQUEST: schema::Schema = schema::Schema::structure("ListRootsRequest", &[
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_ROOTS_RESPONSE: schema::Schema = schema::Schema::structure("ListRootsResponse", &[
    schema::Member::new("Roots", &schemas::ROOTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_TAGS_FOR_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("ListTagsForResourceRequest", &[
    schema::Member::new("ResourceId", &schemas::TAGGABLE_RESOURCE_ID).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_TAGS_FOR_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("ListTagsForResourceResponse", &[
    schema::Member::new("Tags", &schemas::TAGS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_TARGETS_FOR_POLICY_REQUEST: schema::Schema = schema::Schema::structure("ListTargetsForPolicyRequest", &[
    schema::Member::new("PolicyId", &schemas::POLICY_ID).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_TARGETS_FOR_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("ListTargetsForPolicyResponse", &[
    schema::Member::new("Targets", &schemas::POLICY_TARGETS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static MOVE_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("MoveAccountRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("SourceParentId", &schemas::PARENT_ID).required(),
    schema::Member::new("DestinationParentId", &schemas::PARENT_ID).required(),
]);

pub(crate) static ORGANIZATION: schema::Schema = schema::Schema::structure("Organization", &[
    schema::Member::new("Id", &schemas::ORGANIZATION_ID),
    schema::Member::new("Arn", &schemas::ORGANIZATION_ARN),
    schema::Member::new("FeatureSet", &schemas::ORGANIZATION_FEATURE_SET),
    schema::Member::new("MasterAccountArn", &schemas::ACCOUNT_ARN),
    schema::Member::new("MasterAccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("MasterAccountEmail", &schemas::EMAIL),
    schema::Member::new("AvailablePolicyTypes", &schemas::POLICY_TYPES),
]);

structure! {
    /// AWS's `Organization`.
    #[derive(Default)]
    Organization: ORGANIZATION {
        /// `Id`.
        id: Option<String>,
        /// `Arn`.
        arn: Option<String>,
        /// `FeatureSet`.
        feature_set: Option<types::OrganizationFeatureSet>,
        /// `MasterAccountArn`.
        master_account_arn: Option<String>,
        /// `MasterAccountId`, at most 12.
        master_account_id: Option<String>,
        /// `MasterAccountEmail`, 6 to 64.
        master_account_email: Option<String>,
        /// `AvailablePolicyTypes`.
        available_policy_types: Option<Vec<types::PolicyTypeSummary>>,
    }
}

values! {
    /// AWS's `OrganizationFeatureSet`.
    OrganizationFeatureSet: schemas::ORGANIZATION_FEATURE_SET {
        All = "ALL",
        ConsolidatedBilling = "CONSOLIDATED_BILLING",
    }
}

pub(crate) static ORGANIZATIONAL_UNIT: schema::Schema = schema::Schema::structure("OrganizationalUnit", &[
    schema::Member::new("Id", &schemas::ORGANIZATIONAL_UNIT_ID),
    schema::Member::new("Arn", &schemas::ORGANIZATIONAL_UNIT_ARN),
    schema::Member::new("Name", &schemas::ORGANIZATIONAL_UNIT_NAME),
    schema::Member::new("Path", &schemas::PATH),
]);

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

pub(crate) static PARENT: schema::Schema = schema::Schema::structure("Parent", &[
    schema::Member::new("Id", &schemas::PARENT_ID),
    schema::Member::new("Type", &schemas::PARENT_TYPE),
]);

structure! {
    /// AWS's `Parent`.
    #[derive(Default)]
    Parent: PARENT {
        /// `Id`, at most 100.
        id: Option<String>,
        /// `Type`.
        r#type: Option<types::ParentType>,
    }
}

values! {
    /// AWS's `ParentType`.
    ParentType: schemas::PARENT_TYPE {
        Root = "ROOT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
    }
}

pub(crate) static POLICY: schema::Schema = schema::Schema::structure("Policy", &[
    schema::Member::new("PolicySummary", &types::POLICY_SUMMARY),
    schema::Member::new("Content", &schemas::POLICY_CONTENT),
]);

structure! {
    /// AWS's `Policy`.
    #[derive(Default)]
    Policy: POLICY {
        /// `PolicySummary`.
        policy_summary: Option<types::PolicySummary>,
        /// `Content`, at least 1.
        content: Option<String>,
    }
}

pub(crate) static POLICY_SUMMARY: schema::Schema = schema::Schema::structure("PolicySummary", &[
    schema::Member::new("Id", &schemas::POLICY_ID),
    schema::Member::new("Arn", &schemas::POLICY_ARN),
    schema::Member::new("Name", &schemas::POLICY_NAME),
    schema::Member::new("Description", &schemas::POLICY_DESCRIPTION),
    schema::Member::new("Type", &schemas::POLICY_TYPE),
    schema::Member::new("AwsManaged", &schemas::AWS_MANAGED_POLICY),
]);

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
        r#type: Option<types::PolicyType>,
        /// `AwsManaged`.
        aws_managed: Option<bool>,
    }
}

pub(crate) static POLICY_TARGET_SUMMARY: schema::Schema = schema::Schema::structure("PolicyTargetSummary", &[
    schema::Member::new("TargetId", &schemas::POLICY_TARGET_ID),
    schema::Member::new("Arn", &schemas::GENERIC_ARN),
    schema::Member::new("Name", &schemas::TARGET_NAME),
    schema::Member::new("Type", &schemas::TARGET_TYPE),
]);

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
        r#type: Option<types::TargetType>,
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

pub(crate) static POLICY_TYPE_SUMMARY: schema::Schema = schema::Schema::structure("PolicyTypeSummary", &[
    schema::Member::new("Type", &schemas::POLICY_TYPE),
    schema::Member::new("Status", &schemas::POLICY_TYPE_STATUS),
]);

structure! {
    /// AWS's `PolicyTypeSummary`.
    #[derive(Default)]
    PolicyTypeSummary: POLICY_TYPE_SUMMARY {
        /// `Type`.
        r#type: Option<types::PolicyType>,
        /// `Status`.
        status: Option<types::PolicyTypeStatus>,
    }
}

pub(crate) static PUT_RESOURCE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("PutResourcePolicyRequest", &[
    schema::Member::new("Content", &schemas::RESOURCE_POLICY_CONTENT).required(),
    schema::Member::new("Tags", &schemas::TAGS),
]);

pub(crate) static PUT_RESOURCE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("PutResourcePolicyResponse", &[
    schema::Member::new("ResourcePolicy", &types::RESOURCE_POLICY),
]);

pub(crate) static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: schema::Schema = schema::Schema::structure("RegisterDelegatedAdministratorRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required(),
]);

pub(crate) static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: schema::Schema = schema::Schema::structure("RemoveAccountFromOrganizationRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
]);

pub(crate) static RESOURCE_POLICY: schema::Schema = schema::Schema::structure("ResourcePolicy", &[
    schema::Member::new("ResourcePolicySummary", &types::RESOURCE_POLICY_SUMMARY),
    schema::Member::new("Content", &schemas::RESOURCE_POLICY_CONTENT),
]);

structure! {
    /// AWS's `ResourcePolicy`.
    #[derive(Default)]
    ResourcePolicy: RESOURCE_POLICY {
        /// `ResourcePolicySummary`.
        resource_policy_summary: Option<types::ResourcePolicySummary>,
        /// `Content`, 1 to 40000.
        content: Option<String>,
    }
}

pub(crate) static RESOURCE_POLICY_SUMMARY: schema::Schema = schema::Schema::structure("ResourcePolicySummary", &[
    schema::Member::new("Id", &schemas::RESOURCE_POLICY_ID),
    schema::Member::new("Arn", &schemas::RESOURCE_POLICY_ARN),
]);

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

pub(crate) static RESPONSIBILITY_TRANSFER: schema::Schema = schema::Schema::structure("ResponsibilityTransfer", &[
    schema::Member::new("Arn", &schemas::RESPONSIBILITY_TRANSFER_ARN),
    schema::Member::new("Name", &schemas::RESPONSIBILITY_TRANSFER_NAME),
    schema::Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID),
    schema::Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE),
    schema::Member::new("Status", &schemas::RESPONSIBILITY_TRANSFER_STATUS),
    schema::Member::new("Source", &types::TRANSFER_PARTICIPANT),
    schema::Member::new("Target", &types::TRANSFER_PARTICIPANT),
    schema::Member::new("StartTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("EndTimestamp", &schemas::TIMESTAMP),
    schema::Member::new("ActiveHandshakeId", &schemas::HANDSHAKE_ID),
]);

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
        r#type: Option<types::ResponsibilityTransferType>,
        /// `Status`.
        status: Option<types::ResponsibilityTransferStatus>,
        /// `Source`.
        source: Option<types::TransferParticipant>,
        /// `Target`.
        target: Option<types::TransferParticipant>,
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

pub(crate) static ROOT: schema::Schema = schema::Schema::structure("Root", &[
    schema::Member::new("Id", &schemas::ROOT_ID),
    schema::Member::new("Arn", &schemas::ROOT_ARN),
    schema::Member::new("Name", &schemas::ROOT_NAME),
    schema::Member::new("PolicyTypes", &schemas::POLICY_TYPES),
]);

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
        policy_types: Option<Vec<types::PolicyTypeSummary>>,
    }
}

pub(crate) static TAG: schema::Schema = schema::Schema::structure("Tag", &[
    schema::Member::new("Key", &schemas::TAG_KEY).required(),
    schema::Member::new("Value", &schemas::TAG_VALUE).required(),
]);

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

pub(crate) static TAG_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("TagResourceRequest", &[
    schema::Member::new("ResourceId", &schemas::TAGGABLE_RESOURCE_ID).required(),
    schema::Member::new("Tags", &schemas::TAGS).required(),
]);

values! {
    /// AWS's `TargetType`.
    TargetType: schemas::TARGET_TYPE {
        Account = "ACCOUNT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
        Root = "ROOT",
    }
}

pub(crate) static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: schema::Schema = schema::Schema::structure("TerminateResponsibilityTransferRequest", &[
    schema::Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID).required(),
    schema::Member::new("EndTimestamp", &schemas::TIMESTAMP),
]);

pub(crate) static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: schema::Schema = schema::Schema::structure("TerminateResponsibilityTransferResponse", &[
    schema::Member::new("ResponsibilityTransfer", &types::RESPONSIBILITY_TRANSFER),
]);

pub(crate) static TRANSFER_PARTICIPANT: schema::Schema = schema::Schema::structure("TransferParticipant", &[
    schema::Member::new("ManagementAccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("ManagementAccountEmail", &schemas::EMAIL),
]);

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

pub(crate) static UNTAG_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("UntagResourceRequest", &[
    schema::Member::new("ResourceId", &schemas::TAGGABLE_RESOURCE_ID).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEYS).required(),
]);

pub(crate) static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: schema::Schema = schema::Schema::structure("UpdateOrganizationalUnitRequest", &[
    schema::Member::new("OrganizationalUnitId", &schemas::ORGANIZATIONAL_UNIT_ID).required(),
    schema::Member::new("Name", &schemas::ORGANIZATIONAL_UNIT_NAME),
]);

pub(crate) static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: schema::Schema = schema::Schema::structure("UpdateOrganizationalUnitResponse", &[
    schema::Member::new("OrganizationalUnit", &types::ORGANIZATIONAL_UNIT),
]);

pub(crate) static UPDATE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("UpdatePolicyRequest", &[
    schema::Member::new("PolicyId", &schemas::POLICY_ID).required(),
    schema::Member::new("Name", &schemas::POLICY_NAME),
    schema::Member::new("Description", &schemas::POLICY_DESCRIPTION),
    schema::Member::new("Content", &schemas::POLICY_CONTENT),
]);

pub(crate) static UPDATE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("UpdatePolicyResponse", &[
    schema::Member::new("Policy", &types::POLICY),
]);

pub(crate) static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: schema::Schema = schema::Schema::structure("UpdateResponsibilityTransferRequest", &[
    schema::Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID).required(),
    schema::Member::new("Name", &schemas::RESPONSIBILITY_TRANSFER_NAME).required(),
]);

pub(crate) static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: schema::Schema = schema::Schema::structure("UpdateResponsibilityTransferResponse", &[
    schema::Member::new("ResponsibilityTransfer", &types::RESPONSIBILITY_TRANSFER),
]);
