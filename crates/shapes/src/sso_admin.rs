// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SSO Admin`, 2020-07-20: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod add_region;
mod attach_customer_managed_policy_reference_to_permission_set;
mod attach_managed_policy_to_permission_set;
mod create_account_assignment;
mod create_application;
mod create_application_assignment;
mod create_instance;
mod create_instance_access_control_attribute_configuration;
mod create_permission_set;
mod create_trusted_token_issuer;
mod delete_account_assignment;
mod delete_application;
mod delete_application_access_scope;
mod delete_application_assignment;
mod delete_application_authentication_method;
mod delete_application_grant;
mod delete_inline_policy_from_permission_set;
mod delete_instance;
mod delete_instance_access_control_attribute_configuration;
mod delete_permission_set;
mod delete_permissions_boundary_from_permission_set;
mod delete_trusted_token_issuer;
mod describe_account_assignment_creation_status;
mod describe_account_assignment_deletion_status;
mod describe_application;
mod describe_application_assignment;
mod describe_application_provider;
mod describe_instance;
mod describe_instance_access_control_attribute_configuration;
mod describe_permission_set;
mod describe_permission_set_provisioning_status;
mod describe_region;
mod describe_trusted_token_issuer;
mod detach_customer_managed_policy_reference_from_permission_set;
mod detach_managed_policy_from_permission_set;
mod get_application_access_scope;
mod get_application_assignment_configuration;
mod get_application_authentication_method;
mod get_application_grant;
mod get_application_session_configuration;
mod get_inline_policy_for_permission_set;
mod get_permissions_boundary_for_permission_set;
mod list_account_assignment_creation_status;
mod list_account_assignment_deletion_status;
mod list_account_assignments;
mod list_account_assignments_for_principal;
mod list_accounts_for_provisioned_permission_set;
mod list_application_access_scopes;
mod list_application_assignments;
mod list_application_assignments_for_principal;
mod list_application_authentication_methods;
mod list_application_grants;
mod list_application_providers;
mod list_applications;
mod list_customer_managed_policy_references_in_permission_set;
mod list_instances;
mod list_managed_policies_in_permission_set;
mod list_permission_set_provisioning_status;
mod list_permission_sets;
mod list_permission_sets_provisioned_to_account;
mod list_regions;
mod list_tags_for_resource;
mod list_trusted_token_issuers;
mod provision_permission_set;
mod put_application_access_scope;
mod put_application_assignment_configuration;
mod put_application_authentication_method;
mod put_application_grant;
mod put_application_session_configuration;
mod put_inline_policy_to_permission_set;
mod put_permissions_boundary_to_permission_set;
mod remove_region;
mod tag_resource;
mod untag_resource;
mod update_application;
mod update_instance;
mod update_instance_access_control_attribute_configuration;
mod update_permission_set;
mod update_trusted_token_issuer;

