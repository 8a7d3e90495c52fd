use super::*;
use crate::testing::House;
use doorward_shapes::iam::types::{EntityType, RoleDetail};
use doorward_shapes::iam::{
    GetAccountAuthorizationDetails, GetAccountAuthorizationDetailsInput,
    GetAccountAuthorizationDetailsOutput, GetPolicyVersion, GetPolicyVersionInput, GetRole,
    GetRoleInput,
};
use percent_encoding::percent_decode_str;

/// An account with some of everything.
fn account() -> Json {
    let allow = |resource: &str| {
        json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": "s3:GetObject", "Resource": resource }
        ] })
    };
    let trust = |principal: &str| {
        json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "sts:AssumeRole" }
        ] })
    };
    let attached = |arn: &str| json!([{ "PolicyName": "x", "PolicyArn": arn }]);
    let encoded = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D";
    json!({
        "UserDetailList": [{
            "Path": "/team/", "UserName": "ada", "UserId": "AIDAEXAMPLE",
            "Arn": "arn:aws:iam::999988887777:user/team/ada", "CreateDate": "2020-01-01T00:00:00Z",
            "GroupList": ["Staff"],
            "UserPolicyList": [{ "PolicyName": "own", "PolicyDocument": allow("arn:aws:s3:::b/*") }],
            "AttachedManagedPolicies": attached("arn:aws:iam::aws:policy/ReadOnlyAccess"),
            "PermissionsBoundary": {
                "PermissionsBoundaryType": "Policy",
                "PermissionsBoundaryArn": "arn:aws:iam::999988887777:policy/p/Bound"
            },
            "Tags": [{ "Key": "team", "Value": "x" }, { "Key": "aws:made-by", "Value": "y" }]
        }],
        "GroupDetailList": [{
            "Path": "/", "GroupName": "Staff", "GroupId": "AGPAEXAMPLE",
            "Arn": "arn:aws:iam::999988887777:group/Staff", "CreateDate": "2020-01-01T00:00:00Z",
            "GroupPolicyList": [],
            "AttachedManagedPolicies": attached("arn:aws:iam::999988887777:policy/p/Bound")
        }],
        "RoleDetailList": [
            {
                "Path": "/", "RoleName": "First", "Arn": "arn:aws:iam::999988887777:role/First",
                "AssumeRolePolicyDocument": trust("arn:aws:iam::999988887777:role/Second"),
                "InstanceProfileList": [{
                    "Path": "/", "InstanceProfileName": "Machine", "Roles": [],
                    "Arn": "arn:aws:iam::999988887777:instance-profile/Machine"
                }],
                "RolePolicyList": [], "AttachedManagedPolicies": [], "Tags": [],
                "MaxSessionDuration": 7200, "MaxSigninSessionDuration": 86_400, "Description": "the first"
            },
            {
                "Path": "/", "RoleName": "Second", "Arn": "arn:aws:iam::999988887777:role/Second",
                "AssumeRolePolicyDocument": trust("arn:aws:iam::999988887777:role/First"),
                "InstanceProfileList": [], "RolePolicyList": [],
                "AttachedManagedPolicies": [], "Tags": []
            },
            {
                "Path": "/aws-service-role/ecs.amazonaws.com/", "RoleName": "AWSServiceRoleForECS",
                "Arn": "arn:aws:iam::999988887777:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
                "AssumeRolePolicyDocument": encoded,
                "InstanceProfileList": [], "RolePolicyList": [],
                "AttachedManagedPolicies": [], "Tags": []
            }
        ],
        "Policies": [
            {
                "PolicyName": "Bound", "Arn": "arn:aws:iam::999988887777:policy/p/Bound",
                "Path": "/p/", "DefaultVersionId": "v2", "Description": "what bounds",
                "PolicyVersionList": [
                    { "VersionId": "v4", "Document": allow("arn:aws:s3:::four") },
                    { "VersionId": "v2",
                      "Document": allow("arn:aws:iam::999988887777:role/First") }
                ]
            },
            {
                "PolicyName": "ReadOnlyAccess", "Arn": "arn:aws:iam::aws:policy/ReadOnlyAccess",
                "Path": "/", "DefaultVersionId": "v1", "PolicyVersionList": []
            }
        ]
    })
}

fn import(house: &House, details: &Json, dry_run: bool) -> Imported {
    let details = AuthorizationDetails::read(&details.to_string()).unwrap();
    let (installation, account) = (&house.installation, house.account.to_string());
    let done = installation.import_details(&account, details, dry_run, &house.moment());
    done.wait().unwrap()
}

