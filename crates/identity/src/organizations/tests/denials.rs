//! What is kept of denials that an organization had a part in.
use super::{FULL, ONLY_STORAGE, assume, list_users};
use crate::Caller;
use crate::denial::DeniedRequest;
use crate::denial::tests::{of_last_call, of_last_call_by};
use crate::organizations::testing::Holding;
use crate::testing::House;
use doorward_names::AccountId;
use doorward_shapes::iam::types::Tag;
use doorward_shapes::iam::{CreateRole, CreateRoleInput, PutUserPolicy, PutUserPolicyInput};
use doorward_shapes::organizations::types::PolicyType;

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Guests","Effect":"Allow",
    "Principal":{"AWS":"*"},"Action":"sts:AssumeRole",
    "Condition":{"StringEquals":{"sts:ExternalId":"hidden-word"}}}]}"#;

/// A role of `by`'s account with a trust policy and a tag of its own.
fn role(house: &House, by: &Caller) -> String {
    let input = CreateRoleInput {
        role_name: "guests".to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "hidden-team".to_owned(),
        }]),
        ..CreateRoleInput::default()
    };
    let made = house.call::<CreateRole>(by, input).unwrap();
    made.role.arn
}

fn said<'a>(denied: &'a DeniedRequest, kind: &str) -> Vec<(&'a str, Option<&'a str>)> {
    let said = denied.policy_types.iter();
    said.filter(|said| said.policy_type == kind)
        .map(|said| (said.said.as_str(), said.attached_to.as_deref()))
        .collect()
}

#[test]
fn a_denial_by_an_scp_tells_level_and_policy() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("ada");
    let member = holding.member.to_string();
    let scp = holding.scp("storage", ONLY_STORAGE);
    holding.attach(&scp, &member).unwrap();
    holding.detach(FULL, &member).unwrap();
    assert!(list_users(house, &user).contains("no service control policy"));
    let kept = of_last_call_by(house, holding.member).unwrap();
    let organization = format!("arn:aws:organizations::{}", house.account);
    let (root, account) = (
        format!(
            "{organization}:root/{}/{}",
            holding.organization, holding.root
        ),
        format!("{organization}:account/{}/{member}", holding.organization),
    );
    assert_eq!(
        said(&kept.denied, "serviceControl"),
        [("allows", Some(&*root)), ("withholds", Some(&*account))]
    );
    let scps = kept.denied.policies.iter();
    let scps = scps.filter(|policy| policy.policy_type == "serviceControl");
    let scps: Vec<_> = scps
        .map(|policy| (&*policy.name, policy.attached_to.as_slice()))
        .collect();
    assert_eq!(
        scps,
        [("FullAWSAccess", &[root][..]), ("storage", &[account][..])]
    );
    let storage = kept.denied.policies.iter().find(|p| p.name == "storage");
    assert!(kept.policy(&storage.unwrap().uri).unwrap().contains("s3:*"));
}

#[test]
fn a_denial_at_an_own_role_tells_its_trust_policy() {
    let holding = Holding::new();
    let house = &holding.house;
    let role = role(house, &house.user("admin"));
    assert!(assume(house, &house.user("admin"), &role).starts_with("403"));
    let kept = of_last_call(house).unwrap();
    assert!(!kept.denied.foreign);
    let trust = kept
        .denied
        .policies
        .iter()
        .find(|p| p.policy_type == "trust");
    let trust = trust.unwrap();
    assert_eq!(trust.attached_to, [role]);
    assert_eq!(kept.policy(&trust.uri), Some(TRUST));
    assert!(kept.denied.context.contains_key("aws:ResourceTag/team"));
}

#[test]
fn a_stranger_learns_no_more_from_what_is_kept_than_from_the_message() {
    let holding = Holding::new();
    let house = &holding.house;
    let role = role(house, &holding.member_root());
    let abroad: AccountId = house.add_account("999988887777");
    let may = house.administrator(abroad, "may");
    let by_keys = house.administrator(abroad, "by-keys");
    let root = house.caller_of(abroad, crate::caller::Identity::root(abroad));
    let input = PutUserPolicyInput {
        user_name: "by-keys".to_owned(),
        policy_name: "own".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Deny","Action":"sts:*","Resource":"*","Condition":{
                "StringNotEquals":{"aws:ResourceOrgID":"o-aaaaaaaaaa"}}},
            {"Effect":"Allow","Action":"sts:*","Resource":"*","Condition":{
                "StringEquals":{"aws:ResourceTag/team":"red"}}},
            {"Effect":"Allow","Action":"sts:*","Resource":"*","Condition":{
                "ForAnyValue:StringLike":{"aws:ResourceOrgPaths":"o-aaaaaaaaaa/*"}}}]}"#
            .to_owned(),
    };
    house.call::<PutUserPolicy>(&root, input).unwrap();
    let missing = role.replace("guests", "missing");
    let told = |by: &Caller, role: &str| {
        assert!(assume(house, by, role).starts_with("403"));
        let kept = of_last_call_by(house, abroad).unwrap();
        assert!(kept.denied.foreign);
        let text = serde_json::to_string(&kept.denied).unwrap() + &kept.denied.to_string();
        for hidden in [
            "hidden",
            "Guests",
            &holding.organization,
            &holding.root,
            "guarding",
        ] {
            assert!(!text.contains(hidden), "{hidden} is in {text}");
        }
        let texts = kept.texts.iter();
        assert!(texts.clone().all(|text| !text.contains("hidden")));
        // What is of this request alone.
        DeniedRequest {
            authorization_id: doorward_names::AuthorizationId::generate([0; 16]),
            request_id: doorward_names::RequestId::parse(&uuid()).unwrap(),
            message: kept.denied.message.replace("missing", "guests"),
            resource: kept.denied.resource.replace("missing", "guests"),
            ..kept.denied
        }
    };
    for by in [&may, &by_keys] {
        assert_eq!(told(by, &role), told(by, &missing));
    }
    assert_eq!(said(&told(&may, &role), "trust"), [("withholds", None)]);

    let deny =
        r#""Sid":"guarding","Effect":"Deny","Principal":"*","Action":"sts:*","Resource":"*""#;
    let rcp = holding.policy(PolicyType::ResourceControlPolicy, "guarding", deny);
    holding.attach(&rcp, &holding.member.to_string()).unwrap();
    holding.attach(&rcp, &holding.root).unwrap();
    let denied = told(&may, &role);
    assert_eq!(denied.why, "a resource control policy denies it.");
    assert_eq!(said(&denied, "resourceControl"), [("denies", None)]);
    let kinds = denied.policies.iter().map(|p| p.policy_type.as_str());
    assert_eq!(kinds.collect::<Vec<_>>(), ["identity"]);
    assert_eq!(told(&may, &role), told(&may, &missing));
}

fn uuid() -> String {
    "00000000-0000-4000-8000-000000000000".to_owned()
}
