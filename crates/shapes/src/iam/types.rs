// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCEPT_DELEGATION_REQUEST_REQUEST = "AcceptDelegationRequestRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE, required;
    }
}

values! {
    /// AWS's `AccessAdvisorUsageGranularityType`.
    AccessAdvisorUsageGranularityType: schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE {
        ServiceLevel = "SERVICE_LEVEL",
        ActionLevel = "ACTION_LEVEL",
    }
}

schema! {
    ACCESS_DETAIL = "AccessDetail" {
        "ServiceName": schemas::SERVICE_NAME_TYPE, required;
        "ServiceNamespace": schemas::SERVICE_NAMESPACE_TYPE, required;
        "Region": schemas::STRING_TYPE;
        "EntityPath": schemas::ORGANIZATIONS_ENTITY_PATH_TYPE;
        "LastAuthenticatedTime": schemas::DATE_TYPE;
        "TotalAuthenticatedEntities": schemas::INTEGER_TYPE;
    }
}

structure! {
    /// AWS's `AccessDetail`.
    #[derive(Default)]
    AccessDetail: ACCESS_DETAIL {
        /// `ServiceName`, required.
        service_name: String,
        /// `ServiceNamespace`, required, 1 to 64.
        service_namespace: String,
        /// `Region`.
        region: Option<String>,
        /// `EntityPath`, 19 to 427.
        entity_path: Option<String>,
        /// `LastAuthenticatedTime`.
        last_authenticated_time: Option<Timestamp>,
        /// `TotalAuthenticatedEntities`.
        total_authenticated_entities: Option<i32>,
    }
}

schema! {
    ACCESS_KEY = "AccessKey" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
        "SecretAccessKey": schemas::ACCESS_KEY_SECRET_TYPE, required;
        "CreateDate": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `AccessKey`.
    AccessKey: ACCESS_KEY {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
        /// `Status`, required.
        status: StatusType,
        /// `SecretAccessKey`, required.
        secret_access_key: Secret<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
    }
}

schema! {
    ACCESS_KEY_LAST_USED = "AccessKeyLastUsed" {
        "LastUsedDate": schemas::DATE_TYPE;
        "ServiceName": schemas::STRING_TYPE, required;
        "Region": schemas::STRING_TYPE, required;
    }
}

structure! {
    /// AWS's `AccessKeyLastUsed`.
    #[derive(Default)]
    AccessKeyLastUsed: ACCESS_KEY_LAST_USED {
        /// `LastUsedDate`.
        last_used_date: Option<Timestamp>,
        /// `ServiceName`, required.
        service_name: String,
        /// `Region`, required.
        region: String,
    }
}

schema! {
    ACCESS_KEY_METADATA = "AccessKeyMetadata" {
        "UserName": schemas::USER_NAME_TYPE;
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE;
        "Status": schemas::STATUS_TYPE;
        "CreateDate": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `AccessKeyMetadata`.
    #[derive(Default)]
    AccessKeyMetadata: ACCESS_KEY_METADATA {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `AccessKeyId`, 16 to 128.
        access_key_id: Option<String>,
        /// `Status`.
        status: Option<StatusType>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
    }
}

schema! {
    ACQUIRE_ROLE_REQUEST = "AcquireRoleRequest" {
        "TemplateArn": schemas::ARN_TYPE, required;
        "TemplateMinorVersion": schemas::INTEGER_TYPE;
        "ReplacementValues": schemas::MAP_STRING_REPLACEMENT_VALUE_ENTRY;
    }
}

schema! {
    ACQUIRE_ROLE_RESPONSE = "AcquireRoleResponse" {
        "Role": ROLE, required;
    }
}

schema! {
    ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST = "AddClientIDToOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "ClientID": schemas::CLIENT_ID_TYPE, required;
    }
}

schema! {
    ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST = "AddRoleToInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "RoleName": schemas::ROLE_NAME_TYPE, required;
    }
}

schema! {
    ADD_USER_TO_GROUP_REQUEST = "AddUserToGroupRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
    }
}

schema! {
    ASSOCIATE_DELEGATION_REQUEST_REQUEST = "AssociateDelegationRequestRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE, required;
    }
}

schema! {
    ATTACH_GROUP_POLICY_REQUEST = "AttachGroupPolicyRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    ATTACH_ROLE_POLICY_REQUEST = "AttachRolePolicyRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    ATTACH_USER_POLICY_REQUEST = "AttachUserPolicyRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    ATTACHED_PERMISSIONS_BOUNDARY = "AttachedPermissionsBoundary" {
        "PermissionsBoundaryType": schemas::PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE;
        "PermissionsBoundaryArn": schemas::ARN_TYPE;
    }
}

structure! {
    /// AWS's `AttachedPermissionsBoundary`.
    #[derive(Default)]
    AttachedPermissionsBoundary: ATTACHED_PERMISSIONS_BOUNDARY {
        /// `PermissionsBoundaryType`.
        permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
        /// `PermissionsBoundaryArn`, 20 to 2048.
        permissions_boundary_arn: Option<String>,
    }
}

schema! {
    ATTACHED_POLICY = "AttachedPolicy" {
        "PolicyName": schemas::POLICY_NAME_TYPE;
        "PolicyArn": schemas::ARN_TYPE;
    }
}

structure! {
    /// AWS's `AttachedPolicy`.
    #[derive(Default)]
    AttachedPolicy: ATTACHED_POLICY {
        /// `PolicyName`, 1 to 128.
        policy_name: Option<String>,
        /// `PolicyArn`, 20 to 2048.
        policy_arn: Option<String>,
    }
}

values! {
    /// AWS's `AttachmentType`.
    AttachmentType: schemas::ATTACHMENT_TYPE {
        User = "user",
        Group = "group",
        Role = "role",
    }
}

schema! {
    CHANGE_PASSWORD_REQUEST = "ChangePasswordRequest" {
        "OldPassword": schemas::PASSWORD_TYPE, required;
        "NewPassword": schemas::PASSWORD_TYPE, required;
    }
}

schema! {
    CONTEXT_ENTRY = "ContextEntry" {
        "ContextKeyName": schemas::CONTEXT_KEY_NAME_TYPE;
        "ContextKeyValues": schemas::CONTEXT_KEY_VALUE_LIST_TYPE;
        "ContextKeyType": schemas::CONTEXT_KEY_TYPE_ENUM;
    }
}

structure! {
    /// AWS's `ContextEntry`.
    #[derive(Default)]
    ContextEntry: CONTEXT_ENTRY {
        /// `ContextKeyName`, 5 to 256.
        context_key_name: Option<String>,
        /// `ContextKeyValues`.
        context_key_values: Option<Vec<String>>,
        /// `ContextKeyType`.
        context_key_type: Option<ContextKeyTypeEnum>,
    }
}

values! {
    /// AWS's `ContextKeyTypeEnum`.
    ContextKeyTypeEnum: schemas::CONTEXT_KEY_TYPE_ENUM {
        String = "string",
        StringList = "stringList",
        Numeric = "numeric",
        NumericList = "numericList",
        Boolean = "boolean",
        BooleanList = "booleanList",
        Ip = "ip",
        IpList = "ipList",
        Binary = "binary",
        BinaryList = "binaryList",
        Date = "date",
        DateList = "dateList",
    }
}

schema! {
    CONTEXT_PROVIDER = "ContextProvider" {
        "KeyDefinitionList": schemas::KEY_DEFINITION_LIST_TYPE;
        "SubjectSourceKey": schemas::CONTEXT_PROVIDER_SOURCE_KEY_TYPE, required;
        "SubjectTypeValue": schemas::SUBJECT_TYPE_VALUE_TYPE;
        "SubjectTypeSourceKey": schemas::CONTEXT_PROVIDER_SOURCE_KEY_TYPE;
    }
}

structure! {
    /// AWS's `ContextProvider`.
    #[derive(Default)]
    ContextProvider: CONTEXT_PROVIDER {
        /// `KeyDefinitionList`, 0 to 10.
        key_definition_list: Option<Vec<ContextProviderKeyDefinition>>,
        /// `SubjectSourceKey`, required, 1 to 128.
        subject_source_key: String,
        /// `SubjectTypeValue`, 0 to 128.
        subject_type_value: Option<String>,
        /// `SubjectTypeSourceKey`, 1 to 128.
        subject_type_source_key: Option<String>,
    }
}

schema! {
    CONTEXT_PROVIDER_KEY_DEFINITION = "ContextProviderKeyDefinition" {
        "SourceKey": schemas::CONTEXT_PROVIDER_SOURCE_KEY_TYPE, required;
        "TargetKey": schemas::CONTEXT_PROVIDER_TARGET_KEY_TYPE;
    }
}

structure! {
    /// AWS's `ContextProviderKeyDefinition`.
    #[derive(Default)]
    ContextProviderKeyDefinition: CONTEXT_PROVIDER_KEY_DEFINITION {
        /// `SourceKey`, required, 1 to 128.
        source_key: String,
        /// `TargetKey`, 1 to 128.
        target_key: Option<String>,
    }
}

schema! {
    CREATE_ACCESS_KEY_REQUEST = "CreateAccessKeyRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
    }
}

schema! {
    CREATE_ACCESS_KEY_RESPONSE = "CreateAccessKeyResponse" {
        "AccessKey": ACCESS_KEY, required;
    }
}

schema! {
    CREATE_ACCOUNT_ALIAS_REQUEST = "CreateAccountAliasRequest" {
        "AccountAlias": schemas::ACCOUNT_ALIAS_TYPE, required;
    }
}

schema! {
    CREATE_DELEGATION_REQUEST_REQUEST = "CreateDelegationRequestRequest" {
        "OwnerAccountId": schemas::ACCOUNT_ID_TYPE;
        "Description": schemas::DELEGATION_REQUEST_DESCRIPTION_TYPE, required;
        "Permissions": DELEGATION_PERMISSION, required;
        "RequestMessage": schemas::REQUEST_MESSAGE_TYPE;
        "RequestorWorkflowId": schemas::REQUESTOR_WORKFLOW_ID_TYPE, required;
        "RedirectUrl": schemas::REDIRECT_URL_TYPE;
        "NotificationChannel": schemas::NOTIFICATION_CHANNEL_TYPE, required;
        "SessionDuration": schemas::SESSION_DURATION_TYPE, required;
        "OnlySendByOwner": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    CREATE_DELEGATION_REQUEST_RESPONSE = "CreateDelegationRequestResponse" {
        "ConsoleDeepLink": schemas::CONSOLE_DEEP_LINK_TYPE;
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE;
    }
}

schema! {
    CREATE_GROUP_REQUEST = "CreateGroupRequest" {
        "Path": schemas::PATH_TYPE;
        "GroupName": schemas::GROUP_NAME_TYPE, required;
    }
}

schema! {
    CREATE_GROUP_RESPONSE = "CreateGroupResponse" {
        "Group": GROUP, required;
    }
}

schema! {
    CREATE_INSTANCE_PROFILE_REQUEST = "CreateInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "Path": schemas::PATH_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_INSTANCE_PROFILE_RESPONSE = "CreateInstanceProfileResponse" {
        "InstanceProfile": INSTANCE_PROFILE, required;
    }
}

schema! {
    CREATE_LOGIN_PROFILE_REQUEST = "CreateLoginProfileRequest" {
        "UserName": schemas::USER_NAME_TYPE;
        "Password": schemas::PASSWORD_TYPE;
        "PasswordResetRequired": schemas::BOOLEAN_TYPE;
        "MaxSigninSessionDuration": schemas::MAX_SIGNIN_SESSION_DURATION_TYPE;
    }
}

schema! {
    CREATE_LOGIN_PROFILE_RESPONSE = "CreateLoginProfileResponse" {
        "LoginProfile": LOGIN_PROFILE, required;
    }
}

schema! {
    CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST = "CreateOpenIDConnectProviderRequest" {
        "Url": schemas::OPEN_ID_CONNECT_PROVIDER_URL_TYPE, required;
        "ClientIDList": schemas::CLIENT_ID_LIST_TYPE;
        "ThumbprintList": schemas::THUMBPRINT_LIST_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
        "ContextProvider": CONTEXT_PROVIDER;
        "IdentityCenterInstanceArn": schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE;
    }
}

