//! `ListSigningCertificates`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListSigningCertificates, ListSigningCertificatesError, ListSigningCertificatesInput,
    ListSigningCertificatesOutput,
};

impl Operation for ListSigningCertificates {
    fn access(
        input: &ListSigningCertificatesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListSigningCertificatesError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListSigningCertificatesOutput, Failure<ListSigningCertificatesError>> {
        let input = &call.input;
        let owner = super::owner(input.user_name.as_deref(), call.caller)?;
        let (name, certificates) = super::certificates(call.account(draft)?, &owner)?;
        let mut certificates = certificates.iter().collect::<Vec<_>>();
        certificates.sort_by(|one, other| one.id.cmp(&other.id));
        let page = common::page(
            certificates.into_iter(),
            |certificate| certificate.id.clone(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let certificates = page.items.into_iter();
        Ok(ListSigningCertificatesOutput {
            certificates: certificates.map(|one| super::output(one, name)).collect(),
            is_truncated,
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn both_certificates_come_one_a_page() {
        let house = House::new();
        house.make_user("ada");
        let made = sample::bodies();
        let made = made[..2].iter().map(|body| {
            let made = sample::upload(&house, "ada", body).unwrap();
            made.certificate_id
        });
        let mut made = made.collect::<Vec<_>>();
        made.sort();
        let page = |marker| {
            let input = ListSigningCertificatesInput {
                user_name: Some("ada".to_owned()),
                marker,
                max_items: Some(1),
            };
            house.admin::<ListSigningCertificates>(input).unwrap()
        };
        let first = page(None);
        let second = page(first.marker.clone());
        assert_eq!(
            (first.is_truncated, second.is_truncated),
            (Some(true), Some(false))
        );
        let listed = [first.certificates, second.certificates].concat();
        let listed = listed.into_iter().map(|one| one.certificate_id);
        assert_eq!(listed.collect::<Vec<_>>(), made);
    }
}
