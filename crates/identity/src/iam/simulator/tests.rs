use crate::iam::testing::told;
use crate::testing::House;
use doorward_shapes::iam::types::{
    ContextEntry, ContextKeyTypeEnum, EvaluationResult, OrderedOrganizationPolicyType,
    PolicyEvaluationDecisionType as Verdict, PolicyIdentifier, PolicyIdentifierPolicyType,
    PolicySourceType,
};
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, AttachUserPolicy, AttachUserPolicyInput, CreatePolicy,
    CreatePolicyInput, CreateUser, CreateUserInput, DeleteUserPolicy, DeleteUserPolicyInput,
    GetContextKeysForCustomPolicy, GetContextKeysForCustomPolicyInput,
    GetContextKeysForPrincipalPolicy, GetContextKeysForPrincipalPolicyInput, GetUser, GetUserInput,
    PutGroupPolicy, PutGroupPolicyInput, PutUserPermissionsBoundary,
    PutUserPermissionsBoundaryInput, SimulateCustomPolicy, SimulateCustomPolicyInput,
    SimulatePrincipalPolicy, SimulatePrincipalPolicyInput, TagUser, TagUserInput, types::Tag,
};

const ADA: &str = "arn:aws:iam::111122223333:user/ada";

fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

fn deny(action: &str) -> String {
    format!(r#"{{"Effect":"Deny","Action":"{action}","Resource":"*"}}"#)
}

fn custom(policies: &[String], action: &str, resources: &[&str]) -> SimulateCustomPolicyInput {
    let resources = resources
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>();
    SimulateCustomPolicyInput {
        policy_input_list: policies.to_vec(),
        action_names: vec![action.to_owned()],
        resource_arns: (!resources.is_empty()).then_some(resources),
        ..SimulateCustomPolicyInput::default()
    }
}

fn simulate(house: &House, input: SimulateCustomPolicyInput) -> EvaluationResult {
    let output = house.admin::<SimulateCustomPolicy>(input).unwrap();
    output.evaluation_results.unwrap().remove(0)
}

fn refused(house: &House, input: SimulateCustomPolicyInput) -> String {
    let (code, message) = told(house.admin::<SimulateCustomPolicy>(input));
    assert_eq!(code, "InvalidInput");
    message
}

fn entry(name: &str, kind: ContextKeyTypeEnum, values: &[&str]) -> ContextEntry {
    ContextEntry {
        context_key_name: Some(name.to_owned()),
        context_key_values: Some(values.iter().map(ToString::to_string).collect()),
        context_key_type: Some(kind),
    }
}

#[test]
fn an_action_on_everything_has_one_result_and_the_place_of_its_statement() {
    let house = House::new();
    let text = policy(&allow("s3:GetObject", "*"));
    let result = simulate(
        &house,
        custom(std::slice::from_ref(&text), "s3:GetObject", &[]),
    );
    assert_eq!(result.eval_decision, Verdict::Allowed);
    assert_eq!(result.eval_resource_name.as_deref(), Some("*"));
    assert!(result.resource_specific_results.is_none());
    assert!(result.eval_decision_details.is_none());
    let statement = &result.matched_statements.unwrap()[0];
    assert_eq!(
        statement.source_policy_id.as_deref(),
        Some("PolicyInputList.1")
    );
    assert_eq!(statement.source_policy_type, Some(PolicySourceType::None));
    let start = statement.start_position.as_ref().unwrap();
    let end = statement.end_position.as_ref().unwrap();
    // Just after `[`, and just after the statement's `}`.
    assert_eq!((start.line, start.column), (Some(1), Some(38)));
    let column = i32::try_from(text.len() - 1).unwrap();
    assert_eq!((end.line, end.column), (Some(1), Some(column)));
}

#[test]
fn the_most_restrictive_of_several_resources_is_the_actions_decision() {
    let house = House::new();
    let text = policy(&allow("s3:GetObject", "arn:aws:s3:::box/*"));
    let arns = ["arn:aws:s3:::box/a", "arn:aws:s3:::other/a"];
    let result = simulate(&house, custom(&[text], "s3:GetObject", &arns));
    assert_eq!(result.eval_decision, Verdict::ImplicitDeny);
    let template = "arn:aws:s3:::${BucketName}/${ObjectName}";
    assert_eq!(result.eval_resource_name.as_deref(), Some(template));
    assert_eq!(result.matched_statements.unwrap().len(), 1);
    assert!(result.eval_decision_details.unwrap().is_empty());
    let each = result.resource_specific_results.unwrap();
    let told: Vec<_> = each
        .iter()
        .map(|one| (one.eval_resource_name.as_str(), one.eval_resource_decision))
        .collect();
    assert_eq!(
        told,
        [
            (arns[0], Verdict::Allowed),
            (arns[1], Verdict::ImplicitDeny)
        ]
    );
}

#[test]
fn an_explicit_deny_is_told_alone_and_an_implicit_one_by_nothing() {
    let house = House::new();
    let policies = [policy(&allow("s3:*", "*")), policy(&deny("s3:Delete*"))];
    let result = simulate(&house, custom(&policies, "s3:DeleteBucket", &[]));
    assert_eq!(result.eval_decision, Verdict::ExplicitDeny);
    let statements = result.matched_statements.unwrap();
    let ids: Vec<_> = statements
        .iter()
        .map(|s| s.source_policy_id.as_deref())
        .collect();
    assert_eq!(ids, [Some("PolicyInputList.2")]);
    let result = simulate(&house, custom(&policies, "ec2:RunInstances", &[]));
    assert_eq!(result.eval_decision, Verdict::ImplicitDeny);
    assert!(result.matched_statements.unwrap().is_empty());
}

#[test]
fn keys_that_are_not_given_are_missing_and_given_ones_decide() {
    let house = House::new();
    let statement = r#"{"Effect":"Allow","Action":"s3:GetObject",
        "Resource":"arn:aws:s3:::box/${aws:PrincipalTag/team}/*",
        "Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"},
            "ForAnyValue:StringEquals":{"aws:TagKeys":"a"},
            "NumericLessThan":{"aws:MultiFactorAuthAge":"60"}}}"#;
    let text = policy(&format!(
        "{statement},{}",
        allow("sqs:*", "arn:aws:sqs:*:*:${x:y}")
    ));
    let mut input = custom(&[text], "s3:GetObject", &["arn:aws:s3:::box/red/a"]);
    let result = simulate(&house, input.clone());
    assert_eq!(result.eval_decision, Verdict::ImplicitDeny);
    assert_eq!(
        result.missing_context_values.unwrap(),
        [
            "aws:PrincipalTag/team",
            "aws:RequestedRegion",
            "aws:TagKeys",
            "aws:MultiFactorAuthAge"
        ]
    );
    input.context_entries = Some(vec![
        entry(
            "aws:principaltag/team",
            ContextKeyTypeEnum::String,
            &["red"],
        ),
        entry(
            "aws:RequestedRegion",
            ContextKeyTypeEnum::String,
            &["eu-west-1"],
        ),
        entry("aws:TagKeys", ContextKeyTypeEnum::StringList, &["b", "a"]),
        entry(
            "aws:MultiFactorAuthAge",
            ContextKeyTypeEnum::Numeric,
            &["59"],
        ),
    ]);
    let result = simulate(&house, input);
    assert_eq!(result.eval_decision, Verdict::Allowed);
    assert!(result.missing_context_values.unwrap().is_empty());
}

