//! `ListSessions`: sessions that programs were signed in to, the newest first. The model's own words
//! are all that AWS says of it.
use super::sessions::{Known, Whose};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::errors::Validation;
use doorward_shapes::signin::types::OAuth2ErrorCode;
use doorward_shapes::signin::{
    ListSessions, ListSessionsError, ListSessionsInput, ListSessionsOutput,
};

impl Operation for ListSessions {
    fn access(
        input: &ListSessionsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListSessionsError>> {
        let whose = Whose::key(input.principal_arn.as_deref(), ask.caller);
        Ok(Access::on_all().with("signin:PrincipalArn", whose))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListSessionsOutput, Failure<ListSessionsError>> {
        let input = &call.input;
        let whose = Whose::of(input.principal_arn.as_deref(), call.caller);
        let (account, world) = (call.account(draft)?, draft.world());
        let is_asked_for = |known: &Known<'_>| {
            let began = known.login.began.seconds();
            let client = input.client_id.as_deref();
            input.status.is_none_or(|status| status == known.status())
                && client.is_none_or(|client| client == known.login.client.id())
                && input.issued_after.is_none_or(|after| began >= after)
                && input.issued_before.is_none_or(|before| began < before)
        };
        let known = Known::all(&whose, account, world, call.facts.now);
        let mut known: Vec<_> = known.filter(is_asked_for).collect();
        let place = |known: &Known<'_>| {
            let age = i64::MAX - known.login.began.seconds().max(0);
            format!("{age:020}{}", known.login.id)
        };
        known.sort_by_cached_key(place);
        let (token, most) = (input.next_token.as_deref(), input.max_results);
        let page = common::page(known.into_iter(), place, token, most).map_err(|_| {
            let message = "The next token is not valid.";
            Validation::new(message, OAuth2ErrorCode::InvalidRequest)
        })?;
        Ok(ListSessionsOutput {
            items: page.items.iter().map(Known::summary).collect(),
            next_token: page.marker,
        })
    }
}
