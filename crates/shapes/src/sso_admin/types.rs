// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCESS_CONTROL_ATTRIBUTE: schema::Schema = schema::Schema::structure("AccessControlAttribute", &[
    schema::Member::new("Key", &schemas::ACCESS_CONTROL_ATTRIBUTE_KEY).required(),
    schema::Member::new("Value", &types::ACCESS_CONTROL_ATTRIBUTE_VALUE).required(),
]);

structure! {
    /// AWS's `AccessControlAttribute`.
    #[derive(Default)]
    AccessControlAttribute: ACCESS_CONTROL_ATTRIBUTE {
        /// `Key`, required, 1 to 128.
        key: String,
        /// `Value`, required.
        value: types::AccessControlAttributeValue,
    }
}

pub(crate) static ACCESS_CONTROL_ATTRIBUTE_VALUE: schema::Schema = schema::Schema::structure("AccessControlAttributeValue", &[
    schema::Member::new("Source", &schemas::ACCESS_CONTROL_ATTRIBUTE_VALUE_SOURCE_LIST).required(),
]);

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

pub(crate) static ACCOUNT_ASSIGNMENT: schema::Schema = schema::Schema::structure("AccountAssignment", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID),
]);

structure! {
    /// AWS's `AccountAssignment`.
    #[derive(Default)]
    AccountAssignment: ACCOUNT_ASSIGNMENT {
        /// `AccountId`, 12 to 12.
        account_id: Option<String>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<types::PrincipalType>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
    }
}

pub(crate) static ACCOUNT_ASSIGNMENT_FOR_PRINCIPAL: schema::Schema = schema::Schema::structure("AccountAssignmentForPrincipal", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE),
]);

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
        principal_type: Option<types::PrincipalType>,
    }
}

pub(crate) static ACCOUNT_ASSIGNMENT_OPERATION_STATUS: schema::Schema = schema::Schema::structure("AccountAssignmentOperationStatus", &[
    schema::Member::new("Status", &schemas::STATUS_VALUES),
    schema::Member::new("RequestId", &schemas::UU_ID),
    schema::Member::new("FailureReason", &schemas::REASON),
    schema::Member::new("TargetId", &schemas::TARGET_ID),
    schema::Member::new("TargetType", &schemas::TARGET_TYPE),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID),
    schema::Member::new("CreatedDate", &schemas::DATE),
]);

structure! {
    /// AWS's `AccountAssignmentOperationStatus`.
    #[derive(Default)]
    AccountAssignmentOperationStatus: ACCOUNT_ASSIGNMENT_OPERATION_STATUS {
        /// `Status`.
        status: Option<types::StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `FailureReason`.
        failure_reason: Option<String>,
        /// `TargetId`, 12 to 12.
        target_id: Option<String>,
        /// `TargetType`.
        target_type: Option<types::TargetType>,
        /// `PermissionSetArn`, 10 to 1224.
        permission_set_arn: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<types::PrincipalType>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

pub(crate) static ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA: schema::Schema = schema::Schema::structure("AccountAssignmentOperationStatusMetadata", &[
    schema::Member::new("Status", &schemas::STATUS_VALUES),
    schema::Member::new("RequestId", &schemas::UU_ID),
    schema::Member::new("CreatedDate", &schemas::DATE),
]);

structure! {
    /// AWS's `AccountAssignmentOperationStatusMetadata`.
    #[derive(Default)]
    AccountAssignmentOperationStatusMetadata: ACCOUNT_ASSIGNMENT_OPERATION_STATUS_METADATA {
        /// `Status`.
        status: Option<types::StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

pub(crate) static ADD_REGION_REQUEST: schema::Schema = schema::Schema::structure("AddRegionRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("RegionName", &schemas::REGION_NAME).required(),
]);

pub(crate) static ADD_REGION_RESPONSE: schema::Schema = schema::Schema::structure("AddRegionResponse", &[
    schema::Member::new("Status", &schemas::REGION_STATUS),
]);

pub(crate) static APPLICATION: schema::Schema = schema::Schema::structure("Application", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN),
    schema::Member::new("ApplicationProviderArn", &schemas::APPLICATION_PROVIDER_ARN),
    schema::Member::new("Name", &schemas::APPLICATION_NAME_TYPE),
    schema::Member::new("ApplicationAccount", &schemas::ACCOUNT_ID),
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("IdentityStoreArn", &schemas::IDENTITY_STORE_ARN),
    schema::Member::new("Status", &schemas::APPLICATION_STATUS),
    schema::Member::new("PortalOptions", &types::PORTAL_OPTIONS),
    schema::Member::new("Description", &schemas::DESCRIPTION),
    schema::Member::new("CreatedDate", &schemas::DATE),
    schema::Member::new("CreatedFrom", &schemas::REGION_NAME),
]);

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
        status: Option<types::ApplicationStatus>,
        /// `PortalOptions`.
        portal_options: Option<types::PortalOptions>,
        /// `Description`, 1 to 128.
        description: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
        /// `CreatedFrom`, 1 to 32.
        created_from: Option<String>,
    }
}

pub(crate) static APPLICATION_ASSIGNMENT: schema::Schema = schema::Schema::structure("ApplicationAssignment", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
]);

structure! {
    /// AWS's `ApplicationAssignment`.
    ApplicationAssignment: APPLICATION_ASSIGNMENT {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `PrincipalId`, required, 1 to 47.
        principal_id: String,
        /// `PrincipalType`, required.
        principal_type: types::PrincipalType,
    }
}

pub(crate) static APPLICATION_ASSIGNMENT_FOR_PRINCIPAL: schema::Schema = schema::Schema::structure("ApplicationAssignmentForPrincipal", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE),
]);

structure! {
    /// AWS's `ApplicationAssignmentForPrincipal`.
    #[derive(Default)]
    ApplicationAssignmentForPrincipal: APPLICATION_ASSIGNMENT_FOR_PRINCIPAL {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
        /// `PrincipalId`, 1 to 47.
        principal_id: Option<String>,
        /// `PrincipalType`.
        principal_type: Option<types::PrincipalType>,
    }
}

pub(crate) static APPLICATION_PROVIDER: schema::Schema = schema::Schema::structure("ApplicationProvider", &[
    schema::Member::new("ApplicationProviderArn", &schemas::APPLICATION_PROVIDER_ARN).required(),
    schema::Member::new("FederationProtocol", &schemas::FEDERATION_PROTOCOL),
    schema::Member::new("DisplayData", &types::DISPLAY_DATA),
    schema::Member::new("ResourceServerConfig", &types::RESOURCE_SERVER_CONFIG),
]);

structure! {
    /// AWS's `ApplicationProvider`.
    #[derive(Default)]
    ApplicationProvider: APPLICATION_PROVIDER {
        /// `ApplicationProviderArn`, required, 10 to 1224.
        application_provider_arn: String,
        /// `FederationProtocol`.
        federation_protocol: Option<types::FederationProtocol>,
        /// `DisplayData`.
        display_data: Option<types::DisplayData>,
        /// `ResourceServerConfig`.
        resource_server_config: Option<types::ResourceServerConfig>,
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

pub(crate) static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("AttachCustomerManagedPolicyReferenceToPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("CustomerManagedPolicyReference", &types::CUSTOMER_MANAGED_POLICY_REFERENCE).required(),
]);

pub(crate) static ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("AttachCustomerManagedPolicyReferenceToPermissionSetResponse", &[]);

pub(crate) static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("AttachManagedPolicyToPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("ManagedPolicyArn", &schemas::MANAGED_POLICY_ARN).required(),
]);

pub(crate) static ATTACH_MANAGED_POLICY_TO_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("AttachManagedPolicyToPermissionSetResponse", &[]);

