//! `userIdentity`: who a record says it was.
use crate::caller::{Caller, Credential, Identity};
use doorward_names::AccountId;
use serde::Serialize;

/// Who did it, in the form CloudTrail has for each kind of caller.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UserIdentity {
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) principal_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) arn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account_id: Option<AccountId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) access_key_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) identity_provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) session_context: Option<SessionContext>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invoked_by_delegate: Option<Delegate>,
    /// The service that acted by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invoked_by: Option<&'static str>,
}

/// The product provider that acts with what was delegated to it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Delegate {
    account_id: AccountId,
}

/// What a record tells of temporary credentials.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SessionContext {
    #[serde(skip_serializing_if = "Option::is_none")]
    session_issuer: Option<SessionIssuer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    web_id_federation_data: Option<WebIdFederationData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_identity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_in_session_arn: Option<String>,
    attributes: Attributes,
    #[serde(skip_serializing_if = "Option::is_none")]
    assumed_root: Option<&'static str>,
}

/// Whose token a session was made with.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct WebIdFederationData {
    federated_provider: String,
    attributes: serde_json::Map<String, serde_json::Value>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SessionIssuer {
    #[serde(rename = "type")]
    kind: &'static str,
    principal_id: String,
    arn: String,
    account_id: AccountId,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_name: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Attributes {
    creation_date: String,
    mfa_authenticated: &'static str,
}

impl UserIdentity {
    /// `caller`, in its own account's records.
    pub(crate) fn of(caller: &Caller) -> Self {
        if let Some(bearer) = caller.web_identity() {
            return Self {
                kind: "WebIdentityUser",
                principal_id: Some(caller.user_id()),
                user_name: Some(bearer.subject.clone()),
                identity_provider: Some(bearer.provider.to_string()),
                ..Self::default()
            };
        }
        if let Some(bearer) = caller.saml() {
            return Self {
                kind: "SAMLUser",
                principal_id: Some(caller.user_id()),
                user_name: Some(bearer.assertion.subject.clone()),
                identity_provider: Some(bearer.name_qualifier()),
                ..Self::default()
            };
        }
        let (kind, user_name) = match &caller.identity {
            Identity::Root { .. } => ("Root", None),
            Identity::User { name, .. } => ("IAMUser", Some(name.to_string())),
            Identity::Role { .. } => ("AssumedRole", None),
            Identity::Federated { .. } => ("FederatedUser", None),
            Identity::WebIdentity { .. } => ("WebIdentityUser", None),
            Identity::Saml { .. } => ("SAMLUser", None),
        };
        let principal_id = match &caller.identity {
            Identity::User { id, .. } => id.to_string(),
            _ => caller.user_id(),
        };
        Self {
            kind,
            principal_id: Some(principal_id),
            arn: Some(caller.arn().to_string()),
            account_id: Some(caller.account),
            access_key_id: Some(
                caller
                    .access_key_id()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
            ),
            user_name,
            identity_provider: None,
            session_context: session_context(caller),
            invoked_by_delegate: caller.session().and_then(|session| {
                let delegated = session.delegated.as_ref()?;
                Some(Delegate {
                    account_id: delegated.requestor,
                })
            }),
            invoked_by: None,
        }
    }

    /// `caller`, in the records of another account: only where it comes from.
    pub(crate) fn foreign(caller: &Caller) -> Self {
        let principal_id = match &caller.identity {
            Identity::User { id, .. } => id.to_string(),
            _ => caller.user_id(),
        };
        Self {
            kind: "AWSAccount",
            principal_id: Some(principal_id),
            account_id: Some(caller.account),
            ..Self::default()
        }
    }

    /// What `LookupEvents` calls the user name of a record.
    pub(crate) fn found_by(&self) -> Option<String> {
        match self.kind {
            "Root" => Some("root".to_owned()),
            "IAMUser" | "WebIdentityUser" | "SAMLUser" => self.user_name.clone(),
            "AssumedRole" | "FederatedUser" => self
                .arn
                .as_deref()
                .and_then(|arn| arn.rsplit('/').next())
                .map(str::to_owned),
            _ => None,
        }
    }
}

fn session_context(caller: &Caller) -> Option<SessionContext> {
    let issued = caller.issued()?;
    let session_issuer = match (&caller.identity, &caller.credential) {
        (
            Identity::Role {
                role_arn,
                role,
                role_id,
                ..
            },
            _,
        ) => Some(SessionIssuer {
            kind: "Role",
            principal_id: role_id.to_string(),
            arn: role_arn.to_string(),
            account_id: caller.account,
            user_name: Some(role.to_string()),
        }),
        (
            Identity::Federated {
                by: Some((name, id, arn)),
                ..
            },
            _,
        ) => Some(SessionIssuer {
            kind: "IAMUser",
            principal_id: id.to_string(),
            arn: arn.to_string(),
            account_id: caller.account,
            user_name: Some(name.to_string()),
        }),
        (Identity::Federated { by: None, .. }, _) => Some(SessionIssuer {
            kind: "Root",
            principal_id: caller.account.to_string(),
            arn: format!("arn:aws:iam::{}:root", caller.account),
            account_id: caller.account,
            user_name: None,
        }),
        (_, Credential::AccessKey(_)) => return None,
        _ => None,
    };
    Some(SessionContext {
        session_issuer,
        web_id_federation_data: caller
            .session()
            .and_then(|session| session.federated_provider.as_ref())
            .filter(|provider| provider.resource_parts().0 != "saml-provider")
            .map(|provider| WebIdFederationData {
                federated_provider: provider.to_string(),
                attributes: serde_json::Map::new(),
            }),
        source_identity: caller
            .session()
            .and_then(|session| session.source_identity.clone()),
        sign_in_session_arn: caller
            .session()
            .and_then(|session| session.sign_in.as_ref())
            .map(ToString::to_string),
        attributes: Attributes {
            creation_date: issued.iso(),
            mfa_authenticated: if caller.mfa().is_some() {
                "true"
            } else {
                "false"
            },
        },
        assumed_root: caller.root_task().map(|_| "true"),
    })
}
