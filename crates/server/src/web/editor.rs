//! The policy editor: a policy is checked while it is typed, opened from the account and saved.
//!
//! It has no way of its own: findings are `ValidatePolicy`'s, and opening and saving are IAM's
//! operations, all as whoever is signed in. With a script the findings follow what is typed;
//! without one they come with the form.
use super::calls::{Untaken, call, read, take, try_take};
use super::findings::{self, Subject};
use super::form::{Form, Refused};
use super::pages::{Alert, Choice, EditorPage, Findings, FindingsPart, Opened};
use super::visitor::{Member, Visitor};
use super::words::{Language, Word};
use super::{done, respond};
use doorward_identity::{Answer, Performed, Request};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::accessanalyzer::types::{
    PolicyType, ValidatePolicyResourceType as ResourceType,
};
use doorward_shapes::iam::{
    CreatePolicy, CreatePolicyInput, CreatePolicyVersion, CreatePolicyVersionInput, GetPolicy,
    GetPolicyInput, GetPolicyVersion, GetPolicyVersionInput,
};
use percent_encoding::percent_decode_str;

/// Where the page is.
pub(super) const PAGE: &str = "/console/policies";

/// Bytes of a document that the page takes: as many as IAM's model lets any policy have.
const LONGEST: usize = 131_072;

pub(super) const START: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"
    }
  ]
}"#;

const KINDS: [(PolicyType, Word); 4] = [
    (PolicyType::IdentityPolicy, Language::identity_policy),
    (PolicyType::ResourcePolicy, Language::resource_policy),
    (PolicyType::ServiceControlPolicy, Language::scp),
    (PolicyType::ResourceControlPolicy, Language::rcp),
];

#[rustfmt::skip]
const RESOURCE_TYPES: [(ResourceType, Word); 6] = [
    (ResourceType::AWSIAMAssumeRolePolicyDocument, Language::trust_of_role),
    (ResourceType::AWSS3Bucket, Language::s3_bucket),
    (ResourceType::AWSS3AccessPoint, Language::s3_access_point),
    (ResourceType::AWSS3MultiRegionAccessPoint, Language::s3_multi_region),
    (ResourceType::AWSS3ObjectLambdaAccessPoint, Language::s3_object_lambda),
    (ResourceType::AWSDynamoDBTable, Language::dynamodb_table),
];

/// What is in the editor.
#[derive(Clone)]
struct Draft {
    subject: Subject,
    opened: Option<Opened>,
    name: String,
    description: String,
}

/// `/console/policies`, with `?policy=` a policy of the account or of AWS.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let field = |name: &str| {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        fields
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    };
    let Some(arn) = field("policy") else {
        let waiting = Findings::default();
        return page(visitor, member, 200, &Draft::new(START), waiting, None);
    };
    match open(visitor, member, &arn) {
        Ok(draft) => {
            let (_, findings) = findings::of(visitor, member, &draft.subject);
            let told = match field("done").as_deref() {
                Some("created") => Some(Alert::good(visitor.language.policy_created())),
                Some("version") => Some(Alert::good(visitor.language.has_new_version())),
                _ => None,
            };
            page(visitor, member, 200, &draft, findings, told)
        }
        Err(error) => {
            let alert = Alert::refused(visitor.language.policy_not_opened(), &error.message);
            let waiting = Findings::default();
            page(
                visitor,
                member,
                error.status,
                &Draft::new(START),
                waiting,
                Some(alert),
            )
        }
    }
}

/// The managed policy `arn` in the version that is in force.
fn open(visitor: &Visitor, member: &Member, arn: &str) -> Result<Draft, ErrorAnswer> {
    let policy_arn = arn.to_owned();
    let input = GetPolicyInput {
        policy_arn: policy_arn.clone(),
    };
    let policy = read::<GetPolicy>(visitor, member, input)?
        .policy
        .unwrap_or_default();
    let version = policy.default_version_id.unwrap_or_default();
    let input = GetPolicyVersionInput {
        policy_arn,
        version_id: version.clone(),
    };
    let got = read::<GetPolicyVersion>(visitor, member, input)?;
    let document = got.policy_version.and_then(|version| version.document);
    let document = percent_decode_str(&document.unwrap_or_default())
        .decode_utf8_lossy()
        .into_owned();
    Ok(Draft {
        opened: Some(Opened::at(arn, version)),
        ..Draft::new(&document)
    })
}

