//! A denial as an operator reads it.
use super::{DeniedRequest, NearMiss, PolicyTypeSaid, Told, WeighedPolicy};
use std::fmt::{self, Display, Formatter};

impl Display for DeniedRequest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (at, who) = (self.time.iso(), &self.principal);
        let (action, resource) = (&self.action, &self.resource);
        writeln!(f, "{who} may not {action} on {resource}: {}", self.why)?;
        writeln!(f, "\n  When              {at}")?;
        writeln!(f, "  Account           {}", self.account)?;
        writeln!(f, "  Called            {}", self.operation)?;
        writeln!(f, "  Request id        {}", self.request_id)?;
        writeln!(f, "  Authorization id  {}", self.authorization_id)?;
        writeln!(f, "  Told              {}", self.message)?;
        writeln!(f, "\nWhat each type of policy said:")?;
        for said in &self.policy_types {
            writeln!(f, "  {}", plain(said))?;
        }
        if self.foreign {
            writeln!(
                f,
                "  The resource is another account's: what that side said is not shown."
            )?;
        }
        if !self.near_misses.is_empty() {
            writeln!(f, "\nWhat came nearest to allowing it:")?;
            for miss in &self.near_misses {
                writeln!(f, "  {}", plain(miss))?;
            }
        }
        f.write_str(match &*self.changes {
            [] if self.foreign => "\nWhat would allow it is up to the resource's account.\n",
            [] => "\nNo change to a policy would allow it.\n",
            [_] => "\nThe smallest change that would allow it:\n",
            _ => "\nThe smallest changes that together would allow it:\n",
        })?;
        for change in &self.changes {
            writeln!(f, "  {}", plain(change))?;
        }
        if !self.policies.is_empty() {
            writeln!(f, "\nThe policies that were weighed, as of then:")?;
        }
        for policy in &self.policies {
            writeln!(f, "  {}", plain(policy))?;
        }
        writeln!(f, "\nThe condition keys of the request:")?;
        for (key, value) in &self.context {
            writeln!(f, "  {}", plain(&format_args!("{key}: {value}")))?;
        }
        Ok(())
    }
}

/// Without what would steer a terminal or begin a line of its own: policies and requests are
/// written by others than who reads this.
fn plain(told: &(impl Display + ?Sized)) -> String {
    let text = told.to_string();
    let shown = |letter: char| {
        if letter.is_control() {
            '\u{fffd}'
        } else {
            letter
        }
    };
    text.chars().map(shown).collect()
}

/// `service control of arn:…: denied explicitly by statement 1 of …`.
impl Display for PolicyTypeSaid {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(spoken(&self.policy_type))?;
        if let Some(target) = &self.attached_to {
            write!(f, " of {target}")?;
        }
        write!(f, ": {}", self.text)?;
        let effect = match self.said.as_str() {
            "allows" => "Allow",
            "denies" => "Deny",
            _ => return Ok(()),
        };
        let spoke = self.statements.iter().filter(|s| s.effect == effect);
        for (number, statement) in spoke.enumerate() {
            let before = if number == 0 { " by " } else { ", " };
            write!(f, "{before}{}", statement.text)?;
        }
        Ok(())
    }
}

/// `statement 1 (Own) of …: StringEquals aws:RequestedRegion: policy has …, request has …`.
impl Display for NearMiss {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let policy = self.policy.join(", ");
        write!(
            f,
            "{}: {}: policy has {policy}, request ",
            self.text, self.element
        )?;
        match &self.request {
            Some(values) => write!(f, "has {}", values.join(", ")),
            None => f.write_str("lacks it"),
        }
    }
}

impl Display for WeighedPolicy {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(spoken(&self.policy_type))?;
        match (self.managed, self.name.as_str()) {
            (true, _) => write!(f, ": {}", self.uri)?,
            (false, "") => {}
            (false, name) => write!(f, ": {name}")?,
        }
        write!(f, ", attached to {}", self.attached_to.join(", "))
    }
}

impl Display for Told {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(value) => f.write_str(value),
            Self::Many(values) => f.write_str(&values.join(", ")),
        }
    }
}

/// A type of policy, as people name it.
fn spoken(policy_type: &str) -> &str {
    match policy_type {
        "identity" => "identity-based",
        "boundary" => "permissions boundary",
        "serviceControl" => "service control",
        "resourceControl" => "resource control",
        "resource" => "resource-based",
        "trust" => "role trust",
        "vpcEndpoint" => "VPC endpoint",
        other => other,
    }
}
