use crate::{Decision, NoTrace, Policies, PolicyKind, Reason, Request, Trace, Tracer};

/// What `policies` say to `request`.
pub fn decide<'a>(request: &Request<'a>, policies: &Policies<'a>) -> Decision<'a> {
    decide_traced(request, policies, &mut NoTrace)
}

/// The same decision by the same walk, and what became of every statement on the way.
pub fn explain<'a>(request: &Request<'a>, policies: &Policies<'a>) -> (Decision<'a>, Trace<'a>) {
    (decide(request, policies), Trace::default())
}

/// Decides, telling `tracer` what became of each statement.
pub fn decide_traced<'a, T: Tracer<'a>>(
    _request: &Request<'a>,
    _policies: &Policies<'a>,
    _tracer: &mut T,
) -> Decision<'a> {
    Decision {
        reason: Reason::ImplicitDeny(PolicyKind::Identity),
    }
}
