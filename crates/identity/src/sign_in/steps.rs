//! From a submission to its step: gathers what is true, asks the machine, commits what follows.
use super::flow::Flow;
use super::machine::{
    AwaitMfaCode, AwaitNewPassword, AwaitPassword, CodeFacts, NewPasswordFacts, Next,
    PasswordFacts, Recorded, SignedIn,
};
use super::password::{PasswordHash, hash_password, verify_or_pretend};
use super::person::{Claim, Person};
use super::record::{Event, Scene};
use super::session::{Cookie, LONGEST};
use super::{Refused, Step, Submission, Visit, destination};
use crate::audit::{self, Outcome};
use crate::authorize::authorize;
use crate::caller::{Caller, Credential, Identity};
use crate::failure::Fault;
use crate::operation::{Ask, Operation};
use crate::password_policy::Violation;
use crate::state::{
    Account, Draft, LoginProfile, Sealed, SessionPrincipal, StoredSession, Unknown, World,
};
use crate::{Facts, Installation, Moment, Performed, Timestamp, password_policy, totp};
use doorward_names::Secret;
use doorward_shapes::iam::{ChangePassword, ChangePasswordInput};
use doorward_shapes::{Call, ErrorAnswer, Shape};
use doorward_store::AuditRecord;
use std::sync::Arc;

/// A step, and the records that go into its commit.
type Made = Result<(Step, Vec<AuditRecord>), Fault>;

impl Installation {
    /// Takes what a person sent from a sign-in page one step further.
    pub fn sign_in(
        self: &Arc<Self>,
        submission: Submission,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Step> {
        let door = Door {
            installation: Arc::clone(self),
            visit: visit.clone(),
            moment: moment.fork(),
        };
        match submission {
            Submission::Root {
                email,
                password,
                destination,
            } => {
                let claim = Claim::root(&email, &self.durable());
                door.password(claim, password, destination)
            }
            Submission::User {
                account,
                user_name,
                password,
                destination,
            } => {
                let claim = Claim::user(&account, &user_name, &self.durable());
                door.password(claim, password, destination)
            }
            Submission::MfaCode { flow, code } => door.mfa_code(flow, &code),
            Submission::NewPassword {
                flow,
                password,
                again,
            } => door.new_password(flow, password, &again),
        }
    }
}

/// One visit to the door.
struct Door {
    installation: Arc<Installation>,
    visit: Visit,
    moment: Moment,
}

impl Door {
    fn now(&self) -> Timestamp {
        self.moment.now
    }

