use crate::text::as_text;
use crate::{AccountId, Malformed};
use alloc::format;
use alloc::sync::Arc;

/// A part of AWS with its own names and no trust in the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Partition {
    /// `aws`, the commercial regions.
    Aws,
}

impl Partition {
    /// The partition as ARNs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
        }
    }
}

/// An Amazon Resource Name: `arn:partition:service:region:account:resource`, split once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn {
    text: Arc<str>,
    // Where each of the first five colons stands.
    colons: [u16; 5],
}

impl Arn {
    /// Takes `text` if it has six parts, the first `arn`, partition, service and resource filled,
    /// and at most 2,048 characters.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let malformed = Malformed::new("ARN");
        if !text.starts_with("arn:") || text.len() > 2048 {
            return Err(malformed);
        }
        let mut colons = [0u16; 5];
        let mut found = text.bytes().enumerate().filter(|(_, byte)| *byte == b':');
        for slot in &mut colons {
            let (at, _) = found.next().ok_or(malformed)?;
            *slot = u16::try_from(at).map_err(|_| malformed)?;
        }
        let arn = Self {
            text: text.into(),
            colons,
        };
        let filled = ![arn.partition(), arn.service(), arn.resource()].contains(&"");
        if filled { Ok(arn) } else { Err(malformed) }
    }

    /// The ARN of an IAM resource, such as `user/division/ada`, in `account`.
    pub fn iam(account: AccountId, resource: &str) -> Self {
        Self::build("iam", "", &format!("{account}"), resource)
    }

    /// The ARN of an STS resource, such as `assumed-role/admin/ada`, in `account`.
    pub fn sts(account: AccountId, resource: &str) -> Self {
        Self::build("sts", "", &format!("{account}"), resource)
    }

    /// The ARN of an AWS managed policy, such as `policy/ReadOnlyAccess`.
    pub fn aws_managed(resource: &str) -> Self {
        Self::build("iam", "", "aws", resource)
    }

    /// The ARN of a `resource` of `service`; parts that are empty stay so.
    pub fn build(service: &str, region: &str, account: &str, resource: &str) -> Self {
        let partition = Partition::Aws.as_str();
        let text = format!("arn:{partition}:{service}:{region}:{account}:{resource}");
        let mut at = 3usize;
        let mut colons = [0u16; 5];
        for (slot, part) in colons
            .iter_mut()
            .zip([partition, service, region, account, resource])
        {
            *slot = u16::try_from(at).unwrap_or(u16::MAX);
            at = at.saturating_add(part.len()).saturating_add(1);
        }
        Self {
            text: text.into(),
            colons,
        }
    }

    /// `aws`.
    pub fn partition(&self) -> &str {
        self.part(0)
    }

    /// The service, such as `iam`.
    pub fn service(&self) -> &str {
        self.part(1)
    }

    /// The region; empty for global services.
    pub fn region(&self) -> &str {
        self.part(2)
    }

    /// The account field as written: twelve digits, `aws`, or empty.
    pub fn account_field(&self) -> &str {
        self.part(3)
    }

    /// The account, where the field names one.
    pub fn account(&self) -> Option<AccountId> {
        AccountId::parse(self.account_field()).ok()
    }

    /// All that follows the fifth colon.
    pub fn resource(&self) -> &str {
        let [.., last] = self.colons;
        self.text.get(usize::from(last) + 1..).unwrap_or_default()
    }

    /// The resource's type and the rest, where a slash divides them: `("user", "division/ada")`.
    pub fn resource_parts(&self) -> (&str, &str) {
        self.resource()
            .split_once('/')
            .unwrap_or((self.resource(), ""))
    }

    /// The last segment of the resource: an IAM entity's name without its path.
    pub fn resource_name(&self) -> &str {
        self.resource().rsplit('/').next().unwrap_or_default()
    }

    /// The whole ARN.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn part(&self, index: usize) -> &str {
        let from = self.colons.get(index).map_or(0, |at| usize::from(*at) + 1);
        let to = self
            .colons
            .get(index + 1)
            .map_or(self.text.len(), |at| usize::from(*at));
        self.text.get(from..to).unwrap_or_default()
    }
}
as_text!(Arn);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_is_split_in_its_six_parts() {
        let arn = Arn::parse("arn:aws:iam::123456789012:user/division/a:b").unwrap();
        assert_eq!(
            (arn.partition(), arn.service(), arn.region()),
            ("aws", "iam", "")
        );
        assert_eq!(arn.account(), AccountId::parse("123456789012").ok());
        assert_eq!(arn.resource_parts(), ("user", "division/a:b"));
        assert_eq!(arn.resource_name(), "a:b");
    }

    #[test]
    fn a_built_arn_equals_the_parsed_one() {
        let account = AccountId::parse("000000000001").unwrap();
        for built in [
            Arn::iam(account, "root"),
            Arn::sts(account, "assumed-role/r/s"),
            Arn::aws_managed("policy/ReadOnlyAccess"),
            Arn::build("s3", "eu-west-1", "", "bucket/key"),
        ] {
            assert_eq!(Arn::parse(built.as_str()).unwrap(), built);
        }
    }

    #[test]
    fn what_lacks_a_part_is_no_arn() {
        for bad in [
            "",
            "arn",
            "arn:aws:iam",
            "arn:aws:iam::1:",
            "arn::iam::1:x",
            "urn:a:b:c:d:e",
        ] {
            assert!(Arn::parse(bad).is_err(), "{bad:?}");
        }
    }
}
