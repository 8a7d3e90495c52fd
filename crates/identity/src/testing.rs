//! An installation for tests: the real store, in memory, and callers without signatures.
use crate::caller::{Credential, Identity};
use crate::operation::Operation;
use crate::perform::{Exchange, attempt};
use crate::session::Session;
use crate::state::World;
use crate::{Caller, Facts, Installation, Moment, NewAccount, Peer, Settings, Timestamp};
use doorward_names::{
    AccessKeyId, AccessKeyKind, AccountId, Arn, Region, RoleName, Secret, SessionName, UserName,
};
use doorward_shapes::ErrorAnswer;
use doorward_store::{FreshKeys, MasterKey, Options, Store};
use std::cell::Cell;
use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// One installation with one account and its administrator `admin`.
pub(crate) struct House {
    pub(crate) installation: Arc<Installation>,
    pub(crate) account: AccountId,
    now: Cell<Timestamp>,
    calls: Cell<u64>,
}

/// An installation without accounts.
pub(crate) fn installation(options: Options) -> Arc<Installation> {
    open(Store::in_memory(options).unwrap())
}

/// An installation over `store`, with keys that are always the same.
pub(crate) fn open(store: Store) -> Arc<Installation> {
    let fresh = FreshKeys {
        master: Secret::new([1; 32]),
        data: Secret::new([2; 32]),
        nonce: [3; doorward_store::NONCE_LEN],
    };
    let master = MasterKey::new(Secret::new([1; 32]));
    let sealer = store.sealer_under(&master, &fresh).unwrap();
    let settings = Settings {
        domain: "localhost".to_owned(),
        public_url: "http://localhost:4680".to_owned(),
        session_idle: 3600,
        mfa: crate::MfaRule::default(),
        key_age: crate::KeyAge::default(),
        sends_mail: true,
    };
    Installation::open(store, sealer, settings).unwrap()
}

impl House {
    /// A house in which it is noon on 2026-01-01, UTC.
    pub(crate) fn new() -> Self {
        let account = AccountId::parse("111122223333").unwrap();
        let house = Self {
            installation: installation(Options::default()),
            account,
            now: Cell::new(Timestamp::from_seconds(1_767_268_800)),
            calls: Cell::new(0),
        };
        house.add_account("111122223333");
        house
    }

    /// Another account, with an administrator `admin`.
    pub(crate) fn add_account(&self, id: &str) -> AccountId {
        let account_id = AccountId::parse(id).ok();
        let new = NewAccount {
            account_id,
            ..NewAccount::default()
        };
        let made = self
            .installation
            .create_account(new, &self.moment())
            .wait()
            .unwrap();
        made.account_id
    }

    /// The time in the house.
    pub(crate) fn now(&self) -> Timestamp {
        self.now.get()
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: i64) {
        self.now.set(self.now.get().plus_seconds(seconds));
    }

