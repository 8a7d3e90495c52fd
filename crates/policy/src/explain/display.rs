//! Explanations as people read them. Statements and levels are counted from 1 here.

use super::{Change, Explanation, NewStatement, Said, Unbound, Voice};
use crate::trace::show;
use crate::{Difference, Edit, Effect, Place, PolicyKind, PolicyLabel, Reason, StatementTrace};
use alloc::string::String;
use core::fmt::{self, Display, Formatter};

/// More near misses than this tell nobody anything.
const MISSES_SHOWN: usize = 5;

impl Display for Explanation<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let allowed = self.decision.is_allowed();
        let request = &self.request;
        let (caller, action) = (show(&request.principal), &request.action);
        let may = if allowed { "may" } else { "may not" };
        let resource = request.resource.as_str();
        writeln!(f, "{caller} {may} {action} on {resource}: {}", Why(self))?;
        if !self.voices.is_empty() {
            writeln!(f, "\nWhat each type of policy said:")?;
        }
        for voice in &self.voices {
            writeln!(f, "  {}", Line(self, voice))?;
        }
        let misses = self.near_misses();
        if !allowed && !misses.is_empty() {
            writeln!(f, "\nWhat came nearest to allowing it:")?;
            for statement in misses.iter().take(MISSES_SHOWN) {
                if let Some(difference) = &statement.difference {
                    writeln!(f, "  {}: {difference}", statement.place)?;
                }
            }
        }
        if !allowed {
            f.write_str(match &*self.changes {
                [] => "\nNo change to a policy would allow it.\n",
                [_] => "\nThe smallest change that would allow it:\n",
                _ => "\nThe smallest changes that together would allow it:\n",
            })?;
            for change in &self.changes {
                writeln!(f, "  {change}")?;
            }
        }
        Ok(())
    }
}

impl Explanation<'_> {
    /// The deciding policy and statement, in a sentence.
    pub fn why(&self) -> String {
        alloc::format!("{}", Why(self))
    }
}

/// The deciding policy and statement.
struct Why<'e, 'a>(&'e Explanation<'a>);

impl Display for Why<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0.decision.reason {
            Reason::NoPermissionNeeded => f.write_str("no policy governs this action."),
            Reason::ImplicitDeny(PolicyKind::Boundary) => {
                f.write_str("no permissions boundary allows it.")
            }
            Reason::ImplicitDeny(kind) => write!(f, "no {} policy allows it.", kind.as_str()),
            Reason::ExplicitDeny(by) => {
                let mut statements = self.0.trace.statements.iter();
                let denies = |s: &&StatementTrace<'_>| s.effect == Effect::Deny && s.matched();
                let deciding = statements.find(|s| denies(s) && s.place.kind == by.kind);
                match deciding {
                    Some(statement) => write!(f, "{} denies it.", statement.place),
                    None => write!(f, "a {} policy denies it.", by.kind.as_str()),
                }
            }
            Reason::Granted(grant) => {
                let by = [grant.identity, grant.resource];
                let mut names = by.iter().flatten().map(|by| {
                    let statement = Statement(by.index, by.sid);
                    alloc::format!("{statement} of {}", Named(by.kind, &by.label))
                });
                match (names.next(), names.next()) {
                    (Some(one), Some(other)) => write!(f, "{one} and {other} allow it."),
                    (Some(one), None) => write!(f, "{one} allows it."),
                    (None, _) => f.write_str("the root user needs no policy."),
                }
            }
        }
    }
}

/// One line of what each type said.
struct Line<'e, 'a>(&'e Explanation<'a>, &'e Voice<'a>);

impl Display for Line<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(explanation, voice) = self;
        f.write_str(voice.kind.as_str())?;
        if let Some(level) = voice.level {
            write!(f, ", level {}", level + 1)?;
        }
        write!(f, ": {}", voice.said)?;
        let effect = match voice.said {
            Said::Allows => Effect::Allow,
            Said::Denies => Effect::Deny,
            _ => return Ok(()),
        };
        let statements = explanation.statements_of(voice);
        let matched = statements.filter(|s| s.matched() && s.effect == effect);
        for (number, StatementTrace { place, .. }) in matched.enumerate() {
            f.write_str(if number == 0 { " by " } else { ", " })?;
            write!(f, "{place}")?;
        }
        Ok(())
    }
}

