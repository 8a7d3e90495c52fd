//! AWS Organizations: the list of its operations.
//!
//! *Invariant:* but for making one and asking for one's own, only the management account of an
//! organization gets an answer, and to read those of its members that administer a service for it:
//! see [`common::managed`] and [`common::readable`].

mod accounts;
mod common;
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
        // Later steps.
        Op::AcceptHandshake
        | Op::CancelHandshake
        | Op::DeclineHandshake
        | Op::DescribeHandshake
        | Op::EnableAllFeatures
        | Op::InviteAccountToOrganization
        | Op::ListHandshakesForAccount
        | Op::ListHandshakesForOrganization => Performer::Absent("there are no invitations yet"),
        Op::CloseAccount | Op::LeaveOrganization | Op::RemoveAccountFromOrganization => {
            Performer::Absent("who is in an organization stays in it, yet")
        }
        Op::DeleteResourcePolicy | Op::DescribeResourcePolicy | Op::PutResourcePolicy => {
            Performer::Absent("an organization has no resource policy yet")
        }
        Op::DescribeEffectivePolicy
        | Op::ListAccountsWithInvalidEffectivePolicy
        | Op::ListEffectivePolicyValidationErrors => {
            Performer::Absent("there are no policies that are inherited by merging")
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
