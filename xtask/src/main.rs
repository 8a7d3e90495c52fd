//! What generates, checks, tests and measures Doorward.

fn main() {}
