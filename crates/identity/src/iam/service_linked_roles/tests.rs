//! Services' roles: made, guarded against everybody, and deleted.
use crate::iam::roles::sample;
use crate::iam::testing::told;
use crate::operation::Operation;
use crate::testing::House;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{DeletionTaskStatusType, Tag};
use doorward_shapes::iam::{
    AddRoleToInstanceProfile, AddRoleToInstanceProfileInput, AttachRolePolicy,
    AttachRolePolicyInput, CreateInstanceProfile, CreateInstanceProfileInput, CreateRole,
    CreateRoleInput, CreateServiceLinkedRole, CreateServiceLinkedRoleInput, DeleteRole,
    DeleteRoleInput, DeleteRolePermissionsBoundary, DeleteRolePermissionsBoundaryInput,
    DeleteRolePolicy, DeleteRolePolicyInput, DeleteServiceLinkedRole, DeleteServiceLinkedRoleInput,
    DetachRolePolicy, DetachRolePolicyInput, GetServiceLinkedRoleDeletionStatus,
    GetServiceLinkedRoleDeletionStatusInput, PutRolePermissionsBoundary,
    PutRolePermissionsBoundaryInput, PutRolePolicy, PutRolePolicyInput, TagRole, TagRoleInput,
    UpdateAssumeRolePolicy, UpdateAssumeRolePolicyInput, UpdateRole, UpdateRoleInput, types,
};

const ECS: &str = "AWSServiceRoleForECS";
const READ: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";

fn create(house: &House, service: &str, suffix: Option<&str>) -> Result<types::Role, ErrorAnswer> {
    let input = CreateServiceLinkedRoleInput {
        aws_service_name: service.to_owned(),
        custom_suffix: suffix.map(str::to_owned),
        description: Some("Runs tasks.".to_owned()),
    };
    let made = house.admin::<CreateServiceLinkedRole>(input)?;
    Ok(made.role.unwrap())
}

fn delete(house: &House, name: &str) -> Result<String, ErrorAnswer> {
    let role_name = name.to_owned();
    let deleted =
        house.admin::<DeleteServiceLinkedRole>(DeleteServiceLinkedRoleInput { role_name });
    deleted.map(|output| output.deletion_task_id)
}

fn status(house: &House, task: &str) -> Result<DeletionTaskStatusType, ErrorAnswer> {
    let input = GetServiceLinkedRoleDeletionStatusInput {
        deletion_task_id: task.to_owned(),
    };
    let status = house.admin::<GetServiceLinkedRoleDeletionStatus>(input);
    status.map(|output| output.status)
}

#[test]
fn a_service_gets_its_role_once_and_is_all_that_it_trusts() {
    let house = House::new();
    let role = create(&house, "ecs.amazonaws.com", None).unwrap();
    assert_eq!(
        role.arn,
        "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    );
    assert_eq!(role.path, "/aws-service-role/ecs.amazonaws.com/");
    assert_eq!(
        sample::trust_of(&house, ECS),
        r#"{"Version":"2012-10-17","Statement":[{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{"Service":["ecs.amazonaws.com"]}}]}"#
    );
    let shown = sample::get(&house, ECS);
    assert_eq!(shown.description.as_deref(), Some("Runs tasks."));
    let again = told(create(&house, "ecs.amazonaws.com", None));
    let message = "Service role name AWSServiceRoleForECS has been taken in this account, please try a different suffix.";
    assert_eq!(again, ("InvalidInput".to_owned(), message.to_owned()));
}

#[test]
fn a_suffix_is_for_services_that_take_one() {
    let house = House::new();
    for suffix in [None, Some("batch"), Some("web")] {
        let role = create(&house, "autoscaling.amazonaws.com", suffix).unwrap();
        let end = suffix.map_or(String::new(), |suffix| format!("_{suffix}"));
        assert_eq!(role.role_name, format!("AWSServiceRoleForAutoScaling{end}"));
    }
    let refused = |service: &str, suffix: &str| {
        let (code, message) = told(create(&house, service, Some(suffix)));
        assert_eq!(code, "InvalidInput");
        message
    };
    assert_eq!(
        refused("ecs.amazonaws.com", "web"),
        "Custom suffix is not allowed for ecs.amazonaws.com"
    );
    let long = "x".repeat(64);
    assert!(refused("autoscaling.amazonaws.com", &long).ends_with("is too long."));
}

#[test]
fn a_service_that_nobody_knows_gets_none() {
    let house = House::new();
    let (code, message) = told(create(&house, "ec2.example.com", None));
    assert_eq!(code, "InvalidInput");
    let expected = "Service-linked roles are not supported for ec2.example.com";
    assert_eq!(message, expected);
}

#[test]
fn the_path_of_such_roles_is_for_them_alone() {
    let house = House::new();
    for (path, taken) in [
        ("/aws-service-role/", true),
        ("/aws-service-role/ecs.amazonaws.com/", true),
        ("/aws-service-roles/", false),
    ] {
        let made = house.admin::<CreateRole>(CreateRoleInput {
            path: Some(path.to_owned()),
            ..sample::input("Deploy")
        });
        assert_eq!(made.is_err(), taken, "{path}");
        if let Err(refused) = made {
            let message =
                "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles";
            assert_eq!(
                (refused.code.as_str(), refused.message.as_str()),
                ("InvalidInput", message)
            );
        }
    }
}

/// What is refused, whoever asks for it.
fn is_protected<O: Operation>(house: &House, input: O::Input) {
    let (code, message) = told(house.admin::<O>(input));
    let expected = "Cannot perform the operation on the protected role 'AWSServiceRoleForECS' - this role is only modifiable by AWS";
    let operation = O::schema().name;
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("UnmodifiableEntity", expected),
        "{operation}"
    );
}

