//! SAML providers: whose assertions are taken, by their metadata.
use super::At;
use super::act::{input, well};
use super::ask::address;
use super::parts::{act, denied, field, link, section, table, tags};
use super::saml_encryption;
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Field, Part, Row, Screen, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::SAMLProviderListEntry;
use doorward_shapes::iam::{
    CreateSAMLProvider, GetSAMLProvider, GetSAMLProviderInput, ListSAMLProviders,
    ListSAMLProvidersInput,
};

const LIST: &str = "/console/iam/providers";
const ARN: &str = "SAMLProviderArn";

/// Bytes of metadata that a page takes.
const LONGEST: usize = 500_000;

fn page(arn: &str) -> String {
    address("/console/iam/saml", &[("arn", arn)])
}

fn name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// All of the account's, for the page of providers.
pub(super) fn list(at: &At<'_>) -> Section {
    let listed = at.call::<ListSAMLProviders>(ListSAMLProvidersInput::default());
    let part = match listed {
        Err(error) => denied(at, at.t.the_saml_providers(), &error),
        Ok(output) => {
            let row = |entry: SAMLProviderListEntry| {
                let arn = entry.arn.unwrap_or_default();
                Row {
                    cells: vec![
                        Cell::link(name(&arn), page(&arn)).under(&*arn),
                        Cell::text(
                            entry
                                .valid_until
                                .map(|when| at.day(when))
                                .unwrap_or_default(),
                        ),
                        Cell::text(
                            entry
                                .create_date
                                .map(|when| at.day(when))
                                .unwrap_or_default(),
                        ),
                    ],
                    forms: Vec::new(),
                }
            };
            let rows = output.saml_provider_list.unwrap_or_default();
            let rows = rows.into_iter().map(row).collect();
            let columns = &[at.t.provider(), at.t.valid_until(), at.t.created()];
            table(at.t.saml_providers(), columns, rows, at.t.none_yet())
        }
    };
    section("saml", at.t.saml_providers(), "", vec![part])
}

/// The document as a file or as text.
fn metadata(at: &At<'_>, value: &str) -> [Field; 2] {
    let name = "SAMLMetadataDocument";
    let file = field(
        "file",
        "SAMLMetadataDocument.file",
        at.t.metadata_file(),
        "",
    );
    let area = field("area", name, at.t.metadata_document(), value);
    [
        file.id("metadata-file").hint(at.t.metadata_hint()),
        area.longest(LONGEST).hint(at.t.metadata_text_hint()),
    ]
}

/// The form of a new one.
pub(super) fn creation(at: &At<'_>) -> Section {
    let named = field("text", "Name", at.t.name(), &at.ask.get("Name"));
    let text = at.ask.get("SAMLMetadataDocument");
    let create = act("saml/create", LIST, &[], at.t.add_saml());
    let [file, area] = metadata(at, &text);
    let create = create.with(vec![named.longest(128).required(), file, area]);
    section("new-saml", at.t.new_saml(), "", vec![Part::Form(create)])
}

/// Makes a provider, and leads to its page.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let made = at.call::<CreateSAMLProvider>(input::<CreateSAMLProvider>(form)?)?;
    let arn = made.saml_provider_arn.unwrap_or_default();
    Ok(well(&page(&arn), "saml/create"))
}

/// `/console/iam/saml?arn=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let arn = at.ask.get("arn");
    let back = page(&arn);
    let delete = address("/console/iam/delete", &[("kind", "saml"), ("name", &arn)]);
    let mut screen = Screen {
        area: LIST,
        title: name(&arn).to_owned(),
        lead: arn.clone(),
        links: vec![
            link(at.t.all_providers(), LIST),
            link(at.t.delete(), delete),
        ],
        ..Screen::default()
    };
    let got = at.call::<GetSAMLProvider>(GetSAMLProviderInput {
        saml_provider_arn: arn.clone(),
    });
    let provider = match got {
        Ok(provider) => provider,
        Err(error) => {
            screen.status = error.status;
            let part = denied(at, at.t.the_provider(), &error);
            screen.sections = vec![section("gone", at.t.not_shown(), "", vec![part])];
            return screen;
        }
    };
    let facts = vec![
        (
            at.t.created(),
            Cell::text(
                provider
                    .create_date
                    .map(|when| at.day(when))
                    .unwrap_or_default(),
            ),
        ),
        (
            at.t.valid_until(),
            Cell::text(
                provider
                    .valid_until
                    .map(|when| at.day(when))
                    .unwrap_or_default(),
            ),
        ),
    ];
    let set = act(
        "do/UpdateSAMLProvider",
        &back,
        &[(ARN, &arn)],
        at.t.save_metadata(),
    );
    let encryption = saml_encryption::of(at, &arn, &back, &provider);
    let text = provider.saml_metadata_document.unwrap_or_default();
    screen.sections = vec![
        section("summary", at.t.summary(), "", vec![Part::Facts(facts)]),
        section(
            "metadata",
            at.t.metadata(),
            "",
            vec![Part::Form(set.with(metadata(at, &text).into()))],
        ),
        encryption,
        tags(
            at,
            "SAMLProvider",
            (ARN, &arn),
            &back,
            Ok(provider.tags.unwrap_or_default()),
        ),
    ];
    screen
}
