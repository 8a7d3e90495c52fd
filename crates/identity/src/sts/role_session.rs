//! A session of a role: what each operation that assumes one requires and makes.
use super::issue::{self, Issued, issue};
use super::policies;
use super::tags::SessionTags;
use crate::access::{Access, Requirement};
use crate::failure::{Failure, Fault, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::{Session, Subject};
use crate::state::Draft;
use doorward_names::{AccountId, Arn, RoleName, SessionName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::errors::{MalformedPolicyDocument, PackedPolicyTooLarge};
use doorward_shapes::sts::types::{AssumedRoleUser, PolicyDescriptorType};

/// How long a session lasts if nobody says, and how long one assumed by another may last at most.
pub(super) const HOUR: u32 = 3600;

/// The session that is asked for.
pub(super) struct RoleSession {
    pub(super) role: Arn,
    owner: AccountId,
    name: SessionName,
    tags: SessionTags,
    source_identity: Option<String>,
}

/// What the call says of it beside.
pub(super) struct Terms<'a> {
    pub(super) seconds: Option<i32>,
    /// Whether another role's session asks, which makes an hour the longest.
    pub(super) chained: bool,
    pub(super) policy: Option<&'a str>,
    pub(super) policy_arns: Option<&'a [PolicyDescriptorType]>,
    pub(super) minimum_token_size: Option<i32>,
}

/// The session that was made.
pub(super) struct Made {
    pub(super) user: AssumedRoleUser,
    pub(super) issued: Issued,
    pub(super) source_identity: Option<String>,
}

impl RoleSession {
    pub(super) fn read(
        role: &str,
        name: &str,
        tags: SessionTags,
        source_identity: Option<String>,
    ) -> Result<Self, ErrorAnswer> {
        let invalid = |text: &str| validation_error(format!("{text} is invalid"));
        let (role, owner) = role_arn(role).ok_or_else(|| invalid(role))?;
        let name = SessionName::parse(name).map_err(|_| invalid(name))?;
        Ok(Self {
            role,
            owner,
            name,
            tags,
            source_identity,
        })
    }

    /// What the caller must be allowed, each with the keys that `describe` adds.
    pub(super) fn access(&self, ask: &Ask<'_>, describe: impl Fn(Access) -> Access) -> Access {
        let role = ask.world.role(&self.role);
        let actions = [
            Some(None),
            (!self.tags.all.is_empty()).then_some(Some("sts:TagSession")),
            (self.source_identity.is_some()).then_some(Some("sts:SetSourceIdentity")),
        ];
        let mut access = Access::default();
        for action in actions.into_iter().flatten() {
            access = access.and(Requirement::assuming(action, self.role.clone()));
            access = describe(self.describe(access));
            if let Some(role) = role {
                access = access.identity_tags(&role.tags);
            }
        }
        access
    }

    /// Adds the condition keys of the session to the last requirement of `access`.
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

    /// Makes it, as `finish` completes it.
    pub(super) fn make<O: Operation>(
        self,
        terms: &Terms<'_>,
        call: &Permitted<'_, O>,
        draft: &mut Draft,
        finish: impl FnOnce(&mut Session, &mut Draft) -> Result<(), Failure<O::Error>>,
    ) -> Result<Made, Failure<O::Error>>
    where
        O::Error: From<MalformedPolicyDocument> + From<PackedPolicyTooLarge>,
    {
        let world = draft.world();
        let gone = || Fault::new("a role that was allowed to be assumed is not in the state");
        let role = world.role(&self.role).ok_or_else(gone)?;
        let account = world.account(self.owner).ok_or_else(gone)?;
        let seconds = terms.duration(role.max_session_duration)?;
        let policies = policies::read(terms.policy, terms.policy_arns, account)?;
        let subject = Subject::Role {
            id: role.id.clone(),
            name: self.name.clone(),
        };
        let resource = format!("assumed-role/{}/{}", role.name, self.name);
        let user = AssumedRoleUser {
            assumed_role_id: format!("{}:{}", role.id, self.name),
            arn: Arn::sts(self.owner, &resource).to_string(),
        };
        let (now, moment) = (call.facts.now, call.moment);
        let mut session = issue::session(self.owner, subject, now, seconds.into(), moment);
        session.policies = policies;
        session.tags = self.tags.all;
        session.transitive = self.tags.transitive;
        session.source_identity = self.source_identity;
        session.chained = terms.chained;
        finish(&mut session, draft)?;
        let issued = issue(&session, terms.minimum_token_size, call.means, moment)?
            .fitting(session.policies.as_ref())?;
        Ok(Made {
            user,
            issued,
            source_identity: session.source_identity,
        })
    }
}

impl Terms<'_> {
    fn duration(&self, role_allows: u32) -> Result<u32, ErrorAnswer> {
        let asked = self.seconds;
        let seconds = asked.map_or(HOUR, |asked| u32::try_from(asked).unwrap_or_default());
        if seconds > role_allows {
            return Err(validation_error(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ));
        }
        if self.chained && seconds > HOUR {
            return Err(validation_error(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
            ));
        }
        Ok(seconds)
    }
}

/// A role's ARN and its account.
fn role_arn(text: &str) -> Option<(Arn, AccountId)> {
    let arn = Arn::parse(text).ok()?;
    let owner = arn.account()?;
    RoleName::parse(arn.resource_name()).ok()?;
    let is_role = (
        arn.partition(),
        arn.service(),
        arn.region(),
        arn.resource_parts().0,
    ) == ("aws", "iam", "", "role");
    is_role.then_some((arn, owner))
}
