use super::*;
use doorward_shapes::iam::types::OrderedOrganizationPolicyType;

/// What `change` makes of a request that is right is refused with.
fn with(change: impl Fn(&mut SimulateCustomPolicyInput)) -> String {
    let mut input = custom(&[policy(&allow("*", "*"))], "s3:GetObject", &[]);
    change(&mut input);
    refused(&House::new(), input)
}

#[test]
fn actions_are_named_whole() {
    for action in ["s3:Get*", "s3:", ":x", "s3:Get:Object", "s3:G t"] {
        let message = with(|input| input.action_names = vec![action.to_owned()]);
        assert_eq!(message, format!("Invalid action name: {action}"));
    }
    let message = with(|input| input.action_names = vec!["GetObject".to_owned()]);
    assert_eq!(message, "The action is invalid since it is missing names");
}

#[test]
fn resources_are_arns_or_the_star_alone() {
    for resources in [&["box"][..], &["arn:aws:s3"], &["*", "arn:aws:s3:::box"]] {
        let arns = resources.iter().map(ToString::to_string).collect();
        let message = with(|input| input.resource_arns = Some(Vec::clone(&arns)));
        let expected = format!(
            "ResourceNames are not in a valid ARN format: {}.",
            resources[0]
        );
        assert_eq!(message, expected);
    }
}

#[test]
fn policies_are_told_by_their_place() {
    let message = with(|input| input.policy_input_list.push("{}".to_owned()));
    assert_eq!(message, "Policy input list item 2 has invalid content");
    let all = policy(&allow("*", "*"));
    let two = Some(vec![all.clone(), all]);
    let message = with(|input| {
        input
            .permissions_boundary_policy_input_list
            .clone_from(&two);
    });
    assert_eq!(
        message,
        "The list of Permissions Boundary policies cannot exceed 1 items."
    );
    let message = with(|input| {
        let level = OrderedOrganizationPolicyType::default();
        input.ordered_organization_policy_input_list = Some(vec![level]);
    });
    assert_eq!(
        message,
        "Organization policy at index 1 must contain at least one service control policy"
    );
}

#[test]
fn a_resources_policy_is_asked_about_somebody_and_something() {
    let arn = "arn:aws:s3:::box/a".to_owned();
    let message = with(|input| {
        input.resource_policy = Some(open_to("*"));
        input.resource_arns = Some(vec![arn.clone()]);
    });
    assert_eq!(message, "Invalid caller - Caller cannot be null or empty.");
    for resources in [None, Some(vec!["*".to_owned()])] {
        let message = with(|input| {
            input.resource_policy = Some(open_to("*"));
            input.caller_arn = Some(ADA.to_owned());
            input.resource_arns.clone_from(&resources);
        });
        let expected = "Invalid Entity Arn: * does not clearly define entity type and name.";
        assert_eq!(message, expected);
    }
    for caller in [
        "arn:aws:iam::111122223333:root",
        "arn:aws:sts::111122223333:assumed-role/a/b",
        "arn:aws:sts::111122223333:federated-user/a",
        "ec2.amazonaws.com",
    ] {
        let message = with(|input| input.caller_arn = Some(caller.to_owned()));
        assert_eq!(
            message,
            "Invalid caller - Caller must be an IAM user, role or group in this context."
        );
    }
    for owner in ["somebody", "1111", "arn:aws:s3:::box"] {
        let message = with(|input| input.resource_owner = Some(owner.to_owned()));
        assert_eq!(
            message,
            format!("'{owner}' is not a valid as a Resource Owner.")
        );
    }
}

#[test]
fn context_entries_are_what_they_say_they_are() {
    use ContextKeyTypeEnum as Kind;
    let key = |kind, values: &[&str]| entry("some:key", kind, values);
    let unnamed = ContextEntry {
        context_key_name: None,
        ..key(Kind::String, &["a"])
    };
    let untyped = ContextEntry {
        context_key_type: None,
        ..key(Kind::String, &["a"])
    };
    let one = key(Kind::String, &["a"]);
    let again = entry("Some:Key", Kind::String, &["b"]);
    let format = |what: &str| format!("Invalid context value for key some:key: expected {what}.");
    for (entries, expected) in [
        (vec![unnamed], "ContextKeyName cannot be null or empty."),
        (vec![untyped], "Context key some:key has invalid type null."),
        (
            vec![key(Kind::StringList, &[])],
            "Context values for context key some:key cannot be null or empty.",
        ),
        (
            vec![key(Kind::Numeric, &["1", "2"])],
            "Context key numeric expected a single value, but received 2.",
        ),
        (vec![one, again], "Duplicate context key: Some:Key."),
        (
            vec![key(Kind::NumericList, &["1", "x"])],
            &format("numeric format"),
        ),
        (
            vec![key(Kind::Date, &["tomorrow"])],
            &format("DateTime format"),
        ),
        (
            vec![key(Kind::IpList, &["1.2.3.4", "999.0.0.1"])],
            &format("IP address"),
        ),
        (
            vec![key(Kind::Binary, &["!base64"])],
            &format("base-64 encoded binary format"),
        ),
    ] {
        let message = with(|input| input.context_entries = Some(entries.clone()));
        assert_eq!(message, expected);
    }
}

