//! What a visitor chooses with: entries, leaving rate, what is compared with, the number of children.

use facts::Figure;
use model::in_care::Setting;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Act, Entries, Leaving, Target, View};
use crate::components::{figure, live, never_changes, sources, way_back};
use crate::pages::Page;
use crate::state::{State, Steps};
use crate::words::in_care as words;

/// The names of the radio buttons, and the value of the one for a number of one's own.
pub(crate) const ENTRIES: &str = "entries-from";
pub(crate) const LEAVING: &str = "leaving-of";
pub(crate) const TARGET: &str = "target-of";
pub(crate) const CALCULATOR: &str = "calculator";
pub(crate) const OWN: &str = "own";

/// The id of the slider of a setting.
pub(crate) fn slider_id(setting: Setting) -> String {
    format!("{}-slider", setting.key())
}

/// Every control, the way back to the start, and the link.
pub(crate) fn form(
    view: &View,
    steps: &Steps<View>,
    state: &State,
    link: &str,
    copy: Html,
    strip: Html,
    did: &Callback<Act>,
) -> Html {
    let ways = [
        ("Undo", steps.can_undo(), Act::Undid),
        ("Redo", steps.can_redo(), Act::Redid),
        ("Start again", *view != View::opening(state.edition), Act::StartAgain),
    ];
    let group =
        |name: &'static str, inside: Html| html! { <fieldset><legend><h2>{ name }</h2></legend>{ inside }</fieldset> };
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="inputs" aria-label="Your choices" {onsubmit} autocomplete="off">
            <div class="steps">
                { way_back(ways, did) }
                { copy }
            </div>
            { group("How many enter care", entries(view, state, link, did)) }
            { group("How fast they leave", leaving(view, did)) }
            { group("What to compare with", target(view, did)) }
            { group("How many children live here", population(view, did)) }
            { strip }
        </form>
    }
}

fn entries(view: &View, state: &State, link: &str, did: &Callback<Act>) -> Html {
    let record = view.choices.figures();
    let from_calculator = view.choices.entries == Entries::FromCalculator;
    let calculator = format!("{}{link}", Page::InCare.to(Page::Calculator));
    let [of_number, of_calculator] =
        [false, true].map(|from_calculator| did.reform(move |_: Event| Act::Entries { from_calculator }));
    html! {
        <>
            <div class="choices">
                { radio(ENTRIES, OWN, !from_calculator, of_number, html! { { "The same number each year" } }) }
                { radio(ENTRIES, CALCULATOR, from_calculator, of_calculator, html! { { "As in the calculator" } }) }
            </div>
            if !from_calculator { { last_year(view, did) } }
            { from("from-entries", || vec![record.entered]) }
            <p class="help">
                { "As in the calculator: " }{ live(words::from_calculator(record.entered_before.value, &state.inputs)) }
                { " " }<a href={calculator}>{ "Change it in the calculator" }</a>
            </p>
        </>
    }
}

/// The number of one's own, beside those of the last two years.
fn last_year(view: &View, did: &Callback<Act>) -> Html {
    let record = view.choices.figures();
    let basis = html! {
        <>{ "In the last year it was " }{ figure(record.entered) }{ ", in the year before " }{ figure(record.entered_before) }{ "." }</>
    };
    field(view, Setting::Entries, "children a year", basis, did)
}

fn leaving(view: &View, did: &Callback<Act>) -> Html {
    let record = view.choices.figures();
    let choice = |leaving: &'static facts::Leaving| {
        let chosen = view.choices.leaving == Leaving::Of(leaving);
        let onchange = did.reform(move |_: Event| Act::Leaving(Some(leaving.id.to_owned())));
        let of_a_hundred =
            html! { <>{ leaving.label }{ ": " }{ live(words::of_a_hundred(leaving.rate)) }{ " of 100" }</> };
        radio(LEAVING, leaving.id, chosen, onchange, of_a_hundred)
    };
    let own = matches!(view.choices.leaving, Leaving::Own(_));
    html! {
        <>
            <p class="help">{ "Of 100 children in care, so many leave within a year. They go home, are adopted, or become adults, for example." }</p>
            <div class="choices">
                { for record.leaving.iter().map(choice) }
                { radio(LEAVING, OWN, own, did.reform(|_: Event| Act::Leaving(None)), html! { { "Your own" } }) }
            </div>
            { field(view, Setting::LeavingRate, "a year", html! {
                <>{ "The same as a steady rate. " }{ live(of_a_hundred_in_words(view)) }</>
            }, did) }
            { from("from-leaving", || record.leaving.iter().flat_map(|leaving| leaving.years).flatten().copied().collect()) }
            <p class="help"><a href="#rates">{ "What the rates are worked out from" }</a></p>
        </>
    }
}

