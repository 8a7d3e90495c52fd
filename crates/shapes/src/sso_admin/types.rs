// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCESS_CONTROL_ATTRIBUTE = "AccessControlAttribute" {
        "Key": schemas::ACCESS_CONTROL_ATTRIBUTE_KEY, required;
        "Value": ACCESS_CONTROL_ATTRIBUTE_VALUE, required;
    }
}

structure! {
    /// AWS's `AccessControlAttribute`.
    #[derive(Default)]
    AccessControlAttribute: ACCESS_CONTROL_ATTRIBUTE {
        /// `Key`, required, 1 to 128.
        key: String,
        /// `Value`, required.
        value: AccessControlAttributeValue,
    }
}

schema! {
    ACCESS_CONTROL_ATTRIBUTE_VALUE = "AccessControlAttributeValue" {
        "Source": schemas::ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST, required;
    }
}

structure! {
    /// AWS's `AccessControlAttributeValue`.
    #[derive(Default)]
    AccessControlAttributeValue: ACCESS_CONTROL_ATTRIBUTE_VALUE {
        /// `Source`, required, 1 to 1.
        source: Vec<String>,
    }
}

values! {
    /// AWS's `AccessDeniedExceptionReason`.
    AccessDeniedExceptionReason: schemas::ACCESS_DENIED_EXCEPTION_REASON {
        KMSAccessDeniedException = "KMS_AccessDeniedException",
    }
}

schema! {
    ACCOUNT_ASSIGNMENT = "AccountAssignment" {
        "AccountId": schemas::ACCOUNT_ID;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN;
        "PrincipalType": schemas::PRINCIPAL_TYPE;
        "PrincipalId": schemas::PRINCIPAL_ID;
    }
}

structure! {
    /// AWS's `AccountAssignment`.
    #[derive(Default)]
    AccountAssignment: ACCOUNT_ASSIGNMENT {
        /// `AccountId`, 12 to 12.
        account_id: Option<String>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<PrincipalType>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
    }
}

schema! {
    ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL = "AccountAssignmentForPrincipal" {
        "AccountId": schemas::ACCOUNT_ID;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN;
        "PrincipalId": schemas::PRINCIPAL_ID;
        "PrincipalType": schemas::PRINCIPAL_TYPE;
    }
}

structure! {
    /// AWS's `AccountAssignmentForPrincipal`.
    #[derive(Default)]
    AccountAssignmentForPrincipal: ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL {
        /// `AccountId`, 12 to 12.
        account_id: Option<String>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<PrincipalType>,
    }
}

schema! {
    ACCOUNT_ASSIGNMENT_OPERATION_STATUS = "AccountAssignmentOperationStatus" {
        "Status": schemas::STATUS_VALUES;
        "RequestId": schemas::UU_ID;
        "FailureReason": schemas::REASON;
        "TargetId": schemas::TARGET_ID;
        "TargetType": schemas::TARGET_TYPE;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN;
        "PrincipalType": schemas::PRINCIPAL_TYPE;
        "PrincipalId": schemas::PRINCIPAL_ID;
        "CreatedDate": schemas::DATE;
    }
}

structure! {
    /// AWS's `AccountAssignmentOperationStatus`.
    #[derive(Default)]
    AccountAssignmentOperationStatus: ACCOUNT_ASSIGNMENT_OPERATION_STATUS {
        /// `Status`.
        status: Option<StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `FailureReason`.
        failure_reason: Option<String>,
        /// `TargetId`, 12 to 12.
        target_id: Option<String>,
        /// `TargetType`.
        target_type: Option<TargetType>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<PrincipalType>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

schema! {
    ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA = "AccountAssignmentOperationStatusMetadata" {
        "Status": schemas::STATUS_VALUES;
        "RequestId": schemas::UU_ID;
        "CreatedDate": schemas::DATE;
    }
}

structure! {
    /// AWS's `AccountAssignmentOperationStatusMetadata`.
    #[derive(Default)]
    AccountAssignmentOperationStatusMetadata: ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA {
        /// `Status`.
        status: Option<StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

schema! {
    ADD_REGION_REQUEST = "AddRegionRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "RegionName": schemas::REGION_NAME, required;
    }
}

schema! {
    ADD_REGION_RESPONSE = "AddRegionResponse" {
        "Status": schemas::REGION_STATUS;
    }
}

schema! {
    APPLICATION = "Application" {
        "ApplicationArn": schemas::APPLICATION_ARN;
        "ApplicationProviderArn": schemas::APPLICATION_PROVIDER_ARN;
        "Name": schemas::APPLICATION_NAME_TYPE;
        "ApplicationAccount": schemas::ACCOUNT_ID;
        "InstanceArn": schemas::INSTANCE_ARN;
        "IdentityStoreArn": schemas::IDENTITY_STORE_ARN;
        "Status": schemas::APPLICATION_STATUS;
        "PortalOptions": PORTAL_OPTIONS;
        "Description": schemas::DESCRIPTION;
        "CreatedDate": schemas::DATE;
        "CreatedFrom": schemas::REGION_NAME;
    }
}

structure! {
    /// AWS's `Application`.
    #[derive(Default)]
    Application: APPLICATION {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
        /// `ApplicationProviderArn`, 10 to 1224.
        application_provider_arn: Option<String>,
        /// `Name`, 1 to 100.
        name: Option<String>,
        /// `ApplicationAccount`, 12 to 12.
        application_account: Option<String>,
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `IdentityStoreArn`.
        identity_store_arn: Option<String>,
        /// `Status`.
        status: Option<ApplicationStatus>,
        /// `PortalOptions`.
        portal_options: Option<PortalOptions>,
        /// `Description`, 1 to 128.
        description: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
        /// `CreatedFrom`, 1 to 32.
        created_from: Option<String>,
    }
}

schema! {
    APPLICATION_ASSIGNMENT = "ApplicationAssignment" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
    }
}

structure! {
    /// AWS's `ApplicationAssignment`.
    ApplicationAssignment: APPLICATION_ASSIGNMENT {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
        /// `PrincipalType`, required.
        principal_type: PrincipalType,
    }
}

schema! {
    APPLICATION_ASSIGNMENT_FOR_PRINCIPAL = "ApplicationAssignmentForPrincipal" {
        "ApplicationArn": schemas::APPLICATION_ARN;
        "PrincipalId": schemas::PRINCIPAL_ID;
        "PrincipalType": schemas::PRINCIPAL_TYPE;
    }
}

structure! {
    /// AWS's `ApplicationAssignmentForPrincipal`.
    #[derive(Default)]
    ApplicationAssignmentForPrincipal: APPLICATION_ASSIGNMENT_FOR_PRINCIPAL {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<PrincipalType>,
    }
}

schema! {
    APPLICATION_PROVIDER = "ApplicationProvider" {
        "ApplicationProviderArn": schemas::APPLICATION_PROVIDER_ARN, required;
        "FederationProtocol": schemas::FEDERATION_PROTOCOL;
        "DisplayData": DISPLAY_DATA;
        "ResourceServerConfig": RESOURCE_SERVER_CONFIG;
    }
}

structure! {
    /// AWS's `ApplicationProvider`.
    #[derive(Default)]
    ApplicationProvider: APPLICATION_PROVIDER {
        /// `ApplicationProviderArn`, required, 10 to 1224.
        application_provider_arn: String,
        /// `FederationProtocol`.
        federation_protocol: Option<FederationProtocol>,
        /// `DisplayData`.
        display_data: Option<DisplayData>,
        /// `ResourceServerConfig`.
        resource_server_config: Option<ResourceServerConfig>,
    }
}

values! {
    /// AWS's `ApplicationStatus`.
    ApplicationStatus: schemas::APPLICATION_STATUS {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

values! {
    /// AWS's `ApplicationVisibility`.
    ApplicationVisibility: schemas::APPLICATION_VISIBILITY {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

schema! {
    ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST = "AttachCustomerManagedPolicyReferenceToPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "CustomerManagedPolicyReference": CUSTOMER_MANAGED_POLICY_REFERENCE, required;
    }
}

schema! {
    ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE = "AttachCustomerManagedPolicyReferenceToPermissionSetResponse" {
    }
}

schema! {
    ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST = "AttachManagedPolicyToPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "ManagedPolicyArn": schemas::MANAGED_POLICY_ARN, required;
    }
}

schema! {
    ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE = "AttachManagedPolicyToPermissionSetResponse" {
    }
}

schema! {
    ATTACHED_MANAGED_POLICY = "AttachedManagedPolicy" {
        "Name": schemas::NAME;
        "Arn": schemas::MANAGED_POLICY_ARN;
    }
}

structure! {
    /// AWS's `AttachedManagedPolicy`.
    #[derive(Default)]
    AttachedManagedPolicy: ATTACHED_MANAGED_POLICY {
        /// `Name`, 1 to 100.
        name: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
    }
}

schema! {
    AUTHENTICATION_METHOD = "AuthenticationMethod" union {
        "Iam": IAM_AUTHENTICATION_METHOD;
    }
}

structure! {
    /// AWS's `AuthenticationMethod`.
    #[derive(Default)]
    AuthenticationMethod: AUTHENTICATION_METHOD {
        /// `Iam`.
        iam: Option<IamAuthenticationMethod>,
    }
}

schema! {
    AUTHENTICATION_METHOD_ITEM = "AuthenticationMethodItem" {
        "AuthenticationMethodType": schemas::AUTHENTICATION_METHOD_TYPE;
        "AuthenticationMethod": AUTHENTICATION_METHOD;
    }
}

structure! {
    /// AWS's `AuthenticationMethodItem`.
    #[derive(Default)]
    AuthenticationMethodItem: AUTHENTICATION_METHOD_ITEM {
        /// `AuthenticationMethodType`.
        authentication_method_type: Option<AuthenticationMethodType>,
        /// `AuthenticationMethod`.
        authentication_method: Option<AuthenticationMethod>,
    }
}

values! {
    /// AWS's `AuthenticationMethodType`.
    AuthenticationMethodType: schemas::AUTHENTICATION_METHOD_TYPE {
        Iam = "IAM",
    }
}

schema! {
    AUTHORIZATION_CODE_GRANT = "AuthorizationCodeGrant" {
        "RedirectUris": schemas::REDIRECT_URIS;
    }
}

structure! {
    /// AWS's `AuthorizationCodeGrant`.
    #[derive(Default)]
    AuthorizationCodeGrant: AUTHORIZATION_CODE_GRANT {
        /// `RedirectUris`, 1 to 10.
        redirect_uris: Option<Vec<String>>,
    }
}

schema! {
    AUTHORIZED_TOKEN_ISSUER = "AuthorizedTokenIssuer" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN;
        "AuthorizedAudiences": schemas::TOKEN_ISSUER_AUDIENCES;
    }
}

structure! {
    /// AWS's `AuthorizedTokenIssuer`.
    #[derive(Default)]
    AuthorizedTokenIssuer: AUTHORIZED_TOKEN_ISSUER {
        /// `TrustedTokenIssuerArn`, 10 to 1224.
        trusted_token_issuer_arn: Option<String>,
        /// `AuthorizedAudiences`, 1 to 10.
        authorized_audiences: Option<Vec<String>>,
    }
}

schema! {
    CREATE_ACCOUNT_ASSIGNMENT_REQUEST = "CreateAccountAssignmentRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "TargetId": schemas::TARGET_ID, required;
        "TargetType": schemas::TARGET_TYPE, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
    }
}

schema! {
    CREATE_ACCOUNT_ASSIGNMENT_RESPONSE = "CreateAccountAssignmentResponse" {
        "AccountAssignmentCreationStatus": ACCOUNT_ASSIGNMENT_OPERATION_STATUS;
    }
}

schema! {
    CREATE_APPLICATION_ASSIGNMENT_REQUEST = "CreateApplicationAssignmentRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
    }
}

schema! {
    CREATE_APPLICATION_ASSIGNMENT_RESPONSE = "CreateApplicationAssignmentResponse" {
    }
}

schema! {
    CREATE_APPLICATION_REQUEST = "CreateApplicationRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "ApplicationProviderArn": schemas::APPLICATION_PROVIDER_ARN, required;
        "Name": schemas::APPLICATION_NAME_TYPE, required;
        "Description": schemas::DESCRIPTION;
        "PortalOptions": PORTAL_OPTIONS;
        "Tags": schemas::TAG_LIST;
        "Status": schemas::APPLICATION_STATUS;
        "ClientToken": schemas::CLIENT_TOKEN, token;
    }
}

