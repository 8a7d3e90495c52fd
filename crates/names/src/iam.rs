//! Names of IAM entities. Limits: "IAM and STS quotas" in the IAM User Guide.
use crate::Malformed;
use crate::text::{as_text, name_without_case};
use alloc::sync::Arc;

/// `[\w+=,.@-]` with Java's ASCII `\w`.
const fn is_name_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'+' | b'=' | b',' | b'.' | b'@' | b'-')
}

fn name_byte(byte: u8) -> bool {
    is_name_byte(byte)
}

/// `[\w._-]`.
fn provider_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_.-".contains(&byte)
}

name_without_case!(
    /// The name of an IAM user: 1 to 64 of `[\w+=,.@-]`, unique in its account without case.
    UserName, "user name", 64, name_byte
);
name_without_case!(
    /// The name of an IAM group: 1 to 128 of `[\w+=,.@-]`, unique in its account without case.
    GroupName, "group name", 128, name_byte
);
name_without_case!(
    /// The name of an IAM role: 1 to 64 of `[\w+=,.@-]`, unique in its account without case.
    RoleName, "role name", 64, name_byte
);
name_without_case!(
    /// The name of a managed or inline policy: 1 to 128 of `[\w+=,.@-]`.
    PolicyName, "policy name", 128, name_byte
);
name_without_case!(
    /// The name of an instance profile: 1 to 128 of `[\w+=,.@-]`.
    InstanceProfileName, "instance profile name", 128, name_byte
);
name_without_case!(
    /// The name of a server certificate: 1 to 128 of `[\w+=,.@-]`.
    ServerCertificateName, "server certificate name", 128, name_byte
);
name_without_case!(
    /// The name of a virtual MFA device: 1 to 226 of `[\w+=,.@-]`.
    MfaDeviceName, "virtual MFA device name", 226, name_byte
);
name_without_case!(
    /// The name of a SAML provider: 1 to 128 of `[\w.-]`, unique in its account without case.
    SamlProviderName, "SAML provider name", 128, provider_byte
);

/// The name of a role session or of a federated user: 2 to 64 of `[\w+=,.@-]`, with case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionName(Arc<str>);

impl SessionName {
    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let fits = (2..=64).contains(&text.len()) && text.bytes().all(is_name_byte);
        if fits {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("session name"))
        }
    }

    /// The name as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(SessionName);

/// The path of an IAM entity: `/`, or `/…/` of printable ASCII, at most 512 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Arc<str>);

impl Path {
    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let framed =
            text == "/" || (text.len() > 2 && text.starts_with('/') && text.ends_with('/'));
        let printable = text.bytes().all(|byte| (0x21..=0x7e).contains(&byte));
        if framed && printable && text.len() <= 512 {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("path"))
        }
    }

    /// The path `/`, which an entity has when none is given.
    pub fn root() -> Self {
        Self("/".into())
    }

    /// The path, with its slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Path {
    fn default() -> Self {
        Self::root()
    }
}
as_text!(Path);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;
    use alloc::string::ToString;

    #[test]
    fn names_that_differ_only_in_case_are_one_name_and_keep_their_spelling() {
        let mut names = BTreeSet::new();
        for name in ["Ada", "ADA", "bob"] {
            names.insert(UserName::parse(name).unwrap());
        }
        assert_eq!(names.len(), 2);
        assert_eq!(names.first().unwrap().to_string(), "Ada");
    }

    #[test]
    fn names_are_refused_when_empty_too_long_or_with_other_characters() {
        for bad in ["", "a b", "a/b", "ä", &"x".repeat(65)] {
            assert!(UserName::parse(bad).is_err(), "{bad:?}");
        }
        assert!(UserName::parse(&"x".repeat(64)).is_ok());
        assert!(SessionName::parse("x").is_err());
    }

    #[test]
    fn a_path_begins_and_ends_with_a_slash() {
        for good in ["/", "/a/", "/division/team one/".replace(' ', "_").as_str()] {
            assert!(Path::parse(good).is_ok(), "{good:?}");
        }
        for bad in [
            "",
            "a",
            "/a",
            "a/",
            "//",
            "/a b/",
            &alloc::format!("/{}/", "x".repeat(511)),
        ] {
            assert!(Path::parse(bad).is_err(), "{bad:?}");
        }
    }
}
