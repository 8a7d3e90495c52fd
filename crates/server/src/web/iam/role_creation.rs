//! A new role: whom it trusts is chosen, and written down as a trust policy.
use super::At;
use super::act::{input, well};
use super::attach::chosen;
use super::creation;
use super::entity::{Kind, attach};
use super::parts::{act, field, link, section};
use crate::web::form::Form;
use crate::web::pages::iam::{Field, Part, Screen, Section};
use crate::web::words::{Language, Word};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    AddRoleToInstanceProfile, AddRoleToInstanceProfileInput, CreateInstanceProfile,
    CreateInstanceProfileInput, CreateRole, CreateRoleInput, CreateServiceLinkedRole,
    ListOpenIDConnectProviders, ListOpenIDConnectProvidersInput, ListSAMLProviders,
    ListSAMLProvidersInput,
};
use serde_json::{Value, json};

const HERE: &str = "/console/iam/roles/create";
const LIST: &str = "/console/iam/roles";

/// What AWS's console asks for.
const SAML: &str = "https://signin.aws.amazon.com/saml";

const TRUSTED: [(&str, Word); 5] = [
    ("account", Language::trust_account),
    ("service", Language::trust_service),
    ("web", Language::trust_web),
    ("saml", Language::trust_saml),
    ("custom", Language::trust_custom),
];

/// `/console/iam/roles/create`.
pub(super) fn show(at: &At<'_>) -> Screen {
    let typed = |name: &str| at.ask.get(name);
    let trusted = Some(typed("trusted")).filter(|chosen| !chosen.is_empty());
    let trusted = trusted.unwrap_or_else(|| "account".to_owned());
    let options = TRUSTED.iter().map(|(value, label)| {
        let chosen = *value == trusted;
        ((*value).to_owned(), label(at.t).to_owned(), chosen)
    });
    let text = |name: &str, label: &str, hint: &str| {
        field("text", name, label, &typed(name))
            .longest(2048)
            .hint(hint)
    };
    let own = at.member.session.account.to_string();
    let account = if at.ask.has("account") {
        typed("account")
    } else {
        own
    };
    let mut fields = vec![
        field("text", "RoleName", at.t.role_name(), &typed("RoleName"))
            .longest(64)
            .required(),
        field("text", "Path", at.t.path(), &typed("Path")).longest(512),
        field(
            "text",
            "Description",
            at.t.description(),
            &typed("Description"),
        )
        .longest(1000),
        field(
            "number",
            "MaxSessionDuration",
            at.t.longest_session(),
            &typed("MaxSessionDuration"),
        )
        .hint(at.t.longest_session_default()),
        field("radio", "trusted", at.t.who_may_assume_it(), "").options(options.collect()),
        field("text", "account", at.t.account_number(), &account)
            .longest(12)
            .hint(at.t.for_an_account()),
        text("external_id", at.t.external_id(), at.t.external_id_hint()),
        field("check", "mfa", at.t.require_mfa(), "")
            .hint(at.t.for_an_account())
            .checked(at.ask.has("mfa")),
        text("service", at.t.service(), at.t.service_hint()),
        provider(at),
        text("token_audience", at.t.audience(), at.t.audience_hint()),
        text("subject", at.t.subject(), at.t.subject_hint()),
        field("area", "document", at.t.trust_policy(), &typed("document"))
            .longest(131_072)
            .hint(at.t.for_one_you_write()),
    ];
    let mut parts = Vec::new();
    creation::policies(at, &mut fields, &mut parts);
    fields.push(creation::boundary(at));
    fields.extend(creation::tag_fields(at));
    let mut form = act("roles/create", HERE, &[], at.t.create_role()).tone("primary");
    form.also = Some(creation::find_button(at));
    parts.insert(0, Part::Form(form.with(fields)));
    Screen {
        area: LIST,
        title: at.t.create_role().to_owned(),
        links: vec![link(at.t.back(), LIST)],
        sections: vec![
            section("new", at.t.the_new_role(), "", parts),
            service_linked(at),
        ],
        ..Screen::default()
    }
}

/// A role that a service has designed for itself.
fn service_linked(at: &At<'_>) -> Section {
    let text = |name: &str, label: &str, longest| {
        field("text", name, label, &at.ask.get(name)).longest(longest)
    };
    let service = text("AWSServiceName", at.t.service(), 128).required();
    let form = act(
        "roles/service-linked",
        HERE,
        &[],
        at.t.create_service_linked(),
    );
    let form = form.with(vec![
        service.hint(at.t.service_linked_service_hint()),
        text("CustomSuffix", at.t.suffix(), 64).hint(at.t.suffix_hint()),
        text("Description", at.t.description(), 1000).id("service-linked-description"),
    ]);
    let hint = at.t.service_linked_hint();
    let title = at.t.service_linked_role();
    section("service-linked", title, hint, vec![Part::Form(form)])
}

/// Makes such a role, and leads to its page.
pub(super) fn create_service_linked(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let made = at.call::<CreateServiceLinkedRole>(input::<CreateServiceLinkedRole>(form)?)?;
    let name = made.role.map(|role| role.role_name);
    let page = name.map_or_else(|| LIST.to_owned(), |name| Kind::Role.page(&name, ""));
    Ok(well(&page, "roles/create"))
}

