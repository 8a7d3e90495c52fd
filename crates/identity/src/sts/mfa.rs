//! MFA in a call to STS: a serial number and a code of a device of the caller's own.
//!
//! A code is verified before policies are asked, since they may ask whether it was there, and
//! again by the operation itself. Only the operation remembers it, in its commit; so of two calls
//! with one code one succeeds, and a call that is refused leaves its code good.
use crate::Facts;
use crate::caller::{Caller, Identity};
use crate::failure::{Fault, access_denied};
use crate::means::Means;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, DeviceOwner, Draft, TotpDevice};
use crate::totp::{self, Accepted};
use doorward_names::MfaDeviceName;
use doorward_shapes::ErrorAnswer;

/// `SerialNumber` and `TokenCode` of a call.
#[derive(Clone, Copy)]
pub(super) struct Presented<'a> {
    pub(super) serial: Option<&'a str>,
    pub(super) code: Option<&'a str>,
}

/// A code that is right, and not yet remembered.
#[must_use = "a code that is not remembered works twice"]
pub(super) struct Proven {
    device: MfaDeviceName,
    accepted: Accepted,
}

impl Presented<'_> {
    /// Verifies the code before policies are asked: whether there was one.
    pub(super) fn is_proven(self, ask: &Ask<'_>) -> Result<bool, ErrorAnswer> {
        self.prove(ask.caller, ask.account, ask.facts, ask.means)
            .map(|proven| proven.is_some())
    }

    /// Verifies the code and remembers it in `draft`: whether there was one.
    pub(super) fn take<O: Operation>(
        self,
        call: &Permitted<'_, O>,
        draft: &mut Draft,
    ) -> Result<bool, Refused> {
        let account = call.account(draft)?;
        let Some(proven) = self.prove(call.caller, account, call.facts, call.means)? else {
            return Ok(false);
        };
        let devices = &mut call.account_mut(draft)?.mfa_devices;
        if let Some(device) = devices.get_mut(&proven.device) {
            totp::remember(device, proven.accepted);
        }
        Ok(true)
    }

    fn prove(
        self,
        caller: &Caller,
        account: &Account,
        facts: &Facts,
        means: &Means,
    ) -> Result<Option<Proven>, ErrorAnswer> {
        let (serial, code) = match (self.serial, self.code) {
            (None, None) => return Ok(None),
            (Some(serial), Some(code)) => (serial, code),
            _ => return Err(access_denied(ONE_OF_TWO)),
        };
        let device = device(serial, caller, account).ok_or_else(|| access_denied(UNKNOWN))?;
        let counted = totp::seed_context(account.id(), &device.name);
        let guess = means.begin_guess(&counted, facts.now);
        guess.map_err(ErrorAnswer::from)?;
        let accepted = totp::answer(device, account.id(), code, means, facts.now)
            .ok_or_else(|| access_denied(WRONG))?;
        means.guess_succeeded(&counted);
        Ok(Some(Proven {
            device: device.name.clone(),
            accepted,
        }))
    }
}

/// The device `serial`, if it is enabled for the caller.
fn device<'a>(serial: &str, caller: &Caller, account: &'a Account) -> Option<&'a TotpDevice> {
    let owner = match &caller.identity {
        Identity::Root { .. } => DeviceOwner::Root,
        Identity::User { id, .. } => DeviceOwner::User(id.clone()),
        Identity::Role { .. }
        | Identity::Federated { .. }
        | Identity::WebIdentity { .. }
        | Identity::Saml { .. } => {
            return None;
        }
    };
    let device = account.totp_device(serial)?;
    let own = device.owner.as_ref().is_some_and(|(of, _)| *of == owner);
    own.then_some(device)
}

const ONE_OF_TWO: &str =
    "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.";
const UNKNOWN: &str = "MultiFactorAuthentication failed, unable to validate MFA code.  Please \
                       verify your MFA serial number is valid and associated with this user.";
// AWS's sentence ends with a blank.
const WRONG: &str = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";

/// Why a code is not taken.
pub(super) enum Refused {
    /// It is wrong.
    Answer(ErrorAnswer),
    /// Our own failing.
    Fault(Fault),
}

impl From<ErrorAnswer> for Refused {
    fn from(answer: ErrorAnswer) -> Self {
        Self::Answer(answer)
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl<E> From<Refused> for crate::failure::Failure<E> {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Answer(answer) => Self::Common(answer),
            Refused::Fault(fault) => Self::Fault(fault),
        }
    }
}
