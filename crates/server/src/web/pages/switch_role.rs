//! The pages of switching to a role.
use super::{Alert, Me};
use askama::Template;

/// A role that somebody has switched to.
#[derive(Clone, Debug)]
pub(crate) struct RoleShown {
    /// The style's name for its color.
    pub(crate) color: &'static str,
    /// Who switched to it.
    pub(crate) by: String,
}

/// A role that can be switched to again.
#[derive(Clone, Debug)]
pub(crate) struct RoleLink {
    pub(crate) account: String,
    pub(crate) role_name: String,
    pub(crate) display_name: String,
    /// The color, as links say it and as the style calls it.
    pub(crate) digits: &'static str,
    pub(crate) color: &'static str,
}

/// A color that can be chosen.
#[derive(Clone, Debug)]
pub(crate) struct ColorRow {
    pub(crate) digits: &'static str,
    pub(crate) name: &'static str,
    pub(crate) style: &'static str,
    pub(crate) chosen: bool,
}

/// Asks for the role to switch to.
#[derive(Clone, Debug, Template)]
#[template(path = "switch_role.html")]
pub(crate) struct SwitchRolePage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    /// Whether it is the root user who asks, who has no roles.
    pub(crate) root: bool,
    pub(crate) account: String,
    pub(crate) role_name: String,
    pub(crate) display_name: String,
    pub(crate) colors: Vec<ColorRow>,
    pub(crate) destination: String,
}

/// The role's session has ended, and that of whoever switched to it has not.
#[derive(Clone, Debug, Template)]
#[template(path = "role_ended.html")]
pub(crate) struct RoleEndedPage {
    /// Who switched to it.
    pub(crate) who: String,
    /// Whether it has not ended, and a policy keeps it out of the console from here.
    pub(crate) barred: bool,
    /// The role, if this browser knows it.
    pub(crate) role: Option<RoleLink>,
    pub(crate) destination: String,
    pub(crate) form: String,
}
