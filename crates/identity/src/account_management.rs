//! AWS Account Management: the list of its operations.
//!
//! *Invariant:* an account that is named is a member of the organization that the caller's account
//! manages; nobody else is told or changed: see [`common`].

mod common;
mod delete_alternate_contact;
mod get_account_information;
mod get_alternate_contact;
mod get_contact_information;
mod get_primary_email;
mod put_account_name;
mod put_alternate_contact;
mod put_contact_information;
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
        Op::GetPrimaryEmail => runs::<model::GetPrimaryEmail>(),
        Op::AcceptPrimaryEmailUpdate
        | Op::GetPrimaryEmailUpdateStatus
        | Op::StartPrimaryEmailUpdate => {
            Performer::Absent("the address of a root user is not changed from outside yet")
        }
        Op::DisableRegion | Op::EnableRegion | Op::GetRegionOptStatus | Op::ListRegions => {
            Performer::Absent("every region is taken, and none is switched off")
        }
        Op::SendPhoneNumberVerification | Op::VerifyPhoneNumber => {
            Performer::Absent("nobody is called or sent a text")
        }
        Op::GetGovCloudAccountInformation => Performer::Absent("there is no GovCloud here"),
    }
}
