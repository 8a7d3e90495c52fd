//! AWS Signature Version 4 and 4A: who signed a request, and signing.
#![no_std]
extern crate alloc;