schema! {
    CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE = "CreateOpenIDConnectProviderResponse" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_POLICY_REQUEST = "CreatePolicyRequest" {
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "Path": schemas::POLICY_PATH_TYPE;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
        "Description": schemas::POLICY_DESCRIPTION_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_POLICY_RESPONSE = "CreatePolicyResponse" {
        "Policy": POLICY;
    }
}

schema! {
    CREATE_POLICY_VERSION_REQUEST = "CreatePolicyVersionRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
        "SetAsDefault": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    CREATE_POLICY_VERSION_RESPONSE = "CreatePolicyVersionResponse" {
        "PolicyVersion": POLICY_VERSION;
    }
}

schema! {
    CREATE_ROLE_REQUEST = "CreateRoleRequest" {
        "Path": schemas::PATH_TYPE;
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "AssumeRolePolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
        "Description": schemas::ROLE_DESCRIPTION_TYPE;
        "MaxSessionDuration": schemas::ROLE_MAX_SESSION_DURATION_TYPE;
        "MaxSigninSessionDuration": schemas::MAX_SIGNIN_SESSION_DURATION_TYPE;
        "PermissionsBoundary": schemas::ARN_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_ROLE_RESPONSE = "CreateRoleResponse" {
        "Role": ROLE, required;
    }
}

schema! {
    CREATE_SAML_PROVIDER_REQUEST = "CreateSAMLProviderRequest" {
        "SAMLMetadataDocument": schemas::SAML_METADATA_DOCUMENT_TYPE, required;
        "Name": schemas::SAML_PROVIDER_NAME_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE;
        "AssertionEncryptionMode": schemas::ASSERTION_ENCRYPTION_MODE_TYPE;
        "AddPrivateKey": schemas::PRIVATE_KEY_TYPE;
        "ContextProvider": CONTEXT_PROVIDER;
        "IdentityCenterInstanceArn": schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE;
    }
}

schema! {
    CREATE_SAML_PROVIDER_RESPONSE = "CreateSAMLProviderResponse" {
        "SAMLProviderArn": schemas::ARN_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_SERVICE_LINKED_ROLE_REQUEST = "CreateServiceLinkedRoleRequest" {
        "AWSServiceName": schemas::GROUP_NAME_TYPE, required;
        "Description": schemas::ROLE_DESCRIPTION_TYPE;
        "CustomSuffix": schemas::CUSTOM_SUFFIX_TYPE;
    }
}

schema! {
    CREATE_SERVICE_LINKED_ROLE_RESPONSE = "CreateServiceLinkedRoleResponse" {
        "Role": ROLE;
    }
}

schema! {
    CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST = "CreateServiceSpecificCredentialRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "ServiceName": schemas::SERVICE_NAME, required;
        "CredentialAgeDays": schemas::CREDENTIAL_AGE_DAYS;
    }
}

schema! {
    CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE = "CreateServiceSpecificCredentialResponse" {
        "ServiceSpecificCredential": SERVICE_SPECIFIC_CREDENTIAL;
    }
}

schema! {
    CREATE_USER_REQUEST = "CreateUserRequest" {
        "Path": schemas::PATH_TYPE;
        "UserName": schemas::USER_NAME_TYPE, required;
        "PermissionsBoundary": schemas::ARN_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_USER_RESPONSE = "CreateUserResponse" {
        "User": USER;
    }
}

schema! {
    CREATE_VIRTUAL_MFA_DEVICE_REQUEST = "CreateVirtualMFADeviceRequest" {
        "Path": schemas::PATH_TYPE;
        "VirtualMFADeviceName": schemas::VIRTUAL_MFA_DEVICE_NAME, required;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    CREATE_VIRTUAL_MFA_DEVICE_RESPONSE = "CreateVirtualMFADeviceResponse" {
        "VirtualMFADevice": VIRTUAL_MFA_DEVICE, required;
    }
}

schema! {
    DEACTIVATE_MFA_DEVICE_REQUEST = "DeactivateMFADeviceRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
    }
}

schema! {
    DELEGATION_PERMISSION = "DelegationPermission" {
        "PolicyTemplateArn": schemas::ARN_TYPE;
        "Parameters": schemas::POLICY_PARAMETER_LIST_TYPE;
    }
}

structure! {
    /// AWS's `DelegationPermission`.
    #[derive(Default)]
    DelegationPermission: DELEGATION_PERMISSION {
        /// `PolicyTemplateArn`, 20 to 2048.
        policy_template_arn: Option<String>,
        /// `Parameters`, at most 50.
        parameters: Option<Vec<PolicyParameter>>,
    }
}

schema! {
    DELEGATION_REQUEST = "DelegationRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE;
        "OwnerAccountId": schemas::ACCOUNT_ID_TYPE;
        "Description": schemas::DELEGATION_REQUEST_DESCRIPTION_TYPE;
        "RequestMessage": schemas::REQUEST_MESSAGE_TYPE;
        "Permissions": DELEGATION_PERMISSION;
        "PermissionPolicy": schemas::PERMISSION_TYPE;
        "RolePermissionRestrictionArns": schemas::ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE;
        "OwnerId": schemas::OWNER_ID_TYPE;
        "ApproverId": schemas::ARN_TYPE;
        "State": schemas::STATE_TYPE;
        "ExpirationTime": schemas::DATE_TYPE;
        "RequestorId": schemas::ACCOUNT_ID_TYPE;
        "RequestorName": schemas::REQUESTOR_NAME_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "SessionDuration": schemas::SESSION_DURATION_TYPE;
        "RedirectUrl": schemas::REDIRECT_URL_TYPE;
        "Notes": schemas::NOTES_TYPE;
        "RejectionReason": schemas::NOTES_TYPE;
        "OnlySendByOwner": schemas::BOOLEAN_TYPE;
        "UpdatedTime": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `DelegationRequest`.
    #[derive(Default)]
    DelegationRequest: DELEGATION_REQUEST {
        /// `DelegationRequestId`, 16 to 128.
        delegation_request_id: Option<String>,
        /// `OwnerAccountId`.
        owner_account_id: Option<String>,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `RequestMessage`, at most 200.
        request_message: Option<String>,
        /// `Permissions`.
        permissions: Option<DelegationPermission>,
        /// `PermissionPolicy`.
        permission_policy: Option<String>,
        /// `RolePermissionRestrictionArns`.
        role_permission_restriction_arns: Option<Vec<String>>,
        /// `OwnerId`, 20 to 2048.
        owner_id: Option<String>,
        /// `ApproverId`, 20 to 2048.
        approver_id: Option<String>,
        /// `State`.
        state: Option<StateType>,
        /// `ExpirationTime`.
        expiration_time: Option<Timestamp>,
        /// `RequestorId`.
        requestor_id: Option<String>,
        /// `RequestorName`, at most 30.
        requestor_name: Option<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `SessionDuration`, 300 to 43200.
        session_duration: Option<i32>,
        /// `RedirectUrl`, 1 to 255.
        redirect_url: Option<String>,
        /// `Notes`, at most 500.
        notes: Option<String>,
        /// `RejectionReason`, at most 500.
        rejection_reason: Option<String>,
        /// `OnlySendByOwner`.
        only_send_by_owner: Option<bool>,
        /// `UpdatedTime`.
        updated_time: Option<Timestamp>,
    }
}

schema! {
    DELETE_ACCESS_KEY_REQUEST = "DeleteAccessKeyRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE, required;
    }
}

schema! {
    DELETE_ACCOUNT_ALIAS_REQUEST = "DeleteAccountAliasRequest" {
        "AccountAlias": schemas::ACCOUNT_ALIAS_TYPE, required;
    }
}

schema! {
    DELETE_GROUP_POLICY_REQUEST = "DeleteGroupPolicyRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
    }
}

schema! {
    DELETE_GROUP_REQUEST = "DeleteGroupRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
    }
}

schema! {
    DELETE_INSTANCE_PROFILE_REQUEST = "DeleteInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
    }
}

schema! {
    DELETE_LOGIN_PROFILE_REQUEST = "DeleteLoginProfileRequest" {
        "UserName": schemas::USER_NAME_TYPE;
    }
}

schema! {
    DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST = "DeleteOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    DELETE_POLICY_REQUEST = "DeletePolicyRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    DELETE_POLICY_VERSION_REQUEST = "DeletePolicyVersionRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "VersionId": schemas::POLICY_VERSION_ID_TYPE, required;
    }
}

schema! {
    DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST = "DeleteRolePermissionsBoundaryRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
    }
}

schema! {
    DELETE_ROLE_POLICY_REQUEST = "DeleteRolePolicyRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
    }
}

schema! {
    DELETE_ROLE_REQUEST = "DeleteRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
    }
}

schema! {
    DELETE_SAML_PROVIDER_REQUEST = "DeleteSAMLProviderRequest" {
        "SAMLProviderArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    DELETE_SSH_PUBLIC_KEY_REQUEST = "DeleteSSHPublicKeyRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SSHPublicKeyId": schemas::PUBLIC_KEY_ID_TYPE, required;
    }
}

schema! {
    DELETE_SERVER_CERTIFICATE_REQUEST = "DeleteServerCertificateRequest" {
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
    }
}

schema! {
    DELETE_SERVICE_LINKED_ROLE_REQUEST = "DeleteServiceLinkedRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
    }
}

schema! {
    DELETE_SERVICE_LINKED_ROLE_RESPONSE = "DeleteServiceLinkedRoleResponse" {
        "DeletionTaskId": schemas::DELETION_TASK_ID_TYPE, required;
    }
}

schema! {
    DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST = "DeleteServiceSpecificCredentialRequest" {
        "UserName": schemas::USER_NAME_TYPE;
        "ServiceSpecificCredentialId": schemas::SERVICE_SPECIFIC_CREDENTIAL_ID, required;
    }
}

schema! {
    DELETE_SIGNING_CERTIFICATE_REQUEST = "DeleteSigningCertificateRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "CertificateId": schemas::CERTIFICATE_ID_TYPE, required;
    }
}

schema! {
    DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST = "DeleteUserPermissionsBoundaryRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
    }
}

schema! {
    DELETE_USER_POLICY_REQUEST = "DeleteUserPolicyRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
    }
}

schema! {
    DELETE_USER_REQUEST = "DeleteUserRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
    }
}

schema! {
    DELETE_VIRTUAL_MFA_DEVICE_REQUEST = "DeleteVirtualMFADeviceRequest" {
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
    }
}

schema! {
    DELETION_TASK_FAILURE_REASON_TYPE = "DeletionTaskFailureReasonType" {
        "Reason": schemas::REASON_TYPE;
        "RoleUsageList": schemas::ROLE_USAGE_LIST_TYPE;
    }
}

structure! {
    /// AWS's `DeletionTaskFailureReasonType`.
    #[derive(Default)]
    DeletionTaskFailureReasonType: DELETION_TASK_FAILURE_REASON_TYPE {
        /// `Reason`, at most 1000.
        reason: Option<String>,
        /// `RoleUsageList`.
        role_usage_list: Option<Vec<RoleUsageType>>,
    }
}

values! {
    /// AWS's `DeletionTaskStatusType`.
    DeletionTaskStatusType: schemas::DELETION_TASK_STATUS_TYPE {
        Succeeded = "SUCCEEDED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NotStarted = "NOT_STARTED",
    }
}

schema! {
    DETACH_GROUP_POLICY_REQUEST = "DetachGroupPolicyRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    DETACH_ROLE_POLICY_REQUEST = "DetachRolePolicyRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    DETACH_USER_POLICY_REQUEST = "DetachUserPolicyRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST = "DisableOrganizationsRootCredentialsManagementRequest" {
    }
}

schema! {
    DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE = "DisableOrganizationsRootCredentialsManagementResponse" {
        "OrganizationId": schemas::ORGANIZATION_ID_TYPE;
        "EnabledFeatures": schemas::FEATURES_LIST_TYPE;
    }
}

schema! {
    DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST = "DisableOrganizationsRootSessionsRequest" {
    }
}

schema! {
    DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE = "DisableOrganizationsRootSessionsResponse" {
        "OrganizationId": schemas::ORGANIZATION_ID_TYPE;
        "EnabledFeatures": schemas::FEATURES_LIST_TYPE;
    }
}

schema! {
    ENABLE_MFA_DEVICE_REQUEST = "EnableMFADeviceRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "AuthenticationCode1": schemas::AUTHENTICATION_CODE_TYPE, required;
        "AuthenticationCode2": schemas::AUTHENTICATION_CODE_TYPE, required;
    }
}

schema! {
    ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST = "EnableOrganizationsRootCredentialsManagementRequest" {
    }
}

schema! {
    ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE = "EnableOrganizationsRootCredentialsManagementResponse" {
        "OrganizationId": schemas::ORGANIZATION_ID_TYPE;
        "EnabledFeatures": schemas::FEATURES_LIST_TYPE;
    }
}

schema! {
    ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST = "EnableOrganizationsRootSessionsRequest" {
    }
}

schema! {
    ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE = "EnableOrganizationsRootSessionsResponse" {
        "OrganizationId": schemas::ORGANIZATION_ID_TYPE;
        "EnabledFeatures": schemas::FEATURES_LIST_TYPE;
    }
}

schema! {
    ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE = "EnableOutboundWebIdentityFederationResponse" {
        "IssuerIdentifier": schemas::STRING_TYPE;
    }
}

schema! {
    ENTITY_DETAILS = "EntityDetails" {
        "EntityInfo": ENTITY_INFO, required;
        "LastAuthenticated": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `EntityDetails`.
    EntityDetails: ENTITY_DETAILS {
        /// `EntityInfo`, required.
        entity_info: EntityInfo,
        /// `LastAuthenticated`.
        last_authenticated: Option<Timestamp>,
    }
}

schema! {
    ENTITY_INFO = "EntityInfo" {
        "Arn": schemas::ARN_TYPE, required;
        "Name": schemas::USER_NAME_TYPE, required;
        "Type": schemas::POLICY_OWNER_ENTITY_TYPE, required;
        "Id": schemas::ID_TYPE, required;
        "Path": schemas::PATH_TYPE;
    }
}

structure! {
    /// AWS's `EntityInfo`.
    EntityInfo: ENTITY_INFO {
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `Name`, required, 1 to 64.
        name: String,
        /// `Type`, required.
        r#type: PolicyOwnerEntityType,
        /// `Id`, required, 16 to 128.
        id: String,
        /// `Path`, 1 to 512.
        path: Option<String>,
    }
}

values! {
    /// AWS's `EntityType`.
    EntityType: schemas::ENTITY_TYPE {
        User = "User",
        Role = "Role",
        Group = "Group",
        LocalManagedPolicy = "LocalManagedPolicy",
        AWSManagedPolicy = "AWSManagedPolicy",
    }
}

schema! {
    ERROR_DETAILS = "ErrorDetails" {
        "Message": schemas::STRING_TYPE, required;
        "Code": schemas::STRING_TYPE, required;
    }
}

structure! {
    /// AWS's `ErrorDetails`.
    #[derive(Default)]
    ErrorDetails: ERROR_DETAILS {
        /// `Message`, required.
        message: String,
        /// `Code`, required.
        code: String,
    }
}

schema! {
    EVALUATION_RESULT = "EvaluationResult" {
        "EvalActionName": schemas::ACTION_NAME_TYPE, required;
        "EvalResourceName": schemas::RESOURCE_NAME_TYPE;
        "EvalDecision": schemas::POLICY_EVALUATION_DECISION_TYPE, required;
        "MatchedStatements": schemas::STATEMENT_LIST_TYPE;
        "MissingContextValues": schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE;
        "OrganizationsDecisionDetail": ORGANIZATIONS_DECISION_DETAIL;
        "PermissionsBoundaryDecisionDetail": PERMISSIONS_BOUNDARY_DECISION_DETAIL;
        "EvalDecisionDetails": schemas::EVAL_DECISION_DETAILS_TYPE;
        "ResourceSpecificResults": schemas::RESOURCE_SPECIFIC_RESULT_LIST_TYPE;
    }
}

structure! {
    /// AWS's `EvaluationResult`.
    EvaluationResult: EVALUATION_RESULT {
        /// `EvalActionName`, required, 3 to 128.
        eval_action_name: String,
        /// `EvalResourceName`, 1 to 2048.
        eval_resource_name: Option<String>,
        /// `EvalDecision`, required.
        eval_decision: PolicyEvaluationDecisionType,
        /// `MatchedStatements`.
        matched_statements: Option<Vec<Statement>>,
        /// `MissingContextValues`.
        missing_context_values: Option<Vec<String>>,
        /// `OrganizationsDecisionDetail`.
        organizations_decision_detail: Option<OrganizationsDecisionDetail>,
        /// `PermissionsBoundaryDecisionDetail`.
        permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
        /// `EvalDecisionDetails`.
        eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
        /// `ResourceSpecificResults`.
        resource_specific_results: Option<Vec<ResourceSpecificResult>>,
    }
}

values! {
    /// AWS's `FeatureType`.
    FeatureType: schemas::FEATURE_TYPE {
        RootCredentialsManagement = "RootCredentialsManagement",
        RootSessions = "RootSessions",
    }
}

schema! {
    GENERATE_CREDENTIAL_REPORT_RESPONSE = "GenerateCredentialReportResponse" {
        "State": schemas::REPORT_STATE_TYPE;
        "Description": schemas::REPORT_STATE_DESCRIPTION_TYPE;
    }
}

schema! {
    GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST = "GenerateOrganizationsAccessReportRequest" {
        "EntityPath": schemas::ORGANIZATIONS_ENTITY_PATH_TYPE, required;
        "OrganizationsPolicyId": schemas::ORGANIZATIONS_POLICY_ID_TYPE;
    }
}

schema! {
    GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE = "GenerateOrganizationsAccessReportResponse" {
        "JobId": schemas::JOB_ID_TYPE;
    }
}

schema! {
    GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST = "GenerateServiceLastAccessedDetailsRequest" {
        "Arn": schemas::ARN_TYPE, required;
        "Granularity": schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE;
    }
}

schema! {
    GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE = "GenerateServiceLastAccessedDetailsResponse" {
        "JobId": schemas::JOB_ID_TYPE;
    }
}

schema! {
    GET_ACCESS_KEY_LAST_USED_REQUEST = "GetAccessKeyLastUsedRequest" {
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE, required;
    }
}

schema! {
    GET_ACCESS_KEY_LAST_USED_RESPONSE = "GetAccessKeyLastUsedResponse" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "AccessKeyLastUsed": ACCESS_KEY_LAST_USED;
    }
}

