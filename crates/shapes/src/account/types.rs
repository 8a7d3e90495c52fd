// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;

schema! {
    ACCEPT_PRIMARY_EMAIL_UPDATE_REQUEST = "AcceptPrimaryEmailUpdateRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "PrimaryEmail": schemas::PRIMARY_EMAIL_ADDRESS, required;
        "Otp": schemas::OTP, required;
    }
}

schema! {
    ACCEPT_PRIMARY_EMAIL_UPDATE_RESPONSE = "AcceptPrimaryEmailUpdateResponse" {
        "Status": schemas::PRIMARY_EMAIL_UPDATE_STATUS;
    }
}

values! {
    /// AWS's `AccountState`.
    AccountState: schemas::ACCOUNT_STATE {
        PendingActivation = "PENDING_ACTIVATION",
        Active = "ACTIVE",
        Suspended = "SUSPENDED",
        Closed = "CLOSED",
    }
}

schema! {
    ALTERNATE_CONTACT = "AlternateContact" {
        "Name": schemas::NAME;
        "Title": schemas::TITLE;
        "EmailAddress": schemas::EMAIL_ADDRESS;
        "PhoneNumber": schemas::PHONE_NUMBER;
        "AlternateContactType": schemas::ALTERNATE_CONTACT_TYPE;
    }
}

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
        alternate_contact_type: Option<AlternateContactType>,
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

schema! {
    CONTACT_INFORMATION = "ContactInformation" {
        "FullName": schemas::FULL_NAME, required;
        "AddressLine1": schemas::ADDRESS_LINE, required;
        "AddressLine2": schemas::ADDRESS_LINE;
        "AddressLine3": schemas::ADDRESS_LINE;
        "City": schemas::CITY, required;
        "StateOrRegion": schemas::STATE_OR_REGION;
        "DistrictOrCounty": schemas::DISTRICT_OR_COUNTY;
        "PostalCode": schemas::POSTAL_CODE, required;
        "CountryCode": schemas::COUNTRY_CODE, required;
        "PhoneNumber": schemas::CONTACT_INFORMATION_PHONE_NUMBER, required;
        "CompanyName": schemas::COMPANY_NAME;
        "WebsiteUrl": schemas::WEBSITE_URL;
    }
}

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