fn shown(items: &[Item]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

fn left_out(done: &Imported) -> Vec<String> {
    let left = done.left_out.iter();
    left.map(|(item, why)| format!("{item}: {why}")).collect()
}

fn all(house: &House) -> GetAccountAuthorizationDetailsOutput {
    let kinds = [
        EntityType::User,
        EntityType::Group,
        EntityType::Role,
        EntityType::LocalManagedPolicy,
    ];
    let input = GetAccountAuthorizationDetailsInput {
        filter: Some(kinds.to_vec()),
        ..GetAccountAuthorizationDetailsInput::default()
    };
    house
        .admin::<GetAccountAuthorizationDetails>(input)
        .unwrap()
}

fn decoded(text: Option<&String>) -> String {
    percent_decode_str(text.unwrap())
        .decode_utf8()
        .unwrap()
        .into_owned()
}

fn role<'a>(output: &'a GetAccountAuthorizationDetailsOutput, name: &str) -> &'a RoleDetail {
    let mut roles = output.role_detail_list.iter().flatten();
    roles
        .find(|role| role.role_name.as_deref() == Some(name))
        .unwrap()
}

#[test]
fn another_account_is_made_anew_with_all_that_belongs_together() {
    let house = House::new();
    let done = import(&house, &account(), false);
    assert_eq!(left_out(&done), [""; 0]);
    assert_eq!(
        shown(&done.made),
        [
            "policy Bound",
            "group Staff",
            "user ada",
            "role First",
            "role Second",
            "instance-profile Machine"
        ]
    );
    assert_eq!(shown(&done.service_linked), ["role AWSServiceRoleForECS"]);
    let record = &house.records()[0];
    assert_eq!(record["eventName"], "AuthorizationDetailsImported");
    let made = &record["additionalEventData"]["made"];
    assert_eq!(made["role"], json!(["First", "Second"]));
    let output = all(&house);
    let users = output.user_detail_list.as_ref().unwrap();
    let ada = users
        .iter()
        .find(|user| user.user_name.as_deref() == Some("ada"))
        .unwrap();
    assert_eq!(
        ada.arn.as_deref(),
        Some("arn:aws:iam::111122223333:user/team/ada")
    );
    assert_ne!(ada.user_id.as_deref(), Some("AIDAEXAMPLE"));
    assert_eq!(ada.group_list.as_deref(), Some(&["Staff".to_owned()][..]));
    let boundary = ada.permissions_boundary.as_ref().unwrap();
    let bound = "arn:aws:iam::111122223333:policy/p/Bound";
    assert_eq!(boundary.permissions_boundary_arn.as_deref(), Some(bound));
    let attached = ada.attached_managed_policies.as_ref().unwrap();
    assert_eq!(attached[0].policy_name.as_deref(), Some("ReadOnlyAccess"));
    let tags = ada.tags.as_ref().unwrap();
    assert_eq!((tags.len(), tags[0].key.as_str()), (1, "team"));
    assert_eq!(done.notes.len(), 1, "a tag of AWS's: {:?}", done.notes);
    let policy = &output.policies.as_ref().unwrap()[0];
    assert_eq!(policy.default_version_id.as_deref(), Some("v2"));
    let versions = policy.policy_version_list.iter().flatten();
    let versions = versions.map(|version| version.version_id.as_deref().unwrap());
    assert_eq!(versions.collect::<Vec<_>>(), ["v4", "v2"]);
    let input = GetPolicyVersionInput {
        policy_arn: bound.to_owned(),
        version_id: "v2".to_owned(),
    };
    let version = house
        .admin::<GetPolicyVersion>(input)
        .unwrap()
        .policy_version
        .unwrap();
    let text = decoded(version.document.as_ref());
    assert!(
        text.contains("arn:aws:iam::111122223333:role/First"),
        "{text}"
    );
    let first = role(&output, "First");
    let trust = decoded(first.assume_role_policy_document.as_ref());
    assert!(
        trust.contains("arn:aws:iam::111122223333:role/Second"),
        "{trust}"
    );
    let profiles = first.instance_profile_list.as_ref().unwrap();
    assert_eq!(profiles[0].instance_profile_name, "Machine");
    let input = GetRoleInput {
        role_name: "First".to_owned(),
    };
    let first = house.admin::<GetRole>(input).unwrap().role;
    assert_eq!(first.max_session_duration, Some(7200));
    assert_eq!(first.max_signin_session_duration, Some(86_400));
    assert_eq!(first.description.as_deref(), Some("the first"));
}

