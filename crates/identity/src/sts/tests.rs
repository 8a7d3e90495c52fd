//! Who may assume what, from credentials to credentials.
use super::testing::{Stage, allow, assuming, deny, iam, outcome, passed, policy, tags, trust};
use crate::Caller;
use crate::caller::Identity;
use crate::state::{DeviceOwner, PolicyText};
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::sts::types::PolicyDescriptorType;
use doorward_shapes::sts::{AssumeRoleInput, GetSessionToken, GetSessionTokenInput};

/// A condition of a trust policy, a call, and whether it is met.
type Wanted = (&'static str, fn(&mut AssumeRoleInput), bool);

/// `User: … is not authorized to perform: …`.
fn denied(who: &str, action: &str, role: &str, why: &str) -> String {
    format!(
        "403 AccessDenied: User: {who} is not authorized to perform: {action} on resource: {role} {why}"
    )
}

fn no_policy(kind: &str, action: &str) -> String {
    format!("because no {kind} policy allows the {action} action")
}

#[test]
fn who_may_assume_a_role_is_for_both_sides_to_say() {
    let stage = Stage::new();
    let (home, abroad) = (stage.home, stage.abroad);
    let willing = stage.user(home, "willing", &[allow("sts:*")]);
    let bare = stage.user(home, "bare", &[]);
    let barred = stage.user(home, "barred", &[allow("sts:*"), deny("sts:AssumeRole")]);
    let stranger = stage.user(abroad, "stranger", &[allow("sts:*")]);
    let poor = stage.user(abroad, "poor", &[]);
    let account = |account| iam(account, "root");
    let trusts = [
        ("OpensHome", trust(&account(home), "")),
        ("OpensAbroad", trust(&account(abroad), "")),
        ("NamesBare", trust(&iam(home, "user/bare"), "")),
        ("NamesPoor", trust(&iam(abroad, "user/poor"), "")),
        ("NamesBarred", trust(&iam(home, "user/barred"), "")),
        ("Everyone", trust("*", "")),
    ];
    for (name, trust) in &trusts {
        stage.role(home, name, trust, &[]);
    }
    let no_identity = no_policy("identity-based", "sts:AssumeRole");
    let no_trust = no_policy("role trust", "sts:AssumeRole");
    let explicit = "with an explicit deny in an identity-based policy".to_owned();
    let yes = "yes";
    let cases: [(&Caller, &str, &str); 17] = [
        (&willing, "OpensHome", yes),
        (&bare, "OpensHome", &no_identity),
        (&barred, "OpensHome", &explicit),
        (&willing, "OpensAbroad", &no_trust),
        (&stranger, "OpensAbroad", yes),
        (&poor, "OpensAbroad", &no_identity),
        (&stranger, "OpensHome", &no_trust),
        (&bare, "NamesBare", yes),
        (&willing, "NamesBare", &no_trust),
        (&poor, "NamesPoor", &no_identity),
        (&barred, "NamesBarred", &explicit),
        (&bare, "Everyone", yes),
        (&poor, "Everyone", &no_identity),
        (&stranger, "Everyone", yes),
        (&willing, "NobodyHasMadeIt", &no_trust),
        (&stranger, "NobodyHasMadeIt", &no_trust),
        (&poor, "NobodyHasMadeIt", &no_identity),
    ];
    for (caller, name, expected) in cases {
        let role = iam(home, &format!("role/{name}"));
        let expected = match expected {
            "yes" => "yes".to_owned(),
            why => denied(caller.arn().as_str(), "sts:AssumeRole", &role, why),
        };
        let got = outcome(stage.assume(caller, assuming(&role)));
        assert_eq!(got, expected, "{} {name}", caller.arn());
    }
}

#[test]
fn strangers_do_not_learn_of_roles_from_what_they_are_refused_with() {
    let stage = Stage::new();
    let asks = stage.user(stage.abroad, "asks", &[allow("sts:*")]);
    let by_tag = r#"{"Effect":"Allow","Action":"sts:*","Resource":"*",
        "Condition":{"StringEquals":{"iam:ResourceTag/team":"blue"}}}"#;
    let guesses = stage.user(stage.abroad, "guesses", &[by_tag.to_owned()]);
    let denying = trust("*", "").replace("Allow", "Deny");
    stage.role(stage.home, "Denies", &denying, &[]);
    stage.role(
        stage.home,
        "Refuses",
        &trust(&iam(stage.home, "root"), ""),
        &[],
    );
    for caller in [&asks, &guesses] {
        let answers = ["Denies", "Refuses", "Missing"].map(|name| {
            let role = iam(stage.home, &format!("role/{name}"));
            outcome(stage.assume(caller, assuming(&role))).replace(name, "")
        });
        assert_eq!(answers[0], answers[2]);
        assert_eq!(answers[1], answers[2]);
    }
    let nowhere = "arn:aws:iam::123456789012:role/Role";
    let unknown = outcome(stage.assume(&asks, assuming(nowhere)));
    let why = no_policy("role trust", "sts:AssumeRole");
    assert_eq!(
        unknown,
        denied(asks.arn().as_str(), "sts:AssumeRole", nowhere, &why)
    );
}

