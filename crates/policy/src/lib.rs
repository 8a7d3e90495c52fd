//! The AWS policy language: parsed once, decided and explained in one walk.
//!
//! This crate may not reach a clock, a file, a socket or chance: what a policy means depends on
//! the policy and the request alone.
//!
//! ```text
//! text ── Document::parse ──┐
//!                           ├── Policies ──┐
//! labels, accounts, levels ─┘              ├── decide ── Decision ── denial_suffix
//! action, resource, principal, Context ── Request        explain ── Explanation
//! ```
//!
//! # Where AWS's documentation leaves it open
//!
//! - `"Principal": "*"` in the own account grants without an identity policy, but within boundary
//!   and session policies; beside a positive condition on `aws:PrincipalArn` it counts as naming
//!   that ARN and is not capped.
//! - What lacks an operator's type matches nothing, so its negation holds: `NumericNotEquals`
//!   against a text that is no number is true, like any negated operator on a missing key.
//! - `Null` takes a key with no values at all for absent, and one with an empty text for present.
//! - `ArnLike` and its kin want six parts: `"*"` alone matches no ARN.
//! - In `Resource`, parts missing at the end are `*`, as AWS's own error texts show them; a text
//!   that is no ARN matches nothing where the kind of document lets it stand.
//! - Wildcards in a substituted value are plain characters; a variable may stand in `Bool`.
//! - `sts:GetCallerIdentity` and `sts:GetSessionToken` are beyond every policy, even a Deny.
//! - If both sides of a request withhold it, the caller's own side is named. Of several Denies,
//!   the first is named in this order: service control, resource control, resource (or trust),
//!   VPC endpoint, identity, boundary, session.
#![no_std]
extern crate alloc;

mod action;
pub mod analyze;
mod arn;
mod condition;
mod context;
mod decide;
mod decision;
mod document;
mod edit;
mod error;
mod explain;
mod gate;
mod hash;
mod json;
mod parse;
mod pattern;
mod policies;
mod principal;
mod principal_pattern;
pub mod reference;
mod request;
mod sieve;
mod statement;
mod trace;
pub mod validate;

pub use action::Action;
pub use context::{Context, ContextValue};
pub use decide::{decide, decide_traced};
pub use decision::{Deciding, Decision, Grant, Outcome, PolicyKind, Reason};
pub use document::{Document, DocumentKind, Effect, Position, Span, StatementElements, Version};
pub use edit::{Edit, PrincipalName};
pub use error::{ErrorKind, ParseError};
pub use explain::{Change, Explanation, NewStatement, Said, Unbound, Voice, explain};
pub use policies::{Level, Policies, PolicyLabel, PolicyRef};
pub use principal::{FederatedBy, Principal};
pub use reference::Reference;
pub use request::{Request, Resource};
pub use trace::{Difference, NoTrace, Place, StatementTrace, Trace, Tracer};
