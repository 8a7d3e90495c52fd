//! Why a response is not taken.
use doorward_shapes::sts::errors::{ExpiredToken, InvalidIdentityToken};
use doorward_shapes::{ErrorAnswer, ModelError as _};

/// Why a response is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is no response with one assertion in it.
    Malformed,
    /// Its assertion is encrypted, and there is no key of the provider's.
    Encrypted,
    /// Its assertion is not encrypted, and has to be.
    Unencrypted,
    /// It is encrypted in a way that is not taken.
    Cipher,
    /// It is encrypted so that one could not tell if it was changed.
    Unprotected,
    /// None of the provider's keys decrypts it.
    Decryption,
    /// It is encrypted, and the address it came to says nothing of whose key it takes.
    NoAddress,
    /// It tells of a sign-in that did not succeed.
    NoSuccess,
    /// There is no such provider.
    NoProvider,
    /// The provider's metadata does not count any more.
    ProviderExpired,
    /// The provider is not who issued it.
    Issuer,
    /// No key of the provider's signed it, or something else than it.
    Signature,
    /// It is signed with SHA-1.
    Sha1,
    /// It is for somebody else.
    Audience,
    /// It is for another address.
    Recipient,
    /// It says of nobody that it is about them.
    Subject,
    /// It was made too long ago.
    TooOld,
    /// It is over.
    Expired,
    /// It begins later.
    NotYet,
    /// It was used before.
    Spent,
    /// It offers no role, or not this one.
    NoRole,
    /// It does not say how the session is to be called.
    NoSessionName,
    /// It calls the session what no session can be called.
    SessionName,
    /// It has a source identity that is none.
    SourceIdentity,
    /// What is wrong with an attribute, and its name.
    Attribute(&'static str, String),
}

impl Refused {
    /// In the words of "Troubleshoot SAML federation with IAM" in its User Guide, where they are
    /// known: those of the form, of encryption, SHA-1, the recipient, the subject and of `NotBefore`
    /// are ours.
    pub(crate) fn answer(&self) -> ErrorAnswer {
        let invalid = |message: &str| InvalidIdentityToken::new(message).answer();
        match self {
            Self::Malformed => invalid("Invalid SAML response."),
            Self::Encrypted => {
                invalid("The assertion is encrypted, and the provider has no private key.")
            }
            Self::Unencrypted => {
                invalid("The provider requires encrypted assertions, and this one is not.")
            }
            Self::Cipher => invalid(
                "Encrypted assertions need RSA-OAEP, with one hash, and AES-GCM or AES-CBC.",
            ),
            Self::Unprotected => invalid(
                "AES-CBC is accepted in a signed response alone: sign the response, or use AES-GCM.",
            ),
            Self::Decryption => invalid("The assertion could not be decrypted."),
            Self::NoAddress => invalid(
                "An encrypted assertion must be sent to the sign-in URL that has the provider's id.",
            ),
            Self::NoSuccess => invalid("The SAML response does not tell of a success."),
            Self::NoProvider => invalid("Specified provider doesn't exist"),
            Self::ProviderExpired => invalid("The metadata of the provider has expired."),
            Self::Issuer => invalid("Issuer not present in specified provider"),
            Self::Signature => invalid("Response signature invalid"),
            Self::Sha1 => invalid(
                "Response signature invalid: signatures and digests with SHA-1 are not accepted, \
                 since they can be forged; use SHA-256.",
            ),
            Self::Audience => invalid("Response does not contain the required audience."),
            Self::Recipient => invalid(
                "The response needs one bearer SubjectConfirmation, whose Recipient is the sign-in \
                 endpoint.",
            ),
            Self::Subject => invalid("The response needs a NameID."),
            Self::TooOld => {
                let message = "Token must be redeemed within 5 minutes of issuance";
                ExpiredToken::new(message).answer()
            }
            Self::Expired => ExpiredToken::new("Response has expired").answer(),
            Self::NotYet => invalid("Response is not valid yet"),
            Self::Spent => invalid("Response was used before"),
            Self::NoRole => {
                crate::failure::access_denied("Not authorized to perform sts:AssumeRoleWithSAML")
            }
            Self::NoSessionName => invalid("RoleSessionName is required in AuthnResponse"),
            Self::SessionName => {
                invalid("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}")
            }
            Self::SourceIdentity => invalid(
                "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"",
            ),
            Self::Attribute(what, name) => invalid(&format!("{name} in AuthnResponse {what}")),
        }
    }
}