pub use add_region::{AddRegion, AddRegionError, AddRegionInput, AddRegionOutput};
pub use attach_customer_managed_policy_reference_to_permission_set::{
    AttachCustomerManagedPolicyReferenceToPermissionSet,
    AttachCustomerManagedPolicyReferenceToPermissionSetError,
    AttachCustomerManagedPolicyReferenceToPermissionSetInput,
    AttachCustomerManagedPolicyReferenceToPermissionSetOutput,
};
pub use attach_managed_policy_to_permission_set::{
    AttachManagedPolicyToPermissionSet, AttachManagedPolicyToPermissionSetError,
    AttachManagedPolicyToPermissionSetInput, AttachManagedPolicyToPermissionSetOutput,
};
pub use create_account_assignment::{
    CreateAccountAssignment, CreateAccountAssignmentError, CreateAccountAssignmentInput,
    CreateAccountAssignmentOutput,
};
pub use create_application::{
    CreateApplication, CreateApplicationError, CreateApplicationInput, CreateApplicationOutput,
};
pub use create_application_assignment::{
    CreateApplicationAssignment, CreateApplicationAssignmentError,
    CreateApplicationAssignmentInput, CreateApplicationAssignmentOutput,
};
pub use create_instance::{
    CreateInstance, CreateInstanceError, CreateInstanceInput, CreateInstanceOutput,
};
pub use create_instance_access_control_attribute_configuration::{
    CreateInstanceAccessControlAttributeConfiguration,
    CreateInstanceAccessControlAttributeConfigurationError,
    CreateInstanceAccessControlAttributeConfigurationInput,
    CreateInstanceAccessControlAttributeConfigurationOutput,
};
pub use create_permission_set::{
    CreatePermissionSet, CreatePermissionSetError, CreatePermissionSetInput,
    CreatePermissionSetOutput,
};
pub use create_trusted_token_issuer::{
    CreateTrustedTokenIssuer, CreateTrustedTokenIssuerError, CreateTrustedTokenIssuerInput,
    CreateTrustedTokenIssuerOutput,
};
pub use delete_account_assignment::{
    DeleteAccountAssignment, DeleteAccountAssignmentError, DeleteAccountAssignmentInput,
    DeleteAccountAssignmentOutput,
};
pub use delete_application::{
    DeleteApplication, DeleteApplicationError, DeleteApplicationInput, DeleteApplicationOutput,
};
pub use delete_application_access_scope::{
    DeleteApplicationAccessScope, DeleteApplicationAccessScopeError,
    DeleteApplicationAccessScopeInput, DeleteApplicationAccessScopeOutput,
};
pub use delete_application_assignment::{
    DeleteApplicationAssignment, DeleteApplicationAssignmentError,
    DeleteApplicationAssignmentInput, DeleteApplicationAssignmentOutput,
};
pub use delete_application_authentication_method::{
    DeleteApplicationAuthenticationMethod, DeleteApplicationAuthenticationMethodError,
    DeleteApplicationAuthenticationMethodInput, DeleteApplicationAuthenticationMethodOutput,
};
pub use delete_application_grant::{
    DeleteApplicationGrant, DeleteApplicationGrantError, DeleteApplicationGrantInput,
    DeleteApplicationGrantOutput,
};
pub use delete_inline_policy_from_permission_set::{
    DeleteInlinePolicyFromPermissionSet, DeleteInlinePolicyFromPermissionSetError,
    DeleteInlinePolicyFromPermissionSetInput, DeleteInlinePolicyFromPermissionSetOutput,
};
pub use delete_instance::{
    DeleteInstance, DeleteInstanceError, DeleteInstanceInput, DeleteInstanceOutput,
};
pub use delete_instance_access_control_attribute_configuration::{
    DeleteInstanceAccessControlAttributeConfiguration,
    DeleteInstanceAccessControlAttributeConfigurationError,
    DeleteInstanceAccessControlAttributeConfigurationInput,
    DeleteInstanceAccessControlAttributeConfigurationOutput,
};
pub use delete_permission_set::{
    DeletePermissionSet, DeletePermissionSetError, DeletePermissionSetInput,
    DeletePermissionSetOutput,
};
pub use delete_permissions_boundary_from_permission_set::{
    DeletePermissionsBoundaryFromPermissionSet, DeletePermissionsBoundaryFromPermissionSetError,
    DeletePermissionsBoundaryFromPermissionSetInput,
    DeletePermissionsBoundaryFromPermissionSetOutput,
};
pub use delete_trusted_token_issuer::{
    DeleteTrustedTokenIssuer, DeleteTrustedTokenIssuerError, DeleteTrustedTokenIssuerInput,
    DeleteTrustedTokenIssuerOutput,
};
pub use describe_account_assignment_creation_status::{
    DescribeAccountAssignmentCreationStatus, DescribeAccountAssignmentCreationStatusError,
    DescribeAccountAssignmentCreationStatusInput, DescribeAccountAssignmentCreationStatusOutput,
};
pub use describe_account_assignment_deletion_status::{
    DescribeAccountAssignmentDeletionStatus, DescribeAccountAssignmentDeletionStatusError,
    DescribeAccountAssignmentDeletionStatusInput, DescribeAccountAssignmentDeletionStatusOutput,
};
pub use describe_application::{
    DescribeApplication, DescribeApplicationError, DescribeApplicationInput,
    DescribeApplicationOutput,
};
pub use describe_application_assignment::{
    DescribeApplicationAssignment, DescribeApplicationAssignmentError,
    DescribeApplicationAssignmentInput, DescribeApplicationAssignmentOutput,
};
pub use describe_application_provider::{
    DescribeApplicationProvider, DescribeApplicationProviderError,
    DescribeApplicationProviderInput, DescribeApplicationProviderOutput,
};
pub use describe_instance::{
    DescribeInstance, DescribeInstanceError, DescribeInstanceInput, DescribeInstanceOutput,
};
pub use describe_instance_access_control_attribute_configuration::{
    DescribeInstanceAccessControlAttributeConfiguration,
    DescribeInstanceAccessControlAttributeConfigurationError,
    DescribeInstanceAccessControlAttributeConfigurationInput,
    DescribeInstanceAccessControlAttributeConfigurationOutput,
};
pub use describe_permission_set::{
    DescribePermissionSet, DescribePermissionSetError, DescribePermissionSetInput,
    DescribePermissionSetOutput,
};
pub use describe_permission_set_provisioning_status::{
    DescribePermissionSetProvisioningStatus, DescribePermissionSetProvisioningStatusError,
    DescribePermissionSetProvisioningStatusInput, DescribePermissionSetProvisioningStatusOutput,
};
pub use describe_region::{
    DescribeRegion, DescribeRegionError, DescribeRegionInput, DescribeRegionOutput,
};
pub use describe_trusted_token_issuer::{
    DescribeTrustedTokenIssuer, DescribeTrustedTokenIssuerError, DescribeTrustedTokenIssuerInput,
    DescribeTrustedTokenIssuerOutput,
};
pub use detach_customer_managed_policy_reference_from_permission_set::{
    DetachCustomerManagedPolicyReferenceFromPermissionSet,
    DetachCustomerManagedPolicyReferenceFromPermissionSetError,
    DetachCustomerManagedPolicyReferenceFromPermissionSetInput,
    DetachCustomerManagedPolicyReferenceFromPermissionSetOutput,
};
pub use detach_managed_policy_from_permission_set::{
    DetachManagedPolicyFromPermissionSet, DetachManagedPolicyFromPermissionSetError,
    DetachManagedPolicyFromPermissionSetInput, DetachManagedPolicyFromPermissionSetOutput,
};
pub use get_application_access_scope::{
    GetApplicationAccessScope, GetApplicationAccessScopeError, GetApplicationAccessScopeInput,
    GetApplicationAccessScopeOutput,
};
pub use get_application_assignment_configuration::{
    GetApplicationAssignmentConfiguration, GetApplicationAssignmentConfigurationError,
    GetApplicationAssignmentConfigurationInput, GetApplicationAssignmentConfigurationOutput,
};
pub use get_application_authentication_method::{
    GetApplicationAuthenticationMethod, GetApplicationAuthenticationMethodError,
    GetApplicationAuthenticationMethodInput, GetApplicationAuthenticationMethodOutput,
};
pub use get_application_grant::{
    GetApplicationGrant, GetApplicationGrantError, GetApplicationGrantInput,
    GetApplicationGrantOutput,
};
pub use get_application_session_configuration::{
    GetApplicationSessionConfiguration, GetApplicationSessionConfigurationError,
    GetApplicationSessionConfigurationInput, GetApplicationSessionConfigurationOutput,
};
pub use get_inline_policy_for_permission_set::{
    GetInlinePolicyForPermissionSet, GetInlinePolicyForPermissionSetError,
    GetInlinePolicyForPermissionSetInput, GetInlinePolicyForPermissionSetOutput,
};
pub use get_permissions_boundary_for_permission_set::{
    GetPermissionsBoundaryForPermissionSet, GetPermissionsBoundaryForPermissionSetError,
    GetPermissionsBoundaryForPermissionSetInput, GetPermissionsBoundaryForPermissionSetOutput,
};
pub use list_account_assignment_creation_status::{
    ListAccountAssignmentCreationStatus, ListAccountAssignmentCreationStatusError,
    ListAccountAssignmentCreationStatusInput, ListAccountAssignmentCreationStatusOutput,
};
pub use list_account_assignment_deletion_status::{
    ListAccountAssignmentDeletionStatus, ListAccountAssignmentDeletionStatusError,
    ListAccountAssignmentDeletionStatusInput, ListAccountAssignmentDeletionStatusOutput,
};
pub use list_account_assignments::{
    ListAccountAssignments, ListAccountAssignmentsError, ListAccountAssignmentsInput,
    ListAccountAssignmentsOutput,
};
pub use list_account_assignments_for_principal::{
    ListAccountAssignmentsForPrincipal, ListAccountAssignmentsForPrincipalError,
    ListAccountAssignmentsForPrincipalInput, ListAccountAssignmentsForPrincipalOutput,
};
pub use list_accounts_for_provisioned_permission_set::{
    ListAccountsForProvisionedPermissionSet, ListAccountsForProvisionedPermissionSetError,
    ListAccountsForProvisionedPermissionSetInput, ListAccountsForProvisionedPermissionSetOutput,
};
pub use list_application_access_scopes::{
    ListApplicationAccessScopes, ListApplicationAccessScopesError,
    ListApplicationAccessScopesInput, ListApplicationAccessScopesOutput,
};
pub use list_application_assignments::{
    ListApplicationAssignments, ListApplicationAssignmentsError, ListApplicationAssignmentsInput,
    ListApplicationAssignmentsOutput,
};
pub use list_application_assignments_for_principal::{
    ListApplicationAssignmentsForPrincipal, ListApplicationAssignmentsForPrincipalError,
    ListApplicationAssignmentsForPrincipalInput, ListApplicationAssignmentsForPrincipalOutput,
};
pub use list_application_authentication_methods::{
    ListApplicationAuthenticationMethods, ListApplicationAuthenticationMethodsError,
    ListApplicationAuthenticationMethodsInput, ListApplicationAuthenticationMethodsOutput,
};
pub use list_application_grants::{
    ListApplicationGrants, ListApplicationGrantsError, ListApplicationGrantsInput,
    ListApplicationGrantsOutput,
};
pub use list_application_providers::{
    ListApplicationProviders, ListApplicationProvidersError, ListApplicationProvidersInput,
    ListApplicationProvidersOutput,
};
pub use list_applications::{
    ListApplications, ListApplicationsError, ListApplicationsInput, ListApplicationsOutput,
};
pub use list_customer_managed_policy_references_in_permission_set::{
    ListCustomerManagedPolicyReferencesInPermissionSet,
    ListCustomerManagedPolicyReferencesInPermissionSetError,
    ListCustomerManagedPolicyReferencesInPermissionSetInput,
    ListCustomerManagedPolicyReferencesInPermissionSetOutput,
};
pub use list_instances::{
    ListInstances, ListInstancesError, ListInstancesInput, ListInstancesOutput,
};
pub use list_managed_policies_in_permission_set::{
    ListManagedPoliciesInPermissionSet, ListManagedPoliciesInPermissionSetError,
    ListManagedPoliciesInPermissionSetInput, ListManagedPoliciesInPermissionSetOutput,
};
pub use list_permission_set_provisioning_status::{
    ListPermissionSetProvisioningStatus, ListPermissionSetProvisioningStatusError,
    ListPermissionSetProvisioningStatusInput, ListPermissionSetProvisioningStatusOutput,
};
pub use list_permission_sets::{
    ListPermissionSets, ListPermissionSetsError, ListPermissionSetsInput, ListPermissionSetsOutput,
};
pub use list_permission_sets_provisioned_to_account::{
    ListPermissionSetsProvisionedToAccount, ListPermissionSetsProvisionedToAccountError,
    ListPermissionSetsProvisionedToAccountInput, ListPermissionSetsProvisionedToAccountOutput,
};
pub use list_regions::{ListRegions, ListRegionsError, ListRegionsInput, ListRegionsOutput};
pub use list_tags_for_resource::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceInput,
    ListTagsForResourceOutput,
};
pub use list_trusted_token_issuers::{
    ListTrustedTokenIssuers, ListTrustedTokenIssuersError, ListTrustedTokenIssuersInput,
    ListTrustedTokenIssuersOutput,
};
pub use provision_permission_set::{
    ProvisionPermissionSet, ProvisionPermissionSetError, ProvisionPermissionSetInput,
    ProvisionPermissionSetOutput,
};
pub use put_application_access_scope::{
    PutApplicationAccessScope, PutApplicationAccessScopeError, PutApplicationAccessScopeInput,
    PutApplicationAccessScopeOutput,
};
pub use put_application_assignment_configuration::{
    PutApplicationAssignmentConfiguration, PutApplicationAssignmentConfigurationError,
    PutApplicationAssignmentConfigurationInput, PutApplicationAssignmentConfigurationOutput,
};
pub use put_application_authentication_method::{
    PutApplicationAuthenticationMethod, PutApplicationAuthenticationMethodError,
    PutApplicationAuthenticationMethodInput, PutApplicationAuthenticationMethodOutput,
};
pub use put_application_grant::{
    PutApplicationGrant, PutApplicationGrantError, PutApplicationGrantInput,
    PutApplicationGrantOutput,
};
pub use put_application_session_configuration::{
    PutApplicationSessionConfiguration, PutApplicationSessionConfigurationError,
    PutApplicationSessionConfigurationInput, PutApplicationSessionConfigurationOutput,
};
pub use put_inline_policy_to_permission_set::{
    PutInlinePolicyToPermissionSet, PutInlinePolicyToPermissionSetError,
    PutInlinePolicyToPermissionSetInput, PutInlinePolicyToPermissionSetOutput,
};
pub use put_permissions_boundary_to_permission_set::{
    PutPermissionsBoundaryToPermissionSet, PutPermissionsBoundaryToPermissionSetError,
    PutPermissionsBoundaryToPermissionSetInput, PutPermissionsBoundaryToPermissionSetOutput,
};
pub use remove_region::{RemoveRegion, RemoveRegionError, RemoveRegionInput, RemoveRegionOutput};
pub use tag_resource::{TagResource, TagResourceError, TagResourceInput, TagResourceOutput};
pub use untag_resource::{
    UntagResource, UntagResourceError, UntagResourceInput, UntagResourceOutput,
};
pub use update_application::{
    UpdateApplication, UpdateApplicationError, UpdateApplicationInput, UpdateApplicationOutput,
};
pub use update_instance::{
    UpdateInstance, UpdateInstanceError, UpdateInstanceInput, UpdateInstanceOutput,
};
pub use update_instance_access_control_attribute_configuration::{
    UpdateInstanceAccessControlAttributeConfiguration,
    UpdateInstanceAccessControlAttributeConfigurationError,
    UpdateInstanceAccessControlAttributeConfigurationInput,
    UpdateInstanceAccessControlAttributeConfigurationOutput,
};
pub use update_permission_set::{
    UpdatePermissionSet, UpdatePermissionSetError, UpdatePermissionSetInput,
    UpdatePermissionSetOutput,
};
pub use update_trusted_token_issuer::{
    UpdateTrustedTokenIssuer, UpdateTrustedTokenIssuerError, UpdateTrustedTokenIssuerInput,
    UpdateTrustedTokenIssuerOutput,
};

