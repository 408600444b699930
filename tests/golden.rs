//! Every chart against the picture of it that was looked at. `make golden` writes them anew.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it fails")]

use std::path::Path;

use charts::{Width, place, svg};
use model::Input;
use stoke_explainer::pictures;
use stoke_explainer::state::{Action, State};

fn compare(name: &str, picture: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name).with_extension("svg");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, picture).expect("the folder is there");
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(golden == picture, "{name} is not what {} shows; look at it, then `make golden`", file.display());
}

#[test]
fn cost_by_year() {
    let claim = State::default();
    let states = [
        ("claim", claim.clone()),
        ("short-stays", claim.after(Action::Typed(Input::TimeInCare, "0.3".into()))),
        ("nobody", claim.after(Action::Typed(Input::Children, "0".into()))),
    ];
    for (name, state) in states {
        for width in Width::ALL {
            let picture = svg(&place(&pictures::cost_by_year(&state), width));
            compare(&format!("cost-by-year-{name}-{}", width.name()), &picture);
        }
    }
}