pub(crate) static ATTACHED_MANAGED_POLICY: schema::Schema = schema::Schema::structure("AttachedManagedPolicy", &[
    schema::Member::new("Name", &schemas::NAME),
    schema::Member::new("Arn", &schemas::MANAGED_POLICY_ARN),
]);

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

pub(crate) static AUTHENTICATION_METHOD: schema::Schema = schema::Schema::structure("AuthenticationMethod", &[
    schema::Member::new("Iam", &types::IAM_AUTHENTICATION_METHOD),
]).union();

structure! {
    /// AWS's `AuthenticationMethod`.
    #[derive(Default)]
    AuthenticationMethod: AUTHENTICATION_METHOD {
        /// `Iam`.
        iam: Option<types::IamAuthenticationMethod>,
    }
}

pub(crate) static AUTHENTICATION_METHOD_ITEM: schema::Schema = schema::Schema::structure("AuthenticationMethodItem", &[
    schema::Member::new("AuthenticationMethodType", &schemas::AUTHENTICATION_METHOD_TYPE),
    schema::Member::new("AuthenticationMethod", &types::AUTHENTICATION_METHOD),
]);

structure! {
    /// AWS's `AuthenticationMethodItem`.
    #[derive(Default)]
    AuthenticationMethodItem: AUTHENTICATION_METHOD_ITEM {
        /// `AuthenticationMethodType`.
        authentication_method_type: Option<types::AuthenticationMethodType>,
        /// `AuthenticationMethod`.
        authentication_method: Option<types::AuthenticationMethod>,
    }
}

values! {
    /// AWS's `AuthenticationMethodType`.
    AuthenticationMethodType: schemas::AUTHENTICATION_METHOD_TYPE {
        Iam = "IAM",
    }
}

pub(crate) static AUTHORIZATION_CODE_GRANT: schema::Schema = schema::Schema::structure("AuthorizationCodeGrant", &[
    schema::Member::new("RedirectUris", &schemas::REDIRECT_URIS),
]);

structure! {
    /// AWS's `AuthorizationCodeGrant`.
    #[derive(Default)]
    AuthorizationCodeGrant: AUTHORIZATION_CODE_GRANT {
        /// `RedirectUris`, 1 to 10.
        redirect_uris: Option<Vec<String>>,
    }
}

pub(crate) static AUTHORIZED_TOKEN_ISSUER: schema::Schema = schema::Schema::structure("AuthorizedTokenIssuer", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN),
    schema::Member::new("AuthorizedAudiences", &schemas::TOKEN_ISSUER_AUDIENCES),
]);

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

pub(crate) static CREATE_ACCOUNT_ASSIGNMENT_REQUEST: schema::Schema = schema::Schema::structure("CreateAccountAssignmentRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("TargetId", &schemas::TARGET_ID).required(),
    schema::Member::new("TargetType", &schemas::TARGET_TYPE).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
]);

pub(crate) static CREATE_ACCOUNT_ASSIGNMENT_RESPONSE: schema::Schema = schema::Schema::structure("CreateAccountAssignmentResponse", &[
    schema::Member::new("AccountAssignmentCreationStatus", &types::ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
]);

pub(crate) static CREATE_APPLICATION_ASSIGNMENT_REQUEST: schema::Schema = schema::Schema::structure("CreateApplicationAssignmentRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
]);

pub(crate) static CREATE_APPLICATION_ASSIGNMENT_RESPONSE: schema::Schema = schema::Schema::structure("CreateApplicationAssignmentResponse", &[]);

pub(crate) static CREATE_APPLICATION_REQUEST: schema::Schema = schema::Schema::structure("CreateApplicationRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("ApplicationProviderArn", &schemas::APPLICATION_PROVIDER_ARN).required(),
    schema::Member::new("Name", &schemas::APPLICATION_NAME_TYPE).required(),
    schema::Member::new("Description", &schemas::DESCRIPTION),
    schema::Member::new("PortalOptions", &types::PORTAL_OPTIONS),
    schema::Member::new("Tags", &schemas::TAG_LIST),
    schema::Member::new("Status", &schemas::APPLICATION_STATUS),
    schema::Member::new("ClientToken", &schemas::CLIENT_TOKEN).token(),
]);

pub(crate) static CREATE_APPLICATION_RESPONSE: schema::Schema = schema::Schema::structure("CreateApplicationResponse", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN),
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("IdentityStoreArn", &schemas::IDENTITY_STORE_ARN),
]);

pub(crate) static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("CreateInstanceAccessControlAttributeConfigurationRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("InstanceAccessControlAttributeConfiguration", &types::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION).required(),
]);

pub(crate) static CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("CreateInstanceAccessControlAttributeConfigurationResponse", &[]);

pub(crate) static CREATE_INSTANCE_REQUEST: schema::Schema = schema::Schema::structure("CreateInstanceRequest", &[
    schema::Member::new("Name", &schemas::NAME_TYPE),
    schema::Member::new("ClientToken", &schemas::CLIENT_TOKEN).token(),
    schema::Member::new("Tags", &schemas::TAG_LIST),
]);

pub(crate) static CREATE_INSTANCE_RESPONSE: schema::Schema = schema::Schema::structure("CreateInstanceResponse", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
]);

pub(crate) static CREATE_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("CreatePermissionSetRequest", &[
    schema::Member::new("Name", &schemas::PERMISSION_SET_NAME).required(),
    schema::Member::new("Description", &schemas::PERMISSION_SET_DESCRIPTION),
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("SessionDuration", &schemas::DURATION),
    schema::Member::new("RelayState", &schemas::RELAY_STATE),
    schema::Member::new("Tags", &schemas::TAG_LIST),
]);

pub(crate) static CREATE_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("CreatePermissionSetResponse", &[
    schema::Member::new("PermissionSet", &types::PERMISSION_SET),
]);

pub(crate) static CREATE_TRUSTED_TOKEN_ISSUER_REQUEST: schema::Schema = schema::Schema::structure("CreateTrustedTokenIssuerRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("Name", &schemas::TRUSTED_TOKEN_ISSUER_NAME).required(),
    schema::Member::new("TrustedTokenIssuerType", &schemas::TRUSTED_TOKEN_ISSUER_TYPE).required(),
    schema::Member::new("TrustedTokenIssuerConfiguration", &types::TRUSTED_TOKEN_ISSUER_CONFIGURATION).required(),
    schema::Member::new("ClientToken", &schemas::CLIENT_TOKEN).token(),
    schema::Member::new("Tags", &schemas::TAG_LIST),
]);

pub(crate) static CREATE_TRUSTED_TOKEN_ISSUER_RESPONSE: schema::Schema = schema::Schema::structure("CreateTrustedTokenIssuerResponse", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN),
]);

pub(crate) static CUSTOMER_MANAGED_POLICY_REFERENCE: schema::Schema = schema::Schema::structure("CustomerManagedPolicyReference", &[
    schema::Member::new("Name", &schemas::MANAGED_POLICY_NAME).required(),
    schema::Member::new("Path", &schemas::MANAGED_POLICY_PATH),
]);

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

pub(crate) static DELETE_ACCOUNT_ASSIGNMENT_REQUEST: schema::Schema = schema::Schema::structure("DeleteAccountAssignmentRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("TargetId", &schemas::TARGET_ID).required(),
    schema::Member::new("TargetType", &schemas::TARGET_TYPE).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
]);

pub(crate) static DELETE_ACCOUNT_ASSIGNMENT_RESPONSE: schema::Schema = schema::Schema::structure("DeleteAccountAssignmentResponse", &[
    schema::Member::new("AccountAssignmentDeletionStatus", &types::ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
]);

pub(crate) static DELETE_APPLICATION_ACCESS_SCOPE_REQUEST: schema::Schema = schema::Schema::structure("DeleteApplicationAccessScopeRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("Scope", &schemas::SCOPE).required(),
]);

