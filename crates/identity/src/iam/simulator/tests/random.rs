//! Random users among random policies: what the simulator says and what a real call gets.
use super::super::evaluate;
use super::super::simulate_principal_policy::setting;
use super::*;
use crate::organizations::testing::Holding;
use crate::{Caller, Moment};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::Tag;
use doorward_shapes::iam::{
    AddUserToGroup, AddUserToGroupInput, CreateGroup, CreateGroupInput, CreatePolicy,
    CreatePolicyInput, CreateRole, CreateRoleInput, CreateUser, CreateUserInput,
    DeleteUserPermissionsBoundary, DeleteUserPermissionsBoundaryInput, GetUser, GetUserInput,
    ListGroupsForUser, ListGroupsForUserInput, ListUsers, ListUsersInput, PutGroupPolicy,
    PutGroupPolicyInput, PutUserPermissionsBoundary, PutUserPermissionsBoundaryInput,
    PutUserPolicy, PutUserPolicyInput, UpdateAssumeRolePolicy, UpdateAssumeRolePolicyInput,
};
use doorward_shapes::organizations::types::PolicyType;
use doorward_shapes::organizations::{UpdatePolicy, UpdatePolicyInput};
use doorward_shapes::sts::{AssumeRole, AssumeRoleInput};

const ROUNDS: usize = 120;
const ANYTHING: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;

/// Chance, the same in every run.
struct Dice(Moment);

impl Dice {
    fn of<'t>(&self, choices: &[&'t str]) -> &'t str {
        let number = u64::from_be_bytes(self.0.random());
        choices[usize::try_from(number % choices.len() as u64).unwrap()]
    }

    fn statements(&self, effects: &[&str], account: &str) -> String {
        let one = || {
            let effect = self.of(effects);
            let action = self.of(&[
                "iam:GetUser",
                "iam:Get*",
                "iam:*",
                "iam:ListUsers",
                "iam:List*",
                "sts:*",
                "*",
            ]);
            let resource = self.of(&[
                "*",
                "*",
                "user/ada",
                "user/bob",
                "user/${aws:username}",
                "role/open",
                "user/*",
            ]);
            let resource = match resource {
                "*" => "*".to_owned(),
                other => format!("arn:aws:iam::{account}:{other}"),
            };
            let condition = self.condition();
            format!(
                r#"{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"{condition}}}"#
            )
        };
        let count = self.of(&["1", "2", "3"]).parse().unwrap();
        let statements: Vec<_> = (0..count).map(|_: usize| one()).collect();
        statements.join(",")
    }

    fn condition(&self) -> String {
        let condition = self.of(&[
            "",
            "",
            "",
            "",
            r#""StringEquals":{"aws:PrincipalTag/team":"red"}"#,
            r#""StringEquals":{"aws:PrincipalTag/team":"blue"}"#,
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/ada"}"#,
            r#""StringLike":{"aws:PrincipalOrgID":"o-*"}"#,
            r#""StringEquals":{"aws:ResourceOrgID":"${aws:PrincipalOrgID}"}"#,
            r#""StringEquals":{"aws:ResourceAccount":"${aws:PrincipalAccount}"}"#,
            r#""IpAddress":{"aws:SourceIp":"192.0.2.0/24"}"#,
            r#""NotIpAddress":{"aws:SourceIp":"192.0.2.0/24"}"#,
            r#""StringNotEquals":{"aws:username":"ada"}"#,
            r#""StringLike":{"aws:userid":"AIDA*"}"#,
            r#""Null":{"aws:TokenIssueTime":"true"}"#,
            r#""BoolIfExists":{"aws:PrincipalIsAWSService":"true"}"#,
            r#""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-*/r-*"}"#,
        ]);
        match condition {
            "" => String::new(),
            condition => format!(r#","Condition":{{{condition}}}"#),
        }
    }
}

