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
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Root {
    /// Sets a password that the next sign-in need not change, whether there was one or not; links
    /// to set one are void.
    pub fn set_password(&mut self, hash: Sealed, now: Timestamp) {
        let now = now.whole_seconds();
        self.recoveries.clear();
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
                    reset_required: false,
                    previous: Vec::new(),
                });
            }
        }
    }
}
