//! The making of what is kept, when a request is denied.
use super::{DeniedRequest, KEPT, NearMiss, PolicyTypeSaid, SpokenStatement, Told, WeighedPolicy};
use crate::access::Requirement;
use crate::authorize::{Asked, Denied, Gathered, Kept, Texts, action_prefix};
use crate::explanation::{decision, policy_type, said};
use crate::guardrails::Guardrails;
use crate::state::World;
use crate::{Caller, Facts, Moment};
use doorward_names::{AuthorizationId, RequestId};
use doorward_policy::{
    Context, ContextValue, Difference, Effect, Explanation, Place, PolicyKind, StatementTrace,
    Voice,
};
use doorward_shapes::OperationSchema;
use doorward_store::Denial;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most that is kept of one denial beside its policies' texts, in bytes. AWS also leaves out
/// what is too large.
const LARGEST: usize = 64 * 1024;
/// The longest text and the longest list in it: people read no further, and nobody who is denied
/// shall fill the disk.
const LONGEST: usize = 1024;
const MOST: usize = 50;
/// More near misses than this tell nobody anything.
const MISSES: usize = 5;

/// What is kept of the denial of a call of `operation` by `caller`, as of `world`; nothing where
/// it is too large, or where `caller` is of no account: whose role it wanted is not whose denial it
/// is, and nobody else may be told.
pub(crate) fn capture(
    operation: &OperationSchema,
    denied: &Denied,
    caller: &Caller,
    facts: &Facts,
    world: &World,
    moment: &Moment,
) -> Option<Denial> {
    let account = caller.principal().account()?;
    let asked = Asked {
        operation,
        requirement: &denied.requirement,
        caller,
        world,
    };
    let authorization_id = AuthorizationId::generate(moment.random());
    // Ours are UUIDs.
    let request_id = RequestId::parse(&facts.request_id).ok()?;
    let (gathered, texts) = Gathered::with_texts(caller, world);
    let around = asked.around();
    let weighed = Weighed::of(&asked, &gathered, texts, &around);
    let request = asked.explained(&gathered, |explanation| {
        let mut explanation = explanation;
        if asked.is_foreign() {
            super::told::redact(&mut explanation);
        }
        DeniedRequest {
            authorization_id: authorization_id.clone(),
            request_id: request_id.clone(),
            time: facts.now,
            account,
            principal: caller.arn().to_string(),
            operation: format!("{}:{}", action_prefix(operation.service.id), operation.name),
            action: explanation.request.action.to_string(),
            resource: explanation.request.resource.as_str().to_owned(),
            message: clipped(&denied.message),
            decision: decision(&explanation.decision.reason).to_owned(),
            why: clipped(&explanation.why()),
            policy_types: voices(&explanation, &weighed, &around),
            near_misses: near_misses(&explanation, &weighed),
            changes: {
                let changes = explanation.changes.iter().take(MOST);
                changes.map(|change| clipped(&change.to_string())).collect()
            },
            foreign: asked.is_foreign(),
            context: context(&denied.requirement, asked.is_foreign()),
            policies: Vec::new(),
        }
    });
    let request = DeniedRequest {
        policies: weighed.policies,
        ..request
    };
    let json = serde_json::to_string(&request).ok()?;
    (json.len() <= LARGEST).then_some(Denial {
        authorization_id,
        request_id,
        account,
        expires_ms: facts.now.plus_seconds(KEPT).millis(),
        json,
        policies: weighed.texts,
    })
}

/// The policies that were weighed, each once, however often it is attached.
#[derive(Default)]
struct Weighed {
    policies: Vec<WeighedPolicy>,
    texts: Vec<Arc<str>>,
    /// By type, level and number, as in explanations: which of the policies.
    places: BTreeMap<(PolicyKind, Option<usize>, usize), usize>,
}

