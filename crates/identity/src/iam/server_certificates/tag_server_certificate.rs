//! `TagServerCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagServerCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    TagServerCertificate, TagServerCertificateError, TagServerCertificateInput,
    TagServerCertificateOutput,
};

impl Operation for TagServerCertificate {
    const WRITES: bool = true;

    fn access(
        input: &TagServerCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<TagServerCertificateError>> {
        let tags = common::tags(Some(&input.tags))?;
        Ok(super::on_certificate(ask, &input.server_certificate_name)?.request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagServerCertificateOutput, Failure<TagServerCertificateError>> {
        let name = super::certificate_name(&call.input.server_certificate_name)?;
        let new = common::tags(Some(&call.input.tags))?;
        let certificate = super::certificate_mut(call.account_mut(draft)?, &name)?;
        tags::set(&mut certificate.tags, new)?;
        Ok(TagServerCertificateOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;

    #[test]
    fn tags_are_added_to_a_certificate_there_is() {
        let house = House::new();
        let input = TagServerCertificateInput {
            server_certificate_name: "Web".to_owned(),
            tags: vec![tag("team", "blue")],
        };
        let (code, _) = house.refused::<TagServerCertificate>(input.clone());
        assert_eq!(code, "NoSuchEntity");
        sample::certificate(&house, "Web");
        house.admin::<TagServerCertificate>(input).unwrap();
        let tags = sample::get(&house, "Web").unwrap().tags.unwrap();
        assert_eq!(
            (tags[0].key.as_str(), tags[0].value.as_str()),
            ("team", "blue")
        );
    }
}
