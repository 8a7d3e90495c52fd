//! A compiled statement, and the walk over its elements.

use crate::action::{Action, ActionPattern};
use crate::arn::ResourcePattern;
use crate::condition::Condition;
use crate::principal_pattern::{PrincipalPattern, Principals, Standing};
use crate::sieve::{Sieve, Sieving, Sift, Sifted};
use crate::{Context, Effect, Request, Span};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// One statement of a document.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    pub(crate) span: Span,
    pub(crate) actions: Entries<ActionPattern>,
    /// Trust policies have none.
    pub(crate) resources: Option<Entries<ResourcePattern>>,
    pub(crate) principals: Option<Principals>,
    pub(crate) conditions: Vec<Condition>,
    /// A condition singles out callers by their ARN.
    pub(crate) names_principal: bool,
}

/// A list such as `Action`, or its negation such as `NotAction`.
#[derive(Clone, Debug)]
pub(crate) struct Entries<P> {
    pub(crate) negated: bool,
    pub(crate) patterns: Vec<P>,
    /// Before the patterns, where there are several.
    sieve: Option<Sieve>,
    /// The entries as written, for explanations.
    pub(crate) written: Vec<Box<str>>,
}

/// Whom statements of a document speak of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Speaks {
    /// Of whoever the document is attached to.
    OfItsOwner,
    /// Of those it names; whether the caller has a boundary matters to `NotPrincipal`.
    OfNamed { has_boundary: bool },
}

/// The first element of a statement that does not match.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mismatch<'a> {
    Action,
    Resource,
    Principal,
    Condition(&'a Condition),
}

impl Statement {
    /// Whether it denies actions, whose services it names, to everybody.
    pub(crate) fn denies_everybody(&self) -> bool {
        let everybody = |principals: &Principals| {
            let mut named = principals.named.iter();
            !principals.negated
                && named.all(|named| matches!(named.pattern, PrincipalPattern::Everyone))
        };
        let mut actions = self.actions.patterns.iter();
        self.effect == Effect::Deny
            && self.principals.as_ref().is_some_and(everybody)
            && !self.actions.negated
            && actions.all(|action| action.service_hash().is_some())
    }

    /// How the statement speaks of `request`, or the first element that does not match.
    pub(crate) fn meet(
        &self,
        request: &Request<'_>,
        speaks: Speaks,
        empty: &Context,
    ) -> Result<Standing, Mismatch<'_>> {
        if !self.meets_action(&request.action, empty) {
            return Err(Mismatch::Action);
        }
        if !self.meets_resource(request) {
            return Err(Mismatch::Resource);
        }
        let standing = self.standing(request, speaks).ok_or(Mismatch::Principal)?;
        let mut conditions = self.conditions.iter();
        match conditions.find(|condition| !condition.holds(request.context)) {
            Some(condition) => Err(Mismatch::Condition(condition)),
            None => Ok(standing),
        }
    }

    /// Every element that does not match, in the order in which [`Self::meet`] looks at them.
    pub(crate) fn mismatches(
        &self,
        request: &Request<'_>,
        speaks: Speaks,
        empty: &Context,
    ) -> Vec<Mismatch<'_>> {
        let elements = [
            (self.meets_action(&request.action, empty), Mismatch::Action),
            (self.meets_resource(request), Mismatch::Resource),
            (
                self.standing(request, speaks).is_some(),
                Mismatch::Principal,
            ),
        ];
        let elements = elements.into_iter().filter(|(meets, _)| !meets);
        let conditions = self.conditions.iter();
        let failing = conditions.filter(|condition| !condition.holds(request.context));
        elements
            .map(|(_, mismatch)| mismatch)
            .chain(failing.map(Mismatch::Condition))
            .collect()
    }

    fn meets_resource(&self, request: &Request<'_>) -> bool {
        let resource = request.resource.parts();
        let meets = |pattern: &ResourcePattern| pattern.matches(resource, request.context);
        let resources = self.resources.as_ref();
        resources.is_none_or(|entries| entries.meet(request.resource.sifted(), meets))
    }

    /// Tells `hear` of every condition key the statement refers to.
    pub(crate) fn context_keys<'s>(&'s self, hear: &mut dyn FnMut(&'s str)) {
        let resources = self.resources.iter().flat_map(|entries| &entries.patterns);
        for pattern in resources {
            pattern.variables(hear);
        }
        for condition in &self.conditions {
            hear(&condition.key);
            condition.variables(hear);
        }
    }

    pub(crate) fn meets_action(&self, action: &Action<'_>, empty: &Context) -> bool {
        let meets = |pattern: &ActionPattern| pattern.matches(action, empty);
        self.actions.meet(action.sifted(), meets)
    }

    pub(crate) fn standing(&self, request: &Request<'_>, speaks: Speaks) -> Option<Standing> {
        let Speaks::OfNamed { has_boundary } = speaks else {
            return Some(Standing::Direct);
        };
        // A statement of a resource's policy without a principal never matches.
        let principals = self.principals.as_ref()?;
        let (caller, context) = (&request.principal, request.context);
        match self.effect {
            Effect::Deny => principals
                .denies(caller, context, has_boundary)
                .then_some(Standing::Direct),
            Effect::Allow => {
                let standing = principals.allows(caller, context)?;
                let singled_out = self.names_principal && principals.names_everyone();
                Some(if singled_out {
                    Standing::Direct
                } else {
                    standing
                })
            }
        }
    }
}

impl<P: Sift> Entries<P> {
    /// The entries as `written`, compiled by `compile`.
    pub(crate) fn new(negated: bool, written: Vec<Box<str>>, compile: impl Fn(&str) -> P) -> Self {
        let patterns: Vec<P> = written.iter().map(|text| compile(text)).collect();
        Self {
            negated,
            sieve: (patterns.len() > 1).then(|| Sieve::of(&patterns)),
            patterns,
            written,
        }
    }

    /// The entries as written; none of a negation.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &str> {
        let written = self.written.iter().filter(|_| !self.negated);
        written.map(|text| &**text)
    }

    fn meet(&self, text: Sifted<'_>, meets: impl Fn(&P) -> bool) -> bool {
        let met = match &self.sieve {
            Some(sieve) => sieve.any(&self.patterns, text, meets),
            None => self.patterns.iter().any(meets),
        };
        met != self.negated
    }

    /// What must pass before the only entry; what several let through is not known here.
    pub(crate) fn sift(&self, sieving: &mut Sieving) {
        match &*self.patterns {
            [only] if !self.negated => only.sift(sieving),
            _ => sieving.open(),
        }
    }
}