#[test]
fn boundaries_and_organizations_are_told_apart_from_the_decision() {
    let house = House::new();
    let all = policy(&allow("*", "*"));
    let mut input = custom(std::slice::from_ref(&all), "s3:GetObject", &[]);
    input.permissions_boundary_policy_input_list = Some(vec![policy(&allow("sqs:*", "*"))]);
    let level = |text: String| OrderedOrganizationPolicyType {
        service_control_policy_input_list: Some(vec![text]),
    };
    input.ordered_organization_policy_input_list = Some(vec![level(all.clone())]);
    let result = simulate(&house, input.clone());
    assert_eq!(result.eval_decision, Verdict::ImplicitDeny);
    let boundary = result.permissions_boundary_decision_detail.unwrap();
    assert_eq!(boundary.allowed_by_permissions_boundary, Some(false));
    let organizations = result.organizations_decision_detail.unwrap();
    assert_eq!(organizations.allowed_by_organizations, Some(true));

    input.permissions_boundary_policy_input_list = None;
    let denied = policy(&format!("{},{}", allow("*", "*"), deny("s3:*")));
    input.ordered_organization_policy_input_list = Some(vec![level(all), level(denied)]);
    let result = simulate(&house, input);
    assert_eq!(result.eval_decision, Verdict::ExplicitDeny);
    assert!(result.matched_statements.unwrap().is_empty());
    assert!(result.permissions_boundary_decision_detail.is_none());
    let organizations = result.organizations_decision_detail.unwrap();
    assert_eq!(organizations.allowed_by_organizations, Some(false));
}

