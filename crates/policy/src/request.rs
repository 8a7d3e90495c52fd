use crate::gate::Ends;
use crate::pattern::Case;
use crate::sieve::Sifted;
use crate::{Action, Context, Principal};
use doorward_names::Arn;

/// One thing someone wants to do.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// What.
    pub action: Action<'a>,
    /// On what.
    pub resource: Resource<'a>,
    /// Who.
    pub principal: Principal<'a>,
    /// What else is known.
    pub context: &'a Context,
}

/// What a request acts on: an ARN, split once, or nothing that has a name.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    text: &'a str,
    parts: Option<[&'a str; 6]>,
    /// Of the ARN's last part.
    ends: Ends,
}

impl<'a> Resource<'a> {
    /// For actions without a resource: only `"Resource": "*"` speaks of it.
    pub const ALL: Resource<'static> = Resource {
        text: "*",
        parts: None,
        ends: Ends::NONE,
    };

    /// An ARN; any other text is the same as [`Resource::ALL`] to a policy.
    pub fn parse(text: &'a str) -> Self {
        let parts = split_arn(text);
        let ends = match parts {
            Some([.., resource]) => Ends::of(resource, Case::Exact),
            None => Ends::NONE,
        };
        Self { text, parts, ends }
    }

    /// The ARN or `*`.
    pub fn as_str(&self) -> &'a str {
        self.text
    }

    /// Whether it is a role that a service owns.
    pub(crate) fn is_service_linked_role(&self) -> bool {
        let resource = self.parts.map(|[.., resource]| resource);
        resource.is_some_and(is_service_linked)
    }

    /// The ARN's last part, as a sieve looks at it.
    pub(crate) fn sifted(&self) -> Sifted<'a> {
        Sifted {
            ends: self.ends,
            text: self.parts.map_or("", |[.., resource]| resource),
        }
    }

    pub(crate) fn parts(&self) -> Option<&[&'a str; 6]> {
        self.parts.as_ref()
    }
}

impl<'a> From<&'a Arn> for Resource<'a> {
    fn from(arn: &'a Arn) -> Self {
        Self::parse(arn.as_str())
    }
}

/// Whether the last part of a role's ARN is that of one which a service owns.
pub(crate) fn is_service_linked(resource: &str) -> bool {
    resource.starts_with("role/aws-service-role/")
}

/// The six parts of an ARN; the last keeps its colons.
pub(crate) fn split_arn(text: &str) -> Option<[&str; 6]> {
    let mut parts = text.splitn(6, ':');
    let mut next = || parts.next();
    let split = [next()?, next()?, next()?, next()?, next()?, next()?];
    (split.first() == Some(&"arn")).then_some(split)
}
