//! What an assertion's attributes mean. See "Configure SAML assertions for the authentication
//! response" in the IAM User Guide.
use super::Refused;
use super::assertion::{Assertion, Response};
use doorward_names::{Arn, SessionName};
use doorward_policy::ContextValue;
use doorward_shapes::sts::types::Tag;
use serde::{Deserialize, Serialize};

const PREFIX: &str = "https://aws.amazon.com/SAML/Attributes/";

/// The attributes that are condition keys of trust policies, and whether a key has many values:
/// "Mapping SAML attributes to AWS trust policy context keys".
const KEYS: [(&str, &str, bool); 31] = [
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.1",
        "saml:edupersonaffiliation",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.2",
        "saml:edupersonnickname",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.3",
        "saml:edupersonorgdn",
        false,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.4",
        "saml:edupersonorgunitdn",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.5",
        "saml:edupersonprimaryaffiliation",
        false,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.6",
        "saml:edupersonprincipalname",
        false,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.7",
        "saml:edupersonentitlement",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.8",
        "saml:edupersonprimaryorgunitdn",
        false,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.9",
        "saml:edupersonscopedaffiliation",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.10",
        "saml:edupersontargetedid",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.11",
        "saml:edupersonassurance",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.2",
        "saml:eduorghomepageuri",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.3",
        "saml:eduorgidentityauthnpolicyuri",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.4",
        "saml:eduorglegalname",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.5",
        "saml:eduorgsuperioruri",
        true,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.6",
        "saml:eduorgwhitepagesuri",
        true,
    ),
    ("urn:oid:2.5.4.3", "saml:cn", true),
    (
        "http://schemas.xmlsoap.org/claims/CommonName",
        "saml:commonName",
        true,
    ),
    ("2.5.4.3", "saml:commonName", true),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
        "saml:name",
        false,
    ),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
        "saml:givenName",
        false,
    ),
    ("2.4.5.42", "saml:givenName", false),
    ("2.5.4.42", "saml:givenName", false),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
        "saml:surname",
        false,
    ),
    ("2.5.4.4", "saml:surname", false),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
        "saml:mail",
        false,
    ),
    ("0.9.2342.19200300.100.1.3", "saml:mail", false),
    (
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid",
        "saml:primaryGroupSID",
        false,
    ),
    ("0.9.2342.19200300.100.1.1", "saml:uid", false),
    ("2.5.4.45", "saml:x500UniqueIdentifier", false),
    (
        "0.9.2342.19200300.100.1.45",
        "saml:organizationStatus",
        false,
    ),
];

/// The attributes that are condition keys.
#[cfg(test)]
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    KEYS.into_iter().map(|(name, _, _)| name)
}

/// A role that a person may take, and the provider that vouches for that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Offer {
    /// The role.
    pub role: Arn,
    /// The provider.
    pub provider: Arn,
}

impl Offer {
    /// Reads the two, in either order.
    fn read(value: &str) -> Option<Self> {
        let (one, other) = value.split_once(',')?;
        let (one, other) = (Arn::parse(one.trim()).ok()?, Arn::parse(other.trim()).ok()?);
        let kinds = (one.resource_parts().0, other.resource_parts().0);
        let (role, provider) = match kinds {
            ("role", "saml-provider") => (one, other),
            ("saml-provider", "role") => (other, one),
            _ => return None,
        };
        let of_iam = role.service() == "iam" && provider.service() == "iam";
        (of_iam && role.account().is_some()).then_some(Self { role, provider })
    }

    fn all(values: &[String]) -> Vec<Self> {
        let mut offers = values
            .iter()
            .filter_map(|value| Self::read(value))
            .collect::<Vec<_>>();
        offers.sort();
        offers.dedup();
        offers
    }
}

impl Response {
    /// What it offers, as anybody may have written it.
    pub(crate) fn unproven_offers(&self) -> Vec<Offer> {
        Offer::all(&self.unproven(&format!("{PREFIX}Role")))
    }
}

impl Assertion {
    fn values(&self, name: &str) -> &[String] {
        let values = self.attributes.get(&format!("{PREFIX}{name}"));
        values.map_or(&[], Vec::as_slice)
    }

    /// The one value of the attribute `name`.
    fn one(&self, name: &str) -> Result<Option<&str>, Refused> {
        match self.values(name) {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            _ => Err(Refused::Attribute(
                "has more than one value",
                name.to_owned(),
            )),
        }
    }

    /// The roles it offers.
    pub fn offers(&self) -> Vec<Offer> {
        Offer::all(self.values("Role"))
    }

    /// How the session is to be called.
    pub(crate) fn session_name(&self) -> Result<SessionName, Refused> {
        match self.values("RoleSessionName") {
            [] => Err(Refused::NoSessionName),
            [one] => SessionName::parse(one).map_err(|_| Refused::SessionName),
            _ => Err(Refused::SessionName),
        }
    }

    /// How long a console session is to last.
    pub(crate) fn session_duration(&self) -> Result<Option<u32>, Refused> {
        let Some(text) = self.one("SessionDuration")? else {
            return Ok(None);
        };
        let seconds = text
            .parse()
            .ok()
            .filter(|seconds| (900..=43_200).contains(seconds));
        let wrong = || {
            Refused::Attribute(
                "must be between 900 and 43200",
                "SessionDuration".to_owned(),
            )
        };
        seconds.map(Some).ok_or_else(wrong)
    }

    /// The tags of the session.
    pub(crate) fn tags(&self) -> Result<Vec<Tag>, Refused> {
        let prefix = format!("{PREFIX}PrincipalTag:");
        let mut tags = Vec::new();
        for (name, values) in &self.attributes {
            let Some(key) = name.strip_prefix(&prefix) else {
                continue;
            };
            let [value] = values.as_slice() else {
                return Err(Refused::Attribute(
                    "must have one value",
                    format!("PrincipalTag:{key}"),
                ));
            };
            tags.push(Tag {
                key: key.to_owned(),
                value: value.clone(),
            });
        }
        Ok(tags)
    }

    /// The keys of those that the next session inherits.
    pub(crate) fn transitive_tag_keys(&self) -> &[String] {
        self.values("TransitiveTagKeys")
    }

    /// The source identity of the session.
    pub(crate) fn source_identity(&self) -> Result<Option<String>, Refused> {
        let identity = match self.values("SourceIdentity") {
            [] => return Ok(None),
            [one] => SessionName::parse(one).map_err(|_| Refused::SourceIdentity)?,
            _ => return Err(Refused::SourceIdentity),
        };
        // A colon is no letter of a name, so it does not begin with `aws:`.
        Ok(Some(identity.to_string()))
    }

    /// The condition keys that come from its attributes.
    pub(super) fn attribute_keys(&self) -> Vec<(&'static str, ContextValue)> {
        let mut keys = Vec::<(&'static str, ContextValue)>::new();
        for (name, key, is_many) in KEYS {
            let values = self.attributes.get(name).map_or(&[][..], Vec::as_slice);
            let value = match values {
                [] => continue,
                many if is_many => ContextValue::from(many.to_vec()),
                [one] => ContextValue::from(one.as_str()),
                _ => continue,
            };
            if !keys.iter().any(|(known, _)| *known == key) {
                keys.push((key, value));
            }
        }
        keys
    }
}
