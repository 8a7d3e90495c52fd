//! Forms of who is signed in, and the operations that pages call for them.
use super::form::{Form, Refused};
use super::sign_in;
use super::visitor::{Member, Visitor};
use doorward_identity::{Answer, Performed, Request};
use doorward_shapes::{Call, ErrorAnswer};

/// Why a form was not taken from whoever sent it.
pub(super) enum Untaken {
    /// Nobody is signed in, or no longer.
    SignedOut,
    /// The form itself.
    Refused(Refused),
}

/// Who is signed in, and the form they sent; otherwise the way to sign in and back to `page`.
pub(super) fn take(
    visitor: &Visitor,
    request: &Request<'_>,
    page: &str,
) -> Result<(Member, Form), Answer> {
    try_take(visitor, request).map_err(|why| match why {
        Untaken::SignedOut => sign_in::then(page),
        Untaken::Refused(why) => sign_in::refuse(visitor, why),
    })
}

/// The same for a form that may come with files.
pub(super) fn take_with_files(
    visitor: &Visitor,
    request: &Request<'_>,
    page: &str,
) -> Result<(Member, Form), Answer> {
    let member = visitor.member().ok_or_else(|| sign_in::then(page))?;
    match Form::take_with_files(visitor, request, Some(&member.session.csrf)) {
        Ok(form) => Ok((member, form)),
        Err(why) => Err(sign_in::refuse(visitor, why)),
    }
}

/// The same for an answer that is not a page of its own.
pub(super) fn try_take(
    visitor: &Visitor,
    request: &Request<'_>,
) -> Result<(Member, Form), Untaken> {
    let member = visitor.member().ok_or(Untaken::SignedOut)?;
    let form = Form::take(visitor, request, Some(&member.session.csrf));
    form.map(|form| (member, form)).map_err(Untaken::Refused)
}

/// Performs `O` as whoever is signed in.
pub(super) fn call<O: Call>(
    visitor: &Visitor,
    member: &Member,
    input: O::Input,
) -> Performed<Result<O::Output, ErrorAnswer>>
where
    O::Output: Send + 'static,
{
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    installation.invoke::<O>(&member.session, input, visit, &visitor.moment)
}

/// The same for an operation that only reads, and so answers without waiting for a disk.
pub(super) fn read<O: Call>(
    visitor: &Visitor,
    member: &Member,
    input: O::Input,
) -> Result<O::Output, ErrorAnswer>
where
    O::Output: Send + 'static,
{
    call::<O>(visitor, member, input).wait()
}

/// What a list operation gave: some, and the marker of those after them.
pub(super) type Batch<T> = Result<(Vec<T>, Option<String>), ErrorAnswer>;

/// As many as a page looks through.
pub(super) const MOST: usize = 20_000;

/// What is asked for at once, and how often.
const AT_ONCE: usize = 1000;
const CALLS: usize = 40;

/// The first `most` that a list operation gives.
pub(super) fn first<T>(
    most: usize,
    fetch: impl Fn(Option<String>, i32) -> Batch<T>,
) -> Result<Vec<T>, ErrorAnswer> {
    let (mut found, mut marker) = (Vec::new(), None);
    for _ in 0..CALLS {
        let wanted = most.saturating_sub(found.len()).min(AT_ONCE);
        let Some(wanted) = i32::try_from(wanted).ok().filter(|wanted| *wanted > 0) else {
            break;
        };
        let (some, next) = fetch(marker, wanted)?;
        found.extend(some);
        marker = next;
        if marker.is_none() {
            break;
        }
    }
    found.truncate(most);
    Ok(found)
}

/// Everything that it gives.
pub(super) fn all<T>(
    fetch: impl Fn(Option<String>, i32) -> Batch<T>,
) -> Result<Vec<T>, ErrorAnswer> {
    first(MOST, fetch)
}
