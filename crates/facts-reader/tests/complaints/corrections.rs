//! `corrections.toml`.

use crate::copy::Copy;

const FILE: &str = "corrections.toml";
const WHOLE: &str = "[[correction]]";

#[track_caller]
fn correction(text: &str, at: &str, says: &str) {
    let copy = Copy::new();
    copy.append(FILE, &format!("\n[[correction]]\n{text}\n"));
    copy.says(FILE, at, says);
}

#[test]
fn a_correction_has_a_day_and_says_what() {
    let copy = Copy::new();
    copy.append(
        FILE,
        "\n[[correction]]\non = \"2026-12-01\"\nwhat = \"It stood as 187 and is {started/here/2025}.\"\n",
    );
    assert_eq!(copy.told(), []);
    correction(
        "what = \"Two digits were swapped.\"",
        WHOLE,
        "this correction has no on. Add a line such as: on = \"2026",
    );
    correction("on = \"2026-12-01\"", WHOLE, "this correction has no what. Add a line such as: what = ");
    correction("on = \"yesterday\"\nwhat = \"It was wrong.\"", "on", "\"yesterday\" is no date. Write 2019-05-16");
    correction("on = \"2026-12-01\"\nwhat = \"{nobody}\"", "what", "there is no figure \"nobody\"");
}
