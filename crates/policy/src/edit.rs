//! The smallest edit of a statement after which it speaks of a request.
//!
//! Nothing is proposed that was not tried: each new value is compiled as the parser would, and
//! held against the request.

use crate::action::ActionPattern;
use crate::arn::ResourcePattern;
use crate::condition::Condition;
use crate::pattern::Syntax;
use crate::principal_pattern::Standing;
use crate::statement::{Mismatch, Speaks};
use crate::trace::Read;
use crate::{Action, Context, Principal, Request, Version};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// An edit of one element of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Add this to `Action`.
    AddAction(String),
    /// Add this to `Resource`.
    AddResource(String),
    /// Add this to `Principal`.
    AddPrincipal(PrincipalName),
    /// Add these to the values of a condition.
    AddValues {
        /// The operator.
        operator: String,
        /// The condition key, as the policy spells it.
        key: String,
        /// The values.
        values: Vec<String>,
    },
    /// No further value helps: take the condition away, or make the request meet it.
    MeetCondition {
        /// The operator.
        operator: String,
        /// The condition key, as the policy spells it.
        key: String,
    },
}

/// A caller as `Principal` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipalName {
    /// `AWS`, `Service` or `Federated`.
    pub family: &'static str,
    /// The name.
    pub name: String,
}

impl<'a> Read<'_, 'a> {
    /// The edit that mends `mismatch`, where it is the only one; and how the statement then names
    /// the caller.
    pub(crate) fn edit(&self, mismatch: Mismatch<'a>) -> Option<(Edit, Standing)> {
        let standing = || self.statement.standing(self.request, self.speaks);
        match mismatch {
            Mismatch::Action => {
                let action = &self.request.action;
                let entry = action_entry(action);
                // To let a statement about one service speak of another would be odd advice.
                let same = |text: &str| {
                    let service = text.split(':').next().unwrap_or_default();
                    service.eq_ignore_ascii_case(action.service())
                };
                let related = self.statement.actions.written.iter().any(|text| same(text));
                let fits = !self.statement.actions.negated && related && entry != "*";
                fits.then_some((Edit::AddAction(entry), standing()?))
            }
            Mismatch::Resource => {
                let entries = self.statement.resources.as_ref()?;
                let entry = resource_entry(self.request, self.version);
                // Where nothing narrower than everything helps, another statement is better.
                let fits = !entries.negated && entry != "*";
                fits.then_some((Edit::AddResource(entry), standing()?))
            }
            Mismatch::Principal => {
                let principals = self.statement.principals.as_ref()?;
                let (name, standing) = principal_name(&self.request.principal);
                (!principals.negated && name.name != "*")
                    .then_some((Edit::AddPrincipal(name), standing))
            }
            Mismatch::Condition(condition) => {
                let (operator, key) = (condition.operator.to_string(), condition.key.to_string());
                let edit = match self.missing_values(condition) {
                    Some(values) => Edit::AddValues {
                        operator,
                        key,
                        values,
                    },
                    // Without it the caller may be named less closely.
                    None if matches!(self.speaks, Speaks::OfNamed { .. })
                        && condition.names_principal() =>
                    {
                        return None;
                    }
                    None => Edit::MeetCondition { operator, key },
                };
                Some((edit, standing()?))
            }
        }
    }

    /// The request's own values, if the condition holds once it lists them.
    fn missing_values(&self, condition: &Condition) -> Option<Vec<String>> {
        let context = self.request.context;
        let values = condition.value(context)?.values().iter();
        let values: Vec<String> = values.map(|value| literal(value, self.version)).collect();
        let widened = condition.with_values(&values, self.version)?;
        widened.holds(context).then_some(values)
    }
}

/// What `Action` must list to speak of `action`.
pub(crate) fn action_entry(action: &Action<'_>) -> String {
    let text = action.to_string();
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
    let well_formed = action.service().bytes().all(is_word) && !action.name().contains(':');
    if well_formed && ActionPattern::parse(&text).matches(action, &Context::new()) {
        text
    } else {
        "*".into()
    }
}

/// What `Resource` must list, in a document of `version`, to speak of what is asked for.
pub(crate) fn resource_entry(request: &Request<'_>, version: Version) -> String {
    let text = literal(request.resource.as_str(), version);
    let pattern = ResourcePattern::parse(&text, Syntax::new(true, version));
    let matches = pattern.matches(request.resource.parts(), request.context);
    if matches && crate::parse::is_identity_resource(&text) {
        text
    } else {
        "*".into()
    }
}

/// `text` with what would be variables written as the characters they are.
fn literal(text: &str, version: Version) -> String {
    match version {
        Version::V2012 => text.replace("${", "${$}{"),
        Version::V2008 => text.into(),
    }
}

/// What `Principal` must list to name `caller`, and how closely that does.
pub(crate) fn principal_name(caller: &Principal<'_>) -> (PrincipalName, Standing) {
    let (family, name, standing) = match caller {
        Principal::Root { account } => (
            "AWS",
            format!("arn:aws:iam::{account}:root"),
            Standing::Delegated,
        ),
        Principal::User { arn, .. } | Principal::FederatedUser { arn, .. } => {
            ("AWS", arn.to_string(), Standing::Direct)
        }
        Principal::AssumedRole { role_arn, .. } => ("AWS", role_arn.to_string(), Standing::Capped),
        Principal::Service(name) => ("Service", (*name).to_string(), Standing::Direct),
        Principal::WebIdentity { provider } => {
            ("Federated", (*provider).to_string(), Standing::Capped)
        }
        Principal::Saml { provider_arn } => {
            ("Federated", provider_arn.to_string(), Standing::Capped)
        }
        Principal::Anonymous => ("AWS", "*".into(), Standing::Capped),
    };
    (PrincipalName { family, name }, standing)
}
