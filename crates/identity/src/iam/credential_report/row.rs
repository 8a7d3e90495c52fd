//! One line of the report.
use crate::Timestamp;
use crate::means::Means;
use crate::state::{AccessKey, Account, DeviceOwner, KeyStatus, SigningCertificate, User};
use doorward_names::Arn;

const NOT_APPLICABLE: &str = "N/A";
const NO_INFORMATION: &str = "no_information";
const NOT_SUPPORTED: &str = "not_supported";

/// Who it is, and what they sign in with.
pub(super) struct Row {
    user: String,
    arn: Arn,
    created: Timestamp,
    password: Password,
    mfa: bool,
    keys: [Key; 2],
    certificates: [Certificate; 2],
}

/// Whether there is a password, when it was used and changed, and when it must change.
struct Password([String; 4]);

/// Whether a key works, when it was made, and when, where and for what it was last used.
struct Key([String; 5]);

/// Whether a signing certificate works, and when it was uploaded.
struct Certificate([String; 2]);

impl Row {
    /// Root's. Whether it has a password is said, since a new member of an organization has none;
    /// when it was changed and must be is not: "Generate credential reports for your AWS account".
    pub(super) fn of_root(account: &Account, means: &Means) -> Self {
        let root = &account.root;
        let not = || NOT_SUPPORTED.to_owned();
        let has_password = root.login_profile.is_some();
        let used = match root.password_last_used {
            _ if !has_password => NOT_APPLICABLE.to_owned(),
            Some(used) => time(used),
            None => NO_INFORMATION.to_owned(),
        };
        Self {
            user: "<root_account>".to_owned(),
            arn: Arn::iam(account.id(), "root"),
            created: account.info.created,
            password: Password([has_password.to_string(), used, not(), not()]),
            mfa: account.device_count(&DeviceOwner::Root) > 0,
            keys: keys(&root.access_keys, means),
            certificates: certificates(&root.signing_certificates),
        }
    }

    pub(super) fn of_user(user: &User, account: &Account, means: &Means) -> Self {
        let password = match &user.login_profile {
            None => {
                let none = || NOT_APPLICABLE.to_owned();
                ["false".to_owned(), none(), none(), none()]
            }
            Some(profile) => {
                let last = user.password_last_used.map(time);
                let policy = account.password_policy.as_ref();
                let days = policy.and_then(|policy| policy.max_age_days);
                let next = days.map(|days| {
                    let seconds = i64::from(days).saturating_mul(24 * 60 * 60);
                    time(profile.changed.plus_seconds(seconds))
                });
                [
                    "true".to_owned(),
                    last.unwrap_or_else(|| NO_INFORMATION.to_owned()),
                    time(profile.changed),
                    next.unwrap_or_else(|| NOT_APPLICABLE.to_owned()),
                ]
            }
        };
        Self {
            user: user.name.to_string(),
            arn: user.arn(account.id()),
            created: user.created,
            password: Password(password),
            mfa: account.device_count(&DeviceOwner::User(user.id.clone())) > 0,
            keys: keys(&user.access_keys, means),
            certificates: certificates(&user.signing_certificates),
        }
    }

    /// The fields, in the order of the columns. None has a comma but a user's name may.
    pub(super) fn fields(self) -> Vec<String> {
        let mut fields = vec![
            quoted(&self.user),
            quoted(self.arn.as_str()),
            time(self.created),
        ];
        fields.extend(self.password.0);
        fields.push(self.mfa.to_string());
        fields.extend(self.keys.into_iter().flat_map(|key| key.0));
        fields.extend(self.certificates.into_iter().flat_map(|one| one.0));
        fields
    }
}

fn keys(keys: &[AccessKey], means: &Means) -> [Key; 2] {
    let key = |index| key(keys.get(index), means);
    [key(0), key(1)]
}

fn key(key: Option<&AccessKey>, means: &Means) -> Key {
    let none = || NOT_APPLICABLE.to_owned();
    let Some(key) = key else {
        return Key(["false".to_owned(), none(), none(), none(), none()]);
    };
    let used = means.last_use(key.id.as_str());
    let [at, region, service] = match used {
        Some(used) => [time(used.at), used.region, used.service],
        None => [none(), none(), none()],
    };
    let active = key.status == KeyStatus::Active;
    Key([active.to_string(), time(key.created), at, region, service])
}

fn certificates(certificates: &[SigningCertificate]) -> [Certificate; 2] {
    [0, 1].map(|index| {
        Certificate(match certificates.get(index) {
            None => ["false".to_owned(), NOT_APPLICABLE.to_owned()],
            Some(one) => [
                (one.status == KeyStatus::Active).to_string(),
                time(one.uploaded),
            ],
        })
    })
}

/// `2026-01-01T12:00:00+00:00`.
fn time(at: Timestamp) -> String {
    at.whole_seconds().iso().replace('Z', "+00:00")
}

fn quoted(text: &str) -> String {
    if text.contains(',') {
        format!("\"{text}\"")
    } else {
        text.to_owned()
    }
}