schema! {
    GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST = "GetAccountAuthorizationDetailsRequest" {
        "Filter": schemas::ENTITY_LIST_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
        "Marker": schemas::MARKER_TYPE;
    }
}

schema! {
    GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE = "GetAccountAuthorizationDetailsResponse" {
        "UserDetailList": schemas::USER_DETAIL_LIST_TYPE;
        "GroupDetailList": schemas::GROUP_DETAIL_LIST_TYPE;
        "RoleDetailList": schemas::ROLE_DETAIL_LIST_TYPE;
        "Policies": schemas::MANAGED_POLICY_DETAIL_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    GET_ACCOUNT_PASSWORD_POLICY_RESPONSE = "GetAccountPasswordPolicyResponse" {
        "PasswordPolicy": PASSWORD_POLICY, required;
    }
}

schema! {
    GET_ACCOUNT_PROPERTIES_REQUEST = "GetAccountPropertiesRequest" {
    }
}

schema! {
    GET_ACCOUNT_PROPERTIES_RESPONSE = "GetAccountPropertiesResponse" {
        "Properties": schemas::ACCOUNT_PROPERTIES_MAP_TYPE;
    }
}

schema! {
    GET_ACCOUNT_SUMMARY_RESPONSE = "GetAccountSummaryResponse" {
        "SummaryMap": schemas::SUMMARY_MAP_TYPE;
    }
}

schema! {
    GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST = "GetContextKeysForCustomPolicyRequest" {
        "PolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE, required;
    }
}

schema! {
    GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE = "GetContextKeysForPolicyResponse" {
        "ContextKeyNames": schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE;
    }
}

schema! {
    GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST = "GetContextKeysForPrincipalPolicyRequest" {
        "PolicySourceArn": schemas::ARN_TYPE, required;
        "PolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE;
    }
}

schema! {
    GET_CREDENTIAL_REPORT_RESPONSE = "GetCredentialReportResponse" {
        "Content": schemas::REPORT_CONTENT_TYPE;
        "ReportFormat": schemas::REPORT_FORMAT_TYPE;
        "GeneratedTime": schemas::DATE_TYPE;
    }
}

schema! {
    GET_DELEGATION_REQUEST_REQUEST = "GetDelegationRequestRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE, required;
        "DelegationPermissionCheck": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    GET_DELEGATION_REQUEST_RESPONSE = "GetDelegationRequestResponse" {
        "DelegationRequest": DELEGATION_REQUEST;
        "PermissionCheckStatus": schemas::PERMISSION_CHECK_STATUS_TYPE;
        "PermissionCheckResult": schemas::PERMISSION_CHECK_RESULT_TYPE;
    }
}

schema! {
    GET_GROUP_POLICY_REQUEST = "GetGroupPolicyRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
    }
}

schema! {
    GET_GROUP_POLICY_RESPONSE = "GetGroupPolicyResponse" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    GET_GROUP_REQUEST = "GetGroupRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    GET_GROUP_RESPONSE = "GetGroupResponse" {
        "Group": GROUP, required;
        "Users": schemas::USER_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    GET_HUMAN_READABLE_SUMMARY_REQUEST = "GetHumanReadableSummaryRequest" {
        "EntityArn": schemas::ARN_TYPE, required;
        "Locale": schemas::LOCALE_TYPE;
    }
}

schema! {
    GET_HUMAN_READABLE_SUMMARY_RESPONSE = "GetHumanReadableSummaryResponse" {
        "SummaryContent": schemas::SUMMARY_CONTENT_TYPE;
        "Locale": schemas::LOCALE_TYPE;
        "SummaryState": schemas::SUMMARY_STATE_TYPE;
    }
}

schema! {
    GET_INSTANCE_PROFILE_REQUEST = "GetInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
    }
}

schema! {
    GET_INSTANCE_PROFILE_RESPONSE = "GetInstanceProfileResponse" {
        "InstanceProfile": INSTANCE_PROFILE, required;
    }
}

schema! {
    GET_LOGIN_PROFILE_REQUEST = "GetLoginProfileRequest" {
        "UserName": schemas::USER_NAME_TYPE;
    }
}

schema! {
    GET_LOGIN_PROFILE_RESPONSE = "GetLoginProfileResponse" {
        "LoginProfile": LOGIN_PROFILE, required;
    }
}

schema! {
    GET_MFA_DEVICE_REQUEST = "GetMFADeviceRequest" {
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "UserName": schemas::USER_NAME_TYPE;
    }
}

schema! {
    GET_MFA_DEVICE_RESPONSE = "GetMFADeviceResponse" {
        "UserName": schemas::USER_NAME_TYPE;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "EnableDate": schemas::DATE_TYPE;
        "Certifications": schemas::CERTIFICATION_MAP_TYPE;
    }
}

schema! {
    GET_OPEN_ID_CONNECT_PROVIDER_REQUEST = "GetOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE = "GetOpenIDConnectProviderResponse" {
        "Url": schemas::OPEN_ID_CONNECT_PROVIDER_URL_TYPE;
        "ClientIDList": schemas::CLIENT_ID_LIST_TYPE;
        "ThumbprintList": schemas::THUMBPRINT_LIST_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
        "ContextProvider": CONTEXT_PROVIDER;
        "IdentityCenterInstanceArn": schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE;
        "IdentityStoreArn": schemas::ARN_TYPE;
    }
}

schema! {
    GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST = "GetOrganizationsAccessReportRequest" {
        "JobId": schemas::JOB_ID_TYPE, required;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "SortKey": schemas::SORT_KEY_TYPE;
    }
}

schema! {
    GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE = "GetOrganizationsAccessReportResponse" {
        "JobStatus": schemas::JOB_STATUS_TYPE, required;
        "JobCreationDate": schemas::DATE_TYPE, required;
        "JobCompletionDate": schemas::DATE_TYPE;
        "NumberOfServicesAccessible": schemas::INTEGER_TYPE;
        "NumberOfServicesNotAccessed": schemas::INTEGER_TYPE;
        "AccessDetails": schemas::ACCESS_DETAILS;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "ErrorDetails": ERROR_DETAILS;
    }
}

schema! {
    GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE = "GetOutboundWebIdentityFederationInfoResponse" {
        "IssuerIdentifier": schemas::STRING_TYPE;
        "JwtVendingEnabled": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    GET_POLICY_REQUEST = "GetPolicyRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    GET_POLICY_RESPONSE = "GetPolicyResponse" {
        "Policy": POLICY;
    }
}

schema! {
    GET_POLICY_VERSION_REQUEST = "GetPolicyVersionRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "VersionId": schemas::POLICY_VERSION_ID_TYPE, required;
    }
}

schema! {
    GET_POLICY_VERSION_RESPONSE = "GetPolicyVersionResponse" {
        "PolicyVersion": POLICY_VERSION;
    }
}

schema! {
    GET_ROLE_POLICY_REQUEST = "GetRolePolicyRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
    }
}

schema! {
    GET_ROLE_POLICY_RESPONSE = "GetRolePolicyResponse" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    GET_ROLE_REQUEST = "GetRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
    }
}

schema! {
    GET_ROLE_RESPONSE = "GetRoleResponse" {
        "Role": ROLE, required;
    }
}

schema! {
    GET_ROLE_TEMPLATE_VERSION_REQUEST = "GetRoleTemplateVersionRequest" {
        "TemplateArn": schemas::ARN_TYPE, required;
        "MinorVersion": schemas::MINOR_VERSION_TYPE;
    }
}

schema! {
    GET_ROLE_TEMPLATE_VERSION_RESPONSE = "GetRoleTemplateVersionResponse" {
        "RoleTemplateVersion": ROLE_TEMPLATE_VERSION, required;
    }
}

schema! {
    GET_SAML_PROVIDER_REQUEST = "GetSAMLProviderRequest" {
        "SAMLProviderArn": schemas::ARN_TYPE, required;
    }
}

schema! {
    GET_SAML_PROVIDER_RESPONSE = "GetSAMLProviderResponse" {
        "SAMLProviderUUID": schemas::PRIVATE_KEY_ID_TYPE;
        "SAMLMetadataDocument": schemas::SAML_METADATA_DOCUMENT_TYPE;
        "ContextProvider": CONTEXT_PROVIDER;
        "SAMLKeyHashes": schemas::SAML_KEY_HASH_LIST_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "ValidUntil": schemas::DATE_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
        "AssertionEncryptionMode": schemas::ASSERTION_ENCRYPTION_MODE_TYPE;
        "PrivateKeyList": schemas::PRIVATE_KEY_LIST;
        "IdentityCenterInstanceArn": schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE;
        "IdentityStoreArn": schemas::ARN_TYPE;
    }
}

schema! {
    GET_SSH_PUBLIC_KEY_REQUEST = "GetSSHPublicKeyRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SSHPublicKeyId": schemas::PUBLIC_KEY_ID_TYPE, required;
        "Encoding": schemas::ENCODING_TYPE, required;
    }
}

schema! {
    GET_SSH_PUBLIC_KEY_RESPONSE = "GetSSHPublicKeyResponse" {
        "SSHPublicKey": SSH_PUBLIC_KEY;
    }
}

schema! {
    GET_SERVER_CERTIFICATE_REQUEST = "GetServerCertificateRequest" {
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
    }
}

schema! {
    GET_SERVER_CERTIFICATE_RESPONSE = "GetServerCertificateResponse" {
        "ServerCertificate": SERVER_CERTIFICATE, required;
    }
}

schema! {
    GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST = "GetServiceLastAccessedDetailsRequest" {
        "JobId": schemas::JOB_ID_TYPE, required;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
        "Marker": schemas::MARKER_TYPE;
    }
}

schema! {
    GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE = "GetServiceLastAccessedDetailsResponse" {
        "JobStatus": schemas::JOB_STATUS_TYPE, required;
        "JobType": schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE;
        "JobCreationDate": schemas::DATE_TYPE, required;
        "ServicesLastAccessed": schemas::SERVICES_LAST_ACCESSED, required;
        "JobCompletionDate": schemas::DATE_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
        "Error": ERROR_DETAILS;
    }
}

schema! {
    GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST = "GetServiceLastAccessedDetailsWithEntitiesRequest" {
        "JobId": schemas::JOB_ID_TYPE, required;
        "ServiceNamespace": schemas::SERVICE_NAMESPACE_TYPE, required;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
        "Marker": schemas::MARKER_TYPE;
    }
}

schema! {
    GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE = "GetServiceLastAccessedDetailsWithEntitiesResponse" {
        "JobStatus": schemas::JOB_STATUS_TYPE, required;
        "JobCreationDate": schemas::DATE_TYPE, required;
        "JobCompletionDate": schemas::DATE_TYPE, required;
        "EntityDetailsList": schemas::ENTITY_DETAILS_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
        "Error": ERROR_DETAILS;
    }
}

schema! {
    GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST = "GetServiceLinkedRoleDeletionStatusRequest" {
        "DeletionTaskId": schemas::DELETION_TASK_ID_TYPE, required;
    }
}

schema! {
    GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE = "GetServiceLinkedRoleDeletionStatusResponse" {
        "Status": schemas::DELETION_TASK_STATUS_TYPE, required;
        "Reason": DELETION_TASK_FAILURE_REASON_TYPE;
    }
}

schema! {
    GET_USER_POLICY_REQUEST = "GetUserPolicyRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
    }
}

schema! {
    GET_USER_POLICY_RESPONSE = "GetUserPolicyResponse" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    GET_USER_REQUEST = "GetUserRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
    }
}

schema! {
    GET_USER_RESPONSE = "GetUserResponse" {
        "User": USER, required;
    }
}

schema! {
    GROUP = "Group" {
        "Path": schemas::PATH_TYPE, required;
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "GroupId": schemas::ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
        "CreateDate": schemas::DATE_TYPE, required;
    }
}

structure! {
    /// AWS's `Group`.
    #[derive(Default)]
    Group: GROUP {
        /// `Path`, required, 1 to 512.
        path: String,
        /// `GroupName`, required, 1 to 128.
        group_name: String,
        /// `GroupId`, required, 16 to 128.
        group_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `CreateDate`, required.
        create_date: Timestamp,
    }
}

schema! {
    GROUP_DETAIL = "GroupDetail" {
        "Path": schemas::PATH_TYPE;
        "GroupName": schemas::GROUP_NAME_TYPE;
        "GroupId": schemas::ID_TYPE;
        "Arn": schemas::ARN_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "GroupPolicyList": schemas::POLICY_DETAIL_LIST_TYPE;
        "AttachedManagedPolicies": schemas::ATTACHED_POLICIES_LIST_TYPE;
    }
}

structure! {
    /// AWS's `GroupDetail`.
    #[derive(Default)]
    GroupDetail: GROUP_DETAIL {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `GroupName`, 1 to 128.
        group_name: Option<String>,
        /// `GroupId`, 16 to 128.
        group_id: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `GroupPolicyList`.
        group_policy_list: Option<Vec<PolicyDetail>>,
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<AttachedPolicy>>,
    }
}