pub(crate) static DELETE_APPLICATION_ASSIGNMENT_REQUEST: schema::Schema = schema::Schema::structure("DeleteApplicationAssignmentRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
]);

pub(crate) static DELETE_APPLICATION_ASSIGNMENT_RESPONSE: schema::Schema = schema::Schema::structure("DeleteApplicationAssignmentResponse", &[]);

pub(crate) static DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST: schema::Schema = schema::Schema::structure("DeleteApplicationAuthenticationMethodRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("AuthenticationMethodType", &schemas::AUTHENTICATION_METHOD_TYPE).required(),
]);

pub(crate) static DELETE_APPLICATION_GRANT_REQUEST: schema::Schema = schema::Schema::structure("DeleteApplicationGrantRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("GrantType", &schemas::GRANT_TYPE).required(),
]);

pub(crate) static DELETE_APPLICATION_REQUEST: schema::Schema = schema::Schema::structure("DeleteApplicationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
]);

pub(crate) static DELETE_APPLICATION_RESPONSE: schema::Schema = schema::Schema::structure("DeleteApplicationResponse", &[]);

pub(crate) static DELETE_INLINE_POLICY_FROM_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("DeleteInlinePolicyFromPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
]);

pub(crate) static DELETE_INLINE_POLICY_FROM_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("DeleteInlinePolicyFromPermissionSetResponse", &[]);

pub(crate) static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("DeleteInstanceAccessControlAttributeConfigurationRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
]);

pub(crate) static DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("DeleteInstanceAccessControlAttributeConfigurationResponse", &[]);

pub(crate) static DELETE_INSTANCE_REQUEST: schema::Schema = schema::Schema::structure("DeleteInstanceRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
]);

pub(crate) static DELETE_INSTANCE_RESPONSE: schema::Schema = schema::Schema::structure("DeleteInstanceResponse", &[]);

pub(crate) static DELETE_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("DeletePermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
]);

pub(crate) static DELETE_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("DeletePermissionSetResponse", &[]);

pub(crate) static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("DeletePermissionsBoundaryFromPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
]);

pub(crate) static DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("DeletePermissionsBoundaryFromPermissionSetResponse", &[]);

pub(crate) static DELETE_TRUSTED_TOKEN_ISSUER_REQUEST: schema::Schema = schema::Schema::structure("DeleteTrustedTokenIssuerRequest", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN).required(),
]);

pub(crate) static DELETE_TRUSTED_TOKEN_ISSUER_RESPONSE: schema::Schema = schema::Schema::structure("DeleteTrustedTokenIssuerResponse", &[]);

pub(crate) static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST: schema::Schema = schema::Schema::structure("DescribeAccountAssignmentCreationStatusRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("AccountAssignmentCreationRequestId", &schemas::UU_ID).required(),
]);

pub(crate) static DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("DescribeAccountAssignmentCreationStatusResponse", &[
    schema::Member::new("AccountAssignmentCreationStatus", &types::ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
]);

pub(crate) static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST: schema::Schema = schema::Schema::structure("DescribeAccountAssignmentDeletionStatusRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("AccountAssignmentDeletionRequestId", &schemas::UU_ID).required(),
]);

pub(crate) static DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("DescribeAccountAssignmentDeletionStatusResponse", &[
    schema::Member::new("AccountAssignmentDeletionStatus", &types::ACCOUNT_ASSIGNMENT_OPERATION_STATUS),
]);

pub(crate) static DESCRIBE_APPLICATION_ASSIGNMENT_REQUEST: schema::Schema = schema::Schema::structure("DescribeApplicationAssignmentRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
]);

pub(crate) static DESCRIBE_APPLICATION_ASSIGNMENT_RESPONSE: schema::Schema = schema::Schema::structure("DescribeApplicationAssignmentResponse", &[
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID),
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN),
]);

pub(crate) static DESCRIBE_APPLICATION_PROVIDER_REQUEST: schema::Schema = schema::Schema::structure("DescribeApplicationProviderRequest", &[
    schema::Member::new("ApplicationProviderArn", &schemas::APPLICATION_PROVIDER_ARN).required(),
]);

pub(crate) static DESCRIBE_APPLICATION_PROVIDER_RESPONSE: schema::Schema = schema::Schema::structure("DescribeApplicationProviderResponse", &[
    schema::Member::new("ApplicationProviderArn", &schemas::APPLICATION_PROVIDER_ARN).required(),
    schema::Member::new("FederationProtocol", &schemas::FEDERATION_PROTOCOL),
    schema::Member::new("DisplayData", &types::DISPLAY_DATA),
    schema::Member::new("ResourceServerConfig", &types::RESOURCE_SERVER_CONFIG),
]);

pub(crate) static DESCRIBE_APPLICATION_REQUEST: schema::Schema = schema::Schema::structure("DescribeApplicationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
]);

pub(crate) static DESCRIBE_APPLICATION_RESPONSE: schema::Schema = schema::Schema::structure("DescribeApplicationResponse", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN),
    schema::Member::new("ApplicationProviderArn", &schemas::APPLICATION_PROVIDER_ARN),
    schema::Member::new("Name", &schemas::APPLICATION_NAME_TYPE),
    schema::Member::new("ApplicationAccount", &schemas::ACCOUNT_ID),
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("IdentityStoreArn", &schemas::IDENTITY_STORE_ARN),
    schema::Member::new("Status", &schemas::APPLICATION_STATUS),
    schema::Member::new("PortalOptions", &types::PORTAL_OPTIONS),
    schema::Member::new("Description", &schemas::DESCRIPTION),
    schema::Member::new("CreatedDate", &schemas::DATE),
    schema::Member::new("CreatedFrom", &schemas::REGION_NAME),
]);

pub(crate) static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("DescribeInstanceAccessControlAttributeConfigurationRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
]);

pub(crate) static DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("DescribeInstanceAccessControlAttributeConfigurationResponse", &[
    schema::Member::new("Status", &schemas::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS),
    schema::Member::new("StatusReason", &schemas::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_STATUS_REASON),
    schema::Member::new("InstanceAccessControlAttributeConfiguration", &types::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION),
]);

pub(crate) static DESCRIBE_INSTANCE_REQUEST: schema::Schema = schema::Schema::structure("DescribeInstanceRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
]);

pub(crate) static DESCRIBE_INSTANCE_RESPONSE: schema::Schema = schema::Schema::structure("DescribeInstanceResponse", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("IdentityStoreId", &schemas::ID),
    schema::Member::new("IdentityStoreArn", &schemas::INSTANCE_IDENTITY_STORE_ARN),
    schema::Member::new("OwnerAccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("Name", &schemas::NAME_TYPE),
    schema::Member::new("CreatedDate", &schemas::DATE),
    schema::Member::new("Status", &schemas::INSTANCE_STATUS),
    schema::Member::new("StatusReason", &schemas::REASON),
    schema::Member::new("PrimaryRegion", &schemas::REGION_NAME),
    schema::Member::new("Regions", &schemas::REGION_METADATA_LIST),
    schema::Member::new("EncryptionConfigurationDetails", &types::ENCRYPTION_CONFIGURATION_DETAILS),
    schema::Member::new("NetworkConfigurationDetails", &types::NETWORK_CONFIGURATION_INFO),
    schema::Member::new("PermissionSetsEnabled", &schemas::BOOLEAN),
]);

pub(crate) static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_REQUEST: schema::Schema = schema::Schema::structure("DescribePermissionSetProvisioningStatusRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("ProvisionPermissionSetRequestId", &schemas::UU_ID).required(),
]);

pub(crate) static DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("DescribePermissionSetProvisioningStatusResponse", &[
    schema::Member::new("PermissionSetProvisioningStatus", &types::PERMISSION_SET_PROVISIONING_STATUS),
]);

