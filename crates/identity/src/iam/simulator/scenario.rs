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
const PAGE: &str =
    "https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html";

/// Fails where the scenario `option` is none of one of the `actions`, or where `resources` lack
/// what it needs.
pub(super) fn check(
    option: Option<&str>,
    actions: &[String],
    resources: &[String],
) -> Result<(), InvalidInput> {
    let Some(option) = option else { return Ok(()) };
    let scenario = SCENARIOS.iter().find(|(name, _)| *name == option);
    let has =
        |action: &&String| scenario.is_some() && action.eq_ignore_ascii_case("ec2:RunInstances");
    if let Some(action) = actions.iter().find(|action| !has(action)) {
        return Err(invalid(format!(
            "Invalid input resource handling options. Action does not support resource handling options: {action}. Please refer to the documentation for more details: {PAGE}"
        )));
    }
    let needed = scenario.map_or(&[][..], |(_, needed)| needed);
    let is_there = |kind: &str| {
        let mut parts = resources.iter().filter_map(|arn| arn.splitn(6, ':').nth(5));
        parts.any(|part| part.split('/').next() == Some(kind))
    };
    match ALWAYS.iter().chain(needed).find(|kind| !is_there(kind)) {
        None => Ok(()),
        Some(missing) => Err(invalid(format!(
            "The ResourceHandlingOption {option} requires a resource of the type {missing}."
        ))),
    }
}