schema! {
    INLINE_POLICY = "InlinePolicy" {
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

structure! {
    /// AWS's `InlinePolicy`.
    #[derive(Default)]
    InlinePolicy: INLINE_POLICY {
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyDocument`, required, 1 to 131072.
        policy_document: String,
    }
}

schema! {
    INLINE_POLICY_IDENTIFIER_TYPE = "InlinePolicyIdentifierType" {
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "AttachmentType": schemas::ATTACHMENT_TYPE, required;
        "AttachmentName": schemas::ATTACHMENT_NAME, required;
    }
}

structure! {
    /// AWS's `InlinePolicyIdentifierType`.
    InlinePolicyIdentifierType: INLINE_POLICY_IDENTIFIER_TYPE {
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `AttachmentType`, required.
        attachment_type: AttachmentType,
        /// `AttachmentName`, required, 1 to 128.
        attachment_name: String,
    }
}

schema! {
    INSTANCE_PROFILE = "InstanceProfile" {
        "Path": schemas::PATH_TYPE, required;
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "InstanceProfileId": schemas::ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
        "CreateDate": schemas::DATE_TYPE, required;
        "Roles": schemas::ROLE_LIST_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

structure! {
    /// AWS's `InstanceProfile`.
    #[derive(Default)]
    InstanceProfile: INSTANCE_PROFILE {
        /// `Path`, required, 1 to 512.
        path: String,
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `InstanceProfileId`, required, 16 to 128.
        instance_profile_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `CreateDate`, required.
        create_date: Timestamp,
        /// `Roles`, required.
        roles: Vec<Role>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
    }
}

schema! {
    LIST_ACCESS_KEYS_REQUEST = "ListAccessKeysRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ACCESS_KEYS_RESPONSE = "ListAccessKeysResponse" {
        "AccessKeyMetadata": schemas::ACCESS_KEY_METADATA_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ACCOUNT_ALIASES_REQUEST = "ListAccountAliasesRequest" {
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ACCOUNT_ALIASES_RESPONSE = "ListAccountAliasesResponse" {
        "AccountAliases": schemas::ACCOUNT_ALIAS_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ATTACHED_GROUP_POLICIES_REQUEST = "ListAttachedGroupPoliciesRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PathPrefix": schemas::POLICY_PATH_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ATTACHED_GROUP_POLICIES_RESPONSE = "ListAttachedGroupPoliciesResponse" {
        "AttachedPolicies": schemas::ATTACHED_POLICIES_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ATTACHED_ROLE_POLICIES_REQUEST = "ListAttachedRolePoliciesRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PathPrefix": schemas::POLICY_PATH_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ATTACHED_ROLE_POLICIES_RESPONSE = "ListAttachedRolePoliciesResponse" {
        "AttachedPolicies": schemas::ATTACHED_POLICIES_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ATTACHED_USER_POLICIES_REQUEST = "ListAttachedUserPoliciesRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "PathPrefix": schemas::POLICY_PATH_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ATTACHED_USER_POLICIES_RESPONSE = "ListAttachedUserPoliciesResponse" {
        "AttachedPolicies": schemas::ATTACHED_POLICIES_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_DELEGATION_REQUESTS_REQUEST = "ListDelegationRequestsRequest" {
        "OwnerId": schemas::OWNER_ID_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_DELEGATION_REQUESTS_RESPONSE = "ListDelegationRequestsResponse" {
        "DelegationRequests": schemas::DELEGATION_REQUESTS_LIST_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "isTruncated": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    LIST_ENTITIES_FOR_POLICY_REQUEST = "ListEntitiesForPolicyRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "EntityFilter": schemas::ENTITY_TYPE;
        "PathPrefix": schemas::PATH_TYPE;
        "PolicyUsageFilter": schemas::POLICY_USAGE_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ENTITIES_FOR_POLICY_RESPONSE = "ListEntitiesForPolicyResponse" {
        "PolicyGroups": schemas::POLICY_GROUP_LIST_TYPE;
        "PolicyUsers": schemas::POLICY_USER_LIST_TYPE;
        "PolicyRoles": schemas::POLICY_ROLE_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_GROUP_POLICIES_REQUEST = "ListGroupPoliciesRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_GROUP_POLICIES_RESPONSE = "ListGroupPoliciesResponse" {
        "PolicyNames": schemas::POLICY_NAME_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_GROUPS_FOR_USER_REQUEST = "ListGroupsForUserRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_GROUPS_FOR_USER_RESPONSE = "ListGroupsForUserResponse" {
        "Groups": schemas::GROUP_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_GROUPS_REQUEST = "ListGroupsRequest" {
        "PathPrefix": schemas::PATH_PREFIX_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_GROUPS_RESPONSE = "ListGroupsResponse" {
        "Groups": schemas::GROUP_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_INSTANCE_PROFILE_TAGS_REQUEST = "ListInstanceProfileTagsRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_INSTANCE_PROFILE_TAGS_RESPONSE = "ListInstanceProfileTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST = "ListInstanceProfilesForRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE = "ListInstanceProfilesForRoleResponse" {
        "InstanceProfiles": schemas::INSTANCE_PROFILE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_INSTANCE_PROFILES_REQUEST = "ListInstanceProfilesRequest" {
        "PathPrefix": schemas::PATH_PREFIX_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_INSTANCE_PROFILES_RESPONSE = "ListInstanceProfilesResponse" {
        "InstanceProfiles": schemas::INSTANCE_PROFILE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_MFA_DEVICE_TAGS_REQUEST = "ListMFADeviceTagsRequest" {
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_MFA_DEVICE_TAGS_RESPONSE = "ListMFADeviceTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_MFA_DEVICES_REQUEST = "ListMFADevicesRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_MFA_DEVICES_RESPONSE = "ListMFADevicesResponse" {
        "MFADevices": schemas::MFA_DEVICE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST = "ListOpenIDConnectProviderTagsRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE = "ListOpenIDConnectProviderTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST = "ListOpenIDConnectProvidersRequest" {
    }
}

schema! {
    LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE = "ListOpenIDConnectProvidersResponse" {
        "OpenIDConnectProviderList": schemas::OPEN_ID_CONNECT_PROVIDER_LIST_TYPE;
    }
}

schema! {
    LIST_ORGANIZATIONS_FEATURES_REQUEST = "ListOrganizationsFeaturesRequest" {
    }
}

schema! {
    LIST_ORGANIZATIONS_FEATURES_RESPONSE = "ListOrganizationsFeaturesResponse" {
        "OrganizationId": schemas::ORGANIZATION_ID_TYPE;
        "EnabledFeatures": schemas::FEATURES_LIST_TYPE;
    }
}

schema! {
    LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY = "ListPoliciesGrantingServiceAccessEntry" {
        "ServiceNamespace": schemas::SERVICE_NAMESPACE_TYPE;
        "Policies": schemas::POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE;
    }
}

structure! {
    /// AWS's `ListPoliciesGrantingServiceAccessEntry`.
    #[derive(Default)]
    ListPoliciesGrantingServiceAccessEntry: LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY {
        /// `ServiceNamespace`, 1 to 64.
        service_namespace: Option<String>,
        /// `Policies`.
        policies: Option<Vec<PolicyGrantingServiceAccess>>,
    }
}

schema! {
    LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST = "ListPoliciesGrantingServiceAccessRequest" {
        "Marker": schemas::MARKER_TYPE;
        "Arn": schemas::ARN_TYPE, required;
        "ServiceNamespaces": schemas::SERVICE_NAMESPACE_LIST_TYPE, required;
    }
}

schema! {
    LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE = "ListPoliciesGrantingServiceAccessResponse" {
        "PoliciesGrantingServiceAccess": schemas::LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_POLICIES_REQUEST = "ListPoliciesRequest" {
        "Scope": schemas::POLICY_SCOPE_TYPE;
        "OnlyAttached": schemas::BOOLEAN_TYPE;
        "PathPrefix": schemas::POLICY_PATH_TYPE;
        "PolicyUsageFilter": schemas::POLICY_USAGE_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_POLICIES_RESPONSE = "ListPoliciesResponse" {
        "Policies": schemas::POLICY_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_POLICY_TAGS_REQUEST = "ListPolicyTagsRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_POLICY_TAGS_RESPONSE = "ListPolicyTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_POLICY_VERSIONS_REQUEST = "ListPolicyVersionsRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_POLICY_VERSIONS_RESPONSE = "ListPolicyVersionsResponse" {
        "Versions": schemas::POLICY_DOCUMENT_VERSION_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ROLE_POLICIES_REQUEST = "ListRolePoliciesRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ROLE_POLICIES_RESPONSE = "ListRolePoliciesResponse" {
        "PolicyNames": schemas::POLICY_NAME_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ROLE_TAGS_REQUEST = "ListRoleTagsRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ROLE_TAGS_RESPONSE = "ListRoleTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_ROLES_REQUEST = "ListRolesRequest" {
        "PathPrefix": schemas::PATH_PREFIX_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_ROLES_RESPONSE = "ListRolesResponse" {
        "Roles": schemas::ROLE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_SAML_PROVIDER_TAGS_REQUEST = "ListSAMLProviderTagsRequest" {
        "SAMLProviderArn": schemas::ARN_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_SAML_PROVIDER_TAGS_RESPONSE = "ListSAMLProviderTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_SAML_PROVIDERS_REQUEST = "ListSAMLProvidersRequest" {
    }
}

schema! {
    LIST_SAML_PROVIDERS_RESPONSE = "ListSAMLProvidersResponse" {
        "SAMLProviderList": schemas::SAML_PROVIDER_LIST_TYPE;
    }
}

schema! {
    LIST_SSH_PUBLIC_KEYS_REQUEST = "ListSSHPublicKeysRequest" {
        "UserName": schemas::USER_NAME_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_SSH_PUBLIC_KEYS_RESPONSE = "ListSSHPublicKeysResponse" {
        "SSHPublicKeys": schemas::SSH_PUBLIC_KEY_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_SERVER_CERTIFICATE_TAGS_REQUEST = "ListServerCertificateTagsRequest" {
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_SERVER_CERTIFICATE_TAGS_RESPONSE = "ListServerCertificateTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_SERVER_CERTIFICATES_REQUEST = "ListServerCertificatesRequest" {
        "PathPrefix": schemas::PATH_PREFIX_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_SERVER_CERTIFICATES_RESPONSE = "ListServerCertificatesResponse" {
        "ServerCertificateMetadataList": schemas::SERVER_CERTIFICATE_METADATA_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST = "ListServiceSpecificCredentialsRequest" {
        "UserName": schemas::USER_NAME_TYPE;
        "ServiceName": schemas::SERVICE_NAME;
        "AllUsers": schemas::ALL_USERS;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE = "ListServiceSpecificCredentialsResponse" {
        "ServiceSpecificCredentials": schemas::SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    LIST_SIGNING_CERTIFICATES_REQUEST = "ListSigningCertificatesRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_SIGNING_CERTIFICATES_RESPONSE = "ListSigningCertificatesResponse" {
        "Certificates": schemas::CERTIFICATE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_USER_POLICIES_REQUEST = "ListUserPoliciesRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_USER_POLICIES_RESPONSE = "ListUserPoliciesResponse" {
        "PolicyNames": schemas::POLICY_NAME_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_USER_TAGS_REQUEST = "ListUserTagsRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_USER_TAGS_RESPONSE = "ListUserTagsResponse" {
        "Tags": schemas::TAG_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_USERS_REQUEST = "ListUsersRequest" {
        "PathPrefix": schemas::PATH_PREFIX_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_USERS_RESPONSE = "ListUsersResponse" {
        "Users": schemas::USER_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LIST_VIRTUAL_MFA_DEVICES_REQUEST = "ListVirtualMFADevicesRequest" {
        "AssignmentStatus": schemas::ASSIGNMENT_STATUS_TYPE;
        "Marker": schemas::MARKER_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
    }
}

schema! {
    LIST_VIRTUAL_MFA_DEVICES_RESPONSE = "ListVirtualMFADevicesResponse" {
        "VirtualMFADevices": schemas::VIRTUAL_MFA_DEVICE_LIST_TYPE, required;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    LOGIN_PROFILE = "LoginProfile" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "CreateDate": schemas::DATE_TYPE, required;
        "PasswordResetRequired": schemas::BOOLEAN_TYPE;
        "MaxSigninSessionDuration": schemas::MAX_SIGNIN_SESSION_DURATION_TYPE;
    }
}

structure! {
    /// AWS's `LoginProfile`.
    #[derive(Default)]
    LoginProfile: LOGIN_PROFILE {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `CreateDate`, required.
        create_date: Timestamp,
        /// `PasswordResetRequired`.
        password_reset_required: Option<bool>,
        /// `MaxSigninSessionDuration`, 3600 to 7776000.
        max_signin_session_duration: Option<i32>,
    }
}

schema! {
    MFA_DEVICE = "MFADevice" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "EnableDate": schemas::DATE_TYPE, required;
    }
}

structure! {
    /// AWS's `MFADevice`.
    #[derive(Default)]
    MFADevice: MFA_DEVICE {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `EnableDate`, required.
        enable_date: Timestamp,
    }
}

schema! {
    MANAGED_POLICY_DETAIL = "ManagedPolicyDetail" {
        "PolicyName": schemas::POLICY_NAME_TYPE;
        "PolicyId": schemas::ID_TYPE;
        "Arn": schemas::ARN_TYPE;
        "Path": schemas::POLICY_PATH_TYPE;
        "DefaultVersionId": schemas::POLICY_VERSION_ID_TYPE;
        "AttachmentCount": schemas::ATTACHMENT_COUNT_TYPE;
        "PermissionsBoundaryUsageCount": schemas::ATTACHMENT_COUNT_TYPE;
        "IsAttachable": schemas::BOOLEAN_TYPE;
        "Description": schemas::POLICY_DESCRIPTION_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "UpdateDate": schemas::DATE_TYPE;
        "PolicyVersionList": schemas::POLICY_DOCUMENT_VERSION_LIST_TYPE;
    }
}

structure! {
    /// AWS's `ManagedPolicyDetail`.
    #[derive(Default)]
    ManagedPolicyDetail: MANAGED_POLICY_DETAIL {
        /// `PolicyName`, 1 to 128.
        policy_name: Option<String>,
        /// `PolicyId`, 16 to 128.
        policy_id: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `DefaultVersionId`.
        default_version_id: Option<String>,
        /// `AttachmentCount`.
        attachment_count: Option<i32>,
        /// `PermissionsBoundaryUsageCount`.
        permissions_boundary_usage_count: Option<i32>,
        /// `IsAttachable`.
        is_attachable: Option<bool>,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `UpdateDate`.
        update_date: Option<Timestamp>,
        /// `PolicyVersionList`.
        policy_version_list: Option<Vec<PolicyVersion>>,
    }
}

schema! {
    OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY = "OpenIDConnectProviderListEntry" {
        "Arn": schemas::ARN_TYPE;
        "IsTrustedIdentityPropagationEnabled": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `OpenIDConnectProviderListEntry`.
    #[derive(Default)]
    OpenIDConnectProviderListEntry: OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY {
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `IsTrustedIdentityPropagationEnabled`.
        is_trusted_identity_propagation_enabled: Option<bool>,
    }
}

schema! {
    ORDERED_ORGANIZATION_POLICY_TYPE = "OrderedOrganizationPolicyType" {
        "ServiceControlPolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE;
    }
}

structure! {
    /// AWS's `OrderedOrganizationPolicyType`.
    #[derive(Default)]
    OrderedOrganizationPolicyType: ORDERED_ORGANIZATION_POLICY_TYPE {
        /// `ServiceControlPolicyInputList`.
        service_control_policy_input_list: Option<Vec<String>>,
    }
}

schema! {
    ORGANIZATIONS_DECISION_DETAIL = "OrganizationsDecisionDetail" {
        "AllowedByOrganizations": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `OrganizationsDecisionDetail`.
    #[derive(Default)]
    OrganizationsDecisionDetail: ORGANIZATIONS_DECISION_DETAIL {
        /// `AllowedByOrganizations`.
        allowed_by_organizations: Option<bool>,
    }
}

schema! {
    PARAMETER_DEFINITION = "ParameterDefinition" {
        "Name": schemas::PARAMETER_NAME_TYPE, required;
        "Type": schemas::PARAMETER_TYPE_TYPE, required;
        "SubType": schemas::PARAMETER_SUB_TYPE_TYPE;
        "Description": schemas::PARAMETER_DESCRIPTION_TYPE;
        "IsRequired": schemas::BOOLEAN_TYPE;
        "DefaultValue": schemas::PARAMETER_DEFAULT_VALUE_TYPE;
        "Immutable": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `ParameterDefinition`.
    ParameterDefinition: PARAMETER_DEFINITION {
        /// `Name`, required, 1 to 128.
        name: String,
        /// `Type`, required.
        r#type: ParameterTypeType,
        /// `SubType`, at most 256.
        sub_type: Option<String>,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `IsRequired`.
        is_required: Option<bool>,
        /// `DefaultValue`, at most 1024.
        default_value: Option<String>,
        /// `Immutable`.
        immutable: Option<bool>,
    }
}

schema! {
    PASSWORD_POLICY = "PasswordPolicy" {
        "MinimumPasswordLength": schemas::MINIMUM_PASSWORD_LENGTH_TYPE;
        "RequireSymbols": schemas::BOOLEAN_TYPE;
        "RequireNumbers": schemas::BOOLEAN_TYPE;
        "RequireUppercaseCharacters": schemas::BOOLEAN_TYPE;
        "RequireLowercaseCharacters": schemas::BOOLEAN_TYPE;
        "AllowUsersToChangePassword": schemas::BOOLEAN_TYPE;
        "ExpirePasswords": schemas::BOOLEAN_TYPE;
        "MaxPasswordAge": schemas::MAX_PASSWORD_AGE_TYPE;
        "PasswordReusePrevention": schemas::PASSWORD_REUSE_PREVENTION_TYPE;
        "HardExpiry": schemas::BOOLEAN_OBJECT_TYPE;
    }
}

structure! {
    /// AWS's `PasswordPolicy`.
    #[derive(Default)]
    PasswordPolicy: PASSWORD_POLICY {
        /// `MinimumPasswordLength`, 6 to 128.
        minimum_password_length: Option<i32>,
        /// `RequireSymbols`.
        require_symbols: Option<bool>,
        /// `RequireNumbers`.
        require_numbers: Option<bool>,
        /// `RequireUppercaseCharacters`.
        require_uppercase_characters: Option<bool>,
        /// `RequireLowercaseCharacters`.
        require_lowercase_characters: Option<bool>,
        /// `AllowUsersToChangePassword`.
        allow_users_to_change_password: Option<bool>,
        /// `ExpirePasswords`.
        expire_passwords: Option<bool>,
        /// `MaxPasswordAge`, 1 to 1095.
        max_password_age: Option<i32>,
        /// `PasswordReusePrevention`, 1 to 24.
        password_reuse_prevention: Option<i32>,
        /// `HardExpiry`.
        hard_expiry: Option<bool>,
    }
}

values! {
    /// AWS's `PermissionsBoundaryAttachmentType`.
    PermissionsBoundaryAttachmentType: schemas::PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE {
        Policy = "Policy",
    }
}

schema! {
    PERMISSIONS_BOUNDARY_DECISION_DETAIL = "PermissionsBoundaryDecisionDetail" {
        "AllowedByPermissionsBoundary": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `PermissionsBoundaryDecisionDetail`.
    #[derive(Default)]
    PermissionsBoundaryDecisionDetail: PERMISSIONS_BOUNDARY_DECISION_DETAIL {
        /// `AllowedByPermissionsBoundary`.
        allowed_by_permissions_boundary: Option<bool>,
    }
}

schema! {
    POLICY = "Policy" {
        "PolicyName": schemas::POLICY_NAME_TYPE;
        "PolicyId": schemas::ID_TYPE;
        "Arn": schemas::ARN_TYPE;
        "Path": schemas::POLICY_PATH_TYPE;
        "DefaultVersionId": schemas::POLICY_VERSION_ID_TYPE;
        "AttachmentCount": schemas::ATTACHMENT_COUNT_TYPE;
        "PermissionsBoundaryUsageCount": schemas::ATTACHMENT_COUNT_TYPE;
        "IsAttachable": schemas::BOOLEAN_TYPE;
        "Description": schemas::POLICY_DESCRIPTION_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "UpdateDate": schemas::DATE_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

structure! {
    /// AWS's `Policy`.
    #[derive(Default)]
    Policy: POLICY {
        /// `PolicyName`, 1 to 128.
        policy_name: Option<String>,
        /// `PolicyId`, 16 to 128.
        policy_id: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `DefaultVersionId`.
        default_version_id: Option<String>,
        /// `AttachmentCount`.
        attachment_count: Option<i32>,
        /// `PermissionsBoundaryUsageCount`.
        permissions_boundary_usage_count: Option<i32>,
        /// `IsAttachable`.
        is_attachable: Option<bool>,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `UpdateDate`.
        update_date: Option<Timestamp>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
    }
}

schema! {
    POLICY_DETAIL = "PolicyDetail" {
        "PolicyName": schemas::POLICY_NAME_TYPE;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE;
    }
}

structure! {
    /// AWS's `PolicyDetail`.
    #[derive(Default)]
    PolicyDetail: POLICY_DETAIL {
        /// `PolicyName`, 1 to 128.
        policy_name: Option<String>,
        /// `PolicyDocument`, 1 to 131072.
        policy_document: Option<String>,
    }
}

values! {
    /// AWS's `PolicyEvaluationDecisionType`.
    PolicyEvaluationDecisionType: schemas::POLICY_EVALUATION_DECISION_TYPE {
        Allowed = "allowed",
        ExplicitDeny = "explicitDeny",
        ImplicitDeny = "implicitDeny",
    }
}

schema! {
    POLICY_GRANTING_SERVICE_ACCESS = "PolicyGrantingServiceAccess" {
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyType": schemas::POLICY_TYPE, required;
        "PolicyArn": schemas::ARN_TYPE;
        "EntityType": schemas::POLICY_OWNER_ENTITY_TYPE;
        "EntityName": schemas::ENTITY_NAME_TYPE;
    }
}

structure! {
    /// AWS's `PolicyGrantingServiceAccess`.
    PolicyGrantingServiceAccess: POLICY_GRANTING_SERVICE_ACCESS {
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyType`, required.
        policy_type: PolicyType,
        /// `PolicyArn`, 20 to 2048.
        policy_arn: Option<String>,
        /// `EntityType`.
        entity_type: Option<PolicyOwnerEntityType>,
        /// `EntityName`, 1 to 128.
        entity_name: Option<String>,
    }
}

schema! {
    POLICY_GROUP = "PolicyGroup" {
        "GroupName": schemas::GROUP_NAME_TYPE;
        "GroupId": schemas::ID_TYPE;
    }
}

structure! {
    /// AWS's `PolicyGroup`.
    #[derive(Default)]
    PolicyGroup: POLICY_GROUP {
        /// `GroupName`, 1 to 128.
        group_name: Option<String>,
        /// `GroupId`, 16 to 128.
        group_id: Option<String>,
    }
}

schema! {
    POLICY_IDENTIFIER = "PolicyIdentifier" union {
        "PolicyType": schemas::POLICY_IDENTIFIER_POLICY_TYPE;
        "PolicyArn": schemas::ARN_TYPE;
        "InlinePolicyIdentifier": INLINE_POLICY_IDENTIFIER_TYPE;
    }
}

structure! {
    /// AWS's `PolicyIdentifier`.
    #[derive(Default)]
    PolicyIdentifier: POLICY_IDENTIFIER {
        /// `PolicyType`.
        policy_type: Option<PolicyIdentifierPolicyType>,
        /// `PolicyArn`, 20 to 2048.
        policy_arn: Option<String>,
        /// `InlinePolicyIdentifier`.
        inline_policy_identifier: Option<InlinePolicyIdentifierType>,
    }
}

values! {
    /// AWS's `PolicyIdentifierPolicyType`.
    PolicyIdentifierPolicyType: schemas::POLICY_IDENTIFIER_POLICY_TYPE {
        Inline = "inline",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        PermissionBoundary = "permission-boundary",
        Scp = "scp",
        Rcp = "rcp",
    }
}

schema! {
    POLICY_PARAMETER = "PolicyParameter" {
        "Name": schemas::POLICY_PARAMETER_NAME_TYPE;
        "Values": schemas::POLICY_PARAMETER_VALUES_LIST_TYPE;
        "Type": schemas::POLICY_PARAMETER_TYPE_ENUM;
    }
}

structure! {
    /// AWS's `PolicyParameter`.
    #[derive(Default)]
    PolicyParameter: POLICY_PARAMETER {
        /// `Name`, 5 to 256.
        name: Option<String>,
        /// `Values`.
        values: Option<Vec<String>>,
        /// `Type`.
        r#type: Option<PolicyParameterTypeEnum>,
    }
}

values! {
    /// AWS's `PolicyParameterTypeEnum`.
    PolicyParameterTypeEnum: schemas::POLICY_PARAMETER_TYPE_ENUM {
        String = "string",
        StringList = "stringList",
    }
}

schema! {
    POLICY_ROLE = "PolicyRole" {
        "RoleName": schemas::ROLE_NAME_TYPE;
        "RoleId": schemas::ID_TYPE;
    }
}

structure! {
    /// AWS's `PolicyRole`.
    #[derive(Default)]
    PolicyRole: POLICY_ROLE {
        /// `RoleName`, 1 to 64.
        role_name: Option<String>,
        /// `RoleId`, 16 to 128.
        role_id: Option<String>,
    }
}

values! {
    /// AWS's `PolicySourceType`.
    PolicySourceType: schemas::POLICY_SOURCE_TYPE {
        User = "user",
        Group = "group",
        Role = "role",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        Resource = "resource",
        None = "none",
    }
}

values! {
    /// AWS's `PolicyUsageType`.
    PolicyUsageType: schemas::POLICY_USAGE_TYPE {
        PermissionsPolicy = "PermissionsPolicy",
        PermissionsBoundary = "PermissionsBoundary",
    }
}

schema! {
    POLICY_USER = "PolicyUser" {
        "UserName": schemas::USER_NAME_TYPE;
        "UserId": schemas::ID_TYPE;
    }
}

structure! {
    /// AWS's `PolicyUser`.
    #[derive(Default)]
    PolicyUser: POLICY_USER {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `UserId`, 16 to 128.
        user_id: Option<String>,
    }
}

schema! {
    POLICY_VERSION = "PolicyVersion" {
        "Document": schemas::POLICY_DOCUMENT_TYPE;
        "VersionId": schemas::POLICY_VERSION_ID_TYPE;
        "IsDefaultVersion": schemas::BOOLEAN_TYPE;
        "CreateDate": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `PolicyVersion`.
    #[derive(Default)]
    PolicyVersion: POLICY_VERSION {
        /// `Document`, 1 to 131072.
        document: Option<String>,
        /// `VersionId`.
        version_id: Option<String>,
        /// `IsDefaultVersion`.
        is_default_version: Option<bool>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
    }
}

schema! {
    POSITION = "Position" {
        "Line": schemas::LINE_NUMBER;
        "Column": schemas::COLUMN_NUMBER;
    }
}

structure! {
    /// AWS's `Position`.
    #[derive(Default)]
    Position: POSITION {
        /// `Line`.
        line: Option<i32>,
        /// `Column`.
        column: Option<i32>,
    }
}

schema! {
    PUT_ACCOUNT_PROPERTIES_REQUEST = "PutAccountPropertiesRequest" {
        "Properties": schemas::ACCOUNT_PROPERTIES_MAP_TYPE, required;
    }
}

schema! {
    PUT_ACCOUNT_PROPERTIES_RESPONSE = "PutAccountPropertiesResponse" {
    }
}

schema! {
    PUT_GROUP_POLICY_REQUEST = "PutGroupPolicyRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST = "PutRolePermissionsBoundaryRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PermissionsBoundary": schemas::ARN_TYPE, required;
    }
}

schema! {
    PUT_ROLE_POLICY_REQUEST = "PutRolePolicyRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    PUT_USER_PERMISSIONS_BOUNDARY_REQUEST = "PutUserPermissionsBoundaryRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "PermissionsBoundary": schemas::ARN_TYPE, required;
    }
}

schema! {
    PUT_USER_POLICY_REQUEST = "PutUserPolicyRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "PolicyName": schemas::POLICY_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    REJECT_DELEGATION_REQUEST_REQUEST = "RejectDelegationRequestRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE, required;
        "Notes": schemas::NOTES_TYPE;
    }
}

