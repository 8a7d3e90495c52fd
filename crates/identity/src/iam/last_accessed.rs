//! Last accessed information: what an identity may use, and what it does use.
//!
//! See "Refine permissions in AWS using last accessed information" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html>. Only
//! permissions policies count, and of them what they allow: neither boundaries nor the policies of
//! an organization, and no condition.
mod generate_service_last_accessed_details;
mod get_service_last_accessed_details;
mod get_service_last_accessed_details_with_entities;
mod granted;
mod held;
mod list_policies_granting_service_access;
mod organizations;
mod report;
mod subject;
#[cfg(test)]
mod tests;
