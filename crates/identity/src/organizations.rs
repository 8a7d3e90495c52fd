//! AWS Organizations: the list of its operations.
//!
//! *Invariant:* but for making one and asking for one's own, only the management account of an
//! organization gets an answer, to read those of its members that administer a service for it, and
//! members what its resource policy lets them: see [`common::managed`], [`common::readable`] and
//! [`delegation`].

mod accounts;
mod common;
mod delegation;
mod effective;
mod handshakes;
mod membership;
mod organization;
mod policies;
mod services;
mod tags;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod units;

use crate::services::{Performer, runs};
use doorward_shapes::organizations::{self as model, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        // organizations/organization/
        Op::CreateOrganization => runs::<model::CreateOrganization>(),
        Op::DescribeOrganization => runs::<model::DescribeOrganization>(),
        Op::DeleteOrganization => runs::<model::DeleteOrganization>(),
        Op::ListRoots => runs::<model::ListRoots>(),
        Op::EnablePolicyType => runs::<model::EnablePolicyType>(),
        Op::DisablePolicyType => runs::<model::DisablePolicyType>(),
        // organizations/accounts/
        Op::CreateAccount => runs::<model::CreateAccount>(),
        Op::DescribeCreateAccountStatus => runs::<model::DescribeCreateAccountStatus>(),
        Op::ListCreateAccountStatus => runs::<model::ListCreateAccountStatus>(),
        Op::ListAccounts => runs::<model::ListAccounts>(),
        Op::ListAccountsForParent => runs::<model::ListAccountsForParent>(),
        Op::DescribeAccount => runs::<model::DescribeAccount>(),
        Op::MoveAccount => runs::<model::MoveAccount>(),
        // organizations/units/
        Op::CreateOrganizationalUnit => runs::<model::CreateOrganizationalUnit>(),
        Op::DescribeOrganizationalUnit => runs::<model::DescribeOrganizationalUnit>(),
        Op::UpdateOrganizationalUnit => runs::<model::UpdateOrganizationalUnit>(),
        Op::DeleteOrganizationalUnit => runs::<model::DeleteOrganizationalUnit>(),
        Op::ListOrganizationalUnitsForParent => runs::<model::ListOrganizationalUnitsForParent>(),
        Op::ListChildren => runs::<model::ListChildren>(),
        Op::ListParents => runs::<model::ListParents>(),
        // organizations/policies/
        Op::CreatePolicy => runs::<model::CreatePolicy>(),
        Op::DescribePolicy => runs::<model::DescribePolicy>(),
        Op::UpdatePolicy => runs::<model::UpdatePolicy>(),
        Op::DeletePolicy => runs::<model::DeletePolicy>(),
        Op::ListPolicies => runs::<model::ListPolicies>(),
        Op::AttachPolicy => runs::<model::AttachPolicy>(),
        Op::DetachPolicy => runs::<model::DetachPolicy>(),
        Op::ListPoliciesForTarget => runs::<model::ListPoliciesForTarget>(),
        Op::ListTargetsForPolicy => runs::<model::ListTargetsForPolicy>(),
        // organizations/services/
        Op::EnableAWSServiceAccess => runs::<model::EnableAWSServiceAccess>(),
        Op::DisableAWSServiceAccess => runs::<model::DisableAWSServiceAccess>(),
        Op::ListAWSServiceAccessForOrganization => {
            runs::<model::ListAWSServiceAccessForOrganization>()
        }
        Op::RegisterDelegatedAdministrator => runs::<model::RegisterDelegatedAdministrator>(),
        Op::DeregisterDelegatedAdministrator => runs::<model::DeregisterDelegatedAdministrator>(),
        Op::ListDelegatedAdministrators => runs::<model::ListDelegatedAdministrators>(),
        Op::ListDelegatedServicesForAccount => runs::<model::ListDelegatedServicesForAccount>(),
        // organizations/tags/
        Op::ListTagsForResource => runs::<model::ListTagsForResource>(),
        Op::TagResource => runs::<model::TagResource>(),
        Op::UntagResource => runs::<model::UntagResource>(),
        // organizations/membership/
        Op::LeaveOrganization => runs::<model::LeaveOrganization>(),
        Op::RemoveAccountFromOrganization => runs::<model::RemoveAccountFromOrganization>(),
        Op::CloseAccount => runs::<model::CloseAccount>(),
        // organizations/handshakes/
        Op::InviteAccountToOrganization => runs::<model::InviteAccountToOrganization>(),
        Op::AcceptHandshake => runs::<model::AcceptHandshake>(),
        Op::DeclineHandshake => runs::<model::DeclineHandshake>(),
        Op::CancelHandshake => runs::<model::CancelHandshake>(),
        Op::DescribeHandshake => runs::<model::DescribeHandshake>(),
        Op::ListHandshakesForAccount => runs::<model::ListHandshakesForAccount>(),
        Op::ListHandshakesForOrganization => runs::<model::ListHandshakesForOrganization>(),
        Op::EnableAllFeatures => runs::<model::EnableAllFeatures>(),
        // organizations/delegation/
        Op::PutResourcePolicy => runs::<model::PutResourcePolicy>(),
        Op::DescribeResourcePolicy => runs::<model::DescribeResourcePolicy>(),
        Op::DeleteResourcePolicy => runs::<model::DeleteResourcePolicy>(),
        // organizations/effective/
        Op::DescribeEffectivePolicy => runs::<model::DescribeEffectivePolicy>(),
        Op::ListAccountsWithInvalidEffectivePolicy => {
            runs::<model::ListAccountsWithInvalidEffectivePolicy>()
        }
        Op::ListEffectivePolicyValidationErrors => {
            runs::<model::ListEffectivePolicyValidationErrors>()
        }
        Op::CreateGovCloudAccount => Performer::Absent("there is one partition here"),
        Op::DescribeResponsibilityTransfer
        | Op::InviteOrganizationToTransferResponsibility
        | Op::ListInboundResponsibilityTransfers
        | Op::ListOutboundResponsibilityTransfers
        | Op::TerminateResponsibilityTransfer
        | Op::UpdateResponsibilityTransfer => Performer::Absent("there are no bills here"),
    }
}
