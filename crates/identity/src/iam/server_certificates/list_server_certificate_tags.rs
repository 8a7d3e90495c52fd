//! `ListServerCertificateTags`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificateTags.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::tags;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListServerCertificateTags, ListServerCertificateTagsError, ListServerCertificateTagsInput,
    ListServerCertificateTagsOutput,
};

impl Operation for ListServerCertificateTags {
    fn access(
        input: &ListServerCertificateTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListServerCertificateTagsError>> {
        Ok(super::on_certificate(ask, &input.server_certificate_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListServerCertificateTagsOutput, Failure<ListServerCertificateTagsError>> {
        let input = &call.input;
        let name = super::certificate_name(&input.server_certificate_name)?;
        let certificate = super::find(call.account(draft)?, &name)?;
        let (marker, max_items) = (input.marker.as_deref(), input.max_items);
        let page = tags::page(&certificate.tags, marker, max_items)?;
        Ok(ListServerCertificateTagsOutput {
            is_truncated: Some(page.is_truncated()),
            tags: page.items,
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::{UploadServerCertificate, UploadServerCertificateInput};

    #[test]
    fn tags_are_listed_in_pages() {
        let house = House::new();
        let tagged = UploadServerCertificateInput {
            tags: Some(vec![tag("b", "2"), tag("a", "1")]),
            ..sample::input("Web")
        };
        house.admin::<UploadServerCertificate>(tagged).unwrap();
        let list = |marker| {
            let input = ListServerCertificateTagsInput {
                server_certificate_name: "Web".to_owned(),
                max_items: Some(1),
                marker,
            };
            house.admin::<ListServerCertificateTags>(input).unwrap()
        };
        let first = list(None);
        assert_eq!(
            (first.tags[0].key.as_str(), first.is_truncated),
            ("a", Some(true))
        );
        let rest = list(first.marker);
        assert_eq!(
            (rest.tags[0].key.as_str(), rest.is_truncated),
            ("b", Some(false))
        );
    }
}
