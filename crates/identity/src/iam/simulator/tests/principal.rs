use super::*;
use doorward_shapes::iam::types::{
    AttachmentType, InlinePolicyIdentifierType, PolicyIdentifier, PolicyIdentifierPolicyType,
    PolicySourceType,
};
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, AttachUserPolicy, AttachUserPolicyInput, CreatePolicy,
    CreatePolicyInput, GetContextKeysForCustomPolicy, GetContextKeysForCustomPolicyInput,
    GetContextKeysForPrincipalPolicy, GetContextKeysForPrincipalPolicyInput, PutGroupPolicy,
    PutGroupPolicyInput, PutUserPermissionsBoundary, PutUserPermissionsBoundaryInput,
};

/// The user `ada` with a policy of each kind.
pub(super) fn furnished() -> House {
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
fn names_of_what_is_left_out_may_have_wildcards() {
    let house = furnished();
    let managed = |arn: &str| PolicyIdentifier {
        policy_arn: Some(arn.to_owned()),
        ..PolicyIdentifier::default()
    };
    let inline = |policy: &str, holder: &str| PolicyIdentifier {
        inline_policy_identifier: Some(InlinePolicyIdentifierType {
            policy_name: policy.to_owned(),
            attachment_type: AttachmentType::Group,
            attachment_name: holder.to_owned(),
        }),
        ..PolicyIdentifier::default()
    };
    for (action, excluded, decision) in [
        (
            "dynamodb:GetItem",
            managed("arn:aws:iam::111122223333:policy/t*"),
            Verdict::ImplicitDeny,
        ),
        (
            "dynamodb:GetItem",
            managed("arn:aws:iam::111122223333:policy/u*"),
            Verdict::Allowed,
        ),
        (
            "iam:ListUsers",
            managed("arn:aws:iam::aws:policy/IAMReadOnlyAcces?"),
            Verdict::ImplicitDeny,
        ),
        (
            "sqs:SendMessage",
            inline("queues", "st*"),
            Verdict::ImplicitDeny,
        ),
        (
            "sqs:SendMessage",
            inline("queues", "s?aff"),
            Verdict::ImplicitDeny,
        ),
        ("sqs:SendMessage", inline("queues", "ada"), Verdict::Allowed),
    ] {
        let mut input = of_ada(action);
        input.policy_exclusion_list = Some(vec![excluded.clone()]);
        let result = principal(&house, input);
        assert_eq!(result.eval_decision, decision, "{action} {excluded:?}");
    }
    let inline_words = "Invalid inline policy exclusion: policyName, attachmentType, and attachmentName are required";
    for (excluded, expected) in [
        (inline("queue?", "staff"), inline_words),
        (inline("queues", "s*a*f"), inline_words),
        (
            managed("arn:aws:iam::111122223333:policy/*a*"),
            "Invalid policy ARN exclusion: arn:aws:iam::111122223333:policy/*a*",
        ),
        (
            managed("arn:aws:iam::*:policy/tables"),
            "Invalid policy ARN exclusion: arn:aws:iam::*:policy/tables",
        ),
        (
            managed("arn:aws:iam::111122223333:user/tables"),
            "Invalid policy ARN exclusion: arn:aws:iam::111122223333:user/tables",
        ),
    ] {
        let mut input = of_ada("sqs:SendMessage");
        input.policy_exclusion_list = Some(vec![excluded]);
        let (code, message) = told(house.admin::<SimulatePrincipalPolicy>(input));
        assert_eq!(
            (code.as_str(), message.as_str()),
            ("InvalidInput", expected)
        );
    }
}

#[test]
fn policies_that_are_passed_are_never_left_out() {
    let house = furnished();
    let mut input = of_ada("s3:GetObject");
    input.policy_input_list = Some(vec![policy(&allow("s3:*", "*"))]);
    let identifier = PolicyIdentifier {
        policy_type: Some(PolicyIdentifierPolicyType::Inline),
        ..PolicyIdentifier::default()
    };
    input.policy_exclusion_list = Some(vec![identifier]);
    assert_eq!(principal(&house, input).eval_decision, Verdict::Allowed);
}

#[test]
fn only_users_groups_and_roles_of_the_account_are_simulated() {
    let house = furnished();
    let unclear = |arn: &str| format!("Invalid ARN provided in the request: {arn}");
    for (arn, code, message) in [
        (
            "arn:aws:iam::111122223333:user/nobody",
            "NoSuchEntity",
            "Unable to retrieve specified IAM entity.",
        ),
        (
            "arn:aws:iam::111122223333:role/nobody",
            "NoSuchEntity",
            "Unable to retrieve specified IAM entity.",
        ),
        (
            "arn:aws:iam::444455556666:user/ada",
            "InvalidInput",
            "Invalid Policy Source Arn: caller's account 111122223333 does not have access to policies in account 444455556666.",
        ),
        (
            "arn:aws:sts::111122223333:assumed-role/a/b",
            "InvalidInput",
            "",
        ),
        (
            "arn:aws:iam::111122223333:policy/tables",
            "InvalidInput",
            "",
        ),
        ("arn:aws:iam::111122223333:root", "InvalidInput", ""),
        ("not-an-arn-but-long-enough", "InvalidInput", ""),
    ] {
        let expected = match message {
            "" => unclear(arn),
            other => other.to_owned(),
        };
        let mut input = of_ada("s3:GetObject");
        input.policy_source_arn = arn.to_owned();
        let answer = told(house.admin::<SimulatePrincipalPolicy>(input));
        assert_eq!(answer, (code.to_owned(), expected.clone()));
        let input = GetContextKeysForPrincipalPolicyInput {
            policy_source_arn: arn.to_owned(),
            policy_input_list: None,
        };
        let answer = told(house.admin::<GetContextKeysForPrincipalPolicy>(input));
        assert_eq!(answer, (code.to_owned(), expected));
    }
}

#[test]
fn a_group_is_simulated_as_one_of_its_members() {
    let house = furnished();
    let mut input = of_ada("sqs:SendMessage");
    input.policy_source_arn = "arn:aws:iam::111122223333:group/staff".to_owned();
    assert_eq!(
        principal(&house, input.clone()).eval_decision,
        Verdict::Allowed
    );
    input.action_names = vec!["s3:GetObject".to_owned()];
    input.resource_arns = Some(vec!["arn:aws:s3:::box/a".to_owned()]);
    for (named, decision) in [("*", Verdict::Allowed), (ADA, Verdict::ImplicitDeny)] {
        input.resource_policy = Some(open_to(named));
        let result = principal(&house, input.clone());
        assert_eq!(result.eval_decision, decision, "{named}");
    }
    input.caller_arn = Some(ADA.to_owned());
    assert_eq!(principal(&house, input).eval_decision, Verdict::Allowed);
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
    let input = PutUserPermissionsBoundaryInput {
        user_name: "ada".to_owned(),
        permissions_boundary: "arn:aws:iam::111122223333:policy/bound".to_owned(),
    };
    let bound = CreatePolicyInput {
        policy_name: "bound".to_owned(),
        policy_document: policy(&allow("*", "arn:aws:s3:::${aws:userid}")),
        ..CreatePolicyInput::default()
    };
    house.admin::<CreatePolicy>(bound).unwrap();
    house.admin::<PutUserPermissionsBoundary>(input).unwrap();
    let input = GetContextKeysForPrincipalPolicyInput {
        policy_source_arn: ADA.to_owned(),
        policy_input_list: None,
    };
    let keys = house
        .admin::<GetContextKeysForPrincipalPolicy>(input)
        .unwrap();
    assert_eq!(keys.context_key_names.unwrap(), ["aws:userid"]);
}
