// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `IAM`, 2010-05-08: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod accept_delegation_request;
mod acquire_role;
mod add_client_id_to_open_id_connect_provider;
mod add_role_to_instance_profile;
mod add_user_to_group;
mod associate_delegation_request;
mod attach_group_policy;
mod attach_role_policy;
mod attach_user_policy;
mod change_password;
mod create_access_key;
mod create_account_alias;
mod create_delegation_request;
mod create_group;
mod create_instance_profile;
mod create_login_profile;
mod create_open_id_connect_provider;
mod create_policy;
mod create_policy_version;
mod create_role;
mod create_saml_provider;
mod create_service_linked_role;
mod create_service_specific_credential;
mod create_user;
mod create_virtual_mfa_device;
mod deactivate_mfa_device;
mod delete_access_key;
mod delete_account_alias;
mod delete_account_password_policy;
mod delete_group;
mod delete_group_policy;
mod delete_instance_profile;
mod delete_login_profile;
mod delete_open_id_connect_provider;
mod delete_policy;
mod delete_policy_version;
mod delete_role;
mod delete_role_permissions_boundary;
mod delete_role_policy;
mod delete_saml_provider;
mod delete_server_certificate;
mod delete_service_linked_role;
mod delete_service_specific_credential;
mod delete_signing_certificate;
mod delete_ssh_public_key;
mod delete_user;
mod delete_user_permissions_boundary;
mod delete_user_policy;
mod delete_virtual_mfa_device;
mod detach_group_policy;
mod detach_role_policy;
mod detach_user_policy;
mod disable_organizations_root_credentials_management;
mod disable_organizations_root_sessions;
mod disable_outbound_web_identity_federation;
mod enable_mfa_device;
mod enable_organizations_root_credentials_management;
mod enable_organizations_root_sessions;
mod enable_outbound_web_identity_federation;
mod generate_credential_report;
mod generate_organizations_access_report;
mod generate_service_last_accessed_details;
mod get_access_key_last_used;
mod get_account_authorization_details;
mod get_account_password_policy;
mod get_account_properties;
mod get_account_summary;
mod get_context_keys_for_custom_policy;
mod get_context_keys_for_principal_policy;
mod get_credential_report;
mod get_delegation_request;
mod get_group;
mod get_group_policy;
mod get_human_readable_summary;
mod get_instance_profile;
mod get_login_profile;
mod get_mfa_device;
mod get_open_id_connect_provider;
mod get_organizations_access_report;
mod get_outbound_web_identity_federation_info;
mod get_policy;
mod get_policy_version;
mod get_role;
mod get_role_policy;
mod get_role_template_version;
mod get_saml_provider;
mod get_server_certificate;
mod get_service_last_accessed_details;
mod get_service_last_accessed_details_with_entities;
mod get_service_linked_role_deletion_status;
mod get_ssh_public_key;
mod get_user;
mod get_user_policy;
mod list_access_keys;
mod list_account_aliases;
mod list_attached_group_policies;
mod list_attached_role_policies;
mod list_attached_user_policies;
mod list_delegation_requests;
mod list_entities_for_policy;
mod list_group_policies;
mod list_groups;
mod list_groups_for_user;
mod list_instance_profile_tags;
mod list_instance_profiles;
mod list_instance_profiles_for_role;
mod list_mfa_device_tags;
mod list_mfa_devices;
mod list_open_id_connect_provider_tags;
mod list_open_id_connect_providers;
mod list_organizations_features;
mod list_policies;
mod list_policies_granting_service_access;
mod list_policy_tags;
mod list_policy_versions;
mod list_role_policies;
mod list_role_tags;
mod list_roles;
mod list_saml_provider_tags;
mod list_saml_providers;
mod list_server_certificate_tags;
mod list_server_certificates;
mod list_service_specific_credentials;
mod list_signing_certificates;
mod list_ssh_public_keys;
mod list_user_policies;
mod list_user_tags;
mod list_users;
mod list_virtual_mfa_devices;
mod put_account_properties;
mod put_group_policy;
mod put_role_permissions_boundary;
mod put_role_policy;
mod put_user_permissions_boundary;
mod put_user_policy;
mod reject_delegation_request;
mod remove_client_id_from_open_id_connect_provider;
mod remove_role_from_instance_profile;
mod remove_user_from_group;
mod reset_service_specific_credential;
mod resync_mfa_device;
mod send_delegation_token;
mod set_default_policy_version;
mod set_security_token_service_preferences;
mod simulate_custom_policy;
mod simulate_principal_policy;
mod tag_instance_profile;
mod tag_mfa_device;
mod tag_open_id_connect_provider;
mod tag_policy;
mod tag_role;
mod tag_saml_provider;
mod tag_server_certificate;
mod tag_user;
mod untag_instance_profile;
mod untag_mfa_device;
mod untag_open_id_connect_provider;
mod untag_policy;
mod untag_role;
mod untag_saml_provider;
mod untag_server_certificate;
mod untag_user;
mod update_access_key;
mod update_account_password_policy;
mod update_assume_role_policy;
mod update_delegation_request;
mod update_group;
mod update_login_profile;
mod update_open_id_connect_provider;
mod update_open_id_connect_provider_thumbprint;
mod update_role;
mod update_role_description;
mod update_saml_provider;
mod update_server_certificate;
mod update_service_specific_credential;
mod update_signing_certificate;
mod update_ssh_public_key;
mod update_user;
mod upload_server_certificate;
mod upload_signing_certificate;
mod upload_ssh_public_key;

