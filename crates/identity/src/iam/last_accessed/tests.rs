//! Reports, from the asking to the reading.
use super::report::LIFETIME;
use crate::Caller;
use crate::iam::roles::sample;
use crate::testing::House;
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{
    AccessAdvisorUsageGranularityType as Granularity, EntityDetails, JobStatusType,
    ServiceLastAccessed,
};
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, AttachGroupPolicy, AttachGroupPolicyInput,
    AttachRolePolicy, AttachRolePolicyInput, DeleteGroup, DeleteGroupInput,
    GenerateServiceLastAccessedDetails, GenerateServiceLastAccessedDetailsInput, GetRole,
    GetRoleInput, GetServiceLastAccessedDetails, GetServiceLastAccessedDetailsInput,
    GetServiceLastAccessedDetailsOutput, GetServiceLastAccessedDetailsWithEntities,
    GetServiceLastAccessedDetailsWithEntitiesInput, GetUser, GetUserInput, ListUsers,
    ListUsersInput, UpdateUser, UpdateUserInput,
};
use doorward_shapes::sts::{GetCallerIdentity, GetCallerIdentityInput};

const READ: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";

fn job(house: &House, what: &str, granularity: Option<Granularity>) -> String {
    let arn = match what.strip_prefix("arn:") {
        Some(_) => what.to_owned(),
        None => Arn::iam(house.account, what).to_string(),
    };
    let input = GenerateServiceLastAccessedDetailsInput { arn, granularity };
    let made = house.admin::<GenerateServiceLastAccessedDetails>(input);
    made.unwrap().job_id.unwrap()
}

fn read(
    house: &House,
    caller: &Caller,
    job_id: &str,
) -> Result<GetServiceLastAccessedDetailsOutput, ErrorAnswer> {
    let input = GetServiceLastAccessedDetailsInput {
        job_id: job_id.to_owned(),
        max_items: Some(1000),
        marker: None,
    };
    house.call::<GetServiceLastAccessedDetails>(caller, input)
}

/// The services in a report on `what`, down to actions.
fn services(house: &House, what: &str) -> Vec<ServiceLastAccessed> {
    let job = job(house, what, Some(Granularity::ActionLevel));
    let report = read(house, &house.user("admin"), &job).unwrap();
    assert_eq!(report.job_status, JobStatusType::Completed);
    report.services_last_accessed
}

fn entities(house: &House, what: &str, service: &str) -> Vec<EntityDetails> {
    let input = GetServiceLastAccessedDetailsWithEntitiesInput {
        job_id: job(house, what, None),
        service_namespace: service.to_owned(),
        max_items: None,
        marker: None,
    };
    let report = house.admin::<GetServiceLastAccessedDetailsWithEntities>(input);
    report.unwrap().entity_details_list
}

fn names(services: &[ServiceLastAccessed]) -> Vec<&str> {
    let services = services.iter();
    services
        .map(|service| service.service_namespace.as_str())
        .collect()
}

/// A house where `ada` and `bob` are in a group that may read IAM; only `ada` did.
fn house() -> House {
    let house = House::new();
    house.make_group("staff");
    let attach = AttachGroupPolicyInput {
        group_name: "staff".to_owned(),
        policy_arn: READ.to_owned(),
    };
    house.admin::<AttachGroupPolicy>(attach).unwrap();
    for name in ["ada", "bob"] {
        house.make_user(name);
        let add = AddUserToGroupInput {
            group_name: "staff".to_owned(),
            user_name: name.to_owned(),
        };
        house.admin::<AddUserToGroup>(add).unwrap();
    }
    house.pass(120);
    list_users(&house, &house.user("ada")).unwrap();
    house
}

fn list_users(house: &House, caller: &Caller) -> Result<(), ErrorAnswer> {
    let listed = house.call::<ListUsers>(caller, ListUsersInput::default());
    listed.map(drop)
}

#[test]
fn a_user_s_services_are_those_of_its_policies_used_or_not() {
    let house = house();
    house.allow("ada", "s3:*", "*");
    let report = services(&house, "user/ada");
    assert_eq!(names(&report), ["iam", "s3"]);
    let [iam, s3] = report.as_slice() else {
        unreachable!()
    };
    assert_eq!(iam.service_name, "AWS Identity and Access Management (IAM)");
    assert_eq!(iam.last_authenticated, Some(house.now().into()));
    assert_eq!(iam.last_authenticated_region.as_deref(), Some("us-east-1"));
    let ada = Arn::iam(house.account, "user/ada").to_string();
    assert_eq!(iam.last_authenticated_entity.as_ref(), Some(&ada));
    assert_eq!(iam.total_authenticated_entities, Some(1));
    assert_eq!(
        (s3.last_authenticated, s3.total_authenticated_entities),
        (None, Some(0))
    );
    // S3 is not served here.
    assert!(s3.tracked_actions_last_accessed.is_none());
}