/// The account's providers to choose from; where it has none, or they are hidden, an ARN.
fn provider(at: &At<'_>) -> Field {
    let typed = at.ask.get("provider");
    let tokens = at.call::<ListOpenIDConnectProviders>(ListOpenIDConnectProvidersInput::default());
    let tokens = tokens
        .ok()
        .and_then(|got| got.open_id_connect_provider_list);
    let tokens = tokens.unwrap_or_default().into_iter();
    let saml = at.call::<ListSAMLProviders>(ListSAMLProvidersInput::default());
    let saml = saml.ok().and_then(|got| got.saml_provider_list);
    let saml = saml.unwrap_or_default().into_iter();
    let arns = tokens.filter_map(|entry| entry.arn);
    let arns = arns.chain(saml.filter_map(|entry| entry.arn));
    let options = arns.map(|arn| {
        // What is left of it says which kind it is, too.
        let name = arn.splitn(6, ':').last().unwrap_or(&arn);
        let chosen = arn == typed;
        (arn.clone(), name.to_owned(), chosen)
    });
    let options: Vec<_> = options.collect();
    let kind = if options.is_empty() { "text" } else { "select" };
    let hint = at.t.provider_arn_hint();
    let field = field(kind, "provider", at.t.provider(), &typed);
    field.options(options).longest(2048).hint(hint)
}

/// The trust policy that was chosen.
fn trust(form: &Form) -> String {
    let statement = |principal: Value, action: &str, conditions: Vec<(&str, String, String)>| {
        let mut statement = json!({
            "Effect": "Allow",
            "Principal": principal,
            "Action": action,
        });
        let mut all = serde_json::Map::new();
        for (operator, key, value) in conditions {
            let operator = all.entry(operator).or_insert_with(|| json!({}));
            if let Value::Object(keys) = operator {
                keys.insert(key, Value::String(value));
            }
        }
        if let (false, Value::Object(members)) = (all.is_empty(), &mut statement) {
            members.insert("Condition".to_owned(), Value::Object(all));
        }
        json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
    };
    let equals = |key: String, value: String| ("StringEquals", key, value);
    let provider = form.trimmed("provider");
    match form.text("trusted").as_str() {
        "service" => {
            let principal = json!({ "Service": form.trimmed("service") });
            statement(principal, "sts:AssumeRole", Vec::new())
        }
        "web" => {
            let host = provider.split_once('/').map_or("", |(_, host)| host);
            let audience = form.trimmed("token_audience");
            let mut conditions = vec![equals(format!("{host}:aud"), audience)];
            let (key, subject) = (format!("{host}:sub"), form.trimmed("subject"));
            if subject.contains(['*', '?']) {
                conditions.push(("StringLike", key, subject));
            } else if !subject.is_empty() {
                conditions.push(equals(key, subject));
            }
            let principal = json!({ "Federated": provider });
            statement(principal, "sts:AssumeRoleWithWebIdentity", conditions)
        }
        "saml" => {
            let audience = form.trimmed("token_audience");
            let audience = if audience.is_empty() {
                SAML.to_owned()
            } else {
                audience
            };
            let audience = equals("SAML:aud".to_owned(), audience);
            let principal = json!({ "Federated": provider });
            statement(principal, "sts:AssumeRoleWithSAML", vec![audience])
        }
        "custom" => form.text("document").replace("\r\n", "\n"),
        _ => {
            let mut conditions = Vec::new();
            let external = form.trimmed("external_id");
            if !external.is_empty() {
                conditions.push(equals("sts:ExternalId".to_owned(), external));
            }
            if !form.text("mfa").is_empty() {
                let key = "aws:MultiFactorAuthPresent".to_owned();
                conditions.push(("Bool", key, "true".to_owned()));
            }
            let root = format!("arn:aws:iam::{}:root", form.trimmed("account"));
            statement(json!({ "AWS": root }), "sts:AssumeRole", conditions)
        }
    }
}

/// What the trust that was chosen cannot do without.
fn missing(at: &At<'_>, form: &Form) -> Option<&'static str> {
    let lacks = |name: &str| form.trimmed(name).is_empty();
    match form.text("trusted").as_str() {
        "service" if lacks("service") => Some(at.t.service_missing()),
        "web" | "saml" if lacks("provider") => Some(at.t.provider_missing()),
        "web" if lacks("token_audience") => Some(at.t.audience_missing()),
        _ => None,
    }
}

/// Makes a role, with the policies that were chosen.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    if let Some(why) = missing(at, form) {
        return Ok(super::unfinished(at, form, at.t.role_not_created(), why));
    }
    let document = trust(form);
    let input = input::<CreateRole>(&form.with_field("AssumeRolePolicyDocument", document))?;
    let role_name = input.role_name.clone();
    at.call::<CreateRole>(CreateRoleInput {
        tags: creation::tags(form),
        ..input
    })?;
    let page = Kind::Role.page(&role_name, "");
    // From here on the role is there: what is refused is told on its own page.
    let rest = || {
        for arn in chosen(form) {
            attach(at, Kind::Role, &role_name, &arn)?;
        }
        if form.text("trusted") == "service" && form.trimmed("service") == "ec2.amazonaws.com" {
            make_profile(at, &role_name)?;
        }
        Ok(well(&page, "roles/create"))
    };
    rest().or_else(|error: ErrorAnswer| {
        let title = at.t.role_created_in_part();
        Ok(super::halfway(at, &page, title, &error))
    })
}

/// What a role for EC2 is handed to instances in: an instance profile of its name, as AWS's console
/// makes one.
fn make_profile(at: &At<'_>, role_name: &str) -> Result<(), ErrorAnswer> {
    at.call::<CreateInstanceProfile>(CreateInstanceProfileInput {
        instance_profile_name: role_name.to_owned(),
        ..CreateInstanceProfileInput::default()
    })?;
    at.call::<AddRoleToInstanceProfile>(AddRoleToInstanceProfileInput {
        instance_profile_name: role_name.to_owned(),
        role_name: role_name.to_owned(),
    })?;
    Ok(())
}
