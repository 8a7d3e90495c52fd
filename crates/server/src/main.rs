//! The doorward binary: the only place with sockets, TLS, pages, settings and a command line.
mod app;
mod clock;
mod commands;
mod config;
mod counters;
mod created;
mod health;
mod house;
mod key_age;
mod listen;
mod mail;
mod operator;
mod pool;
mod providers;
mod route;
mod running;
mod stop;
mod telemetry;
mod web;

use clap::Parser;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match commands::Cli::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            eprintln!("doorward: {stopped}");
            stopped.exit_code()
        }
    }
}
