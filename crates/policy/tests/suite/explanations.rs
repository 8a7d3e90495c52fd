//! What a decision says of itself.

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Deciding, Decision, Difference, Document, DocumentKind, Effect, Explanation,
    Level, Policies, PolicyKind, PolicyLabel, PolicyRef, Principal, Reason, Request, Resource,
    Span, Trace, explain,
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

fn with_explanation<R>(policies: &Policies<'_>, judge: impl FnOnce(Explanation<'_>) -> R) -> R {
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
    let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let mut context = Context::new();
    context.set("aws:RequestedRegion", "us-east-1");
    let request = Request {
        action: Action::new("iam", "CreateUser"),
        resource: Resource::parse("arn:aws:iam::111111111111:user/bob"),
        principal: Principal::User {
            arn: &arn,
            unique_id: &unique_id,
            account: arn.account().unwrap(),
        },
        context: &context,
    };
    judge(explain(&request, policies))
}

fn ask<R>(
    policies: &Policies<'_>,
    judge: impl FnOnce(Decision<'_>, Trace<'_>, &Action<'_>) -> R,
) -> R {
    with_explanation(policies, |explanation| {
        let action = explanation.request.action;
        judge(explanation.decision, explanation.trace, &action)
    })
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
        assert_eq!(trace.statements[0].place.sid, Some("Region"));
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

#[test]
fn every_kind_of_policy_has_its_own_words_for_a_denial() {
    let arn = "arn:aws:iam::111111111111:policy/guard";
    let words = |reason| Decision { reason }.denial_suffix(&Action::new("s3", "GetObject"));
    for (kind, none, some) in [
        (
            PolicyKind::Identity,
            "no identity-based policy",
            "an identity-based policy",
        ),
        (
            PolicyKind::Boundary,
            "no permissions boundary",
            "a permissions boundary",
        ),
        (PolicyKind::Session, "no session policy", "a session policy"),
        (PolicyKind::Scope, "no session policy", "a session policy"),
        (
            PolicyKind::ServiceControl,
            "no service control policy",
            "a service control policy",
        ),
        (
            PolicyKind::ResourceControl,
            "no resource control policy",
            "a resource control policy",
        ),
        (
            PolicyKind::Resource,
            "no resource-based policy",
            "a resource-based policy",
        ),
        (
            PolicyKind::RoleTrust,
            "no role trust policy",
            "the role trust policy",
        ),
        (
            PolicyKind::VpcEndpoint,
            "no VPC endpoint policy",
            "a VPC endpoint policy",
        ),
    ] {
        assert_eq!(
            words(Reason::ImplicitDeny(kind)),
            format!("because {none} allows the s3:GetObject action")
        );
        let mut by = Deciding {
            kind,
            label: PolicyLabel::default(),
            index: 0,
            sid: None,
            span: Span::default(),
        };
        assert_eq!(
            words(Reason::ExplicitDeny(by)),
            format!("with an explicit deny in {some}")
        );
        by.label.arn = Some(arn);
        assert_eq!(
            words(Reason::ExplicitDeny(by)),
            format!("with an explicit deny in {some}: {arn}")
        );
    }
}

#[test]
fn an_explanation_reads_as_plain_text() {
    let (allow, none, deny) = (document(ALLOW), document(NONE), document(DENY));
    let identity = [policy(&allow), managed(&deny)];
    let scp = [managed(&none)];
    let policies = Policies {
        identity: &identity,
        scps: &[Level { policies: &scp }],
        ..Policies::default()
    };
    with_explanation(&policies, |explanation| {
        assert_eq!(
            explanation.to_string(),
            "\
arn:aws:iam::111111111111:user/ada may not iam:CreateUser on arn:aws:iam::111111111111:user/bob: \
statement 1 (No) of the identity-based policy arn:aws:iam::111111111111:policy/guard of group/all denies it.

What each type of policy said:
  service control, level 1: nothing allows it, and something had to
  resource control: none
  resource-based: none
  VPC endpoint: none
  identity-based: denied explicitly by statement 1 (No) of the identity-based policy \
arn:aws:iam::111111111111:policy/guard of group/all
  permissions boundary: none
  session: none

The smallest changes that together would allow it:
  Take away statement 1 (No) of the identity-based policy arn:aws:iam::111111111111:policy/guard \
of group/all, which denies it, or narrow it.
  Allow iam:CreateUser on arn:aws:iam::111111111111:user/bob in a service control policy at level 1.
  Add us-east-1 to StringEquals aws:RequestedRegion of statement 1 (Region) of the identity-based \
policy inline.
"
        );
    });
    let all = document(ALL);
    let identity = [policy(&all)];
    let policies = Policies {
        identity: &identity,
        in_management_account: true,
        boundary: Some(managed(&allow)),
        ..Policies::default()
    };
    with_explanation(&policies, |explanation| {
        let text = explanation.to_string();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[3],
            "  service control: not binding, the caller is of the organization's management account"
        );
        let near = "What came nearest to allowing it:";
        let at = lines.iter().position(|line| *line == near).unwrap();
        assert_eq!(
            lines[at + 1],
            "  statement 1 (Region) of the permissions boundary \
             arn:aws:iam::111111111111:policy/guard of group/all: \
             StringEquals aws:RequestedRegion: policy has eu-west-1, request has us-east-1"
        );
    });
}
