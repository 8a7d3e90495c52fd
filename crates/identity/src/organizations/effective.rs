//! What policies that are inherited by merging come to: tags, backups and the like.
//!
//! No policy of such a type can be made here, so that no account has one of them in effect.
mod describe_effective_policy;
mod list_accounts_with_invalid_effective_policy;
mod list_effective_policy_validation_errors;
#[cfg(test)]
mod tests;

use doorward_shapes::organizations::errors::EffectivePolicyNotFound;

fn no_policy() -> EffectivePolicyNotFound {
    EffectivePolicyNotFound::new(
        "The account doesn't have an effective policy of the specified policy type.",
    )
}
