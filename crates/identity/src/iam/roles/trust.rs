//! Trust policies, from the wire and to it.
//!
//! Principals are kept by unique id: "AWS JSON policy elements: Principal" in the IAM User Guide.
mod shared;

use crate::failure::Failure;
use crate::iam::common::{document_output, exceeded};
use crate::iam::documents;
use crate::quota::Quota;
use crate::state::{Account, TrustText, World};
use doorward_names::{Arn, RoleName, UniqueId, UserName};
use doorward_policy::validate::{is_provider, is_service};
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::iam::errors::{LimitExceeded, MalformedPolicyDocument};
use std::collections::BTreeMap;
use std::fmt::Display;

/// A trust policy of a role in `account` from the wire, its principals found.
pub(crate) fn read<E: From<MalformedPolicyDocument> + From<LimitExceeded>>(
    text: &str,
    account: &Account,
    world: &World,
) -> Result<TrustText, Failure<E>> {
    let document =
        Document::parse(text, DocumentKind::Trust).map_err(|e| documents::malformed(&e))?;
    let quota = Quota::TrustPolicySize;
    let limit = account.quota(quota);
    if document.size() > limit {
        return Err(exceeded(quota.name(), limit).into());
    }
    usable(&document)?;
    let principals = principals(&document, world)?;
    Ok(TrustText::new(text, document, principals))
}

/// Whether the services and providers that `document` names can be any, and whether what is asked of
/// those whose providers many share tells them from strangers.
fn usable(document: &Document) -> Result<(), MalformedPolicyDocument> {
    let statements = (0..document.statement_count()).filter_map(|i| document.statement_elements(i));
    for statement in statements {
        let mut services = statement.services();
        // Those AWS would not know either: which of the well-formed it knows is not published.
        if let Some(name) = services.find(|name| !is_service(&name.to_ascii_lowercase())) {
            let why = format!("Invalid principal in policy: \"SERVICE\":\"{name}\"");
            return Err(MalformedPolicyDocument::new(why));
        }
        if !statement.providers().all(is_provider) {
            return Err(MalformedPolicyDocument::new(
                "Federated principals must be valid domain names or SAML metadata ARNs",
            ));
        }
        shared::controlled(statement).map_err(MalformedPolicyDocument::new)?;
    }
    Ok(())
}

/// The unique ids of the users and roles that `document` names; all it names must exist.
fn principals(
    document: &Document,
    world: &World,
) -> Result<BTreeMap<Arn, UniqueId>, MalformedPolicyDocument> {
    for account in document.principal_accounts() {
        if world.account(account).is_none() {
            return Err(invalid(Arn::iam(account, "root")));
        }
    }
    for id in document.principal_ids() {
        let mut accounts = world.accounts.values();
        if !accounts.any(|account| arn_of(id, account).is_some()) {
            return Err(invalid(id));
        }
    }
    let mut ids = BTreeMap::new();
    for arn in document.principal_arns() {
        let account = arn.account().and_then(|account| world.account(account));
        let account = account.ok_or_else(|| invalid(arn))?;
        match (arn.service(), arn.resource_parts().0) {
            // Sessions come and go: nothing of them can be found.
            ("sts", "assumed-role" | "federated-user") => {}
            ("iam", "user" | "role") => {
                let id = id_of(arn, account).ok_or_else(|| invalid(arn))?;
                ids.insert(arn.clone(), id);
            }
            _ => return Err(invalid(arn)),
        }
    }
    Ok(ids)
}

fn id_of(arn: &Arn, account: &Account) -> Option<UniqueId> {
    let name = arn.resource_name();
    if arn.resource_parts().0 == "user" {
        let user = account.users.get(&UserName::parse(name).ok()?)?;
        return (user.arn(account.id()) == *arn).then(|| user.id.clone());
    }
    let role = account.roles.get(&RoleName::parse(name).ok()?)?;
    (role.arn(account.id()) == *arn).then(|| role.id.clone())
}

fn arn_of(id: &UniqueId, account: &Account) -> Option<Arn> {
    let user = account.user_by_id(id).map(|user| user.arn(account.id()));
    user.or_else(|| account.role_by_id(id).map(|role| role.arn(account.id())))
}

fn invalid(principal: impl Display) -> MalformedPolicyDocument {
    MalformedPolicyDocument::new(format!(
        "Invalid principal in policy: \"AWS\":\"{principal}\""
    ))
}

