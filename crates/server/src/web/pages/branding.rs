use super::{Alert, Me};
use askama::Template;

/// How the account's sign-in page looks.
#[derive(Clone, Debug, Template)]
#[template(path = "branding.html")]
pub(crate) struct BrandPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    /// The address of the logo, where there is one.
    pub(crate) logo: Option<String>,
    /// The address of the background, where there is one.
    pub(crate) background: Option<String>,
    /// The sign-in page's address.
    pub(crate) address: String,
}
