//! Sign-in sessions as their operations tell of them: the logins of programs.
//!
//! A session is of an identity: of a user, of root, of a federated user, or of a role, whoever
//! assumed it. An ARN that names one has no path, as the model has it.
use super::present::session_arn;
use crate::Timestamp;
use crate::caller::{Caller, Identity};
use crate::state::{Account, Login, StoredSession, World};
use doorward_names::Arn;
use doorward_shapes::signin::errors::ResourceNotFound;
use doorward_shapes::signin::types::{ClientType, OAuth2ErrorCode, Session, SessionStatus};

/// Whose sessions are asked for.
pub(super) enum Whose {
    /// Everybody's of the account.
    All,
    /// Those of the identity with this ARN.
    One(String),
}

impl Whose {
    /// What `principal` asks for, or `caller`'s own. Another account's identities are none here.
    pub(super) fn of(principal: Option<&str>, caller: &Caller) -> Self {
        match principal {
            None => Self::One(owner(caller)),
            Some(all) if all == format!("arn:aws:iam::{}:*", caller.account) => Self::All,
            Some(one) => Self::One(one.to_owned()),
        }
    }

    /// What policies know as `signin:PrincipalArn`: whose sessions are asked for, so that one's own
    /// can be allowed alone.
    pub(super) fn key(principal: Option<&str>, caller: &Caller) -> String {
        principal.map_or_else(|| owner(caller), str::to_owned)
    }
}

/// A session that stands, or did until it was revoked.
pub(super) struct Known<'w> {
    pub(super) login: &'w Login,
    session: &'w StoredSession,
    caller: Caller,
}

impl<'w> Known<'w> {
    /// The sessions of `account` that are `whose`.
    pub(super) fn all(
        whose: &'w Whose,
        account: &'w Account,
        world: &'w World,
        now: Timestamp,
    ) -> impl Iterator<Item = Self> {
        let logins = account.logins.iter();
        logins.filter_map(move |login| Self::of(login, whose, account, world, now))
    }

    /// The session with the ARN `arn`, if it is `whose`; another's is not found.
    pub(super) fn named(
        arn: &str,
        whose: &Whose,
        account: &'w Account,
        world: &'w World,
        now: Timestamp,
    ) -> Result<Self, ResourceNotFound> {
        let id = arn.rsplit_once(":session/").map(|(_, id)| id.to_owned());
        let login = id.and_then(|id| account.logins.get(&id));
        let login = login.filter(|login| login.arn().as_str() == arn);
        let known = login.and_then(|login| Self::of(login, whose, account, world, now));
        known.ok_or_else(|| {
            let message = "The session was not found.";
            ResourceNotFound::new(message, OAuth2ErrorCode::ResourceNotFound)
        })
    }

    fn of(
        login: &'w Login,
        whose: &Whose,
        account: &'w Account,
        world: &'w World,
        now: Timestamp,
    ) -> Option<Self> {
        // A code that was not exchanged has given nobody anything.
        login.exchanged.as_ref()?;
        let (session, caller) = login.grounds(account, world, now).ok()?;
        let is_asked_for = match whose {
            Whose::All => true,
            Whose::One(one) => *one == owner(&caller),
        };
        is_asked_for.then_some(Self {
            login,
            session,
            caller,
        })
    }

    pub(super) fn status(&self) -> SessionStatus {
        match self.login.revoked {
            None => SessionStatus::Active,
            Some(_) => SessionStatus::Revoked,
        }
    }

    /// What is told of each in a list.
    pub(super) fn summary(&self) -> Session {
        let owner = owner(&self.caller);
        let is_role = matches!(self.caller.identity, Identity::Role { .. });
        Session {
            session_arn: self.login.arn().to_string(),
            role: is_role.then(|| owner.clone()),
            principal_arn: owner,
            status: Some(self.status()),
            issued_at: self.login.began.seconds(),
            expires_at: self.login.ends(self.session).seconds(),
            client_id: Some(self.login.client.id().to_owned()),
            client_type: Some(ClientType::Cli),
            resource: None,
        }
    }

    /// The console session that it came from. Its ARN says nothing that the cookie could be made of.
    pub(super) fn origin(&self) -> Arn {
        let hash = &self.session.id;
        let parts =
            [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| hash.get(part).unwrap_or_default());
        session_arn(&self.login.region, self.login.account, &parts.join("-"))
    }
}

/// Ends the session `id`: nothing is given for it any more. Once is enough.
pub(super) fn revoke(id: &str, account: &mut Account, now: Timestamp) {
    let id = id.to_owned();
    let standing = account
        .logins
        .get(&id)
        .is_some_and(|login| login.revoked.is_none());
    if let Some(login) = account.logins.get_mut(&id).filter(|_| standing) {
        login.revoked = Some(now);
    }
}

/// The ARN of the identity that `caller`'s sessions are of.
fn owner(caller: &Caller) -> String {
    let account = caller.account;
    match &caller.identity {
        Identity::User { name, .. } => format!("arn:aws:iam::{account}:user/{name}"),
        Identity::Role { role, .. } => format!("arn:aws:iam::{account}:role/{role}"),
        _ => caller.arn().to_string(),
    }
}
