//! `DescribeCreateAccountStatus`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeCreateAccountStatus.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_names::CreateAccountRequestId;
use doorward_shapes::organizations::errors::CreateAccountStatusNotFound;
use doorward_shapes::organizations::{
    DescribeCreateAccountStatus, DescribeCreateAccountStatusError,
    DescribeCreateAccountStatusInput, DescribeCreateAccountStatusOutput,
};

impl Operation for DescribeCreateAccountStatus {
    fn access(
        _input: &DescribeCreateAccountStatusInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeCreateAccountStatusError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeCreateAccountStatusOutput, Failure<DescribeCreateAccountStatusError>> {
        let organization = common::readable(&call, draft)?;
        let id = CreateAccountRequestId::parse(&call.input.create_account_request_id).ok();
        let request = id.and_then(|id| organization.requests.get(&id));
        let request = request.ok_or_else(|| {
            CreateAccountStatusNotFound::new(
                "You specified a create account request that doesn't exist.",
            )
        })?;
        Ok(DescribeCreateAccountStatusOutput {
            create_account_status: Some(super::status(request)),
        })
    }
}
