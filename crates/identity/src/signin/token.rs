//! Codes and refresh tokens: what they are of, and a hash that only we can make.
use crate::failure::Fault;
use crate::means::Means;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::{AccountId, Secret};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// What refresh tokens begin with, as AWS's do.
pub(super) const REFRESH: &str = "ASOR";

/// A code or a refresh token of a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) account: AccountId,
    pub(super) login: String,
    pub(super) part: Part,
}

/// Which of a login's secrets it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Code,
    /// The refresh token with this number.
    Refresh(u32),
}

impl Token {
    /// The token as text.
    pub(super) fn write(&self, means: &Means) -> Result<Secret<String>, Fault> {
        let part = match self.part {
            Part::Code => "code".to_owned(),
            Part::Refresh(number) => number.to_string(),
        };
        let named = format!("{}.{}.{part}", self.account, self.login);
        let mac = signed(&named, means)?;
        let text = format!("{named}.{}", mac.expose());
        Ok(Secret::new(match self.part {
            Part::Code => text,
            Part::Refresh(_) => format!("{REFRESH}{}", URL_SAFE_NO_PAD.encode(text)),
        }))
    }

    /// The token that `text` is, if we wrote it.
    pub(super) fn read(text: &str, means: &Means) -> Option<Self> {
        let Some(refresh) = text.strip_prefix(REFRESH) else {
            let code = Self::read_plain(text, means);
            return code.filter(|token| token.part == Part::Code);
        };
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(refresh).ok()?).ok()?;
        let token = Self::read_plain(&text, means);
        token.filter(|token| token.part != Part::Code)
    }

    fn read_plain(text: &str, means: &Means) -> Option<Self> {
        let (named, mac) = text.rsplit_once('.')?;
        if !signed(named, means).ok()?.matches(mac.as_bytes()) {
            return None;
        }
        let mut parts = named.split('.');
        let account = AccountId::parse(parts.next()?).ok()?;
        let login = parts.next()?.to_owned();
        let part = match parts.next()? {
            "code" => Part::Code,
            number => Part::Refresh(number.parse().ok()?),
        };
        Some(Self {
            account,
            login,
            part,
        })
    }
}

fn signed(text: &str, means: &Means) -> Result<Secret<String>, Fault> {
    let mac = keyed(b"login token 1\0", text, means)?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(mac)))
}

/// An ID token: a JWT that tells the program who signed it in.
///
/// Nobody but us can check its signature; programs read it for the ARN alone.
pub(super) fn id_token(claims: &serde_json::Value, means: &Means) -> Result<String, Fault> {
    jwt(b"login identity 1\0", claims, means)
}

/// `claims` as a JWT for `purpose`; one for another purpose has another signature.
pub(super) fn jwt(
    purpose: &[u8],
    claims: &serde_json::Value,
    means: &Means,
) -> Result<String, Fault> {
    let header = serde_json::json!({"alg": "HS256", "typ": "JWT"});
    let part = |json: &serde_json::Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let text = format!("{}.{}", part(&header), part(claims));
    let mac = keyed(purpose, &text, means)?;
    Ok(format!("{text}.{}", URL_SAFE_NO_PAD.encode(mac)))
}

/// The claims of a JWT that we wrote for `purpose`, whatever its header says.
pub(super) fn claims_of(purpose: &[u8], jwt: &str, means: &Means) -> Option<serde_json::Value> {
    let (text, signature) = jwt.rsplit_once('.')?;
    let mac = keyed(purpose, text, means).ok()?;
    let right = Secret::new(URL_SAFE_NO_PAD.encode(mac));
    if !right.matches(signature.as_bytes()) {
        return None;
    }
    let (_, claims) = text.split_once('.')?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
}

fn keyed(purpose: &[u8], text: &str, means: &Means) -> Result<[u8; 32], Fault> {
    let key = means.derive("login").map_err(Fault::new)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose()).map_err(Fault::new)?;
    mac.update(purpose);
    mac.update(text.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}
