//! `PutResourcePermissionStatement`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_PutResourcePermissionStatement.html>.
//!
//! A statement's id is the hash of what it says, so that putting it again is the same statement.
use super::conditions;
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, PermissionStatement, Unknown};
use data_encoding::HEXLOWER;
use doorward_names::AccountId;
use doorward_shapes::signin::errors::{ServiceQuotaExceeded, Validation};
use doorward_shapes::signin::types::OAuth2ErrorCode;
use doorward_shapes::signin::{
    PutResourcePermissionStatement, PutResourcePermissionStatementError,
    PutResourcePermissionStatementInput, PutResourcePermissionStatementOutput,
};
use sha2::{Digest, Sha256};
use std::net::IpAddr;

/// How many statements an account may have: all are asked at each sign-in.
const MOST: usize = 50;
/// How many addresses and ranges one of them may name.
const MOST_ADDRESSES: usize = 50;

impl Operation for PutResourcePermissionStatement {
    const WRITES: bool = true;

    fn access(
        _input: &PutResourcePermissionStatementInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutResourcePermissionStatementError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutResourcePermissionStatementOutput, Failure<PutResourcePermissionStatementError>>
    {
        let statement = statement(&call.input)?;
        let id = id(call.account_id(), &statement)?;
        let access = call
            .account_mut(draft)?
            .console_access
            .get_or_insert_default();
        if !access.statements.contains_key(&id) {
            if access.statements.len() >= MOST {
                let message = format!("Cannot exceed quota for statements: {MOST}");
                let code = OAuth2ErrorCode::ServiceQuotaExceeded;
                return Err(ServiceQuotaExceeded::new(message, code).into());
            }
            access.statements.insert(id.clone(), statement);
        }
        Ok(PutResourcePermissionStatementOutput { statement_id: id })
    }
}

fn statement(
    input: &PutResourcePermissionStatementInput,
) -> Result<PermissionStatement, Validation> {
    let vpces = [&input.signin_source_vpce, &input.console_source_vpce];
    let mut source_vpces: Vec<_> = vpces.into_iter().flatten().cloned().collect();
    source_vpces.dedup();
    let statement = PermissionStatement {
        source_ips: addresses("sourceIp", input.source_ip.as_deref())?,
        source_vpc: input.source_vpc.clone(),
        source_vpces,
        vpc_source_ips: addresses("vpcSourceIp", input.vpc_source_ip.as_deref())?,
        excluded_principal: input.excluded_principal.clone(),
        unknown: Unknown::new(),
    };
    let in_vpc = statement.source_vpc.is_some() || !statement.source_vpces.is_empty();
    if in_vpc && input.requested_region.is_none() {
        return Err(invalid(
            "requestedRegion is required with a VPC or a VPC endpoint.",
        ));
    }
    if !in_vpc && statement.source_ips.is_empty() && statement.vpc_source_ips.is_empty() {
        return Err(invalid("The statement names no place to sign in from."));
    }
    Ok(statement)
}

/// Addresses and ranges, one or more with commas between them.
fn addresses(member: &str, text: Option<&str>) -> Result<Vec<String>, Validation> {
    let Some(text) = text else {
        return Ok(Vec::new());
    };
    let all: Vec<_> = text.split(',').map(str::trim).collect();
    if all.len() > MOST_ADDRESSES || !all.iter().all(|text| is_range(text)) {
        let message = format!("{member} must be an IP address or a range such as 192.0.2.0/24.");
        return Err(invalid(&message));
    }
    Ok(all.into_iter().map(str::to_owned).collect())
}

fn is_range(text: &str) -> bool {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits)),
        None => (text, None),
    };
    let Ok(address) = address.parse::<IpAddr>() else {
        return false;
    };
    let most = if address.is_ipv4() { 32 } else { 128 };
    let is_number = |bits: &str| bits.bytes().all(|byte| byte.is_ascii_digit());
    bits.is_none_or(|bits| is_number(bits) && bits.parse::<u8>().is_ok_and(|bits| bits <= most))
}

fn invalid(message: &str) -> Validation {
    Validation::new(message, OAuth2ErrorCode::InvalidRequest)
}

fn id(account: AccountId, statement: &PermissionStatement) -> Result<String, Fault> {
    let says = serde_json::to_vec(&conditions(statement)).map_err(Fault::new)?;
    let hash = Sha256::new()
        .chain_update(account.to_string())
        .chain_update(says)
        .finalize();
    Ok(HEXLOWER.encode(&hash))
}
