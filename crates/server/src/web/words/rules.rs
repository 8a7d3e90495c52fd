//! What a new password must be like, in words.
use super::Language;
use doorward_identity::password_policy::{LONGEST, Rule};

impl Language {
    pub(crate) fn rule(self, rule: &Rule) -> String {
        let said = match *rule {
            Rule::Length(least) => return self.characters(least, LONGEST),
            Rule::NotAgain(count @ 2..) => return self.not_the_last(count),
            Rule::NotAgain(_) => self.not_the_present(),
            Rule::ThreeClasses => self.three_classes(),
            Rule::Uppercase => self.a_capital(),
            Rule::Lowercase => self.a_small_letter(),
            Rule::Number => self.a_number(),
            Rule::Symbol => self.a_symbol(),
            Rule::NotYours => self.not_yours(),
            Rule::NotCommon => self.not_common(),
        };
        said.to_owned()
    }
}
