//! `ListDelegatedAdministrators`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedAdministrators.html>.
//!
//! Nobody can be made one yet, so nobody is.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListDelegatedAdministrators, ListDelegatedAdministratorsError,
    ListDelegatedAdministratorsInput, ListDelegatedAdministratorsOutput,
};

impl Operation for ListDelegatedAdministrators {
    fn access(
        input: &ListDelegatedAdministratorsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListDelegatedAdministratorsError>> {
        let service = input.service_principal.as_deref();
        Ok(Access::on_all().with_some("organizations:ServicePrincipal", service))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListDelegatedAdministratorsOutput, Failure<ListDelegatedAdministratorsError>> {
        common::managed(&call, draft)?;
        Ok(ListDelegatedAdministratorsOutput {
            delegated_administrators: Some(Vec::new()),
            next_token: None,
        })
    }
}
