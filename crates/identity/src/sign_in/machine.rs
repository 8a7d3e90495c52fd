//! The sign-in machine: what follows from what is true.
//!
//! Pure: the facts come in, the next state comes out, and the doors around it do what it says.
//! States are named for what they await and are consumed by the answer. [`SignedIn`] has no other
//! maker, and nothing but it opens a session.
use super::Refused;
use super::flow::{Awaits, Flow};
use crate::Timestamp;
use crate::state::SerialNumber;

/// A name and a password are awaited.
pub(crate) struct AwaitPassword;

/// The password was right; a device must be had first.
#[derive(Debug)]
pub(crate) struct AwaitEnrolment(Flow);

/// The password was right; the code of a device is awaited.
#[derive(Debug)]
pub(crate) struct AwaitMfaCode(Flow);

/// All is right, and a new password is awaited.
#[derive(Debug)]
pub(crate) struct AwaitNewPassword(Flow);

/// All is right.
#[derive(Debug)]
pub(crate) struct SignedIn(Flow);

/// What follows an answer.
#[derive(Debug)]
pub(crate) enum Next {
    /// A device must be answered.
    AwaitMfaCode(AwaitMfaCode),
    /// A device must be enrolled.
    AwaitEnrolment(AwaitEnrolment),
    /// The password must change.
    AwaitNewPassword(AwaitNewPassword),
    /// The person is in.
    SignedIn(SignedIn),
    /// The person is not.
    Refused(Refused, Recorded),
}

/// What the record says of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recorded {
    /// Nothing: nobody was authenticated or failed to be.
    Nothing,
    /// There is nobody of that name.
    UnknownUser,
    /// Password or code was wrong.
    FailedAuthentication,
}

/// What is true of a name and a password.
pub(crate) struct PasswordFacts {
    /// Whoever the name is of.
    pub(crate) person: Option<Person>,
    /// Whether the password is the person's.
    pub(crate) right: bool,
}

/// What is true of a person.
pub(crate) struct Person {
    /// How a sign-in of the person begins.
    pub(crate) flow: Flow,
    /// What there is to ask for after the password.
    pub(crate) factor: Factor,
    /// Whether the password must change.
    pub(crate) must_change: bool,
    /// Whether the password has expired, and only an administrator can set another.
    pub(crate) shut_out: bool,
}

/// A second factor, or the want of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Factor {
    /// There is none, and none is needed.
    Unneeded,
    /// There is none, and there must be.
    Due,
    /// There is one, to be asked for.
    There,
}

/// What is true of a code.
pub(crate) struct CodeFacts {
    /// Whether the person is still there, with the password that was checked.
    pub(crate) current: bool,
    /// The device whose code it is, if it is one and was not used before.
    pub(crate) device: Option<SerialNumber>,
    /// Whether the password must change.
    pub(crate) must_change: bool,
    /// When it is.
    pub(crate) now: Timestamp,
}

/// What is true of a new password.
pub(crate) struct NewPasswordFacts {
    /// Whether the person is still there, with the password that was checked.
    pub(crate) current: bool,
    /// What there is to ask for after the password, by now.
    pub(crate) factor: Factor,
    /// Whether the device that was answered is still the person's.
    pub(crate) keeps_device: bool,
    /// Whether it was typed the same twice.
    pub(crate) same: bool,
    /// Why it will not do, if it will not: by policy of either kind.
    pub(crate) objection: Option<String>,
}

impl AwaitPassword {
    /// What follows a name and a password.
    #[expect(clippy::unused_self, reason = "a state is consumed by its answer")]
    pub(crate) fn answer(self, facts: PasswordFacts) -> Next {
        match facts.person {
            None => Next::Refused(Refused::Credentials, Recorded::UnknownUser),
            Some(_) if !facts.right => {
                Next::Refused(Refused::Credentials, Recorded::FailedAuthentication)
            }
            Some(person) if person.shut_out => {
                Next::Refused(Refused::Expired, Recorded::FailedAuthentication)
            }
            Some(person) if person.factor == Factor::There => {
                Next::AwaitMfaCode(AwaitMfaCode(person.flow))
            }
            Some(mut person) if person.factor == Factor::Due => {
                person.flow.awaits = Awaits::Enrolment;
                Next::AwaitEnrolment(AwaitEnrolment(person.flow))
            }
            Some(person) => proven(person.flow, person.must_change),
        }
    }
}

impl AwaitMfaCode {
    /// Takes up a flow that waits for a code.
    pub(crate) fn resume(flow: Flow) -> Option<Self> {
        (flow.awaits == Awaits::MfaCode).then_some(Self(flow))
    }

    /// The flow, to be sealed for the form.
    pub(crate) fn flow(&self) -> &Flow {
        &self.0
    }

    /// What follows a code.
    pub(crate) fn answer(self, facts: CodeFacts) -> Next {
        let Self(mut flow) = self;
        if !facts.current {
            return Next::Refused(Refused::Stale, Recorded::Nothing);
        }
        let Some(device) = facts.device else {
            return Next::Refused(Refused::MfaCode, Recorded::FailedAuthentication);
        };
        flow.mfa = Some((device, facts.now));
        proven(flow, facts.must_change)
    }
}

