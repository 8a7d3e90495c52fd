// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCEPT_PRIMARY_EMAIL_UPDATE_REQUEST: schema::Schema = schema::Schema::structure("AcceptPrimaryEmailUpdateRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("PrimaryEmail", &schemas::PRIMARY_EMAIL_ADDRESS).required(),
    schema::Member::new("Otp", &schemas::OTP).required(),
]);

pub(crate) static ACCEPT_PRIMARY_EMAIL_UPDATE_RESPONSE: schema::Schema = schema::Schema::structure("AcceptPrimaryEmailUpdateResponse", &[
    schema::Member::new("Status", &schemas::PRIMARY_EMAIL_UPDATE_STATUS),
]);

values! {
    /// AWS's `AccountState`.
    AccountState: schemas::ACCOUNT_STATE {
        PendingActivation = "PENDING_ACTIVATION",
        Active = "ACTIVE",
        Suspended = "SUSPENDED",
        Closed = "CLOSED",
    }
}

pub(crate) static ALTERNATE_CONTACT: schema::Schema = schema::Schema::structure("AlternateContact", &[
    schema::Member::new("Name", &schemas::NAME),
    schema::Member::new("Title", &schemas::TITLE),
    schema::Member::new("EmailAddress", &schemas::EMAIL_ADDRESS),
    schema::Member::new("PhoneNumber", &schemas::PHONE_NUMBER),
    schema::Member::new("AlternateContactType", &schemas::ALTERNATE_CONTACT_TYPE),
]);

structure! {
    /// AWS's `AlternateContact`.
    #[derive(Default)]
    AlternateContact: ALTERNATE_CONTACT {
        /// `Name`, 1 to 64.
        name: Option<String>,
        /// `Title`, 1 to 50.
        title: Option<String>,
        /// `EmailAddress`, 1 to 254.
        email_address: Option<String>,
        /// `PhoneNumber`, 1 to 25.
        phone_number: Option<String>,
        /// `AlternateContactType`.
        alternate_contact_type: Option<types::AlternateContactType>,
    }
}

values! {
    /// AWS's `AlternateContactType`.
    AlternateContactType: schemas::ALTERNATE_CONTACT_TYPE {
        Billing = "BILLING",
        Operations = "OPERATIONS",
        Security = "SECURITY",
    }
}

values! {
    /// AWS's `AwsAccountState`.
    AwsAccountState: schemas::AWS_ACCOUNT_STATE {
        PendingActivation = "PENDING_ACTIVATION",
        Active = "ACTIVE",
        Suspended = "SUSPENDED",
        Closed = "CLOSED",
    }
}

pub(crate) static CONTACT_INFORMATION: schema::Schema = schema::Schema::structure("ContactInformation", &[
    schema::Member::new("FullName", &schemas::FULL_NAME).required(),
    schema::Member::new("AddressLine1", &schemas::ADDRESS_LINE).required(),
    schema::Member::new("AddressLine2", &schemas::ADDRESS_LINE),
    schema::Member::new("AddressLine3", &schemas::ADDRESS_LINE),
    schema::Member::new("City", &schemas::CITY).required(),
    schema::Member::new("StateOrRegion", &schemas::STATE_OR_REGION),
    schema::Member::new("DistrictOrCounty", &schemas::DISTRICT_OR_COUNTY),
    schema::Member::new("PostalCode", &schemas::POSTAL_CODE).required(),
    schema::Member::new("CountryCode", &schemas::COUNTRY_CODE).required(),
    schema::Member::new("PhoneNumber", &schemas::CONTACT_INFORMATION_PHONE_NUMBER).required(),
    schema::Member::new("CompanyName", &schemas::COMPANY_NAME),
    schema::Member::new("WebsiteUrl", &schemas::WEBSITE_URL),
]);

structure! {
    /// AWS's `ContactInformation`.
    #[derive(Default)]
    ContactInformation: CONTACT_INFORMATION {
        /// `FullName`, required, 1 to 50.
        full_name: String,
        /// `AddressLine1`, required, 1 to 60.
        address_line1: String,
        /// `AddressLine2`, 1 to 60.
        address_line2: Option<String>,
        /// `AddressLine3`, 1 to 60.
        address_line3: Option<String>,
        /// `City`, required, 1 to 50.
        city: String,
        /// `StateOrRegion`, 1 to 50.
        state_or_region: Option<String>,
        /// `DistrictOrCounty`, 1 to 50.
        district_or_county: Option<String>,
        /// `PostalCode`, required, 1 to 20.
        postal_code: String,
        /// `CountryCode`, required, 2 to 2.
        country_code: String,
        /// `PhoneNumber`, required, 1 to 20.
        phone_number: String,
        /// `CompanyName`, 1 to 50.
        company_name: Option<String>,
        /// `WebsiteUrl`, 1 to 256.
        website_url: Option<String>,
    }
}

