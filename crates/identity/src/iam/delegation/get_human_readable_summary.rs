//! `GetHumanReadableSummary`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetHumanReadableSummary.html>.
//!
//! AWS asks a language model; here the text is made of the policy, at once and in English alone.
use super::{KIND, summary};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::SummaryStateType;
use doorward_shapes::iam::{
    GetHumanReadableSummary, GetHumanReadableSummaryError, GetHumanReadableSummaryInput,
    GetHumanReadableSummaryOutput,
};

/// The languages of AWS's console.
const LANGUAGES: [&str; 13] = [
    "ar", "de", "en", "es", "fr", "he", "id", "it", "ja", "ko", "pt", "tr", "zh",
];

impl Operation for GetHumanReadableSummary {
    fn access(
        input: &GetHumanReadableSummaryInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetHumanReadableSummaryError>> {
        let arn = common::arn(&input.entity_arn)?;
        // Of nothing else is there a summary, whatever it is called.
        let id = arn.resource_parts().1;
        Ok(super::access_to_read(ask, id))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetHumanReadableSummaryOutput, Failure<GetHumanReadableSummaryError>> {
        let input = &call.input;
        let arn = common::arn(&input.entity_arn)?;
        if !is_request(&arn) {
            let message = format!("Unsupported entity type: {}", arn.resource_parts().0);
            return Err(InvalidInput::new(message).into());
        }
        let (account, id) = (call.account_id(), arn.resource_parts().1);
        let request = super::readable(draft.world(), id, account);
        // Before it has an owner, it goes by whichever account asks.
        let named = arn.account();
        let request = request.filter(|request| {
            named == Some(account) || named == request.owner_account && named.is_some()
        });
        let request = request.ok_or_else(|| super::no_such(id))?;
        let locale = input.locale.clone().unwrap_or_else(|| "en".to_owned());
        let language = language(&locale)?;
        let available = language == "en";
        Ok(GetHumanReadableSummaryOutput {
            summary_content: available.then(|| summary::of(request)),
            locale: Some(locale),
            summary_state: Some(if available {
                SummaryStateType::Available
            } else {
                SummaryStateType::NotSupported
            }),
        })
    }
}

fn is_request(arn: &Arn) -> bool {
    (arn.service(), arn.region(), arn.resource_parts().0) == ("iam", "", KIND)
}

/// The language of `locale`, such as `en_US`.
fn language(locale: &str) -> Result<&'static str, InvalidInput> {
    let wanted = locale.split(['-', '_']).next().unwrap_or_default();
    let mut known = LANGUAGES.into_iter();
    known
        .find(|language| language.eq_ignore_ascii_case(wanted))
        .ok_or_else(|| InvalidInput::new(format!("Unsupported locale: {locale}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_those_of_the_console() {
        for (locale, expected) in [
            ("en", Some("en")),
            ("en_US", Some("en")),
            ("EN-gb", Some("en")),
            ("de_DE", Some("de")),
            ("zh-TW", Some("zh")),
            ("xx", None),
            ("", None),
        ] {
            assert_eq!(language(locale).ok(), expected, "{locale}");
        }
    }
}
