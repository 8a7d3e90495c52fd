//! Providers that many organizations share: an issuer alone tells nobody from a stranger there.
//!
//! "Identity-provider controls for shared OIDC providers" in the IAM User Guide.
use doorward_policy::{Effect, StatementElements};

/// Their hosts, each with the claims of which one must be asked for.
const SHARED: [(&str, &[&str]); 17] = [
    ("agent.buildkite.com", &["sub"]),
    ("api.pulumi.com/oidc", &["aud"]),
    ("app.terraform.io", &["sub"]),
    ("cognito-identity.amazonaws.com", &["aud"]),
    ("gitlab.com", &["sub"]),
    (
        "oidc-configuration.audit-log.githubusercontent.com",
        &["sub"],
    ),
    ("oidc.codefresh.io", &["sub"]),
    (
        "oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb",
        &["sub"],
    ),
    ("oidc.vercel.com", &["aud"]),
    ("proidc.upbound.io", &["sub"]),
    ("sandboxes.cloud", &["aud"]),
    ("scalr.io", &["sub"]),
    (
        "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d",
        &["sts:RoleSessionName"],
    ),
    ("studio.datachain.ai/api", &["sub"]),
    (
        "token.actions.githubusercontent.com",
        &["sub", "job_workflow_ref"],
    ),
    ("tokens.cloud.shisho.dev", &["sub"]),
    ("vstoken.actions.githubusercontent.com", &["sub"]),
];

/// Whether `statement` asks for what it must of every such provider that it trusts; else AWS's
/// words for it, as they are quoted of GitHub's.
pub(super) fn controlled(statement: StatementElements<'_>) -> Result<(), String> {
    if statement.effect() != Effect::Allow {
        return Ok(());
    }
    for provider in statement.providers() {
        let host = match provider.split_once(":oidc-provider/") {
            Some((_, host)) => host,
            None => provider,
        };
        let Some((_, claims)) = SHARED.iter().find(|(known, _)| *known == host) else {
            continue;
        };
        let keys = claims.iter().map(|claim| {
            if claim.contains(':') {
                (*claim).to_owned()
            } else {
                format!("{host}:{claim}")
            }
        });
        let keys: Vec<_> = keys.collect();
        if !keys.iter().any(|key| statement.narrows(key)) {
            return Err(format!(
                "Trust policy with trusted principal {provider} must evaluate, using \
                 StringEquals, StringLike or StringEqualsIgnoreCase, {} which is not scoped to all.",
                keys.join(" or ")
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_policy::{Document, DocumentKind};

    fn told(effect: &str, provider: &str, condition: &str) -> Result<(), String> {
        let text = format!(
            r#"{{"Statement":{{"Effect":"{effect}","Principal":{{"Federated":"{provider}"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{condition}}}}}"#
        );
        let document = Document::parse(&text, DocumentKind::Trust).unwrap();
        controlled(document.statement_elements(0).unwrap())
    }

    #[test]
    fn githubs_tokens_are_told_apart_by_subject_or_workflow() {
        const GITHUB: &str =
            "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
        let refused = "Trust policy with trusted principal arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, token.actions.githubusercontent.com:sub or token.actions.githubusercontent.com:job_workflow_ref which is not scoped to all.";
        let of = |claim: &str, value: &str| {
            format!(r#"{{"StringLike":{{"token.actions.githubusercontent.com:{claim}":{value}}}}}"#)
        };
        for (claim, value) in [
            ("aud", "\"sts.amazonaws.com\""),
            ("repository", "\"acme/api\""),
            ("sub", "\"*\""),
        ] {
            let told = told("Allow", GITHUB, &of(claim, value));
            assert_eq!(told, Err(refused.to_owned()), "{claim}");
        }
        let of_all = r#"{"ForAllValues:StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/b:*"}}"#;
        assert_eq!(told("Allow", GITHUB, of_all), Err(refused.to_owned()));
        // AWS looks no closer than this.
        for (claim, value) in [
            ("sub", "\"repo:acme/api:*\""),
            ("sub", "\"repo:*\""),
            ("sub", "[\"*\",\"repo:acme/x\"]"),
            ("job_workflow_ref", "\"acme/api/.github/workflows/*\""),
        ] {
            assert_eq!(told("Allow", GITHUB, &of(claim, value)), Ok(()), "{value}");
        }
        assert_eq!(told("Deny", GITHUB, &of("aud", "\"x\"")), Ok(()));
    }

    #[test]
    fn of_each_that_is_shared_something_is_asked_and_of_others_nothing() {
        let condition = r#"{"StringEquals":{"aws:SourceIp":"x"}}"#;
        for (host, claims) in SHARED {
            let arn = format!("arn:aws:iam::111122223333:oidc-provider/{host}");
            for provider in [host, &*arn] {
                assert!(told("Allow", provider, condition).is_err(), "{provider}");
                for claim in claims {
                    let key = if claim.contains(':') {
                        (*claim).to_owned()
                    } else {
                        format!("{host}:{claim}")
                    };
                    let asked = format!(r#"{{"StringEquals":{{"{key}":"x"}}}}"#);
                    assert_eq!(told("Allow", provider, &asked), Ok(()), "{provider}");
                }
            }
        }
        for own in [
            "accounts.google.com",
            "id.example.com",
            "gitlab.example.com",
        ] {
            assert_eq!(told("Allow", own, condition), Ok(()), "{own}");
        }
    }
}
