//! TLS: the operator's certificate, or one of a private authority made in the data directory.
mod dev;

pub(crate) use dev::{DevCertificate, authority_file};

use crate::config::{Domain, Tls};
use crate::stop::Stopped;
use doorward_identity::{Timestamp, TlsFacts};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{CipherSuite, ProtocolVersion, ServerConnection};
use std::io;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// Shakes hands.
#[derive(Clone)]
pub(crate) struct Acceptor(tokio_rustls::TlsAcceptor);

impl Acceptor {
    /// The acceptor that `tls` asks for; none where the listener speaks in the clear.
    pub(crate) fn new(
        tls: &Tls,
        data: &Path,
        domain: &Domain,
        now: Timestamp,
    ) -> Result<Option<Self>, Stopped> {
        match tls {
            Tls::Off => Ok(None),
            Tls::Files { cert, key } => Self::from_files(cert, key).map(Some),
            Tls::Dev => {
                let files = DevCertificate::ensure(data, domain, now)?;
                Self::from_files(&files.chain, &files.key).map(Some)
            }
        }
    }

    fn from_files(cert: &Path, key: &Path) -> Result<Self, Stopped> {
        let refused = |what: &str, file: &Path, detail: &dyn std::fmt::Display| {
            Stopped::new(format!(
                "cannot use the {what} {} ({detail})",
                file.display()
            ))
        };
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(cert)
            .and_then(Iterator::collect)
            .map_err(|error| refused("certificate", cert, &error))?;
        if chain.is_empty() {
            return Err(refused(
                "certificate",
                cert,
                &"it has no PEM certificate in it",
            ));
        }
        let private =
            PrivateKeyDer::from_pem_file(key).map_err(|error| refused("key", key, &error))?;
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| refused("certificate", cert, &error))?
            .with_no_client_auth()
            .with_single_cert(chain, private)
            .map_err(|error| refused("certificate", cert, &error))?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config).into()))
    }

    pub(super) async fn accept(
        &self,
        stream: TcpStream,
    ) -> io::Result<(TlsStream<TcpStream>, TlsFacts)> {
        let stream = self.0.accept(stream).await?;
        let facts = facts(stream.get_ref().1);
        Ok((stream, facts))
    }
}

/// What CloudTrail tells of a session: OpenSSL's names for TLS 1.2's suites, the RFC's for 1.3's.
fn facts(session: &ServerConnection) -> TlsFacts {
    let version = match session.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => "TLSv1.3",
        Some(ProtocolVersion::TLSv1_2) => "TLSv1.2",
        _ => "",
    };
    let suite = match session.negotiated_cipher_suite().map(|suite| suite.suite()) {
        Some(CipherSuite::TLS13_AES_128_GCM_SHA256) => "TLS_AES_128_GCM_SHA256",
        Some(CipherSuite::TLS13_AES_256_GCM_SHA384) => "TLS_AES_256_GCM_SHA384",
        Some(CipherSuite::TLS13_CHACHA20_POLY1305_SHA256) => "TLS_CHACHA20_POLY1305_SHA256",
        Some(CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256) => {
            "ECDHE-ECDSA-AES128-GCM-SHA256"
        }
        Some(CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384) => {
            "ECDHE-ECDSA-AES256-GCM-SHA384"
        }
        Some(CipherSuite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256) => {
            "ECDHE-ECDSA-CHACHA20-POLY1305"
        }
        Some(CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256) => "ECDHE-RSA-AES128-GCM-SHA256",
        Some(CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) => "ECDHE-RSA-AES256-GCM-SHA384",
        Some(CipherSuite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256) => {
            "ECDHE-RSA-CHACHA20-POLY1305"
        }
        _ => "",
    };
    TlsFacts {
        version,
        cipher_suite: suite.to_owned(),
    }
}
