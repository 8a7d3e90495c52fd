//! `AssumeRoleWithWebIdentity`: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>.
//!
//! Nobody signs this call: the token proves who calls, before the call begins. From there on it is
//! a call as any other, of a caller without policies of its own.
use super::assume_role::{HOUR, role_arn};
use super::issue::{self, issue};
use super::policies;
use super::tags::SessionTags;
use crate::access::{Access, Requirement};
use crate::failure::{Failure, Fault, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::{Draft, Role};
use crate::web_identity::WebIdentity;
use doorward_names::{AccountId, Arn, SessionName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::types::AssumedRoleUser;
use doorward_shapes::sts::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityInput,
    AssumeRoleWithWebIdentityOutput,
};

impl Operation for AssumeRoleWithWebIdentity {
    fn access(
        input: &AssumeRoleWithWebIdentityInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AssumeRoleWithWebIdentityError>> {
        let bearer = ask.caller.web_identity().ok_or_else(not_authorized)?;
        let asked = Asked::read(input, bearer)?;
        let role = ask.world.role(&asked.role);
        let actions = [
            Some(None),
            (!asked.tags.all.is_empty()).then_some(Some("sts:TagSession")),
            (asked.source_identity.is_some()).then_some(Some("sts:SetSourceIdentity")),
        ];
        let mut access = Access::default();
        for action in actions.into_iter().flatten() {
            access = access.and(Requirement::assuming(action, asked.role.clone()));
            access = asked.describe(access);
            for (key, value) in bearer.keys() {
                access = access.with(key, value);
            }
            if let Some(role) = role {
                access = access.identity_tags(&role.tags);
            }
        }
        Ok(access)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRoleWithWebIdentityOutput, Failure<AssumeRoleWithWebIdentityError>> {
        let bearer = call.caller.web_identity().ok_or_else(not_authorized)?;
        let (input, world) = (&call.input, draft.world());
        let asked = Asked::read(input, bearer)?;
        let gone = || Fault::new("a role that was allowed to be assumed is not in the state");
        let role = world.role(&asked.role).ok_or_else(gone)?;
        let account = world.account(asked.owner).ok_or_else(gone)?;
        let seconds = duration(input.duration_seconds, role)?;
        let policies = policies::read(
            input.policy.as_deref(),
            input.policy_arns.as_deref(),
            account,
        )?;
        let subject = Subject::Role {
            id: role.id.clone(),
            name: asked.name.clone(),
        };
        let session_arn = Arn::sts(
            asked.owner,
            &format!("assumed-role/{}/{}", role.name, asked.name),
        );
        let user = AssumedRoleUser {
            assumed_role_id: format!("{}:{}", role.id, asked.name),
            arn: session_arn.to_string(),
        };
        let now = call.facts.now;
        let mut session = issue::session(asked.owner, subject, now, seconds.into(), call.moment);
        session.policies = policies;
        session.tags = asked.tags.all;
        session.transitive = asked.tags.transitive;
        session.source_identity = asked.source_identity;
        session.federated_provider = Some(bearer.provider.clone());
        let minimum = input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, call.moment)?
            .fitting(session.policies.as_ref())?;
        Ok(AssumeRoleWithWebIdentityOutput {
            credentials: Some(issued.credentials),
            subject_from_web_identity_token: Some(bearer.subject.clone()),
            assumed_role_user: Some(user),
            packed_policy_size: issued.packed,
            provider: Some(bearer.provider.to_string()),
            audience: Some(bearer.audience.clone()),
            source_identity: session.source_identity,
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
        })
    }
}

/// What AWS tells whoever may not, whether there is such a role or not.
fn not_authorized() -> ErrorAnswer {
    access_denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
}

/// What is asked for, parsed.
struct Asked {
    role: Arn,
    owner: AccountId,
    name: SessionName,
    tags: SessionTags,
    source_identity: Option<String>,
}

impl Asked {
    fn read(
        input: &AssumeRoleWithWebIdentityInput,
        bearer: &WebIdentity,
    ) -> Result<Self, ErrorAnswer> {
        let invalid = |text: &str| validation_error(format!("{text} is invalid"));
        if input.provider_id.is_some() {
            // It names the providers of OAuth 2.0 access tokens, of which there is none here.
            return Err(validation_error(
                "ProviderId is not taken with an OpenID Connect token.",
            ));
        }
        let (role, owner) = role_arn(&input.role_arn).ok_or_else(|| invalid(&input.role_arn))?;
        let name = SessionName::parse(&input.role_session_name)
            .map_err(|_| invalid(&input.role_session_name))?;
        let claimed = bearer.tags().map_err(|refused| refused.answer())?;
        let transitive = Some(claimed.transitive.as_slice());
        let tags = SessionTags::read(Some(&claimed.tags), transitive, None)?;
        let source_identity = bearer
            .source_identity()
            .map_err(|refused| refused.answer())?;
        Ok(Self {
            role,
            owner,
            name,
            tags,
            source_identity,
        })
    }

    /// Adds the condition keys of the call to the last requirement of `access`.
    fn describe(&self, access: Access) -> Access {
        let transitive = self.tags.transitive.iter().map(ToString::to_string);
        let transitive = transitive.collect::<Vec<_>>();
        access
            .with("sts:RoleSessionName", self.name.as_str())
            .with_some("sts:SourceIdentity", self.source_identity.as_deref())
            .request_tags(&self.tags.all)
            .with_some(
                "sts:TransitiveTagKeys",
                (!transitive.is_empty()).then_some(transitive),
            )
    }
}

fn duration(asked: Option<i32>, role: &Role) -> Result<u32, ErrorAnswer> {
    let seconds = asked.map_or(HOUR, |asked| u32::try_from(asked).unwrap_or_default());
    if seconds > role.max_session_duration {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(seconds)
}
