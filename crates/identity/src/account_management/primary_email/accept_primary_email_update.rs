//! `AcceptPrimaryEmailUpdate`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_AcceptPrimaryEmailUpdate.html>.
use super::super::common;
use super::{access, address, context, no_update, refused};
use crate::access::Access;
use crate::failure::Failure;
use crate::mail::{self, Letter};
use crate::means::Means;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, EmailUpdate, RootEmail};
use doorward_names::{AccountId, Secret};
use doorward_shapes::account::errors::{Conflict, TooManyRequests};
use doorward_shapes::account::types::PrimaryEmailUpdateStatus;
use doorward_shapes::account::{
    AcceptPrimaryEmailUpdate, AcceptPrimaryEmailUpdateError, AcceptPrimaryEmailUpdateInput,
    AcceptPrimaryEmailUpdateOutput,
};

/// How long the letter to the old address is worth sending, in seconds.
const NOTICE: i64 = 3 * 24 * 60 * 60;

impl Operation for AcceptPrimaryEmailUpdate {
    const WRITES: bool = true;

    fn access(
        input: &AcceptPrimaryEmailUpdateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AcceptPrimaryEmailUpdateError>> {
        Ok(access(&input.account_id, &input.primary_email, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AcceptPrimaryEmailUpdateOutput, Failure<AcceptPrimaryEmailUpdateError>> {
        let now = call.facts.now;
        let account = common::account_mut(Some(&call.input.account_id), &call, draft)?;
        let (id, old) = (account.id(), account.root.email.clone());
        let update = account.info.email_update.as_mut().ok_or_else(no_update)?;
        let sealed = update.code.clone().ok_or_else(no_update)?;
        if update.email != address(&call.input.primary_email)? {
            let message = "The email address is not the one that the update was started with.";
            return Err(refused(message).into());
        }
        // Counted for each code, and kept even where the call is refused.
        let counted = format!("{}/{}", context(id), update.updated.millis());
        let guess = call.means.begin_guess(&counted, now);
        guess.map_err(|_| TooManyRequests::new("Rate exceeded"))?;
        let expected = call.means.open(&sealed, &context(id))?;
        let typed = Secret::new(call.input.otp.to_ascii_uppercase());
        if now >= update.expires || !expected.matches(typed.expose().as_bytes()) {
            return Err(refused("The one-time password is not valid or has expired.").into());
        }
        call.means.guess_succeeded(&counted);
        finish(update, now);
        let email = update.email.clone();
        account.root.email.clone_from(&email);
        let directory = draft.directory_mut();
        // It may have been taken since the code was mailed.
        if directory.root_account(&email).is_some() {
            let message = "The specified email address is already in use.";
            return Err(Conflict::new(message).into());
        }
        directory.root_emails.remove(&old.to_lowercase());
        directory
            .root_emails
            .insert(RootEmail { email, account: id });
        if call.means.sends_mail() {
            let letter = letter(old, id, call.means);
            mail::post(&letter, NOTICE, draft, call.means, call.moment)?;
        }
        Ok(AcceptPrimaryEmailUpdateOutput {
            status: Some(PrimaryEmailUpdateStatus::Accepted),
        })
    }
}

fn finish(update: &mut EmailUpdate, now: crate::Timestamp) {
    update.code = None;
    update.mailed.clear();
    update.updated = now;
}

/// Whoever had the account so far learns of it where the new owner cannot keep it from them.
fn letter(old: String, account: AccountId, means: &Means) -> Letter {
    Letter {
        to: old,
        subject: format!("The root user\u{2019}s address was changed ({account})"),
        text: format!(
            "This is no longer the e-mail address of the root user of the account {account}: \
             another one was verified by a code that was mailed to it.\n\n\
             If you know of it, there is nothing to do. If not, turn to whoever manages the \
             organization of the account.\n\n{}\n",
            means.public_url(),
        ),
    }
}