pub(crate) static DESCRIBE_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("DescribePermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
]);

pub(crate) static DESCRIBE_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("DescribePermissionSetResponse", &[
    schema::Member::new("PermissionSet", &types::PERMISSION_SET),
]);

pub(crate) static DESCRIBE_REGION_REQUEST: schema::Schema = schema::Schema::structure("DescribeRegionRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("RegionName", &schemas::REGION_NAME).required(),
]);

pub(crate) static DESCRIBE_REGION_RESPONSE: schema::Schema = schema::Schema::structure("DescribeRegionResponse", &[
    schema::Member::new("RegionName", &schemas::REGION_NAME),
    schema::Member::new("Status", &schemas::REGION_STATUS),
    schema::Member::new("AddedDate", &schemas::DATE),
    schema::Member::new("IsPrimaryRegion", &schemas::IS_PRIMARY_REGION),
]);

pub(crate) static DESCRIBE_TRUSTED_TOKEN_ISSUER_REQUEST: schema::Schema = schema::Schema::structure("DescribeTrustedTokenIssuerRequest", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN).required(),
]);

pub(crate) static DESCRIBE_TRUSTED_TOKEN_ISSUER_RESPONSE: schema::Schema = schema::Schema::structure("DescribeTrustedTokenIssuerResponse", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN),
    schema::Member::new("Name", &schemas::TRUSTED_TOKEN_ISSUER_NAME),
    schema::Member::new("TrustedTokenIssuerType", &schemas::TRUSTED_TOKEN_ISSUER_TYPE),
    schema::Member::new("TrustedTokenIssuerConfiguration", &types::TRUSTED_TOKEN_ISSUER_CONFIGURATION),
]);

pub(crate) static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("DetachCustomerManagedPolicyReferenceFromPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("CustomerManagedPolicyReference", &types::CUSTOMER_MANAGED_POLICY_REFERENCE).required(),
]);

pub(crate) static DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("DetachCustomerManagedPolicyReferenceFromPermissionSetResponse", &[]);

pub(crate) static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("DetachManagedPolicyFromPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("ManagedPolicyArn", &schemas::MANAGED_POLICY_ARN).required(),
]);

pub(crate) static DETACH_MANAGED_POLICY_FROM_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("DetachManagedPolicyFromPermissionSetResponse", &[]);

pub(crate) static DISPLAY_DATA: schema::Schema = schema::Schema::structure("DisplayData", &[
    schema::Member::new("DisplayName", &schemas::NAME),
    schema::Member::new("IconUrl", &schemas::ICON_URL),
    schema::Member::new("Description", &schemas::DESCRIPTION),
]);

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

pub(crate) static ENCRYPTION_CONFIGURATION: schema::Schema = schema::Schema::structure("EncryptionConfiguration", &[
    schema::Member::new("KeyType", &schemas::KMS_KEY_TYPE).required(),
    schema::Member::new("KmsKeyArn", &schemas::KMS_KEY_ARN),
]);

structure! {
    /// AWS's `EncryptionConfiguration`.
    EncryptionConfiguration: ENCRYPTION_CONFIGURATION {
        /// `KeyType`, required.
        key_type: types::KmsKeyType,
        /// `KmsKeyArn`, 20 to 2048.
        kms_key_arn: Option<String>,
    }
}

pub(crate) static ENCRYPTION_CONFIGURATION_DETAILS: schema::Schema = schema::Schema::structure("EncryptionConfigurationDetails", &[
    schema::Member::new("KeyType", &schemas::KMS_KEY_TYPE),
    schema::Member::new("KmsKeyArn", &schemas::KMS_KEY_ARN),
    schema::Member::new("EncryptionStatus", &schemas::KMS_KEY_STATUS),
    schema::Member::new("EncryptionStatusReason", &schemas::REASON),
]);

structure! {
    /// AWS's `EncryptionConfigurationDetails`.
    #[derive(Default)]
    EncryptionConfigurationDetails: ENCRYPTION_CONFIGURATION_DETAILS {
        /// `KeyType`.
        key_type: Option<types::KmsKeyType>,
        /// `KmsKeyArn`, 20 to 2048.
        kms_key_arn: Option<String>,
        /// `EncryptionStatus`.
        encryption_status: Option<types::KmsKeyStatus>,
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

pub(crate) static GET_APPLICATION_ACCESS_SCOPE_REQUEST: schema::Schema = schema::Schema::structure("GetApplicationAccessScopeRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("Scope", &schemas::SCOPE).required(),
]);

pub(crate) static GET_APPLICATION_ACCESS_SCOPE_RESPONSE: schema::Schema = schema::Schema::structure("GetApplicationAccessScopeResponse", &[
    schema::Member::new("Scope", &schemas::SCOPE).required(),
    schema::Member::new("AuthorizedTargets", &schemas::SCOPE_TARGETS),
]);

pub(crate) static GET_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("GetApplicationAssignmentConfigurationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
]);

pub(crate) static GET_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("GetApplicationAssignmentConfigurationResponse", &[
    schema::Member::new("AssignmentRequired", &schemas::ASSIGNMENT_REQUIRED).required(),
]);

pub(crate) static GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST: schema::Schema = schema::Schema::structure("GetApplicationAuthenticationMethodRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("AuthenticationMethodType", &schemas::AUTHENTICATION_METHOD_TYPE).required(),
]);

pub(crate) static GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE: schema::Schema = schema::Schema::structure("GetApplicationAuthenticationMethodResponse", &[
    schema::Member::new("AuthenticationMethod", &types::AUTHENTICATION_METHOD),
]);

pub(crate) static GET_APPLICATION_GRANT_REQUEST: schema::Schema = schema::Schema::structure("GetApplicationGrantRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("GrantType", &schemas::GRANT_TYPE).required(),
]);

pub(crate) static GET_APPLICATION_GRANT_RESPONSE: schema::Schema = schema::Schema::structure("GetApplicationGrantResponse", &[
    schema::Member::new("Grant", &types::GRANT).required(),
]);

pub(crate) static GET_APPLICATION_SESSION_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("GetApplicationSessionConfigurationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
]);

pub(crate) static GET_APPLICATION_SESSION_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("GetApplicationSessionConfigurationResponse", &[
    schema::Member::new("UserBackgroundSessionApplicationStatus", &schemas::USER_BACKGROUND_SESSION_APPLICATION_STATUS),
]);

pub(crate) static GET_INLINE_POLICY_FOR_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("GetInlinePolicyForPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
]);

pub(crate) static GET_INLINE_POLICY_FOR_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("GetInlinePolicyForPermissionSetResponse", &[
    schema::Member::new("InlinePolicy", &schemas::PERMISSION_SET_POLICY_DOCUMENT),
]);

pub(crate) static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("GetPermissionsBoundaryForPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
]);

pub(crate) static GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("GetPermissionsBoundaryForPermissionSetResponse", &[
    schema::Member::new("PermissionsBoundary", &types::PERMISSIONS_BOUNDARY),
]);

pub(crate) static GRANT: schema::Schema = schema::Schema::structure("Grant", &[
    schema::Member::new("AuthorizationCode", &types::AUTHORIZATION_CODE_GRANT),
    schema::Member::new("JwtBearer", &types::JWT_BEARER_GRANT),
    schema::Member::new("RefreshToken", &types::REFRESH_TOKEN_GRANT),
    schema::Member::new("TokenExchange", &types::TOKEN_EXCHANGE_GRANT),
]).union();

structure! {
    /// AWS's `Grant`.
    #[derive(Default)]
    Grant: GRANT {
        /// `AuthorizationCode`.
        authorization_code: Option<types::AuthorizationCodeGrant>,
        /// `JwtBearer`.
        jwt_bearer: Option<types::JwtBearerGrant>,
        /// `RefreshToken`.
        refresh_token: Option<types::RefreshTokenGrant>,
        /// `TokenExchange`.
        token_exchange: Option<types::TokenExchangeGrant>,
    }
}

