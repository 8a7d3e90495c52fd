//! Handing out temporary credentials.
use crate::failure::Fault;
use crate::means::Means;
use crate::session::{Session, SessionKeys, SessionPolicies, Subject, TOKEN_AT_MOST};
use crate::state::{Tags, Unknown};
use crate::{Caller, Moment, Timestamp};
use doorward_names::AccountId;
use doorward_shapes::sts::errors::PackedPolicyTooLarge;
use doorward_shapes::sts::types::Credentials;
use std::collections::BTreeSet;

/// The plain session of `subject`, from `issued` on for `seconds`.
pub(crate) fn session(
    account: AccountId,
    subject: Subject,
    issued: Timestamp,
    seconds: i64,
    moment: &Moment,
) -> Session {
    let issued = issued.whole_seconds();
    Session {
        access_key_id: SessionKeys::access_key_id(account, moment),
        account,
        subject,
        issued,
        expires: issued.plus_seconds(seconds),
        mfa: None,
        policies: None,
        scopes: Vec::new(),
        narrowed: false,
        tags: Tags::new(),
        transitive: BTreeSet::new(),
        source_identity: None,
        federated_provider: None,
        sign_in: None,
        delegated: None,
        chained: false,
        unknown: Unknown::new(),
    }
}

/// What was delegated to `caller` stays so in a `session` that it makes, and ends when it does.
pub(super) fn stay_delegated(session: &mut Session, caller: &Caller) {
    if let Some(own) = caller.session()
        && own.delegated.is_some()
    {
        session.delegated.clone_from(&own.delegated);
        session.expires = session.expires.min(own.expires);
    }
}

/// Credentials, and how large their token is.
pub(crate) struct Issued {
    pub(crate) credentials: Credentials,
    /// `SessionTokenSize`.
    pub(super) size: i32,
    /// `SessionTokenUtilization`: the token's size as a percentage of the largest there may be.
    pub(super) utilization: i32,
    /// `PackedPolicySize`: the same, where policies or tags were passed.
    pub(super) packed: Option<i32>,
}

/// The credentials of `session`, their token `minimum` characters long at least.
pub(crate) fn issue(
    session: &Session,
    minimum: Option<i32>,
    means: &Means,
    moment: &Moment,
) -> Result<Issued, Fault> {
    let minimum = usize::try_from(minimum.unwrap_or_default()).unwrap_or_default();
    let issued = means
        .sessions
        .issue(session, minimum.min(TOKEN_AT_MOST), moment)?;
    let token = issued.session_token.expose();
    let size = i32::try_from(token.len()).unwrap_or(i32::MAX);
    let utilization = token.len().saturating_mul(100).div_ceil(TOKEN_AT_MOST);
    let utilization = i32::try_from(utilization).unwrap_or(i32::MAX);
    let packs = session.policies.is_some() || !session.tags.is_empty();
    Ok(Issued {
        credentials: Credentials {
            access_key_id: issued.access_key_id.to_string(),
            session_token: token.clone(),
            secret_access_key: issued.secret_access_key,
            expiration: issued.expires.into(),
        },
        size,
        utilization,
        packed: packs.then_some(utilization),
    })
}

impl Issued {
    /// These credentials, if their token is not too large for what the session was made with.
    pub(super) fn fitting(
        self,
        policies: Option<&SessionPolicies>,
    ) -> Result<Self, PackedPolicyTooLarge> {
        let percent = self.utilization;
        if percent <= 100 {
            return Ok(self);
        }
        Err(PackedPolicyTooLarge::new(match policies {
            Some(_) => format!(
                "Packed policy consumes {percent}% of allotted space, please use smaller policy."
            ),
            None => format!("Packed size of session tags consumes {percent}% of allotted space."),
        }))
    }
}
