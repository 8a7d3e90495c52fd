use super::LIFETIME;
use crate::iam::testing::told;
use crate::testing::House;
use doorward_names::UserName;
use doorward_shapes::iam::types::{ReportFormatType, ReportStateType};
use doorward_shapes::iam::{
    CreateAccessKey, CreateAccessKeyInput, CreateUser, CreateUserInput, GenerateCredentialReport,
    GenerateCredentialReportInput, GetCredentialReport, GetCredentialReportInput, UpdateAccessKey,
    UpdateAccessKeyInput, UpdateAccountPasswordPolicy, UpdateAccountPasswordPolicyInput,
    UploadSigningCertificate, UploadSigningCertificateInput, types,
};

fn generate(house: &House) -> Option<ReportStateType> {
    let input = GenerateCredentialReportInput::default();
    house
        .admin::<GenerateCredentialReport>(input)
        .unwrap()
        .state
}

fn get(house: &House) -> String {
    let got = house.admin::<GetCredentialReport>(GetCredentialReportInput::default());
    let got = got.unwrap();
    assert_eq!(got.report_format, Some(ReportFormatType::TextCsv));
    String::from_utf8(got.content.unwrap()).unwrap()
}

/// The fields of the row of `user`, by their column.
fn row(report: &str, user: &str) -> std::collections::BTreeMap<String, String> {
    let mut lines = report.lines();
    let columns = lines.next().unwrap().split(',').map(str::to_owned);
    let line = lines
        .find(|line| line.starts_with(&format!("{user},")))
        .unwrap();
    columns.zip(line.split(',').map(str::to_owned)).collect()
}

#[test]
fn it_is_made_when_asked_for_and_kept_for_four_hours() {
    let house = House::new();
    let get_refused =
        || told(house.admin::<GetCredentialReport>(GetCredentialReportInput::default()));
    assert_eq!(get_refused().0, "ReportNotPresent");
    assert_eq!(generate(&house), Some(ReportStateType::Started));
    assert_eq!(generate(&house), Some(ReportStateType::Complete));
    let report = get(&house);
    let input = CreateUserInput {
        user_name: "new".to_owned(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    house.pass(LIFETIME - 1);
    assert_eq!(generate(&house), Some(ReportStateType::Complete));
    assert_eq!(get(&house), report);
    house.pass(1);
    assert_eq!(get_refused().0, "ReportExpired");
    assert_eq!(generate(&house), Some(ReportStateType::Started));
    assert!(get(&house).contains("\nnew,"));
    // It is there after a restart too.
    let read = crate::state::load(house.installation.means().store()).unwrap();
    let read = read.account(house.account).unwrap();
    let world = house.world();
    let kept = world.account(house.account).unwrap();
    assert!(kept.credential_report.is_some());
    assert_eq!(read.credential_report, kept.credential_report);
}

#[test]
fn its_columns_are_written_as_aws_writes_them() {
    let house = House::new();
    let input = CreateUserInput {
        user_name: "plain".to_owned(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    let input = CreateAccessKeyInput {
        user_name: Some("plain".to_owned()),
    };
    let key = house.admin::<CreateAccessKey>(input).unwrap().access_key;
    let input = UpdateAccessKeyInput {
        user_name: Some("plain".to_owned()),
        access_key_id: key.access_key_id,
        status: types::StatusType::Inactive,
    };
    house.admin::<UpdateAccessKey>(input).unwrap();
    let signing = include_str!("../../../tests/credentials/root.pem");
    let input = UploadSigningCertificateInput {
        user_name: Some("plain".to_owned()),
        certificate_body: signing.to_owned(),
    };
    house.admin::<UploadSigningCertificate>(input).unwrap();
    let input = UpdateAccountPasswordPolicyInput {
        max_password_age: Some(10),
        ..UpdateAccountPasswordPolicyInput::default()
    };
    house.admin::<UpdateAccountPasswordPolicy>(input).unwrap();
    generate(&house);
    let report = get(&house);
    assert!(report.starts_with("user,arn,user_creation_time,password_enabled,password_last_used,"));
    assert!(
        report.lines().all(|line| line.split(',').count() == 22),
        "{report}"
    );

    let root = row(&report, "<root_account>");
    assert_eq!(root["arn"], "arn:aws:iam::111122223333:root");
    assert_eq!(root["password_enabled"], "true");
    assert_eq!(root["password_last_used"], "no_information");
    assert_eq!(root["password_next_rotation"], "not_supported");
    assert_eq!(root["mfa_active"], "false");

    let plain = row(&report, "plain");
    assert_eq!(plain["user_creation_time"], "2026-01-01T12:00:00+00:00");
    let password = [
        "password_enabled",
        "password_last_used",
        "password_last_changed",
        "password_next_rotation",
    ];
    assert_eq!(
        password.map(|column| plain[column].as_str()),
        ["false", "N/A", "N/A", "N/A"]
    );
    let first = [
        "active",
        "last_rotated",
        "last_used_date",
        "last_used_region",
        "last_used_service",
    ];
    assert_eq!(
        first.map(|column| plain[&format!("access_key_1_{column}")].as_str()),
        ["false", "2026-01-01T12:00:00+00:00", "N/A", "N/A", "N/A"]
    );
    assert_eq!(
        first.map(|column| plain[&format!("access_key_2_{column}")].as_str()),
        ["false", "N/A", "N/A", "N/A", "N/A"]
    );
    let certificates = [
        "cert_1_active",
        "cert_1_last_rotated",
        "cert_2_active",
        "cert_2_last_rotated",
    ];
    assert_eq!(
        certificates.map(|column| plain[column].as_str()),
        ["true", "2026-01-01T12:00:00+00:00", "false", "N/A"]
    );

    let admin = row(&report, "admin");
    assert_eq!(admin["password_enabled"], "true");
    assert_eq!(admin["password_last_used"], "no_information");
    assert_eq!(admin["password_next_rotation"], "2026-01-11T12:00:00+00:00");
}

#[test]
fn a_comma_in_a_name_stays_in_its_field() {
    let house = House::new();
    let name = "a,b";
    assert!(UserName::parse(name).is_ok());
    let input = CreateUserInput {
        user_name: name.to_owned(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    generate(&house);
    assert!(get(&house).contains("\n\"a,b\",\"arn:aws:iam::111122223333:user/a,b\","));
}

/// A new member's root user has no password.
#[test]
fn a_root_user_without_a_password_is_told_apart() {
    let holding = crate::organizations::testing::Holding::new();
    let (house, root) = (&holding.house, holding.member_root());
    house
        .call::<GenerateCredentialReport>(&root, GenerateCredentialReportInput::default())
        .unwrap();
    let got = house.call::<GetCredentialReport>(&root, GetCredentialReportInput::default());
    let report = String::from_utf8(got.unwrap().content.unwrap()).unwrap();
    let root = row(&report, "<root_account>");
    let columns = [
        "password_enabled",
        "password_last_used",
        "password_last_changed",
        "password_next_rotation",
    ];
    assert_eq!(
        columns.map(|column| root[column].as_str()),
        ["false", "N/A", "not_supported", "not_supported"]
    );
}
