//! What must be fetched from a provider, and what comes of it.
use doorward_names::OidcProviderName;
use serde::Deserialize;

/// The keys of a provider, which its discovery document says where to find.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeysWanted {
    /// The provider.
    pub provider: OidcProviderName,
    /// SHA-1 hashes, in lower-case hex, of certificates that its server is trusted by where none
    /// of the system's authorities vouches for it.
    pub thumbprints: Vec<String>,
}

/// What was fetched.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// The document with the keys.
    pub keys: Vec<u8>,
    /// How the server that sent it was trusted.
    pub trust: Trust,
}

/// How a provider's server was trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// By an authority that the system trusts.
    Authority,
    /// By a thumbprint of the provider's.
    Thumbprint,
}

impl Trust {
    /// As CloudTrail has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Authority => "IAMTrustStore",
            Self::Thumbprint => "Thumbprint",
        }
    }
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

impl KeysWanted {
    /// Where the discovery document is. See "OpenID Connect Discovery 1.0", section 4.
    pub fn discovery_url(&self) -> String {
        let issuer = self.provider.url();
        let issuer = issuer.strip_suffix('/').unwrap_or(&issuer);
        format!("{issuer}/.well-known/openid-configuration")
    }

    /// Where the keys are, as the discovery document `json` has it; nothing, if it is another
    /// issuer's or none.
    pub fn keys_url(&self, json: &[u8]) -> Option<String> {
        let document = serde_json::from_slice::<Discovery>(json).ok()?;
        (document.issuer == self.provider.url()).then_some(document.jwks_uri)
    }
}
