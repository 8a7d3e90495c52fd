//! An RSA public key in the encodings that users have it in.
use crate::pem;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_shapes::iam::errors::{InvalidPublicKey, UnrecognizedPublicKeyEncoding};
use md5::{Digest as _, Md5};
use x509_cert::der::asn1::{Any, AnyRef, BitStringRef, UintRef};
use x509_cert::der::oid::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _, Reader as _, Tag};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const SSH_RSA: &[u8] = b"ssh-rsa";
/// How long a key may be, in bits.
const LENGTHS: std::ops::RangeInclusive<usize> = 2048..=16384;

/// A public key: both numbers without zeros before them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

/// Why a text is no key.
#[derive(Debug)]
pub(super) enum Unreadable {
    /// It is in no encoding there is.
    Encoding,
    /// It is encoded and no key, or one that is not safe.
    Key,
}

impl<E: From<InvalidPublicKey> + From<UnrecognizedPublicKeyEncoding>> From<Unreadable>
    for crate::failure::Failure<E>
{
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Encoding => {
                UnrecognizedPublicKeyEncoding::new("Invalid public key uploaded.").into()
            }
            Unreadable::Key => InvalidPublicKey::new("Invalid body for public key").into(),
        }
    }
}

impl RsaKey {
    /// Reads `ssh-rsa AAAA… comment`, or PEM.
    pub(super) fn parse(text: &str) -> Result<Self, Unreadable> {
        let key = if is_pem(text) {
            from_pem(text)
        } else {
            let mut words = text.split_ascii_whitespace();
            if words.next() != Some("ssh-rsa") {
                return Err(Unreadable::Encoding);
            }
            let blob = words.next().and_then(|word| BASE64.decode(word).ok());
            blob.and_then(|blob| from_blob(&blob))
        };
        key.filter(Self::is_safe).ok_or(Unreadable::Key)
    }

    fn is_safe(&self) -> bool {
        let odd = |number: &[u8]| number.last().is_some_and(|last| last % 2 == 1);
        let zeros = self
            .modulus
            .first()
            .map_or(0, |first| first.leading_zeros());
        let bits = (self.modulus.len() * 8).saturating_sub(zeros as usize);
        LENGTHS.contains(&bits) && odd(&self.modulus) && odd(&self.exponent) && self.exponent != [1]
    }

    /// `ssh-rsa AAAA…`.
    pub(super) fn to_ssh(&self) -> String {
        format!("ssh-rsa {}", BASE64.encode(self.blob()))
    }

    /// A `SubjectPublicKeyInfo` as PEM.
    pub(super) fn to_pem(&self) -> Option<String> {
        let numbers = [&self.modulus, &self.exponent].map(|number| {
            let number = UintRef::new(number).ok()?;
            number.to_der().ok()
        });
        let [modulus, exponent] = numbers;
        let key = Any::new(Tag::Sequence, [modulus?, exponent?].concat()).ok()?;
        let key = key.to_der().ok()?;
        let info = SubjectPublicKeyInfoRef {
            algorithm: AlgorithmIdentifierRef {
                oid: RSA,
                parameters: Some(AnyRef::NULL),
            },
            subject_public_key: BitStringRef::from_bytes(&key).ok()?,
        };
        Some(pem::encode("PUBLIC KEY", &info.to_der().ok()?))
    }

    /// The MD5 of the key, as `ssh-keygen -l -E md5` shows it.
    pub(super) fn fingerprint(&self) -> String {
        let digest = Md5::digest(self.blob());
        let bytes = digest.iter().map(|byte| format!("{byte:02x}"));
        bytes.collect::<Vec<_>>().join(":")
    }

