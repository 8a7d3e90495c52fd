//! Signing in with the response of a SAML identity provider.
//!
//! What a provider's key signed is traded in for a session of a role, as by `AssumeRoleWithSAML`,
//! and that session comes to the console. A person with several roles chooses one: what was
//! verified is sealed into that page's form, so that the response itself is shown once. See
//! "Enabling SAML 2.0 federated principals to access the AWS Management Console" in the IAM User
//! Guide.
use super::record::Scene;
use super::temporary::{self, Arrival, Entrance};
use super::{Refused, Step, Visit};
use crate::caller::{Caller, Credential, Identity};
use crate::failure::Fault;
use crate::perform::{Exchange, attempt};
use crate::saml::{
    Assertion, Offer, Refused as Unproven, Response, SamlBearer, SignInAddress, private_key,
};
use crate::state::{SamlProvider, World};
use crate::{Installation, Moment, Performed};
use doorward_names::{AccountId, Arn, Secret, saml_provider_account};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::{AssumeRoleWithSAML, AssumeRoleWithSAMLInput};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the choice among roles is sealed as.
const PURPOSE: &[u8] = b"doorward saml choice 1";

/// What a browser brings from an identity provider.
pub struct SamlPosted {
    /// `SAMLResponse`.
    pub response: Secret<String>,
    /// The provider whose own address it came to, by its id.
    pub provider: Option<String>,
    /// Where to go: a path on our own console, or it is not gone to.
    pub destination: String,
}

/// What follows.
pub enum SamlStep {
    /// There are several roles; one is to be chosen.
    Choose {
        /// What was verified, sealed.
        ticket: String,
        /// The roles, by account.
        accounts: Vec<SamlAccount>,
    },
    /// The person is signed in.
    Done(Step),
}

/// The roles of one account that are offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamlAccount {
    /// The account.
    pub id: AccountId,
    /// Its alias, or its name, where it has one.
    pub label: Option<String>,
    /// The roles.
    pub roles: Vec<SamlRole>,
}

/// A role that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamlRole {
    /// Its ARN.
    pub arn: String,
    /// Its name.
    pub name: String,
}

/// Why nobody is signed in.
#[derive(Debug)]
pub enum Unasserted {
    /// The response, or what is asked for with it, is refused, with this.
    Refused(ErrorAnswer),
    /// The response offers no role.
    NoRole,
    /// The page with the choice is too old.
    Stale,
    /// A policy keeps the role out of the console.
    Barred,
    /// The record could not be written; nothing was changed.
    Unavailable,
}

impl From<Unproven> for Unasserted {
    fn from(refused: Unproven) -> Self {
        Self::Refused(refused.answer())
    }
}

/// What was verified, for whoever has to choose yet.
#[derive(Serialize, Deserialize)]
struct Ticket {
    assertion: Assertion,
    /// The roles it offers by providers that signed it.
    offers: Vec<Offer>,
    destination: String,
}

