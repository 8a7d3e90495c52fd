//! A house with users, roles and devices, put straight into the state.
use crate::Caller;
use crate::authenticate::session_identity;
use crate::caller::{Credential, Identity};
use crate::state::{
    Account, DeviceOwner, PolicyText, Role, Tags, TotpDevice, TrustText, Unknown, User,
};
use crate::testing::House;
use crate::totp;
use doorward_names::{
    AccessKeyId, AccessKeyKind, AccountId, Arn, MfaDeviceName, Path, PolicyName, RoleName, TagKey,
    TagValue, UniqueId, UniqueIdKind, UserName,
};
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{CreatePolicy, CreatePolicyInput, GetUser, GetUserInput};
use doorward_shapes::sts::types::{Credentials, Tag};
use doorward_shapes::sts::{AssumeRole, AssumeRoleInput, AssumeRoleOutput};
use std::collections::{BTreeMap, BTreeSet};

/// The seed of every device.
const SEED: &[u8] = b"12345678901234567890";

pub(crate) struct Stage {
    pub(crate) house: House,
    pub(crate) home: AccountId,
    pub(crate) abroad: AccountId,
}

/// A statement that allows `action` on everything.
pub(crate) fn allow(action: &str) -> String {
    statement(r#""Effect":"Allow""#, action, "")
}

/// A statement that denies `action` on everything.
pub(crate) fn deny(action: &str) -> String {
    statement(r#""Effect":"Deny""#, action, "")
}

fn statement(effect: &str, action: &str, rest: &str) -> String {
    format!(r#"{{{effect},"Action":"{action}","Resource":"*"{rest}}}"#)
}

/// A policy of `statements`.
pub(crate) fn policy(statements: &[String]) -> String {
    let statements = statements.join(",");
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

/// A trust policy that allows what assuming takes to `principal`, under `condition`.
pub(crate) fn trust(principal: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},
        "Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"],"Condition":{{{condition}}}}}}}"#
    )
}

pub(crate) fn tags(tags: &[(&str, &str)]) -> Tags {
    let parsed = |(key, value): &(&str, &str)| {
        (TagKey::parse(key).unwrap(), TagValue::parse(value).unwrap())
    };
    tags.iter().map(parsed).collect()
}

impl Stage {
    pub(crate) fn new() -> Self {
        let house = House::new();
        let abroad = house.add_account("999988887777");
        Self {
            home: house.account,
            abroad,
            house,
        }
    }

    /// Edits an account's state.
    pub(crate) fn edit(
        &self,
        account: AccountId,
        edit: impl FnOnce(&mut Account) + Send + 'static,
    ) {
        let change = self
            .house
            .installation
            .change(&self.house.moment(), |draft, _| {
                edit(draft.account_mut(account).unwrap());
                Ok(((), Vec::new()))
            });
        change.wait().unwrap();
    }

    /// A user with `statements` in a policy of its own, calling with a long-term key.
    pub(crate) fn user(&self, account: AccountId, name: &str, statements: &[String]) -> Caller {
        let id = UniqueId::generate(UniqueIdKind::User, account, self.house.moment().random());
        let name = UserName::parse(name).unwrap();
        let mut user = User::new(name.clone(), Path::root(), id, self.house.now());
        if !statements.is_empty() {
            user.inline_policies = inline(&policy(statements));
        }
        self.edit(account, |account| account.users.insert(user));
        let world = self.house.world();
        Caller {
            account,
            identity: Identity::user(world.account(account).unwrap(), &name).unwrap(),
            credential: Credential::AccessKey(self.long_term(account)),
        }
    }

    pub(crate) fn long_term(&self, account: AccountId) -> AccessKeyId {
        let random = self.house.moment().random();
        AccessKeyId::generate(AccessKeyKind::LongTerm, account, random)
    }

    /// A role with a trust policy and `statements` in a policy of its own; its ARN.
    pub(crate) fn role(
        &self,
        account: AccountId,
        name: &str,
        trust: &str,
        statements: &[String],
    ) -> String {
        let document = Document::parse(trust, DocumentKind::Trust).unwrap();
        let role = Role {
            name: RoleName::parse(name).unwrap(),
            path: Path::root(),
            id: UniqueId::generate(UniqueIdKind::Role, account, self.house.moment().random()),
            created: self.house.now(),
            description: None,
            max_session_duration: 7200,
            max_signin_session: None,
            trust: TrustText::new(trust, document, BTreeMap::new()),
            tags: tags(&[("team", "blue")]),
            boundary: None,
            inline_policies: if statements.is_empty() {
                BTreeMap::new()
            } else {
                inline(&policy(statements))
            },
            attached_policies: BTreeSet::new(),
            source_template: None,
            unknown: Unknown::new(),
        };
        let arn = role.arn(account).to_string();
        self.edit(account, |account| account.roles.insert(role));
        arn
    }

