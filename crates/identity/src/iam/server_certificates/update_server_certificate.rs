//! `UpdateServerCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServerCertificate.html>.
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, ServerCertificate};
use doorward_names::{Path, ServerCertificateName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    UpdateServerCertificate, UpdateServerCertificateError, UpdateServerCertificateInput,
    UpdateServerCertificateOutput,
};

impl Operation for UpdateServerCertificate {
    const WRITES: bool = true;

    /// On the certificate as it is, and on what it becomes.
    fn access(
        input: &UpdateServerCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateServerCertificateError>> {
        let name = super::certificate_name(&input.server_certificate_name)?;
        let access = super::on_certificate(ask, &input.server_certificate_name)?;
        let Some(certificate) = ask.account.server_certificates.get(&name) else {
            return Ok(access);
        };
        let (path, name) = renamed(input, certificate)?;
        let arn = common::iam_arn(ask, super::KIND, &path, name);
        Ok(access
            .and(Requirement::new(None, Some(arn)))
            .resource_tags(&certificate.tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateServerCertificateOutput, Failure<UpdateServerCertificateError>> {
        let name = super::certificate_name(&call.input.server_certificate_name)?;
        let account = call.account_mut(draft)?;
        let mut certificate = ServerCertificate::clone(super::find(account, &name)?);
        (certificate.path, certificate.name) = renamed(&call.input, &certificate)?;
        let is_other = certificate.name != name;
        if is_other && account.server_certificates.contains(&certificate.name) {
            return Err(super::already_exists(&certificate.name).into());
        }
        account.server_certificates.remove(&name);
        account.server_certificates.insert(certificate);
        Ok(UpdateServerCertificateOutput {})
    }
}

/// The path and the name that `certificate` is to have.
fn renamed(
    input: &UpdateServerCertificateInput,
    certificate: &ServerCertificate,
) -> Result<(Path, ServerCertificateName), ErrorAnswer> {
    let path = match &input.new_path {
        Some(path) => common::path(Some(path))?,
        None => certificate.path.clone(),
    };
    let name = match &input.new_server_certificate_name {
        Some(name) => super::certificate_name(name)?,
        None => certificate.name.clone(),
    };
    Ok((path, name))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    fn rename(from: &str, to: &str) -> UpdateServerCertificateInput {
        UpdateServerCertificateInput {
            server_certificate_name: from.to_owned(),
            new_server_certificate_name: Some(to.to_owned()),
            new_path: Some("/new/".to_owned()),
        }
    }

    #[test]
    fn a_renamed_certificate_keeps_its_id() {
        let house = House::new();
        sample::certificate(&house, "web");
        sample::certificate(&house, "other");
        let before = sample::get(&house, "web")
            .unwrap()
            .server_certificate_metadata;
        house
            .admin::<UpdateServerCertificate>(rename("WEB", "Shop"))
            .unwrap();
        let after = sample::get(&house, "shop")
            .unwrap()
            .server_certificate_metadata;
        assert_eq!(after.server_certificate_id, before.server_certificate_id);
        assert_eq!(
            after.arn,
            "arn:aws:iam::111122223333:server-certificate/new/Shop"
        );
        for (from, to, message) in [
            (
                "shop",
                "OTHER",
                "The Server Certificate with name OTHER already exists.",
            ),
            (
                "web",
                "x",
                "The Server Certificate with name web cannot be found.",
            ),
        ] {
            let refused = house.refused::<UpdateServerCertificate>(rename(from, to));
            assert_eq!(refused.1, message);
        }
        let only_case = UpdateServerCertificateInput {
            new_path: None,
            ..rename("shop", "SHOP")
        };
        house.admin::<UpdateServerCertificate>(only_case).unwrap();
        let after = sample::get(&house, "shop")
            .unwrap()
            .server_certificate_metadata;
        assert_eq!(
            (after.path.as_str(), after.server_certificate_name.as_str()),
            ("/new/", "SHOP")
        );
    }

    #[test]
    fn who_renames_must_be_allowed_on_both_names() {
        let house = House::new();
        house.make_user("ada");
        sample::certificate(&house, "web");
        let own = "arn:aws:iam::111122223333:server-certificate/web";
        house.allow("ada", "iam:UpdateServerCertificate", own);
        let ada = house.user("ada");
        let denied = told(house.call::<UpdateServerCertificate>(&ada, rename("web", "shop")));
        assert_eq!(denied.0, "AccessDenied");
        assert!(
            denied.1.contains("server-certificate/new/shop"),
            "{}",
            denied.1
        );
    }
}
