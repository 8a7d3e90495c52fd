//! `PutContactInformation`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_PutContactInformation.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, PrimaryContact};
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
        let contact = call.input.contact_information;
        account.info.contacts.primary = Some(PrimaryContact {
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
        });
        Ok(PutContactInformationOutput {})
    }
}
