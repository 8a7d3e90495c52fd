//! `PutAlternateContact`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_PutAlternateContact.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{AlternateContact, Draft};
use doorward_shapes::account::{
    PutAlternateContact, PutAlternateContactError, PutAlternateContactInput,
    PutAlternateContactOutput,
};

impl Operation for PutAlternateContact {
    const WRITES: bool = true;

    fn access(
        input: &PutAlternateContactInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutAlternateContactError>> {
        let (named, kind) = (input.account_id.as_deref(), input.alternate_contact_type);
        Ok(common::contact_access(named, kind, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutAlternateContactOutput, Failure<PutAlternateContactError>> {
        let account = common::account_mut(call.input.account_id.as_deref(), &call, draft)?;
        let input = call.input;
        let contact = AlternateContact {
            name: input.name,
            title: input.title,
            // The others stay as they are written.
            email_address: input.email_address.trim().to_owned(),
            phone_number: input.phone_number,
        };
        let kind = input.alternate_contact_type.as_str().to_owned();
        account.info.contacts.alternate.insert(kind, contact);
        Ok(PutAlternateContactOutput {})
    }
}
