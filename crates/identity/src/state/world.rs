use super::account::Account;
use super::directory::Directory;
use doorward_names::AccountId;
use imbl::OrdMap;
use std::sync::Arc;

/// All partitions as of one moment. Readers hold one for the length of a request.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// What the accounts share.
    pub directory: Arc<Directory>,
    /// The accounts.
    pub accounts: OrdMap<AccountId, Arc<Account>>,
}

impl World {
    /// The account `id`.
    pub fn account(&self, id: AccountId) -> Option<&Arc<Account>> {
        self.accounts.get(&id)
    }
}
