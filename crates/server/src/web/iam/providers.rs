//! Identity providers: whose tokens and assertions are taken.
use super::act::well;
use super::ask::address;
use super::list::List;
use super::parts::{act, day, denied, field, link, section, table, tags};
use super::{At, saml};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Screen};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::OpenIDConnectProviderListEntry as Entry;
use doorward_shapes::iam::{
    CreateOpenIDConnectProvider, GetOpenIDConnectProvider, GetOpenIDConnectProviderInput,
    ListOpenIDConnectProviders, ListOpenIDConnectProvidersInput,
    UpdateOpenIDConnectProviderThumbprint, UpdateOpenIDConnectProviderThumbprintInput,
};

const LIST: &str = "/console/iam/providers";
const ARN: &str = "OpenIDConnectProviderArn";

fn page(arn: &str) -> String {
    address("/console/iam/provider", &[("arn", arn)])
}

fn name(entry: &Entry) -> &str {
    entry.arn.as_deref().unwrap_or_default()
}

/// `/console/iam/providers`.
pub(super) fn list(at: &At<'_>) -> Screen {
    let fetch = |_marker, _most| {
        let input = ListOpenIDConnectProvidersInput::default();
        let output = at.call::<ListOpenIDConnectProviders>(input)?;
        Ok((
            output.open_id_connect_provider_list.unwrap_or_default(),
            None,
        ))
    };
    let row = |entry: Entry| {
        let arn = name(&entry);
        let host = arn.split_once('/').map_or(arn, |(_, host)| host);
        Row {
            cells: vec![
                Cell::link(host, page(arn)).under(arn),
                Cell::text("OpenID Connect"),
            ],
            forms: Vec::new(),
        }
    };
    let list = List {
        path: LIST,
        title: "Identity providers of this account",
        of: "providers",
        columns: &["Provider", "Type"],
        keep: Vec::new(),
        fetch: &fetch,
        name,
        row: &row,
    };
    let typed = |name: &str| at.ask.get(name);
    let fields = vec![
        field("url", "Url", "Provider URL", &typed("Url"))
            .longest(255)
            .required()
            .hint("Begins with https://, as in the tokens' iss."),
        field(
            "text",
            "ClientIDList.member.1",
            "Audience",
            &typed("ClientIDList.member.1"),
        )
        .id("audience")
        .longest(255)
        .hint("The client id that tokens are for, as in their aud."),
        field(
            "text",
            "ThumbprintList.member.1",
            "Thumbprint",
            &typed("ThumbprintList.member.1"),
        )
        .id("thumbprint")
        .longest(40)
        .hint("Of the certificate its server's chain ends with, in 40 hexadecimal digits."),
    ];
    let create = act("providers/create", LIST, &[], "Add provider").with(fields);
    let sections = vec![
        list.section(at),
        saml::list(at),
        section(
            "new",
            "New OpenID Connect provider",
            "",
            vec![Part::Form(create)],
        ),
        saml::creation(at),
    ];
    Screen {
        area: LIST,
        title: "Identity providers".to_owned(),
        sections,
        ..Screen::default()
    }
}

/// Makes a provider, and leads to its page.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = super::act::input::<CreateOpenIDConnectProvider>(form)?;
    let made = at.call::<CreateOpenIDConnectProvider>(input)?;
    let arn = made.open_id_connect_provider_arn.unwrap_or_default();
    Ok(well(&page(&arn), "providers/create"))
}

/// `/console/iam/provider?arn=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let arn = at.ask.get("arn");
    let back = page(&arn);
    let delete = address(
        "/console/iam/delete",
        &[("kind", "provider"), ("name", &arn)],
    );
    let mut screen = Screen {
        area: LIST,
        title: arn
            .split_once('/')
            .map_or(&*arn, |(_, host)| host)
            .to_owned(),
        lead: arn.clone(),
        links: vec![link("All providers", LIST), link("Delete", delete)],
        ..Screen::default()
    };
    let input = GetOpenIDConnectProviderInput {
        open_id_connect_provider_arn: arn.clone(),
    };
    let provider = match at.call::<GetOpenIDConnectProvider>(input) {
        Ok(provider) => provider,
        Err(error) => {
            screen.status = error.status;
            screen.sections = vec![section(
                "gone",
                "Not shown",
                "",
                vec![denied("The provider", &error)],
            )];
            return screen;
        }
    };
    let facts = vec![
        ("URL", Cell::code(provider.url.unwrap_or_default())),
        (
            "Created",
            Cell::text(provider.create_date.map(day).unwrap_or_default()),
        ),
    ];
    let clients = provider.client_id_list.unwrap_or_default();
    let rows = clients.into_iter().map(|client| {
        let members = [(ARN, &*arn), ("ClientID", &*client)];
        let operation = "do/RemoveClientIDFromOpenIDConnectProvider";
        Row {
            forms: vec![act(operation, &back, &members, "Remove").of(&client)],
            cells: vec![Cell::code(client)],
        }
    });
    let audiences = table("audiences", &["Audience"], rows.collect(), "No audience.");
    let add = act(
        "do/AddClientIDToOpenIDConnectProvider",
        &back,
        &[(ARN, &arn)],
        "Add audience",
    );
    let client = field("text", "ClientID", "Audience", "")
        .longest(255)
        .required();
    let thumbprints = provider.thumbprint_list.unwrap_or_default().join("\n");
    let text = field(
        "area",
        "thumbprints",
        "Thumbprints, one a line",
        &thumbprints,
    );
    let set = act(
        "providers/thumbprints",
        &back,
        &[("arn", &arn)],
        "Save thumbprints",
    );
    screen.sections = vec![
        section("summary", "Summary", "", vec![Part::Facts(facts)]),
        section(
            "audiences",
            "Audiences",
            "",
            vec![audiences, Part::Form(add.in_a_row().with(vec![client]))],
        ),
        section(
            "thumbprints-set",
            "Thumbprints",
            "Five at most.",
            vec![Part::Form(set.with(vec![text.longest(500).required()]))],
        ),
        tags(
            "OpenIDConnectProvider",
            (ARN, &arn),
            &back,
            Ok(provider.tags.unwrap_or_default()),
        ),
    ];
    screen
}

/// Other thumbprints.
pub(super) fn set_thumbprints(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let text = form.text("thumbprints");
    let arn = form.text("arn");
    at.call::<UpdateOpenIDConnectProviderThumbprint>(UpdateOpenIDConnectProviderThumbprintInput {
        thumbprint_list: text.split_whitespace().map(str::to_owned).collect(),
        open_id_connect_provider_arn: arn.clone(),
    })?;
    Ok(well(&page(&arn), "providers/thumbprints"))
}
