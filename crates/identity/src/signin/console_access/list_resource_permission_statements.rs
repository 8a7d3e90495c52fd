//! `ListResourcePermissionStatements`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_ListResourcePermissionStatements.html>.
use super::{conditions, own};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::errors::Validation;
use doorward_shapes::signin::types::{OAuth2ErrorCode, PermissionStatementSummary};
use doorward_shapes::signin::{
    ListResourcePermissionStatements, ListResourcePermissionStatementsError,
    ListResourcePermissionStatementsInput, ListResourcePermissionStatementsOutput,
};

impl Operation for ListResourcePermissionStatements {
    fn access(
        _input: &ListResourcePermissionStatementsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListResourcePermissionStatementsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        ListResourcePermissionStatementsOutput,
        Failure<ListResourcePermissionStatementsError>,
    > {
        let access = own(call.account(draft)?);
        let (token, most) = (call.input.next_token.as_deref(), call.input.max_results);
        let all = access.statements.iter();
        let page = common::page(all, |(sid, _)| (*sid).clone(), token, most).map_err(|_| {
            Validation::new(
                "The next token is not valid.",
                OAuth2ErrorCode::InvalidRequest,
            )
        })?;
        let summary = |(sid, statement): (&String, _)| PermissionStatementSummary {
            sid: sid.clone(),
            condition: Some(conditions(statement)),
        };
        Ok(ListResourcePermissionStatementsOutput {
            permission_statements: page.items.into_iter().map(summary).collect(),
            next_token: page.marker,
        })
    }
}
