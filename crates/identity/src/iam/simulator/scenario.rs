//! `ResourceHandlingOption`: scenarios of EC2 that need certain resources side by side.
use super::invalid;
use doorward_shapes::iam::errors::InvalidInput;

/// What each scenario needs, beside an image, an instance and a security group.
const SCENARIOS: [(&str, &[&str]); 6] = [
    ("EC2-Classic-InstanceStore", &[]),
    ("EC2-Classic-EBS", &["volume"]),
    ("EC2-VPC-InstanceStore", &["network-interface"]),
    (
        "EC2-VPC-InstanceStore-Subnet",
        &["network-interface", "subnet"],
    ),
    ("EC2-VPC-EBS", &["network-interface", "volume"]),
    (
        "EC2-VPC-EBS-Subnet",
        &["network-interface", "subnet", "volume"],
    ),
];
const ALWAYS: [&str; 3] = ["image", "instance", "security-group"];

/// Fails where `resources` lack what the scenario `option` needs.
pub(super) fn check(option: Option<&str>, resources: &[String]) -> Result<(), InvalidInput> {
    let Some(option) = option else { return Ok(()) };
    let Some((_, needed)) = SCENARIOS.iter().find(|(name, _)| *name == option) else {
        return Err(invalid(format!(
            "The ResourceHandlingOption {option} is not valid."
        )));
    };
    let is_there = |kind: &str| {
        let mut parts = resources.iter().filter_map(|arn| arn.splitn(6, ':').nth(5));
        parts.any(|part| part.split('/').next() == Some(kind))
    };
    match ALWAYS.iter().chain(*needed).find(|kind| !is_there(kind)) {
        None => Ok(()),
        Some(missing) => Err(invalid(format!(
            "The ResourceHandlingOption {option} requires a resource of the type {missing}."
        ))),
    }
}