schema! {
    CREATE_APPLICATION_RESPONSE = "CreateApplicationResponse" {
        "ApplicationArn": schemas::APPLICATION_ARN;
        "InstanceArn": schemas::INSTANCE_ARN;
        "IdentityStoreArn": schemas::IDENTITY_STORE_ARN;
    }
}

schema! {
    CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST = "CreateInstanceAccessControlAttributeConfigurationRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "InstanceAccessControlAttributeConfiguration": INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION, required;
    }
}

schema! {
    CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE = "CreateInstanceAccessControlAttributeConfigurationResponse" {
    }
}

schema! {
    CREATE_INSTANCE_REQUEST = "CreateInstanceRequest" {
        "Name": schemas::NAME_TYPE;
        "ClientToken": schemas::CLIENT_TOKEN, token;
        "Tags": schemas::TAG_LIST;
    }
}

schema! {
    CREATE_INSTANCE_RESPONSE = "CreateInstanceResponse" {
        "InstanceArn": schemas::INSTANCE_ARN;
    }
}

schema! {
    CREATE_PERMISSION_SET_REQUEST = "CreatePermissionSetRequest" {
        "Name": schemas::PERMISSION_SET_NAME, required;
        "Description": schemas::PERMISSION_SET_DESCRIPTION;
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "SessionDuration": schemas::DURATION;
        "RelayState": schemas::RELAY_STATE;
        "Tags": schemas::TAG_LIST;
    }
}

schema! {
    CREATE_PERMISSION_SET_RESPONSE = "CreatePermissionSetResponse" {
        "PermissionSet": PERMISSION_SET;
    }
}

schema! {
    CREATE_TRUSTED_TOKEN_ISSUER_REQUEST = "CreateTrustedTokenIssuerRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "Name": schemas::TRUSTED_TOKEN_ISSUER_NAME, required;
        "TrustedTokenIssuerType": schemas::TRUSTED_TOKEN_ISSUER_TYPE, required;
        "TrustedTokenIssuerConfiguration": TRUSTED_TOKEN_ISSUER_CONFIGURATION, required;
        "ClientToken": schemas::CLIENT_TOKEN, token;
        "Tags": schemas::TAG_LIST;
    }
}

schema! {
    CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE = "CreateTrustedTokenIssuerResponse" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN;
    }
}

schema! {
    CUSTOMER_MANAGED_POLICY_REFERENCE = "CustomerManagedPolicyReference" {
        "Name": schemas::MANAGED_POLICY_NAME, required;
        "Path": schemas::MANAGED_POLICY_PATH;
    }
}

structure! {
    /// AWS's `CustomerManagedPolicyReference`.
    #[derive(Default)]
    CustomerManagedPolicyReference: CUSTOMER_MANAGED_POLICY_REFERENCE {
        /// `Name`, required, 1 to 128.
        name: String,
        /// `Path`, 1 to 512.
        path: Option<String>,
    }
}

schema! {
    DELETE_ACCOUNT_ASSIGNMENT_REQUEST = "DeleteAccountAssignmentRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "TargetId": schemas::TARGET_ID, required;
        "TargetType": schemas::TARGET_TYPE, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
    }
}

schema! {
    DELETE_ACCOUNT_ASSIGNMENT_RESPONSE = "DeleteAccountAssignmentResponse" {
        "AccountAssignmentDeletionStatus": ACCOUNT_ASSIGNMENT_OPERATION_STATUS;
    }
}

