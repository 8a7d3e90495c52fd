use crate::Malformed;
use crate::text::as_text;
use alloc::string::String;
use alloc::sync::Arc;

/// What an authorization that was refused goes by: `[0-9a-z]+`.
///
/// See <https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationDetails.html>.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthorizationId(Arc<str>);

impl AuthorizationId {
    /// An id from fresh random bytes: who was not told it cannot guess it.
    pub fn generate(random: [u8; 16]) -> Self {
        const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let mut number = u128::from_be_bytes(random);
        // 25 digits hold any number of 128 bits.
        let mut text = String::with_capacity(25);
        for _ in 0..25 {
            let digit = usize::try_from(number % 36).unwrap_or_default();
            text.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'0')));
            number /= 36;
        }
        Self(text.into())
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if (1..=256).contains(&text.len()) && text.bytes().all(known) {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("authorization id"))
        }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

as_text!(AuthorizationId);

/// What a request goes by: a UUID, in lower case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// Takes `text` if it is well-formed; UUIDs are not told apart by case.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let bytes = text.bytes().enumerate();
        let well_formed = text.len() == 36
            && bytes.into_iter().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        if well_formed {
            Ok(Self(text.to_ascii_lowercase().into()))
        } else {
            Err(Malformed::new("request id"))
        }
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

as_text!(RequestId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authorization_id_has_lower_case_letters_and_digits_alone() {
        for random in [[0; 16], [255; 16], [7; 16]] {
            let id = AuthorizationId::generate(random);
            assert_eq!(id.as_str().len(), 25);
            assert_eq!(AuthorizationId::parse(id.as_str()), Ok(id));
        }
        let different = AuthorizationId::generate([1; 16]) != AuthorizationId::generate([2; 16]);
        assert!(different);
        let long = "a".repeat(257);
        for bad in ["", "A", "a-b", "a b", "é", long.as_str()] {
            assert!(AuthorizationId::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_request_id_is_a_uuid_in_any_case() {
        let id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        assert_eq!(RequestId::parse(id).unwrap().as_str(), id);
        assert_eq!(RequestId::parse(&id.to_uppercase()), RequestId::parse(id));
        for bad in [
            "",
            "0f8fad5b",
            "0f8fad5bd9cb-469f-a165-70867728950e-",
            "0f8fad5b-d9cb-469f-a165-70867728950g",
            "0f8fad5b-d9cb-469f-a165-70867728950e0",
        ] {
            assert!(RequestId::parse(bad).is_err(), "{bad:?}");
        }
    }
}
