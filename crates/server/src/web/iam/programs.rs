//! The programs that a user has signed in, and the end of that by somebody else.
use super::At;
use super::act::well;
use super::parts::{act, denied, section, table};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Row, Section};
use crate::web::times;
use doorward_identity::{Answer, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::signin::types::{Session, SessionStatus};
use doorward_shapes::signin::{
    BatchRevokeSessions, BatchRevokeSessionsInput, ListSessions, ListSessionsInput,
};

/// The section of a user's programs.
pub(super) fn programs(at: &At<'_>, name: &str, back: &str) -> Section {
    let input = ListSessionsInput {
        principal_arn: Some(user_arn(at, name)),
        status: Some(SessionStatus::Active),
        ..ListSessionsInput::default()
    };
    let part = match at.call::<ListSessions>(input) {
        Err(error) => denied(at, at.t.the_programs(), &error),
        Ok(output) => {
            let rows = output
                .items
                .iter()
                .map(|session| row(at, name, back, session));
            table(
                at.t.list_of_programs(),
                &[at.t.program_client(), at.t.since(), at.t.until()],
                rows.collect(),
                at.t.no_programs(),
            )
        }
    };
    section("programs", at.t.programs_signed_in(), "", vec![part])
}

fn row(at: &At<'_>, name: &str, back: &str, session: &Session) -> Row {
    let members = [("user", name), ("session", &*session.session_arn)];
    let end = act("users/program", back, &members, at.t.sign_program_out())
        .folded(at.t.sign_program_out(), at.t.program_keeps_credentials())
        .of(&session.session_arn);
    let when = |seconds| Cell::text(times::long(at.t, Timestamp::from_seconds(seconds)));
    Row {
        forms: vec![end.tone("danger")],
        cells: vec![
            Cell::code(session.client_id.clone().unwrap_or_default()),
            when(session.issued_at),
            when(session.expires_at),
        ],
    }
}

/// Revokes one of a user's sessions.
pub(super) fn end(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = BatchRevokeSessionsInput {
        principal_arn: Some(user_arn(at, &form.text("user"))),
        session_arns: vec![form.text("session")],
        reason: None,
    };
    let revoked = at.call::<BatchRevokeSessions>(input)?;
    match revoked.errors.first() {
        Some(refused) => Err(ErrorAnswer::new(&refused.code, 404, &refused.message)),
        None => Ok(well(&super::act::back(form), "users/program")),
    }
}

/// A user as owner of sessions, whose ARN has no path.
fn user_arn(at: &At<'_>, name: &str) -> String {
    format!("arn:aws:iam::{}:user/{name}", at.member.session.account)
}
