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
    for operation in performed().filter(|operation| !FREE.contains(&operation.name)) {
        let text = answer(&house, operation, Some(&nobody));
        assert!(text.contains("AccessDenied"), "{}: {text}", operation.name);
    }
}

#[test]
fn whoever_does_not_sign_is_refused_every_operation() {
    let house = House::new();
    for operation in performed().filter(|operation| operation.auth != Auth::None) {
        let text = answer(&house, operation, None);
        let refused = text.contains("MissingAuthenticationToken");
        assert!(refused, "{}: {text}", operation.name);
    }
}
