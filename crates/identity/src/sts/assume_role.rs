//! `AssumeRole`: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>.
use super::issue::{self, issue};
use super::mfa::Presented;
use super::policies;
use super::tags::SessionTags;
use crate::Caller;
use crate::access::{Access, Requirement};
use crate::caller::Identity;
use crate::failure::{Failure, Fault, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::{Draft, Role};
use doorward_names::{AccountId, Arn, RoleName, SessionName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::types::AssumedRoleUser;
use doorward_shapes::sts::{AssumeRole, AssumeRoleError, AssumeRoleInput, AssumeRoleOutput};

/// How long a session lasts if nobody says, and how long one assumed by another may last at most.
const HOUR: u32 = 3600;

impl Operation for AssumeRole {
    fn access(input: &AssumeRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<AssumeRoleError>> {
        if ask.caller.is_root() {
            return Err(access_denied("Roles may not be assumed by root accounts.").into());
        }
        let asked = Asked::read(input, ask.caller)?;
        let with_mfa = presented(input).is_proven(ask)?;
        let role = ask.world.role(&asked.role);
        let actions = [
            Some(None),
            (!asked.tags.all.is_empty()).then_some(Some("sts:TagSession")),
            (asked.source_identity.is_some()).then_some(Some("sts:SetSourceIdentity")),
        ];
        let mut access = Access::default();
        for action in actions.into_iter().flatten() {
            access = access.and(Requirement::assuming(action, asked.role.clone()));
            access = asked.describe(access, input);
            if with_mfa {
                access = access
                    .with("aws:MultiFactorAuthPresent", true)
                    .with("aws:MultiFactorAuthAge", 0_i64);
            }
            if let Some(role) = role {
                access = access.resource_tags(&role.tags);
            }
        }
        Ok(access)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRoleOutput, Failure<AssumeRoleError>> {
        let asked = Asked::read(&call.input, call.caller)?;
        let world = draft.world();
        let gone = || Fault::new("a role that was allowed to be assumed is not in the state");
        let role = world.role(&asked.role).ok_or_else(gone)?;
        let account = world.account(asked.owner).ok_or_else(gone)?;
        let seconds = duration(call.input.duration_seconds, role, call.caller)?;
        let input = &call.input;
        let policies = policies::read(
            input.policy.as_deref(),
            input.policy_arns.as_deref(),
            account,
        )?;
        let subject = Subject::Role {
            id: role.id.clone(),
            name: asked.name.clone(),
        };
        let user = AssumedRoleUser {
            assumed_role_id: format!("{}:{}", role.id, asked.name),
            arn: Arn::sts(
                asked.owner,
                &format!("assumed-role/{}/{}", role.name, asked.name),
            )
            .to_string(),
        };
        let with_mfa = presented(input).take(&call, draft)?;
        let now = call.facts.now;
        let mut session = issue::session(asked.owner, subject, now, seconds.into(), call.moment);
        session.mfa = mfa_of_session(call.caller, with_mfa.then_some(session.issued));
        session.policies = policies;
        session.tags = asked.tags.all;
        session.transitive = asked.tags.transitive;
        session.source_identity = asked.source_identity;
        let minimum = input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, call.moment)?
            .fitting(session.policies.as_ref())?;
        Ok(AssumeRoleOutput {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(user),
            packed_policy_size: issued.packed,
            source_identity: session.source_identity,
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
        })
    }
}

/// What is asked for, parsed.
struct Asked {
    role: Arn,
    owner: AccountId,
    name: SessionName,
    tags: SessionTags,
    /// The one that was passed, or the one the caller's session has.
    source_identity: Option<String>,
}

impl Asked {
    fn read(input: &AssumeRoleInput, caller: &Caller) -> Result<Self, ErrorAnswer> {
        let invalid = |text: &str| validation_error(format!("{text} is invalid"));
        if input.provided_contexts.is_some() {
            // Assertions of a trusted identity provider; there is none yet, so they are all false.
            return Err(validation_error("ProvidedContexts is invalid"));
        }
        let (role, owner) = role_arn(&input.role_arn).ok_or_else(|| invalid(&input.role_arn))?;
        let name = SessionName::parse(&input.role_session_name)
            .map_err(|_| invalid(&input.role_session_name))?;
        let session = caller.session();
        let (passed, transitive) = (input.tags.as_deref(), input.transitive_tag_keys.as_deref());
        let tags = SessionTags::read(passed, transitive, session)?;
        let inherited = session.and_then(|session| session.source_identity.as_deref());
        let source_identity = source_identity(input.source_identity.as_deref(), inherited)?;
        Ok(Self {
            role,
            owner,
            name,
            tags,
            source_identity,
        })
    }

    /// Adds the condition keys of the call to the last requirement of `access`.
    fn describe(&self, access: Access, input: &AssumeRoleInput) -> Access {
        let access = access
            .with("sts:RoleSessionName", self.name.as_str())
            .with_some("sts:ExternalId", input.external_id.as_deref())
            .with_some("sts:SourceIdentity", self.source_identity.as_deref())
            .request_tags(&self.tags.all);
        let transitive = self.tags.transitive.iter().map(ToString::to_string);
        let transitive = transitive.collect::<Vec<_>>();
        access.with_some(
            "sts:TransitiveTagKeys",
            (!transitive.is_empty()).then_some(transitive),
        )
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

/// Once there is a source identity, it stays along a chain.
fn source_identity(
    passed: Option<&str>,
    inherited: Option<&str>,
) -> Result<Option<String>, ErrorAnswer> {
    match (passed, inherited) {
        (Some(passed), Some(inherited)) if passed != inherited => Err(access_denied(
            "The source identity of the calling session cannot be changed.",
        )),
        _ => Ok(inherited.or(passed).map(str::to_owned)),
    }
}

fn duration(asked: Option<i32>, role: &Role, caller: &Caller) -> Result<u32, ErrorAnswer> {
    let seconds = asked.map_or(HOUR, |asked| u32::try_from(asked).unwrap_or_default());
    if seconds > role.max_session_duration {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    let chained = matches!(caller.identity, Identity::Role { .. });
    if chained && seconds > HOUR {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    Ok(seconds)
}

/// What the record tells of MFA: that of this call, or of the user's own session. It does not
/// reach conditions: "the temporary credentials returned by `AssumeRole` do not include MFA
/// information in the context", as "Secure API access with MFA" has it.
fn mfa_of_session(caller: &Caller, now: Option<crate::Timestamp>) -> Option<crate::Timestamp> {
    match caller.identity {
        Identity::User { .. } => now.or(caller.mfa()),
        _ => now,
    }
}

fn presented(input: &AssumeRoleInput) -> Presented<'_> {
    Presented {
        serial: input.serial_number.as_deref(),
        code: input.token_code.as_deref(),
    }
}