#[test]
fn a_trust_policy_asks_for_what_the_call_says() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = iam(stage.home, "root");
    let cases: [Wanted; 11] = [
        (
            r#""StringEquals":{"sts:ExternalId":"s3cret"}"#,
            |input| input.external_id = Some("s3cret".to_owned()),
            true,
        ),
        (
            r#""StringEquals":{"sts:ExternalId":"s3cret"}"#,
            |input| input.external_id = Some("S3cret".to_owned()),
            false,
        ),
        (
            r#""StringEquals":{"sts:ExternalId":"s3cret"}"#,
            |_| {},
            false,
        ),
        (
            r#""StringLike":{"sts:RoleSessionName":"test*"}"#,
            |_| {},
            true,
        ),
        (
            r#""StringEquals":{"sts:RoleSessionName":"${aws:username}"}"#,
            |_| {},
            false,
        ),
        (
            r#""StringEquals":{"sts:SourceIdentity":"ada"}"#,
            |input| input.source_identity = Some("ada".to_owned()),
            true,
        ),
        (
            r#""StringEquals":{"aws:RequestTag/Project":"apollo"}"#,
            |input| input.tags = Some(passed(&[("project", "apollo")])),
            true,
        ),
        (
            r#""ForAllValues:StringEquals":{"aws:TagKeys":["project"]},"Null":{"aws:TagKeys":"false"}"#,
            |input| input.tags = Some(passed(&[("project", "x"), ("cost", "y")])),
            false,
        ),
        (
            r#""ForAnyValue:StringEquals":{"sts:TransitiveTagKeys":"project"}"#,
            |input| {
                input.tags = Some(passed(&[("project", "x")]));
                input.transitive_tag_keys = Some(vec!["project".to_owned()]);
            },
            true,
        ),
        (
            r#""StringEquals":{"iam:ResourceTag/team":"blue","aws:ResourceTag/TEAM":"blue"}"#,
            |_| {},
            true,
        ),
        (
            r#""StringEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:user/ada"}"#,
            |_| {},
            true,
        ),
    ];
    for (number, (condition, change, expected)) in cases.into_iter().enumerate() {
        let name = format!("Role{number}");
        let role = stage.role(stage.home, &name, &trust(&root, condition), &[]);
        let mut input = assuming(&role);
        change(&mut input);
        let got = stage.assume(&user, input);
        assert_eq!(got.is_ok(), expected, "{number}: {condition}: {got:?}");
    }
}

