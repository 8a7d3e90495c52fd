//! Bad input, made from the models: whatever is sent to any operation that is performed, the answer
//! is one that its model allows, and who is refused has changed nothing.
mod bodies;
mod mixed;
mod mutants;
mod odd;
mod snapshot;
mod things;
mod tree;

use crate::authority::{ADMIN, Made, TRUST, call, furnish, guarded, is_reading};
use crate::house::{Call, House, Key, code, header};
use crate::requests::performed;
use doorward_identity::Answer;
use doorward_shapes::{Auth, OperationSchema, Protocol};
use mixed::mixed;
use mutants::{Mutant, Sent, Verdict, mutants};
use serde_json::Value as Json;
use snapshot::Snapshot;
use things::{NEVER_DONE, things, with_things};

/// What any operation may refuse with, whatever its model says: see "Common errors" in the API
/// reference of each service.
const COMMON: [&str; 10] = [
    "AccessDenied",
    "AccessDeniedException",
    "MalformedInput",
    "MalformedQueryString",
    "SerializationException",
    "Throttling",
    "UnknownOperationException",
    "ValidationError",
    "ValidationException",
    "InvalidClientTokenId",
];

/// What AWS refuses with although its model does not say so.
const UNTOLD: [(&str, &str); 6] = [
    ("ListServiceSpecificCredentials", "InvalidInput"),
    ("UpdateServiceSpecificCredential", "InvalidInput"),
    ("CreateRole", "NoSuchEntity"),
    ("AssumeRole", "InvalidParameterValue"),
    ("GetFederationToken", "InvalidParameterValue"),
    ("GetWebIdentityToken", "InvalidParameterValue"),
];

/// Complaints of one operation; more than that say nothing new.
const AT_MOST: usize = 8;

/// Operations that are tried in one house.
const TOGETHER: usize = 24;