schema! {
    DELETE_APPLICATION_ACCESS_SCOPE_REQUEST = "DeleteApplicationAccessScopeRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "Scope": schemas::SCOPE, required;
    }
}

schema! {
    DELETE_APPLICATION_ASSIGNMENT_REQUEST = "DeleteApplicationAssignmentRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
    }
}

schema! {
    DELETE_APPLICATION_ASSIGNMENT_RESPONSE = "DeleteApplicationAssignmentResponse" {
    }
}

schema! {
    DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST = "DeleteApplicationAuthenticationMethodRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "AuthenticationMethodType": schemas::AUTHENTICATION_METHOD_TYPE, required;
    }
}

schema! {
    DELETE_APPLICATION_GRANT_REQUEST = "DeleteApplicationGrantRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "GrantType": schemas::GRANT_TYPE, required;
    }
}

schema! {
    DELETE_APPLICATION_REQUEST = "DeleteApplicationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
    }
}

schema! {
    DELETE_APPLICATION_RESPONSE = "DeleteApplicationResponse" {
    }
}

schema! {
    DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST = "DeleteInlinePolicyFromPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
    }
}

schema! {
    DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE = "DeleteInlinePolicyFromPermissionSetResponse" {
    }
}

schema! {
    DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST = "DeleteInstanceAccessControlAttributeConfigurationRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
    }
}

schema! {
    DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE = "DeleteInstanceAccessControlAttributeConfigurationResponse" {
    }
}

schema! {
    DELETE_INSTANCE_REQUEST = "DeleteInstanceRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
    }
}

schema! {
    DELETE_INSTANCE_RESPONSE = "DeleteInstanceResponse" {
    }
}

schema! {
    DELETE_PERMISSION_SET_REQUEST = "DeletePermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
    }
}

schema! {
    DELETE_PERMISSION_SET_RESPONSE = "DeletePermissionSetResponse" {
    }
}

schema! {
    DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST = "DeletePermissionsBoundaryFromPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
    }
}

schema! {
    DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE = "DeletePermissionsBoundaryFromPermissionSetResponse" {
    }
}

schema! {
    DELETE_TRUSTED_TOKEN_ISSUER_REQUEST = "DeleteTrustedTokenIssuerRequest" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN, required;
    }
}

schema! {
    DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE = "DeleteTrustedTokenIssuerResponse" {
    }
}

schema! {
    DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST = "DescribeAccountAssignmentCreationStatusRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "AccountAssignmentCreationRequestId": schemas::UU_ID, required;
    }
}

schema! {
    DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE = "DescribeAccountAssignmentCreationStatusResponse" {
        "AccountAssignmentCreationStatus": ACCOUNT_ASSIGNMENT_OPERATION_STATUS;
    }
}

schema! {
    DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST = "DescribeAccountAssignmentDeletionStatusRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "AccountAssignmentDeletionRequestId": schemas::UU_ID, required;
    }
}

schema! {
    DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE = "DescribeAccountAssignmentDeletionStatusResponse" {
        "AccountAssignmentDeletionStatus": ACCOUNT_ASSIGNMENT_OPERATION_STATUS;
    }
}

schema! {
    DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST = "DescribeApplicationAssignmentRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
    }
}

schema! {
    DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE = "DescribeApplicationAssignmentResponse" {
        "PrincipalType": schemas::PRINCIPAL_TYPE;
        "PrincipalId": schemas::PRINCIPAL_ID;
        "ApplicationArn": schemas::APPLICATION_ARN;
    }
}

schema! {
    DESCRIBE_APPLICATION_PROVIDER_REQUEST = "DescribeApplicationProviderRequest" {
        "ApplicationProviderArn": schemas::APPLICATION_PROVIDER_ARN, required;
    }
}

schema! {
    DESCRIBE_APPLICATION_PROVIDER_RESPONSE = "DescribeApplicationProviderResponse" {
        "ApplicationProviderArn": schemas::APPLICATION_PROVIDER_ARN, required;
        "FederationProtocol": schemas::FEDERATION_PROTOCOL;
        "DisplayData": DISPLAY_DATA;
        "ResourceServerConfig": RESOURCE_SERVER_CONFIG;
    }
}

schema! {
    DESCRIBE_APPLICATION_REQUEST = "DescribeApplicationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
    }
}

schema! {
    DESCRIBE_APPLICATION_RESPONSE = "DescribeApplicationResponse" {
        "ApplicationArn": schemas::APPLICATION_ARN;
        "ApplicationProviderArn": schemas::APPLICATION_PROVIDER_ARN;
        "Name": schemas::APPLICATION_NAME_TYPE;
        "ApplicationAccount": schemas::ACCOUNT_ID;
        "InstanceArn": schemas::INSTANCE_ARN;
        "IdentityStoreArn": schemas::IDENTITY_STORE_ARN;
        "Status": schemas::APPLICATION_STATUS;
        "PortalOptions": PORTAL_OPTIONS;
        "Description": schemas::DESCRIPTION;
        "CreatedDate": schemas::DATE;
        "CreatedFrom": schemas::REGION_NAME;
    }
}

schema! {
    DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST = "DescribeInstanceAccessControlAttributeConfigurationRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
    }
}

schema! {
    DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE = "DescribeInstanceAccessControlAttributeConfigurationResponse" {
        "Status": schemas::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS;
        "StatusReason": schemas::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS_REASON;
        "InstanceAccessControlAttributeConfiguration": INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION;
    }
}

schema! {
    DESCRIBE_INSTANCE_REQUEST = "DescribeInstanceRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
    }
}

schema! {
    DESCRIBE_INSTANCE_RESPONSE = "DescribeInstanceResponse" {
        "InstanceArn": schemas::INSTANCE_ARN;
        "IdentityStoreId": schemas::ID;
        "IdentityStoreArn": schemas::INSTANCE_IDENTITY_STORE_ARN;
        "OwnerAccountId": schemas::ACCOUNT_ID;
        "Name": schemas::NAME_TYPE;
        "CreatedDate": schemas::DATE;
        "Status": schemas::INSTANCE_STATUS;
        "StatusReason": schemas::REASON;
        "PrimaryRegion": schemas::REGION_NAME;
        "Regions": schemas::REGION_METADATA_LIST;
        "EncryptionConfigurationDetails": ENCRYPTION_CONFIGURATION_DETAILS;
        "NetworkConfigurationDetails": NETWORK_CONFIGURATION_INFO;
        "PermissionSetsEnabled": schemas::BOOLEAN;
    }
}

schema! {
    DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST = "DescribePermissionSetProvisioningStatusRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "ProvisionPermissionSetRequestId": schemas::UU_ID, required;
    }
}

schema! {
    DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE = "DescribePermissionSetProvisioningStatusResponse" {
        "PermissionSetProvisioningStatus": PERMISSION_SET_PROVISIONING_STATUS;
    }
}

schema! {
    DESCRIBE_PERMISSION_SET_REQUEST = "DescribePermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
    }
}

schema! {
    DESCRIBE_PERMISSION_SET_RESPONSE = "DescribePermissionSetResponse" {
        "PermissionSet": PERMISSION_SET;
    }
}

schema! {
    DESCRIBE_REGION_REQUEST = "DescribeRegionRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "RegionName": schemas::REGION_NAME, required;
    }
}

schema! {
    DESCRIBE_REGION_RESPONSE = "DescribeRegionResponse" {
        "RegionName": schemas::REGION_NAME;
        "Status": schemas::REGION_STATUS;
        "AddedDate": schemas::DATE;
        "IsPrimaryRegion": schemas::IS_PRIMARY_REGION;
    }
}

schema! {
    DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST = "DescribeTrustedTokenIssuerRequest" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN, required;
    }
}

