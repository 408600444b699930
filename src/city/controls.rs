//! What a visitor chooses with: the measure, beside whom, and how it is shown.

use facts::{Area, Series, place};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{Act, Shape, TOPICS, View, measures};
use crate::browser::controls::choose;

/// The id of the list of measures.
pub(crate) const MEASURE: &str = "measure";
/// The id of the slider that points at a year.
pub(crate) const YEAR: &str = "year";
/// The name of the radio buttons for how a measure is shown.
pub(crate) const CHART: &str = "chart";

/// The measure, from a list, or the one before or after it.
pub(super) fn measure(view: &View, list: &NodeRef, did: &Callback<Act>) -> Html {
    let chose = {
        let did = did.clone();
        Callback::from(move |event: Event| {
            let id = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(measure) = measures::of_id(&id) {
                did.emit(Act::Measure(measure));
            }
        })
    };
    let option = |series: &'static Series| {
        html! { <option value={series.id} selected={series == view.measure}>{ series.label }</option> }
    };
    let topic = |topic: &super::Topic| {
        html! { <optgroup label={topic.name}>{ for topic.all().map(option) }</optgroup> }
    };
    let step = |id: &'static str, name: &'static str, by: isize| {
        html! { <button type="button" {id} onclick={did.reform(move |_| Act::Step(by))}>{ name }</button> }
    };
    html! {
        <div class="measure">
            <label for={MEASURE}>{ "Measure" }</label>
            <select id={MEASURE} ref={list} autocomplete="off" onchange={chose}>{ for TOPICS.iter().map(topic) }</select>
            <div class="steps">{ step("previous", "Previous", -1) }{ step("next", "Next", 1) }</div>
        </div>
    }
}

/// Shows in the list what is chosen: a browser no longer follows the page once a visitor has chosen.
pub(super) fn show_chosen(list: &NodeRef, view: &View) {
    if let Some(list) = list.cast::<HtmlSelectElement>() {
        choose(&list, view.measure.id);
    }
}

/// Beside whom, and how.
pub(super) fn choices(view: &View, did: &Callback<Act>) -> Html {
    let others: Vec<Area> = measures::others(view.measure).collect();
    let beside = |area: Area| {
        let onchange = did
            .reform(move |event: Event| Act::Beside(area, event.target_unchecked_into::<HtmlInputElement>().checked()));
        let has = others.contains(&area);
        html! {
            <label>
                <input type="checkbox" id={area_id(area)} autocomplete="off" checked={has && view.is_beside(area)} disabled={!has} {onchange} />
                <span>{ area.words().short }</span>
            </label>
        }
    };
    let shape = |shape: Shape, name: &'static str| {
        let id = shape.id();
        let onchange = did.reform(move |_: Event| Act::Shape(shape));
        html! {
            <label>
                <input type="radio" id={format!("show-{id}")} name={CHART} value={id} autocomplete="off" checked={view.shape == shape} {onchange} />
                <span>{ name }</span>
            </label>
        }
    };
    let of_others = measures::AREAS.into_iter().filter(|area| *area != Area::Here);
    html! {
        <div class="how">
            <fieldset>
                <legend>{ concat!("Beside ", place!(short)) }</legend>
                <div class="choices">{ for of_others.map(beside) }</div>
                if others.is_empty() {
                    <p class="note">{ "This is a count: it is larger wherever more people live. Only rates and shares are compared." }</p>
                }
            </fieldset>
            <fieldset>
                <legend>{ "Show" }</legend>
                <div class="choices">
                    { shape(Shape::Years, "All years") }
                    { shape(Shape::Areas, "One year") }
                </div>
            </fieldset>
        </div>
    }
}

/// The id of the box that shows an area.
pub(crate) fn area_id(area: Area) -> String {
    format!("beside-{}", area.words().id)
}
