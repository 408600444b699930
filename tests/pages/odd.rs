//! Whatever a link says and a visitor types, the calculator that is drawn from it holds numbers, and what was typed.

use std::collections::BTreeMap;

use facts::NEWEST;
use model::Input;
use model::ranges::UNCERTAIN;
use proptest::prelude::*;
use proptest::sample::select;
use scraper::{Html, Selector};
use stoke_explainer::app::{Calculator, Props};
use stoke_explainer::link;
use stoke_explainer::pages::calculator::below_the_answer;
use stoke_explainer::state::{Action, Change, End, Shown};
use yew::LocalServerRenderer;
use yew::prelude::{Properties, component};

/// Texts of any script, and numbers up to those that no field takes. None has the letters of "inf" or "NaN", which are looked for.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        r"[\PC&&[^iInN∞]]{0,30}",
        "[-−£ ]{0,2}[0-9]{1,400}",
        (0.0..2e7).prop_map(|number: f64| number.to_string()),
        (0..600u16).prop_map(|number| number.to_string()),
        (0..=100u8).prop_map(|share| format!("{share}%")),
        select(vec!["0", "-0", "0.0000000000000001", "1e308", "500", "20", "½", "٣", "１５"]).prop_map(String::from),
    ]
}

/// A field, by its id, with what is typed into it.
fn any_typing() -> impl Strategy<Value = (String, Action, String)> {
    let value = (select(Input::ALL.to_vec()), any_text())
        .prop_map(|(input, text)| (input.key().to_owned(), Change::Typed(input, text.clone()).into(), text));
    let end = (select(UNCERTAIN.to_vec()), select(End::BOTH.to_vec()), any_text()).prop_map(|(input, end, text)| {
        (link::end_of(input, end), Change::TypedEnd(input, end, text.clone()).into(), text)
    });
    prop_oneof![value, end]
}

fn any_link() -> impl Strategy<Value = String> {
    let scenario = select(NEWEST.scenarios.iter().map(|scenario| scenario.id).collect::<Vec<_>>());
    let pair = (select(Input::ALL.to_vec()), any_text()).prop_map(|(input, text)| format!("&{}={text}", input.key()));
    (scenario, prop::collection::vec(pair, 0..4))
        .prop_map(|(scenario, pairs)| format!("?v=1&scenario={scenario}{}", pairs.concat()))
}

#[derive(PartialEq, Properties)]
struct BelowProps {
    shown: Shown,
}

#[component]
fn Below(props: &BelowProps) -> yew::Html {
    below_the_answer(&props.shown)
}

async fn drawn(actions: Vec<Action>) -> String {
    let props = Props::of(&actions, (0, String::new()));
    let shown = Shown { state: props.session.now.clone(), answer: props.answer.clone() };
    let above = LocalServerRenderer::<Calculator>::with_props(props).render().await;
    above + &LocalServerRenderer::<Below>::with_props(BelowProps { shown }).render().await
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn whatever_is_typed_it_stands_and_no_figure_is_none(
        link in any_link(), typings in prop::collection::vec(any_typing(), 1..6)
    ) {
        let arrived = Change::Arrived(link::read(&link)).into();
        let actions = std::iter::once(arrived).chain(typings.iter().map(|(_, action, _)| action.clone())).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let html = runtime.block_on(drawn(actions));
        prop_assert!(!html.contains('∞'));
        let mut words = html.split(|letter: char| !letter.is_alphanumeric());
        prop_assert!(!words.any(|word| word == "inf" || word.contains("NaN")));

        let page = Html::parse_fragment(&html);
        // What is typed last into a field stands in it.
        let last: BTreeMap<&str, &str> = typings.iter().map(|(id, _, text)| (id.as_str(), text.as_str())).collect();
        for (id, text) in last {
            let field = Selector::parse(&format!("input#{id}")).expect("a selector");
            let shown = page.select(&field).next().and_then(|field| field.value().attr("value"));
            prop_assert_eq!(shown, Some(text));
        }
    }
}