schema! {
    DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE = "DescribeTrustedTokenIssuerResponse" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN;
        "Name": schemas::TRUSTED_TOKEN_ISSUER_NAME;
        "TrustedTokenIssuerType": schemas::TRUSTED_TOKEN_ISSUER_TYPE;
        "TrustedTokenIssuerConfiguration": TRUSTED_TOKEN_ISSUER_CONFIGURATION;
    }
}

schema! {
    DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST = "DetachCustomerManagedPolicyReferenceFromPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "CustomerManagedPolicyReference": CUSTOMER_MANAGED_POLICY_REFERENCE, required;
    }
}

schema! {
    DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE = "DetachCustomerManagedPolicyReferenceFromPermissionSetResponse" {
    }
}

schema! {
    DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST = "DetachManagedPolicyFromPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "ManagedPolicyArn": schemas::MANAGED_POLICY_ARN, required;
    }
}

schema! {
    DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE = "DetachManagedPolicyFromPermissionSetResponse" {
    }
}

schema! {
    DISPLAY_DATA = "DisplayData" {
        "DisplayName": schemas::NAME;
        "IconUrl": schemas::ICON_URL;
        "Description": schemas::DESCRIPTION;
    }
}

structure! {
    /// AWS's `DisplayData`.
    #[derive(Default)]
    DisplayData: DISPLAY_DATA {
        /// `DisplayName`, 1 to 100.
        display_name: Option<String>,
        /// `IconUrl`, 1 to 768.
        icon_url: Option<String>,
        /// `Description`, 1 to 128.
        description: Option<String>,
    }
}

schema! {
    ENCRYPTION_CONFIGURATION = "EncryptionConfiguration" {
        "KeyType": schemas::KMS_KEY_TYPE, required;
        "KmsKeyArn": schemas::KMS_KEY_ARN;
    }
}

structure! {
    /// AWS's `EncryptionConfiguration`.
    EncryptionConfiguration: ENCRYPTION_CONFIGURATION {
        /// `KeyType`, required.
        key_type: KmsKeyType,
        /// `KmsKeyArn`, 20 to 2048.
        kms_key_arn: Option<String>,
    }
}

schema! {
    ENCRYPTION_CONFIGURATION_DETAILS = "EncryptionConfigurationDetails" {
        "KeyType": schemas::KMS_KEY_TYPE;
        "KmsKeyArn": schemas::KMS_KEY_ARN;
        "EncryptionStatus": schemas::KMS_KEY_STATUS;
        "EncryptionStatusReason": schemas::REASON;
    }
}

structure! {
    /// AWS's `EncryptionConfigurationDetails`.
    #[derive(Default)]
    EncryptionConfigurationDetails: ENCRYPTION_CONFIGURATION_DETAILS {
        /// `KeyType`.
        key_type: Option<KmsKeyType>,
        /// `KmsKeyArn`, 20 to 2048.
        kms_key_arn: Option<String>,
        /// `EncryptionStatus`.
        encryption_status: Option<KmsKeyStatus>,
        /// `EncryptionStatusReason`.
        encryption_status_reason: Option<String>,
    }
}

values! {
    /// AWS's `FederationProtocol`.
    FederationProtocol: schemas::FEDERATION_PROTOCOL {
        Saml = "SAML",
        Oauth = "OAUTH",
    }
}

schema! {
    GET_APPLICATION_ACCESS_SCOPE_REQUEST = "GetApplicationAccessScopeRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "Scope": schemas::SCOPE, required;
    }
}

schema! {
    GET_APPLICATION_ACCESS_SCOPE_RESPONSE = "GetApplicationAccessScopeResponse" {
        "Scope": schemas::SCOPE, required;
        "AuthorizedTargets": schemas::SCOPE_TARGETS;
    }
}

schema! {
    GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST = "GetApplicationAssignmentConfigurationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
    }
}

schema! {
    GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE = "GetApplicationAssignmentConfigurationResponse" {
        "AssignmentRequired": schemas::ASSIGNMENT_REQUIRED, required;
    }
}

schema! {
    GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST = "GetApplicationAuthenticationMethodRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "AuthenticationMethodType": schemas::AUTHENTICATION_METHOD_TYPE, required;
    }
}

schema! {
    GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE = "GetApplicationAuthenticationMethodResponse" {
        "AuthenticationMethod": AUTHENTICATION_METHOD;
    }
}

schema! {
    GET_APPLICATION_GRANT_REQUEST = "GetApplicationGrantRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "GrantType": schemas::GRANT_TYPE, required;
    }
}

schema! {
    GET_APPLICATION_GRANT_RESPONSE = "GetApplicationGrantResponse" {
        "Grant": GRANT, required;
    }
}

schema! {
    GET_APPLICATION_SESSION_CONFIGURATION_REQUEST = "GetApplicationSessionConfigurationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
    }
}

schema! {
    GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE = "GetApplicationSessionConfigurationResponse" {
        "UserBackgroundSessionApplicationStatus": schemas::USER_BACKGROUND_SESSION_APPLICATION_STATUS;
    }
}

schema! {
    GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST = "GetInlinePolicyForPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
    }
}

schema! {
    GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE = "GetInlinePolicyForPermissionSetResponse" {
        "InlinePolicy": schemas::PERMISSION_SET_POLICY_DOCUMENT;
    }
}

schema! {
    GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST = "GetPermissionsBoundaryForPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
    }
}

schema! {
    GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE = "GetPermissionsBoundaryForPermissionSetResponse" {
        "PermissionsBoundary": PERMISSIONS_BOUNDARY;
    }
}

schema! {
    GRANT = "Grant" union {
        "AuthorizationCode": AUTHORIZATION_CODE_GRANT;
        "JwtBearer": JWT_BEARER_GRANT;
        "RefreshToken": REFRESH_TOKEN_GRANT;
        "TokenExchange": TOKEN_EXCHANGE_GRANT;
    }
}

structure! {
    /// AWS's `Grant`.
    #[derive(Default)]
    Grant: GRANT {
        /// `AuthorizationCode`.
        authorization_code: Option<AuthorizationCodeGrant>,
        /// `JwtBearer`.
        jwt_bearer: Option<JwtBearerGrant>,
        /// `RefreshToken`.
        refresh_token: Option<RefreshTokenGrant>,
        /// `TokenExchange`.
        token_exchange: Option<TokenExchangeGrant>,
    }
}

schema! {
    GRANT_ITEM = "GrantItem" {
        "GrantType": schemas::GRANT_TYPE, required;
        "Grant": GRANT, required;
    }
}

structure! {
    /// AWS's `GrantItem`.
    GrantItem: GRANT_ITEM {
        /// `GrantType`, required.
        grant_type: GrantType,
        /// `Grant`, required.
        grant: Grant,
    }
}

values! {
    /// AWS's `GrantType`.
    GrantType: schemas::GRANT_TYPE {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
        UrnIetfParamsOauthGrantTypeJwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer",
        UrnIetfParamsOauthGrantTypeTokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
    }
}

schema! {
    IAM_AUTHENTICATION_METHOD = "IamAuthenticationMethod" {
        "ActorPolicy": schemas::ACTOR_POLICY_DOCUMENT, required;
    }
}

structure! {
    /// AWS's `IamAuthenticationMethod`.
    #[derive(Default)]
    IamAuthenticationMethod: IAM_AUTHENTICATION_METHOD {
        /// `ActorPolicy`, required.
        actor_policy: Document,
    }
}

schema! {
    INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION = "InstanceAccessControlAttributeConfiguration" {
        "AccessControlAttributes": schemas::ACCESS_CONTROL_ATTRIBUTE_LIST, required;
    }
}

structure! {
    /// AWS's `InstanceAccessControlAttributeConfiguration`.
    #[derive(Default)]
    InstanceAccessControlAttributeConfiguration: INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION {
        /// `AccessControlAttributes`, required, 0 to 50.
        access_control_attributes: Vec<AccessControlAttribute>,
    }
}

