//! The wire of the AWS services: generated shapes, and one codec for each protocol.
