//! `DescribeAccount`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    DescribeAccount, DescribeAccountError, DescribeAccountInput, DescribeAccountOutput,
};

impl Operation for DescribeAccount {
    fn access(
        input: &DescribeAccountInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeAccountError>> {
        Ok(common::on_target(&input.account_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeAccountOutput, Failure<DescribeAccountError>> {
        let organization = common::readable(&call, draft)?;
        let member = super::member(&call.input.account_id, organization)?;
        Ok(DescribeAccountOutput {
            account: Some(super::output(member, organization, draft.world())),
        })
    }
}
