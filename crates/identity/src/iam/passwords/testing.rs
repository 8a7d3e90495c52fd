//! What the tests of passwords share.
pub(super) use crate::iam::testing::told;
use crate::testing::House;
use doorward_names::Secret;
use doorward_shapes::iam::{CreateLoginProfile, CreateLoginProfileInput};

pub(super) const FIRST: &str = "Correct-horse-1";
pub(super) const SECOND: &str = "Battery-staple-2";

pub(super) fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

/// A house with the user `ada`, whose password is [`FIRST`].
pub(super) fn house_with_ada() -> House {
    let house = House::new();
    house.make_user("ada");
    let profile = CreateLoginProfileInput {
        user_name: Some("ada".to_owned()),
        password: Some(secret(FIRST)),
        password_reset_required: Some(true),
        max_signin_session_duration: None,
    };
    house.admin::<CreateLoginProfile>(profile).unwrap();
    house
}

pub(super) fn refusal(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}
