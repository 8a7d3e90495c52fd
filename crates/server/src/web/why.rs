//! Why a request was denied, for a person who is no expert.
//!
//! It tells what was kept when the request was denied, and asks for it as whoever is signed in:
//! the explanation takes `iam:GetRequestAuthorizationDetails`, the texts of the policies
//! `iam:GetRequestAuthorizationPolicy`.
use super::calls::read;
use super::pages::{Alert, DenialView, MissRow, SaidRow, Tone, WeighedRow, WhyPage};
use super::visitor::{Member, Visitor};
use super::words::Language;
use super::{editor, respond, times};
use doorward_identity::Answer;
use doorward_identity::denial::{
    DenialKey, DeniedRequest, NearMiss, PolicyTypeSaid, WeighedPolicy,
};
use doorward_names::{AuthorizationId, RequestId};
use doorward_shapes::iam_toolbox::{
    GetRequestAuthorizationPolicy, GetRequestAuthorizationPolicyInput,
};
use std::collections::BTreeMap;

/// Near misses that are shown, the nearest first.
const MISSES: usize = 3;

/// `/console/why`, with `?request=` or, as denials name it, `?authorization=`: the page of one
/// request.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let mut fields = form_urlencoded::parse(query.as_bytes());
    let Some(key) = fields.find_map(|(name, id)| key(&name, &id)) else {
        return respond::not_found(visitor);
    };
    let t = visitor.language;
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let told = installation.explain_denial(&member.session, &key, visit, &visitor.moment);
    let (status, alert, denial) = match told.wait() {
        Ok(denied) => (200, None, Some(view(visitor, member, denied))),
        Err(error) if error.status == 404 => {
            let alert = Alert::warn(t.nothing_known(), t.nothing_known_text());
            (404, Some(alert), None)
        }
        Err(error) => {
            // Whoever may not ask why would only be led in circles.
            let alert = Alert {
                why: String::new(),
                ..Alert::refused(t.reason_not_shown(), &error.message)
            };
            (error.status, Some(alert), None)
        }
    };
    let page = WhyPage {
        here: "home",
        me: member.me(),
        alert,
        denial,
    };
    respond::page(visitor, status, &page)
}

fn key(name: &str, id: &str) -> Option<DenialKey> {
    match name {
        "request" => RequestId::parse(id).ok().map(DenialKey::Request),
        "authorization" => AuthorizationId::parse(id)
            .ok()
            .map(DenialKey::Authorization),
        _ => None,
    }
}

/// Where the page of the request `id` is.
pub(super) fn link(id: &RequestId) -> String {
    format!("/console/why?request={id}")
}

fn view(visitor: &Visitor, member: &Member, denied: DeniedRequest) -> DenialView {
    let t = visitor.language;
    let mut texts = Texts {
        visitor,
        member,
        denied: &denied,
        known: BTreeMap::new(),
        refused: None,
    };
    let misses = denied.near_misses.iter().take(MISSES);
    let misses = misses.map(|miss| missed(miss, &mut texts)).collect();
    let is_absent = |kind: &&PolicyTypeSaid| kind.said == "absent";
    let (absent, said): (Vec<_>, Vec<_>) = denied.policy_types.iter().partition(is_absent);
    let said = said
        .into_iter()
        .map(|kind| spoke(kind, &mut texts))
        .collect();
    let absent = absent.iter().map(|kind| kind_of(t, &kind.policy_type).0);
    let absent = absent.collect::<Vec<_>>().join(", ");
    let hidden = texts.refused.map(|why| Alert {
        tone: Tone::Warn,
        ..Alert::refused(t.texts_not_shown(), &why)
    });
    let operation = (denied.operation != denied.action).then(|| denied.operation.clone());
    DenialView {
        who: name(t, &denied.principal),
        simulate: simulate(&denied),
        explicit: denied.decision == "ExplicitlyDenied",
        at: times::long(visitor.language, denied.time),
        request_id: denied.request_id.to_string(),
        authorization_id: denied.authorization_id.to_string(),
        operation: operation.unwrap_or_default(),
        context: denied
            .context
            .iter()
            .map(|(key, value)| (key.clone(), value.to_string()))
            .collect(),
        policies: denied
            .policies
            .iter()
            .map(|policy| weighed(t, policy))
            .collect(),
        principal: denied.principal,
        action: denied.action,
        resource: denied.resource,
        why: capital(&denied.why),
        message: denied.message,
        foreign: denied.foreign,
        changes: denied.changes,
        misses,
        said,
        absent: match t {
            Language::English => absent.to_lowercase().replace("vpc", "VPC"),
            // Nouns have capitals.
            Language::German => absent,
        },
        hidden,
    }
}

/// `ada`; of the root user what people call it.
fn name(t: Language, arn: &str) -> String {
    match arn.rsplit_once('/') {
        Some((_, name)) => name.to_owned(),
        None if arn.ends_with(":root") => t.the_root_user().to_owned(),
        None => arn.to_owned(),
    }
}

