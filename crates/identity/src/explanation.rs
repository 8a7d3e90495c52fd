//! An explanation of a decision as JSON, for everyone who shows one to a program.
//!
//! Statements and levels are counted from 0 here, as in the policies themselves.
use doorward_policy::{
    Change, Deciding, Difference, Edit, Effect, Explanation, NewStatement, Place, PolicyKind,
    PolicyLabel, Reason, Said, StatementTrace, Unbound, Voice,
};
use serde_json::{Map, Value, json};

/// Everything `explanation` tells, but for the request's context.
pub fn json(explanation: &Explanation<'_>) -> Value {
    let request = &explanation.request;
    let voices = explanation.voices.iter();
    let near = explanation.near_misses().into_iter();
    let denied = !explanation.decision.is_allowed();
    json!({
        "decision": decision(&explanation.decision.reason),
        "action": request.action.to_string(),
        "resource": request.resource.as_str(),
        "decidedBy": decided_by(&explanation.decision.reason),
        "policyTypes": voices.map(|voice| of_voice(explanation, voice)).collect::<Vec<_>>(),
        "nearMisses": near.filter(|_| denied).map(of_statement).collect::<Vec<_>>(),
        "changes": explanation.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

/// The decision in one word.
pub fn decision(reason: &Reason<'_>) -> &'static str {
    match reason {
        Reason::Granted(_) | Reason::NoPermissionNeeded => "Allowed",
        Reason::ExplicitDeny(_) => "ExplicitlyDenied",
        Reason::ImplicitDeny(_) => "ImplicitlyDenied",
    }
}

/// What decided: the statements, or the type of policy that held nothing; `null` where no policy
/// has a say.
pub fn decided_by(reason: &Reason<'_>) -> Value {
    match reason {
        Reason::NoPermissionNeeded => Value::Null,
        Reason::Granted(grant) => {
            let by = [
                grant.identity,
                grant.resource,
                grant.boundary,
                grant.session,
            ];
            by.iter().flatten().map(deciding).collect()
        }
        Reason::ExplicitDeny(by) => json!([deciding(by)]),
        Reason::ImplicitDeny(kind) => json!([{"policyType": policy_type(*kind)}]),
    }
}

/// The name of a type of policy.
pub fn policy_type(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Identity => "identity",
        PolicyKind::Boundary => "boundary",
        PolicyKind::Session => "session",
        PolicyKind::Scope => "scopeDown",
        PolicyKind::ServiceControl => "serviceControl",
        PolicyKind::ResourceControl => "resourceControl",
        PolicyKind::Resource => "resource",
        PolicyKind::RoleTrust => "trust",
        PolicyKind::VpcEndpoint => "vpcEndpoint",
    }
}

fn deciding(by: &Deciding<'_>) -> Value {
    Value::Object(named(by.kind, &by.label, by.index, by.sid))
}

fn named(
    kind: PolicyKind,
    label: &PolicyLabel<'_>,
    index: usize,
    sid: Option<&str>,
) -> Map<String, Value> {
    let mut members = Map::new();
    let mut put = |key: &str, value: Value| members.insert(key.to_owned(), value);
    put("policyType", policy_type(kind).into());
    for (key, text) in [
        ("policyArn", label.arn),
        (
            "policyName",
            Some(label.name).filter(|name| !name.is_empty()),
        ),
        (
            "attachedTo",
            Some(label.attached_to).filter(|owner| !owner.is_empty()),
        ),
    ] {
        if let Some(text) = text {
            put(key, text.into());
        }
    }
    put("statement", index.into());
    if let Some(sid) = sid {
        put("sid", sid.into());
    }
    members
}

fn place(place: &Place<'_>) -> Map<String, Value> {
    let mut members = named(place.kind, &place.label, place.index, place.sid);
    members.insert("policy".to_owned(), place.policy.into());
    if let Some(level) = place.level {
        members.insert("level".to_owned(), level.into());
    }
    members
}

fn of_voice(explanation: &Explanation<'_>, voice: &Voice<'_>) -> Value {
    let mut told = json!({
        "policyType": policy_type(voice.kind),
        "said": said(voice.said),
        "statements": explanation.statements_of(voice).map(of_statement).collect::<Vec<_>>(),
    });
    if let Some(level) = voice.level {
        put(&mut told, "level", level.into());
    }
    if let Said::Unbound(reason) = voice.said {
        put(&mut told, "because", unbound(reason).into());
    }
    told
}

/// What a type of policy said, in one word.
pub(crate) fn said(said: Said) -> &'static str {
    match said {
        Said::Allows => "allows",
        Said::Denies => "denies",
        Said::Withholds => "withholds",
        Said::Silent => "silent",
        Said::Absent => "absent",
        Said::Unbound(_) => "notBinding",
    }
}

fn unbound(reason: Unbound) -> &'static str {
    match reason {
        Unbound::Root => "root",
        Unbound::ServiceLinkedRole => "serviceLinkedRole",
        Unbound::ManagementAccount => "managementAccount",
        Unbound::NoAccount => "noAccount",
    }
}

fn of_statement(statement: &StatementTrace<'_>) -> Value {
    let mut told = place(&statement.place);
    let effect = match statement.effect {
        Effect::Allow => "Allow",
        Effect::Deny => "Deny",
    };
    told.insert("effect".to_owned(), effect.into());
    told.insert("matched".to_owned(), statement.matched().into());
    if let Some(Difference {
        element,
        policy,
        request,
    }) = &statement.difference
    {
        let difference = json!({"element": element, "policy": policy, "request": request});
        told.insert("difference".to_owned(), difference);
    }
    Value::Object(told)
}

fn change(change: &Change<'_>) -> Value {
    let text = change.to_string();
    match change {
        Change::RemoveDeny(at) => {
            json!({"change": "removeDeny", "text": text, "at": place(at)})
        }
        Change::Edit { at, edit } => {
            let mut told = of_edit(edit);
            put(&mut told, "text", text.into());
            put(&mut told, "at", Value::Object(place(at)));
            told
        }
        Change::Add(new) => json!({
            "change": "addStatement",
            "text": text,
            "policyType": policy_type(new.kind),
            "level": new.level,
            "statement": new_statement(new),
        }),
    }
}

fn of_edit(edit: &Edit) -> Value {
    match edit {
        Edit::AddAction(value) => json!({"change": "addAction", "value": value}),
        Edit::AddResource(value) => json!({"change": "addResource", "value": value}),
        Edit::AddPrincipal(name) => {
            json!({"change": "addPrincipal", "family": name.family, "value": name.name})
        }
        Edit::AddValues {
            operator,
            key,
            values,
        } => json!({"change": "addValues", "operator": operator, "key": key, "values": values}),
        Edit::MeetCondition { operator, key } => {
            json!({"change": "meetCondition", "operator": operator, "key": key})
        }
    }
}

fn put(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(key.to_owned(), value);
    }
}

