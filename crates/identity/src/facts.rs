//! What is known of a request beside what it asks: for conditions and for the record.
use crate::caller::{Credential, Identity};
use crate::http::{Peer, Request};
use crate::signin::Proof;
use crate::state::{Tags, World};
use crate::{Caller, Timestamp};
use doorward_names::{AccountId, Region};
use doorward_policy::Context;
use std::borrow::Cow;

/// The facts of one request.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The request's id: the client's, the log's and the record's.
    pub request_id: String,
    /// When it is performed.
    pub now: Timestamp,
    /// Who is at the other end.
    pub peer: Peer,
    /// `User-Agent`.
    pub user_agent: String,
    /// `Referer`, where there is one.
    pub referer: Option<String>,
    /// `Host`.
    pub host: String,
    /// The region that was signed for.
    pub region: Region,
    /// Whether a page makes the call for a signed-in person.
    pub from_console: bool,
    /// The console session the page is of, by its id.
    pub console_session: Option<String>,
    /// The proof of a key that came along, where the call takes one.
    pub(crate) proof: Option<Proof>,
}

impl Facts {
    /// The facts of an API request signed for `region`.
    pub fn of(request: &Request<'_>, request_id: String, now: Timestamp, region: Region) -> Self {
        Self {
            request_id,
            now,
            peer: request.peer.clone(),
            user_agent: request.header("user-agent").unwrap_or_default().to_owned(),
            referer: request.header("referer").map(str::to_owned),
            host: request.header("host").unwrap_or_default().to_owned(),
            region,
            from_console: false,
            console_session: None,
            proof: None,
        }
    }

    /// The global condition keys of a request by `caller`, added to `context`.
    ///
    /// See "AWS global condition context keys" in the IAM User Guide.
    pub fn fill(&self, context: &mut Context, caller: &Caller, world: &World) {
        self.fill_request(context);
        Self::fill_principal(context, caller);
        let of_an_account = caller.principal().account();
        if let Some((organization, guard)) = of_an_account.and_then(|id| world.guard_of(id)) {
            context
                .set("aws:PrincipalOrgID", organization.id().to_string())
                .set("aws:PrincipalOrgPaths", vec![guard.path.clone()]);
        }
        self.fill_session(context, caller);
        for (key, value) in principal_tags(caller, world).iter() {
            context.set(format!("aws:PrincipalTag/{key}"), value.as_str());
        }
    }

    /// The global condition keys of a resource that `owner` owns, added to `context`.
    pub(crate) fn fill_resource(context: &mut Context, owner: AccountId, world: &World) {
        context.set("aws:ResourceAccount", owner.to_string());
        if let Some((organization, guard)) = world.guard_of(owner) {
            context
                .set("aws:ResourceOrgID", organization.id().to_string())
                .set("aws:ResourceOrgPaths", vec![guard.path.clone()]);
        }
    }

    /// The keys of the request alone.
    pub(crate) fn fill_request(&self, context: &mut Context) {
        context
            .set("aws:SourceIp", self.peer.address)
            .set("aws:SecureTransport", self.peer.tls.is_some())
            .set("aws:CurrentTime", self.now.iso())
            .set("aws:EpochTime", self.now.seconds())
            .set("aws:RequestedRegion", self.region.as_str())
            .set("aws:ViaAWSService", false);
        if !self.user_agent.is_empty() {
            context.set("aws:UserAgent", self.user_agent.as_str());
        }
        if let Some(referer) = &self.referer {
            context.set("aws:Referer", referer.as_str());
        }
    }

    fn fill_principal(context: &mut Context, caller: &Caller) {
        context.set("aws:PrincipalIsAWSService", false);
        if let Identity::WebIdentity { provider } | Identity::Saml { provider } = &caller.identity {
            // It has no account, no ARN and no id before it has a session.
            context.set("aws:FederatedProvider", provider.as_str());
            return;
        }
        context
            .set("aws:PrincipalAccount", caller.account.to_string())
            .set("aws:userid", caller.user_id());
        let (kind, arn) = match &caller.identity {
            Identity::Root { arn } => ("Account", arn),
            Identity::User { arn, name, .. } => {
                context.set("aws:username", name.as_str());
                ("User", arn)
            }
            Identity::Role { role_arn, .. } => ("AssumedRole", role_arn),
            Identity::Federated { arn, .. } => ("FederatedUser", arn),
            Identity::WebIdentity { .. } | Identity::Saml { .. } => return,
        };
        context
            .set("aws:PrincipalType", kind)
            .set("aws:PrincipalArn", arn.as_str());
    }

    /// What only temporary credentials have. Long-term keys leave the MFA keys out, which is why
    /// `Bool` and `BoolIfExists` differ.
    fn fill_session(&self, context: &mut Context, caller: &Caller) {
        let Some(issued) = caller.issued() else {
            return;
        };
        context.set("aws:TokenIssueTime", issued.iso());
        if caller.root_task().is_some() {
            context.set("aws:AssumedRoot", true);
        }
        // A code in the call itself, as AssumeRole takes, is there already.
        if context.get("aws:MultiFactorAuthPresent").is_none() {
            self.fill_mfa(context, caller);
        }
        if let Some(provider) = caller.session().and_then(|s| s.federated_provider.as_ref()) {
            context.set("aws:FederatedProvider", provider.as_str());
        }
        if let Some(source) = caller.session().and_then(|s| s.source_identity.as_deref()) {
            context.set("aws:SourceIdentity", source);
        }
        if let Some(sign_in) = caller.session().and_then(|s| s.sign_in.as_ref()) {
            context.set("aws:SignInSessionArn", sign_in.as_str());
        }
    }

    /// Credentials of `AssumeRole` carry no MFA, whatever the record tells of how they were made:
    /// see "Secure API access with MFA" in the IAM User Guide.
    fn fill_mfa(&self, context: &mut Context, caller: &Caller) {
        let mfa = match caller.identity {
            Identity::Role { .. } => None,
            _ => caller.mfa(),
        };
        context.set("aws:MultiFactorAuthPresent", mfa.is_some());
        if let Some(at) = mfa {
            context.set("aws:MultiFactorAuthAge", self.now.seconds() - at.seconds());
        }
    }
}

/// The tags of whoever calls: those of the user (who may have made it, if it is federated) or
/// role, under those of the session.
pub(crate) fn principal_tags<'a>(caller: &'a Caller, world: &'a World) -> Cow<'a, Tags> {
    let account = world.account(caller.account);
    let own = match &caller.identity {
        Identity::User { id, .. }
        | Identity::Federated {
            by: Some((_, id, _)),
            ..
        } => account.and_then(|a| a.user_by_id(id)).map(|u| &u.tags),
        Identity::Role { role_id, .. } => {
            account.and_then(|a| a.role_by_id(role_id)).map(|r| &r.tags)
        }
        Identity::Root { .. }
        | Identity::Federated { by: None, .. }
        | Identity::WebIdentity { .. }
        | Identity::Saml { .. } => None,
    };
    let session = match &caller.credential {
        Credential::Session(session) if !session.tags.is_empty() => Some(&session.tags),
        _ => None,
    };
    match (own, session) {
        (Some(own), Some(session)) => {
            let mut tags = own.clone();
            for (key, value) in session {
                // The session's spelling of the key replaces the role's.
                tags.remove(key);
                tags.insert(key.clone(), value.clone());
            }
            Cow::Owned(tags)
        }
        (Some(tags), None) | (None, Some(tags)) => Cow::Borrowed(tags),
        (None, None) => Cow::Owned(Tags::new()),
    }
}
