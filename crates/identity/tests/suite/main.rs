//! Installations in memory, asked over HTTP's messages and without a socket.
#![cfg(test)]

mod authority;
mod bad_input;
mod cases;
mod deny_by_default;
mod exchanges;
mod golden;
mod house;
mod ids;
mod pretty;
mod records;
mod requests;
mod script;
