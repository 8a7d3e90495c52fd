//! A certificate, its private key and its chain: whether they belong together.
use crate::Timestamp;
use crate::x509::{KeyUnreadable, X509, public_half};
use doorward_shapes::iam::errors::{KeyPairMismatch, MalformedCertificate};

/// Why they are not taken.
pub(super) enum Unfit {
    /// One of them is not what it should be.
    Malformed(MalformedCertificate),
    /// The key is another certificate's.
    Mismatch(KeyPairMismatch),
}

impl<E: From<MalformedCertificate> + From<KeyPairMismatch>> From<Unfit>
    for crate::failure::Failure<E>
{
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Malformed(error) => error.into(),
            Unfit::Mismatch(error) => error.into(),
        }
    }
}

impl Unfit {
    fn malformed(message: &str) -> Self {
        Self::Malformed(MalformedCertificate::new(message))
    }
}

const UNREADABLE: &str =
    "Unable to parse certificate. Please ensure the certificate is in PEM format.";

/// The certificate `body`, in force at `now`, whose private key is `key` and whose issuers are
/// `chain`, in order.
pub(super) fn check(
    body: &str,
    key: &str,
    chain: Option<&str>,
    now: Timestamp,
) -> Result<X509, Unfit> {
    let certificate = X509::parse(body).ok_or_else(|| Unfit::malformed(UNREADABLE))?;
    if certificate.is_over(now) {
        return Err(Unfit::malformed(
            "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.",
        ));
    }
    if certificate.is_early(now) {
        return Err(Unfit::malformed(
            "Certificate is not valid yet. The 'Not Before' date restriction on the certificate has not passed.",
        ));
    }
    let public = public_half(key).map_err(|unreadable| {
        Unfit::malformed(match unreadable {
            KeyUnreadable::Encrypted => "Unable to parse key; the body is encrypted.",
            KeyUnreadable::Malformed => UNREADABLE,
        })
    })?;
    if public != certificate.public_key() {
        let message = "The private key did not match the public key provided. Please verify the key material and try again.";
        return Err(Unfit::Mismatch(KeyPairMismatch::new(message)));
    }
    match chain.and_then(|chain| weak_link(&certificate, chain, now)) {
        None => Ok(certificate),
        Some(index) => Err(Unfit::malformed(&format!(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: {index}"
        ))),
    }
}

/// The place in `chain` of the first certificate that is not from the next or not in force; the
/// certificate itself is at -1.
fn weak_link(certificate: &X509, chain: &str, now: Timestamp) -> Option<i64> {
    let chain = X509::parse_all(chain).filter(|chain| !chain.is_empty());
    let Some(chain) = chain else {
        return Some(-1);
    };
    let in_force = |one: &X509| !one.is_early(now) && !one.is_over(now);
    let mut issued = certificate;
    for (index, issuer) in (-1..).zip(&chain) {
        if !issued.is_from(issuer) {
            return Some(index);
        }
        if !in_force(issuer) {
            return Some(index + 1);
        }
        issued = issuer;
    }
    None
}
