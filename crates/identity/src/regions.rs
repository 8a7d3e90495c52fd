//! The regions of the `aws` partition, and which of them an account uses: see
//! <https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html>.
//!
//! A region that is not AWS's, such as one a house gives its own name, is nobody's to switch off.
use crate::operation::Ask;
use doorward_names::Region;
use doorward_shapes::sts::errors::RegionDisabled;
use doorward_shapes::{ErrorAnswer, ModelError as _, OperationSchema};
use std::collections::BTreeSet;

/// Those that every account uses.
const DEFAULT: [&str; 17] = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

/// Those that an account uses once it says so.
const OPT_IN: [&str; 19] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "me-west-1",
    "mx-central-1",
    "sa-west-1",
];

/// Whether an account uses a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OptStatus {
    /// As every account does.
    EnabledByDefault,
    /// As it said.
    Enabled,
    /// It does not.
    Disabled,
}

/// Whether an account that enabled `enabled` uses `region`; nothing where AWS has no such region.
pub(crate) fn status(region: &str, enabled: &BTreeSet<Region>) -> Option<OptStatus> {
    if DEFAULT.contains(&region) {
        return Some(OptStatus::EnabledByDefault);
    }
    OPT_IN.contains(&region).then(|| {
        if enabled.iter().any(|own| own.as_str() == region) {
            OptStatus::Enabled
        } else {
            OptStatus::Disabled
        }
    })
}

/// Every region, by name.
pub(crate) fn all() -> BTreeSet<&'static str> {
    DEFAULT.into_iter().chain(OPT_IN).collect()
}

/// Refuses what hands out credentials in a region that the caller's account does not use: the
/// operations whose model knows `RegionDisabledException`.
pub(crate) fn check(operation: &OperationSchema, ask: &Ask<'_>) -> Result<(), ErrorAnswer> {
    let refuses = |error: &&&doorward_shapes::ErrorSchema| error.code == RegionDisabled::FACTS.code;
    let region = ask.facts.region.as_str();
    let disabled = || status(region, &ask.account.info.regions) == Some(OptStatus::Disabled);
    if operation.errors.iter().find(refuses).is_none() || !disabled() {
        return Ok(());
    }
    let account = ask.account.id();
    let message = format!(
        "STS is not activated in this region for account:{account}. Your account administrator can activate STS in this region using the IAM Console."
    );
    Err(RegionDisabled::new(message).answer())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_region_is_both_and_all_are_well_formed() {
        assert_eq!(all().len(), DEFAULT.len() + OPT_IN.len());
        for region in all() {
            Region::parse(region).unwrap();
        }
    }

    #[test]
    fn a_region_that_is_not_aws_s_has_no_status() {
        let enabled = BTreeSet::from([Region::parse("eu-south-1").unwrap()]);
        for (region, expected) in [
            ("us-east-1", Some(OptStatus::EnabledByDefault)),
            ("eu-south-1", Some(OptStatus::Enabled)),
            ("eu-south-2", Some(OptStatus::Disabled)),
            ("home-1", None),
            ("US-EAST-1", None),
            ("", None),
        ] {
            assert_eq!(status(region, &enabled), expected, "{region}");
        }
    }
}
