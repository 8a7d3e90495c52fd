//! A forgotten root password: a link by mail, and the new password that comes back by it.
//!
//! The link is all there is of it: who it is for, until when, and the password it replaces, sealed.
//! So it changes nothing until it is used, and using any link of the time makes all of them void.
use super::person::Person;
use super::record::{Event, Scene};
use super::throttle::Credential;
use super::{Refused, Visit, nobody};
use crate::failure::Fault;
use crate::hashing::Hashing;
use crate::mail::{self, Letter};
use crate::password_policy::{self, Violation};
use crate::state::{Account, Draft, Sealed, SessionPrincipal, World};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_names::{AccountId, Secret};
use doorward_store::{AuditRecord, Edit};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How long a link works, in seconds.
const LIFETIME: i64 = 15 * 60;
/// How many links that work are mailed to one address: more would only fill somebody's mailbox.
const MOST: usize = 3;
/// What the sealed part of a link is sealed as, and nothing else is.
const CONTEXT: &str = "sign-in/root password recovery";

const REQUESTED: &str = "PasswordRecoveryRequested";
const COMPLETED: &str = "PasswordRecoveryCompleted";

/// What a link says, sealed.
#[derive(Serialize, Deserialize)]
struct Link {
    account: AccountId,
    /// The address it was mailed to: it is void when root's is another.
    email: String,
    /// The fingerprint of the password it replaces; empty where there is none.
    password: String,
    expires: Timestamp,
}

/// Whose password a link sets, for its page.
#[derive(Debug)]
pub struct RecoveryPage {
    /// The e-mail address.
    pub email: String,
    /// What the new password must be like, one sentence each.
    pub rules: Vec<password_policy::Rule>,
}

impl Installation {
    /// Mails a link to the root user whose address `email` is. What is answered, and how soon, is
    /// the same where it is nobody's.
    pub fn request_recovery(
        self: &Arc<Self>,
        email: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), Refused>> {
        let email = email.trim().to_lowercase();
        let credential = Credential::Recovery(email.chars().take(320).collect());
        let address = visit.peer.address;
        if let Err(seconds) = self
            .desk
            .begin(self.means(), &credential, address, moment.now)
        {
            return Performed::Answered(Err(Refused::Wait { seconds }));
        }
        let world = self.durable();
        let account = world.directory.root_account(&email);
        let written = match account.filter(|id| root(*id, &world).is_some()) {
            None => {
                let rows = self.rehearse(visit, moment).unwrap_or_default();
                nobody::commit_rows(self, rows, moment)
            }
            Some(account) => {
                let installation = Arc::clone(self);
                let visit = visit.clone();
                self.change(moment, move |draft, moment| {
                    let records = installation.mail_link(account, &visit, draft, moment)?;
                    Ok(((), records))
                })
            }
        };
        written.map(|written| written.map_err(|_| Refused::Unavailable))
    }

    /// Does for an address that is nobody's what is done for others, and keeps nothing of it: what
    /// a letter costs would tell which addresses there are.
    ///
    /// The sizes of the rows that it would have been are returned.
    pub(super) fn rehearse(&self, visit: &Visit, moment: &Moment) -> Option<Vec<usize>> {
        let world = self.durable();
        let may_recover =
            |account: &&Arc<Account>| account.info.closed.is_none() && account.root.may_recover();
        let mut accounts = world.accounts.values();
        let somebody = accounts.find(may_recover)?.id();
        let mut draft = Draft::new(Arc::clone(&world));
        let records = self.mail_link(somebody, visit, &mut draft, moment).ok()?;
        let (_, partitions) = draft.finish();
        let changes = partitions.iter().flat_map(|partition| &partition.changes);
        let changes = changes.map(|change| match &change.edit {
            Edit::Put(json) => json.len(),
            Edit::Delete => 0,
        });
        Some(
            changes
                .chain(records.iter().map(|record| record.json.len()))
                .collect(),
        )
    }

    fn mail_link(
        &self,
        account: AccountId,
        visit: &Visit,
        draft: &mut Draft,
        moment: &Moment,
    ) -> Result<Vec<AuditRecord>, Fault> {
        let world = draft.world().clone();
        let gone = || Fault::new("the account is gone");
        let person = root(account, &world).ok_or_else(gone)?;
        // Written whether it is sent or not, which nobody is to learn from the time it takes.
        let email = person.account.root.email.clone();
        let link = Link {
            account,
            email: email.to_lowercase(),
            password: person.fingerprint(),
            expires: moment.now.plus_seconds(LIFETIME),
        };
        let letter = Letter {
            to: email,
            subject: format!("Set a new password for the root user of {account}"),
            text: self.letter(&link, visit, moment)?,
        };
        if !person.account.root.may_recover() {
            // Answered alike, as that is nobody's business but its organization's.
            let failed = Event::Failure(REQUESTED);
            return Ok(vec![Scene::here(visit, moment).of(&person, &failed)]);
        }
        let root = &mut draft.account_mut(account).ok_or_else(gone)?.root;
        let since = moment.now.plus_seconds(-LIFETIME);
        root.recoveries.retain(|asked| *asked > since);
        if root.recoveries.len() < MOST {
            root.recoveries.push(moment.now);
            mail::post(&letter, LIFETIME, draft, self.means(), moment)?;
        }
        Ok(vec![
            Scene::here(visit, moment).of(&person, &Event::Done(REQUESTED)),
        ])
    }

