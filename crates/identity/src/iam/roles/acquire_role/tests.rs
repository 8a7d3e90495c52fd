use super::super::sample;
use super::*;
use crate::Caller;
use crate::iam::tags::tag;
use crate::testing::House;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::ReplacementValueEntry;
use doorward_shapes::iam::{
    AttachRolePolicy, AttachRolePolicyInput, CreateRole, DeleteRolePermissionsBoundary,
    DeleteRolePermissionsBoundaryInput, DetachRolePolicy, DetachRolePolicyInput, GetRole,
    GetRoleInput, GetRolePolicy, GetRolePolicyInput, ListRoles, ListRolesInput,
    PutRolePermissionsBoundary, PutRolePermissionsBoundaryInput, PutRolePolicy, PutRolePolicyInput,
    TagRole, TagRoleInput, UntagRole, UntagRoleInput, UpdateAssumeRolePolicy,
    UpdateAssumeRolePolicyInput, UpdateRole, UpdateRoleInput, types,
};

const POWER: &str = "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1";
const ROTATION: &str = "arn:aws:iam::aws:role-template/secretsmanager.amazonaws.com/AWSSecretsManagerRotationRoleTemplate:1";
const POWER_USER_ACCESS: &str = "arn:aws:iam::aws:policy/PowerUserAccess";
const MODIFIED: &str = "Role mine has been modified since it was created and is no longer managed.";
const OTHER_PARAMETERS: &str = "A role with this name exists but was created with different parameters. Pass a unique roleName to create a new role.";

fn asking(template: &str, values: &[(&str, &[&str])]) -> AcquireRoleInput {
    let entry = |values: &[&str]| ReplacementValueEntry {
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    let values = values
        .iter()
        .map(|(name, values)| ((*name).to_owned(), entry(values)));
    AcquireRoleInput {
        template_arn: template.to_owned(),
        template_minor_version: None,
        replacement_values: Some(values.collect()),
    }
}

fn power(service: &str, name: &str) -> AcquireRoleInput {
    asking(
        POWER,
        &[("AWSServiceName", &[service]), ("RoleName", &[name])],
    )
}

fn acquire(house: &House, input: AcquireRoleInput) -> Result<types::Role, ErrorAnswer> {
    house.admin::<AcquireRole>(input).map(|made| made.role)
}

fn mine(house: &House) -> Result<types::Role, ErrorAnswer> {
    acquire(house, power("lambda.amazonaws.com", "mine"))
}

fn message(refused: Result<types::Role, ErrorAnswer>) -> String {
    refused.unwrap_err().message
}

#[test]
fn a_role_is_made_as_the_template_says() {
    let house = House::new();
    let made = acquire(
        &house,
        asking(POWER, &[("AWSServiceName", &["lambda.amazonaws.com"])]),
    );
    let made = made.unwrap();
    assert_eq!(made.arn, "arn:aws:iam::111122223333:role/PowerUserRole");
    assert!(made.description.is_none() && made.source_role_template.is_none());
    let role_name = "PowerUserRole".to_owned();
    let role = house
        .admin::<GetRole>(GetRoleInput { role_name })
        .unwrap()
        .role;
    assert_eq!(
        role.description.as_deref(),
        Some("Power user role for lambda.amazonaws.com")
    );
    assert_eq!(role.max_session_duration, Some(3600));
    let source = role.source_role_template.unwrap();
    assert_eq!(
        (source.template_arn.as_str(), source.template_minor_version),
        (POWER, 0)
    );
    assert_eq!(
        sample::trust_of(&house, "PowerUserRole"),
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
    );
    let world = house.world();
    let role = world
        .account(house.account)
        .unwrap()
        .roles
        .iter()
        .next()
        .unwrap()
        .clone();
    assert_eq!(
        role.attached_policies,
        [Arn::aws_managed("policy/PowerUserAccess")].into()
    );
    let listed = house
        .admin::<ListRoles>(ListRolesInput::default())
        .unwrap()
        .roles;
    assert!(listed[0].source_role_template.is_none());
}

#[test]
fn statements_that_are_switched_off_are_left_out() {
    let house = House::new();
    let keys: &[&str] = &[
        "arn:aws:kms:us-east-1:111122223333:key/1",
        "arn:aws:kms:us-east-1:111122223333:key/2",
    ];
    let always: [(&str, &[&str]); 3] = [
        ("accountId", &["111122223333"]),
        ("region", &["us-east-1"]),
        ("resourceType", &["probe"]),
    ];
    let policy_of = |role: &str| {
        let input = GetRolePolicyInput {
            role_name: role.to_owned(),
            policy_name: "SecretRotationPermissionPolicy".to_owned(),
        };
        let text = house.admin::<GetRolePolicy>(input).unwrap().policy_document;
        let text = percent_encoding::percent_decode_str(&text).decode_utf8();
        text.unwrap().into_owned()
    };
    let mut values = always.to_vec();
    values.push(("RoleName", &["plain"]));
    let made = acquire(&house, asking(ROTATION, &values)).unwrap();
    assert_eq!(
        made.arn,
        "arn:aws:iam::111122223333:role/service-role/plain"
    );
    assert!(!policy_of("plain").contains("kms:") && !policy_of("plain").contains("@Enabled"));
    let mut values = always.to_vec();
    values.extend([
        ("RoleName", &["whole"] as &[&str]),
        ("CMK_ENABLED", &["True"]),
        ("kmsKeyArn", keys),
    ]);
    acquire(&house, asking(ROTATION, &values)).unwrap();
    let listed = r#""Resource":["arn:aws:kms:us-east-1:111122223333:key/1","arn:aws:kms:us-east-1:111122223333:key/2"]"#;
    assert!(
        policy_of("whole").contains(listed),
        "{}",
        policy_of("whole")
    );
}

#[test]
fn what_does_not_fit_the_template_is_refused_and_changes_nothing() {
    let house = House::new();
    let lambda: (&str, &[&str]) = ("AWSServiceName", &["lambda.amazonaws.com"]);
    let service: (&str, &[&str]) = (
        "AWSServiceName",
        &["lambda.amazonaws.com", "ec2.amazonaws.com"],
    );
    for (input, code, message) in [
        (
            asking(POWER, &[]),
            "InvalidInput",
            "Failed to render template: Parameter 'AWSServiceName' not found.",
        ),
        (
            asking(POWER, &[lambda, ("Unused", &["x"])]),
            "InvalidInput",
            "Failed to render template: Unrecognized parameter: Unused",
        ),
        (
            asking(POWER, &[service]),
            "ValidationError",
            "AWSServiceName replacement value must contain exactly one value, got 2",
        ),
        (
            AcquireRoleInput {
                template_minor_version: Some(1),
                ..power("lambda.amazonaws.com", "mine")
            },
            "NoSuchEntity",
            "Role template not found in repository: arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1",
        ),
    ] {
        let refused = acquire(&house, input).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.message.as_str()),
            (code, message)
        );
    }
    for (name, value) in [
        ("RoleName", "a/b"),
        ("RoleName", ""),
        ("AWSServiceName", "\"},{\""),
    ] {
        let mut values = vec![lambda];
        let value: &[&str] = &[value];
        values.retain(|(other, _)| *other != name);
        values.push((name, value));
        let refused = acquire(&house, asking(POWER, &values));
        // A value stays a value, whatever it looks like.
        assert!(
            refused.is_err() || name == "AWSServiceName",
            "{name} {value:?}"
        );
    }
    let listed = house
        .admin::<ListRoles>(ListRolesInput::default())
        .unwrap()
        .roles;
    let quoted = listed.iter().all(|role| role.role_name == "PowerUserRole");
    assert!(quoted && listed.len() <= 1);
}

