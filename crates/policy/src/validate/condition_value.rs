//! The values of conditions, by the operator's type.

use super::condition::Held;
use super::resource::is_region;
use super::{Validator, catalogue};
use crate::condition::Operator;
use crate::json::Member;
use crate::reference::KeyType;
use alloc::format;
use alloc::string::{String, ToString};
use core::net::IpAddr;

impl Validator<'_> {
    pub(super) fn condition_values(
        &mut self,
        operator: Operator,
        line: &Member<'_>,
        values: &[Held],
    ) {
        let kind = operator.value_type();
        let takes_variables = matches!(kind, KeyType::String | KeyType::Arn);
        for value in values {
            if value.text.contains("${") {
                if !takes_variables {
                    self.find(catalogue::INVALID_VARIABLE_FOR_OPERATOR, value.span);
                }
                continue;
            }
            self.value(operator, kind, value);
        }
        if operator.is_literal() && values.iter().any(|value| value.text.contains(['*', '?'])) {
            self.find(catalogue::WILDCARD_WITHOUT_LIKE_OPERATOR, line.node.span);
        }
        if kind == KeyType::Bool && values.len() > 1 {
            self.find(
                catalogue::INVALID_CONDITION_MULTIPLE_BOOLEAN,
                line.node.span,
            );
        }
        if line.key.eq_ignore_ascii_case("aws:RequestedRegion") && operator.is_literal() {
            self.regions(values);
        }
        if line.key.eq_ignore_ascii_case("aws:SourceIp") && kind == KeyType::IpAddress {
            self.private_ranges(operator, line, values);
        }
        if kind == KeyType::Numeric {
            self.redundant_numbers(operator, line, values);
        }
    }

    fn value(&mut self, operator: Operator, kind: KeyType, value: &Held) {
        let name = operator.to_string();
        let values = [("operator", &*name)];
        if !kind.accepts(&value.text) {
            let check = match kind {
                KeyType::Bool => catalogue::TYPE_MISMATCH_BOOLEAN,
                KeyType::Numeric => catalogue::TYPE_MISMATCH_NUMBER,
                KeyType::Date => catalogue::TYPE_MISMATCH_DATE,
                KeyType::IpAddress => catalogue::TYPE_MISMATCH_IP_RANGE,
                KeyType::Binary => catalogue::TYPE_MISMATCH_STRING,
                // Patterns of ARNs may leave parts to a wildcard.
                KeyType::String | KeyType::Arn => return,
            };
            return self.tell(check, &values, value.span);
        }
        if kind == KeyType::Date && !value.text.contains('-') {
            let values = [("date", &*value.text)];
            self.tell(catalogue::INVALID_DATE_VALUE, &values, value.span);
        }
        if kind == KeyType::IpAddress
            && let Some(better) = without_host_bits(&value.text)
        {
            self.tell(
                catalogue::IMPROVE_IP_RANGE,
                &[("address", &*better)],
                value.span,
            );
        }
    }

    fn regions(&mut self, values: &[Held]) {
        for value in values {
            let text = &*value.text;
            if !text.contains(['$', '*', '?']) && !is_region(text) {
                self.tell(catalogue::INVALID_REGION, &[("region", text)], value.span);
            }
        }
    }

    fn private_ranges(&mut self, operator: Operator, line: &Member<'_>, values: &[Held]) {
        let private = values
            .iter()
            .filter(|value| is_private(&value.text))
            .count();
        let check = match (operator.negated, private == values.len()) {
            _ if private == 0 => return,
            (false, true) => catalogue::PRIVATE_IP_ADDRESS,
            (true, true) => catalogue::PRIVATE_NOT_IP_ADDRESS,
            (false, false) => catalogue::PRIVATE_IP_ADDRESS_SUBSET,
            (true, false) => catalogue::PRIVATE_NOT_IP_ADDRESS_SUBSET,
        };
        self.find(check, line.node.span);
    }

    fn redundant_numbers(&mut self, operator: Operator, line: &Member<'_>, values: &[Held]) {
        let Some(which) = operator.only_needs() else {
            return;
        };
        if values.len() > 1 {
            let name = operator.to_string();
            let values = [("operator", &*name), ("which", which), ("key", &*line.key)];
            let check = catalogue::REDUNDANT_CONDITION_VALUE_NUM;
            self.tell(check, &values, line.node.span);
        }
    }
}

/// The address and the length of a range.
fn range(text: &str) -> Option<(IpAddr, u32)> {
    let (address, length) = match text.trim().split_once('/') {
        Some((address, length)) => (address, length.parse().ok()),
        None => (text.trim(), None),
    };
    let address: IpAddr = address.parse().ok()?;
    let whole = if address.is_ipv4() { 32 } else { 128 };
    Some((address, length.unwrap_or(whole)))
}

/// The same range, if bits are set that do not count.
fn without_host_bits(text: &str) -> Option<String> {
    let (address, length) = range(text)?;
    let masked = match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(32 - length.min(32)).unwrap_or(0);
            IpAddr::from((address.to_bits() & mask).to_be_bytes())
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(128 - length.min(128)).unwrap_or(0);
            IpAddr::from((address.to_bits() & mask).to_be_bytes())
        }
    };
    (masked != address).then(|| format!("{masked}/{length}"))
}

fn is_private(text: &str) -> bool {
    match range(text) {
        Some((IpAddr::V4(address), length)) => {
            let [first, second, ..] = address.octets();
            match first {
                10 | 127 => length >= 8,
                172 => (16..32).contains(&second) && length >= 12,
                192 => second == 168 && length >= 16,
                169 => second == 254 && length >= 16,
                _ => false,
            }
        }
        Some((IpAddr::V6(address), length)) => address.is_unique_local() && length >= 7,
        None => false,
    }
}