pub(crate) static DELETE_ALTERNATE_CONTACT_REQUEST: schema::Schema = schema::Schema::structure("DeleteAlternateContactRequest", &[
    schema::Member::new("AlternateContactType", &schemas::ALTERNATE_CONTACT_TYPE).required(),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static DISABLE_REGION_REQUEST: schema::Schema = schema::Schema::structure("DisableRegionRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("RegionName", &schemas::REGION_NAME).required(),
]);

pub(crate) static ENABLE_REGION_REQUEST: schema::Schema = schema::Schema::structure("EnableRegionRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("RegionName", &schemas::REGION_NAME).required(),
]);

pub(crate) static GET_ACCOUNT_INFORMATION_REQUEST: schema::Schema = schema::Schema::structure("GetAccountInformationRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_ACCOUNT_INFORMATION_RESPONSE: schema::Schema = schema::Schema::structure("GetAccountInformationResponse", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("AccountName", &schemas::ACCOUNT_NAME),
    schema::Member::new("AccountCreatedDate", &schemas::ACCOUNT_CREATED_DATE),
    schema::Member::new("AccountState", &schemas::ACCOUNT_STATE),
]);

pub(crate) static GET_ALTERNATE_CONTACT_REQUEST: schema::Schema = schema::Schema::structure("GetAlternateContactRequest", &[
    schema::Member::new("AlternateContactType", &schemas::ALTERNATE_CONTACT_TYPE).required(),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_ALTERNATE_CONTACT_RESPONSE: schema::Schema = schema::Schema::structure("GetAlternateContactResponse", &[
    schema::Member::new("AlternateContact", &types::ALTERNATE_CONTACT),
]);

pub(crate) static GET_CONTACT_INFORMATION_REQUEST: schema::Schema = schema::Schema::structure("GetContactInformationRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_CONTACT_INFORMATION_RESPONSE: schema::Schema = schema::Schema::structure("GetContactInformationResponse", &[
    schema::Member::new("ContactInformation", &types::CONTACT_INFORMATION),
    schema::Member::new("VerificationStatus", &schemas::PHONE_NUMBER_VERIFICATION_STATUS),
]);

pub(crate) static GET_GOV_CLOUD_ACCOUNT_INFORMATION_REQUEST: schema::Schema = schema::Schema::structure("GetGovCloudAccountInformationRequest", &[
    schema::Member::new("StandardAccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_GOV_CLOUD_ACCOUNT_INFORMATION_RESPONSE: schema::Schema = schema::Schema::structure("GetGovCloudAccountInformationResponse", &[
    schema::Member::new("GovCloudAccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("AccountState", &schemas::AWS_ACCOUNT_STATE).required(),
]);

pub(crate) static GET_PRIMARY_EMAIL_REQUEST: schema::Schema = schema::Schema::structure("GetPrimaryEmailRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
]);

pub(crate) static GET_PRIMARY_EMAIL_RESPONSE: schema::Schema = schema::Schema::structure("GetPrimaryEmailResponse", &[
    schema::Member::new("PrimaryEmail", &schemas::PRIMARY_EMAIL_ADDRESS),
]);

pub(crate) static GET_PRIMARY_EMAIL_UPDATE_STATUS_REQUEST: schema::Schema = schema::Schema::structure("GetPrimaryEmailUpdateStatusRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static GET_PRIMARY_EMAIL_UPDATE_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("GetPrimaryEmailUpdateStatusResponse", &[
    schema::Member::new("Status", &schemas::PRIMARY_EMAIL_UPDATE_STATUS).required(),
    schema::Member::new("UpdatedAt", &schemas::TIMESTAMP),
]);

pub(crate) static GET_REGION_OPT_STATUS_REQUEST: schema::Schema = schema::Schema::structure("GetRegionOptStatusRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("RegionName", &schemas::REGION_NAME).required(),
]);

pub(crate) static GET_REGION_OPT_STATUS_RESPONSE: schema::Schema = schema::Schema::structure("GetRegionOptStatusResponse", &[
    schema::Member::new("RegionName", &schemas::REGION_NAME),
    schema::Member::new("RegionOptStatus", &schemas::REGION_OPT_STATUS),
]);

pub(crate) static LIST_REGIONS_REQUEST: schema::Schema = schema::Schema::structure("ListRegionsRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("MaxResults", &schemas::LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER),
    schema::Member::new("NextToken", &schemas::LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING),
    schema::Member::new("RegionOptStatusContains", &schemas::REGION_OPT_STATUS_LIST),
]);

pub(crate) static LIST_REGIONS_RESPONSE: schema::Schema = schema::Schema::structure("ListRegionsResponse", &[
    schema::Member::new("NextToken", &schemas::STRING),
    schema::Member::new("Regions", &schemas::REGION_OPT_LIST),
]);

