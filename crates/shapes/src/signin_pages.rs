//! What the sign-in pages answer for `signin`, and its model leaves out.
//!
//! `AuthorizeOAuth2Access` is in the Sign-In API Reference. A browser asks for it, so no client is
//! generated for it, and it is routed as a page.

use crate::prelude::*;
use crate::signin::{SERVICE, errors};

static CLIENT_ID: Schema = Schema::string("OAuth2ClientId").min(1).max(255);
static REDIRECT_URI: Schema = Schema::string("RedirectUri").min(1).max(2048);
static SCOPE: Schema = Schema::string("Scope").min(1).max(255);
static METHOD: Schema = Schema::string("CodeChallengeMethod").min(1).max(16);
static CHALLENGE: Schema = Schema::string("CodeChallenge").min(43).max(128).sensitive();
static CODE: Schema = Schema::string("AuthorizationCode")
    .min(1)
    .max(512)
    .sensitive();

schema! {
    AUTHORIZE_REQUEST = "AuthorizeOAuth2AccessRequest" {
        "scope": SCOPE, required;
        "redirect_uri": REDIRECT_URI, required;
        "code_challenge_method": METHOD, required;
        "client_id": CLIENT_ID, required;
        "code_challenge": CHALLENGE, required;
    }
}

schema! {
    AUTHORIZE_RESPONSE = "AuthorizeOAuth2AccessResponse" {
        "code": CODE, required;
    }
}

static AUTHORIZE: OperationSchema = OperationSchema {
    name: "AuthorizeOAuth2Access",
    // It has no place among the model's.
    index: usize::MAX,
    service: &SERVICE,
    input: &AUTHORIZE_REQUEST,
    output: &AUTHORIZE_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/v1/authorize",
    status: 302,
    auth: Auth::None,
    errors: &[&errors::AccessDenied::FACTS, &errors::Validation::FACTS],
};

structure! {
    /// What a program asks a person for.
    #[derive(Default)]
    AuthorizeOAuth2AccessInput: AUTHORIZE_REQUEST {
        /// `scope`: `openid`.
        scope: String,
        /// `redirect_uri`.
        redirect_uri: String,
        /// `code_challenge_method`: `SHA-256`.
        code_challenge_method: String,
        /// `client_id`.
        client_id: String,
        /// `code_challenge`: the verifier's hash, in base64url.
        code_challenge: String,
    }
}

structure! {
    /// What the program is given.
    AuthorizeOAuth2AccessOutput: AUTHORIZE_RESPONSE {
        /// `code`: it is exchanged once, within ten minutes.
        code: Secret<String>,
    }
}

call! {
    /// The operation `AuthorizeOAuth2Access`.
    AuthorizeOAuth2Access: AUTHORIZE, AuthorizeOAuth2AccessInput => AuthorizeOAuth2AccessOutput,
    /// What `AuthorizeOAuth2Access` may refuse with.
    AuthorizeOAuth2AccessError {
        AccessDenied,
        Validation,
    }
}
