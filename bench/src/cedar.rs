//! The medium case for `cedar-policy`: 50 policies for the identity statements, and five for what
//! boundary and SCP hold back.
//!
//! Cedar has no wildcards in actions and no variables in patterns, so the action is a text in the
//! context, and the owner of the team's folder is compared with the user's name.

use crate::medium::{ADA, SERVICES, actions};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, RestrictedExpression,
};
use std::fmt::Write;

/// The policies, ready to be asked.
pub struct Cedar {
    policies: PolicySet,
    entities: Entities,
    authorizer: Authorizer,
}

impl Cedar {
    /// Parses the policies.
    pub fn new() -> Self {
        let mut text = String::new();
        for number in 0..10 {
            for service in SERVICES {
                let (deny, [first, second]) = actions(number, service);
                let effect = if deny { "forbid" } else { "permit" };
                write!(
                    text,
                    r#"{effect}(principal == User::"{ADA}", action, resource) when {{
                    (context.action like "{first}" || context.action like "{second}") &&
                    (context.arn like "arn:aws:{service}:::box{number}/*" ||
                     (context.arn like "arn:aws:{service}:::team/*" && context.folder == context.username)) &&
                    (context.region == "us-east-1" || context.region == "eu-west-1") &&
                    context.secure }};"#
                )
                .expect("a string grows");
            }
        }
        text.push_str(
            r#"forbid(principal, action, resource) unless {
                context.action like "s3:*" || context.action like "sqs:*" ||
                context.action like "dynamodb:*" || context.action like "lambda:Get*" };
            forbid(principal, action, resource) when {
                context.action like "s3:*" && !context.inside };
            forbid(principal, action, resource) when {
                !(context.action like "iam:*") && !(context.action like "sts:*") &&
                !(context.region == "us-east-1" || context.region == "eu-west-1") };
            forbid(principal, action, resource) when {
                context.action == "organizations:LeaveOrganization" };
            forbid(principal, action, resource) unless { context.time like "*Z" };"#,
        );
        Self {
            policies: text.parse().expect("good policies"),
            entities: Entities::empty(),
            authorizer: Authorizer::new(),
        }
    }

    /// How many policies there are.
    pub fn len(&self) -> usize {
        self.policies.num_of_policies()
    }

    /// A request, made once: only the decision is measured.
    pub fn request(&self, action: &str, arn: &str) -> Request {
        let text = |text: &str| RestrictedExpression::new_string(text.to_owned());
        let folder = arn.split('/').nth(1).unwrap_or_default();
        let context = Context::from_pairs([
            ("action".to_owned(), text(action)),
            ("arn".to_owned(), text(arn)),
            ("folder".to_owned(), text(folder)),
            ("username".to_owned(), text("ada")),
            ("region".to_owned(), text("eu-west-1")),
            ("secure".to_owned(), RestrictedExpression::new_bool(true)),
            ("inside".to_owned(), RestrictedExpression::new_bool(true)),
            ("time".to_owned(), text("2026-01-01T00:00:00Z")),
        ]);
        let uid = |kind: &str, id: &str| -> EntityUid {
            format!("{kind}::\"{id}\"").parse().expect("a name")
        };
        Request::new(
            uid("User", ADA),
            uid("Action", "call"),
            uid("Resource", "any"),
            context.expect("a context"),
            None,
        )
        .expect("a request")
    }

    /// Whether `request` is allowed.
    pub fn decide(&self, request: &Request) -> bool {
        let answer = self
            .authorizer
            .is_authorized(request, &self.policies, &self.entities);
        answer.decision() == Decision::Allow
    }
}
