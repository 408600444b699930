//! What goes into the calculator, and where each starting value comes from.

use facts::NEWEST;
use model::Input;
use yew::prelude::*;

use crate::components::{basis, head, scrolls};
use crate::pages::Page;
use crate::words::amount;

/// The inputs of the opening scenario.
pub(super) fn section() -> Html {
    let scenario = NEWEST.opening();
    let row = |input: Input| {
        let words = NEWEST.words(input);
        let value = scenario.inputs.get(input);
        let (least, most) = (*input.range().start(), *input.range().end());
        html! {
            <tr>
                <th scope="row">{ words.label }<small>{ words.help }</small></th>
                <td>{ basis(input, value, scenario.basis(input)) }</td>
                <td class="range">
                    <data value={least.to_string()} data-range="least">{ amount::alone(input, least) }</data>
                    { " to " }
                    <data value={most.to_string()} data-range="most">{ amount::alone(input, most) }</data>
                </td>
            </tr>
        }
    };
    html! {
        <section class="section" aria-labelledby="inputs">
            <h2 id="inputs">{ "What goes in" }</h2>
            <p>
                { "The calculator has these inputs. It opens on “" }{ scenario.label }
                { "”. Where no published value stands behind one, it is our own illustration and says so." }
            </p>
            { scrolls("Table: what goes in", html! {
                <table class="words">
                    { head(&["Input", "Starts from", "Can be"]) }
                    <tbody>{ for Input::ALL.into_iter().map(row) }</tbody>
                </table>
            }) }
            <p>
                { "All of them with their ranges and the answer, on two pages to print: " }
                <a class="carries" href={Page::Method.to(Page::Briefing)}>{ "the briefing" }</a>{ "." }
            </p>
        </section>
    }
}
