//! The hashing pool: a few threads and a short queue, so a flood of logins slows only logins.
use doorward_identity::Performed;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio::sync::oneshot;

/// Runs what takes long: [`Performed::Slow`].
pub(crate) struct HashingPool {
    jobs: SyncSender<Job>,
    waiting: Arc<AtomicUsize>,
}

/// Why there is no answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unsettled {
    /// The queue is full.
    Busy,
    /// The work that owed the answer panicked.
    Lost,
}

type Job = Box<dyn FnOnce() + Send>;

impl HashingPool {
    /// Half of the machine's cores, and as many waiting as they hash in about four seconds.
    pub(crate) fn for_this_machine() -> std::io::Result<Self> {
        let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let threads = (cores / 2).max(1);
        Self::new(threads, threads * WAITING_PER_THREAD)
    }

    fn new(threads: usize, waiting: usize) -> std::io::Result<Self> {
        let (jobs, queue) = sync_channel(waiting);
        let queue = Arc::new(Mutex::new(queue));
        let pool = Self {
            jobs,
            waiting: Arc::default(),
        };
        for number in 0..threads {
            let (queue, waiting) = (Arc::clone(&queue), Arc::clone(&pool.waiting));
            thread::Builder::new()
                .name(format!("hashing-{number}"))
                .spawn(move || work(&queue, &waiting))?;
        }
        Ok(pool)
    }

    /// How many wait for a thread.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Goes all the way with `performed` without blocking the thread that asks.
    pub(crate) async fn settle<T: Send + 'static>(
        &self,
        performed: Performed<T>,
    ) -> Result<T, Unsettled> {
        let (answer, settled) = oneshot::channel();
        match performed {
            Performed::Answered(answer) => return Ok(answer),
            Performed::Committing(committing) => {
                committing.on_durable(move |value| drop(answer.send(value)));
            }
            Performed::Slow(step) => {
                let job: Job = Box::new(move || go_on(step(), answer));
                self.waiting.fetch_add(1, Ordering::Relaxed);
                if self.jobs.try_send(job).is_err() {
                    self.waiting.fetch_sub(1, Ordering::Relaxed);
                    return Err(Unsettled::Busy);
                }
            }
            // Whoever may wait for the network has fetched before this.
            Performed::Fetching(_, without) => go_on(without(None), answer),
        }
        settled.await.map_err(|_| Unsettled::Lost)
    }
}

fn go_on<T: Send + 'static>(performed: Performed<T>, answer: oneshot::Sender<T>) {
    match performed {
        Performed::Answered(value) => drop(answer.send(value)),
        Performed::Committing(committing) => {
            committing.on_durable(move |value| drop(answer.send(value)));
        }
        Performed::Slow(step) => go_on(step(), answer),
        Performed::Fetching(_, without) => go_on(without(None), answer),
    }
}

fn work(queue: &Mutex<Receiver<Job>>, waiting: &AtomicUsize) {
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        waiting.fetch_sub(1, Ordering::Relaxed);
        // A panic ends the request it belongs to, not the pool.
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(job)).is_err() {
            tracing::error!("a hashing step panicked");
        }
    }
}

const WAITING_PER_THREAD: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    fn slow<T: Send + 'static>(step: impl FnOnce() -> T + Send + 'static) -> Performed<T> {
        Performed::Slow(Box::new(|| Performed::Answered(step())))
    }

    #[tokio::test]
    async fn a_slow_step_runs_on_a_thread_of_the_pool() {
        let pool = HashingPool::new(1, 1).unwrap();
        let name = pool
            .settle(slow(|| thread::current().name().map(String::from)))
            .await
            .unwrap();
        assert_eq!(name.as_deref(), Some("hashing-0"));
    }

    #[tokio::test]
    async fn a_full_queue_turns_away_instead_of_waiting() {
        let pool = HashingPool::new(1, 1).unwrap();
        let (begun, has_begun) = channel();
        let (release, held) = channel::<()>();
        let first = pool.settle(slow(move || {
            begun.send(()).unwrap();
            let _ = held.recv();
        }));
        tokio::pin!(first);
        assert!(futures_pending(first.as_mut()).await);
        has_begun.recv().unwrap();
        let second = pool.settle(slow(|| 2));
        tokio::pin!(second);
        assert!(futures_pending(second.as_mut()).await);
        assert_eq!(pool.waiting(), 1);
        assert_eq!(pool.settle(slow(|| 3)).await, Err(Unsettled::Busy));
        drop(release);
        assert!(first.await.is_ok());
        assert_eq!(second.await.unwrap(), 2);
    }

    #[tokio::test]
    async fn a_step_that_panics_leaves_the_pool_working() {
        let pool = HashingPool::new(1, 1).unwrap();
        assert!(
            pool.settle(slow(|| -> u8 { panic!("on purpose") }))
                .await
                .is_err()
        );
        assert_eq!(pool.settle(slow(|| 7)).await.unwrap(), 7);
    }

    /// Polls once: whether the future still waits.
    async fn futures_pending<F: Future>(mut future: std::pin::Pin<&mut F>) -> bool {
        std::future::poll_fn(|context| {
            std::task::Poll::Ready(future.as_mut().poll(context).is_pending())
        })
        .await
    }
}