#[test]
fn both_sides_of_a_call_across_accounts_are_told() {
    let house = House::new();
    let arn = "arn:aws:s3:::box/a";
    let mut input = custom(&[policy(&allow("s3:*", "*"))], "s3:GetObject", &[arn]);
    input.caller_arn = Some("arn:aws:iam::444455556666:user/eve".to_owned());
    input.resource_owner = Some("arn:aws:iam::111122223333:root".to_owned());
    let of = |principal: &str| {
        policy(&format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"s3:*","Resource":"*"}}"#
        ))
    };
    for (principal, decision) in [
        ("arn:aws:iam::444455556666:user/eve", Verdict::Allowed),
        (
            "arn:aws:iam::444455556666:user/other",
            Verdict::ImplicitDeny,
        ),
    ] {
        input.resource_policy = Some(of(principal));
        let result = simulate(&house, input.clone());
        assert_eq!(result.eval_decision, decision, "{principal}");
        let details = result.eval_decision_details.unwrap();
        assert_eq!(details["IAM Policy"], Verdict::Allowed);
        assert_eq!(details["Resource Policy"], decision);
    }
}

#[test]
fn what_cannot_be_simulated_is_refused() {
    let house = House::new();
    let all = [policy(&allow("*", "*"))];
    let good = || custom(&all, "s3:GetObject", &[]);
    let with = |change: &dyn Fn(&mut SimulateCustomPolicyInput)| {
        let mut input = good();
        change(&mut input);
        refused(&house, input)
    };
    for action in ["s3:Get*", "s3", "s3:", ":x", "s3:Get:Object", "s3:G t"] {
        let message = with(&|input| input.action_names = vec![action.to_owned()]);
        assert_eq!(message, format!("Invalid action name: {action}"));
    }
    let message = with(&|input| input.policy_input_list.push("{}".to_owned()));
    assert_eq!(message, "PolicyInputList.2: Syntax errors in policy.");
    let message = with(&|input| input.resource_policy = Some(all[0].clone()));
    assert_eq!(
        message,
        "CallerArn is required when ResourcePolicy is specified."
    );
    for caller in [
        "arn:aws:sts::111122223333:assumed-role/a/b",
        "arn:aws:sts::111122223333:federated-user/a",
        "ec2.amazonaws.com",
    ] {
        let message = with(&|input| input.caller_arn = Some(caller.to_owned()));
        assert!(message.starts_with("Invalid CallerArn: "), "{message}");
    }
    let two = Some(vec![all[0].clone(), all[0].clone()]);
    let message = with(&|input| input.permissions_boundary_policy_input_list = two.clone());
    assert_eq!(message, "Only one permissions boundary can be simulated.");
    let numeric = ContextKeyTypeEnum::Numeric;
    for (kind, values, words) in [
        (numeric, &["x"][..], "The value x of"),
        (numeric, &["1", "2"], "must have one value"),
        (
            ContextKeyTypeEnum::Boolean,
            &["yes"],
            "is not of the type boolean",
        ),
        (
            ContextKeyTypeEnum::IpList,
            &["1.2.3.4", "x"],
            "is not of the type ipList",
        ),
    ] {
        let message = with(&|input| {
            input.context_entries = Some(vec![entry("aws:key", kind, values)]);
        });
        assert!(message.contains(words), "{message}");
    }
    let option = "EC2-VPC-EBS".to_owned();
    let message = with(&|input| input.resource_handling_option = Some(option.clone()));
    assert!(
        message.ends_with("requires a resource of the type image."),
        "{message}"
    );
    let message = with(&|input| input.resource_handling_option = Some("X".to_owned()));
    assert_eq!(message, "The ResourceHandlingOption X is not valid.");
}

