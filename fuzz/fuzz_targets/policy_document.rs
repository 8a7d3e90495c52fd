//! Any text is a policy of each kind, or is refused with a place in it; and what parses decides.
#![no_main]

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Principal, Request,
    Resource, decide, explain,
};
use libfuzzer_sys::fuzz_target;

const KINDS: [DocumentKind; 8] = [
    DocumentKind::Identity,
    DocumentKind::Resource,
    DocumentKind::Trust,
    DocumentKind::Boundary,
    DocumentKind::Session,
    DocumentKind::Scp,
    DocumentKind::Rcp,
    DocumentKind::VpcEndpoint,
];

fuzz_target!(|text: &str| {
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
    let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let mut context = Context::new();
    context
        .set("aws:username", "ada")
        .set_many("aws:TagKeys", ["a", "b"]);
    let request = Request {
        action: Action::parse("s3:GetObject"),
        resource: Resource::parse("arn:aws:s3:::box/key"),
        principal: Principal::User {
            arn: &arn,
            unique_id: &unique_id,
            account: arn.account().unwrap(),
        },
        context: &context,
    };
    for kind in KINDS {
        let document = match Document::parse(text, kind) {
            Ok(document) => document,
            Err(error) => {
                assert!(error.line() >= 1 && error.column() >= 1);
                assert!(!error.message().is_empty() && !error.aws_message().is_empty());
                continue;
            }
        };
        assert_eq!(document.rewrite_principals(text, |_| None), text);
        let policy = PolicyRef {
            document: &document,
            label: PolicyLabel::default(),
        };
        let policies = Policies {
            identity: &[policy],
            resource: Some(policy),
            ..Policies::default()
        };
        let decision = decide(&request, &policies);
        assert_eq!(
            decision.reason,
            explain(&request, &policies).decision.reason
        );
    }
});
