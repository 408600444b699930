//! Tables of results.

use charts::Table;
use yew::prelude::*;

use super::{live, result};
use crate::words::money;

/// A table of sums, each of which is named `name`, as a spreadsheet reads them.
pub fn table(name: &'static str, table: &Table) -> Html {
    let rows = table.rows.iter().map(|(label, values)| {
        let cells = values.iter().map(|value| match value {
            Some(number) => html! { <td>{ result(name, number.value, money::in_table) }</td> },
            None => html! { <td /> },
        });
        html! { <tr><th scope="row">{ live(label.clone()) }</th>{ for cells }</tr> }
    });
    let names: Vec<&str> = table.head.iter().map(String::as_str).collect();
    html! { <table>{ head(&names) }<tbody>{ for rows }</tbody></table> }
}

/// A table's head.
pub fn head(names: &[&str]) -> Html {
    html! { <thead><tr>{ for names.iter().map(|name| html! { <th scope="col">{ *name }</th> }) }</tr></thead> }
}
