//! AWS Account Management: the list of its operations.
//!
//! *Invariant:* an account that is named is a member of the organization that the caller's account
//! manages; nobody else is told or changed: see [`common`].

mod common;
mod delete_alternate_contact;
mod get_account_information;
mod get_alternate_contact;
mod get_contact_information;
mod primary_email;
mod put_account_name;
mod put_alternate_contact;
mod put_contact_information;
mod regions;
#[cfg(test)]
mod tests;

use crate::services::{Performer, runs};
use doorward_shapes::account::{self as model, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        Op::GetAccountInformation => runs::<model::GetAccountInformation>(),
        Op::PutAccountName => runs::<model::PutAccountName>(),
        Op::GetAlternateContact => runs::<model::GetAlternateContact>(),
        Op::PutAlternateContact => runs::<model::PutAlternateContact>(),
        Op::DeleteAlternateContact => runs::<model::DeleteAlternateContact>(),
        Op::GetContactInformation => runs::<model::GetContactInformation>(),
        Op::PutContactInformation => runs::<model::PutContactInformation>(),
        // account_management/primary_email/
        Op::GetPrimaryEmail => runs::<model::GetPrimaryEmail>(),
        Op::StartPrimaryEmailUpdate => runs::<model::StartPrimaryEmailUpdate>(),
        Op::AcceptPrimaryEmailUpdate => runs::<model::AcceptPrimaryEmailUpdate>(),
        Op::GetPrimaryEmailUpdateStatus => runs::<model::GetPrimaryEmailUpdateStatus>(),
        // account_management/regions/
        Op::ListRegions => runs::<model::ListRegions>(),
        Op::GetRegionOptStatus => runs::<model::GetRegionOptStatus>(),
        Op::EnableRegion => runs::<model::EnableRegion>(),
        Op::DisableRegion => runs::<model::DisableRegion>(),
        Op::SendPhoneNumberVerification | Op::VerifyPhoneNumber => {
            Performer::Absent("nobody is called or sent a text")
        }
        Op::GetGovCloudAccountInformation => Performer::Absent("there is no GovCloud here"),
    }
}
