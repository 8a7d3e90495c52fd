//! An identity provider for tests: it signs what it is told, and what an attacker would have it
//! have signed.
pub(crate) mod encrypt;

use super::canonical::{EXCLUSIVE, Form};
use super::xml;
use crate::Timestamp;
use crate::state::{SamlProvider, Tags, Unknown};
use aws_lc_rs::digest::{SHA256, SHA384, SHA512, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair,
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RsaEncoding, RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use doorward_names::SamlProviderName;
use std::fmt::Write as _;

pub(crate) const METADATA: &str = include_str!("../../tests/saml/metadata.xml");
pub(crate) const ISSUER: &str = "https://idp.example.com/saml";
pub(crate) const RECIPIENT: &str = "https://signin.aws.amazon.com/saml";
pub(crate) const ROLE: &str =
    "arn:aws:iam::111122223333:role/Reader,arn:aws:iam::111122223333:saml-provider/Office";
const MORE: &str = "http://www.w3.org/2001/04/xmldsig-more#";

/// What a response says, to be changed at will.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) now: Timestamp,
    pub(crate) id: String,
    pub(crate) issuer: String,
    pub(crate) subject: String,
    pub(crate) format: String,
    pub(crate) recipient: String,
    pub(crate) audience: String,
    /// Seconds from now.
    pub(crate) issued: i64,
    pub(crate) begins: i64,
    pub(crate) ends: i64,
    pub(crate) session_ends: Option<i64>,
    pub(crate) attributes: Vec<(String, Vec<String>)>,
}

impl Told {
    pub(crate) fn at(now: Timestamp) -> Self {
        let one = |name: &str, value: &str| {
            let name = format!("https://aws.amazon.com/SAML/Attributes/{name}");
            (name, vec![value.to_owned()])
        };
        Self {
            now,
            id: "_assertion".to_owned(),
            issuer: ISSUER.to_owned(),
            subject: "ada".to_owned(),
            format: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent".to_owned(),
            recipient: RECIPIENT.to_owned(),
            audience: "urn:amazon:webservices".to_owned(),
            issued: 0,
            begins: -30,
            ends: 300,
            session_ends: None,
            attributes: vec![one("Role", ROLE), one("RoleSessionName", "ada@example.com")],
        }
    }

    /// The same with an attribute of AWS's.
    pub(crate) fn with(mut self, name: &str, values: &[&str]) -> Self {
        let name = format!("https://aws.amazon.com/SAML/Attributes/{name}");
        self.attributes.retain(|(known, _)| *known != name);
        let values = values.iter().map(|value| (*value).to_owned());
        self.attributes.push((name, values.collect()));
        self
    }

    fn instant(&self, seconds: i64) -> String {
        self.now.plus_seconds(seconds).iso()
    }

