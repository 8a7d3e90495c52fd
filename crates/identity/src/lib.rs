//! Everything Doorward decides and changes, without a socket.
//!
//! Only this crate decides *and* changes: [`Installation::perform`] walks every request from its
//! bytes to its answer, the sign-in machine does the same for people, and both leave a record.
//! Time, chance and the peer's address come in as values, so the whole of it is tested without a
//! port, and any request can be replayed.

mod http;
mod installation;
mod moment;
pub mod password_policy;
mod performed;
pub mod sign_in;
pub mod totp;

pub use http::{Answer, Peer, Request, TlsFacts};
pub use installation::{CreatedAccount, Installation, NewAccount, Settings};
pub use moment::{Moment, Timestamp};
pub use performed::{Committing, Performed};
