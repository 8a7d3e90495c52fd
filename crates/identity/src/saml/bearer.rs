//! Who brings an assertion, and where it may be brought.
use super::assertion::{Assertion, Response};
use super::{Refused, private_key};
use crate::Timestamp;
use crate::means::Means;
use crate::state::Account;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use doorward_names::Arn;
use doorward_policy::ContextValue;
use sha1::{Digest as _, Sha1};

/// The bearer of an assertion that was verified.
#[derive(Clone, Debug)]
pub struct SamlBearer {
    /// The provider's ARN.
    pub provider: Arn,
    /// What it says.
    pub assertion: Assertion,
}

impl SamlBearer {
    /// Whom `response` is about, as the provider `arn` of `account` vouches.
    pub(crate) fn identify(
        response: &Response,
        account: &Account,
        arn: &Arn,
        (means, here): (&Means, &SignInAddress),
        now: Timestamp,
    ) -> Result<Self, Refused> {
        let provider = account.saml_provider_by_arn(arn);
        let provider = provider.ok_or(Refused::NoProvider)?;
        let open = private_key::opener(means, account.id());
        let here = here.clone().with(&provider.id);
        Ok(Self {
            provider: arn.clone(),
            assertion: response.verify(provider, &open, &here, now)?,
        })
    }

    /// Whether it offers the role `arn` by its provider.
    pub(crate) fn offers(&self, arn: &Arn) -> bool {
        let mut offers = self.assertion.offers().into_iter();
        offers.any(|offer| offer.role == *arn && offer.provider == self.provider)
    }

    /// Who it is, in records: who it says it is, of whom.
    pub fn user_id(&self) -> String {
        format!("{}:{}", self.name_qualifier(), self.assertion.subject)
    }

    /// What tells apart the subjects of several providers: AWS's hash of issuer and provider.
    pub fn name_qualifier(&self) -> String {
        let account = self.provider.account().map(|id| id.to_string());
        let (_, name) = self.provider.resource_parts();
        let mut hash = Sha1::new();
        hash.update(self.assertion.issuer.as_bytes());
        hash.update(account.unwrap_or_default().as_bytes());
        hash.update(format!("/{name}").as_bytes());
        STANDARD.encode(hash.finalize())
    }

    /// The condition keys of "Available keys for SAML-based AWS STS federation" in the IAM User
    /// Guide.
    pub(crate) fn keys(&self) -> Vec<(&'static str, ContextValue)> {
        let said = &self.assertion;
        let account = self.provider.account().map(|id| id.to_string());
        let (_, name) = self.provider.resource_parts();
        let mut keys = vec![
            ("saml:aud", said.recipient.as_str().into()),
            (
                "saml:doc",
                format!("{}/{name}", account.unwrap_or_default()).into(),
            ),
            ("saml:iss", said.issuer.as_str().into()),
            ("saml:namequalifier", self.name_qualifier().into()),
            ("saml:sub", said.subject.as_str().into()),
            ("saml:sub_type", said.subject_type.as_str().into()),
        ];
        keys.extend(said.attribute_keys());
        keys
    }
}

/// Where responses are brought to: this installation's sign-in pages, and what AWS calls its own,
/// since identity providers know those by heart.
#[derive(Clone, Debug)]
pub(crate) struct SignInAddress {
    public_url: String,
    /// The id of the provider whose own address is good too.
    provider: Option<String>,
}

impl SignInAddress {
    /// That of the installation at `public_url`.
    pub(crate) fn of(public_url: &str) -> Self {
        Self {
            public_url: public_url.trim_end_matches('/').to_owned(),
            provider: None,
        }
    }

    /// The same with the address of the provider `id`, which encrypted assertions are sent to.
    pub(crate) fn with(self, id: &str) -> Self {
        Self {
            provider: Some(id.to_owned()),
            ..self
        }
    }

    fn is_path(&self, path: &str) -> bool {
        let own = path.strip_prefix("saml/acs/");
        matches!(path, "saml" | "static/saml")
            || own.is_some_and(|id| self.provider.as_deref() == Some(id))
    }

    /// Whether `url` is such an address.
    pub(crate) fn is(&self, url: &str) -> bool {
        let own = self.public_url.split_once("://");
        let own = own.unwrap_or(("https", &self.public_url));
        [own, ("https", "aws.amazon.com")]
            .iter()
            .any(|(scheme, host)| {
                let rest = url
                    .strip_prefix(scheme)
                    .and_then(|rest| rest.strip_prefix("://"));
                let Some((authority, path)) = rest.and_then(|rest| rest.split_once('/')) else {
                    return false;
                };
                let before = authority.strip_suffix(host);
                let before = before.map(|before| before.strip_suffix('.').unwrap_or(before));
                let is_host = match before {
                    // Without names below it, the installation has one name for everything.
                    Some("") => *host == own.1 && authority == *host,
                    Some(before) => {
                        authority.len() == before.len() + 1 + host.len() && is_sign_in(before)
                    }
                    None => false,
                };
                is_host && self.is_path(path)
            })
    }
}

/// `signin`, or a region before it.
fn is_sign_in(labels: &str) -> bool {
    let region = match labels.strip_suffix("signin") {
        Some("") => return true,
        Some(before) => before.strip_suffix('.'),
        None => None,
    };
    region.is_some_and(|region| doorward_names::Region::parse(region).is_ok())
}