#[test]
fn tags_and_a_source_identity_need_permissions_of_their_own_on_both_sides() {
    let stage = Stage::new();
    let may = stage.user(stage.abroad, "may", &[allow("sts:*")]);
    let only_assume = stage.user(stage.abroad, "only", &[allow("sts:AssumeRole")]);
    let everything = trust(&iam(stage.abroad, "root"), "");
    let narrow = everything.replace(r#","sts:TagSession","sts:SetSourceIdentity""#, "");
    let open = stage.role(stage.home, "Open", &everything, &[]);
    let narrow = stage.role(stage.home, "Narrow", &narrow, &[]);
    let tagged = |role: &str| AssumeRoleInput {
        tags: Some(passed(&[("project", "apollo")])),
        ..assuming(role)
    };
    let named = |role: &str| AssumeRoleInput {
        source_identity: Some("ada".to_owned()),
        ..assuming(role)
    };
    for (caller, role, input, refused) in [
        (&may, &open, tagged(&open), None),
        (&may, &open, named(&open), None),
        (&may, &narrow, assuming(&narrow), None),
        (&only_assume, &open, assuming(&open), None),
        (
            &may,
            &narrow,
            tagged(&narrow),
            Some(("sts:TagSession", "role trust")),
        ),
        (
            &may,
            &narrow,
            named(&narrow),
            Some(("sts:SetSourceIdentity", "role trust")),
        ),
        (
            &only_assume,
            &open,
            tagged(&open),
            Some(("sts:TagSession", "identity-based")),
        ),
        (
            &only_assume,
            &open,
            named(&open),
            Some(("sts:SetSourceIdentity", "identity-based")),
        ),
    ] {
        let expected = refused.map_or("yes".to_owned(), |(action, kind)| {
            denied(
                caller.arn().as_str(),
                action,
                role,
                &no_policy(kind, action),
            )
        });
        assert_eq!(outcome(stage.assume(caller, input)), expected);
    }
}

#[test]
fn a_chain_hands_on_transitive_tags_and_the_source_identity_and_lasts_an_hour() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = iam(stage.home, "root");
    let a = stage.role(stage.home, "A", &trust(&root, ""), &[allow("sts:*")]);
    let b = stage.role(stage.home, "B", &trust(&iam(stage.home, "role/A"), ""), &[]);
    let first = AssumeRoleInput {
        tags: Some(passed(&[("Project", "apollo"), ("cost", "7")])),
        transitive_tag_keys: Some(vec!["project".to_owned()]),
        source_identity: Some("ada".to_owned()),
        duration_seconds: Some(7200),
        ..assuming(&a)
    };
    let in_a = stage.assumed(&user, first);
    let made = stage.assume(&in_a, assuming(&b)).unwrap();
    assert_eq!(made.source_identity.as_deref(), Some("ada"));
    let in_b = stage.caller(made.credentials);
    let session = in_b.session().unwrap();
    assert_eq!(session.tags, tags(&[("project", "apollo")]));
    assert_eq!(session.tags.keys().next().unwrap().as_str(), "Project");
    assert_eq!(session.source_identity.as_deref(), Some("ada"));
    assert_eq!(session.expires, session.issued.plus_seconds(3600));
    for (input, expected) in [
        (
            AssumeRoleInput {
                duration_seconds: Some(3601),
                ..assuming(&b)
            },
            "400 ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ),
        (
            AssumeRoleInput {
                tags: Some(passed(&[("PROJECT", "gemini")])),
                ..assuming(&b)
            },
            "400 InvalidParameterValue: One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
        ),
        (
            AssumeRoleInput {
                source_identity: Some("eve".to_owned()),
                ..assuming(&b)
            },
            "403 AccessDenied: The source identity of the calling session cannot be changed.",
        ),
        (
            AssumeRoleInput {
                source_identity: Some("ada".to_owned()),
                tags: Some(passed(&[("cost", "8")])),
                ..assuming(&b)
            },
            "yes",
        ),
    ] {
        assert_eq!(outcome(stage.assume(&in_a, input)), expected);
    }
    // Inherited tags and source identity need the next role's consent as passed ones do.
    let narrow = trust(&root, "").replace(r#","sts:TagSession","sts:SetSourceIdentity""#, "");
    let c = stage.role(stage.home, "C", &narrow, &[]);
    let refused = outcome(stage.assume(&in_a, assuming(&c)));
    assert!(refused.contains("perform: sts:TagSession"), "{refused}");
}

#[test]
fn a_trust_policy_may_want_mfa_and_takes_it_from_the_call_or_the_session() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let Identity::User { id, .. } = &user.identity else {
        unreachable!()
    };
    let serial = stage.device(stage.home, "phone", DeviceOwner::User(id.clone()));
    let root = iam(stage.home, "root");
    let wants = |name: &str, operator: &str, value: &str| {
        let condition = format!(r#""{operator}":{{"aws:MultiFactorAuthPresent":"{value}"}}"#);
        stage.role(stage.home, name, &trust(&root, &condition), &[allow("*")])
    };
    let strict = wants("Strict", "Bool", "true");
    let lenient = wants("Lenient", "BoolIfExists", "true");
    let with_code = |role: &str| AssumeRoleInput {
        serial_number: Some(serial.clone()),
        token_code: Some(stage.code()),
        ..assuming(role)
    };
    // Long-term keys have no MFA key at all: that is the difference of the two.
    assert!(stage.assume(&user, assuming(&strict)).is_err());
    assert!(stage.assume(&user, assuming(&lenient)).is_ok());
    let in_role = stage.assumed(&user, with_code(&strict));
    assert!(in_role.mfa().is_some());
    let token = |input| {
        let made = stage.house.call::<GetSessionToken>(&user, input).unwrap();
        stage.caller(made.credentials)
    };
    let plain = token(GetSessionTokenInput::default());
    assert!(stage.assume(&plain, assuming(&strict)).is_err());
    assert!(stage.assume(&plain, assuming(&lenient)).is_err());
    stage.house.pass(30);
    assert!(stage.assume(&plain, with_code(&lenient)).is_ok());
    stage.house.pass(30);
    let strong = token(GetSessionTokenInput {
        serial_number: Some(serial.clone()),
        token_code: Some(stage.code()),
        ..GetSessionTokenInput::default()
    });
    assert!(stage.assume(&strong, assuming(&strict)).is_ok());
    // The record of a role's session tells of the code, and its conditions do not.
    assert!(stage.assume(&in_role, assuming(&strict)).is_err());
    // A role has no device.
    stage.house.pass(30);
    let refused = outcome(stage.assume(&in_role, with_code(&lenient)));
    assert!(refused.contains("unable to validate MFA code"), "{refused}");
}

#[test]
fn a_code_works_once_and_a_refusal_leaves_it_good() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let Identity::User { id, .. } = &user.identity else {
        unreachable!()
    };
    let serial = stage.device(stage.home, "phone", DeviceOwner::User(id.clone()));
    let open = stage.role(
        stage.home,
        "Open",
        &trust(&iam(stage.home, "root"), ""),
        &[],
    );
    let shut = iam(stage.home, "role/Shut");
    let with = |role: &str, code: String| AssumeRoleInput {
        serial_number: Some(serial.clone()),
        token_code: Some(code),
        ..assuming(role)
    };
    let code = stage.code();
    assert!(stage.assume(&user, with(&shut, code.clone())).is_err());
    assert!(stage.assume(&user, with(&open, code.clone())).is_ok());
    let wrong =
        "403 AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. ";
    assert_eq!(outcome(stage.assume(&user, with(&open, code))), wrong);
    let half = AssumeRoleInput {
        serial_number: Some(serial.clone()),
        ..assuming(&open)
    };
    assert_eq!(
        outcome(stage.assume(&user, half)),
        "403 AccessDenied: MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."
    );
    // The one above was the first in vain.
    for _ in 0..4 {
        let got = outcome(stage.assume(&user, with(&open, stage.wrong_code())));
        assert_eq!(got, wrong);
    }
    let got = outcome(stage.assume(&user, with(&open, stage.code())));
    assert_eq!(got, "400 Throttling: Rate exceeded");
    stage.house.pass(60);
    assert!(stage.assume(&user, with(&open, stage.code())).is_ok());
}

#[test]
fn a_session_does_what_role_boundary_and_session_policies_all_allow() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[allow("iam:*")]);
    let bounded = stage.role(stage.home, "Bounded", &root, &[allow("iam:*")]);
    stage.edit_role(stage.home, "Bounded", |role| {
        role.boundary = Some(doorward_names::Arn::aws_managed("policy/PowerUserAccess"));
    });
    let arns = |names: &[&str]| {
        let arn = |name: &&str| PolicyDescriptorType {
            arn: Some(format!("arn:aws:iam::aws:policy/{name}")),
        };
        Some(names.iter().map(arn).collect::<Vec<_>>())
    };
    let with = |text: Option<String>, names: &[&str]| AssumeRoleInput {
        policy: text,
        policy_arns: arns(names),
        ..assuming(&role)
    };
    let get_user = |why: &str| {
        format!(
            "403 AccessDenied: User: arn:aws:sts::111122223333:assumed-role/{why} the iam:GetUser action"
        )
    };
    let session = get_user(
        "Role/tester is not authorized to perform: iam:GetUser on resource: user admin because no session policy allows",
    );
    let session = session.replace("user admin", &iam(stage.home, "user/admin"));
    let boundary = session
        .replace("Role/", "Bounded/")
        .replace("session policy", "permissions boundary");
    let yes = "yes".to_owned();
    for (input, expected) in [
        (assuming(&role), &yes),
        (with(Some(policy(&[allow("iam:Get*")])), &[]), &yes),
        (with(Some(policy(&[allow("s3:*")])), &[]), &session),
        (with(None, &["IAMReadOnlyAccess"]), &yes),
        (with(None, &["PowerUserAccess"]), &session),
        (
            with(Some(policy(&[allow("s3:*")])), &["IAMReadOnlyAccess"]),
            &yes,
        ),
        (assuming(&bounded), &boundary),
    ] {
        let caller = stage.assumed(&user, input);
        assert_eq!(stage.probe(&caller), *expected);
    }
    let both = policy(&[allow("iam:*"), deny("iam:GetUser")]);
    let refused = stage.probe(&stage.assumed(&user, with(Some(both), &[])));
    assert!(
        refused.ends_with("with an explicit deny in a session policy"),
        "{refused}"
    );
}

