//! Who becomes a member's root user and for what; [`tasks`], what they do then.
mod tasks;

use super::*;
use crate::authenticate::session_identity;
use crate::caller::Credential;
use crate::operation::Operation;
use crate::organizations::testing::{Holding, account, outcome};
use crate::state::{AccessKey, Account, DeviceOwner, KeyStatus, LoginProfile, Sealed};
use crate::testing::House;
use doorward_names::{AccessKeyId, AccessKeyKind};
use doorward_shapes::iam::*;
use doorward_shapes::organizations::{
    DeregisterDelegatedAdministrator, DeregisterDelegatedAdministratorInput,
    DisableAWSServiceAccess, DisableAWSServiceAccessInput, EnableAWSServiceAccess,
    EnableAWSServiceAccessInput, RegisterDelegatedAdministrator,
    RegisterDelegatedAdministratorInput,
};
use doorward_shapes::sts::types::PolicyDescriptorType;
use doorward_shapes::sts::{
    AssumeRole, AssumeRoleInput, GetCallerIdentity, GetCallerIdentityInput, GetSessionToken,
    GetSessionTokenInput,
};
use doorward_store::AuditQuery;

const IAM: &str = "iam.amazonaws.com";
const AUDIT: &str = "IAMAuditRootUserCredentials";
const CREATE: &str = "IAMCreateRootUserPassword";
const DELETE: &str = "IAMDeleteRootUserCredentials";
const UNLOCK: &str = "S3UnlockBucketPolicy";

/// An organization that trusts IAM and has both features enabled.
fn managed() -> Holding {
    let holding = Holding::new();
    let house = &holding.house;
    let service_principal = IAM.to_owned();
    house
        .admin::<EnableAWSServiceAccess>(EnableAWSServiceAccessInput { service_principal })
        .unwrap();
    switch::<EnableOrganizationsRootCredentialsManagement>(house);
    switch::<EnableOrganizationsRootSessions>(house);
    holding
}

fn input(target: &str, task: &str) -> AssumeRootInput {
    AssumeRootInput {
        target_principal: target.to_owned(),
        task_policy_arn: PolicyDescriptorType {
            arn: Some(format!("arn:aws:iam::aws:policy/root-task/{task}")),
        },
        ..AssumeRootInput::default()
    }
}

fn assume(house: &House, caller: &Caller, target: &str, task: &str) -> String {
    outcome(house.call::<AssumeRoot>(caller, input(target, task)))
}

/// Whoever the credentials in `output` are of.
fn entered(house: &House, output: AssumeRootOutput) -> Caller {
    let credentials = output.credentials.unwrap();
    let key = AccessKeyId::parse(&credentials.access_key_id).unwrap();
    let sessions = &house.installation.means().sessions;
    let session = sessions.open(&key, &credentials.session_token).unwrap();
    let world = house.world();
    let account = world.account(session.account).unwrap();
    Caller {
        account: account.id(),
        identity: session_identity(&session, account).unwrap(),
        credential: Credential::Session(session),
    }
}

/// The member's root user, for `task`.
fn root(holding: &Holding, task: &str) -> Caller {
    let input = input(&holding.member.to_string(), task);
    let made = holding.house.admin::<AssumeRoot>(input).unwrap();
    entered(&holding.house, made)
}

fn edit(house: &House, id: AccountId, edit: impl FnOnce(&mut Account) + 'static) {
    let moment = house.moment();
    let changed = house.installation.change(&moment, move |draft, _| {
        edit(draft.account_mut(id).unwrap());
        Ok(((), Vec::new()))
    });
    changed.wait().unwrap();
}

fn told<O: Operation<Input: Default>>(house: &House, caller: &Caller) -> String {
    outcome(house.call::<O>(caller, O::Input::default()))
}

/// Performs what takes no input for the administrator.
fn switch<O: Operation<Input: Default>>(house: &House) {
    assert_eq!(told::<O>(house, &house.user("admin")), "yes");
}

fn register(holding: &Holding) {
    let input = RegisterDelegatedAdministratorInput {
        account_id: holding.member.to_string(),
        service_principal: IAM.to_owned(),
    };
    holding
        .house
        .admin::<RegisterDelegatedAdministrator>(input)
        .unwrap();
}