impl Installation {
    /// A browser brings a response: who comes with one role is signed in, who comes with several
    /// is asked. It is a stranger's until it is verified, which may take decrypting it: that is done
    /// on the bounded pool, where it keeps no call waiting.
    pub fn saml_arrives(
        self: &Arc<Self>,
        posted: SamlPosted,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<SamlStep, Unasserted>> {
        let (installation, visit, moment) = (Arc::clone(self), visit.clone(), moment.fork());
        Performed::Slow(Box::new(move || {
            installation.saml_verified(&posted, &visit, &moment)
        }))
    }

    fn saml_verified(
        self: &Arc<Self>,
        posted: &SamlPosted,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<SamlStep, Unasserted>> {
        let refused = |why| Performed::Answered(Err(why));
        let world = self.durable();
        let ticket = match self.verified(posted, &world, moment) {
            Ok(ticket) => ticket,
            Err(why) => return refused(why),
        };
        if ticket.is_spent(&world) {
            return refused(Unproven::Spent.into());
        }
        if let [only] = ticket.offers.as_slice() {
            let only = only.clone();
            return self.enter_with(ticket, &only, visit, moment);
        }
        let accounts = accounts(&ticket.offers, &world);
        let sealed = self.desk.flows.seal_as(PURPOSE, &ticket, moment.random());
        Performed::Answered(match sealed {
            Some(ticket) => Ok(SamlStep::Choose { ticket, accounts }),
            None => Err(Unasserted::Unavailable),
        })
    }

    /// The person chose `role` at the page that `ticket` is from.
    pub fn saml_chosen(
        self: &Arc<Self>,
        ticket: &str,
        role: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<SamlStep, Unasserted>> {
        let opened: Option<Ticket> = self.desk.flows.open_as(PURPOSE, ticket);
        let good = opened.filter(|ticket| moment.now < ticket.assertion.expires);
        let Some(ticket) = good else {
            return Performed::Answered(Err(Unasserted::Stale));
        };
        let mut offers = ticket.offers.iter();
        match offers.find(|offer| offer.role.as_str() == role).cloned() {
            Some(offer) => self.enter_with(ticket, &offer, visit, moment),
            None => Performed::Answered(Err(Unproven::NoRole.into())),
        }
    }

    /// What the response says that the providers it names signed.
    fn verified(
        &self,
        posted: &SamlPosted,
        world: &World,
        moment: &Moment,
    ) -> Result<Ticket, Unasserted> {
        let response = Response::read(posted.response.expose())?;
        let here = SignInAddress::of(&self.settings().public_url);
        let addressed = match &posted.provider {
            Some(id) => Some(addressed(world, id).ok_or(Unproven::NoProvider)?),
            None => None,
        };
        let here = match addressed {
            Some((_, provider)) => here.with(&provider.id),
            None => here,
        };
        let named = if response.is_encrypted() {
            // What it offers is known when it is decrypted, for whom its address says.
            let (account, provider) = addressed.ok_or(Unproven::NoAddress)?;
            let open = private_key::opener(self.means(), account);
            let read = response.verify(provider, &open, &here, moment.now)?;
            read.offers()
        } else {
            response.unproven_offers()
        };
        if named.is_empty() {
            return Err(Unasserted::NoRole);
        }
        let providers = named.into_iter().map(|offer| offer.provider);
        let providers = providers.collect::<BTreeSet<Arn>>();
        // The same provider is often known to many accounts: its signature is checked once.
        let mut judged = Vec::new();
        let (mut proven, mut signed) = (None, BTreeSet::new());
        let mut why = Unproven::NoProvider;
        for arn in providers {
            let account = arn.account().and_then(|id| world.account(id));
            let Some((account, provider)) = account
                .and_then(|account| Some((account.id(), account.saml_provider_by_arn(&arn)?)))
            else {
                continue;
            };
            let of = (
                (&provider.issuers, provider.valid_until),
                (provider.encryption, &provider.private_keys),
            );
            let known = judged.iter().find(|(known, _)| *known == of);
            let result = if let Some((_, result)) = known {
                Clone::clone(result)
            } else {
                let open = private_key::opener(self.means(), account);
                response.verify(provider, &open, &here, moment.now)
            };
            judged.push((of, result.clone()));
            match result {
                Ok(assertion) => {
                    signed.insert(arn);
                    proven = Some(assertion);
                }
                Err(refused) => why = refused,
            }
        }
        let assertion = proven.ok_or(why)?;
        let mut offers = assertion.offers();
        offers.retain(|offer| {
            signed.contains(&offer.provider) && offer.role.account() == offer.provider.account()
        });
        if offers.is_empty() {
            return Err(Unasserted::NoRole);
        }
        Ok(Ticket {
            assertion,
            offers,
            destination: posted.destination.clone(),
        })
    }

    /// Trades what was verified in for a session of the role, and opens the console with it. The
    /// assertion is used up by that, in every account that it offers a role of.
    fn enter_with(
        self: &Arc<Self>,
        ticket: Ticket,
        offer: &Offer,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<SamlStep, Unasserted>> {
        let refused = |why| Performed::Answered(Err(why));
        let Some(account) = offer.role.account() else {
            return refused(Unproven::NoRole.into());
        };
        let seconds = match ticket.assertion.session_duration() {
            Ok(seconds) => seconds.and_then(|seconds| i32::try_from(seconds).ok()),
            Err(why) => return refused(why.into()),
        };
        let caller = Caller {
            account,
            identity: Identity::Saml {
                provider: offer.provider.clone(),
            },
            credential: Credential::Saml(Arc::new(SamlBearer {
                provider: offer.provider.clone(),
                assertion: ticket.assertion.clone(),
            })),
        };
        let exchange = Exchange {
            caller: caller.clone(),
            facts: visit.facts(moment),
        };
        let input = AssumeRoleWithSAMLInput {
            role_arn: offer.role.to_string(),
            principal_arn: offer.provider.to_string(),
            // It was read already: what counts is the caller.
            saml_assertion: Secret::new(String::new()),
            policy_arns: None,
            policy: None,
            duration_seconds: seconds,
            minimum_session_token_size: None,
        };
        let assumed = match attempt::<AssumeRoleWithSAML>(self, exchange, input, moment) {
            Performed::Answered(Ok(assumed)) => assumed,
            Performed::Answered(Err(denied)) => return refused(Unasserted::Refused(denied)),
            // It changes nothing, so that nothing is waited for.
            _ => return refused(Unasserted::Unavailable),
        };
        let session = assumed.credentials.as_ref();
        let Some(session) = session.and_then(|credentials| self.session_of(credentials)) else {
            return refused(Unasserted::Unavailable);
        };
        let arrival = Arrival {
            session,
            until: None,
            entrance: Entrance::Saml(offer.provider.clone()),
            issuer: None,
            switched: None,
            destination: ticket.destination.clone(),
        };
        let public_url = &self.settings().public_url;
        let made = self.change(moment, |draft, moment| {
            let mut fresh = true;
            for account in ticket.accounts() {
                let account = draft
                    .account_mut(account)
                    .ok_or_else(|| Fault::new("an account of an offer is not in the draft"))?;
                fresh &= account.spend(ticket.key(), ticket.assertion.expires, moment.now);
            }
            if !fresh {
                let scene = Scene::here(visit, moment);
                let failed = scene.failed(&caller, "ConsoleLogin");
                return Ok((Err(Unproven::Spent.into()), vec![failed]));
            }
            let (step, records) = temporary::open(arrival, draft, visit, moment, public_url)?;
            let step = match step {
                Step::Refused(Refused::Barred) => Err(Unasserted::Barred),
                Step::Refused(_) => Err(Unasserted::Stale),
                step => Ok(SamlStep::Done(step)),
            };
            Ok((step, records))
        });
        made.map(|made| made.unwrap_or(Err(Unasserted::Unavailable)))
    }
}

impl Ticket {
    fn accounts(&self) -> BTreeSet<AccountId> {
        let accounts = self.offers.iter();
        accounts.filter_map(|offer| offer.role.account()).collect()
    }

    /// What the assertion is spent by: its issuer's, and never another's.
    fn key(&self) -> String {
        let said = &self.assertion;
        let hash = Sha256::digest(format!("{}\n{}", said.issuer, said.id));
        format!("saml/{}", data_encoding::HEXLOWER.encode(&hash))
    }

    fn is_spent(&self, world: &World) -> bool {
        let key = self.key();
        let accounts = self.accounts().into_iter();
        let mut known = accounts.filter_map(|id| world.account(id));
        known.any(|account| account.spent.contains(&key))
    }
}

/// The provider that goes by `id`, and its account.
fn addressed<'a>(world: &'a World, id: &str) -> Option<(AccountId, &'a SamlProvider)> {
    let account = world.account(saml_provider_account(id)?)?;
    let mut providers = account.saml_providers.iter();
    let found = providers.find(|provider| provider.id == id)?;
    Some((account.id(), found))
}

/// The roles of `offers`, by account.
fn accounts(offers: &[Offer], world: &World) -> Vec<SamlAccount> {
    let mut found = BTreeMap::<AccountId, Vec<SamlRole>>::new();
    for offer in offers {
        if let Some(account) = offer.role.account() {
            found.entry(account).or_default().push(SamlRole {
                arn: offer.role.to_string(),
                name: offer.role.resource_name().to_owned(),
            });
        }
    }
    let account = |(id, roles): (AccountId, Vec<SamlRole>)| {
        let info = world.account(id).map(|account| &account.info);
        let alias = info.and_then(|info| info.alias.as_ref().map(ToString::to_string));
        SamlAccount {
            id,
            label: alias.or_else(|| info.and_then(|info| info.name.clone())),
            roles,
        }
    };
    found.into_iter().map(account).collect()
}

#[cfg(test)]
mod tests;
