//! `doorward why`.
use super::{DataSettings, Output};
use crate::created::print_json;
use crate::operator::{Ask, AskedDenial, ask};
use crate::stop::Stopped;
use clap::Args;
use doorward_identity::denial::DeniedRequest;
use doorward_names::{AuthorizationId, RequestId};

/// Why a request was denied, as of then.
#[derive(Args)]
pub(super) struct Why {
    #[command(flatten)]
    id: Id,
    #[command(flatten)]
    settings: DataSettings,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    output: Output,
}

/// Which request.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct Id {
    /// The request's id, as in its answer and its record
    #[arg(long, value_name = "ID")]
    request_id: Option<RequestId>,
    /// The authorization's id, as in denials' messages
    #[arg(long, value_name = "ID")]
    authorization_id: Option<AuthorizationId>,
}

impl Id {
    fn asked(self) -> Option<AskedDenial> {
        let request = self.request_id.map(AskedDenial::Request);
        request.or_else(|| self.authorization_id.map(AskedDenial::Authorization))
    }
}

impl Why {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let config = self.settings.config()?;
        let Some(asked) = self.id.asked() else {
            return Err(Stopped::unusable("name --request-id or --authorization-id"));
        };
        let denied: DeniedRequest = ask(&config.data, &Ask::Why(asked))?;
        match self.output {
            Output::Json => print_json(&denied),
            Output::Text => print!("{denied}"),
        }
        Ok(())
    }
}