/// The statement as it would stand in a policy.
fn new_statement(new: &NewStatement<'_>) -> Value {
    let mut statement = json!({"Effect": "Allow"});
    if let Some(name) = &new.principal {
        put(&mut statement, "Principal", json!({name.family: name.name}));
    }
    put(&mut statement, "Action", new.action.as_str().into());
    if let Some(resource) = &new.resource {
        put(&mut statement, "Resource", resource.as_str().into());
    }
    statement
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_names::{Arn, UniqueId};
    use doorward_policy::{
        Action, Context, Document, DocumentKind, Policies, PolicyRef, Principal, Request, Resource,
        explain,
    };

    #[test]
    fn a_denial_is_told_with_who_said_what_and_what_would_allow_it() {
        let text = r#"{"Version": "2012-10-17", "Statement": [
            {"Sid": "Own", "Effect": "Allow", "Action": "iam:*", "Resource": "*",
             "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}}]}"#;
        let document = Document::parse(text, DocumentKind::Identity).unwrap();
        let label = PolicyLabel {
            arn: None,
            name: "inline",
            attached_to: "developers",
        };
        let identity = [PolicyRef {
            document: &document,
            label,
        }];
        let policies = Policies {
            identity: &identity,
            in_management_account: true,
            ..Policies::default()
        };
        let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
        let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
        let mut context = Context::new();
        context.set("aws:RequestedRegion", "us-east-1");
        let request = Request {
            action: Action::parse("iam:CreateUser"),
            resource: Resource::parse("arn:aws:iam::111111111111:user/bob"),
            principal: Principal::User {
                arn: &arn,
                unique_id: &unique_id,
                account: arn.account().unwrap(),
            },
            context: &context,
        };
        let told = json(&explain(&request, &policies));
        assert_eq!(told["decision"], "ImplicitlyDenied");
        assert_eq!(told["decidedBy"], json!([{"policyType": "identity"}]));
        let voices = told["policyTypes"].as_array().unwrap();
        assert_eq!(
            voices[0],
            json!({
                "policyType": "serviceControl",
                "said": "notBinding",
                "statements": [],
                "because": "managementAccount",
            })
        );
        let statement = json!({
            "policyType": "identity",
            "policyName": "inline",
            "attachedTo": "developers",
            "statement": 0,
            "sid": "Own",
            "policy": 0,
            "effect": "Allow",
            "matched": false,
            "difference": {
                "element": "StringEquals aws:RequestedRegion",
                "policy": ["eu-west-1"],
                "request": ["us-east-1"],
            },
        });
        assert_eq!(voices[4]["said"], "withholds");
        assert_eq!(voices[4]["statements"], json!([statement]));
        assert_eq!(told["nearMisses"], json!([statement]));
        let changes = told["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 1);
        assert_eq!(changes[0]["change"], "addValues");
        assert_eq!(changes[0]["key"], "aws:RequestedRegion");
        assert_eq!(changes[0]["values"], json!(["us-east-1"]));
        assert_eq!(changes[0]["at"]["sid"], "Own");
    }
}
