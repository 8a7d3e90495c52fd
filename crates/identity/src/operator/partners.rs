//! Product providers, whom the operator lets ask accounts for temporary access: what AWS does when
//! a partner is onboarded. See "IAM temporary delegation for AWS Partners" in the IAM User Guide.
use super::service_event;
use crate::iam::delegation::template::Template;
use crate::installation::Installation;
use crate::state::{DelegationState, Draft, Partner, Unknown};
use crate::{Moment, Performed};
use doorward_names::AccountId;
use doorward_store::AuditRecord;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use thiserror::Error;

/// What is told of a registered provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerShown {
    /// Its domain.
    pub domain: String,
    /// What customers see it called.
    pub name: String,
    /// The accounts it asks from.
    pub accounts: Vec<AccountId>,
    /// The ARNs of its templates, by name.
    pub templates: BTreeMap<String, String>,
}

impl From<&Partner> for PartnerShown {
    fn from(partner: &Partner) -> Self {
        let templates = partner.templates.keys();
        let templates = templates.map(|name| {
            let arn = partner.template_arn(name).to_string();
            (name.clone(), arn)
        });
        Self {
            domain: partner.domain.clone(),
            name: partner.name.clone(),
            accounts: partner.accounts.iter().copied().collect(),
            templates: templates.collect(),
        }
    }
}

/// Why a provider was not registered, or not taken away.
#[derive(Debug, Error)]
pub enum PartnerError {
    /// The file does not say what it should.
    #[error("{0}")]
    Bad(String),
    /// An account of it is not there.
    #[error("there is no account {0}")]
    NoSuchAccount(AccountId),
    /// An account asks for one provider.
    #[error("the account {account} is registered for {domain}")]
    Taken {
        /// The account.
        account: AccountId,
        /// The other provider.
        domain: String,
    },
    /// There is no such provider.
    #[error("no provider of the domain `{0}` is registered")]
    NoSuchPartner(String),
    /// There is no such request, or nothing was released by it.
    #[error("no access was released by a delegation request `{0}`")]
    NotReleased(String),
    /// It could not be made durable.
    #[error("it could not be written: {0}")]
    Unavailable(String),
}

/// A provider as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    domain: String,
    name: String,
    accounts: Vec<String>,
    templates: BTreeMap<String, Value>,
}

/// The longest name: what the model shows of a requestor.
const NAME: usize = 30;
/// The longest domain, and the longest name of a template.
const WORD: usize = 128;

impl Partner {
    /// Reads a provider: a JSON object of its domain, name, accounts and templates.
    pub fn read(text: &str) -> Result<Self, PartnerError> {
        let written: Written = serde_json::from_str(text)
            .map_err(|error| PartnerError::Bad(format!("it is no provider: {error}")))?;
        let bad = |why: String| Err(PartnerError::Bad(why));
        let plain = |text: &str, also: &str| {
            let fits = |c: char| c.is_ascii_alphanumeric() || also.contains(c);
            (1..=WORD).contains(&text.len()) && text.chars().all(fits)
        };
        let domain = written.domain.to_ascii_lowercase();
        if !plain(&domain, ".-") {
            return bad(format!("`{domain}` is no domain"));
        }
        let shown = |c: char| matches!(c, ' '..='~' | '\u{a1}'..='\u{ff}');
        let length = written.name.chars().count();
        if !(1..=NAME).contains(&length) || !written.name.chars().all(shown) {
            return bad(format!("the name has 1 to {NAME} characters of Latin-1"));
        }
        let accounts = written.accounts.iter().map(|id| {
            AccountId::parse(id).map_err(|_| PartnerError::Bad(format!("`{id}` is no account")))
        });
        let accounts = accounts.collect::<Result<std::collections::BTreeSet<_>, _>>()?;
        if accounts.is_empty() || written.templates.is_empty() {
            return bad("a provider has one account and one template at least".to_owned());
        }
        let mut templates = BTreeMap::new();
        for (name, template) in written.templates {
            if !plain(&name, "_+=,.@-") {
                return bad(format!("`{name}` is no name of a template"));
            }
            let text = template.to_string();
            if let Err(why) = Template::read(&text) {
                return bad(format!("the template `{name}`: {why}"));
            }
            templates.insert(name, text);
        }
        Ok(Self {
            domain,
            name: written.name,
            accounts,
            templates,
            unknown: Unknown::new(),
        })
    }
}

impl Installation {
    /// The providers that are registered.
    pub fn partners(&self) -> Vec<PartnerShown> {
        let world = self.durable();
        let partners = world.directory.partners.iter();
        partners.map(|partner| partner.as_ref().into()).collect()
    }

    /// Registers `partner`, in place of one of the same domain. What it asked for already stays as
    /// it is.
    pub fn register_partner(
        self: &Arc<Self>,
        partner: Partner,
        moment: &Moment,
    ) -> Performed<Result<PartnerShown, PartnerError>> {
        let world = self.durable();
        for account in &partner.accounts {
            if world.account(*account).is_none() {
                return Performed::Answered(Err(PartnerError::NoSuchAccount(*account)));
            }
            if let Some(other) = world.directory.partner_of(*account)
                && other.domain != partner.domain
            {
                return Performed::Answered(Err(PartnerError::Taken {
                    account: *account,
                    domain: other.domain.clone(),
                }));
            }
        }
        let done = self.change(moment, |draft, moment| {
            let shown = PartnerShown::from(&partner);
            let records = told(&partner, "DelegationPartnerRegistered", moment);
            draft.directory_mut().partners.insert(partner);
            Ok((shown, records))
        });
        done.map(|done| done.map_err(|answer| PartnerError::Unavailable(answer.message)))
    }

