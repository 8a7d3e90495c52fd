//! What every operation says of itself, and what it is given when it runs.
use crate::access::Access;
use crate::authorize::Permit;
use crate::failure::Failure;
use crate::hashing::{Hashed, Hashing};
use crate::means::Means;
use crate::state::{Account, Draft, World};
use crate::{Caller, Facts, Moment};
use doorward_names::AccountId;
use doorward_shapes::Call;

/// One operation of an AWS API: what it requires and what it does.
///
/// The type is the model's own, so input, output and the errors it may refuse with are AWS's.
pub trait Operation:
    Call<Input: Clone + Send, Output: Clone + Send, Error: Send> + Sized + 'static
{
    /// Whether it always changes state: it then runs in line with the other writers at once,
    /// rather than first on what is durable.
    const WRITES: bool = false;
    /// Whether it may have passwords to hash: [`Operation::hashing`] is then asked.
    const HASHES: bool = false;

    /// What the caller must be allowed. Asked again if the state has moved on before it runs.
    fn access(input: &Self::Input, ask: &Ask<'_>) -> Result<Access, Failure<Self::Error>>;

    /// The passwords that must be hashed before it can run, where there are any. Asked after
    /// the caller was allowed.
    fn hashing(
        _input: &Self::Input,
        _ask: &Ask<'_>,
        _moment: &Moment,
    ) -> Result<Option<Hashing>, Failure<Self::Error>> {
        Ok(None)
    }

    /// Does it, in `draft`.
    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<Self::Output, Failure<Self::Error>>;
}

/// What is known when an operation says what it requires.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    /// Who calls.
    pub caller: &'a Caller,
    /// The caller's account.
    pub account: &'a Account,
    /// Every account.
    pub world: &'a World,
    /// The request's facts.
    pub facts: &'a Facts,
    /// Keys, uses and history.
    pub means: &'a Means,
}

/// A call that was allowed. Nothing else makes an operation run, and only `perform` makes one.
pub struct Permitted<'a, O: Operation> {
    /// What was sent.
    pub input: O::Input,
    /// Who calls.
    pub caller: &'a Caller,
    /// The request's facts; its time is the time of everything the operation writes.
    pub facts: &'a Facts,
    /// The request's randomness.
    pub moment: &'a Moment,
    /// Keys, uses and history.
    pub means: &'a Means,
    /// The passwords that were hashed for it.
    pub hashed: Option<&'a Hashed>,
    _permit: Permit,
}

impl<'a, O: Operation> Permitted<'a, O> {
    pub(crate) fn new(
        permit: Permit,
        input: O::Input,
        ask: &Ask<'a>,
        moment: &'a Moment,
        hashed: Option<&'a Hashed>,
    ) -> Self {
        Self {
            input,
            caller: ask.caller,
            facts: ask.facts,
            moment,
            means: ask.means,
            hashed,
            _permit: permit,
        }
    }

    /// The caller's account id.
    pub fn account_id(&self) -> AccountId {
        self.caller.account
    }

    /// The caller's account as the draft has it.
    pub fn account<'d>(&self, draft: &'d Draft) -> Result<&'d Account, crate::failure::Fault> {
        draft
            .world()
            .account(self.caller.account)
            .map(AsRef::as_ref)
            .ok_or_else(gone)
    }

    /// The caller's account, to be edited.
    pub fn account_mut<'d>(
        &self,
        draft: &'d mut Draft,
    ) -> Result<&'d mut Account, crate::failure::Fault> {
        draft.account_mut(self.caller.account).ok_or_else(gone)
    }
}

fn gone() -> crate::failure::Fault {
    crate::failure::Fault::new("the caller's account is not in the state")
}
