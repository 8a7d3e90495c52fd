use crate::Position;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

/// Why a text is no policy document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// Where, counted from 1.
    pub position: Position,
    /// What is wrong.
    pub kind: ErrorKind,
}

/// What is wrong with a policy document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A role's trust policy that is no JSON; the words are for people.
    TrustJson(String),
    /// No JSON, or an element of another form than the grammar's; the words are for people.
    Syntax(String),
    /// A role's trust policy has no statement.
    TrustEmpty,
    /// The version is not `2012-10-17`, which managed policies must have.
    OldVersion,
    /// A value that the grammar allows and AWS's older parser does not; the words are for people.
    Legacy(String),
    /// Two statements have this `Sid`.
    DuplicateSid(String),
    /// A `Sid` has characters other than letters and digits.
    SidCharacters(String),
    /// A statement has neither `Action` nor `NotAction`, or an empty one.
    NoActions,
    /// A resource is neither an ARN nor `*`.
    ResourceNoArn(String),
    /// A resource's partition does not exist.
    Partition {
        /// The partition.
        partition: String,
        /// The resource, its missing parts filled with `*`.
        resource: String,
    },
    /// A resource ends before its service.
    ResourceVendor(String),
    /// A resource of a service without regions names one.
    Region(String),
    /// An IAM resource is of no type that IAM has.
    IamPath(String),
    /// An action has no service prefix.
    NoVendor(String),
    /// An action has more than one colon.
    Colons(String),
    /// An action's service prefix is none.
    Vendor(String),
    /// A statement has neither `Resource` nor `NotResource`, or an empty one.
    NoResources,
    /// A document that may not name a principal does.
    PrincipalProhibited,
    /// A document that must name a principal does not.
    PrincipalMissing,
    /// `Principal` names nobody.
    PrincipalEmpty,
    /// `NotPrincipal` in an Allow.
    NotPrincipalAllow,
    /// An element that this kind of document may not have.
    Prohibited(&'static str),
    /// A principal that is none, by its type and value.
    Principal {
        /// `AWS`, `Service` or another key.
        of: String,
        /// The value.
        value: String,
    },
    /// A trust policy speaks of an action that is none of STS.
    TrustAction(String),
}

const IAM_TYPES: &str = "user/, federated-user/, role/, group/, instance-profile/, mfa/, \
    server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/";

/// Whether an ARN of IAM may have `resource` as its last part.
///
/// AWS's words leave out role templates, which some of its managed policies name, and delegation
/// requests.
pub(crate) fn is_iam_path(resource: &str) -> bool {
    let mut types = IAM_TYPES.split(", ");
    matches!(resource, "*" | "root")
        || types.any(|kind| resource.starts_with(kind))
        || resource.starts_with("role-template/")
        || resource.starts_with("delegation-request/")
}

impl ErrorKind {
    /// The order of AWS's checks: of several errors it reports the one of the lowest rank.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self::TrustJson(_) | Self::Syntax(_) | Self::TrustEmpty => 0,
            Self::OldVersion => 1,
            Self::Legacy(_) => 2,
            Self::DuplicateSid(_) => 3,
            Self::NoActions => 4,
            Self::ResourceNoArn(_)
            | Self::Partition { .. }
            | Self::ResourceVendor(_)
            | Self::Region(_)
            | Self::IamPath(_) => 5,
            Self::NoVendor(_) | Self::Colons(_) | Self::Vendor(_) | Self::TrustAction(_) => 6,
            Self::NoResources => 7,
            Self::PrincipalProhibited
            | Self::PrincipalMissing
            | Self::PrincipalEmpty
            | Self::NotPrincipalAllow
            | Self::Prohibited(_)
            | Self::Principal { .. }
            | Self::SidCharacters(_) => 8,
        }
    }
}