schema! {
    REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST = "RemoveClientIDFromOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "ClientID": schemas::CLIENT_ID_TYPE, required;
    }
}

schema! {
    REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST = "RemoveRoleFromInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "RoleName": schemas::ROLE_NAME_TYPE, required;
    }
}

schema! {
    REMOVE_USER_FROM_GROUP_REQUEST = "RemoveUserFromGroupRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
    }
}

schema! {
    REPLACEMENT_VALUE_ENTRY = "ReplacementValueEntry" {
        "Values": schemas::REPLACEMENT_VALUE_LIST_TYPE, required;
    }
}

structure! {
    /// AWS's `ReplacementValueEntry`.
    #[derive(Default)]
    ReplacementValueEntry: REPLACEMENT_VALUE_ENTRY {
        /// `Values`, required, 1 to 20.
        values: Vec<String>,
    }
}

values! {
    /// AWS's `ReportFormatType`.
    ReportFormatType: schemas::REPORT_FORMAT_TYPE {
        TextCsv = "text/csv",
    }
}

values! {
    /// AWS's `ReportStateType`.
    ReportStateType: schemas::REPORT_STATE_TYPE {
        Started = "STARTED",
        Inprogress = "INPROGRESS",
        Complete = "COMPLETE",
    }
}

