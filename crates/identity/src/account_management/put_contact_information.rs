//! `PutContactInformation`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_PutContactInformation.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, PrimaryContact};
use doorward_shapes::account::errors::Validation;
use doorward_shapes::account::types::ContactInformation;
use doorward_shapes::account::{
    PutContactInformation, PutContactInformationError, PutContactInformationInput,
    PutContactInformationOutput,
};

impl Operation for PutContactInformation {
    const WRITES: bool = true;

    fn access(
        input: &PutContactInformationInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutContactInformationError>> {
        Ok(common::access(input.account_id.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutContactInformationOutput, Failure<PutContactInformationError>> {
        let account = common::account_mut(call.input.account_id.as_deref(), &call, draft)?;
        account.info.contacts.primary = Some(read(&call.input.contact_information)?);
        Ok(PutContactInformationOutput {})
    }
}

/// The contact, without the spaces around what it says.
fn read(contact: &ContactInformation) -> Result<PrimaryContact, Validation> {
    let optional = |name: &str, text: &Option<String>| {
        let text = text.as_ref();
        text.map(|text| trimmed(name, text)).transpose()
    };
    Ok(PrimaryContact {
        full_name: trimmed("FullName", &contact.full_name)?,
        address_line1: trimmed("AddressLine1", &contact.address_line1)?,
        address_line2: optional("AddressLine2", &contact.address_line2)?,
        address_line3: optional("AddressLine3", &contact.address_line3)?,
        city: trimmed("City", &contact.city)?,
        state_or_region: optional("StateOrRegion", &contact.state_or_region)?,
        district_or_county: optional("DistrictOrCounty", &contact.district_or_county)?,
        postal_code: trimmed("PostalCode", &contact.postal_code)?,
        country_code: trimmed("CountryCode", &contact.country_code)?.to_ascii_uppercase(),
        phone_number: trimmed("PhoneNumber", &contact.phone_number)?,
        company_name: optional("CompanyName", &contact.company_name)?,
        website_url: optional("WebsiteUrl", &contact.website_url)?,
    })
}

fn trimmed(name: &str, text: &str) -> Result<String, Validation> {
    let text = text.trim();
    if text.is_empty() {
        let message = format!("the argument {name} can not be empty");
        return Err(Validation::new(message));
    }
    Ok(text.to_owned())
}
