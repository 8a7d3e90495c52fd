//! SAML 2.0: what identity providers say of themselves and of people.
//!
//! An identity provider's metadata names the keys it signs with. A response becomes an [`Assertion`]
//! in [`Response::verify`], and nowhere else; and what that reads is the text that was signed, not
//! the document it came in. See "SAML 2.0 federation" in the IAM User Guide.

mod assertion;
mod attributes;
mod bearer;
mod canonical;
mod encryption;
mod envelope;
mod keys;
mod metadata;
pub(crate) mod private_key;
mod refused;
mod signature;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod xml;

pub use assertion::Assertion;
pub(crate) use assertion::Response;
pub use attributes::Offer;
pub use bearer::SamlBearer;
pub(crate) use bearer::SignInAddress;
pub(crate) use metadata::{Metadata, Refused as MetadataRefused};
pub(crate) use refused::Refused;
