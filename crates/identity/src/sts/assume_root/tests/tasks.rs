//! What a session of a member's root does, and what is written of it.
use super::*;
use crate::sts::testing::Stage;

#[test]
fn a_task_is_all_that_a_session_does() {
    let holding = managed();
    let house = &holding.house;
    holding.member_user("ada");
    let audit = root(&holding, AUDIT);
    let summary = house.call::<GetAccountSummary>(&audit, GetAccountSummaryInput {});
    assert_eq!(outcome(summary), "yes");
    assert_eq!(told::<GetUser>(house, &audit), "yes");
    assert_eq!(told::<GetLoginProfile>(house, &audit), "yes");
    assert_eq!(told::<ListAccessKeys>(house, &audit), "yes");
    assert_eq!(told::<ListSigningCertificates>(house, &audit), "yes");
    assert_eq!(told::<ListMFADevices>(house, &audit), "yes");
    let denied = |action: &str, resource: &str| {
        let account = holding.member;
        format!(
            "403 AccessDenied: User: arn:aws:iam::{account}:root is not authorized to perform: \
             {action} on resource: {resource} with an explicit deny in an identity-based policy: \
             arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"
        )
    };
    let own = format!("arn:aws:iam::{}:root", holding.member);
    let ada = format!("arn:aws:iam::{}:user/ada", holding.member);
    assert_eq!(
        told::<DeleteLoginProfile>(house, &audit),
        denied("iam:DeleteLoginProfile", &own)
    );
    assert_eq!(
        told::<CreateLoginProfile>(house, &audit),
        denied("iam:CreateLoginProfile", &own)
    );
    let keys_of_ada = ListAccessKeysInput {
        user_name: Some("ada".to_owned()),
        ..ListAccessKeysInput::default()
    };
    assert_eq!(
        outcome(house.call::<ListAccessKeys>(&audit, keys_of_ada)),
        denied("iam:ListAccessKeys", &ada)
    );
    for told in [
        told::<ListUsers>(house, &audit),
        told::<CreateAccessKey>(house, &audit),
        told::<GetUser>(house, &root(&holding, UNLOCK)),
        told::<ListAccessKeys>(house, &root(&holding, CREATE)),
        outcome(house.call::<GetSessionToken>(&audit, GetSessionTokenInput::default())),
        outcome(house.call::<AssumeRole>(
            &audit,
            AssumeRoleInput {
                role_arn: format!(
                    "arn:aws:iam::{}:role/OrganizationAccountAccessRole",
                    holding.member
                ),
                role_session_name: "one".to_owned(),
                ..AssumeRoleInput::default()
            },
        )),
    ] {
        assert!(told.starts_with("403 AccessDenied: "), "{told}");
    }
    // Root itself has the rest.
    let own = holding.member_root();
    assert_eq!(told::<ListUsers>(house, &own), "yes");
}

#[test]
fn roots_credentials_go_and_its_password_may_be_set_by_mail_again() {
    let holding = managed();
    let house = &holding.house;
    let member = holding.member;
    let now = house.now().whole_seconds();
    let key = AccessKeyId::generate(AccessKeyKind::LongTerm, member, house.moment().random());
    let kept = key.clone();
    edit(house, member, move |account| {
        account.root.login_profile = Some(LoginProfile {
            password_hash: Sealed("hash".to_owned()),
            created: now,
            changed: now,
            max_signin_session: None,
            reset_required: false,
            previous: Vec::new(),
        });
        account.root.access_keys.push(AccessKey {
            id: kept,
            secret: Sealed("secret".to_owned()),
            status: KeyStatus::Active,
            created: now,
        });
    });
    let (audit, delete) = (root(&holding, AUDIT), root(&holding, DELETE));
    let profile = || {
        let shown = house.call::<GetLoginProfile>(&audit, GetLoginProfileInput::default());
        shown.map(|shown| shown.login_profile.create_date)
    };
    let present = |key: &str| {
        let summary = house.call::<GetAccountSummary>(&audit, GetAccountSummaryInput {});
        summary.unwrap().summary_map.unwrap()[key]
    };
    assert_eq!(profile().unwrap(), now.into());
    assert_eq!(present("AccountPasswordPresent"), 1);
    assert_eq!(present("AccountAccessKeysPresent"), 1);
    let listed = house.call::<ListAccessKeys>(&audit, ListAccessKeysInput::default());
    let listed = listed.unwrap().access_key_metadata.remove(0);
    assert_eq!(listed.access_key_id, Some(key.to_string()));
    let deleted = DeleteAccessKeyInput {
        user_name: None,
        access_key_id: key.to_string(),
    };
    house.call::<DeleteAccessKey>(&delete, deleted).unwrap();
    assert_eq!(told::<DeleteLoginProfile>(house, &delete), "yes");
    let none = "404 NoSuchEntity: Login Profile for User null cannot be found.";
    assert_eq!(told::<DeleteLoginProfile>(house, &delete), none);
    assert_eq!(outcome(profile()), none);
    assert_eq!(present("AccountPasswordPresent"), 0);
    assert_eq!(present("AccountAccessKeysPresent"), 0);
    let world = house.world();
    assert!(!world.account(member).unwrap().root.may_recover());

    house.pass(60);
    let create = root(&holding, CREATE);
    let chosen = CreateLoginProfileInput {
        password: Some("Correct-horse-1".to_owned().into()),
        ..CreateLoginProfileInput::default()
    };
    let refused = outcome(house.call::<CreateLoginProfile>(&create, chosen));
    assert!(refused.starts_with("400 ValidationError: "), "{refused}");
    assert_eq!(told::<CreateLoginProfile>(house, &create), "yes");
    assert_eq!(
        told::<CreateLoginProfile>(house, &create),
        format!("409 EntityAlreadyExists: Login Profile for account {member} already exists.")
    );
    assert_eq!(profile().unwrap(), house.now().whole_seconds().into());
    let store = house.installation.means().store();
    for world in [(*house.world()).clone(), crate::state::load(store).unwrap()] {
        let root = &world.account(member).unwrap().root;
        assert!(root.may_recover() && root.login_profile.is_none());
    }
    assert_eq!(
        told::<DeleteLoginProfile>(house, &root(&holding, DELETE)),
        "yes"
    );
    let read = crate::state::load(store).unwrap();
    assert!(!read.account(member).unwrap().root.may_recover());
}