values! {
    /// AWS's `InstanceAccessControlAttributeConfigurationStatus`.
    InstanceAccessControlAttributeConfigurationStatus: schemas::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS {
        Enabled = "ENABLED",
        CreationInProgress = "CREATION_IN_PROGRESS",
        CreationFailed = "CREATION_FAILED",
    }
}

schema! {
    INSTANCE_METADATA = "InstanceMetadata" {
        "InstanceArn": schemas::INSTANCE_ARN;
        "IdentityStoreId": schemas::ID;
        "IdentityStoreArn": schemas::INSTANCE_IDENTITY_STORE_ARN;
        "OwnerAccountId": schemas::ACCOUNT_ID;
        "Name": schemas::NAME_TYPE;
        "CreatedDate": schemas::DATE;
        "Status": schemas::INSTANCE_STATUS;
        "StatusReason": schemas::REASON;
        "PrimaryRegion": schemas::REGION_NAME;
        "Regions": schemas::REGION_METADATA_LIST;
    }
}

structure! {
    /// AWS's `InstanceMetadata`.
    #[derive(Default)]
    InstanceMetadata: INSTANCE_METADATA {
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `IdentityStoreId`, 1 to 64.
        identity_store_id: Option<String>,
        /// `IdentityStoreArn`, 62 to 93.
        identity_store_arn: Option<String>,
        /// `OwnerAccountId`, 12 to 12.
        owner_account_id: Option<String>,
        /// `Name`, 0 to 255.
        name: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
        /// `Status`.
        status: Option<InstanceStatus>,
        /// `StatusReason`.
        status_reason: Option<String>,
        /// `PrimaryRegion`, 1 to 32.
        primary_region: Option<String>,
        /// `Regions`.
        regions: Option<Vec<RegionMetadata>>,
    }
}

values! {
    /// AWS's `InstanceStatus`.
    InstanceStatus: schemas::INSTANCE_STATUS {
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        Active = "ACTIVE",
    }
}

values! {
    /// AWS's `JwksRetrievalOption`.
    JwksRetrievalOption: schemas::JWKS_RETRIEVAL_OPTION {
        OpenIdDiscovery = "OPEN_ID_DISCOVERY",
    }
}

schema! {
    JWT_BEARER_GRANT = "JwtBearerGrant" {
        "AuthorizedTokenIssuers": schemas::AUTHORIZED_TOKEN_ISSUERS;
    }
}

structure! {
    /// AWS's `JwtBearerGrant`.
    #[derive(Default)]
    JwtBearerGrant: JWT_BEARER_GRANT {
        /// `AuthorizedTokenIssuers`, 1 to 10.
        authorized_token_issuers: Option<Vec<AuthorizedTokenIssuer>>,
    }
}

values! {
    /// AWS's `KmsKeyStatus`.
    KmsKeyStatus: schemas::KMS_KEY_STATUS {
        Updating = "UPDATING",
        Enabled = "ENABLED",
        UpdateFailed = "UPDATE_FAILED",
    }
}

