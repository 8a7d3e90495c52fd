//! The choice of a role, for who comes from an identity provider.
use askama::Template;
use doorward_identity::sign_in::SamlAccount;

/// The roles that an identity provider offers somebody.
#[derive(Template)]
#[template(path = "saml.html")]
pub(crate) struct SamlPage {
    /// The form's token.
    pub(crate) form: String,
    /// What was verified, sealed.
    pub(crate) ticket: String,
    pub(crate) accounts: Vec<SamlAccount>,
}