/// A member with the users `ada` and `bob`, a group, a role and boundaries to choose from.
fn member(holding: &Holding) -> Caller {
    let (house, root) = (&holding.house, holding.member_root());
    for user_name in ["ada", "bob"] {
        let input = CreateUserInput {
            user_name: user_name.to_owned(),
            tags: Some(vec![Tag {
                key: "team".to_owned(),
                value: "red".to_owned(),
            }]),
            ..CreateUserInput::default()
        };
        house.call::<CreateUser>(&root, input).unwrap();
    }
    let group_name = "staff".to_owned();
    let input = CreateGroupInput {
        group_name: group_name.clone(),
        path: None,
    };
    house.call::<CreateGroup>(&root, input).unwrap();
    let input = AddUserToGroupInput {
        group_name,
        user_name: "ada".to_owned(),
    };
    house.call::<AddUserToGroup>(&root, input).unwrap();
    let input = CreateRoleInput {
        role_name: "open".to_owned(),
        assume_role_policy_document: trusting("*"),
        ..CreateRoleInput::default()
    };
    house.call::<CreateRole>(&root, input).unwrap();
    for (name, statements) in [
        ("all", ANYTHING.to_owned()),
        ("iam", allow("iam:*", "*")),
        ("gets", format!("{},{}", allow("*", "*"), deny("iam:List*"))),
    ] {
        let input = CreatePolicyInput {
            policy_name: name.to_owned(),
            policy_document: policy(&statements),
            ..CreatePolicyInput::default()
        };
        house.call::<CreatePolicy>(&root, input).unwrap();
    }
    root
}

fn trusting(principal: &str) -> String {
    policy(&format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}"#
    ))
}

/// Whether policies let a call pass.
fn passes<T>(answer: Result<T, ErrorAnswer>) -> bool {
    answer
        .err()
        .is_none_or(|refused| refused.code != "AccessDenied")
}

