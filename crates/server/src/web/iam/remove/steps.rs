//! What is done to delete each, one operation after the other.
use super::super::devices::{deactivate_device, delete_device};
use super::super::entity::{Kind, attached, delete_inline, detach, inline};
use super::super::groups::members;
use super::super::list::all;
use super::super::policies::{holders, version_list};
use super::At;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    DeleteAccessKey, DeleteAccessKeyInput, DeleteGroup, DeleteGroupInput, DeleteInstanceProfile,
    DeleteInstanceProfileInput, DeleteLoginProfile, DeleteLoginProfileInput,
    DeleteOpenIDConnectProvider, DeleteOpenIDConnectProviderInput, DeletePolicy, DeletePolicyInput,
    DeletePolicyVersion, DeletePolicyVersionInput, DeleteRole, DeleteRoleInput, DeleteSAMLProvider,
    DeleteSAMLProviderInput, DeleteSSHPublicKey, DeleteSSHPublicKeyInput, DeleteServiceLinkedRole,
    DeleteServiceLinkedRoleInput, DeleteServiceSpecificCredential,
    DeleteServiceSpecificCredentialInput, DeleteSigningCertificate, DeleteSigningCertificateInput,
    DeleteUser, DeleteUserInput, GetRole, GetRoleInput, GetUser, GetUserInput, ListAccessKeys,
    ListAccessKeysInput, ListGroupsForUser, ListGroupsForUserInput, ListInstanceProfilesForRole,
    ListInstanceProfilesForRoleInput, ListMFADevices, ListMFADevicesInput, ListSSHPublicKeys,
    ListSSHPublicKeysInput, ListServiceSpecificCredentials, ListServiceSpecificCredentialsInput,
    ListSigningCertificates, ListSigningCertificatesInput, RemoveRoleFromInstanceProfile,
    RemoveRoleFromInstanceProfileInput, RemoveUserFromGroup, RemoveUserFromGroupInput,
};

type Done = Result<(), ErrorAnswer>;

/// A deletion on its way, and what it has done so far.
pub(super) struct Steps<'a> {
    at: &'a At<'a>,
    done: Vec<(&'static str, usize)>,
}

impl<'a> Steps<'a> {
    pub(super) fn new(at: &'a At<'a>) -> Self {
        Self {
            at,
            done: Vec::new(),
        }
    }

    /// What was done, and how often, in its order.
    pub(super) fn done(self) -> Vec<(&'static str, usize)> {
        self.done
    }

    /// Counts a step, unless somebody else has taken it meanwhile.
    fn took<T>(&mut self, what: &'static str, called: Result<T, ErrorAnswer>) -> Done {
        match called {
            Err(error) if error.status != 404 => return Err(error),
            Err(_) => {}
            Ok(_) => match self.done.iter_mut().find(|(known, _)| *known == what) {
                Some((_, count)) => *count += 1,
                None => self.done.push((what, 1)),
            },
        }
        Ok(())
    }

    /// Takes every policy away.
    fn take_policies(&mut self, kind: Kind, name: &str) -> Done {
        let at = self.at;
        for policy in attached(at, kind, name)? {
            let arn = policy.policy_arn.unwrap_or_default();
            self.took(at.t.policies_taken(), detach(at, kind, name, &arn))?;
        }
        for policy in inline(at, kind, name)? {
            self.took(at.t.inline_taken(), delete_inline(at, kind, name, &policy))?;
        }
        Ok(())
    }

    /// What few users have: certificates, and keys for other services.
    fn take_rest(&mut self, name: &str) -> Done {
        let at = self.at;
        let user_name = || Some(name.to_owned());
        let certificates = at.call::<ListSigningCertificates>(ListSigningCertificatesInput {
            user_name: user_name(),
            ..ListSigningCertificatesInput::default()
        })?;
        for certificate in certificates.certificates {
            let input = DeleteSigningCertificateInput {
                user_name: user_name(),
                certificate_id: certificate.certificate_id,
            };
            let called = at.call::<DeleteSigningCertificate>(input);
            self.took(at.t.certificates_taken(), called)?;
        }
        let keys = at.call::<ListSSHPublicKeys>(ListSSHPublicKeysInput {
            user_name: user_name(),
            ..ListSSHPublicKeysInput::default()
        })?;
        for key in keys.ssh_public_keys.unwrap_or_default() {
            let called = at.call::<DeleteSSHPublicKey>(DeleteSSHPublicKeyInput {
                user_name: name.to_owned(),
                ssh_public_key_id: key.ssh_public_key_id,
            });
            self.took(at.t.ssh_keys_taken(), called)?;
        }
        let input = ListServiceSpecificCredentialsInput {
            user_name: user_name(),
            ..ListServiceSpecificCredentialsInput::default()
        };
        let credentials = at.call::<ListServiceSpecificCredentials>(input)?;
        let credentials = credentials.service_specific_credentials;
        for credential in credentials.unwrap_or_default() {
            let input = DeleteServiceSpecificCredentialInput {
                user_name: user_name(),
                service_specific_credential_id: credential.service_specific_credential_id,
            };
            let called = at.call::<DeleteServiceSpecificCredential>(input);
            self.took(at.t.service_credentials_taken(), called)?;
        }
        Ok(())
    }
}

