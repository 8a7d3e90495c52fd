//! Why a request was denied, for a person who is no expert.
//!
//! It tells what was kept when the request was denied, and asks for it as whoever is signed in:
//! the explanation takes `iam:GetRequestAuthorizationDetails`, the texts of the policies
//! `iam:GetRequestAuthorizationPolicy`.
use super::calls::read;
use super::pages::{Alert, DenialView, MissRow, SaidRow, WeighedRow, WhyPage};
use super::visitor::{Member, Visitor};
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
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let told = installation.explain_denial(&member.session, &key, visit, &visitor.moment);
    let (status, alert, denial) = match told.wait() {
        Ok(denied) => (200, None, Some(view(visitor, member, denied))),
        Err(error) if error.status == 404 => {
            let why =
                "What explains a denial is kept for 24 hours, for the account that was denied.";
            (
                404,
                Some(Alert::warn("Nothing is known of this request", why)),
                None,
            )
        }
        Err(error) => {
            let alert = Alert::bad("The reason cannot be shown to you", error.message);
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
    let absent = absent.iter().map(|kind| kind_of(&kind.policy_type).0);
    let absent = absent.collect::<Vec<_>>().join(", ").to_lowercase();
    let hidden = texts
        .refused
        .map(|why| Alert::warn("The policies' texts cannot be shown to you", why));
    let operation = (denied.operation != denied.action).then(|| denied.operation.clone());
    DenialView {
        who: name(&denied.principal),
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
        policies: denied.policies.iter().map(weighed).collect(),
        principal: denied.principal,
        action: denied.action,
        resource: denied.resource,
        why: capital(&denied.why),
        message: denied.message,
        foreign: denied.foreign,
        changes: denied.changes,
        misses,
        said,
        absent: absent.replace("vpc", "VPC"),
        hidden,
    }
}

/// `ada`; of the root user what people call it.
fn name(arn: &str) -> String {
    match arn.rsplit_once('/') {
        Some((_, name)) => name.to_owned(),
        None if arn.ends_with(":root") => "The root user".to_owned(),
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
    let (label, about) = kind_of(&kind.policy_type);
    let (tone, said) = match kind.said.as_str() {
        "allows" => ("good", "Allows it"),
        "denies" => ("bad", "Denies it"),
        "withholds" => ("bad", "Does not allow it"),
        "silent" => ("", "Says nothing of it"),
        _ => ("", "Does not apply"),
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
fn kind_of(policy_type: &str) -> (&'static str, &'static str) {
    match policy_type {
        "identity" => (
            "Identity policies",
            "What the user, its groups or the role are given.",
        ),
        "boundary" => (
            "Permissions boundary",
            "The most that the identity may have.",
        ),
        "session" => ("Session policies", "The most that this session may have."),
        "serviceControl" => (
            "Service control policy",
            "The most that the account may do.",
        ),
        "resourceControl" => (
            "Resource control policy",
            "The most that may be done to the resource.",
        ),
        "resource" => (
            "Resource policy",
            "Who may do what, by the resource itself.",
        ),
        "trust" => ("Trust policy", "Who may assume the role."),
        "vpcEndpoint" => ("VPC endpoint policy", "What may pass through the endpoint."),
        _ => ("Other policies", ""),
    }
}

fn weighed(policy: &WeighedPolicy) -> WeighedRow {
    let is_iam = policy.uri.contains(":iam:");
    let name = if policy.name.is_empty() {
        "(without a name)"
    } else {
        &policy.name
    };
    WeighedRow {
        name: name.to_owned(),
        kind: kind_of(&policy.policy_type).0,
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