impl ParseError {
    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.position.line
    }

    /// The column in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.position.column
    }

    /// What is wrong, for people.
    pub fn message(&self) -> String {
        match &self.kind {
            ErrorKind::TrustJson(words) | ErrorKind::Syntax(words) | ErrorKind::Legacy(words) => {
                words.clone()
            }
            ErrorKind::TrustEmpty => "the policy has no statement".into(),
            ErrorKind::OldVersion => "a managed policy must have `Version` `2012-10-17`".into(),
            ErrorKind::DuplicateSid(sid) => format!("another statement has the `Sid` `{sid}`"),
            ErrorKind::SidCharacters(sid) => {
                format!("the `Sid` `{sid}` has more than letters and digits")
            }
            ErrorKind::NoActions => "the statement needs `Action` or `NotAction`".into(),
            ErrorKind::ResourceNoArn(text) => format!("`{text}` is neither an ARN nor `*`"),
            ErrorKind::Partition { partition, .. } => {
                format!("there is no partition `{partition}`")
            }
            ErrorKind::ResourceVendor(text) => format!("`{text}` does not name a service"),
            ErrorKind::Region(text) => {
                format!("`{text}` names a region, which resources of its service do not have")
            }
            ErrorKind::IamPath(text) => format!("`{text}` is no resource of IAM"),
            ErrorKind::NoVendor(text) => format!("the action `{text}` has no service prefix"),
            ErrorKind::Colons(text) => format!("the action `{text}` has more than one colon"),
            ErrorKind::Vendor(text) => format!("`{text}` is no service prefix"),
            ErrorKind::NoResources => "the statement needs `Resource` or `NotResource`".into(),
            ErrorKind::PrincipalProhibited => "this kind of policy has no `Principal`".into(),
            ErrorKind::PrincipalMissing => "the statement needs a `Principal`".into(),
            ErrorKind::PrincipalEmpty => "`Principal` names nobody".into(),
            ErrorKind::NotPrincipalAllow => "`NotPrincipal` cannot be used with Allow".into(),
            ErrorKind::Prohibited(element) => format!("this kind of policy has no `{element}`"),
            ErrorKind::Principal { of, value } => format!("`{value}` is no `{of}` principal"),
            ErrorKind::TrustAction(action) => {
                format!("`{action}` is no action a trust policy can allow")
            }
        }
    }

    /// The message of AWS's `MalformedPolicyDocument` for this error.
    pub fn aws_message(&self) -> String {
        let fixed = match &self.kind {
            ErrorKind::TrustJson(_) => "This policy contains invalid Json",
            ErrorKind::Syntax(_) => "Syntax errors in policy.",
            ErrorKind::TrustEmpty => "Could not parse the policy: Statement is empty!",
            ErrorKind::OldVersion => "Policy document must be version 2012-10-17 or greater.",
            ErrorKind::Legacy(_) => "The policy failed legacy parsing",
            ErrorKind::DuplicateSid(_) => "Statement IDs (SID) in a single policy must be unique.",
            ErrorKind::SidCharacters(_) => {
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the \
                 regular expression [0-9A-Za-z]*"
            }
            ErrorKind::NoActions => "Policy statement must contain actions.",
            ErrorKind::ResourceNoArn(text) => {
                return format!("Resource {text} must be in ARN format or \"*\".");
            }
            ErrorKind::Partition {
                partition,
                resource,
            } => {
                return format!(
                    "Partition \"{partition}\" is not valid for resource \"{resource}\"."
                );
            }
            ErrorKind::ResourceVendor(_) => {
                "Resource vendor must be fully qualified and cannot contain regexes."
            }
            ErrorKind::Region(text) if text.starts_with("arn:aws:iam:") => {
                return format!("IAM resource {text} cannot contain region information.");
            }
            ErrorKind::Region(text) => {
                return format!("Resource {text} can not contain region information.");
            }
            ErrorKind::IamPath(_) => {
                return format!(
                    "IAM resource path must either be \"*\" or start with {IAM_TYPES}."
                );
            }
            ErrorKind::NoVendor(_) => {
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
            }
            ErrorKind::Colons(_) => "Actions/Condition can contain only one colon.",
            ErrorKind::Vendor(vendor) => return format!("Vendor {vendor} is not valid"),
            ErrorKind::NoResources => "Policy statement must contain resources.",
            ErrorKind::PrincipalProhibited => "Policy document should not specify a principal.",
            ErrorKind::PrincipalMissing => "Missing required field Principal",
            ErrorKind::PrincipalEmpty => "Missing required field Principal cannot be empty!",
            ErrorKind::NotPrincipalAllow => "Allow with NotPrincipal is not allowed.",
            ErrorKind::Prohibited("NotResource") => "AssumeRole policy must not contain resources.",
            ErrorKind::Prohibited(element) => return format!("Has prohibited field {element}"),
            ErrorKind::Principal { of, value } => {
                return format!("Invalid principal in policy: \"{of}\":\"{value}\"");
            }
            ErrorKind::TrustAction(_) => {
                "AssumeRole policy may only specify STS AssumeRole actions."
            }
        };
        fixed.to_string()
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(f, "{} at line {line}, column {column}", self.message())
    }
}

impl core::error::Error for ParseError {}