impl AwaitEnrolment {
    /// Takes up a flow that waits for a new device.
    pub(crate) fn resume(flow: Flow) -> Option<Self> {
        (flow.awaits == Awaits::Enrolment).then_some(Self(flow))
    }

    /// The flow, to be sealed for the form.
    pub(crate) fn flow(&self) -> &Flow {
        &self.0
    }

    /// What follows the codes of the new device: the same as one of a device that was there.
    pub(crate) fn answer(self, facts: CodeFacts) -> Next {
        AwaitMfaCode(self.0).answer(facts)
    }
}

impl AwaitNewPassword {
    /// Takes up a flow that waits for a new password.
    pub(crate) fn resume(flow: Flow) -> Option<Self> {
        (flow.awaits == Awaits::NewPassword).then_some(Self(flow))
    }

    /// The flow, to be sealed for the form.
    pub(crate) fn flow(&self) -> &Flow {
        &self.0
    }

    /// Whether no device is left to be asked for, given what there is now to ask for and whether
    /// the one that was answered is still the person's.
    pub(crate) fn is_proven(&self, factor: Factor, keeps_device: bool) -> bool {
        match self.0.mfa {
            Some(_) => keeps_device,
            None => factor == Factor::Unneeded,
        }
    }

    /// What follows a new password. A device or a rule that came since the password was checked
    /// is not passed by, nor is one that was answered and then taken away.
    pub(crate) fn answer(self, facts: NewPasswordFacts) -> Next {
        if !facts.current || !self.is_proven(facts.factor, facts.keeps_device) {
            return Next::Refused(Refused::Stale, Recorded::Nothing);
        }
        let refused = match (facts.same, facts.objection) {
            (false, _) => Refused::Differ,
            (true, Some(objection)) => Refused::NewPassword(objection),
            (true, None) => return Next::SignedIn(SignedIn(self.0)),
        };
        Next::Refused(refused, Recorded::Nothing)
    }
}

impl SignedIn {
    /// Who signed in, how, and where it leads.
    pub(crate) fn flow(&self) -> &Flow {
        &self.0
    }
}