#[test]
fn whatever_is_sent_is_answered_as_the_model_allows_and_a_refusal_changes_nothing() {
    let operations = performed().collect::<Vec<_>>();
    let chunks = operations.chunks(TOGETHER).collect::<Vec<_>>();
    let (left, right) = chunks.split_at(chunks.len() / 2);
    let complaints = std::thread::scope(|scope| {
        let tried = [left, right].map(|half| {
            scope.spawn(|| {
                half.iter()
                    .flat_map(|chunk| try_all(chunk))
                    .collect::<Vec<_>>()
            })
        });
        tried.map(|tried| tried.join().unwrap()).concat()
    });
    assert!(
        complaints.is_empty(),
        "{} complaints:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

/// A house whose operations are tried, one mutant after the other.
struct Trial {
    house: House,
    /// What it goes back to.
    good: Snapshot,
    /// Whether anything was done since.
    changed: bool,
}

/// Tries `operations` in a house of their own, for what is to be complained of.
fn try_all(operations: &[&'static OperationSchema]) -> Vec<String> {
    let house = House::new();
    guarded(&house);
    let others = [house.root.clone(), session(&house)];
    let made = furnish(&house);
    let things = things(&house);
    let mut trial = Trial {
        good: Snapshot::of(&house),
        house,
        changed: false,
    };
    let mut complaints = Vec::new();
    for operation in operations {
        let key = (operation.auth == Auth::SigV4).then(|| trial.house.admin.clone());
        let good = tree::input_of(operation, &call(operation, key.as_ref(), &made));
        let good = with_things(operation, &good, &things);
        let mut done = false;
        let earlier = complaints.len();
        let by = |key| move |mutant| (key, mutant);
        let odd = mutants(operation, &good).into_iter().map(by(key.as_ref()));
        let callers = others.iter().map(Some).filter(|_| key.is_some());
        let callers = callers.chain([key.as_ref()]);
        let mixed = callers.flat_map(|key| mixed(operation, &good).into_iter().map(by(key)));
        for (key, mutant) in odd.chain(mixed) {
            let call = written(operation, key, &mutant);
            let (answer, complaint) = trial.try_one(operation, &call, mutant.verdict);
            done |= answer.status == operation.status;
            if let Err(complaint) = complaint
                && complaints.len() < earlier + AT_MOST
            {
                let body = String::from_utf8_lossy(&answer.body);
                let body = body.chars().take(300).collect::<String>();
                let (name, what) = (operation.name, &mutant.what);
                let what = what.chars().take(120).collect::<String>();
                complaints.push(format!(
                    "{name}, {what}: {complaint}: {} {body}",
                    answer.status
                ));
            }
        }
        let never = NEVER_DONE.iter().any(|(name, _)| *name == operation.name);
        if done == never {
            let name = operation.name;
            complaints.push(format!(
                "{name}, whatever is sent: done {done}, never {never}"
            ));
        }
        complaints.extend(trial.look(&made));
    }
    complaints
}

/// A session of a role that may do everything.
fn session(house: &House) -> Key {
    let role = ("RoleName", "power");
    house.iam("CreateRole", &[role, ("AssumeRolePolicyDocument", TRUST)]);
    house.iam("AttachRolePolicy", &[role, ("PolicyArn", ADMIN)]);
    let arn = ("RoleArn", "arn:aws:iam::111122223333:role/power");
    house.session(
        "AssumeRole",
        &house.admin,
        &[arn, ("RoleSessionName", "one")],
    )
}

impl Trial {
    /// Sends `call`, and judges the answer.
    fn try_one(
        &mut self,
        operation: &OperationSchema,
        call: &Call,
        verdict: Verdict,
    ) -> (Answer, Result<(), String>) {
        let before = self.house.installation.versions().unwrap();
        let answer = self.house.send(call);
        let after = self.house.installation.versions().unwrap();
        if answer.status >= 400 && before != after {
            let complaint = "it was refused, and has changed the state".to_owned();
            return (answer, Err(complaint));
        }
        let throttled = code(&answer).is_some_and(|code| code == "Throttling");
        if answer.status >= 400 && verdict == Verdict::Judged && (self.changed || throttled) {
            // It may have been refused only for what was done before it.
            self.begin_anew();
            return self.try_one(operation, call, verdict);
        }
        self.changed |= before != after;
        let complaint = judge(operation, verdict, &answer);
        (answer, complaint)
    }

    /// Whatever was taken can be read: from the store by the next start, and by every operation.
    fn look(&mut self, made: &Made) -> Vec<String> {
        if !self.changed {
            return Vec::new();
        }
        self.house = Snapshot::of(&self.house).house(&self.house);
        let admin = self.house.admin.clone();
        let reading = performed().filter(|operation| is_reading(operation.name));
        let complaints = reading.filter_map(|operation| {
            let answer = self.house.send(&call(operation, Some(&admin), made));
            let complaint = judge(operation, Verdict::Judged, &answer).err()?;
            Some(format!("then {}: {complaint}", operation.name))
        });
        let complaints = complaints.collect();
        self.begin_anew();
        complaints
    }

    fn begin_anew(&mut self) {
        self.house = self.good.house(&self.house);
        self.changed = false;
    }
}

fn written(operation: &OperationSchema, key: Option<&Key>, mutant: &Mutant) -> Call {
    let mut call = Call {
        service: operation.service,
        operation: operation.name.to_owned(),
        parameters: Vec::new(),
        json: "{}".to_owned(),
        key: key.cloned(),
        flaw: crate::house::Flaw::default(),
    };
    match &mutant.sent {
        Sent::Tree(input) => tree::with_input(operation, call, input),
        Sent::Body(body) => {
            call.flaw.body = Some(body.clone());
            call
        }
    }
}

/// Whether `answer` is one that the model of `operation` allows, and the one that `verdict` asks for.
fn judge(operation: &OperationSchema, verdict: Verdict, answer: &Answer) -> Result<(), String> {
    let body = std::str::from_utf8(&answer.body).map_err(|error| error.to_string())?;
    let content_type = header(answer, "content-type").unwrap_or_default();
    if header(answer, "x-amzn-requestid").is_none() {
        return Err("it names no request".to_owned());
    }
    if operation.service.protocol == Protocol::Query {
        roxmltree::Document::parse(body).map_err(|error| error.to_string())?;
        if content_type != "text/xml" {
            return Err(content_type);
        }
    } else {
        serde_json::from_str::<Json>(body).map_err(|error| error.to_string())?;
    }
    if answer.status == operation.status {
        return match verdict {
            Verdict::Judged => Ok(()),
            _ => Err(format!("{verdict:?}, but it was done")),
        };
    }
    let code = code(answer).ok_or("it has no code")?;
    let named = operation.errors.iter().find(|error| error.code == code);
    let status = named.map(|error| error.status);
    if !(400..500).contains(&answer.status) || status.is_some_and(|status| status != answer.status)
    {
        return Err("its status is wrong".to_owned());
    }
    let untold = UNTOLD.contains(&(operation.name, code.as_str()));
    if status.is_none() && !untold && !COMMON.contains(&code.as_str()) {
        return Err(format!("no model names {code}"));
    }
    let wanted: &[&str] = match (verdict, operation.service.protocol) {
        (Verdict::Judged, _) => return Ok(()),
        (Verdict::Violates, Protocol::Query) => &["ValidationError"],
        (Verdict::Violates, _) if operation.service.id == "organizations" => {
            &["InvalidInputException"]
        }
        (Verdict::Violates, _) => &["ValidationException"],
        (Verdict::Malformed, Protocol::Query) => &["MalformedInput", "MalformedQueryString"],
        // Its model has one code for both.
        (Verdict::Malformed, _) if operation.service.id == "signin" => &["ValidationException"],
        (Verdict::Malformed, _) => &["SerializationException"],
    };
    if wanted.contains(&code.as_str()) {
        Ok(())
    } else {
        Err(format!("{verdict:?}, but it is {code}"))
    }
}
