//! What tests of AWS Organizations begin with.
use crate::Caller;
use crate::caller::{Credential, Identity};
use crate::testing::House;
use doorward_names::{AccessKeyId, AccessKeyKind, AccountId, UserName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{AttachUserPolicy, AttachUserPolicyInput, CreateUser, CreateUserInput};
use doorward_shapes::organizations::types::{PolicyType, Tag};
use doorward_shapes::organizations::{
    AttachPolicy, AttachPolicyInput, CreateAccount, CreateAccountInput, CreateOrganization,
    CreateOrganizationInput, CreateOrganizationalUnit, CreateOrganizationalUnitInput, CreatePolicy,
    CreatePolicyInput, DetachPolicy, DetachPolicyInput, EnableAWSServiceAccess,
    EnableAWSServiceAccessInput, EnablePolicyType, EnablePolicyTypeInput, ListRoots,
    ListRootsInput,
};

/// An organization that the house's account manages: a root, a unit in it, a member in the root.
pub(crate) struct Holding {
    pub(crate) house: House,
    pub(crate) organization: String,
    pub(crate) root: String,
    pub(crate) unit: String,
    pub(crate) member: AccountId,
}

impl Holding {
    /// With both types of policies enabled.
    pub(crate) fn new() -> Self {
        let house = House::new();
        let made = house.admin::<CreateOrganization>(CreateOrganizationInput::default());
        let organization = made.unwrap().organization.unwrap().id.unwrap();
        let roots = house.admin::<ListRoots>(ListRootsInput::default()).unwrap();
        let root = roots.roots.unwrap().remove(0).id.unwrap();
        for policy_type in [
            PolicyType::ServiceControlPolicy,
            PolicyType::ResourceControlPolicy,
        ] {
            let root_id = root.clone();
            let enable = EnablePolicyTypeInput {
                root_id,
                policy_type,
            };
            house.admin::<EnablePolicyType>(enable).unwrap();
        }
        let unit = unit(&house, &root, "some").unwrap();
        let member = account(&house, "member@example.com");
        Self {
            house,
            organization,
            root,
            unit,
            member,
        }
    }

    /// The same, with a service that is trusted.
    pub(crate) fn trusting(service: &str) -> Self {
        let holding = Self::new();
        let input = EnableAWSServiceAccessInput {
            service_principal: service.to_owned(),
        };
        holding
            .house
            .admin::<EnableAWSServiceAccess>(input)
            .unwrap();
        holding
    }

    /// An SCP or RCP of `statement`; its id.
    pub(crate) fn policy(&self, r#type: PolicyType, name: &str, statement: &str) -> String {
        let input = CreatePolicyInput {
            content: format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#),
            description: String::new(),
            name: name.to_owned(),
            r#type,
            tags: None,
        };
        let made = self.house.admin::<CreatePolicy>(input).unwrap();
        made.policy.unwrap().policy_summary.unwrap().id.unwrap()
    }

    /// The same SCP.
    pub(crate) fn scp(&self, name: &str, statement: &str) -> String {
        self.policy(PolicyType::ServiceControlPolicy, name, statement)
    }

    pub(crate) fn attach(&self, policy: &str, target: &str) -> Result<(), ErrorAnswer> {
        let input = AttachPolicyInput {
            policy_id: policy.to_owned(),
            target_id: target.to_owned(),
        };
        self.house.admin::<AttachPolicy>(input).map(|_| ())
    }

    pub(crate) fn detach(&self, policy: &str, target: &str) -> Result<(), ErrorAnswer> {
        let input = DetachPolicyInput {
            policy_id: policy.to_owned(),
            target_id: target.to_owned(),
        };
        self.house.admin::<DetachPolicy>(input).map(|_| ())
    }

    /// The member's root user.
    pub(crate) fn member_root(&self) -> Caller {
        self.house
            .caller_of(self.member, Identity::root(self.member))
    }

    /// A user of the member's that may do everything.
    pub(crate) fn member_user(&self, name: &str) -> Caller {
        self.house.administrator(self.member, name)
    }
}

impl House {
    /// Whoever `identity` is, with a long-term key.
    pub(crate) fn caller_of(&self, account: AccountId, identity: Identity) -> Caller {
        let random = self.moment().random();
        let key = AccessKeyId::generate(AccessKeyKind::LongTerm, account, random);
        Caller {
            account,
            identity,
            credential: Credential::AccessKey(key),
        }
    }

    /// A user of `account`, made by its root user, that may do everything.
    pub(crate) fn administrator(&self, account: AccountId, name: &str) -> Caller {
        let root = self.caller_of(account, Identity::root(account));
        let user_name = name.to_owned();
        let input = CreateUserInput {
            user_name: user_name.clone(),
            ..CreateUserInput::default()
        };
        self.call::<CreateUser>(&root, input).unwrap();
        let policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess".to_owned();
        let input = AttachUserPolicyInput {
            user_name,
            policy_arn,
        };
        self.call::<AttachUserPolicy>(&root, input).unwrap();
        let world = self.world();
        let account_now = world.account(account).unwrap();
        let name = UserName::parse(name).unwrap();
        self.caller_of(account, Identity::user(account_now, &name).unwrap())
    }
}

/// A unit in `parent`, tagged; its id.
pub(crate) fn unit(house: &House, parent: &str, name: &str) -> Result<String, ErrorAnswer> {
    let input = CreateOrganizationalUnitInput {
        parent_id: parent.to_owned(),
        name: name.to_owned(),
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }]),
    };
    let made = house.admin::<CreateOrganizationalUnit>(input)?;
    Ok(made.organizational_unit.unwrap().id.unwrap())
}

/// An account in the root.
pub(crate) fn account(house: &House, email: &str) -> AccountId {
    let input = CreateAccountInput {
        email: email.to_owned(),
        account_name: "Some".to_owned(),
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }]),
        ..CreateAccountInput::default()
    };
    let made = house.admin::<CreateAccount>(input).unwrap();
    let id = made.create_account_status.unwrap().account_id.unwrap();
    AccountId::parse(&id).unwrap()
}

/// `403 AccessDenied: …`, or `yes`.
pub(crate) fn outcome<T>(answer: Result<T, ErrorAnswer>) -> String {
    match answer {
        Ok(_) => "yes".to_owned(),
        Err(refused) => format!("{} {}: {}", refused.status, refused.code, refused.message),
    }
}

/// The reason that a refusal tells.
pub(crate) fn reason<T>(answer: Result<T, ErrorAnswer>) -> String {
    let refused = answer.err().expect("it was not refused");
    let (schema, value) = refused.members.expect("it tells no reason");
    let members = schema.members().iter().position(|m| m.name == "Reason");
    let doorward_shapes::Value::Structure(values) = value else {
        panic!("no members")
    };
    let reason = values[members.unwrap()].clone().unwrap();
    reason.as_str().unwrap().to_owned()
}
