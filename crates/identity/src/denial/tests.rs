use super::*;
use crate::Caller;
use crate::means::Means;
use crate::testing::House;
use doorward_shapes::iam::{
    CreateInstanceProfile, CreateInstanceProfileInput, CreateUser, CreateUserInput, DeleteUser,
    DeleteUserInput, DeleteUserPolicy, DeleteUserPolicyInput, ListUsers, ListUsersInput,
    PutUserPolicy, PutUserPolicyInput, SimulateCustomPolicy, SimulateCustomPolicyInput,
};
use doorward_shapes::sts::{GetCallerIdentity, GetCallerIdentityInput};

const REGIONAL: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Own","Effect":"Allow","Action":"iam:CreateInstanceProfile","Resource":"*",
     "Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}}]}"#;

/// A user with one inline policy.
fn user(house: &House, name: &str, policy: &str) -> Caller {
    let user_name = name.to_owned();
    let input = CreateUserInput {
        user_name: user_name.clone(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    if !policy.is_empty() {
        put(house, name, policy);
    }
    house.user(name)
}

fn put(house: &House, name: &str, policy: &str) {
    let input = PutUserPolicyInput {
        user_name: name.to_owned(),
        policy_name: "own".to_owned(),
        policy_document: policy.to_owned(),
    };
    house.admin::<PutUserPolicy>(input).unwrap();
}

/// Has a call denied.
fn denied(house: &House, caller: &Caller) -> KeptDenial {
    let input = CreateInstanceProfileInput {
        instance_profile_name: "web".to_owned(),
        ..CreateInstanceProfileInput::default()
    };
    let refused = house.call::<CreateInstanceProfile>(caller, input);
    assert_eq!(refused.unwrap_err().code, "AccessDenied");
    of_last_call(house).unwrap()
}

/// What is kept of the call that was recorded last.
pub(crate) fn of_last_call(house: &House) -> Option<KeptDenial> {
    of_last_call_by(house, house.account)
}

/// What is kept of the call that was recorded last in `account`.
pub(crate) fn of_last_call_by(house: &House, account: AccountId) -> Option<KeptDenial> {
    // A commit acknowledges the records before it.
    let settled = house
        .installation
        .change(&house.moment(), |_, _| Ok(((), Vec::new())));
    settled.wait().unwrap();
    let query = doorward_store::AuditQuery {
        account,
        start_ms: 0,
        end_ms: i64::MAX,
        attribute: None,
        max: 1,
        after: None,
    };
    let means: &Means = house.installation.means();
    let record = means.history(&query).unwrap().records.remove(0);
    let record: serde_json::Value = serde_json::from_str(&record.json).unwrap();
    let id = RequestId::parse(record["requestID"].as_str().unwrap()).unwrap();
    find(means, &DenialKey::Request(id), house.now()).unwrap()
}

#[test]
fn a_denial_tells_who_wanted_what_and_the_one_element_that_differed() {
    let house = House::new();
    let ada = user(&house, "ada", REGIONAL);
    let kept = denied(&house, &ada);
    let told = &kept.denied;
    assert_eq!(told.principal, "arn:aws:iam::111122223333:user/ada");
    assert_eq!(told.operation, "iam:CreateInstanceProfile");
    assert_eq!(told.action, "iam:CreateInstanceProfile");
    assert_eq!(
        told.resource,
        "arn:aws:iam::111122223333:instance-profile/web"
    );
    assert_eq!(told.time, house.now());
    assert_eq!(told.decision, "ImplicitlyDenied");
    assert_eq!(told.why, "no identity-based policy allows it.");
    assert!(
        told.message
            .contains("because no identity-based policy allows")
    );
    assert_eq!(
        told.near_misses,
        [NearMiss {
            text: "statement 1 (Own) of the identity-based policy own".to_owned(),
            element: "StringEquals aws:RequestedRegion".to_owned(),
            policy: vec!["eu-west-1".to_owned()],
            request: Some(vec!["us-east-1".to_owned()]),
            statement: Some(SpokenStatement {
                policy: 0,
                statement: 0,
                sid: Some("Own".to_owned()),
                effect: "Allow".to_owned(),
                text: "statement 1 (Own) of the identity-based policy own".to_owned(),
            }),
        }]
    );
    assert_eq!(
        told.changes,
        [
            "Add us-east-1 to StringEquals aws:RequestedRegion of statement 1 (Own) of the identity-based policy own."
        ]
    );
    assert_eq!(told.context["aws:username"], Told::One("ada".to_owned()));
    assert_eq!(
        told.policies,
        [WeighedPolicy {
            policy_type: "identity".to_owned(),
            uri: "inline/0".to_owned(),
            managed: false,
            name: "own".to_owned(),
            attached_to: vec!["arn:aws:iam::111122223333:user/ada".to_owned()],
            text: Some(0),
        }]
    );
    assert_eq!(kept.policy("inline/0"), Some(REGIONAL));
    let said = told.policy_types.iter();
    let said = said.map(|said| (said.policy_type.as_str(), said.said.as_str()));
    assert!(said.clone().any(|said| said == ("identity", "withholds")));
    assert!(!told.foreign);
}

#[test]
fn a_denial_stays_what_it_was_whatever_becomes_of_policy_and_caller() {
    let house = House::new();
    let ada = user(&house, "ada", REGIONAL);
    let before = denied(&house, &ada);
    let key = DenialKey::Authorization(before.denied.authorization_id.clone());
    let find = || find(house.installation.means(), &key, house.now()).unwrap();
    put(&house, "ada", &REGIONAL.replace("eu-west-1", "us-east-1"));
    let delete = DeleteUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "own".to_owned(),
    };
    house.admin::<DeleteUserPolicy>(delete).unwrap();
    let delete = DeleteUserInput {
        user_name: "ada".to_owned(),
    };
    house.admin::<DeleteUser>(delete).unwrap();
    let after = find().unwrap();
    assert_eq!(after.denied, before.denied);
    assert_eq!(after.policy("inline/0"), Some(REGIONAL));

    house.pass(24 * 60 * 60 - 1);
    assert!(find().is_some());
    house.pass(1);
    assert!(find().is_none());
}

#[test]
fn an_explicit_denial_names_its_statement() {
    let house = House::new();
    let policy = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"iam:*","Resource":"*"},
        {"Effect":"Deny","Action":"iam:Create*","Resource":"*"}]}"#;
    let ada = user(&house, "ada", policy);
    let told = denied(&house, &ada).denied;
    assert_eq!(told.decision, "ExplicitlyDenied");
    assert_eq!(
        told.why,
        "statement 2 of the identity-based policy own denies it."
    );
    let identity = told.policy_types.iter();
    let identity = identity.clone().find(|said| said.policy_type == "identity");
    let statements = &identity.unwrap().statements;
    let effects = statements.iter().map(|s| (s.statement, s.effect.as_str()));
    assert_eq!(effects.collect::<Vec<_>>(), [(0, "Allow"), (1, "Deny")]);
    assert!(told.near_misses.is_empty());
}