#[test]
fn nobody_changes_what_a_service_s_role_may_do_or_whom_it_trusts() {
    let house = House::new();
    create(&house, "ecs.amazonaws.com", None).unwrap();
    let (name, policy) = (|| ECS.to_owned(), || READ.to_owned());
    is_protected::<AttachRolePolicy>(
        &house,
        AttachRolePolicyInput {
            role_name: name(),
            policy_arn: policy(),
        },
    );
    is_protected::<DetachRolePolicy>(
        &house,
        DetachRolePolicyInput {
            role_name: name(),
            policy_arn: policy(),
        },
    );
    is_protected::<PutRolePolicy>(
        &house,
        PutRolePolicyInput {
            role_name: name(),
            policy_name: "more".to_owned(),
            policy_document: sample::ALLOW.to_owned(),
        },
    );
    is_protected::<DeleteRolePolicy>(
        &house,
        DeleteRolePolicyInput {
            role_name: name(),
            policy_name: "more".to_owned(),
        },
    );
    is_protected::<PutRolePermissionsBoundary>(
        &house,
        PutRolePermissionsBoundaryInput {
            role_name: name(),
            permissions_boundary: policy(),
        },
    );
    let role_name = name();
    is_protected::<DeleteRolePermissionsBoundary>(
        &house,
        DeleteRolePermissionsBoundaryInput { role_name },
    );
    is_protected::<UpdateAssumeRolePolicy>(
        &house,
        UpdateAssumeRolePolicyInput {
            role_name: name(),
            policy_document: sample::TRUST.to_owned(),
        },
    );
    let role_name = name();
    is_protected::<DeleteRole>(&house, DeleteRoleInput { role_name });
    let profile = || "Web".to_owned();
    let web = CreateInstanceProfileInput {
        instance_profile_name: profile(),
        ..CreateInstanceProfileInput::default()
    };
    house.admin::<CreateInstanceProfile>(web).unwrap();
    is_protected::<AddRoleToInstanceProfile>(
        &house,
        AddRoleToInstanceProfileInput {
            instance_profile_name: profile(),
            role_name: name(),
        },
    );
}

#[test]
fn its_description_and_its_tags_are_the_account_s() {
    let house = House::new();
    create(&house, "ecs.amazonaws.com", None).unwrap();
    let update = UpdateRoleInput {
        role_name: ECS.to_owned(),
        description: Some("Ours.".to_owned()),
        ..UpdateRoleInput::default()
    };
    house.admin::<UpdateRole>(update.clone()).unwrap();
    let (code, message) = told(house.admin::<UpdateRole>(UpdateRoleInput {
        max_session_duration: Some(7200),
        ..update
    }));
    assert_eq!(code, "UnmodifiableEntity");
    assert_eq!(
        message,
        "AWSServiceRoleForECS is an AWS service linked role, max session duration cannot be changed."
    );
    let tag = TagRoleInput {
        role_name: ECS.to_owned(),
        tags: vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }],
    };
    house.admin::<TagRole>(tag).unwrap();
    let role = sample::get(&house, ECS);
    assert_eq!(role.description.as_deref(), Some("Ours."));
    assert_eq!(role.tags.unwrap().len(), 1);
}

#[test]
fn its_deletion_is_a_task_that_is_known_to_the_account() {
    let house = House::new();
    create(&house, "ecs.amazonaws.com", None).unwrap();
    let task = delete(&house, "awsserviceroleforecs").unwrap();
    let start = "task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/";
    let uuid = task.strip_prefix(start).unwrap();
    assert_eq!(uuid.len(), 36);
    let succeeded = DeletionTaskStatusType::Succeeded;
    assert_eq!(status(&house, &task).unwrap(), succeeded);
    // It stays so, though there is another role of the name.
    create(&house, "ecs.amazonaws.com", None).unwrap();
    assert_eq!(status(&house, &task).unwrap(), succeeded);
    assert_ne!(delete(&house, ECS).unwrap(), task);
    assert_eq!(delete(&house, ECS).unwrap_err().code, "NoSuchEntity");

    for (other, code) in [
        (task.replace("ForECS", "ForEKS"), "NoSuchEntity"),
        (
            format!("{start}00000000-0000-4000-8000-000000000000"),
            "NoSuchEntity",
        ),
        (format!("{start}none"), "NoSuchEntity"),
        (format!("{task}/more"), "InvalidInput"),
        ("task/aws-service-role//x/y".to_owned(), "InvalidInput"),
        ("some".to_owned(), "InvalidInput"),
    ] {
        let refused = status(&house, &other).unwrap_err();
        let message = match code {
            "NoSuchEntity" => "Cannot find deletion status for given id.",
            _ => "Invalid task id",
        };
        assert_eq!((refused.code.as_str(), &*refused.message), (code, message));
    }
    let stranger = house.add_account("444455556666");
    let task_of = super::task::Task::parse(&task).unwrap();
    let means = house.installation.means();
    assert!(task_of.is_of(house.account, means).unwrap());
    assert!(!task_of.is_of(stranger, means).unwrap());
}

#[test]
fn a_role_of_the_account_is_no_service_s() {
    let house = House::new();
    sample::role(&house, "Deploy");
    let (code, message) = told(delete(&house, "Deploy"));
    assert_eq!(code, "NoSuchEntity");
    assert_eq!(
        message,
        "The service-linked role with name Deploy cannot be found."
    );
    assert_eq!(sample::get(&house, "Deploy").role_name, "Deploy");
}
