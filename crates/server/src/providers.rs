//! The keys of identity providers, fetched: the only requests that Doorward makes of its own.
//!
//! Who may make an identity provider chooses where they go. So they are plain `GET`s over HTTPS to
//! public addresses (unless the operator says otherwise), redirects are not followed, and time and
//! size are bounded.
mod address;
mod trust;

use bytes::Bytes;
use doorward_identity::web_identity::{Fetched, KeysWanted, Trust};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, HOST, USER_AGENT};
use hyper::{Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpStream, lookup_host};
use tokio::sync::{Mutex as Turn, Semaphore};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use trust::Vouchers;

/// How long both documents may take: AWS's.
const TIME: Duration = Duration::from_secs(5);
/// How long a document may be, in bytes.
const LENGTH: usize = 512 * 1024;
/// How many providers are asked at once.
const AT_ONCE: usize = 8;
/// How many addresses of a name are tried.
const ADDRESSES: usize = 4;

/// What fetches.
pub(crate) struct Providers {
    vouchers: Vouchers,
    /// Whether private addresses, and other ports than HTTPS's, are fetched from too.
    anywhere: bool,
    places: Semaphore,
    /// Who waits for a provider that is being asked gets what the one before got.
    underway: Mutex<HashMap<KeysWanted, Arc<Turn<Option<Fetched>>>>>,
}

/// Why a document is not had.
type Failed = Box<dyn std::error::Error + Send + Sync>;

impl Providers {
    /// What fetches from public addresses, or from `anywhere`.
    pub(crate) fn new(anywhere: bool) -> Self {
        Self {
            vouchers: Vouchers::of_the_system(),
            anywhere,
            places: Semaphore::new(AT_ONCE),
            underway: Mutex::default(),
        }
    }

    /// The keys of a provider; nothing, where they cannot be had, for a reason that is logged.
    pub(crate) async fn fetch(&self, wanted: &KeysWanted) -> Option<Fetched> {
        let turn = {
            let mut underway = self.underway.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(underway.entry(wanted.clone()).or_default())
        };
        let (mut last, is_second) = match turn.try_lock() {
            Ok(last) => (last, false),
            Err(_) => (turn.lock().await, true),
        };
        if !is_second {
            *last = self.fetch_in_time(wanted).await;
            let mut underway = self.underway.lock().unwrap_or_else(PoisonError::into_inner);
            underway.remove(wanted);
        }
        last.clone()
    }

    async fn fetch_in_time(&self, wanted: &KeysWanted) -> Option<Fetched> {
        let fetching = async {
            let _place = self.places.acquire().await?;
            self.fetch_both(wanted).await
        };
        let failed = match timeout(TIME, fetching).await {
            Ok(Ok(fetched)) => return Some(fetched),
            Ok(Err(error)) => error.to_string(),
            Err(_) => "it took too long".to_owned(),
        };
        let provider = wanted.provider.as_str();
        tracing::warn!(
            provider,
            error = failed,
            "an identity provider's keys cannot be had"
        );
        None
    }

    async fn fetch_both(&self, wanted: &KeysWanted) -> Result<Fetched, Failed> {
        let (discovery, _) = self.get(&wanted.discovery_url(), wanted).await?;
        let url = wanted
            .keys_url(&discovery)
            .ok_or("its discovery document is no such document, or another issuer's")?;
        let (keys, trust) = self.get(&url, wanted).await?;
        let keys = keys.to_vec();
        Ok(Fetched { keys, trust })
    }

    async fn get(&self, url: &str, wanted: &KeysWanted) -> Result<(Bytes, Trust), Failed> {
        let uri = url.parse::<Uri>()?;
        let authority = uri.authority().ok_or("its URL has no host")?;
        if uri.scheme_str() != Some("https") || authority.as_str().contains('@') {
            return Err("its URL does not begin with https:// and a host".into());
        }
        let host = authority.host().trim_matches(['[', ']']);
        let port = authority.port_u16().unwrap_or(443);
        let stream = self.connect(host, port).await?;
        let (config, by_thumbprint) = self.vouchers.config(&wanted.thumbprints)?;
        let name = ServerName::try_from(host.to_owned())?;
        let stream = TlsConnector::from(config).connect(name, stream).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let request = Request::get(uri.path_and_query().map_or("/", |path| path.as_str()))
            .header(HOST, authority.as_str())
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, concat!("doorward/", env!("CARGO_PKG_VERSION")))
            .body(Empty::<Bytes>::new())?;
        let asking = async {
            let response = sender.send_request(request).await?;
            if response.status() != StatusCode::OK {
                return Err(format!("it answered {}", response.status()).into());
            }
            Limited::new(response.into_body(), LENGTH).collect().await
        };
        tokio::pin!(asking);
        // The connection ends with the answer: it is driven here, and dropped with the rest.
        let body = tokio::select! {
            body = &mut asking => body?,
            ended = connection => {
                ended?;
                asking.await?
            }
        };
        Ok((body.to_bytes(), by_thumbprint.trust()))
    }

    /// A connection to an address of `host` that may be asked.
    async fn connect(&self, host: &str, port: u16) -> Result<TcpStream, Failed> {
        if !self.anywhere && port != 443 {
            return Err(
                "another port than 443 is asked only with `identity-providers = any`".into(),
            );
        }
        let addresses = lookup_host((host, port)).await?;
        let may_be_asked = |address: &SocketAddr| self.anywhere || address::is_public(address.ip());
        let mut failed: Failed =
            "it is at no public address, which is asked only with `identity-providers = any`"
                .into();
        // What was resolved is what is connected to: a name cannot change its mind in between.
        for address in addresses.filter(may_be_asked).take(ADDRESSES) {
            match TcpStream::connect(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => failed = error.into(),
            }
        }
        Err(failed)
    }
}
