//! Hardware tokens: TOTP devices that come with their seed, which the operator brings.
//!
//! Once here, a token is enabled by its serial number and two codes, by the same calls as a virtual
//! device. See "Assign a hardware TOTP token in the AWS Management Console".
use super::{find, service_event};
use crate::failure::Fault;
use crate::installation::Installation;
use crate::state::{Account, Draft, Tags, TotpDevice, Unknown};
use crate::totp::seed_context;
use crate::{Moment, Performed};
use data_encoding::{BASE32_NOPAD, HEXLOWER_PERMISSIVE};
use doorward_names::{AccountId, MfaDeviceName, Path, Secret};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use thiserror::Error;

/// A token: what is printed on it, and the seed its codes are made from.
#[derive(Debug)]
pub struct HardwareToken {
    serial: MfaDeviceName,
    seed: Secret<Vec<u8>>,
}

/// How seeds are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeedFormat {
    /// Base32, as virtual devices show theirs.
    Base32,
    /// Hexadecimal, as makers of tokens mostly send theirs.
    Hex,
}

/// Why a list of tokens is not one.
#[derive(Debug, PartialEq, Eq, Error)]
#[error("line {line}: {why}")]
pub struct BadToken {
    line: usize,
    why: &'static str,
}

/// Why tokens were not brought in, or not taken away.
#[derive(Debug, Error)]
pub enum TokensError {
    /// Neither an account's id nor a root user's e-mail address.
    #[error("there is no account with the id or the root e-mail address `{0}`")]
    NoSuchAccount(String),
    /// A device has the name already; none of the tokens is brought in.
    #[error("the account has a device `{0}` already; no token was brought in")]
    Taken(String),
    /// There is no such token.
    #[error("the account has no hardware token `{0}`")]
    NoSuchToken(String),
    /// It could not be made durable.
    #[error("it could not be written: {0}")]
    Unavailable(String),
}

/// 128 bits, the least that RFC 4226 allows, to what a block of SHA-1 takes in whole.
const SEED: std::ops::RangeInclusive<usize> = 16..=64;

impl HardwareToken {
    /// Reads a list: a serial number, a comma and a seed a line. Empty lines, and lines that begin with
    /// `#`, say nothing.
    pub fn list(text: &str, format: SeedFormat) -> Result<Vec<Self>, BadToken> {
        let lines = text.lines().zip(1..);
        let lines = lines.map(|(line, number)| (line.trim(), number));
        let lines = lines.filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
        let mut seen = BTreeSet::new();
        let read = |(text, line)| {
            let token = Self::read(text, format).map_err(|why| BadToken { line, why })?;
            let first = seen.insert(token.serial.clone());
            let why = "the serial number stands further up already";
            first.then_some(token).ok_or(BadToken { line, why })
        };
        lines.map(read).collect()
    }

    fn read(line: &str, format: SeedFormat) -> Result<Self, &'static str> {
        let (serial, seed) = line
            .split_once(',')
            .ok_or("a serial number, a comma and a seed are expected")?;
        let serial = serial.trim();
        // What AWS takes as a serial number.
        let serial = MfaDeviceName::parse(serial)
            .ok()
            .filter(|serial| serial.as_str().len() >= 9)
            .ok_or("a serial number has 9 letters, digits or of +=,.@- at least")?;
        let seed = seed.trim();
        let bytes = match format {
            SeedFormat::Base32 => {
                let digits = seed.trim_end_matches('=').to_ascii_uppercase();
                BASE32_NOPAD.decode(digits.as_bytes()).ok()
            }
            SeedFormat::Hex => HEXLOWER_PERMISSIVE.decode(seed.as_bytes()).ok(),
        };
        let bytes = bytes.ok_or("the seed is not written in the format that was named")?;
        if !SEED.contains(&bytes.len()) {
            return Err("a seed has 16 to 64 bytes");
        }
        let seed = Secret::new(bytes);
        Ok(Self { serial, seed })
    }
}

