//! Why an operation did not do what was asked.
use doorward_shapes::{ErrorAnswer, ModelError};
use std::fmt;

/// What an operation ends with when it does not end well.
#[derive(Debug)]
pub enum Failure<E> {
    /// A refusal that the operation's model names.
    Refused(E),
    /// A refusal that every operation of the service may answer with, beside its model's.
    Common(ErrorAnswer),
    /// Our own failing: the caller learns that it happened, the log what it was.
    Fault(Fault),
}

/// Something that is ours to mend.
#[derive(Debug)]
pub struct Fault {
    /// What happened, for the operator.
    pub cause: String,
}

impl Fault {
    /// A fault with its cause.
    pub fn new(cause: impl fmt::Display) -> Self {
        Self {
            cause: cause.to_string(),
        }
    }

    /// What the caller learns of it.
    pub fn answer(&self) -> ErrorAnswer {
        tracing::error!(cause = %self.cause, "a request failed");
        ErrorAnswer::new(
            "InternalFailure",
            500,
            "The request processing has failed because of an unknown error, exception or failure.",
        )
    }
}

impl<E: ModelError> Failure<E> {
    /// What goes on the wire.
    pub fn answer(&self) -> ErrorAnswer {
        match self {
            Self::Refused(error) => error.answer(),
            Self::Common(answer) => answer.clone(),
            Self::Fault(fault) => fault.answer(),
        }
    }
}

impl<E> From<ErrorAnswer> for Failure<E> {
    fn from(answer: ErrorAnswer) -> Self {
        Self::Common(answer)
    }
}

impl<E> From<Fault> for Failure<E> {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl<E> From<doorward_store::SealError> for Failure<E> {
    fn from(error: doorward_store::SealError) -> Self {
        Self::Fault(Fault::new(error))
    }
}

/// `ValidationError` of the query services: what the model's constraints do not say.
pub(crate) fn validation_error(message: impl AsRef<str>) -> ErrorAnswer {
    ErrorAnswer::new("ValidationError", 400, message.as_ref())
}

/// `AccessDenied` that no policy decided, such as a wrong MFA code.
pub(crate) fn access_denied(message: impl AsRef<str>) -> ErrorAnswer {
    ErrorAnswer::new("AccessDenied", 403, message.as_ref())
}

/// Lets `?` carry a model's error into the failure of every operation that may refuse with it,
/// and of no other.
macro_rules! refusals {
    ($($service:ident: $($error:ident)*;)*) => {
        $($(impl<E: From<doorward_shapes::$service::errors::$error>>
            From<doorward_shapes::$service::errors::$error> for Failure<E>
        {
            fn from(error: doorward_shapes::$service::errors::$error) -> Self {
                Self::Refused(E::from(error))
            }
        })*)*
    };
}

refusals! {
    account: AccessDenied Conflict ResourceNotFound TooManyRequests Validation;
    accessanalyzer: InvalidParameter UnprocessableEntity Validation;
    iam: AccountNotManagementOrDelegatedAdministrator CallerIsNotManagementAccount
        ConcurrentModification CredentialReportExpired CredentialReportNotPresent DeleteConflict
        DuplicateCertificate DuplicateSSHPublicKey EntityAlreadyExists EntityTemporarilyUnmodifiable
        FeatureDisabled FeatureEnabled InvalidAuthenticationCode InvalidCertificate InvalidInput
        InvalidPublicKey InvalidUserType KeyPairMismatch LimitExceeded MalformedCertificate MalformedPolicyDocument NameConflict NoSuchEntity OrganizationNotFound
        OrganizationNotInAllFeaturesMode PasswordPolicyViolation
        PolicyNotAttachable RoleModified ServiceAccessNotEnabled ServiceFailure UnmodifiableEntity UnrecognizedPublicKeyEncoding;
    iam_toolbox: ResourceNotFound Validation;
    organizations: AccessDenied AccountAlreadyClosed AccountAlreadyRegistered AccountNotFound
        AccountNotRegistered AlreadyInOrganization AWSOrganizationsNotInUse
        ChildNotFound ConstraintViolation CreateAccountStatusNotFound DestinationParentNotFound
        DuplicateAccount DuplicateHandshake DuplicateOrganizationalUnit DuplicatePolicy DuplicatePolicyAttachment
        EffectivePolicyNotFound ResourcePolicyNotFound HandshakeAlreadyInState HandshakeConstraintViolation HandshakeNotFound
        InvalidHandshakeTransition MasterCannotLeaveOrganization
        InvalidInput MalformedPolicyDocument OrganizationNotEmpty OrganizationalUnitNotEmpty
        OrganizationalUnitNotFound ParentNotFound PolicyInUse PolicyNotAttached PolicyNotFound
        PolicyTypeAlreadyEnabled PolicyTypeNotAvailableForOrganization PolicyTypeNotEnabled
        RootNotFound SourceParentNotFound TargetNotFound;
    signin: AccessDenied InvalidGrant InvalidScope ResourceNotFound ServiceQuotaExceeded Validation;
    sts: ExpiredToken ExpiredTradeInToken InsufficientSessionLifetime InvalidAuthorizationMessage JWTPayloadSizeExceeded MalformedPolicyDocument
        OutboundWebIdentityFederationDisabled PackedPolicyTooLarge RegionDisabled
        SessionDurationEscalation;
    cloudtrail: InvalidEventCategory InvalidLookupAttributes InvalidMaxResults InvalidNextToken
        InvalidTimeRange;
}
