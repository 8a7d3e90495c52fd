use super::credentials::SigningCertificate;
use super::text::{Sealed, Unknown};
use super::user::{AccessKey, LoginProfile};
use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// An account's root user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root {
    /// The e-mail address it signs in with.
    pub email: String,
    /// Its password, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_profile: Option<LoginProfile>,
    /// Its access keys: two at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_keys: Vec<AccessKey>,
    /// Its signing certificates: two at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signing_certificates: Vec<SigningCertificate>,
    /// When the password last signed it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_last_used: Option<Timestamp>,
    /// When links to set a new password were mailed of late.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recoveries: Vec<Timestamp>,
    /// When it first signed in without an MFA device: from then on it may put one off for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_mfa: Option<Timestamp>,
    /// Whether it may set a password by mail where it has none.
    #[serde(default, skip_serializing_if = "Recovery::is_open")]
    pub recovery: Recovery,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whether root may set a password by mail where it has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recovery {
    /// It may, since there is the account.
    #[default]
    Open,
    /// It may again, since the time.
    OpenSince(Timestamp),
    /// It may not: its organization manages it.
    Closed,
}

impl Recovery {
    fn is_open(&self) -> bool {
        *self == Self::Open
    }
}

impl Root {
    /// Since when it has a password, or may set one by mail, in an account that is there since
    /// `created`; nothing where neither.
    pub fn login_since(&self, created: Timestamp) -> Option<Timestamp> {
        match (&self.login_profile, self.recovery) {
            (Some(profile), _) => Some(profile.created),
            (None, Recovery::Open) => Some(created),
            (None, Recovery::OpenSince(at)) => Some(at),
            (None, Recovery::Closed) => None,
        }
    }

    /// Whether a link to set a password by may be mailed, and works.
    pub fn may_recover(&self) -> bool {
        self.login_profile.is_some() || self.recovery != Recovery::Closed
    }

    /// Takes the password away, and that another may be set by mail.
    pub fn close(&mut self) {
        self.login_profile = None;
        self.recovery = Recovery::Closed;
        self.recoveries.clear();
    }

    /// Sets a password that the next sign-in need not change, whether there was one or not; links
    /// to set one are void.
    pub fn set_password(&mut self, hash: Sealed, now: Timestamp) {
        let now = now.whole_seconds();
        self.recoveries.clear();
        self.recovery = Recovery::Open;
        match &mut self.login_profile {
            Some(profile) => {
                profile.replace(hash, now);
                profile.reset_required = false;
            }
            none => {
                *none = Some(LoginProfile {
                    password_hash: hash,
                    created: now,
                    changed: now,
                    max_signin_session: None,
                    reset_required: false,
                    previous: Vec::new(),
                });
            }
        }
    }
}
