//! Who vouches for a provider's server: the system's authorities, or a certificate whose
//! thumbprint the provider lists.
use data_encoding::HEXLOWER;
use doorward_identity::web_identity::Trust;
use rustls::SignatureScheme;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore};
use sha1::{Digest as _, Sha1};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The authorities the system trusts, read once.
pub(super) struct Vouchers {
    roots: Option<Arc<WebPkiServerVerifier>>,
    crypto: Arc<CryptoProvider>,
}

/// How one connection was trusted in the end.
#[derive(Clone, Debug, Default)]
pub(super) struct Vouched(Arc<AtomicBool>);

impl Vouched {
    pub(super) fn trust(&self) -> Trust {
        if self.0.load(Ordering::Relaxed) {
            Trust::Thumbprint
        } else {
            Trust::Authority
        }
    }
}

impl Vouchers {
    pub(super) fn of_the_system() -> Self {
        let crypto = Arc::new(default_provider());
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        // A system without authorities trusts nobody, which the builder calls an error.
        let roots =
            WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(&crypto));
        Self {
            roots: roots.build().ok(),
            crypto,
        }
    }

    /// TLS for one connection, and what will tell how its server was trusted.
    pub(super) fn config(
        &self,
        thumbprints: &[String],
    ) -> Result<(Arc<ClientConfig>, Vouched), Error> {
        let vouched = Vouched::default();
        let verifier = Verifier {
            roots: self.roots.clone(),
            crypto: Arc::clone(&self.crypto),
            thumbprints: thumbprints.to_vec(),
            vouched: vouched.clone(),
        };
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&self.crypto))
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok((Arc::new(config), vouched))
    }
}

#[derive(Debug)]
struct Verifier {
    roots: Option<Arc<WebPkiServerVerifier>>,
    crypto: Arc<CryptoProvider>,
    thumbprints: Vec<String>,
    vouched: Vouched,
}

impl Verifier {
    /// The certificates of the chain that the provider lists, each as the one authority.
    ///
    /// A thumbprint is no secret, and a chain may have any certificate in it: so one that is listed
    /// must have issued the server's, for its name and for now.
    fn pinned(&self, chain: &[&CertificateDer<'_>]) -> Vec<Arc<WebPkiServerVerifier>> {
        let listed = chain.iter().filter(|certificate| {
            let hash = Sha1::digest(certificate.as_ref());
            let hash = HEXLOWER.encode(&hash);
            self.thumbprints.contains(&hash)
        });
        let verifiers = listed.filter_map(|certificate| {
            let mut store = RootCertStore::empty();
            store.add((*certificate).clone().into_owned()).ok()?;
            let crypto = Arc::clone(&self.crypto);
            let builder = WebPkiServerVerifier::builder_with_provider(Arc::new(store), crypto);
            builder.build().ok()
        });
        verifiers.collect()
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verify = |verifier: &Arc<WebPkiServerVerifier>| {
            verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp, now)
        };
        let by_authority = match &self.roots {
            Some(roots) => verify(roots),
            None => Err(CertificateError::UnknownIssuer.into()),
        };
        let Err(refused) = by_authority else {
            return by_authority;
        };
        let chain = intermediates.iter().chain([end_entity]).collect::<Vec<_>>();
        let by_thumbprint = self.pinned(&chain).iter().find_map(|one| verify(one).ok());
        self.vouched
            .0
            .store(by_thumbprint.is_some(), Ordering::Relaxed);
        by_thumbprint.ok_or(refused)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.crypto.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.crypto.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.crypto
            .signature_verification_algorithms
            .supported_schemes()
    }
}
