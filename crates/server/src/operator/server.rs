use super::{Ask, BackedUp, LONGEST_LINE, Reply, Standing, socket_path};
use crate::clock;
use crate::house::House;
use crate::listen::Stop;
use crate::pool::{HashingPool, Unsettled};
use crate::stop::Stopped;
use doorward_identity::state::Partner;
use doorward_identity::{AuthorizationDetails, HardwareToken, NewAccount, Status};
use doorward_store::Health as StoreHealth;
use serde::Serialize;
use std::fs::{self, Permissions};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::time::timeout;

/// What operators are answered from.
pub(crate) struct Operator {
    pub(crate) house: House,
    pub(crate) pool: Arc<HashingPool>,
    pub(crate) listening: SocketAddr,
    pub(crate) begun: Instant,
}

/// The socket in the data directory.
pub(crate) struct OperatorSocket {
    listener: UnixListener,
    path: PathBuf,
}

impl OperatorSocket {
    /// Makes the socket; the caller holds the lock on `data`, so one that is there is a leftover.
    pub(crate) fn bind(data: &Path) -> Result<Self, Stopped> {
        let path = socket_path(data);
        let refused = |error: std::io::Error| {
            let path = path.display();
            Stopped::new(format!(
                "cannot make the operator's socket {path} ({error}): check the directory's owner and permissions"
            ))
        };
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(refused(error));
            }
            _ => {}
        }
        let listener = UnixListener::bind(&path).map_err(refused)?;
        fs::set_permissions(&path, Permissions::from_mode(0o600)).map_err(refused)?;
        Ok(Self { listener, path })
    }

    /// Answers operators until `stop`.
    pub(crate) async fn serve(self, operator: Arc<Operator>, mut stop: Stop) {
        loop {
            let accepted = tokio::select! {
                accepted = self.listener.accept() => accepted,
                () = stop.asked() => break,
            };
            match accepted {
                Ok((stream, _)) => {
                    let operator = Arc::clone(&operator);
                    tokio::spawn(async move { operator.converse(stream).await });
                }
                Err(error) => {
                    tracing::warn!(%error, "an operator's connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
        // What cannot be removed is removed by the next start.
        drop(fs::remove_file(&self.path));
    }
}

impl Operator {
    async fn converse(&self, mut stream: UnixStream) {
        let mut line = String::new();
        let read = {
            let (reading, _) = stream.split();
            let mut reading = BufReader::new(reading.take(LONGEST_LINE));
            timeout(Duration::from_secs(10), reading.read_line(&mut line)).await
        };
        if !matches!(read, Ok(Ok(_))) {
            return;
        }
        let mut reply = self.reply(&line).await;
        reply.push('\n');
        if let Err(error) = stream.write_all(reply.as_bytes()).await {
            tracing::warn!(%error, "an operator did not wait for the answer");
        }
    }

    async fn reply(&self, line: &str) -> String {
        let asked = match serde_json::from_str(line) {
            Ok(asked) => asked,
            Err(error) => {
                return written::<()>(Err(Stopped::new(format!("not understood: {error}"))));
            }
        };
        match asked {
            Ask::Status => written(Ok(self.standing())),
            Ask::CreateAccount(asked) => match NewAccount::try_from(asked) {
                Ok(new) => {
                    let performed = self.house.create_account(new, &clock::moment());
                    written(self.settle(performed).await)
                }
                Err(error) => written::<()>(Err(Stopped::new(error.to_string()))),
            },
            Ask::ResetRoot {
                account,
                remove_mfa,
            } => {
                let performed = self
                    .house
                    .reset_root(&account, remove_mfa, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::ResetRootMfa { account } => {
                let performed = self.house.reset_root_mfa(&account, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::RequireMfa { account, required } => {
                let performed = self.house.require_mfa(&account, required, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::ImportTokens {
                account,
                list,
                seeds,
            } => match HardwareToken::list(&list, seeds.into()) {
                Ok(tokens) => {
                    let performed = self
                        .house
                        .import_tokens(&account, &tokens, &clock::moment());
                    written(self.settle(performed).await)
                }
                Err(error) => written::<()>(Err(Stopped::new(error.to_string()))),
            },
            Ask::RemoveToken { account, serial } => {
                let performed = self.house.remove_token(&account, serial, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::QuarantineKey { key } => {
                let performed = self.house.quarantine_key(&key, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::ImportDetails {
                account,
                details,
                dry_run,
            } => match read_details(details).await {
                Ok(details) => {
                    let performed =
                        self.house
                            .import_details(&account, details, dry_run, &clock::moment());
                    written(self.settle(performed).await)
                }
                Err(error) => written::<()>(Err(error)),
            },
            Ask::Quotas {
                account,
                change: None,
            } => written(self.house.quotas(&account)),
            Ask::Quotas {
                account,
                change: Some((name, value)),
            } => {
                let performed = self
                    .house
                    .set_quota(&account, &name, value, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::Partners { register: None } => written(Ok(self.house.partners())),
            Ask::Partners {
                register: Some(text),
            } => match Partner::read(&text) {
                Ok(partner) => {
                    let performed = self.house.register_partner(partner, &clock::moment());
                    written(self.settle(performed).await)
                }
                Err(error) => written::<()>(Err(Stopped::new(error.to_string()))),
            },
            Ask::RemovePartner { domain } => {
                let performed = self.house.remove_partner(domain, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::RevokeDelegation { request } => {
                let performed = self.house.revoke_delegation(request, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::OpenConsole { account } => {
                let performed = self.house.open_console(&account, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::ReopenAccount { account } => {
                let performed = self.house.reopen_account(&account, &clock::moment());
                written(self.settle(performed).await)
            }
            Ask::Backup { file } => written(self.back_up(file).await),
            Ask::Why(asked) => {
                let now = clock::moment().now;
                written(self.house.denied_request(&asked.into(), now))
            }
        }
    }

    async fn settle<T: Send + 'static>(
        &self,
        performed: doorward_identity::Performed<Result<T, Stopped>>,
    ) -> Result<T, Stopped> {
        match self.pool.settle(performed).await {
            Ok(settled) => settled,
            Err(Unsettled::Busy) => Err(Stopped::new("too much is being hashed: try again")),
            Err(Unsettled::Lost) => Err(Stopped::new("it failed: the server's log says more")),
        }
    }

    fn standing(&self) -> Standing {
        let Status { accounts, store } = self.house.status();
        Standing {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            endpoint_url: self.house.public_url().to_owned(),
            listening: self.listening.to_string(),
            accounts,
            store: match store {
                StoreHealth::Writing => "writing".to_owned(),
                StoreHealth::Behind => {
                    "behind: records come faster than the disk takes them".to_owned()
                }
                StoreHealth::Failing(reason) => format!("failing: {reason}"),
                StoreHealth::Closed => "closed".to_owned(),
            },
            uptime_seconds: self.begun.elapsed().as_secs(),
        }
    }

    async fn back_up(&self, file: PathBuf) -> Result<BackedUp, Stopped> {
        let house = self.house.clone();
        let copy = tokio::task::spawn_blocking(move || house.back_up(&file).map(|()| file));
        let file = match copy.await {
            Ok(done) => done?,
            Err(_) => return Err(Stopped::new("the backup failed: the log says more")),
        };
        let bytes = fs::metadata(&file).map_or(0, |metadata| metadata.len());
        Ok(BackedUp {
            file,
            bytes,
            key_file: self.house.key_file().to_owned(),
        })
    }
}

/// Reads the details of an account, which may be many, where no request waits for the thread.
async fn read_details(text: String) -> Result<AuthorizationDetails, Stopped> {
    match tokio::task::spawn_blocking(move || AuthorizationDetails::read(&text)).await {
        Ok(read) => read.map_err(|error| Stopped::new(error.to_string())),
        Err(_) => Err(Stopped::new("it failed: the server's log says more")),
    }
}

fn written<T: Serialize>(result: Result<T, Stopped>) -> String {
    let reply = match result {
        Ok(done) => Reply::Done(done),
        Err(stopped) => Reply::Refused(stopped.to_string()),
    };
    serde_json::to_string(&reply).unwrap_or_default()
}