pub(crate) static GRANT_ITEM: schema::Schema = schema::Schema::structure("GrantItem", &[
    schema::Member::new("GrantType", &schemas::GRANT_TYPE).required(),
    schema::Member::new("Grant", &types::GRANT).required(),
]);

structure! {
    /// AWS's `GrantItem`.
    GrantItem: GRANT_ITEM {
        /// `GrantType`, required.
        grant_type: types::GrantType,
        /// `Grant`, required.
        grant: types::Grant,
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

pub(crate) static IAM_AUTHENTICATION_METHOD: schema::Schema = schema::Schema::structure("IamAuthenticationMethod", &[
    schema::Member::new("ActorPolicy", &schemas::ACTOR_POLICY_DOCUMENT).required(),
]);

structure! {
    /// AWS's `IamAuthenticationMethod`.
    #[derive(Default)]
    IamAuthenticationMethod: IAM_AUTHENTICATION_METHOD {
        /// `ActorPolicy`, required.
        actor_policy: Document,
    }
}

pub(crate) static INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION: schema::Schema = schema::Schema::structure("InstanceAccessControlAttributeConfiguration", &[
    schema::Member::new("AccessControlAttributes", &schemas::ACCESS_CONTROL_ATTRIBUTE_LIST).required(),
]);

structure! {
    /// AWS's `InstanceAccessControlAttributeConfiguration`.
    #[derive(Default)]
    InstanceAccessControlAttributeConfiguration: INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION {
        /// `AccessControlAttributes`, required, 0 to 50.
        access_control_attributes: Vec<types::AccessControlAttribute>,
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

pub(crate) static INSTANCE_METADATA: schema::Schema = schema::Schema::structure("InstanceMetadata", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("IdentityStoreId", &schemas::ID),
    schema::Member::new("IdentityStoreArn", &schemas::INSTANCE_IDENTITY_STORE_ARN),
    schema::Member::new("OwnerAccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("Name", &schemas::NAME_TYPE),
    schema::Member::new("CreatedDate", &schemas::DATE),
    schema::Member::new("Status", &schemas::INSTANCE_STATUS),
    schema::Member::new("StatusReason", &schemas::REASON),
    schema::Member::new("PrimaryRegion", &schemas::REGION_NAME),
    schema::Member::new("Regions", &schemas::REGION_METADATA_LIST),
]);

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
        status: Option<types::InstanceStatus>,
        /// `StatusReason`.
        status_reason: Option<String>,
        /// `PrimaryRegion`, 1 to 32.
        primary_region: Option<String>,
        /// `Regions`.
        regions: Option<Vec<types::RegionMetadata>>,
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

pub(crate) static JWT_BEARER_GRANT: schema::Schema = schema::Schema::structure("JwtBearerGrant", &[
    schema::Member::new("AuthorizedTokenIssuers", &schemas::AUTHORIZED_TOKEN_ISSUERS),
]);

structure! {
    /// AWS's `JwtBearerGrant`.
    #[derive(Default)]
    JwtBearerGrant: JWT_BEARER_GRANT {
        /// `AuthorizedTokenIssuers`, 1 to 10.
        authorized_token_issuers: Option<Vec<types::AuthorizedTokenIssuer>>,
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

pub(crate) static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_REQUEST: schema::Schema = schema::Schema::structure("ListAccountAssignmentCreationStatusRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("Filter", &types::OPERATION_STATUS_FILTER),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountAssignmentCreationStatusResponse", &[
    schema::Member::new("AccountAssignmentsCreationStatus", &schemas::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_REQUEST: schema::Schema = schema::Schema::structure("ListAccountAssignmentDeletionStatusRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("Filter", &types::OPERATION_STATUS_FILTER),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountAssignmentDeletionStatusResponse", &[
    schema::Member::new("AccountAssignmentsDeletionStatus", &schemas::ACCOUNT_ASSIGNMENT_OPERATION_STATUS_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENTS_FILTER: schema::Schema = schema::Schema::structure("ListAccountAssignmentsFilter", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

structure! {
    /// AWS's `ListAccountAssignmentsFilter`.
    #[derive(Default)]
    ListAccountAssignmentsFilter: LIST_ACCOUNT_ASSIGNMENTS_FILTER {
        /// `AccountId`, 12 to 12.
        account_id: Option<String>,
    }
}

pub(crate) static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST: schema::Schema = schema::Schema::structure("ListAccountAssignmentsForPrincipalRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
    schema::Member::new("Filter", &types::LIST_ACCOUNT_ASSIGNMENTS_FILTER),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountAssignmentsForPrincipalResponse", &[
    schema::Member::new("AccountAssignments", &schemas::ACCOUNT_ASSIGNMENT_LIST_FOR_PRINCIPAL),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENTS_REQUEST: schema::Schema = schema::Schema::structure("ListAccountAssignmentsRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("AccountId", &schemas::TARGET_ID).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCOUNT_ASSIGNMENTS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountAssignmentsResponse", &[
    schema::Member::new("AccountAssignments", &schemas::ACCOUNT_ASSIGNMENT_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("ListAccountsForProvisionedPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("ProvisioningStatus", &schemas::PROVISIONING_STATUS),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountsForProvisionedPermissionSetResponse", &[
    schema::Member::new("AccountIds", &schemas::ACCOUNT_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_ACCESS_SCOPES_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationAccessScopesRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("MaxResults", &schemas::LIST_APPLICATION_ACCESS_SCOPES_REQUEST_MAX_RESULTS_INTEGER),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_ACCESS_SCOPES_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationAccessScopesResponse", &[
    schema::Member::new("Scopes", &schemas::SCOPES).required(),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_ASSIGNMENTS_FILTER: schema::Schema = schema::Schema::structure("ListApplicationAssignmentsFilter", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN),
]);

structure! {
    /// AWS's `ListApplicationAssignmentsFilter`.
    #[derive(Default)]
    ListApplicationAssignmentsFilter: LIST_APPLICATION_ASSIGNMENTS_FILTER {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
    }
}

pub(crate) static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationAssignmentsForPrincipalRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PrincipalId", &schemas::PRINCIPAL_ID).required(),
    schema::Member::new("PrincipalType", &schemas::PRINCIPAL_TYPE).required(),
    schema::Member::new("Filter", &types::LIST_APPLICATION_ASSIGNMENTS_FILTER),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationAssignmentsForPrincipalResponse", &[
    schema::Member::new("ApplicationAssignments", &schemas::APPLICATION_ASSIGNMENT_LIST_FOR_PRINCIPAL),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_ASSIGNMENTS_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationAssignmentsRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_ASSIGNMENTS_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationAssignmentsResponse", &[
    schema::Member::new("ApplicationAssignments", &schemas::APPLICATION_ASSIGNMENTS_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationAuthenticationMethodsRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationAuthenticationMethodsResponse", &[
    schema::Member::new("AuthenticationMethods", &schemas::AUTHENTICATION_METHODS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_GRANTS_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationGrantsRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_GRANTS_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationGrantsResponse", &[
    schema::Member::new("Grants", &schemas::GRANTS).required(),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_PROVIDERS_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationProvidersRequest", &[
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATION_PROVIDERS_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationProvidersResponse", &[
    schema::Member::new("ApplicationProviders", &schemas::APPLICATION_PROVIDER_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_APPLICATIONS_FILTER: schema::Schema = schema::Schema::structure("ListApplicationsFilter", &[
    schema::Member::new("ApplicationAccount", &schemas::ACCOUNT_ID),
    schema::Member::new("ApplicationProvider", &schemas::APPLICATION_PROVIDER_ARN),
]);

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

pub(crate) static LIST_APPLICATIONS_REQUEST: schema::Schema = schema::Schema::structure("ListApplicationsRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("Filter", &types::LIST_APPLICATIONS_FILTER),
]);

pub(crate) static LIST_APPLICATIONS_RESPONSE: schema::Schema = schema::Schema::structure("ListApplicationsResponse", &[
    schema::Member::new("Applications", &schemas::APPLICATION_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("ListCustomerManagedPolicyReferencesInPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("ListCustomerManagedPolicyReferencesInPermissionSetResponse", &[
    schema::Member::new("CustomerManagedPolicyReferences", &schemas::CUSTOMER_MANAGED_POLICY_REFERENCE_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_INSTANCES_REQUEST: schema::Schema = schema::Schema::structure("ListInstancesRequest", &[
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("RegionScope", &schemas::REGION_SCOPE),
]);

pub(crate) static LIST_INSTANCES_RESPONSE: schema::Schema = schema::Schema::structure("ListInstancesResponse", &[
    schema::Member::new("Instances", &schemas::INSTANCE_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_MANAGED_POLICIES_IN_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("ListManagedPoliciesInPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_MANAGED_POLICIES_IN_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("ListManagedPoliciesInPermissionSetResponse", &[
    schema::Member::new("AttachedManagedPolicies", &schemas::ATTACHED_MANAGED_POLICY_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_PERMISSION_SET_PROVISIONING_STATUS_REQUEST: schema::Schema = schema::Schema::structure("ListPermissionSetProvisioningStatusRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("Filter", &types::OPERATION_STATUS_FILTER),
]);

pub(crate) static LIST_PERMISSION_SET_PROVISIONING_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("ListPermissionSetProvisioningStatusResponse", &[
    schema::Member::new("PermissionSetsProvisioningStatus", &schemas::PERMISSION_SET_PROVISIONING_STATUS_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST: schema::Schema = schema::Schema::structure("ListPermissionSetsProvisionedToAccountRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("ProvisioningStatus", &schemas::PROVISIONING_STATUS),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE: schema::Schema = schema::Schema::structure("ListPermissionSetsProvisionedToAccountResponse", &[
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("PermissionSets", &schemas::PERMISSION_SET_LIST),
]);

pub(crate) static LIST_PERMISSION_SETS_REQUEST: schema::Schema = schema::Schema::structure("ListPermissionSetsRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("NextToken", &schemas::TOKEN),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
]);

pub(crate) static LIST_PERMISSION_SETS_RESPONSE: schema::Schema = schema::Schema::structure("ListPermissionSetsResponse", &[
    schema::Member::new("PermissionSets", &schemas::PERMISSION_SET_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_REGIONS_REQUEST: schema::Schema = schema::Schema::structure("ListRegionsRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_REGIONS_RESPONSE: schema::Schema = schema::Schema::structure("ListRegionsResponse", &[
    schema::Member::new("Regions", &schemas::REGION_METADATA_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_TAGS_FOR_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("ListTagsForResourceRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("ResourceArn", &schemas::TAGGABLE_RESOURCE_ARN).required(),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_TAGS_FOR_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("ListTagsForResourceResponse", &[
    schema::Member::new("Tags", &schemas::TAG_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_TRUSTED_TOKEN_ISSUERS_REQUEST: schema::Schema = schema::Schema::structure("ListTrustedTokenIssuersRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static LIST_TRUSTED_TOKEN_ISSUERS_RESPONSE: schema::Schema = schema::Schema::structure("ListTrustedTokenIssuersResponse", &[
    schema::Member::new("TrustedTokenIssuers", &schemas::TRUSTED_TOKEN_ISSUER_LIST),
    schema::Member::new("NextToken", &schemas::TOKEN),
]);

pub(crate) static NETWORK_CONFIGURATION_INFO: schema::Schema = schema::Schema::structure("NetworkConfigurationInfo", &[
    schema::Member::new("VpceAccessRequired", &schemas::BOOLEAN).required(),
    schema::Member::new("RestrictSourceVpcs", &schemas::VPC_ARN_LIST),
    schema::Member::new("AllowSourceIps", &schemas::IP_CIDR_LIST),
    schema::Member::new("ExcludeApplicationArns", &schemas::APPLICATION_ARN_LIST),
]);

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

pub(crate) static OIDC_JWT_CONFIGURATION: schema::Schema = schema::Schema::structure("OidcJwtConfiguration", &[
    schema::Member::new("IssuerUrl", &schemas::TRUSTED_TOKEN_ISSUER_URL).required(),
    schema::Member::new("ClaimAttributePath", &schemas::CLAIM_ATTRIBUTE_PATH).required(),
    schema::Member::new("IdentityStoreAttributePath", &schemas::JMES_PATH).required(),
    schema::Member::new("JwksRetrievalOption", &schemas::JWKS_RETRIEVAL_OPTION).required(),
]);

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
        jwks_retrieval_option: types::JwksRetrievalOption,
    }
}

pub(crate) static OIDC_JWT_UPDATE_CONFIGURATION: schema::Schema = schema::Schema::structure("OidcJwtUpdateConfiguration", &[
    schema::Member::new("ClaimAttributePath", &schemas::CLAIM_ATTRIBUTE_PATH),
    schema::Member::new("IdentityStoreAttributePath", &schemas::JMES_PATH),
    schema::Member::new("JwksRetrievalOption", &schemas::JWKS_RETRIEVAL_OPTION),
]);

structure! {
    /// AWS's `OidcJwtUpdateConfiguration`.
    #[derive(Default)]
    OidcJwtUpdateConfiguration: OIDC_JWT_UPDATE_CONFIGURATION {
        /// `ClaimAttributePath`, 1 to 255.
        claim_attribute_path: Option<String>,
        /// `IdentityStoreAttributePath`, 1 to 255.
        identity_store_attribute_path: Option<String>,
        /// `JwksRetrievalOption`.
        jwks_retrieval_option: Option<types::JwksRetrievalOption>,
    }
}

pub(crate) static OPERATION_STATUS_FILTER: schema::Schema = schema::Schema::structure("OperationStatusFilter", &[
    schema::Member::new("Status", &schemas::STATUS_VALUES),
]);

structure! {
    /// AWS's `OperationStatusFilter`.
    #[derive(Default)]
    OperationStatusFilter: OPERATION_STATUS_FILTER {
        /// `Status`.
        status: Option<types::StatusValues>,
    }
}

pub(crate) static PERMISSION_SET: schema::Schema = schema::Schema::structure("PermissionSet", &[
    schema::Member::new("Name", &schemas::PERMISSION_SET_NAME),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN),
    schema::Member::new("Description", &schemas::PERMISSION_SET_DESCRIPTION),
    schema::Member::new("CreatedDate", &schemas::DATE),
    schema::Member::new("SessionDuration", &schemas::DURATION),
    schema::Member::new("RelayState", &schemas::RELAY_STATE),
]);

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

pub(crate) static PERMISSION_SET_PROVISIONING_STATUS: schema::Schema = schema::Schema::structure("PermissionSetProvisioningStatus", &[
    schema::Member::new("Status", &schemas::STATUS_VALUES),
    schema::Member::new("RequestId", &schemas::UU_ID),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN),
    schema::Member::new("FailureReason", &schemas::REASON),
    schema::Member::new("CreatedDate", &schemas::DATE),
]);

structure! {
    /// AWS's `PermissionSetProvisioningStatus`.
    #[derive(Default)]
    PermissionSetProvisioningStatus: PERMISSION_SET_PROVISIONING_STATUS {
        /// `Status`.
        status: Option<types::StatusValues>,
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

pub(crate) static PERMISSION_SET_PROVISIONING_STATUS_METADATA: schema::Schema = schema::Schema::structure("PermissionSetProvisioningStatusMetadata", &[
    schema::Member::new("Status", &schemas::STATUS_VALUES),
    schema::Member::new("RequestId", &schemas::UU_ID),
    schema::Member::new("CreatedDate", &schemas::DATE),
]);

structure! {
    /// AWS's `PermissionSetProvisioningStatusMetadata`.
    #[derive(Default)]
    PermissionSetProvisioningStatusMetadata: PERMISSION_SET_PROVISIONING_STATUS_METADATA {
        /// `Status`.
        status: Option<types::StatusValues>,
        /// `RequestId`, 36 to 36.
        request_id: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
    }
}

pub(crate) static PERMISSIONS_BOUNDARY: schema::Schema = schema::Schema::structure("PermissionsBoundary", &[
    schema::Member::new("CustomerManagedPolicyReference", &types::CUSTOMER_MANAGED_POLICY_REFERENCE),
    schema::Member::new("ManagedPolicyArn", &schemas::MANAGED_POLICY_ARN),
]);

structure! {
    /// AWS's `PermissionsBoundary`.
    #[derive(Default)]
    PermissionsBoundary: PERMISSIONS_BOUNDARY {
        /// `CustomerManagedPolicyReference`.
        customer_managed_policy_reference: Option<types::CustomerManagedPolicyReference>,
        /// `ManagedPolicyArn`, 20 to 2048.
        managed_policy_arn: Option<String>,
    }
}

pub(crate) static PORTAL_OPTIONS: schema::Schema = schema::Schema::structure("PortalOptions", &[
    schema::Member::new("SignInOptions", &types::SIGN_IN_OPTIONS),
    schema::Member::new("Visibility", &schemas::APPLICATION_VISIBILITY),
]);

structure! {
    /// AWS's `PortalOptions`.
    #[derive(Default)]
    PortalOptions: PORTAL_OPTIONS {
        /// `SignInOptions`.
        sign_in_options: Option<types::SignInOptions>,
        /// `Visibility`.
        visibility: Option<types::ApplicationVisibility>,
    }
}

values! {
    /// AWS's `PrincipalType`.
    PrincipalType: schemas::PRINCIPAL_TYPE {
        User = "USER",
        Group = "GROUP",
    }
}

pub(crate) static PROVISION_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("ProvisionPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("TargetId", &schemas::TARGET_ID),
    schema::Member::new("TargetType", &schemas::PROVISION_TARGET_TYPE).required(),
]);

pub(crate) static PROVISION_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("ProvisionPermissionSetResponse", &[
    schema::Member::new("PermissionSetProvisioningStatus", &types::PERMISSION_SET_PROVISIONING_STATUS),
]);

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

pub(crate) static PUT_APPLICATION_ACCESS_SCOPE_REQUEST: schema::Schema = schema::Schema::structure("PutApplicationAccessScopeRequest", &[
    schema::Member::new("Scope", &schemas::SCOPE).required(),
    schema::Member::new("AuthorizedTargets", &schemas::SCOPE_TARGETS),
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
]);

pub(crate) static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("PutApplicationAssignmentConfigurationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("AssignmentRequired", &schemas::ASSIGNMENT_REQUIRED).required(),
]);

pub(crate) static PUT_APPLICATION_ASSIGNMENT_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("PutApplicationAssignmentConfigurationResponse", &[]);

pub(crate) static PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST: schema::Schema = schema::Schema::structure("PutApplicationAuthenticationMethodRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("AuthenticationMethodType", &schemas::AUTHENTICATION_METHOD_TYPE).required(),
    schema::Member::new("AuthenticationMethod", &types::AUTHENTICATION_METHOD).required(),
]);

pub(crate) static PUT_APPLICATION_GRANT_REQUEST: schema::Schema = schema::Schema::structure("PutApplicationGrantRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("GrantType", &schemas::GRANT_TYPE).required(),
    schema::Member::new("Grant", &types::GRANT).required(),
]);

pub(crate) static PUT_APPLICATION_SESSION_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("PutApplicationSessionConfigurationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("UserBackgroundSessionApplicationStatus", &schemas::USER_BACKGROUND_SESSION_APPLICATION_STATUS),
]);

pub(crate) static PUT_APPLICATION_SESSION_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("PutApplicationSessionConfigurationResponse", &[]);

pub(crate) static PUT_INLINE_POLICY_TO_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("PutInlinePolicyToPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("InlinePolicy", &schemas::PERMISSION_SET_POLICY_DOCUMENT).required(),
]);

pub(crate) static PUT_INLINE_POLICY_TO_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("PutInlinePolicyToPermissionSetResponse", &[]);

pub(crate) static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("PutPermissionsBoundaryToPermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("PermissionsBoundary", &types::PERMISSIONS_BOUNDARY).required(),
]);

pub(crate) static PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("PutPermissionsBoundaryToPermissionSetResponse", &[]);

pub(crate) static REFRESH_TOKEN_GRANT: schema::Schema = schema::Schema::structure("RefreshTokenGrant", &[]);

structure! {
    /// AWS's `RefreshTokenGrant`.
    #[derive(Default)]
    RefreshTokenGrant: REFRESH_TOKEN_GRANT {
    }
}

pub(crate) static REGION_METADATA: schema::Schema = schema::Schema::structure("RegionMetadata", &[
    schema::Member::new("RegionName", &schemas::REGION_NAME),
    schema::Member::new("Status", &schemas::REGION_STATUS),
    schema::Member::new("AddedDate", &schemas::DATE),
    schema::Member::new("IsPrimaryRegion", &schemas::IS_PRIMARY_REGION),
]);

structure! {
    /// AWS's `RegionMetadata`.
    #[derive(Default)]
    RegionMetadata: REGION_METADATA {
        /// `RegionName`, 1 to 32.
        region_name: Option<String>,
        /// `Status`.
        status: Option<types::RegionStatus>,
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

pub(crate) static REMOVE_REGION_REQUEST: schema::Schema = schema::Schema::structure("RemoveRegionRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("RegionName", &schemas::REGION_NAME).required(),
]);

pub(crate) static REMOVE_REGION_RESPONSE: schema::Schema = schema::Schema::structure("RemoveRegionResponse", &[
    schema::Member::new("Status", &schemas::REGION_STATUS),
]);

values! {
    /// AWS's `ResourceNotFoundExceptionReason`.
    ResourceNotFoundExceptionReason: schemas::RESOURCE_NOT_FOUND_EXCEPTION_REASON {
        KMSNotFoundException = "KMS_NotFoundException",
    }
}

pub(crate) static RESOURCE_SERVER_CONFIG: schema::Schema = schema::Schema::structure("ResourceServerConfig", &[
    schema::Member::new("Scopes", &schemas::RESOURCE_SERVER_SCOPES),
]);

structure! {
    /// AWS's `ResourceServerConfig`.
    #[derive(Default)]
    ResourceServerConfig: RESOURCE_SERVER_CONFIG {
        /// `Scopes`.
        scopes: Option<BTreeMap<String, types::ResourceServerScopeDetails>>,
    }
}

pub(crate) static RESOURCE_SERVER_SCOPE_DETAILS: schema::Schema = schema::Schema::structure("ResourceServerScopeDetails", &[
    schema::Member::new("LongDescription", &schemas::DESCRIPTION),
    schema::Member::new("DetailedTitle", &schemas::DESCRIPTION),
]);

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

pub(crate) static SCOPE_DETAILS: schema::Schema = schema::Schema::structure("ScopeDetails", &[
    schema::Member::new("Scope", &schemas::SCOPE).required(),
    schema::Member::new("AuthorizedTargets", &schemas::SCOPE_TARGETS),
]);

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

pub(crate) static SIGN_IN_OPTIONS: schema::Schema = schema::Schema::structure("SignInOptions", &[
    schema::Member::new("Origin", &schemas::SIGN_IN_ORIGIN).required(),
    schema::Member::new("ApplicationUrl", &schemas::APPLICATION_URL),
]);

structure! {
    /// AWS's `SignInOptions`.
    SignInOptions: SIGN_IN_OPTIONS {
        /// `Origin`, required.
        origin: types::SignInOrigin,
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
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("ResourceArn", &schemas::TAGGABLE_RESOURCE_ARN).required(),
    schema::Member::new("Tags", &schemas::TAG_LIST).required(),
]);

pub(crate) static TAG_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("TagResourceResponse", &[]);

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

pub(crate) static TOKEN_EXCHANGE_GRANT: schema::Schema = schema::Schema::structure("TokenExchangeGrant", &[]);

structure! {
    /// AWS's `TokenExchangeGrant`.
    #[derive(Default)]
    TokenExchangeGrant: TOKEN_EXCHANGE_GRANT {
    }
}

pub(crate) static TRUSTED_TOKEN_ISSUER_CONFIGURATION: schema::Schema = schema::Schema::structure("TrustedTokenIssuerConfiguration", &[
    schema::Member::new("OidcJwtConfiguration", &types::OIDC_JWT_CONFIGURATION),
]).union();

structure! {
    /// AWS's `TrustedTokenIssuerConfiguration`.
    #[derive(Default)]
    TrustedTokenIssuerConfiguration: TRUSTED_TOKEN_ISSUER_CONFIGURATION {
        /// `OidcJwtConfiguration`.
        oidc_jwt_configuration: Option<types::OidcJwtConfiguration>,
    }
}

pub(crate) static TRUSTED_TOKEN_ISSUER_METADATA: schema::Schema = schema::Schema::structure("TrustedTokenIssuerMetadata", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN),
    schema::Member::new("Name", &schemas::TRUSTED_TOKEN_ISSUER_NAME),
    schema::Member::new("TrustedTokenIssuerType", &schemas::TRUSTED_TOKEN_ISSUER_TYPE),
]);

structure! {
    /// AWS's `TrustedTokenIssuerMetadata`.
    #[derive(Default)]
    TrustedTokenIssuerMetadata: TRUSTED_TOKEN_ISSUER_METADATA {
        /// `TrustedTokenIssuerArn`, 10 to 1224.
        trusted_token_issuer_arn: Option<String>,
        /// `Name`, 1 to 255.
        name: Option<String>,
        /// `TrustedTokenIssuerType`.
        trusted_token_issuer_type: Option<types::TrustedTokenIssuerType>,
    }
}

values! {
    /// AWS's `TrustedTokenIssuerType`.
    TrustedTokenIssuerType: schemas::TRUSTED_TOKEN_ISSUER_TYPE {
        OidcJwt = "OIDC_JWT",
    }
}

pub(crate) static TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION: schema::Schema = schema::Schema::structure("TrustedTokenIssuerUpdateConfiguration", &[
    schema::Member::new("OidcJwtConfiguration", &types::OIDC_JWT_UPDATE_CONFIGURATION),
]).union();

structure! {
    /// AWS's `TrustedTokenIssuerUpdateConfiguration`.
    #[derive(Default)]
    TrustedTokenIssuerUpdateConfiguration: TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION {
        /// `OidcJwtConfiguration`.
        oidc_jwt_configuration: Option<types::OidcJwtUpdateConfiguration>,
    }
}

pub(crate) static UNTAG_RESOURCE_REQUEST: schema::Schema = schema::Schema::structure("UntagResourceRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN),
    schema::Member::new("ResourceArn", &schemas::TAGGABLE_RESOURCE_ARN).required(),
    schema::Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
]);

pub(crate) static UNTAG_RESOURCE_RESPONSE: schema::Schema = schema::Schema::structure("UntagResourceResponse", &[]);

pub(crate) static UPDATE_APPLICATION_PORTAL_OPTIONS: schema::Schema = schema::Schema::structure("UpdateApplicationPortalOptions", &[
    schema::Member::new("SignInOptions", &types::SIGN_IN_OPTIONS),
]);

structure! {
    /// AWS's `UpdateApplicationPortalOptions`.
    #[derive(Default)]
    UpdateApplicationPortalOptions: UPDATE_APPLICATION_PORTAL_OPTIONS {
        /// `SignInOptions`.
        sign_in_options: Option<types::SignInOptions>,
    }
}

pub(crate) static UPDATE_APPLICATION_REQUEST: schema::Schema = schema::Schema::structure("UpdateApplicationRequest", &[
    schema::Member::new("ApplicationArn", &schemas::APPLICATION_ARN).required(),
    schema::Member::new("Name", &schemas::APPLICATION_NAME_TYPE),
    schema::Member::new("Description", &schemas::DESCRIPTION),
    schema::Member::new("Status", &schemas::APPLICATION_STATUS),
    schema::Member::new("PortalOptions", &types::UPDATE_APPLICATION_PORTAL_OPTIONS),
]);

pub(crate) static UPDATE_APPLICATION_RESPONSE: schema::Schema = schema::Schema::structure("UpdateApplicationResponse", &[]);

pub(crate) static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_REQUEST: schema::Schema = schema::Schema::structure("UpdateInstanceAccessControlAttributeConfigurationRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("InstanceAccessControlAttributeConfiguration", &types::INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION).required(),
]);

pub(crate) static UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION_RESPONSE: schema::Schema = schema::Schema::structure("UpdateInstanceAccessControlAttributeConfigurationResponse", &[]);

pub(crate) static UPDATE_INSTANCE_REQUEST: schema::Schema = schema::Schema::structure("UpdateInstanceRequest", &[
    schema::Member::new("Name", &schemas::NAME_TYPE),
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("EncryptionConfiguration", &types::ENCRYPTION_CONFIGURATION),
    schema::Member::new("PermissionSetsEnabled", &schemas::BOOLEAN),
    schema::Member::new("NetworkConfiguration", &types::NETWORK_CONFIGURATION_INFO),
]);

pub(crate) static UPDATE_INSTANCE_RESPONSE: schema::Schema = schema::Schema::structure("UpdateInstanceResponse", &[]);

pub(crate) static UPDATE_PERMISSION_SET_REQUEST: schema::Schema = schema::Schema::structure("UpdatePermissionSetRequest", &[
    schema::Member::new("InstanceArn", &schemas::INSTANCE_ARN).required(),
    schema::Member::new("PermissionSetArn", &schemas::PERMISSION_SET_ARN).required(),
    schema::Member::new("Description", &schemas::PERMISSION_SET_DESCRIPTION),
    schema::Member::new("SessionDuration", &schemas::DURATION),
    schema::Member::new("RelayState", &schemas::RELAY_STATE),
]);

pub(crate) static UPDATE_PERMISSION_SET_RESPONSE: schema::Schema = schema::Schema::structure("UpdatePermissionSetResponse", &[]);

pub(crate) static UPDATE_TRUSTED_TOKEN_ISSUER_REQUEST: schema::Schema = schema::Schema::structure("UpdateTrustedTokenIssuerRequest", &[
    schema::Member::new("TrustedTokenIssuerArn", &schemas::TRUSTED_TOKEN_ISSUER_ARN).required(),
    schema::Member::new("Name", &schemas::TRUSTED_TOKEN_ISSUER_NAME),
    schema::Member::new("TrustedTokenIssuerConfiguration", &types::TRUSTED_TOKEN_ISSUER_UPDATE_CONFIGURATION),
]);

pub(crate) static UPDATE_TRUSTED_TOKEN_ISSUER_RESPONSE: schema::Schema = schema::Schema::structure("UpdateTrustedTokenIssuerResponse", &[]);

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
