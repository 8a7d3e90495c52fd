//! AWS managed policies: the ones every account starts with.
//!
//! `cargo xtask managed` writes their index, a line each in the order of their names without case
//! (name, path, id, version, when made, when changed, length of the text), and their texts, each
//! deflated by itself. A text is inflated and parsed when it is first asked for.
use crate::Timestamp;
use crate::state::PolicyText;
use doorward_names::Arn;
use doorward_policy::{Document, DocumentKind};
use std::cmp::Ordering;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

/// A policy that AWS keeps for all accounts.
pub struct AwsManagedPolicy {
    /// `arn:aws:iam::aws:policy/…`.
    pub arn: Arn,
    /// AWS's id for it, `ANPA…`; one of ours where AWS's is not known.
    pub id: &'static str,
    /// Its path.
    pub path: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The version in force.
    pub version: &'static str,
    /// When AWS made it.
    pub created: Timestamp,
    /// When AWS last changed it.
    pub updated: Timestamp,
    deflated: &'static [u8],
    document: OnceLock<PolicyText>,
}

impl AwsManagedPolicy {
    /// The policy.
    pub fn document(&self) -> &PolicyText {
        self.document.get_or_init(|| {
            // A test reads them all. If one could not be read it would deny.
            inflate(self.deflated).unwrap_or_else(|| PolicyText::new(NOTHING, nothing().clone()))
        })
    }
}

impl fmt::Debug for AwsManagedPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.arn, self.version)
    }
}

/// Every one, in the order of their names without case.
pub fn all() -> &'static [AwsManagedPolicy] {
    static POLICIES: LazyLock<Vec<AwsManagedPolicy>> = LazyLock::new(|| read(INDEX, TEXTS));
    &POLICIES
}

/// The one with the ARN `arn`.
pub fn find(arn: &Arn) -> Option<&'static AwsManagedPolicy> {
    if arn.account_field() != "aws" {
        return None;
    }
    let name = arn.resource_name();
    let at = all().binary_search_by(|policy| by_name(policy.name, name));
    let found = at.ok().and_then(|at| all().get(at));
    found.filter(|policy| policy.arn == *arn)
}

/// Names without case, compared without copies.
fn by_name(one: &str, other: &str) -> Ordering {
    let one = one.bytes().map(|byte| byte.to_ascii_lowercase());
    one.cmp(other.bytes().map(|byte| byte.to_ascii_lowercase()))
}

const INDEX: &str = include_str!("../data/managed-policies.txt");
const TEXTS: &[u8] = include_bytes!("../data/managed-policies.deflate");

/// No policy of AWS's is as long.
const LONGEST: usize = 1 << 20;

fn read(index: &'static str, mut texts: &'static [u8]) -> Vec<AwsManagedPolicy> {
    let lines = index.lines().filter(|line| !line.starts_with('#'));
    let policies = lines.map_while(|line| {
        let mut parts = line.split('\t');
        let (name, path) = (parts.next()?, parts.next()?);
        let (id, version) = (parts.next()?, parts.next()?);
        let mut time = || Some(Timestamp::from_seconds(parts.next()?.parse().ok()?));
        let (created, updated) = (time()?, time()?);
        let (deflated, rest) = texts.split_at_checked(parts.next()?.parse().ok()?)?;
        texts = rest;
        Some(AwsManagedPolicy {
            arn: Arn::aws_managed(&format!("policy{path}{name}")),
            id,
            path,
            name,
            version,
            created,
            updated,
            deflated,
            document: OnceLock::new(),
        })
    });
    policies.collect()
}

fn inflate(deflated: &[u8]) -> Option<PolicyText> {
    let text = miniz_oxide::inflate::decompress_to_vec_with_limit(deflated, LONGEST).ok()?;
    let text = String::from_utf8(text).ok()?;
    let document = Document::parse(&text, DocumentKind::Identity).ok()?;
    Some(PolicyText::new(&text, document))
}

/// The text of [`nothing`].
pub(crate) const NOTHING: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