#[test]
fn a_session_is_roots_for_a_quarter_of_an_hour_or_less() {
    let holding = managed();
    let house = &holding.house;
    let member = holding.member.to_string();
    for (target, asked, seconds) in [
        (member.clone(), None, 900),
        (format!("arn:aws:iam::{member}:root"), Some(60), 60),
        (member.clone(), Some(0), 0),
    ] {
        let input = AssumeRootInput {
            duration_seconds: asked,
            ..input(&target, AUDIT)
        };
        let made = house.admin::<AssumeRoot>(input).unwrap();
        assert_eq!(made.source_identity, None);
        let caller = entered(house, made);
        let session = caller.session().unwrap();
        assert_eq!(session.expires, session.issued.plus_seconds(seconds));
        let who = GetCallerIdentityInput {};
        let who = house.call::<GetCallerIdentity>(&caller, who).unwrap();
        assert_eq!(who.arn.unwrap(), format!("arn:aws:iam::{member}:root"));
        assert_eq!(who.account.as_ref(), Some(&member));
        assert_eq!(who.user_id, Some(member.clone()));
    }
}

#[test]
fn what_is_no_target_or_no_task_is_refused_in_awss_words() {
    let holding = managed();
    let house = &holding.house;
    let member = holding.member.to_string();
    let target = "400 ValidationError: Request must contain a valid target principal";
    let task = "400 ValidationError: Request must contain valid AWS managed task policy ARN";
    for (asked, policy, expected) in [
        ("1234567890123", AUDIT, target),
        ("arn:aws:iam::111122223333:user/ada", AUDIT, target),
        ("arn:aws-cn:iam::111122223333:root", AUDIT, target),
        (&member, "ReadOnlyAccess", task),
        (&member, "", task),
    ] {
        let told = assume(house, &house.user("admin"), asked, policy);
        assert_eq!(told, expected, "{asked} {policy}");
    }
    let without = AssumeRootInput {
        task_policy_arn: PolicyDescriptorType { arn: None },
        ..input(&member, AUDIT)
    };
    assert_eq!(outcome(house.admin::<AssumeRoot>(without)), task);
}

#[test]
fn only_whoever_administers_iam_assumes_a_members_root_and_no_root_user_does() {
    let holding = managed();
    let house = &holding.house;
    let other = account(house, "other@example.com").to_string();
    let stranger = house.add_account("444455556666");
    let eve = house.administrator(stranger, "eve");
    let (admin, ada) = (house.user("admin"), holding.member_user("ada"));
    let member = holding.member.to_string();
    let denied = |caller: &Caller, target: &str| {
        format!(
            "403 AccessDenied: User: {} is not authorized to perform: sts:AssumeRoot on \
             resource: arn:aws:iam::{target}:root",
            caller.arn()
        )
    };
    for (caller, target) in [
        (&admin, "111122223333"),
        (&admin, "444455556666"),
        (&admin, "999999999999"),
        (&ada, other.as_str()),
        (&eve, member.as_str()),
        (&house.root(), member.as_str()),
    ] {
        assert_eq!(assume(house, caller, target, AUDIT), denied(caller, target));
    }
    register(&holding);
    assert_eq!(assume(house, &ada, &other, AUDIT), "yes");
    assert_eq!(
        assume(house, &ada, "111122223333", AUDIT),
        denied(&ada, "111122223333")
    );
    let session = root(&holding, AUDIT);
    let told = assume(house, &session, &other, AUDIT);
    assert_eq!(told, denied(&session, &other));
}

#[test]
fn each_task_needs_its_feature_and_what_was_made_goes_on() {
    let holding = managed();
    let house = &holding.house;
    let member = holding.member.to_string();
    let try_task = |task: &str| assume(house, &house.user("admin"), &member, task);
    let tasks = [AUDIT, CREATE, DELETE, UNLOCK, "SQSUnlockQueuePolicy"];
    assert_eq!(tasks.map(try_task), ["yes"; 5]);
    let before = root(&holding, AUDIT);
    let credentials = "403 AccessDenied: Root credentials management feature is not enabled for \
        your AWS Organization.";
    let sessions =
        "403 AccessDenied: Root sessions feature is not enabled for your AWS Organization.";
    switch::<DisableOrganizationsRootCredentialsManagement>(house);
    let expected = [credentials, credentials, credentials, "yes", "yes"];
    assert_eq!(tasks.map(try_task), expected);
    switch::<EnableOrganizationsRootCredentialsManagement>(house);
    switch::<DisableOrganizationsRootSessions>(house);
    assert_eq!(
        tasks.map(try_task),
        ["yes", "yes", "yes", sessions, sessions]
    );
    let service_principal = IAM.to_owned();
    house
        .admin::<DisableAWSServiceAccess>(DisableAWSServiceAccessInput { service_principal })
        .unwrap();
    let untrusted = "403 AccessDenied: Service not enabled for AWS Organizations.";
    assert_eq!(tasks.map(try_task), [untrusted; 5]);
    assert_eq!(told::<GetUser>(house, &before), "yes");
}