schema! {
    DELETE_ALTERNATE_CONTACT_REQUEST = "DeleteAlternateContactRequest" {
        "AlternateContactType": schemas::ALTERNATE_CONTACT_TYPE, required;
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    DISABLE_REGION_REQUEST = "DisableRegionRequest" {
        "AccountId": schemas::ACCOUNT_ID;
        "RegionName": schemas::REGION_NAME, required;
    }
}

schema! {
    ENABLE_REGION_REQUEST = "EnableRegionRequest" {
        "AccountId": schemas::ACCOUNT_ID;
        "RegionName": schemas::REGION_NAME, required;
    }
}

schema! {
    GET_ACCOUNT_INFORMATION_REQUEST = "GetAccountInformationRequest" {
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_ACCOUNT_INFORMATION_RESPONSE = "GetAccountInformationResponse" {
        "AccountId": schemas::ACCOUNT_ID;
        "AccountName": schemas::ACCOUNT_NAME;
        "AccountCreatedDate": schemas::ACCOUNT_CREATED_DATE;
        "AccountState": schemas::ACCOUNT_STATE;
    }
}

schema! {
    GET_ALTERNATE_CONTACT_REQUEST = "GetAlternateContactRequest" {
        "AlternateContactType": schemas::ALTERNATE_CONTACT_TYPE, required;
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_ALTERNATE_CONTACT_RESPONSE = "GetAlternateContactResponse" {
        "AlternateContact": ALTERNATE_CONTACT;
    }
}

schema! {
    GET_CONTACT_INFORMATION_REQUEST = "GetContactInformationRequest" {
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_CONTACT_INFORMATION_RESPONSE = "GetContactInformationResponse" {
        "ContactInformation": CONTACT_INFORMATION;
        "VerificationStatus": schemas::PHONE_NUMBER_VERIFICATION_STATUS;
    }
}

schema! {
    GET_GOV_CLOUD_ACCOUNT_INFORMATION_REQUEST = "GetGovCloudAccountInformationRequest" {
        "StandardAccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_GOV_CLOUD_ACCOUNT_INFORMATION_RESPONSE = "GetGovCloudAccountInformationResponse" {
        "GovCloudAccountId": schemas::ACCOUNT_ID, required;
        "AccountState": schemas::AWS_ACCOUNT_STATE, required;
    }
}

schema! {
    GET_PRIMARY_EMAIL_REQUEST = "GetPrimaryEmailRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
    }
}

schema! {
    GET_PRIMARY_EMAIL_RESPONSE = "GetPrimaryEmailResponse" {
        "PrimaryEmail": schemas::PRIMARY_EMAIL_ADDRESS;
    }
}

schema! {
    GET_PRIMARY_EMAIL_UPDATE_STATUS_REQUEST = "GetPrimaryEmailUpdateStatusRequest" {
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    GET_PRIMARY_EMAIL_UPDATE_STATUS_RESPONSE = "GetPrimaryEmailUpdateStatusResponse" {
        "Status": schemas::PRIMARY_EMAIL_UPDATE_STATUS, required;
        "UpdatedAt": schemas::TIMESTAMP;
    }
}

schema! {
    GET_REGION_OPT_STATUS_REQUEST = "GetRegionOptStatusRequest" {
        "AccountId": schemas::ACCOUNT_ID;
        "RegionName": schemas::REGION_NAME, required;
    }
}

schema! {
    GET_REGION_OPT_STATUS_RESPONSE = "GetRegionOptStatusResponse" {
        "RegionName": schemas::REGION_NAME;
        "RegionOptStatus": schemas::REGION_OPT_STATUS;
    }
}

schema! {
    LIST_REGIONS_REQUEST = "ListRegionsRequest" {
        "AccountId": schemas::ACCOUNT_ID;
        "MaxResults": schemas::LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER;
        "NextToken": schemas::LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING;
        "RegionOptStatusContains": schemas::REGION_OPT_STATUS_LIST;
    }
}

schema! {
    LIST_REGIONS_RESPONSE = "ListRegionsResponse" {
        "NextToken": schemas::STRING;
        "Regions": schemas::REGION_OPT_LIST;
    }
}

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

schema! {
    PUT_ACCOUNT_NAME_REQUEST = "PutAccountNameRequest" {
        "AccountName": schemas::ACCOUNT_NAME, required;
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    PUT_ALTERNATE_CONTACT_REQUEST = "PutAlternateContactRequest" {
        "Name": schemas::NAME, required;
        "Title": schemas::TITLE, required;
        "EmailAddress": schemas::EMAIL_ADDRESS, required;
        "PhoneNumber": schemas::PHONE_NUMBER, required;
        "AlternateContactType": schemas::ALTERNATE_CONTACT_TYPE, required;
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    PUT_CONTACT_INFORMATION_REQUEST = "PutContactInformationRequest" {
        "ContactInformation": CONTACT_INFORMATION, required;
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    REGION = "Region" {
        "RegionName": schemas::REGION_NAME;
        "RegionOptStatus": schemas::REGION_OPT_STATUS;
    }
}

structure! {
    /// AWS's `Region`.
    #[derive(Default)]
    Region: REGION {
        /// `RegionName`, 1 to 50.
        region_name: Option<String>,
        /// `RegionOptStatus`.
        region_opt_status: Option<RegionOptStatus>,
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

schema! {
    SEND_PHONE_NUMBER_VERIFICATION_REQUEST = "SendPhoneNumberVerificationRequest" {
        "AccountId": schemas::ACCOUNT_ID;
    }
}

schema! {
    SEND_PHONE_NUMBER_VERIFICATION_RESPONSE = "SendPhoneNumberVerificationResponse" {
        "Status": schemas::PHONE_NUMBER_VERIFICATION_STATUS;
    }
}

schema! {
    START_PRIMARY_EMAIL_UPDATE_REQUEST = "StartPrimaryEmailUpdateRequest" {
        "AccountId": schemas::ACCOUNT_ID, required;
        "PrimaryEmail": schemas::PRIMARY_EMAIL_ADDRESS, required;
    }
}

schema! {
    START_PRIMARY_EMAIL_UPDATE_RESPONSE = "StartPrimaryEmailUpdateResponse" {
        "Status": schemas::PRIMARY_EMAIL_UPDATE_STATUS;
    }
}

schema! {
    VALIDATION_EXCEPTION_FIELD = "ValidationExceptionField" {
        "name": schemas::STRING, required;
        "message": schemas::SENSITIVE_STRING, required;
    }
}

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

schema! {
    VERIFY_PHONE_NUMBER_REQUEST = "VerifyPhoneNumberRequest" {
        "AccountId": schemas::ACCOUNT_ID;
        "Otp": schemas::OTP, required;
    }
}

schema! {
    VERIFY_PHONE_NUMBER_RESPONSE = "VerifyPhoneNumberResponse" {
        "Status": schemas::PHONE_NUMBER_VERIFICATION_STATUS;
    }
}
