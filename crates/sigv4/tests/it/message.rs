//! A request that owns its parts, and what the tests do with it.

use doorward_sigv4::{
    Algorithm, Form, Mismatch, Payload, Presented, Refusal, Request, Service, Signer, Timestamp,
};

pub(crate) const KEY_ID: &str = "AKIDEXAMPLE";
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
pub(crate) const REGION: &str = "us-east-1";
pub(crate) const SERVICE: Service<'static> = Service::new("service");

pub(crate) fn moment() -> Timestamp {
    Timestamp::parse("20150830T123600Z").unwrap()
}

pub(crate) fn signer(algorithm: Algorithm) -> Signer<'static> {
    Signer {
        access_key_id: KEY_ID,
        secret_access_key: SECRET,
        session_token: None,
        region: REGION,
        service: SERVICE,
        algorithm,
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Message {
    pub(crate) fn new(method: &str, path: &str, query: &str) -> Self {
        let (method, path, query) = (method.to_owned(), path.to_owned(), query.to_owned());
        let message = Self {
            method,
            path,
            query,
            ..Self::default()
        };
        message.header("host", "example.amazonaws.com")
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn with<R>(&self, then: impl FnOnce(&Request<'_>) -> R) -> R {
        let headers: Vec<_> = self
            .headers
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        then(&Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &headers,
        })
    }

    /// Adds our signature in either form.
    pub(crate) fn signed(mut self, signer: &Signer<'_>, form: Form, payload: Payload<'_>) -> Self {
        match form {
            Form::Header => {
                let added = self.with(|request| signer.sign_header(request, payload, moment()));
                self.headers
                    .extend(added.into_iter().map(|(name, v)| (name.to_owned(), v)));
            }
            Form::Query => {
                self.query = self.with(|request| signer.presign(request, payload, moment(), 3600));
            }
        }
        self
    }

    pub(crate) fn signature(&self) -> String {
        self.with(|request| {
            Presented::parse(request)
                .unwrap()
                .unwrap()
                .signature()
                .to_owned()
        })
    }

    /// Walks the whole way, as the server does.
    pub(crate) fn verify(&self, service: Service<'_>, now: Timestamp) -> Result<(), Refusal> {
        self.with(|request| {
            let presented = Presented::parse(request)?.ok_or(Refusal::MissingToken)?;
            let claim = presented.check(now, service)?;
            if claim.access_key_id() != KEY_ID {
                return Err(Refusal::InvalidToken);
            }
            claim.verify(&claim.derive_key(SECRET), request, &self.body)?;
            Ok(())
        })
    }

    /// What we say should have been signed.
    pub(crate) fn mismatch(&self, service: Service<'_>) -> Mismatch {
        self.with(|request| {
            let presented = Presented::parse(request).unwrap().unwrap();
            let claim = presented.check(moment(), service).unwrap();
            let wrong = claim.derive_key("another secret");
            claim.verify(&wrong, request, &self.body).unwrap_err()
        })
    }
}
