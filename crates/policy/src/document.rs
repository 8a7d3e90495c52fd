mod elements;
mod index;

pub use elements::StatementElements;

use crate::error::ErrorKind;
use crate::parse::{self, Purpose};
use crate::principal_pattern::{Named, PrincipalPattern};
use crate::statement::Statement;
use crate::{Action, Context, ParseError, Resource};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use doorward_names::{AccountId, Arn, UniqueId};
use index::Index;

/// A policy, parsed and compiled once.
#[derive(Clone, Debug)]
pub struct Document {
    kind: DocumentKind,
    version: Version,
    size: usize,
    statements: Vec<Statement>,
    index: Index,
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

impl DocumentKind {
    /// Whether documents of this kind name the principals they speak of.
    pub(crate) fn names_principals(self) -> bool {
        matches!(
            self,
            Self::Resource | Self::Trust | Self::Rcp | Self::VpcEndpoint
        )
    }
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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
    ///
    /// Of several errors, this gives the one that AWS reports.
    pub fn parse(text: &str, kind: DocumentKind) -> Result<Self, ParseError> {
        Ok(Self::of(
            text,
            kind,
            parse::parse(text, kind, Purpose::Use)?,
        ))
    }

    /// Parses `text` as a policy that was saved before, when more was taken.
    ///
    /// Values that their operator cannot read may be in its conditions; all else is as in
    /// [`Document::parse`].
    pub fn parse_kept(text: &str, kind: DocumentKind) -> Result<Self, ParseError> {
        Ok(Self::of(
            text,
            kind,
            parse::parse(text, kind, Purpose::Kept)?,
        ))
    }

    /// Parses `text` as a policy that is not to be attached, but [analyzed](crate::analyze).
    ///
    /// One of a resource may be a role's, which has no `Resource`: without one, a statement speaks
    /// of whatever the policy is attached to. ARNs need not have the form that their service gives
    /// them, such as `arn:aws:s3:*:*:*`.
    pub fn parse_for_analysis(text: &str, kind: DocumentKind) -> Result<Self, ParseError> {
        Ok(Self::of(
            text,
            kind,
            parse::parse(text, kind, Purpose::Analysis)?,
        ))
    }

    fn of(text: &str, kind: DocumentKind, parsed: parse::Parsed) -> Self {
        Self {
            kind,
            version: parsed.version,
            size: size(text, kind),
            index: Index::of(&parsed.statements),
            statements: parsed.statements,
        }
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
        match self.version {
            Version::V2012 => Ok(()),
            Version::V2008 => Err(ParseError {
                position: Position { line: 1, column: 1 },
                kind: ErrorKind::OldVersion,
            }),
        }
    }

    /// Whether a customer may have it as a resource control policy: every statement denies, to
    /// everybody, actions of services that it names.
    ///
    /// See "RCP syntax" in the Organizations User Guide. What is evaluated may allow too, since
    /// AWS's own does.
    pub fn only_denies_everybody(&self) -> bool {
        self.statements.iter().all(Statement::denies_everybody)
    }

    /// The size as AWS counts it: characters without whitespace, but every one in SCPs and RCPs.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The ARNs of users, roles and sessions that its `Principal` and `NotPrincipal` name, each as
    /// often as it stands there; to be resolved to unique ids when the policy is written.
    pub fn principal_arns(&self) -> impl Iterator<Item = &Arn> {
        self.named().filter_map(|named| match &named.pattern {
            PrincipalPattern::Arn { arn, .. } => Some(arn),
            _ => None,
        })
    }

    /// The accounts that its principals name whole: by `root` or by the id alone.
    pub fn principal_accounts(&self) -> impl Iterator<Item = AccountId> {
        self.named().filter_map(|named| match &named.pattern {
            PrincipalPattern::Account(account) => Some(*account),
            _ => None,
        })
    }

    /// The canonical user ids that its principals name.
    pub fn canonical_users(&self) -> impl Iterator<Item = &str> {
        self.named().filter_map(|named| match &named.pattern {
            PrincipalPattern::CanonicalUser { id, .. } => Some(&**id),
            _ => None,
        })
    }

    /// The unique ids that its principals name as such.
    pub fn principal_ids(&self) -> impl Iterator<Item = &UniqueId> {
        self.named().filter_map(|named| match &named.pattern {
            PrincipalPattern::UniqueId(id) => Some(id),
            _ => None,
        })
    }

    /// Ties named users and roles to the entities that bore those ARNs when the policy was
    /// written: from now on the unique id decides, and not the ARN.
    #[must_use]
    pub fn with_resolved_principals(mut self, ids: &BTreeMap<Arn, UniqueId>) -> Self {
        for named in self.named_mut() {
            if let PrincipalPattern::Arn { arn, id } = &mut named.pattern {
                *id = ids.get(arn).cloned();
            }
        }
        self
    }