/// A policy that allows nothing.
pub(crate) fn nothing() -> &'static Document {
    static DOCUMENT: LazyLock<Option<Document>> =
        LazyLock::new(|| Document::parse(NOTHING, DocumentKind::Boundary).ok());
    match &*DOCUMENT {
        Some(document) => document,
        None => unreachable!("the text above is a policy"),
    }
}

const EVERYBODY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;

/// A resource's policy that allows everybody everything.
pub(crate) fn everybody() -> &'static Document {
    static DOCUMENT: LazyLock<Option<Document>> =
        LazyLock::new(|| Document::parse(EVERYBODY, DocumentKind::Resource).ok());
    match &*DOCUMENT {
        Some(document) => document,
        None => unreachable!("the text above is a policy"),
    }
}

/// What `AllowUsersToChangePassword` of the password policy grants every user.
///
/// Not [`find`]'s `IAMUserChangePassword`, which leaves out users with a path.
pub(crate) fn own_password() -> Option<&'static Document> {
    static DOCUMENT: LazyLock<Option<Document>> =
        LazyLock::new(|| Document::parse(OWN_PASSWORD, DocumentKind::Identity).ok());
    DOCUMENT.as_ref()
}

/// The text of [`own_password`].
pub(crate) const OWN_PASSWORD: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"iam:GetAccountPasswordPolicy","Resource":"*"},
    {"Effect":"Allow","Action":"iam:ChangePassword","Resource":[
        "arn:aws:iam::*:user/${aws:username}","arn:aws:iam::*:user/*/${aws:username}"]}]}"#;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::reference;
    use doorward_policy::validate::validate;

    #[test]
    fn every_policy_of_the_index_is_found_and_understood() {
        let lines = INDEX.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(all().len(), lines.count());
        assert!(all().len() > 1_500);
        for policy in all() {
            let found = find(&policy.arn).map(|found| found.id);
            assert_eq!(found, Some(policy.id), "{policy:?}");
            assert!(inflate(policy.deflated).is_some(), "{policy:?}");
            assert!(policy.created <= policy.updated, "{policy:?}");
        }
        let lengths: usize = all().iter().map(|policy| policy.deflated.len()).sum();
        assert_eq!(lengths, TEXTS.len());
        assert!(nothing().statement_count() == 1);
        assert!(own_password().is_some());
    }

    #[test]
    fn an_arn_is_found_by_its_whole_path_as_it_is_written() {
        let found = |resource: &str| find(&Arn::aws_managed(resource)).map(|policy| policy.name);
        assert_eq!(found("policy/SecurityAudit"), Some("SecurityAudit"));
        let job = found("policy/job-function/ViewOnlyAccess");
        assert_eq!(job, Some("ViewOnlyAccess"));
        for none in [
            "policy/ViewOnlyAccess",
            "policy/securityaudit",
            "policy/None",
        ] {
            assert_eq!(found(none), None);
        }
    }

    #[test]
    fn a_text_that_cannot_be_read_is_no_policy() {
        assert!(inflate(b"no deflated text").is_none());
        let text = miniz_oxide::deflate::compress_to_vec(b"no policy", 6);
        assert!(inflate(&text).is_none());
    }

    /// What Access Analyzer finds in AWS's own policies, as is public.
    #[test]
    fn awss_own_policies_have_the_findings_that_aws_tells() {
        const OF_ALL: &[&str] = &[
            "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE",
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        ];
        const OWN: [(&str, &[&str]); 5] = [
            ("AdministratorAccess", OF_ALL),
            ("IAMFullAccess", OF_ALL),
            ("PowerUserAccess", &["CREATE_SLR_WITH_STAR_IN_RESOURCE"]),
            ("IAMReadOnlyAccess", &[]),
            ("IAMUserChangePassword", &[]),
        ];
        for (name, expected) in OWN {
            let policy = find(&Arn::aws_managed(&format!("policy/{name}"))).unwrap();
            let text = policy.document().as_written();
            let findings = validate(text, DocumentKind::Identity, reference());
            let codes: Vec<_> = findings.iter().map(|finding| finding.check.code).collect();
            assert_eq!(codes, expected, "{text}");
        }
    }
}