impl Installation {
    /// Brings tokens into `account`, named by id or by root's e-mail address: all or none. They are
    /// nobody's until they are enabled.
    pub fn import_tokens(
        self: &Arc<Self>,
        account: &str,
        tokens: &[HardwareToken],
        moment: &Moment,
    ) -> Performed<Result<usize, TokensError>> {
        let Some(id) = find(&self.durable(), account) else {
            let error = TokensError::NoSuchAccount(account.to_owned());
            return Performed::Answered(Err(error));
        };
        let means = self.means();
        let done = self.change(moment, |draft, moment| {
            let edited = account_of(draft, id)?;
            let mut serials = tokens.iter().map(|token| &token.serial);
            if let Some(taken) = serials.find(|serial| edited.mfa_devices.contains(serial)) {
                return Ok((Err(TokensError::Taken(taken.to_string())), Vec::new()));
            }
            for token in tokens {
                let context = seed_context(id, &token.serial);
                let sealed = means.seal(token.seed.expose(), &context, moment);
                edited.mfa_devices.insert(TotpDevice {
                    name: token.serial.clone(),
                    hardware: true,
                    path: Path::root(),
                    seed: sealed.map_err(|error| Fault::new(error.to_string()))?,
                    created: moment.now.whole_seconds(),
                    owner: None,
                    last_step: None,
                    drift: 0,
                    tags: Tags::new(),
                    unknown: Unknown::new(),
                });
            }
            let serials = tokens.iter().map(|token| token.serial.to_string());
            let details = json!({ "serialNumbers": serials.collect::<Vec<_>>() });
            let record = service_event(id, "HardwareTokensImported", details, moment);
            Ok((Ok(tokens.len()), vec![record]))
        });
        done.map(settled)
    }

    /// Takes the token `serial` out of `account`, whosever it is: lost, or no more in use.
    pub fn remove_token(
        self: &Arc<Self>,
        account: &str,
        serial: &str,
        moment: &Moment,
    ) -> Performed<Result<(), TokensError>> {
        let Some(id) = find(&self.durable(), account) else {
            let error = TokensError::NoSuchAccount(account.to_owned());
            return Performed::Answered(Err(error));
        };
        let done = self.change(moment, |draft, moment| {
            let edited = account_of(draft, id)?;
            let device = edited
                .totp_device(serial)
                .filter(|device| device.hardware)
                .map(|device| device.name.clone());
            let Some(name) = device else {
                let unknown = TokensError::NoSuchToken(serial.to_owned());
                return Ok((Err(unknown), Vec::new()));
            };
            edited.mfa_devices.remove(&name);
            let details = json!({ "serialNumber": name.as_str() });
            let record = service_event(id, "HardwareTokenRemoved", details, moment);
            Ok((Ok(()), vec![record]))
        });
        done.map(settled)
    }
}

fn account_of(draft: &mut Draft, id: AccountId) -> Result<&mut Account, Fault> {
    let account = draft.account_mut(id);
    account.ok_or_else(|| Fault::new("the account is gone"))
}

