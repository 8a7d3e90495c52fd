//! What a generated file is made of.

/// The description of a structure.
macro_rules! schema {
    ($name:ident = $shape:literal $($flag:ident)* {
        $($member:literal: $schema:path $(, $fact:ident $(($value:expr))?)*;)*
    }) => {
        pub(crate) static $name: $crate::Schema = $crate::Schema::structure($shape, &[
            $($crate::schema::Member::new($member, &$schema)$(.$fact($($value)?))*,)*
        ])$(.$flag())*;
    };
}

/// A structure: the type, and the step to and from its dynamic form.
macro_rules! structure {
    ($(#[$meta:meta])* $name:ident: $schema:path {}) => {
        structure!(@type $(#[$meta])* $name: $schema {});
        impl $crate::Shape for $name {
            fn from_value(_: $crate::Value) -> Result<Self, $crate::Mismatch> {
                Ok(Self {})
            }

            fn into_value(self) -> $crate::Value {
                $crate::Value::Structure(Vec::new())
            }
        }
    };
    ($(#[$meta:meta])* $name:ident: $schema:path {
        $($(#[$doc:meta])* $field:ident: $type:ty,)+
    }) => {
        structure!(@type $(#[$meta])* $name: $schema { $($(#[$doc])* $field: $type,)+ });
        impl $crate::Shape for $name {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::Mismatch> {
                let mut members = value.into_members(stringify!($name))?;
                Ok(Self { $($field: members.take(stringify!($field))?,)+ })
            }

            fn into_value(self) -> $crate::Value {
                $crate::Value::Structure(vec![$($crate::Field::into_member(self.$field),)+])
            }
        }
    };
    (@type $(#[$meta:meta])* $name:ident: $schema:path {
        $($(#[$doc:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
        }

        impl $crate::Structure for $name {
            fn schema() -> &'static $crate::Schema {
                &$schema
            }
        }
    };
}

/// A string with a known set of values.
macro_rules! values {
    ($(#[$meta:meta])* $name:ident: $schema:path { $($variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`.")] $variant,)*
        }

        impl $name {
            /// Every value, in the model's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The value on the wire.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// The value written as `text`.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }

        impl $crate::Shape for $name {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::Mismatch> {
                let parsed = value.as_str().and_then(Self::parse);
                parsed.ok_or($crate::Mismatch { expected: stringify!($name) })
            }

            fn into_value(self) -> $crate::Value {
                $crate::Value::String(self.as_str().to_owned())
            }
        }
    };
}

/// An error that the model names.
macro_rules! error {
    (
        $(#[$meta:meta])*
        $name:ident: $schema:path, code: $code:literal, status: $status:literal,
        sender: $sender:literal,
        message: $message:literal,
        required: { $($need:ident: $need_name:literal $need_type:ty,)* },
        optional: { $($extra:ident: $extra_name:literal $extra_type:ty,)* },
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name {
            /// The sentence for the caller.
            pub message: String,
            $(#[doc = concat!("`", $need_name, "`, required.")] pub $need: $need_type,)*
            $(#[doc = concat!("`", $extra_name, "`.")] pub $extra: Option<$extra_type>,)*
        }

        impl $name {
            /// What the model says about it.
            pub const FACTS: ErrorSchema = ErrorSchema {
                code: $code,
                status: $status,
                sender: $sender,
                message: $message,
                schema: &$schema,
            };

            /// The error with its sentence and what else it must carry.
            pub fn new(message: impl Into<String>, $($need: $need_type,)*) -> Self {
                Self { message: message.into(), $($need,)* $($extra: None,)* }
            }
        }

        impl $crate::ModelError for $name {
            fn facts(&self) -> &'static ErrorSchema {
                &Self::FACTS
            }

            fn message(&self) -> &str {
                &self.message
            }

            fn to_value(&self) -> $crate::Value {
                $crate::error::placed(&$schema, &mut [
                    ($message, Some($crate::Value::String(self.message.clone()))),
                    $(($need_name, $crate::Field::into_member(self.$need.clone())),)*
                    $(($extra_name, $crate::Field::into_member(self.$extra.clone())),)*
                ])
            }
        }
    };
}

/// An operation as a type, and the errors it may refuse with.
macro_rules! call {
    (
        $(#[$meta:meta])*
        $name:ident: $schema:path, $input:ident => $output:ident,
        $(#[$error_meta:meta])*
        $error:ident { $($variant:ident,)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::Call for $name {
            type Input = $input;
            type Output = $output;
            type Error = $error;

            fn schema() -> &'static OperationSchema {
                &$schema
            }
        }

        $(#[$error_meta])*
        #[derive(Clone, Debug)]
        pub enum $error {
            $(#[doc = concat!("`", stringify!($variant), "`.")] $variant(errors::$variant),)*
        }

        impl $error {
            fn model(&self) -> &dyn $crate::ModelError {
                match *self {
                    $(Self::$variant(ref error) => error,)*
                }
            }
        }

        impl $crate::ModelError for $error {
            fn facts(&self) -> &'static ErrorSchema {
                self.model().facts()
            }

            fn message(&self) -> &str {
                self.model().message()
            }

            fn to_value(&self) -> $crate::Value {
                self.model().to_value()
            }
        }

        $(impl From<errors::$variant> for $error {
            fn from(error: errors::$variant) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

/// The operations of a service.
macro_rules! operations {
    (
        $(#[$meta:meta])*
        $service:ident { $($name:ident = $schema:path,)* }
        errors { $($error:ident,)* }
    ) => {
        static OPERATIONS: &[&OperationSchema] = &[$(&$schema,)*];
        static ERRORS: &[&ErrorSchema] = &[$(&errors::$error::FACTS,)*];

        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operation {
            $(#[doc = concat!("`", stringify!($name), "`.")] $name,)*
        }

        impl Operation {
            /// Every operation of the model, by name.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// What the model says about it.
            pub fn description(self) -> &'static OperationSchema {
                match self {
                    $(Self::$name => &$schema,)*
                }
            }

            /// `CreateUser`.
            pub fn name(self) -> &'static str {
                self.description().name
            }

            /// The operation called `name`.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::of($service.operation(name)?)
            }

            /// The operation that `schema` describes, if it is one of this service.
            pub fn of(schema: &OperationSchema) -> Option<Self> {
                let ours = std::ptr::eq(schema.service, &raw const $service);
                Self::ALL.get(schema.index).copied().filter(|_| ours)
            }
        }

        #[cfg(feature = "peer")]
        impl Operation {
            /// Types an input and back, for the round trips against botocore.
            pub fn retype_input(self, value: $crate::Value) -> Result<$crate::Value, $crate::Mismatch> {
                match self {
                    $(Self::$name => $crate::shape::retype::<<$name as $crate::Call>::Input>(value),)*
                }
            }

            /// Types an output and back, for the round trips against botocore.
            pub fn retype_output(self, value: $crate::Value) -> Result<$crate::Value, $crate::Mismatch> {
                match self {
                    $(Self::$name => $crate::shape::retype::<<$name as $crate::Call>::Output>(value),)*
                }
            }
        }
    };
}
