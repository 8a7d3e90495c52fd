//! The programs that sign in without having registered.
use crate::access::Access;
use crate::state::LoginClient;
use crate::{Caller, Facts};
use doorward_names::Arn;

/// The page that asks the person.
pub const PATH: &str = "/v1/authorize";
/// The page that shows a code for another device, to be carried there.
pub const CONFIRMATION: &str = "/v1/sessions/confirmation";

impl LoginClient {
    /// The client whose `client_id` is `text`.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::SameDevice, Self::CrossDevice];
        all.into_iter().find(|client| client.id() == text)
    }

    /// `client_id`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SameDevice => "arn:aws:signin:::devtools/same-device",
            Self::CrossDevice => "arn:aws:signin:::devtools/cross-device",
        }
    }

    /// Whether a code may be sent to `uri` by a page at `host`: to this device itself, or to our
    /// own page. See RFC 8252, section 7.3.
    pub(super) fn may_use(self, uri: &str, facts: &Facts) -> bool {
        match self {
            Self::SameDevice => {
                let rest = uri.strip_prefix("http://127.0.0.1:");
                let port = rest.and_then(|rest| rest.strip_suffix("/oauth/callback"));
                port.is_some_and(|port| {
                    port.bytes().all(|byte| byte.is_ascii_digit())
                        && port.parse::<u16>().is_ok_and(|port| port > 0)
                })
            }
            Self::CrossDevice => {
                let plain = facts
                    .peer
                    .tls
                    .is_none()
                    .then(|| uri.strip_prefix("http://"));
                let rest = uri.strip_prefix("https://").or(plain.flatten());
                let host = rest.and_then(|rest| rest.strip_suffix(CONFIRMATION));
                host.is_some_and(|host| !host.is_empty() && host.eq_ignore_ascii_case(&facts.host))
            }
        }
    }

    /// The client as a resource of the account of `caller`.
    pub(super) fn resource(self, caller: &Caller, facts: &Facts) -> Arn {
        let place = match self {
            Self::SameDevice => "localhost",
            Self::CrossDevice => "remote",
        };
        Arn::build(
            "signin",
            facts.region.as_str(),
            &caller.account.to_string(),
            &format!("oauth2/public-client/{place}"),
        )
    }

    /// What `caller` must be allowed to have this client signed in.
    ///
    /// See "Actions, resources, and condition keys for AWS Signin".
    pub(super) fn access(
        self,
        caller: &Caller,
        facts: &Facts,
        redirect_uri: &str,
        grant_type: &str,
    ) -> Access {
        Access::on(self.resource(caller, facts))
            .with("signin:OAuthClientId", self.id())
            .with("signin:OAuthRedirectUri", redirect_uri)
            .with("signin:OAuthGrantType", grant_type)
            .with("signin:OAuthClientAuthentication", "none")
    }
}
