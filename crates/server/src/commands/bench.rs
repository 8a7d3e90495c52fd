//! What `cargo xtask bench` measures against.
use super::serve::runtime;
use crate::config::{Limits, TrustedProxies};
use crate::counters::Counters;
use crate::listen::{self, Door, Site, Stop};
use crate::pool::HashingPool;
use crate::stop::Stopped;
use clap::Args;
use doorward_identity::{Answer, Moment, Performed, Request};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Serves a constant of 500 bytes: the most that this HTTP stack can do.
#[derive(Args)]
pub(super) struct Ceiling {
    /// Where to listen
    #[arg(long, value_name = "ADDR")]
    listen: SocketAddr,
}

struct Constant;

impl Door for Constant {
    fn perform(self: &Arc<Self>, _: &Request<'_>, _: &Moment) -> Performed<Answer> {
        Performed::Answered(Answer {
            status: 200,
            headers: vec![("content-type", "text/xml".to_owned())],
            body: vec![b'x'; 500],
        })
    }
}

impl Ceiling {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let refused = |error| Stopped::new(format!("cannot listen on {} ({error})", self.listen));
        runtime()?.block_on(async {
            let tcp = TcpListener::bind(self.listen).await.map_err(refused)?;
            let site = Site {
                door: Arc::new(Constant),
                pool: Arc::new(HashingPool::for_this_machine().map_err(refused)?),
                counters: Arc::new(Counters::default()),
                limits: Limits::DEFAULT,
                proxies: TrustedProxies::default(),
                providers: None,
            };
            let (_stopping, stop) = Stop::channel();
            listen::serve(tcp, None, Arc::new(site), stop).await;
            Ok(())
        })
    }
}
