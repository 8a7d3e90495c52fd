//! SAML 2.0: what identity providers say of themselves and of people.
//!
//! An identity provider's metadata names the keys it signs with. See "SAML 2.0 federation" in the
//! IAM User Guide.

mod keys;
mod metadata;
mod xml;

pub(crate) use metadata::{Metadata, Refused as MetadataRefused};
