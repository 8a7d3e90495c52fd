//! `GetConsoleAuthorizationConfiguration`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_GetConsoleAuthorizationConfiguration.html>.
use super::target::Target;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::{
    GetConsoleAuthorizationConfiguration, GetConsoleAuthorizationConfigurationError,
    GetConsoleAuthorizationConfigurationInput, GetConsoleAuthorizationConfigurationOutput,
};

impl Operation for GetConsoleAuthorizationConfiguration {
    fn access(
        _input: &GetConsoleAuthorizationConfigurationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetConsoleAuthorizationConfigurationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        GetConsoleAuthorizationConfigurationOutput,
        Failure<GetConsoleAuthorizationConfigurationError>,
    > {
        let named = call.input.target_id.as_deref();
        let target = Target::of(named, call.account_id(), draft.world())?;
        Ok(GetConsoleAuthorizationConfigurationOutput {
            target_id: target.id(),
            scope: target.scope(),
            console_authorization_enabled: target.is_enabled(call.account(draft)?, draft.world()),
        })
    }
}
