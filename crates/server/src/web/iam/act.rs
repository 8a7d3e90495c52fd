//! From a form to operations, and back to the page it came from.
use super::{At, PAGE, refused, screen_at};
use crate::web::calls::call;
use crate::web::form::Form;
use crate::web::respond;
use crate::web::visitor::{Member, Visitor};
use crate::web::words::Word;
use doorward_identity::{Answer, Performed};
use doorward_shapes::{self as shapes, Call, ErrorAnswer};

/// What can be done here: by which form, and what is said of it.
pub(super) struct Deed {
    pub(super) path: &'static str,
    pub(super) how: How,
    pub(super) done: Word,
    pub(super) failed: Word,
}

pub(super) enum How {
    /// One operation, whose members the form has.
    Operation(fn(Visitor, Member, Form, &'static Deed) -> Performed<Answer>),
    /// Some, one after the other, each durable before the next; what is refused ends it.
    Several(fn(&At<'_>, &Form) -> Result<Answer, ErrorAnswer>),
}

impl Deed {
    /// What pages know it by when it is done.
    pub(super) fn name(&self) -> &'static str {
        self.path.strip_prefix(super::BELOW).unwrap_or(self.path)
    }

    pub(super) fn run(
        &'static self,
        visitor: Visitor,
        member: Member,
        form: Form,
    ) -> Performed<Answer> {
        let several = match self.how {
            How::Operation(run) => return run(visitor, member, form, self),
            How::Several(run) => run,
        };
        // It waits for the disk between its steps, and may hash a password.
        Performed::Slow(Box::new(move || {
            let t = visitor.language;
            let at = At {
                visitor: &visitor,
                member: &member,
                ask: super::Ask::default(),
                t,
            };
            let ran = several(&at, &form);
            Performed::Answered(ran.unwrap_or_else(|error| {
                refused(&visitor, &member, &form, (self.failed)(t), &error)
            }))
        }))
    }
}

/// Performs `O` with the members that the form has.
pub(super) fn operation<O: Call>(
    visitor: Visitor,
    member: Member,
    form: Form,
    deed: &'static Deed,
) -> Performed<Answer>
where
    O::Output: Send + 'static,
{
    let failed = (deed.failed)(visitor.language);
    let input = match input::<O>(&form) {
        Ok(input) => input,
        Err(error) => {
            return Performed::Answered(refused(&visitor, &member, &form, failed, &error));
        }
    };
    call::<O>(&visitor, &member, input).map(move |called| match called {
        Ok(_) => well(&back(&form), deed.name()),
        Err(error) => refused(&visitor, &member, &form, failed, &error),
    })
}

/// What the operation is asked, read as the API reads it.
pub(super) fn input<O: Call>(form: &Form) -> Result<O::Input, ErrorAnswer> {
    let mut body = form_urlencoded::Serializer::new(String::new());
    for name in form.names("") {
        // Members have capitals, what is ours has none.
        let is_member = name.starts_with(|first: char| first.is_ascii_uppercase());
        let value = form.text(name);
        // A field that was left empty says nothing, but for what may be empty.
        let may_be_empty = name.starts_with("Tags.") || name == "Description";
        if is_member && (may_be_empty || !value.is_empty()) {
            body.append_pair(name, &value.replace("\r\n", "\n"));
        }
    }
    let body = body.finish();
    let request = shapes::Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: body.as_bytes(),
    };
    let read = shapes::read::<O::Input>(O::schema(), &request);
    read.map_err(|refused| refused.answer(O::schema().service))
}

/// Where the form came from: a page of ours, or the first of them.
pub(super) fn back(form: &Form) -> String {
    let back = form.text("back");
    let path = back.split('?').next().unwrap_or_default();
    if screen_at(path).is_some() {
        back
    } else {
        PAGE.to_owned()
    }
}

/// Leads to a page that says it went well.
pub(super) fn well(back: &str, name: &str) -> Answer {
    let (path, query) = back.split_once('?').unwrap_or((back, ""));
    let fields = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "done");
    let mut query = form_urlencoded::Serializer::new(String::new());
    let query = query
        .extend_pairs(fields)
        .append_pair("done", name)
        .finish();
    respond::redirect(&format!("{path}?{query}"))
}
