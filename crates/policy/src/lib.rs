//! The AWS policy language: parsed once, decided and explained in one walk.
//!
//! This crate may not reach a clock, a file, a socket or chance: what a policy means depends on
//! the policy and the request alone.
//!
//! ```text
//! text ── Document::parse ──┐
//!                           ├── Policies ──┐
//! labels, accounts, levels ─┘              ├── decide ── Decision ── denial_suffix
//! action, resource, principal, Context ── Request
//! ```
#![no_std]
extern crate alloc;

mod action;
mod arn;
mod condition;
mod context;
mod decide;
mod decision;
mod document;
mod error;
mod hash;
mod json;
mod parse;
mod pattern;
mod policies;
mod principal;
mod principal_pattern;
mod request;
mod statement;
mod trace;

pub use action::Action;
pub use context::{Context, ContextValue};
pub use decide::{decide, decide_traced, explain};
pub use decision::{Deciding, Decision, Grant, Outcome, PolicyKind, Reason};
pub use document::{Document, DocumentKind, Effect, Position, Span, Version};
pub use error::{ErrorKind, ParseError};
pub use policies::{Level, Policies, PolicyLabel, PolicyRef};
pub use principal::{FederatedBy, Principal};
pub use request::{Request, Resource};
pub use trace::{Difference, NoTrace, StatementTrace, Trace, Tracer};
