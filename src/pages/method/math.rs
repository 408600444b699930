//! Formulas as MathML, which browsers draw and screen readers read.

use yew::prelude::*;

/// A formula in a line of its own.
pub(super) fn formula(parts: Vec<Html>) -> Html {
    html! { <math display="block"><mrow>{ for parts }</mrow></math> }
}

/// A name of several letters, or one.
pub(super) fn name(text: &'static str) -> Html {
    html! { <mi>{ text }</mi> }
}

/// A constant of the model.
pub(super) fn constant(value: f64) -> Html {
    html! { <mn>{ value.to_string() }</mn> }
}

/// A sign.
pub(super) fn sign(text: &'static str) -> Html {
    html! { <mo>{ text }</mo> }
}

/// One over the other.
pub(super) fn over(above: Html, below: Html) -> Html {
    html! { <mfrac>{ row(vec![above]) }{ row(vec![below]) }</mfrac> }
}

/// One raised to the other.
pub(super) fn power(base: Html, exponent: Vec<Html>) -> Html {
    html! { <msup>{ row(vec![base]) }{ row(exponent) }</msup> }
}

/// Parts beside each other.
pub(super) fn row(parts: Vec<Html>) -> Html {
    html! { <mrow>{ for parts }</mrow> }
}

/// Parts in parentheses.
pub(super) fn within(parts: Vec<Html>) -> Html {
    html! { <mrow><mo stretchy="false">{ "(" }</mo>{ for parts }<mo stretchy="false">{ ")" }</mo></mrow> }
}

/// A value in a year, as `cost(t)`.
pub(super) fn of(what: &'static str, year: &'static str) -> Html {
    row(vec![name(what), within(vec![name(year)])])
}
