//! Whether a SAML provider encrypts its assertions, and with which keys they are decrypted.
use super::At;
use super::act::{back, input, well};
use super::parts::{act, field, section, table};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{AssertionEncryptionModeType, SAMLPrivateKey};
use doorward_shapes::iam::{GetSAMLProviderOutput, UpdateSAMLProvider};

const FORM: &str = "saml/encryption";
const ARN: &str = "SAMLProviderArn";
const MODE: &str = "AssertionEncryptionMode";
/// Characters of a private key that the operation takes.
const LONGEST: usize = 16_384;

/// The section of the provider `arn`, whose page is at `page`.
pub(super) fn of(at: &At<'_>, arn: &str, page: &str, provider: &GetSAMLProviderOutput) -> Section {
    let t = at.t;
    let id = provider.saml_provider_uuid.as_deref().unwrap_or_default();
    let public_url = &at.visitor.installation.settings().public_url;
    let address = format!("{public_url}/saml/acs/{id}");
    let facts = Part::Facts(vec![(t.saml_address(), Cell::code(address))]);
    let row = |key: &SAMLPrivateKey| {
        let id = key.key_id.as_deref().unwrap_or_default();
        let members = [(ARN, arn), ("RemovePrivateKey", id)];
        let remove = act(FORM, page, &members, t.remove()).of(id);
        let added = key.timestamp.map(|when| at.day(when));
        Row {
            cells: vec![Cell::code(id), Cell::text(added.unwrap_or_default())],
            forms: vec![remove.tone("danger")],
        }
    };
    let keys = provider.private_key_list.iter().flatten();
    let columns = &[t.private_key_id(), t.created()];
    let keys = table(
        t.private_keys(),
        columns,
        keys.map(row).collect(),
        t.no_private_key(),
    );
    let required =
        provider.assertion_encryption_mode == Some(AssertionEncryptionModeType::Required);
    let modes = [
        ("Allowed", t.encryption_allowed(), !required),
        ("Required", t.encryption_required(), required),
    ];
    let modes = modes.map(|(mode, text, is)| (mode.to_owned(), text.to_owned(), is));
    let mode = field("radio", MODE, t.encryption(), "").options(modes.into());
    let set = act(FORM, page, &[(ARN, arn)], t.save_encryption()).with(vec![mode]);
    let key = field("area", "AddPrivateKey", t.private_key(), "").longest(LONGEST);
    let key = key.required().hint(t.private_key_hint());
    let add = act(FORM, page, &[(ARN, arn)], t.add_private_key()).with(vec![key]);
    let parts = vec![facts, keys, Part::Form(set), Part::Form(add)];
    section("encryption", t.encryption(), t.encryption_hint(), parts)
}

/// Sets the mode, or adds or removes a key.
pub(super) fn set(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    at.call::<UpdateSAMLProvider>(input::<UpdateSAMLProvider>(form)?)?;
    Ok(well(&back(form), FORM))
}
