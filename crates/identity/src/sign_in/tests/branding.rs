//! Who may change how a sign-in page looks, and who sees it.
use super::*;
use crate::sign_in::{Brand, BrandPart, Picture};
use doorward_shapes::iam::{PutUserPolicy, PutUserPolicyInput};

impl Door {
    fn let_ada(&self, effect: &str, action: &str) {
        let statement = json!({ "Effect": effect, "Action": action, "Resource": "*" });
        let document = json!({ "Version": "2012-10-17", "Statement": [statement] });
        let input = PutUserPolicyInput {
            user_name: "ada".to_owned(),
            policy_name: "own".to_owned(),
            policy_document: document.to_string(),
        };
        self.house.admin::<PutUserPolicy>(input).unwrap();
    }

    fn brand(&self, session: &ConsoleSession, picture: Option<&[u8]>) -> Result<(), String> {
        let (house, moment) = (&self.house, self.house.moment());
        let picture = picture.map(|bytes| Picture {
            media_type: "image/png",
            bytes: bytes.to_vec(),
        });
        let make = Box::new(move || Ok(picture));
        let logo = BrandPart::Logo;
        let set = house
            .installation
            .set_brand(session, logo, make, &visit(), &moment);
        set.wait().map_err(|error| error.message)
    }
}

#[test]
fn a_logo_is_put_by_who_may_and_shown_at_the_accounts_door() {
    let door = Door::new();
    let session = door.session(&door.right()).unwrap();
    let denied = door.brand(&session, Some(b"one")).unwrap_err();
    assert!(
        denied.contains(
            "user/ada is not authorized to perform: doorward:UpdateSignInBranding because no \
             identity-based policy allows"
        ),
        "{denied}"
    );
    let record = &door.records("UpdateSignInBranding")[0];
    assert_eq!(
        record["responseElements"]["UpdateSignInBranding"],
        "Failure"
    );
    assert_eq!(record["userIdentity"]["userName"], "ada");

    door.let_ada("Allow", "doorward:UpdateSignInBranding");
    door.brand(&session, Some(b"one")).unwrap();
    let installation = &door.house.installation;
    let brand = installation.brand(Some(ACCOUNT));
    let hash = brand.logo.clone().unwrap();
    assert_eq!(installation.brand(None), brand, "there is but one account");
    let (kind, bytes) = installation.brand_picture(&hash).unwrap();
    assert_eq!(
        (kind.as_str(), bytes.as_slice()),
        ("image/png", &b"one"[..])
    );
    assert_eq!(installation.brand(Some("nobody")), Brand::default());
    let record = &door.records("UpdateSignInBranding")[0];
    assert_eq!(
        record["responseElements"]["UpdateSignInBranding"],
        "Success"
    );
    assert_eq!(record["additionalEventData"]["Part"], "logo");

    door.house.add_account("444455556666");
    assert_eq!(installation.brand(None), Brand::default());
    assert_eq!(installation.brand(Some(ACCOUNT)), brand);
    door.let_ada("Deny", "*");
    door.brand(&session, None).unwrap_err();
    door.let_ada("Allow", "*");
    door.brand(&session, None).unwrap();
    assert_eq!(installation.brand(Some(ACCOUNT)), Brand::default());
    assert!(installation.brand_picture(&hash).is_none());
}

#[test]
fn what_may_not_be_put_is_not_even_looked_into() {
    let door = Door::new();
    let session = door.session(&door.right()).unwrap();
    let make = Box::new(|| panic!("looked into"));
    let (house, moment) = (&door.house, door.house.moment());
    let part = BrandPart::Background;
    let set = house
        .installation
        .set_brand(&session, part, make, &visit(), &moment);
    assert_eq!(set.wait().unwrap_err().code, "AccessDenied");
}