pub use accept_delegation_request::{
    AcceptDelegationRequest, AcceptDelegationRequestError, AcceptDelegationRequestInput,
    AcceptDelegationRequestOutput,
};
pub use acquire_role::{AcquireRole, AcquireRoleError, AcquireRoleInput, AcquireRoleOutput};
pub use add_client_id_to_open_id_connect_provider::{
    AddClientIDToOpenIDConnectProvider, AddClientIDToOpenIDConnectProviderError,
    AddClientIDToOpenIDConnectProviderInput, AddClientIDToOpenIDConnectProviderOutput,
};
pub use add_role_to_instance_profile::{
    AddRoleToInstanceProfile, AddRoleToInstanceProfileError, AddRoleToInstanceProfileInput,
    AddRoleToInstanceProfileOutput,
};
pub use add_user_to_group::{
    AddUserToGroup, AddUserToGroupError, AddUserToGroupInput, AddUserToGroupOutput,
};
pub use associate_delegation_request::{
    AssociateDelegationRequest, AssociateDelegationRequestError, AssociateDelegationRequestInput,
    AssociateDelegationRequestOutput,
};
pub use attach_group_policy::{
    AttachGroupPolicy, AttachGroupPolicyError, AttachGroupPolicyInput, AttachGroupPolicyOutput,
};
pub use attach_role_policy::{
    AttachRolePolicy, AttachRolePolicyError, AttachRolePolicyInput, AttachRolePolicyOutput,
};
pub use attach_user_policy::{
    AttachUserPolicy, AttachUserPolicyError, AttachUserPolicyInput, AttachUserPolicyOutput,
};
pub use change_password::{
    ChangePassword, ChangePasswordError, ChangePasswordInput, ChangePasswordOutput,
};
pub use create_access_key::{
    CreateAccessKey, CreateAccessKeyError, CreateAccessKeyInput, CreateAccessKeyOutput,
};
pub use create_account_alias::{
    CreateAccountAlias, CreateAccountAliasError, CreateAccountAliasInput, CreateAccountAliasOutput,
};
pub use create_delegation_request::{
    CreateDelegationRequest, CreateDelegationRequestError, CreateDelegationRequestInput,
    CreateDelegationRequestOutput,
};
pub use create_group::{CreateGroup, CreateGroupError, CreateGroupInput, CreateGroupOutput};
pub use create_instance_profile::{
    CreateInstanceProfile, CreateInstanceProfileError, CreateInstanceProfileInput,
    CreateInstanceProfileOutput,
};
pub use create_login_profile::{
    CreateLoginProfile, CreateLoginProfileError, CreateLoginProfileInput, CreateLoginProfileOutput,
};
pub use create_open_id_connect_provider::{
    CreateOpenIDConnectProvider, CreateOpenIDConnectProviderError,
    CreateOpenIDConnectProviderInput, CreateOpenIDConnectProviderOutput,
};
pub use create_policy::{CreatePolicy, CreatePolicyError, CreatePolicyInput, CreatePolicyOutput};
pub use create_policy_version::{
    CreatePolicyVersion, CreatePolicyVersionError, CreatePolicyVersionInput,
    CreatePolicyVersionOutput,
};
pub use create_role::{CreateRole, CreateRoleError, CreateRoleInput, CreateRoleOutput};
pub use create_saml_provider::{
    CreateSAMLProvider, CreateSAMLProviderError, CreateSAMLProviderInput, CreateSAMLProviderOutput,
};
pub use create_service_linked_role::{
    CreateServiceLinkedRole, CreateServiceLinkedRoleError, CreateServiceLinkedRoleInput,
    CreateServiceLinkedRoleOutput,
};
pub use create_service_specific_credential::{
    CreateServiceSpecificCredential, CreateServiceSpecificCredentialError,
    CreateServiceSpecificCredentialInput, CreateServiceSpecificCredentialOutput,
};
pub use create_user::{CreateUser, CreateUserError, CreateUserInput, CreateUserOutput};
pub use create_virtual_mfa_device::{
    CreateVirtualMFADevice, CreateVirtualMFADeviceError, CreateVirtualMFADeviceInput,
    CreateVirtualMFADeviceOutput,
};
pub use deactivate_mfa_device::{
    DeactivateMFADevice, DeactivateMFADeviceError, DeactivateMFADeviceInput,
    DeactivateMFADeviceOutput,
};
pub use delete_access_key::{
    DeleteAccessKey, DeleteAccessKeyError, DeleteAccessKeyInput, DeleteAccessKeyOutput,
};
pub use delete_account_alias::{
    DeleteAccountAlias, DeleteAccountAliasError, DeleteAccountAliasInput, DeleteAccountAliasOutput,
};
pub use delete_account_password_policy::{
    DeleteAccountPasswordPolicy, DeleteAccountPasswordPolicyError,
    DeleteAccountPasswordPolicyInput, DeleteAccountPasswordPolicyOutput,
};
pub use delete_group::{DeleteGroup, DeleteGroupError, DeleteGroupInput, DeleteGroupOutput};
pub use delete_group_policy::{
    DeleteGroupPolicy, DeleteGroupPolicyError, DeleteGroupPolicyInput, DeleteGroupPolicyOutput,
};
pub use delete_instance_profile::{
    DeleteInstanceProfile, DeleteInstanceProfileError, DeleteInstanceProfileInput,
    DeleteInstanceProfileOutput,
};
pub use delete_login_profile::{
    DeleteLoginProfile, DeleteLoginProfileError, DeleteLoginProfileInput, DeleteLoginProfileOutput,
};
pub use delete_open_id_connect_provider::{
    DeleteOpenIDConnectProvider, DeleteOpenIDConnectProviderError,
    DeleteOpenIDConnectProviderInput, DeleteOpenIDConnectProviderOutput,
};
pub use delete_policy::{DeletePolicy, DeletePolicyError, DeletePolicyInput, DeletePolicyOutput};
pub use delete_policy_version::{
    DeletePolicyVersion, DeletePolicyVersionError, DeletePolicyVersionInput,
    DeletePolicyVersionOutput,
};
pub use delete_role::{DeleteRole, DeleteRoleError, DeleteRoleInput, DeleteRoleOutput};
pub use delete_role_permissions_boundary::{
    DeleteRolePermissionsBoundary, DeleteRolePermissionsBoundaryError,
    DeleteRolePermissionsBoundaryInput, DeleteRolePermissionsBoundaryOutput,
};
pub use delete_role_policy::{
    DeleteRolePolicy, DeleteRolePolicyError, DeleteRolePolicyInput, DeleteRolePolicyOutput,
};
pub use delete_saml_provider::{
    DeleteSAMLProvider, DeleteSAMLProviderError, DeleteSAMLProviderInput, DeleteSAMLProviderOutput,
};
pub use delete_server_certificate::{
    DeleteServerCertificate, DeleteServerCertificateError, DeleteServerCertificateInput,
    DeleteServerCertificateOutput,
};
pub use delete_service_linked_role::{
    DeleteServiceLinkedRole, DeleteServiceLinkedRoleError, DeleteServiceLinkedRoleInput,
    DeleteServiceLinkedRoleOutput,
};
pub use delete_service_specific_credential::{
    DeleteServiceSpecificCredential, DeleteServiceSpecificCredentialError,
    DeleteServiceSpecificCredentialInput, DeleteServiceSpecificCredentialOutput,
};
pub use delete_signing_certificate::{
    DeleteSigningCertificate, DeleteSigningCertificateError, DeleteSigningCertificateInput,
    DeleteSigningCertificateOutput,
};
pub use delete_ssh_public_key::{
    DeleteSSHPublicKey, DeleteSSHPublicKeyError, DeleteSSHPublicKeyInput, DeleteSSHPublicKeyOutput,
};
pub use delete_user::{DeleteUser, DeleteUserError, DeleteUserInput, DeleteUserOutput};
pub use delete_user_permissions_boundary::{
    DeleteUserPermissionsBoundary, DeleteUserPermissionsBoundaryError,
    DeleteUserPermissionsBoundaryInput, DeleteUserPermissionsBoundaryOutput,
};
pub use delete_user_policy::{
    DeleteUserPolicy, DeleteUserPolicyError, DeleteUserPolicyInput, DeleteUserPolicyOutput,
};
pub use delete_virtual_mfa_device::{
    DeleteVirtualMFADevice, DeleteVirtualMFADeviceError, DeleteVirtualMFADeviceInput,
    DeleteVirtualMFADeviceOutput,
};
pub use detach_group_policy::{
    DetachGroupPolicy, DetachGroupPolicyError, DetachGroupPolicyInput, DetachGroupPolicyOutput,
};
pub use detach_role_policy::{
    DetachRolePolicy, DetachRolePolicyError, DetachRolePolicyInput, DetachRolePolicyOutput,
};
pub use detach_user_policy::{
    DetachUserPolicy, DetachUserPolicyError, DetachUserPolicyInput, DetachUserPolicyOutput,
};
pub use disable_organizations_root_credentials_management::{
    DisableOrganizationsRootCredentialsManagement,
    DisableOrganizationsRootCredentialsManagementError,
    DisableOrganizationsRootCredentialsManagementInput,
    DisableOrganizationsRootCredentialsManagementOutput,
};
pub use disable_organizations_root_sessions::{
    DisableOrganizationsRootSessions, DisableOrganizationsRootSessionsError,
    DisableOrganizationsRootSessionsInput, DisableOrganizationsRootSessionsOutput,
};
pub use disable_outbound_web_identity_federation::{
    DisableOutboundWebIdentityFederation, DisableOutboundWebIdentityFederationError,
    DisableOutboundWebIdentityFederationInput, DisableOutboundWebIdentityFederationOutput,
};
pub use enable_mfa_device::{
    EnableMFADevice, EnableMFADeviceError, EnableMFADeviceInput, EnableMFADeviceOutput,
};
pub use enable_organizations_root_credentials_management::{
    EnableOrganizationsRootCredentialsManagement,
    EnableOrganizationsRootCredentialsManagementError,
    EnableOrganizationsRootCredentialsManagementInput,
    EnableOrganizationsRootCredentialsManagementOutput,
};
pub use enable_organizations_root_sessions::{
    EnableOrganizationsRootSessions, EnableOrganizationsRootSessionsError,
    EnableOrganizationsRootSessionsInput, EnableOrganizationsRootSessionsOutput,
};
pub use enable_outbound_web_identity_federation::{
    EnableOutboundWebIdentityFederation, EnableOutboundWebIdentityFederationError,
    EnableOutboundWebIdentityFederationInput, EnableOutboundWebIdentityFederationOutput,
};
pub use generate_credential_report::{
    GenerateCredentialReport, GenerateCredentialReportError, GenerateCredentialReportInput,
    GenerateCredentialReportOutput,
};
pub use generate_organizations_access_report::{
    GenerateOrganizationsAccessReport, GenerateOrganizationsAccessReportError,
    GenerateOrganizationsAccessReportInput, GenerateOrganizationsAccessReportOutput,
};
pub use generate_service_last_accessed_details::{
    GenerateServiceLastAccessedDetails, GenerateServiceLastAccessedDetailsError,
    GenerateServiceLastAccessedDetailsInput, GenerateServiceLastAccessedDetailsOutput,
};
pub use get_access_key_last_used::{
    GetAccessKeyLastUsed, GetAccessKeyLastUsedError, GetAccessKeyLastUsedInput,
    GetAccessKeyLastUsedOutput,
};
pub use get_account_authorization_details::{
    GetAccountAuthorizationDetails, GetAccountAuthorizationDetailsError,
    GetAccountAuthorizationDetailsInput, GetAccountAuthorizationDetailsOutput,
};
pub use get_account_password_policy::{
    GetAccountPasswordPolicy, GetAccountPasswordPolicyError, GetAccountPasswordPolicyInput,
    GetAccountPasswordPolicyOutput,
};
pub use get_account_properties::{
    GetAccountProperties, GetAccountPropertiesError, GetAccountPropertiesInput,
    GetAccountPropertiesOutput,
};
pub use get_account_summary::{
    GetAccountSummary, GetAccountSummaryError, GetAccountSummaryInput, GetAccountSummaryOutput,
};
pub use get_context_keys_for_custom_policy::{
    GetContextKeysForCustomPolicy, GetContextKeysForCustomPolicyError,
    GetContextKeysForCustomPolicyInput, GetContextKeysForCustomPolicyOutput,
};
pub use get_context_keys_for_principal_policy::{
    GetContextKeysForPrincipalPolicy, GetContextKeysForPrincipalPolicyError,
    GetContextKeysForPrincipalPolicyInput, GetContextKeysForPrincipalPolicyOutput,
};
pub use get_credential_report::{
    GetCredentialReport, GetCredentialReportError, GetCredentialReportInput,
    GetCredentialReportOutput,
};
pub use get_delegation_request::{
    GetDelegationRequest, GetDelegationRequestError, GetDelegationRequestInput,
    GetDelegationRequestOutput,
};
pub use get_group::{GetGroup, GetGroupError, GetGroupInput, GetGroupOutput};
pub use get_group_policy::{
    GetGroupPolicy, GetGroupPolicyError, GetGroupPolicyInput, GetGroupPolicyOutput,
};
pub use get_human_readable_summary::{
    GetHumanReadableSummary, GetHumanReadableSummaryError, GetHumanReadableSummaryInput,
    GetHumanReadableSummaryOutput,
};
pub use get_instance_profile::{
    GetInstanceProfile, GetInstanceProfileError, GetInstanceProfileInput, GetInstanceProfileOutput,
};
pub use get_login_profile::{
    GetLoginProfile, GetLoginProfileError, GetLoginProfileInput, GetLoginProfileOutput,
};
pub use get_mfa_device::{GetMFADevice, GetMFADeviceError, GetMFADeviceInput, GetMFADeviceOutput};
pub use get_open_id_connect_provider::{
    GetOpenIDConnectProvider, GetOpenIDConnectProviderError, GetOpenIDConnectProviderInput,
    GetOpenIDConnectProviderOutput,
};
pub use get_organizations_access_report::{
    GetOrganizationsAccessReport, GetOrganizationsAccessReportError,
    GetOrganizationsAccessReportInput, GetOrganizationsAccessReportOutput,
};
pub use get_outbound_web_identity_federation_info::{
    GetOutboundWebIdentityFederationInfo, GetOutboundWebIdentityFederationInfoError,
    GetOutboundWebIdentityFederationInfoInput, GetOutboundWebIdentityFederationInfoOutput,
};
pub use get_policy::{GetPolicy, GetPolicyError, GetPolicyInput, GetPolicyOutput};
pub use get_policy_version::{
    GetPolicyVersion, GetPolicyVersionError, GetPolicyVersionInput, GetPolicyVersionOutput,
};
pub use get_role::{GetRole, GetRoleError, GetRoleInput, GetRoleOutput};
pub use get_role_policy::{
    GetRolePolicy, GetRolePolicyError, GetRolePolicyInput, GetRolePolicyOutput,
};
pub use get_role_template_version::{
    GetRoleTemplateVersion, GetRoleTemplateVersionError, GetRoleTemplateVersionInput,
    GetRoleTemplateVersionOutput,
};
pub use get_saml_provider::{
    GetSAMLProvider, GetSAMLProviderError, GetSAMLProviderInput, GetSAMLProviderOutput,
};
pub use get_server_certificate::{
    GetServerCertificate, GetServerCertificateError, GetServerCertificateInput,
    GetServerCertificateOutput,
};
pub use get_service_last_accessed_details::{
    GetServiceLastAccessedDetails, GetServiceLastAccessedDetailsError,
    GetServiceLastAccessedDetailsInput, GetServiceLastAccessedDetailsOutput,
};
pub use get_service_last_accessed_details_with_entities::{
    GetServiceLastAccessedDetailsWithEntities, GetServiceLastAccessedDetailsWithEntitiesError,
    GetServiceLastAccessedDetailsWithEntitiesInput,
    GetServiceLastAccessedDetailsWithEntitiesOutput,
};
pub use get_service_linked_role_deletion_status::{
    GetServiceLinkedRoleDeletionStatus, GetServiceLinkedRoleDeletionStatusError,
    GetServiceLinkedRoleDeletionStatusInput, GetServiceLinkedRoleDeletionStatusOutput,
};
pub use get_ssh_public_key::{
    GetSSHPublicKey, GetSSHPublicKeyError, GetSSHPublicKeyInput, GetSSHPublicKeyOutput,
};
pub use get_user::{GetUser, GetUserError, GetUserInput, GetUserOutput};
pub use get_user_policy::{
    GetUserPolicy, GetUserPolicyError, GetUserPolicyInput, GetUserPolicyOutput,
};
pub use list_access_keys::{
    ListAccessKeys, ListAccessKeysError, ListAccessKeysInput, ListAccessKeysOutput,
};
pub use list_account_aliases::{
    ListAccountAliases, ListAccountAliasesError, ListAccountAliasesInput, ListAccountAliasesOutput,
};
pub use list_attached_group_policies::{
    ListAttachedGroupPolicies, ListAttachedGroupPoliciesError, ListAttachedGroupPoliciesInput,
    ListAttachedGroupPoliciesOutput,
};
pub use list_attached_role_policies::{
    ListAttachedRolePolicies, ListAttachedRolePoliciesError, ListAttachedRolePoliciesInput,
    ListAttachedRolePoliciesOutput,
};
pub use list_attached_user_policies::{
    ListAttachedUserPolicies, ListAttachedUserPoliciesError, ListAttachedUserPoliciesInput,
    ListAttachedUserPoliciesOutput,
};
pub use list_delegation_requests::{
    ListDelegationRequests, ListDelegationRequestsError, ListDelegationRequestsInput,
    ListDelegationRequestsOutput,
};
pub use list_entities_for_policy::{
    ListEntitiesForPolicy, ListEntitiesForPolicyError, ListEntitiesForPolicyInput,
    ListEntitiesForPolicyOutput,
};
pub use list_group_policies::{
    ListGroupPolicies, ListGroupPoliciesError, ListGroupPoliciesInput, ListGroupPoliciesOutput,
};
pub use list_groups::{ListGroups, ListGroupsError, ListGroupsInput, ListGroupsOutput};
pub use list_groups_for_user::{
    ListGroupsForUser, ListGroupsForUserError, ListGroupsForUserInput, ListGroupsForUserOutput,
};
pub use list_instance_profile_tags::{
    ListInstanceProfileTags, ListInstanceProfileTagsError, ListInstanceProfileTagsInput,
    ListInstanceProfileTagsOutput,
};
pub use list_instance_profiles::{
    ListInstanceProfiles, ListInstanceProfilesError, ListInstanceProfilesInput,
    ListInstanceProfilesOutput,
};
pub use list_instance_profiles_for_role::{
    ListInstanceProfilesForRole, ListInstanceProfilesForRoleError,
    ListInstanceProfilesForRoleInput, ListInstanceProfilesForRoleOutput,
};
pub use list_mfa_device_tags::{
    ListMFADeviceTags, ListMFADeviceTagsError, ListMFADeviceTagsInput, ListMFADeviceTagsOutput,
};
pub use list_mfa_devices::{
    ListMFADevices, ListMFADevicesError, ListMFADevicesInput, ListMFADevicesOutput,
};
pub use list_open_id_connect_provider_tags::{
    ListOpenIDConnectProviderTags, ListOpenIDConnectProviderTagsError,
    ListOpenIDConnectProviderTagsInput, ListOpenIDConnectProviderTagsOutput,
};
pub use list_open_id_connect_providers::{
    ListOpenIDConnectProviders, ListOpenIDConnectProvidersError, ListOpenIDConnectProvidersInput,
    ListOpenIDConnectProvidersOutput,
};
pub use list_organizations_features::{
    ListOrganizationsFeatures, ListOrganizationsFeaturesError, ListOrganizationsFeaturesInput,
    ListOrganizationsFeaturesOutput,
};
pub use list_policies::{ListPolicies, ListPoliciesError, ListPoliciesInput, ListPoliciesOutput};
pub use list_policies_granting_service_access::{
    ListPoliciesGrantingServiceAccess, ListPoliciesGrantingServiceAccessError,
    ListPoliciesGrantingServiceAccessInput, ListPoliciesGrantingServiceAccessOutput,
};
pub use list_policy_tags::{
    ListPolicyTags, ListPolicyTagsError, ListPolicyTagsInput, ListPolicyTagsOutput,
};
pub use list_policy_versions::{
    ListPolicyVersions, ListPolicyVersionsError, ListPolicyVersionsInput, ListPolicyVersionsOutput,
};
pub use list_role_policies::{
    ListRolePolicies, ListRolePoliciesError, ListRolePoliciesInput, ListRolePoliciesOutput,
};
pub use list_role_tags::{ListRoleTags, ListRoleTagsError, ListRoleTagsInput, ListRoleTagsOutput};
pub use list_roles::{ListRoles, ListRolesError, ListRolesInput, ListRolesOutput};
pub use list_saml_provider_tags::{
    ListSAMLProviderTags, ListSAMLProviderTagsError, ListSAMLProviderTagsInput,
    ListSAMLProviderTagsOutput,
};
pub use list_saml_providers::{
    ListSAMLProviders, ListSAMLProvidersError, ListSAMLProvidersInput, ListSAMLProvidersOutput,
};
pub use list_server_certificate_tags::{
    ListServerCertificateTags, ListServerCertificateTagsError, ListServerCertificateTagsInput,
    ListServerCertificateTagsOutput,
};
pub use list_server_certificates::{
    ListServerCertificates, ListServerCertificatesError, ListServerCertificatesInput,
    ListServerCertificatesOutput,
};
pub use list_service_specific_credentials::{
    ListServiceSpecificCredentials, ListServiceSpecificCredentialsError,
    ListServiceSpecificCredentialsInput, ListServiceSpecificCredentialsOutput,
};
pub use list_signing_certificates::{
    ListSigningCertificates, ListSigningCertificatesError, ListSigningCertificatesInput,
    ListSigningCertificatesOutput,
};
pub use list_ssh_public_keys::{
    ListSSHPublicKeys, ListSSHPublicKeysError, ListSSHPublicKeysInput, ListSSHPublicKeysOutput,
};
pub use list_user_policies::{
    ListUserPolicies, ListUserPoliciesError, ListUserPoliciesInput, ListUserPoliciesOutput,
};
pub use list_user_tags::{ListUserTags, ListUserTagsError, ListUserTagsInput, ListUserTagsOutput};
pub use list_users::{ListUsers, ListUsersError, ListUsersInput, ListUsersOutput};
pub use list_virtual_mfa_devices::{
    ListVirtualMFADevices, ListVirtualMFADevicesError, ListVirtualMFADevicesInput,
    ListVirtualMFADevicesOutput,
};
pub use put_account_properties::{
    PutAccountProperties, PutAccountPropertiesError, PutAccountPropertiesInput,
    PutAccountPropertiesOutput,
};
pub use put_group_policy::{
    PutGroupPolicy, PutGroupPolicyError, PutGroupPolicyInput, PutGroupPolicyOutput,
};
pub use put_role_permissions_boundary::{
    PutRolePermissionsBoundary, PutRolePermissionsBoundaryError, PutRolePermissionsBoundaryInput,
    PutRolePermissionsBoundaryOutput,
};
pub use put_role_policy::{
    PutRolePolicy, PutRolePolicyError, PutRolePolicyInput, PutRolePolicyOutput,
};
pub use put_user_permissions_boundary::{
    PutUserPermissionsBoundary, PutUserPermissionsBoundaryError, PutUserPermissionsBoundaryInput,
    PutUserPermissionsBoundaryOutput,
};
pub use put_user_policy::{
    PutUserPolicy, PutUserPolicyError, PutUserPolicyInput, PutUserPolicyOutput,
};
pub use reject_delegation_request::{
    RejectDelegationRequest, RejectDelegationRequestError, RejectDelegationRequestInput,
    RejectDelegationRequestOutput,
};
pub use remove_client_id_from_open_id_connect_provider::{
    RemoveClientIDFromOpenIDConnectProvider, RemoveClientIDFromOpenIDConnectProviderError,
    RemoveClientIDFromOpenIDConnectProviderInput, RemoveClientIDFromOpenIDConnectProviderOutput,
};
pub use remove_role_from_instance_profile::{
    RemoveRoleFromInstanceProfile, RemoveRoleFromInstanceProfileError,
    RemoveRoleFromInstanceProfileInput, RemoveRoleFromInstanceProfileOutput,
};
pub use remove_user_from_group::{
    RemoveUserFromGroup, RemoveUserFromGroupError, RemoveUserFromGroupInput,
    RemoveUserFromGroupOutput,
};
pub use reset_service_specific_credential::{
    ResetServiceSpecificCredential, ResetServiceSpecificCredentialError,
    ResetServiceSpecificCredentialInput, ResetServiceSpecificCredentialOutput,
};
pub use resync_mfa_device::{
    ResyncMFADevice, ResyncMFADeviceError, ResyncMFADeviceInput, ResyncMFADeviceOutput,
};
pub use send_delegation_token::{
    SendDelegationToken, SendDelegationTokenError, SendDelegationTokenInput,
    SendDelegationTokenOutput,
};
pub use set_default_policy_version::{
    SetDefaultPolicyVersion, SetDefaultPolicyVersionError, SetDefaultPolicyVersionInput,
    SetDefaultPolicyVersionOutput,
};
pub use set_security_token_service_preferences::{
    SetSecurityTokenServicePreferences, SetSecurityTokenServicePreferencesError,
    SetSecurityTokenServicePreferencesInput, SetSecurityTokenServicePreferencesOutput,
};
pub use simulate_custom_policy::{
    SimulateCustomPolicy, SimulateCustomPolicyError, SimulateCustomPolicyInput,
    SimulateCustomPolicyOutput,
};
pub use simulate_principal_policy::{
    SimulatePrincipalPolicy, SimulatePrincipalPolicyError, SimulatePrincipalPolicyInput,
    SimulatePrincipalPolicyOutput,
};
pub use tag_instance_profile::{
    TagInstanceProfile, TagInstanceProfileError, TagInstanceProfileInput, TagInstanceProfileOutput,
};
pub use tag_mfa_device::{TagMFADevice, TagMFADeviceError, TagMFADeviceInput, TagMFADeviceOutput};
pub use tag_open_id_connect_provider::{
    TagOpenIDConnectProvider, TagOpenIDConnectProviderError, TagOpenIDConnectProviderInput,
    TagOpenIDConnectProviderOutput,
};
pub use tag_policy::{TagPolicy, TagPolicyError, TagPolicyInput, TagPolicyOutput};
pub use tag_role::{TagRole, TagRoleError, TagRoleInput, TagRoleOutput};
pub use tag_saml_provider::{
    TagSAMLProvider, TagSAMLProviderError, TagSAMLProviderInput, TagSAMLProviderOutput,
};
pub use tag_server_certificate::{
    TagServerCertificate, TagServerCertificateError, TagServerCertificateInput,
    TagServerCertificateOutput,
};
pub use tag_user::{TagUser, TagUserError, TagUserInput, TagUserOutput};
pub use untag_instance_profile::{
    UntagInstanceProfile, UntagInstanceProfileError, UntagInstanceProfileInput,
    UntagInstanceProfileOutput,
};
pub use untag_mfa_device::{
    UntagMFADevice, UntagMFADeviceError, UntagMFADeviceInput, UntagMFADeviceOutput,
};
pub use untag_open_id_connect_provider::{
    UntagOpenIDConnectProvider, UntagOpenIDConnectProviderError, UntagOpenIDConnectProviderInput,
    UntagOpenIDConnectProviderOutput,
};
pub use untag_policy::{UntagPolicy, UntagPolicyError, UntagPolicyInput, UntagPolicyOutput};
pub use untag_role::{UntagRole, UntagRoleError, UntagRoleInput, UntagRoleOutput};
pub use untag_saml_provider::{
    UntagSAMLProvider, UntagSAMLProviderError, UntagSAMLProviderInput, UntagSAMLProviderOutput,
};
pub use untag_server_certificate::{
    UntagServerCertificate, UntagServerCertificateError, UntagServerCertificateInput,
    UntagServerCertificateOutput,
};
pub use untag_user::{UntagUser, UntagUserError, UntagUserInput, UntagUserOutput};
pub use update_access_key::{
    UpdateAccessKey, UpdateAccessKeyError, UpdateAccessKeyInput, UpdateAccessKeyOutput,
};
pub use update_account_password_policy::{
    UpdateAccountPasswordPolicy, UpdateAccountPasswordPolicyError,
    UpdateAccountPasswordPolicyInput, UpdateAccountPasswordPolicyOutput,
};
pub use update_assume_role_policy::{
    UpdateAssumeRolePolicy, UpdateAssumeRolePolicyError, UpdateAssumeRolePolicyInput,
    UpdateAssumeRolePolicyOutput,
};
pub use update_delegation_request::{
    UpdateDelegationRequest, UpdateDelegationRequestError, UpdateDelegationRequestInput,
    UpdateDelegationRequestOutput,
};
pub use update_group::{UpdateGroup, UpdateGroupError, UpdateGroupInput, UpdateGroupOutput};
pub use update_login_profile::{
    UpdateLoginProfile, UpdateLoginProfileError, UpdateLoginProfileInput, UpdateLoginProfileOutput,
};
pub use update_open_id_connect_provider::{
    UpdateOpenIDConnectProvider, UpdateOpenIDConnectProviderError,
    UpdateOpenIDConnectProviderInput, UpdateOpenIDConnectProviderOutput,
};
pub use update_open_id_connect_provider_thumbprint::{
    UpdateOpenIDConnectProviderThumbprint, UpdateOpenIDConnectProviderThumbprintError,
    UpdateOpenIDConnectProviderThumbprintInput, UpdateOpenIDConnectProviderThumbprintOutput,
};
pub use update_role::{UpdateRole, UpdateRoleError, UpdateRoleInput, UpdateRoleOutput};
pub use update_role_description::{
    UpdateRoleDescription, UpdateRoleDescriptionError, UpdateRoleDescriptionInput,
    UpdateRoleDescriptionOutput,
};
pub use update_saml_provider::{
    UpdateSAMLProvider, UpdateSAMLProviderError, UpdateSAMLProviderInput, UpdateSAMLProviderOutput,
};
pub use update_server_certificate::{
    UpdateServerCertificate, UpdateServerCertificateError, UpdateServerCertificateInput,
    UpdateServerCertificateOutput,
};
pub use update_service_specific_credential::{
    UpdateServiceSpecificCredential, UpdateServiceSpecificCredentialError,
    UpdateServiceSpecificCredentialInput, UpdateServiceSpecificCredentialOutput,
};
pub use update_signing_certificate::{
    UpdateSigningCertificate, UpdateSigningCertificateError, UpdateSigningCertificateInput,
    UpdateSigningCertificateOutput,
};
pub use update_ssh_public_key::{
    UpdateSSHPublicKey, UpdateSSHPublicKeyError, UpdateSSHPublicKeyInput, UpdateSSHPublicKeyOutput,
};
pub use update_user::{UpdateUser, UpdateUserError, UpdateUserInput, UpdateUserOutput};
pub use upload_server_certificate::{
    UploadServerCertificate, UploadServerCertificateError, UploadServerCertificateInput,
    UploadServerCertificateOutput,
};
pub use upload_signing_certificate::{
    UploadSigningCertificate, UploadSigningCertificateError, UploadSigningCertificateInput,
    UploadSigningCertificateOutput,
};
pub use upload_ssh_public_key::{
    UploadSSHPublicKey, UploadSSHPublicKeyError, UploadSSHPublicKeyInput, UploadSSHPublicKeyOutput,
};

