//! `GetAlternateContact`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::types;
use doorward_shapes::account::{
    GetAlternateContact, GetAlternateContactError, GetAlternateContactInput,
    GetAlternateContactOutput,
};

impl Operation for GetAlternateContact {
    fn access(
        input: &GetAlternateContactInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAlternateContactError>> {
        let (named, kind) = (input.account_id.as_deref(), input.alternate_contact_type);
        Ok(common::contact_access(named, kind, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAlternateContactOutput, Failure<GetAlternateContactError>> {
        let account = common::account(call.input.account_id.as_deref(), &call, draft)?;
        let kind = call.input.alternate_contact_type;
        let contact = account.info.contacts.alternate.get(kind.as_str());
        let contact = contact.ok_or_else(common::no_contact)?;
        Ok(GetAlternateContactOutput {
            alternate_contact: Some(types::AlternateContact {
                name: Some(contact.name.clone()),
                title: Some(contact.title.clone()),
                email_address: Some(contact.email_address.clone()),
                phone_number: Some(contact.phone_number.clone()),
                alternate_contact_type: Some(kind),
            }),
        })
    }
}
