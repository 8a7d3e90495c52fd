//! New accounts: root, an administrator, and secrets that are shown once.
use crate::Installation;
use crate::authenticate::secret_context;
use crate::failure::Fault;
use crate::means::Means;
use crate::operator::service_event;
use crate::sign_in::password::hash_password;
use crate::state::{
    AccessKey, Account, AccountInfo, Contacts, Draft, KeyStatus, LoginProfile, Recovery, Root,
    RootEmail, Sealed, Unknown, User, World,
};
use crate::{Moment, Performed};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_names::{
    AccessKeyId, AccessKeyKind, AccountId, Arn, Path, Secret, UniqueId, UniqueIdKind, UserName,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use thiserror::Error;

/// What a new account is made with.
#[derive(Clone, Debug, Default)]
pub struct NewAccount {
    /// Its id; random where none is given.
    pub account_id: Option<AccountId>,
    /// Root's e-mail address; made up from the account id where none is given.
    pub root_email: Option<String>,
    /// Root's password; random where none is given.
    pub root_password: Option<Secret<String>>,
    /// The administrator's name; `admin` where none is given.
    pub admin_user: Option<UserName>,
    /// Whether root gets an access key.
    pub root_access_key: bool,
}

/// What a new account's owner must be told, once.
#[derive(Debug)]
pub struct CreatedAccount {
    /// The account.
    pub account_id: AccountId,
    /// Root's e-mail address.
    pub root_email: String,
    /// Root's password.
    pub root_password: Secret<String>,
    /// Root's access key, where one was asked for.
    pub root_access_key: Option<NewAccessKey>,
    /// The administrator.
    pub admin_user: UserName,
    /// The administrator's console password.
    pub admin_password: Secret<String>,
    /// The administrator's access key.
    pub admin_access_key: NewAccessKey,
}

/// An access key, with the secret that is shown once.
#[derive(Debug)]
pub struct NewAccessKey {
    /// The public half.
    pub id: AccessKeyId,
    /// The secret half.
    pub secret: Secret<String>,
}

/// Why an account was not made.
#[derive(Debug, Error)]
pub enum CreateAccountError {
    /// There is one with this id.
    #[error("there is an account `{0}` already: leave the id out for a random one")]
    AccountExists(AccountId),
    /// Another account's root user has this e-mail address.
    #[error("another account's root user has the e-mail address `{0}`: give another")]
    EmailTaken(String),
    /// The password is one that nobody should have.
    #[error("the root password is not good enough: {0}")]
    Password(String),
    /// It could not be made durable.
    #[error("the account could not be written: {0}")]
    Unavailable(String),
}

impl Installation {
    /// Makes an account, its root user and an administrator.
    pub fn create_account(
        self: &Arc<Self>,
        new: NewAccount,
        moment: &Moment,
    ) -> Performed<Result<CreatedAccount, CreateAccountError>> {
        match self.draft_account(&new, moment) {
            Ok((made, account)) => self
                .change(moment, move |draft, moment| {
                    let id = account.id();
                    let added = add(draft, account);
                    let made = added.is_ok().then(|| {
                        service_event(id, "CreateAccount", serde_json::Value::Null, moment)
                    });
                    Ok((added, made.into_iter().collect()))
                })
                .map(|result| match result {
                    Ok(Ok(())) => Ok(made),
                    Ok(Err(taken)) => Err(taken),
                    Err(answer) => Err(CreateAccountError::Unavailable(answer.message)),
                }),
            Err(error) => Performed::Answered(Err(error)),
        }
    }

    fn draft_account(
        &self,
        new: &NewAccount,
        moment: &Moment,
    ) -> Result<(CreatedAccount, Account), CreateAccountError> {
        let id = new.account_id.unwrap_or_else(|| random_account_id(moment));
        let email = new
            .root_email
            .clone()
            .unwrap_or_else(|| format!("root@{id}.example.com"));
        let email = email.trim().to_lowercase();
        free(&self.durable(), id, &email)?;
        if let Some(password) = &new.root_password {
            crate::password_policy::check(None, password, &[&email])
                .map_err(|violation| CreateAccountError::Password(violation.message()))?;
        }
        Maker {
            means: self.means(),
            moment,
            id,
        }
        .make(new, email)
        .map_err(|fault| CreateAccountError::Unavailable(fault.cause))
    }
}

/// Whether nobody has the id or the address.
fn free(world: &World, id: AccountId, email: &str) -> Result<(), CreateAccountError> {
    if world.account(id).is_some() {
        return Err(CreateAccountError::AccountExists(id));
    }
    if world.directory.root_account(email).is_some() {
        return Err(CreateAccountError::EmailTaken(email.to_owned()));
    }
    Ok(())
}

/// Adds `account`, if its id and address are still free: others may have come in between.
pub(crate) fn add(draft: &mut Draft, account: Account) -> Result<(), CreateAccountError> {
    free(draft.world(), account.id(), &account.root.email)?;
    let entry = RootEmail {
        email: account.root.email.clone(),
        account: account.id(),
    };
    draft.directory_mut().root_emails.insert(entry);
    draft.add_account(account);
    Ok(())
}

struct Maker<'a> {
    means: &'a Means,
    moment: &'a Moment,
    id: AccountId,
}