fn settled<T>(
    done: Result<Result<T, TokensError>, doorward_shapes::ErrorAnswer>,
) -> Result<T, TokensError> {
    done.unwrap_or_else(|answer| Err(TokensError::Unavailable(answer.message)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use crate::totp::{code_of, step_of};
    use doorward_shapes::iam::{
        DeactivateMFADevice, DeactivateMFADeviceInput, DeleteVirtualMFADevice,
        DeleteVirtualMFADeviceInput, EnableMFADevice, EnableMFADeviceInput, ListMFADevices,
        ListMFADevicesInput, ListVirtualMFADevices, ListVirtualMFADevicesInput,
    };

    const SEED: &str = "3132333435363738393031323334353637383930";
    const SERIAL: &str = "GAHT12345678";

    fn import(house: &House, text: &str) -> Result<usize, TokensError> {
        let tokens = HardwareToken::list(text, SeedFormat::Hex).unwrap();
        let account = house.account.to_string();
        let installation = &house.installation;
        installation
            .import_tokens(&account, &tokens, &house.moment())
            .wait()
    }

    fn enable(house: &House, serial: &str) -> Result<(), doorward_shapes::ErrorAnswer> {
        let code = |later| code_of(b"12345678901234567890", step_of(house.now()) + later);
        let input = EnableMFADeviceInput {
            user_name: "admin".to_owned(),
            serial_number: serial.to_owned(),
            authentication_code1: code(0),
            authentication_code2: code(1),
        };
        house
            .call::<EnableMFADevice>(&house.with_mfa("admin"), input)
            .map(drop)
    }

    fn serials(house: &House) -> Vec<String> {
        let listed = house.admin::<ListMFADevices>(ListMFADevicesInput::default());
        let devices = listed.unwrap().mfa_devices.into_iter();
        devices.map(|device| device.serial_number).collect()
    }

    #[test]
    fn a_token_that_was_brought_in_is_enabled_by_its_serial_number_and_two_codes() {
        let house = House::new();
        assert_eq!(told(enable(&house, SERIAL)).0, "NoSuchEntity");
        assert_eq!(import(&house, &format!("{SERIAL},{SEED}")).unwrap(), 1);
        let records = house.records();
        assert_eq!(records[0]["eventName"], "HardwareTokensImported");
        assert!(!records[0].to_string().contains(SEED));
        assert_eq!(serials(&house), [""; 0]);
        enable(&house, &SERIAL.to_lowercase()).unwrap();
        assert_eq!(serials(&house), [SERIAL]);
        let arn = format!("arn:aws:iam::{}:mfa/{SERIAL}", house.account);
        assert_eq!(told(enable(&house, &arn)).0, "NoSuchEntity", "not its name");
    }

    #[test]
    fn a_token_is_nobodys_to_delete_and_not_a_virtual_device() {
        let house = House::new();
        import(&house, &format!("{SERIAL},{SEED}")).unwrap();
        let input = ListVirtualMFADevicesInput::default();
        let listed = house.admin::<ListVirtualMFADevices>(input).unwrap();
        assert_eq!(listed.virtual_mfa_devices.len(), 0);
        let delete = |serial: &str| {
            let serial_number = serial.to_owned();
            let input = DeleteVirtualMFADeviceInput { serial_number };
            told(house.admin::<DeleteVirtualMFADevice>(input)).0
        };
        assert_eq!(delete(SERIAL), "NoSuchEntity");
        enable(&house, SERIAL).unwrap();
        let input = DeactivateMFADeviceInput {
            user_name: Some("admin".to_owned()),
            serial_number: SERIAL.to_owned(),
        };
        let admin = house.with_mfa("admin");
        house.call::<DeactivateMFADevice>(&admin, input).unwrap();
        assert_eq!(
            told(enable(&house, SERIAL)).0,
            "InvalidAuthenticationCode",
            "its codes stay used"
        );
    }

    #[test]
    fn a_list_is_brought_in_whole_or_not_at_all() {
        let house = House::new();
        let list = format!("# from the maker\n\nTOKEN-0001, {SEED}\n{SERIAL},{SEED}\n");
        assert_eq!(import(&house, &list).unwrap(), 2);
        let again = import(&house, &format!("TOKEN-0002,{SEED}\n{SERIAL},{SEED}"));
        assert!(matches!(again, Err(TokensError::Taken(serial)) if serial == SERIAL));
        assert_eq!(told(enable(&house, "TOKEN-0002")).0, "NoSuchEntity");
    }

    #[test]
    fn a_lost_token_goes_whosever_it_is() {
        let house = House::new();
        import(&house, &format!("{SERIAL},{SEED}")).unwrap();
        enable(&house, SERIAL).unwrap();
        let account = house.account.to_string();
        let remove = || {
            let installation = &house.installation;
            installation
                .remove_token(&account, SERIAL, &house.moment())
                .wait()
        };
        remove().unwrap();
        assert_eq!(serials(&house), [""; 0]);
        assert_eq!(house.records()[0]["eventName"], "HardwareTokenRemoved");
        assert!(matches!(remove(), Err(TokensError::NoSuchToken(_))));
    }

    #[test]
    fn what_is_not_a_list_of_tokens_says_in_which_line() {
        let bad = |text: &str, format| HardwareToken::list(text, format).unwrap_err().to_string();
        for (text, said) in [
            (
                "GAHT12345678",
                "line 1: a serial number, a comma and a seed are expected",
            ),
            (
                "# x\nshort,3132",
                "line 2: a serial number has 9 letters, digits or of +=,.@- at least",
            ),
            ("GAHT12345678,3132", "line 1: a seed has 16 to 64 bytes"),
            (
                "GAHT12345678,GEZDGNBVGY3TQOJQ",
                "line 1: the seed is not written in the format that was named",
            ),
        ] {
            assert_eq!(bad(text, SeedFormat::Hex), said);
        }
        let twice = format!("GAHT12345678,{SEED}\ngaht12345678,{SEED}");
        assert_eq!(
            bad(&twice, SeedFormat::Hex),
            "line 2: the serial number stands further up already"
        );
        let base32 = "GAHT12345678,gezdgnbvgy3tqojqgezdgnbvgy3tqojq";
        let [token] = &HardwareToken::list(base32, SeedFormat::Base32).unwrap()[..] else {
            panic!("one token");
        };
        assert_eq!(token.seed.expose(), b"12345678901234567890");
    }
}
