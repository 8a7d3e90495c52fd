//! Passkeys and security keys at the door and on the page of who has them.
//!
//! A challenge is made of a sealed text that the page carries, and kept by nobody; what was answered
//! once is spent in the commit that takes it.
use super::person::Person;
use super::{ConsoleSession, Visit};
use crate::failure::validation_error;
use crate::state::{Account, Passkey, SerialNumber, SessionPrincipal};
use crate::webauthn::{self, Assertion, Attestation, Challenge, CredentialKey, Party, Untrue};
use crate::{Installation, Moment, Performed, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam_pages::{EnablePasskey, EnablePasskeyInput, EnablePasskeyOutput};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// For how long a new passkey may be made, in seconds.
const LIFETIME: i64 = 10 * 60;
const PURPOSE: &[u8] = b"doorward passkey 1";

/// What a page asks an authenticator that the person has used before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyQuestion {
    /// The challenge, in base64url.
    pub challenge: String,
    /// The domain that the credentials are of.
    pub party: String,
    /// The ids of the person's credentials, in base64url.
    pub credentials: Vec<String>,
}

/// What a page asks an authenticator for a new credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    /// What comes back with the answer, sealed.
    pub ticket: String,
    /// The challenge, and the credentials that the person has already.
    pub question: PasskeyQuestion,
    /// What the credential is kept under by the authenticator, in base64url: it tells no name.
    pub handle: String,
    /// What the authenticator shows to the person: who it is for.
    pub label: String,
    /// The kinds of keys that are taken, by their numbers.
    pub algorithms: Vec<i64>,
}

/// What the ticket seals.
#[derive(Serialize, Deserialize)]
struct Ticket {
    session: String,
    name: String,
    at: Timestamp,
}

/// A credential that was verified, on its way to whoever keeps it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Registered {
    pub(crate) credential: String,
    pub(crate) key: CredentialKey,
    pub(crate) counter: u32,
    /// What it is spent by, and until when.
    pub(crate) spent: String,
    pub(crate) expires: Timestamp,
}

impl Installation {
    /// Begins to make a passkey called `name` for whoever is signed in.
    pub fn begin_passkey(
        &self,
        session: &ConsoleSession,
        name: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Result<NewPasskey, ErrorAnswer> {
        let party = visit.party(self).ok_or_else(no_party)?;
        let world = self.durable();
        let person = world
            .account(session.account)
            .and_then(|account| Person::of(account, session.principal.clone()))
            .ok_or_else(|| validation_error("Temporary credentials have no passkeys."))?;
        let ticket = Ticket {
            session: session.id.clone(),
            name: name.to_owned(),
            at: moment.now,
        };
        let ticket = self.desk.flows.seal_as(PURPOSE, &ticket, moment.random());
        let ticket = ticket.ok_or_else(|| validation_error("The passkey cannot be asked for."))?;
        Ok(person.new_passkey(ticket, &party))
    }

    /// Gives whoever is signed in the passkey that answers what [`Self::begin_passkey`] asked.
    pub fn add_passkey(
        self: &Arc<Self>,
        session: &ConsoleSession,
        ticket: &str,
        attestation: &Attestation,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<EnablePasskeyOutput, ErrorAnswer>> {
        let input = self.enabling(session, ticket, attestation, visit, moment.now);
        match input {
            Ok(input) => self.invoke::<EnablePasskey>(session, input, visit, moment),
            Err(refused) => Performed::Answered(Err(refused)),
        }
    }

    fn enabling(
        &self,
        session: &ConsoleSession,
        ticket: &str,
        attestation: &Attestation,
        visit: &Visit,
        now: Timestamp,
    ) -> Result<EnablePasskeyInput, ErrorAnswer> {
        let party = visit.party(self).ok_or_else(no_party)?;
        let opened: Option<Ticket> = self.desk.flows.open_as(PURPOSE, ticket);
        let fresh = |opened: &Ticket| {
            let until = opened.at.plus_seconds(LIFETIME);
            opened.session == session.id && opened.at <= now && now < until
        };
        let stale = || validation_error("The passkey was asked for too long ago. Begin again.");
        let opened = opened.filter(fresh).ok_or_else(stale)?;
        let until = opened.at.plus_seconds(LIFETIME);
        let once = spent(&Challenge::of(ticket));
        let registered = registered(ticket, attestation, &party, once, until)?;
        let user_name = match session.principal {
            SessionPrincipal::Root => session.account.to_string(),
            _ => session.display_name.clone(),
        };
        Ok(EnablePasskeyInput {
            user_name,
            device_name: opened.name,
            credential: Secret::new(serde_json::to_string(&registered).unwrap_or_default()),
        })
    }
}

/// The credential that answers what was asked with `ticket`; `spent` is used up with it, and taken
/// until `expires`.
pub(super) fn registered(
    ticket: &str,
    attestation: &Attestation,
    party: &Party,
    spent: String,
    expires: Timestamp,
) -> Result<Registered, ErrorAnswer> {
    let made = webauthn::register(attestation, &Challenge::of(ticket), party).map_err(refusal)?;
    Ok(Registered {
        credential: made.id,
        key: made.key,
        counter: made.counter,
        spent,
        expires,
    })
}

/// What is spent when `challenge` is answered.
pub(super) fn spent(challenge: &Challenge) -> String {
    format!("passkey/{}", challenge.as_str())
}

/// The passkey of `person` that `assertion` is by, and how often it has signed now.
pub(super) fn answered<'w>(
    person: &Person<'w>,
    assertion: &Assertion,
    challenge: &Challenge,
    party: &Party,
) -> Option<(&'w Arc<Passkey>, SerialNumber, u32)> {
    let passkey = person
        .passkeys()
        .find(|passkey| passkey.credential == assertion.credential)?;
    let serial = passkey.serial(person.account)?;
    let verified = webauthn::verify(assertion, &passkey.key, passkey.counter, challenge, party);
    match verified {
        Ok(counter) => Some((passkey, serial, counter)),
        Err(why) => {
            if why == Untrue::Cloned {
                tracing::warn!(%serial, "a passkey has signed less often than before: it may have been copied");
            }
            None
        }
    }
}

impl Person<'_> {
    /// What the page asks for one of the person's credentials.
    pub(super) fn question(&self, challenge: &Challenge, party: &Party) -> PasskeyQuestion {
        PasskeyQuestion {
            challenge: challenge.as_str().to_owned(),
            party: party.id.clone(),
            credentials: self
                .passkeys()
                .map(|passkey| passkey.credential.clone())
                .collect(),
        }
    }
}