#[test]
fn actions_are_told_where_they_are_asked_for_used_or_not() {
    let house = house();
    let report = services(&house, "user/ada");
    let actions = report[0].tracked_actions_last_accessed.as_ref().unwrap();
    let find = |name: &str| {
        let mut actions = actions.iter();
        actions.find(|action| action.action_name.as_deref() == Some(name))
    };
    let used = find("ListUsers").unwrap();
    assert_eq!(used.last_accessed_time, Some(house.now().into()));
    assert_eq!(used.last_accessed_region.as_deref(), Some("us-east-1"));
    assert_eq!(find("GetUser").unwrap().last_accessed_entity, None);
    assert!(find("CreateUser").is_none(), "it is not allowed");
    let names = actions.iter().map(|action| action.action_name.as_ref());
    assert!(names.is_sorted());

    let job = job(&house, "user/ada", None);
    let report = read(&house, &house.user("admin"), &job).unwrap();
    assert_eq!(report.job_type, Some(Granularity::ServiceLevel));
    let iam = &report.services_last_accessed[0];
    assert!(iam.tracked_actions_last_accessed.is_none());
}

#[test]
fn a_denied_attempt_is_one_too() {
    let house = house();
    let bob = house.user("bob");
    let rename = UpdateUserInput {
        user_name: "ada".to_owned(),
        new_user_name: Some("eve".to_owned()),
        ..UpdateUserInput::default()
    };
    let refused = house.call::<UpdateUser>(&bob, rename).unwrap_err();
    assert_eq!(refused.code, "AccessDenied");
    assert!(services(&house, "user/bob")[0].last_authenticated.is_some());
}

#[test]
fn what_no_policy_allows_is_not_listed_though_it_was_used() {
    let house = house();
    let input = GetCallerIdentityInput::default();
    house
        .call::<GetCallerIdentity>(&house.user("ada"), input)
        .unwrap();
    assert_eq!(names(&services(&house, "user/ada")), ["iam"]);
}

#[test]
fn a_group_and_a_policy_tell_of_whoever_has_them_the_latest_first() {
    let house = house();
    for (what, count) in [("group/staff", 2), (READ, 3)] {
        if count == 3 {
            let session = sample::acting(&house, "Reader", sample::ALLOW);
            let attach = AttachRolePolicyInput {
                role_name: "Reader".to_owned(),
                policy_arn: READ.to_owned(),
            };
            house.admin::<AttachRolePolicy>(attach).unwrap();
            house.pass(60);
            list_users(&house, &session).unwrap();
        }
        let found = entities(&house, what, "iam");
        let names = found.iter().map(|entity| entity.entity_info.name.as_str());
        let names: Vec<_> = names.collect();
        let expected = ["Reader", "ada", "bob"];
        assert_eq!(names, expected[3 - count..], "{what}");
        assert!(found.last().unwrap().last_authenticated.is_none());
        let iam = &services(&house, what)[0];
        let used = i32::try_from(count - 1).ok();
        assert_eq!(iam.total_authenticated_entities, used, "{what}");
        let latest = &found[0].entity_info.arn;
        assert_eq!(iam.last_authenticated_entity.as_ref(), Some(latest));
    }
    assert!(entities(&house, "group/staff", "s3").is_empty());
}

#[test]
fn a_role_s_last_use_is_that_of_its_sessions() {
    let house = House::new();
    let session = sample::acting(&house, "Deploy", sample::ALLOW);
    list_users(&house, &session).unwrap();
    assert_eq!(
        services(&house, "role/Deploy")[0].total_authenticated_entities,
        Some(1)
    );
    let role_name = "Deploy".to_owned();
    let role = house.admin::<GetRole>(GetRoleInput { role_name }).unwrap();
    let used = role.role.role_last_used.unwrap();
    assert_eq!(used.last_used_date, Some(house.now().into()));
}

