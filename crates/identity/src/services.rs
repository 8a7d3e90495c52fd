//! Which operations there are: one exhaustive match a service, over the model's own list.
#[cfg(test)]
use crate::access::Access;
use crate::operation::Operation;
use crate::perform::{Exchange, attempt};
use crate::{Installation, Moment, Performed};
use doorward_shapes as shapes;
use doorward_shapes::{Call, ErrorAnswer, OperationSchema, Shape, Value};
use std::sync::Arc;

/// How an operation is performed, or why it is not.
#[derive(Clone, Copy)]
pub enum Performer {
    /// It runs.
    Runs(Runner),
    /// It is not there yet; the reason stands in `docs/coverage.md`.
    Absent(&'static str),
}

/// An operation whose type is no longer known.
#[derive(Clone, Copy)]
pub struct Runner {
    pub(crate) start: Start,
    /// What it requires, for the test that holds this against AWS's reference.
    #[cfg(test)]
    pub(crate) requires: fn(Value, &crate::operation::Ask<'_>) -> Result<Access, ErrorAnswer>,
}

/// A call of an operation whose type is no longer known.
type Start = fn(&Arc<Installation>, Asked, &Moment) -> Performed<Result<Value, ErrorAnswer>>;

/// What is asked: by whom, and with what input.
pub struct Asked {
    pub(crate) exchange: Exchange,
    pub(crate) input: Value,
}

/// The performer of `O`.
pub(crate) fn runs<O: Operation>() -> Performer {
    Performer::Runs(Runner {
        start: start::<O>,
        #[cfg(test)]
        requires: requires::<O>,
    })
}

#[cfg(test)]
fn requires<O: Operation>(
    input: Value,
    ask: &crate::operation::Ask<'_>,
) -> Result<Access, ErrorAnswer> {
    let input = <O as Call>::Input::from_value(input).map_err(|error| error.to_string());
    let input = input.map_err(|error| ErrorAnswer::new("ValidationError", 400, &error))?;
    O::access(&input, ask).map_err(|failure| failure.answer())
}

fn start<O: Operation>(
    installation: &Arc<Installation>,
    call: Asked,
    moment: &Moment,
) -> Performed<Result<Value, ErrorAnswer>> {
    match <O as Call>::Input::from_value(call.input) {
        Ok(input) => attempt::<O>(installation, call.exchange, input, moment)
            .map(|reply| reply.map(Shape::into_value)),
        Err(mismatch) => {
            let message = mismatch.to_string();
            Performed::Answered(Err(ErrorAnswer::new("ValidationError", 400, &message)))
        }
    }
}

/// The services that are here: those of which some operation is performed, each with how many are.
pub fn offered() -> impl Iterator<Item = (&'static shapes::schema::Service, usize)> {
    let counted = shapes::SERVICES.into_iter().map(|service| {
        let operations = service.operations.iter();
        let runs =
            |operation: &&&OperationSchema| matches!(performer(operation), Performer::Runs(_));
        (service, operations.filter(runs).count())
    });
    counted.filter(|(_, performed)| *performed > 0)
}

/// How `operation` is performed.
pub fn performer(operation: &OperationSchema) -> Performer {
    if std::ptr::eq(operation, shapes::iam_pages::EnablePasskey::schema()) {
        return runs::<shapes::iam_pages::EnablePasskey>();
    }
    if let Some(operation) = shapes::iam::Operation::of(operation) {
        return crate::iam::performer(operation);
    }
    if let Some(operation) = shapes::cloudtrail::Operation::of(operation) {
        return crate::cloudtrail::performer(operation);
    }
    if let Some(operation) = shapes::account::Operation::of(operation) {
        return crate::account_management::performer(operation);
    }
    if let Some(operation) = shapes::accessanalyzer::Operation::of(operation) {
        return crate::access_analyzer::performer(operation);
    }
    if let Some(operation) = shapes::iam_toolbox::Operation::of(operation) {
        return crate::iam_toolbox::performer(operation);
    }
    if let Some(operation) = shapes::organizations::Operation::of(operation) {
        return crate::organizations::performer(operation);
    }
    if std::ptr::eq(
        operation,
        shapes::signin_pages::AuthorizeOAuth2Access::schema(),
    ) {
        return runs::<shapes::signin_pages::AuthorizeOAuth2Access>();
    }
    if let Some(operation) = shapes::signin::Operation::of(operation) {
        return crate::signin::performer(operation);
    }
    if let Some(operation) = shapes::sts::Operation::of(operation) {
        return crate::sts::performer(operation);
    }
    Performer::Absent("its service is not there yet")
}
