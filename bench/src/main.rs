//! Measures the policy engine beside others, in one run, on one core.

mod cedar;
mod engine;
mod medium;
mod plain;
mod worst;

use cedar::Cedar;
use engine::Compiled;
use medium::{BOUNDARY, REQUESTS, SCP};
use plain::Plain;
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let identity: Vec<_> = (0..10).map(medium::policy).collect();
    let compiled = Compiled::new(&identity, Some(BOUNDARY), Some(SCP));
    let plain = Plain::new(&identity, BOUNDARY, SCP);
    let cedar = Cedar::new();

    println!("The medium case: requests allowed, implicitly and explicitly denied in turn");
    let ours = compiled.with(|decide| {
        turn("doorward-policy", 1_000, |action, arn, _| {
            decide(action, arn)
        })
    });
    let theirs: Vec<_> = REQUESTS
        .iter()
        .map(|(_, a, r, _)| cedar.request(a, r))
        .collect();
    let name = format!("cedar-policy, {} policies", cedar.len());
    let cedar = turn(&name, 10, |_, _, at| cedar.decide(&theirs[at]));
    let plain = turn("uncompiled, from JSON", 10, |action, arn, _| {
        plain.decide(action, arn)
    });
    println!(
        "  of cedar-policy {:.0} times, of uncompiled {:.0} times",
        cedar / ours,
        plain / ours
    );

    println!("The worst legal sets: 20 policies of full size, all of the service, none matches");
    for set in worst::sets() {
        let texts = set.texts.iter();
        let entries: usize = texts.map(|text| text.matches(set.entry).count()).sum();
        let compiled = Compiled::new(&set.texts, None, None);
        let microseconds = compiled.with(|decide| {
            assert!(!decide(set.action, set.arn));
            best(10, || {
                black_box(decide(black_box(set.action), black_box(set.arn)));
            }) / 1e3
        });
        println!(
            "  {:40} {entries:6} entries {microseconds:8.1} µs",
            set.name
        );
    }
}

/// Asks the three requests in turn; prints and gives the nanoseconds of one decision.
fn turn(name: &str, rounds: u32, decide: impl Fn(&str, &str, usize) -> bool) -> f64 {
    let mut total = 0.0;
    print!("  {name:28}");
    for (at, (_, action, arn, allowed)) in REQUESTS.iter().enumerate() {
        assert_eq!(decide(action, arn, at), *allowed, "{name}: {action}");
        let one = best(rounds, || {
            black_box(decide(black_box(action), black_box(arn), at));
        });
        print!(" {one:9.0}");
        total += one;
    }
    let mean = total / 3.0;
    println!(" ns; {:.0} a second", 1e9 / mean);
    mean
}

/// The nanoseconds of one call, in the quietest of many short series: a neighbour on the same core
/// interrupts long ones each time.
fn best(rounds: u32, mut call: impl FnMut()) -> f64 {
    let series = (0..SERIES).map(|_| {
        let begun = Instant::now();
        for _ in 0..rounds {
            call();
        }
        begun.elapsed().as_secs_f64() * 1e9 / f64::from(rounds)
    });
    series.fold(f64::INFINITY, f64::min)
}

const SERIES: u32 = 500;
