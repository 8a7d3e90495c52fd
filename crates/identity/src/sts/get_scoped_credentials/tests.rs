use super::super::testing::{Stage, allow, assuming, deny, iam, outcome, passed, policy, trust};
use super::*;
use crate::denial::tests::of_last_call;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::{AssumeRoleInput, GetSessionToken, GetSessionTokenInput};

fn narrowed(
    stage: &Stage,
    caller: &Caller,
    policy: Option<String>,
    seconds: Option<i32>,
) -> Result<GetScopedCredentialsOutput, ErrorAnswer> {
    let input = GetScopedCredentialsInput {
        policy,
        duration_seconds: seconds,
        ..GetScopedCredentialsInput::default()
    };
    stage.house.call::<GetScopedCredentials>(caller, input)
}

/// A session of a role that may do everything, and one narrowed to `statements`.
fn session(stage: &Stage, input: impl FnOnce(AssumeRoleInput) -> AssumeRoleInput) -> Caller {
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[allow("*")]);
    stage.assumed(&user, input(assuming(&role)))
}

#[expect(clippy::unnecessary_wraps, reason = "as it is asked for")]
fn to(statements: &[String]) -> Option<String> {
    Some(policy(statements))
}

#[test]
fn the_session_stays_what_it_is_but_for_its_key() {
    let stage = Stage::new();
    let caller = session(&stage, |input| AssumeRoleInput {
        tags: Some(passed(&[("team", "red")])),
        transitive_tag_keys: Some(vec!["team".to_owned()]),
        source_identity: Some("ada".to_owned()),
        policy: Some(policy(&[allow("*")])),
        ..input
    });
    stage.house.pass(600);
    let made = narrowed(&stage, &caller, to(&[allow("iam:*")]), None).unwrap();
    let info = made.session_info.clone().unwrap();
    assert_eq!(
        (info.scoped_session_id, info.arn),
        (caller.user_id(), caller.arn().to_string())
    );
    assert_eq!(made.source_identity.as_deref(), Some("ada"));
    assert_eq!(made.scoped_policies_count, Some(1));
    let size = i32::try_from(made.credentials.as_ref().unwrap().session_token.len()).unwrap();
    assert_eq!(made.session_token_size, Some(size));
    assert_eq!(
        made.session_token_utilization,
        Some((size * 100 + 4095) / 4096)
    );
    let scoped = stage.caller(made.credentials);
    let (before, after) = (caller.session().unwrap(), scoped.session().unwrap());
    assert_ne!(before.access_key_id, after.access_key_id);
    let same = Session {
        access_key_id: before.access_key_id.clone(),
        scopes: Vec::new(),
        narrowed: false,
        ..after.clone()
    };
    assert_eq!(same, *before);
}

#[test]
fn it_may_what_it_might_before_and_each_layer_allows() {
    let stage = Stage::new();
    let caller = session(&stage, |input| input);
    let again = "sts:GetScopedCredentials";
    let narrow = |caller: &Caller, statements: &[String]| {
        narrowed(&stage, caller, to(statements), None)
            .map(|made| (made.scoped_policies_count, stage.caller(made.credentials)))
    };
    let (count, first) = narrow(&caller, &[allow("iam:*"), allow(again)]).unwrap();
    assert_eq!(count, Some(1));
    assert_eq!(stage.probe(&first), "yes");
    // Nothing is won back, by whatever a later layer says.
    let (_, other) = narrow(&caller, &[allow("s3:*"), allow(again)]).unwrap();
    let (count, other) = narrow(&other, &[allow("*")]).unwrap();
    assert_eq!(count, Some(2));
    assert!(
        stage
            .probe(&other)
            .ends_with("because no session policy allows the iam:GetUser action")
    );
    let (_, denied) = narrow(&first, &[allow("*"), deny("iam:GetUser")]).unwrap();
    assert!(
        stage
            .probe(&denied)
            .ends_with("with an explicit deny in a session policy")
    );
    let (_, second) = narrow(&first, &[allow("*")]).unwrap();
    let (count, third) = narrow(&second, &[allow("*")]).unwrap();
    assert_eq!(count, Some(3));
    assert_eq!(stage.probe(&third), "yes");
    assert_eq!(
        outcome(narrow(&third, &[allow("*")])),
        "403 AccessDenied: A session has 3 scope-down policies at most."
    );
    // Less time is no layer.
    let made = narrowed(&stage, &third, None, Some(60)).unwrap();
    assert_eq!(made.scoped_policies_count, Some(3));
    assert_eq!(stage.probe(&stage.caller(made.credentials)), "yes");
    // The session it came from may as before.
    assert_eq!(stage.probe(&caller), "yes");
}