/// As AWS's console does it: first what IAM would refuse to delete the user with.
pub(super) fn user(steps: &mut Steps<'_>, name: &str) -> Done {
    let at = steps.at;
    let user_name = || Some(name.to_owned());
    at.call::<GetUser>(GetUserInput {
        user_name: user_name(),
    })?;
    let keys = at.call::<ListAccessKeys>(ListAccessKeysInput {
        user_name: user_name(),
        ..ListAccessKeysInput::default()
    })?;
    for key in keys.access_key_metadata {
        let called = at.call::<DeleteAccessKey>(DeleteAccessKeyInput {
            user_name: user_name(),
            access_key_id: key.access_key_id.unwrap_or_default(),
        });
        steps.took(at.t.keys_taken(), called)?;
    }
    let profile = at.call::<DeleteLoginProfile>(DeleteLoginProfileInput {
        user_name: user_name(),
    });
    steps.took(at.t.password_taken(), profile)?;
    let devices = at.call::<ListMFADevices>(ListMFADevicesInput {
        user_name: user_name(),
        ..ListMFADevicesInput::default()
    })?;
    for device in devices.mfa_devices {
        let serial = &*device.serial_number;
        steps.took(at.t.devices_taken(), deactivate_device(at, name, serial))?;
        match delete_device(at, serial) {
            Err(error) if error.status != 404 => return Err(error),
            _ => {}
        }
    }
    steps.take_policies(Kind::User, name)?;
    let groups = all(|marker, most| {
        let output = at.call::<ListGroupsForUser>(ListGroupsForUserInput {
            user_name: name.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.groups, output.marker))
    })?;
    for group in groups {
        let called = at.call::<RemoveUserFromGroup>(RemoveUserFromGroupInput {
            user_name: name.to_owned(),
            group_name: group.group_name,
        });
        steps.took(at.t.memberships_taken(), called)?;
    }
    let delete = || {
        at.call::<DeleteUser>(DeleteUserInput {
            user_name: name.to_owned(),
        })
    };
    match delete() {
        Err(error) if error.code == "DeleteConflict" => {
            steps.take_rest(name)?;
            delete().map(drop)
        }
        called => called.map(drop),
    }
}

pub(super) fn group(steps: &mut Steps<'_>, name: &str) -> Done {
    let at = steps.at;
    for user in members(at, name)? {
        let called = at.call::<RemoveUserFromGroup>(RemoveUserFromGroupInput {
            group_name: name.to_owned(),
            user_name: user.user_name,
        });
        steps.took(at.t.members_taken(), called)?;
    }
    steps.take_policies(Kind::Group, name)?;
    let group_name = name.to_owned();
    at.call::<DeleteGroup>(DeleteGroupInput { group_name })
        .map(drop)
}

/// Where the roles are that services made for themselves, and that go by an operation of their own.
const SERVICE_LINKED: &str = "/aws-service-role/";

pub(super) fn role(steps: &mut Steps<'_>, name: &str) -> Done {
    let at = steps.at;
    let role_name = || name.to_owned();
    let got = at.call::<GetRole>(GetRoleInput {
        role_name: role_name(),
    });
    if got.is_ok_and(|got| got.role.path.starts_with(SERVICE_LINKED)) {
        let input = DeleteServiceLinkedRoleInput {
            role_name: role_name(),
        };
        return at.call::<DeleteServiceLinkedRole>(input).map(drop);
    }
    let profiles = at.call::<ListInstanceProfilesForRole>(ListInstanceProfilesForRoleInput {
        role_name: name.to_owned(),
        max_items: Some(1000),
        ..ListInstanceProfilesForRoleInput::default()
    })?;
    for profile in profiles.instance_profiles {
        let instance_profile_name = profile.instance_profile_name;
        let input = RemoveRoleFromInstanceProfileInput {
            instance_profile_name: instance_profile_name.clone(),
            role_name: role_name(),
        };
        let called = at.call::<RemoveRoleFromInstanceProfile>(input);
        steps.took(at.t.profiles_taken(), called)?;
        // Who makes a role for EC2 in the console gets one of its name, which goes with it.
        if instance_profile_name == name {
            let input = DeleteInstanceProfileInput {
                instance_profile_name,
            };
            let called = at.call::<DeleteInstanceProfile>(input);
            steps.took(at.t.profiles_deleted(), called)?;
        }
    }
    steps.take_policies(Kind::Role, name)?;
    at.call::<DeleteRole>(DeleteRoleInput {
        role_name: role_name(),
    })
    .map(drop)
}

pub(super) fn policy(steps: &mut Steps<'_>, arn: &str) -> Done {
    let at = steps.at;
    for (kind, name) in holders(at, arn)? {
        steps.took(at.t.detached_from(), detach(at, kind, &name, arn))?;
    }
    for version in version_list(at, arn)? {
        if version.is_default_version != Some(true) {
            let called = at.call::<DeletePolicyVersion>(DeletePolicyVersionInput {
                policy_arn: arn.to_owned(),
                version_id: version.version_id.unwrap_or_default(),
            });
            steps.took(at.t.versions_taken(), called)?;
        }
    }
    let policy_arn = arn.to_owned();
    at.call::<DeletePolicy>(DeletePolicyInput { policy_arn })
        .map(drop)
}

/// IAM deletes a provider that is not there, too; here it is said that somebody was faster.
pub(super) fn provider(steps: &mut Steps<'_>, arn: &str) -> Done {
    super::looks::provider(steps.at, arn).or_else(unless_gone)?;
    let input = DeleteOpenIDConnectProviderInput {
        open_id_connect_provider_arn: arn.to_owned(),
    };
    steps
        .at
        .call::<DeleteOpenIDConnectProvider>(input)
        .map(drop)
}

pub(super) fn saml(steps: &mut Steps<'_>, arn: &str) -> Done {
    let saml_provider_arn = arn.to_owned();
    let input = DeleteSAMLProviderInput { saml_provider_arn };
    steps.at.call::<DeleteSAMLProvider>(input).map(drop)
}

/// Who may not look may delete all the same.
fn unless_gone(error: ErrorAnswer) -> Done {
    match error.status {
        404 => Err(error),
        _ => Ok(()),
    }
}
