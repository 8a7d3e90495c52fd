//! IAM Toolbox: the list of its operations. What they tell is kept by `denial.rs`.

mod get_request_authorization_details;
mod get_request_authorization_policy;

use crate::denial::{KeptDenial, find};
use crate::failure::{Failure, Fault};
use crate::operation::{Operation, Permitted};
use crate::services::{Performer, runs};
use doorward_names::AuthorizationId;
use doorward_shapes::iam_toolbox::errors::ResourceNotFound;
use doorward_shapes::iam_toolbox::{self, Operation as Op};
use doorward_store::DenialKey;

/// How `operation` is performed.
pub(crate) fn performer(operation: Op) -> Performer {
    match operation {
        Op::GetRequestAuthorizationDetails => runs::<iam_toolbox::GetRequestAuthorizationDetails>(),
        Op::GetRequestAuthorizationPolicy => runs::<iam_toolbox::GetRequestAuthorizationPolicy>(),
    }
}

/// The denial that goes by `id`, if it is of the caller's account.
fn denial<O: Operation>(call: &Permitted<'_, O>, id: &str) -> Result<KeptDenial, Failure<O::Error>>
where
    O::Error: From<ResourceNotFound>,
{
    let own = |kept: &KeptDenial| kept.denied.account == call.account_id();
    let found = match AuthorizationId::parse(id) {
        Ok(id) => find(call.means, &DenialKey::Authorization(id), call.facts.now)?.filter(own),
        Err(_) => None,
    };
    found.ok_or_else(|| not_found().into())
}

/// The same whether there is none, it is too old or it is another account's.
fn not_found() -> ResourceNotFound {
    ResourceNotFound::new(
        "The requested policy or authorization details do not exist or have expired.",
    )
}

/// A text as JSON, which every policy is.
fn document(text: &str) -> Result<doorward_shapes::Document, Fault> {
    serde_json::from_str(text).map_err(Fault::new)
}

#[cfg(test)]
mod tests;
