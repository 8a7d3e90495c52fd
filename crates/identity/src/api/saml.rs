//! `AssumeRoleWithSAML`, which nobody signs: the assertion in its body proves who calls.
use crate::caller::{Caller, Credential, Identity};
use crate::failure::validation_error;
use crate::perform::Exchange;
use crate::saml::{Refused, Response, SamlBearer, SignInAddress};
use crate::services::{Asked, Runner};
use crate::{Facts, Installation, Moment, Performed};
use doorward_names::Arn;
use doorward_shapes as shapes;
use doorward_shapes::sts::{AssumeRoleWithSAML, AssumeRoleWithSAMLInput};
use doorward_shapes::{Call as _, ErrorAnswer, Shape as _, Value};
use std::sync::Arc;

/// A call whose bearer is not known yet.
pub(super) struct Brought {
    runner: Runner,
    input: Value,
    typed: AssumeRoleWithSAMLInput,
    facts: Facts,
    moment: Moment,
}

/// Reads the call in `message`.
pub(super) fn by_assertion(
    message: &shapes::Request<'_>,
    runner: Runner,
    facts: Facts,
    moment: &Moment,
) -> Result<Brought, ErrorAnswer> {
    let operation = AssumeRoleWithSAML::schema();
    let refused = |refused: shapes::Refused| refused.answer(operation.service);
    let input = shapes::decode(operation, message).map_err(|error| refused(error.into()))?;
    shapes::check(operation.input, &input).map_err(|error| refused(error.into()))?;
    let typed = AssumeRoleWithSAMLInput::from_value(input.clone());
    let typed = typed.map_err(|error| validation_error(error.to_string()))?;
    Ok(Brought {
        runner,
        input,
        typed,
        facts,
        moment: moment.fork(),
    })
}

impl Installation {
    /// Finds out who the bearer is, and goes on as them. What is refused before is not recorded, as
    /// for every call that is not signed. Until it is verified it is a stranger's, and may take
    /// decrypting: that is done on the bounded pool, where it keeps no call waiting.
    pub(super) fn assume_with_saml(
        self: &Arc<Self>,
        call: Brought,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let installation = Arc::clone(self);
        Performed::Slow(Box::new(move || {
            let caller = match installation.bearer_of_assertion(&call) {
                Ok(caller) => caller,
                Err(error) => return Performed::Answered(Err(error)),
            };
            let exchange = Exchange {
                caller,
                facts: call.facts,
            };
            let asked = Asked {
                exchange,
                input: call.input,
            };
            (call.runner.start)(&installation, asked, &call.moment)
        }))
    }

    fn bearer_of_assertion(&self, call: &Brought) -> Result<Caller, ErrorAnswer> {
        let arn = |text: &str| {
            Arn::parse(text).map_err(|_| validation_error(format!("{text} is invalid")))
        };
        let (role, provider) = (arn(&call.typed.role_arn)?, arn(&call.typed.principal_arn)?);
        let response = Response::read(call.typed.saml_assertion.expose());
        let response = response.map_err(|refused| refused.answer())?;
        let here = SignInAddress::of(&self.settings().public_url);
        let bearer = self.saml_bearer(&response, &role, &provider, &here, call.facts.now);
        bearer.map_err(|refused| refused.answer())
    }

    /// The bearer of `response`, in the account of the role and its provider.
    pub(crate) fn saml_bearer(
        &self,
        response: &Response,
        role: &Arn,
        provider: &Arn,
        here: &SignInAddress,
        now: crate::Timestamp,
    ) -> Result<Caller, Refused> {
        let world = self.durable();
        let account = provider.account().and_then(|id| world.account(id));
        let account = account.ok_or(Refused::NoProvider)?;
        let bearer = SamlBearer::identify(response, account, provider, (self.means(), here), now)?;
        if role.account() != Some(account.id()) {
            return Err(Refused::NoRole);
        }
        Ok(Caller {
            account: account.id(),
            identity: Identity::Saml {
                provider: provider.clone(),
            },
            credential: Credential::Saml(Arc::new(bearer)),
        })
    }
}