#[test]
fn a_session_outlives_who_made_it_but_not_its_accounts_closing_or_leaving() {
    let holding = managed();
    let house = &holding.house;
    let other = account(house, "other@example.com");
    register(&holding);
    let ada = holding.member_user("ada");
    let made = house.call::<AssumeRoot>(&ada, input(&other.to_string(), AUDIT));
    let session = entered(house, made.unwrap());
    let input = DeregisterDelegatedAdministratorInput {
        account_id: holding.member.to_string(),
        service_principal: IAM.to_owned(),
    };
    house
        .admin::<DeregisterDelegatedAdministrator>(input)
        .unwrap();
    assert_eq!(told::<GetUser>(house, &session), "yes");
    let identity = |house: &House| {
        let world = house.world();
        let account = world.account(other).unwrap();
        session_identity(session.session().unwrap(), account).is_some()
    };
    assert!(identity(house));
    let now = house.now();
    edit(house, other, move |account| account.close(now));
    assert!(!identity(house));
    let closed = house.admin::<AssumeRoot>(self::input(&other.to_string(), AUDIT));
    assert_eq!(closed.unwrap_err().code, "AccessDenied");
    edit(house, other, |account| account.info.closed = None);
    assert!(identity(house));
    edit(house, other, |account| account.info.organization = None);
    assert!(!identity(house));
}

#[test]
fn service_control_policies_bind_it_and_know_it() {
    let holding = managed();
    let house = &holding.house;
    let everything = r#""Effect":"Deny","Action":"iam:GetUser","Resource":"*""#;
    let but_assumed =
        format!(r#"{everything},"Condition":{{"Null":{{"aws:AssumedRoot":"true"}}}}"#);
    let member = holding.member.to_string();
    let (audit, own) = (root(&holding, AUDIT), holding.member_root());
    let scp = holding.scp("but assumed", &but_assumed);
    holding.attach(&scp, &member).unwrap();
    assert_eq!(told::<GetUser>(house, &audit), "yes");
    assert!(told::<GetUser>(house, &own).contains("service control policy"));
    let scp = holding.scp("everything", everything);
    holding.attach(&scp, &member).unwrap();
    assert!(told::<GetUser>(house, &audit).contains("service control policy"));
}

#[test]
fn whoever_may_assume_is_told_by_target_and_task() {
    let holding = managed();
    let house = &holding.house;
    let member = holding.member.to_string();
    house.make_user("ada");
    let ada = house.user("ada");
    let denied = assume(house, &ada, &member, AUDIT);
    let suffix = "because no identity-based policy allows the sts:AssumeRoot action";
    assert!(denied.ends_with(suffix), "{denied}");
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"sts:AssumeRoot",
        "Resource":"arn:aws:iam::{member}:root","Condition":{{
        "StringEquals":{{"aws:ResourceAccount":"{member}"}},
        "ArnEquals":{{"sts:TaskPolicyArn":"arn:aws:iam::aws:policy/root-task/{AUDIT}"}}}}}}}}"#
    );
    let put = PutUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "audit".to_owned(),
        policy_document: policy,
    };
    house.admin::<PutUserPolicy>(put).unwrap();
    assert_eq!(assume(house, &ada, &member, AUDIT), "yes");
    assert!(assume(house, &ada, &member, DELETE).ends_with(suffix));
    let other = account(house, "other@example.com").to_string();
    assert!(assume(house, &ada, &other, AUDIT).ends_with(suffix));
}

#[test]
fn the_endpoint_without_a_region_does_not_know_it() {
    for (host, global) in [
        ("sts.amazonaws.com", true),
        ("STS.amazonaws.com.:443", true),
        ("sts.eu-west-1.amazonaws.com", false),
        ("localhost:4680", false),
    ] {
        assert_eq!(is_global(host), global, "{host}");
    }
}
