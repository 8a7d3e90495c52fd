//! Documents and requests for the engine.

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Decision, Document, DocumentKind, Level, Policies, PolicyLabel, PolicyRef,
    Principal, Request, Resource, decide,
};

/// The policies of one caller, compiled.
pub struct Compiled {
    identity: Vec<Document>,
    boundary: Option<Document>,
    scp: Option<Document>,
    caller: Arn,
    id: UniqueId,
    context: Context,
}

impl Compiled {
    /// Compiles the texts.
    pub fn new(identity: &[String], boundary: Option<&str>, scp: Option<&str>) -> Self {
        let parse = |text: &str, kind| Document::parse(text, kind).expect("a good policy");
        let mut context = Context::new();
        for (key, value) in crate::medium::CONTEXT {
            context.set(key, value);
        }
        Self {
            identity: identity
                .iter()
                .map(|text| parse(text, DocumentKind::Identity))
                .collect(),
            boundary: boundary.map(|text| parse(text, DocumentKind::Boundary)),
            scp: scp.map(|text| parse(text, DocumentKind::Scp)),
            caller: Arn::parse(crate::medium::ADA).expect("an ARN"),
            id: UniqueId::parse("AIDA11111111111111111").expect("an id"),
            context,
        }
    }

    /// Hands `ask` a function that decides a request by action and resource.
    pub fn with<R>(&self, ask: impl FnOnce(&dyn Fn(&str, &str) -> bool) -> R) -> R {
        let identity: Vec<_> = self.identity.iter().map(reference).collect();
        let scp: Vec<_> = self.scp.iter().map(reference).collect();
        let levels = [Level { policies: &scp }];
        let policies = Policies {
            scps: if scp.is_empty() { &[] } else { &levels },
            identity: &identity,
            boundary: self.boundary.as_ref().map(reference),
            ..Policies::default()
        };
        ask(&|action, resource| self.decide(action, resource, &policies).is_allowed())
    }

    fn decide<'a>(
        &'a self,
        action: &'a str,
        resource: &'a str,
        policies: &Policies<'a>,
    ) -> Decision<'a> {
        let request = Request {
            action: Action::parse(action),
            resource: Resource::parse(resource),
            principal: Principal::User {
                arn: &self.caller,
                unique_id: &self.id,
                account: self.caller.account().expect("an account"),
            },
            context: &self.context,
        };
        decide(&request, policies)
    }
}

fn reference(document: &Document) -> PolicyRef<'_> {
    PolicyRef {
        document,
        label: PolicyLabel::default(),
    }
}