impl Maker<'_> {
    fn make(&self, new: &NewAccount, email: String) -> Result<(CreatedAccount, Account), Fault> {
        let now = self.moment.now.whole_seconds();
        let root_password = new
            .root_password
            .clone()
            .unwrap_or_else(|| random_password(self.moment));
        let mut root = Root {
            recovery: Recovery::Open,
            email: email.clone(),
            recoveries: Vec::new(),
            without_mfa: None,
            login_profile: Some(self.login_profile(&root_password)),
            access_keys: Vec::new(),
            signing_certificates: Vec::new(),
            password_last_used: None,
            unknown: Unknown::new(),
        };
        let root_access_key = if new.root_access_key {
            let (key, shown) = new_access_key(self.means, self.id, self.moment)?;
            root.access_keys.push(key);
            Some(shown)
        } else {
            None
        };
        let name = new
            .admin_user
            .clone()
            .or_else(|| UserName::parse("admin").ok());
        let name = name.ok_or_else(|| Fault::new("no name for the administrator"))?;
        let admin_password = random_password(self.moment);
        let (key, admin_access_key) = new_access_key(self.means, self.id, self.moment)?;
        let user_id = UniqueId::generate(UniqueIdKind::User, self.id, self.moment.random());
        let mut admin = User::new(name.clone(), Path::root(), user_id, now);
        admin
            .attached_policies
            .insert(Arn::aws_managed("policy/AdministratorAccess"));
        admin.access_keys.push(key);
        admin.login_profile = Some(self.login_profile(&admin_password));
        let info = AccountInfo {
            requires_mfa: false,
            second_token_version: false,
            role_manager: false,
            quotas: BTreeMap::new(),
            contacts: Contacts::default(),
            regions: BTreeSet::new(),
            email_update: None,
            closed: None,
            id: self.id,
            created: now,
            alias: None,
            name: None,
            organization: None,
            unknown: Unknown::new(),
        };
        let mut account = Account::new(info, root);
        account.users.insert(admin);
        let made = CreatedAccount {
            account_id: self.id,
            root_email: email,
            root_password,
            root_access_key,
            admin_user: name,
            admin_password,
            admin_access_key,
        };
        Ok((made, account))
    }

    fn login_profile(&self, password: &Secret<String>) -> LoginProfile {
        let hash = hash_password(password, self.moment.random());
        LoginProfile {
            password_hash: Sealed(hash.as_phc().to_owned()),
            created: self.moment.now.whole_seconds(),
            changed: self.moment.now.whole_seconds(),
            max_signin_session: None,
            reset_required: false,
            previous: Vec::new(),
        }
    }
}

/// 120 random bits in base64, with a symbol and a digit for whoever counts classes.
pub(crate) fn random_password(moment: &Moment) -> Secret<String> {
    let text = BASE64
        .encode(moment.random::<15>())
        .replace(['/', '+'], "x");
    Secret::new(format!("{text}-Aa7"))
}

/// A new long-term access key of `account`: as it is kept, and as it is shown once.
pub(crate) fn new_access_key(
    means: &Means,
    account: AccountId,
    moment: &Moment,
) -> Result<(AccessKey, NewAccessKey), Fault> {
    let id = AccessKeyId::generate(AccessKeyKind::LongTerm, account, moment.random());
    let secret = Secret::new(BASE64.encode(moment.random::<30>()));
    let sealed = means
        .seal(secret.expose().as_bytes(), &secret_context(&id), moment)
        .map_err(Fault::new)?;
    let key = AccessKey {
        id: id.clone(),
        secret: sealed,
        status: KeyStatus::Active,
        created: moment.now.whole_seconds(),
    };
    Ok((key, NewAccessKey { id, secret }))
}

pub(crate) fn random_account_id(moment: &Moment) -> AccountId {
    loop {
        let number = u64::from_be_bytes(moment.random()) % 1_000_000_000_000;
        // AWS's ids do not start with a zero more often than chance; ours never do, so that no
        // spreadsheet eats it.
        if number >= 100_000_000_000
            && let Ok(id) = AccountId::from_number(number)
        {
            return id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    #[test]
    fn of_two_accounts_made_at_once_with_one_id_or_address_the_second_is_refused() {
        let house = House::new();
        let new = |id: &str, email: &str| NewAccount {
            account_id: AccountId::parse(id).ok(),
            root_email: Some(email.to_owned()),
            ..NewAccount::default()
        };
        let installation = &house.installation;
        let drafted = |new: &NewAccount| installation.draft_account(new, &house.moment());
        let (_, same_id) = drafted(&new("444455556666", "b@example.com")).unwrap();
        let (_, same_email) = drafted(&new("777788889999", "a@example.com")).unwrap();
        let first = new("444455556666", "a@example.com");
        let made = installation.create_account(first, &house.moment()).wait();
        let id = made.unwrap().account_id;
        let mut draft = Draft::new(house.world());
        let refused = add(&mut draft, same_id).unwrap_err();
        assert!(matches!(refused, CreateAccountError::AccountExists(taken) if taken == id));
        let refused = add(&mut draft, same_email).unwrap_err();
        assert!(matches!(refused, CreateAccountError::EmailTaken(_)));
        assert!(draft.finish().1.is_empty());
    }
}
