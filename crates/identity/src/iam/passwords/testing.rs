//! What the tests of passwords share.
use crate::testing::House;
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    CreateLoginProfile, CreateLoginProfileInput, CreateUser, CreateUserInput,
};

pub(super) const FIRST: &str = "Correct-horse-1";
pub(super) const SECOND: &str = "Battery-staple-2";

pub(super) fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

/// A house with the user `ada`, whose password is [`FIRST`].
pub(super) fn house_with_ada() -> House {
    let house = House::new();
    let user_name = "ada".to_owned();
    let user = CreateUserInput {
        user_name: user_name.clone(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(user).unwrap();
    let profile = CreateLoginProfileInput {
        user_name: Some(user_name),
        password: Some(secret(FIRST)),
        password_reset_required: Some(true),
    };
    house.admin::<CreateLoginProfile>(profile).unwrap();
    house
}

/// The code and message of a refusal.
pub(super) fn told<T: std::fmt::Debug>(reply: Result<T, ErrorAnswer>) -> (String, String) {
    let answer = reply.unwrap_err();
    (answer.code.clone(), answer.message.clone())
}

pub(super) fn refusal(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}
