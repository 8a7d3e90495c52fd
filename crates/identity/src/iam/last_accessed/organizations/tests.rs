use crate::iam::testing::told;
use crate::organizations::testing::Holding;
use crate::testing::{House, reopened};
use doorward_shapes::iam::types::{AccessDetail, JobStatusType, SortKeyType};
use doorward_shapes::iam::{
    GenerateOrganizationsAccessReport, GenerateOrganizationsAccessReportInput,
    GetOrganizationsAccessReport, GetOrganizationsAccessReportInput,
    GetOrganizationsAccessReportOutput, GetServiceLastAccessedDetails,
    GetServiceLastAccessedDetailsInput, ListUsers, ListUsersInput,
};

fn generate(house: &House, path: &str, policy: Option<&str>) -> String {
    let input = GenerateOrganizationsAccessReportInput {
        entity_path: path.to_owned(),
        organizations_policy_id: policy.map(str::to_owned),
    };
    let made = house.admin::<GenerateOrganizationsAccessReport>(input);
    made.unwrap().job_id.unwrap()
}

fn get(
    house: &House,
    job: &str,
    sort_key: Option<SortKeyType>,
    page: (Option<i32>, Option<String>),
) -> GetOrganizationsAccessReportOutput {
    let input = GetOrganizationsAccessReportInput {
        job_id: job.to_owned(),
        max_items: page.0,
        marker: page.1,
        sort_key,
    };
    house.admin::<GetOrganizationsAccessReport>(input).unwrap()
}

fn report(house: &House, path: &str, policy: Option<&str>) -> GetOrganizationsAccessReportOutput {
    let job = generate(house, path, policy);
    get(house, &job, None, (Some(1000), None))
}

fn service<'a>(
    report: &'a GetOrganizationsAccessReportOutput,
    name: &str,
) -> Option<&'a AccessDetail> {
    let details = report.access_details.as_ref().unwrap();
    details.iter().find(|one| one.service_namespace == name)
}

#[test]
fn a_report_tells_what_the_policies_allow_and_who_used_it_last() {
    let holding = Holding::new();
    let house = &holding.house;
    let root = format!("{}/{}", holding.organization, holding.root);
    let member = format!("{root}/{}", holding.member);
    let user = holding.member_user("worker");
    house.pass(3600);
    house
        .call::<ListUsers>(&user, ListUsersInput::default())
        .unwrap();
    let whole = report(house, &root, None);
    assert_eq!(whole.job_status, JobStatusType::Completed);
    let iam = service(&whole, "iam").unwrap();
    assert_eq!(iam.total_authenticated_entities, Some(2));
    assert_eq!(
        iam.entity_path.as_deref(),
        Some(format!("{member}/").as_str())
    );
    assert_eq!(iam.region.as_deref(), Some("us-east-1"));
    assert!(
        service(&whole, "s3")
            .unwrap()
            .last_authenticated_time
            .is_none()
    );
    let (all, unused) = (
        whole.number_of_services_accessible.unwrap(),
        whole.number_of_services_not_accessed.unwrap(),
    );
    assert!(
        all > 300 && unused < all && unused > all - 10,
        "{all} {unused}"
    );
    let own = format!("{root}/{}", house.account);
    let own = report(house, &own, None);
    assert_eq!(
        service(&own, "iam").unwrap().total_authenticated_entities,
        Some(1)
    );
    let one = report(house, &member, None);
    assert_eq!(
        service(&one, "iam").unwrap().total_authenticated_entities,
        Some(1)
    );
    assert!(service(&one, "organizations").unwrap().region.is_none());
    let unit = format!("{root}/{}", holding.unit);
    let empty = report(house, &unit, None);
    assert_eq!(
        service(&empty, "iam").unwrap().total_authenticated_entities,
        Some(0)
    );
}

