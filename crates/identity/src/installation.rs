//! The installation: the state in memory, the store below it, and the doors into both.
use crate::Moment;
use crate::authenticate::SigningKeys;
use crate::failure::Fault;
use crate::key_age::KeyAge;
use crate::means::Means;
use crate::notices;
use crate::sign_in::Desk;
use crate::state::{self, LoadError, World};
use crate::web_identity::KeyCache;
use arc_swap::ArcSwap;
use doorward_shapes::ErrorAnswer;
use doorward_store::{
    AuditRecord, Commit, CommitError, Denial, Health, PartitionId, ReadError, Sealer, Store,
    Version,
};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use thiserror::Error;

/// How an installation behaves: set once, at its start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name everything is served under: `localhost`, `id.example.org`.
    pub domain: String,
    /// The URL clients reach us by, without a final slash.
    pub public_url: String,
    /// For how many seconds a console session may lie idle.
    pub session_idle: i64,
    /// Who must have an MFA device to sign in to the console.
    pub mfa: MfaRule,
    /// How old access keys may be.
    pub key_age: KeyAge,
    /// Whether letters are sent: what would be mailed is else not written.
    pub sends_mail: bool,
}

/// Who must have an MFA device to sign in to the console: without one, they enrol first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MfaRule {
    /// Everybody; else root users, and those of accounts that require it.
    pub everybody: bool,
    /// For how long root users may put it off after their first sign-in, in seconds: AWS gives
    /// them 35 days, see "Multi-factor authentication for AWS account root user".
    pub root_grace: i64,
}

impl Default for MfaRule {
    fn default() -> Self {
        Self {
            everybody: false,
            root_grace: 35 * 24 * 60 * 60,
        }
    }
}

/// Why an installation does not open.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The rows of the store are not a state.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Keys or uses cannot be had.
    #[error("{0}")]
    Means(String),
}

/// How an installation is doing.
#[derive(Clone, Debug)]
pub struct Status {
    /// How many accounts there are.
    pub accounts: usize,
    /// Whether records and changes are being written.
    pub store: Health,
}

/// One running Doorward: state, store and keys.
///
/// Readers see what is durable. Writers stand in line and build on one another's changes without
/// waiting for the disk, so that the store can write many in one transaction; what one of them
/// built on failing to become durable takes those after it along.
pub struct Installation {
    settings: Settings,
    means: Means,
    durable: ArcSwap<World>,
    /// The newest state, durable or not.
    head: Mutex<Arc<World>>,
    undecided: Mutex<Undecided>,
    decided: Condvar,
    pub(crate) signing_keys: SigningKeys,
    /// The keys of identity providers.
    pub(crate) provider_keys: KeyCache,
    /// Where people sign in.
    pub(crate) desk: Desk,
}

/// Commits that the store has and has not yet decided.
///
/// Not behind the head's lock: the store may decide while a writer holds that.
#[derive(Default)]
struct Undecided {
    count: usize,
    /// Whether one failed since the head was last what is durable: those after it may build on
    /// what never happened.
    failed: bool,
}

impl Installation {
    /// Reads the state from `store`, whose secrets `sealer` opens.
    pub fn open(store: Store, sealer: Sealer, settings: Settings) -> Result<Arc<Self>, OpenError> {
        let world = Arc::new(state::load(&store)?);
        let means = Means::new(
            store,
            sealer,
            settings.public_url.clone(),
            settings.sends_mail,
        );
        let (means, failures) = means.map_err(|fault| OpenError::Means(fault.cause))?;
        let desk = Desk::new(&means, failures).map_err(|fault| OpenError::Means(fault.cause))?;
        Ok(Arc::new(Self {
            settings,
            means,
            durable: ArcSwap::new(Arc::clone(&world)),
            head: Mutex::new(world),
            undecided: Mutex::default(),
            decided: Condvar::new(),
            signing_keys: SigningKeys::default(),
            provider_keys: KeyCache::default(),
            desk,
        }))
    }

    /// The settings it was opened with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether there is any account yet.
    pub fn has_accounts(&self) -> bool {
        !self.durable().accounts.is_empty()
    }

    /// How it is doing.
    pub fn status(&self) -> Status {
        Status {
            accounts: self.durable().accounts.len(),
            store: self.means.store().health(),
        }
    }

    /// The version of each partition of the state: it changes with every change that becomes
    /// durable, and with nothing else.
    pub fn versions(&self) -> Result<Vec<(PartitionId, Version)>, ReadError> {
        self.means.store().partitions()
    }

