//! What the console does for `iam`, and its model leaves out.
//!
//! AWS's console gives somebody a passkey by no operation of the API. What allows it is
//! `iam:EnableMFADevice`: "Assign a passkey or security key in the AWS Management Console" in the
//! IAM User Guide.

use crate::iam::{SERVICE, errors};
use crate::prelude::*;

static USER_NAME: Schema = Schema::string("existingUserNameType").min(1).max(64);
static DEVICE_NAME: Schema = Schema::string("virtualMFADeviceName").min(1).max(64);
static SERIAL: Schema = Schema::string("serialNumberType").min(9).max(256);
static CREDENTIAL: Schema = Schema::string("credentialType").min(1).sensitive();

schema! {
    ENABLE_REQUEST = "EnablePasskeyRequest" {
        "UserName": USER_NAME, required;
        "DeviceName": DEVICE_NAME, required;
        "Credential": CREDENTIAL, required;
    }
}

schema! {
    ENABLE_RESPONSE = "EnablePasskeyResponse" {
        "SerialNumber": SERIAL, required;
    }
}

static ENABLE: OperationSchema = OperationSchema {
    name: "EnableMFADevice",
    // It has no place among the model's.
    index: usize::MAX,
    service: &SERVICE,
    input: &ENABLE_REQUEST,
    output: &ENABLE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityAlreadyExists::FACTS,
        &errors::InvalidAuthenticationCode::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
    ],
};

structure! {
    /// A new passkey of somebody.
    EnablePasskeyInput: ENABLE_REQUEST {
        /// `UserName`: the user, or root by the account's id.
        user_name: String,
        /// `DeviceName`: what its owner calls it.
        device_name: String,
        /// `Credential`: the new credential, verified, as JSON.
        credential: Secret<String>,
    }
}

structure! {
    /// The passkey.
    #[derive(Default)]
    EnablePasskeyOutput: ENABLE_RESPONSE {
        /// `SerialNumber`: its ARN.
        serial_number: String,
    }
}

call! {
    /// The operation `EnableMFADevice`, of a passkey.
    EnablePasskey: ENABLE, EnablePasskeyInput => EnablePasskeyOutput,
    /// What it may refuse with.
    EnablePasskeyError {
        EntityAlreadyExists,
        InvalidAuthenticationCode,
        LimitExceeded,
        NoSuchEntity,
    }
}
