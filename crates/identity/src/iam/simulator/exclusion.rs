//! `PolicyExclusionList`: policies that a simulation does without.
//!
//! See `PolicyIdentifier` and `InlinePolicyIdentifierType` in the IAM API reference.
use super::invalid;
use super::source::Source;
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{
    AttachmentType, InlinePolicyIdentifierType, PolicyIdentifier,
    PolicyIdentifierPolicyType as Type, PolicySourceType,
};

/// What to leave out; what matches nothing is no mistake.
pub(super) struct Exclusions(Vec<Exclusion>);

enum Exclusion {
    Type(Type),
    Managed {
        /// All of the ARN but the policy's name.
        place: String,
        names: String,
    },
    Inline {
        holder: PolicySourceType,
        holders: String,
        name: String,
    },
}

impl Exclusions {
    pub(super) fn read(list: Option<&[PolicyIdentifier]>) -> Result<Self, InvalidInput> {
        let identifiers = list.unwrap_or_default().iter();
        let read = identifiers.filter_map(|identifier| {
            let PolicyIdentifier {
                policy_type,
                policy_arn,
                inline_policy_identifier: inline,
            } = identifier;
            None.or(policy_type.map(|kind| Ok(Exclusion::Type(kind))))
                .or(policy_arn.as_deref().map(managed))
                .or(inline.as_ref().map(self::inline))
        });
        read.collect::<Result<_, _>>().map(Self)
    }

    /// Whether `policy`, which an entity has, is left out.
    pub(super) fn leave_out(&self, policy: &Source) -> bool {
        self.0.iter().any(|exclusion| match exclusion {
            Exclusion::Type(Type::Inline) => policy.inline.is_some(),
            Exclusion::Type(Type::AwsManaged) => policy.kind == PolicySourceType::AwsManaged,
            Exclusion::Type(Type::UserManaged) => policy.kind == PolicySourceType::UserManaged,
            Exclusion::Type(Type::PermissionBoundary | Type::Scp | Type::Rcp) => false,
            Exclusion::Managed { place, names } => {
                let arn = policy.arn.as_deref().and_then(|arn| arn.rsplit_once('/'));
                arn.is_some_and(|(own, name)| own == place && covers(names, name))
            }
            Exclusion::Inline {
                holder,
                holders,
                name,
            } => policy.inline.as_ref().is_some_and(|inline| {
                policy.kind == *holder && inline.name == *name && covers(holders, &inline.holder)
            }),
        })
    }

    pub(super) fn boundary(&self) -> bool {
        self.has(Type::PermissionBoundary)
    }

    pub(super) fn scps(&self) -> bool {
        self.has(Type::Scp)
    }

    pub(super) fn rcps(&self) -> bool {
        self.has(Type::Rcp)
    }

    fn has(&self, wanted: Type) -> bool {
        let mut exclusions = self.0.iter();
        exclusions.any(|exclusion| matches!(exclusion, Exclusion::Type(kind) if *kind == wanted))
    }
}

/// A managed policy by its ARN, whose last part may have wildcards.
fn managed(arn: &str) -> Result<Exclusion, InvalidInput> {
    let (place, names) = arn.rsplit_once('/').unwrap_or_default();
    let fields: Vec<_> = place.split(':').collect();
    let is_policy = matches!(
        fields.as_slice(),
        ["arn", partition, "iam", "", account, path]
            if !partition.is_empty()
                && !account.is_empty()
                && path.split('/').next() == Some("policy")
    );
    if is_policy && !names.is_empty() && !place.contains(['*', '?']) && stars(names) < 2 {
        Ok(Exclusion::Managed {
            place: place.to_owned(),
            names: names.to_owned(),
        })
    } else {
        Err(invalid(format!("Invalid policy ARN exclusion: {arn}")))
    }
}

/// An inline policy by its name and that of its holder, which may have wildcards.
fn inline(identifier: &InlinePolicyIdentifierType) -> Result<Exclusion, InvalidInput> {
    if identifier.policy_name.contains(['*', '?']) || stars(&identifier.attachment_name) > 1 {
        return Err(invalid(
            "Invalid inline policy exclusion: policyName, attachmentType, and attachmentName are required",
        ));
    }
    Ok(Exclusion::Inline {
        holder: match identifier.attachment_type {
            AttachmentType::User => PolicySourceType::User,
            AttachmentType::Group => PolicySourceType::Group,
            AttachmentType::Role => PolicySourceType::Role,
        },
        holders: identifier.attachment_name.clone(),
        name: identifier.policy_name.clone(),
    })
}

fn stars(text: &str) -> usize {
    text.matches('*').count()
}

/// Whether `text` is `pattern`, with anything for its one `*` and one character for each `?`.
fn covers(pattern: &str, text: &str) -> bool {
    let fits = |pattern: &str, text: &str| {
        let mut pairs = pattern.chars().zip(text.chars());
        pattern.chars().count() == text.chars().count()
            && pairs.all(|(wanted, found)| wanted == '?' || wanted == found)
    };
    let Some((start, end)) = pattern.split_once('*') else {
        return fits(pattern, text);
    };
    let length = text.chars().count();
    let (before, after) = (start.chars().count(), end.chars().count());
    let at = |count: usize| {
        text.char_indices()
            .nth(count)
            .map_or(text.len(), |(at, _)| at)
    };
    before + after <= length
        && fits(start, text.get(..at(before)).unwrap_or_default())
        && fits(end, text.get(at(length - after)..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn one_star_and_any_question_marks_stand_for_other_characters() {
        for (pattern, text, expected) in [
            ("ada", "ada", true),
            ("ada", "adam", false),
            ("ad?", "ada", true),
            ("ad?", "ad", false),
            ("*", "", true),
            ("a*a", "ada", true),
            ("a*a", "a", false),
            ("?*?", "é1", true),
            ("a*", "Ada", false),
        ] {
            assert_eq!(covers(pattern, text), expected, "{pattern} {text}");
        }
    }
}