    fn scene<'s>(&'s self, destination: &str) -> Scene<'s> {
        let console = self.installation.settings().public_url.as_str();
        let login_to = format!("{console}{destination}");
        Scene {
            visit: &self.visit,
            moment: &self.moment,
            login_to,
        }
    }

    // A name and a password

    fn password(self, claim: Claim, password: Secret<String>, wanted: String) -> Performed<Step> {
        let (desk, address) = (&self.installation.desk, self.visit.peer.address);
        if let Err(seconds) = desk.begin(&claim.credential, address, self.now()) {
            return refused(Refused::Wait { seconds });
        }
        let world = self.installation.durable();
        let known = claim.person(&world).and_then(|person| person.password());
        Performed::Slow(Box::new(move || {
            let right = verify_or_pretend(known.as_ref(), &password);
            self.password_checked(&claim, right.then_some(known).flatten(), &wanted)
        }))
    }

    /// `proven` is the hash that the password belongs to, if it was right.
    fn password_checked(
        self,
        claim: &Claim,
        proven: Option<PasswordHash>,
        wanted: &str,
    ) -> Performed<Step> {
        let Some(account) = claim.account else {
            return refused(Refused::Credentials);
        };
        let destination = destination(wanted);
        self.commit(|door, draft| {
            let world = draft.world().clone();
            let person = claim.person(&world);
            let held = person
                .as_ref()
                .filter(|person| !person.is_shut_out(door.now()));
            // Against the newest state: the password may have changed while it was hashed.
            let right = proven.is_some() && held.and_then(Person::password) == proven;
            let facts = PasswordFacts {
                person: person
                    .as_ref()
                    .map(|person| person.facts(destination, door.now())),
                right,
            };
            let next = AwaitPassword.answer(facts);
            if !matches!(next, Next::Refused(..)) {
                let (desk, address) = (&door.installation.desk, door.visit.peer.address);
                desk.succeeded(&claim.credential, address, door.now());
            }
            let account = world
                .account(account)
                .ok_or_else(|| Fault::new("no account"))?;
            door.follow(
                next,
                Around {
                    account,
                    person: person.as_ref(),
                    destination,
                },
                draft,
            )
        })
    }

    // A code

    fn mfa_code(self, sealed: String, code: &str) -> Performed<Step> {
        let opened = self.installation.desk.flows.open(&sealed, self.now());
        let Some(state) = opened.clone().and_then(AwaitMfaCode::resume) else {
            return refused(Refused::Stale);
        };
        let flow = state.flow().clone();
        let credential = flow.code_credential();
        let (desk, address) = (&self.installation.desk, self.visit.peer.address);
        if let Err(seconds) = desk.begin(&credential, address, self.now()) {
            let world = self.installation.durable();
            let who = flow.person(&world).map(|person| person.display_name());
            return Performed::Answered(Step::AwaitMfaCode {
                flow: sealed,
                who: who.unwrap_or_default(),
                refused: Some(Refused::Wait { seconds }),
            });
        }
        let code = code.to_owned();
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world);
            let device = match &person {
                Some(person) => door.answer_device(person, &code, draft)?,
                None => None,
            };
            let facts = CodeFacts {
                current: person.is_some(),
                device,
                must_change: person
                    .as_ref()
                    .is_some_and(|person| person.must_change(door.now())),
                now: door.now(),
            };
            let next = state.answer(facts);
            let around = Around {
                account,
                person: person.as_ref(),
                destination: &flow.destination,
            };
            if let Next::Refused(Refused::MfaCode, _) = &next {
                let (_, records) = door.follow(next, around, draft)?;
                let who = person
                    .as_ref()
                    .map(Person::display_name)
                    .unwrap_or_default();
                let refused = Some(Refused::MfaCode);
                return Ok((
                    Step::AwaitMfaCode {
                        flow: sealed,
                        who,
                        refused,
                    },
                    records,
                ));
            }
            if !matches!(next, Next::Refused(..)) {
                let (desk, address) = (&door.installation.desk, door.visit.peer.address);
                desk.succeeded(&credential, address, door.now());
            }
            door.follow(next, around, draft)
        })
    }

    /// The device whose code it is; the code is used up with it.
    fn answer_device(
        &self,
        person: &Person<'_>,
        code: &str,
        draft: &mut Draft,
    ) -> Result<Option<doorward_names::Arn>, Fault> {
        let (account, means) = (person.account.id(), self.installation.means());
        let answered = person.devices().find_map(|device| {
            let accepted = totp::answer(device, account, code, means, self.now())?;
            Some((device, accepted))
        });
        let Some((device, accepted)) = answered else {
            return Ok(None);
        };
        let devices = draft
            .account_mut(account)
            .map(|account| &mut account.mfa_devices);
        let kept = devices.and_then(|devices| devices.get_mut(&device.name));
        let kept = kept.ok_or_else(|| Fault::new("the device is not in the draft"))?;
        totp::remember(kept, accepted);
        Ok(Some(device.serial(account)))
    }

    // A new password

    fn new_password(
        self,
        sealed: String,
        password: Secret<String>,
        again: &Secret<String>,
    ) -> Performed<Step> {
        let opened = self.installation.desk.flows.open(&sealed, self.now());
        let Some(state) = opened.and_then(AwaitNewPassword::resume) else {
            return refused(Refused::Stale);
        };
        let same = password.matches(again.expose().as_bytes());
        let salt = self.moment.random();
        Performed::Slow(Box::new(move || {
            let world = self.installation.durable();
            let reused = match state.flow().person(&world) {
                Some(person) if same => reuse(&person, &password),
                _ => None,
            };
            let hash = hash_password(&password, salt);
            self.password_hashed(
                state,
                sealed,
                Proposed {
                    password,
                    hash,
                    same,
                    reused,
                },
            )
        }))
    }

    fn password_hashed(
        self,
        state: AwaitNewPassword,
        sealed: String,
        proposed: Proposed,
    ) -> Performed<Step> {
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let flow = state.flow().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world);
            let mut records = Vec::new();
            // The policies are asked last: what they allow is recorded as done.
            let asked = person.as_ref().filter(|_| proposed.same);
            let objection = asked.and_then(|person| {
                let objection = proposed.objection(person);
                objection.or_else(|| door.may_change(person, &flow, &world, &mut records))
            });
            let facts = NewPasswordFacts {
                current: person.is_some(),
                same: proposed.same,
                objection,
            };
            let next = state.answer(facts);
            if let (Next::Refused(Refused::NewPassword(_), _), Some(person)) = (&next, &person) {
                let Next::Refused(refused, _) = next else {
                    return Err(Fault::new("unreachable"));
                };
                let step = await_new_password(sealed, person, Some(refused));
                return Ok((step, records));
            }
            if let (Next::SignedIn(_), Some(person)) = (&next, &person) {
                door.set_password(person, &proposed.hash, draft)?;
            }
            let around = Around {
                account,
                person: person.as_ref(),
                destination: &flow.destination,
            };
            let (step, more) = door.follow(next, around, draft)?;
            records.extend(more);
            Ok((step, records))
        })
    }

    /// Why the person may not change the password, by the same policies as everywhere; what was
    /// decided is recorded as the `ChangePassword` it is.
    fn may_change(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        world: &World,
        records: &mut Vec<AuditRecord>,
    ) -> Option<String> {
        // The account's policies speak of users; none of them binds root.
        if !matches!(person.identity, Identity::User { .. }) {
            return None;
        }
        let mfa = flow.mfa.as_ref().map(|(_, at)| *at);
        let caller = Caller {
            account: person.account.id(),
            identity: person.identity.clone(),
            credential: Credential::Console {
                signed_in: flow.began,
                mfa,
            },
        };
        let facts = self.visit.facts(&self.moment);
        // Both members are sensitive, so the record has neither.
        let unseen = || Secret::new(String::new());
        let input = ChangePasswordInput {
            old_password: unseen(),
            new_password: unseen(),
        };
        let ask = Ask {
            caller: &caller,
            account: person.account,
            world,
            facts: &facts,
            means: self.installation.means(),
        };
        let schema = ChangePassword::schema();
        let allowed = ChangePassword::access(&input, &ask)
            .map_err(|failure| failure.answer())
            .and_then(|mut access| {
                authorize(schema, &mut access, &caller, &facts, world)
                    .map_err(|denied| denied.answer())
            });
        let denied = allowed.err();
        let outcome = denied
            .as_ref()
            .map_or(Outcome::Done(None), Outcome::Refused);
        let input = input.into_value();
        *records = audit::api_call(schema, &caller, &facts, &input, &outcome, &self.moment);
        denied.map(|answer: ErrorAnswer| answer.message)
    }

    fn set_password(
        &self,
        person: &Person<'_>,
        hash: &PasswordHash,
        draft: &mut Draft,
    ) -> Result<(), Fault> {
        let profile = draft
            .account_mut(person.account.id())
            .and_then(|account| profile_mut(account, &person.principal))
            .ok_or_else(|| Fault::new("the password is not in the draft"))?;
        profile.replace(Sealed(hash.as_phc().to_owned()), self.now());
        profile.reset_required = false;
        Ok(())
    }

    // What follows

    fn follow(&self, next: Next, around: Around<'_>, draft: &mut Draft) -> Made {
        let scene = self.scene(around.destination);
        let person = || {
            around
                .person
                .ok_or_else(|| Fault::new("nobody to go on with"))
        };
        Ok(match next {
            Next::AwaitMfaCode(state) => {
                let (person, flow) = (person()?, self.seal(state.flow())?);
                let devices = person.devices().count();
                let record = scene.of(person, &Event::CheckMfa { devices });
                let who = person.display_name();
                (
                    Step::AwaitMfaCode {
                        flow,
                        who,
                        refused: None,
                    },
                    vec![record],
                )
            }
            Next::AwaitNewPassword(state) => {
                let flow = self.seal(state.flow())?;
                (await_new_password(flow, person()?, None), Vec::new())
            }
            Next::SignedIn(done) => self.open_session(&done, person()?, &scene, draft)?,
            Next::Refused(refused, recorded) => {
                let mfa_used = refused == Refused::MfaCode;
                let record = match (recorded, around.person) {
                    (Recorded::Nothing, _) => None,
                    (Recorded::FailedAuthentication, Some(person)) => {
                        Some(scene.of(person, &Event::Failed { mfa_used }))
                    }
                    (Recorded::UnknownUser | Recorded::FailedAuthentication, _) => {
                        Some(scene.of_nobody(around.account))
                    }
                };
                (Step::Refused(refused), record.into_iter().collect())
            }
        })
    }

    fn open_session(
        &self,
        done: &SignedIn,
        person: &Person<'_>,
        scene: &Scene<'_>,
        draft: &mut Draft,
    ) -> Made {
        let (flow, now) = (done.flow(), self.now());
        let cookie = Cookie::new(flow.account, self.moment.random());
        let account = draft.account_mut(flow.account);
        let account = account.ok_or_else(|| Fault::new("the account is not in the draft"))?;
        let profile = profile_mut(account, &flow.principal);
        let profile = profile.ok_or_else(|| Fault::new("the password is not in the draft"))?;
        let session = StoredSession {
            id: cookie.session_id(),
            principal: flow.principal.clone(),
            signed_in: now,
            expires: now.plus_seconds(LONGEST),
            mfa: flow.mfa.as_ref().map(|(_, at)| *at),
            password_set: profile.changed,
            address: self.visit.peer.address.to_string(),
            user_agent: self.visit.user_agent.chars().take(512).collect(),
            previous_sign_in: person.last_sign_in,
            unknown: Unknown::new(),
        };
        forget_ended(account, now);
        account.sessions.insert(session);
        note_sign_in(account, &flow.principal, now);
        let device = flow.mfa.as_ref().map(|(device, _)| device);
        let record = scene.of(person, &Event::SignedIn { device });
        let destination = destination(&flow.destination).to_owned();
        Ok((
            Step::SignedIn {
                cookie: cookie.into_value(),
                destination,
            },
            vec![record],
        ))
    }

    fn seal(&self, flow: &Flow) -> Result<String, Fault> {
        let sealed = self
            .installation
            .desk
            .flows
            .seal(flow, self.moment.random());
        sealed.ok_or_else(|| Fault::new("a flow could not be sealed"))
    }

    /// Makes the step on the newest state and commits it with its records.
    fn commit(self, make: impl FnOnce(&Self, &mut Draft) -> Made) -> Performed<Step> {
        let change = |draft: &mut Draft, _: &Moment| make(&self, draft);
        let committed = self.installation.change(&self.moment, change);
        committed.map(|result| result.unwrap_or(Step::Refused(Refused::Unavailable)))
    }
}

