//! `ListServerCertificates`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::iam::{
    ListServerCertificates, ListServerCertificatesError, ListServerCertificatesInput,
    ListServerCertificatesOutput,
};

impl Operation for ListServerCertificates {
    fn access(
        input: &ListServerCertificatesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListServerCertificatesError>> {
        let path = input.path_prefix.as_deref().unwrap_or("/");
        let all = format!("{}{path}", super::KIND);
        Ok(Access::on(Arn::iam(ask.account.id(), &all)))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListServerCertificatesOutput, Failure<ListServerCertificatesError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let page = common::table_page(
            &account.server_certificates,
            |certificate| certificate.path.as_str().starts_with(prefix),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let shown = page.items.into_iter();
        let shown = shown.map(|certificate| super::metadata(certificate, account.id()));
        Ok(ListServerCertificatesOutput {
            server_certificate_metadata_list: shown.collect(),
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
    use doorward_shapes::iam::{UploadServerCertificate, UploadServerCertificateInput};

    #[test]
    fn certificates_are_listed_by_path_in_pages() {
        let house = House::new();
        for (name, path) in [("a", "/team/"), ("b", "/"), ("C", "/team/")] {
            let input = UploadServerCertificateInput {
                path: Some(path.to_owned()),
                ..sample::input(name)
            };
            house.admin::<UploadServerCertificate>(input).unwrap();
        }
        let page = |prefix: Option<&str>, marker| {
            let input = ListServerCertificatesInput {
                path_prefix: prefix.map(str::to_owned),
                max_items: Some(1),
                marker,
            };
            house.admin::<ListServerCertificates>(input).unwrap()
        };
        let names = |prefix: Option<&str>| {
            let (mut names, mut marker) = (Vec::new(), None);
            loop {
                let page = page(prefix, marker);
                let listed = page.server_certificate_metadata_list.into_iter();
                names.extend(listed.map(|one| one.server_certificate_name));
                marker = page.marker;
                if marker.is_none() {
                    return names;
                }
            }
        };
        assert_eq!(names(None), ["a", "b", "C"]);
        assert_eq!(names(Some("/team/")), ["a", "C"]);
        assert!(names(Some("/other/")).is_empty());
    }
}
