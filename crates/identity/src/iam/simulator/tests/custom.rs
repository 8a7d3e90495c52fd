use super::*;
use doorward_shapes::iam::types::{OrderedOrganizationPolicyType, PolicySourceType};
use std::collections::BTreeMap;

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
            "aws:MultiFactorAuthAge",
            // Of a statement about another action: what the policies refer to is all listed.
            "x:y"
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
fn one_resource_gives_the_action_its_name_and_each_is_told_no_more_than_there_is() {
    let house = House::new();
    let text = policy(&allow("s3:GetObject", "arn:aws:s3:::box/*"));
    for (arn, decision) in [
        ("arn:aws:s3:::box/a", Verdict::Allowed),
        ("arn:aws:s3:::other/a", Verdict::ImplicitDeny),
    ] {
        let input = custom(std::slice::from_ref(&text), "s3:GetObject", &[arn]);
        let result = simulate(&house, input);
        assert_eq!(result.eval_resource_name.as_deref(), Some(arn));
        assert_eq!(result.eval_decision_details, Some(BTreeMap::new()));
        let one = result.resource_specific_results.unwrap().remove(0);
        assert_eq!(one.eval_resource_decision, decision);
        let told = one.matched_statements.map(|statements| statements.len());
        assert_eq!(told, (decision == Verdict::Allowed).then_some(1));
        assert_eq!(one.missing_context_values, None);
        assert_eq!(one.eval_decision_details, None);
    }
}

#[test]
fn keys_are_missing_only_where_they_may_have_made_the_difference() {
    let house = House::new();
    let with = |effect: &str| {
        format!(
            r#"{{"Effect":"{effect}","Action":"s3:GetObject","Resource":"*",
            "Condition":{{"StringEquals":{{"aws:RequestedRegion":"eu-west-1"}}}}}}"#
        )
    };
    let all = allow("s3:*", "*");
    for (statements, decision, missing) in [
        (with("Allow"), Verdict::ImplicitDeny, 1),
        (format!("{all},{}", with("Allow")), Verdict::Allowed, 0),
        (format!("{all},{}", with("Deny")), Verdict::Allowed, 0),
        (
            format!("{},{}", deny("s3:*"), with("Allow")),
            Verdict::ExplicitDeny,
            0,
        ),
    ] {
        let result = simulate(&house, custom(&[policy(&statements)], "s3:GetObject", &[]));
        assert_eq!(result.eval_decision, decision, "{statements}");
        let keys = result.missing_context_values.unwrap();
        assert_eq!(keys.len(), missing, "{statements}");
    }
}

#[test]
fn only_denials_of_a_boundary_are_told() {
    let house = House::new();
    let all = policy(&allow("s3:*", "*"));
    let mut input = custom(std::slice::from_ref(&all), "s3:GetObject", &[]);
    let mut sources = |boundary: &str| {
        input.permissions_boundary_policy_input_list = Some(vec![boundary.to_owned()]);
        let result = simulate(&house, input.clone());
        let statements = result.matched_statements.unwrap().into_iter();
        let ids = statements.map(|statement| statement.source_policy_id.unwrap());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(sources(&all), "PolicyInputList.1");
    assert_eq!(
        sources(&policy(&deny("s3:*"))),
        "PermissionsBoundaryPolicyInputList.1"
    );
}

#[test]
fn where_the_organization_denies_the_simulation_ends() {
    let house = House::new();
    let own = policy(&deny("s3:GetObject"));
    let mut input = custom(&[own], "s3:GetObject", &["arn:aws:s3:::box/a"]);
    input.ordered_organization_policy_input_list = Some(vec![OrderedOrganizationPolicyType {
        service_control_policy_input_list: Some(vec![policy(&deny("s3:*"))]),
    }]);
    let result = simulate(&house, input);
    assert_eq!(result.eval_decision, Verdict::ExplicitDeny);
    assert!(result.matched_statements.unwrap().is_empty());
    assert_eq!(result.eval_decision_details, None);
}

#[test]
fn each_side_of_a_call_across_accounts_is_told() {
    let house = House::new();
    let arn = "arn:aws:s3:::box/a";
    let all = policy(&allow("s3:*", "*"));
    let mut input = custom(std::slice::from_ref(&all), "s3:GetObject", &[arn]);
    input.caller_arn = Some("arn:aws:iam::444455556666:user/eve".to_owned());
    input.resource_owner = Some("arn:aws:iam::111122223333:root".to_owned());
    for (principal, decision) in [
        ("arn:aws:iam::444455556666:user/eve", Verdict::Allowed),
        (
            "arn:aws:iam::444455556666:user/other",
            Verdict::ImplicitDeny,
        ),
    ] {
        input.resource_policy = Some(open_to(principal));
        let result = simulate(&house, input.clone());
        assert_eq!(result.eval_decision, decision, "{principal}");
        let expected = BTreeMap::from([
            ("IAM Policy".to_owned(), Verdict::Allowed),
            ("Resource Policy".to_owned(), decision),
        ]);
        assert_eq!(result.eval_decision_details.as_ref(), Some(&expected));
        let one = result.resource_specific_results.unwrap().remove(0);
        assert_eq!(one.eval_decision_details, Some(expected));
    }
    input.resource_policy = Some(open_to("arn:aws:iam::444455556666:user/eve"));
    for (boundary, decision) in [
        (all, Verdict::Allowed),
        (policy(&allow("sqs:*", "*")), Verdict::ImplicitDeny),
        (policy(&deny("s3:*")), Verdict::ExplicitDeny),
    ] {
        input.permissions_boundary_policy_input_list = Some(vec![boundary]);
        let result = simulate(&house, input.clone());
        assert_eq!(result.eval_decision, decision);
        let details = result.eval_decision_details.unwrap();
        assert_eq!(details["Permissions Boundary Policy"], decision);
        assert_eq!(details["Resource Policy"], Verdict::Allowed);
    }
}

#[test]
fn statements_stand_where_people_find_them() {
    let house = House::new();
    let lines = [
        "{",
        r#"  "Version": "2012-10-17","#,
        r#"  "Statement": ["#,
        "    {",
        r#"      "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*""#,
        "    }, {",
        r#"      "Effect": "Deny", "Action": "s3:PutObject", "Resource": "*""#,
        "    }",
        "  ]",
        "}",
    ];
    for end in ["\n", "\r\n", "\r"] {
        for (action, places) in [
            ("s3:GetObject", ((3, 17), (6, 6))),
            ("s3:PutObject", ((6, 6), (8, 6))),
        ] {
            let result = simulate(&house, custom(&[lines.join(end)], action, &[]));
            let statement = result.matched_statements.unwrap().remove(0);
            let place = |position: Option<doorward_shapes::iam::types::Position>| {
                let position = position.unwrap();
                (position.line.unwrap(), position.column.unwrap())
            };
            let found = (
                place(statement.start_position),
                place(statement.end_position),
            );
            assert_eq!(found, places, "{action} {end:?}");
        }
    }
}
