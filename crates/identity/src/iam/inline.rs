//! Policies that live in a user, group or role.
use super::common::{self, Page};
use super::holder::Holder;
use crate::state::PolicyText;
use doorward_names::PolicyName;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{LimitExceeded, NoSuchEntity};
use std::collections::BTreeMap;
use std::fmt::Display;

/// The policies that live in one holder.
pub(crate) type Inline = BTreeMap<PolicyName, PolicyText>;

/// Puts `policy` in, in place of one of the same name, if all together are small enough for the
/// `holder` of the name `whose`.
pub(crate) fn put(
    policies: &mut Inline,
    name: PolicyName,
    policy: PolicyText,
    holder: Holder,
    whose: impl Display,
) -> Result<(), LimitExceeded> {
    let others = policies.iter().filter(|(other, _)| **other != name);
    let size = others
        .map(|(_, text)| text.document().size())
        .sum::<usize>();
    let (limit, word) = (holder.inline_size(), holder.word());
    if size.saturating_add(policy.document().size()) > limit {
        return Err(LimitExceeded::new(format!(
            "Maximum policy size of {limit} bytes exceeded for {word} {whose}"
        )));
    }
    policies.insert(name, policy);
    Ok(())
}

/// The policy `name`, by its name as it was written.
pub(crate) fn find<'a>(
    policies: &'a Inline,
    name: &PolicyName,
    holder: Holder,
) -> Result<(&'a PolicyName, &'a PolicyText), NoSuchEntity> {
    policies
        .get_key_value(name)
        .ok_or_else(|| no_such(name, holder))
}

/// Takes the policy `name` out.
pub(crate) fn remove(
    policies: &mut Inline,
    name: &PolicyName,
    holder: Holder,
) -> Result<(), NoSuchEntity> {
    match policies.remove(name) {
        Some(_) => Ok(()),
        None => Err(no_such(name, holder)),
    }
}

/// The names on the page after `marker`.
pub(crate) fn names(
    policies: &Inline,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<String>, ErrorAnswer> {
    let names = policies.keys().map(ToString::to_string);
    common::page(names, String::clone, marker, max_items)
}

fn no_such(name: &PolicyName, holder: Holder) -> NoSuchEntity {
    common::no_such(&format!("{} policy", holder.word()), name)
}

#[cfg(test)]
mod tests {
    use super::super::documents;
    use super::*;

    fn policy(resource: &str) -> PolicyText {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{resource}"}}]}}"#
        );
        documents::inline(&text).unwrap()
    }

    fn name(text: &str) -> PolicyName {
        PolicyName::parse(text).unwrap()
    }

    #[test]
    fn the_sizes_of_all_policies_of_a_holder_count_together() {
        let mut policies = Inline::new();
        let half = policy(&"x".repeat(1000));
        put(&mut policies, name("a"), half.clone(), Holder::User, "ada").unwrap();
        let refused = put(&mut policies, name("b"), half.clone(), Holder::User, "ada");
        assert_eq!(
            refused.unwrap_err().message,
            "Maximum policy size of 2048 bytes exceeded for user ada"
        );
        // In place of itself it counts once, and a group holds more.
        put(&mut policies, name("A"), half.clone(), Holder::User, "ada").unwrap();
        put(&mut policies, name("b"), half, Holder::Group, "staff").unwrap();
        assert_eq!(policies.len(), 2);
    }

    #[test]
    fn a_policy_is_found_and_removed_whatever_the_case_of_its_name() {
        let mut policies = Inline::new();
        put(&mut policies, name("Read"), policy("b"), Holder::Role, "r").unwrap();
        let (found, _) = find(&policies, &name("READ"), Holder::Role).unwrap();
        assert_eq!(found.to_string(), "Read");
        remove(&mut policies, &name("read"), Holder::Role).unwrap();
        assert_eq!(
            remove(&mut policies, &name("read"), Holder::Role)
                .unwrap_err()
                .message,
            "The role policy with name read cannot be found."
        );
    }

    #[test]
    fn names_come_in_pages() {
        let mut policies = Inline::new();
        for each in ["a", "B", "c"] {
            put(&mut policies, name(each), policy("b"), Holder::Group, "g").unwrap();
        }
        let first = names(&policies, None, Some(2)).unwrap();
        assert_eq!(first.items, ["a", "B"]);
        let rest = names(&policies, first.marker.as_deref(), Some(2)).unwrap();
        assert_eq!((rest.items, rest.marker), (vec!["c".to_owned()], None));
    }
}