#[test]
fn a_managed_session_policy_that_is_deleted_leaves_nothing_allowed() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[allow("iam:*")]);
    let text = policy(&[allow("iam:*")]);
    let own = super::testing::managed(&stage, "Own", &text);
    let input = AssumeRoleInput {
        policy_arns: Some(vec![PolicyDescriptorType { arn: Some(own) }]),
        ..assuming(&role)
    };
    let caller = stage.assumed(&user, input);
    assert_eq!(stage.probe(&caller), "yes");
    stage.edit(stage.home, |account| {
        let name = doorward_names::PolicyName::parse("Own").unwrap();
        account.policies.remove(&name);
    });
    // What it denied is not known any more, so all of it is denied.
    assert!(stage.probe(&caller).ends_with("policy/Own"));
}

#[test]
fn role_tags_stand_under_session_tags_whatever_their_case() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let by_tag = r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"*",
        "Condition":{"StringEquals":{"aws:PrincipalTag/team":"red"}}}"#;
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[by_tag.to_owned()]);
    let plain = stage.assumed(&user, assuming(&role));
    assert_ne!(stage.probe(&plain), "yes");
    let tagged = AssumeRoleInput {
        tags: Some(passed(&[("Team", "red")])),
        ..assuming(&role)
    };
    assert_eq!(stage.probe(&stage.assumed(&user, tagged)), "yes");
}

