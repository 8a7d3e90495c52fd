//! What a decision says of itself.

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Decision, Difference, Document, DocumentKind, Effect, Level, Policies,
    PolicyLabel, PolicyRef, Principal, Reason, Request, Resource, Trace, explain,
};

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Region","Effect":"Allow","Action":"iam:*","Resource":"*",
     "Condition":{"StringEquals":{"aws:RequestedRegion":"eu-west-1"}}},
    {"Effect":"Allow","Action":"s3:Get*","Resource":"*"},
    {"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::111111111111:group/*"}]}"#;
const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const NONE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"x:y","Resource":"*"}}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":{"Sid":"No","Effect":"Deny","Action":"iam:Create*","Resource":"*"}}"#;

fn document(text: &str) -> Document {
    Document::parse(text, DocumentKind::Identity).unwrap()
}

fn policy(document: &Document) -> PolicyRef<'_> {
    let label = PolicyLabel {
        name: "inline",
        ..PolicyLabel::default()
    };
    PolicyRef { document, label }
}

fn managed(document: &Document) -> PolicyRef<'_> {
    let label = PolicyLabel {
        arn: Some("arn:aws:iam::111111111111:policy/guard"),
        name: "guard",
        attached_to: "group/all",
    };
    PolicyRef { document, label }
}

fn ask<R>(
    policies: &Policies<'_>,
    judge: impl FnOnce(Decision<'_>, Trace<'_>, &Action<'_>) -> R,
) -> R {
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
    let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let mut context = Context::new();
    context.set("aws:RequestedRegion", "us-east-1");
    let action = Action::new("iam", "CreateUser");
    let request = Request {
        action,
        resource: Resource::parse("arn:aws:iam::111111111111:user/bob"),
        principal: Principal::User {
            arn: &arn,
            unique_id: &unique_id,
            account: arn.account().unwrap(),
        },
        context: &context,
    };
    let (decision, trace) = explain(&request, policies);
    judge(decision, trace, &action)
}

fn suffix(policies: &Policies<'_>) -> String {
    ask(policies, |decision, _, action| {
        decision.denial_suffix(action)
    })
}

#[test]
fn a_denial_reads_as_it_does_at_aws() {
    let (all, none, deny) = (document(ALL), document(NONE), document(DENY));
    let identity = [policy(&all)];
    let allowed = Policies {
        identity: &identity,
        ..Policies::default()
    };
    assert_eq!(suffix(&allowed), "");
    let nothing = Policies::default();
    assert_eq!(
        suffix(&nothing),
        "because no identity-based policy allows the iam:CreateUser action"
    );
    let boundary = Policies {
        boundary: Some(policy(&none)),
        ..allowed
    };
    assert_eq!(
        suffix(&boundary),
        "because no permissions boundary allows the iam:CreateUser action"
    );
    let session = [policy(&none)];
    let session = Policies {
        session: Some(&session),
        ..allowed
    };
    assert_eq!(
        suffix(&session),
        "because no session policy allows the iam:CreateUser action"
    );
    let level = [policy(&none)];
    let scps = [Level { policies: &level }];
    let scps = Policies {
        scps: &scps,
        ..allowed
    };
    assert_eq!(
        suffix(&scps),
        "because no service control policy allows the iam:CreateUser action"
    );
    let denied = [policy(&all), policy(&deny)];
    let denied = Policies {
        identity: &denied,
        ..Policies::default()
    };
    assert_eq!(
        suffix(&denied),
        "with an explicit deny in an identity-based policy"
    );
    let guarded = [policy(&all), managed(&deny)];
    let guarded = Policies {
        identity: &guarded,
        ..Policies::default()
    };
    assert_eq!(
        suffix(&guarded),
        "with an explicit deny in an identity-based policy: arn:aws:iam::111111111111:policy/guard"
    );
    let boundary = Policies {
        boundary: Some(managed(&deny)),
        ..allowed
    };
    assert_eq!(
        suffix(&boundary),
        "with an explicit deny in a permissions boundary: arn:aws:iam::111111111111:policy/guard"
    );
}

#[test]
fn a_trace_tells_the_first_element_that_differed() {
    let allow = document(ALLOW);
    let identity = [policy(&allow)];
    let policies = Policies {
        identity: &identity,
        ..Policies::default()
    };
    let difference = |element: &str, policy: &str, request: &str| {
        Some(Difference {
            element: element.into(),
            policy: vec![policy.into()],
            request: Some(vec![request.into()]),
        })
    };
    ask(&policies, |decision, trace, _| {
        assert!(!decision.is_allowed());
        let differences: Vec<_> = trace
            .statements
            .iter()
            .map(|s| s.difference.clone())
            .collect();
        assert_eq!(
            differences,
            [
                difference("StringEquals aws:RequestedRegion", "eu-west-1", "us-east-1"),
                difference("Action", "s3:Get*", "iam:CreateUser"),
                difference(
                    "Resource",
                    "arn:aws:iam::111111111111:group/*",
                    "arn:aws:iam::111111111111:user/bob"
                ),
            ]
        );
        assert_eq!(trace.statements[0].sid, Some("Region"));
        assert_eq!(trace.statements[0].effect, Effect::Allow);
    });
}

#[test]
fn a_decision_names_the_statements_that_made_it() {
    let (all, deny) = (document(ALL), document(DENY));
    let identity = [policy(&all)];
    let policies = Policies {
        identity: &identity,
        boundary: Some(managed(&all)),
        ..Policies::default()
    };
    ask(&policies, |decision, _, _| {
        let Reason::Granted(grant) = decision.reason else {
            panic!("{decision:?}")
        };
        assert_eq!(grant.identity.unwrap().label.name, "inline");
        assert_eq!(grant.boundary.unwrap().label.name, "guard");
        assert_eq!((grant.resource, grant.session), (None, None));
    });
    let identity = [policy(&all), managed(&deny)];
    let policies = Policies {
        identity: &identity,
        ..Policies::default()
    };
    ask(&policies, |decision, _, _| {
        let Reason::ExplicitDeny(by) = decision.reason else {
            panic!("{decision:?}")
        };
        assert_eq!((by.label.name, by.index, by.sid), ("guard", 0, Some("No")));
    });
}