values! {
    /// AWS's `KmsKeyType`.
    KmsKeyType: schemas::KMS_KEY_TYPE {
        AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
        CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST = "ListAccountAssignmentCreationStatusRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
        "Filter": OPERATION_STATUS_FILTER;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE = "ListAccountAssignmentCreationStatusResponse" {
        "AccountAssignmentsCreationStatus": schemas::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST = "ListAccountAssignmentDeletionStatusRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
        "Filter": OPERATION_STATUS_FILTER;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE = "ListAccountAssignmentDeletionStatusResponse" {
        "AccountAssignmentsDeletionStatus": schemas::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENTS_FILTER = "ListAccountAssignmentsFilter" {
        "AccountId": schemas::ACCOUNT_ID;
    }
}

structure! {
    /// AWS's `ListAccountAssignmentsFilter`.
    #[derive(Default)]
    ListAccountAssignmentsFilter: LIST_ACCOUNT_ASSIGNMENTS_FILTER {
        /// `AccountId`, 12 to 12.
        account_id: Option<String>,
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST = "ListAccountAssignmentsForPrincipalRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
        "Filter": LIST_ACCOUNT_ASSIGNMENTS_FILTER;
        "NextToken": schemas::TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE = "ListAccountAssignmentsForPrincipalResponse" {
        "AccountAssignments": schemas::ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENTS_REQUEST = "ListAccountAssignmentsRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "AccountId": schemas::TARGET_ID, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCOUNT_ASSIGNMENTS_RESPONSE = "ListAccountAssignmentsResponse" {
        "AccountAssignments": schemas::ACCOUNT_ASSIGNMENT_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST = "ListAccountsForProvisionedPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "ProvisioningStatus": schemas::PROVISIONING_STATUS;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE = "ListAccountsForProvisionedPermissionSetResponse" {
        "AccountIds": schemas::ACCOUNT_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_ACCESS_SCOPES_REQUEST = "ListApplicationAccessScopesRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "MaxResults": schemas::LIST_APPLICATION_ACCESS_SCOPES_REQUEST_MAX_RESULTS_INTEGER;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_ACCESS_SCOPES_RESPONSE = "ListApplicationAccessScopesResponse" {
        "Scopes": schemas::SCOPES, required;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_ASSIGNMENTS_FILTER = "ListApplicationAssignmentsFilter" {
        "ApplicationArn": schemas::APPLICATION_ARN;
    }
}

structure! {
    /// AWS's `ListApplicationAssignmentsFilter`.
    #[derive(Default)]
    ListApplicationAssignmentsFilter: LIST_APPLICATION_ASSIGNMENTS_FILTER {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
    }
}

schema! {
    LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST = "ListApplicationAssignmentsForPrincipalRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PrincipalId": schemas::PRINCIPAL_ID, required;
        "PrincipalType": schemas::PRINCIPAL_TYPE, required;
        "Filter": LIST_APPLICATION_ASSIGNMENTS_FILTER;
        "NextToken": schemas::TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE = "ListApplicationAssignmentsForPrincipalResponse" {
        "ApplicationAssignments": schemas::APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_ASSIGNMENTS_REQUEST = "ListApplicationAssignmentsRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_ASSIGNMENTS_RESPONSE = "ListApplicationAssignmentsResponse" {
        "ApplicationAssignments": schemas::APPLICATION_ASSIGNMENTS_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST = "ListApplicationAuthenticationMethodsRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE = "ListApplicationAuthenticationMethodsResponse" {
        "AuthenticationMethods": schemas::AUTHENTICATION_METHODS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_GRANTS_REQUEST = "ListApplicationGrantsRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_GRANTS_RESPONSE = "ListApplicationGrantsResponse" {
        "Grants": schemas::GRANTS, required;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_PROVIDERS_REQUEST = "ListApplicationProvidersRequest" {
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATION_PROVIDERS_RESPONSE = "ListApplicationProvidersResponse" {
        "ApplicationProviders": schemas::APPLICATION_PROVIDER_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_APPLICATIONS_FILTER = "ListApplicationsFilter" {
        "ApplicationAccount": schemas::ACCOUNT_ID;
        "ApplicationProvider": schemas::APPLICATION_PROVIDER_ARN;
    }
}

structure! {
    /// AWS's `ListApplicationsFilter`.
    #[derive(Default)]
    ListApplicationsFilter: LIST_APPLICATIONS_FILTER {
        /// `ApplicationAccount`, 12 to 12.
        application_account: Option<String>,
        /// `ApplicationProvider`, 10 to 1224.
        application_provider: Option<String>,
    }
}

schema! {
    LIST_APPLICATIONS_REQUEST = "ListApplicationsRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
        "Filter": LIST_APPLICATIONS_FILTER;
    }
}

schema! {
    LIST_APPLICATIONS_RESPONSE = "ListApplicationsResponse" {
        "Applications": schemas::APPLICATION_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST = "ListCustomerManagedPolicyReferencesInPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE = "ListCustomerManagedPolicyReferencesInPermissionSetResponse" {
        "CustomerManagedPolicyReferences": schemas::CUSTOMER_MANAGED_POLICY_REFERENCE_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_INSTANCES_REQUEST = "ListInstancesRequest" {
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
        "RegionScope": schemas::REGION_SCOPE;
    }
}

schema! {
    LIST_INSTANCES_RESPONSE = "ListInstancesResponse" {
        "Instances": schemas::INSTANCE_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST = "ListManagedPoliciesInPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE = "ListManagedPoliciesInPermissionSetResponse" {
        "AttachedManagedPolicies": schemas::ATTACHED_MANAGED_POLICY_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST = "ListPermissionSetProvisioningStatusRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
        "Filter": OPERATION_STATUS_FILTER;
    }
}

schema! {
    LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE = "ListPermissionSetProvisioningStatusResponse" {
        "PermissionSetsProvisioningStatus": schemas::PERMISSION_SET_PROVISIONING_STATUS_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST = "ListPermissionSetsProvisionedToAccountRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "AccountId": schemas::ACCOUNT_ID, required;
        "ProvisioningStatus": schemas::PROVISIONING_STATUS;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE = "ListPermissionSetsProvisionedToAccountResponse" {
        "NextToken": schemas::TOKEN;
        "PermissionSets": schemas::PERMISSION_SET_LIST;
    }
}

schema! {
    LIST_PERMISSION_SETS_REQUEST = "ListPermissionSetsRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "NextToken": schemas::TOKEN;
        "MaxResults": schemas::MAX_RESULTS;
    }
}

schema! {
    LIST_PERMISSION_SETS_RESPONSE = "ListPermissionSetsResponse" {
        "PermissionSets": schemas::PERMISSION_SET_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_REGIONS_REQUEST = "ListRegionsRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_REGIONS_RESPONSE = "ListRegionsResponse" {
        "Regions": schemas::REGION_METADATA_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_TAGS_FOR_RESOURCE_REQUEST = "ListTagsForResourceRequest" {
        "InstanceArn": schemas::INSTANCE_ARN;
        "ResourceArn": schemas::TAGGABLE_RESOURCE_ARN, required;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_TAGS_FOR_RESOURCE_RESPONSE = "ListTagsForResourceResponse" {
        "Tags": schemas::TAG_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_TRUSTED_TOKEN_ISSUERS_REQUEST = "ListTrustedTokenIssuersRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE = "ListTrustedTokenIssuersResponse" {
        "TrustedTokenIssuers": schemas::TRUSTED_TOKEN_ISSUER_LIST;
        "NextToken": schemas::TOKEN;
    }
}

schema! {
    NETWORK_CONFIGURATION_INFO = "NetworkConfigurationInfo" {
        "VpceAccessRequired": schemas::BOOLEAN, required;
        "RestrictSourceVpcs": schemas::VPC_ARN_LIST;
        "AllowSourceIps": schemas::IP_CIDR_LIST;
        "ExcludeApplicationArns": schemas::APPLICATION_ARN_LIST;
    }
}

structure! {
    /// AWS's `NetworkConfigurationInfo`.
    #[derive(Default)]
    NetworkConfigurationInfo: NETWORK_CONFIGURATION_INFO {
        /// `VpceAccessRequired`, required.
        vpce_access_required: bool,
        /// `RestrictSourceVpcs`, 0 to 50.
        restrict_source_vpcs: Option<Vec<String>>,
        /// `AllowSourceIps`, 0 to 50.
        allow_source_ips: Option<Vec<String>>,
        /// `ExcludeApplicationArns`, 0 to 50.
        exclude_application_arns: Option<Vec<String>>,
    }
}

schema! {
    OIDC_JWT_CONFIGURATION = "OidcJwtConfiguration" {
        "IssuerUrl": schemas::TRUSTED_TOKEN_ISSUER_URL, required;
        "ClaimAttributePath": schemas::CLAIM_ATTRIBUTE_PATH, required;
        "IdentityStoreAttributePath": schemas::JMES_PATH, required;
        "JwksRetrievalOption": schemas::JWKS_RETRIEVAL_OPTION, required;
    }
}

structure! {
    /// AWS's `OidcJwtConfiguration`.
    OidcJwtConfiguration: OIDC_JWT_CONFIGURATION {
        /// `IssuerUrl`, required, 1 to 512.
        issuer_url: String,
        /// `ClaimAttributePath`, required, 1 to 255.
        claim_attribute_path: String,
        /// `IdentityStoreAttributePath`, required, 1 to 255.
        identity_store_attribute_path: String,
        /// `JwksRetrievalOption`, required.
        jwks_retrieval_option: JwksRetrievalOption,
    }
}

schema! {
    OIDC_JWT_UPDATE_CONFIGURATION = "OidcJwtUpdateConfiguration" {
        "ClaimAttributePath": schemas::CLAIM_ATTRIBUTE_PATH;
        "IdentityStoreAttributePath": schemas::JMES_PATH;
        "JwksRetrievalOption": schemas::JWKS_RETRIEVAL_OPTION;
    }
}

structure! {
    /// AWS's `OidcJwtUpdateConfiguration`.
    #[derive(Default)]
    OidcJwtUpdateConfiguration: OIDC_JWT_UPDATE_CONFIGURATION {
        /// `ClaimAttributePath`, 1 to 255.
        claim_attribute_path: Option<String>,
        /// `IdentityStoreAttributePath`, 1 to 255.
        identity_store_attribute_path: Option<String>,
        /// `JwksRetrievalOption`.
        jwks_retrieval_option: Option<JwksRetrievalOption>,
    }
}

schema! {
    OPERATION_STATUS_FILTER = "OperationStatusFilter" {
        "Status": schemas::STATUS_VALUES;
    }
}

structure! {
    /// AWS's `OperationStatusFilter`.
    #[derive(Default)]
    OperationStatusFilter: OPERATION_STATUS_FILTER {
        /// `Status`.
        status: Option<StatusValues>,
    }
}

schema! {
    PERMISSION_SET = "PermissionSet" {
        "Name": schemas::PERMISSION_SET_NAME;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN;
        "Description": schemas::PERMISSION_SET_DESCRIPTION;
        "CreatedDate": schemas::DATE;
        "SessionDuration": schemas::DURATION;
        "RelayState": schemas::RELAY_STATE;
    }
}

structure! {
    /// AWS's `PermissionSet`.
    #[derive(Default)]
    PermissionSet: PERMISSION_SET {
        /// `Name`, 1 to 32.
        name: Option<String>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `Description`, 1 to 700.
        description: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
        /// `SessionDuration`, 1 to 100.
        session_duration: Option<String>,
        /// `RelayState`, 1 to 240.
        relay_state: Option<String>,
    }
}

schema! {
    PERMISSION_SET_PROVISIONING_STATUS = "PermissionSetProvisioningStatus" {
        "Status": schemas::STATUS_VALUES;
        "RequestId": schemas::UU_ID;
        "AccountId": schemas::ACCOUNT_ID;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN;
        "FailureReason": schemas::REASON;
        "CreatedDate": schemas::DATE;
    }
}

structure! {
    /// AWS's `PermissionSetProvisioningStatus`.
    #[derive(Default)]
    PermissionSetProvisioningStatus: PERMISSION_SET_PROVISIONING_STATUS {
        /// `Status`.
        status: Option<StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `AccountId`, 12 to 12.
        account_id: Option<String>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `FailureReason`.
        failure_reason: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

schema! {
    PERMISSION_SET_PROVISIONING_STATUS_METADATA = "PermissionSetProvisioningStatusMetadata" {
        "Status": schemas::STATUS_VALUES;
        "RequestId": schemas::UU_ID;
        "CreatedDate": schemas::DATE;
    }
}

structure! {
    /// AWS's `PermissionSetProvisioningStatusMetadata`.
    #[derive(Default)]
    PermissionSetProvisioningStatusMetadata: PERMISSION_SET_PROVISIONING_STATUS_METADATA {
        /// `Status`.
        status: Option<StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

schema! {
    PERMISSIONS_BOUNDARY = "PermissionsBoundary" {
        "CustomerManagedPolicyReference": CUSTOMER_MANAGED_POLICY_REFERENCE;
        "ManagedPolicyArn": schemas::MANAGED_POLICY_ARN;
    }
}

structure! {
    /// AWS's `PermissionsBoundary`.
    #[derive(Default)]
    PermissionsBoundary: PERMISSIONS_BOUNDARY {
        /// `CustomerManagedPolicyReference`.
        customer_managed_policy_reference: Option<CustomerManagedPolicyReference>,
        /// `ManagedPolicyArn`, 20 to 2048.
        managed_policy_arn: Option<String>,
    }
}

schema! {
    PORTAL_OPTIONS = "PortalOptions" {
        "SignInOptions": SIGN_IN_OPTIONS;
        "Visibility": schemas::APPLICATION_VISIBILITY;
    }
}

structure! {
    /// AWS's `PortalOptions`.
    #[derive(Default)]
    PortalOptions: PORTAL_OPTIONS {
        /// `SignInOptions`.
        sign_in_options: Option<SignInOptions>,
        /// `Visibility`.
        visibility: Option<ApplicationVisibility>,
    }
}

values! {
    /// AWS's `PrincipalType`.
    PrincipalType: schemas::PRINCIPAL_TYPE {
        User = "USER",
        Group = "GROUP",
    }
}

schema! {
    PROVISION_PERMISSION_SET_REQUEST = "ProvisionPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "TargetId": schemas::TARGET_ID;
        "TargetType": schemas::PROVISION_TARGET_TYPE, required;
    }
}

schema! {
    PROVISION_PERMISSION_SET_RESPONSE = "ProvisionPermissionSetResponse" {
        "PermissionSetProvisioningStatus": PERMISSION_SET_PROVISIONING_STATUS;
    }
}

values! {
    /// AWS's `ProvisionTargetType`.
    ProvisionTargetType: schemas::PROVISION_TARGET_TYPE {
        AwsAccount = "AWS_ACCOUNT",
        AllProvisionedAccounts = "ALL_PROVISIONED_ACCOUNTS",
    }
}

values! {
    /// AWS's `ProvisioningStatus`.
    ProvisioningStatus: schemas::PROVISIONING_STATUS {
        LatestPermissionSetProvisioned = "LATEST_PERMISSION_SET_PROVISIONED",
        LatestPermissionSetNotProvisioned = "LATEST_PERMISSION_SET_NOT_PROVISIONED",
    }
}

schema! {
    PUT_APPLICATION_ACCESS_SCOPE_REQUEST = "PutApplicationAccessScopeRequest" {
        "Scope": schemas::SCOPE, required;
        "AuthorizedTargets": schemas::SCOPE_TARGETS;
        "ApplicationArn": schemas::APPLICATION_ARN, required;
    }
}

schema! {
    PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST = "PutApplicationAssignmentConfigurationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "AssignmentRequired": schemas::ASSIGNMENT_REQUIRED, required;
    }
}

schema! {
    PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE = "PutApplicationAssignmentConfigurationResponse" {
    }
}

schema! {
    PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST = "PutApplicationAuthenticationMethodRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "AuthenticationMethodType": schemas::AUTHENTICATION_METHOD_TYPE, required;
        "AuthenticationMethod": AUTHENTICATION_METHOD, required;
    }
}

schema! {
    PUT_APPLICATION_GRANT_REQUEST = "PutApplicationGrantRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "GrantType": schemas::GRANT_TYPE, required;
        "Grant": GRANT, required;
    }
}

schema! {
    PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST = "PutApplicationSessionConfigurationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "UserBackgroundSessionApplicationStatus": schemas::USER_BACKGROUND_SESSION_APPLICATION_STATUS;
    }
}

schema! {
    PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE = "PutApplicationSessionConfigurationResponse" {
    }
}

schema! {
    PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST = "PutInlinePolicyToPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "InlinePolicy": schemas::PERMISSION_SET_POLICY_DOCUMENT, required;
    }
}

schema! {
    PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE = "PutInlinePolicyToPermissionSetResponse" {
    }
}

schema! {
    PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST = "PutPermissionsBoundaryToPermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "PermissionsBoundary": PERMISSIONS_BOUNDARY, required;
    }
}

schema! {
    PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE = "PutPermissionsBoundaryToPermissionSetResponse" {
    }
}

schema! {
    REFRESH_TOKEN_GRANT = "RefreshTokenGrant" {
    }
}

structure! {
    /// AWS's `RefreshTokenGrant`.
    #[derive(Default)]
    RefreshTokenGrant: REFRESH_TOKEN_GRANT {
    }
}

schema! {
    REGION_METADATA = "RegionMetadata" {
        "RegionName": schemas::REGION_NAME;
        "Status": schemas::REGION_STATUS;
        "AddedDate": schemas::DATE;
        "IsPrimaryRegion": schemas::IS_PRIMARY_REGION;
    }
}

structure! {
    /// AWS's `RegionMetadata`.
    #[derive(Default)]
    RegionMetadata: REGION_METADATA {
        /// `RegionName`, 1 to 32.
        region_name: Option<String>,
        /// `Status`.
        status: Option<RegionStatus>,
        /// `AddedDate`.
        added_date: Option<Timestamp>,
        /// `IsPrimaryRegion`.
        is_primary_region: Option<bool>,
    }
}

values! {
    /// AWS's `RegionScope`.
    RegionScope: schemas::REGION_SCOPE {
        CurrentRegion = "CURRENT_REGION",
        AllRegions = "ALL_REGIONS",
    }
}

values! {
    /// AWS's `RegionStatus`.
    RegionStatus: schemas::REGION_STATUS {
        Active = "ACTIVE",
        Adding = "ADDING",
        Removing = "REMOVING",
    }
}

schema! {
    REMOVE_REGION_REQUEST = "RemoveRegionRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "RegionName": schemas::REGION_NAME, required;
    }
}

schema! {
    REMOVE_REGION_RESPONSE = "RemoveRegionResponse" {
        "Status": schemas::REGION_STATUS;
    }
}

values! {
    /// AWS's `ResourceNotFoundExceptionReason`.
    ResourceNotFoundExceptionReason: schemas::RESOURCE_NOT_FOUND_EXCEPTION_REASON {
        KMSNotFoundException = "KMS_NotFoundException",
    }
}

schema! {
    RESOURCE_SERVER_CONFIG = "ResourceServerConfig" {
        "Scopes": schemas::RESOURCE_SERVER_SCOPES;
    }
}

structure! {
    /// AWS's `ResourceServerConfig`.
    #[derive(Default)]
    ResourceServerConfig: RESOURCE_SERVER_CONFIG {
        /// `Scopes`.
        scopes: Option<BTreeMap<String, ResourceServerScopeDetails>>,
    }
}

schema! {
    RESOURCE_SERVER_SCOPE_DETAILS = "ResourceServerScopeDetails" {
        "LongDescription": schemas::DESCRIPTION;
        "DetailedTitle": schemas::DESCRIPTION;
    }
}

structure! {
    /// AWS's `ResourceServerScopeDetails`.
    #[derive(Default)]
    ResourceServerScopeDetails: RESOURCE_SERVER_SCOPE_DETAILS {
        /// `LongDescription`, 1 to 128.
        long_description: Option<String>,
        /// `DetailedTitle`, 1 to 128.
        detailed_title: Option<String>,
    }
}

schema! {
    SCOPE_DETAILS = "ScopeDetails" {
        "Scope": schemas::SCOPE, required;
        "AuthorizedTargets": schemas::SCOPE_TARGETS;
    }
}

structure! {
    /// AWS's `ScopeDetails`.
    #[derive(Default)]
    ScopeDetails: SCOPE_DETAILS {
        /// `Scope`, required.
        scope: String,
        /// `AuthorizedTargets`, 1 to 10.
        authorized_targets: Option<Vec<String>>,
    }
}

schema! {
    SIGN_IN_OPTIONS = "SignInOptions" {
        "Origin": schemas::SIGN_IN_ORIGIN, required;
        "ApplicationUrl": schemas::APPLICATION_URL;
    }
}

structure! {
    /// AWS's `SignInOptions`.
    SignInOptions: SIGN_IN_OPTIONS {
        /// `Origin`, required.
        origin: SignInOrigin,
        /// `ApplicationUrl`, 1 to 512.
        application_url: Option<String>,
    }
}

values! {
    /// AWS's `SignInOrigin`.
    SignInOrigin: schemas::SIGN_IN_ORIGIN {
        IdentityCenter = "IDENTITY_CENTER",
        Application = "APPLICATION",
    }
}

values! {
    /// AWS's `StatusValues`.
    StatusValues: schemas::STATUS_VALUES {
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
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
        "InstanceArn": schemas::INSTANCE_ARN;
        "ResourceArn": schemas::TAGGABLE_RESOURCE_ARN, required;
        "Tags": schemas::TAG_LIST, required;
    }
}

schema! {
    TAG_RESOURCE_RESPONSE = "TagResourceResponse" {
    }
}

values! {
    /// AWS's `TargetType`.
    TargetType: schemas::TARGET_TYPE {
        AwsAccount = "AWS_ACCOUNT",
    }
}

values! {
    /// AWS's `ThrottlingExceptionReason`.
    ThrottlingExceptionReason: schemas::THROTTLING_EXCEPTION_REASON {
        KMSThrottlingException = "KMS_ThrottlingException",
    }
}

schema! {
    TOKEN_EXCHANGE_GRANT = "TokenExchangeGrant" {
    }
}

structure! {
    /// AWS's `TokenExchangeGrant`.
    #[derive(Default)]
    TokenExchangeGrant: TOKEN_EXCHANGE_GRANT {
    }
}

schema! {
    TRUSTED_TOKEN_ISSUER_CONFIGURATION = "TrustedTokenIssuerConfiguration" union {
        "OidcJwtConfiguration": OIDC_JWT_CONFIGURATION;
    }
}

structure! {
    /// AWS's `TrustedTokenIssuerConfiguration`.
    #[derive(Default)]
    TrustedTokenIssuerConfiguration: TRUSTED_TOKEN_ISSUER_CONFIGURATION {
        /// `OidcJwtConfiguration`.
        oidc_jwt_configuration: Option<OidcJwtConfiguration>,
    }
}

schema! {
    TRUSTED_TOKEN_ISSUER_METADATA = "TrustedTokenIssuerMetadata" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN;
        "Name": schemas::TRUSTED_TOKEN_ISSUER_NAME;
        "TrustedTokenIssuerType": schemas::TRUSTED_TOKEN_ISSUER_TYPE;
    }
}

structure! {
    /// AWS's `TrustedTokenIssuerMetadata`.
    #[derive(Default)]
    TrustedTokenIssuerMetadata: TRUSTED_TOKEN_ISSUER_METADATA {
        /// `TrustedTokenIssuerArn`, 10 to 1224.
        trusted_token_issuer_arn: Option<String>,
        /// `Name`, 1 to 255.
        name: Option<String>,
        /// `TrustedTokenIssuerType`.
        trusted_token_issuer_type: Option<TrustedTokenIssuerType>,
    }
}

values! {
    /// AWS's `TrustedTokenIssuerType`.
    TrustedTokenIssuerType: schemas::TRUSTED_TOKEN_ISSUER_TYPE {
        OidcJwt = "OIDC_JWT",
    }
}

schema! {
    TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION = "TrustedTokenIssuerUpdateConfiguration" union {
        "OidcJwtConfiguration": OIDC_JWT_UPDATE_CONFIGURATION;
    }
}

structure! {
    /// AWS's `TrustedTokenIssuerUpdateConfiguration`.
    #[derive(Default)]
    TrustedTokenIssuerUpdateConfiguration: TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION {
        /// `OidcJwtConfiguration`.
        oidc_jwt_configuration: Option<OidcJwtUpdateConfiguration>,
    }
}

schema! {
    UNTAG_RESOURCE_REQUEST = "UntagResourceRequest" {
        "InstanceArn": schemas::INSTANCE_ARN;
        "ResourceArn": schemas::TAGGABLE_RESOURCE_ARN, required;
        "TagKeys": schemas::TAG_KEY_LIST, required;
    }
}

schema! {
    UNTAG_RESOURCE_RESPONSE = "UntagResourceResponse" {
    }
}

schema! {
    UPDATE_APPLICATION_PORTAL_OPTIONS = "UpdateApplicationPortalOptions" {
        "SignInOptions": SIGN_IN_OPTIONS;
    }
}

structure! {
    /// AWS's `UpdateApplicationPortalOptions`.
    #[derive(Default)]
    UpdateApplicationPortalOptions: UPDATE_APPLICATION_PORTAL_OPTIONS {
        /// `SignInOptions`.
        sign_in_options: Option<SignInOptions>,
    }
}

schema! {
    UPDATE_APPLICATION_REQUEST = "UpdateApplicationRequest" {
        "ApplicationArn": schemas::APPLICATION_ARN, required;
        "Name": schemas::APPLICATION_NAME_TYPE;
        "Description": schemas::DESCRIPTION;
        "Status": schemas::APPLICATION_STATUS;
        "PortalOptions": UPDATE_APPLICATION_PORTAL_OPTIONS;
    }
}

schema! {
    UPDATE_APPLICATION_RESPONSE = "UpdateApplicationResponse" {
    }
}

schema! {
    UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST = "UpdateInstanceAccessControlAttributeConfigurationRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "InstanceAccessControlAttributeConfiguration": INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION, required;
    }
}

schema! {
    UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE = "UpdateInstanceAccessControlAttributeConfigurationResponse" {
    }
}

schema! {
    UPDATE_INSTANCE_REQUEST = "UpdateInstanceRequest" {
        "Name": schemas::NAME_TYPE;
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "EncryptionConfiguration": ENCRYPTION_CONFIGURATION;
        "PermissionSetsEnabled": schemas::BOOLEAN;
        "NetworkConfiguration": NETWORK_CONFIGURATION_INFO;
    }
}

schema! {
    UPDATE_INSTANCE_RESPONSE = "UpdateInstanceResponse" {
    }
}

schema! {
    UPDATE_PERMISSION_SET_REQUEST = "UpdatePermissionSetRequest" {
        "InstanceArn": schemas::INSTANCE_ARN, required;
        "PermissionSetArn": schemas::PERMISSION_SET_ARN, required;
        "Description": schemas::PERMISSION_SET_DESCRIPTION;
        "SessionDuration": schemas::DURATION;
        "RelayState": schemas::RELAY_STATE;
    }
}

schema! {
    UPDATE_PERMISSION_SET_RESPONSE = "UpdatePermissionSetResponse" {
    }
}

schema! {
    UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST = "UpdateTrustedTokenIssuerRequest" {
        "TrustedTokenIssuerArn": schemas::TRUSTED_TOKEN_ISSUER_ARN, required;
        "Name": schemas::TRUSTED_TOKEN_ISSUER_NAME;
        "TrustedTokenIssuerConfiguration": TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION;
    }
}

schema! {
    UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE = "UpdateTrustedTokenIssuerResponse" {
    }
}

values! {
    /// AWS's `UserBackgroundSessionApplicationStatus`.
    UserBackgroundSessionApplicationStatus: schemas::USER_BACKGROUND_SESSION_APPLICATION_STATUS {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

values! {
    /// AWS's `ValidationExceptionReason`.
    ValidationExceptionReason: schemas::VALIDATION_EXCEPTION_REASON {
        KMSInvalidKeyUsageException = "KMS_InvalidKeyUsageException",
        KMSInvalidStateException = "KMS_InvalidStateException",
        KMSDisabledException = "KMS_DisabledException",
    }
}