fn proven(mut flow: Flow, must_change: bool) -> Next {
    if must_change {
        flow.awaits = Awaits::NewPassword;
        return Next::AwaitNewPassword(AwaitNewPassword(flow));
    }
    Next::SignedIn(SignedIn(flow))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign_in::flow::Course;
    use crate::state::SessionPrincipal;
    use doorward_names::AccountId;
    use doorward_names::Arn;

    fn flow(awaits: Awaits) -> Flow {
        Flow {
            account: AccountId::parse("111122223333").unwrap(),
            principal: SessionPrincipal::Root,
            awaits,
            began: Timestamp::from_seconds(0),
            password: String::new(),
            mfa: None,
            course: Course {
                destination: "/console".to_owned(),
                region: "us-east-1".to_owned(),
                remember: false,
            },
        }
    }

    fn device() -> SerialNumber {
        let arn = Arn::parse("arn:aws:iam::111122223333:mfa/phone");
        arn.unwrap().into()
    }

    /// One word for each thing that can follow.
    fn word(next: &Next) -> &'static str {
        match next {
            Next::AwaitMfaCode(_) => "code",
            Next::AwaitEnrolment(_) => "enrol",
            Next::AwaitNewPassword(_) => "new password",
            Next::SignedIn(_) => "in",
            Next::Refused(Refused::Credentials, Recorded::UnknownUser) => "unknown",
            Next::Refused(Refused::Credentials, Recorded::FailedAuthentication) => "wrong",
            Next::Refused(Refused::Expired, Recorded::FailedAuthentication) => "expired",
            Next::Refused(Refused::MfaCode, Recorded::FailedAuthentication) => "wrong code",
            Next::Refused(Refused::Stale, Recorded::Nothing) => "stale",
            Next::Refused(Refused::NewPassword(_) | Refused::Differ, Recorded::Nothing) => {
                "other password"
            }
            Next::Refused(..) => "?",
        }
    }

    #[test]
    fn what_follows_a_password() {
        let table = [
            // known, right, device, must change, shut out
            ((false, false, false, false, false), "unknown"),
            ((false, true, false, false, false), "unknown"),
            ((true, false, false, false, false), "wrong"),
            ((true, false, true, true, false), "wrong"),
            ((true, false, false, true, true), "wrong"),
            ((true, true, false, false, false), "in"),
            ((true, true, false, true, false), "new password"),
            ((true, true, true, false, false), "code"),
            ((true, true, true, true, false), "code"),
            ((true, true, false, true, true), "expired"),
            ((true, true, true, true, true), "expired"),
        ];
        for ((known, right, has_device, must_change, shut_out), follows) in table {
            let flow = flow(Awaits::MfaCode);
            let person = known.then_some(Person {
                flow,
                factor: if has_device {
                    Factor::There
                } else {
                    Factor::Unneeded
                },
                must_change,
                shut_out,
            });
            let next = AwaitPassword.answer(PasswordFacts { person, right });
            assert_eq!(
                word(&next),
                follows,
                "{known} {right} {has_device} {must_change} {shut_out}"
            );
        }
    }

    #[test]
    fn who_must_have_a_device_enrols_before_anything_else() {
        for (factor, must_change, shut_out, follows) in [
            (Factor::Due, false, false, "enrol"),
            (Factor::Due, true, false, "enrol"),
            (Factor::Due, true, true, "expired"),
            (Factor::There, false, false, "code"),
        ] {
            let person = Some(Person {
                flow: flow(Awaits::MfaCode),
                factor,
                must_change,
                shut_out,
            });
            let facts = PasswordFacts {
                person,
                right: true,
            };
            assert_eq!(word(&AwaitPassword.answer(facts)), follows);
        }
        for (right, must_change, follows) in [
            (false, true, "wrong code"),
            (true, true, "new password"),
            (true, false, "in"),
        ] {
            let state = AwaitEnrolment::resume(flow(Awaits::Enrolment)).unwrap();
            let facts = CodeFacts {
                current: true,
                device: right.then(device),
                must_change,
                now: Timestamp::from_seconds(9),
            };
            assert_eq!(word(&state.answer(facts)), follows);
        }
    }

    #[test]
    fn what_follows_a_code() {
        let table = [
            // current, right, must change
            ((false, true, false), "stale"),
            ((false, false, false), "stale"),
            ((true, false, false), "wrong code"),
            ((true, false, true), "wrong code"),
            ((true, true, false), "in"),
            ((true, true, true), "new password"),
        ];
        for ((current, right, must_change), follows) in table {
            let state = AwaitMfaCode::resume(flow(Awaits::MfaCode)).unwrap();
            let now = Timestamp::from_seconds(9);
            let device = right.then(device);
            let next = state.answer(CodeFacts {
                current,
                device,
                must_change,
                now,
            });
            assert_eq!(word(&next), follows, "{current} {right} {must_change}");
        }
    }

    #[test]
    fn what_follows_a_new_password() {
        let table = [
            // current, same, objection
            ((false, true, false), "stale"),
            ((true, false, false), "other password"),
            ((true, true, true), "other password"),
            ((true, true, false), "in"),
        ];
        for ((current, same, objected), follows) in table {
            let state = AwaitNewPassword::resume(flow(Awaits::NewPassword)).unwrap();
            let objection = objected.then(|| "no".to_owned());
            let next = state.answer(NewPasswordFacts {
                current,
                factor: Factor::Unneeded,
                keeps_device: false,
                same,
                objection,
            });
            assert_eq!(word(&next), follows, "{current} {same} {objected}");
        }
    }

    #[test]
    fn a_new_password_is_no_way_past_a_device() {
        let table = [
            // a device was answered, it is kept, what there is now
            ((true, true, Factor::There), "in"),
            ((true, false, Factor::There), "stale"),
            ((true, false, Factor::Due), "stale"),
            ((true, false, Factor::Unneeded), "stale"),
            ((false, false, Factor::There), "stale"),
            ((false, true, Factor::There), "stale"),
            ((false, false, Factor::Due), "stale"),
            ((false, false, Factor::Unneeded), "in"),
        ];
        for ((answered, keeps_device, factor), follows) in table {
            for same in [true, false] {
                let mut flow = flow(Awaits::NewPassword);
                flow.mfa = answered.then(|| (device(), Timestamp::from_seconds(9)));
                let state = AwaitNewPassword::resume(flow).unwrap();
                let next = state.answer(NewPasswordFacts {
                    current: true,
                    factor,
                    keeps_device,
                    same,
                    objection: None,
                });
                let follows = match (follows, same) {
                    ("in", false) => "other password",
                    _ => follows,
                };
                assert_eq!(word(&next), follows, "{answered} {keeps_device} {factor:?}");
            }
        }
    }

    #[test]
    fn a_flow_that_waits_for_a_code_is_no_way_past_it() {
        assert!(AwaitNewPassword::resume(flow(Awaits::MfaCode)).is_none());
        assert!(AwaitMfaCode::resume(flow(Awaits::NewPassword)).is_none());
        for other in [Awaits::MfaCode, Awaits::NewPassword] {
            assert!(AwaitEnrolment::resume(flow(other)).is_none());
        }
        assert!(AwaitMfaCode::resume(flow(Awaits::Enrolment)).is_none());
        assert!(AwaitNewPassword::resume(flow(Awaits::Enrolment)).is_none());
    }

    #[test]
    fn who_answered_a_device_is_known_to_have_done_so() {
        let state = AwaitMfaCode::resume(flow(Awaits::MfaCode)).unwrap();
        let now = Timestamp::from_seconds(9);
        let facts = CodeFacts {
            current: true,
            device: Some(device()),
            must_change: false,
            now,
        };
        let Next::SignedIn(done) = state.answer(facts) else {
            panic!("not in")
        };
        assert_eq!(done.flow().mfa, Some((device(), now)));
    }
}