#[test]
fn a_denial_tells_the_layer() {
    let stage = Stage::new();
    let caller = session(&stage, |input| input);
    let made = narrowed(&stage, &caller, to(&[allow("iam:*"), allow("sts:*")]), None);
    let first = stage.caller(made.unwrap().credentials);
    let made = narrowed(&stage, &first, to(&[allow("s3:*")]), None);
    let second = stage.caller(made.unwrap().credentials);
    stage.probe(&second);
    let told = of_last_call(&stage.house).unwrap();
    let told = serde_json::to_value(&told.denied).unwrap().to_string();
    assert!(told.contains("scopeDown"), "{told}");
    assert!(
        told.contains("in scope-down policy 2 of new credentials"),
        "{told}"
    );
}

#[test]
fn it_lasts_as_long_as_the_session_at_most() {
    let stage = Stage::new();
    let caller = session(&stage, |input| input);
    let ends = caller.session().unwrap().expires;
    stage.house.pass(600);
    let now = stage.house.now();
    let expires = |caller: &Caller| caller.session().unwrap().expires;
    for seconds in [1, 900, 3000] {
        let made = narrowed(&stage, &caller, None, Some(seconds)).unwrap();
        let scoped = stage.caller(made.credentials);
        assert_eq!(expires(&scoped), now.plus_seconds(seconds.into()));
    }
    let made = narrowed(&stage, &caller, to(&[allow("*")]), None).unwrap();
    assert_eq!(expires(&stage.caller(made.credentials)), ends);
    for seconds in [3001, 129_600] {
        assert_eq!(
            outcome(narrowed(&stage, &caller, None, Some(seconds))),
            "400 InsufficientSessionLifetime: The requested DurationSeconds exceeds the remaining lifetime of the calling session."
        );
    }
    let made = narrowed(&stage, &caller, None, Some(60)).unwrap();
    let short = stage.caller(made.credentials);
    assert!(narrowed(&stage, &short, to(&[allow("*")]), Some(61)).is_err());
}

#[test]
fn only_a_session_that_is_allowed_to_is_narrowed() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "bob", &[allow("*")]);
    let no_session =
        "403 AccessDenied: Cannot call GetScopedCredentials without session credentials";
    for caller in [&ada, &stage.house.root(), &stage.house.user("admin")] {
        let asked = narrowed(&stage, caller, to(&[allow("*")]), None);
        assert_eq!(outcome(asked), no_session);
    }
    let caller = session(&stage, |input| input);
    assert_eq!(
        outcome(narrowed(&stage, &caller, None, None)),
        "400 ValidationError: At least one of Policy and DurationSeconds must be specified."
    );
    let malformed = narrowed(&stage, &caller, Some("{}".to_owned()), None);
    assert_eq!(malformed.unwrap_err().code, "MalformedPolicyDocument");
    // What was narrowed to less may not even narrow further.
    let made = narrowed(&stage, &caller, to(&[allow("iam:*")]), None).unwrap();
    let scoped = stage.caller(made.credentials);
    let again = outcome(narrowed(&stage, &scoped, None, Some(60)));
    assert!(
        again.starts_with("403 AccessDenied: User: arn:aws:sts::"),
        "{again}"
    );
    assert!(
        again.ends_with("no session policy allows the sts:GetScopedCredentials action"),
        "{again}"
    );
    // A user's own session may, where the user may.
    let own = stage
        .house
        .call::<GetSessionToken>(&ada, GetSessionTokenInput::default());
    let own = stage.caller(own.unwrap().credentials);
    let made = narrowed(&stage, &own, to(&[allow("s3:*")]), None).unwrap();
    let scoped = stage.caller(made.credentials);
    assert_eq!(scoped.arn(), ada.arn());
    assert!(stage.probe(&scoped).contains("no session policy allows"));
}

