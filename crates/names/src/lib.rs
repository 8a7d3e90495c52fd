//! What things are called in AWS identity: account ids, ARNs, names, paths, key ids, secrets.
#![no_std]
extern crate alloc;