schema! {
    RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST = "ResetServiceSpecificCredentialRequest" {
        "UserName": schemas::USER_NAME_TYPE;
        "ServiceSpecificCredentialId": schemas::SERVICE_SPECIFIC_CREDENTIAL_ID, required;
    }
}

schema! {
    RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE = "ResetServiceSpecificCredentialResponse" {
        "ServiceSpecificCredential": SERVICE_SPECIFIC_CREDENTIAL;
    }
}

schema! {
    RESOURCE_SPECIFIC_RESULT = "ResourceSpecificResult" {
        "EvalResourceName": schemas::RESOURCE_NAME_TYPE, required;
        "EvalResourceDecision": schemas::POLICY_EVALUATION_DECISION_TYPE, required;
        "MatchedStatements": schemas::STATEMENT_LIST_TYPE;
        "MissingContextValues": schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE;
        "EvalDecisionDetails": schemas::EVAL_DECISION_DETAILS_TYPE;
        "PermissionsBoundaryDecisionDetail": PERMISSIONS_BOUNDARY_DECISION_DETAIL;
    }
}

structure! {
    /// AWS's `ResourceSpecificResult`.
    ResourceSpecificResult: RESOURCE_SPECIFIC_RESULT {
        /// `EvalResourceName`, required, 1 to 2048.
        eval_resource_name: String,
        /// `EvalResourceDecision`, required.
        eval_resource_decision: PolicyEvaluationDecisionType,
        /// `MatchedStatements`.
        matched_statements: Option<Vec<Statement>>,
        /// `MissingContextValues`.
        missing_context_values: Option<Vec<String>>,
        /// `EvalDecisionDetails`.
        eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
        /// `PermissionsBoundaryDecisionDetail`.
        permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    }
}

schema! {
    RESYNC_MFA_DEVICE_REQUEST = "ResyncMFADeviceRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "AuthenticationCode1": schemas::AUTHENTICATION_CODE_TYPE, required;
        "AuthenticationCode2": schemas::AUTHENTICATION_CODE_TYPE, required;
    }
}

schema! {
    ROLE = "Role" {
        "Path": schemas::PATH_TYPE, required;
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "RoleId": schemas::ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
        "CreateDate": schemas::DATE_TYPE, required;
        "AssumeRolePolicyDocument": schemas::POLICY_DOCUMENT_TYPE;
        "Description": schemas::ROLE_DESCRIPTION_TYPE;
        "MaxSessionDuration": schemas::ROLE_MAX_SESSION_DURATION_TYPE;
        "MaxSigninSessionDuration": schemas::MAX_SIGNIN_SESSION_DURATION_TYPE;
        "PermissionsBoundary": ATTACHED_PERMISSIONS_BOUNDARY;
        "Tags": schemas::TAG_LIST_TYPE;
        "RoleLastUsed": ROLE_LAST_USED;
        "SourceRoleTemplate": SOURCE_ROLE_TEMPLATE;
    }
}

structure! {
    /// AWS's `Role`.
    #[derive(Default)]
    Role: ROLE {
        /// `Path`, required, 1 to 512.
        path: String,
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `RoleId`, required, 16 to 128.
        role_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `CreateDate`, required.
        create_date: Timestamp,
        /// `AssumeRolePolicyDocument`, 1 to 131072.
        assume_role_policy_document: Option<String>,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `MaxSessionDuration`, 3600 to 43200.
        max_session_duration: Option<i32>,
        /// `MaxSigninSessionDuration`, 3600 to 7776000.
        max_signin_session_duration: Option<i32>,
        /// `PermissionsBoundary`.
        permissions_boundary: Option<AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
        /// `RoleLastUsed`.
        role_last_used: Option<RoleLastUsed>,
        /// `SourceRoleTemplate`.
        source_role_template: Option<SourceRoleTemplate>,
    }
}

schema! {
    ROLE_DETAIL = "RoleDetail" {
        "Path": schemas::PATH_TYPE;
        "RoleName": schemas::ROLE_NAME_TYPE;
        "RoleId": schemas::ID_TYPE;
        "Arn": schemas::ARN_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "AssumeRolePolicyDocument": schemas::POLICY_DOCUMENT_TYPE;
        "InstanceProfileList": schemas::INSTANCE_PROFILE_LIST_TYPE;
        "RolePolicyList": schemas::POLICY_DETAIL_LIST_TYPE;
        "AttachedManagedPolicies": schemas::ATTACHED_POLICIES_LIST_TYPE;
        "PermissionsBoundary": ATTACHED_PERMISSIONS_BOUNDARY;
        "Tags": schemas::TAG_LIST_TYPE;
        "RoleLastUsed": ROLE_LAST_USED;
    }
}

structure! {
    /// AWS's `RoleDetail`.
    #[derive(Default)]
    RoleDetail: ROLE_DETAIL {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `RoleName`, 1 to 64.
        role_name: Option<String>,
        /// `RoleId`, 16 to 128.
        role_id: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `AssumeRolePolicyDocument`, 1 to 131072.
        assume_role_policy_document: Option<String>,
        /// `InstanceProfileList`.
        instance_profile_list: Option<Vec<InstanceProfile>>,
        /// `RolePolicyList`.
        role_policy_list: Option<Vec<PolicyDetail>>,
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<AttachedPolicy>>,
        /// `PermissionsBoundary`.
        permissions_boundary: Option<AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
        /// `RoleLastUsed`.
        role_last_used: Option<RoleLastUsed>,
    }
}

schema! {
    ROLE_LAST_USED = "RoleLastUsed" {
        "LastUsedDate": schemas::DATE_TYPE;
        "Region": schemas::STRING_TYPE;
    }
}

structure! {
    /// AWS's `RoleLastUsed`.
    #[derive(Default)]
    RoleLastUsed: ROLE_LAST_USED {
        /// `LastUsedDate`.
        last_used_date: Option<Timestamp>,
        /// `Region`.
        region: Option<String>,
    }
}

