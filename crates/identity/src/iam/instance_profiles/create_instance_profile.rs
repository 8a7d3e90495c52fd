//! `CreateInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, InstanceProfile, Unknown};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    CreateInstanceProfile, CreateInstanceProfileError, CreateInstanceProfileInput,
    CreateInstanceProfileOutput,
};

impl Operation for CreateInstanceProfile {
    const WRITES: bool = true;

    fn access(
        input: &CreateInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateInstanceProfileError>> {
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, "instance-profile", &path, &input.instance_profile_name);
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags);
        Ok(common::tagging(
            access,
            "iam:TagInstanceProfile",
            arn,
            &tags,
        ))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateInstanceProfileOutput, Failure<CreateInstanceProfileError>> {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let account = call.account(draft)?;
        if account.instance_profiles.contains(&name) {
            let message = format!("Instance Profile {name} already exists.");
            return Err(EntityAlreadyExists::new(message).into());
        }
        common::require_room(
            account,
            Quota::InstanceProfiles,
            account.instance_profiles.len(),
        )?;
        let kind = UniqueIdKind::InstanceProfile;
        let profile = InstanceProfile {
            name,
            path: common::path(call.input.path.as_deref())?,
            id: UniqueId::generate(kind, account.id(), call.moment.random()),
            created: call.facts.now.whole_seconds(),
            role: None,
            tags: common::tags(call.input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let output = super::output(&profile, account, draft.world());
        call.account_mut(draft)?.instance_profiles.insert(profile);
        Ok(CreateInstanceProfileOutput {
            instance_profile: output,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::input;
    use super::*;
    use crate::testing::House;

    #[test]
    fn an_instance_profile_is_made_empty_and_once_whatever_the_case_of_its_name() {
        let house = House::new();
        let made = house.admin::<CreateInstanceProfile>(CreateInstanceProfileInput {
            path: Some("/team/".to_owned()),
            ..input("Web")
        });
        let profile = made.unwrap().instance_profile;
        assert_eq!(
            profile.arn,
            "arn:aws:iam::111122223333:instance-profile/team/Web"
        );
        assert!(profile.instance_profile_id.starts_with("AIPA"));
        assert!(profile.roles.is_empty());
        let refused = house
            .admin::<CreateInstanceProfile>(input("WEB"))
            .unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("EntityAlreadyExists", 409)
        );
        assert_eq!(refused.message, "Instance Profile WEB already exists.");
    }

    #[test]
    fn an_account_has_a_thousand_instance_profiles_at_most() {
        let house = House::new();
        for number in 0..Quota::InstanceProfiles.default() {
            super::super::sample::profile(&house, &format!("p{number}"));
        }
        let refused = house
            .admin::<CreateInstanceProfile>(input("Web"))
            .unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot exceed quota for InstanceProfilesPerAccount: 1000"
        );
    }
}