#[test]
fn a_use_is_told_for_four_hundred_days() {
    let house = house();
    house.pass(399 * 86_400);
    assert!(services(&house, "user/ada")[0].last_authenticated.is_some());
    house.pass(86_400);
    assert!(services(&house, "user/ada")[0].last_authenticated.is_none());
}

#[test]
fn services_come_in_pages() {
    let house = House::new();
    let mut input = GetServiceLastAccessedDetailsInput {
        job_id: job(&house, "user/admin", None),
        max_items: Some(300),
        marker: None,
    };
    let mut seen = Vec::new();
    loop {
        let page = house.admin::<GetServiceLastAccessedDetails>(input.clone());
        let page = page.unwrap();
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        let found = page.services_last_accessed.into_iter();
        seen.extend(found.map(|service| service.service_namespace));
        input.marker = page.marker;
        if input.marker.is_none() {
            break;
        }
    }
    assert!(seen.len() > 400 && seen.is_sorted());
}

#[test]
fn a_report_is_for_who_asked_for_it_and_for_a_day() {
    let house = house();
    let admin = house.user("admin");
    let job = job(&house, "user/ada", None);
    house.allow("bob", "iam:*", "*");
    let refused = read(&house, &house.user("bob"), &job).unwrap_err();
    let missing = format!("The job with id {job} cannot be found.");
    assert_eq!(
        (refused.code.as_str(), refused.message),
        ("NoSuchEntity", missing)
    );
    house.pass(LIFETIME - 1);
    read(&house, &admin, &job).unwrap();
    house.pass(1);
    assert_eq!(read(&house, &admin, &job).unwrap_err().code, "NoSuchEntity");
    // The next one takes its place.
    services(&house, "user/ada");
    let world = house.world();
    let account = world.account(house.account).unwrap();
    assert_eq!(account.access_reports.len(), 1);
}

#[test]
fn a_report_follows_its_subject_under_a_new_name_and_fails_without_it() {
    let house = house();
    let admin = house.user("admin");
    let of_ada = job(&house, "user/ada", None);
    let rename = UpdateUserInput {
        user_name: "ada".to_owned(),
        new_user_name: Some("eve".to_owned()),
        ..UpdateUserInput::default()
    };
    house.admin::<UpdateUser>(rename).unwrap();
    let report = read(&house, &admin, &of_ada).unwrap();
    let eve = Arn::iam(house.account, "user/eve").to_string();
    let iam = &report.services_last_accessed[0];
    assert_eq!(iam.last_authenticated_entity, Some(eve));

    house.make_group("empty");
    let of_group = job(&house, "group/empty", None);
    let group_name = "empty".to_owned();
    house
        .admin::<DeleteGroup>(DeleteGroupInput { group_name })
        .unwrap();
    let report = read(&house, &admin, &of_group).unwrap();
    assert_eq!(report.job_status, JobStatusType::Failed);
    assert_eq!(report.error.unwrap().code, "NoSuchEntity");
}

#[test]
fn what_is_not_there_has_no_report() {
    let house = House::new();
    for (arn, code) in [
        ("arn:aws:iam::111122223333:user/nobody", "NoSuchEntity"),
        ("arn:aws:iam::aws:policy/NoSuchPolicy", "NoSuchEntity"),
        ("arn:aws:iam::444455556666:user/admin", "InvalidInput"),
        ("arn:aws:s3:::some-bucket-of-ours", "InvalidInput"),
    ] {
        let input = GenerateServiceLastAccessedDetailsInput {
            arn: arn.to_owned(),
            granularity: None,
        };
        let refused = house.refused::<GenerateServiceLastAccessedDetails>(input);
        assert_eq!(refused.0, code, "{arn}");
    }
}

#[test]
fn what_a_user_did_is_kept_under_its_unique_id_and_no_other() {
    let house = House::new();
    let get = |caller: &Caller| house.call::<GetUser>(caller, GetUserInput::default());
    get(&house.user("admin")).unwrap();
    let means = house.installation.means();
    let id = |name: &str| {
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let name = doorward_names::UserName::parse(name).unwrap();
        account.users.get(&name).unwrap().id.clone()
    };
    house.make_user("ada");
    let used = means.accesses(&id("admin"), "iam", house.now());
    assert_eq!(used.keys().collect::<Vec<_>>(), ["CreateUser", "GetUser"]);
    assert!(means.accesses(&id("ada"), "iam", house.now()).is_empty());
}
