//! Tables of results.

use charts::Table;
use yew::prelude::*;

use super::{live, result};
use crate::words::money;

/// A table of sums, each of which is named `name`, as a spreadsheet reads them.
pub fn table(name: &'static str, table: &Table) -> Html {
    let rows = table.rows.iter().map(|(label, values)| {
        let cells = values.iter().map(|value| html! { <td>{ result(name, *value, money::in_table) }</td> });
        html! { <tr><th scope="row">{ live(label.clone()) }</th>{ for cells }</tr> }
    });
    html! { <table>{ head(&table.head) }<tbody>{ for rows }</tbody></table> }
}

/// A table's head.
pub fn head(names: &[&'static str]) -> Html {
    html! { <thead><tr>{ for names.iter().map(|name| html! { <th scope="col">{ *name }</th> }) }</tr></thead> }
}
