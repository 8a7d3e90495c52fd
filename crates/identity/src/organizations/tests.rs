//! What an organization does: [`binding`], what its policies do to the calls of its accounts;
//! [`denials`], what is kept of those; [`rules`], who may change them and how.
mod binding;
mod denials;
mod rules;

use super::testing::{Holding, outcome};
use crate::Caller;
use crate::testing::House;
use doorward_shapes::iam::{ListUsers, ListUsersInput};
use doorward_shapes::organizations::{MoveAccount, MoveAccountInput};
use doorward_shapes::sts::{AssumeRole, AssumeRoleInput};

const ONLY_STORAGE: &str = r#""Effect":"Allow","Action":"s3:*","Resource":"*""#;
const NO_USERS: &str = r#""Sid":"NoUsers","Effect":"Deny","Action":"iam:List*","Resource":"*""#;
const FULL: &str = "p-FullAWSAccess";

fn list_users(house: &House, caller: &Caller) -> String {
    outcome(house.call::<ListUsers>(caller, ListUsersInput::default()))
}

fn move_account(holding: &Holding, from: &str, to: &str) -> String {
    let input = MoveAccountInput {
        account_id: holding.member.to_string(),
        source_parent_id: from.to_owned(),
        destination_parent_id: to.to_owned(),
    };
    outcome(holding.house.admin::<MoveAccount>(input))
}

fn assume(house: &House, caller: &Caller, role: &str) -> String {
    let input = AssumeRoleInput {
        role_arn: role.to_owned(),
        role_session_name: "tester".to_owned(),
        ..AssumeRoleInput::default()
    };
    outcome(house.call::<AssumeRole>(caller, input))
}
