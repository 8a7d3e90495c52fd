// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCEPT_DELEGATION_REQUEST_REQUEST: schema::Schema = schema::Schema::structure("AcceptDelegationRequestRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE).required(),
]);

values! {
    /// AWS's `AccessAdvisorUsageGranularityType`.
    AccessAdvisorUsageGranularityType: schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE {
        ServiceLevel = "SERVICE_LEVEL",
        ActionLevel = "ACTION_LEVEL",
    }
}

pub(crate) static ACCESS_DETAIL: schema::Schema = schema::Schema::structure("AccessDetail", &[
    schema::Member::new("ServiceName", &schemas::SERVICE_NAME_TYPE).required(),
    schema::Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE).required(),
    schema::Member::new("Region", &schemas::STRING_TYPE),
    schema::Member::new("EntityPath", &schemas::ORGANIZATIONS_ENTITY_PATH_TYPE),
    schema::Member::new("LastAuthenticatedTime", &schemas::DATE_TYPE),
    schema::Member::new("TotalAuthenticatedEntities", &schemas::INTEGER_TYPE),
]);

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

pub(crate) static ACCESS_KEY: schema::Schema = schema::Schema::structure("AccessKey", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
    schema::Member::new("SecretAccessKey", &schemas::ACCESS_KEY_SECRET_TYPE).required(),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
]);

structure! {
    /// AWS's `AccessKey`.
    AccessKey: ACCESS_KEY {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
        /// `Status`, required.
        status: types::StatusType,
        /// `SecretAccessKey`, required.
        secret_access_key: Secret<String>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
    }
}

pub(crate) static ACCESS_KEY_LAST_USED: schema::Schema = schema::Schema::structure("AccessKeyLastUsed", &[
    schema::Member::new("LastUsedDate", &schemas::DATE_TYPE),
    schema::Member::new("ServiceName", &schemas::STRING_TYPE).required(),
    schema::Member::new("Region", &schemas::STRING_TYPE).required(),
]);

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

pub(crate) static ACCESS_KEY_METADATA: schema::Schema = schema::Schema::structure("AccessKeyMetadata", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE),
    schema::Member::new("Status", &schemas::STATUS_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
]);

structure! {
    /// AWS's `AccessKeyMetadata`.
    #[derive(Default)]
    AccessKeyMetadata: ACCESS_KEY_METADATA {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `AccessKeyId`, 16 to 128.
        access_key_id: Option<String>,
        /// `Status`.
        status: Option<types::StatusType>,
        /// `CreateDate`.
        create_date: Option<Timestamp>,
    }
}

pub(crate) static ACQUIRE_ROLE_REQUEST: schema::Schema = schema::Schema::structure("AcquireRoleRequest", &[
    schema::Member::new("TemplateArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("TemplateMinorVersion", &schemas::INTEGER_TYPE),
    schema::Member::new("ReplacementValues", &schemas::MAP_STRING_REPLACEMENT_VALUE_ENTRY),
]);

pub(crate) static ACQUIRE_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("AcquireRoleResponse", &[
    schema::Member::new("Role", &types::ROLE).required(),
]);

pub(crate) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("AddClientIDToOpenIDConnectProviderRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("ClientID", &schemas::CLIENT_ID_TYPE).required(),
]);

pub(crate) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("AddRoleToInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
]);

pub(crate) static ADD_USER_TO_GROUP_REQUEST: schema::Schema = schema::Schema::structure("AddUserToGroupRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
]);

pub(crate) static ASSOCIATE_DELEGATION_REQUEST_REQUEST: schema::Schema = schema::Schema::structure("AssociateDelegationRequestRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE).required(),
]);

pub(crate) static ATTACH_GROUP_POLICY_REQUEST: schema::Schema = schema::Schema::structure("AttachGroupPolicyRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static ATTACH_ROLE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("AttachRolePolicyRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static ATTACH_USER_POLICY_REQUEST: schema::Schema = schema::Schema::structure("AttachUserPolicyRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static ATTACHED_PERMISSIONS_BOUNDARY: schema::Schema = schema::Schema::structure("AttachedPermissionsBoundary", &[
    schema::Member::new("PermissionsBoundaryType", &schemas::PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
    schema::Member::new("PermissionsBoundaryArn", &schemas::ARN_TYPE),
]);

structure! {
    /// AWS's `AttachedPermissionsBoundary`.
    #[derive(Default)]
    AttachedPermissionsBoundary: ATTACHED_PERMISSIONS_BOUNDARY {
        /// `PermissionsBoundaryType`.
        permissions_boundary_type: Option<types::PermissionsBoundaryAttachmentType>,
        /// `PermissionsBoundaryArn`, 20 to 2048.
        permissions_boundary_arn: Option<String>,
    }
}

pub(crate) static ATTACHED_POLICY: schema::Schema = schema::Schema::structure("AttachedPolicy", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE),
]);

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

pub(crate) static CHANGE_PASSWORD_REQUEST: schema::Schema = schema::Schema::structure("ChangePasswordRequest", &[
    schema::Member::new("OldPassword", &schemas::PASSWORD_TYPE).required(),
    schema::Member::new("NewPassword", &schemas::PASSWORD_TYPE).required(),
]);

pub(crate) static CONTEXT_ENTRY: schema::Schema = schema::Schema::structure("ContextEntry", &[
    schema::Member::new("ContextKeyName", &schemas::CONTEXT_KEY_NAME_TYPE),
    schema::Member::new("ContextKeyValues", &schemas::CONTEXT_KEY_VALUE_LIST_TYPE),
    schema::Member::new("ContextKeyType", &schemas::CONTEXT_KEY_TYPE_ENUM),
]);

structure! {
    /// AWS's `ContextEntry`.
    #[derive(Default)]
    ContextEntry: CONTEXT_ENTRY {
        /// `ContextKeyName`, 5 to 256.
        context_key_name: Option<String>,
        /// `ContextKeyValues`.
        context_key_values: Option<Vec<String>>,
        /// `ContextKeyType`.
        context_key_type: Option<types::ContextKeyTypeEnum>,
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

pub(crate) static CREATE_ACCESS_KEY_REQUEST: schema::Schema = schema::Schema::structure("CreateAccessKeyRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
]);

pub(crate) static CREATE_ACCESS_KEY_RESPONSE: schema::Schema = schema::Schema::structure("CreateAccessKeyResponse", &[
    schema::Member::new("AccessKey", &types::ACCESS_KEY).required(),
]);

pub(crate) static CREATE_ACCOUNT_ALIAS_REQUEST: schema::Schema = schema::Schema::structure("CreateAccountAliasRequest", &[
    schema::Member::new("AccountAlias", &schemas::ACCOUNT_ALIAS_TYPE).required(),
]);

pub(crate) static CREATE_DELEGATION_REQUEST_REQUEST: schema::Schema = schema::Schema::structure("CreateDelegationRequestRequest", &[
    schema::Member::new("OwnerAccountId", &schemas::ACCOUNT_ID_TYPE),
    schema::Member::new("Description", &schemas::DELEGATION_REQUEST_DESCRIPTION_TYPE).required(),
    schema::Member::new("Permissions", &types::DELEGATION_PERMISSION).required(),
    schema::Member::new("RequestMessage", &schemas::REQUEST_MESSAGE_TYPE),
    schema::Member::new("RequestorWorkflowId", &schemas::REQUESTOR_WORKFLOW_ID_TYPE).required(),
    schema::Member::new("RedirectUrl", &schemas::REDIRECT_URL_TYPE),
    schema::Member::new("NotificationChannel", &schemas::NOTIFICATION_CHANNEL_TYPE).required(),
    schema::Member::new("SessionDuration", &schemas::SESSION_DURATION_TYPE).required(),
    schema::Member::new("OnlySendByOwner", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static CREATE_DELEGATION_REQUEST_RESPONSE: schema::Schema = schema::Schema::structure("CreateDelegationRequestResponse", &[
    schema::Member::new("ConsoleDeepLink", &schemas::CONSOLE_DEEP_LINK_TYPE),
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE),
]);

pub(crate) static CREATE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("CreateGroupRequest", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
]);

pub(crate) static CREATE_GROUP_RESPONSE: schema::Schema = schema::Schema::structure("CreateGroupResponse", &[
    schema::Member::new("Group", &types::GROUP).required(),
]);

pub(crate) static CREATE_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("CreateInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_INSTANCE_PROFILE_RESPONSE: schema::Schema = schema::Schema::structure("CreateInstanceProfileResponse", &[
    schema::Member::new("InstanceProfile", &types::INSTANCE_PROFILE).required(),
]);

pub(crate) static CREATE_LOGIN_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("CreateLoginProfileRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("Password", &schemas::PASSWORD_TYPE),
    schema::Member::new("PasswordResetRequired", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static CREATE_LOGIN_PROFILE_RESPONSE: schema::Schema = schema::Schema::structure("CreateLoginProfileResponse", &[
    schema::Member::new("LoginProfile", &types::LOGIN_PROFILE).required(),
]);

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("CreateOpenIDConnectProviderRequest", &[
    schema::Member::new("Url", &schemas::OPEN_ID_CONNECT_PROVIDER_URL_TYPE).required(),
    schema::Member::new("ClientIDList", &schemas::CLIENT_ID_LIST_TYPE),
    schema::Member::new("ThumbprintList", &schemas::THUMBPRINT_LIST_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: schema::Schema = schema::Schema::structure("CreateOpenIDConnectProviderResponse", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("CreatePolicyRequest", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("Path", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    schema::Member::new("Description", &schemas::POLICY_DESCRIPTION_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("CreatePolicyResponse", &[
    schema::Member::new("Policy", &types::POLICY),
]);

pub(crate) static CREATE_POLICY_VERSION_REQUEST: schema::Schema = schema::Schema::structure("CreatePolicyVersionRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    schema::Member::new("SetAsDefault", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static CREATE_POLICY_VERSION_RESPONSE: schema::Schema = schema::Schema::structure("CreatePolicyVersionResponse", &[
    schema::Member::new("PolicyVersion", &types::POLICY_VERSION),
]);

pub(crate) static CREATE_ROLE_REQUEST: schema::Schema = schema::Schema::structure("CreateRoleRequest", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("AssumeRolePolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    schema::Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
    schema::Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
    schema::Member::new("PermissionsBoundary", &schemas::ARN_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("CreateRoleResponse", &[
    schema::Member::new("Role", &types::ROLE).required(),
]);

pub(crate) static CREATE_SAML_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("CreateSAMLProviderRequest", &[
    schema::Member::new("SAMLMetadataDocument", &schemas::SAML_METADATA_DOCUMENT_TYPE).required(),
    schema::Member::new("Name", &schemas::SAML_PROVIDER_NAME_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
    schema::Member::new("AssertionEncryptionMode", &schemas::ASSERTION_ENCRYPTION_MODE_TYPE),
    schema::Member::new("AddPrivateKey", &schemas::PRIVATE_KEY_TYPE),
]);

pub(crate) static CREATE_SAML_PROVIDER_RESPONSE: schema::Schema = schema::Schema::structure("CreateSAMLProviderResponse", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_SERVICE_LINKED_ROLE_REQUEST: schema::Schema = schema::Schema::structure("CreateServiceLinkedRoleRequest", &[
    schema::Member::new("AWSServiceName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
    schema::Member::new("CustomSuffix", &schemas::CUSTOM_SUFFIX_TYPE),
]);

pub(crate) static CREATE_SERVICE_LINKED_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("CreateServiceLinkedRoleResponse", &[
    schema::Member::new("Role", &types::ROLE),
]);

pub(crate) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: schema::Schema = schema::Schema::structure("CreateServiceSpecificCredentialRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("ServiceName", &schemas::SERVICE_NAME).required(),
    schema::Member::new("CredentialAgeDays", &schemas::CREDENTIAL_AGE_DAYS),
]);

pub(crate) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: schema::Schema = schema::Schema::structure("CreateServiceSpecificCredentialResponse", &[
    schema::Member::new("ServiceSpecificCredential", &types::SERVICE_SPECIFIC_CREDENTIAL),
]);

pub(crate) static CREATE_USER_REQUEST: schema::Schema = schema::Schema::structure("CreateUserRequest", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("PermissionsBoundary", &schemas::ARN_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_USER_RESPONSE: schema::Schema = schema::Schema::structure("CreateUserResponse", &[
    schema::Member::new("User", &types::USER),
]);

pub(crate) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("CreateVirtualMFADeviceRequest", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("VirtualMFADeviceName", &schemas::VIRTUAL_MFA_DEVICE_NAME).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: schema::Schema = schema::Schema::structure("CreateVirtualMFADeviceResponse", &[
    schema::Member::new("VirtualMFADevice", &types::VIRTUAL_MFA_DEVICE).required(),
]);

pub(crate) static DEACTIVATE_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("DeactivateMFADeviceRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
]);

pub(crate) static DELEGATION_PERMISSION: schema::Schema = schema::Schema::structure("DelegationPermission", &[
    schema::Member::new("PolicyTemplateArn", &schemas::ARN_TYPE),
    schema::Member::new("Parameters", &schemas::POLICY_PARAMETER_LIST_TYPE),
]);

structure! {
    /// AWS's `DelegationPermission`.
    #[derive(Default)]
    DelegationPermission: DELEGATION_PERMISSION {
        /// `PolicyTemplateArn`, 20 to 2048.
        policy_template_arn: Option<String>,
        /// `Parameters`, at most 50.
        parameters: Option<Vec<types::PolicyParameter>>,
    }
}

pub(crate) static DELEGATION_REQUEST: schema::Schema = schema::Schema::structure("DelegationRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE),
    schema::Member::new("OwnerAccountId", &schemas::ACCOUNT_ID_TYPE),
    schema::Member::new("Description", &schemas::DELEGATION_REQUEST_DESCRIPTION_TYPE),
    schema::Member::new("RequestMessage", &schemas::REQUEST_MESSAGE_TYPE),
    schema::Member::new("Permissions", &types::DELEGATION_PERMISSION),
    schema::Member::new("PermissionPolicy", &schemas::PERMISSION_TYPE),
    schema::Member::new("RolePermissionRestrictionArns", &schemas::ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE),
    schema::Member::new("OwnerId", &schemas::OWNER_ID_TYPE),
    schema::Member::new("ApproverId", &schemas::ARN_TYPE),
    schema::Member::new("State", &schemas::STATE_TYPE),
    schema::Member::new("ExpirationTime", &schemas::DATE_TYPE),
    schema::Member::new("RequestorId", &schemas::ACCOUNT_ID_TYPE),
    schema::Member::new("RequestorName", &schemas::REQUESTOR_NAME_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("SessionDuration", &schemas::SESSION_DURATION_TYPE),
    schema::Member::new("RedirectUrl", &schemas::REDIRECT_URL_TYPE),
    schema::Member::new("Notes", &schemas::NOTES_TYPE),
    schema::Member::new("RejectionReason", &schemas::NOTES_TYPE),
    schema::Member::new("OnlySendByOwner", &schemas::BOOLEAN_TYPE),
    schema::Member::new("UpdatedTime", &schemas::DATE_TYPE),
]);

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
        permissions: Option<types::DelegationPermission>,
        /// `PermissionPolicy`.
        permission_policy: Option<String>,
        /// `RolePermissionRestrictionArns`.
        role_permission_restriction_arns: Option<Vec<String>>,
        /// `OwnerId`, 20 to 2048.
        owner_id: Option<String>,
        /// `ApproverId`, 20 to 2048.
        approver_id: Option<String>,
        /// `State`.
        state: Option<types::StateType>,
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

pub(crate) static DELETE_ACCESS_KEY_REQUEST: schema::Schema = schema::Schema::structure("DeleteAccessKeyRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
]);

pub(crate) static DELETE_ACCOUNT_ALIAS_REQUEST: schema::Schema = schema::Schema::structure("DeleteAccountAliasRequest", &[
    schema::Member::new("AccountAlias", &schemas::ACCOUNT_ALIAS_TYPE).required(),
]);

pub(crate) static DELETE_GROUP_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DeleteGroupPolicyRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
]);

pub(crate) static DELETE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("DeleteGroupRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
]);

pub(crate) static DELETE_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("DeleteInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
]);

pub(crate) static DELETE_LOGIN_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("DeleteLoginProfileRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
]);

pub(crate) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("DeleteOpenIDConnectProviderRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static DELETE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DeletePolicyRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static DELETE_POLICY_VERSION_REQUEST: schema::Schema = schema::Schema::structure("DeletePolicyVersionRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE).required(),
]);

pub(crate) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: schema::Schema = schema::Schema::structure("DeleteRolePermissionsBoundaryRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
]);

pub(crate) static DELETE_ROLE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DeleteRolePolicyRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
]);

pub(crate) static DELETE_ROLE_REQUEST: schema::Schema = schema::Schema::structure("DeleteRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
]);

pub(crate) static DELETE_SAML_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("DeleteSAMLProviderRequest", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static DELETE_SSH_PUBLIC_KEY_REQUEST: schema::Schema = schema::Schema::structure("DeleteSSHPublicKeyRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SSHPublicKeyId", &schemas::PUBLIC_KEY_ID_TYPE).required(),
]);

pub(crate) static DELETE_SERVER_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("DeleteServerCertificateRequest", &[
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
]);

pub(crate) static DELETE_SERVICE_LINKED_ROLE_REQUEST: schema::Schema = schema::Schema::structure("DeleteServiceLinkedRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
]);

pub(crate) static DELETE_SERVICE_LINKED_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("DeleteServiceLinkedRoleResponse", &[
    schema::Member::new("DeletionTaskId", &schemas::DELETION_TASK_ID_TYPE).required(),
]);

pub(crate) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: schema::Schema = schema::Schema::structure("DeleteServiceSpecificCredentialRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("ServiceSpecificCredentialId", &schemas::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
]);

pub(crate) static DELETE_SIGNING_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("DeleteSigningCertificateRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("CertificateId", &schemas::CERTIFICATE_ID_TYPE).required(),
]);

