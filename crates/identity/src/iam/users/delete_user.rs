//! `DeleteUser`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, delete_conflict};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, DeviceOwner, Draft, SessionPrincipal, User};
use doorward_shapes::iam::{DeleteUser, DeleteUserError, DeleteUserInput, DeleteUserOutput};

impl Operation for DeleteUser {
    const WRITES: bool = true;

    fn access(input: &DeleteUserInput, ask: &Ask<'_>) -> Result<Access, Failure<DeleteUserError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteUserOutput, Failure<DeleteUserError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account_mut(draft)?;
        let user = common::find_user(account, &name)?;
        if let Some(must) = remains(user, account) {
            return Err(delete_conflict(must).into());
        }
        let id = user.id.clone();
        account.users.remove(&name);
        account.end_sessions(&SessionPrincipal::User(id), |_| false);
        Ok(DeleteUserOutput {})
    }
}

/// AWS names some of what a user has no closer.
const REFERENCED: &str = "remove referenced objects";

/// What must be done before `user` can go, in the order of AWS's documentation.
fn remains(user: &User, account: &Account) -> Option<&'static str> {
    let owner = DeviceOwner::User(user.id.clone());
    [
        (user.login_profile.is_some(), "delete login profile"),
        (!user.access_keys.is_empty(), "delete access keys"),
        (!user.signing_certificates.is_empty(), "delete certificates"),
        (!user.ssh_public_keys.is_empty(), REFERENCED),
        (!user.service_credentials.is_empty(), REFERENCED),
        (
            account.device_count(&owner) > 0,
            "remove tokens from principal",
        ),
        (!user.inline_policies.is_empty(), "delete policies"),
        (!user.attached_policies.is_empty(), "detach all policies"),
        (!user.groups.is_empty(), "remove users from group"),
    ]
    .into_iter()
    .find_map(|(there, must)| there.then_some(must))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Timestamp;
    use crate::iam::testing::READ;
    use crate::state::{Sealed, StoredSession, Tags, TotpDevice, Turns, Unknown};
    use crate::testing::House;
    use doorward_names::{MfaDeviceName, Path};
    use doorward_shapes::iam::{
        AddUserToGroup, AddUserToGroupInput, AttachUserPolicy, AttachUserPolicyInput,
        CreateAccessKey, CreateAccessKeyInput, PutUserPolicy, PutUserPolicyInput,
    };

    fn delete(name: &str) -> DeleteUserInput {
        DeleteUserInput {
            user_name: name.to_owned(),
        }
    }

    fn device(name: &str, owner: DeviceOwner, now: Timestamp) -> TotpDevice {
        TotpDevice {
            name: MfaDeviceName::parse(name).unwrap(),
            hardware: false,
            path: Path::root(),
            seed: Sealed(String::new()),
            created: now,
            owner: Some((owner, now)),
            last_step: None,
            drift: 0,
            tags: Tags::new(),
            unknown: Unknown::new(),
        }
    }

    fn session_of(id: &str, principal: SessionPrincipal, now: Timestamp) -> StoredSession {
        StoredSession {
            id: id.to_owned(),
            principal,
            signed_in: now,
            expires: now.plus_seconds(60),
            mfa: None,
            password: String::new(),
            address: "192.0.2.1".to_owned(),
            user_agent: "house/1".to_owned(),
            temporary: None,
            issuer: None,
            switched: None,
            previous_sign_in: None,
            turns: Turns::default(),
            unknown: Unknown::new(),
        }
    }

    #[test]
    fn a_user_is_deleted_once() {
        let house = House::new();
        house.make_user("ada");
        house.admin::<DeleteUser>(delete("ADA")).unwrap();
        let longer = "a".repeat(65);
        assert_eq!(
            house.refused::<DeleteUser>(delete(&longer)).1,
            format!("The user with name {longer} cannot be found.")
        );
        assert_eq!(
            house.refused::<DeleteUser>(delete("ada")),
            (
                "NoSuchEntity".into(),
                "The user with name ada cannot be found.".into()
            )
        );
    }

    #[test]
    fn who_is_deleted_is_signed_out_once_its_mfa_device_is_gone() {
        let house = House::new();
        house.make_user("ada");
        let edit = |edit: &dyn Fn(&mut Account)| {
            let change = house.installation.change(&house.moment(), |draft, _| {
                edit(draft.account_mut(house.account).unwrap());
                Ok(((), Vec::new()))
            });
            change.wait().unwrap();
        };
        let id = |account: &Account| account.users.iter().next().unwrap().id.clone();
        let now = house.now();
        edit(&|account| {
            let owner = DeviceOwner::User(id(account));
            account.mfa_devices.insert(device("phone", owner, now));
            for (session, principal) in [
                ("a", SessionPrincipal::User(id(account))),
                ("b", SessionPrincipal::Root),
                ("c", SessionPrincipal::User(id(account))),
            ] {
                account.sessions.insert(session_of(session, principal, now));
            }
        });
        assert_eq!(
            house.refused::<DeleteUser>(delete("ada")).1,
            "Cannot delete entity, must remove tokens from principal first."
        );
        edit(&|account| {
            let phone = MfaDeviceName::parse("phone").unwrap();
            account.mfa_devices.remove(&phone);
        });
        house.admin::<DeleteUser>(delete("ada")).unwrap();
        let world = house.world();
        let sessions = world.account(house.account).unwrap().sessions.iter();
        assert_eq!(sessions.map(|s| s.id.as_str()).collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn nothing_of_a_user_is_deleted_with_it() {
        let house = House::new();
        house.make_group("staff");
        for name in ["keys", "inline", "attached", "grouped"] {
            house.make_user(name);
        }
        let user = |name: &str| name.to_owned();
        let input = CreateAccessKeyInput {
            user_name: Some(user("keys")),
        };
        house.admin::<CreateAccessKey>(input).unwrap();
        let input = PutUserPolicyInput {
            user_name: user("inline"),
            policy_name: "p".to_owned(),
            policy_document: READ.to_owned(),
        };
        house.admin::<PutUserPolicy>(input).unwrap();
        let input = AttachUserPolicyInput {
            user_name: user("attached"),
            policy_arn: "arn:aws:iam::aws:policy/IAMFullAccess".to_owned(),
        };
        house.admin::<AttachUserPolicy>(input).unwrap();
        let input = AddUserToGroupInput {
            user_name: user("grouped"),
            group_name: "staff".to_owned(),
        };
        house.admin::<AddUserToGroup>(input).unwrap();
        for (name, must) in [
            ("keys", "delete access keys"),
            ("inline", "delete policies"),
            ("attached", "detach all policies"),
            ("grouped", "remove users from group"),
            ("admin", "delete login profile"),
        ] {
            let message = format!("Cannot delete entity, must {must} first.");
            let refused = house.refused::<DeleteUser>(delete(name));
            assert_eq!(refused, ("DeleteConflict".to_owned(), message), "{name}");
        }
    }
}