/// The page with its findings, for whoever has no script.
pub(super) fn check(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    done(match sent(&visitor, request) {
        Ok((member, draft)) => {
            let (status, findings) = findings::of(&visitor, &member, &draft.subject);
            page(&visitor, &member, status, &draft, findings, None)
        }
        Err(answer) => answer,
    })
}

/// The findings alone, for the page's script.
pub(super) fn check_part(visitor: &Visitor, request: &Request<'_>) -> Answer {
    let t = visitor.language;
    let (status, findings) = match try_take(visitor, request) {
        Ok((member, form)) => match Draft::sent(visitor.language, &form) {
            Ok(draft) => findings::of(visitor, &member, &draft.subject),
            Err(alert) => (413, Findings::refused(alert)),
        },
        Err(Untaken::SignedOut) => {
            let alert = Alert::warn(t.you_are_signed_out(), t.keep_what_you_typed());
            let signed_out = true;
            (
                401,
                Findings {
                    signed_out,
                    ..Findings::refused(alert)
                },
            )
        }
        Err(Untaken::Refused(Refused::Foreign)) => {
            let alert = Alert::warn(t.page_too_old(), t.page_too_old_text());
            (403, Findings::refused(alert))
        }
        Err(Untaken::Refused(Refused::Malformed)) => {
            let alert = Alert::bad(t.policy_not_checked(), t.bad_form_text());
            (400, Findings::refused(alert))
        }
    };
    respond::page(visitor, status, &FindingsPart { findings })
}

/// A new managed policy.
pub(super) fn create(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, draft) = match sent(&visitor, request) {
        Ok(sent) => sent,
        Err(answer) => return done(answer),
    };
    if draft.subject.kind != PolicyType::IdentityPolicy {
        return done(only_identity(&visitor, &member, &draft));
    }
    let input = CreatePolicyInput {
        policy_name: draft.name.clone(),
        policy_document: draft.subject.document.clone(),
        description: Some(draft.description.clone()).filter(|text| !text.is_empty()),
        ..CreatePolicyInput::default()
    };
    let created = call::<CreatePolicy>(&visitor, &member, input);
    created.map(move |created| match created {
        Ok(output) => saved(output.policy.and_then(|policy| policy.arn), "created"),
        Err(error) => unsaved(&visitor, &member, &draft, error.status, &error.message),
    })
}

/// A new version of the policy that was opened, in force at once.
pub(super) fn create_version(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, draft) = match sent(&visitor, request) {
        Ok(sent) => sent,
        Err(answer) => return done(answer),
    };
    if draft.subject.kind != PolicyType::IdentityPolicy {
        return done(only_identity(&visitor, &member, &draft));
    }
    let opened = draft.opened.as_ref();
    let policy_arn = opened.map(|opened| opened.arn.clone()).unwrap_or_default();
    let input = CreatePolicyVersionInput {
        policy_arn: policy_arn.clone(),
        policy_document: draft.subject.document.clone(),
        set_as_default: Some(true),
    };
    let created = call::<CreatePolicyVersion>(&visitor, &member, input);
    created.map(move |created| match created {
        Ok(_) => saved(Some(policy_arn), "version"),
        Err(error) => unsaved(&visitor, &member, &draft, error.status, &error.message),
    })
}

fn saved(arn: Option<String>, how: &str) -> Answer {
    respond::redirect(&format!("{}&done={how}", link(&arn.unwrap_or_default())))
}

