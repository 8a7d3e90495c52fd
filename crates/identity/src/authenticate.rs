//! Who signed a request: from what was presented to a caller who has proven who it is.
use crate::caller::{Caller, Credential, Identity};
use crate::http::Request;
use crate::installation::Installation;
use crate::means::Means;
use crate::session::{Session, Subject};
use crate::state::{AccessKey, Account, KeyOwner, KeyStatus, World};
use crate::{Timestamp, failure::Fault};
use doorward_names::{AccessKeyId, AccessKeyKind, Arn, Region, Secret};
use doorward_sigv4 as sigv4;
use doorward_sigv4::{Presented, Refusal, Service, SigningKey};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Why a request was not authenticated.
pub(crate) enum Unauthenticated {
    /// The signature, in AWS's terms.
    Refused(Refusal),
    /// Our own failing.
    Fault(Fault),
}

impl From<Refusal> for Unauthenticated {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A caller, and the region it signed for.
pub(crate) struct Authenticated {
    pub(crate) caller: Caller,
    pub(crate) region: Region,
}

/// Proves who signed `request`, which was routed to `service`.
pub(crate) fn authenticate(
    request: &Request<'_>,
    service: Service<'_>,
    now: Timestamp,
    world: &World,
    installation: &Installation,
) -> Result<Authenticated, Unauthenticated> {
    let (means, keys) = (installation.means(), &installation.signing_keys);
    let signed = sigv4::Request {
        method: request.method,
        path: request.path,
        query: request.query,
        headers: request.headers,
    };
    let presented = Presented::parse(&signed)?.ok_or(Refusal::MissingToken)?;
    let claim = presented.check(sigv4::Timestamp::from_unix(now.seconds()), service)?;
    let key = AccessKeyId::parse(claim.access_key_id()).map_err(|_| Refusal::InvalidToken)?;
    let holder = Holder::find(&key, claim.session_token(), world, means)?;
    let age = installation.settings().key_age;
    if holder.own.is_some_and(|own| age.refuses(own, now)) {
        return Err(Refusal::InvalidToken.into());
    }
    let name = SigningKeyName::of(&claim, &holder);
    let signing_key = if let Some(key) = keys.get(&name) {
        key
    } else {
        let secret = holder.secret(means).map_err(Unauthenticated::Fault)?;
        Arc::new(claim.derive_key(secret.expose()))
    };
    let verified = claim
        .verify(&signing_key, &signed, request.body)
        .map_err(Refusal::from)?;
    // Kept only now: who knows nothing but a key's id must not fill the cache.
    keys.keep(name, signing_key);
    // Only who has the secret learns that the session is over.
    if holder
        .session
        .as_ref()
        .is_some_and(|session| session.expires <= now)
    {
        return Err(Refusal::ExpiredToken.into());
    }
    let region = verified.region().split(',').next().unwrap_or_default();
    let region = Region::parse(region).unwrap_or_else(|_| Region::us_east_1());
    Ok(Authenticated {
        caller: holder.caller,
        region,
    })
}

/// Whoever an access key belongs to, not yet proven to be the one who signed.
struct Holder<'a> {
    key: AccessKeyId,
    caller: Caller,
    session: Option<Arc<Session>>,
    /// The long-term key, if it is one.
    own: Option<&'a AccessKey>,
}

impl<'a> Holder<'a> {
    fn find(
        key: &AccessKeyId,
        token: Option<&str>,
        world: &'a World,
        means: &Means,
    ) -> Result<Self, Refusal> {
        let account = key
            .account()
            .and_then(|id| world.account(id))
            .filter(|account| account.info.closed.is_none())
            .ok_or(Refusal::InvalidToken)?;
        match (key.kind(), token) {
            (Some(AccessKeyKind::LongTerm), None) => Self::long_term(key, account),
            (Some(AccessKeyKind::Temporary), Some(token)) => {
                let session = means
                    .sessions
                    .open(key, token)
                    .ok_or(Refusal::InvalidToken)?;
                Self::temporary(key, session, world)
            }
            _ => Err(Refusal::InvalidToken),
        }
    }

    fn long_term(key: &AccessKeyId, account: &'a Account) -> Result<Self, Refusal> {
        let owner = account.index.keys.get(key).ok_or(Refusal::InvalidToken)?;
        let (keys, identity) = match owner {
            KeyOwner::Root => (&account.root.access_keys, Identity::root(account.id())),
            KeyOwner::User(name) => {
                let user = account.users.get(name).ok_or(Refusal::InvalidToken)?;
                let identity = Identity::user(account, name).ok_or(Refusal::InvalidToken)?;
                (&user.access_keys, identity)
            }
        };
        let found = keys
            .iter()
            .find(|known| known.id == *key)
            .ok_or(Refusal::InvalidToken)?;
        if found.status != KeyStatus::Active {
            return Err(Refusal::InvalidToken);
        }
        let credential = Credential::AccessKey(key.clone());
        Ok(Self {
            key: key.clone(),
            caller: Caller {
                account: account.id(),
                identity,
                credential,
            },
            session: None,
            own: Some(found),
        })
    }

