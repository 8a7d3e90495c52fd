//! Which operations there are: one exhaustive match a service, over the model's own list.
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
    Runs(Start),
    /// It is not there yet; the reason stands in `docs/coverage.md`.
    Absent(&'static str),
}

/// A call of an operation whose type is no longer known.
pub type Start = fn(&Arc<Installation>, Asked, &Moment) -> Performed<Result<Value, ErrorAnswer>>;

/// What is asked: by whom, and with what input.
pub struct Asked {
    pub(crate) exchange: Exchange,
    pub(crate) input: Value,
}

/// The performer of `O`.
pub(crate) fn runs<O: Operation>() -> Performer {
    Performer::Runs(start::<O>)
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

/// How `operation` is performed.
pub fn performer(operation: &OperationSchema) -> Performer {
    if let Some(operation) = shapes::iam::Operation::of(operation) {
        return crate::iam::performer(operation);
    }
    if let Some(operation) = shapes::cloudtrail::Operation::of(operation) {
        return crate::cloudtrail::performer(operation);
    }
    if let Some(operation) = shapes::sts::Operation::of(operation) {
        return crate::sts::performer(operation);
    }
    Performer::Absent("its service is not there yet")
}