/// The facts of `IAM`.
pub static SERVICE: Service = Service {
    id: "iam",
    protocol: Protocol::Query,
    api_version: "2010-05-08",
    target_prefix: "",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    signing_name: "iam",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `IAM`.
    SERVICE {
        AcceptDelegationRequest = accept_delegation_request::ACCEPT_DELEGATION_REQUEST,
        AcquireRole = acquire_role::ACQUIRE_ROLE,
        AddClientIDToOpenIDConnectProvider = add_client_id_to_open_id_connect_provider::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        AddRoleToInstanceProfile = add_role_to_instance_profile::ADD_ROLE_TO_INSTANCE_PROFILE,
        AddUserToGroup = add_user_to_group::ADD_USER_TO_GROUP,
        AssociateDelegationRequest = associate_delegation_request::ASSOCIATE_DELEGATION_REQUEST,
        AttachGroupPolicy = attach_group_policy::ATTACH_GROUP_POLICY,
        AttachRolePolicy = attach_role_policy::ATTACH_ROLE_POLICY,
        AttachUserPolicy = attach_user_policy::ATTACH_USER_POLICY,
        ChangePassword = change_password::CHANGE_PASSWORD,
        CreateAccessKey = create_access_key::CREATE_ACCESS_KEY,
        CreateAccountAlias = create_account_alias::CREATE_ACCOUNT_ALIAS,
        CreateDelegationRequest = create_delegation_request::CREATE_DELEGATION_REQUEST,
        CreateGroup = create_group::CREATE_GROUP,
        CreateInstanceProfile = create_instance_profile::CREATE_INSTANCE_PROFILE,
        CreateLoginProfile = create_login_profile::CREATE_LOGIN_PROFILE,
        CreateOpenIDConnectProvider = create_open_id_connect_provider::CREATE_OPEN_ID_CONNECT_PROVIDER,
        CreatePolicy = create_policy::CREATE_POLICY,
        CreatePolicyVersion = create_policy_version::CREATE_POLICY_VERSION,
        CreateRole = create_role::CREATE_ROLE,
        CreateSAMLProvider = create_saml_provider::CREATE_SAML_PROVIDER,
        CreateServiceLinkedRole = create_service_linked_role::CREATE_SERVICE_LINKED_ROLE,
        CreateServiceSpecificCredential = create_service_specific_credential::CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        CreateUser = create_user::CREATE_USER,
        CreateVirtualMFADevice = create_virtual_mfa_device::CREATE_VIRTUAL_MFA_DEVICE,
        DeactivateMFADevice = deactivate_mfa_device::DEACTIVATE_MFA_DEVICE,
        DeleteAccessKey = delete_access_key::DELETE_ACCESS_KEY,
        DeleteAccountAlias = delete_account_alias::DELETE_ACCOUNT_ALIAS,
        DeleteAccountPasswordPolicy = delete_account_password_policy::DELETE_ACCOUNT_PASSWORD_POLICY,
        DeleteGroup = delete_group::DELETE_GROUP,
        DeleteGroupPolicy = delete_group_policy::DELETE_GROUP_POLICY,
        DeleteInstanceProfile = delete_instance_profile::DELETE_INSTANCE_PROFILE,
        DeleteLoginProfile = delete_login_profile::DELETE_LOGIN_PROFILE,
        DeleteOpenIDConnectProvider = delete_open_id_connect_provider::DELETE_OPEN_ID_CONNECT_PROVIDER,
        DeletePolicy = delete_policy::DELETE_POLICY,
        DeletePolicyVersion = delete_policy_version::DELETE_POLICY_VERSION,
        DeleteRole = delete_role::DELETE_ROLE,
        DeleteRolePermissionsBoundary = delete_role_permissions_boundary::DELETE_ROLE_PERMISSIONS_BOUNDARY,
        DeleteRolePolicy = delete_role_policy::DELETE_ROLE_POLICY,
        DeleteSAMLProvider = delete_saml_provider::DELETE_SAML_PROVIDER,
        DeleteSSHPublicKey = delete_ssh_public_key::DELETE_SSH_PUBLIC_KEY,
        DeleteServerCertificate = delete_server_certificate::DELETE_SERVER_CERTIFICATE,
        DeleteServiceLinkedRole = delete_service_linked_role::DELETE_SERVICE_LINKED_ROLE,
        DeleteServiceSpecificCredential = delete_service_specific_credential::DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        DeleteSigningCertificate = delete_signing_certificate::DELETE_SIGNING_CERTIFICATE,
        DeleteUser = delete_user::DELETE_USER,
        DeleteUserPermissionsBoundary = delete_user_permissions_boundary::DELETE_USER_PERMISSIONS_BOUNDARY,
        DeleteUserPolicy = delete_user_policy::DELETE_USER_POLICY,
        DeleteVirtualMFADevice = delete_virtual_mfa_device::DELETE_VIRTUAL_MFA_DEVICE,
        DetachGroupPolicy = detach_group_policy::DETACH_GROUP_POLICY,
        DetachRolePolicy = detach_role_policy::DETACH_ROLE_POLICY,
        DetachUserPolicy = detach_user_policy::DETACH_USER_POLICY,
        DisableOrganizationsRootCredentialsManagement = disable_organizations_root_credentials_management::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        DisableOrganizationsRootSessions = disable_organizations_root_sessions::DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        DisableOutboundWebIdentityFederation = disable_outbound_web_identity_federation::DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        EnableMFADevice = enable_mfa_device::ENABLE_MFA_DEVICE,
        EnableOrganizationsRootCredentialsManagement = enable_organizations_root_credentials_management::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        EnableOrganizationsRootSessions = enable_organizations_root_sessions::ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        EnableOutboundWebIdentityFederation = enable_outbound_web_identity_federation::ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        GenerateCredentialReport = generate_credential_report::GENERATE_CREDENTIAL_REPORT,
        GenerateOrganizationsAccessReport = generate_organizations_access_report::GENERATE_ORGANIZATIONS_ACCESS_REPORT,
        GenerateServiceLastAccessedDetails = generate_service_last_accessed_details::GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
        GetAccessKeyLastUsed = get_access_key_last_used::GET_ACCESS_KEY_LAST_USED,
        GetAccountAuthorizationDetails = get_account_authorization_details::GET_ACCOUNT_AUTHORIZATION_DETAILS,
        GetAccountPasswordPolicy = get_account_password_policy::GET_ACCOUNT_PASSWORD_POLICY,
        GetAccountProperties = get_account_properties::GET_ACCOUNT_PROPERTIES,
        GetAccountSummary = get_account_summary::GET_ACCOUNT_SUMMARY,
        GetContextKeysForCustomPolicy = get_context_keys_for_custom_policy::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        GetContextKeysForPrincipalPolicy = get_context_keys_for_principal_policy::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        GetCredentialReport = get_credential_report::GET_CREDENTIAL_REPORT,
        GetDelegationRequest = get_delegation_request::GET_DELEGATION_REQUEST,
        GetGroup = get_group::GET_GROUP,
        GetGroupPolicy = get_group_policy::GET_GROUP_POLICY,
        GetHumanReadableSummary = get_human_readable_summary::GET_HUMAN_READABLE_SUMMARY,
        GetInstanceProfile = get_instance_profile::GET_INSTANCE_PROFILE,
        GetLoginProfile = get_login_profile::GET_LOGIN_PROFILE,
        GetMFADevice = get_mfa_device::GET_MFA_DEVICE,
        GetOpenIDConnectProvider = get_open_id_connect_provider::GET_OPEN_ID_CONNECT_PROVIDER,
        GetOrganizationsAccessReport = get_organizations_access_report::GET_ORGANIZATIONS_ACCESS_REPORT,
        GetOutboundWebIdentityFederationInfo = get_outbound_web_identity_federation_info::GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
        GetPolicy = get_policy::GET_POLICY,
        GetPolicyVersion = get_policy_version::GET_POLICY_VERSION,
        GetRole = get_role::GET_ROLE,
        GetRolePolicy = get_role_policy::GET_ROLE_POLICY,
        GetRoleTemplateVersion = get_role_template_version::GET_ROLE_TEMPLATE_VERSION,
        GetSAMLProvider = get_saml_provider::GET_SAML_PROVIDER,
        GetSSHPublicKey = get_ssh_public_key::GET_SSH_PUBLIC_KEY,
        GetServerCertificate = get_server_certificate::GET_SERVER_CERTIFICATE,
        GetServiceLastAccessedDetails = get_service_last_accessed_details::GET_SERVICE_LAST_ACCESSED_DETAILS,
        GetServiceLastAccessedDetailsWithEntities = get_service_last_accessed_details_with_entities::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
        GetServiceLinkedRoleDeletionStatus = get_service_linked_role_deletion_status::GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        GetUser = get_user::GET_USER,
        GetUserPolicy = get_user_policy::GET_USER_POLICY,
        ListAccessKeys = list_access_keys::LIST_ACCESS_KEYS,
        ListAccountAliases = list_account_aliases::LIST_ACCOUNT_ALIASES,
        ListAttachedGroupPolicies = list_attached_group_policies::LIST_ATTACHED_GROUP_POLICIES,
        ListAttachedRolePolicies = list_attached_role_policies::LIST_ATTACHED_ROLE_POLICIES,
        ListAttachedUserPolicies = list_attached_user_policies::LIST_ATTACHED_USER_POLICIES,
        ListDelegationRequests = list_delegation_requests::LIST_DELEGATION_REQUESTS,
        ListEntitiesForPolicy = list_entities_for_policy::LIST_ENTITIES_FOR_POLICY,
        ListGroupPolicies = list_group_policies::LIST_GROUP_POLICIES,
        ListGroups = list_groups::LIST_GROUPS,
        ListGroupsForUser = list_groups_for_user::LIST_GROUPS_FOR_USER,
        ListInstanceProfileTags = list_instance_profile_tags::LIST_INSTANCE_PROFILE_TAGS,
        ListInstanceProfiles = list_instance_profiles::LIST_INSTANCE_PROFILES,
        ListInstanceProfilesForRole = list_instance_profiles_for_role::LIST_INSTANCE_PROFILES_FOR_ROLE,
        ListMFADeviceTags = list_mfa_device_tags::LIST_MFA_DEVICE_TAGS,
        ListMFADevices = list_mfa_devices::LIST_MFA_DEVICES,
        ListOpenIDConnectProviderTags = list_open_id_connect_provider_tags::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        ListOpenIDConnectProviders = list_open_id_connect_providers::LIST_OPEN_ID_CONNECT_PROVIDERS,
        ListOrganizationsFeatures = list_organizations_features::LIST_ORGANIZATIONS_FEATURES,
        ListPolicies = list_policies::LIST_POLICIES,
        ListPoliciesGrantingServiceAccess = list_policies_granting_service_access::LIST_POLICIES_GRANTING_SERVICE_ACCESS,
        ListPolicyTags = list_policy_tags::LIST_POLICY_TAGS,
        ListPolicyVersions = list_policy_versions::LIST_POLICY_VERSIONS,
        ListRolePolicies = list_role_policies::LIST_ROLE_POLICIES,
        ListRoleTags = list_role_tags::LIST_ROLE_TAGS,
        ListRoles = list_roles::LIST_ROLES,
        ListSAMLProviderTags = list_saml_provider_tags::LIST_SAML_PROVIDER_TAGS,
        ListSAMLProviders = list_saml_providers::LIST_SAML_PROVIDERS,
        ListSSHPublicKeys = list_ssh_public_keys::LIST_SSH_PUBLIC_KEYS,
        ListServerCertificateTags = list_server_certificate_tags::LIST_SERVER_CERTIFICATE_TAGS,
        ListServerCertificates = list_server_certificates::LIST_SERVER_CERTIFICATES,
        ListServiceSpecificCredentials = list_service_specific_credentials::LIST_SERVICE_SPECIFIC_CREDENTIALS,
        ListSigningCertificates = list_signing_certificates::LIST_SIGNING_CERTIFICATES,
        ListUserPolicies = list_user_policies::LIST_USER_POLICIES,
        ListUserTags = list_user_tags::LIST_USER_TAGS,
        ListUsers = list_users::LIST_USERS,
        ListVirtualMFADevices = list_virtual_mfa_devices::LIST_VIRTUAL_MFA_DEVICES,
        PutAccountProperties = put_account_properties::PUT_ACCOUNT_PROPERTIES,
        PutGroupPolicy = put_group_policy::PUT_GROUP_POLICY,
        PutRolePermissionsBoundary = put_role_permissions_boundary::PUT_ROLE_PERMISSIONS_BOUNDARY,
        PutRolePolicy = put_role_policy::PUT_ROLE_POLICY,
        PutUserPermissionsBoundary = put_user_permissions_boundary::PUT_USER_PERMISSIONS_BOUNDARY,
        PutUserPolicy = put_user_policy::PUT_USER_POLICY,
        RejectDelegationRequest = reject_delegation_request::REJECT_DELEGATION_REQUEST,
        RemoveClientIDFromOpenIDConnectProvider = remove_client_id_from_open_id_connect_provider::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        RemoveRoleFromInstanceProfile = remove_role_from_instance_profile::REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        RemoveUserFromGroup = remove_user_from_group::REMOVE_USER_FROM_GROUP,
        ResetServiceSpecificCredential = reset_service_specific_credential::RESET_SERVICE_SPECIFIC_CREDENTIAL,
        ResyncMFADevice = resync_mfa_device::RESYNC_MFA_DEVICE,
        SendDelegationToken = send_delegation_token::SEND_DELEGATION_TOKEN,
        SetDefaultPolicyVersion = set_default_policy_version::SET_DEFAULT_POLICY_VERSION,
        SetSecurityTokenServicePreferences = set_security_token_service_preferences::SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
        SimulateCustomPolicy = simulate_custom_policy::SIMULATE_CUSTOM_POLICY,
        SimulatePrincipalPolicy = simulate_principal_policy::SIMULATE_PRINCIPAL_POLICY,
        TagInstanceProfile = tag_instance_profile::TAG_INSTANCE_PROFILE,
        TagMFADevice = tag_mfa_device::TAG_MFA_DEVICE,
        TagOpenIDConnectProvider = tag_open_id_connect_provider::TAG_OPEN_ID_CONNECT_PROVIDER,
        TagPolicy = tag_policy::TAG_POLICY,
        TagRole = tag_role::TAG_ROLE,
        TagSAMLProvider = tag_saml_provider::TAG_SAML_PROVIDER,
        TagServerCertificate = tag_server_certificate::TAG_SERVER_CERTIFICATE,
        TagUser = tag_user::TAG_USER,
        UntagInstanceProfile = untag_instance_profile::UNTAG_INSTANCE_PROFILE,
        UntagMFADevice = untag_mfa_device::UNTAG_MFA_DEVICE,
        UntagOpenIDConnectProvider = untag_open_id_connect_provider::UNTAG_OPEN_ID_CONNECT_PROVIDER,
        UntagPolicy = untag_policy::UNTAG_POLICY,
        UntagRole = untag_role::UNTAG_ROLE,
        UntagSAMLProvider = untag_saml_provider::UNTAG_SAML_PROVIDER,
        UntagServerCertificate = untag_server_certificate::UNTAG_SERVER_CERTIFICATE,
        UntagUser = untag_user::UNTAG_USER,
        UpdateAccessKey = update_access_key::UPDATE_ACCESS_KEY,
        UpdateAccountPasswordPolicy = update_account_password_policy::UPDATE_ACCOUNT_PASSWORD_POLICY,
        UpdateAssumeRolePolicy = update_assume_role_policy::UPDATE_ASSUME_ROLE_POLICY,
        UpdateDelegationRequest = update_delegation_request::UPDATE_DELEGATION_REQUEST,
        UpdateGroup = update_group::UPDATE_GROUP,
        UpdateLoginProfile = update_login_profile::UPDATE_LOGIN_PROFILE,
        UpdateOpenIDConnectProvider = update_open_id_connect_provider::UPDATE_OPEN_ID_CONNECT_PROVIDER,
        UpdateOpenIDConnectProviderThumbprint = update_open_id_connect_provider_thumbprint::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        UpdateRole = update_role::UPDATE_ROLE,
        UpdateRoleDescription = update_role_description::UPDATE_ROLE_DESCRIPTION,
        UpdateSAMLProvider = update_saml_provider::UPDATE_SAML_PROVIDER,
        UpdateSSHPublicKey = update_ssh_public_key::UPDATE_SSH_PUBLIC_KEY,
        UpdateServerCertificate = update_server_certificate::UPDATE_SERVER_CERTIFICATE,
        UpdateServiceSpecificCredential = update_service_specific_credential::UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        UpdateSigningCertificate = update_signing_certificate::UPDATE_SIGNING_CERTIFICATE,
        UpdateUser = update_user::UPDATE_USER,
        UploadSSHPublicKey = upload_ssh_public_key::UPLOAD_SSH_PUBLIC_KEY,
        UploadServerCertificate = upload_server_certificate::UPLOAD_SERVER_CERTIFICATE,
        UploadSigningCertificate = upload_signing_certificate::UPLOAD_SIGNING_CERTIFICATE,
    }
    errors {
        AccountNotManagementOrDelegatedAdministrator,
        CallerIsNotManagementAccount,
        ConcurrentModification,
        CredentialReportExpired,
        CredentialReportNotPresent,
        CredentialReportNotReady,
        DeleteConflict,
        DuplicateCertificate,
        DuplicateSSHPublicKey,
        EntityAlreadyExists,
        EntityTemporarilyUnmodifiable,
        FeatureDisabled,
        FeatureEnabled,
        InvalidAuthenticationCode,
        InvalidCertificate,
        InvalidInput,
        InvalidPublicKey,
        InvalidUserType,
        KeyPairMismatch,
        LimitExceeded,
        MalformedCertificate,
        MalformedPolicyDocument,
        NameConflict,
        NoSuchEntity,
        OpenIdIdpCommunicationError,
        OrganizationNotFound,
        OrganizationNotInAllFeaturesMode,
        PasswordPolicyViolation,
        PolicyEvaluation,
        PolicyNotAttachable,
        ReportGenerationLimitExceeded,
        RoleModified,
        RoleTemplateDisabled,
        ServiceAccessNotEnabled,
        ServiceFailure,
        ServiceNotSupported,
        UnmodifiableEntity,
        UnrecognizedPublicKeyEncoding,
    }
}