    fn letter(&self, link: &Link, visit: &Visit, moment: &Moment) -> Result<String, Fault> {
        let json = serde_json::to_vec(link).map_err(Fault::new)?;
        let sealed = self
            .means()
            .seal(&json, CONTEXT, moment)
            .map_err(Fault::new)?;
        // The address clients know us by, never one that a request brought along.
        let public_url = &self.settings().public_url;
        let token = utf8_percent_encode(&sealed.0, NON_ALPHANUMERIC);
        Ok(format!(
            "Somebody asked, from the address {from}, to set a new password for the root user of \
             the account {account}.\n\n\
             To set one, open this page within 15 minutes. It works once, and nothing changes \
             before:\n\n\
             {public_url}/signin/reset?token={token}\n\n\
             If it was not you, there is nothing to do: your password stays as it is.\n",
            from = visit.peer.address,
            account = link.account,
        ))
    }

    /// What the page of a link shows; nothing where the link does not work, or no longer.
    pub fn recovery_page(&self, token: &str, now: Timestamp) -> Option<RecoveryPage> {
        let link = self.open_link(token)?;
        let world = self.durable();
        let person = link.person(&world, now)?;
        Some(RecoveryPage {
            email: person.account.root.email.clone(),
            rules: password_policy::rules(person.password_policy()),
        })
    }

    /// Sets the password that the link was mailed for. Nobody is signed in by it; MFA is asked for
    /// at the next sign-in as ever.
    pub fn recover_by_link(
        self: &Arc<Self>,
        token: &str,
        password: Secret<String>,
        again: &Secret<String>,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), Refused>> {
        let refused = |why| Performed::Answered(Err(why));
        let world = self.durable();
        let link = self.open_link(token);
        let person = link
            .as_ref()
            .and_then(|link| link.person(&world, moment.now));
        let (Some(link), Some(person)) = (link, person) else {
            return refused(Refused::Stale);
        };
        if !password.matches(again.expose().as_bytes()) {
            return refused(Refused::Differ);
        }
        let names = person.names();
        let names = names.iter().map(String::as_str).collect::<Vec<_>>();
        let checked = password_policy::check(person.password_policy(), &password, &names);
        if let Err(violation) = checked.map_err(Violation::message) {
            return refused(Refused::NewPassword(violation));
        }
        let credential = Credential::NewPassword(format!("{}/root", link.account));
        if let Err(seconds) =
            self.desk
                .begin(self.means(), &credential, visit.peer.address, moment.now)
        {
            return refused(Refused::Wait { seconds });
        }
        let (installation, visit, moment) = (Arc::clone(self), visit.clone(), moment.fork());
        Performed::Slow(Box::new(move || {
            let keep = Some((password, moment.random()));
            let hashed = Hashing {
                keep,
                ..Hashing::default()
            };
            let kept = hashed.run().kept;
            let committed = installation.change(&moment, |draft, moment| {
                let hash = kept.ok_or_else(|| Fault::new("no password was hashed"))?;
                link.use_up(hash, &visit, draft, moment)
            });
            committed.map(move |committed| {
                committed
                    .unwrap_or(Err(Refused::Unavailable))
                    .inspect(|()| {
                        let (desk, address) = (&installation.desk, visit.peer.address);
                        desk.succeeded(installation.means(), &credential, address, moment.now);
                    })
            })
        }))
    }

    fn open_link(&self, token: &str) -> Option<Link> {
        let sealed = Sealed(token.to_owned());
        let opened = self.means().open(&sealed, CONTEXT).ok()?;
        serde_json::from_slice(opened.expose()).ok()
    }
}

impl Link {
    /// The root user, if all that the link says still holds.
    fn person<'w>(&self, world: &'w World, now: Timestamp) -> Option<Person<'w>> {
        let person = root(self.account, world)?;
        let same = person.account.root.may_recover()
            && person.fingerprint() == self.password
            && person.account.root.email.to_lowercase() == self.email;
        (same && now < self.expires).then_some(person)
    }

    /// Sets the password; on the newest state, so that of two uses side by side one is too late.
    fn use_up(
        &self,
        hash: Sealed,
        visit: &Visit,
        draft: &mut Draft,
        moment: &Moment,
    ) -> Result<(Result<(), Refused>, Vec<AuditRecord>), Fault> {
        let world = draft.world().clone();
        let Some(person) = self.person(&world, moment.now) else {
            return Ok((Err(Refused::Stale), Vec::new()));
        };
        let record = Scene::here(visit, moment).of(&person, &Event::Done(COMPLETED));
        let account = draft.account_mut(self.account);
        let account = account.ok_or_else(|| Fault::new("the account is gone"))?;
        account.root.set_password(hash, moment.now);
        account.end_sessions(&SessionPrincipal::Root, |_| false);
        Ok((Ok(()), vec![record]))
    }
}

fn root(account: AccountId, world: &World) -> Option<Person<'_>> {
    Person::of(world.account(account)?, SessionPrincipal::Root)
}