pub(crate) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: schema::Schema = schema::Schema::structure("DeleteUserPermissionsBoundaryRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
]);

pub(crate) static DELETE_USER_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DeleteUserPolicyRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
]);

pub(crate) static DELETE_USER_REQUEST: schema::Schema = schema::Schema::structure("DeleteUserRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
]);

pub(crate) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("DeleteVirtualMFADeviceRequest", &[
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
]);

pub(crate) static DELETION_TASK_FAILURE_REASON_TYPE: schema::Schema = schema::Schema::structure("DeletionTaskFailureReasonType", &[
    schema::Member::new("Reason", &schemas::REASON_TYPE),
    schema::Member::new("RoleUsageList", &schemas::ROLE_USAGE_LIST_TYPE),
]);

structure! {
    /// AWS's `DeletionTaskFailureReasonType`.
    #[derive(Default)]
    DeletionTaskFailureReasonType: DELETION_TASK_FAILURE_REASON_TYPE {
        /// `Reason`, at most 1000.
        reason: Option<String>,
        /// `RoleUsageList`.
        role_usage_list: Option<Vec<types::RoleUsageType>>,
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

pub(crate) static DETACH_GROUP_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DetachGroupPolicyRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static DETACH_ROLE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DetachRolePolicyRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static DETACH_USER_POLICY_REQUEST: schema::Schema = schema::Schema::structure("DetachUserPolicyRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: schema::Schema = schema::Schema::structure("DisableOrganizationsRootCredentialsManagementRequest", &[]);

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: schema::Schema = schema::Schema::structure("DisableOrganizationsRootCredentialsManagementResponse", &[
    schema::Member::new("OrganizationId", &schemas::ORGANIZATION_ID_TYPE),
    schema::Member::new("EnabledFeatures", &schemas::FEATURES_LIST_TYPE),
]);

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: schema::Schema = schema::Schema::structure("DisableOrganizationsRootSessionsRequest", &[]);

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: schema::Schema = schema::Schema::structure("DisableOrganizationsRootSessionsResponse", &[
    schema::Member::new("OrganizationId", &schemas::ORGANIZATION_ID_TYPE),
    schema::Member::new("EnabledFeatures", &schemas::FEATURES_LIST_TYPE),
]);

pub(crate) static ENABLE_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("EnableMFADeviceRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("AuthenticationCode1", &schemas::AUTHENTICATION_CODE_TYPE).required(),
    schema::Member::new("AuthenticationCode2", &schemas::AUTHENTICATION_CODE_TYPE).required(),
]);

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: schema::Schema = schema::Schema::structure("EnableOrganizationsRootCredentialsManagementRequest", &[]);

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: schema::Schema = schema::Schema::structure("EnableOrganizationsRootCredentialsManagementResponse", &[
    schema::Member::new("OrganizationId", &schemas::ORGANIZATION_ID_TYPE),
    schema::Member::new("EnabledFeatures", &schemas::FEATURES_LIST_TYPE),
]);

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: schema::Schema = schema::Schema::structure("EnableOrganizationsRootSessionsRequest", &[]);

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: schema::Schema = schema::Schema::structure("EnableOrganizationsRootSessionsResponse", &[
    schema::Member::new("OrganizationId", &schemas::ORGANIZATION_ID_TYPE),
    schema::Member::new("EnabledFeatures", &schemas::FEATURES_LIST_TYPE),
]);

pub(crate) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: schema::Schema = schema::Schema::structure("EnableOutboundWebIdentityFederationResponse", &[
    schema::Member::new("IssuerIdentifier", &schemas::STRING_TYPE),
]);

pub(crate) static ENTITY_DETAILS: schema::Schema = schema::Schema::structure("EntityDetails", &[
    schema::Member::new("EntityInfo", &types::ENTITY_INFO).required(),
    schema::Member::new("LastAuthenticated", &schemas::DATE_TYPE),
]);

structure! {
    /// AWS's `EntityDetails`.
    EntityDetails: ENTITY_DETAILS {
        /// `EntityInfo`, required.
        entity_info: types::EntityInfo,
        /// `LastAuthenticated`.
        last_authenticated: Option<Timestamp>,
    }
}

pub(crate) static ENTITY_INFO: schema::Schema = schema::Schema::structure("EntityInfo", &[
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Name", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("Type", &schemas::POLICY_OWNER_ENTITY_TYPE).required(),
    schema::Member::new("Id", &schemas::ID_TYPE).required(),
    schema::Member::new("Path", &schemas::PATH_TYPE),
]);

structure! {
    /// AWS's `EntityInfo`.
    EntityInfo: ENTITY_INFO {
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `Name`, required, 1 to 64.
        name: String,
        /// `Type`, required.
        r#type: types::PolicyOwnerEntityType,
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

pub(crate) static ERROR_DETAILS: schema::Schema = schema::Schema::structure("ErrorDetails", &[
    schema::Member::new("Message", &schemas::STRING_TYPE).required(),
    schema::Member::new("Code", &schemas::STRING_TYPE).required(),
]);

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

pub(crate) static EVALUATION_RESULT: schema::Schema = schema::Schema::structure("EvaluationResult", &[
    schema::Member::new("EvalActionName", &schemas::ACTION_NAME_TYPE).required(),
    schema::Member::new("EvalResourceName", &schemas::RESOURCE_NAME_TYPE),
    schema::Member::new("EvalDecision", &schemas::POLICY_EVALUATION_DECISION_TYPE).required(),
    schema::Member::new("MatchedStatements", &schemas::STATEMENT_LIST_TYPE),
    schema::Member::new("MissingContextValues", &schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
    schema::Member::new("OrganizationsDecisionDetail", &types::ORGANIZATIONS_DECISION_DETAIL),
    schema::Member::new("PermissionsBoundaryDecisionDetail", &types::PERMISSIONS_BOUNDARY_DECISION_DETAIL),
    schema::Member::new("EvalDecisionDetails", &schemas::EVAL_DECISION_DETAILS_TYPE),
    schema::Member::new("ResourceSpecificResults", &schemas::RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
]);

structure! {
    /// AWS's `EvaluationResult`.
    EvaluationResult: EVALUATION_RESULT {
        /// `EvalActionName`, required, 3 to 128.
        eval_action_name: String,
        /// `EvalResourceName`, 1 to 2048.
        eval_resource_name: Option<String>,
        /// `EvalDecision`, required.
        eval_decision: types::PolicyEvaluationDecisionType,
        /// `MatchedStatements`.
        matched_statements: Option<Vec<types::Statement>>,
        /// `MissingContextValues`.
        missing_context_values: Option<Vec<String>>,
        /// `OrganizationsDecisionDetail`.
        organizations_decision_detail: Option<types::OrganizationsDecisionDetail>,
        /// `PermissionsBoundaryDecisionDetail`.
        permissions_boundary_decision_detail: Option<types::PermissionsBoundaryDecisionDetail>,
        /// `EvalDecisionDetails`.
        eval_decision_details: Option<BTreeMap<String, types::PolicyEvaluationDecisionType>>,
        /// `ResourceSpecificResults`.
        resource_specific_results: Option<Vec<types::ResourceSpecificResult>>,
    }
}

values! {
    /// AWS's `FeatureType`.
    FeatureType: schemas::FEATURE_TYPE {
        RootCredentialsManagement = "RootCredentialsManagement",
        RootSessions = "RootSessions",
    }
}

pub(crate) static GENERATE_CREDENTIAL_REPORT_RESPONSE: schema::Schema = schema::Schema::structure("GenerateCredentialReportResponse", &[
    schema::Member::new("State", &schemas::REPORT_STATE_TYPE),
    schema::Member::new("Description", &schemas::REPORT_STATE_DESCRIPTION_TYPE),
]);

pub(crate) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: schema::Schema = schema::Schema::structure("GenerateOrganizationsAccessReportRequest", &[
    schema::Member::new("EntityPath", &schemas::ORGANIZATIONS_ENTITY_PATH_TYPE).required(),
    schema::Member::new("OrganizationsPolicyId", &schemas::ORGANIZATIONS_POLICY_ID_TYPE),
]);

pub(crate) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: schema::Schema = schema::Schema::structure("GenerateOrganizationsAccessReportResponse", &[
    schema::Member::new("JobId", &schemas::JOB_ID_TYPE),
]);

pub(crate) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: schema::Schema = schema::Schema::structure("GenerateServiceLastAccessedDetailsRequest", &[
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Granularity", &schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
]);

pub(crate) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: schema::Schema = schema::Schema::structure("GenerateServiceLastAccessedDetailsResponse", &[
    schema::Member::new("JobId", &schemas::JOB_ID_TYPE),
]);

pub(crate) static GET_ACCESS_KEY_LAST_USED_REQUEST: schema::Schema = schema::Schema::structure("GetAccessKeyLastUsedRequest", &[
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
]);

pub(crate) static GET_ACCESS_KEY_LAST_USED_RESPONSE: schema::Schema = schema::Schema::structure("GetAccessKeyLastUsedResponse", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("AccessKeyLastUsed", &types::ACCESS_KEY_LAST_USED),
]);

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: schema::Schema = schema::Schema::structure("GetAccountAuthorizationDetailsRequest", &[
    schema::Member::new("Filter", &schemas::ENTITY_LIST_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
]);

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: schema::Schema = schema::Schema::structure("GetAccountAuthorizationDetailsResponse", &[
    schema::Member::new("UserDetailList", &schemas::USER_DETAIL_LIST_TYPE),
    schema::Member::new("GroupDetailList", &schemas::GROUP_DETAIL_LIST_TYPE),
    schema::Member::new("RoleDetailList", &schemas::ROLE_DETAIL_LIST_TYPE),
    schema::Member::new("Policies", &schemas::MANAGED_POLICY_DETAIL_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetAccountPasswordPolicyResponse", &[
    schema::Member::new("PasswordPolicy", &types::PASSWORD_POLICY).required(),
]);

pub(crate) static GET_ACCOUNT_PROPERTIES_REQUEST: schema::Schema = schema::Schema::structure("GetAccountPropertiesRequest", &[]);

pub(crate) static GET_ACCOUNT_PROPERTIES_RESPONSE: schema::Schema = schema::Schema::structure("GetAccountPropertiesResponse", &[
    schema::Member::new("Properties", &schemas::ACCOUNT_PROPERTIES_MAP_TYPE),
]);

pub(crate) static GET_ACCOUNT_SUMMARY_RESPONSE: schema::Schema = schema::Schema::structure("GetAccountSummaryResponse", &[
    schema::Member::new("SummaryMap", &schemas::SUMMARY_MAP_TYPE),
]);

pub(crate) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetContextKeysForCustomPolicyRequest", &[
    schema::Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE).required(),
]);

pub(crate) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetContextKeysForPolicyResponse", &[
    schema::Member::new("ContextKeyNames", &schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
]);

pub(crate) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetContextKeysForPrincipalPolicyRequest", &[
    schema::Member::new("PolicySourceArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
]);

pub(crate) static GET_CREDENTIAL_REPORT_RESPONSE: schema::Schema = schema::Schema::structure("GetCredentialReportResponse", &[
    schema::Member::new("Content", &schemas::REPORT_CONTENT_TYPE),
    schema::Member::new("ReportFormat", &schemas::REPORT_FORMAT_TYPE),
    schema::Member::new("GeneratedTime", &schemas::DATE_TYPE),
]);

pub(crate) static GET_DELEGATION_REQUEST_REQUEST: schema::Schema = schema::Schema::structure("GetDelegationRequestRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE).required(),
    schema::Member::new("DelegationPermissionCheck", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static GET_DELEGATION_REQUEST_RESPONSE: schema::Schema = schema::Schema::structure("GetDelegationRequestResponse", &[
    schema::Member::new("DelegationRequest", &types::DELEGATION_REQUEST),
    schema::Member::new("PermissionCheckStatus", &schemas::PERMISSION_CHECK_STATUS_TYPE),
    schema::Member::new("PermissionCheckResult", &schemas::PERMISSION_CHECK_RESULT_TYPE),
]);

pub(crate) static GET_GROUP_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetGroupPolicyRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
]);

pub(crate) static GET_GROUP_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetGroupPolicyResponse", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static GET_GROUP_REQUEST: schema::Schema = schema::Schema::structure("GetGroupRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static GET_GROUP_RESPONSE: schema::Schema = schema::Schema::structure("GetGroupResponse", &[
    schema::Member::new("Group", &types::GROUP).required(),
    schema::Member::new("Users", &schemas::USER_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static GET_HUMAN_READABLE_SUMMARY_REQUEST: schema::Schema = schema::Schema::structure("GetHumanReadableSummaryRequest", &[
    schema::Member::new("EntityArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Locale", &schemas::LOCALE_TYPE),
]);

pub(crate) static GET_HUMAN_READABLE_SUMMARY_RESPONSE: schema::Schema = schema::Schema::structure("GetHumanReadableSummaryResponse", &[
    schema::Member::new("SummaryContent", &schemas::SUMMARY_CONTENT_TYPE),
    schema::Member::new("Locale", &schemas::LOCALE_TYPE),
    schema::Member::new("SummaryState", &schemas::SUMMARY_STATE_TYPE),
]);

pub(crate) static GET_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("GetInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
]);

pub(crate) static GET_INSTANCE_PROFILE_RESPONSE: schema::Schema = schema::Schema::structure("GetInstanceProfileResponse", &[
    schema::Member::new("InstanceProfile", &types::INSTANCE_PROFILE).required(),
]);

pub(crate) static GET_LOGIN_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("GetLoginProfileRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
]);

pub(crate) static GET_LOGIN_PROFILE_RESPONSE: schema::Schema = schema::Schema::structure("GetLoginProfileResponse", &[
    schema::Member::new("LoginProfile", &types::LOGIN_PROFILE).required(),
]);

pub(crate) static GET_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("GetMFADeviceRequest", &[
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
]);

pub(crate) static GET_MFA_DEVICE_RESPONSE: schema::Schema = schema::Schema::structure("GetMFADeviceResponse", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("EnableDate", &schemas::DATE_TYPE),
    schema::Member::new("Certifications", &schemas::CERTIFICATION_MAP_TYPE),
]);

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("GetOpenIDConnectProviderRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: schema::Schema = schema::Schema::structure("GetOpenIDConnectProviderResponse", &[
    schema::Member::new("Url", &schemas::OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
    schema::Member::new("ClientIDList", &schemas::CLIENT_ID_LIST_TYPE),
    schema::Member::new("ThumbprintList", &schemas::THUMBPRINT_LIST_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: schema::Schema = schema::Schema::structure("GetOrganizationsAccessReportRequest", &[
    schema::Member::new("JobId", &schemas::JOB_ID_TYPE).required(),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("SortKey", &schemas::SORT_KEY_TYPE),
]);

pub(crate) static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: schema::Schema = schema::Schema::structure("GetOrganizationsAccessReportResponse", &[
    schema::Member::new("JobStatus", &schemas::JOB_STATUS_TYPE).required(),
    schema::Member::new("JobCreationDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("JobCompletionDate", &schemas::DATE_TYPE),
    schema::Member::new("NumberOfServicesAccessible", &schemas::INTEGER_TYPE),
    schema::Member::new("NumberOfServicesNotAccessed", &schemas::INTEGER_TYPE),
    schema::Member::new("AccessDetails", &schemas::ACCESS_DETAILS),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("ErrorDetails", &types::ERROR_DETAILS),
]);

pub(crate) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: schema::Schema = schema::Schema::structure("GetOutboundWebIdentityFederationInfoResponse", &[
    schema::Member::new("IssuerIdentifier", &schemas::STRING_TYPE),
    schema::Member::new("JwtVendingEnabled", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static GET_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetPolicyRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static GET_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetPolicyResponse", &[
    schema::Member::new("Policy", &types::POLICY),
]);

pub(crate) static GET_POLICY_VERSION_REQUEST: schema::Schema = schema::Schema::structure("GetPolicyVersionRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE).required(),
]);

pub(crate) static GET_POLICY_VERSION_RESPONSE: schema::Schema = schema::Schema::structure("GetPolicyVersionResponse", &[
    schema::Member::new("PolicyVersion", &types::POLICY_VERSION),
]);

pub(crate) static GET_ROLE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetRolePolicyRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
]);

pub(crate) static GET_ROLE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetRolePolicyResponse", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static GET_ROLE_REQUEST: schema::Schema = schema::Schema::structure("GetRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
]);

pub(crate) static GET_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("GetRoleResponse", &[
    schema::Member::new("Role", &types::ROLE).required(),
]);

pub(crate) static GET_ROLE_TEMPLATE_VERSION_REQUEST: schema::Schema = schema::Schema::structure("GetRoleTemplateVersionRequest", &[
    schema::Member::new("TemplateArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("MinorVersion", &schemas::MINOR_VERSION_TYPE),
]);

pub(crate) static GET_ROLE_TEMPLATE_VERSION_RESPONSE: schema::Schema = schema::Schema::structure("GetRoleTemplateVersionResponse", &[
    schema::Member::new("RoleTemplateVersion", &types::ROLE_TEMPLATE_VERSION).required(),
]);

pub(crate) static GET_SAML_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("GetSAMLProviderRequest", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE).required(),
]);

pub(crate) static GET_SAML_PROVIDER_RESPONSE: schema::Schema = schema::Schema::structure("GetSAMLProviderResponse", &[
    schema::Member::new("SAMLProviderUUID", &schemas::PRIVATE_KEY_ID_TYPE),
    schema::Member::new("SAMLMetadataDocument", &schemas::SAML_METADATA_DOCUMENT_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("ValidUntil", &schemas::DATE_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
    schema::Member::new("AssertionEncryptionMode", &schemas::ASSERTION_ENCRYPTION_MODE_TYPE),
    schema::Member::new("PrivateKeyList", &schemas::PRIVATE_KEY_LIST),
]);

pub(crate) static GET_SSH_PUBLIC_KEY_REQUEST: schema::Schema = schema::Schema::structure("GetSSHPublicKeyRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SSHPublicKeyId", &schemas::PUBLIC_KEY_ID_TYPE).required(),
    schema::Member::new("Encoding", &schemas::ENCODING_TYPE).required(),
]);

pub(crate) static GET_SSH_PUBLIC_KEY_RESPONSE: schema::Schema = schema::Schema::structure("GetSSHPublicKeyResponse", &[
    schema::Member::new("SSHPublicKey", &types::SSH_PUBLIC_KEY),
]);

pub(crate) static GET_SERVER_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("GetServerCertificateRequest", &[
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
]);

pub(crate) static GET_SERVER_CERTIFICATE_RESPONSE: schema::Schema = schema::Schema::structure("GetServerCertificateResponse", &[
    schema::Member::new("ServerCertificate", &types::SERVER_CERTIFICATE).required(),
]);

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: schema::Schema = schema::Schema::structure("GetServiceLastAccessedDetailsRequest", &[
    schema::Member::new("JobId", &schemas::JOB_ID_TYPE).required(),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
]);

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: schema::Schema = schema::Schema::structure("GetServiceLastAccessedDetailsResponse", &[
    schema::Member::new("JobStatus", &schemas::JOB_STATUS_TYPE).required(),
    schema::Member::new("JobType", &schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
    schema::Member::new("JobCreationDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("ServicesLastAccessed", &schemas::SERVICES_LAST_ACCESSED).required(),
    schema::Member::new("JobCompletionDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
    schema::Member::new("Error", &types::ERROR_DETAILS),
]);

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: schema::Schema = schema::Schema::structure("GetServiceLastAccessedDetailsWithEntitiesRequest", &[
    schema::Member::new("JobId", &schemas::JOB_ID_TYPE).required(),
    schema::Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE).required(),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
]);

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: schema::Schema = schema::Schema::structure("GetServiceLastAccessedDetailsWithEntitiesResponse", &[
    schema::Member::new("JobStatus", &schemas::JOB_STATUS_TYPE).required(),
    schema::Member::new("JobCreationDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("JobCompletionDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("EntityDetailsList", &schemas::ENTITY_DETAILS_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
    schema::Member::new("Error", &types::ERROR_DETAILS),
]);

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: schema::Schema = schema::Schema::structure("GetServiceLinkedRoleDeletionStatusRequest", &[
    schema::Member::new("DeletionTaskId", &schemas::DELETION_TASK_ID_TYPE).required(),
]);

pub(crate) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("GetServiceLinkedRoleDeletionStatusResponse", &[
    schema::Member::new("Status", &schemas::DELETION_TASK_STATUS_TYPE).required(),
    schema::Member::new("Reason", &types::DELETION_TASK_FAILURE_REASON_TYPE),
]);

pub(crate) static GET_USER_POLICY_REQUEST: schema::Schema = schema::Schema::structure("GetUserPolicyRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
]);

pub(crate) static GET_USER_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("GetUserPolicyResponse", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static GET_USER_REQUEST: schema::Schema = schema::Schema::structure("GetUserRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
]);

pub(crate) static GET_USER_RESPONSE: schema::Schema = schema::Schema::structure("GetUserResponse", &[
    schema::Member::new("User", &types::USER).required(),
]);

pub(crate) static GROUP: schema::Schema = schema::Schema::structure("Group", &[
    schema::Member::new("Path", &schemas::PATH_TYPE).required(),
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("GroupId", &schemas::ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
]);

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

pub(crate) static GROUP_DETAIL: schema::Schema = schema::Schema::structure("GroupDetail", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE),
    schema::Member::new("GroupId", &schemas::ID_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("GroupPolicyList", &schemas::POLICY_DETAIL_LIST_TYPE),
    schema::Member::new("AttachedManagedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
]);

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
        group_policy_list: Option<Vec<types::PolicyDetail>>,
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<types::AttachedPolicy>>,
    }
}

pub(crate) static INLINE_POLICY: schema::Schema = schema::Schema::structure("InlinePolicy", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

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

pub(crate) static INLINE_POLICY_IDENTIFIER_TYPE: schema::Schema = schema::Schema::structure("InlinePolicyIdentifierType", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("AttachmentType", &schemas::ATTACHMENT_TYPE).required(),
    schema::Member::new("AttachmentName", &schemas::ATTACHMENT_NAME).required(),
]);

structure! {
    /// AWS's `InlinePolicyIdentifierType`.
    InlinePolicyIdentifierType: INLINE_POLICY_IDENTIFIER_TYPE {
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `AttachmentType`, required.
        attachment_type: types::AttachmentType,
        /// `AttachmentName`, required, 1 to 128.
        attachment_name: String,
    }
}

pub(crate) static INSTANCE_PROFILE: schema::Schema = schema::Schema::structure("InstanceProfile", &[
    schema::Member::new("Path", &schemas::PATH_TYPE).required(),
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("InstanceProfileId", &schemas::ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("Roles", &schemas::ROLE_LIST_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

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
        roles: Vec<types::Role>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

pub(crate) static LIST_ACCESS_KEYS_REQUEST: schema::Schema = schema::Schema::structure("ListAccessKeysRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ACCESS_KEYS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccessKeysResponse", &[
    schema::Member::new("AccessKeyMetadata", &schemas::ACCESS_KEY_METADATA_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ACCOUNT_ALIASES_REQUEST: schema::Schema = schema::Schema::structure("ListAccountAliasesRequest", &[
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ACCOUNT_ALIASES_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountAliasesResponse", &[
    schema::Member::new("AccountAliases", &schemas::ACCOUNT_ALIAS_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ATTACHED_GROUP_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListAttachedGroupPoliciesRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PathPrefix", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListAttachedGroupPoliciesResponse", &[
    schema::Member::new("AttachedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ATTACHED_ROLE_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListAttachedRolePoliciesRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PathPrefix", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListAttachedRolePoliciesResponse", &[
    schema::Member::new("AttachedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ATTACHED_USER_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListAttachedUserPoliciesRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("PathPrefix", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ATTACHED_USER_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListAttachedUserPoliciesResponse", &[
    schema::Member::new("AttachedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_DELEGATION_REQUESTS_REQUEST: schema::Schema = schema::Schema::structure("ListDelegationRequestsRequest", &[
    schema::Member::new("OwnerId", &schemas::OWNER_ID_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_DELEGATION_REQUESTS_RESPONSE: schema::Schema = schema::Schema::structure("ListDelegationRequestsResponse", &[
    schema::Member::new("DelegationRequests", &schemas::DELEGATION_REQUESTS_LIST_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("isTruncated", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static LIST_ENTITIES_FOR_POLICY_REQUEST: schema::Schema = schema::Schema::structure("ListEntitiesForPolicyRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("EntityFilter", &schemas::ENTITY_TYPE),
    schema::Member::new("PathPrefix", &schemas::PATH_TYPE),
    schema::Member::new("PolicyUsageFilter", &schemas::POLICY_USAGE_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ENTITIES_FOR_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("ListEntitiesForPolicyResponse", &[
    schema::Member::new("PolicyGroups", &schemas::POLICY_GROUP_LIST_TYPE),
    schema::Member::new("PolicyUsers", &schemas::POLICY_USER_LIST_TYPE),
    schema::Member::new("PolicyRoles", &schemas::POLICY_ROLE_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_GROUP_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListGroupPoliciesRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_GROUP_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListGroupPoliciesResponse", &[
    schema::Member::new("PolicyNames", &schemas::POLICY_NAME_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_GROUPS_FOR_USER_REQUEST: schema::Schema = schema::Schema::structure("ListGroupsForUserRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_GROUPS_FOR_USER_RESPONSE: schema::Schema = schema::Schema::structure("ListGroupsForUserResponse", &[
    schema::Member::new("Groups", &schemas::GROUP_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_GROUPS_REQUEST: schema::Schema = schema::Schema::structure("ListGroupsRequest", &[
    schema::Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_GROUPS_RESPONSE: schema::Schema = schema::Schema::structure("ListGroupsResponse", &[
    schema::Member::new("Groups", &schemas::GROUP_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_INSTANCE_PROFILE_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListInstanceProfileTagsRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListInstanceProfileTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: schema::Schema = schema::Schema::structure("ListInstanceProfilesForRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("ListInstanceProfilesForRoleResponse", &[
    schema::Member::new("InstanceProfiles", &schemas::INSTANCE_PROFILE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_INSTANCE_PROFILES_REQUEST: schema::Schema = schema::Schema::structure("ListInstanceProfilesRequest", &[
    schema::Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_INSTANCE_PROFILES_RESPONSE: schema::Schema = schema::Schema::structure("ListInstanceProfilesResponse", &[
    schema::Member::new("InstanceProfiles", &schemas::INSTANCE_PROFILE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_MFA_DEVICE_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListMFADeviceTagsRequest", &[
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_MFA_DEVICE_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListMFADeviceTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_MFA_DEVICES_REQUEST: schema::Schema = schema::Schema::structure("ListMFADevicesRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_MFA_DEVICES_RESPONSE: schema::Schema = schema::Schema::structure("ListMFADevicesResponse", &[
    schema::Member::new("MFADevices", &schemas::MFA_DEVICE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListOpenIDConnectProviderTagsRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListOpenIDConnectProviderTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: schema::Schema = schema::Schema::structure("ListOpenIDConnectProvidersRequest", &[]);

pub(crate) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: schema::Schema = schema::Schema::structure("ListOpenIDConnectProvidersResponse", &[
    schema::Member::new("OpenIDConnectProviderList", &schemas::OPEN_ID_CONNECT_PROVIDER_LIST_TYPE),
]);

pub(crate) static LIST_ORGANIZATIONS_FEATURES_REQUEST: schema::Schema = schema::Schema::structure("ListOrganizationsFeaturesRequest", &[]);

pub(crate) static LIST_ORGANIZATIONS_FEATURES_RESPONSE: schema::Schema = schema::Schema::structure("ListOrganizationsFeaturesResponse", &[
    schema::Member::new("OrganizationId", &schemas::ORGANIZATION_ID_TYPE),
    schema::Member::new("EnabledFeatures", &schemas::FEATURES_LIST_TYPE),
]);

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: schema::Schema = schema::Schema::structure("ListPoliciesGrantingServiceAccessEntry", &[
    schema::Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE),
    schema::Member::new("Policies", &schemas::POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE),
]);

structure! {
    /// AWS's `ListPoliciesGrantingServiceAccessEntry`.
    #[derive(Default)]
    ListPoliciesGrantingServiceAccessEntry: LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY {
        /// `ServiceNamespace`, 1 to 64.
        service_namespace: Option<String>,
        /// `Policies`.
        policies: Option<Vec<types::PolicyGrantingServiceAccess>>,
    }
}

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: schema::Schema = schema::Schema::structure("ListPoliciesGrantingServiceAccessRequest", &[
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("ServiceNamespaces", &schemas::SERVICE_NAMESPACE_LIST_TYPE).required(),
]);

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: schema::Schema = schema::Schema::structure("ListPoliciesGrantingServiceAccessResponse", &[
    schema::Member::new("PoliciesGrantingServiceAccess", &schemas::LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListPoliciesRequest", &[
    schema::Member::new("Scope", &schemas::POLICY_SCOPE_TYPE),
    schema::Member::new("OnlyAttached", &schemas::BOOLEAN_TYPE),
    schema::Member::new("PathPrefix", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("PolicyUsageFilter", &schemas::POLICY_USAGE_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListPoliciesResponse", &[
    schema::Member::new("Policies", &schemas::POLICY_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_POLICY_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListPolicyTagsRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_POLICY_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListPolicyTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_POLICY_VERSIONS_REQUEST: schema::Schema = schema::Schema::structure("ListPolicyVersionsRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_POLICY_VERSIONS_RESPONSE: schema::Schema = schema::Schema::structure("ListPolicyVersionsResponse", &[
    schema::Member::new("Versions", &schemas::POLICY_DOCUMENT_VERSION_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ROLE_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListRolePoliciesRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ROLE_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListRolePoliciesResponse", &[
    schema::Member::new("PolicyNames", &schemas::POLICY_NAME_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ROLE_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListRoleTagsRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ROLE_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListRoleTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_ROLES_REQUEST: schema::Schema = schema::Schema::structure("ListRolesRequest", &[
    schema::Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_ROLES_RESPONSE: schema::Schema = schema::Schema::structure("ListRolesResponse", &[
    schema::Member::new("Roles", &schemas::ROLE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_SAML_PROVIDER_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListSAMLProviderTagsRequest", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_SAML_PROVIDER_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListSAMLProviderTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_SAML_PROVIDERS_REQUEST: schema::Schema = schema::Schema::structure("ListSAMLProvidersRequest", &[]);

pub(crate) static LIST_SAML_PROVIDERS_RESPONSE: schema::Schema = schema::Schema::structure("ListSAMLProvidersResponse", &[
    schema::Member::new("SAMLProviderList", &schemas::SAML_PROVIDER_LIST_TYPE),
]);

pub(crate) static LIST_SSH_PUBLIC_KEYS_REQUEST: schema::Schema = schema::Schema::structure("ListSSHPublicKeysRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_SSH_PUBLIC_KEYS_RESPONSE: schema::Schema = schema::Schema::structure("ListSSHPublicKeysResponse", &[
    schema::Member::new("SSHPublicKeys", &schemas::SSH_PUBLIC_KEY_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListServerCertificateTagsRequest", &[
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListServerCertificateTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_SERVER_CERTIFICATES_REQUEST: schema::Schema = schema::Schema::structure("ListServerCertificatesRequest", &[
    schema::Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_SERVER_CERTIFICATES_RESPONSE: schema::Schema = schema::Schema::structure("ListServerCertificatesResponse", &[
    schema::Member::new("ServerCertificateMetadataList", &schemas::SERVER_CERTIFICATE_METADATA_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: schema::Schema = schema::Schema::structure("ListServiceSpecificCredentialsRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("ServiceName", &schemas::SERVICE_NAME),
    schema::Member::new("AllUsers", &schemas::ALL_USERS),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: schema::Schema = schema::Schema::structure("ListServiceSpecificCredentialsResponse", &[
    schema::Member::new("ServiceSpecificCredentials", &schemas::SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
]);

pub(crate) static LIST_SIGNING_CERTIFICATES_REQUEST: schema::Schema = schema::Schema::structure("ListSigningCertificatesRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_SIGNING_CERTIFICATES_RESPONSE: schema::Schema = schema::Schema::structure("ListSigningCertificatesResponse", &[
    schema::Member::new("Certificates", &schemas::CERTIFICATE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_USER_POLICIES_REQUEST: schema::Schema = schema::Schema::structure("ListUserPoliciesRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_USER_POLICIES_RESPONSE: schema::Schema = schema::Schema::structure("ListUserPoliciesResponse", &[
    schema::Member::new("PolicyNames", &schemas::POLICY_NAME_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_USER_TAGS_REQUEST: schema::Schema = schema::Schema::structure("ListUserTagsRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_USER_TAGS_RESPONSE: schema::Schema = schema::Schema::structure("ListUserTagsResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_USERS_REQUEST: schema::Schema = schema::Schema::structure("ListUsersRequest", &[
    schema::Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_USERS_RESPONSE: schema::Schema = schema::Schema::structure("ListUsersResponse", &[
    schema::Member::new("Users", &schemas::USER_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LIST_VIRTUAL_MFA_DEVICES_REQUEST: schema::Schema = schema::Schema::structure("ListVirtualMFADevicesRequest", &[
    schema::Member::new("AssignmentStatus", &schemas::ASSIGNMENT_STATUS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
]);

pub(crate) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: schema::Schema = schema::Schema::structure("ListVirtualMFADevicesResponse", &[
    schema::Member::new("VirtualMFADevices", &schemas::VIRTUAL_MFA_DEVICE_LIST_TYPE).required(),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static LOGIN_PROFILE: schema::Schema = schema::Schema::structure("LoginProfile", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("PasswordResetRequired", &schemas::BOOLEAN_TYPE),
]);

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
    }
}

pub(crate) static MFA_DEVICE: schema::Schema = schema::Schema::structure("MFADevice", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("EnableDate", &schemas::DATE_TYPE).required(),
]);

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

pub(crate) static MANAGED_POLICY_DETAIL: schema::Schema = schema::Schema::structure("ManagedPolicyDetail", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
    schema::Member::new("PolicyId", &schemas::ID_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE),
    schema::Member::new("Path", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("DefaultVersionId", &schemas::POLICY_VERSION_ID_TYPE),
    schema::Member::new("AttachmentCount", &schemas::ATTACHMENT_COUNT_TYPE),
    schema::Member::new("PermissionsBoundaryUsageCount", &schemas::ATTACHMENT_COUNT_TYPE),
    schema::Member::new("IsAttachable", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Description", &schemas::POLICY_DESCRIPTION_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("UpdateDate", &schemas::DATE_TYPE),
    schema::Member::new("PolicyVersionList", &schemas::POLICY_DOCUMENT_VERSION_LIST_TYPE),
]);

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
        policy_version_list: Option<Vec<types::PolicyVersion>>,
    }
}

pub(crate) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: schema::Schema = schema::Schema::structure("OpenIDConnectProviderListEntry", &[
    schema::Member::new("Arn", &schemas::ARN_TYPE),
]);

structure! {
    /// AWS's `OpenIDConnectProviderListEntry`.
    #[derive(Default)]
    OpenIDConnectProviderListEntry: OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY {
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
    }
}

pub(crate) static ORDERED_ORGANIZATION_POLICY_TYPE: schema::Schema = schema::Schema::structure("OrderedOrganizationPolicyType", &[
    schema::Member::new("ServiceControlPolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
]);

structure! {
    /// AWS's `OrderedOrganizationPolicyType`.
    #[derive(Default)]
    OrderedOrganizationPolicyType: ORDERED_ORGANIZATION_POLICY_TYPE {
        /// `ServiceControlPolicyInputList`.
        service_control_policy_input_list: Option<Vec<String>>,
    }
}

pub(crate) static ORGANIZATIONS_DECISION_DETAIL: schema::Schema = schema::Schema::structure("OrganizationsDecisionDetail", &[
    schema::Member::new("AllowedByOrganizations", &schemas::BOOLEAN_TYPE),
]);

structure! {
    /// AWS's `OrganizationsDecisionDetail`.
    #[derive(Default)]
    OrganizationsDecisionDetail: ORGANIZATIONS_DECISION_DETAIL {
        /// `AllowedByOrganizations`.
        allowed_by_organizations: Option<bool>,
    }
}

pub(crate) static PARAMETER_DEFINITION: schema::Schema = schema::Schema::structure("ParameterDefinition", &[
    schema::Member::new("Name", &schemas::PARAMETER_NAME_TYPE).required(),
    schema::Member::new("Type", &schemas::PARAMETER_TYPE_TYPE).required(),
    schema::Member::new("SubType", &schemas::PARAMETER_SUB_TYPE_TYPE),
    schema::Member::new("Description", &schemas::PARAMETER_DESCRIPTION_TYPE),
    schema::Member::new("IsRequired", &schemas::BOOLEAN_TYPE),
    schema::Member::new("DefaultValue", &schemas::PARAMETER_DEFAULT_VALUE_TYPE),
    schema::Member::new("Immutable", &schemas::BOOLEAN_TYPE),
]);

structure! {
    /// AWS's `ParameterDefinition`.
    ParameterDefinition: PARAMETER_DEFINITION {
        /// `Name`, required, 1 to 128.
        name: String,
        /// `Type`, required.
        r#type: types::ParameterTypeType,
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

pub(crate) static PASSWORD_POLICY: schema::Schema = schema::Schema::structure("PasswordPolicy", &[
    schema::Member::new("MinimumPasswordLength", &schemas::MINIMUM_PASSWORD_LENGTH_TYPE),
    schema::Member::new("RequireSymbols", &schemas::BOOLEAN_TYPE),
    schema::Member::new("RequireNumbers", &schemas::BOOLEAN_TYPE),
    schema::Member::new("RequireUppercaseCharacters", &schemas::BOOLEAN_TYPE),
    schema::Member::new("RequireLowercaseCharacters", &schemas::BOOLEAN_TYPE),
    schema::Member::new("AllowUsersToChangePassword", &schemas::BOOLEAN_TYPE),
    schema::Member::new("ExpirePasswords", &schemas::BOOLEAN_TYPE),
    schema::Member::new("MaxPasswordAge", &schemas::MAX_PASSWORD_AGE_TYPE),
    schema::Member::new("PasswordReusePrevention", &schemas::PASSWORD_REUSE_PREVENTION_TYPE),
    schema::Member::new("HardExpiry", &schemas::BOOLEAN_OBJECT_TYPE),
]);

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
        PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
    }
}

pub(crate) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: schema::Schema = schema::Schema::structure("PermissionsBoundaryDecisionDetail", &[
    schema::Member::new("AllowedByPermissionsBoundary", &schemas::BOOLEAN_TYPE),
]);

structure! {
    /// AWS's `PermissionsBoundaryDecisionDetail`.
    #[derive(Default)]
    PermissionsBoundaryDecisionDetail: PERMISSIONS_BOUNDARY_DECISION_DETAIL {
        /// `AllowedByPermissionsBoundary`.
        allowed_by_permissions_boundary: Option<bool>,
    }
}

pub(crate) static POLICY: schema::Schema = schema::Schema::structure("Policy", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
    schema::Member::new("PolicyId", &schemas::ID_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE),
    schema::Member::new("Path", &schemas::POLICY_PATH_TYPE),
    schema::Member::new("DefaultVersionId", &schemas::POLICY_VERSION_ID_TYPE),
    schema::Member::new("AttachmentCount", &schemas::ATTACHMENT_COUNT_TYPE),
    schema::Member::new("PermissionsBoundaryUsageCount", &schemas::ATTACHMENT_COUNT_TYPE),
    schema::Member::new("IsAttachable", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Description", &schemas::POLICY_DESCRIPTION_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("UpdateDate", &schemas::DATE_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

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
        tags: Option<Vec<types::Tag>>,
    }
}

pub(crate) static POLICY_DETAIL: schema::Schema = schema::Schema::structure("PolicyDetail", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE),
]);

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

pub(crate) static POLICY_GRANTING_SERVICE_ACCESS: schema::Schema = schema::Schema::structure("PolicyGrantingServiceAccess", &[
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyType", &schemas::POLICY_TYPE).required(),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE),
    schema::Member::new("EntityType", &schemas::POLICY_OWNER_ENTITY_TYPE),
    schema::Member::new("EntityName", &schemas::ENTITY_NAME_TYPE),
]);

structure! {
    /// AWS's `PolicyGrantingServiceAccess`.
    PolicyGrantingServiceAccess: POLICY_GRANTING_SERVICE_ACCESS {
        /// `PolicyName`, required, 1 to 128.
        policy_name: String,
        /// `PolicyType`, required.
        policy_type: types::PolicyType,
        /// `PolicyArn`, 20 to 2048.
        policy_arn: Option<String>,
        /// `EntityType`.
        entity_type: Option<types::PolicyOwnerEntityType>,
        /// `EntityName`, 1 to 128.
        entity_name: Option<String>,
    }
}

pub(crate) static POLICY_GROUP: schema::Schema = schema::Schema::structure("PolicyGroup", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE),
    schema::Member::new("GroupId", &schemas::ID_TYPE),
]);

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

pub(crate) static POLICY_IDENTIFIER: schema::Schema = schema::Schema::structure("PolicyIdentifier", &[
    schema::Member::new("PolicyType", &schemas::POLICY_IDENTIFIER_POLICY_TYPE),
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE),
    schema::Member::new("InlinePolicyIdentifier", &types::INLINE_POLICY_IDENTIFIER_TYPE),
]).union();

structure! {
    /// AWS's `PolicyIdentifier`.
    #[derive(Default)]
    PolicyIdentifier: POLICY_IDENTIFIER {
        /// `PolicyType`.
        policy_type: Option<types::PolicyIdentifierPolicyType>,
        /// `PolicyArn`, 20 to 2048.
        policy_arn: Option<String>,
        /// `InlinePolicyIdentifier`.
        inline_policy_identifier: Option<types::InlinePolicyIdentifierType>,
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

pub(crate) static POLICY_PARAMETER: schema::Schema = schema::Schema::structure("PolicyParameter", &[
    schema::Member::new("Name", &schemas::POLICY_PARAMETER_NAME_TYPE),
    schema::Member::new("Values", &schemas::POLICY_PARAMETER_VALUES_LIST_TYPE),
    schema::Member::new("Type", &schemas::POLICY_PARAMETER_TYPE_ENUM),
]);

structure! {
    /// AWS's `PolicyParameter`.
    #[derive(Default)]
    PolicyParameter: POLICY_PARAMETER {
        /// `Name`, 5 to 256.
        name: Option<String>,
        /// `Values`.
        values: Option<Vec<String>>,
        /// `Type`.
        r#type: Option<types::PolicyParameterTypeEnum>,
    }
}

values! {
    /// AWS's `PolicyParameterTypeEnum`.
    PolicyParameterTypeEnum: schemas::POLICY_PARAMETER_TYPE_ENUM {
        String = "string",
        StringList = "stringList",
    }
}

pub(crate) static POLICY_ROLE: schema::Schema = schema::Schema::structure("PolicyRole", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE),
    schema::Member::new("RoleId", &schemas::ID_TYPE),
]);

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

pub(crate) static POLICY_USER: schema::Schema = schema::Schema::structure("PolicyUser", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("UserId", &schemas::ID_TYPE),
]);

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

pub(crate) static POLICY_VERSION: schema::Schema = schema::Schema::structure("PolicyVersion", &[
    schema::Member::new("Document", &schemas::POLICY_DOCUMENT_TYPE),
    schema::Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE),
    schema::Member::new("IsDefaultVersion", &schemas::BOOLEAN_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
]);

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

pub(crate) static POSITION: schema::Schema = schema::Schema::structure("Position", &[
    schema::Member::new("Line", &schemas::LINE_NUMBER),
    schema::Member::new("Column", &schemas::COLUMN_NUMBER),
]);

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

pub(crate) static PUT_ACCOUNT_PROPERTIES_REQUEST: schema::Schema = schema::Schema::structure("PutAccountPropertiesRequest", &[
    schema::Member::new("Properties", &schemas::ACCOUNT_PROPERTIES_MAP_TYPE).required(),
]);

pub(crate) static PUT_ACCOUNT_PROPERTIES_RESPONSE: schema::Schema = schema::Schema::structure("PutAccountPropertiesResponse", &[]);

pub(crate) static PUT_GROUP_POLICY_REQUEST: schema::Schema = schema::Schema::structure("PutGroupPolicyRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: schema::Schema = schema::Schema::structure("PutRolePermissionsBoundaryRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PermissionsBoundary", &schemas::ARN_TYPE).required(),
]);

pub(crate) static PUT_ROLE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("PutRolePolicyRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: schema::Schema = schema::Schema::structure("PutUserPermissionsBoundaryRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("PermissionsBoundary", &schemas::ARN_TYPE).required(),
]);

pub(crate) static PUT_USER_POLICY_REQUEST: schema::Schema = schema::Schema::structure("PutUserPolicyRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static REJECT_DELEGATION_REQUEST_REQUEST: schema::Schema = schema::Schema::structure("RejectDelegationRequestRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE).required(),
    schema::Member::new("Notes", &schemas::NOTES_TYPE),
]);

pub(crate) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("RemoveClientIDFromOpenIDConnectProviderRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("ClientID", &schemas::CLIENT_ID_TYPE).required(),
]);

pub(crate) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("RemoveRoleFromInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
]);

pub(crate) static REMOVE_USER_FROM_GROUP_REQUEST: schema::Schema = schema::Schema::structure("RemoveUserFromGroupRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
]);

pub(crate) static REPLACEMENT_VALUE_ENTRY: schema::Schema = schema::Schema::structure("ReplacementValueEntry", &[
    schema::Member::new("Values", &schemas::REPLACEMENT_VALUE_LIST_TYPE).required(),
]);

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

pub(crate) static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: schema::Schema = schema::Schema::structure("ResetServiceSpecificCredentialRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("ServiceSpecificCredentialId", &schemas::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
]);

pub(crate) static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: schema::Schema = schema::Schema::structure("ResetServiceSpecificCredentialResponse", &[
    schema::Member::new("ServiceSpecificCredential", &types::SERVICE_SPECIFIC_CREDENTIAL),
]);

pub(crate) static RESOURCE_SPECIFIC_RESULT: schema::Schema = schema::Schema::structure("ResourceSpecificResult", &[
    schema::Member::new("EvalResourceName", &schemas::RESOURCE_NAME_TYPE).required(),
    schema::Member::new("EvalResourceDecision", &schemas::POLICY_EVALUATION_DECISION_TYPE).required(),
    schema::Member::new("MatchedStatements", &schemas::STATEMENT_LIST_TYPE),
    schema::Member::new("MissingContextValues", &schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
    schema::Member::new("EvalDecisionDetails", &schemas::EVAL_DECISION_DETAILS_TYPE),
    schema::Member::new("PermissionsBoundaryDecisionDetail", &types::PERMISSIONS_BOUNDARY_DECISION_DETAIL),
]);

structure! {
    /// AWS's `ResourceSpecificResult`.
    ResourceSpecificResult: RESOURCE_SPECIFIC_RESULT {
        /// `EvalResourceName`, required, 1 to 2048.
        eval_resource_name: String,
        /// `EvalResourceDecision`, required.
        eval_resource_decision: types::PolicyEvaluationDecisionType,
        /// `MatchedStatements`.
        matched_statements: Option<Vec<types::Statement>>,
        /// `MissingContextValues`.
        missing_context_values: Option<Vec<String>>,
        /// `EvalDecisionDetails`.
        eval_decision_details: Option<BTreeMap<String, types::PolicyEvaluationDecisionType>>,
        /// `PermissionsBoundaryDecisionDetail`.
        permissions_boundary_decision_detail: Option<types::PermissionsBoundaryDecisionDetail>,
    }
}

pub(crate) static RESYNC_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("ResyncMFADeviceRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("AuthenticationCode1", &schemas::AUTHENTICATION_CODE_TYPE).required(),
    schema::Member::new("AuthenticationCode2", &schemas::AUTHENTICATION_CODE_TYPE).required(),
]);

pub(crate) static ROLE: schema::Schema = schema::Schema::structure("Role", &[
    schema::Member::new("Path", &schemas::PATH_TYPE).required(),
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("RoleId", &schemas::ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("AssumeRolePolicyDocument", &schemas::POLICY_DOCUMENT_TYPE),
    schema::Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
    schema::Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
    schema::Member::new("PermissionsBoundary", &types::ATTACHED_PERMISSIONS_BOUNDARY),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
    schema::Member::new("RoleLastUsed", &types::ROLE_LAST_USED),
    schema::Member::new("SourceRoleTemplate", &types::SOURCE_ROLE_TEMPLATE),
]);

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
        /// `PermissionsBoundary`.
        permissions_boundary: Option<types::AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `RoleLastUsed`.
        role_last_used: Option<types::RoleLastUsed>,
        /// `SourceRoleTemplate`.
        source_role_template: Option<types::SourceRoleTemplate>,
    }
}

pub(crate) static ROLE_DETAIL: schema::Schema = schema::Schema::structure("RoleDetail", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE),
    schema::Member::new("RoleId", &schemas::ID_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("AssumeRolePolicyDocument", &schemas::POLICY_DOCUMENT_TYPE),
    schema::Member::new("InstanceProfileList", &schemas::INSTANCE_PROFILE_LIST_TYPE),
    schema::Member::new("RolePolicyList", &schemas::POLICY_DETAIL_LIST_TYPE),
    schema::Member::new("AttachedManagedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
    schema::Member::new("PermissionsBoundary", &types::ATTACHED_PERMISSIONS_BOUNDARY),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
    schema::Member::new("RoleLastUsed", &types::ROLE_LAST_USED),
]);

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
        instance_profile_list: Option<Vec<types::InstanceProfile>>,
        /// `RolePolicyList`.
        role_policy_list: Option<Vec<types::PolicyDetail>>,
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<types::AttachedPolicy>>,
        /// `PermissionsBoundary`.
        permissions_boundary: Option<types::AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
        /// `RoleLastUsed`.
        role_last_used: Option<types::RoleLastUsed>,
    }
}

pub(crate) static ROLE_LAST_USED: schema::Schema = schema::Schema::structure("RoleLastUsed", &[
    schema::Member::new("LastUsedDate", &schemas::DATE_TYPE),
    schema::Member::new("Region", &schemas::STRING_TYPE),
]);

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

pub(crate) static ROLE_TEMPLATE_VERSION: schema::Schema = schema::Schema::structure("RoleTemplateVersion", &[
    schema::Member::new("TemplateArn", &schemas::ARN_TYPE),
    schema::Member::new("TemplateName", &schemas::ROLE_TEMPLATE_NAME_TYPE),
    schema::Member::new("TemplateVersionId", &schemas::ID_TYPE),
    schema::Member::new("Description", &schemas::ROLE_TEMPLATE_DESCRIPTION_TYPE),
    schema::Member::new("MajorVersion", &schemas::INTEGER_TYPE),
    schema::Member::new("DefaultMinorVersion", &schemas::MINOR_VERSION_TYPE),
    schema::Member::new("ManagedByType", &schemas::MANAGED_BY_TYPE_TYPE),
    schema::Member::new("ManagedByValue", &schemas::MANAGED_BY_VALUE_TYPE),
    schema::Member::new("Enabled", &schemas::BOOLEAN_TYPE),
    schema::Member::new("MinorVersion", &schemas::MINOR_VERSION_TYPE),
    schema::Member::new("RoleNamePattern", &schemas::ROLE_NAME_PATTERN_TYPE),
    schema::Member::new("RolePathPattern", &schemas::ROLE_PATH_PATTERN_TYPE),
    schema::Member::new("RoleDescriptionPattern", &schemas::ROLE_DESCRIPTION_PATTERN_TYPE),
    schema::Member::new("AssumeRolePolicyDocumentTemplate", &schemas::POLICY_DOCUMENT_TYPE),
    schema::Member::new("InlinePolicyTemplates", &schemas::INLINE_POLICY_TEMPLATE_LIST_TYPE),
    schema::Member::new("ManagedPolicyArns", &schemas::MANAGED_POLICY_ARN_LIST_TYPE),
    schema::Member::new("PermissionBoundaryArn", &schemas::ARN_TYPE),
    schema::Member::new("ParametersDefinition", &schemas::PARAMETERS_DEFINITION_LIST_TYPE),
    schema::Member::new("RoleTagsTemplate", &schemas::TAG_TEMPLATE_LIST_TYPE),
    schema::Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
    schema::Member::new("VersionEnabled", &schemas::BOOLEAN_TYPE),
    schema::Member::new("CreateTimestamp", &schemas::DATE_TYPE),
    schema::Member::new("UpdateTimestamp", &schemas::DATE_TYPE),
]);

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
        managed_by_type: Option<types::ManagedByTypeType>,
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
        inline_policy_templates: Option<Vec<types::InlinePolicy>>,
        /// `ManagedPolicyArns`.
        managed_policy_arns: Option<Vec<String>>,
        /// `PermissionBoundaryArn`, 20 to 2048.
        permission_boundary_arn: Option<String>,
        /// `ParametersDefinition`.
        parameters_definition: Option<Vec<types::ParameterDefinition>>,
        /// `RoleTagsTemplate`, at most 50.
        role_tags_template: Option<Vec<types::TagTemplate>>,
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

pub(crate) static ROLE_USAGE_TYPE: schema::Schema = schema::Schema::structure("RoleUsageType", &[
    schema::Member::new("Region", &schemas::REGION_NAME_TYPE),
    schema::Member::new("Resources", &schemas::ARN_LIST_TYPE),
]);

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

pub(crate) static SAML_PRIVATE_KEY: schema::Schema = schema::Schema::structure("SAMLPrivateKey", &[
    schema::Member::new("KeyId", &schemas::PRIVATE_KEY_ID_TYPE),
    schema::Member::new("Timestamp", &schemas::DATE_TYPE),
]);

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

pub(crate) static SAML_PROVIDER_LIST_ENTRY: schema::Schema = schema::Schema::structure("SAMLProviderListEntry", &[
    schema::Member::new("Arn", &schemas::ARN_TYPE),
    schema::Member::new("ValidUntil", &schemas::DATE_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
]);

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
    }
}

pub(crate) static SSH_PUBLIC_KEY: schema::Schema = schema::Schema::structure("SSHPublicKey", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SSHPublicKeyId", &schemas::PUBLIC_KEY_ID_TYPE).required(),
    schema::Member::new("Fingerprint", &schemas::PUBLIC_KEY_FINGERPRINT_TYPE).required(),
    schema::Member::new("SSHPublicKeyBody", &schemas::PUBLIC_KEY_MATERIAL_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
    schema::Member::new("UploadDate", &schemas::DATE_TYPE),
]);

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
        status: types::StatusType,
        /// `UploadDate`.
        upload_date: Option<Timestamp>,
    }
}

pub(crate) static SSH_PUBLIC_KEY_METADATA: schema::Schema = schema::Schema::structure("SSHPublicKeyMetadata", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SSHPublicKeyId", &schemas::PUBLIC_KEY_ID_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
    schema::Member::new("UploadDate", &schemas::DATE_TYPE).required(),
]);

structure! {
    /// AWS's `SSHPublicKeyMetadata`.
    SSHPublicKeyMetadata: SSH_PUBLIC_KEY_METADATA {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyId`, required, 20 to 128.
        ssh_public_key_id: String,
        /// `Status`, required.
        status: types::StatusType,
        /// `UploadDate`, required.
        upload_date: Timestamp,
    }
}

pub(crate) static SEND_DELEGATION_TOKEN_REQUEST: schema::Schema = schema::Schema::structure("SendDelegationTokenRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE).required(),
]);

pub(crate) static SERVER_CERTIFICATE: schema::Schema = schema::Schema::structure("ServerCertificate", &[
    schema::Member::new("ServerCertificateMetadata", &types::SERVER_CERTIFICATE_METADATA).required(),
    schema::Member::new("CertificateBody", &schemas::CERTIFICATE_BODY_TYPE).required(),
    schema::Member::new("CertificateChain", &schemas::CERTIFICATE_CHAIN_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

structure! {
    /// AWS's `ServerCertificate`.
    #[derive(Default)]
    ServerCertificate: SERVER_CERTIFICATE {
        /// `ServerCertificateMetadata`, required.
        server_certificate_metadata: types::ServerCertificateMetadata,
        /// `CertificateBody`, required, 1 to 16384.
        certificate_body: String,
        /// `CertificateChain`, 1 to 2097152.
        certificate_chain: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

pub(crate) static SERVER_CERTIFICATE_METADATA: schema::Schema = schema::Schema::structure("ServerCertificateMetadata", &[
    schema::Member::new("Path", &schemas::PATH_TYPE).required(),
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
    schema::Member::new("ServerCertificateId", &schemas::ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("UploadDate", &schemas::DATE_TYPE),
    schema::Member::new("Expiration", &schemas::DATE_TYPE),
]);

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

pub(crate) static SERVICE_LAST_ACCESSED: schema::Schema = schema::Schema::structure("ServiceLastAccessed", &[
    schema::Member::new("ServiceName", &schemas::SERVICE_NAME_TYPE).required(),
    schema::Member::new("LastAuthenticated", &schemas::DATE_TYPE),
    schema::Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE).required(),
    schema::Member::new("LastAuthenticatedEntity", &schemas::ARN_TYPE),
    schema::Member::new("LastAuthenticatedRegion", &schemas::STRING_TYPE),
    schema::Member::new("TotalAuthenticatedEntities", &schemas::INTEGER_TYPE),
    schema::Member::new("TrackedActionsLastAccessed", &schemas::TRACKED_ACTIONS_LAST_ACCESSED),
]);

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
        tracked_actions_last_accessed: Option<Vec<types::TrackedActionLastAccessed>>,
    }
}

pub(crate) static SERVICE_SPECIFIC_CREDENTIAL: schema::Schema = schema::Schema::structure("ServiceSpecificCredential", &[
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("ExpirationDate", &schemas::DATE_TYPE),
    schema::Member::new("ServiceName", &schemas::SERVICE_NAME).required(),
    schema::Member::new("ServiceUserName", &schemas::SERVICE_USER_NAME),
    schema::Member::new("ServicePassword", &schemas::SERVICE_PASSWORD),
    schema::Member::new("ServiceCredentialAlias", &schemas::SERVICE_CREDENTIAL_ALIAS),
    schema::Member::new("ServiceCredentialSecret", &schemas::SERVICE_CREDENTIAL_SECRET),
    schema::Member::new("ServiceSpecificCredentialId", &schemas::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
]);

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
        status: types::StatusType,
    }
}

pub(crate) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: schema::Schema = schema::Schema::structure("ServiceSpecificCredentialMetadata", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
    schema::Member::new("ServiceUserName", &schemas::SERVICE_USER_NAME),
    schema::Member::new("ServiceCredentialAlias", &schemas::SERVICE_CREDENTIAL_ALIAS),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("ExpirationDate", &schemas::DATE_TYPE),
    schema::Member::new("ServiceSpecificCredentialId", &schemas::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    schema::Member::new("ServiceName", &schemas::SERVICE_NAME).required(),
]);

structure! {
    /// AWS's `ServiceSpecificCredentialMetadata`.
    ServiceSpecificCredentialMetadata: SERVICE_SPECIFIC_CREDENTIAL_METADATA {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `Status`, required.
        status: types::StatusType,
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

pub(crate) static SET_DEFAULT_POLICY_VERSION_REQUEST: schema::Schema = schema::Schema::structure("SetDefaultPolicyVersionRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE).required(),
]);

pub(crate) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: schema::Schema = schema::Schema::structure("SetSecurityTokenServicePreferencesRequest", &[
    schema::Member::new("GlobalEndpointTokenVersion", &schemas::GLOBAL_ENDPOINT_TOKEN_VERSION).required(),
]);

pub(crate) static SIGNING_CERTIFICATE: schema::Schema = schema::Schema::structure("SigningCertificate", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("CertificateId", &schemas::CERTIFICATE_ID_TYPE).required(),
    schema::Member::new("CertificateBody", &schemas::CERTIFICATE_BODY_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
    schema::Member::new("UploadDate", &schemas::DATE_TYPE),
]);

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
        status: types::StatusType,
        /// `UploadDate`.
        upload_date: Option<Timestamp>,
    }
}

pub(crate) static SIMULATE_CUSTOM_POLICY_REQUEST: schema::Schema = schema::Schema::structure("SimulateCustomPolicyRequest", &[
    schema::Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE).required(),
    schema::Member::new("PermissionsBoundaryPolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
    schema::Member::new("OrderedOrganizationPolicyInputList", &schemas::ORGANIZATION_POLICY_LIST_TYPE),
    schema::Member::new("ActionNames", &schemas::ACTION_NAME_LIST_TYPE).required(),
    schema::Member::new("ResourceArns", &schemas::RESOURCE_NAME_LIST_TYPE),
    schema::Member::new("ResourcePolicy", &schemas::POLICY_DOCUMENT_TYPE),
    schema::Member::new("ResourceOwner", &schemas::RESOURCE_NAME_TYPE),
    schema::Member::new("CallerArn", &schemas::RESOURCE_NAME_TYPE),
    schema::Member::new("ContextEntries", &schemas::CONTEXT_ENTRY_LIST_TYPE),
    schema::Member::new("ResourceHandlingOption", &schemas::RESOURCE_HANDLING_OPTION_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
]);

pub(crate) static SIMULATE_POLICY_RESPONSE: schema::Schema = schema::Schema::structure("SimulatePolicyResponse", &[
    schema::Member::new("EvaluationResults", &schemas::EVALUATION_RESULTS_LIST_TYPE),
    schema::Member::new("IsTruncated", &schemas::BOOLEAN_TYPE),
    schema::Member::new("Marker", &schemas::RESPONSE_MARKER_TYPE),
]);

pub(crate) static SIMULATE_PRINCIPAL_POLICY_REQUEST: schema::Schema = schema::Schema::structure("SimulatePrincipalPolicyRequest", &[
    schema::Member::new("PolicySourceArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
    schema::Member::new("PermissionsBoundaryPolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
    schema::Member::new("PolicyExclusionList", &schemas::POLICY_EXCLUSIONS_LIST_TYPE),
    schema::Member::new("ActionNames", &schemas::ACTION_NAME_LIST_TYPE).required(),
    schema::Member::new("ResourceArns", &schemas::RESOURCE_NAME_LIST_TYPE),
    schema::Member::new("ResourcePolicy", &schemas::POLICY_DOCUMENT_TYPE),
    schema::Member::new("ResourceOwner", &schemas::RESOURCE_NAME_TYPE),
    schema::Member::new("CallerArn", &schemas::RESOURCE_NAME_TYPE),
    schema::Member::new("ContextEntries", &schemas::CONTEXT_ENTRY_LIST_TYPE),
    schema::Member::new("ResourceHandlingOption", &schemas::RESOURCE_HANDLING_OPTION_TYPE),
    schema::Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    schema::Member::new("Marker", &schemas::MARKER_TYPE),
]);

pub(crate) static SOURCE_ROLE_TEMPLATE: schema::Schema = schema::Schema::structure("SourceRoleTemplate", &[
    schema::Member::new("TemplateArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("TemplateMinorVersion", &schemas::INTEGER_TYPE).required(),
]);

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

pub(crate) static STATEMENT: schema::Schema = schema::Schema::structure("Statement", &[
    schema::Member::new("SourcePolicyId", &schemas::POLICY_IDENTIFIER_TYPE),
    schema::Member::new("SourcePolicyType", &schemas::POLICY_SOURCE_TYPE),
    schema::Member::new("StartPosition", &types::POSITION),
    schema::Member::new("EndPosition", &types::POSITION),
]);

structure! {
    /// AWS's `Statement`.
    #[derive(Default)]
    Statement: STATEMENT {
        /// `SourcePolicyId`.
        source_policy_id: Option<String>,
        /// `SourcePolicyType`.
        source_policy_type: Option<types::PolicySourceType>,
        /// `StartPosition`.
        start_position: Option<types::Position>,
        /// `EndPosition`.
        end_position: Option<types::Position>,
    }
}

pub(crate) static TAG: schema::Schema = schema::Schema::structure("Tag", &[
    schema::Member::new("Key", &schemas::TAG_KEY_TYPE).required(),
    schema::Member::new("Value", &schemas::TAG_VALUE_TYPE).required(),
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

pub(crate) static TAG_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("TagInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("TagMFADeviceRequest", &[
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("TagOpenIDConnectProviderRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_POLICY_REQUEST: schema::Schema = schema::Schema::structure("TagPolicyRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_ROLE_REQUEST: schema::Schema = schema::Schema::structure("TagRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_SAML_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("TagSAMLProviderRequest", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_SERVER_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("TagServerCertificateRequest", &[
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TAG_TEMPLATE: schema::Schema = schema::Schema::structure("TagTemplate", &[
    schema::Member::new("Key", &schemas::TAG_TEMPLATE_KEY_TYPE).required(),
    schema::Member::new("Value", &schemas::TAG_TEMPLATE_VALUE_TYPE).required(),
]);

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

pub(crate) static TAG_USER_REQUEST: schema::Schema = schema::Schema::structure("TagUserRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
]);

pub(crate) static TRACKED_ACTION_LAST_ACCESSED: schema::Schema = schema::Schema::structure("TrackedActionLastAccessed", &[
    schema::Member::new("ActionName", &schemas::STRING_TYPE),
    schema::Member::new("LastAccessedEntity", &schemas::ARN_TYPE),
    schema::Member::new("LastAccessedTime", &schemas::DATE_TYPE),
    schema::Member::new("LastAccessedRegion", &schemas::STRING_TYPE),
]);

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

pub(crate) static UNTAG_INSTANCE_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("UntagInstanceProfileRequest", &[
    schema::Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_MFA_DEVICE_REQUEST: schema::Schema = schema::Schema::structure("UntagMFADeviceRequest", &[
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("UntagOpenIDConnectProviderRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_POLICY_REQUEST: schema::Schema = schema::Schema::structure("UntagPolicyRequest", &[
    schema::Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_ROLE_REQUEST: schema::Schema = schema::Schema::structure("UntagRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_SAML_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("UntagSAMLProviderRequest", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_SERVER_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("UntagServerCertificateRequest", &[
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UNTAG_USER_REQUEST: schema::Schema = schema::Schema::structure("UntagUserRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
]);

pub(crate) static UPDATE_ACCESS_KEY_REQUEST: schema::Schema = schema::Schema::structure("UpdateAccessKeyRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
]);

pub(crate) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: schema::Schema = schema::Schema::structure("UpdateAccountPasswordPolicyRequest", &[
    schema::Member::new("MinimumPasswordLength", &schemas::MINIMUM_PASSWORD_LENGTH_TYPE),
    schema::Member::new("RequireSymbols", &schemas::BOOLEAN_TYPE),
    schema::Member::new("RequireNumbers", &schemas::BOOLEAN_TYPE),
    schema::Member::new("RequireUppercaseCharacters", &schemas::BOOLEAN_TYPE),
    schema::Member::new("RequireLowercaseCharacters", &schemas::BOOLEAN_TYPE),
    schema::Member::new("AllowUsersToChangePassword", &schemas::BOOLEAN_TYPE),
    schema::Member::new("MaxPasswordAge", &schemas::MAX_PASSWORD_AGE_TYPE),
    schema::Member::new("PasswordReusePrevention", &schemas::PASSWORD_REUSE_PREVENTION_TYPE),
    schema::Member::new("HardExpiry", &schemas::BOOLEAN_OBJECT_TYPE),
]);

pub(crate) static UPDATE_ASSUME_ROLE_POLICY_REQUEST: schema::Schema = schema::Schema::structure("UpdateAssumeRolePolicyRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
]);

pub(crate) static UPDATE_DELEGATION_REQUEST_REQUEST: schema::Schema = schema::Schema::structure("UpdateDelegationRequestRequest", &[
    schema::Member::new("DelegationRequestId", &schemas::DELEGATION_REQUEST_ID_TYPE).required(),
    schema::Member::new("Notes", &schemas::NOTES_TYPE),
]);

pub(crate) static UPDATE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("UpdateGroupRequest", &[
    schema::Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    schema::Member::new("NewPath", &schemas::PATH_TYPE),
    schema::Member::new("NewGroupName", &schemas::GROUP_NAME_TYPE),
]);

pub(crate) static UPDATE_LOGIN_PROFILE_REQUEST: schema::Schema = schema::Schema::structure("UpdateLoginProfileRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("Password", &schemas::PASSWORD_TYPE),
    schema::Member::new("PasswordResetRequired", &schemas::BOOLEAN_OBJECT_TYPE),
]);

pub(crate) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: schema::Schema = schema::Schema::structure("UpdateOpenIDConnectProviderThumbprintRequest", &[
    schema::Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("ThumbprintList", &schemas::THUMBPRINT_LIST_TYPE).required(),
]);

pub(crate) static UPDATE_ROLE_DESCRIPTION_REQUEST: schema::Schema = schema::Schema::structure("UpdateRoleDescriptionRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE).required(),
]);

pub(crate) static UPDATE_ROLE_DESCRIPTION_RESPONSE: schema::Schema = schema::Schema::structure("UpdateRoleDescriptionResponse", &[
    schema::Member::new("Role", &types::ROLE),
]);

pub(crate) static UPDATE_ROLE_REQUEST: schema::Schema = schema::Schema::structure("UpdateRoleRequest", &[
    schema::Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    schema::Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
    schema::Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
]);

pub(crate) static UPDATE_ROLE_RESPONSE: schema::Schema = schema::Schema::structure("UpdateRoleResponse", &[]);

pub(crate) static UPDATE_SAML_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("UpdateSAMLProviderRequest", &[
    schema::Member::new("SAMLMetadataDocument", &schemas::SAML_METADATA_DOCUMENT_TYPE),
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE).required(),
    schema::Member::new("AssertionEncryptionMode", &schemas::ASSERTION_ENCRYPTION_MODE_TYPE),
    schema::Member::new("AddPrivateKey", &schemas::PRIVATE_KEY_TYPE),
    schema::Member::new("RemovePrivateKey", &schemas::PRIVATE_KEY_ID_TYPE),
]);

pub(crate) static UPDATE_SAML_PROVIDER_RESPONSE: schema::Schema = schema::Schema::structure("UpdateSAMLProviderResponse", &[
    schema::Member::new("SAMLProviderArn", &schemas::ARN_TYPE),
]);

pub(crate) static UPDATE_SSH_PUBLIC_KEY_REQUEST: schema::Schema = schema::Schema::structure("UpdateSSHPublicKeyRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SSHPublicKeyId", &schemas::PUBLIC_KEY_ID_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
]);

pub(crate) static UPDATE_SERVER_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("UpdateServerCertificateRequest", &[
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
    schema::Member::new("NewPath", &schemas::PATH_TYPE),
    schema::Member::new("NewServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE),
]);

pub(crate) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: schema::Schema = schema::Schema::structure("UpdateServiceSpecificCredentialRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("ServiceSpecificCredentialId", &schemas::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
]);

pub(crate) static UPDATE_SIGNING_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("UpdateSigningCertificateRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("CertificateId", &schemas::CERTIFICATE_ID_TYPE).required(),
    schema::Member::new("Status", &schemas::STATUS_TYPE).required(),
]);

pub(crate) static UPDATE_USER_REQUEST: schema::Schema = schema::Schema::structure("UpdateUserRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    schema::Member::new("NewPath", &schemas::PATH_TYPE),
    schema::Member::new("NewUserName", &schemas::USER_NAME_TYPE),
]);

pub(crate) static UPLOAD_SSH_PUBLIC_KEY_REQUEST: schema::Schema = schema::Schema::structure("UploadSSHPublicKeyRequest", &[
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("SSHPublicKeyBody", &schemas::PUBLIC_KEY_MATERIAL_TYPE).required(),
]);

pub(crate) static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: schema::Schema = schema::Schema::structure("UploadSSHPublicKeyResponse", &[
    schema::Member::new("SSHPublicKey", &types::SSH_PUBLIC_KEY),
]);

pub(crate) static UPLOAD_SERVER_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("UploadServerCertificateRequest", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
    schema::Member::new("CertificateBody", &schemas::CERTIFICATE_BODY_TYPE).required(),
    schema::Member::new("PrivateKey", &schemas::PRIVATE_KEY_TYPE).required(),
    schema::Member::new("CertificateChain", &schemas::CERTIFICATE_CHAIN_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static UPLOAD_SERVER_CERTIFICATE_RESPONSE: schema::Schema = schema::Schema::structure("UploadServerCertificateResponse", &[
    schema::Member::new("ServerCertificateMetadata", &types::SERVER_CERTIFICATE_METADATA),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

pub(crate) static UPLOAD_SIGNING_CERTIFICATE_REQUEST: schema::Schema = schema::Schema::structure("UploadSigningCertificateRequest", &[
    schema::Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
    schema::Member::new("CertificateBody", &schemas::CERTIFICATE_BODY_TYPE).required(),
]);

pub(crate) static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: schema::Schema = schema::Schema::structure("UploadSigningCertificateResponse", &[
    schema::Member::new("Certificate", &types::SIGNING_CERTIFICATE).required(),
]);

pub(crate) static USER: schema::Schema = schema::Schema::structure("User", &[
    schema::Member::new("Path", &schemas::PATH_TYPE).required(),
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
    schema::Member::new("UserId", &schemas::ID_TYPE).required(),
    schema::Member::new("Arn", &schemas::ARN_TYPE).required(),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE).required(),
    schema::Member::new("PasswordLastUsed", &schemas::DATE_TYPE),
    schema::Member::new("PermissionsBoundary", &types::ATTACHED_PERMISSIONS_BOUNDARY),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

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
        permissions_boundary: Option<types::AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

pub(crate) static USER_DETAIL: schema::Schema = schema::Schema::structure("UserDetail", &[
    schema::Member::new("Path", &schemas::PATH_TYPE),
    schema::Member::new("UserName", &schemas::USER_NAME_TYPE),
    schema::Member::new("UserId", &schemas::ID_TYPE),
    schema::Member::new("Arn", &schemas::ARN_TYPE),
    schema::Member::new("CreateDate", &schemas::DATE_TYPE),
    schema::Member::new("UserPolicyList", &schemas::POLICY_DETAIL_LIST_TYPE),
    schema::Member::new("GroupList", &schemas::GROUP_NAME_LIST_TYPE),
    schema::Member::new("AttachedManagedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
    schema::Member::new("PermissionsBoundary", &types::ATTACHED_PERMISSIONS_BOUNDARY),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

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
        user_policy_list: Option<Vec<types::PolicyDetail>>,
        /// `GroupList`.
        group_list: Option<Vec<String>>,
        /// `AttachedManagedPolicies`.
        attached_managed_policies: Option<Vec<types::AttachedPolicy>>,
        /// `PermissionsBoundary`.
        permissions_boundary: Option<types::AttachedPermissionsBoundary>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

pub(crate) static VIRTUAL_MFA_DEVICE: schema::Schema = schema::Schema::structure("VirtualMFADevice", &[
    schema::Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    schema::Member::new("Base32StringSeed", &schemas::BOOTSTRAP_DATUM),
    schema::Member::new("QRCodePNG", &schemas::BOOTSTRAP_DATUM),
    schema::Member::new("User", &types::USER),
    schema::Member::new("EnableDate", &schemas::DATE_TYPE),
    schema::Member::new("Tags", &schemas::TAG_LIST_TYPE),
]);

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
        user: Option<types::User>,
        /// `EnableDate`.
        enable_date: Option<Timestamp>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
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
