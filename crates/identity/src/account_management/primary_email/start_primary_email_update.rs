//! `StartPrimaryEmailUpdate`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_StartPrimaryEmailUpdate.html>.
use super::super::common;
use super::{LIFETIME, access, address, context};
use crate::Moment;
use crate::access::Access;
use crate::failure::Failure;
use crate::mail::{self, Letter};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, EmailUpdate, Unknown};
use doorward_names::{AccountId, Secret};
use doorward_shapes::account::errors::{Conflict, TooManyRequests};
use doorward_shapes::account::types::PrimaryEmailUpdateStatus;
use doorward_shapes::account::{
    StartPrimaryEmailUpdate, StartPrimaryEmailUpdateError, StartPrimaryEmailUpdateInput,
    StartPrimaryEmailUpdateOutput,
};

/// How many codes of one account are mailed within the time that one is taken.
const MOST: usize = 5;

/// What codes are made of: nothing that can be taken for something else.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

impl Operation for StartPrimaryEmailUpdate {
    const WRITES: bool = true;

    fn access(
        input: &StartPrimaryEmailUpdateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<StartPrimaryEmailUpdateError>> {
        Ok(access(&input.account_id, &input.primary_email, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<StartPrimaryEmailUpdateOutput, Failure<StartPrimaryEmailUpdateError>> {
        let account = common::account(Some(&call.input.account_id), &call, draft)?;
        let id = account.id();
        let email = address(&call.input.primary_email)?;
        if draft.world().directory.root_account(&email).is_some() {
            let message = "The specified email address is already in use.";
            return Err(Conflict::new(message).into());
        }
        if !call.means.sends_mail() {
            let message =
                "This installation sends no mail, by which the new address would be verified.";
            return Err(Conflict::new(message).into());
        }
        let now = call.facts.now;
        let earlier = account.info.email_update.iter();
        let earlier = earlier.flat_map(|update| update.mailed.iter().copied());
        let mut mailed: Vec<_> = earlier
            .filter(|at| *at > now.plus_seconds(-LIFETIME))
            .collect();
        if mailed.len() >= MOST {
            return Err(TooManyRequests::new("Rate exceeded").into());
        }
        mailed.push(now);
        let code = code(call.moment);
        let sealed = call
            .means
            .seal(code.expose().as_bytes(), &context(id), call.moment)?;
        let letter = letter(&email, id, &code);
        mail::post(&letter, LIFETIME, draft, call.means, call.moment)?;
        let account = common::account_mut(Some(&call.input.account_id), &call, draft)?;
        account.info.email_update = Some(EmailUpdate {
            email,
            code: Some(sealed),
            expires: now.plus_seconds(LIFETIME),
            updated: now,
            mailed,
            unknown: Unknown::new(),
        });
        Ok(StartPrimaryEmailUpdateOutput {
            status: Some(PrimaryEmailUpdateStatus::Pending),
        })
    }
}

fn code(moment: &Moment) -> Secret<String> {
    let letter = |byte: u8| LETTERS.get(usize::from(byte % 32)).copied();
    let letters = moment.random::<6>().into_iter().filter_map(letter);
    Secret::new(letters.map(char::from).collect())
}

fn letter(email: &str, account: AccountId, code: &Secret<String>) -> Letter {
    Letter {
        to: email.to_owned(),
        subject: format!("A code for the new address of the account {account}"),
        text: format!(
            "Somebody asked to make this the e-mail address of the root user of the account \
             {account}.\n\n\
             The code is {code}\n\n\
             It is good for 30 minutes, and once. Whoever asked needs it for \
             AcceptPrimaryEmailUpdate.\n\n\
             If you know nothing of it, there is nothing to do: without the code, nothing \
             changes.\n",
            code = code.expose(),
        ),
    }
}
