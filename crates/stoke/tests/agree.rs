//! What is printed is what the model works out, to the penny, for any link.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop where it fails")]

use std::collections::BTreeMap;
use std::path::Path;

use facts::{NEWEST, When};
use model::draws::{DRAWS, Spread};
use model::{Input, Outcome, Rung, pence, years};
use proptest::prelude::*;
use serde_json::Value;
use stoke::{Explanation, json, rows, text};
use stoke_explainer::link;
use stoke_explainer::state::State;

const DAY: When = When::Day(2026, 11, 26);

/// Links with any of the inputs changed, alone or beside a scenario.
fn any_link() -> impl Strategy<Value = String> {
    let value = |input: Input, share: f64| {
        let value = input.range().start() + share * (input.range().end() - input.range().start());
        if input.is_whole() { value.round() } else { value }
    };
    let side = prop::collection::vec((0..Input::COUNT, 0.0..=1.0_f64), 0..4);
    (0..NEWEST.scenarios.len(), side.clone(), prop::option::of(side)).prop_map(move |(scenario, first, second)| {
        let pairs = |before: &str, all: Vec<(usize, f64)>| -> String {
            let all: BTreeMap<usize, f64> = all.into_iter().collect();
            let pair = |(index, share): (usize, f64)| {
                let input = Input::ALL[index];
                format!("&{before}{}={}", input.key(), value(input, share))
            };
            all.into_iter().map(pair).collect::<Vec<String>>().concat()
        };
        let second = second.map(|second| format!("&against=claim{}", pairs("against-", second))).unwrap_or_default();
        format!("?v=1&figures={}&scenario={}{}{second}", NEWEST.id, NEWEST.scenarios[scenario].id, pairs("", first))
    })
}

/// The figures of one scenario, as the model has them.
fn check(state: &State, json: &Value) {
    let outcome = Outcome::of(&state.inputs);
    assert_eq!(json["answer"]["present_value_pence"], outcome.ladder.pence(Rung::PresentValue));
    for (rung, step) in Rung::ALL.into_iter().zip(json["ladder"].as_array().expect("steps")) {
        assert_eq!(
            (&step["pence"], &step["step_pence"]),
            (&outcome.ladder.pence(rung).into(), &outcome.ladder.step(rung).into())
        );
    }
    for (input, json) in Input::ALL.into_iter().zip(json["inputs"].as_array().expect("inputs")) {
        assert_eq!(json["value"].as_f64(), Some(state.inputs.get(input)));
    }
    let written = json["years"].as_array().expect("years");
    assert_eq!(written.len(), outcome.years.len());
    for ((year, total), json) in outcome.years.iter().zip(years::running_total(&outcome.years)).zip(written) {
        assert_eq!(json["child_years"].as_f64(), Some(year.child_years));
        for (name, gbp) in [
            ("cost_pence", year.gross),
            ("cashable_pence", year.cashable),
            ("support_pence", year.support),
            ("early_help_pence", year.programme),
            ("net_pence", year.net()),
            ("running_total_pence", total),
        ] {
            assert_eq!(json[name], pence(gbp), "{name}");
        }
    }
    let spread = Spread::of(&state.inputs, &state.ranges(), DRAWS);
    assert_eq!(json["combinations"]["saving"], spread.saving);
    assert_eq!(json["combinations"]["present_value"]["p50_pence"], pence(spread.present_value.p50));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn json_and_csv_hold_what_the_model_works_out(query in any_link()) {
        let explanation = Explanation::of(&query, DAY);
        let json: Value = serde_json::from_str(&json::write(&explanation).expect("JSON")).expect("JSON");
        let first = State::of(link::read(&query));
        check(&first, &json["scenario"]);
        if let Some(second) = link::against::read_from(&query).map(State::of) {
            check(&second, &json["against"]);
        } else {
            prop_assert_eq!(&json["against"], &Value::Null);
        }
        // The link that is printed means the same again.
        let again = Explanation::of(&explanation.query, DAY);
        prop_assert_eq!(&again.query, &explanation.query);
        prop_assert!(again.remarks.is_empty());
        prop_assert_eq!(again.first.state.inputs, explanation.first.state.inputs);

        let csv = rows::write(&explanation);
        let sums: BTreeMap<(String, String, String, String), f64> = csv::Reader::from_reader(csv.as_bytes())
            .records()
            .map(|row| row.expect("rows of one length"))
            .filter_map(|row| Some(((row[0].into(), row[1].into(), row[2].into(), row[3].into()), row[4].parse().ok()?)))
            .collect();
        let sum = |name: [&str; 4]| sums.get(&name.map(String::from).into()).map(|gbp| pence(*gbp));
        for step in json["scenario"]["ladder"].as_array().expect("steps") {
            let rung = step["rung"].as_str().expect("a name");
            prop_assert_eq!(sum(["first", "ladder", rung, ""]), step["pence"].as_i64());
        }
        for year in json["scenario"]["years"].as_array().expect("years") {
            let at = year["year"].as_str().expect("a year");
            prop_assert_eq!(sum(["first", "years", "running total", at]), year["running_total_pence"].as_i64());
        }
    }

    #[test]
    fn any_text_is_explained(query in any::<String>()) {
        let explanation = Explanation::of(&format!("?{query}"), DAY);
        prop_assert!(text::write(&explanation).contains(&explanation.query));
    }
}

/// As it was looked at; `make golden` writes it anew.
#[test]
fn the_text_of_a_link_is_the_one_that_was_looked_at_in_this_city() {
    let query =
        "?v=1&children=80&cashable=0.6&children-low=60&entries=calculator&target=stoke-2019&against=claim&colour=blue";
    let written = text::write(&Explanation::of(query, DAY));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/explain.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, &written).expect("the folder is there");
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(golden == written, "`stoke explain '{query}'` is not {}; look at it, then `make golden`", file.display());
}