/// The user `ada` with a policy of each kind.
fn furnished() -> House {
    let house = House::new();
    house.make_user("ada");
    house.make_group("staff");
    let (user, group) = ("ada".to_owned(), "staff".to_owned());
    house.allow("ada", "iam:GetUser", ADA);
    let input = PutGroupPolicyInput {
        group_name: group.clone(),
        policy_name: "queues".to_owned(),
        policy_document: policy(&allow("sqs:*", "*")),
    };
    house.admin::<PutGroupPolicy>(input).unwrap();
    let input = AddUserToGroupInput {
        group_name: group,
        user_name: user.clone(),
    };
    house.admin::<AddUserToGroup>(input).unwrap();
    let input = CreatePolicyInput {
        policy_name: "tables".to_owned(),
        policy_document: policy(&allow("dynamodb:*", "*")),
        ..CreatePolicyInput::default()
    };
    let arn = house
        .admin::<CreatePolicy>(input)
        .unwrap()
        .policy
        .unwrap()
        .arn;
    for policy_arn in [
        arn.unwrap(),
        "arn:aws:iam::aws:policy/IAMReadOnlyAccess".to_owned(),
    ] {
        let user_name = user.clone();
        let input = AttachUserPolicyInput {
            user_name,
            policy_arn,
        };
        house.admin::<AttachUserPolicy>(input).unwrap();
    }
    house
}

fn of_ada(action: &str) -> SimulatePrincipalPolicyInput {
    SimulatePrincipalPolicyInput {
        policy_source_arn: ADA.to_owned(),
        action_names: vec![action.to_owned()],
        ..SimulatePrincipalPolicyInput::default()
    }
}

fn principal(house: &House, input: SimulatePrincipalPolicyInput) -> EvaluationResult {
    let output = house.admin::<SimulatePrincipalPolicy>(input).unwrap();
    output.evaluation_results.unwrap().remove(0)
}

#[test]
fn a_users_policies_are_named_by_where_they_are() {
    let house = furnished();
    for (action, id, kind) in [
        (
            "sqs:SendMessage",
            "group_staff_queues",
            PolicySourceType::Group,
        ),
        ("dynamodb:GetItem", "tables", PolicySourceType::UserManaged),
        (
            "iam:ListUsers",
            "IAMReadOnlyAccess",
            PolicySourceType::AwsManaged,
        ),
    ] {
        let result = principal(&house, of_ada(action));
        assert_eq!(result.eval_decision, Verdict::Allowed, "{action}");
        let statements = result.matched_statements.unwrap();
        let found = (
            statements[0].source_policy_id.as_deref(),
            statements[0].source_policy_type,
        );
        assert_eq!(found, (Some(id), Some(kind)));
    }
    let mut input = of_ada("iam:GetUser");
    input.resource_arns = Some(vec![ADA.to_owned()]);
    let statements = principal(&house, input).matched_statements.unwrap();
    assert_eq!(
        statements[0].source_policy_id.as_deref(),
        Some("user_ada_allowed")
    );
    assert_eq!(
        statements[0].source_policy_type,
        Some(PolicySourceType::User)
    );
}

