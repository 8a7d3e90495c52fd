//! `UntagServerCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagServerCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::tags;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UntagServerCertificate, UntagServerCertificateError, UntagServerCertificateInput,
    UntagServerCertificateOutput,
};

impl Operation for UntagServerCertificate {
    const WRITES: bool = true;

    fn access(
        input: &UntagServerCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagServerCertificateError>> {
        let keys = tags::keys(&input.tag_keys)?;
        Ok(super::on_certificate(ask, &input.server_certificate_name)?.tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagServerCertificateOutput, Failure<UntagServerCertificateError>> {
        let name = super::certificate_name(&call.input.server_certificate_name)?;
        let certificate = super::certificate_mut(call.account_mut(draft)?, &name)?;
        tags::unset(&mut certificate.tags, &tags::keys(&call.input.tag_keys)?);
        Ok(UntagServerCertificateOutput::default())
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
    fn tags_go_whatever_the_case_of_their_keys() {
        let house = House::new();
        let tagged = UploadServerCertificateInput {
            tags: Some(vec![tag("team", "blue"), tag("stage", "test")]),
            ..sample::input("Web")
        };
        house.admin::<UploadServerCertificate>(tagged).unwrap();
        let untag = UntagServerCertificateInput {
            server_certificate_name: "Web".to_owned(),
            tag_keys: vec!["TEAM".to_owned()],
        };
        house.admin::<UntagServerCertificate>(untag).unwrap();
        let tags = sample::get(&house, "Web").unwrap().tags.unwrap();
        assert_eq!((tags.len(), tags[0].key.as_str()), (1, "stage"));
    }
}
