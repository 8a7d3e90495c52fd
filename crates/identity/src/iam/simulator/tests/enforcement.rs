use super::*;
use crate::organizations::testing::Holding;
use doorward_shapes::iam::types::{PolicyIdentifier, PolicyIdentifierPolicyType, Tag};
use doorward_shapes::iam::{
    ChangePassword, ChangePasswordInput, CreateLoginProfile, CreateLoginProfileInput, CreateUser,
    CreateUserInput, DeleteUserPolicy, DeleteUserPolicyInput, GetContextKeysForPrincipalPolicy,
    GetContextKeysForPrincipalPolicyInput, GetUser, GetUserInput, PutUserPermissionsBoundary,
    PutUserPermissionsBoundaryInput, TagUser, TagUserInput, UpdateAccountPasswordPolicy,
    UpdateAccountPasswordPolicyInput,
};

#[test]
fn the_simulator_answers_as_enforcement_does() {
    let house = House::new();
    house.make_user("ada");
    tag_red(&house, "ada");
    let all = allow("*", "*");
    let conditional = |condition: &str| {
        format!(r#"{{"Effect":"Allow","Action":"iam:*","Resource":"*","Condition":{condition}}}"#)
    };
    let statements = [
        all.clone(),
        allow("iam:Get*", ADA),
        allow("iam:Get*", "arn:aws:iam::111122223333:user/${aws:username}"),
        allow("iam:Get*", "arn:aws:iam::111122223333:user/bob"),
        allow("iam:List*", "*"),
        format!("{all},{}", deny("iam:GetUser")),
        conditional(r#"{"StringEquals":{"aws:PrincipalTag/team":"red"}}"#),
        conditional(r#"{"StringEquals":{"aws:PrincipalTag/team":"blue"}}"#),
        conditional(&format!(r#"{{"ArnLike":{{"aws:PrincipalArn":"{ADA}"}}}}"#)),
        conditional(
            r#"{"StringEquals":{"aws:PrincipalType":"User","aws:PrincipalAccount":"111122223333"}}"#,
        ),
    ];
    for bounded in [false, true] {
        if bounded {
            let input = PutUserPermissionsBoundaryInput {
                user_name: "ada".to_owned(),
                permissions_boundary: "arn:aws:iam::aws:policy/PowerUserAccess".to_owned(),
            };
            house.admin::<PutUserPermissionsBoundary>(input).unwrap();
        }
        for statement in &statements {
            let input = doorward_shapes::iam::PutUserPolicyInput {
                user_name: "ada".to_owned(),
                policy_name: "one".to_owned(),
                policy_document: policy(statement),
            };
            house
                .admin::<doorward_shapes::iam::PutUserPolicy>(input)
                .unwrap();
            let user_name = Some("ada".to_owned());
            let input = GetUserInput { user_name };
            let enforced = house.call::<GetUser>(&house.user("ada"), input).is_ok();
            let mut input = of_ada("iam:GetUser");
            input.resource_arns = Some(vec![ADA.to_owned()]);
            let simulated = principal(&house, input).eval_decision == Verdict::Allowed;
            assert_eq!(simulated, enforced, "{statement} {bounded}");
        }
    }
    let input = DeleteUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "one".to_owned(),
    };
    house.admin::<DeleteUserPolicy>(input).unwrap();
}

#[test]
fn a_made_up_path_does_not_get_around_a_policy_that_goes_by_paths() {
    let house = House::new();
    house.make_user("ada");
    let input = CreateUserInput {
        user_name: "sealed".to_owned(),
        path: Some("/vault/".to_owned()),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    for action in [
        "iam:SimulatePrincipalPolicy",
        "iam:GetContextKeysForPrincipalPolicy",
    ] {
        house.allow("ada", action, "arn:aws:iam::111122223333:user/open/*");
        let arn = "arn:aws:iam::111122223333:user/open/sealed".to_owned();
        let code = if action.contains("Keys") {
            let input = GetContextKeysForPrincipalPolicyInput {
                policy_source_arn: arn,
                policy_input_list: None,
            };
            let call = house.call::<GetContextKeysForPrincipalPolicy>(&house.user("ada"), input);
            told(call).0
        } else {
            let mut input = of_ada("s3:GetObject");
            input.policy_source_arn = arn;
            told(house.call::<SimulatePrincipalPolicy>(&house.user("ada"), input)).0
        };
        assert_eq!(code, "AccessDenied", "{action}");
    }
}

/// Gives the user `name` the tag `team` of the value `red`.
fn tag_red(house: &House, name: &str) {
    let input = TagUserInput {
        user_name: name.to_owned(),
        tags: vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }],
    };
    house.admin::<TagUser>(input).unwrap();
}

/// Leave to read users, under a condition.
fn under(condition: &str) -> String {
    policy(&format!(
        r#"{{"Effect":"Allow","Action":"iam:*","Resource":"*","Condition":{condition}}}"#
    ))
}

#[test]
fn who_may_change_its_own_password_by_the_accounts_rules_may_in_the_simulator() {
    let house = House::new();
    house.make_user("ada");
    house.make_user("bob");
    let input = CreateLoginProfileInput {
        user_name: Some("ada".to_owned()),
        password: Some("correct Horse 1".to_owned().into()),
        ..CreateLoginProfileInput::default()
    };
    house.admin::<CreateLoginProfile>(input).unwrap();
    let simulated = |resource: &str| {
        let mut input = of_ada("iam:ChangePassword");
        input.resource_arns = Some(vec![resource.to_owned()]);
        principal(&house, input)
    };
    for allowed in [false, true] {
        let input = UpdateAccountPasswordPolicyInput {
            allow_users_to_change_password: Some(allowed),
            ..UpdateAccountPasswordPolicyInput::default()
        };
        house.admin::<UpdateAccountPasswordPolicy>(input).unwrap();
        let input = ChangePasswordInput {
            old_password: "correct Horse 1".to_owned().into(),
            new_password: "battery Staple 2".to_owned().into(),
        };
        let enforced = house.call::<ChangePassword>(&house.user("ada"), input);
        assert_eq!(enforced.is_ok(), allowed, "{enforced:?}");
        let result = simulated(ADA);
        assert_eq!(result.eval_decision == Verdict::Allowed, allowed);
        // It is no policy that somebody wrote.
        assert!(result.matched_statements.unwrap().is_empty());
        let others = simulated("arn:aws:iam::111122223333:user/bob");
        assert_eq!(others.eval_decision, Verdict::ImplicitDeny);
    }
}

#[test]
fn the_caller_has_the_path_that_it_has_whatever_is_written() {
    let house = House::new();
    let input = CreateUserInput {
        user_name: "ada".to_owned(),
        path: Some("/vault/".to_owned()),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    for (arn, decision) in [
        ("arn:aws:iam::111122223333:user/vault/ada", Verdict::Allowed),
        (
            "arn:aws:iam::111122223333:user/open/ada",
            Verdict::ImplicitDeny,
        ),
    ] {
        let condition = format!(r#"{{"ArnEquals":{{"aws:PrincipalArn":"{arn}"}}}}"#);
        for written in ["vault/ada", "open/ada", "ada"] {
            let mut input = of_ada("iam:GetUser");
            input.policy_source_arn = format!("arn:aws:iam::111122223333:user/{written}");
            input.policy_input_list = Some(vec![under(&condition)]);
            let result = principal(&house, input);
            assert_eq!(result.eval_decision, decision, "{arn} {written}");
        }
    }
}

#[test]
fn nothing_is_learnt_of_others_than_the_one_that_is_simulated() {
    let house = House::new();
    house.make_user("ada");
    house.make_user("bob");
    tag_red(&house, "bob");
    let bob = "arn:aws:iam::111122223333:user/bob";
    for condition in [
        r#"{"StringEquals":{"aws:PrincipalTag/team":"red"}}"#,
        r#"{"StringLike":{"aws:userid":"AIDA*"}}"#,
    ] {
        let mut input = custom(&[under(condition)], "iam:GetUser", &[]);
        input.caller_arn = Some(bob.to_owned());
        let result = simulate(&house, input);
        assert_eq!(result.eval_decision, Verdict::ImplicitDeny, "{condition}");
        let mut input = of_ada("iam:GetUser");
        input.policy_input_list = Some(vec![under(condition)]);
        input.caller_arn = Some(bob.to_owned());
        let result = principal(&house, input.clone());
        assert_eq!(result.eval_decision, Verdict::ImplicitDeny, "{condition}");
        input.policy_source_arn = bob.to_owned();
        let result = principal(&house, input);
        assert_eq!(result.eval_decision, Verdict::Allowed, "{condition}");
    }
}

#[test]
fn the_account_that_manages_an_organization_is_allowed_by_it() {
    let holding = Holding::new();
    let house = &holding.house;
    house.make_user("ada");
    let mut input = of_ada("iam:GetUser");
    let organizations = format!(
        r#"{{"StringEquals":{{"aws:PrincipalOrgID":"{0}","aws:ResourceOrgID":"{0}"}}}}"#,
        holding.organization
    );
    input.policy_input_list = Some(vec![under(&organizations)]);
    input.resource_arns = Some(vec![ADA.to_owned()]);
    let result = principal(house, input);
    assert_eq!(result.eval_decision, Verdict::Allowed);
    let detail = result.organizations_decision_detail.unwrap();
    assert_eq!(detail.allowed_by_organizations, Some(true));
}

#[test]
fn leaving_out_managed_policies_leaves_the_organizations_in_force() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("ada");
    for kind in [
        PolicyIdentifierPolicyType::AwsManaged,
        PolicyIdentifierPolicyType::UserManaged,
    ] {
        let input = SimulatePrincipalPolicyInput {
            policy_source_arn: user.arn().to_string(),
            action_names: vec!["iam:GetUser".to_owned()],
            policy_input_list: Some(vec![policy(&allow("iam:*", "*"))]),
            policy_exclusion_list: Some(vec![PolicyIdentifier {
                policy_type: Some(kind),
                ..PolicyIdentifier::default()
            }]),
            ..SimulatePrincipalPolicyInput::default()
        };
        let output = house.call::<SimulatePrincipalPolicy>(&user, input).unwrap();
        let result = output.evaluation_results.unwrap().remove(0);
        assert_eq!(result.eval_decision, Verdict::Allowed);
        let detail = result.organizations_decision_detail.unwrap();
        assert_eq!(detail.allowed_by_organizations, Some(true));
    }
}

#[test]
fn a_caller_of_another_account_is_not_in_the_entitys_organization() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("ada");
    let scp = holding.scp(
        "no-groups",
        r#""Effect":"Deny","Action":"iam:GetGroup","Resource":"*""#,
    );
    holding.attach(&scp, &holding.root).unwrap();
    let decision = |caller: Option<&str>, action: &str, condition: &str| {
        let input = SimulatePrincipalPolicyInput {
            policy_source_arn: user.arn().to_string(),
            action_names: vec![action.to_owned()],
            caller_arn: caller.map(str::to_owned),
            policy_input_list: Some(vec![policy(&format!(
                r#"{{"Effect":"Deny","Action":"iam:GetUser","Resource":"*","Condition":{condition}}}"#
            ))]),
            ..SimulatePrincipalPolicyInput::default()
        };
        let output = house.call::<SimulatePrincipalPolicy>(&user, input).unwrap();
        output.evaluation_results.unwrap().remove(0).eval_decision
    };
    let outside = Some("arn:aws:iam::444455556666:user/eve");
    let organized = r#"{"StringLike":{"aws:PrincipalOrgID":"o-*"}}"#;
    for (caller, expected) in [(None, Verdict::ExplicitDeny), (outside, Verdict::Allowed)] {
        assert_eq!(decision(caller, "iam:GetGroup", organized), expected);
        assert_eq!(decision(caller, "iam:GetUser", organized), expected);
    }
}
