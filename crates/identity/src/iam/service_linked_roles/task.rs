//! The ids of deletions. They vouch for themselves, so that nothing need be kept of what is gone:
//! the end of the UUID is a keyed hash of all before it.
use crate::failure::Fault;
use crate::{Moment, means::Means};
use data_encoding::HEXLOWER;
use doorward_names::AccountId;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

const PREFIX: &str = "task/aws-service-role/";
/// The last group of a UUID: bytes of the hash.
const BYTES: usize = 6;

/// The deletion of one role.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Task<'a> {
    /// The service whose it was.
    pub(super) service: &'a str,
    /// The role.
    pub(super) role: &'a str,
    uuid: &'a str,
}

impl<'a> Task<'a> {
    /// Reads `task/aws-service-role/<service>/<role>/<uuid>`.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.strip_prefix(PREFIX)?.split('/');
        let (service, role, uuid) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = parts.next().is_none() && !service.is_empty() && !role.is_empty();
        whole.then_some(Self {
            service,
            role,
            uuid,
        })
    }

    /// Whether `account` deleted the role under this id.
    pub(super) fn is_of(&self, account: AccountId, means: &Means) -> Result<bool, Fault> {
        let Some((begun, hash)) = self.uuid.rsplit_once('-') else {
            return Ok(false);
        };
        let of = format!("{}/{}/{begun}", self.service, self.role);
        let expected = hashed(&of, account, means)?;
        Ok(hash.as_bytes().ct_eq(expected.as_bytes()).into())
    }
}

/// The id of the deletion of `role` of `service`.
pub(super) fn begin(
    service: &str,
    role: &str,
    account: AccountId,
    means: &Means,
    moment: &Moment,
) -> Result<String, Fault> {
    let uuid = moment.uuid();
    let begun = uuid.rsplit_once('-').map_or("", |(begun, _)| begun);
    let of = format!("{service}/{role}/{begun}");
    let hash = hashed(&of, account, means)?;
    Ok(format!("{PREFIX}{of}-{hash}"))
}

fn hashed(of: &str, account: AccountId, means: &Means) -> Result<String, Fault> {
    let key = means.derive("service-linked-role").map_err(Fault::new)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose()).map_err(Fault::new)?;
    mac.update(format!("{account}/{of}").as_bytes());
    let hash = mac.finalize().into_bytes();
    let hash = hash.get(..BYTES).unwrap_or_default();
    Ok(HEXLOWER.encode(hash))
}