impl Weighed {
    fn of(
        asked: &Asked<'_>,
        gathered: &Gathered<'_>,
        texts: Texts,
        around: &Guardrails<'_>,
    ) -> Self {
        let mut weighed = Self::default();
        let mut number = (None, None, 0);
        for guarding in around.weighed() {
            let (kind, level) = (guarding.kind, Some(guarding.level));
            number = match number {
                (Some(same), at, last) if same == kind && at == level => {
                    (Some(kind), level, last + 1)
                }
                _ => (Some(kind), level, 0),
            };
            if kind == PolicyKind::ResourceControl && asked.is_foreign() {
                continue;
            }
            let kept = Kept {
                text: Some(guarding.policy.content.shared()),
                holder: guarding.target,
            };
            let (arn, name) = (Some(guarding.policy.arn.as_str()), &*guarding.policy.name);
            weighed.add((kind, level, number.2), arn, name, kept);
        }
        let role = asked.requirement.resource.as_ref();
        if asked.requirement.assumes
            && !asked.is_foreign()
            && let Some(role) = role.and_then(|arn| asked.world.role(arn))
        {
            let kept = Kept {
                text: Some(role.trust.shared()),
                holder: role.arn(asked.caller.account),
            };
            weighed.add((PolicyKind::RoleTrust, None, 0), None, "", kept);
        }
        let mut add = |kind, number, policy: &doorward_policy::PolicyRef<'_>, kept| {
            let label = &policy.label;
            weighed.add((kind, None, number), label.arn, label.name, kept);
        };
        for (number, (policy, kept)) in gathered.identity.iter().zip(texts.identity).enumerate() {
            add(PolicyKind::Identity, number, policy, kept);
        }
        for (policy, kept) in gathered.boundary.iter().zip(texts.boundary) {
            add(PolicyKind::Boundary, 0, policy, kept);
        }
        let session = gathered.session.iter().flatten();
        for (number, (policy, kept)) in session.zip(texts.session).enumerate() {
            add(PolicyKind::Session, number, policy, kept);
        }
        for (layer, kept) in texts.scopes.into_iter().enumerate() {
            weighed.add((PolicyKind::Scope, Some(layer), 0), None, "", kept);
        }
        weighed
    }

    fn add(
        &mut self,
        place: (PolicyKind, Option<usize>, usize),
        arn: Option<&str>,
        name: &str,
        kept: Kept,
    ) {
        let kind = policy_type(place.0);
        let holder = kept.holder.to_string();
        let known = arn.and_then(|arn| {
            let same = |known: &WeighedPolicy| known.policy_type == kind && known.uri == arn;
            self.policies.iter().position(same)
        });
        let at = known.unwrap_or_else(|| {
            let text = kept.text.map(|text| {
                self.texts.push(text);
                self.texts.len() - 1
            });
            let number = self.policies.len();
            self.policies.push(WeighedPolicy {
                policy_type: kind.to_owned(),
                uri: arn.map_or_else(|| format!("inline/{number}"), str::to_owned),
                managed: arn.is_some(),
                name: name.to_owned(),
                attached_to: Vec::new(),
                text,
            });
            number
        });
        if let Some(policy) = self.policies.get_mut(at)
            && !policy.attached_to.contains(&holder)
        {
            policy.attached_to.push(holder);
        }
        self.places.insert(place, at);
    }

    fn at(&self, place: &Place<'_>) -> Option<usize> {
        let place = (place.kind, place.level, place.policy);
        self.places.get(&place).copied()
    }
}

fn voices(
    explanation: &Explanation<'_>,
    weighed: &Weighed,
    around: &Guardrails<'_>,
) -> Vec<PolicyTypeSaid> {
    let voice = |voice: &Voice<'_>| {
        let spoke = explanation.statements_of(voice);
        let spoke = spoke.filter(|statement| statement.matched());
        let target = voice
            .level
            .and_then(|level| around.target(voice.kind, level));
        PolicyTypeSaid {
            policy_type: policy_type(voice.kind).to_owned(),
            attached_to: target.map(|arn| arn.to_string()),
            said: said(voice.said).to_owned(),
            text: voice.said.to_string(),
            statements: spoke
                .filter_map(|statement| spoken(statement, weighed))
                .take(MOST)
                .collect(),
        }
    };
    explanation.voices.iter().map(voice).collect()
}

fn spoken(statement: &StatementTrace<'_>, weighed: &Weighed) -> Option<SpokenStatement> {
    Some(SpokenStatement {
        policy: weighed.at(&statement.place)?,
        statement: statement.place.index,
        sid: statement.place.sid.map(clipped),
        effect: match statement.effect {
            Effect::Allow => "Allow".to_owned(),
            Effect::Deny => "Deny".to_owned(),
        },
        text: clipped(&statement.place.to_string()),
    })
}

fn near_misses(explanation: &Explanation<'_>, weighed: &Weighed) -> Vec<NearMiss> {
    let near = explanation.near_misses().into_iter();
    let told = near.filter_map(|statement| {
        let Difference {
            element,
            policy,
            request,
        } = statement.difference.as_ref()?;
        Some(NearMiss {
            text: clipped(&statement.place.to_string()),
            element: clipped(element),
            policy: list(policy),
            request: request.as_ref().map(|values| list(values)),
            statement: spoken(statement, weighed),
        })
    });
    told.take(MISSES).collect()
}

/// The condition keys; of another account's resource, without what only its account knows.
fn context(requirement: &Requirement, foreign: bool) -> BTreeMap<String, Told> {
    told_context(&requirement.context)
        .filter(|(key, _)| !(foreign && super::told::is_of_resource(key)))
        .collect()
}

fn told_context(context: &Context) -> impl Iterator<Item = (String, Told)> {
    context.iter().map(|(key, value)| {
        let told = match value {
            ContextValue::One(value) => Told::One(clipped(value)),
            ContextValue::Many(values) => Told::Many(list(values)),
        };
        (clipped(key), told)
    })
}

fn list(values: &[impl AsRef<str>]) -> Vec<String> {
    let mut told: Vec<String> = values
        .iter()
        .take(MOST)
        .map(|value| clipped(value.as_ref()))
        .collect();
    if values.len() > MOST {
        told.push("…".to_owned());
    }
    told
}

/// `text`, or its beginning and `…`.
fn clipped(text: &str) -> String {
    let mut end = LONGEST;
    if text.len() <= end {
        return text.to_owned();
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", text.get(..end).unwrap_or_default())
}
