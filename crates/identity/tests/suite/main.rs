//! Installations in memory, asked over HTTP's messages and without a socket.
#![cfg(test)]

mod deny_by_default;
mod house;
mod requests;