#[test]
fn policies_of_every_level_and_one_alone() {
    let holding = Holding::new();
    let house = &holding.house;
    let root = format!("{}/{}", holding.organization, holding.root);
    let member = format!("{root}/{}", holding.member);
    let allow = r#""Effect":"Allow","Action":["s3:*","iam:*"],"Resource":"*""#;
    let scp = holding.scp("storage", allow);
    holding.attach(&scp, &holding.member.to_string()).unwrap();
    holding
        .detach("p-FullAWSAccess", &holding.member.to_string())
        .unwrap();
    let names = |report: &GetOrganizationsAccessReportOutput| {
        let details = report.access_details.as_ref().unwrap();
        let names = details.iter().map(|one| one.service_namespace.clone());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names(&report(house, &member, None)), ["iam", "s3"]);
    assert_eq!(names(&report(house, &root, Some(&scp))), ["iam", "s3"]);
    assert!(names(&report(house, &root, None)).len() > 300);
}

#[test]
fn reports_are_sorted_and_come_in_pages() {
    let holding = Holding::new();
    let house = &holding.house;
    let root = format!("{}/{}/", holding.organization, holding.root);
    let job = generate(house, &root, None);
    let names = |sort| {
        let report = get(house, &job, Some(sort), (Some(1000), None));
        let details = report.access_details.unwrap().into_iter();
        details.map(|one| one.service_namespace).collect::<Vec<_>>()
    };
    let up = names(SortKeyType::ServiceNamespaceAscending);
    let mut down = names(SortKeyType::ServiceNamespaceDescending);
    assert!(up.is_sorted());
    down.reverse();
    assert_eq!(up, down);
    let latest = names(SortKeyType::LastAuthenticatedTimeDescending);
    let used = &latest[..2];
    assert!(used.contains(&"iam".to_owned()) && used.contains(&"organizations".to_owned()));
    let oldest = names(SortKeyType::LastAuthenticatedTimeAscending);
    assert!(!oldest[..2].contains(&"iam".to_owned()));
    let sort = SortKeyType::LastAuthenticatedTimeDescending;
    let (mut paged, mut marker) = (Vec::new(), None);
    loop {
        let page = get(house, &job, Some(sort), (Some(150), marker));
        let details = page.access_details.unwrap().into_iter();
        paged.extend(details.map(|one| one.service_namespace));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(paged, latest);
}

#[test]
fn a_report_says_why_there_is_none() {
    let house = House::new();
    let path = "o-aaaaaaaaaa/r-aaaa";
    let failed = report(&house, path, None);
    assert_eq!(failed.job_status, JobStatusType::Failed);
    assert_eq!(failed.error_details.unwrap().code, "AccessDenied");
    let holding = Holding::new();
    let house = &holding.house;
    let root = format!("{}/{}", holding.organization, holding.root);
    let wrong = [
        (path.to_owned(), None),
        (format!("{root}/444455556666"), None),
        (format!("{root}/{}/{}", holding.unit, holding.member), None),
        (root.clone(), Some("p-nothing1")),
        (root.clone(), Some("p-RCPFullAWSAccess")),
    ];
    for (path, policy) in wrong {
        let failed = report(house, &path, policy);
        assert_eq!(failed.error_details.unwrap().code, "NoSuchEntity", "{path}");
        assert!(failed.access_details.is_none());
    }
}

#[test]
fn a_report_is_read_for_a_day_and_after_a_restart() {
    let holding = Holding::new();
    let house = &holding.house;
    let root = format!("{}/{}", holding.organization, holding.root);
    let job = generate(house, &root, None);
    let world = reopened(house);
    let kept = world
        .account(house.account)
        .unwrap()
        .access_reports
        .get(&job);
    assert_eq!(kept.unwrap().entity_path.as_deref(), Some(root.as_str()));
    let of_users = GetServiceLastAccessedDetailsInput {
        job_id: job.clone(),
        max_items: None,
        marker: None,
    };
    let of_users = house.admin::<GetServiceLastAccessedDetails>(of_users);
    assert_eq!(told(of_users).0, "NoSuchEntity");
    house.pass(24 * 60 * 60);
    let input = GetOrganizationsAccessReportInput {
        job_id: job,
        max_items: None,
        marker: None,
        sort_key: None,
    };
    let late = house.admin::<GetOrganizationsAccessReport>(input);
    assert_eq!(told(late).0, "NoSuchEntity");
}