impl Display for Said {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allows => "allowed",
            Self::Denies => "denied explicitly",
            Self::Withholds => "nothing allows it, and something had to",
            Self::Silent => "says nothing, which is enough here",
            Self::Absent => "none",
            Self::Unbound(Unbound::Root) => "not needed, the caller is the root user",
            Self::Unbound(Unbound::ServiceLinkedRole) => {
                "not binding, the caller is a service-linked role"
            }
            Self::Unbound(Unbound::ManagementAccount) => {
                "not binding, the caller is of the organization's management account"
            }
            Self::Unbound(Unbound::NoAccount) => "not binding, the caller is of no account",
        })
    }
}

/// `statement 2 (ReadBucket)`.
struct Statement<'a>(usize, Option<&'a str>);

impl Display for Statement<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "statement {}", self.0 + 1)?;
        match self.1 {
            Some(sid) if !sid.is_empty() => write!(f, " ({sid})"),
            _ => Ok(()),
        }
    }
}

/// `the identity-based policy Readers (arn:…) of developers`.
struct Named<'l, 'a>(PolicyKind, &'l PolicyLabel<'a>);

impl Display for Named<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(kind, label) = self;
        write!(f, "the {}", kind.as_str())?;
        if *kind != PolicyKind::Boundary {
            f.write_str(" policy")?;
        }
        match (label.arn, label.name) {
            (Some(arn), _) => write!(f, " {arn}")?,
            (None, "") => {}
            (None, name) => write!(f, " {name}")?,
        }
        match label.attached_to {
            "" => Ok(()),
            owner => write!(f, " of {owner}"),
        }
    }
}

impl Display for Place<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let statement = Statement(self.index, self.sid);
        write!(f, "{statement} of {}", Named(self.kind, &self.label))
    }
}

impl Display for Difference {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let policy = self.policy.join(", ");
        write!(f, "{}: policy has {policy}, request ", self.element)?;
        match &self.request {
            Some(values) => write!(f, "has {}", values.join(", ")),
            None => f.write_str("lacks it"),
        }
    }
}

impl Display for Change<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::RemoveDeny(place) if place.label.is_aws_managed() => {
                let policy = Named(place.kind, &place.label);
                write!(f, "Detach {policy}, which is AWS's own and denies it.")
            }
            Self::RemoveDeny(place) => {
                write!(f, "Take away {place}, which denies it, or narrow it.")
            }
            Self::Edit { at, edit } => match edit {
                Edit::MeetCondition { operator, key } => write!(
                    f,
                    "Make the request meet {operator} {key}, or take that condition from {at}."
                ),
                _ => write!(f, "Add {edit} of {at}."),
            },
            Self::Add(new) => write!(f, "{new}"),
        }
    }
}

/// What to add to which element; of a condition to be met, the condition.
impl Display for Edit {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::AddAction(action) => write!(f, "{action} to Action"),
            Self::AddResource(resource) => write!(f, "{resource} to Resource"),
            Self::AddPrincipal(name) => {
                write!(f, "{} to the {} Principal", name.name, name.family)
            }
            Self::AddValues {
                operator,
                key,
                values,
            } => write!(f, "{} to {operator} {key}", values.join(", ")),
            Self::MeetCondition { operator, key } => write!(f, "{operator} {key}"),
        }
    }
}

impl Display for NewStatement<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { kind, action, .. } = self;
        let on = |resource: &String| alloc::format!(" on {resource}");
        let resource = self.resource.as_ref().map(on).unwrap_or_default();
        let to = |name: &crate::PrincipalName| alloc::format!(" to {}", name.name);
        let principal = self.principal.as_ref().map(to).unwrap_or_default();
        let allow = alloc::format!("Allow {action}{resource}{principal}");
        match (kind, &self.label) {
            (PolicyKind::Boundary, Some(label)) if label.is_aws_managed() => write!(
                f,
                "{allow} in a permissions boundary of your own, in place of AWS's {}.",
                label.name
            ),
            (PolicyKind::Session, _) => {
                write!(f, "{allow} in the policy of a new session.")
            }
            (PolicyKind::Scope, _) => {
                let layer = self.level.unwrap_or_default() + 1;
                write!(
                    f,
                    "{allow} in scope-down policy {layer} of new credentials."
                )
            }
            (PolicyKind::Identity, _) => {
                write!(f, "{allow} in an identity-based policy of the caller.")
            }
            (PolicyKind::ServiceControl, _) => {
                let level = self.level.unwrap_or_default() + 1;
                write!(f, "{allow} in a service control policy at level {level}.")
            }
            (_, Some(label)) => write!(f, "{allow} in {}.", Named(*kind, label)),
            (_, None) => write!(f, "{allow} in a {} policy.", kind.as_str()),
        }
    }
}