schema! {
    ROLE_TEMPLATE_VERSION = "RoleTemplateVersion" {
        "TemplateArn": schemas::ARN_TYPE;
        "TemplateName": schemas::ROLE_TEMPLATE_NAME_TYPE;
        "TemplateVersionId": schemas::ID_TYPE;
        "Description": schemas::ROLE_TEMPLATE_DESCRIPTION_TYPE;
        "MajorVersion": schemas::INTEGER_TYPE;
        "DefaultMinorVersion": schemas::MINOR_VERSION_TYPE;
        "ManagedByType": schemas::MANAGED_BY_TYPE_TYPE;
        "ManagedByValue": schemas::MANAGED_BY_VALUE_TYPE;
        "Enabled": schemas::BOOLEAN_TYPE;
        "MinorVersion": schemas::MINOR_VERSION_TYPE;
        "RoleNamePattern": schemas::ROLE_NAME_PATTERN_TYPE;
        "RolePathPattern": schemas::ROLE_PATH_PATTERN_TYPE;
        "RoleDescriptionPattern": schemas::ROLE_DESCRIPTION_PATTERN_TYPE;
        "AssumeRolePolicyDocumentTemplate": schemas::POLICY_DOCUMENT_TYPE;
        "InlinePolicyTemplates": schemas::INLINE_POLICY_TEMPLATE_LIST_TYPE;
        "ManagedPolicyArns": schemas::MANAGED_POLICY_ARN_LIST_TYPE;
        "PermissionBoundaryArn": schemas::ARN_TYPE;
        "ParametersDefinition": schemas::PARAMETERS_DEFINITION_LIST_TYPE;
        "RoleTagsTemplate": schemas::TAG_TEMPLATE_LIST_TYPE;
        "MaxSessionDuration": schemas::ROLE_MAX_SESSION_DURATION_TYPE;
        "VersionEnabled": schemas::BOOLEAN_TYPE;
        "CreateTimestamp": schemas::DATE_TYPE;
        "UpdateTimestamp": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `RoleTemplateVersion`.
    #[derive(Default)]
    RoleTemplateVersion: ROLE_TEMPLATE_VERSION {
        /// `TemplateArn`, 20 to 2048.
        template_arn: Option<String>,
        /// `TemplateName`, 1 to 128.
        template_name: Option<String>,
        /// `TemplateVersionId`, 16 to 128.
        template_version_id: Option<String>,
        /// `Description`, at most 512.
        description: Option<String>,
        /// `MajorVersion`.
        major_version: Option<i32>,
        /// `DefaultMinorVersion`.
        default_minor_version: Option<i32>,
        /// `ManagedByType`.
        managed_by_type: Option<ManagedByTypeType>,
        /// `ManagedByValue`, 1 to 128.
        managed_by_value: Option<String>,
        /// `Enabled`.
        enabled: Option<bool>,
        /// `MinorVersion`.
        minor_version: Option<i32>,
        /// `RoleNamePattern`, 1 to 256.
        role_name_pattern: Option<String>,
        /// `RolePathPattern`, 1 to 256.
        role_path_pattern: Option<String>,
        /// `RoleDescriptionPattern`, 1 to 512.
        role_description_pattern: Option<String>,
        /// `AssumeRolePolicyDocumentTemplate`, 1 to 131072.
        assume_role_policy_document_template: Option<String>,
        /// `InlinePolicyTemplates`.
        inline_policy_templates: Option<Vec<InlinePolicy>>,
        /// `ManagedPolicyArns`.
        managed_policy_arns: Option<Vec<String>>,
        /// `PermissionBoundaryArn`, 20 to 2048.
        permission_boundary_arn: Option<String>,
        /// `ParametersDefinition`.
        parameters_definition: Option<Vec<ParameterDefinition>>,
        /// `RoleTagsTemplate`, at most 50.
        role_tags_template: Option<Vec<TagTemplate>>,
        /// `MaxSessionDuration`, 3600 to 43200.
        max_session_duration: Option<i32>,
        /// `VersionEnabled`.
        version_enabled: Option<bool>,
        /// `CreateTimestamp`.
        create_timestamp: Option<Timestamp>,
        /// `UpdateTimestamp`.
        update_timestamp: Option<Timestamp>,
    }
}

schema! {
    ROLE_USAGE_TYPE = "RoleUsageType" {
        "Region": schemas::REGION_NAME_TYPE;
        "Resources": schemas::ARN_LIST_TYPE;
    }
}

structure! {
    /// AWS's `RoleUsageType`.
    #[derive(Default)]
    RoleUsageType: ROLE_USAGE_TYPE {
        /// `Region`, 1 to 100.
        region: Option<String>,
        /// `Resources`.
        resources: Option<Vec<String>>,
    }
}

schema! {
    SAML_KEY_HASH_ENTRY = "SAMLKeyHashEntry" {
        "IssuerURL": schemas::SAML_ISSUER_URL_TYPE;
        "KeyHashes": schemas::KEY_HASH_LIST_TYPE;
    }
}

structure! {
    /// AWS's `SAMLKeyHashEntry`.
    #[derive(Default)]
    SAMLKeyHashEntry: SAML_KEY_HASH_ENTRY {
        /// `IssuerURL`, 1 to 1024.
        issuer_url: Option<String>,
        /// `KeyHashes`.
        key_hashes: Option<Vec<String>>,
    }
}

schema! {
    SAML_PRIVATE_KEY = "SAMLPrivateKey" {
        "KeyId": schemas::PRIVATE_KEY_ID_TYPE;
        "Timestamp": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `SAMLPrivateKey`.
    #[derive(Default)]
    SAMLPrivateKey: SAML_PRIVATE_KEY {
        /// `KeyId`, 22 to 64.
        key_id: Option<String>,
        /// `Timestamp`.
        timestamp: Option<Timestamp>,
    }
}

schema! {
    SAML_PROVIDER_LIST_ENTRY = "SAMLProviderListEntry" {
        "Arn": schemas::ARN_TYPE;
        "ValidUntil": schemas::DATE_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "IsTrustedIdentityPropagationEnabled": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `SAMLProviderListEntry`.
    #[derive(Default)]
    SAMLProviderListEntry: SAML_PROVIDER_LIST_ENTRY {
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `ValidUntil`.
        valid_until: Option<Timestamp>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `IsTrustedIdentityPropagationEnabled`.
        is_trusted_identity_propagation_enabled: Option<bool>,
    }
}

schema! {
    SSH_PUBLIC_KEY = "SSHPublicKey" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SSHPublicKeyId": schemas::PUBLIC_KEY_ID_TYPE, required;
        "Fingerprint": schemas::PUBLIC_KEY_FINGERPRINT_TYPE, required;
        "SSHPublicKeyBody": schemas::PUBLIC_KEY_MATERIAL_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
        "UploadDate": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `SSHPublicKey`.
    SSHPublicKey: SSH_PUBLIC_KEY {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyId`, required, 20 to 128.
        ssh_public_key_id: String,
        /// `Fingerprint`, required, 48 to 48.
        fingerprint: String,
        /// `SSHPublicKeyBody`, required, 1 to 16384.
        ssh_public_key_body: String,
        /// `Status`, required.
        status: StatusType,
        /// `UploadDate`.
        upload_date: Option<Timestamp>,
    }
}

schema! {
    SSH_PUBLIC_KEY_METADATA = "SSHPublicKeyMetadata" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SSHPublicKeyId": schemas::PUBLIC_KEY_ID_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
        "UploadDate": schemas::DATE_TYPE, required;
    }
}

structure! {
    /// AWS's `SSHPublicKeyMetadata`.
    SSHPublicKeyMetadata: SSH_PUBLIC_KEY_METADATA {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyId`, required, 20 to 128.
        ssh_public_key_id: String,
        /// `Status`, required.
        status: StatusType,
        /// `UploadDate`, required.
        upload_date: Timestamp,
    }
}

schema! {
    SEND_DELEGATION_TOKEN_REQUEST = "SendDelegationTokenRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE, required;
    }
}

schema! {
    SERVER_CERTIFICATE = "ServerCertificate" {
        "ServerCertificateMetadata": SERVER_CERTIFICATE_METADATA, required;
        "CertificateBody": schemas::CERTIFICATE_BODY_TYPE, required;
        "CertificateChain": schemas::CERTIFICATE_CHAIN_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

structure! {
    /// AWS's `ServerCertificate`.
    #[derive(Default)]
    ServerCertificate: SERVER_CERTIFICATE {
        /// `ServerCertificateMetadata`, required.
        server_certificate_metadata: ServerCertificateMetadata,
        /// `CertificateBody`, required, 1 to 16384.
        certificate_body: String,
        /// `CertificateChain`, 1 to 2097152.
        certificate_chain: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
    }
}

schema! {
    SERVER_CERTIFICATE_METADATA = "ServerCertificateMetadata" {
        "Path": schemas::PATH_TYPE, required;
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
        "ServerCertificateId": schemas::ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
        "UploadDate": schemas::DATE_TYPE;
        "Expiration": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `ServerCertificateMetadata`.
    #[derive(Default)]
    ServerCertificateMetadata: SERVER_CERTIFICATE_METADATA {
        /// `Path`, required, 1 to 512.
        path: String,
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
        /// `ServerCertificateId`, required, 16 to 128.
        server_certificate_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `UploadDate`.
        upload_date: Option<Timestamp>,
        /// `Expiration`.
        expiration: Option<Timestamp>,
    }
}

schema! {
    SERVICE_LAST_ACCESSED = "ServiceLastAccessed" {
        "ServiceName": schemas::SERVICE_NAME_TYPE, required;
        "LastAuthenticated": schemas::DATE_TYPE;
        "ServiceNamespace": schemas::SERVICE_NAMESPACE_TYPE, required;
        "LastAuthenticatedEntity": schemas::ARN_TYPE;
        "LastAuthenticatedRegion": schemas::STRING_TYPE;
        "TotalAuthenticatedEntities": schemas::INTEGER_TYPE;
        "TrackedActionsLastAccessed": schemas::TRACKED_ACTIONS_LAST_ACCESSED;
    }
}

structure! {
    /// AWS's `ServiceLastAccessed`.
    #[derive(Default)]
    ServiceLastAccessed: SERVICE_LAST_ACCESSED {
        /// `ServiceName`, required.
        service_name: String,
        /// `LastAuthenticated`.
        last_authenticated: Option<Timestamp>,
        /// `ServiceNamespace`, required, 1 to 64.
        service_namespace: String,
        /// `LastAuthenticatedEntity`, 20 to 2048.
        last_authenticated_entity: Option<String>,
        /// `LastAuthenticatedRegion`.
        last_authenticated_region: Option<String>,
        /// `TotalAuthenticatedEntities`.
        total_authenticated_entities: Option<i32>,
        /// `TrackedActionsLastAccessed`.
        tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
    }
}

schema! {
    SERVICE_SPECIFIC_CREDENTIAL = "ServiceSpecificCredential" {
        "CreateDate": schemas::DATE_TYPE, required;
        "ExpirationDate": schemas::DATE_TYPE;
        "ServiceName": schemas::SERVICE_NAME, required;
        "ServiceUserName": schemas::SERVICE_USER_NAME;
        "ServicePassword": schemas::SERVICE_PASSWORD;
        "ServiceCredentialAlias": schemas::SERVICE_CREDENTIAL_ALIAS;
        "ServiceCredentialSecret": schemas::SERVICE_CREDENTIAL_SECRET;
        "ServiceSpecificCredentialId": schemas::SERVICE_SPECIFIC_CREDENTIAL_ID, required;
        "UserName": schemas::USER_NAME_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
    }
}

structure! {
    /// AWS's `ServiceSpecificCredential`.
    ServiceSpecificCredential: SERVICE_SPECIFIC_CREDENTIAL {
        /// `CreateDate`, required.
        create_date: Timestamp,
        /// `ExpirationDate`.
        expiration_date: Option<Timestamp>,
        /// `ServiceName`, required.
        service_name: String,
        /// `ServiceUserName`, 0 to 200.
        service_user_name: Option<String>,
        /// `ServicePassword`.
        service_password: Option<Secret<String>>,
        /// `ServiceCredentialAlias`, 0 to 200.
        service_credential_alias: Option<String>,
        /// `ServiceCredentialSecret`.
        service_credential_secret: Option<Secret<String>>,
        /// `ServiceSpecificCredentialId`, required, 20 to 128.
        service_specific_credential_id: String,
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `Status`, required.
        status: StatusType,
    }
}

schema! {
    SERVICE_SPECIFIC_CREDENTIAL_METADATA = "ServiceSpecificCredentialMetadata" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
        "ServiceUserName": schemas::SERVICE_USER_NAME;
        "ServiceCredentialAlias": schemas::SERVICE_CREDENTIAL_ALIAS;
        "CreateDate": schemas::DATE_TYPE, required;
        "ExpirationDate": schemas::DATE_TYPE;
        "ServiceSpecificCredentialId": schemas::SERVICE_SPECIFIC_CREDENTIAL_ID, required;
        "ServiceName": schemas::SERVICE_NAME, required;
    }
}

structure! {
    /// AWS's `ServiceSpecificCredentialMetadata`.
    ServiceSpecificCredentialMetadata: SERVICE_SPECIFIC_CREDENTIAL_METADATA {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `Status`, required.
        status: StatusType,
        /// `ServiceUserName`, 0 to 200.
        service_user_name: Option<String>,
        /// `ServiceCredentialAlias`, 0 to 200.
        service_credential_alias: Option<String>,
        /// `CreateDate`, required.
        create_date: Timestamp,
        /// `ExpirationDate`.
        expiration_date: Option<Timestamp>,
        /// `ServiceSpecificCredentialId`, required, 20 to 128.
        service_specific_credential_id: String,
        /// `ServiceName`, required.
        service_name: String,
    }
}

schema! {
    SET_DEFAULT_POLICY_VERSION_REQUEST = "SetDefaultPolicyVersionRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "VersionId": schemas::POLICY_VERSION_ID_TYPE, required;
    }
}

schema! {
    SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST = "SetSecurityTokenServicePreferencesRequest" {
        "GlobalEndpointTokenVersion": schemas::GLOBAL_ENDPOINT_TOKEN_VERSION, required;
    }
}

schema! {
    SIGNING_CERTIFICATE = "SigningCertificate" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "CertificateId": schemas::CERTIFICATE_ID_TYPE, required;
        "CertificateBody": schemas::CERTIFICATE_BODY_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
        "UploadDate": schemas::DATE_TYPE;
    }
}

structure! {
    /// AWS's `SigningCertificate`.
    SigningCertificate: SIGNING_CERTIFICATE {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `CertificateId`, required, 24 to 128.
        certificate_id: String,
        /// `CertificateBody`, required, 1 to 16384.
        certificate_body: String,
        /// `Status`, required.
        status: StatusType,
        /// `UploadDate`.
        upload_date: Option<Timestamp>,
    }
}

schema! {
    SIMULATE_CUSTOM_POLICY_REQUEST = "SimulateCustomPolicyRequest" {
        "PolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE, required;
        "PermissionsBoundaryPolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE;
        "OrderedOrganizationPolicyInputList": schemas::ORGANIZATION_POLICY_LIST_TYPE;
        "ActionNames": schemas::ACTION_NAME_LIST_TYPE, required;
        "ResourceArns": schemas::RESOURCE_NAME_LIST_TYPE;
        "ResourcePolicy": schemas::POLICY_DOCUMENT_TYPE;
        "ResourceOwner": schemas::RESOURCE_NAME_TYPE;
        "CallerArn": schemas::RESOURCE_NAME_TYPE;
        "ContextEntries": schemas::CONTEXT_ENTRY_LIST_TYPE;
        "ResourceHandlingOption": schemas::RESOURCE_HANDLING_OPTION_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
        "Marker": schemas::MARKER_TYPE;
    }
}

schema! {
    SIMULATE_POLICY_RESPONSE = "SimulatePolicyResponse" {
        "EvaluationResults": schemas::EVALUATION_RESULTS_LIST_TYPE;
        "IsTruncated": schemas::BOOLEAN_TYPE;
        "Marker": schemas::RESPONSE_MARKER_TYPE;
    }
}

schema! {
    SIMULATE_PRINCIPAL_POLICY_REQUEST = "SimulatePrincipalPolicyRequest" {
        "PolicySourceArn": schemas::ARN_TYPE, required;
        "PolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE;
        "PermissionsBoundaryPolicyInputList": schemas::SIMULATION_POLICY_LIST_TYPE;
        "PolicyExclusionList": schemas::POLICY_EXCLUSIONS_LIST_TYPE;
        "ActionNames": schemas::ACTION_NAME_LIST_TYPE, required;
        "ResourceArns": schemas::RESOURCE_NAME_LIST_TYPE;
        "ResourcePolicy": schemas::POLICY_DOCUMENT_TYPE;
        "ResourceOwner": schemas::RESOURCE_NAME_TYPE;
        "CallerArn": schemas::RESOURCE_NAME_TYPE;
        "ContextEntries": schemas::CONTEXT_ENTRY_LIST_TYPE;
        "ResourceHandlingOption": schemas::RESOURCE_HANDLING_OPTION_TYPE;
        "MaxItems": schemas::MAX_ITEMS_TYPE;
        "Marker": schemas::MARKER_TYPE;
    }
}

schema! {
    SOURCE_ROLE_TEMPLATE = "SourceRoleTemplate" {
        "TemplateArn": schemas::ARN_TYPE, required;
        "TemplateMinorVersion": schemas::INTEGER_TYPE, required;
    }
}

structure! {
    /// AWS's `SourceRoleTemplate`.
    #[derive(Default)]
    SourceRoleTemplate: SOURCE_ROLE_TEMPLATE {
        /// `TemplateArn`, required, 20 to 2048.
        template_arn: String,
        /// `TemplateMinorVersion`, required.
        template_minor_version: i32,
    }
}

schema! {
    STATEMENT = "Statement" {
        "SourcePolicyId": schemas::POLICY_IDENTIFIER_TYPE;
        "SourcePolicyType": schemas::POLICY_SOURCE_TYPE;
        "StartPosition": POSITION;
        "EndPosition": POSITION;
    }
}

structure! {
    /// AWS's `Statement`.
    #[derive(Default)]
    Statement: STATEMENT {
        /// `SourcePolicyId`.
        source_policy_id: Option<String>,
        /// `SourcePolicyType`.
        source_policy_type: Option<PolicySourceType>,
        /// `StartPosition`.
        start_position: Option<Position>,
        /// `EndPosition`.
        end_position: Option<Position>,
    }
}

schema! {
    TAG = "Tag" {
        "Key": schemas::TAG_KEY_TYPE, required;
        "Value": schemas::TAG_VALUE_TYPE, required;
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
    TAG_INSTANCE_PROFILE_REQUEST = "TagInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_MFA_DEVICE_REQUEST = "TagMFADeviceRequest" {
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST = "TagOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_POLICY_REQUEST = "TagPolicyRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_ROLE_REQUEST = "TagRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_SAML_PROVIDER_REQUEST = "TagSAMLProviderRequest" {
        "SAMLProviderArn": schemas::ARN_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_SERVER_CERTIFICATE_REQUEST = "TagServerCertificateRequest" {
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TAG_TEMPLATE = "TagTemplate" {
        "Key": schemas::TAG_TEMPLATE_KEY_TYPE, required;
        "Value": schemas::TAG_TEMPLATE_VALUE_TYPE, required;
    }
}

structure! {
    /// AWS's `TagTemplate`.
    #[derive(Default)]
    TagTemplate: TAG_TEMPLATE {
        /// `Key`, required, 1 to 128.
        key: String,
        /// `Value`, required, 0 to 256.
        value: String,
    }
}

schema! {
    TAG_USER_REQUEST = "TagUserRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "Tags": schemas::TAG_LIST_TYPE, required;
    }
}

schema! {
    TRACKED_ACTION_LAST_ACCESSED = "TrackedActionLastAccessed" {
        "ActionName": schemas::STRING_TYPE;
        "LastAccessedEntity": schemas::ARN_TYPE;
        "LastAccessedTime": schemas::DATE_TYPE;
        "LastAccessedRegion": schemas::STRING_TYPE;
    }
}

structure! {
    /// AWS's `TrackedActionLastAccessed`.
    #[derive(Default)]
    TrackedActionLastAccessed: TRACKED_ACTION_LAST_ACCESSED {
        /// `ActionName`.
        action_name: Option<String>,
        /// `LastAccessedEntity`, 20 to 2048.
        last_accessed_entity: Option<String>,
        /// `LastAccessedTime`.
        last_accessed_time: Option<Timestamp>,
        /// `LastAccessedRegion`.
        last_accessed_region: Option<String>,
    }
}

schema! {
    UNTAG_INSTANCE_PROFILE_REQUEST = "UntagInstanceProfileRequest" {
        "InstanceProfileName": schemas::INSTANCE_PROFILE_NAME_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_MFA_DEVICE_REQUEST = "UntagMFADeviceRequest" {
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST = "UntagOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_POLICY_REQUEST = "UntagPolicyRequest" {
        "PolicyArn": schemas::ARN_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_ROLE_REQUEST = "UntagRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_SAML_PROVIDER_REQUEST = "UntagSAMLProviderRequest" {
        "SAMLProviderArn": schemas::ARN_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_SERVER_CERTIFICATE_REQUEST = "UntagServerCertificateRequest" {
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UNTAG_USER_REQUEST = "UntagUserRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "TagKeys": schemas::TAG_KEY_LIST_TYPE, required;
    }
}

schema! {
    UPDATE_ACCESS_KEY_REQUEST = "UpdateAccessKeyRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "AccessKeyId": schemas::ACCESS_KEY_ID_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
    }
}

schema! {
    UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST = "UpdateAccountPasswordPolicyRequest" {
        "MinimumPasswordLength": schemas::MINIMUM_PASSWORD_LENGTH_TYPE;
        "RequireSymbols": schemas::BOOLEAN_TYPE;
        "RequireNumbers": schemas::BOOLEAN_TYPE;
        "RequireUppercaseCharacters": schemas::BOOLEAN_TYPE;
        "RequireLowercaseCharacters": schemas::BOOLEAN_TYPE;
        "AllowUsersToChangePassword": schemas::BOOLEAN_TYPE;
        "MaxPasswordAge": schemas::MAX_PASSWORD_AGE_TYPE;
        "PasswordReusePrevention": schemas::PASSWORD_REUSE_PREVENTION_TYPE;
        "HardExpiry": schemas::BOOLEAN_OBJECT_TYPE;
    }
}

schema! {
    UPDATE_ASSUME_ROLE_POLICY_REQUEST = "UpdateAssumeRolePolicyRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "PolicyDocument": schemas::POLICY_DOCUMENT_TYPE, required;
    }
}

schema! {
    UPDATE_DELEGATION_REQUEST_REQUEST = "UpdateDelegationRequestRequest" {
        "DelegationRequestId": schemas::DELEGATION_REQUEST_ID_TYPE, required;
        "Notes": schemas::NOTES_TYPE;
    }
}

schema! {
    UPDATE_GROUP_REQUEST = "UpdateGroupRequest" {
        "GroupName": schemas::GROUP_NAME_TYPE, required;
        "NewPath": schemas::PATH_TYPE;
        "NewGroupName": schemas::GROUP_NAME_TYPE;
    }
}

schema! {
    UPDATE_LOGIN_PROFILE_REQUEST = "UpdateLoginProfileRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "Password": schemas::PASSWORD_TYPE;
        "PasswordResetRequired": schemas::BOOLEAN_OBJECT_TYPE;
        "MaxSigninSessionDuration": schemas::MAX_SIGNIN_SESSION_DURATION_TYPE;
        "ResetMaxSigninSessionDuration": schemas::BOOLEAN_OBJECT_TYPE;
    }
}

schema! {
    UPDATE_OPEN_ID_CONNECT_PROVIDER_REQUEST = "UpdateOpenIDConnectProviderRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "ContextProvider": CONTEXT_PROVIDER;
        "IdentityCenterInstanceArn": schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE;
        "RemoveContextProvider": schemas::BOOLEAN_TYPE;
        "RemoveIdentityCenterInstance": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST = "UpdateOpenIDConnectProviderThumbprintRequest" {
        "OpenIDConnectProviderArn": schemas::ARN_TYPE, required;
        "ThumbprintList": schemas::THUMBPRINT_LIST_TYPE, required;
    }
}

schema! {
    UPDATE_ROLE_DESCRIPTION_REQUEST = "UpdateRoleDescriptionRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "Description": schemas::ROLE_DESCRIPTION_TYPE, required;
    }
}

schema! {
    UPDATE_ROLE_DESCRIPTION_RESPONSE = "UpdateRoleDescriptionResponse" {
        "Role": ROLE;
    }
}

schema! {
    UPDATE_ROLE_REQUEST = "UpdateRoleRequest" {
        "RoleName": schemas::ROLE_NAME_TYPE, required;
        "Description": schemas::ROLE_DESCRIPTION_TYPE;
        "MaxSessionDuration": schemas::ROLE_MAX_SESSION_DURATION_TYPE;
        "MaxSigninSessionDuration": schemas::MAX_SIGNIN_SESSION_DURATION_TYPE;
        "ResetMaxSigninSessionDuration": schemas::BOOLEAN_OBJECT_TYPE;
    }
}

schema! {
    UPDATE_ROLE_RESPONSE = "UpdateRoleResponse" {
    }
}

schema! {
    UPDATE_SAML_PROVIDER_REQUEST = "UpdateSAMLProviderRequest" {
        "SAMLMetadataDocument": schemas::SAML_METADATA_DOCUMENT_TYPE;
        "SAMLProviderArn": schemas::ARN_TYPE, required;
        "AssertionEncryptionMode": schemas::ASSERTION_ENCRYPTION_MODE_TYPE;
        "AddPrivateKey": schemas::PRIVATE_KEY_TYPE;
        "RemovePrivateKey": schemas::PRIVATE_KEY_ID_TYPE;
        "ContextProvider": CONTEXT_PROVIDER;
        "IdentityCenterInstanceArn": schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE;
        "RemoveContextProvider": schemas::BOOLEAN_TYPE;
        "RemoveIdentityCenterInstance": schemas::BOOLEAN_TYPE;
    }
}

schema! {
    UPDATE_SAML_PROVIDER_RESPONSE = "UpdateSAMLProviderResponse" {
        "SAMLProviderArn": schemas::ARN_TYPE;
    }
}

schema! {
    UPDATE_SSH_PUBLIC_KEY_REQUEST = "UpdateSSHPublicKeyRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SSHPublicKeyId": schemas::PUBLIC_KEY_ID_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
    }
}

