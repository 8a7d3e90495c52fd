//! Whether what is to be deleted is there.
use super::At;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    GetGroup, GetGroupInput, GetOpenIDConnectProvider, GetOpenIDConnectProviderInput, GetPolicy,
    GetPolicyInput, GetRole, GetRoleInput, GetSAMLProvider, GetSAMLProviderInput, GetUser,
    GetUserInput,
};

type Looked = Result<(), ErrorAnswer>;

pub(super) fn user(at: &At<'_>, name: &str) -> Looked {
    let user_name = Some(name.to_owned());
    at.call::<GetUser>(GetUserInput { user_name }).map(drop)
}

pub(super) fn group(at: &At<'_>, name: &str) -> Looked {
    let input = GetGroupInput {
        group_name: name.to_owned(),
        max_items: Some(1),
        ..GetGroupInput::default()
    };
    at.call::<GetGroup>(input).map(drop)
}

pub(super) fn role(at: &At<'_>, name: &str) -> Looked {
    let role_name = name.to_owned();
    at.call::<GetRole>(GetRoleInput { role_name }).map(drop)
}

pub(super) fn policy(at: &At<'_>, arn: &str) -> Looked {
    let policy_arn = arn.to_owned();
    at.call::<GetPolicy>(GetPolicyInput { policy_arn })
        .map(drop)
}

pub(super) fn saml(at: &At<'_>, arn: &str) -> Looked {
    let saml_provider_arn = arn.to_owned();
    at.call::<GetSAMLProvider>(GetSAMLProviderInput { saml_provider_arn })
        .map(drop)
}

pub(super) fn provider(at: &At<'_>, arn: &str) -> Looked {
    let input = GetOpenIDConnectProviderInput {
        open_id_connect_provider_arn: arn.to_owned(),
    };
    at.call::<GetOpenIDConnectProvider>(input).map(drop)
}
