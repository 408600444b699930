//! Links as nobody should write them: for tests.

use form_urlencoded::byte_serialize;
use model::Input;
use model::ranges::UNCERTAIN;
use proptest::prelude::*;

use super::end_of;
use crate::state::End;

/// Names that mean something to this page or another.
fn names() -> Vec<String> {
    let inputs = Input::ALL.map(|input| input.key().to_owned());
    let ends = UNCERTAIN.into_iter().flat_map(|input| End::BOTH.map(|end| end_of(input, end)));
    let other = [
        "v",
        "figures",
        "scenario",
        "entries",
        "leaving",
        "child-population",
        "target",
        "against",
        "show",
        "slide",
        "measure",
        "year",
    ];
    let own = inputs.into_iter().chain(ends);
    let against = own.clone().map(|name| format!("against-{name}"));
    own.clone().chain(against).chain(other.map(String::from)).collect()
}

fn any_value() -> impl Strategy<Value = String> {
    let words = [
        "claim",
        "half-credited",
        "2026-04",
        "1",
        "calculator",
        "england",
        "stoke-2019",
        "NaN",
        "inf",
        "1e308",
        "-0",
        "%",
        "%f0%9f",
        "+",
        "１５",
        "٣",
    ];
    prop_oneof![
        any::<String>(),
        any::<f64>().prop_map(|number| number.to_string()),
        (0..600u16).prop_map(|number| number.to_string()),
        (0.0..1.0).prop_map(|share: f64| share.to_string()),
        "[-−+£ ]{0,2}[0-9., ]{0,30}%?",
        "(%[0-9a-fA-Fx]{0,2}){0,8}",
        prop::sample::select(words.to_vec()).prop_map(String::from),
    ]
}

/// Names that are known and names that are not, some of them twice; values of every kind, written as a link should be or not.
pub(crate) fn any_query() -> impl Strategy<Value = String> {
    let name = prop_oneof![8 => prop::sample::select(names()), 1 => any::<String>()];
    let pair = (name, any_value(), any::<bool>()).prop_map(|(name, value, as_it_should_be)| {
        let value = if as_it_should_be { byte_serialize(value.as_bytes()).collect() } else { value };
        format!("{name}={value}")
    });
    prop::collection::vec(pair, 0..8).prop_map(|pairs| format!("?{}", pairs.join("&")))
}