    /// Takes the provider of `domain` away: it asks for nothing more, and gets
    /// nothing more. The credentials that it has stay good until they end.
    pub fn remove_partner(
        self: &Arc<Self>,
        domain: &str,
        moment: &Moment,
    ) -> Performed<Result<(), PartnerError>> {
        let domain = domain.to_ascii_lowercase();
        if !self.durable().directory.partners.contains(&domain) {
            return Performed::Answered(Err(PartnerError::NoSuchPartner(domain)));
        }
        let done = self.change(moment, |draft, moment| {
            let removed = draft.directory_mut().partners.remove(&domain);
            let records = removed.map(|partner| told(&partner, "DelegationPartnerRemoved", moment));
            Ok(((), records.unwrap_or_default()))
        });
        done.map(|done| done.map_err(|answer| PartnerError::Unavailable(answer.message)))
    }

    /// Ends the access that was released by the delegation request `id`, at once: the account whose
    /// it was.
    pub fn revoke_delegation(
        self: &Arc<Self>,
        id: &str,
        moment: &Moment,
    ) -> Performed<Result<AccountId, PartnerError>> {
        let missing = || PartnerError::NotReleased(id.to_owned());
        let world = self.durable();
        let found = world.directory.delegation_requests.get(&id.to_owned());
        let found = found.filter(|request| request.state == DelegationState::Finalized);
        let Some(owner) = found.and_then(|request| request.owner_account) else {
            return Performed::Answered(Err(missing()));
        };
        let done = self.change(moment, |draft, moment| {
            let record = revoke(draft, id, owner, moment);
            Ok((owner, vec![record]))
        });
        done.map(|done| done.map_err(|answer| PartnerError::Unavailable(answer.message)))
    }
}

fn revoke(draft: &mut Draft, id: &str, owner: AccountId, moment: &Moment) -> AuditRecord {
    let requests = &mut draft.directory_mut().delegation_requests;
    if let Some(request) = requests.get_mut(&id.to_owned()) {
        request.state = DelegationState::Rejected;
        request.rejection_reason = Some("The operator revoked the access.".to_owned());
        request.updated = moment.now;
    }
    let details = json!({ "delegationRequestId": id });
    service_event(owner, "DelegatedAccessRevoked", details, moment)
}

/// The records of what became of `partner`, one for each of its accounts that is there.
fn told(partner: &Partner, name: &'static str, moment: &Moment) -> Vec<AuditRecord> {
    let details = json!({
        "domain": partner.domain,
        "templates": partner.templates.keys().collect::<Vec<_>>(),
    });
    let accounts = partner.accounts.iter();
    let record = |account: &AccountId| service_event(*account, name, details.clone(), moment);
    accounts.map(record).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    fn written(domain: &str, account: &str) -> String {
        json!({
            "domain": domain, "name": "Example Corp", "accounts": [account],
            "templates": {"Onboarding": {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}},
        })
        .to_string()
    }

    #[test]
    fn a_provider_is_registered_replaced_and_removed_with_records() {
        let house = House::new();
        let installation = &house.installation;
        let register = |domain: &str, account: &str| {
            let partner = Partner::read(&written(domain, account)).unwrap();
            installation
                .register_partner(partner, &house.moment())
                .wait()
        };
        let shown = register("Example.com", "111122223333").unwrap();
        let arn = "arn:aws:iam::partner:delegation-template/example.com/Onboarding";
        assert_eq!(shown.templates["Onboarding"], arn);
        register("example.com", "111122223333").unwrap();
        assert_eq!(installation.partners(), [shown]);
        let event = |name: &str| assert_eq!(house.records()[0]["eventName"], name);
        event("DelegationPartnerRegistered");
        let other = register("other.example", "111122223333");
        assert!(matches!(other, Err(PartnerError::Taken { .. })));
        let nobody = register("other.example", "999988887777");
        assert!(matches!(nobody, Err(PartnerError::NoSuchAccount(_))));
        let remove = |domain| installation.remove_partner(domain, &house.moment()).wait();
        remove("EXAMPLE.com").unwrap();
        event("DelegationPartnerRemoved");
        assert!(installation.partners().is_empty());
        assert!(matches!(
            remove("example.com"),
            Err(PartnerError::NoSuchPartner(_))
        ));
        let revoked = installation
            .revoke_delegation("none", &house.moment())
            .wait();
        assert!(matches!(revoked, Err(PartnerError::NotReleased(_))));
    }

    #[test]
    fn what_is_no_provider_is_not_read() {
        let good: Value = serde_json::from_str(&written("example.com", "111122223333")).unwrap();
        for (member, value) in [
            ("domain", json!("")),
            ("domain", json!("a/b")),
            ("name", json!("")),
            ("name", json!("A name that is far too long to show")),
            ("name", json!("Ex\u{1}mple")),
            ("accounts", json!([])),
            ("accounts", json!(["1"])),
            ("templates", json!({})),
            ("templates", json!({"a/b": good["templates"]["Onboarding"]})),
            ("templates", json!({"a": "no template"})),
            ("other", json!(1)),
        ] {
            let mut bad = good.clone();
            bad[member] = value;
            assert!(Partner::read(&bad.to_string()).is_err(), "{bad}");
        }
        assert!(Partner::read("").is_err());
        assert!(Partner::read(&good.to_string()).is_ok());
    }
}
