//! The calculator: inputs, the answer in words, the chart.

use model::{Input, cost_of_care, stay};
use yew::prelude::*;

use crate::app::LiveProps;
use crate::components::{Chart, CopyLink, InputField, input_fields, live, remarks, result};
use crate::state::{self, Action, State};
use crate::words::{money, number};
use crate::{link, pictures};

/// Inputs, answer and chart.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let LiveProps { state, settled, act } = props;
    html! {
        <div class="calculator">
            { remarks(state) }
            { answer(state) }
            { scenarios(state, act) }
            <form class="inputs" aria-label="Your figures" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                { for input_fields(state, act).into_iter().map(|field| html! { <InputField ..field /> }) }
                <CopyLink query={link::write(state)} />
                <p class="strip" aria-hidden="true">{ live(money::pounds(cost_of_care::whole_time(&state.inputs))) }</p>
            </form>
            <p class="visually-hidden" role="status">
                { live(settled.as_ref().map(|state| spoken(state)).unwrap_or_default()) }
            </p>
            <Chart id="cost-by-year" chart={pictures::cost_by_year(state)}>{ live(how_by_year(state)) }</Chart>
        </div>
    }
}

/// The ready-made scenarios. Choosing the one that is chosen takes back what was changed from it.
fn scenarios(state: &State, act: &Callback<Action>) -> Html {
    let offered = state.edition.scenarios.iter().filter(|scenario| state::offers(scenario));
    let choices = offered.map(|scenario| {
        let id = scenario.id;
        let whole = cost_of_care::whole_time(&scenario.inputs);
        html! {
            <label>
                <input type="radio" name="scenario" value={id} autocomplete="off" checked={state.scenario.id == id}
                    onclick={act.reform(move |_| Action::Chose(id.into()))} />
                <span>
                    <b>{ scenario.label }</b>{ " " }
                    { result("scenario", whole, money::pounds) }
                    <small>{ scenario.summary }</small>
                </span>
            </label>
        }
    });
    html! { <fieldset class="scenarios"><legend>{ "Start from" }</legend>{ for choices }</fieldset> }
}

/// Who the answer is about: "100 children", "101.5 children a year for 5 years".
fn children(state: &State) -> String {
    let (children, years) = (state.inputs.get(Input::Children), state.inputs.get(Input::Lasting));
    let noun = if children == 1.0 { "child" } else { "children" };
    let each_year = if years == 1.0 { String::new() } else { format!(" a year for {} years", number::plain(years)) };
    format!("{} {noun}{each_year}", number::plain(children))
}

fn answer(state: &State) -> Html {
    let whole = cost_of_care::whole_time(&state.inputs);
    let within = cost_of_care::by_year(&state.inputs).sum::<f64>();
    let years = number::plain(state.inputs.get(Input::YearsCounted));
    html! {
        <section class="card answer" aria-labelledby="question">
            <h2 id="question">{ live(format!("The whole time in care of {} would cost", children(state))) }</h2>
            <p class="big">{ result("whole-time", whole, money::pounds) }</p>
            <p>{ live(formula(state)) }</p>
            <p>
                { live(format!("Within {years} years: {}. Later: {}.", money::short(within), money::short(whole - within))) }
            </p>
            <p class="stale">{ live(stale(state)) }</p>
            <p class="pending" role="status">{ "Working out the figures of your link …" }</p>
        </section>
    }
}

/// What marks an answer that is not to what stands in the fields.
fn stale(state: &State) -> &'static str {
    if state.fields.iter().any(|field| field.trouble.is_some()) {
        "This answers the last figures that could be used."
    } else {
        ""
    }
}

/// The answer's formula with its numbers in it.
fn formula(state: &State) -> String {
    let [weekly, stay] = [Input::WeeklyCost, Input::TimeInCare].map(|input| state.inputs.get(input));
    format!("= {} × {} a week × 365/7 × {} years each", children(state), money::pounds(weekly), number::marked(stay))
}

/// What the cost by year rests on beside the inputs.
fn how_by_year(state: &State) -> String {
    let [short, long] = stay::KINDS;
    let percent = |kind: stay::Kind| number::plain(kind.share * 100.0);
    format!(
        "Our calculation from the figures in the fields. Children enter evenly through the year. We assume that {}% \
         of them stay {} times the average and {}% stay {} times. {} years are counted.",
        percent(short),
        number::plain(short.of_mean),
        percent(long),
        number::plain(long.of_mean),
        number::plain(state.inputs.get(Input::YearsCounted))
    )
}

/// What is read out when the visitor pauses.
fn spoken(state: &State) -> String {
    let whole = cost_of_care::whole_time(&state.inputs);
    format!("The whole time in care of {} would cost {}.", children(state), money::pounds(whole))
}

/// Everything else on the page, around the live part.
#[cfg(feature = "pages")]
pub fn still(live: Html) -> Html {
    use crate::components::{figure, sources};
    use facts::figures;

    html! {
        <>
            <h1>{ "Where does £30\u{a0}million come from?" }</h1>
            <p class="lead">
                { "If " }{ figure(&figures::CLAIM_CHILDREN) }
                { " more children had entered care, the interim director estimated, it would have cost the council about " }
                { figure(&figures::CLAIM) }
                { " over the whole of their time there. We found no published working. Here is what would have to hold; change any figure." }
            </p>
            { sources(&[&figures::CLAIM]) }
            <noscript>
                <p class="notice">
                    { "The fields and sliders need JavaScript and WebAssembly. Without them the page shows the claim, and beside it the answer for published figures with all of the fall credited." }
                </p>
            </noscript>
            { live }
            <section class="caveats" aria-labelledby="not-in-it">
                <h2 id="not-in-it">{ "What this figure is not" }</h2>
                <ul>
                    <li>{ "It is not a year’s saving, and not money in the bank: it is spread over the children’s whole stays." }</li>
                    <li>{ "It takes nothing off for what would have happened without early help." }</li>
                    <li>{ "It takes nothing off for homes and contracts that the council goes on paying for." }</li>
                    <li>{ "It is before what early help itself costs." }</li>
                    <li>{ "It says nothing about whether children are safe. Care is right for some children." }</li>
                </ul>
            </section>
        </>
    }
}
