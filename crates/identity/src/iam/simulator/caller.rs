//! Who is taken to call.
use super::entity::Entity;
use super::invalid;
use crate::state::{Account, Tags};
use doorward_names::{AccountId, Arn, UniqueId};
use doorward_policy::{Context, Principal};
use doorward_shapes::iam::errors::InvalidInput;

/// Who is taken to call.
pub(super) struct SimulatedCaller {
    kind: CallerKind,
    arn: Arn,
    /// A session of the role.
    session: Arn,
    account: AccountId,
    id: UniqueId,
    is_known: bool,
    tags: Tags,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CallerKind {
    User,
    Role,
    /// A group, or nobody in particular: whom no policy can name.
    Somebody,
}

impl SimulatedCaller {
    /// The user, role or group that `text` names.
    ///
    /// Nobody is looked up: who may simulate for one entity learns nothing of the others.
    pub(super) fn named(text: &str) -> Result<Self, InvalidInput> {
        let not_valid = || {
            invalid("Invalid caller - Caller must be an IAM user, role or group in this context.")
        };
        let arn = Arn::parse(text).map_err(|_| not_valid())?;
        let owner = arn.account().filter(|_| arn.service() == "iam");
        let owner = owner.ok_or_else(not_valid)?;
        let kind = match arn.resource_parts().0 {
            "user" => CallerKind::User,
            "role" => CallerKind::Role,
            "group" => CallerKind::Somebody,
            _ => return Err(not_valid()),
        };
        Ok(Self::new(kind, arn, owner, None))
    }

    /// `entity`, by its own ARN, with what enforcement knows of it.
    pub(super) fn entity(entity: &Entity<'_>, account: &Account) -> Self {
        let (kind, id) = match entity {
            Entity::User(user) => (CallerKind::User, Some(&user.id)),
            Entity::Role(role) => (CallerKind::Role, Some(&role.id)),
            Entity::Group(_) => (CallerKind::Somebody, None),
        };
        Self {
            tags: entity.tags().cloned().unwrap_or_default(),
            ..Self::new(kind, entity.arn(account), account.id(), id)
        }
    }

    /// Somebody in `account`.
    pub(super) fn somebody(account: AccountId) -> Self {
        let arn = Arn::iam(account, "user/*");
        Self::new(CallerKind::Somebody, arn, account, None)
    }

    fn new(kind: CallerKind, arn: Arn, account: AccountId, id: Option<&UniqueId>) -> Self {
        let session = format!("assumed-role/{}/simulated", arn.resource_name());
        Self {
            kind,
            session: Arn::sts(account, &session),
            arn,
            account,
            id: id.cloned().unwrap_or_else(unknown_id),
            is_known: id.is_some(),
            tags: Tags::new(),
        }
    }

    /// The caller as policies see it.
    pub(super) fn principal(&self) -> Principal<'_> {
        match self.kind {
            CallerKind::Role => Principal::AssumedRole {
                session_arn: &self.session,
                role_arn: &self.arn,
                role_unique_id: &self.id,
                account: self.account,
            },
            CallerKind::User | CallerKind::Somebody => Principal::User {
                arn: &self.arn,
                unique_id: &self.id,
                account: self.account,
            },
        }
    }

    pub(super) fn account(&self) -> AccountId {
        self.account
    }

    /// Whether it is the one that `text` is the ARN of.
    pub(super) fn is(&self, text: &str) -> bool {
        self.arn.as_str() == text
    }

    /// What follows from who calls.
    pub(super) fn fill(&self, context: &mut Context) {
        context.set("aws:PrincipalAccount", self.account.to_string());
        let kind = match self.kind {
            CallerKind::User => "User",
            CallerKind::Role => "AssumedRole",
            CallerKind::Somebody => return,
        };
        context
            .set("aws:PrincipalArn", self.arn.as_str())
            .set("aws:PrincipalType", kind)
            .set("aws:PrincipalIsAWSService", false);
        if self.kind == CallerKind::User {
            context.set("aws:username", self.arn.resource_name());
            if self.is_known {
                context.set("aws:userid", self.id.to_string());
            }
        }
        for (key, value) in &self.tags {
            context.set(format!("aws:PrincipalTag/{key}"), value.as_str());
        }
    }
}

/// An id that nobody has.
#[expect(clippy::expect_used, reason = "a constant of the right form")]
fn unknown_id() -> UniqueId {
    UniqueId::parse("AIDAAAAAAAAAAAAAAAAAA").expect("it is of the right form")
}
