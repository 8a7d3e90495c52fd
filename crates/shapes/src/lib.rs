//! The wire of the AWS services: generated shapes, and one codec for each protocol.

#[macro_use]
mod macros;

mod codec;
mod constraint;
mod error;
mod form;
mod json;
mod message;
mod pattern;
mod prelude;
mod query;
mod refused;
mod rest_json;
mod route;
mod scalar;
pub mod schema;
mod shape;
mod timestamp;
mod uri;
mod value;
mod xml;

pub use codec::{Format, decode, encode, encode_error, read};
pub use constraint::{Violations, check};
pub use error::{ErrorAnswer, ModelError};
pub use message::{Answer, REQUEST_ID, Request};
pub use pattern::Pattern;
pub use refused::{Refused, Undecodable};
pub use route::{Unroutable, route};
pub use schema::{Auth, ErrorSchema, OperationSchema, Protocol, Schema, Service};
pub use shape::{Call, Field, Mismatch, Shape, Structure};
pub use timestamp::{Timestamp, TimestampFormat};
pub use value::Value;

pub use doorward_names::Secret;
pub use serde_json::Value as Document;

pub mod accessanalyzer;
pub mod account;
pub mod cloudtrail;
pub mod iam;
pub mod iam_pages;
pub mod iam_toolbox;
pub mod identitystore;
pub mod organizations;
pub mod signin;
pub mod signin_pages;
pub mod sso;
pub mod sso_admin;
pub mod sso_oidc;
pub mod sts;

/// Every service there is a model for.
pub static SERVICES: [&Service; 12] = [
    &accessanalyzer::SERVICE,
    &account::SERVICE,
    &cloudtrail::SERVICE,
    &iam::SERVICE,
    &iam_toolbox::SERVICE,
    &identitystore::SERVICE,
    &organizations::SERVICE,
    &signin::SERVICE,
    &sso::SERVICE,
    &sso_admin::SERVICE,
    &sso_oidc::SERVICE,
    &sts::SERVICE,
];