#[test]
fn a_policy_that_grants_the_session_directly_is_bound_too() {
    let stage = Stage::new();
    let caller = session(&stage, |input| input);
    let open = trust(caller.arn().as_str(), "");
    let other = stage.role(stage.home, "Other", &open, &[]);
    assert_eq!(outcome(stage.assume(&caller, assuming(&other))), "yes");
    let made = narrowed(&stage, &caller, to(&[allow("iam:*")]), None).unwrap();
    let scoped = stage.caller(made.credentials);
    let denied = outcome(stage.assume(&scoped, assuming(&other)));
    assert!(denied.contains("no session policy allows"), "{denied}");
}

#[test]
fn what_revokes_the_session_revokes_what_was_narrowed_later() {
    let stage = Stage::new();
    let caller = session(&stage, |input| input);
    stage.house.pass(600);
    let made = narrowed(&stage, &caller, to(&[allow("*")]), None).unwrap();
    let scoped = stage.caller(made.credentials);
    assert_eq!(scoped.issued(), caller.issued());
    assert_eq!(stage.probe(&scoped), "yes");
    let at = caller.issued().unwrap().plus_seconds(1).iso();
    let revoke = format!(
        r#"{{"Effect":"Deny","Action":"*","Resource":"*","Condition":{{"DateLessThan":{{"aws:TokenIssueTime":"{at}"}}}}}}"#
    );
    let input = doorward_shapes::iam::PutRolePolicyInput {
        role_name: "Role".to_owned(),
        policy_name: "AWSRevokeOlderSessions".to_owned(),
        policy_document: policy(&[revoke]),
    };
    stage
        .house
        .admin::<doorward_shapes::iam::PutRolePolicy>(input)
        .unwrap();
    assert!(
        stage
            .probe(&scoped)
            .contains("with an explicit deny in an identity-based policy")
    );
}

#[test]
fn a_token_that_would_be_too_large_is_not_made() {
    let stage = Stage::new();
    // What compresses badly.
    let noise = |seed: u32| {
        let mut spun = seed;
        let mut letter = || {
            spun = spun.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(
                b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/"
                    [(spun >> 26) as usize],
            )
        };
        let text = (0..1800).map(|_| letter()).collect::<String>();
        let wide = allow("*");
        policy(&[
            wide,
            format!(r#"{{"Effect":"Allow","Action":"s3:Get","Resource":"arn:aws:s3:::{text}"}}"#),
        ])
    };
    let mut caller = session(&stage, |input| input);
    let mut refused = None;
    for seed in 1..=3 {
        match narrowed(&stage, &caller, Some(noise(seed)), None) {
            Ok(made) => caller = stage.caller(made.credentials),
            Err(error) => refused = Some(error),
        }
    }
    let refused = refused.unwrap();
    assert_eq!(refused.code, "PackedPolicyTooLarge");
    assert!(
        refused.message.ends_with("bytes, and 4096 are allowed."),
        "{}",
        refused.message
    );
}

#[test]
fn the_record_tells_what_it_was_for_and_no_secret() {
    let stage = Stage::new();
    let caller = session(&stage, |input| input);
    let input = GetScopedCredentialsInput {
        policy: to(&[allow("iam:*")]),
        scoped_session_description: Some("nightly report".to_owned()),
        ..GetScopedCredentialsInput::default()
    };
    let made = stage
        .house
        .call::<GetScopedCredentials>(&caller, input)
        .unwrap();
    let given = made.credentials.unwrap();
    stage.house.add_account("444455556666");
    let records = stage.house.records();
    let mut records = records.iter();
    let record = records
        .find(|record| record["eventName"] == "GetScopedCredentials")
        .unwrap();
    assert_eq!(
        record["requestParameters"]["scopedSessionDescription"],
        "nightly report"
    );
    assert_eq!(
        record["responseElements"]["credentials"]["accessKeyId"],
        given.access_key_id
    );
    assert_eq!(record["responseElements"]["scopedPoliciesCount"], 1);
    assert!(
        !record
            .to_string()
            .contains(given.secret_access_key.expose())
    );
}
