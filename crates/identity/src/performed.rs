//! How far a request has got when `perform` returns.
use crate::web_identity::{Fetched, KeysWanted};
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// What [`crate::Installation::perform`] comes back with.
pub enum Performed<T> {
    /// It is done.
    Answered(T),
    /// The change is made and queued; the answer may be sent when it is durable.
    Committing(Committing<T>),
    /// A password must be hashed first: run this on a thread of the bounded hashing pool.
    Slow(Box<dyn FnOnce() -> Self + Send>),
    /// The keys of an identity provider must be fetched first; it goes on with them, or with
    /// nothing where they cannot be had.
    Fetching(KeysWanted, GoOn<T>),
}

/// What goes on once keys were fetched.
pub type GoOn<T> = Box<dyn FnOnce(Option<Fetched>) -> Performed<T> + Send>;

impl<T: Send + 'static> Performed<T> {
    /// Goes all the way on this thread: for tests and the command line.
    pub fn wait(self) -> T {
        match self {
            Self::Answered(answer) => answer,
            Self::Committing(committing) => committing.wait(),
            Self::Slow(step) => step().wait(),
            // Nothing is fetched where nobody may wait for the network.
            Self::Fetching(_, go_on) => go_on(None).wait(),
        }
    }

    /// The same with the answer changed by `change`, whenever it comes.
    pub fn map<U: Send + 'static>(
        self,
        change: impl FnOnce(T) -> U + Send + 'static,
    ) -> Performed<U> {
        match self {
            Self::Answered(answer) => Performed::Answered(change(answer)),
            Self::Slow(step) => Performed::Slow(Box::new(move || step().map(change))),
            Self::Fetching(wanted, go_on) => {
                Performed::Fetching(wanted, Box::new(move |fetched| go_on(fetched).map(change)))
            }
            Self::Committing(committing) => {
                let (promise, mapped) = promise();
                committing.on_durable(move |answer| promise.keep(change(answer)));
                Performed::Committing(mapped)
            }
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Performed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(answer) => f.debug_tuple("Answered").field(answer).finish(),
            Self::Committing(_) => f.write_str("Committing"),
            Self::Slow(_) => f.write_str("Slow"),
            Self::Fetching(wanted, _) => f.debug_tuple("Fetching").field(wanted).finish(),
        }
    }
}

/// An answer that waits for its commit.
pub struct Committing<T>(Arc<Slot<T>>);

/// The other end of [`Committing`]: whoever holds it gives the answer, once.
pub(crate) struct Promise<T>(Arc<Slot<T>>);

struct Slot<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

enum State<T> {
    Empty,
    Kept(T),
    Wanted(Box<dyn FnOnce(T) + Send>),
    Taken,
}

/// A promise of an answer, and the answer to come.
pub(crate) fn promise<T>() -> (Promise<T>, Committing<T>) {
    let slot = Arc::new(Slot {
        state: Mutex::new(State::Empty),
        changed: Condvar::new(),
    });
    (Promise(Arc::clone(&slot)), Committing(slot))
}

impl<T> Promise<T> {
    /// Gives the answer to whoever waits for it, now or later.
    pub(crate) fn keep(self, answer: T) {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *state, State::Taken) {
            State::Wanted(tell) => {
                drop(state);
                tell(answer);
            }
            State::Empty | State::Kept(_) | State::Taken => {
                *state = State::Kept(answer);
                self.0.changed.notify_all();
            }
        }
    }
}

impl<T> Committing<T> {
    /// Calls `tell` with the answer once it is durable, on the store's thread or at once.
    pub fn on_durable(self, tell: impl FnOnce(T) + Send + 'static) {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *state, State::Taken) {
            State::Kept(answer) => {
                drop(state);
                tell(answer);
            }
            State::Empty | State::Wanted(_) | State::Taken => {
                *state = State::Wanted(Box::new(tell));
            }
        }
    }

    /// Blocks this thread until the answer is durable.
    pub fn wait(self) -> T {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match std::mem::replace(&mut *state, State::Taken) {
                State::Kept(answer) => return answer,
                other => *state = other,
            }
            state = self
                .0
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}