    /// Ties canonical user ids to the accounts whose they are; one that is not among `accounts`
    /// names nobody.
    ///
    /// See "Specifying a principal in a policy" in the S3 User Guide: both ids identify the same
    /// account.
    #[must_use]
    pub fn with_resolved_canonical_users(mut self, accounts: &BTreeMap<String, AccountId>) -> Self {
        for named in self.named_mut() {
            if let PrincipalPattern::CanonicalUser { id, account } = &mut named.pattern {
                *account = accounts.get(&**id).copied();
            }
        }
        self
    }

    /// `text`, which this document was parsed from, with each principal ARN for which `replace`
    /// answers written as that answer: how AWS shows principals that were deleted.
    pub fn rewrite_principals(
        &self,
        text: &str,
        replace: impl Fn(&Arn) -> Option<String>,
    ) -> String {
        let mut rewritten = String::with_capacity(text.len());
        let mut copied = 0;
        let mut named: Vec<_> = self.named().collect();
        named.sort_by_key(|named| named.span);
        for named in named {
            let PrincipalPattern::Arn { arn, .. } = &named.pattern else {
                continue;
            };
            if let Some(other) = replace(arn) {
                rewritten.push_str(text.get(copied..named.span.start).unwrap_or_default());
                rewritten.push('"');
                rewritten.push_str(&other);
                rewritten.push('"');
                copied = named.span.end;
            }
        }
        rewritten.push_str(text.get(copied..).unwrap_or_default());
        rewritten
    }

    /// Where the statement with `index` stands in the text, by the simulator's way of counting.
    pub fn statement_span(&self, index: usize) -> Option<Span> {
        self.statements.get(index).map(|statement| statement.span)
    }

    /// The condition keys that the statement with `index` refers to, in its conditions and in the
    /// variables of its elements: each once, as it is spelled first.
    pub fn context_keys(&self, index: usize) -> Vec<&str> {
        let mut known = BTreeSet::new();
        let mut keys: Vec<&str> = Vec::new();
        if let Some(statement) = self.statements.get(index) {
            statement.context_keys(&mut |key| {
                if known.insert(key.to_ascii_lowercase()) {
                    keys.push(key);
                }
            });
        }
        keys
    }

    /// The elements of the statement with `index`, as they are written.
    pub fn statement_elements(&self, index: usize) -> Option<StatementElements<'_>> {
        self.statements.get(index).map(StatementElements::of)
    }

    /// Whether some statement allows `action`, on whatever resource and under whatever conditions.
    pub fn may_allow(&self, action: &Action<'_>) -> bool {
        let mut allowing = self.statements.iter();
        allowing.any(|statement| {
            statement.effect == Effect::Allow && statement.meets_action(action, &Context::new())
        })
    }

    /// The number of statements.
    pub fn statement_count(&self) -> usize {
        self.statements.len()
    }

    pub(crate) fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The statements that may match a request, by their numbers, in order.
    pub(crate) fn candidates(
        &self,
        action: &Action<'_>,
        resource: &Resource<'_>,
    ) -> impl Iterator<Item = usize> {
        self.index.candidates(action, resource)
    }

    fn named_mut(&mut self) -> impl Iterator<Item = &mut Named> {
        let statements = self.statements.iter_mut();
        let principals = statements.filter_map(|s| s.principals.as_mut());
        principals.flat_map(|principals| &mut principals.named)
    }

    fn named(&self) -> impl Iterator<Item = &Named> {
        let principals = self.statements.iter().filter_map(|s| s.principals.as_ref());
        principals.flat_map(|principals| &principals.named)
    }
}

fn size(text: &str, kind: DocumentKind) -> usize {
    let counts_all = matches!(kind, DocumentKind::Scp | DocumentKind::Rcp);
    let counts = |c: &char| counts_all || !matches!(c, ' ' | '\t' | '\n' | '\r');
    text.chars().filter(counts).count()
}

impl Position {
    /// The place of byte `offset` in `text`.
    pub fn of(text: &str, offset: usize) -> Self {
        let mut places = Self::of_all(text, [offset]);
        places.pop().unwrap_or(Self { line: 1, column: 1 })
    }

    /// The places of `offsets`, which ascend, found in one walk through `text`.
    ///
    /// A line ends with a line feed, a carriage return, or both.
    pub fn of_all(text: &str, offsets: impl IntoIterator<Item = usize>) -> Vec<Self> {
        let mut chars = text.char_indices().peekable();
        let mut place = Self { line: 1, column: 1 };
        let place_of = |offset| {
            while let Some((_, char)) = chars.next_if(|(at, _)| *at < offset) {
                let before_feed = chars.peek().is_some_and(|(_, next)| *next == '\n');
                if char == '\n' || (char == '\r' && !before_feed) {
                    place.line += 1;
                    place.column = 1;
                } else {
                    place.column += 1;
                }
            }
            place
        };
        offsets.into_iter().map(place_of).collect()
    }
}
