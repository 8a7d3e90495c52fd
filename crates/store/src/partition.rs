use doorward_names::{AccountId, Malformed, OrganizationId};
use std::fmt;
use std::str::FromStr;

/// The unit of state: AWS's own isolation boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartitionId {
    /// What is unique across the installation: account aliases, root e-mail addresses.
    Directory,
    /// Everything inside one AWS account.
    Account(AccountId),
    /// An organization: who is in it, and the policies that bind them.
    Organization(OrganizationId),
}

const DIRECTORY: &str = "directory";
const ACCOUNT: &str = "account/";
const ORGANIZATION: &str = "organization/";

impl fmt::Display for PartitionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Directory => f.write_str(DIRECTORY),
            Self::Account(account) => write!(f, "{ACCOUNT}{account}"),
            Self::Organization(organization) => write!(f, "{ORGANIZATION}{organization}"),
        }
    }
}

impl FromStr for PartitionId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        if let Some(account) = text.strip_prefix(ACCOUNT) {
            return AccountId::parse(account).map(Self::Account);
        }
        match text.strip_prefix(ORGANIZATION) {
            Some(organization) => OrganizationId::parse(organization).map(Self::Organization),
            None if text == DIRECTORY => Ok(Self::Directory),
            None => Err(Malformed {
                expected: "partition id",
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_partition_id_is_what_its_text_says(number in 0u64..1_000_000_000_000) {
            let id = PartitionId::Account(AccountId::from_number(number).unwrap());
            prop_assert_eq!(id.to_string().parse::<PartitionId>().unwrap(), id);
        }

        #[test]
        fn text_that_parses_is_written_the_same_way(text in "(account/|organization/o-)?[0-9a-z/]{0,13}") {
            if let Ok(id) = text.parse::<PartitionId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn the_directory_comes_first_and_other_text_is_refused() {
        assert_eq!(
            "directory".parse::<PartitionId>().unwrap(),
            PartitionId::Directory
        );
        let account = "account/000000000001".parse::<PartitionId>().unwrap();
        assert!(PartitionId::Directory < account);
        let organization = PartitionId::Organization(OrganizationId::generate([0; 10]));
        assert_eq!(organization.to_string(), "organization/o-aaaaaaaaaa");
        for bad in [
            "",
            "Directory",
            "account/",
            "account/1",
            "account/0000000000012",
            "org/x",
            "organization/x",
        ] {
            assert!(bad.parse::<PartitionId>().is_err(), "{bad:?}");
        }
    }
}
