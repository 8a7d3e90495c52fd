//! The command line.
mod account;
mod backup;
mod bench;
mod effective;
mod import;
mod init;
mod key;
mod partner;
mod policy;
mod root;
mod serve;
mod settings;
mod status;
mod token;
mod why;

use crate::stop::Stopped;
use clap::{Parser, Subcommand, ValueEnum};
use settings::{AllSettings, DataSettings};

/// Identity and access, compatible with AWS: IAM, STS, sign-in pages and their record.
#[derive(Parser)]
#[command(name = "doorward", version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve APIs and pages; on an empty data directory, make an account first
    Serve(AllSettings),
    /// Make an account in an empty data directory, without serving
    Init(Box<init::Init>),
    /// Accounts of the running server
    #[command(subcommand)]
    Account(account::Account),
    /// The root user of an account of the running server
    #[command(subcommand)]
    Root(root::Root),
    /// Access keys of the running server
    #[command(subcommand)]
    Key(key::Key),
    /// Hardware tokens of an account of the running server
    #[command(subcommand)]
    Token(token::Token),
    /// Product providers, who may ask accounts of the running server for temporary access
    #[command(subcommand)]
    Partner(partner::Partner),
    /// What another account has, into one of the running server
    #[command(subcommand)]
    Import(import::Import),
    /// Policies without a server: decide cases, test them, lint
    #[command(subcommand)]
    Policy(policy::Policy),
    /// How the running server is
    Status(status::Status),
    /// Why the running server's policies denied a request
    Why(why::Why),
    /// Copy the running server's state to a new file
    Backup(backup::Backup),
    /// Print every setting and where its value is from
    Config(AllSettings),
    /// Answer a constant over the same listener (for benchmarks only)
    #[command(hide = true)]
    BenchCeiling(bench::Ceiling),
}

/// How a command prints what it did.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Output {
    /// For people
    #[default]
    Text,
    /// One JSON object
    Json,
}

impl Cli {
    /// Runs the command to its end.
    pub(crate) fn run(self) -> Result<(), Stopped> {
        match self.command {
            Command::Serve(settings) => serve::serve(settings),
            Command::Init(init) => init.run(),
            Command::Account(account) => account.run(),
            Command::Root(root) => root.run(),
            Command::Key(key) => key.run(),
            Command::Token(token) => token.run(),
            Command::Partner(partner) => partner.run(),
            Command::Import(import) => import.run(),
            Command::Policy(policy) => policy.run(),
            Command::Status(status) => status.run(),
            Command::Why(why) => why.run(),
            Command::Backup(backup) => backup.run(),
            Command::Config(settings) => effective::print(settings),
            Command::BenchCeiling(ceiling) => ceiling.run(),
        }
    }
}
