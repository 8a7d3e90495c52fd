//! `GetContactInformation`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_GetContactInformation.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::errors::ResourceNotFound;
use doorward_shapes::account::types::ContactInformation;
use doorward_shapes::account::{
    GetContactInformation, GetContactInformationError, GetContactInformationInput,
    GetContactInformationOutput,
};

impl Operation for GetContactInformation {
    fn access(
        input: &GetContactInformationInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetContactInformationError>> {
        Ok(common::access(input.account_id.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetContactInformationOutput, Failure<GetContactInformationError>> {
        let account = common::account(call.input.account_id.as_deref(), &call, draft)?;
        let contact = account.info.contacts.primary.clone();
        let contact = contact.ok_or_else(|| {
            ResourceNotFound::new("No contact information found for the account.")
        })?;
        Ok(GetContactInformationOutput {
            contact_information: Some(ContactInformation {
                full_name: contact.full_name,
                address_line1: contact.address_line1,
                address_line2: contact.address_line2,
                address_line3: contact.address_line3,
                city: contact.city,
                state_or_region: contact.state_or_region,
                district_or_county: contact.district_or_county,
                postal_code: contact.postal_code,
                country_code: contact.country_code,
                phone_number: contact.phone_number,
                company_name: contact.company_name,
                website_url: contact.website_url,
            }),
            verification_status: None,
        })
    }
}