    fn temporary(key: &AccessKeyId, session: Arc<Session>, world: &World) -> Result<Self, Refusal> {
        let account = world
            .account(session.account)
            .ok_or(Refusal::InvalidToken)?;
        let identity = session_identity(&session, account).ok_or(Refusal::InvalidToken)?;
        if let Some(delegated) = &session.delegated
            && !world.directory.delegates(&delegated.request)
        {
            return Err(Refusal::InvalidToken);
        }
        Ok(Self {
            key: key.clone(),
            caller: Caller {
                account: account.id(),
                identity,
                credential: Credential::Session(Arc::clone(&session)),
            },
            session: Some(session),
            own: None,
        })
    }

    fn secret(&self, means: &Means) -> Result<Secret<String>, Fault> {
        let Some(own) = self.own else {
            return Ok(means.sessions.secret_access_key(&self.key));
        };
        let secret = means
            .open(&own.secret, &secret_context(&self.key))
            .map_err(Fault::new)?;
        let text = std::str::from_utf8(secret.expose()).map_err(Fault::new)?;
        Ok(Secret::new(text.to_owned()))
    }
}

/// What a long-term secret key is sealed to.
pub(crate) fn secret_context(key: &AccessKeyId) -> String {
    format!("access-key/{key}")
}

/// Who a session is of today; nobody, if whoever it was of is gone.
pub(crate) fn session_identity(session: &Session, account: &Account) -> Option<Identity> {
    subject_identity(&session.subject, account)
}

/// Who `subject` is, if still there; nobody of a closed account is.
pub(crate) fn subject_identity(subject: &Subject, account: &Account) -> Option<Identity> {
    if account.info.closed.is_some() {
        return None;
    }
    let id = account.id();
    match subject {
        Subject::Root => Some(Identity::root(id)),
        Subject::AssumedRoot { organization, .. } => {
            let is_in = account.info.organization == Some(*organization);
            is_in.then(|| Identity::root(id))
        }
        Subject::User(user) => Identity::user(account, &account.user_by_id(user)?.name),
        Subject::Role { id: role_id, name } => {
            let role = account.role_by_id(role_id)?;
            Some(Identity::Role {
                arn: Arn::sts(id, &format!("assumed-role/{}/{name}", role.name)),
                role_arn: role.arn(id),
                role: role.name.clone(),
                role_id: role_id.clone(),
                session: name.clone(),
            })
        }
        Subject::Federated { name, by } => {
            let by = match by {
                Some(user) => {
                    let user = account.user_by_id(user)?;
                    Some((user.name.clone(), user.id.clone(), user.arn(id)))
                }
                None => None,
            };
            let arn = Arn::sts(id, &format!("federated-user/{name}"));
            Some(Identity::Federated {
                arn,
                name: name.clone(),
                by,
            })
        }
    }
}

/// Signing keys derived lately: a key is good for a day, a region and a service.
#[derive(Default)]
pub(crate) struct SigningKeys(Mutex<HashMap<SigningKeyName, Arc<SigningKey>>>);

#[derive(PartialEq, Eq, Hash)]
struct SigningKeyName {
    algorithm: sigv4::Algorithm,
    key: AccessKeyId,
    scope: String,
}

const KEYS_AT_MOST: usize = 8192;

/// The longest scope that is worth keeping: real regions and services have short names.
const SCOPE_AT_MOST: usize = 128;

impl SigningKeyName {
    fn of(claim: &sigv4::Claim<'_>, holder: &Holder<'_>) -> Self {
        Self {
            algorithm: claim.algorithm(),
            key: holder.key.clone(),
            scope: [claim.date(), claim.region(), claim.service()].join("/"),
        }
    }
}

impl SigningKeys {
    fn get(&self, name: &SigningKeyName) -> Option<Arc<SigningKey>> {
        let keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.get(name).cloned()
    }

    fn keep(&self, name: SigningKeyName, key: Arc<SigningKey>) {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if name.scope.len() > SCOPE_AT_MOST || keys.contains_key(&name) {
            return;
        }
        if keys.len() >= KEYS_AT_MOST {
            keys.clear();
        }
        keys.insert(name, key);
    }
}
