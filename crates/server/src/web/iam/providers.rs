//! Identity providers: whose tokens and assertions are taken.
use super::act::well;
use super::ask::address;
use super::list::List;
use super::parts::{act, denied, field, link, section, table, tags};
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
        title: at.t.providers_of_account(),
        of: at.t.list_of_providers(),
        columns: &[at.t.provider(), at.t.type_of_it()],
        keep: Vec::new(),
        find: "find",
        fetch: &fetch,
        name,
        row: &row,
    };
    let typed = |name: &str| at.ask.get(name);
    let fields = vec![
        field("url", "Url", at.t.provider_url(), &typed("Url"))
            .longest(255)
            .required()
            .hint(at.t.provider_url_hint()),
        field(
            "text",
            "ClientIDList.member.1",
            at.t.audience(),
            &typed("ClientIDList.member.1"),
        )
        .id("audience")
        .longest(255)
        .hint(at.t.client_hint()),
        field(
            "text",
            "ThumbprintList.member.1",
            at.t.thumbprint(),
            &typed("ThumbprintList.member.1"),
        )
        .id("thumbprint")
        .longest(40)
        .hint(at.t.thumbprint_hint()),
    ];
    let create = act("providers/create", LIST, &[], at.t.add_provider()).with(fields);
    let sections = vec![
        list.section(at),
        saml::list(at),
        section("new", at.t.new_oidc(), "", vec![Part::Form(create)]),
        saml::creation(at),
    ];
    Screen {
        area: LIST,
        title: at.t.identity_providers().to_owned(),
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
        links: vec![
            link(at.t.all_providers(), LIST),
            link(at.t.delete(), delete),
        ],
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
                at.t.not_shown(),
                "",
                vec![denied(at, at.t.the_provider(), &error)],
            )];
            return screen;
        }
    };
    let facts = vec![
        ("URL", Cell::code(provider.url.unwrap_or_default())),
        (
            at.t.created(),
            Cell::text(
                provider
                    .create_date
                    .map(|when| at.day(when))
                    .unwrap_or_default(),
            ),
        ),
    ];
    let clients = provider.client_id_list.unwrap_or_default();
    let rows = clients.into_iter().map(|client| {
        let members = [(ARN, &*arn), ("ClientID", &*client)];
        let operation = "do/RemoveClientIDFromOpenIDConnectProvider";
        Row {
            forms: vec![act(operation, &back, &members, at.t.remove()).of(&client)],
            cells: vec![Cell::code(client)],
        }
    });
    let audiences = table(
        at.t.list_of_audiences(),
        &[at.t.audience()],
        rows.collect(),
        at.t.no_audience(),
    );
    let add = act(
        "do/AddClientIDToOpenIDConnectProvider",
        &back,
        &[(ARN, &arn)],
        at.t.add_audience(),
    );
    let client = field("text", "ClientID", at.t.audience(), "")
        .longest(255)
        .required();
    let thumbprints = provider.thumbprint_list.unwrap_or_default().join("\n");
    let text = field(
        "area",
        "thumbprints",
        at.t.thumbprints_lines(),
        &thumbprints,
    );
    let set = act(
        "providers/thumbprints",
        &back,
        &[("arn", &arn)],
        at.t.save_thumbprints(),
    );
    screen.sections = vec![
        section("summary", at.t.summary(), "", vec![Part::Facts(facts)]),
        section(
            "audiences",
            at.t.audiences(),
            "",
            vec![audiences, Part::Form(add.in_a_row().with(vec![client]))],
        ),
        section(
            "thumbprints-set",
            at.t.thumbprints(),
            at.t.five_at_most(),
            vec![Part::Form(set.with(vec![text.longest(500).required()]))],
        ),
        tags(
            at,
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
