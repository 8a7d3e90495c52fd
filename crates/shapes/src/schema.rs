//! What the models say, as static data: the codecs and the constraint check read it.

use crate::pattern::Pattern;
use crate::timestamp::TimestampFormat;

/// One service, as its model describes it.
#[derive(Debug)]
pub struct Service {
    /// The name of its model, `sso-admin`.
    pub id: &'static str,
    /// How its requests are written.
    pub protocol: Protocol,
    /// The model's version, `2010-05-08`; query requests carry it.
    pub api_version: &'static str,
    /// What precedes the dot in `X-Amz-Target`; empty outside awsJson.
    pub target_prefix: &'static str,
    /// The namespace of XML answers; empty outside awsQuery.
    pub xml_namespace: &'static str,
    /// The service's name in a credential scope.
    pub signing_name: &'static str,
    /// Its operations, by name.
    pub operations: &'static [&'static OperationSchema],
    /// Its errors, by shape name.
    pub errors: &'static [&'static ErrorSchema],
}

impl Service {
    /// The operation called `name`.
    pub fn operation(&self, name: &str) -> Option<&'static OperationSchema> {
        let found = self
            .operations
            .binary_search_by(|operation| operation.name.cmp(name))
            .ok()?;
        self.operations.get(found).copied()
    }
}

/// How a service's requests and answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// awsQuery: a form in, XML out.
    Query,
    /// awsJson 1.0.
    Json10,
    /// awsJson 1.1.
    Json11,
    /// restJson1.
    RestJson,
}

/// Whether an operation is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Signature Version 4.
    SigV4,
    /// The request proves itself in its body or not at all.
    None,
}

/// One operation, as its model describes it.
#[derive(Debug)]
pub struct OperationSchema {
    /// `CreateUser`.
    pub name: &'static str,
    /// Its place in [`Service::operations`].
    pub index: usize,
    /// The service it belongs to.
    pub service: &'static Service,
    /// Its input, a structure.
    pub input: &'static Schema,
    /// Its output, a structure.
    pub output: &'static Schema,
    /// The element around a query answer's members.
    pub result_wrapper: Option<&'static str>,
    /// The HTTP method.
    pub method: &'static str,
    /// The URI template, with constant query parameters.
    pub uri: &'static str,
    /// The status of a successful answer.
    pub status: u16,
    /// Whether it is signed.
    pub auth: Auth,
    /// The errors it may answer with.
    pub errors: &'static [&'static ErrorSchema],
}

/// One error, as its model describes it.
#[derive(Debug)]
pub struct ErrorSchema {
    /// The code on the wire, `NoSuchEntity`.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// Whether the caller is to blame.
    pub sender: bool,
    /// The member that holds the message; empty if none does.
    pub message: &'static str,
    /// Its members.
    pub schema: &'static Schema,
}

/// One shape.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The model's name for it.
    pub name: &'static str,
    /// What it is made of.
    pub kind: Kind,
    /// Whether its value must not be shown.
    pub sensitive: bool,
    /// The least value, length or number of elements.
    pub min: Option<i64>,
    /// The greatest value, length or number of elements.
    pub max: Option<i64>,
    /// What a string must match.
    pub pattern: Option<&'static Pattern>,
    /// The values a string may have; empty for any.
    pub values: &'static [&'static str],
    /// How a timestamp is written, where it differs from its place's default.
    pub format: Option<TimestampFormat>,
}

/// What a shape is made of.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Members by name.
    Structure {
        /// The members, in the model's order.
        members: &'static [Member],
        /// Whether exactly one member is present.
        union: bool,
    },
    /// Values in order.
    List {
        /// The shape of each value.
        member: &'static Schema,
        /// Whether a query form has no level for the list itself.
        flattened: bool,
    },
    /// Values by key.
    Map {
        /// The shape of each key, a string.
        key: &'static Schema,
        /// The shape of each value.
        value: &'static Schema,
    },
    /// Unicode text.
    String,
    /// Bytes, base64 on the wire.
    Blob,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// A fraction, 32 bits.
    Float,
    /// A fraction, 64 bits.
    Double,
    /// Yes or no.
    Boolean,
    /// A moment.
    Timestamp,
    /// Any JSON.
    Document,
}