    /// Writes a consistent copy of the store to the new file `path`.
    pub fn backup_to(&self, path: &std::path::Path) -> Result<(), CommitError> {
        self.means.store().backup_to(path)
    }

    /// Writes all that waits to be written; nothing is taken any more.
    pub fn close(&self) -> Result<(), CommitError> {
        self.means.store().close()
    }

    /// The state as of the last durable change.
    pub(crate) fn durable(&self) -> Arc<World> {
        self.durable.load_full()
    }

    pub(crate) fn means(&self) -> &Means {
        &self.means
    }

    /// Whether records come faster than they are written.
    pub(crate) fn is_behind(&self) -> bool {
        self.means.store().health() == Health::Behind
    }

    /// The line of writers: whoever holds it is at its head.
    ///
    /// After a failure it starts from what is durable again, once all that is on its way to the
    /// store is decided: only then do memory and store agree.
    pub(crate) fn head(&self) -> Head<'_> {
        let mut head = self.head.lock().unwrap_or_else(PoisonError::into_inner);
        let mut undecided = self.undecided();
        if undecided.failed {
            let drained = self
                .decided
                .wait_while(undecided, |undecided| undecided.count > 0);
            undecided = drained.unwrap_or_else(PoisonError::into_inner);
            undecided.failed = false;
            *head = self.durable.load_full();
        }
        drop(undecided);
        Head(head)
    }

    fn undecided(&self) -> MutexGuard<'_, Undecided> {
        self.undecided
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues records of calls that changed nothing.
    pub(crate) fn record(&self, records: Vec<AuditRecord>) {
        self.record_refusal(records, None);
    }

    /// Queues the records of a call that was refused, and with the first what explains it.
    pub(crate) fn record_refusal(&self, records: Vec<AuditRecord>, mut denial: Option<Denial>) {
        for record in records {
            let store = self.means.store();
            let taken = match denial.take() {
                Some(denial) => store.record_denial(record, denial),
                None => store.record(record),
            };
            if taken.is_err() {
                tracing::error!("an audit record could not be queued: the store is not keeping up");
            }
        }
    }

    /// Makes a change outside the AWS APIs, such as an operator's or a sign-in's.
    ///
    /// `change` edits the draft and says what is recorded of it. Where the record cannot keep up,
    /// it is not asked, as with calls.
    pub(crate) fn change<T: Send + 'static>(
        self: &Arc<Self>,
        moment: &Moment,
        change: impl FnOnce(&mut state::Draft, &Moment) -> Result<(T, Vec<AuditRecord>), Fault>,
    ) -> crate::Performed<Result<T, ErrorAnswer>> {
        if self.is_behind() {
            return crate::Performed::Answered(Err(unavailable()));
        }
        let head = self.head();
        let mut draft = state::Draft::new(Arc::clone(head.world()));
        let (output, audit) = match change(&mut draft, moment) {
            Ok(changed) => changed,
            Err(fault) => return crate::Performed::Answered(Err(fault.answer())),
        };
        notices::post(&audit, &mut draft, &self.settings, &self.means, moment);
        let (world, partitions) = draft.finish();
        let (promise, committing) = crate::performed::promise();
        let commit = Commit {
            partitions,
            audit,
            single_use: Vec::new(),
        };
        head.submit(self, world, commit, move |result| {
            promise.keep(result.map(|()| output));
        });
        crate::Performed::Committing(committing)
    }
}

/// The head of the line of writers.
pub(crate) struct Head<'a>(MutexGuard<'a, Arc<World>>);

impl Head<'_> {
    /// The newest state, durable or not.
    pub(crate) fn world(&self) -> &Arc<World> {
        &self.0
    }

    /// Queues `commit`, which leads to `world`, and lets the next writer build on it.
    pub(crate) fn submit(
        mut self,
        installation: &Arc<Installation>,
        world: World,
        commit: Commit,
        done: impl FnOnce(Result<(), ErrorAnswer>) + Send + 'static,
    ) {
        let world = Arc::new(world);
        *self.0 = Arc::clone(&world);
        installation.undecided().count += 1;
        let owner = Arc::downgrade(installation);
        let touched = commit.partitions.iter().map(|change| change.partition);
        let touched = touched.collect::<Vec<_>>();
        // Submitted with the line still held: the store's order is ours.
        installation.means.store().submit(commit, move |result| {
            if let Some(installation) = owner.upgrade() {
                installation.decide(&result, world, &touched);
            }
            done(result.map_err(|error| {
                tracing::error!(%error, "a change could not be made durable");
                unavailable()
            }));
        });
    }
}

