//! What an assertion's attributes mean. See "Configure SAML assertions for the authentication
//! response" in the IAM User Guide.
use super::Refused;
use super::assertion::{Assertion, Response};
use doorward_names::{Arn, SessionName};
use doorward_policy::ContextValue;
use doorward_shapes::sts::types::Tag;
use serde::{Deserialize, Serialize};

const PREFIX: &str = "https://aws.amazon.com/SAML/Attributes/";

/// How many values a key has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    /// One.
    Text,
    /// A list, of one too.
    List,
    /// One, or a list where there are several.
    Any,
}
use Values::{Any, List, Text};

/// The attributes that are condition keys of trust policies: "Mapping SAML attributes to AWS trust
/// policy context keys", where the types of the first kind are from, and "Available keys for
/// SAML-based AWS STS federation", by which the others may be lists.
///
/// Three identifiers are written there as nobody writes them; they are known in both ways. What
/// Active Directory calls the primary group is `uid` there, and there is a key of its name too.
const KEYS: [(&str, &str, Values); 34] = [
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.1",
        "saml:edupersonaffiliation",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.2",
        "saml:edupersonnickname",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.3",
        "saml:edupersonorgdn",
        Text,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.4",
        "saml:edupersonorgunitdn",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.5",
        "saml:edupersonprimaryaffiliation",
        Text,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.6",
        "saml:edupersonprincipalname",
        Text,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.7",
        "saml:edupersonentitlement",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.8",
        "saml:edupersonprimaryorgunitdn",
        Text,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.9",
        "saml:edupersonscopedaffiliation",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.10",
        "saml:edupersontargetedid",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.1.1.11",
        "saml:edupersonassurance",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.2",
        "saml:eduorghomepageuri",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.3",
        "saml:eduorgidentityauthnpolicyuri",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.4",
        "saml:eduorglegalname",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.5",
        "saml:eduorgsuperioruri",
        List,
    ),
    (
        "urn:oid:1.3.6.1.4.1.5923.1.2.1.6",
        "saml:eduorgwhitepagesuri",
        List,
    ),
    ("urn:oid:2.5.4.3", "saml:cn", List),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
        "saml:name",
        Any,
    ),
    (
        "http://schemas.xmlsoap.org/claims/CommonName",
        "saml:commonName",
        Any,
    ),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
        "saml:givenName",
        Any,
    ),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
        "saml:surname",
        Any,
    ),
    (
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
        "saml:mail",
        Any,
    ),
    ("2.5.4.3", "saml:commonName", Any),
    ("2.5.4.4", "saml:surname", Any),
    ("2.4.5.42", "saml:givenName", Any),
    ("2.5.4.42", "saml:givenName", Any),
    ("2.5.4.45", "saml:x500UniqueIdentifier", Any),
    ("0.9.2342.19200300100.1.1", "saml:uid", Any),
    ("0.9.2342.19200300.100.1.1", "saml:uid", Any),
    ("0.9.2342.19200300100.1.3", "saml:mail", Any),
    ("0.9.2342.19200300.100.1.3", "saml:mail", Any),
    ("0.9.2342.19200300.100.1.45", "saml:organizationStatus", Any),
    (
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid",
        "saml:primaryGroupSID",
        Any,
    ),
    (
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid",
        "saml:uid",
        Any,
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
        for (name, key, kind) in KEYS {
            let values = self.attributes.get(name).map_or(&[][..], Vec::as_slice);
            let value = match (kind, values) {
                (_, []) => continue,
                (Text | Any, [one]) => ContextValue::from(one.as_str()),
                (List | Any, many) => ContextValue::from(many.to_vec()),
                (Text, _) => continue,
            };
            if !keys.iter().any(|(known, _)| *known == key) {
                keys.push((key, value));
            }
        }
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Timestamp;
    use crate::saml::testing::{Told, provider};
    use crate::saml::{Response, SignInAddress};

    /// The keys that an assertion with these attributes has.
    fn keys(attributes: &[(&str, &[&str])]) -> Vec<(&'static str, ContextValue)> {
        let now = Timestamp::from_seconds(1_767_268_800);
        let mut told = Told::at(now);
        for (name, values) in attributes {
            let values = values.iter().map(|value| (*value).to_owned());
            told.attributes.push(((*name).to_owned(), values.collect()));
        }
        let here = SignInAddress::of("https://id.example.com");
        let response = Response::read(&told.sent()).unwrap();
        let read = response.verify(&provider(now), &|_| None, &here, now);
        read.unwrap().attribute_keys()
    }

    #[test]
    fn each_attribute_is_the_key_that_the_guide_has() {
        const GROUP: &str =
            "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid";
        let two = || ContextValue::from(vec!["a".to_owned(), "b".to_owned()]);
        for (name, key, kind) in KEYS.into_iter().filter(|(name, _, _)| *name != GROUP) {
            let one = match kind {
                List => ContextValue::from(vec!["a".to_owned()]),
                Text | Any => ContextValue::from("a"),
            };
            assert_eq!(keys(&[(name, &["a"])]), [(key, one)], "{name}");
            let several = keys(&[(name, &["a", "b"])]);
            match kind {
                Text => assert!(several.is_empty(), "{name}"),
                List | Any => assert_eq!(several, [(key, two())], "{name}"),
            }
        }
        let one = || ContextValue::from("a");
        let group = keys(&[(GROUP, &["a"])]);
        assert_eq!(
            group,
            [("saml:primaryGroupSID", one()), ("saml:uid", one())]
        );
        // Of several attributes of one key, one counts.
        let uid = "0.9.2342.19200300.100.1.1";
        let both = keys(&[(GROUP, &["b"]), (uid, &["a"])]);
        let group = ("saml:primaryGroupSID", ContextValue::from("b"));
        assert_eq!(both, [("saml:uid", one()), group]);
        assert!(keys(&[("uid", &["a"]), ("saml:uid", &["a"])]).is_empty());
    }

    #[test]
    fn there_are_all_the_keys_that_the_service_authorization_reference_has() {
        let reference = include_str!("../../data/service-authorization.txt");
        for (_, key, kind) in KEYS {
            let kind = if kind == List {
                "ArrayOfString"
            } else {
                "String"
            };
            let line = format!("\nk\t{key}\t{kind}\n");
            assert!(reference.contains(&line), "{line}");
        }
        let all = reference.split("\nk\tsaml:").skip(1);
        let all = all.filter_map(|line| line.split('\t').next());
        let own = ["aud", "doc", "iss", "namequalifier", "sub", "sub_type"];
        let mut all = all.filter(|key| !own.contains(key));
        let is_known = |key: &str| {
            let key = format!("saml:{key}");
            KEYS.iter().any(|(_, known, _)| *known == key)
        };
        assert!(all.all(is_known));
    }
}