/// Where the editor opens the policy `arn`.
pub(super) fn link(arn: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("policy", arn);
    format!("{PAGE}?{}", query.finish())
}

/// Another kind of policy has no place of its own to be saved at.
fn only_identity(visitor: &Visitor, member: &Member, draft: &Draft) -> Answer {
    let t = visitor.language;
    let alert = Alert::bad(t.policy_not_saved(), t.only_identity());
    again(visitor, member, draft, 400, alert)
}

fn unsaved(visitor: &Visitor, member: &Member, draft: &Draft, status: u16, why: &str) -> Answer {
    let alert = Alert::refused(visitor.language.policy_not_saved(), why);
    again(visitor, member, draft, status, alert)
}

fn again(visitor: &Visitor, member: &Member, draft: &Draft, status: u16, alert: Alert) -> Answer {
    let (_, findings) = findings::of(visitor, member, &draft.subject);
    page(visitor, member, status, draft, findings, Some(alert))
}

/// Who sent the editor's form, and what was in it; or the answer where there is nothing to do.
fn sent(visitor: &Visitor, request: &Request<'_>) -> Result<(Member, Draft), Answer> {
    let (member, form) = take(visitor, request, PAGE)?;
    match Draft::sent(visitor.language, &form) {
        Ok(draft) => Ok((member, draft)),
        Err(alert) => {
            let (draft, waiting) = (Draft::new(""), Findings::default());
            Err(page(visitor, &member, 413, &draft, waiting, Some(alert)))
        }
    }
}

impl Draft {
    fn new(document: &str) -> Self {
        Self {
            subject: Subject {
                document: document.to_owned(),
                kind: PolicyType::IdentityPolicy,
                of: None,
            },
            opened: None,
            name: String::new(),
            description: String::new(),
        }
    }

    fn sent(t: Language, form: &Form) -> Result<Self, Alert> {
        // Browsers send each line's end as two characters, which nobody typed.
        let document = form.text("document").replace("\r\n", "\n");
        if document.len() > LONGEST {
            return Err(Alert::bad(t.policy_too_long(), t.at_most_bytes(LONGEST)));
        }
        let kind = PolicyType::parse(&form.text("type")).unwrap_or(PolicyType::IdentityPolicy);
        let of = ResourceType::parse(&form.text("resource_type"));
        let arn = form.text("policy");
        Ok(Self {
            subject: Subject {
                document,
                kind,
                of: of.filter(|_| kind == PolicyType::ResourcePolicy),
            },
            opened: (!arn.is_empty()).then(|| Opened::at(&arn, form.text("version"))),
            name: form.trimmed("name"),
            description: form.trimmed("description"),
        })
    }
}

impl Opened {
    fn at(arn: &str, version: String) -> Self {
        Self {
            arn: arn.to_owned(),
            version,
            ours: arn.split(':').nth(4) != Some("aws"),
        }
    }
}

fn page(
    visitor: &Visitor,
    member: &Member,
    status: u16,
    draft: &Draft,
    findings: Findings,
    alert: Option<Alert>,
) -> Answer {
    let t = visitor.language;
    let choice = |value: &str, label: &str, chosen| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        chosen,
    };
    let subject = &draft.subject;
    let kinds = KINDS.iter();
    let types = RESOURCE_TYPES.iter();
    let any = choice("", t.any_other_resource(), subject.of.is_none());
    let page = EditorPage {
        here: "policies",
        me: member.me(),
        alert,
        document: subject.document.clone(),
        longest: LONGEST,
        kinds: kinds
            .map(|(kind, label)| choice(kind.as_str(), label(t), *kind == subject.kind))
            .collect(),
        resource_types: std::iter::once(any)
            .chain(types.map(|(of, label)| choice(of.as_str(), label(t), Some(*of) == subject.of)))
            .collect(),
        findings,
        opened: draft.opened.clone(),
        name: draft.name.clone(),
        description: draft.description.clone(),
    };
    respond::live_page(visitor, status, &page)
}
