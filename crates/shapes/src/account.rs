// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `Account`, 2021-02-01: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod accept_primary_email_update;
mod delete_alternate_contact;
mod disable_region;
mod enable_region;
mod get_account_information;
mod get_alternate_contact;
mod get_contact_information;
mod get_gov_cloud_account_information;
mod get_primary_email;
mod get_primary_email_update_status;
mod get_region_opt_status;
mod list_regions;
mod put_account_name;
mod put_alternate_contact;
mod put_contact_information;
mod send_phone_number_verification;
mod start_primary_email_update;
mod verify_phone_number;

pub use accept_primary_email_update::{
    AcceptPrimaryEmailUpdate, AcceptPrimaryEmailUpdateError, AcceptPrimaryEmailUpdateInput,
    AcceptPrimaryEmailUpdateOutput,
};
pub use delete_alternate_contact::{
    DeleteAlternateContact, DeleteAlternateContactError, DeleteAlternateContactInput,
    DeleteAlternateContactOutput,
};
pub use disable_region::{
    DisableRegion, DisableRegionError, DisableRegionInput, DisableRegionOutput,
};
pub use enable_region::{EnableRegion, EnableRegionError, EnableRegionInput, EnableRegionOutput};
pub use get_account_information::{
    GetAccountInformation, GetAccountInformationError, GetAccountInformationInput,
    GetAccountInformationOutput,
};
pub use get_alternate_contact::{
    GetAlternateContact, GetAlternateContactError, GetAlternateContactInput,
    GetAlternateContactOutput,
};
pub use get_contact_information::{
    GetContactInformation, GetContactInformationError, GetContactInformationInput,
    GetContactInformationOutput,
};
pub use get_gov_cloud_account_information::{
    GetGovCloudAccountInformation, GetGovCloudAccountInformationError,
    GetGovCloudAccountInformationInput, GetGovCloudAccountInformationOutput,
};
pub use get_primary_email::{
    GetPrimaryEmail, GetPrimaryEmailError, GetPrimaryEmailInput, GetPrimaryEmailOutput,
};
pub use get_primary_email_update_status::{
    GetPrimaryEmailUpdateStatus, GetPrimaryEmailUpdateStatusError,
    GetPrimaryEmailUpdateStatusInput, GetPrimaryEmailUpdateStatusOutput,
};
pub use get_region_opt_status::{
    GetRegionOptStatus, GetRegionOptStatusError, GetRegionOptStatusInput, GetRegionOptStatusOutput,
};
pub use list_regions::{ListRegions, ListRegionsError, ListRegionsInput, ListRegionsOutput};
pub use put_account_name::{
    PutAccountName, PutAccountNameError, PutAccountNameInput, PutAccountNameOutput,
};
pub use put_alternate_contact::{
    PutAlternateContact, PutAlternateContactError, PutAlternateContactInput,
    PutAlternateContactOutput,
};
pub use put_contact_information::{
    PutContactInformation, PutContactInformationError, PutContactInformationInput,
    PutContactInformationOutput,
};
pub use send_phone_number_verification::{
    SendPhoneNumberVerification, SendPhoneNumberVerificationError,
    SendPhoneNumberVerificationInput, SendPhoneNumberVerificationOutput,
};
pub use start_primary_email_update::{
    StartPrimaryEmailUpdate, StartPrimaryEmailUpdateError, StartPrimaryEmailUpdateInput,
    StartPrimaryEmailUpdateOutput,
};
pub use verify_phone_number::{
    VerifyPhoneNumber, VerifyPhoneNumberError, VerifyPhoneNumberInput, VerifyPhoneNumberOutput,
};

/// The facts of `Account`.
pub static SERVICE: Service = Service {
    id: "account",
    protocol: Protocol::RestJson,
    api_version: "2021-02-01",
    target_prefix: "",
    xml_namespace: "",
    signing_name: "account",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `Account`.
    SERVICE {
        AcceptPrimaryEmailUpdate = accept_primary_email_update::ACCEPT_PRIMARY_EMAIL_UPDATE,
        DeleteAlternateContact = delete_alternate_contact::DELETE_ALTERNATE_CONTACT,
        DisableRegion = disable_region::DISABLE_REGION,
        EnableRegion = enable_region::ENABLE_REGION,
        GetAccountInformation = get_account_information::GET_ACCOUNT_INFORMATION,
        GetAlternateContact = get_alternate_contact::GET_ALTERNATE_CONTACT,
        GetContactInformation = get_contact_information::GET_CONTACT_INFORMATION,
        GetGovCloudAccountInformation = get_gov_cloud_account_information::GET_GOV_CLOUD_ACCOUNT_INFORMATION,
        GetPrimaryEmail = get_primary_email::GET_PRIMARY_EMAIL,
        GetPrimaryEmailUpdateStatus = get_primary_email_update_status::GET_PRIMARY_EMAIL_UPDATE_STATUS,
        GetRegionOptStatus = get_region_opt_status::GET_REGION_OPT_STATUS,
        ListRegions = list_regions::LIST_REGIONS,
        PutAccountName = put_account_name::PUT_ACCOUNT_NAME,
        PutAlternateContact = put_alternate_contact::PUT_ALTERNATE_CONTACT,
        PutContactInformation = put_contact_information::PUT_CONTACT_INFORMATION,
        SendPhoneNumberVerification = send_phone_number_verification::SEND_PHONE_NUMBER_VERIFICATION,
        StartPrimaryEmailUpdate = start_primary_email_update::START_PRIMARY_EMAIL_UPDATE,
        VerifyPhoneNumber = verify_phone_number::VERIFY_PHONE_NUMBER,
    }
    errors {
        AccessDenied,
        Conflict,
        InternalServer,
        ResourceNotFound,
        ResourceUnavailable,
        TooManyRequests,
        Validation,
    }
}
