//! The way of one call, from what was asked to what is answered.
//!
//! Read [`attempt`] from top to bottom: require, gather and decide, permit, run, commit. Pages and
//! the API both walk it; neither has another way to the state.
use crate::audit::{self, Outcome};
use crate::authorize::{Denied, authorize};
use crate::failure::Fault;
use crate::hashing::Hashed;
use crate::installation::unavailable;
use crate::operation::{Ask, Operation, Permitted};
use crate::performed::promise;
use crate::state::{Draft, World};
use crate::{Caller, Facts, Installation, Moment, Performed};
use doorward_shapes::{ErrorAnswer, Shape};
use doorward_store::{AuditRecord, Commit, PartitionChange};
use std::sync::Arc;

/// One call of a caller who has proven who it is.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) caller: Caller,
    pub(crate) facts: Facts,
}

/// What a call ends with.
pub(crate) type Reply<O> = Result<O, ErrorAnswer>;

/// Performs `O` with `input` for the caller of `exchange`.
pub(crate) fn attempt<O: Operation>(
    installation: &Arc<Installation>,
    exchange: Exchange,
    input: O::Input,
    moment: &Moment,
) -> Performed<Reply<O::Output>> {
    let durable = installation.durable();
    let asked =
        ask(installation, &exchange, &durable).and_then(|ask| hashing::<O>(&input, &ask, moment));
    let hashing = match asked {
        Ok(hashing) => hashing,
        Err(answer) => return refuse::<O>(installation, &exchange, &input, answer, moment),
    };
    let Some(hashing) = hashing else {
        return go_on::<O>(installation, exchange, input, moment, None);
    };
    let (installation, moment) = (Arc::clone(installation), moment.fork());
    Performed::Slow(Box::new(move || {
        let hashed = hashing.run();
        go_on::<O>(&installation, exchange, input, &moment, Some(hashed))
    }))
}

/// Whether passwords must be hashed first: asked only for who is allowed to make the call.
fn hashing<O: Operation>(
    input: &O::Input,
    ask: &Ask<'_>,
    moment: &Moment,
) -> Reply<Option<crate::hashing::Hashing>> {
    if !O::HASHES {
        return Ok(None);
    }
    permit::<O>(input, ask)?;
    O::hashing(input, ask, moment).map_err(|failure| failure.answer())
}

fn go_on<O: Operation>(
    installation: &Arc<Installation>,
    exchange: Exchange,
    input: O::Input,
    moment: &Moment,
    hashed: Option<Hashed>,
) -> Performed<Reply<O::Output>> {
    let hashed = hashed.as_ref();
    if !O::WRITES {
        let durable = installation.durable();
        let ran = run::<O>(
            installation,
            &exchange,
            input.clone(),
            &durable,
            moment,
            hashed,
        );
        match ran {
            Ok(Ran {
                output, partitions, ..
            }) if partitions.is_empty() => {
                return done::<O>(installation, &exchange, &input, output, moment);
            }
            Ok(_) => {}
            Err(answer) => return refuse::<O>(installation, &exchange, &input, answer, moment),
        }
    }
    if installation.is_behind() {
        // Where the record cannot keep up, nothing is changed; and nothing is recorded of that.
        return Performed::Answered(Err(unavailable()));
    }
    // In line with the other writers, on the newest state, durable or not: if what it builds on
    // fails to become durable, so does this.
    let head = installation.head();
    let newest = Arc::clone(head.world());
    let ran = run::<O>(
        installation,
        &exchange,
        input.clone(),
        &newest,
        moment,
        hashed,
    );
    let Ran {
        output,
        world,
        partitions,
    } = match ran {
        Ok(ran) => ran,
        Err(answer) => {
            drop(head);
            return refuse::<O>(installation, &exchange, &input, answer, moment);
        }
    };
    if partitions.is_empty() {
        drop(head);
        return done::<O>(installation, &exchange, &input, output, moment);
    }
    let audit = records_done::<O>(&exchange, &input, &output, moment);
    let (promise, committing) = promise();
    let commit = Commit {
        partitions,
        audit,
        single_use: Vec::new(),
    };
    head.submit(installation, world, commit, move |result| {
        promise.keep(result.map(|()| output));
    });
    Performed::Committing(committing)
}

/// What an operation made of a state.
struct Ran<T> {
    output: T,
    world: World,
    partitions: Vec<PartitionChange>,
}

fn run<O: Operation>(
    installation: &Installation,
    exchange: &Exchange,
    input: O::Input,
    world: &Arc<World>,
    moment: &Moment,
    hashed: Option<&Hashed>,
) -> Reply<Ran<O::Output>> {
    let ask = ask(installation, exchange, world)?;
    let permit = permit::<O>(&input, &ask)?;
    let call = Permitted::<O>::new(permit, input, &ask, moment, hashed);
    let mut draft = Draft::new(Arc::clone(world));
    let output = O::run(call, &mut draft).map_err(|failure| failure.answer())?;
    let (world, partitions) = draft.finish();
    Ok(Ran {
        output,
        world,
        partitions,
    })
}

fn permit<O: Operation>(input: &O::Input, ask: &Ask<'_>) -> Reply<crate::authorize::Permit> {
    let mut access = O::access(input, ask).map_err(|failure| failure.answer())?;
    authorize(O::schema(), &mut access, ask.caller, ask.facts, ask.world)
        .map_err(|denied: Denied| denied.answer())
}

fn ask<'a>(
    installation: &'a Installation,
    exchange: &'a Exchange,
    world: &'a World,
) -> Reply<Ask<'a>> {
    let account = world
        .account(exchange.caller.account)
        .ok_or_else(|| Fault::new("the caller's account is not in the state").answer())?;
    Ok(Ask {
        caller: &exchange.caller,
        account,
        world,
        facts: &exchange.facts,
        means: installation.means(),
    })
}

/// Answers a call that changed nothing; its record is queued, not waited for.
fn done<O: Operation>(
    installation: &Installation,
    exchange: &Exchange,
    input: &O::Input,
    output: O::Output,
    moment: &Moment,
) -> Performed<Reply<O::Output>> {
    installation.record(records_done::<O>(exchange, input, &output, moment));
    Performed::Answered(Ok(output))
}

fn records_done<O: Operation>(
    exchange: &Exchange,
    input: &O::Input,
    output: &O::Output,
    moment: &Moment,
) -> Vec<AuditRecord> {
    let schema = O::schema();
    let response = audit::tells_answer(schema).then(|| output.clone().into_value());
    let request = input.clone().into_value();
    let (caller, facts) = (&exchange.caller, &exchange.facts);
    audit::api_call(
        schema,
        caller,
        facts,
        &request,
        &Outcome::Done(response),
        moment,
    )
}

fn refuse<O: Operation>(
    installation: &Installation,
    exchange: &Exchange,
    input: &O::Input,
    answer: ErrorAnswer,
    moment: &Moment,
) -> Performed<Reply<O::Output>> {
    let request = input.clone().into_value();
    let (caller, facts) = (&exchange.caller, &exchange.facts);
    let outcome = Outcome::Refused(&answer);
    installation.record(audit::api_call(
        O::schema(),
        caller,
        facts,
        &request,
        &outcome,
        moment,
    ));
    Performed::Answered(Err(answer))
}