#[test]
fn a_source_identity_is_a_condition_key_ever_after() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let by_source = r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"*",
        "Condition":{"StringEquals":{"aws:SourceIdentity":"ada"},"Null":{"aws:TokenIssueTime":"false"}}}"#;
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[by_source.to_owned()]);
    let named = AssumeRoleInput {
        source_identity: Some("ada".to_owned()),
        ..assuming(&role)
    };
    assert_eq!(stage.probe(&stage.assumed(&user, named)), "yes");
    assert_ne!(stage.probe(&stage.assumed(&user, assuming(&role))), "yes");
}

#[test]
fn a_role_made_again_is_not_the_role_whose_session_it_was() {
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[allow("iam:*")]);
    let made = stage.assume(&user, assuming(&role)).unwrap();
    let caller = stage.caller(made.credentials);
    let session = caller.session().unwrap();
    let lives = || {
        let world = stage.house.world();
        let account = world.account(stage.home).unwrap();
        crate::authenticate::session_identity(session, account).is_some()
    };
    assert!(lives());
    stage.edit(stage.home, |account| {
        let name = doorward_names::RoleName::parse("Role").unwrap();
        account.roles.remove(&name);
    });
    assert!(!lives());
    stage.role(stage.home, "Role", &root, &[allow("iam:*")]);
    assert!(!lives());
}

#[test]
fn an_inline_policy_is_the_same_in_the_token_as_it_was_passed() {
    let text = policy(&[allow("iam:Get*")]);
    let document = Document::parse(&text, DocumentKind::Identity).unwrap();
    let stage = Stage::new();
    let user = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let root = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &root, &[allow("iam:*")]);
    let input = AssumeRoleInput {
        policy: Some(text.clone()),
        ..assuming(&role)
    };
    let caller = stage.assumed(&user, input);
    let policies = caller.session().unwrap().policies.clone().unwrap();
    let kept = policies.inline.unwrap();
    assert_eq!(kept.text, PolicyText::new(&text, document).as_written());
    assert_eq!(kept.document.size(), text.len());
}
