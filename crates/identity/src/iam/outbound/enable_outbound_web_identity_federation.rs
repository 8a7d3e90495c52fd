//! `EnableOutboundWebIdentityFederation`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOutboundWebIdentityFederation.html>.
//!
//! An account has one issuer for good: who trusts it does so again after it was disabled.
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::hashing::Hashing;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, IssuerEntry, Outbound, Unknown};
use crate::{Moment, Timestamp};
use doorward_shapes::iam::errors::FeatureEnabled;
use doorward_shapes::iam::{
    EnableOutboundWebIdentityFederation, EnableOutboundWebIdentityFederationError,
    EnableOutboundWebIdentityFederationInput, EnableOutboundWebIdentityFederationOutput,
};
use std::sync::Arc;

impl Operation for EnableOutboundWebIdentityFederation {
    const WRITES: bool = true;
    const HASHES: bool = true;

    fn access(
        _input: &EnableOutboundWebIdentityFederationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableOutboundWebIdentityFederationError>> {
        Ok(Access::on_all())
    }

    fn hashing(
        _input: &EnableOutboundWebIdentityFederationInput,
        ask: &Ask<'_>,
        moment: &Moment,
    ) -> Result<Option<Hashing>, Failure<EnableOutboundWebIdentityFederationError>> {
        not_yet(ask.account)?;
        Ok(wants_keys(ask.account, moment.now).then(|| Hashing {
            keys: true,
            ..Hashing::default()
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        EnableOutboundWebIdentityFederationOutput,
        Failure<EnableOutboundWebIdentityFederationError>,
    > {
        let (id, now) = (call.account_id(), call.facts.now);
        let account = call.account_mut(draft)?;
        not_yet(account)?;
        let mut outbound = account.outbound.as_deref().cloned().unwrap_or(Outbound {
            issuer: call.moment.uuid(),
            enabled: true,
            keys: Vec::new(),
            unknown: Unknown::new(),
        });
        outbound.enabled = true;
        if outbound.wants_keys(now) {
            let keys = call.hashed.and_then(|hashed| hashed.keys.as_ref());
            let keys = keys.ok_or_else(|| Fault::new("no keys were made for an issuer"))?;
            outbound.renew(keys.seal(id, call.means, call.moment)?);
        }
        let url = outbound.url(call.means.public_url());
        let issuer = outbound.issuer.clone();
        account.outbound = Some(Arc::new(outbound));
        let entry = IssuerEntry {
            issuer,
            account: id,
        };
        if !draft.world().directory.issuers.contains(&entry.issuer) {
            draft.directory_mut().issuers.insert(entry);
        }
        Ok(EnableOutboundWebIdentityFederationOutput {
            issuer_identifier: Some(url),
        })
    }
}

fn not_yet(account: &Account) -> Result<(), FeatureEnabled> {
    match &account.outbound {
        Some(outbound) if outbound.enabled => Err(FeatureEnabled::new(
            "Outbound web identity federation is already enabled for this account.",
        )),
        _ => Ok(()),
    }
}

fn wants_keys(account: &Account, now: Timestamp) -> bool {
    let outbound = account.outbound.as_ref();
    outbound.is_none_or(|outbound| outbound.wants_keys(now))
}
