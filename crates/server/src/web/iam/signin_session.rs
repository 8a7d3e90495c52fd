//! How long a sign-in session of a user, or of whoever signs in with a role, may last.
use super::At;
use super::parts::{act, field};
use crate::web::pages::iam::{Cell, Part};

/// How long a sign-in session may last, as it is set.
pub(super) fn longest_fact(at: &At<'_>, seconds: Option<i32>) -> (&'static str, Cell) {
    let shown = seconds.map(|seconds| seconds.to_string());
    let shown = shown.unwrap_or_else(|| at.t.usual_signin_session().to_owned());
    (at.t.longest_signin_session(), Cell::text(shown))
}

/// The forms that set how long a sign-in session may last, and set it back where it is set.
pub(super) fn longest_forms(
    at: &At<'_>,
    (to, back): (&str, &str),
    [whose]: [(&str, &str); 1],
    seconds: Option<i32>,
) -> Vec<Part> {
    const MEMBER: &str = "MaxSigninSessionDuration";
    let typed = if at.ask.has(MEMBER) {
        at.ask.get(MEMBER)
    } else {
        seconds
            .map(|seconds| seconds.to_string())
            .unwrap_or_default()
    };
    let field = field("number", MEMBER, at.t.longest_signin_session(), &typed);
    let field = field.required().hint(at.t.longest_signin_session_hint());
    let set = act(to, back, &[whose], at.t.set_signin_session());
    let mut forms = vec![Part::Form(set.with(vec![field]))];
    if seconds.is_some() {
        let members = [whose, ("ResetMaxSigninSessionDuration", "true")];
        let reset = act(to, back, &members, at.t.reset_signin_session());
        forms.push(Part::Form(reset));
    }
    forms
}
