//! The running server: everything opened in the right order, and closed again.
use crate::app::App;
use crate::clock;
use crate::config::{Config, Tls};
use crate::counters::Counters;
use crate::health::Health;
use crate::house::House;
use crate::key_age;
use crate::listen::tls::{Acceptor, authority_file};
use crate::listen::{self, Site, Stop};
use crate::mail::Mailer;
use crate::operator::{Operator, OperatorSocket};
use crate::pool::HashingPool;
use crate::providers::Providers;
use crate::stop::Stopped;
use doorward_identity::NewAccount;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// A server that serves.
pub(crate) struct Server {
    house: House,
    ready: Arc<AtomicBool>,
    stopping: watch::Sender<bool>,
    tasks: JoinSet<()>,
    /// Where it listens; with the port it was given, where it asked for any.
    #[cfg_attr(not(test), expect(dead_code, reason = "only tests ask for any port"))]
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Opens everything, makes the first account where there is none, and tells `told` so.
    pub(crate) async fn start(config: Config, told: &mut impl Write) -> Result<Self, Stopped> {
        let begun = clock::instant();
        // Ports first: a taken one must not leave a new account whose secrets nobody saw.
        let (tcp, address) = bind("listen", config.listen.address).await?;
        let health = match config.health {
            Some(address) => Some(bind("health-listen", address).await?),
            None => None,
        };
        let url = config.public_url(address.port());
        let house = House::open(&config, url, &clock::moment())?;
        let tls = Acceptor::new(
            &config.listen.tls,
            &config.data,
            &config.endpoints.domain,
            clock::now(),
        )?;
        let mailer = config.mail.as_ref();
        let mailer = mailer.map(|server| Mailer::new(house.installation(), server));
        let mailer = mailer.transpose()?;
        let socket = OperatorSocket::bind(&config.data)?;
        let pool = HashingPool::for_this_machine()
            .map_err(|error| Stopped::new(format!("cannot start threads ({error})")))?;
        let pool = Arc::new(pool);
        greet(&house, &config, address, told)?;

        let (stopping, stop) = Stop::channel();
        let ready = Arc::new(AtomicBool::new(true));
        let counters = Arc::new(Counters::default());
        let app = Arc::new(App {
            installation: house.installation(),
            counters: Arc::clone(&counters),
        });
        let mut tasks = JoinSet::new();
        let operator = Operator {
            house: house.clone(),
            pool: Arc::clone(&pool),
            listening: address,
            begun,
        };
        tasks.spawn(socket.serve(Arc::new(operator), stop.clone()));
        if let Some(mailer) = mailer {
            tasks.spawn(mailer.run(stop.clone()));
        }
        tasks.spawn(key_age::run(house.installation(), stop.clone()));
        if let Some((tcp, _)) = health {
            let door = Health::new(Arc::clone(&app), Arc::clone(&pool), Arc::clone(&ready));
            let site = Site {
                door: Arc::new(door),
                pool: Arc::clone(&pool),
                counters: Arc::default(),
                limits: config.limits,
                proxies: config.proxies.clone(),
                providers: None,
            };
            tasks.spawn(listen::serve(tcp, None, Arc::new(site), stop.clone()));
        }
        let site = Site {
            door: app,
            pool,
            counters,
            limits: config.limits,
            proxies: config.proxies,
            providers: Some(Providers::new(config.providers_anywhere)),
        };
        tasks.spawn(listen::serve(tcp, tls, Arc::new(site), stop));
        tracing::info!(%address, start_ms = begun.elapsed().as_millis(), "serving");
        Ok(Self {
            house,
            ready,
            stopping,
            tasks,
            address,
        })
    }

    /// Lets requests in flight finish, then closes the store.
    pub(crate) async fn stop(mut self) -> Result<(), Stopped> {
        self.ready.store(false, Ordering::Release);
        self.stopping.send_replace(true);
        while self.tasks.join_next().await.is_some() {}
        tracing::info!("stopped");
        self.house.close()
    }
}

async fn bind(key: &str, address: SocketAddr) -> Result<(TcpListener, SocketAddr), Stopped> {
    let bound = match TcpListener::bind(address).await {
        Ok(tcp) => tcp.local_addr().map(|address| (tcp, address)),
        Err(error) => Err(error),
    };
    bound.map_err(|error| {
        let what = match error.kind() {
            io::ErrorKind::AddrInUse => "another program listens there: stop it".to_owned(),
            io::ErrorKind::PermissionDenied => "ports below 1024 take a privilege".to_owned(),
            io::ErrorKind::AddrNotAvailable => "this machine has no such address".to_owned(),
            _ => error.to_string(),
        };
        Stopped::new(format!(
            "cannot listen on {address}: {what}, or choose another with --{key}"
        ))
    })
}

/// Tells how the server is secured, and the first account's secrets where it is new.
fn greet(
    house: &House,
    config: &Config,
    address: SocketAddr,
    told: &mut impl Write,
) -> Result<(), Stopped> {
    let mut text = format!("Doorward {}\n\n", env!("CARGO_PKG_VERSION"));
    if !house.has_accounts() {
        let created = house
            .create_account(NewAccount::default(), &clock::moment())
            .wait()?;
        text.push_str(&created.to_string());
    }
    text.push_str(&switches(config, house.public_url(), address));
    told.write_all(text.as_bytes())
        .and_then(|()| told.flush())
        .map_err(|error| Stopped::new(format!("cannot write to standard output ({error})")))
}

/// Every switch that security hangs on, as it stands.
fn switches(config: &Config, public_url: &str, address: SocketAddr) -> String {
    let reach = if address.ip().is_loopback() {
        "this machine only"
    } else {
        "the network"
    };
    let tls = match &config.listen.tls {
        Tls::Off if config.proxies.is_empty() => "off: fine on this machine, and only here".into(),
        Tls::Off => "off: the trusted proxy must do it".into(),
        Tls::Dev => format!(
            "on, for trying it: clients must trust {}",
            authority_file(&config.data).display()
        ),
        Tls::Files { cert, .. } => format!("on, certificate {}", cert.display()),
    };
    let proxies = if config.proxies.is_empty() {
        "none: X-Forwarded-* headers are ignored".to_owned()
    } else {
        config.proxies.to_string()
    };
    let health = match config.health {
        Some(address) => format!("http://{address}/healthz, /readyz, /metrics, without sign-in"),
        None => "off".to_owned(),
    };
    let mail = match &config.mail {
        Some(server) => format!("by {}:{}, from {}", server.host, server.port, server.from),
        None => "off: forgotten root passwords take `doorward root reset`".to_owned(),
    };
    format!(
        "How it stands:\n\n  \
         Address          {public_url}\n  \
         Listening on     {address}, {reach}\n  \
         TLS              {tls}\n  \
         Trusted proxies  {proxies}\n  \
         Health           {health}\n  \
         Mail             {mail}\n  \
         State            {data}\n  \
         Master key       {key}\n  \
         Operator socket  {data}/doorward.sock, for this user only\n\n",
        data = config.data.display(),
        key = config.key_file.display(),
    )
}

#[cfg(test)]
mod tests;
