//! The values of conditions, by the operator's type.

use super::condition::{Held, Line};
use super::known_keys::{self, is_one_of};
use super::resource::{is_open, is_region};
use super::service_principal::{REGIONAL_FORMAT, SERVICE_FORMAT, is_regional_service, is_service};
use super::{Validator, catalogue};
use crate::condition::Operator;
use crate::reference::KeyType;
use alloc::format;
use alloc::string::{String, ToString};
use core::net::IpAddr;

/// Keys whose values are ARNs of KMS keys, though their type is text.
const KMS_KEYS: [&str; 1] = ["s3:x-amz-server-side-encryption-aws-kms-key-id"];

impl Validator<'_> {
    pub(super) fn condition_values(&mut self, operator: Operator, line: &Line<'_>) {
        let kind = operator.value_type();
        let takes_variables = matches!(kind, KeyType::String | KeyType::Arn);
        for value in &line.values {
            let places = [&value.place];
            if value.text.contains("${") {
                if !takes_variables {
                    self.tell_at(catalogue::INVALID_VARIABLE_FOR_OPERATOR, &[], &places);
                }
                continue;
            }
            self.value(operator, kind, value);
            if operator.is_literal() && value.text.contains(['*', '?']) {
                self.tell_at(catalogue::WILDCARD_WITHOUT_LIKE_OPERATOR, &[], &places);
            }
            if kind == KeyType::String && !is_open(&value.text) {
                self.form_of_value(line.key, value);
            }
        }
        if kind == KeyType::Bool && line.values.len() > 1 {
            let check = catalogue::INVALID_CONDITION_MULTIPLE_BOOLEAN;
            self.tell_at(check, &[], &[&line.value_place]);
        }
        if is_one_of(line.key, &["aws:SourceIp"]) && kind == KeyType::IpAddress {
            self.private_ranges(operator, line);
        }
        if kind == KeyType::Numeric {
            self.redundant_numbers(operator, line);
        }
    }

    fn value(&mut self, operator: Operator, kind: KeyType, value: &Held) {
        let name = operator.to_string();
        let values = [("operator", &*name)];
        let places = [&value.place];
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
            return self.tell_at(check, &values, &places);
        }
        if kind == KeyType::Date && !value.text.contains('-') {
            let values = [("date", &*value.text)];
            self.tell_at(catalogue::INVALID_DATE_VALUE, &values, &places);
        }
        if kind == KeyType::IpAddress
            && let Some(better) = without_host_bits(&value.text)
        {
            let values = [("address", &*better)];
            self.tell_at(catalogue::IMPROVE_IP_RANGE, &values, &places);
        }
    }

    /// Values that have a form of their own, by the key.
    fn form_of_value(&mut self, key: &str, value: &Held) {
        let text = &*value.text;
        let mut values = [("key", key)];
        let (is_good, check) = if is_one_of(key, &["aws:RequestedRegion"]) {
            values = [("region", text)];
            (is_region(text), catalogue::INVALID_REGION)
        } else if is_one_of(key, &["aws:SourceVpc", "aws:Ec2InstanceSourceVpc"]) {
            (is_id(text, "vpc-"), catalogue::INVALID_VPC_FORMAT)
        } else if is_one_of(key, &["aws:SourceVpce"]) {
            (is_id(text, "vpce-"), catalogue::INVALID_VPCE_FORMAT)
        } else if is_one_of(key, &KMS_KEYS) {
            (is_kms_key(text), catalogue::INVALID_KMS_KEY_VALUE)
        } else if is_one_of(key, known_keys::SERVICE_PRINCIPALS) {
            values = [("format", SERVICE_FORMAT)];
            let check = catalogue::INVALID_SERVICE_PRINCIPAL_FORMAT;
            (is_service(text), check)
        } else if is_one_of(key, &["kms:ViaService"]) {
            values = [("format", REGIONAL_FORMAT)];
            let check = catalogue::INVALID_SERVICE_PRINCIPAL_FORMAT;
            (is_regional_service(text), check)
        } else {
            return;
        };
        if !is_good {
            self.tell_at(check, &values, &[&value.place]);
        }
    }

    fn private_ranges(&mut self, operator: Operator, line: &Line<'_>) {
        let private = line.values.iter().filter(|value| is_private(&value.text));
        let private = private.count();
        let check = match (operator.negated, private == line.values.len()) {
            _ if private == 0 => return,
            (false, true) => catalogue::PRIVATE_IP_ADDRESS,
            (true, true) => catalogue::PRIVATE_NOT_IP_ADDRESS,
            (false, false) => catalogue::PRIVATE_IP_ADDRESS_SUBSET,
            (true, false) => catalogue::PRIVATE_NOT_IP_ADDRESS_SUBSET,
        };
        self.tell_at(check, &[], &[&line.value_place]);
    }

    fn redundant_numbers(&mut self, operator: Operator, line: &Line<'_>) {
        let Some(which) = operator.only_needs() else {
            return;
        };
        if line.values.len() > 1 {
            let name = operator.to_string();
            let values = [("operator", &*name), ("which", which), ("key", line.key)];
            let check = catalogue::REDUNDANT_CONDITION_VALUE_NUM;
            self.tell_at(check, &values, &[&line.value_place]);
        }
    }
}

/// Whether `text` is an id of EC2 with this prefix: 8 or 17 letters or digits follow.
fn is_id(text: &str, prefix: &str) -> bool {
    let number = text.strip_prefix(prefix);
    number.is_some_and(|number| {
        matches!(number.len(), 8 | 17) && number.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

fn is_kms_key(text: &str) -> bool {
    let parts: alloc::vec::Vec<_> = text.splitn(6, ':').collect();
    let ["arn", partition, "kms", region, account, resource] = *parts else {
        return false;
    };
    let is_account = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
    let key = resource.strip_prefix("key/");
    !partition.is_empty() && is_region(region) && is_account && key.is_some_and(|id| !id.is_empty())
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
