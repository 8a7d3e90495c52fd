//! `AssumeRole`: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>.
use super::issue::{self, issue};
use super::mfa::Presented;
use super::policies;
use super::tags::SessionTags;
use crate::Caller;
use crate::access::{Access, Requirement};
use crate::caller::Identity;
use crate::failure::{Failure, Fault, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::{Draft, Role};
use doorward_names::{AccountId, Arn, RoleName, SessionName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::types::AssumedRoleUser;
use doorward_shapes::sts::{AssumeRole, AssumeRoleError, AssumeRoleInput, AssumeRoleOutput};

/// How long a session lasts if nobody says, and how long one assumed by another may last at most.
pub(super) const HOUR: u32 = 3600;

impl Operation for AssumeRole {
    fn access(input: &AssumeRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<AssumeRoleError>> {
        if ask.caller.is_root() {
            return Err(access_denied("Roles may not be assumed by root accounts.").into());
        }
        let asked = Asked::read(input, ask.caller)?;
        let with_mfa = presented(input).is_proven(ask)?;
        let role = ask.world.role(&asked.role);
        let actions = [
            Some(None),
            (!asked.tags.all.is_empty()).then_some(Some("sts:TagSession")),
            (asked.source_identity.is_some()).then_some(Some("sts:SetSourceIdentity")),
        ];
        let mut access = Access::default();
        for action in actions.into_iter().flatten() {
            access = access.and(Requirement::assuming(action, asked.role.clone()));
            access = asked.describe(access, input);
            if with_mfa {
                access = access
                    .with("aws:MultiFactorAuthPresent", true)
                    .with("aws:MultiFactorAuthAge", 0_i64);
            }
            if let Some(role) = role {
                access = access.identity_tags(&role.tags);
            }
        }
        Ok(access)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRoleOutput, Failure<AssumeRoleError>> {
        let asked = Asked::read(&call.input, call.caller)?;
        let world = draft.world();
        let gone = || Fault::new("a role that was allowed to be assumed is not in the state");
        let role = world.role(&asked.role).ok_or_else(gone)?;
        let account = world.account(asked.owner).ok_or_else(gone)?;
        let seconds = duration(call.input.duration_seconds, role, call.caller)?;
        let input = &call.input;
        let policies = policies::read(
            input.policy.as_deref(),
            input.policy_arns.as_deref(),
            account,
        )?;
        let subject = Subject::Role {
            id: role.id.clone(),
            name: asked.name.clone(),
        };
        let user = AssumedRoleUser {
            assumed_role_id: format!("{}:{}", role.id, asked.name),
            arn: Arn::sts(
                asked.owner,
                &format!("assumed-role/{}/{}", role.name, asked.name),
            )
            .to_string(),
        };
        let with_mfa = presented(input).take(&call, draft)?;
        let now = call.facts.now;
        let mut session = issue::session(asked.owner, subject, now, seconds.into(), call.moment);
        session.mfa = mfa_of_session(call.caller, with_mfa.then_some(session.issued));
        session.policies = policies;
        session.tags = asked.tags.all;
        session.transitive = asked.tags.transitive;
        session.source_identity = asked.source_identity;
        let minimum = input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, call.moment)?
            .fitting(session.policies.as_ref())?;
        Ok(AssumeRoleOutput {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(user),
            packed_policy_size: issued.packed,
            source_identity: session.source_identity,
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
        })
    }
}

/// What is asked for, parsed.
struct Asked {
    role: Arn,
    owner: AccountId,
    name: SessionName,
    tags: SessionTags,
    /// The one that was passed, or the one the caller's session has.
    source_identity: Option<String>,
}

impl Asked {
    fn read(input: &AssumeRoleInput, caller: &Caller) -> Result<Self, ErrorAnswer> {
        let invalid = |text: &str| validation_error(format!("{text} is invalid"));
        if input.provided_contexts.is_some() {
            // Assertions of a trusted identity provider; there is none yet, so they are all false.
            return Err(validation_error("ProvidedContexts is invalid"));
        }
        let (role, owner) = role_arn(&input.role_arn).ok_or_else(|| invalid(&input.role_arn))?;
        let name = SessionName::parse(&input.role_session_name)
            .map_err(|_| invalid(&input.role_session_name))?;
        let session = caller.session();
        let (passed, transitive) = (input.tags.as_deref(), input.transitive_tag_keys.as_deref());
        let tags = SessionTags::read(passed, transitive, session)?;
        let inherited = session.and_then(|session| session.source_identity.as_deref());
        let source_identity = source_identity(input.source_identity.as_deref(), inherited)?;
        Ok(Self {
            role,
            owner,
            name,
            tags,
            source_identity,
        })
    }

    /// Adds the condition keys of the call to the last requirement of `access`.
    fn describe(&self, access: Access, input: &AssumeRoleInput) -> Access {
        let access = access
            .with("sts:RoleSessionName", self.name.as_str())
            .with_some("sts:ExternalId", input.external_id.as_deref())
            .with_some("sts:SourceIdentity", self.source_identity.as_deref())
            .request_tags(&self.tags.all);
        let transitive = self.tags.transitive.iter().map(ToString::to_string);
        let transitive = transitive.collect::<Vec<_>>();
        access.with_some(
            "sts:TransitiveTagKeys",
            (!transitive.is_empty()).then_some(transitive),
        )
    }
}

/// A role's ARN and its account.
pub(super) fn role_arn(text: &str) -> Option<(Arn, AccountId)> {
    let arn = Arn::parse(text).ok()?;
    let owner = arn.account()?;
    RoleName::parse(arn.resource_name()).ok()?;
    let is_role = (
        arn.partition(),
        arn.service(),
        arn.region(),
        arn.resource_parts().0,
    ) == ("aws", "iam", "", "role");
    is_role.then_some((arn, owner))
}

/// Once there is a source identity, it stays along a chain.
fn source_identity(
    passed: Option<&str>,
    inherited: Option<&str>,
) -> Result<Option<String>, ErrorAnswer> {
    match (passed, inherited) {
        (Some(passed), Some(inherited)) if passed != inherited => Err(access_denied(
            "The source identity of the calling session cannot be changed.",
        )),
        _ => Ok(inherited.or(passed).map(str::to_owned)),
    }
}

fn duration(asked: Option<i32>, role: &Role, caller: &Caller) -> Result<u32, ErrorAnswer> {
    let seconds = asked.map_or(HOUR, |asked| u32::try_from(asked).unwrap_or_default());
    if seconds > role.max_session_duration {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    let chained = matches!(caller.identity, Identity::Role { .. });
    if chained && seconds > HOUR {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    Ok(seconds)
}

/// What the record tells of MFA: that of this call, or of the user's own session. It does not
/// reach conditions: "the temporary credentials returned by `AssumeRole` do not include MFA
/// information in the context", as "Secure API access with MFA" has it.
fn mfa_of_session(caller: &Caller, now: Option<crate::Timestamp>) -> Option<crate::Timestamp> {
    match caller.identity {
        Identity::User { .. } => now.or(caller.mfa()),
        _ => now,
    }
}

fn presented(input: &AssumeRoleInput) -> Presented<'_> {
    Presented {
        serial: input.serial_number.as_deref(),
        code: input.token_code.as_deref(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{
        Stage, allow, assuming, iam, managed, outcome, passed, policy, trust,
    };
    use super::*;
    use doorward_shapes::sts::types::{PolicyDescriptorType, ProvidedContext};

    /// A change to a call, and what is answered to it.
    type Limited = (fn(&mut AssumeRoleInput), &'static str);

    struct Scene {
        stage: Stage,
        ada: Caller,
        role: String,
    }

    /// A user and a role that trusts its account.
    fn scene() -> Scene {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let open = trust(&iam(stage.home, "root"), "");
        let role = stage.role(stage.home, "Role", &open, &[allow("*")]);
        Scene { stage, ada, role }
    }

    #[test]
    fn what_comes_back_names_the_session_and_only_what_was_packed_has_a_packed_size() {
        let Scene { stage, ada, role } = scene();
        let made = stage.assume(&ada, assuming(&role)).unwrap();
        let user = made.assumed_role_user.clone().unwrap();
        assert_eq!(
            user.arn,
            "arn:aws:sts::111122223333:assumed-role/Role/tester"
        );
        assert!(user.assumed_role_id.starts_with("AROA"));
        assert!(user.assumed_role_id.ends_with(":tester"));
        assert_eq!(made.packed_policy_size, None);
        assert_eq!(made.source_identity, None);
        let caller = stage.caller(made.credentials);
        assert_eq!(caller.arn().as_str(), user.arn);
        assert_eq!(caller.user_id(), user.assumed_role_id);
        let tagged = AssumeRoleInput {
            tags: Some(passed(&[("cost", "7")])),
            ..assuming(&role)
        };
        let made = stage.assume(&ada, tagged).unwrap();
        assert_eq!(made.packed_policy_size, made.session_token_utilization);
        let token = made.credentials.unwrap().session_token;
        assert_eq!(made.session_token_size, i32::try_from(token.len()).ok());
    }

    #[test]
    fn what_is_asked_for_has_limits() {
        let Scene { stage, ada, role } = scene();
        let missing = iam(stage.home, "policy/Missing");
        let cases: [Limited; 20] = [
            (|_| {}, "yes"),
            (|i| i.duration_seconds = Some(7200), "yes"),
            (
                |i| i.duration_seconds = Some(7201),
                "400 ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ),
            (
                |i| i.role_arn = "arn:aws:iam::111122223333:user/ada".to_owned(),
                "400 ValidationError: arn:aws:iam::111122223333:user/ada is invalid",
            ),
            (
                |i| i.role_arn = "arn:aws:iam:us-east-1:111122223333:role/Role".to_owned(),
                "400 ValidationError: arn:aws:iam:us-east-1:111122223333:role/Role is invalid",
            ),
            (
                |i| i.role_arn = "a role of some account".to_owned(),
                "400 ValidationError: a role of some account is invalid",
            ),
            (
                |i| i.role_arn = "arn:aws:iam::111122223333:role/role".to_owned(),
                "403 AccessDenied: User: arn:aws:iam::111122223333:user/ada is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/role because no role trust policy allows the sts:AssumeRole action",
            ),
            (
                |i| i.role_arn = "arn:aws:iam::111122223333:role/path/Role".to_owned(),
                "403 AccessDenied: User: arn:aws:iam::111122223333:user/ada is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/path/Role because no role trust policy allows the sts:AssumeRole action",
            ),
            (
                |i| i.role_session_name = "two words".to_owned(),
                "400 ValidationError: two words is invalid",
            ),
            (
                |i| i.tags = Some(passed(&[("aws:team", "x")])),
                "400 InvalidParameterValue: Tag keys starting with 'aws:' are reserved for system use.",
            ),
            (
                |i| i.tags = Some(passed(&[("team", "x"), ("TEAM", "x")])),
                "400 InvalidParameterValue: Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ),
            (
                |i| i.transitive_tag_keys = Some(vec!["team".to_owned()]),
                "400 InvalidParameterValue: The specified transitive tag key must be included in the requested tags.",
            ),
            (
                |i| i.policy = Some("no policy".to_owned()),
                "400 MalformedPolicyDocument: Syntax errors in policy.",
            ),
            (
                |i| i.policy = Some(policy(&[allow("s3")])),
                "400 MalformedPolicyDocument: Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ),
            (
                |i| i.policy = Some(policy(&[allow(&format!("s3:{}", "x".repeat(1950)))])),
                "yes",
            ),
            (
                |i| i.policy = Some(" ".repeat(2049)),
                "400 ValidationError: 1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048",
            ),
            (
                |i| {
                    i.policy_arns =
                        Some(vec![named("arn:aws:iam::aws:policy/IAMReadOnlyAccess"); 11]);
                },
                "400 ValidationError: 1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10",
            ),
            (
                |i| i.policy_arns = Some(vec![named("arn:aws:iam::111122223333:policy/Missing")]),
                "400 ValidationError: Policy arn:aws:iam::111122223333:policy/Missing does not exist or is not attachable.",
            ),
            (
                |i| i.policy_arns = Some(vec![named("not an arn, long enough")]),
                "400 ValidationError: not an arn, long enough is invalid",
            ),
            (
                |i| i.provided_contexts = Some(vec![ProvidedContext::default()]),
                "400 ValidationError: ProvidedContexts is invalid",
            ),
        ];
        for (change, expected) in cases {
            let mut input = assuming(&role);
            change(&mut input);
            assert_eq!(outcome(stage.assume(&ada, input)), expected);
        }
        managed(&stage, "Missing", &policy(&[allow("s3:*")]));
        let now_there = AssumeRoleInput {
            policy_arns: Some(vec![named(&missing)]),
            ..assuming(&role)
        };
        assert_eq!(outcome(stage.assume(&ada, now_there)), "yes");
    }

    fn named(arn: &str) -> PolicyDescriptorType {
        PolicyDescriptorType {
            arn: Some(arn.to_owned()),
        }
    }

    #[test]
    fn what_is_not_allowed_learns_nothing_of_limits() {
        let Scene { stage, role, .. } = scene();
        let stranger = stage.user(stage.abroad, "eve", &[allow("sts:*")]);
        let input = AssumeRoleInput {
            duration_seconds: Some(43_200),
            policy: Some("no policy".to_owned()),
            ..assuming(&role)
        };
        let refused = outcome(stage.assume(&stranger, input));
        assert!(refused.starts_with("403 AccessDenied: User:"), "{refused}");
    }

    #[test]
    fn root_assumes_no_role_whatever_it_trusts() {
        let Scene { stage, role, .. } = scene();
        let refused = outcome(stage.assume(&stage.house.root(), assuming(&role)));
        assert_eq!(
            refused,
            "403 AccessDenied: Roles may not be assumed by root accounts."
        );
    }

    #[test]
    fn a_token_is_as_long_as_was_asked_and_no_longer_than_clients_take() {
        let Scene { stage, ada, role } = scene();
        for minimum in [0, 1, 1000, 1001, 4095, 4096] {
            let input = AssumeRoleInput {
                minimum_session_token_size: Some(minimum),
                ..assuming(&role)
            };
            let made = stage.assume(&ada, input).unwrap();
            let size = made.session_token_size.unwrap();
            assert!((minimum..=4096).contains(&size), "{minimum}: {size}");
            let percent = made.session_token_utilization.unwrap();
            assert_eq!(percent, (size * 100 + 4095) / 4096);
            assert_eq!(stage.probe(&stage.caller(made.credentials)), "yes");
        }
    }

    /// Text that does not compress: hexadecimal digits of hashes.
    fn noise(seed: usize, length: usize) -> String {
        use sha2::{Digest as _, Sha256};
        let block = |part: usize| Sha256::digest(format!("{seed}/{part}"));
        let bytes = (0..length).flat_map(block).take(length / 2);
        data_encoding::HEXLOWER.encode(&bytes.collect::<Vec<_>>())
    }

    #[test]
    fn two_thousand_characters_of_policy_fit_whatever_they_are() {
        let Scene { stage, ada, role } = scene();
        let plain = stage.assume(&ada, assuming(&role)).unwrap();
        assert!(plain.session_token_utilization.unwrap() <= 15);
        // Sixty-four different characters, in no order.
        let bytes = data_encoding::HEXLOWER.decode(noise(1, 3000).as_bytes());
        let text = data_encoding::BASE64.encode(&bytes.unwrap());
        let text = text.get(..1950).unwrap();
        let input = AssumeRoleInput {
            policy: Some(policy(&[allow(&format!("s3:{text}"))])),
            ..assuming(&role)
        };
        let made = stage.assume(&ada, input);
        assert_eq!(outcome(made), "yes");
    }

    #[test]
    fn what_does_not_fit_into_a_token_is_refused_with_its_share() {
        let Scene { stage, ada, role } = scene();
        let keys = (0..50).map(|number| (noise(number, 100), noise(number + 50, 200)));
        let keys = keys.collect::<Vec<_>>();
        let pairs = keys
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()));
        let tags = Some(passed(&pairs.collect::<Vec<_>>()));
        let only_tags = AssumeRoleInput {
            tags: tags.clone(),
            ..assuming(&role)
        };
        let refused = outcome(stage.assume(&ada, only_tags));
        let percent = refused
            .strip_prefix("400 PackedPolicyTooLarge: Packed size of session tags consumes ")
            .and_then(|rest| rest.strip_suffix("% of allotted space."))
            .unwrap_or_else(|| panic!("{refused}"));
        assert!(percent.parse::<u32>().unwrap() > 100);
        let with_policy = AssumeRoleInput {
            tags,
            policy: Some(policy(&[allow("s3:*")])),
            ..assuming(&role)
        };
        let refused = outcome(stage.assume(&ada, with_policy));
        assert!(
            refused.starts_with("400 PackedPolicyTooLarge: Packed policy consumes ")
                && refused.ends_with("% of allotted space, please use smaller policy."),
            "{refused}"
        );
    }

    #[test]
    fn the_record_tells_of_the_session_and_keeps_its_secret_and_the_code() {
        let Scene { stage, ada, role } = scene();
        let Identity::User { id, .. } = &ada.identity else {
            unreachable!()
        };
        let owner = crate::state::DeviceOwner::User(id.clone());
        let input = AssumeRoleInput {
            serial_number: Some(stage.device(stage.home, "phone", owner)),
            token_code: Some(stage.code()),
            ..assuming(&role)
        };
        let made = stage.assume(&ada, input).unwrap();
        let record = stage
            .house
            .records()
            .into_iter()
            .find(|record| record["eventName"] == "AssumeRole")
            .unwrap();
        assert_eq!(record["requestParameters"]["roleSessionName"], "tester");
        assert_eq!(record["requestParameters"].get("tokenCode"), None);
        let credentials = made.credentials.unwrap();
        let told = &record["responseElements"]["credentials"];
        assert_eq!(told["accessKeyId"], credentials.access_key_id);
        assert_eq!(told["expiration"], "Jan 1, 2026, 1:00:00 PM");
        assert_eq!(told.get("secretAccessKey"), None);
        let text = record.to_string();
        assert!(!text.contains(credentials.secret_access_key.expose().as_str()));
    }
}