/// Where a user's request can be tried again; sessions do not tell their role's path.
fn simulate(denied: &DeniedRequest) -> String {
    if !denied.principal.contains(":user/") || denied.foreign {
        return String::new();
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("identity", &denied.principal);
    query.append_pair("action", &denied.action);
    if denied.resource != "*" {
        query.append_pair("resource", &denied.resource);
    }
    format!("/console/simulator?{}", query.finish())
}

fn missed(miss: &NearMiss, texts: &mut Texts<'_>) -> MissRow {
    let statement = miss.statement.as_ref();
    let text = statement.and_then(|at| texts.statement(at.policy, at.statement));
    MissRow {
        place: capital(&miss.text),
        element: miss.element.clone(),
        policy: miss.policy.join(", "),
        request: miss.request.as_ref().map(|values| values.join(", ")),
        text: text.unwrap_or_default(),
    }
}

fn spoke(kind: &PolicyTypeSaid, texts: &mut Texts<'_>) -> SaidRow {
    let t = texts.visitor.language;
    let (label, about) = kind_of(t, &kind.policy_type);
    let (tone, said) = match kind.said.as_str() {
        "allows" => ("good", t.allows_it()),
        "denies" => ("bad", t.denies_it()),
        "withholds" => ("bad", t.does_not_allow()),
        "silent" => ("", t.says_nothing()),
        _ => ("", t.does_not_apply()),
    };
    let statements = kind.statements.iter().map(|at| {
        let text = texts.statement(at.policy, at.statement);
        (capital(&at.text), text.unwrap_or_default())
    });
    SaidRow {
        kind: label,
        about,
        attached_to: kind.attached_to.clone().unwrap_or_default(),
        tone,
        said,
        statements: statements.collect(),
    }
}

/// A kind of policy, and what it is for.
fn kind_of(t: Language, policy_type: &str) -> (&'static str, &'static str) {
    match policy_type {
        "identity" => (t.identity_policies(), t.identity_policies_for()),
        "boundary" => (t.permissions_boundary(), t.boundary_for()),
        "session" => (t.session_policies(), t.session_policies_for()),
        "scopeDown" => (t.scope_down_policy(), t.scope_down_policy_for()),
        "serviceControl" => (t.service_control(), t.service_control_for()),
        "resourceControl" => (t.resource_control(), t.resource_control_for()),
        "resource" => (t.resource_policy(), t.resource_policy_for()),
        "trust" => (t.trust_policy(), t.trust_policy_for()),
        "vpcEndpoint" => (t.vpc_endpoint(), t.vpc_endpoint_for()),
        _ => (t.other_policies(), ""),
    }
}

fn weighed(t: Language, policy: &WeighedPolicy) -> WeighedRow {
    let is_iam = policy.uri.contains(":iam:");
    let name = if policy.name.is_empty() {
        t.without_name()
    } else {
        &policy.name
    };
    WeighedRow {
        name: name.to_owned(),
        kind: kind_of(t, &policy.policy_type).0,
        attached_to: policy.attached_to.join(", "),
        link: if policy.managed && is_iam {
            editor::link(&policy.uri)
        } else {
            String::new()
        },
    }
}

fn capital(text: &str) -> String {
    let (first, rest) = text.split_at_checked(1).unwrap_or((text, ""));
    format!("{}{rest}", first.to_uppercase())
}

/// The texts of the policies that were weighed, each read once.
struct Texts<'a> {
    visitor: &'a Visitor,
    member: &'a Member,
    denied: &'a DeniedRequest,
    known: BTreeMap<usize, Option<serde_json::Value>>,
    /// Why one was not told.
    refused: Option<String>,
}

impl Texts<'_> {
    /// The statement with the number `index` of a policy, written out.
    fn statement(&mut self, policy: usize, index: usize) -> Option<String> {
        if !self.known.contains_key(&policy) {
            let document = self.document(policy);
            self.known.insert(policy, document);
        }
        let document = self.known.get(&policy)?.as_ref()?;
        let statements = document.get("Statement")?;
        let statement = match statements.as_array() {
            Some(list) => list.get(index)?,
            None => statements,
        };
        serde_json::to_string_pretty(statement).ok()
    }

    fn document(&mut self, policy: usize) -> Option<serde_json::Value> {
        if self.refused.is_some() {
            return None;
        }
        let input = GetRequestAuthorizationPolicyInput {
            authorization_id: self.denied.authorization_id.to_string(),
            policy_uri: self.denied.policies.get(policy)?.uri.clone(),
        };
        match read::<GetRequestAuthorizationPolicy>(self.visitor, self.member, input) {
            Ok(output) => Some(output.policy_document),
            Err(error) => {
                self.refused = Some(error.message);
                None
            }
        }
    }
}
