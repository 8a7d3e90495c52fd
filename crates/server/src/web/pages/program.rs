//! What a program is signed in with.
use super::{Alert, Me};
use askama::Template;

/// A program asks to be signed in.
#[derive(Template)]
#[template(path = "program.html")]
pub(crate) struct ProgramPage {
    pub(crate) alert: Option<Alert>,
    /// Whether the program is on another device.
    pub(crate) remote: bool,
    pub(crate) arn: String,
    pub(crate) me: Me,
    /// The browser's address.
    pub(crate) address: String,
    pub(crate) region: String,
    /// When it all ends.
    pub(crate) expires: String,
    /// Where the code goes.
    pub(crate) redirect_uri: String,
    /// This page, to come back to as another identity.
    pub(crate) page: String,
    /// Where another identity signs in and comes back to this page.
    pub(crate) add: String,
    /// What the program asked, to be sent along with the answer.
    pub(crate) fields: Vec<(&'static str, String)>,
}

/// A code to be carried to another device.
#[derive(Template)]
#[template(path = "code.html")]
pub(crate) struct CodePage {
    pub(crate) code: String,
}
