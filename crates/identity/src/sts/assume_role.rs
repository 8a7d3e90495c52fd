//! `AssumeRole`: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>.
use super::issue;
use super::mfa::Presented;
use super::role_session::{RoleSession, Terms};
use super::tags::SessionTags;
use crate::Caller;
use crate::access::Access;
use crate::caller::Identity;
use crate::failure::{Failure, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::{AssumeRole, AssumeRoleError, AssumeRoleInput, AssumeRoleOutput};

impl Operation for AssumeRole {
    fn access(input: &AssumeRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<AssumeRoleError>> {
        if ask.caller.is_root() {
            return Err(access_denied("Roles may not be assumed by root accounts.").into());
        }
        let asked = asked(input, ask.caller)?;
        let with_mfa = presented(input).is_proven(ask)?;
        Ok(asked.access(ask, |access| {
            let access = access.with_some("sts:ExternalId", input.external_id.as_deref());
            if !with_mfa {
                return access;
            }
            access
                .with("aws:MultiFactorAuthPresent", true)
                .with("aws:MultiFactorAuthAge", 0_i64)
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRoleOutput, Failure<AssumeRoleError>> {
        let input = &call.input;
        let terms = Terms {
            seconds: input.duration_seconds,
            chained: matches!(call.caller.identity, Identity::Role { .. }),
            policy: input.policy.as_deref(),
            policy_arns: input.policy_arns.as_deref(),
            minimum_token_size: input.minimum_session_token_size,
        };
        let asked = asked(input, call.caller)?;
        let made = asked.make(&terms, &call, draft, |session, draft| {
            let with_mfa = presented(input).take(&call, draft)?;
            session.mfa = mfa_of_session(call.caller, with_mfa.then_some(session.issued));
            issue::stay_delegated(session, call.caller);
            Ok(())
        })?;
        Ok(AssumeRoleOutput {
            credentials: Some(made.issued.credentials),
            assumed_role_user: Some(made.user),
            packed_policy_size: made.issued.packed,
            source_identity: made.source_identity,
            session_token_utilization: Some(made.issued.utilization),
            session_token_size: Some(made.issued.size),
        })
    }
}

/// What is asked for; the source identity is the one that was passed, or the caller's session's.
fn asked(input: &AssumeRoleInput, caller: &Caller) -> Result<RoleSession, ErrorAnswer> {
    if input.provided_contexts.is_some() {
        // Assertions of a trusted identity provider; there is none yet, so they are all false.
        return Err(validation_error("ProvidedContexts is invalid"));
    }
    let session = caller.session();
    let (passed, transitive) = (input.tags.as_deref(), input.transitive_tag_keys.as_deref());
    let tags = SessionTags::read(passed, transitive, session)?;
    let inherited = session.and_then(|session| session.source_identity.as_deref());
    let source_identity = source_identity(input.source_identity.as_deref(), inherited)?;
    RoleSession::read(
        &input.role_arn,
        &input.role_session_name,
        tags,
        source_identity,
    )
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