/// What a step happens around.
#[derive(Clone, Copy)]
struct Around<'a> {
    account: &'a Account,
    person: Option<&'a Person<'a>>,
    destination: &'a str,
}

/// A new password, hashed, and what hashing told.
struct Proposed {
    password: Secret<String>,
    hash: PasswordHash,
    same: bool,
    reused: Option<String>,
}

impl Proposed {
    /// Why the password will not do.
    fn objection(&self, person: &Person<'_>) -> Option<String> {
        let policy = person.account.password_policy.as_ref();
        let names = person.names();
        let names = names.iter().map(String::as_str).collect::<Vec<_>>();
        let checked = password_policy::check(policy, &self.password, &names);
        checked
            .err()
            .map(Violation::message)
            .or_else(|| self.reused.clone())
    }
}

/// Whether the person has or had the password; the present one never will do, asked for a new one.
fn reuse(person: &Person<'_>, password: &Secret<String>) -> Option<String> {
    let profile = person.profile?;
    let policy = person.account.password_policy.as_ref();
    let hashes = || {
        let all = std::iter::once(&profile.password_hash).chain(&profile.previous);
        all.map(|sealed| sealed.0.as_str())
    };
    let remembered = password_policy::remembered(policy).max(1);
    let reused = hashes()
        .take(remembered)
        .any(|hash| PasswordHash::from_phc(hash).verify(password));
    reused.then(|| Violation::Reused.message())
}