/// `trust` as answers carry it: principals under their names of now, or, where they are gone,
/// under their unique ids.
pub(super) fn shown(trust: &TrustText, world: &World) -> String {
    let rewritten = trust
        .document()
        .rewrite_principals(trust.as_written(), |arn| {
            let id = trust.principals().get(arn)?;
            let now = arn_of(id, world.account(arn.account()?)?);
            match now {
                Some(now) if now == *arn => None,
                Some(now) => Some(now.to_string()),
                None => Some(id.to_string()),
            }
        });
    document_output(&rewritten)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TRUST, role, trusting};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::CreateRoleError;

    fn refusal(house: &House, text: &str) -> ErrorAnswer {
        let read = read::<CreateRoleError>(
            text,
            house.world().account(house.account).unwrap(),
            &house.world(),
        );
        read.unwrap_err().answer()
    }

    #[test]
    fn whoever_is_trusted_must_exist() {
        let house = House::new();
        role(&house, "Deploy");
        house.add_account("444455556666");
        for there in [
            "444455556666",
            "arn:aws:iam::444455556666:root",
            "arn:aws:iam::444455556666:user/admin",
            "arn:aws:iam::111122223333:role/Deploy",
            "arn:aws:sts::111122223333:assumed-role/Deploy/ada",
        ] {
            let read = read::<CreateRoleError>(
                &trusting(there),
                house.world().account(house.account).unwrap(),
                &house.world(),
            );
            assert!(read.is_ok(), "{there}");
        }
        for (missing, named) in [
            ("999999999999", "arn:aws:iam::999999999999:root"),
            ("arn:aws:iam::999999999999:user/ada", ""),
            ("arn:aws:iam::111122223333:user/ada", ""),
            ("arn:aws:iam::111122223333:role/x/Deploy", ""),
            ("arn:aws:iam::111122223333:group/admins", ""),
            ("AROA11112222333344445", ""),
        ] {
            let named = if named.is_empty() { missing } else { named };
            let refused = refusal(&house, &trusting(missing));
            assert_eq!(refused.code, "MalformedPolicyDocument");
            let message = format!("Invalid principal in policy: \"AWS\":\"{named}\"");
            assert_eq!(refused.message, message);
        }
    }

    #[test]
    fn services_and_providers_are_well_formed() {
        let house = House::new();
        let told = |principal: &str| {
            let text = format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:*"}}]}}"#
            );
            let read = read::<CreateRoleError>(
                &text,
                house.world().account(house.account).unwrap(),
                &house.world(),
            );
            read.map(drop).map_err(|e| {
                let answer = e.answer();
                assert_eq!(answer.code, "MalformedPolicyDocument");
                answer.message
            })
        };
        for name in ["ec2.amazonaws.com", "logs.eu-west-1.amazonaws.com", "*"] {
            let principal = format!(r#"{{"Service":"{name}"}}"#);
            assert_eq!(told(&principal), Ok(()), "{name}");
        }
        for name in [
            "",
            "x",
            "amazonaws.com",
            "ec2.example.com",
            "e c.amazonaws.com",
        ] {
            let principal = format!(r#"{{"Service":["ec2.amazonaws.com","{name}"]}}"#);
            let why = format!("Invalid principal in policy: \"SERVICE\":\"{name}\"");
            assert_eq!(told(&principal), Err(why));
        }
        for name in [
            "accounts.google.com",
            "arn:aws:iam::111122223333:saml-provider/corp",
            "arn:aws:iam::111122223333:oidc-provider/id.example.com/realm",
        ] {
            let principal = format!(r#"{{"Federated":"{name}"}}"#);
            assert_eq!(told(&principal), Ok(()), "{name}");
        }
        for name in [
            "",
            "x",
            "*",
            "a b.example.com",
            "arn:aws:iam::1:saml-provider/corp",
            "arn:aws:iam::111122223333:role/corp",
        ] {
            let principal = format!(r#"{{"Federated":"{name}"}}"#);
            let why = "Federated principals must be valid domain names or SAML metadata ARNs";
            assert_eq!(told(&principal), Err(why.to_owned()), "{name}");
        }
    }

    #[test]
    fn a_trust_policy_is_well_formed_and_not_too_large() {
        let house = House::new();
        let resource = TRUST.replace("\"Action\"", "\"Resource\":\"*\",\"Action\"");
        let sid = "x".repeat(2048);
        let large = TRUST.replace("\"Effect\"", &format!("\"Sid\":\"{sid}\",\"Effect\""));
        for (text, code, message) in [
            (
                "nothing",
                "MalformedPolicyDocument",
                "This policy contains invalid Json",
            ),
            (
                &resource,
                "MalformedPolicyDocument",
                "Has prohibited field Resource",
            ),
            (
                &large,
                "LimitExceeded",
                "Cannot exceed quota for ACLSizePerRole: 2048",
            ),
        ] {
            let refused = refusal(&house, text);
            assert_eq!(
                (refused.code.as_str(), refused.message.as_str()),
                (code, message)
            );
        }
    }
}
