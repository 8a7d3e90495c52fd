//! A private authority for `--tls dev`, so that HTTPS can be tried without asking anyone.
use crate::config::Domain;
use crate::stop::Stopped;
use doorward_identity::Timestamp;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The files of a certificate that the private authority signed.
pub(crate) struct DevCertificate {
    pub(crate) chain: PathBuf,
    pub(crate) key: PathBuf,
}

/// Where the authority's own certificate is: what clients must trust.
pub(crate) fn authority_file(data: &Path) -> PathBuf {
    data.join("tls").join("ca.pem")
}

impl DevCertificate {
    /// Makes authority and certificate where they are missing, and the certificate again where
    /// names or age ask for it. The authority stays, so clients go on trusting it.
    pub(crate) fn ensure(data: &Path, domain: &Domain, now: Timestamp) -> Result<Self, Stopped> {
        let dir = data.join("tls");
        let refused = |error: Failure| {
            let dir = dir.display();
            Stopped::new(format!(
                "cannot make a certificate in {dir} ({error}): check its owner and permissions, or delete it to begin anew"
            ))
        };
        ensure(&dir, domain, now).map_err(refused)
    }
}

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    File(#[from] io::Error),
    #[error(transparent)]
    Certificate(#[from] rcgen::Error),
}

fn ensure(dir: &Path, domain: &Domain, now: Timestamp) -> Result<DevCertificate, Failure> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)?;
    let files = DevCertificate {
        chain: dir.join("certificate.pem"),
        key: dir.join("certificate.key"),
    };
    let authority = authority(dir, now)?;
    let names = names(domain);
    let month = now.format("%Y-%m");
    // Made anew each month, and good for a year and a bit: it never runs out in use.
    let made_for = format!("{month} {}\n", names.join(" "));
    let note = dir.join("certificate.txt");
    let is_current = fs::read_to_string(&note).is_ok_and(|last| last == made_for);
    if is_current && files.chain.exists() && files.key.exists() {
        return Ok(files);
    }
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = common_name(domain.as_str());
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    valid_for(&mut params, now, 396);
    let leaf = params.signed_by(&key, &authority)?;
    let root = fs::read_to_string(dir.join("ca.pem"))?;
    write_private(&files.key, &key.serialize_pem())?;
    write_private(&files.chain, &format!("{}{root}", leaf.pem()))?;
    write_private(&note, &made_for)?;
    Ok(files)
}

/// The authority of `dir`, made the first time.
fn authority(dir: &Path, now: Timestamp) -> Result<Issuer<'static, KeyPair>, Failure> {
    let (certificate, key) = (dir.join("ca.pem"), dir.join("ca.key"));
    if certificate.exists() {
        let pair = KeyPair::from_pem(&fs::read_to_string(&key)?)?;
        return Ok(Issuer::new(authority_params(now), pair));
    }
    let pair = KeyPair::generate()?;
    let params = authority_params(now);
    let root = params.self_signed(&pair)?;
    write_private(&key, &pair.serialize_pem())?;
    write_private(&certificate, &root.pem())?;
    Ok(Issuer::new(params, pair))
}

fn authority_params(now: Timestamp) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = common_name("Doorward development authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    valid_for(&mut params, now, 3650);
    params
}

fn common_name(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

/// Every name that design and pages use, and the loopback addresses.
fn names(domain: &Domain) -> Vec<String> {
    let domain = domain.as_str();
    let mut names = vec![
        domain.to_owned(),
        format!("*.{domain}"),
        format!("signin.{domain}"),
        format!("*.signin.{domain}"),
        format!("console.{domain}"),
        format!("*.portal.{domain}"),
    ];
    let own = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
    names.extend(own.into_iter().filter(|name| *name != domain));
    names
}

/// Good from yesterday, for clocks that are behind, until `days` from now.
fn valid_for(params: &mut CertificateParams, now: Timestamp, days: i64) {
    let at = |days: i64| {
        let text = now.plus_seconds(days * 24 * 60 * 60).format("%Y %m %d");
        let mut parts = text.split(' ').filter_map(|part| part.parse::<u16>().ok());
        let (year, month, day) = (parts.next(), parts.next(), parts.next());
        let small = |part: Option<u16>| part.and_then(|part| part.try_into().ok()).unwrap_or(1);
        date_time_ymd(year.unwrap_or(1970).into(), small(month), small(day))
    };
    (params.not_before, params.not_after) = (at(-1), at(days));
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())
}
