//! What a token says that is exchanged for an access token: for which role, and what more of a grant.
//!
//! The names of the two claims on the role are ours, among AWS's own: none are documented.
use super::claims::texts;
use super::token::Token;
use super::{Refused, WebIdentity};
use doorward_names::SessionName;

/// The ARN of the role that the token is exchanged for.
const ROLE: &str = "https://aws.amazon.com/role";
/// What the role's session is called, where the subject will not do.
const ROLE_SESSION_NAME: &str = "https://aws.amazon.com/role_session_name";
/// The lengths that a session's name has.
const SHORTEST: usize = 2;
const LONGEST: usize = 64;

/// The role that `token` names. Nothing of it is verified yet.
pub(crate) fn claimed_role(token: &str) -> Result<String, Refused> {
    let token = Token::parse(token)?;
    token.text(ROLE).map(str::to_owned)
}

impl WebIdentity {
    /// The name that the role's session is to have: as claimed, or what of the subject may be one.
    pub(crate) fn session_name(&self) -> Result<SessionName, Refused> {
        let missing = || Refused::Missing(ROLE_SESSION_NAME);
        if let Some(claimed) = self.claims.get(ROLE_SESSION_NAME) {
            let claimed = claimed
                .as_str()
                .and_then(|name| SessionName::parse(name).ok());
            return claimed.ok_or_else(missing);
        }
        let kept = self.subject.chars().map(|letter| match letter {
            '_' | '+' | '=' | ',' | '.' | '@' | '-' => letter,
            _ if letter.is_ascii_alphanumeric() => letter,
            _ => '-',
        });
        let mut name = kept.take(LONGEST).collect::<String>();
        while name.len() < SHORTEST {
            name.push('-');
        }
        SessionName::parse(&name).map_err(|_| missing())
    }

    /// The one text that `claim` says, if the token has it.
    pub(crate) fn one_text(&self, claim: &'static str) -> Result<Option<&str>, Refused> {
        let Some(value) = self.claims.get(claim) else {
            return Ok(None);
        };
        match *texts(Some(value)) {
            [one] => Ok(Some(one)),
            _ => Err(Refused::Missing(claim)),
        }
    }
}