values! {
    /// AWS's `PhoneNumberVerificationStatus`.
    PhoneNumberVerificationStatus: schemas::PHONE_NUMBER_VERIFICATION_STATUS {
        Pending = "PENDING",
        Verified = "VERIFIED",
        Unverified = "UNVERIFIED",
        NotSupported = "NOT_SUPPORTED",
    }
}

values! {
    /// AWS's `PrimaryEmailUpdateStatus`.
    PrimaryEmailUpdateStatus: schemas::PRIMARY_EMAIL_UPDATE_STATUS {
        Pending = "PENDING",
        Accepted = "ACCEPTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

pub(crate) static PUT_ACCOUNT_NAME_REQUEST: schema::Schema = schema::Schema::structure("PutAccountNameRequest", &[
    schema::Member::new("AccountName", &schemas::ACCOUNT_NAME).required(),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static PUT_ALTERNATE_CONTACT_REQUEST: schema::Schema = schema::Schema::structure("PutAlternateContactRequest", &[
    schema::Member::new("Name", &schemas::NAME).required(),
    schema::Member::new("Title", &schemas::TITLE).required(),
    schema::Member::new("EmailAddress", &schemas::EMAIL_ADDRESS).required(),
    schema::Member::new("PhoneNumber", &schemas::PHONE_NUMBER).required(),
    schema::Member::new("AlternateContactType", &schemas::ALTERNATE_CONTACT_TYPE).required(),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static PUT_CONTACT_INFORMATION_REQUEST: schema::Schema = schema::Schema::structure("PutContactInformationRequest", &[
    schema::Member::new("ContactInformation", &types::CONTACT_INFORMATION).required(),
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static REGION: schema::Schema = schema::Schema::structure("Region", &[
    schema::Member::new("RegionName", &schemas::REGION_NAME),
    schema::Member::new("RegionOptStatus", &schemas::REGION_OPT_STATUS),
]);

structure! {
    /// AWS's `Region`.
    #[derive(Default)]
    Region: REGION {
        /// `RegionName`, 1 to 50.
        region_name: Option<String>,
        /// `RegionOptStatus`.
        region_opt_status: Option<types::RegionOptStatus>,
    }
}

values! {
    /// AWS's `RegionOptStatus`.
    RegionOptStatus: schemas::REGION_OPT_STATUS {
        Enabled = "ENABLED",
        Enabling = "ENABLING",
        Disabling = "DISABLING",
        Disabled = "DISABLED",
        EnabledByDefault = "ENABLED_BY_DEFAULT",
    }
}

pub(crate) static SEND_PHONE_NUMBER_VERIFICATION_REQUEST: schema::Schema = schema::Schema::structure("SendPhoneNumberVerificationRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
]);

pub(crate) static SEND_PHONE_NUMBER_VERIFICATION_RESPONSE: schema::Schema = schema::Schema::structure("SendPhoneNumberVerificationResponse", &[
    schema::Member::new("Status", &schemas::PHONE_NUMBER_VERIFICATION_STATUS),
]);

pub(crate) static START_PRIMARY_EMAIL_UPDATE_REQUEST: schema::Schema = schema::Schema::structure("StartPrimaryEmailUpdateRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
    schema::Member::new("PrimaryEmail", &schemas::PRIMARY_EMAIL_ADDRESS).required(),
]);

pub(crate) static START_PRIMARY_EMAIL_UPDATE_RESPONSE: schema::Schema = schema::Schema::structure("StartPrimaryEmailUpdateResponse", &[
    schema::Member::new("Status", &schemas::PRIMARY_EMAIL_UPDATE_STATUS),
]);

pub(crate) static VALIDATION_EXCEPTION_FIELD: schema::Schema = schema::Schema::structure("ValidationExceptionField", &[
    schema::Member::new("name", &schemas::STRING).required(),
    schema::Member::new("message", &schemas::SENSITIVE_STRING).required(),
]);

structure! {
    /// AWS's `ValidationExceptionField`.
    #[derive(Default)]
    ValidationExceptionField: VALIDATION_EXCEPTION_FIELD {
        /// `name`, required.
        name: String,
        /// `message`, required.
        message: String,
    }
}

values! {
    /// AWS's `ValidationExceptionReason`.
    ValidationExceptionReason: schemas::VALIDATION_EXCEPTION_REASON {
        InvalidRegionOptTarget = "invalidRegionOptTarget",
        FieldValidationFailed = "fieldValidationFailed",
    }
}

pub(crate) static VERIFY_PHONE_NUMBER_REQUEST: schema::Schema = schema::Schema::structure("VerifyPhoneNumberRequest", &[
    schema::Member::new("AccountId", &schemas::ACCOUNT_ID),
    schema::Member::new("Otp", &schemas::OTP).required(),
]);

pub(crate) static VERIFY_PHONE_NUMBER_RESPONSE: schema::Schema = schema::Schema::structure("VerifyPhoneNumberResponse", &[
    schema::Member::new("Status", &schemas::PHONE_NUMBER_VERIFICATION_STATUS),
]);