#[test]
fn the_simulator_says_what_a_real_call_gets() {
    let holding = Holding::new();
    let (house, root) = (&holding.house, member(&holding));
    let account = holding.member.to_string();
    let scp = holding.scp("scp", r#""Effect":"Allow","Action":"*","Resource":"*""#);
    holding.attach(&scp, &account).unwrap();
    holding.detach("p-FullAWSAccess", &account).unwrap();
    let harmless = r#""Effect":"Deny","Principal":"*","Action":"sts:TagSession","Resource":"*""#;
    let rcp = holding.policy(PolicyType::ResourceControlPolicy, "rcp", harmless);
    holding.attach(&rcp, &account).unwrap();
    let control = |policy_id: &str, statements: &str| {
        let input = UpdatePolicyInput {
            policy_id: policy_id.to_owned(),
            content: Some(policy(statements)),
            name: None,
            description: None,
        };
        house.admin::<UpdatePolicy>(input).unwrap();
    };
    let dice = Dice(house.moment());
    let (mut allowed, mut denied) = (0, 0);
    for round in 0..ROUNDS {
        control(&scp, ANYTHING);
        let both = ["Allow", "Allow", "Allow", "Deny"];
        let own = policy(&dice.statements(&both, &account));
        let of_group = policy(&dice.statements(&both, &account));
        let input = PutUserPolicyInput {
            user_name: "ada".to_owned(),
            policy_name: "own".to_owned(),
            policy_document: own.clone(),
        };
        house.call::<PutUserPolicy>(&root, input).unwrap();
        let input = PutGroupPolicyInput {
            group_name: "staff".to_owned(),
            policy_name: "shared".to_owned(),
            policy_document: of_group.clone(),
        };
        house.call::<PutGroupPolicy>(&root, input).unwrap();
        let boundary = dice.of(&["", "", "all", "iam", "gets"]);
        bound(house, &root, boundary, &account);
        let trusted = dice.of(&["*", "root", "user/ada", "user/bob"]);
        let trusted = match trusted {
            "*" => "*".to_owned(),
            other => format!("arn:aws:iam::{account}:{other}"),
        };
        let input = UpdateAssumeRolePolicyInput {
            role_name: "open".to_owned(),
            policy_document: trusting(&trusted),
        };
        house.call::<UpdateAssumeRolePolicy>(&root, input).unwrap();
        let on_resources = format!(
            r#"{{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*"{}}}"#,
            dice.condition()
        );
        control(&rcp, &on_resources);
        let around = match dice.of(&["all", "some"]) {
            "all" => format!("{ANYTHING},{}", dice.statements(&["Deny"], &account)),
            _ => dice.statements(&both, &account),
        };
        control(&scp, &around);
        let told = format!(
            "{round}\nown {own}\ngroup {of_group}\nboundary {boundary}\ntrust {trusted}\nrcp {on_resources}\nscp {around}"
        );
        for (action, resource, enforced) in calls(&holding, &account) {
            let simulated = simulated(&holding, action, &resource, &account);
            assert_eq!(simulated, enforced, "{action} {resource}\n{told}");
            *(if enforced { &mut allowed } else { &mut denied }) += 1;
        }
    }
    // Chance must try both.
    assert!(
        allowed > ROUNDS / 4 && denied > ROUNDS / 4,
        "{allowed} {denied}"
    );
}

fn bound(house: &House, root: &Caller, boundary: &str, account: &str) {
    let user_name = "ada".to_owned();
    if boundary.is_empty() {
        let input = DeleteUserPermissionsBoundaryInput { user_name };
        // There may be none.
        let _ = house.call::<DeleteUserPermissionsBoundary>(root, input);
        return;
    }
    let input = PutUserPermissionsBoundaryInput {
        user_name,
        permissions_boundary: format!("arn:aws:iam::{account}:policy/{boundary}"),
    };
    house
        .call::<PutUserPermissionsBoundary>(root, input)
        .unwrap();
}

/// What becomes of ada's calls: the action, the resource, and whether it was allowed.
fn calls(holding: &Holding, account: &str) -> Vec<(&'static str, String, bool)> {
    let house = &holding.house;
    let world = house.world();
    let own = world.account(holding.member).unwrap();
    let name = doorward_names::UserName::parse("ada").unwrap();
    let ada = crate::caller::Identity::user(own, &name).unwrap();
    let ada = house.caller_of(holding.member, ada);
    let arn = |of: &str| format!("arn:aws:iam::{account}:{of}");
    let mut calls = Vec::new();
    for name in ["ada", "bob"] {
        let input = GetUserInput {
            user_name: Some(name.to_owned()),
        };
        let on = arn(&format!("user/{name}"));
        calls.push((
            "iam:GetUser",
            on,
            passes(house.call::<GetUser>(&ada, input)),
        ));
    }
    let input = ListGroupsForUserInput {
        user_name: "bob".to_owned(),
        ..ListGroupsForUserInput::default()
    };
    let groups = passes(house.call::<ListGroupsForUser>(&ada, input));
    calls.push(("iam:ListGroupsForUser", arn("user/bob"), groups));
    let users = passes(house.call::<ListUsers>(&ada, ListUsersInput::default()));
    calls.push(("iam:ListUsers", arn("user/"), users));
    let input = AssumeRoleInput {
        role_arn: arn("role/open"),
        role_session_name: "tester".to_owned(),
        ..AssumeRoleInput::default()
    };
    let assumed = passes(house.call::<AssumeRole>(&ada, input));
    calls.push(("sts:AssumeRole", arn("role/open"), assumed));
    calls
}

/// What the simulator says to the same; its own permission is another matter.
fn simulated(holding: &Holding, action: &str, resource: &str, account: &str) -> bool {
    let world = holding.house.world();
    let own = world.account(holding.member).unwrap();
    let input = SimulatePrincipalPolicyInput {
        policy_source_arn: format!("arn:aws:iam::{account}:user/ada"),
        action_names: vec![action.to_owned()],
        resource_arns: Some(vec![resource.to_owned()]),
        context_entries: Some(vec![entry(
            "aws:SourceIp",
            ContextKeyTypeEnum::Ip,
            &["192.0.2.1"],
        )]),
        ..SimulatePrincipalPolicyInput::default()
    };
    let setting = setting(&input, own, &world).unwrap();
    evaluate::action(action, &setting).eval_decision == Verdict::Allowed
}