fn of_a_hundred_in_words(view: &View) -> String {
    let rate = words::of_a_hundred(view.choices.leaving_rate());
    format!("Of 100 children in care about {rate} leave within a year.")
}

fn target(view: &View, did: &Callback<Act>) -> Html {
    let record = view.choices.figures();
    let choice = |target: &'static facts::Target| {
        let chosen = view.choices.target == Target::Of(target);
        let onchange = did.reform(move |_: Event| Act::Target(Some(target.id.to_owned())));
        radio(TARGET, target.id, chosen, onchange, html! { <>{ target.label }{ ": " }{ figure(target.rate) }</> })
    };
    let own = matches!(view.choices.target, Target::Own(_));
    html! {
        <>
            <p class="help">{ "Children in care for every 10,000 children. It is something to compare with. A number of children is never an aim." }</p>
            <div class="choices">
                { for record.targets.iter().map(choice) }
                { radio(TARGET, OWN, own, did.reform(|_: Event| Act::Target(None)), html! { { "Your own" } }) }
            </div>
            { field(view, Setting::Target, "for every 10,000 children", html! {}, did) }
            { from("from-targets", || record.targets.iter().map(|target| target.rate).collect()) }
        </>
    }
}

fn population(view: &View, did: &Callback<Act>) -> Html {
    let population = view.choices.figures().population;
    html! {
        <>
            { field(view, Setting::PopulationGrowth, "a year", html! {
                <>{ figure(population) }{ " children " }{ "aged 0 to 17" }{ " lived here in " }{ population.period }{ ". The page opens with no growth: our illustration." }</>
            }, did) }
            { from("from-population", || vec![population]) }
        </>
    }
}

/// Where figures come from, which never changes.
fn from(name: &'static str, figures: impl FnOnce() -> Vec<&'static Figure>) -> Html {
    never_changes(name, |name| html! { <div data-built={name}>{ sources(&figures()) }</div> })
}

fn radio(name: &'static str, value: &'static str, checked: bool, onchange: Callback<Event>, label: Html) -> Html {
    html! {
        <label>
            <input type="radio" id={format!("{name}-{value}")} {name} {value} autocomplete="off" {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}

/// A number field and a slider that mean the same, with what it starts from.
fn field(view: &View, setting: Setting, unit: &'static str, basis: Html, did: &Callback<Act>) -> Html {
    let field = view.field(setting);
    let (id, label, range) = (setting.key(), words::label(setting), setting.range());
    let of = |part: &str| format!("{id}-{part}");
    let is_per_cent = setting == Setting::PopulationGrowth;
    let typed = did.reform(move |event: InputEvent| {
        Act::Typed(setting, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let slid = did.reform(move |event: InputEvent| {
        Act::Slid(setting, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <div class="entry">
                <span class="box" translate="no">
                    <input {id} inputmode="decimal" autocomplete="off" value={field.text.clone()} oninput={typed}
                        aria-invalid={field.trouble.is_some().to_string()}
                        aria-describedby={format!("{id}-unit {id}-problem {id}-basis")} />
                    if is_per_cent { <span class="after" aria-hidden="true">{ "%" }</span> }
                </span>
                <span class="unit" id={of("unit")}>
                    if is_per_cent { <span class="visually-hidden">{ "per cent " }</span> }
                    { unit }
                </span>
            </div>
            <input type="range" id={slider_id(setting)} oninput={slid} autocomplete="off" aria-label={format!("{label}: slider")}
                aria-valuetext={words::amount(setting, field.value)}
                min={range.start().to_string()} max={range.end().to_string()} step={setting.step().to_string()}
                value={setting.nearest_step(field.value).to_string()} />
            <p class="problem" id={of("problem")}>{ live(field.trouble.map(|why| words::trouble(setting, why)).unwrap_or_default()) }</p>
            <p class="basis" id={of("basis")}>{ basis }</p>
        </div>
    }
}
