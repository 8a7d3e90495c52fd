//! AWS Identity and Access Management: the list of its operations.
//!
//! A new operation: write `iam/<noun>/<operation>.rs` and name it here. The match is exhaustive,
//! so a model with a new operation does not compile until it is performed or its absence is
//! explained.

mod access_keys;
mod account;
pub(crate) mod attached;
pub(crate) mod common;
mod credential_report;
pub(crate) mod delegation;
pub(crate) mod documents;
mod filling;
mod groups;
pub(crate) mod holder;
pub(crate) mod inline;
mod instance_profiles;
mod last_accessed;
mod mfa;
pub(crate) use mfa::add_passkey;
pub(crate) use mfa::qr_code;
mod oidc_providers;
mod outbound;
mod passwords;
mod policies;
pub(crate) mod roles;
mod root_access;
mod saml_providers;
mod server_certificates;
mod service_credentials;
mod service_linked_roles;
mod signing_certificates;
mod simulator;
mod ssh_public_keys;
mod tags;
#[cfg(test)]
pub(crate) mod testing;
mod users;

use crate::services::{Performer, runs};
use doorward_shapes::iam::{self, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        // iam/simulator/
        Op::GetContextKeysForCustomPolicy => runs::<iam::GetContextKeysForCustomPolicy>(),
        Op::GetContextKeysForPrincipalPolicy => runs::<iam::GetContextKeysForPrincipalPolicy>(),
        Op::SimulateCustomPolicy => runs::<iam::SimulateCustomPolicy>(),
        Op::SimulatePrincipalPolicy => runs::<iam::SimulatePrincipalPolicy>(),

        // iam/outbound/
        Op::DisableOutboundWebIdentityFederation => {
            runs::<iam::DisableOutboundWebIdentityFederation>()
        }
        Op::EnableOutboundWebIdentityFederation => {
            runs::<iam::EnableOutboundWebIdentityFederation>()
        }
        Op::GetOutboundWebIdentityFederationInfo => {
            runs::<iam::GetOutboundWebIdentityFederationInfo>()
        }

        // iam/users/
        Op::CreateUser => runs::<iam::CreateUser>(),
        Op::GetUser => runs::<iam::GetUser>(),
        Op::ListUsers => runs::<iam::ListUsers>(),
        Op::UpdateUser => runs::<iam::UpdateUser>(),
        Op::DeleteUser => runs::<iam::DeleteUser>(),
        Op::TagUser => runs::<iam::TagUser>(),
        Op::UntagUser => runs::<iam::UntagUser>(),
        Op::ListUserTags => runs::<iam::ListUserTags>(),
        Op::PutUserPermissionsBoundary => runs::<iam::PutUserPermissionsBoundary>(),
        Op::DeleteUserPermissionsBoundary => runs::<iam::DeleteUserPermissionsBoundary>(),
        Op::PutUserPolicy => runs::<iam::PutUserPolicy>(),
        Op::GetUserPolicy => runs::<iam::GetUserPolicy>(),
        Op::DeleteUserPolicy => runs::<iam::DeleteUserPolicy>(),
        Op::ListUserPolicies => runs::<iam::ListUserPolicies>(),
        Op::AttachUserPolicy => runs::<iam::AttachUserPolicy>(),
        Op::DetachUserPolicy => runs::<iam::DetachUserPolicy>(),
        Op::ListAttachedUserPolicies => runs::<iam::ListAttachedUserPolicies>(),
        // iam/access_keys/
        Op::CreateAccessKey => runs::<iam::CreateAccessKey>(),
        Op::UpdateAccessKey => runs::<iam::UpdateAccessKey>(),
        Op::DeleteAccessKey => runs::<iam::DeleteAccessKey>(),
        Op::ListAccessKeys => runs::<iam::ListAccessKeys>(),
        Op::GetAccessKeyLastUsed => runs::<iam::GetAccessKeyLastUsed>(),
        // iam/ssh_public_keys/
        Op::UploadSSHPublicKey => runs::<iam::UploadSSHPublicKey>(),
        Op::GetSSHPublicKey => runs::<iam::GetSSHPublicKey>(),
        Op::UpdateSSHPublicKey => runs::<iam::UpdateSSHPublicKey>(),
        Op::DeleteSSHPublicKey => runs::<iam::DeleteSSHPublicKey>(),
        Op::ListSSHPublicKeys => runs::<iam::ListSSHPublicKeys>(),
        // iam/signing_certificates/
        Op::UploadSigningCertificate => runs::<iam::UploadSigningCertificate>(),
        Op::UpdateSigningCertificate => runs::<iam::UpdateSigningCertificate>(),
        Op::DeleteSigningCertificate => runs::<iam::DeleteSigningCertificate>(),
        Op::ListSigningCertificates => runs::<iam::ListSigningCertificates>(),
        // iam/service_credentials/
        Op::CreateServiceSpecificCredential => runs::<iam::CreateServiceSpecificCredential>(),
        Op::DeleteServiceSpecificCredential => runs::<iam::DeleteServiceSpecificCredential>(),
        Op::ListServiceSpecificCredentials => runs::<iam::ListServiceSpecificCredentials>(),
        Op::ResetServiceSpecificCredential => runs::<iam::ResetServiceSpecificCredential>(),
        Op::UpdateServiceSpecificCredential => runs::<iam::UpdateServiceSpecificCredential>(),
        // iam/server_certificates/
        Op::UploadServerCertificate => runs::<iam::UploadServerCertificate>(),
        Op::GetServerCertificate => runs::<iam::GetServerCertificate>(),
        Op::UpdateServerCertificate => runs::<iam::UpdateServerCertificate>(),
        Op::DeleteServerCertificate => runs::<iam::DeleteServerCertificate>(),
        Op::TagServerCertificate => runs::<iam::TagServerCertificate>(),
        Op::UntagServerCertificate => runs::<iam::UntagServerCertificate>(),
        Op::ListServerCertificates => runs::<iam::ListServerCertificates>(),
        Op::ListServerCertificateTags => runs::<iam::ListServerCertificateTags>(),
        // iam/groups/
        Op::CreateGroup => runs::<iam::CreateGroup>(),
        Op::GetGroup => runs::<iam::GetGroup>(),
        Op::ListGroups => runs::<iam::ListGroups>(),
        Op::UpdateGroup => runs::<iam::UpdateGroup>(),
        Op::DeleteGroup => runs::<iam::DeleteGroup>(),
        Op::AddUserToGroup => runs::<iam::AddUserToGroup>(),
        Op::RemoveUserFromGroup => runs::<iam::RemoveUserFromGroup>(),
        Op::ListGroupsForUser => runs::<iam::ListGroupsForUser>(),
        Op::PutGroupPolicy => runs::<iam::PutGroupPolicy>(),
        Op::GetGroupPolicy => runs::<iam::GetGroupPolicy>(),
        Op::DeleteGroupPolicy => runs::<iam::DeleteGroupPolicy>(),
        Op::ListGroupPolicies => runs::<iam::ListGroupPolicies>(),
        Op::AttachGroupPolicy => runs::<iam::AttachGroupPolicy>(),
        Op::DetachGroupPolicy => runs::<iam::DetachGroupPolicy>(),
        Op::ListAttachedGroupPolicies => runs::<iam::ListAttachedGroupPolicies>(),
        // iam/roles/
        Op::AcquireRole => runs::<iam::AcquireRole>(),
        Op::GetRoleTemplateVersion => runs::<iam::GetRoleTemplateVersion>(),
        Op::CreateRole => runs::<iam::CreateRole>(),
        Op::GetRole => runs::<iam::GetRole>(),
        Op::ListRoles => runs::<iam::ListRoles>(),
        Op::UpdateRole => runs::<iam::UpdateRole>(),
        Op::UpdateRoleDescription => runs::<iam::UpdateRoleDescription>(),
        Op::DeleteRole => runs::<iam::DeleteRole>(),
        Op::UpdateAssumeRolePolicy => runs::<iam::UpdateAssumeRolePolicy>(),
        Op::TagRole => runs::<iam::TagRole>(),
        Op::UntagRole => runs::<iam::UntagRole>(),
        Op::ListRoleTags => runs::<iam::ListRoleTags>(),
        Op::PutRolePermissionsBoundary => runs::<iam::PutRolePermissionsBoundary>(),
        Op::DeleteRolePermissionsBoundary => runs::<iam::DeleteRolePermissionsBoundary>(),
        Op::PutRolePolicy => runs::<iam::PutRolePolicy>(),
        Op::GetRolePolicy => runs::<iam::GetRolePolicy>(),
        Op::DeleteRolePolicy => runs::<iam::DeleteRolePolicy>(),
        Op::ListRolePolicies => runs::<iam::ListRolePolicies>(),
        Op::AttachRolePolicy => runs::<iam::AttachRolePolicy>(),
        Op::DetachRolePolicy => runs::<iam::DetachRolePolicy>(),
        Op::ListAttachedRolePolicies => runs::<iam::ListAttachedRolePolicies>(),
        // iam/service_linked_roles/
        Op::CreateServiceLinkedRole => runs::<iam::CreateServiceLinkedRole>(),
        Op::DeleteServiceLinkedRole => runs::<iam::DeleteServiceLinkedRole>(),
        Op::GetServiceLinkedRoleDeletionStatus => runs::<iam::GetServiceLinkedRoleDeletionStatus>(),
        // iam/policies/
        Op::CreatePolicy => runs::<iam::CreatePolicy>(),
        Op::GetPolicy => runs::<iam::GetPolicy>(),
        Op::ListPolicies => runs::<iam::ListPolicies>(),
        Op::DeletePolicy => runs::<iam::DeletePolicy>(),
        Op::CreatePolicyVersion => runs::<iam::CreatePolicyVersion>(),
        Op::GetPolicyVersion => runs::<iam::GetPolicyVersion>(),
        Op::ListPolicyVersions => runs::<iam::ListPolicyVersions>(),
        Op::SetDefaultPolicyVersion => runs::<iam::SetDefaultPolicyVersion>(),
        Op::DeletePolicyVersion => runs::<iam::DeletePolicyVersion>(),
        Op::TagPolicy => runs::<iam::TagPolicy>(),
        Op::UntagPolicy => runs::<iam::UntagPolicy>(),
        Op::ListPolicyTags => runs::<iam::ListPolicyTags>(),
        Op::ListEntitiesForPolicy => runs::<iam::ListEntitiesForPolicy>(),
        // iam/instance_profiles/
        Op::CreateInstanceProfile => runs::<iam::CreateInstanceProfile>(),
        Op::GetInstanceProfile => runs::<iam::GetInstanceProfile>(),
        Op::ListInstanceProfiles => runs::<iam::ListInstanceProfiles>(),
        Op::ListInstanceProfilesForRole => runs::<iam::ListInstanceProfilesForRole>(),
        Op::DeleteInstanceProfile => runs::<iam::DeleteInstanceProfile>(),
        Op::AddRoleToInstanceProfile => runs::<iam::AddRoleToInstanceProfile>(),
        Op::RemoveRoleFromInstanceProfile => runs::<iam::RemoveRoleFromInstanceProfile>(),
        Op::TagInstanceProfile => runs::<iam::TagInstanceProfile>(),
        Op::UntagInstanceProfile => runs::<iam::UntagInstanceProfile>(),
        Op::ListInstanceProfileTags => runs::<iam::ListInstanceProfileTags>(),
        // iam/passwords/
        Op::CreateLoginProfile => runs::<iam::CreateLoginProfile>(),
        Op::GetLoginProfile => runs::<iam::GetLoginProfile>(),
        Op::UpdateLoginProfile => runs::<iam::UpdateLoginProfile>(),
        Op::DeleteLoginProfile => runs::<iam::DeleteLoginProfile>(),
        Op::ChangePassword => runs::<iam::ChangePassword>(),
        Op::GetAccountPasswordPolicy => runs::<iam::GetAccountPasswordPolicy>(),
        Op::UpdateAccountPasswordPolicy => runs::<iam::UpdateAccountPasswordPolicy>(),
        Op::DeleteAccountPasswordPolicy => runs::<iam::DeleteAccountPasswordPolicy>(),
        // iam/mfa/
        Op::CreateVirtualMFADevice => runs::<iam::CreateVirtualMFADevice>(),
        Op::DeleteVirtualMFADevice => runs::<iam::DeleteVirtualMFADevice>(),
        Op::EnableMFADevice => runs::<iam::EnableMFADevice>(),
        Op::ResyncMFADevice => runs::<iam::ResyncMFADevice>(),
        Op::DeactivateMFADevice => runs::<iam::DeactivateMFADevice>(),
        Op::ListMFADevices => runs::<iam::ListMFADevices>(),
        Op::ListVirtualMFADevices => runs::<iam::ListVirtualMFADevices>(),
        Op::GetMFADevice => runs::<iam::GetMFADevice>(),
        Op::TagMFADevice => runs::<iam::TagMFADevice>(),
        Op::UntagMFADevice => runs::<iam::UntagMFADevice>(),
        Op::ListMFADeviceTags => runs::<iam::ListMFADeviceTags>(),
        // iam/saml_providers/
        Op::CreateSAMLProvider => runs::<iam::CreateSAMLProvider>(),
        Op::GetSAMLProvider => runs::<iam::GetSAMLProvider>(),
        Op::UpdateSAMLProvider => runs::<iam::UpdateSAMLProvider>(),
        Op::DeleteSAMLProvider => runs::<iam::DeleteSAMLProvider>(),
        Op::TagSAMLProvider => runs::<iam::TagSAMLProvider>(),
        Op::UntagSAMLProvider => runs::<iam::UntagSAMLProvider>(),
        Op::ListSAMLProviders => runs::<iam::ListSAMLProviders>(),
        Op::ListSAMLProviderTags => runs::<iam::ListSAMLProviderTags>(),
        // iam/oidc_providers/
        Op::CreateOpenIDConnectProvider => runs::<iam::CreateOpenIDConnectProvider>(),
        Op::GetOpenIDConnectProvider => runs::<iam::GetOpenIDConnectProvider>(),
        Op::ListOpenIDConnectProviders => runs::<iam::ListOpenIDConnectProviders>(),
        Op::UpdateOpenIDConnectProvider => {
            Performer::Absent("there is no IAM Identity Center to send identities on to")
        }
        Op::DeleteOpenIDConnectProvider => runs::<iam::DeleteOpenIDConnectProvider>(),
        Op::AddClientIDToOpenIDConnectProvider => runs::<iam::AddClientIDToOpenIDConnectProvider>(),
        Op::RemoveClientIDFromOpenIDConnectProvider => {
            runs::<iam::RemoveClientIDFromOpenIDConnectProvider>()
        }
        Op::UpdateOpenIDConnectProviderThumbprint => {
            runs::<iam::UpdateOpenIDConnectProviderThumbprint>()
        }
        Op::TagOpenIDConnectProvider => runs::<iam::TagOpenIDConnectProvider>(),
        Op::UntagOpenIDConnectProvider => runs::<iam::UntagOpenIDConnectProvider>(),
        Op::ListOpenIDConnectProviderTags => runs::<iam::ListOpenIDConnectProviderTags>(),
        // iam/account/
        Op::CreateAccountAlias => runs::<iam::CreateAccountAlias>(),
        Op::DeleteAccountAlias => runs::<iam::DeleteAccountAlias>(),
        Op::ListAccountAliases => runs::<iam::ListAccountAliases>(),
        Op::GetAccountAuthorizationDetails => runs::<iam::GetAccountAuthorizationDetails>(),
        Op::GetAccountSummary => runs::<iam::GetAccountSummary>(),
        Op::GetAccountProperties => runs::<iam::GetAccountProperties>(),
        Op::PutAccountProperties => runs::<iam::PutAccountProperties>(),
        Op::SetSecurityTokenServicePreferences => runs::<iam::SetSecurityTokenServicePreferences>(),
        // iam/delegation/
        Op::CreateDelegationRequest => runs::<iam::CreateDelegationRequest>(),
        Op::AssociateDelegationRequest => runs::<iam::AssociateDelegationRequest>(),
        Op::GetDelegationRequest => runs::<iam::GetDelegationRequest>(),
        Op::ListDelegationRequests => runs::<iam::ListDelegationRequests>(),
        Op::UpdateDelegationRequest => runs::<iam::UpdateDelegationRequest>(),
        Op::AcceptDelegationRequest => runs::<iam::AcceptDelegationRequest>(),
        Op::RejectDelegationRequest => runs::<iam::RejectDelegationRequest>(),
        Op::SendDelegationToken => runs::<iam::SendDelegationToken>(),
        Op::GetHumanReadableSummary => runs::<iam::GetHumanReadableSummary>(),
        // iam/last_accessed/
        Op::GenerateServiceLastAccessedDetails => runs::<iam::GenerateServiceLastAccessedDetails>(),
        Op::GetServiceLastAccessedDetails => runs::<iam::GetServiceLastAccessedDetails>(),
        Op::GetServiceLastAccessedDetailsWithEntities => {
            runs::<iam::GetServiceLastAccessedDetailsWithEntities>()
        }
        Op::ListPoliciesGrantingServiceAccess => runs::<iam::ListPoliciesGrantingServiceAccess>(),
        // iam/root_access/
        Op::EnableOrganizationsRootCredentialsManagement => {
            runs::<iam::EnableOrganizationsRootCredentialsManagement>()
        }
        Op::DisableOrganizationsRootCredentialsManagement => {
            runs::<iam::DisableOrganizationsRootCredentialsManagement>()
        }
        Op::EnableOrganizationsRootSessions => runs::<iam::EnableOrganizationsRootSessions>(),
        Op::DisableOrganizationsRootSessions => runs::<iam::DisableOrganizationsRootSessions>(),
        Op::ListOrganizationsFeatures => runs::<iam::ListOrganizationsFeatures>(),
        Op::GenerateCredentialReport => runs::<iam::GenerateCredentialReport>(),
        Op::GetCredentialReport => runs::<iam::GetCredentialReport>(),
        Op::GenerateOrganizationsAccessReport => runs::<iam::GenerateOrganizationsAccessReport>(),
        Op::GetOrganizationsAccessReport => runs::<iam::GetOrganizationsAccessReport>(),
    }
}