impl<'w> Person<'w> {
    /// What the page asks for a new credential, whose answer comes back with `ticket`.
    pub(super) fn new_passkey(&self, ticket: String, party: &Party) -> NewPasskey {
        let account = self.account.id();
        let whose = Sha256::new().chain_update(account.to_string());
        let whose = match &self.principal {
            SessionPrincipal::User(id) => whose.chain_update(id.as_str()),
            _ => whose.chain_update(account.to_string()),
        };
        NewPasskey {
            question: self.question(&Challenge::of(&ticket), party),
            handle: BASE64.encode(whose.finalize()),
            label: format!("{} @ {account}", self.display_name()),
            algorithms: CredentialKey::ALGORITHMS.to_vec(),
            ticket,
        }
    }

    /// The passkeys that can be asked for.
    pub(super) fn passkeys(&self) -> impl Iterator<Item = &'w Arc<Passkey>> + use<'w> {
        let account: &'w Account = self.account;
        let owner = self.principal.device_owner();
        owner
            .into_iter()
            .flat_map(move |owner| account.passkeys_of(&owner))
    }
}

impl Visit {
    /// The site that a page of this visit is of, where browsers know one.
    pub(super) fn party(&self, installation: &Installation) -> Option<Party> {
        let settings = installation.settings();
        let secure = self.peer.tls.is_some() || settings.public_url.starts_with("https://");
        let scheme = if secure { "https" } else { "http" };
        Party::of(&settings.domain, scheme, &self.host)
    }
}

pub(super) fn no_party() -> ErrorAnswer {
    validation_error("Passkeys need this page to be opened by its domain name.")
}

/// Why a browser's answer makes no passkey, for whoever sees it.
fn refusal(why: Untrue) -> ErrorAnswer {
    validation_error(match why {
        Untrue::Foreign => "The answer is to another question, or another site\u{2019}s.",
        Untrue::Absent => "Nobody touched the security key.",
        Untrue::Algorithm => "The key is of a kind that is not taken.",
        Untrue::Malformed | Untrue::Signature | Untrue::Cloned => {
            "The browser\u{2019}s answer could not be read."
        }
    })
}