    /// Edits a role.
    pub(crate) fn edit_role(
        &self,
        account: AccountId,
        name: &str,
        edit: impl FnOnce(&mut Role) + Send + 'static,
    ) {
        let name = RoleName::parse(name).unwrap();
        self.edit(account, move |account| {
            edit(account.roles.get_mut(&name).unwrap());
        });
    }

    /// An MFA device of `owner`; its serial number.
    pub(crate) fn device(&self, account: AccountId, name: &str, owner: DeviceOwner) -> String {
        let name = MfaDeviceName::parse(name).unwrap();
        let context = totp::seed_context(account, &name);
        let means = self.house.installation.means();
        let seed = means.seal(SEED, &context, &self.house.moment()).unwrap();
        let device = TotpDevice {
            name,
            hardware: false,
            path: Path::root(),
            seed,
            created: self.house.now(),
            owner: Some((owner, self.house.now())),
            last_step: None,
            drift: 0,
            tags: Tags::new(),
            unknown: Unknown::new(),
        };
        let serial = device.serial(account).to_string();
        self.edit(account, |account| account.mfa_devices.insert(device));
        serial
    }

    /// The code that every device shows now.
    pub(crate) fn code(&self) -> String {
        totp::code_of(SEED, totp::step_of(self.house.now()))
    }

    /// A code that no device shows now.
    pub(crate) fn wrong_code(&self) -> String {
        let now = totp::step_of(self.house.now());
        let shown = (now - 1..=now + 1).map(|step| totp::code_of(SEED, step));
        let shown = shown.collect::<Vec<_>>();
        let mut codes = ["000000", "111111", "222222", "333333"].into_iter();
        codes
            .find(|code| !shown.contains(&(*code).to_owned()))
            .unwrap()
            .to_owned()
    }

    /// Whoever presents `credentials`.
    pub(crate) fn caller(&self, credentials: Option<Credentials>) -> Caller {
        let credentials = credentials.unwrap();
        let key = AccessKeyId::parse(&credentials.access_key_id).unwrap();
        let sessions = &self.house.installation.means().sessions;
        let session = sessions.open(&key, &credentials.session_token).unwrap();
        let world = self.house.world();
        let account = world.account(session.account).unwrap();
        Caller {
            account: account.id(),
            identity: session_identity(&session, account).unwrap(),
            credential: Credential::Session(session),
        }
    }

    pub(crate) fn assume(
        &self,
        caller: &Caller,
        input: AssumeRoleInput,
    ) -> Result<AssumeRoleOutput, ErrorAnswer> {
        self.house.call::<AssumeRole>(caller, input)
    }

    /// The session that `caller` gets by assuming.
    pub(crate) fn assumed(&self, caller: &Caller, input: AssumeRoleInput) -> Caller {
        self.caller(self.assume(caller, input).unwrap().credentials)
    }

    /// What becomes of `GetUser` of the home account's administrator.
    pub(crate) fn probe(&self, caller: &Caller) -> String {
        let input = GetUserInput {
            user_name: Some("admin".to_owned()),
        };
        outcome(self.house.call::<GetUser>(caller, input))
    }
}

fn inline(text: &str) -> BTreeMap<PolicyName, PolicyText> {
    let document = Document::parse(text, DocumentKind::Identity).unwrap();
    let name = PolicyName::parse("own").unwrap();
    BTreeMap::from([(name, PolicyText::new(text, document))])
}

/// `yes`, or the code and message of the refusal.
pub(crate) fn outcome<T>(reply: Result<T, ErrorAnswer>) -> String {
    match reply {
        Ok(_) => "yes".to_owned(),
        Err(answer) => format!("{} {}: {}", answer.status, answer.code, answer.message),
    }
}

/// A call of `AssumeRole`.
pub(crate) fn assuming(role: &str) -> AssumeRoleInput {
    AssumeRoleInput {
        role_arn: role.to_owned(),
        role_session_name: "tester".to_owned(),
        ..AssumeRoleInput::default()
    }
}

/// Tags as they are passed.
pub(crate) fn passed(tags: &[(&str, &str)]) -> Vec<Tag> {
    let tag = |(key, value): &(&str, &str)| Tag {
        key: (*key).to_owned(),
        value: (*value).to_owned(),
    };
    tags.iter().map(tag).collect()
}

/// Makes a customer managed policy in the home account; its ARN.
pub(crate) fn managed(stage: &Stage, name: &str, text: &str) -> String {
    let input = CreatePolicyInput {
        policy_name: name.to_owned(),
        policy_document: text.to_owned(),
        ..CreatePolicyInput::default()
    };
    let made = stage.house.admin::<CreatePolicy>(input).unwrap();
    made.policy.unwrap().arn.unwrap()
}

/// The ARN of an IAM resource.
pub(crate) fn iam(account: AccountId, resource: &str) -> String {
    Arn::iam(account, resource).to_string()
}
