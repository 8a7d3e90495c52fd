//! No operation is allowed because nobody mapped it: each that is performed is refused to a user
//! without a policy, and to whoever does not sign.
use crate::house::{House, Key, code};
use crate::requests::{call_of, performed};
use doorward_shapes::{Auth, OperationSchema};

/// What needs no permission, by AWS's word.
const FREE: [&str; 2] = ["GetCallerIdentity", "GetSessionToken"];

fn answer(house: &House, operation: &OperationSchema, key: Option<&Key>) -> String {
    let answer = house.send(&call_of(operation, key, &|_| None));
    code(&answer).unwrap_or_default()
}

#[test]
fn a_user_without_a_policy_is_refused_every_operation() {
    let house = House::new();
    let nobody = house.user("nobody");
    for operation in performed().filter(|operation| is_signed(operation)) {
        if FREE.contains(&operation.name) {
            continue;
        }
        let text = answer(&house, operation, Some(&nobody));
        assert!(text.contains("AccessDenied"), "{}: {text}", operation.name);
    }
}

fn is_signed(operation: &OperationSchema) -> bool {
    operation.auth != Auth::None
}

#[test]
fn where_nobody_signs_the_token_must_be_good_whoever_else_one_is() {
    let house = House::new();
    for operation in performed().filter(|operation| !is_signed(operation)) {
        let refused = match operation.name {
            // It has no proof of a key.
            "CreateOAuth2Token" | "CreateOAuth2TokenWithTokenExchange" => "ValidationException",
            _ => "InvalidIdentityToken",
        };
        for key in [None, Some(&house.admin), Some(&house.root)] {
            let text = answer(&house, operation, key);
            assert_eq!(text, refused, "{}", operation.name);
        }
    }
}

#[test]
fn whoever_does_not_sign_is_refused_every_operation() {
    let house = House::new();
    for operation in performed().filter(|operation| is_signed(operation)) {
        let text = answer(&house, operation, None);
        let refused = text.contains("MissingAuthenticationToken");
        assert!(refused, "{}: {text}", operation.name);
    }
}
