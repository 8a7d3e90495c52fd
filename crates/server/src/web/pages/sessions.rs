use super::{Alert, Me};
use askama::Template;

/// Where whoever is signed in is signed in.
#[derive(Clone, Debug, Template)]
#[template(path = "sessions.html")]
pub(crate) struct SessionsPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) rows: Vec<SessionRow>,
}

/// One session.
#[derive(Clone, Debug)]
pub(crate) struct SessionRow {
    pub(crate) id: String,
    pub(crate) device: String,
    pub(crate) address: String,
    pub(crate) since: String,
    pub(crate) last_seen: String,
    pub(crate) ends: String,
    pub(crate) mfa: bool,
    pub(crate) current: bool,
}
