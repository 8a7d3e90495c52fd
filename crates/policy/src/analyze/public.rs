//! What "public" means: open to callers and from places that nobody has named.
//!
//! See "The meaning of public" in the Amazon S3 User Guide, and in that of Amazon EFS. A policy is
//! taken for public unless what it grants is bound to fixed values, that is without a wildcard or
//! a variable, of one of the keys listed there. An account's id in the caller's ARN is fixed
//! whatever follows, as it is in `Principal`. Where AWS's pages say nothing of a service, the rules
//! are those of S3, but that a fixed account will do in every ARN.

use super::caller::fact;
use super::problem::{Literal, Problem};
use crate::condition::Family;
use crate::condition::ip::Network;
use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use doorward_names::AccountId;

/// Which of AWS's meanings of "public" is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicRules {
    /// Of a bucket's policy.
    Bucket,
    /// Of an access point's: there, naming access points binds nobody.
    AccessPoint,
    /// Of a file system's: coming through a mount target binds as well.
    FileSystem,
    /// Of any other resource's.
    Other,
}

/// The keys that bind where they have a fixed value.
const BINDING: [&str; 16] = [
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceOwner",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:userid",
];

const ACCESS_POINT: &str = "s3:DataAccessPointArn";

/// Private networks, RFC 1918: within them a range may be as broad as it likes.
const PRIVATE: [&str; 3] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

impl PublicRules {
    fn binds(self, key: &str) -> bool {
        let is = |other: &&str| other.eq_ignore_ascii_case(key);
        BINDING.iter().any(is)
            || match self {
                Self::AccessPoint => is(&"s3:DataAccessPointAccount"),
                Self::FileSystem => is(&"elasticfilesystem:AccessedViaMountTarget"),
                Self::Bucket => is(&ACCESS_POINT) || is(&"s3:DataAccessPointAccount"),
                Self::Other => is(&ACCESS_POINT) || is(&"kms:CallerAccount"),
            }
    }

    /// Whether `value` of `key` is fixed, so that to have it is to be someone in particular.
    fn is_fixed(self, key: &str, value: &str) -> bool {
        if !value.contains(['*', '?']) && !value.contains("${") {
            return true;
        }
        let mut parts = value.splitn(6, ':');
        let account = parts.nth(4).and_then(|part| AccountId::parse(part).ok());
        let of_account = [ACCESS_POINT, "aws:PrincipalArn"];
        let is_one = of_account.iter().any(|own| own.eq_ignore_ascii_case(key));
        let counts = self == Self::Other || is_one;
        counts && account.is_some() && value.starts_with("arn:") && !value.contains("${")
    }

    /// What is so of a request that could come from anyone: none of the fixed values is its own.
    pub(super) fn bounds(self, problem: &mut Problem<'_>) -> Vec<Literal> {
        let mut fixed: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut networks = Vec::new();
        for (key, operator, value) in problem.written() {
            if self.binds(&key) && self.is_fixed(&key, value) {
                fixed.entry(key).or_default().push(value.to_owned());
            } else if operator.family == Family::Address
                && matches!(key.as_str(), "aws:sourceip" | "aws:vpcsourceip")
                && is_narrow(value)
            {
                networks.push((key, value.to_owned()));
            }
        }
        let mut facts = Vec::new();
        for (key, values) in &fixed {
            let values = values.iter().map(String::as_str);
            let (like, exact): (Vec<_>, Vec<_>) = values.partition(|v| v.contains(['*', '?']));
            // For every value, whether the key has one or several.
            facts.extend(fact("ForAllValues:StringNotLike", key, &like));
            let operator = "ForAllValues:StringNotEqualsIgnoreCase";
            facts.extend(fact(operator, key, &exact));
        }
        for (key, value) in &networks {
            facts.extend(fact("NotIpAddress", key, &[value]));
        }
        let facts = facts.into_iter();
        facts.map(|fact| problem.condition(fact, true)).collect()
    }
}

/// Whether a range is narrow enough to be someone's: /8 of IPv4, /32 of IPv6, or private.
fn is_narrow(value: &str) -> bool {
    let Some(network) = Network::parse(value) else {
        return false;
    };
    let (first, _) = network.edges();
    let private = PRIVATE.iter().filter_map(|range| Network::parse(range));
    let mut private = private.filter(|range| range.length() <= network.length());
    let least = if first.is_ipv4() { 8 } else { 32 };
    network.length() >= least || private.any(|range| range.contains(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broad_ranges_are_nobodys() {
        for narrow in [
            "203.0.113.0/24",
            "8.0.0.0/8",
            "10.0.0.0/8",
            "2001:db8::/32",
            "1.2.3.4",
        ] {
            assert!(is_narrow(narrow), "{narrow}");
        }
        for broad in [
            "0.0.0.0/0",
            "0.0.0.0/1",
            "8.0.0.0/7",
            "2001::/31",
            "::/0",
            "x",
        ] {
            assert!(!is_narrow(broad), "{broad}");
        }
    }
}
