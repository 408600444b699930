//! The program as a person or a script runs it: what it prints where, and how it ends.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop where it fails")]

use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};

use facts::NEWEST;
use serde_json::Value;

fn stoke(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stoke")).args(arguments).output().expect("it runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn every_ready_made_scenario_comes_to_the_reference_values_in_this_city() {
    for (id, present_value, per_pound, paid_back, break_even) in [
        ("claim", 2_402_846_802_i64, None, None, None),
        ("all-credited", 1_145_670_471, Some(3.4532092678), Some("2025-26"), Some(21.0628913)),
        ("half-credited", 221_250_319, Some(1.5769172415), Some("2026-27"), Some(58.4172305)),
        ("half-credited-five-years", 906_893_592, Some(1.5118496384), Some("2028-29"), Some(61.6312337)),
    ] {
        let output = stoke(&["explain", &format!("?v=1&figures={}&scenario={id}", NEWEST.id), "--json"]);
        let json: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let answer = &json["scenario"]["answer"];
        assert_eq!((output.status.code(), json["scenario"]["id"].as_str()), (Some(0), Some(id)));
        assert_eq!(answer["present_value_pence"], present_value, "{id}");
        assert_eq!(answer["paid_back"].as_str(), paid_back, "{id}");
        for (name, expected) in [("saved_for_each_pound", per_pound), ("break_even_children", break_even)] {
            let close = match (answer[name].as_f64(), expected) {
                (Some(value), Some(expected)) => (value / expected - 1.0_f64).abs() < 1e-8,
                (value, expected) => value == expected,
            };
            assert!(close, "{id}: {name} is {}, not {expected:?}", answer[name]);
        }
    }
}

#[test]
fn what_can_not_be_used_goes_to_standard_error_and_the_answer_is_printed_all_the_same() {
    let output = stoke(&["explain", "?v=1&children=80&colour=blue&leaving=never&against=claim&against-cashable=50"]);
    assert_eq!(output.status.code(), Some(1));
    for remark in [
        "Part of the link could not be used.",
        "“colour” means nothing here.",
        "“Leaving rate” is given as “never”. This is not a number.",
        "The scenario to compare with: “What a budget can take out”: This can be from 0% to 100% of that cost. In a link a share is written from 0 to 1, so 0.5 for 50%. Used instead: 100% of that cost.",
    ] {
        assert!(err(&output).contains(remark), "{remark}\n{}", err(&output));
    }
    let sound = out(&stoke(&["explain", "?v=1&children=80&against=claim"]));
    let answer = sound.lines().find(|line| line.contains('£')).expect("an answer");
    assert!(out(&output).contains(answer), "{answer}");
    assert!(out(&output).contains("“colour” means nothing here."));
}

#[test]
fn a_whole_address_its_query_and_standard_input_mean_the_same() {
    let address = "https://example.org/early-help/calculator/?v=1&children=80#ladder";
    let expected = out(&stoke(&["explain", "?v=1&children=80"]));
    assert_eq!(out(&stoke(&["explain", address])), expected);
    let mut process = Command::new(env!("CARGO_BIN_EXE_stoke"))
        .args(["explain", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    process.stdin.take().expect("its input").write_all(format!("{address}\n").as_bytes()).expect("it reads");
    assert_eq!(out(&process.wait_with_output().expect("it ends")), expected);
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_is_right() {
    for (arguments, says) in [
        (&[][..], "Usage: stoke <COMMAND>"),
        (&["explain"], "<LINK>"),
        (&["explain", "eighty children"], "“eighty children” is no link"),
        (&["explain", "?v=1", "--json", "--csv"], "cannot be used with"),
        (&["explain", "?v=1", "--colour"], "unexpected argument '--colour'"),
    ] {
        let output = stoke(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(says), "{arguments:?}: {}", err(&output));
        assert_eq!(out(&output), "");
    }
    for (argument, says) in [("--help", "Exit codes:"), ("--version", env!("CARGO_PKG_VERSION"))] {
        let output = stoke(&[argument]);
        assert_eq!(output.status.code(), Some(0));
        assert!(out(&output).contains(says), "{argument}");
    }
}

/// As in `stoke figures | head -1`: more is printed than a pipe holds.
#[test]
fn whoever_reads_may_stop_reading() {
    let mut process = Command::new(env!("CARGO_BIN_EXE_stoke"))
        .args(["figures", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut first = [0; 10];
    process.stdout.take().expect("its output").read_exact(&mut first).expect("it prints");
    let output = process.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn what_can_not_be_written_ends_with_3() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let output = Command::new(env!("CARGO_BIN_EXE_stoke")).arg("scenarios").stdout(full).output().expect("it runs");
    assert_eq!(output.status.code(), Some(3));
    assert!(err(&output).starts_with("stoke: "), "{}", err(&output));
}

#[test]
fn scenarios_and_figures_are_all_there_in_each_form() {
    let lines = |arguments: &[&str]| csv_rows(&out(&stoke(arguments)));
    let json = |arguments: &[&str]| -> Value { serde_json::from_slice(&stoke(arguments).stdout).expect("JSON") };
    assert_eq!(json(&["scenarios", "--json"])["scenarios"].as_array().map(Vec::len), Some(NEWEST.scenarios.len()));
    assert_eq!(lines(&["scenarios", "--csv"]).len(), 1 + NEWEST.scenarios.len());
    for scenario in NEWEST.scenarios {
        assert!(out(&stoke(&["scenarios"])).contains(&format!("scenario={}\n", scenario.id)), "{}", scenario.id);
    }
    let figures = facts::figures::ALL.len();
    assert_eq!(out(&stoke(&["figures"])).lines().count(), figures);
    assert!(lines(&["figures", "--csv"]).len() > figures);
    assert!(json(&["figures", "--json"])["figures"].is_array());
}

fn csv_rows(text: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().collect::<Result<_, _>>().expect("rows of one length")
}