    /// The assertion, unsigned.
    pub(crate) fn assertion(&self) -> String {
        let mut attributes = String::new();
        for (name, values) in &self.attributes {
            write!(attributes, "<saml:Attribute Name=\"{name}\">").unwrap();
            for value in values {
                write!(
                    attributes,
                    "<saml:AttributeValue>{value}</saml:AttributeValue>"
                )
                .unwrap();
            }
            attributes.push_str("</saml:Attribute>");
        }
        let session = self.session_ends.map_or_else(String::new, |seconds| {
            format!(" SessionNotOnOrAfter=\"{}\"", self.instant(seconds))
        });
        let (issued, begins, ends) = (
            self.instant(self.issued),
            self.instant(self.begins),
            self.instant(self.ends),
        );
        let Self {
            id,
            issuer,
            subject,
            format,
            recipient,
            audience,
            ..
        } = self;
        format!(
            r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{id}" Version="2.0" IssueInstant="{issued}"><saml:Issuer>{issuer}</saml:Issuer><saml:Subject><saml:NameID Format="{format}">{subject}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="{ends}" Recipient="{recipient}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="{begins}" NotOnOrAfter="{ends}"><saml:AudienceRestriction><saml:Audience>{audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="{issued}"{session}><saml:AuthnContext/></saml:AuthnStatement><saml:AttributeStatement>{attributes}</saml:AttributeStatement></saml:Assertion>"#
        )
    }

    /// A response around `assertion`, unsigned.
    pub(crate) fn response(&self, assertion: &str) -> String {
        let instant = self.instant(self.issued);
        let (issuer, recipient) = (&self.issuer, &self.recipient);
        format!(
            r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_response" Version="2.0" IssueInstant="{instant}" Destination="{recipient}"><saml:Issuer>{issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>{assertion}</samlp:Response>"#
        )
    }

    /// A response with a signed assertion, as it is sent.
    pub(crate) fn sent(&self) -> String {
        encode(&self.response(&sign(&self.assertion(), &self.id, "rsa-sha256")))
    }
}

pub(crate) fn encode(document: &str) -> String {
    STANDARD.encode(document)
}

/// `document` with its element `id` signed by the key for `algorithm`.
pub(crate) fn sign(document: &str, id: &str, algorithm: &str) -> String {
    sign_as(document, id, algorithm, "", |info| info)
}

/// The same, with `comments` of the canonical form and a `SignedInfo` that `twist` changed before
/// it was signed.
pub(crate) fn sign_as(
    document: &str,
    id: &str,
    algorithm: &str,
    comments: &str,
    twist: impl Fn(String) -> String,
) -> String {
    let method = format!("<m Algorithm=\"{EXCLUSIVE}{comments}\"/>");
    let method = xml::parse(&method, 10).unwrap();
    let form = Form::read(method.root_element()).unwrap();
    let tree = xml::parse(document, 10_000).unwrap();
    let named = tree
        .descendants()
        .find(|node| node.attribute("ID") == Some(id));
    let text = form.write(named.unwrap(), None).unwrap();
    let (hash, uri) = if algorithm.ends_with("sha512") {
        (
            &SHA512,
            "http://www.w3.org/2001/04/xmlenc#sha512".to_owned(),
        )
    } else if algorithm.ends_with("sha384") {
        (&SHA384, format!("{MORE}sha384"))
    } else {
        (
            &SHA256,
            "http://www.w3.org/2001/04/xmlenc#sha256".to_owned(),
        )
    };
    let value = STANDARD.encode(digest(hash, text.as_bytes()));
    let info = twist(format!(
        r##"<ds:SignedInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:CanonicalizationMethod Algorithm="{EXCLUSIVE}{comments}"></ds:CanonicalizationMethod><ds:SignatureMethod Algorithm="{MORE}{algorithm}"></ds:SignatureMethod><ds:Reference URI="#{id}"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"></ds:Transform><ds:Transform Algorithm="{EXCLUSIVE}{comments}"></ds:Transform></ds:Transforms><ds:DigestMethod Algorithm="{uri}"></ds:DigestMethod><ds:DigestValue>{value}</ds:DigestValue></ds:Reference></ds:SignedInfo>"##
    ));
    let read = xml::parse(&info, 100).unwrap();
    let canonical = form.write(read.root_element(), None).unwrap();
    let made = STANDARD.encode(signature(algorithm, canonical.as_bytes()));
    let signature = format!(
        r#"<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">{info}<ds:SignatureValue>{made}</ds:SignatureValue></ds:Signature>"#
    );
    // It stands behind the issuer.
    let (before, named) = document.split_at(document.find(&format!("ID=\"{id}\"")).unwrap());
    let (issuer, rest) = named.split_once("</saml:Issuer>").unwrap();
    format!("{before}{issuer}</saml:Issuer>{signature}{rest}")
}

fn signature(algorithm: &str, message: &[u8]) -> Vec<u8> {
    let key = |text: &str| {
        let text = text.split_ascii_whitespace().collect::<String>();
        STANDARD.decode(text).unwrap()
    };
    let random = SystemRandom::new();
    if let Some(hash) = algorithm.strip_prefix("rsa-") {
        let key = key(include_str!("../../tests/saml/rsa.pk8.b64"));
        let key = RsaKeyPair::from_pkcs8(&key).unwrap();
        let mut made = vec![0; key.public_modulus_len()];
        let encoding: &'static dyn RsaEncoding = match hash {
            "sha384" => &RSA_PKCS1_SHA384,
            "sha512" => &RSA_PKCS1_SHA512,
            _ => &RSA_PKCS1_SHA256,
        };
        key.sign(encoding, &random, message, &mut made).unwrap();
        return made;
    }
    let (how, key) = if algorithm == "ecdsa-sha384" {
        let key = key(include_str!("../../tests/saml/p384.pk8.b64"));
        (&ECDSA_P384_SHA384_FIXED_SIGNING, key)
    } else {
        let key = key(include_str!("../../tests/saml/p256.pk8.b64"));
        (&ECDSA_P256_SHA256_FIXED_SIGNING, key)
    };
    let key = EcdsaKeyPair::from_pkcs8(how, &key).unwrap();
    key.sign(&random, message).unwrap().as_ref().to_vec()
}

/// The provider `Office`, as its metadata describes it.
pub(crate) fn provider(now: Timestamp) -> SamlProvider {
    let read = super::Metadata::parse(METADATA, now).unwrap();
    SamlProvider {
        name: SamlProviderName::parse("Office").unwrap(),
        id: "SAMLSPAAAAAAAAAAAAAAAAAAAAAAAA".to_owned(),
        document: METADATA.to_owned(),
        issuers: read.issuers,
        valid_until: read.valid_until,
        encryption: None,
        private_keys: Vec::new(),
        created: now,
        tags: Tags::new(),
        unknown: Unknown::new(),
    }
}

/// The bearer of an assertion with every attribute that means something.
pub(crate) fn bearer() -> super::SamlBearer {
    let now = Timestamp::from_seconds(1_767_268_800);
    let provider = "arn:aws:iam::111122223333:saml-provider/some";
    let mut told = Told::at(now)
        .with(
            "Role",
            &[&format!("arn:aws:iam::111122223333:role/some,{provider}")],
        )
        .with("PrincipalTag:team", &["red"])
        .with("TransitiveTagKeys", &["team"])
        .with("SourceIdentity", &["ada"]);
    for name in super::attributes::names() {
        told.attributes
            .push((name.to_owned(), vec!["some".to_owned()]));
    }
    let here = super::SignInAddress::of("https://id.example.com");
    let response = super::Response::read(&told.sent()).unwrap();
    super::SamlBearer {
        provider: doorward_names::Arn::parse(provider).unwrap(),
        assertion: response
            .verify(&self::provider(now), &|_| None, &here, now)
            .unwrap(),
    }
}
