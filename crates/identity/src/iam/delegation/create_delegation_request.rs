//! `CreateDelegationRequest`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateDelegationRequest.html>.
//!
//! AWS lets onboarded partners call it; here those that the operator registered.
use super::template::Template;
use crate::access::Access;
use crate::failure::{Failure, access_denied};
use crate::iam::common::exceeded;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{
    DelegationRequest, DelegationState, Directory, Draft, Partner, TemplateParameter, Unknown,
};
use crate::{Timestamp, failure::Fault};
use doorward_names::{AccountId, Arn};
use doorward_shapes::iam::errors::{EntityAlreadyExists, InvalidInput};
use doorward_shapes::iam::types::{DelegationPermission, PolicyParameterTypeEnum};
use doorward_shapes::iam::{
    CreateDelegationRequest, CreateDelegationRequestError, CreateDelegationRequestInput,
    CreateDelegationRequestOutput,
};

/// How many requests an account may have that have not expired.
const AT_MOST: usize = 1000;
/// The longest link that the model lets pass.
const LINK_AT_MOST: usize = 255;
/// How long one is kept after it expired, in seconds: thirty days.
const KEPT: i64 = 30 * 24 * 60 * 60;

impl Operation for CreateDelegationRequest {
    const WRITES: bool = true;

    fn access(
        input: &CreateDelegationRequestInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateDelegationRequestError>> {
        // It has no id yet.
        let access = Access::on(super::arn(ask.account.id(), "*"))
            .with("iam:DelegationDuration", i64::from(input.session_duration))
            .with(
                "iam:NotificationChannel",
                input.notification_channel.as_str(),
            );
        let template = input.permissions.policy_template_arn.as_deref();
        Ok(access.with_some("iam:TemplateArn", template))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateDelegationRequestOutput, Failure<CreateDelegationRequestError>> {
        let (input, now, requestor) = (&call.input, call.facts.now, call.account_id());
        let directory = &draft.world().directory;
        let partner = directory.partner_of(requestor).ok_or_else(|| {
            let message = format!("Account {requestor} is not registered for delegation requests");
            access_denied(message)
        })?;
        let (template, parameters, policy) = permissions(&input.permissions, partner)?;
        channel(&input.notification_channel, partner)?;
        let owner_account = input.owner_account_id.as_deref().map(account).transpose()?;
        room(directory, requestor, &input.requestor_workflow_id, now)?;
        let session_duration = u32::try_from(input.session_duration).map_err(Fault::new)?;
        let request = DelegationRequest {
            id: call.moment.uuid(),
            requestor,
            requestor_name: partner.name.clone(),
            workflow_id: input.requestor_workflow_id.clone(),
            description: input.description.clone(),
            request_message: input.request_message.clone(),
            redirect_url: input.redirect_url.clone(),
            notification_channel: input.notification_channel.clone(),
            template,
            parameters,
            policy,
            session_duration,
            only_send_by_owner: input.only_send_by_owner == Some(true),
            state: DelegationState::Unassigned,
            created: now,
            updated: now,
            owner_account,
            owner: None,
            approver: None,
            notes: None,
            rejection_reason: None,
            unknown: Unknown::new(),
        };
        let id = request.id.clone();
        let public_url = call.means.public_url();
        let link = format!("{public_url}/console/iam/delegation/request?id={id}");
        let requests = &mut draft.directory_mut().delegation_requests;
        let over = requests
            .iter()
            .filter(|request| request.expires().plus_seconds(KEPT) <= now);
        let over = over.map(|request| request.id.clone()).collect::<Vec<_>>();
        for id in over {
            requests.remove(&id);
        }
        requests.insert(request);
        Ok(CreateDelegationRequestOutput {
            console_deep_link: Some(link).filter(|link| link.len() <= LINK_AT_MOST),
            delegation_request_id: Some(id),
        })
    }
}

/// The template that is asked for, what goes into it, and the policy that it becomes.
fn permissions(
    asked: &DelegationPermission,
    partner: &Partner,
) -> Result<(Arn, Vec<TemplateParameter>, String), InvalidInput> {
    let named = asked.policy_template_arn.as_deref().unwrap_or_default();
    let arn = Arn::parse(named).ok();
    let found = arn.and_then(|arn| Some((partner.template(&arn)?, arn)));
    let (text, arn) = found
        .ok_or_else(|| InvalidInput::new(format!("Policy template {named} is not registered.")))?;
    let parameters = asked.parameters.iter().flatten().map(|parameter| {
        let name = parameter.name.clone();
        let name = name.ok_or_else(|| InvalidInput::new("A policy parameter has no name."))?;
        Ok(TemplateParameter {
            name,
            values: parameter.values.clone().unwrap_or_default(),
            is_list: parameter.r#type == Some(PolicyParameterTypeEnum::StringList),
        })
    });
    let parameters = parameters.collect::<Result<Vec<_>, InvalidInput>>()?;
    let rendered = Template::read(text).and_then(|template| template.render(&parameters));
    let policy =
        rendered.map_err(|why| InvalidInput::new(format!("Failed to render template: {why}")))?;
    Ok((arn, parameters, policy))
}

/// A channel is a topic of one of the partner's accounts, though nothing is sent to it here.
fn channel(text: &str, partner: &Partner) -> Result<(), InvalidInput> {
    let arn = Arn::parse(text).ok();
    let is_own = arn.is_some_and(|arn| {
        let own = arn
            .account()
            .is_some_and(|of| partner.accounts.contains(&of));
        let topic = arn.resource();
        arn.service() == "sns" && !arn.region().is_empty() && !topic.contains(':') && own
    });
    if is_own {
        return Ok(());
    }
    let message = format!("{text} is not an SNS topic of a registered account.");
    Err(InvalidInput::new(message))
}

fn account(text: &str) -> Result<AccountId, InvalidInput> {
    AccountId::parse(text).map_err(|_| InvalidInput::new(format!("{text} is no account.")))
}

/// Whether `requestor` may have one more, and none of the same workflow.
fn room(
    directory: &Directory,
    requestor: AccountId,
    workflow: &str,
    now: Timestamp,
) -> Result<(), Failure<CreateDelegationRequestError>> {
    let requests = directory.delegation_requests.iter();
    let own = requests.filter(|request| request.requestor == requestor);
    let mut open = 0;
    for request in own {
        if request.workflow_id == workflow {
            let message =
                format!("A delegation request with the workflow id {workflow} already exists.");
            return Err(EntityAlreadyExists::new(message).into());
        }
        open += usize::from(!request.is_expired(now));
    }
    if open < AT_MOST {
        return Ok(());
    }
    Err(exceeded("DelegationRequestsPerAccount", AT_MOST).into())
}