#[test]
fn policies_can_be_left_out() {
    let house = furnished();
    let by_type = |kind| PolicyIdentifier {
        policy_type: Some(kind),
        ..PolicyIdentifier::default()
    };
    let by_arn = PolicyIdentifier {
        policy_arn: Some("arn:aws:iam::111122223333:policy/tables".to_owned()),
        ..PolicyIdentifier::default()
    };
    for (action, excluded) in [
        (
            "sqs:SendMessage",
            by_type(PolicyIdentifierPolicyType::Inline),
        ),
        (
            "dynamodb:GetItem",
            by_type(PolicyIdentifierPolicyType::UserManaged),
        ),
        ("dynamodb:GetItem", by_arn),
        (
            "iam:ListUsers",
            by_type(PolicyIdentifierPolicyType::AwsManaged),
        ),
    ] {
        let mut input = of_ada(action);
        input.policy_exclusion_list = Some(vec![excluded]);
        assert_eq!(
            principal(&house, input).eval_decision,
            Verdict::ImplicitDeny,
            "{action}"
        );
    }
}

#[test]
fn the_simulator_answers_as_enforcement_does() {
    let house = House::new();
    house.make_user("ada");
    let input = TagUserInput {
        user_name: "ada".to_owned(),
        tags: vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }],
    };
    house.admin::<TagUser>(input).unwrap();
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
fn only_users_groups_and_roles_of_the_account_are_simulated() {
    let house = furnished();
    for (arn, code) in [
        ("arn:aws:iam::111122223333:user/nobody", "NoSuchEntity"),
        ("arn:aws:iam::111122223333:role/nobody", "NoSuchEntity"),
        ("arn:aws:iam::444455556666:user/ada", "InvalidInput"),
        ("arn:aws:sts::111122223333:assumed-role/a/b", "InvalidInput"),
        ("arn:aws:iam::111122223333:policy/tables", "InvalidInput"),
    ] {
        let mut input = of_ada("s3:GetObject");
        input.policy_source_arn = arn.to_owned();
        assert_eq!(
            told(house.admin::<SimulatePrincipalPolicy>(input)).0,
            code,
            "{arn}"
        );
    }
    let mut input = of_ada("sqs:SendMessage");
    input.policy_source_arn = "arn:aws:iam::111122223333:group/staff".to_owned();
    assert_eq!(principal(&house, input).eval_decision, Verdict::Allowed);
}

#[test]
fn results_come_in_pages() {
    let house = House::new();
    let mut input = custom(&[policy(&allow("*", "*"))], "s3:A", &[]);
    input.action_names = (0..5).map(|number| format!("s3:A{number}")).collect();
    input.max_items = Some(2);
    let mut names = Vec::new();
    loop {
        let page = house.admin::<SimulateCustomPolicy>(input.clone()).unwrap();
        let results = page.evaluation_results.unwrap();
        assert!(results.len() <= 2);
        names.extend(results.into_iter().map(|result| result.eval_action_name));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        match page.marker {
            Some(marker) => input.marker = Some(marker),
            None => break,
        }
    }
    assert_eq!(names, input.action_names);
}

#[test]
fn the_keys_of_policies_are_listed_once_in_their_order() {
    let house = furnished();
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${aws:username}",
        "Condition":{"StringEquals":{"aws:PrincipalTag/a":"${aws:PrincipalTag/b}",
        "AWS:UserName":"x"},"ArnLike":{"aws:SourceArn":"arn:aws:s3:::${s3:prefix}"}}}"#;
    let input = GetContextKeysForCustomPolicyInput {
        policy_input_list: vec![policy(statement)],
    };
    let keys = house.admin::<GetContextKeysForCustomPolicy>(input).unwrap();
    let expected = [
        "aws:username",
        "aws:PrincipalTag/a",
        "aws:PrincipalTag/b",
        "aws:SourceArn",
        "s3:prefix",
    ];
    assert_eq!(keys.context_key_names.unwrap(), expected);
    let input = GetContextKeysForPrincipalPolicyInput {
        policy_source_arn: ADA.to_owned(),
        policy_input_list: Some(vec![policy(statement)]),
    };
    let keys = house
        .admin::<GetContextKeysForPrincipalPolicy>(input)
        .unwrap();
    assert_eq!(keys.context_key_names.unwrap(), expected);
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