/// The facts of `SSO Admin`.
pub static SERVICE: Service = Service {
    id: "sso-admin",
    protocol: Protocol::Json11,
    api_version: "2020-07-20",
    target_prefix: "SWBExternalService",
    xml_namespace: "",
    signing_name: "sso",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `SSO Admin`.
    SERVICE {
        AddRegion = add_region::ADD_REGION,
        AttachCustomerManagedPolicyReferenceToPermissionSet = attach_customer_managed_policy_reference_to_permission_set::ATTACH_CUSTOMER_MANAGED_POLICY_REFERENCE_TO_PERMISSION_SET,
        AttachManagedPolicyToPermissionSet = attach_managed_policy_to_permission_set::ATTACH_MANAGED_POLICY_TO_PERMISSION_SET,
        CreateAccountAssignment = create_account_assignment::CREATE_ACCOUNT_ASSIGNMENT,
        CreateApplication = create_application::CREATE_APPLICATION,
        CreateApplicationAssignment = create_application_assignment::CREATE_APPLICATION_ASSIGNMENT,
        CreateInstance = create_instance::CREATE_INSTANCE,
        CreateInstanceAccessControlAttributeConfiguration = create_instance_access_control_attribute_configuration::CREATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        CreatePermissionSet = create_permission_set::CREATE_PERMISSION_SET,
        CreateTrustedTokenIssuer = create_trusted_token_issuer::CREATE_TRUSTED_TOKEN_ISSUER,
        DeleteAccountAssignment = delete_account_assignment::DELETE_ACCOUNT_ASSIGNMENT,
        DeleteApplication = delete_application::DELETE_APPLICATION,
        DeleteApplicationAccessScope = delete_application_access_scope::DELETE_APPLICATION_ACCESS_SCOPE,
        DeleteApplicationAssignment = delete_application_assignment::DELETE_APPLICATION_ASSIGNMENT,
        DeleteApplicationAuthenticationMethod = delete_application_authentication_method::DELETE_APPLICATION_AUTHENTICATION_METHOD,
        DeleteApplicationGrant = delete_application_grant::DELETE_APPLICATION_GRANT,
        DeleteInlinePolicyFromPermissionSet = delete_inline_policy_from_permission_set::DELETE_INLINE_POLICY_FROM_PERMISSION_SET,
        DeleteInstance = delete_instance::DELETE_INSTANCE,
        DeleteInstanceAccessControlAttributeConfiguration = delete_instance_access_control_attribute_configuration::DELETE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        DeletePermissionSet = delete_permission_set::DELETE_PERMISSION_SET,
        DeletePermissionsBoundaryFromPermissionSet = delete_permissions_boundary_from_permission_set::DELETE_PERMISSIONS_BOUNDARY_FROM_PERMISSION_SET,
        DeleteTrustedTokenIssuer = delete_trusted_token_issuer::DELETE_TRUSTED_TOKEN_ISSUER,
        DescribeAccountAssignmentCreationStatus = describe_account_assignment_creation_status::DESCRIBE_ACCOUNT_ASSIGNMENT_CREATION_STATUS,
        DescribeAccountAssignmentDeletionStatus = describe_account_assignment_deletion_status::DESCRIBE_ACCOUNT_ASSIGNMENT_DELETION_STATUS,
        DescribeApplication = describe_application::DESCRIBE_APPLICATION,
        DescribeApplicationAssignment = describe_application_assignment::DESCRIBE_APPLICATION_ASSIGNMENT,
        DescribeApplicationProvider = describe_application_provider::DESCRIBE_APPLICATION_PROVIDER,
        DescribeInstance = describe_instance::DESCRIBE_INSTANCE,
        DescribeInstanceAccessControlAttributeConfiguration = describe_instance_access_control_attribute_configuration::DESCRIBE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        DescribePermissionSet = describe_permission_set::DESCRIBE_PERMISSION_SET,
        DescribePermissionSetProvisioningStatus = describe_permission_set_provisioning_status::DESCRIBE_PERMISSION_SET_PROVISIONING_STATUS,
        DescribeRegion = describe_region::DESCRIBE_REGION,
        DescribeTrustedTokenIssuer = describe_trusted_token_issuer::DESCRIBE_TRUSTED_TOKEN_ISSUER,
        DetachCustomerManagedPolicyReferenceFromPermissionSet = detach_customer_managed_policy_reference_from_permission_set::DETACH_CUSTOMER_MANAGED_POLICY_REFERENCE_FROM_PERMISSION_SET,
        DetachManagedPolicyFromPermissionSet = detach_managed_policy_from_permission_set::DETACH_MANAGED_POLICY_FROM_PERMISSION_SET,
        GetApplicationAccessScope = get_application_access_scope::GET_APPLICATION_ACCESS_SCOPE,
        GetApplicationAssignmentConfiguration = get_application_assignment_configuration::GET_APPLICATION_ASSIGNMENT_CONFIGURATION,
        GetApplicationAuthenticationMethod = get_application_authentication_method::GET_APPLICATION_AUTHENTICATION_METHOD,
        GetApplicationGrant = get_application_grant::GET_APPLICATION_GRANT,
        GetApplicationSessionConfiguration = get_application_session_configuration::GET_APPLICATION_SESSION_CONFIGURATION,
        GetInlinePolicyForPermissionSet = get_inline_policy_for_permission_set::GET_INLINE_POLICY_FOR_PERMISSION_SET,
        GetPermissionsBoundaryForPermissionSet = get_permissions_boundary_for_permission_set::GET_PERMISSIONS_BOUNDARY_FOR_PERMISSION_SET,
        ListAccountAssignmentCreationStatus = list_account_assignment_creation_status::LIST_ACCOUNT_ASSIGNMENT_CREATION_STATUS,
        ListAccountAssignmentDeletionStatus = list_account_assignment_deletion_status::LIST_ACCOUNT_ASSIGNMENT_DELETION_STATUS,
        ListAccountAssignments = list_account_assignments::LIST_ACCOUNT_ASSIGNMENTS,
        ListAccountAssignmentsForPrincipal = list_account_assignments_for_principal::LIST_ACCOUNT_ASSIGNMENTS_FOR_PRINCIPAL,
        ListAccountsForProvisionedPermissionSet = list_accounts_for_provisioned_permission_set::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET,
        ListApplicationAccessScopes = list_application_access_scopes::LIST_APPLICATION_ACCESS_SCOPES,
        ListApplicationAssignments = list_application_assignments::LIST_APPLICATION_ASSIGNMENTS,
        ListApplicationAssignmentsForPrincipal = list_application_assignments_for_principal::LIST_APPLICATION_ASSIGNMENTS_FOR_PRINCIPAL,
        ListApplicationAuthenticationMethods = list_application_authentication_methods::LIST_APPLICATION_AUTHENTICATION_METHODS,
        ListApplicationGrants = list_application_grants::LIST_APPLICATION_GRANTS,
        ListApplicationProviders = list_application_providers::LIST_APPLICATION_PROVIDERS,
        ListApplications = list_applications::LIST_APPLICATIONS,
        ListCustomerManagedPolicyReferencesInPermissionSet = list_customer_managed_policy_references_in_permission_set::LIST_CUSTOMER_MANAGED_POLICY_REFERENCES_IN_PERMISSION_SET,
        ListInstances = list_instances::LIST_INSTANCES,
        ListManagedPoliciesInPermissionSet = list_managed_policies_in_permission_set::LIST_MANAGED_POLICIES_IN_PERMISSION_SET,
        ListPermissionSetProvisioningStatus = list_permission_set_provisioning_status::LIST_PERMISSION_SET_PROVISIONING_STATUS,
        ListPermissionSets = list_permission_sets::LIST_PERMISSION_SETS,
        ListPermissionSetsProvisionedToAccount = list_permission_sets_provisioned_to_account::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT,
        ListRegions = list_regions::LIST_REGIONS,
        ListTagsForResource = list_tags_for_resource::LIST_TAGS_FOR_RESOURCE,
        ListTrustedTokenIssuers = list_trusted_token_issuers::LIST_TRUSTED_TOKEN_ISSUERS,
        ProvisionPermissionSet = provision_permission_set::PROVISION_PERMISSION_SET,
        PutApplicationAccessScope = put_application_access_scope::PUT_APPLICATION_ACCESS_SCOPE,
        PutApplicationAssignmentConfiguration = put_application_assignment_configuration::PUT_APPLICATION_ASSIGNMENT_CONFIGURATION,
        PutApplicationAuthenticationMethod = put_application_authentication_method::PUT_APPLICATION_AUTHENTICATION_METHOD,
        PutApplicationGrant = put_application_grant::PUT_APPLICATION_GRANT,
        PutApplicationSessionConfiguration = put_application_session_configuration::PUT_APPLICATION_SESSION_CONFIGURATION,
        PutInlinePolicyToPermissionSet = put_inline_policy_to_permission_set::PUT_INLINE_POLICY_TO_PERMISSION_SET,
        PutPermissionsBoundaryToPermissionSet = put_permissions_boundary_to_permission_set::PUT_PERMISSIONS_BOUNDARY_TO_PERMISSION_SET,
        RemoveRegion = remove_region::REMOVE_REGION,
        TagResource = tag_resource::TAG_RESOURCE,
        UntagResource = untag_resource::UNTAG_RESOURCE,
        UpdateApplication = update_application::UPDATE_APPLICATION,
        UpdateInstance = update_instance::UPDATE_INSTANCE,
        UpdateInstanceAccessControlAttributeConfiguration = update_instance_access_control_attribute_configuration::UPDATE_INSTANCE_ACCESS_CONTROL_ATTRIBUTE_CONFIGURATION,
        UpdatePermissionSet = update_permission_set::UPDATE_PERMISSION_SET,
        UpdateTrustedTokenIssuer = update_trusted_token_issuer::UPDATE_TRUSTED_TOKEN_ISSUER,
    }
    errors {
        AccessDenied,
        Conflict,
        InternalServer,
        ResourceNotFound,
        ServiceQuotaExceeded,
        Throttling,
        Validation,
    }
}
