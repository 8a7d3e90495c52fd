//! `EnableAWSServiceAccess`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAWSServiceAccess.html>.
//!
//! A service that is trusted already stays so, since when it was.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::{Draft, TrustedService, Unknown};
use doorward_shapes::organizations::{
    EnableAWSServiceAccess, EnableAWSServiceAccessError, EnableAWSServiceAccessInput,
    EnableAWSServiceAccessOutput,
};
use std::collections::BTreeMap;

impl Operation for EnableAWSServiceAccess {
    const WRITES: bool = true;

    fn access(
        input: &EnableAWSServiceAccessInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableAWSServiceAccessError>> {
        Ok(Access::on_all().with(super::SERVICE_PRINCIPAL, input.service_principal.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnableAWSServiceAccessOutput, Failure<EnableAWSServiceAccessError>> {
        let organization = common::managed_mut(&call, draft)?;
        let principal = super::recognized(&call.input.service_principal)?;
        super::require_all_features(organization)?;
        if !organization.services.contains(&principal) {
            organization.services.insert(TrustedService {
                principal,
                enabled: call.facts.now.whole_seconds(),
                administrators: BTreeMap::new(),
                unknown: Unknown::new(),
            });
        }
        Ok(EnableAWSServiceAccessOutput {})
    }
}
