//! `PutConsoleAuthorizationConfiguration`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_PutConsoleAuthorizationConfiguration.html>.
use super::target::Target;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::{
    PutConsoleAuthorizationConfiguration, PutConsoleAuthorizationConfigurationError,
    PutConsoleAuthorizationConfigurationInput, PutConsoleAuthorizationConfigurationOutput,
};

impl Operation for PutConsoleAuthorizationConfiguration {
    const WRITES: bool = true;

    fn access(
        _input: &PutConsoleAuthorizationConfigurationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutConsoleAuthorizationConfigurationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        PutConsoleAuthorizationConfigurationOutput,
        Failure<PutConsoleAuthorizationConfigurationError>,
    > {
        let named = call.input.target_id.as_deref();
        let target = Target::of(named, call.account_id(), draft.world())?;
        target.set::<Self>(true, &call, draft)?;
        Ok(PutConsoleAuthorizationConfigurationOutput {
            target_id: target.id(),
            scope: target.scope(),
            console_authorization_enabled: true,
        })
    }
}