#[test]
fn a_dry_run_says_the_same_and_makes_nothing() {
    let house = House::new();
    let before = format!("{:?}", all(&house));
    let planned = import(&house, &account(), true);
    assert_eq!(format!("{:?}", all(&house)), before);
    let done = import(&house, &account(), false);
    assert_eq!(shown(&planned.made), shown(&done.made));
}

#[test]
fn what_is_there_already_is_left_alone() {
    let house = House::new();
    let done = import(&house, &account(), false);
    let before = format!("{:?}", all(&house));
    let again = import(&house, &account(), false);
    assert_eq!(shown(&again.made), [""; 0]);
    assert_eq!(again.there.len(), done.made.len());
    assert_eq!(format!("{:?}", all(&house)), before);
}

#[test]
fn nobody_comes_without_what_holds_them_back() {
    let house = House::new();
    let mut details = account();
    details["Policies"][0]["DefaultVersionId"] = json!("v9");
    let done = import(&house, &details, false);
    assert_eq!(
        left_out(&done),
        [
            "policy Bound: ValidationError: Its default version is not in the file.",
            "group Staff: NoSuchEntity: Policy arn:aws:iam::111122223333:policy/p/Bound does not exist or is not attachable.",
            "user ada: NoSuchEntity: The group with name Staff cannot be found.",
        ]
    );
    assert_eq!(
        shown(&done.made),
        ["role First", "role Second", "instance-profile Machine"]
    );
}

#[test]
fn a_role_is_left_out_with_those_that_trust_it() {
    let house = House::new();
    let mut details = account();
    let principal = json!({ "AWS": "AROAEXAMPLEEXAMPLEID1" });
    details["RoleDetailList"][0]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] =
        principal;
    let done = import(&house, &details, false);
    assert_eq!(
        left_out(&done),
        [
            "role First: MalformedPolicyDocument: Invalid principal in policy: \"AWS\":\"AROAEXAMPLEEXAMPLEID1\"",
            "role Second: MalformedPolicyDocument: Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:role/First\"",
            "instance-profile Machine: NoSuchEntity: The role with name First cannot be found.",
        ]
    );
    assert_eq!(
        shown(&done.made),
        ["policy Bound", "group Staff", "user ada"]
    );
}

#[test]
fn pages_follow_each_other_and_documents_are_decoded() {
    let house = House::new();
    let (mut first, mut second) = (account(), account());
    let document = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%7B%22Effect%22%3A%22Deny%22%2C%22Action%22%3A%22%2A%22%2C%22Resource%22%3A%22%2A%22%7D%7D";
    first["UserDetailList"][0]["UserPolicyList"][0]["PolicyDocument"] = json!(document);
    first["RoleDetailList"] = json!([]);
    first["IsTruncated"] = json!(true);
    second["UserDetailList"] = json!([]);
    second["Policies"] = json!([]);
    second["GroupDetailList"] = json!([]);
    let text = format!("{first:#}\n{second:#}\n");
    let details = AuthorizationDetails::read(&text).unwrap();
    let account = house.account.to_string();
    let done = house
        .installation
        .import_details(&account, details, false, &house.moment());
    let done = done.wait().unwrap();
    assert_eq!((left_out(&done).len(), done.made.len()), (0, 6));
    let output = all(&house);
    let mut users = output.user_detail_list.iter().flatten();
    let ada = users
        .find(|user| user.user_name.as_deref() == Some("ada"))
        .unwrap();
    let policy = &ada.user_policy_list.as_ref().unwrap()[0];
    assert_eq!(policy.policy_document.as_deref(), Some(document));
}

#[test]
fn what_tells_of_no_account_or_of_two_is_refused() {
    let read = |text: &str| AuthorizationDetails::read(text).unwrap_err().to_string();
    for text in ["", "{}"] {
        assert_eq!(
            read(text),
            "no user, group, role or policy of an account is in it"
        );
    }
    assert!(read("[1]").starts_with("this is not what"));
    let mut details = account();
    details["UserDetailList"][0]["Arn"] = json!("arn:aws:iam::123412341234:user/team/ada");
    assert_eq!(
        read(&details.to_string()),
        "it tells of the accounts 123412341234 and 999988887777: import them one by one"
    );
    let nobody = House::new();
    let details = AuthorizationDetails::read(&account().to_string()).unwrap();
    let refused =
        nobody
            .installation
            .import_details("444455556666", details, false, &nobody.moment());
    assert!(matches!(refused.wait(), Err(ImportError::NoSuchAccount(_))));
}