impl Kind {
    /// The word for it in AWS's messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Structure { .. } => "Structure",
            Self::List { .. } => "List",
            Self::Map { .. } => "Map",
            Self::String => "String",
            Self::Blob => "Blob",
            Self::Integer => "Integer",
            Self::Long => "Long",
            Self::Float => "Float",
            Self::Double => "Double",
            Self::Boolean => "Boolean",
            Self::Timestamp => "Timestamp",
            Self::Document => "Document",
        }
    }
}

/// One member of a structure.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The model's name for it, which constraint messages use.
    pub name: &'static str,
    /// Its name on the wire.
    pub wire: &'static str,
    /// Where in an HTTP message it is.
    pub location: Location,
    /// Whether it must be present.
    pub required: bool,
    /// Whether clients fill it with a random token.
    pub token: bool,
    /// Its shape.
    pub schema: &'static Schema,
}

/// Where in an HTTP message a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body, beside others.
    Body,
    /// The whole body.
    Payload,
    /// One header.
    Header,
    /// A query parameter.
    Query,
    /// A part of the path.
    Uri,
}

/// The structure without members.
pub(crate) static NOTHING: Schema = Schema::structure("Unit", &[]);

impl Schema {
    const fn of(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            sensitive: false,
            min: None,
            max: None,
            pattern: None,
            values: &[],
            format: None,
        }
    }

    pub(crate) const fn structure(name: &'static str, members: &'static [Member]) -> Self {
        Self::of(
            name,
            Kind::Structure {
                members,
                union: false,
            },
        )
    }

    pub(crate) const fn list(name: &'static str, member: &'static Self) -> Self {
        Self::of(
            name,
            Kind::List {
                member,
                flattened: false,
            },
        )
    }

    pub(crate) const fn map(name: &'static str, key: &'static Self, value: &'static Self) -> Self {
        Self::of(name, Kind::Map { key, value })
    }

    pub(crate) const fn string(name: &'static str) -> Self {
        Self::of(name, Kind::String)
    }

    pub(crate) const fn blob(name: &'static str) -> Self {
        Self::of(name, Kind::Blob)
    }

    pub(crate) const fn integer(name: &'static str) -> Self {
        Self::of(name, Kind::Integer)
    }

    pub(crate) const fn long(name: &'static str) -> Self {
        Self::of(name, Kind::Long)
    }

    pub(crate) const fn float(name: &'static str) -> Self {
        Self::of(name, Kind::Float)
    }

    pub(crate) const fn double(name: &'static str) -> Self {
        Self::of(name, Kind::Double)
    }

    pub(crate) const fn boolean(name: &'static str) -> Self {
        Self::of(name, Kind::Boolean)
    }

    pub(crate) const fn timestamp(name: &'static str) -> Self {
        Self::of(name, Kind::Timestamp)
    }

    pub(crate) const fn document(name: &'static str) -> Self {
        Self::of(name, Kind::Document)
    }

    pub(crate) const fn union(mut self) -> Self {
        if let Kind::Structure { members, .. } = self.kind {
            self.kind = Kind::Structure {
                members,
                union: true,
            };
        }
        self
    }

    pub(crate) const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    pub(crate) const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    pub(crate) const fn pattern(mut self, pattern: &'static Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    pub(crate) const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    pub(crate) const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    pub(crate) const fn format(mut self, format: TimestampFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// The members of a structure; none for anything else.
    pub const fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure { members, .. } => members,
            _ => &[],
        }
    }
}

impl Member {
    pub(crate) const fn new(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            wire: name,
            location: Location::Body,
            required: false,
            token: false,
            schema,
        }
    }

    pub(crate) const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }

    pub(crate) const fn payload(mut self) -> Self {
        self.location = Location::Payload;
        self
    }

    pub(crate) const fn header(mut self) -> Self {
        self.location = Location::Header;
        self
    }

    pub(crate) const fn query(mut self) -> Self {
        self.location = Location::Query;
        self
    }

    pub(crate) const fn uri(mut self) -> Self {
        self.location = Location::Uri;
        self
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn token(mut self) -> Self {
        self.token = true;
        self
    }
}