#[test]
fn a_role_is_given_again_while_it_is_what_was_made() {
    let house = House::new();
    let first = mine(&house).unwrap();
    let again = mine(&house).unwrap();
    assert_eq!(
        (again.role_id, again.create_date),
        (first.role_id, first.create_date)
    );
    // Defaults that are spelled out are the same parameters.
    let update = UpdateRoleInput {
        role_name: "mine".to_owned(),
        description: Some("Changed".to_owned()),
        max_session_duration: Some(7200),
        ..UpdateRoleInput::default()
    };
    house.admin::<UpdateRole>(update).unwrap();
    mine(&house).unwrap();
    for other in [
        power("ec2.amazonaws.com", "mine"),
        power("lambda.amazonaws.com", "MINE"),
    ] {
        assert_eq!(message(acquire(&house, other)), OTHER_PARAMETERS);
    }
    house
        .admin::<CreateRole>(sample::input("ordinary"))
        .unwrap();
    let refused = acquire(&house, power("lambda.amazonaws.com", "ordinary")).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.status),
        ("NameConflict", 409)
    );
    assert!(
        refused
            .message
            .contains("was not created from this template")
    );
    let other = asking(
        ROTATION,
        &[
            ("accountId", &["111122223333"]),
            ("region", &["us-east-1"]),
            ("resourceType", &["probe"]),
            ("RoleName", &["mine"]),
        ],
    );
    assert!(message(acquire(&house, other)).contains("was not created from this template"));
}

