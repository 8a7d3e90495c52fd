//! Sockets: accepts connections, speaks HTTP/1.1, and bounds what a client may cost.
mod exchange;
mod forwarded;
mod refusal;
pub(crate) mod tls;
mod unstalled;

use crate::config::{Limits, TrustedProxies};
use crate::counters::Counters;
use crate::pool::HashingPool;
use crate::providers::Providers;
use doorward_identity::{Answer, Moment, Peer, Performed, Request};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::sync::Arc;
use std::time::Duration;
use tls::Acceptor;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;
use unstalled::Unstalled;

/// What answers the requests of a listener.
pub(crate) trait Door: Send + Sync + 'static {
    /// Answers `request`, or says how far it has got.
    fn perform(self: &Arc<Self>, request: &Request<'_>, moment: &Moment) -> Performed<Answer>;

    /// Whether the body at `path` may be longer than others, so that [`Door::longest`] is asked.
    fn may_be_longer(&self, _path: &str) -> bool {
        false
    }

    /// How long the body of `request`, which has not come yet, may be.
    fn longest(self: &Arc<Self>, _request: &Request<'_>, most: usize, _moment: &Moment) -> usize {
        most
    }

    /// What a person sees whose request was too long; nothing where a program is told.
    fn too_long(self: &Arc<Self>, _request: &Request<'_>, _moment: &Moment) -> Option<Answer> {
        None
    }
}

/// What all connections of a listener share.
pub(crate) struct Site<D> {
    pub(crate) door: Arc<D>,
    pub(crate) pool: Arc<HashingPool>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) limits: Limits,
    pub(crate) proxies: TrustedProxies,
    /// Where keys of identity providers come from, if anywhere.
    pub(crate) providers: Option<Providers>,
}

/// Tells when the server must stop.
#[derive(Clone)]
pub(crate) struct Stop(watch::Receiver<bool>);

impl Stop {
    /// What asks to stop by sending `true`, and what is told.
    pub(crate) fn channel() -> (watch::Sender<bool>, Self) {
        let (sender, receiver) = watch::channel(false);
        (sender, Self(receiver))
    }

    /// Waits until stopping is asked for, or nobody is left to ask.
    pub(crate) async fn asked(&mut self) {
        drop(self.0.wait_for(|stop| *stop).await);
    }
}

/// Serves connections from `tcp` until `stop`, then lets those in flight finish.
pub(crate) async fn serve<D: Door>(
    tcp: TcpListener,
    tls: Option<Acceptor>,
    site: Arc<Site<D>>,
    mut stop: Stop,
) {
    let places = Arc::new(Semaphore::new(site.limits.connections));
    loop {
        let accepted = tokio::select! {
            accepted = accept(&tcp, &places) => accepted,
            () = stop.asked() => break,
        };
        let Some((stream, peer, place)) = accepted else {
            continue;
        };
        let (tls, site, stop) = (tls.clone(), Arc::clone(&site), stop.clone());
        tokio::spawn(async move {
            converse(stream, peer, tls, &site, stop).await;
            drop(place);
        });
    }
    drop(tcp);
    let all = u32::try_from(site.limits.connections).unwrap_or(u32::MAX);
    if timeout(site.limits.drain_time, places.acquire_many(all))
        .await
        .is_err()
    {
        tracing::warn!("some connections did not finish in time and were closed");
    }
}

/// A connection with a place for it: when all places are taken, clients wait in the backlog.
async fn accept(
    tcp: &TcpListener,
    places: &Arc<Semaphore>,
) -> Option<(TcpStream, Peer, tokio::sync::OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    match tcp.accept().await {
        Ok((stream, address)) => {
            let address = address.ip().to_canonical();
            Some((stream, Peer { address, tls: None }, place))
        }
        Err(error) => {
            // Out of file descriptors, mostly: give the open connections time to end.
            tracing::warn!(%error, "a connection could not be accepted");
            tokio::time::sleep(AFTER_A_FAILED_ACCEPT).await;
            None
        }
    }
}

async fn converse<D: Door>(
    stream: TcpStream,
    mut peer: Peer,
    tls: Option<Acceptor>,
    site: &Site<D>,
    stop: Stop,
) {
    let _open = site.counters.connected();
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "a connection ended before it began");
        return;
    }
    match tls {
        None => speak_http(stream, &peer, site, stop).await,
        Some(acceptor) => {
            let shaken = timeout(site.limits.header_time, acceptor.accept(stream)).await;
            match shaken {
                Ok(Ok((stream, facts))) => {
                    peer.tls = Some(facts);
                    speak_http(stream, &peer, site, stop).await;
                }
                Ok(Err(error)) => tracing::debug!(%error, "a TLS handshake failed"),
                Err(_) => tracing::debug!("a TLS handshake took too long"),
            }
        }
    }
}

async fn speak_http<D, S>(stream: S, peer: &Peer, site: &Site<D>, mut stop: Stop)
where
    D: Door,
    S: AsyncRead + AsyncWrite + Unpin,
{
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(site.limits.header_time)
        .max_header_size(site.limits.header_bytes)
        .max_buf_size(site.limits.header_bytes + READ_AHEAD)
        .serve_connection(
            TokioIo::new(Unstalled::new(stream, site.limits.body_time)),
            service_fn(|request| exchange::exchange(site, peer, request)),
        );
    tokio::pin!(connection);
    let ended = tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = stop.asked() => {
            connection.as_mut().graceful_shutdown();
            connection.as_mut().await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, client.address = %peer.address, "a connection ended early");
    }
}

const READ_AHEAD: usize = 16 * 1024;
const AFTER_A_FAILED_ACCEPT: Duration = Duration::from_millis(50);

#[cfg(test)]
mod tests;