    /// A moment of now, with randomness of its own.
    pub(crate) fn moment(&self) -> Moment {
        self.calls.set(self.calls.get() + 1);
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.calls.get().to_be_bytes());
        Moment::new(self.now(), seed)
    }

    /// The state.
    pub(crate) fn world(&self) -> Arc<World> {
        self.installation.durable()
    }

    /// Performs `O` for `caller`, through policies, commit and record.
    ///
    /// A denial's message comes without its end, which is another each time.
    pub(crate) fn call<O: Operation>(
        &self,
        caller: &Caller,
        input: O::Input,
    ) -> Result<O::Output, ErrorAnswer> {
        self.call_in::<O>(caller, Region::us_east_1(), input)
    }

    /// The same, signed for `region`.
    pub(crate) fn call_in<O: Operation>(
        &self,
        caller: &Caller,
        region: Region,
        input: O::Input,
    ) -> Result<O::Output, ErrorAnswer> {
        let moment = self.moment();
        let exchange = Exchange {
            caller: caller.clone(),
            facts: Facts {
                region,
                ..self.facts(&moment)
            },
        };
        let reply = attempt::<O>(&self.installation, exchange, input, &moment).wait();
        reply.map_err(|mut refused| {
            if let Some((message, _)) = refused.message.split_once(". Go to http") {
                refused.message = message.to_owned();
            }
            refused
        })
    }

    /// Performs `O` for the administrator.
    pub(crate) fn admin<O: Operation>(&self, input: O::Input) -> Result<O::Output, ErrorAnswer> {
        self.call::<O>(&self.user("admin"), input)
    }

    /// The facts of a request made now.
    pub(crate) fn facts(&self, moment: &Moment) -> Facts {
        Facts {
            request_id: moment.uuid(),
            now: self.now(),
            peer: Peer {
                address: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
                tls: None,
            },
            user_agent: "house/1".to_owned(),
            referer: Some("https://house.example/".to_owned()),
            host: "localhost:4680".to_owned(),
            region: Region::us_east_1(),
            from_console: false,
            console_session: None,
            proof: None,
        }
    }

    /// The user `name` of the first account, with a long-term key (which need not be kept anywhere:
    /// authentication comes before).
    pub(crate) fn user(&self, name: &str) -> Caller {
        let world = self.world();
        let account = world.account(self.account).unwrap();
        let identity = Identity::user(account, &UserName::parse(name).unwrap()).unwrap();
        self.caller(identity, Credential::AccessKey(self.long_term_key()))
    }

    /// The same, signed in with an MFA device.
    pub(crate) fn with_mfa(&self, name: &str) -> Caller {
        let credential = Credential::Console {
            signed_in: self.now(),
            mfa: Some(self.now()),
        };
        self.caller(self.user(name).identity, credential)
    }

    /// The root user of the first account, with a long-term key.
    pub(crate) fn root(&self) -> Caller {
        let credential = Credential::AccessKey(self.long_term_key());
        self.caller(Identity::root(self.account), credential)
    }

    /// A session of the role `name` of the first account.
    pub(crate) fn role(&self, name: &str, session: Session) -> Caller {
        let world = self.world();
        let account = world.account(self.account).unwrap();
        let role = account.roles.get(&RoleName::parse(name).unwrap()).unwrap();
        let session_name = SessionName::parse("tester").unwrap();
        let identity = Identity::Role {
            arn: Arn::sts(self.account, &format!("assumed-role/{name}/{session_name}")),
            role_arn: role.arn(self.account),
            role: role.name.clone(),
            role_id: role.id.clone(),
            session: session_name,
        };
        self.caller(identity, Credential::Session(Arc::new(session)))
    }

    fn caller(&self, identity: Identity, credential: Credential) -> Caller {
        Caller {
            account: self.account,
            identity,
            credential,
        }
    }

    fn long_term_key(&self) -> AccessKeyId {
        AccessKeyId::generate(
            AccessKeyKind::LongTerm,
            self.account,
            self.moment().random(),
        )
    }

    /// Every record of the first account, newest first, as JSON.
    pub(crate) fn records(&self) -> Vec<serde_json::Value> {
        let query = doorward_store::AuditQuery {
            account: self.account,
            start_ms: 0,
            end_ms: i64::MAX,
            attribute: None,
            max: 1000,
            after: None,
        };
        let page = self.installation.means().history(&query).unwrap();
        page.records
            .iter()
            .map(|record| serde_json::from_str(&record.json).unwrap())
            .collect()
    }
}

/// The state of `house` as the next start reads it from the store.
pub(crate) fn reopened(house: &House) -> World {
    crate::state::load(house.installation.means().store()).unwrap()
}

#[path = "../tests/suite/golden.rs"]
mod golden;

/// Records for a golden file of `tests/records/`, each headed by a sentence.
#[derive(Default)]
pub(crate) struct RecordPage(String);

impl RecordPage {
    /// Adds `record`, but for the ids that are others each time.
    pub(crate) fn show(&mut self, sentence: &str, record: &serde_json::Value) {
        let mut record = record.clone();
        for id in ["eventID", "sharedEventID"] {
            if let Some(told) = record.get_mut(id) {
                *told = "{id}".into();
            }
        }
        let _ = writeln!(self.0, "### {sentence}\n{record:#}\n");
    }

    /// The page must be what the file `name` says.
    pub(crate) fn compare(&self, name: &str) {
        let file = golden::folder().join("records").join(name);
        golden::compare(&file, &self.0);
    }
}