#[test]
fn roots_device_is_seen_and_taken_away() {
    let stage = Stage::new();
    let serial = stage.device(stage.home, "roots", DeviceOwner::Root);
    let world = stage.house.world();
    let home = world.account(stage.home).unwrap();
    assert_eq!(home.device_count(&DeviceOwner::Root), 1);
    // As the member of another's organization.
    let organization = doorward_names::OrganizationId::generate(stage.house.moment().random());
    edit(&stage.house, stage.home, move |account| {
        account.info.organization = Some(organization);
    });
    let task = |task| {
        let subject = Subject::AssumedRoot { organization, task };
        let now = stage.house.now();
        let session = issue::session(stage.home, subject, now, 900, &stage.house.moment());
        Caller {
            account: stage.home,
            identity: crate::caller::Identity::root(stage.home),
            credential: Credential::Session(std::sync::Arc::new(session)),
        }
    };
    let listed = stage.house.call::<ListMFADevices>(
        &task(RootTask::AuditCredentials),
        ListMFADevicesInput::default(),
    );
    // Nothing is allowed in an organization that is not there.
    let told = outcome(listed);
    assert!(told.contains("service control policy"), "{told}");
    edit(&stage.house, stage.home, |account| {
        account.info.organization = None;
    });
    let listed = stage.house.call::<ListMFADevices>(
        &task(RootTask::AuditCredentials),
        ListMFADevicesInput::default(),
    );
    assert_eq!(listed.unwrap().mfa_devices[0].serial_number, serial);
    let gone = DeactivateMFADeviceInput {
        user_name: None,
        serial_number: serial,
    };
    stage
        .house
        .call::<DeactivateMFADevice>(&task(RootTask::DeleteCredentials), gone)
        .unwrap();
    let world = stage.house.world();
    let home = world.account(stage.home).unwrap();
    assert_eq!(home.device_count(&DeviceOwner::Root), 0);
}

#[test]
fn new_accounts_begin_without_credentials_where_they_are_managed() {
    let holding = managed();
    let house = &holding.house;
    let recovers = |id: AccountId| {
        let world = house.world();
        world.account(id).unwrap().root.may_recover()
    };
    assert!(recovers(holding.member));
    assert!(!recovers(account(house, "closed@example.com")));
    switch::<DisableOrganizationsRootCredentialsManagement>(house);
    assert!(recovers(account(house, "open@example.com")));
}

#[test]
fn records_say_that_root_was_assumed_and_the_member_has_one_too() {
    let holding = managed();
    let house = &holding.house;
    let audit = root(&holding, AUDIT);
    assert_eq!(
        told::<DeleteLoginProfile>(house, &audit).get(..3),
        Some("403")
    );
    let input = input("111122223333", AUDIT);
    house.admin::<AssumeRoot>(input).unwrap_err();
    // A commit acknowledges the records before it.
    house.make_user("ada");
    let records = |account: AccountId| {
        let query = AuditQuery {
            account,
            start_ms: 0,
            end_ms: i64::MAX,
            attribute: None,
            max: 100,
            after: None,
        };
        let page = house.installation.means().history(&query).unwrap();
        let records = page.records.iter();
        let json = |record: &doorward_store::AuditRecord| serde_json::from_str(&record.json);
        records
            .map(|record| json(record).unwrap())
            .collect::<Vec<serde_json::Value>>()
    };
    let named = |records: Vec<serde_json::Value>, name: &str| {
        let found = records
            .into_iter()
            .filter(|record| record["eventName"] == name);
        found.collect::<Vec<_>>()
    };
    let member = holding.member.to_string();
    let used = named(records(holding.member), "DeleteLoginProfile").remove(0);
    let identity = &used["userIdentity"];
    assert_eq!(identity["type"], "Root");
    assert_eq!(identity["principalId"], member.as_str());
    assert_eq!(identity["arn"], format!("arn:aws:iam::{member}:root"));
    assert_eq!(identity["sessionContext"]["assumedRoot"], "true");
    let told = &identity["sessionContext"]["attributes"]["mfaAuthenticated"];
    assert_eq!(told, "false");
    let own = named(records(house.account), "AssumeRoot");
    let theirs = named(records(holding.member), "AssumeRoot");
    assert_eq!((own.len(), theirs.len()), (2, 1));
    let done = own.iter().find(|record| record["errorCode"].is_null());
    let done = done.unwrap();
    assert_eq!(
        done["requestParameters"]["targetPrincipal"],
        member.as_str()
    );
    let arn = &done["requestParameters"]["taskPolicyArn"]["arn"];
    assert!(arn.as_str().unwrap().ends_with(AUDIT));
    assert!(done["responseElements"]["credentials"]["accessKeyId"].is_string());
    assert!(done["responseElements"]["credentials"]["secretAccessKey"].is_null());
    assert_eq!(theirs[0]["userIdentity"]["type"], "AWSAccount");
    assert_eq!(theirs[0]["userIdentity"]["accountId"], "111122223333");
    assert_eq!(theirs[0]["sharedEventID"], done["sharedEventID"]);
}
