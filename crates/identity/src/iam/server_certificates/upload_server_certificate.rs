//! `UploadServerCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadServerCertificate.html>.
use super::pair;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, ServerCertificate, Unknown};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::{
    UploadServerCertificate, UploadServerCertificateError, UploadServerCertificateInput,
    UploadServerCertificateOutput,
};

impl Operation for UploadServerCertificate {
    const WRITES: bool = true;

    fn access(
        input: &UploadServerCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UploadServerCertificateError>> {
        let name = super::certificate_name(&input.server_certificate_name)?;
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, super::KIND, &path, name);
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags);
        Ok(common::tagging(
            access,
            "iam:TagServerCertificate",
            arn,
            &tags,
        ))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UploadServerCertificateOutput, Failure<UploadServerCertificateError>> {
        let (input, now) = (&call.input, call.moment.now);
        let name = super::certificate_name(&input.server_certificate_name)?;
        let key = input.private_key.expose();
        let chain = input.certificate_chain.as_deref();
        let certificate = pair::check(&input.certificate_body, key, chain, now)?;
        let account = call.account_mut(draft)?;
        if account.server_certificates.contains(&name) {
            return Err(super::already_exists(&name).into());
        }
        common::require_room(
            account,
            Quota::ServerCertificates,
            account.server_certificates.len(),
        )?;
        let kind = UniqueIdKind::ServerCertificate;
        let id = UniqueId::generate(kind, account.id(), call.moment.random());
        let context = format!("server-certificate/{id}");
        let certificate = ServerCertificate {
            private_key: call.means.seal(key.as_bytes(), &context, call.moment)?,
            name,
            path: common::path(input.path.as_deref())?,
            id,
            body: input.certificate_body.clone(),
            chain: input.certificate_chain.clone(),
            uploaded: now.whole_seconds(),
            expires: certificate.expires(),
            tags: common::tags(input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let output = UploadServerCertificateOutput {
            server_certificate_metadata: Some(super::metadata(&certificate, account.id())),
            tags: common::tags_output(&certificate.tags),
        };
        account.server_certificates.insert(certificate);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, BODY, CHAIN, KEY};
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::{GetAccountSummary, GetAccountSummaryInput};

    const EC: &str = include_str!("../../../tests/credentials/server_ec.pem");
    const EC_KEY: &str = include_str!("../../../tests/credentials/server_ec.key");
    const ROOT: &str = include_str!("../../../tests/credentials/root.pem");

    #[test]
    fn a_certificate_is_taken_with_its_key_which_is_sealed_and_never_told() {
        let house = House::new();
        let input = UploadServerCertificateInput {
            path: Some("/cloudfront/".to_owned()),
            tags: Some(vec![tag("team", "blue")]),
            ..sample::input("Web")
        };
        let made = house.admin::<UploadServerCertificate>(input).unwrap();
        assert_eq!(made.tags.unwrap().len(), 1);
        let metadata = made.server_certificate_metadata.unwrap();
        assert_eq!(
            metadata.arn,
            "arn:aws:iam::111122223333:server-certificate/cloudfront/Web"
        );
        let id = metadata.server_certificate_id;
        assert!(id.starts_with("ASCA") && id.len() == 21, "{id}");
        let expires = metadata.expiration.unwrap();
        assert_eq!(
            expires,
            doorward_shapes::Timestamp::from_seconds(2_366_841_600)
        );
        let record = house.records()[0].to_string();
        let secret = KEY.lines().nth(1).unwrap();
        assert!(record.contains(&id) && !record.contains(secret), "{record}");
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let kept = account.server_certificates.iter().next().unwrap();
        let row = serde_json::to_string(kept.as_ref()).unwrap();
        assert!(!row.contains(secret), "{row}");
        let means = house.installation.means();
        let opened = means.open(&kept.private_key, &format!("server-certificate/{id}"));
        assert_eq!(opened.unwrap().expose(), KEY.as_bytes());
        // It is there after a restart too.
        let read = crate::state::load(means.store()).unwrap();
        let read = read.account(house.account).unwrap();
        assert_eq!(read.server_certificates, account.server_certificates);
    }

    #[test]
    fn keys_of_every_kind_are_taken_and_a_chain_may_stop_short_of_its_root() {
        let house = House::new();
        let (issuing, _) = CHAIN.split_once("\n-----BEGIN").unwrap();
        for (number, (body, key, chain)) in [
            (EC, EC_KEY, Some(ROOT)),
            (EC, EC_KEY, None),
            (BODY, KEY, Some(issuing)),
            (BODY, KEY, Some(CHAIN)),
        ]
        .into_iter()
        .enumerate()
        {
            let input = UploadServerCertificateInput {
                certificate_body: body.to_owned(),
                private_key: key.to_owned().into(),
                certificate_chain: chain.map(str::to_owned),
                ..sample::input(&format!("c{number}"))
            };
            house.admin::<UploadServerCertificate>(input).unwrap();
        }
        let summary = house.admin::<GetAccountSummary>(GetAccountSummaryInput {});
        assert_eq!(
            summary.unwrap().summary_map.unwrap()["ServerCertificates"],
            4
        );
    }

    #[test]
    fn what_does_not_belong_together_is_refused() {
        let expired = include_str!("../../../tests/credentials/expired.pem");
        let future = include_str!("../../../tests/credentials/future.pem");
        let own_key = include_str!("../../../tests/credentials/ec_p256.key");
        let locked = include_str!("../../../tests/credentials/server_encrypted.key");
        let turned = format!("{ROOT}{}", CHAIN.replace(ROOT, ""));
        let house = House::new();
        for (body, key, chain, code, words) in [
            (
                "a certificate",
                KEY,
                None,
                "MalformedCertificate",
                "Unable to parse certificate.",
            ),
            (
                BODY,
                "a key",
                None,
                "MalformedCertificate",
                "Unable to parse certificate.",
            ),
            (
                BODY,
                locked,
                None,
                "MalformedCertificate",
                "the body is encrypted.",
            ),
            (
                BODY,
                EC_KEY,
                None,
                "KeyPairMismatch",
                "did not match the public key",
            ),
            (
                EC,
                KEY,
                None,
                "KeyPairMismatch",
                "did not match the public key",
            ),
            (
                expired,
                own_key,
                None,
                "MalformedCertificate",
                "'Not After' date",
            ),
            (
                future,
                own_key,
                None,
                "MalformedCertificate",
                "'Not Before' date",
            ),
            (BODY, KEY, Some("a chain"), "MalformedCertificate", "is: -1"),
            (BODY, KEY, Some(""), "MalformedCertificate", "is: -1"),
            (BODY, KEY, Some(ROOT), "MalformedCertificate", "is: -1"),
            (
                BODY,
                KEY,
                Some(turned.as_str()),
                "MalformedCertificate",
                "is: -1",
            ),
            (
                EC,
                EC_KEY,
                Some(&format!("{ROOT}{EC}")),
                "MalformedCertificate",
                "is: 0",
            ),
        ] {
            let input = UploadServerCertificateInput {
                certificate_body: body.to_owned(),
                private_key: key.to_owned().into(),
                certificate_chain: chain.map(str::to_owned),
                ..sample::input("web")
            };
            let refused = house.refused::<UploadServerCertificate>(input);
            assert_eq!(refused.0, code, "{}", refused.1);
            assert!(refused.1.contains(words), "{}", refused.1);
        }
    }

    #[test]
    fn there_are_twenty_certificates_at_most_each_of_its_own_name() {
        let house = House::new();
        for number in 0..Quota::ServerCertificates.default() {
            sample::certificate(&house, &format!("c{number}"));
        }
        for (name, code, message) in [
            (
                "C7",
                "EntityAlreadyExists",
                "The Server Certificate with name C7 already exists.",
            ),
            (
                "more",
                "LimitExceeded",
                "Cannot exceed quota for ServerCertificatesPerAccount: 20",
            ),
        ] {
            let refused = house.refused::<UploadServerCertificate>(sample::input(name));
            assert_eq!(refused, (code.to_owned(), message.to_owned()));
        }
    }
}
