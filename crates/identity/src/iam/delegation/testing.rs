//! A provider's account and a customer's, and what goes to and fro between them.
use crate::Caller;
use crate::operation::Operation;
use crate::state::{DelegationOwner, DelegationRequest, DelegationState, Partner, Unknown};
use crate::sts::testing::Stage;
use crate::testing::House;
use doorward_names::{AccountId, Arn};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{DelegationPermission, PolicyParameter, PolicyParameterTypeEnum};
use doorward_shapes::iam::{
    CreateDelegationRequest, CreateDelegationRequestInput, GetDelegationRequest,
    GetDelegationRequestInput, types,
};
use doorward_shapes::sts::{
    GetDelegatedAccessToken, GetDelegatedAccessTokenInput, GetDelegatedAccessTokenOutput,
};
use serde_json::json;

pub(crate) const TEMPLATE: &str = "arn:aws:iam::partner:delegation-template/example.com/Onboarding";
pub(crate) const CHANNEL: &str = "arn:aws:sns:us-east-1:999988887777:updates";

/// Both accounts: `home` is the customer's, `abroad` the provider's, which is registered.
pub(crate) fn stage() -> Stage {
    let stage = Stage::new();
    let partner = json!({
        "domain": "example.com", "name": "Example Corp", "accounts": [stage.abroad.to_string()],
        "templates": {"Onboarding": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iam:GetUser", "Resource": "arn:aws:iam::*:user/@{userName}"},
            {"@Enabled": "CHAIN", "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"},
        ]}},
    });
    let partner = Partner::read(&partner.to_string()).unwrap();
    let house = &stage.house;
    let registered = house
        .installation
        .register_partner(partner, &house.moment());
    registered.wait().unwrap();
    stage
}

/// A value for the template.
pub(crate) fn parameter(name: &str, value: &str) -> PolicyParameter {
    PolicyParameter {
        name: Some(name.to_owned()),
        values: Some(vec![value.to_owned()]),
        r#type: Some(PolicyParameterTypeEnum::String),
    }
}

/// What the provider asks for.
pub(crate) fn asking(workflow: &str) -> CreateDelegationRequestInput {
    CreateDelegationRequestInput {
        description: "Onboarding".to_owned(),
        permissions: DelegationPermission {
            policy_template_arn: Some(TEMPLATE.to_owned()),
            parameters: Some(vec![
                parameter("userName", "ada"),
                parameter("CHAIN", "False"),
            ]),
        },
        requestor_workflow_id: workflow.to_owned(),
        notification_channel: CHANNEL.to_owned(),
        session_duration: 3600,
        ..CreateDelegationRequestInput::default()
    }
}

impl Stage {
    /// A new request of `provider`; its id.
    pub(crate) fn asked(&self, provider: &Caller, input: CreateDelegationRequestInput) -> String {
        let made = self.house.call::<CreateDelegationRequest>(provider, input);
        made.unwrap().delegation_request_id.unwrap()
    }

    /// The request `id`, as `caller` sees it.
    pub(crate) fn seen(
        &self,
        caller: &Caller,
        id: &str,
    ) -> Result<types::DelegationRequest, ErrorAnswer> {
        let input = GetDelegationRequestInput {
            delegation_request_id: id.to_owned(),
            delegation_permission_check: None,
        };
        let seen = self.house.call::<GetDelegationRequest>(caller, input);
        seen.map(|seen| seen.delegation_request.unwrap())
    }

    /// What becomes of a step of the request `id`: `done`, or the refusal.
    pub(crate) fn step<O: Operation>(&self, caller: &Caller, input: O::Input) -> String {
        let done = self.house.call::<O>(caller, input);
        done.map_or_else(
            |refused| format!("{}: {}", refused.code, refused.message),
            |_| "done".to_owned(),
        )
    }

    /// Trades `token` in.
    pub(crate) fn traded(
        &self,
        caller: &Caller,
        token: &str,
    ) -> Result<GetDelegatedAccessTokenOutput, ErrorAnswer> {
        let input = GetDelegatedAccessTokenInput {
            trade_in_token: token.to_owned().into(),
        };
        self.house.call::<GetDelegatedAccessToken>(caller, input)
    }
}

/// A request called `id` that is put straight into the state of `house`, claimed in its account.
pub(crate) fn put(house: &House, id: &str) {
    let requestor = AccountId::parse("999988887777").unwrap();
    let request = DelegationRequest {
        id: id.to_owned(),
        requestor,
        requestor_name: "Example Corp".to_owned(),
        workflow_id: "workflow".to_owned(),
        description: String::new(),
        request_message: None,
        redirect_url: None,
        notification_channel: CHANNEL.to_owned(),
        template: Arn::parse(TEMPLATE).unwrap(),
        parameters: Vec::new(),
        policy: crate::iam::testing::READ.to_owned(),
        session_duration: 3600,
        only_send_by_owner: false,
        state: DelegationState::Assigned,
        created: house.now(),
        updated: house.now(),
        owner_account: Some(house.account),
        owner: Some(DelegationOwner {
            arn: Arn::iam(house.account, "user/admin"),
            user_id: "AIDA".to_owned(),
        }),
        approver: None,
        notes: None,
        rejection_reason: None,
        unknown: Unknown::new(),
    };
    let done = house.installation.change(&house.moment(), |draft, _| {
        draft.directory_mut().delegation_requests.insert(request);
        Ok(((), Vec::new()))
    });
    done.wait().unwrap();
}