#[test]
fn nothing_is_kept_of_what_was_allowed_or_refused_otherwise() {
    let house = House::new();
    house.admin::<ListUsers>(ListUsersInput::default()).unwrap();
    assert!(of_last_call(&house).is_none());
    let free = GetCallerIdentityInput::default();
    house.admin::<GetCallerIdentity>(free).unwrap();
    assert!(of_last_call(&house).is_none());
    let missing = DeleteUserInput {
        user_name: "nobody".to_owned(),
    };
    assert!(house.admin::<DeleteUser>(missing).is_err());
    assert!(of_last_call(&house).is_none());
}

#[test]
fn a_denial_in_the_simulator_is_nobodys_request() {
    let house = House::new();
    let input = SimulateCustomPolicyInput {
        policy_input_list: vec![REGIONAL.to_owned()],
        action_names: vec!["iam:CreateUser".to_owned()],
        ..SimulateCustomPolicyInput::default()
    };
    house.admin::<SimulateCustomPolicy>(input).unwrap();
    assert!(of_last_call(&house).is_none());
}

#[test]
fn what_a_caller_makes_of_its_request_does_not_swell_what_is_kept() {
    let house = House::new();
    let conditions = (0..10).map(|n| {
        let long = "x".repeat(40);
        format!(
            r#"{{"Effect":"Allow","Action":"iam:*","Resource":"*","Condition":{{"StringEquals":{{"aws:UserAgent":"{long}{n}"}}}}}}"#
        )
    });
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        conditions.collect::<Vec<_>>().join(",")
    );
    let ada = user(&house, "ada", &policy);
    let moment = house.moment();
    let mut facts = house.facts(&moment);
    facts.user_agent = "é".repeat(100_000);
    let exchange = crate::perform::Exchange { caller: ada, facts };
    let input = ListUsersInput::default();
    let refused =
        crate::perform::attempt::<ListUsers>(&house.installation, exchange, input, &moment).wait();
    assert!(refused.is_err());
    let told = of_last_call(&house).unwrap().denied;
    assert!(serde_json::to_string(&told).unwrap().len() < 32 * 1024);
    let Told::One(agent) = &told.context["aws:UserAgent"] else {
        panic!("it has one value");
    };
    assert_eq!(agent.len(), 1024 + "…".len());
    assert_eq!(told.near_misses.len(), 5);
}

#[test]
fn each_denied_request_has_an_id_of_its_own() {
    let house = House::new();
    let ada = user(&house, "ada", "");
    let (first, second) = (denied(&house, &ada), denied(&house, &ada));
    assert_ne!(
        first.denied.authorization_id,
        second.denied.authorization_id
    );
    assert_ne!(first.denied.request_id, second.denied.request_id);
}

#[test]
fn an_operator_reads_it_in_plain_words() {
    let house = House::new();
    let steering = REGIONAL.replace("eu-west-1", r"eu\u001b[2J\nwest");
    let ada = user(&house, "ada", &steering);
    let told = denied(&house, &ada).denied.to_string();
    for line in [
        "arn:aws:iam::111122223333:user/ada may not iam:CreateInstanceProfile on \
         arn:aws:iam::111122223333:instance-profile/web: no identity-based policy allows it.",
        "  When              2026-01-01T12:00:00Z",
        "  identity-based: nothing allows it, and something had to",
        "  resource-based: none",
        "What came nearest to allowing it:",
        "  statement 1 (Own) of the identity-based policy own: StringEquals \
         aws:RequestedRegion: policy has eu\u{fffd}[2J\u{fffd}west, request has us-east-1",
        "The smallest change that would allow it:",
        "  identity-based: own, attached to arn:aws:iam::111122223333:user/ada",
        "  aws:RequestedRegion: us-east-1",
    ] {
        assert!(
            told.lines().any(|told| told == line),
            "{line:?} is not in {told}"
        );
    }
}
