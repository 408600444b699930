//! A summary of what can't be used, which takes the focus when the visitor asks for it.

use model::Input;
use yew::prelude::*;

use super::live;
use crate::browser::focus;
use crate::link::end_of;
use crate::state::{Bounds, End, Field, Session, Trouble};
use crate::words::problem;

/// The summary's place: empty until the visitor asks, and again once everything can be used.
#[hook]
pub fn use_problems(session: &Session) -> Html {
    let Session { now, asked, .. } = session;
    let place = use_node_ref();
    use_effect_with(*asked, {
        let place = place.clone();
        move |asked| {
            if *asked > 0 {
                focus::on(&place);
            }
        }
    });
    let contradicts = |field: &&Field| field.trouble.is_some_and(Trouble::is_contradiction);
    // Two that contradict each other have one problem, which names both.
    let both = now.troubled().find(contradicts);
    let label = |input: Input| now.edition.words(input).label;
    let of_field = |field: &Field| {
        let says = field.trouble.map(|trouble| match problem::trouble(now.edition, trouble) {
            names_both if trouble.is_contradiction() => names_both,
            why => format!("{}: {why}", label(field.input)),
        });
        (field.input.key().to_owned(), says.unwrap_or_default())
    };
    let of_bounds = |bounds: &Bounds| {
        let why = problem::of_bounds(now.edition, bounds.input, bounds.trouble?);
        Some((end_of(bounds.input, End::Low), format!("Range of “{}”: {why}", label(bounds.input))))
    };
    let fields = now.troubled().filter(|field| !contradicts(field)).chain(both).map(of_field);
    let told: Vec<(String, String)> =
        fields.chain(now.bounds.iter().filter(|bounds| bounds.is_refused()).filter_map(of_bounds)).collect();
    if *asked == 0 || told.is_empty() {
        return html! { <div class="problems" /> };
    }
    let items = told.iter().map(|(id, says)| html! { <li><a href={format!("#{id}")}>{ live(says.clone()) }</a></li> });
    let title = match told.len() {
        1 if both.is_some() => "Two figures contradict each other".into(),
        1 => "One figure can’t be used".into(),
        more => format!("{more} figures can’t be used"),
    };
    html! {
        <div class="problems" ref={place} tabindex="-1" role="group" aria-labelledby="problems">
            <h2 id="problems">{ live(title) }</h2>
            <ul>{ for items }</ul>
            <p>{ "The answer is that of the last figures that could be used." }</p>
        </div>
    }
}