    /// The key as SSH sends it: RFC 4253, section 6.6.
    fn blob(&self) -> Vec<u8> {
        let mut blob = Vec::new();
        let mut field = |zero: bool, bytes: &[u8]| {
            let length = bytes.len() + usize::from(zero);
            blob.extend(u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
            blob.extend(zero.then_some(0));
            blob.extend(bytes);
        };
        field(false, SSH_RSA);
        for number in [&self.exponent, &self.modulus] {
            let negative = number.first().is_some_and(|first| *first >= 0x80);
            field(negative, number);
        }
        blob
    }
}

/// Whether `text` is PEM rather than a line for `authorized_keys`.
pub(super) fn is_pem(text: &str) -> bool {
    text.trim_start().starts_with("-----BEGIN ")
}

fn from_pem(text: &str) -> Option<RsaKey> {
    let block = pem::block(text)?;
    match block.label {
        "RSA PUBLIC KEY" => from_der(&block.der),
        "PUBLIC KEY" => {
            let info = SubjectPublicKeyInfoRef::from_der(&block.der).ok()?;
            let key = info.subject_public_key.as_bytes()?;
            (info.algorithm.oid == RSA).then(|| from_der(key)).flatten()
        }
        _ => None,
    }
}

/// An `RSAPublicKey`: RFC 8017, appendix A.1.1.
fn from_der(der: &[u8]) -> Option<RsaKey> {
    let key = AnyRef::from_der(der).ok()?;
    let numbers = key.sequence(|reader| {
        let modulus = reader.decode::<UintRef<'_>>()?.as_bytes().to_vec();
        let exponent = reader.decode::<UintRef<'_>>()?.as_bytes().to_vec();
        Ok::<_, x509_cert::der::Error>(RsaKey { modulus, exponent })
    });
    numbers.ok()
}

fn from_blob(blob: &[u8]) -> Option<RsaKey> {
    let (name, rest) = field(blob)?;
    let (exponent, rest) = field(rest)?;
    let (modulus, rest) = field(rest)?;
    (name == SSH_RSA && rest.is_empty()).then_some(())?;
    Some(RsaKey {
        modulus: positive(modulus)?,
        exponent: positive(exponent)?,
    })
}

fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    rest.split_at_checked(length)
}

/// A number that is not negative, without the zero that says so.
fn positive(number: &[u8]) -> Option<Vec<u8>> {
    match number {
        [0, rest @ ..] => rest
            .first()
            .filter(|first| **first >= 0x80)
            .map(|_| rest.to_vec()),
        [first, ..] => (*first < 0x80).then(|| number.to_vec()),
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn first() -> &'static str {
        sample::KEYS.lines().next().unwrap()
    }

    #[test]
    fn a_key_is_the_same_in_both_encodings() {
        let (ssh, pem) = (RsaKey::parse(first()).unwrap(), RsaKey::parse(sample::PEM));
        assert_eq!(ssh, pem.unwrap());
        assert_eq!(ssh.to_pem().unwrap(), sample::PEM);
        assert!(first().starts_with(&ssh.to_ssh()));
        let fingerprint = include_str!("../../../tests/credentials/ssh_key.md5");
        assert_eq!(ssh.fingerprint(), fingerprint.trim());
    }

    #[test]
    fn what_is_no_rsa_key_of_2048_bits_or_more_is_not_read() {
        let short = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAQQC7";
        let bad = first().replacen("AAAAB3NzaC1yc2E", "AAAAB3NzaC1yc2F", 1);
        for text in [
            short,
            &bad,
            "ssh-rsa",
            "ssh-rsa ????",
            &sample::PEM.replacen("MII", "MIJ", 1),
            &sample::PEM.replace("PUBLIC", "PRIVATE"),
        ] {
            assert!(
                matches!(RsaKey::parse(text), Err(Unreadable::Key)),
                "{text}"
            );
        }
        let small = RsaKey {
            modulus: vec![0xff; 128],
            exponent: vec![1, 0, 1],
        };
        let even = RsaKey {
            modulus: vec![0xff; 256],
            exponent: vec![2],
        };
        let safe = RsaKey {
            modulus: vec![0xff; 256],
            exponent: vec![1, 0, 1],
        };
        for (key, is_safe) in [(small, false), (even, false), (safe, true)] {
            for text in [key.to_ssh(), key.to_pem().unwrap()] {
                assert_eq!(RsaKey::parse(&text).is_ok(), is_safe, "{text}");
            }
        }
        for text in ["", "a key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA=="] {
            assert!(
                matches!(RsaKey::parse(text), Err(Unreadable::Encoding)),
                "{text}"
            );
        }
    }
}
