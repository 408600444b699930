//! Numbers of a chart, each of which names its entry in the record or is a result.

use charts::{Name, Number, Part, Table};
use yew::prelude::*;

/// A part of a chart's sentence.
pub fn part(part: &Part) -> Html {
    match part {
        Part::Words(words) => html! { { words } },
        Part::Number { number, text } => data(*number, text),
    }
}

/// A number of a chart, written so. One that names no entry was worked out.
pub fn data(number: Number, text: &str) -> Html {
    let value = number.value.to_string();
    if number.name == Name::default() {
        html! { <data {value} data-result="charted" translate="no">{ text }</data> }
    } else {
        html! { <data {value} data-figure={number.name.to_string()}>{ text }</data> }
    }
}

/// A chart's numbers as a table.
pub fn table_of(table: &Table) -> Html {
    let rows = table.rows.iter().map(|(label, values)| {
        let cells = values.iter().map(|value| match value {
            Some(number) => html! { <td>{ data(*number, &(table.exact)(number.value)) }</td> },
            None => html! { <td>{ "no figure" }</td> },
        });
        html! { <tr><th scope="row">{ label }</th>{ for cells }</tr> }
    });
    let names = table.head.iter().map(|name| html! { <th scope="col">{ name }</th> });
    html! { <table><thead><tr>{ for names }</tr></thead><tbody>{ for rows }</tbody></table> }
}
