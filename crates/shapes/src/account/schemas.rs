// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

static PATTERN_0: Pattern = Pattern::new("\\d{12}");
static PATTERN_1: Pattern = Pattern::new("[ -;=?-~]+");
static PATTERN_2: Pattern = Pattern::new("[+][\\s0-9()-]+");
static PATTERN_3: Pattern = Pattern::new("[\\s]*[\\w+=.#|!&-]+@[\\w.-]+\\.[\\w]+[\\s]*");
static PATTERN_4: Pattern = Pattern::new("[a-zA-Z0-9]{6}");
static PATTERN_5: Pattern = Pattern::new("[\\s0-9()+-]+");

pub(crate) static ACCOUNT_CREATED_DATE: Schema =
    Schema::timestamp("AccountCreatedDate").format(TimestampFormat::DateTime);
pub(crate) static ACCOUNT_ID: Schema = Schema::string("AccountId").pattern(&PATTERN_0);
pub(crate) static ACCOUNT_NAME: Schema = Schema::string("AccountName")
    .min(1)
    .max(50)
    .pattern(&PATTERN_1)
    .sensitive();
pub(crate) static ACCOUNT_STATE: Schema =
    Schema::string("AccountState").values(&["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "CLOSED"]);
pub(crate) static ADDRESS_LINE: Schema = Schema::string("AddressLine").min(1).max(60).sensitive();
pub(crate) static ALTERNATE_CONTACT_TYPE: Schema =
    Schema::string("AlternateContactType").values(&["BILLING", "OPERATIONS", "SECURITY"]);
pub(crate) static AWS_ACCOUNT_STATE: Schema = Schema::string("AwsAccountState").values(&[
    "PENDING_ACTIVATION",
    "ACTIVE",
    "SUSPENDED",
    "CLOSED",
]);
pub(crate) static CITY: Schema = Schema::string("City").min(1).max(50).sensitive();
pub(crate) static COMPANY_NAME: Schema = Schema::string("CompanyName").min(1).max(50).sensitive();
pub(crate) static CONTACT_INFORMATION_PHONE_NUMBER: Schema =
    Schema::string("ContactInformationPhoneNumber")
        .min(1)
        .max(20)
        .pattern(&PATTERN_2)
        .sensitive();
pub(crate) static COUNTRY_CODE: Schema = Schema::string("CountryCode").min(2).max(2).sensitive();
pub(crate) static DISTRICT_OR_COUNTY: Schema = Schema::string("DistrictOrCounty")
    .min(1)
    .max(50)
    .sensitive();
pub(crate) static EMAIL_ADDRESS: Schema = Schema::string("EmailAddress")
    .min(1)
    .max(254)
    .pattern(&PATTERN_3)
    .sensitive();
pub(crate) static FULL_NAME: Schema = Schema::string("FullName").min(1).max(50).sensitive();
pub(crate) static LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER: Schema =
    Schema::integer("ListRegionsRequestMaxResultsInteger")
        .min(1)
        .max(50);
pub(crate) static LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING: Schema =
    Schema::string("ListRegionsRequestNextTokenString")
        .min(0)
        .max(1000);
pub(crate) static NAME: Schema = Schema::string("Name").min(1).max(64).sensitive();
pub(crate) static OTP: Schema = Schema::string("Otp").pattern(&PATTERN_4).sensitive();
pub(crate) static PHONE_NUMBER: Schema = Schema::string("PhoneNumber")
    .min(1)
    .max(25)
    .pattern(&PATTERN_5)
    .sensitive();
pub(crate) static PHONE_NUMBER_VERIFICATION_STATUS: Schema =
    Schema::string("PhoneNumberVerificationStatus").values(&[
        "PENDING",
        "VERIFIED",
        "UNVERIFIED",
        "NOT_SUPPORTED",
    ]);
pub(crate) static POSTAL_CODE: Schema = Schema::string("PostalCode").min(1).max(20).sensitive();
pub(crate) static PRIMARY_EMAIL_ADDRESS: Schema = Schema::string("PrimaryEmailAddress")
    .min(5)
    .max(64)
    .sensitive();
pub(crate) static PRIMARY_EMAIL_UPDATE_STATUS: Schema = Schema::string("PrimaryEmailUpdateStatus")
    .values(&["PENDING", "ACCEPTED", "COMPLETED", "FAILED"]);
pub(crate) static REGION_NAME: Schema = Schema::string("RegionName").min(1).max(50);
pub(crate) static REGION_OPT_LIST: Schema = Schema::list("RegionOptList", &types::REGION);
pub(crate) static REGION_OPT_STATUS: Schema = Schema::string("RegionOptStatus").values(&[
    "ENABLED",
    "ENABLING",
    "DISABLING",
    "DISABLED",
    "ENABLED_BY_DEFAULT",
]);
pub(crate) static REGION_OPT_STATUS_LIST: Schema =
    Schema::list("RegionOptStatusList", &REGION_OPT_STATUS);
pub(crate) static SENSITIVE_STRING: Schema = Schema::string("SensitiveString").sensitive();
pub(crate) static STATE_OR_REGION: Schema =
    Schema::string("StateOrRegion").min(1).max(50).sensitive();
pub(crate) static STRING: Schema = Schema::string("String");
pub(crate) static TIMESTAMP: Schema = Schema::timestamp("Timestamp");
pub(crate) static TITLE: Schema = Schema::string("Title").min(1).max(50).sensitive();
pub(crate) static VALIDATION_EXCEPTION_FIELD_LIST: Schema = Schema::list(
    "ValidationExceptionFieldList",
    &types::VALIDATION_EXCEPTION_FIELD,
);
pub(crate) static VALIDATION_EXCEPTION_REASON: Schema = Schema::string("ValidationExceptionReason")
    .values(&["invalidRegionOptTarget", "fieldValidationFailed"]);
pub(crate) static WEBSITE_URL: Schema = Schema::string("WebsiteUrl").min(1).max(256).sensitive();
