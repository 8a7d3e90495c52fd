//! From a submission to its step: gathers what is true, asks the machine, commits what follows.
mod credentials;
mod enrol;
mod factor;
mod mfa_code;
mod new_password;
mod open;
mod passkey;

use enrol::Brought;
pub(super) use open::make_room;

use super::flow::{Course, Flow};
use super::machine::{Next, Recorded};
use super::person::{Claim, Person};
use super::record::{Event, Scene};
use super::{Refused, Step, Submission, Visit, destination};
use crate::caller::Identity;
use crate::failure::Fault;
use crate::installation::MfaRule;
use crate::password_policy::Rule;
use crate::signin::{Barred, after_sign_in, before_password};
use crate::state::{Account, Draft, World};
use crate::{Facts, Installation, Moment, Performed, Timestamp, password_policy};
use doorward_names::Arn;
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
                remember,
            } => {
                let claim = Claim::root(&email, &self.durable());
                let course = door.course(&destination, remember);
                door.password(claim, password, course)
            }
            Submission::User {
                account,
                user_name,
                password,
                destination,
                remember,
            } => {
                let claim = Claim::user(&account, &user_name, &self.durable());
                let course = door.course(&destination, remember);
                door.password(claim, password, course)
            }
            Submission::MfaCode {
                flow,
                device,
                code,
                next,
            } => door.mfa_code(flow, device.as_deref(), (code, next)),
            Submission::Enrolment { flow, codes } => door.enrol(&flow, Brought::Codes(codes)),
            Submission::EnrolPasskey {
                flow,
                name,
                attestation,
            } => door.enrol(&flow, Brought::Passkey { name, attestation }),
            Submission::Passkey { flow, assertion } => door.passkey(flow, assertion),
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

    /// Who must have a device.
    fn rule(&self) -> MfaRule {
        self.installation.settings().mfa
    }

    /// How a sign-in that begins here goes on.
    fn course(&self, wanted: &str, remember: bool) -> Course {
        Course {
            destination: destination(wanted).to_owned(),
            region: self.visit.sign_in_region().as_str().to_owned(),
            remember,
        }
    }

    fn scene<'s>(&'s self, course: &Course) -> Scene<'s> {
        let console = self.installation.settings().public_url.as_str();
        let login_to = format!("{console}{}", course.destination);
        Scene {
            visit: &self.visit,
            moment: &self.moment,
            region: course.region(),
            login_to,
        }
    }

    fn follow(&self, next: Next, around: Around<'_>, draft: &mut Draft) -> Made {
        let scene = self.scene(around.course);
        let person = || {
            around
                .person
                .ok_or_else(|| Fault::new("nobody to go on with"))
        };
        Ok(match next {
            Next::AwaitMfaCode(state) => {
                let (person, flow) = (person()?, self.seal(state.flow())?);
                let asked = Event::CheckMfa {
                    devices: person.devices().count(),
                    passkeys: person.passkeys().count(),
                };
                let record = scene.of(person, &asked);
                (self.asked(flow, person, None, None), vec![record])
            }
            Next::AwaitEnrolment(state) => {
                let flow = self.seal(state.flow())?;
                (self.ask_to_enrol(&flow, person()?)?, Vec::new())
            }
            Next::AwaitNewPassword(state) => {
                let flow = self.seal(state.flow())?;
                (await_new_password(flow, person()?, None), Vec::new())
            }
            Next::SignedIn(done) => {
                let (person, caller) = (person()?, done.flow().caller(person()?));
                let facts = self.visit.facts(&self.moment);
                match after_sign_in(&caller, &facts, draft.world()) {
                    Ok(()) => self.open_session(&done, person, &scene, draft)?,
                    Err(barred) => {
                        let mfa_used = done.flow().mfa.is_some();
                        let record = scene.barred(person, &barred, mfa_used);
                        (Step::Refused(Refused::Barred), vec![record])
                    }
                }
            }
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

    fn seal(&self, flow: &Flow) -> Result<String, Fault> {
        let sealed = self
            .installation
            .desk
            .flows
            .seal(flow, self.moment.random());
        sealed.ok_or_else(|| Fault::new("a flow could not be sealed"))
    }

    /// Whether the account's policies let the password of `person` be tried from here.
    fn may_try(&self, person: &Person<'_>, world: &World) -> Result<(), Barred> {
        let facts = self.visit.facts(&self.moment);
        let arn = match &person.identity {
            Identity::User { arn, .. } => arn.clone(),
            _ => Arn::iam(person.account.id(), "root"),
        };
        before_password(person.account, &arn, &facts, world)
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
    course: &'a Course,
}

fn await_new_password(flow: String, person: &Person<'_>, refused: Option<Refused>) -> Step {
    let mut rules = password_policy::rules(person.password_policy());
    // Who must change the password cannot keep it, whatever the account remembers.
    if !rules.iter().any(|rule| matches!(rule, Rule::NotAgain(_))) {
        rules.push(Rule::NotAgain(1));
    }
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
            console_session: None,
            proof: None,
        }
    }
}
