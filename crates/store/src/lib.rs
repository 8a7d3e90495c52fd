//! Where Doorward keeps its state: partitions, commits, audit records, sealed secrets.
