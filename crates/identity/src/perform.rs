//! The way of one call, from what was asked to what is answered.
//!
//! Read [`attempt`] from top to bottom: require, gather and decide, permit, run, commit. Pages and
//! the API both walk it; neither has another way to the state.
use crate::audit::{self, Outcome};
use crate::authorize::{Denied, Permit, authorize};
use crate::denial;
use crate::failure::{Fault, access_denied};
use crate::hashing::Hashed;
use crate::installation::unavailable;
use crate::membership;
use crate::notices;
use crate::operation::{Ask, Operation, Permitted};
use crate::performed::promise;
use crate::regions;
use crate::state::{Draft, World};
use crate::{Caller, Facts, Installation, Moment, Performed};
use doorward_shapes::{ErrorAnswer, Shape};
use doorward_store::{AuditRecord, Commit};
use std::sync::Arc;

/// One call of a caller who has proven who it is.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) caller: Caller,
    pub(crate) facts: Facts,
}

/// What a call ends with.
pub(crate) type Reply<O> = Result<O, ErrorAnswer>;

/// Why a call is not performed.
struct Refusal {
    answer: ErrorAnswer,
    /// What policies denied, if they did.
    denied: Option<Box<Denied>>,
}

impl From<ErrorAnswer> for Refusal {
    fn from(answer: ErrorAnswer) -> Self {
        Self {
            answer,
            denied: None,
        }
    }
}

impl From<Box<Denied>> for Refusal {
    fn from(denied: Box<Denied>) -> Self {
        Self {
            answer: denied.answer(),
            denied: Some(denied),
        }
    }
}

/// Performs `O` with `input` for the caller of `exchange`.
pub(crate) fn attempt<O: Operation>(
    installation: &Arc<Installation>,
    exchange: Exchange,
    input: O::Input,
    moment: &Moment,
) -> Performed<Reply<O::Output>> {
    let (caller, facts) = (&exchange.caller, &exchange.facts);
    installation.means().note_access(caller, O::schema(), facts);
    let durable = installation.durable();
    let asked = ask(installation, &exchange, &durable)
        .map_err(Refusal::from)
        .and_then(|ask| hashing::<O>(&input, &ask, moment));
    let hashing = match asked {
        Ok(hashing) => hashing,
        Err(refusal) => {
            return refuse::<O>(installation, &exchange, &input, refusal, &durable, moment);
        }
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
) -> Result<Option<crate::hashing::Hashing>, Refusal> {
    if !O::HASHES {
        return Ok(None);
    }
    permit::<O>(input, ask)?;
    let hashing = O::hashing(input, ask, moment);
    hashing.map_err(|failure| failure.answer().into())
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
            Ok(Ran { output, draft }) => {
                if draft.finish().1.is_empty() {
                    return done::<O>(installation, &exchange, &input, output, moment);
                }
            }
            Err(refusal) => {
                return refuse::<O>(installation, &exchange, &input, refusal, &durable, moment);
            }
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
    let Ran { output, mut draft } = match ran {
        Ok(ran) => ran,
        Err(refusal) => {
            drop(head);
            return refuse::<O>(installation, &exchange, &input, refusal, &newest, moment);
        }
    };
    let mut audit = records_done::<O>(&exchange, &input, &output, moment);
    audit.extend(membership::records(
        O::schema().name,
        &draft,
        &exchange,
        moment,
    ));
    let (settings, means) = (installation.settings(), installation.means());
    notices::post(&audit, &mut draft, settings, means, moment);
    let (world, partitions) = draft.finish();
    if partitions.is_empty() {
        drop(head);
        installation.record(audit);
        return Performed::Answered(Ok(output));
    }
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
    draft: Draft,
}

fn run<O: Operation>(
    installation: &Installation,
    exchange: &Exchange,
    input: O::Input,
    world: &Arc<World>,
    moment: &Moment,
    hashed: Option<&Hashed>,
) -> Result<Ran<O::Output>, Refusal> {
    let ask = ask(installation, exchange, world)?;
    let permit = permit::<O>(&input, &ask)?;
    let call = Permitted::<O>::new(permit, input, &ask, moment, hashed);
    let mut draft = Draft::new(Arc::clone(world));
    let output = O::run(call, &mut draft).map_err(|failure| failure.answer())?;
    Ok(Ran { output, draft })
}

fn permit<O: Operation>(input: &O::Input, ask: &Ask<'_>) -> Result<Permit, Refusal> {
    regions::check(O::schema(), ask)?;
    let access = O::access(input, ask).map_err(|failure| failure.answer())?;
    let permit = authorize(O::schema(), access, ask.caller, ask.facts, ask.world)?;
    Ok(permit)
}

fn ask<'a>(
    installation: &'a Installation,
    exchange: &'a Exchange,
    world: &'a World,
) -> Reply<Ask<'a>> {
    let account = world
        .account(exchange.caller.account)
        .ok_or_else(|| Fault::new("the caller's account is not in the state").answer())?;
    if account.info.closed.is_some() {
        return Err(access_denied("The account is closed."));
    }
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

/// Refuses a call; the refusal is recorded, with what explains it if policies denied it as of
/// `world`.
fn refuse<O: Operation>(
    installation: &Installation,
    exchange: &Exchange,
    input: &O::Input,
    refusal: Refusal,
    world: &World,
    moment: &Moment,
) -> Performed<Reply<O::Output>> {
    let (schema, request) = (O::schema(), input.clone().into_value());
    let (caller, facts) = (&exchange.caller, &exchange.facts);
    let Refusal { mut answer, denied } = refusal;
    // Where no record would be taken, nothing is explained either.
    let denied = denied.filter(|_| !installation.is_behind());
    let denial =
        denied.and_then(|denied| denial::capture(schema, &denied, caller, facts, world, moment));
    if let Some(denial) = &denial {
        let public_url = &installation.settings().public_url;
        answer.message += &denial::where_to_read(&denial.authorization_id, public_url);
    }
    let outcome = Outcome::Refused(&answer);
    let records = audit::api_call(schema, caller, facts, &request, &outcome, moment);
    installation.record_refusal(records, denial);
    Performed::Answered(Err(answer))
}