schema! {
    UPDATE_SERVER_CERTIFICATE_REQUEST = "UpdateServerCertificateRequest" {
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
        "NewPath": schemas::PATH_TYPE;
        "NewServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE;
    }
}

schema! {
    UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST = "UpdateServiceSpecificCredentialRequest" {
        "UserName": schemas::USER_NAME_TYPE;
        "ServiceSpecificCredentialId": schemas::SERVICE_SPECIFIC_CREDENTIAL_ID, required;
        "Status": schemas::STATUS_TYPE, required;
    }
}

schema! {
    UPDATE_SIGNING_CERTIFICATE_REQUEST = "UpdateSigningCertificateRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "CertificateId": schemas::CERTIFICATE_ID_TYPE, required;
        "Status": schemas::STATUS_TYPE, required;
    }
}

schema! {
    UPDATE_USER_REQUEST = "UpdateUserRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE, required;
        "NewPath": schemas::PATH_TYPE;
        "NewUserName": schemas::USER_NAME_TYPE;
    }
}

schema! {
    UPLOAD_SSH_PUBLIC_KEY_REQUEST = "UploadSSHPublicKeyRequest" {
        "UserName": schemas::USER_NAME_TYPE, required;
        "SSHPublicKeyBody": schemas::PUBLIC_KEY_MATERIAL_TYPE, required;
    }
}

schema! {
    UPLOAD_SSH_PUBLIC_KEY_RESPONSE = "UploadSSHPublicKeyResponse" {
        "SSHPublicKey": SSH_PUBLIC_KEY;
    }
}

schema! {
    UPLOAD_SERVER_CERTIFICATE_REQUEST = "UploadServerCertificateRequest" {
        "Path": schemas::PATH_TYPE;
        "ServerCertificateName": schemas::SERVER_CERTIFICATE_NAME_TYPE, required;
        "CertificateBody": schemas::CERTIFICATE_BODY_TYPE, required;
        "PrivateKey": schemas::PRIVATE_KEY_TYPE, required;
        "CertificateChain": schemas::CERTIFICATE_CHAIN_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    UPLOAD_SERVER_CERTIFICATE_RESPONSE = "UploadServerCertificateResponse" {
        "ServerCertificateMetadata": SERVER_CERTIFICATE_METADATA;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

schema! {
    UPLOAD_SIGNING_CERTIFICATE_REQUEST = "UploadSigningCertificateRequest" {
        "UserName": schemas::EXISTING_USER_NAME_TYPE;
        "CertificateBody": schemas::CERTIFICATE_BODY_TYPE, required;
    }
}

schema! {
    UPLOAD_SIGNING_CERTIFICATE_RESPONSE = "UploadSigningCertificateResponse" {
        "Certificate": SIGNING_CERTIFICATE, required;
    }
}

schema! {
    USER = "User" {
        "Path": schemas::PATH_TYPE, required;
        "UserName": schemas::USER_NAME_TYPE, required;
        "UserId": schemas::ID_TYPE, required;
        "Arn": schemas::ARN_TYPE, required;
        "CreateDate": schemas::DATE_TYPE, required;
        "PasswordLastUsed": schemas::DATE_TYPE;
        "PermissionsBoundary": ATTACHED_PERMISSIONS_BOUNDARY;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

structure! {
    /// AWS's `User`.
    #[derive(Default)]
    User: USER {
        /// `Path`, required, 1 to 512.
        path: String,
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `UserId`, required, 16 to 128.
        user_id: String,
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `CreateDate`, required.
        create_date: Timestamp,
        /// `PasswordLastUsed`.
        password_last_used: Option<Timestamp>,
        /// `PermissionsBoundary`.
        permissions_boundary: Option<AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
    }
}

schema! {
    USER_DETAIL = "UserDetail" {
        "Path": schemas::PATH_TYPE;
        "UserName": schemas::USER_NAME_TYPE;
        "UserId": schemas::ID_TYPE;
        "Arn": schemas::ARN_TYPE;
        "CreateDate": schemas::DATE_TYPE;
        "UserPolicyList": schemas::POLICY_DETAIL_LIST_TYPE;
        "GroupList": schemas::GROUP_NAME_LIST_TYPE;
        "AttachedManagedPolicies": schemas::ATTACHED_POLICIES_LIST_TYPE;
        "PermissionsBoundary": ATTACHED_PERMISSIONS_BOUNDARY;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

structure! {
    /// AWS's `UserDetail`.
    #[derive(Default)]
    UserDetail: USER_DETAIL {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `UserId`, 16 to 128.
        user_id: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
        /// `UserPolicyList`.
        user_policy_list: Option<Vec<PolicyDetail>>,
        /// `GroupList`.
        group_list: Option<Vec<String>>,
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<AttachedPolicy>>,
        /// `PermissionsBoundary`.
        permissions_boundary: Option<AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
    }
}

schema! {
    VIRTUAL_MFA_DEVICE = "VirtualMFADevice" {
        "SerialNumber": schemas::SERIAL_NUMBER_TYPE, required;
        "Base32StringSeed": schemas::BOOTSTRAP_DATUM;
        "QRCodePNG": schemas::BOOTSTRAP_DATUM;
        "User": USER;
        "EnableDate": schemas::DATE_TYPE;
        "Tags": schemas::TAG_LIST_TYPE;
    }
}

structure! {
    /// AWS's `VirtualMFADevice`.
    #[derive(Default)]
    VirtualMFADevice: VIRTUAL_MFA_DEVICE {
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `Base32StringSeed`.
        base32_string_seed: Option<Secret<Vec<u8>>>,
        /// `QRCodePNG`.
        qr_code_png: Option<Secret<Vec<u8>>>,
        /// `User`.
        user: Option<User>,
        /// `EnableDate`.
        enable_date: Option<Timestamp>,
        /// `Tags`, at most 50.
        tags: Option<Vec<Tag>>,
    }
}

values! {
    /// AWS's `assertionEncryptionModeType`.
    AssertionEncryptionModeType: schemas::ASSERTION_ENCRYPTION_MODE_TYPE {
        Required = "Required",
        Allowed = "Allowed",
    }
}

values! {
    /// AWS's `assignmentStatusType`.
    AssignmentStatusType: schemas::ASSIGNMENT_STATUS_TYPE {
        Assigned = "Assigned",
        Unassigned = "Unassigned",
        Any = "Any",
    }
}

values! {
    /// AWS's `encodingType`.
    EncodingType: schemas::ENCODING_TYPE {
        Ssh = "SSH",
        Pem = "PEM",
    }
}

values! {
    /// AWS's `globalEndpointTokenVersion`.
    GlobalEndpointTokenVersion: schemas::GLOBAL_ENDPOINT_TOKEN_VERSION {
        V1Token = "v1Token",
        V2Token = "v2Token",
    }
}

values! {
    /// AWS's `jobStatusType`.
    JobStatusType: schemas::JOB_STATUS_TYPE {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

values! {
    /// AWS's `managedByTypeType`.
    ManagedByTypeType: schemas::MANAGED_BY_TYPE_TYPE {
        Service = "Service",
    }
}

values! {
    /// AWS's `parameterTypeType`.
    ParameterTypeType: schemas::PARAMETER_TYPE_TYPE {
        String = "String",
        StringList = "StringList",
        Number = "Number",
        NumberList = "NumberList",
        Arn = "Arn",
        ArnList = "ArnList",
    }
}

values! {
    /// AWS's `permissionCheckResultType`.
    PermissionCheckResultType: schemas::PERMISSION_CHECK_RESULT_TYPE {
        Allowed = "ALLOWED",
        Denied = "DENIED",
        Unsure = "UNSURE",
    }
}

values! {
    /// AWS's `permissionCheckStatusType`.
    PermissionCheckStatusType: schemas::PERMISSION_CHECK_STATUS_TYPE {
        Complete = "COMPLETE",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
    }
}

values! {
    /// AWS's `policyOwnerEntityType`.
    PolicyOwnerEntityType: schemas::POLICY_OWNER_ENTITY_TYPE {
        User = "USER",
        Role = "ROLE",
        Group = "GROUP",
    }
}

values! {
    /// AWS's `policyScopeType`.
    PolicyScopeType: schemas::POLICY_SCOPE_TYPE {
        All = "All",
        Aws = "AWS",
        Local = "Local",
    }
}

values! {
    /// AWS's `policyType`.
    PolicyType: schemas::POLICY_TYPE {
        Inline = "INLINE",
        Managed = "MANAGED",
    }
}

values! {
    /// AWS's `sortKeyType`.
    SortKeyType: schemas::SORT_KEY_TYPE {
        ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING",
        ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING",
        LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING",
        LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING",
    }
}

values! {
    /// AWS's `stateType`.
    StateType: schemas::STATE_TYPE {
        Unassigned = "UNASSIGNED",
        Assigned = "ASSIGNED",
        PendingApproval = "PENDING_APPROVAL",
        Finalized = "FINALIZED",
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        Expired = "EXPIRED",
    }
}

values! {
    /// AWS's `statusType`.
    StatusType: schemas::STATUS_TYPE {
        Active = "Active",
        Inactive = "Inactive",
        Expired = "Expired",
    }
}

values! {
    /// AWS's `summaryKeyType`.
    SummaryKeyType: schemas::SUMMARY_KEY_TYPE {
        Users = "Users",
        UsersQuota = "UsersQuota",
        Groups = "Groups",
        GroupsQuota = "GroupsQuota",
        ServerCertificates = "ServerCertificates",
        ServerCertificatesQuota = "ServerCertificatesQuota",
        UserPolicySizeQuota = "UserPolicySizeQuota",
        GroupPolicySizeQuota = "GroupPolicySizeQuota",
        GroupsPerUserQuota = "GroupsPerUserQuota",
        SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
        AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
        MFADevices = "MFADevices",
        MFADevicesInUse = "MFADevicesInUse",
        AccountMFAEnabled = "AccountMFAEnabled",
        AccountAccessKeysPresent = "AccountAccessKeysPresent",
        AccountPasswordPresent = "AccountPasswordPresent",
        AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
        AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
        AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
        AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
        Policies = "Policies",
        PoliciesQuota = "PoliciesQuota",
        PolicySizeQuota = "PolicySizeQuota",
        PolicyVersionsInUse = "PolicyVersionsInUse",
        PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
        VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
        GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
        AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
        InstanceProfiles = "InstanceProfiles",
        InstanceProfilesQuota = "InstanceProfilesQuota",
        Providers = "Providers",
        RolePolicySizeQuota = "RolePolicySizeQuota",
        Roles = "Roles",
        RolesQuota = "RolesQuota",
    }
}

values! {
    /// AWS's `summaryStateType`.
    SummaryStateType: schemas::SUMMARY_STATE_TYPE {
        Available = "AVAILABLE",
        NotAvailable = "NOT_AVAILABLE",
        NotSupported = "NOT_SUPPORTED",
        Failed = "FAILED",
    }
}