fn await_new_password(flow: String, person: &Person<'_>, refused: Option<Refused>) -> Step {
    let rules = password_policy::rules(person.account.password_policy.as_ref());
    Step::AwaitNewPassword {
        flow,
        who: person.display_name(),
        rules,
        refused,
    }
}

fn refused(refused: Refused) -> Performed<Step> {
    Performed::Answered(Step::Refused(refused))
}

fn profile_mut<'a>(
    account: &'a mut Account,
    principal: &SessionPrincipal,
) -> Option<&'a mut LoginProfile> {
    match principal {
        SessionPrincipal::Root => account.root.login_profile.as_mut(),
        SessionPrincipal::User(id) => {
            let name = account.user_by_id(id)?.name.clone();
            account.users.get_mut(&name)?.login_profile.as_mut()
        }
    }
}

fn note_sign_in(account: &mut Account, principal: &SessionPrincipal, now: Timestamp) {
    match principal {
        SessionPrincipal::Root => account.root.password_last_used = Some(now.whole_seconds()),
        SessionPrincipal::User(id) => {
            let name = account.user_by_id(id).map(|user| user.name.clone());
            if let Some(user) = name.and_then(|name| account.users.get_mut(&name)) {
                user.password_last_used = Some(now.whole_seconds());
            }
        }
    }
}

/// Drops the sessions that are over, so that they do not pile up.
fn forget_ended(account: &mut Account, now: Timestamp) {
    let ended = account
        .sessions
        .iter()
        .filter(|session| session.expires <= now);
    let ended = ended.map(|session| session.id.clone()).collect::<Vec<_>>();
    for id in ended {
        account.sessions.remove(&id);
    }
}

impl Visit {
    /// The facts of a call made in this visit.
    pub(crate) fn facts(&self, moment: &Moment) -> Facts {
        Facts {
            request_id: moment.uuid(),
            now: moment.now,
            peer: self.peer.clone(),
            user_agent: self.user_agent.clone(),
            referer: None,
            host: self.host.clone(),
            region: self.region.clone(),
            from_console: true,
        }
    }
}
