//! `DeleteConsoleAuthorizationConfiguration`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_DeleteConsoleAuthorizationConfiguration.html>.
use super::target::Target;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::{
    DeleteConsoleAuthorizationConfiguration, DeleteConsoleAuthorizationConfigurationError,
    DeleteConsoleAuthorizationConfigurationInput, DeleteConsoleAuthorizationConfigurationOutput,
};

impl Operation for DeleteConsoleAuthorizationConfiguration {
    const WRITES: bool = true;

    fn access(
        _input: &DeleteConsoleAuthorizationConfigurationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteConsoleAuthorizationConfigurationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        DeleteConsoleAuthorizationConfigurationOutput,
        Failure<DeleteConsoleAuthorizationConfigurationError>,
    > {
        let named = call.input.target_id.as_deref();
        let target = Target::of(named, call.account_id(), draft.world())?;
        target.set::<Self>(false, &call, draft)?;
        Ok(DeleteConsoleAuthorizationConfigurationOutput {
            target_id: target.id(),
            scope: target.scope(),
            console_authorization_enabled: false,
        })
    }
}
