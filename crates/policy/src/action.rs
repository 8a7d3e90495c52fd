use crate::Context;
use crate::gate::Ends;
use crate::hash::{hash_folded, same_folded};
use crate::pattern::{Case, Pattern, Syntax};
use crate::sieve::{Sieving, Sift, Sifted};
use alloc::boxed::Box;

/// An action as a request names it: a service prefix and a name, such as `iam` and `CreateUser`.
#[derive(Clone, Copy, Debug)]
pub struct Action<'a> {
    service: &'a str,
    name: &'a str,
    pub(crate) service_hash: u64,
    name_hash: u64,
    /// Of the name.
    ends: Ends,
}

impl<'a> Action<'a> {
    /// The action `name` of `service`.
    pub fn new(service: &'a str, name: &'a str) -> Self {
        Self {
            service,
            name,
            service_hash: hash_folded(service),
            name_hash: hash_folded(name),
            ends: Ends::of(name, Case::Ignore),
        }
    }

    /// Splits `iam:CreateUser`; what has no colon has no service, and only `*` matches it.
    pub fn parse(text: &'a str) -> Self {
        let (service, name) = text.split_once(':').unwrap_or(("", text));
        Self::new(service, name)
    }

    /// The service prefix, such as `iam`.
    pub fn service(&self) -> &'a str {
        self.service
    }

    /// The name without the prefix, such as `CreateUser`.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// The name, as a sieve looks at it.
    pub(crate) fn sifted(&self) -> Sifted<'a> {
        Sifted {
            ends: self.ends,
            text: self.name,
        }
    }

    /// Whether this is `name` of `service`, in any case.
    pub(crate) fn is(&self, service: &str, name: &str) -> bool {
        self.service.eq_ignore_ascii_case(service) && self.name.eq_ignore_ascii_case(name)
    }
}

impl core::fmt::Display for Action<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}:{}", self.service, self.name)
    }
}

/// One entry of `Action` or `NotAction`.
#[derive(Clone, Debug)]
pub(crate) enum ActionPattern {
    /// `*`.
    All,
    Of(Service, Name),
    /// A text with a comma, a blank or no name, which no action equals.
    Never,
}

/// The part before the colon: a service, or `*`.
#[derive(Clone, Debug)]
pub(crate) enum Service {
    Any,
    Named { hash: u64, text: Box<str> },
}

#[derive(Clone, Debug)]
pub(crate) enum Name {
    Any,
    // Comparing hashes first spares most comparisons of text.
    Exact { hash: u64, text: Box<str> },
    Like(Pattern),
}

impl ActionPattern {
    pub(crate) fn parse(text: &str) -> Self {
        if text == "*" {
            return Self::All;
        }
        let (service, name) = text.split_once(':').unwrap_or((text, ""));
        if name.is_empty() || service.is_empty() || text.contains([',', ' ', '\t', '\n', '\r']) {
            return Self::Never;
        }
        let wildcards = Syntax {
            wildcards: true,
            variables: false,
        };
        let name = match Pattern::parse(name, wildcards) {
            Pattern::Any => Name::Any,
            Pattern::Exact(text) => Name::Exact {
                hash: hash_folded(&text),
                text,
            },
            other => Name::Like(other),
        };
        let service = if service == "*" {
            Service::Any
        } else {
            Service::Named {
                hash: hash_folded(service),
                text: service.into(),
            }
        };
        Self::Of(service, name)
    }

    /// The only service the pattern can match, by hash; `None` for all of them.
    pub(crate) fn service_hash(&self) -> Option<u64> {
        match self {
            Self::Of(Service::Named { hash, .. }, _) => Some(*hash),
            Self::All | Self::Of(Service::Any, _) => None,
            // No action has this hash but by chance, and then the pattern still never matches.
            Self::Never => Some(0),
        }
    }

    pub(crate) fn matches(&self, action: &Action<'_>, empty: &Context) -> bool {
        match self {
            Self::All => true,
            Self::Never => false,
            Self::Of(service, name) => service.matches(action) && name.matches(action, empty),
        }
    }
}

impl Sift for ActionPattern {
    const CASE: Case = Case::Ignore;

    fn sift(&self, sieving: &mut Sieving) {
        match self {
            // Its hash tells it apart.
            Self::Of(_, Name::Exact { text, .. }) => sieving.ends(text),
            Self::Of(_, Name::Like(pattern)) => sieving.pattern(pattern),
            Self::All | Self::Never | Self::Of(_, Name::Any) => sieving.open(),
        }
    }
}

impl Service {
    fn matches(&self, action: &Action<'_>) -> bool {
        match self {
            Self::Any => !action.service.is_empty(),
            Self::Named { hash, text } => {
                *hash == action.service_hash && same_folded(text, action.service)
            }
        }
    }
}

impl Name {
    fn matches(&self, action: &Action<'_>, context: &Context) -> bool {
        match self {
            Self::Any => true,
            Self::Exact { hash, text } => {
                *hash == action.name_hash && same_folded(text, action.name)
            }
            Self::Like(pattern) => pattern.matches(action.name, Case::Ignore, context),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_its_service_and_its_name() {
        let action = Action::parse("s3:GetObject");
        assert_eq!((action.service(), action.name()), ("s3", "GetObject"));
        let action = Action::parse("GetObject");
        assert_eq!((action.service(), action.name()), ("", "GetObject"));
        assert!(Action::parse("STS:getcalleridentity").is("sts", "GetCallerIdentity"));
        assert!(!action.is("s3", "GetObject"));
    }
}