impl Installation {
    /// Takes the store's verdict on a commit of the partitions `touched`, which led to `world`.
    fn decide(&self, result: &Result<(), CommitError>, world: Arc<World>, touched: &[PartitionId]) {
        let mut undecided = self.undecided();
        match result {
            // It may build on a failed change of another partition; what it changed is its own.
            Ok(()) if undecided.failed => {
                let durable = self.durable.load().with(touched, &world);
                self.durable.store(Arc::new(durable));
            }
            Ok(()) => self.durable.store(world),
            Err(_) => undecided.failed = true,
        }
        undecided.count = undecided.count.saturating_sub(1);
        if undecided.count == 0 {
            self.decided.notify_all();
        }
    }
}

/// What a client is told when a change cannot be made durable.
pub(crate) fn unavailable() -> ErrorAnswer {
    let message = "The request has failed due to a temporary failure of the server.";
    ErrorAnswer::new("ServiceUnavailable", 503, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Draft;
    use crate::testing::House;
    use doorward_names::AccountId;
    use doorward_shapes::iam::{CreateUser, CreateUserInput};
    use doorward_store::{Options, PartitionChange, Version};

    fn create(house: &House, name: &str) -> Result<(), ErrorAnswer> {
        let user_name = name.to_owned();
        let input = CreateUserInput {
            user_name,
            ..CreateUserInput::default()
        };
        house.admin::<CreateUser>(input).map(drop)
    }

    fn admins(world: &World, account: AccountId) -> usize {
        world.account(account).map_or(0, |found| found.users.len())
    }

    /// The state, and what leads to it, without the users of `account`.
    fn emptied(base: &Arc<World>, account: AccountId) -> (World, Vec<PartitionChange>) {
        let mut draft = Draft::new(Arc::clone(base));
        let edited = draft.account_mut(account).unwrap();
        for user in edited.users.clone().iter() {
            edited.users.remove(&user.name);
        }
        draft.finish()
    }

    #[test]
    fn writers_to_a_closed_store_are_refused_one_after_another() {
        let house = House::new();
        house.installation.close().unwrap();
        for name in ["ada", "bob"] {
            let refused = create(&house, name).unwrap_err();
            assert_eq!(
                (refused.code.as_str(), refused.status),
                ("ServiceUnavailable", 503)
            );
        }
        assert_eq!(admins(&house.world(), house.account), 1);
    }

    #[test]
    fn nothing_is_changed_while_the_record_cannot_keep_up() {
        let behind = Options {
            record_queue: 0,
            ..Options::default()
        };
        let installation = crate::testing::installation(behind);
        assert!(installation.is_behind());
        let moment = Moment::new(crate::Timestamp::from_seconds(0), [0; 32]);
        let refused = installation.change::<()>(&moment, |_, _| panic!("it was asked"));
        assert_eq!(refused.wait().unwrap_err().status, 503);
    }

    #[test]
    fn what_builds_on_a_failed_change_brings_nothing_of_it_along() {
        let house = House::new();
        house.add_account("444455556666");
        let other = AccountId::parse("444455556666").unwrap();
        let installation = &house.installation;
        // A change of one account fails while one of the other, built on it, is on its way.
        let (phantom, mut partitions) = emptied(&house.world(), house.account);
        let (both, others) = emptied(&Arc::new(phantom.clone()), other);
        partitions[0].expected = Version(999);
        let commit = |partitions| Commit {
            partitions,
            ..Commit::default()
        };
        let (failed, failing) = std::sync::mpsc::channel();
        installation
            .head()
            .submit(installation, phantom, commit(partitions), move |result| {
                failed.send(result.is_err()).unwrap();
            });
        assert!(failing.recv().unwrap());
        let touched = others
            .iter()
            .map(|change| change.partition)
            .collect::<Vec<_>>();
        let stored = installation.means().store().commit(commit(others));
        installation.decide(&stored, Arc::new(both), &touched);

        let world = house.world();
        assert_eq!(admins(&world, house.account), 1, "nothing of what failed");
        assert_eq!(admins(&world, other), 0, "what was written");
        assert!(Arc::ptr_eq(installation.head().world(), &world));
        create(&house, "ada").unwrap();
        assert_eq!(admins(&house.world(), house.account), 2);
    }
}
