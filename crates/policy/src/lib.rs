//! The AWS policy language: parsed once, decided and explained in one walk.
#![no_std]
extern crate alloc;