#[test]
fn values_of_every_type_decide() {
    use ContextKeyTypeEnum as Kind;
    let house = House::new();
    for (kind, values, condition, decision) in [
        (
            Kind::String,
            &["a"][..],
            r#""StringEquals":{"some:key":"a"}"#,
            true,
        ),
        (Kind::String, &[""], r#""Null":{"some:key":"false"}"#, true),
        (
            Kind::Numeric,
            &["+1"],
            r#""NumericEquals":{"some:key":"1"}"#,
            true,
        ),
        (
            Kind::Numeric,
            &["1e2"],
            r#""NumericEquals":{"some:key":"100"}"#,
            true,
        ),
        (
            Kind::Numeric,
            &["01.00"],
            r#""NumericEquals":{"some:key":"1"}"#,
            true,
        ),
        (
            Kind::Boolean,
            &["TRUE"],
            r#""Bool":{"some:key":"true"}"#,
            true,
        ),
        // What is not true is false, and no mistake.
        (
            Kind::Boolean,
            &["yes"],
            r#""Bool":{"some:key":"true"}"#,
            false,
        ),
        (
            Kind::Boolean,
            &["yes"],
            r#""Bool":{"some:key":"false"}"#,
            true,
        ),
        (
            Kind::Ip,
            &["10.0.0.7"],
            r#""IpAddress":{"some:key":"10.0.0.0/8"}"#,
            true,
        ),
        (
            Kind::Binary,
            &["YQ=="],
            r#""BinaryEquals":{"some:key":"YQ=="}"#,
            true,
        ),
        (
            Kind::Date,
            &["2035-01-02T03:04:05+02:00"],
            r#""DateEquals":{"some:key":"2035-01-02T01:04:05Z"}"#,
            true,
        ),
        // A list with one value is a list.
        (
            Kind::StringList,
            &["a"],
            r#""StringEquals":{"some:key":"a"}"#,
            false,
        ),
        (
            Kind::NumericList,
            &["1", "2"],
            r#""ForAnyValue:NumericEquals":{"some:key":"2"}"#,
            true,
        ),
    ] {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{{condition}}}}}"#
        );
        let mut input = custom(&[policy(&statement)], "s3:GetObject", &[]);
        input.context_entries = Some(vec![entry("some:key", kind, values)]);
        let allowed = simulate(&house, input).eval_decision == Verdict::Allowed;
        assert_eq!(allowed, decision, "{values:?} {condition}");
    }
}

#[test]
fn a_scenario_is_one_of_the_action_and_has_its_resources() {
    let run = |option: &str, actions: &[&str], kinds: &[&str]| {
        let arns = kinds.iter();
        let arns = arns.map(|kind| format!("arn:aws:ec2:us-east-1:111122223333:{kind}/x"));
        let mut input = custom(&[policy(&allow("*", "*"))], "ec2:RunInstances", &[]);
        input.action_names = actions.iter().map(ToString::to_string).collect();
        input.resource_arns = Some(arns.collect());
        input.resource_handling_option = Some(option.to_owned());
        input
    };
    let house = House::new();
    for (option, actions) in [
        ("EC2-VPC-EBS", &["ec2:RunInstances", "s3:GetObject"][..]),
        ("X", &["s3:GetObject"]),
    ] {
        let message = refused(&house, run(option, actions, &["instance"]));
        let expected = "Invalid input resource handling options. Action does not support resource handling options: s3:GetObject. ";
        assert!(message.starts_with(expected), "{message}");
    }
    let has = ["instance", "security-group", "network-interface", "volume"];
    let message = refused(&house, run("EC2-VPC-EBS", &["ec2:RunInstances"], &has));
    assert_eq!(
        message,
        "The ResourceHandlingOption EC2-VPC-EBS requires a resource of the type image."
    );
    let has = [&has[..], &["image"]].concat();
    let result = simulate(&house, run("EC2-VPC-EBS", &["ec2:RunInstances"], &has));
    assert_eq!(result.eval_decision, Verdict::Allowed);
}