#[test]
fn a_role_that_was_changed_is_not_given_until_it_is_restored() {
    let house = House::new();
    mine(&house).unwrap();
    let role_name = || "mine".to_owned();
    let read_only = || "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
    let refused = || assert_eq!(message(mine(&house)), MODIFIED);
    let given = || drop(mine(&house).unwrap());

    let tags = vec![tag("team", "blue")];
    house
        .admin::<TagRole>(TagRoleInput {
            role_name: role_name(),
            tags,
        })
        .unwrap();
    refused();
    let tag_keys = vec!["team".to_owned()];
    house
        .admin::<UntagRole>(UntagRoleInput {
            role_name: role_name(),
            tag_keys,
        })
        .unwrap();
    given();

    let attach = |arn: String| AttachRolePolicyInput {
        role_name: role_name(),
        policy_arn: arn,
    };
    let detach = |arn: String| DetachRolePolicyInput {
        role_name: role_name(),
        policy_arn: arn,
    };
    house
        .admin::<AttachRolePolicy>(attach(read_only()))
        .unwrap();
    refused();
    house
        .admin::<DetachRolePolicy>(detach(POWER_USER_ACCESS.to_owned()))
        .unwrap();
    refused();
    house
        .admin::<DetachRolePolicy>(detach(read_only()))
        .unwrap();
    house
        .admin::<AttachRolePolicy>(attach(POWER_USER_ACCESS.to_owned()))
        .unwrap();
    given();

    let bound = PutRolePermissionsBoundaryInput {
        role_name: role_name(),
        permissions_boundary: read_only(),
    };
    house.admin::<PutRolePermissionsBoundary>(bound).unwrap();
    refused();
    let unbound = DeleteRolePermissionsBoundaryInput {
        role_name: role_name(),
    };
    house
        .admin::<DeleteRolePermissionsBoundary>(unbound)
        .unwrap();
    given();

    let trust = |text: &str| {
        let input = UpdateAssumeRolePolicyInput {
            role_name: role_name(),
            policy_document: text.to_owned(),
        };
        house.admin::<UpdateAssumeRolePolicy>(input).unwrap();
    };
    trust(sample::TRUST);
    refused();
    trust(
        r#"{ "Version":"2012-10-17", "Statement":{"Action":["sts:AssumeRole"],"Principal":{"Service":["lambda.amazonaws.com"]},"Effect":"Allow"}}"#,
    );
    given();

    let put = PutRolePolicyInput {
        role_name: role_name(),
        policy_name: "more".to_owned(),
        policy_document: sample::ALLOW.to_owned(),
    };
    house.admin::<PutRolePolicy>(put).unwrap();
    refused();
}

/// A caller who may do `actions`, on roles only as the template makes them.
fn acting(house: &House, name: &str, reads: bool, actions: &str) -> Caller {
    let reading = r#"{"Effect":"Allow","Action":"iam:GetRoleTemplateVersion","Resource":"*"},"#;
    let reading = if reads { reading } else { "" };
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{reading}{{"Effect":"Allow","Action":[{actions}],"Resource":"*","Condition":{{"ArnEquals":{{"iam:RoleTemplateARN":"{POWER}"}}}}}}]}}"#
    );
    sample::acting(house, name, &policy)
}

#[test]
fn each_step_must_be_allowed_with_the_template_as_its_condition() {
    let house = House::new();
    let ask = || power("lambda.amazonaws.com", "mine");
    for (name, reads, actions, missing) in [
        ("a", false, r#""iam:*""#, "iam:GetRoleTemplateVersion"),
        ("b", true, r#""iam:AttachRolePolicy""#, "iam:CreateRole"),
        ("c", true, r#""iam:CreateRole""#, "iam:AttachRolePolicy"),
    ] {
        let caller = acting(&house, name, reads, actions);
        let denied = house.call::<AcquireRole>(&caller, ask()).unwrap_err();
        let wanted = format!("to perform: {missing} on");
        assert!(denied.message.contains(&wanted), "{}", denied.message);
    }
    let maker = acting(
        &house,
        "maker",
        true,
        r#""iam:CreateRole","iam:AttachRolePolicy""#,
    );
    house.call::<AcquireRole>(&maker, ask()).unwrap();
    let denied = house.call::<AcquireRole>(&maker, ask()).unwrap_err();
    assert!(
        denied.message.contains("to perform: iam:GetRole on"),
        "{denied:?}"
    );
    let reader = acting(&house, "reader", true, r#""iam:GetRole""#);
    house.call::<AcquireRole>(&reader, ask()).unwrap();
    // What the template allows is no permission to read roles otherwise.
    let role_name = "mine".to_owned();
    let read = house.call::<GetRole>(&reader, GetRoleInput { role_name });
    assert_eq!(read.unwrap_err().code, "AccessDenied");
}

#[test]
fn what_is_wrong_with_the_values_is_told_to_readers_of_the_template_alone() {
    let house = House::new();
    let stranger = acting(&house, "stranger", false, r#""iam:*""#);
    let denied = house
        .call::<AcquireRole>(&stranger, asking(POWER, &[]))
        .unwrap_err();
    assert_eq!(denied.code, "AccessDenied");
}
